/// Markdown into blocks: headings, paragraphs, list items; marks of emphasis and link targets are dropped.
///
/// It reads what articles are written in (CommonMark's blocks without nesting, and inline links, images, emphasis
/// and code spans); front matter, code blocks, comments and rules are no text.
enum MarkdownParser {
  static func blocks(of text: String) -> [Block] {
    var parser = BlockParser()
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }[...]
    if lines.first?.isFrontMatterBorder == true,
      let end = lines.dropFirst().firstIndex(where: \.isFrontMatterBorder)
    {
      lines = lines[(end + 1)...]  // front matter
    }
    for line in lines { parser.read(line) }
    parser.flush()
    return parser.blocks
  }
}

private struct BlockParser {
  var blocks: [Block] = []
  private var lines: [String] = []
  private var kind = Block.Kind.paragraph
  private var fence: String?
  private var isComment = false

  mutating func read(_ raw: Substring) {
    var line = raw.trimmed
    if let fence {
      if line.begins(with: fence) { self.fence = nil }
      return
    }
    if isComment || line.begins(with: "<!--") {
      isComment = !line.utf8.indices.contains { line.utf8[$0...].starts(with: "-->".utf8) }
      return
    }
    if line.begins(with: "```") || line.begins(with: "~~~") {
      flush()
      fence = String(line.unicodeScalars.prefix(3))
      return
    }
    while line.begins(with: ">") {  // a quotation is a paragraph
      line = Substring(line.unicodeScalars.dropFirst()).trimmed
    }
    if line.isEmpty { return flush() }
    if isUnderline(line) {
      if !lines.isEmpty, kind == .paragraph, !line.begins(with: "*"), !line.begins(with: "_") {
        kind = .heading
      }
      return flush()
    }
    if let heading = heading(line) {
      flush()
      (kind, lines) = (.heading, [heading])
      return flush()
    }
    if let item = item(line) {
      flush()
      (kind, lines) = (.item, [item])
      return
    }
    lines.append(String(line))
  }

  mutating func flush() {
    let text = MarkdownInline.text(of: lines.joined(separator: " "))
    if !text.isEmpty { blocks.append(Block(kind, text)) }
    (lines, kind) = ([], .paragraph)
  }

  /// `===`, `---`, `***`: the underline of a heading or a rule.
  private func isUnderline(_ line: Substring) -> Bool {
    let scalars = line.unicodeScalars
    guard let mark = scalars.first, "=-*_".unicodeScalars.contains(mark),
      scalars.count >= 3 || !lines.isEmpty
    else { return false }
    return scalars.allSatisfy { $0 == mark || $0 == " " }
      && scalars.count { $0 == mark } >= (mark == "=" ? 1 : 3)
  }

  private func heading(_ line: Substring) -> String? {
    let scalars = line.unicodeScalars
    let marks = scalars.prefix { $0 == "#" }
    guard (1...6).contains(marks.count) else { return nil }
    let rest = scalars.dropFirst(marks.count)
    guard rest.first == " " else { return nil }
    var text = Substring(rest).trimmed.unicodeScalars
    while text.last == "#" { text.removeLast() }
    return String(Substring(text).trimmed)
  }

  private func item(_ line: Substring) -> String? {
    let scalars = line.unicodeScalars
    if let mark = scalars.first, "-*+•".unicodeScalars.contains(mark),
      scalars.dropFirst().first == " "
    {
      return String(Substring(scalars.dropFirst()).trimmed)
    }
    let number = scalars.prefix { $0.properties.numericType != nil }
    let rest = scalars.dropFirst(number.count)
    guard (1...3).contains(number.count), let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first == " "
    else { return nil }
    return String(Substring(rest.dropFirst()).trimmed)
  }
}

extension Substring {
  // Here and above by bytes and scalars: to compare characters normalises them, which is quadratic in a row of
  // combining marks.
  fileprivate func begins(with prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  /// `---`, above and below front matter.
  fileprivate var isFrontMatterBorder: Bool { trimmed.utf8.elementsEqual("---".utf8) }

  fileprivate var trimmed: Substring {
    var text = unicodeScalars
    while text.first?.properties.isWhitespace == true { text.removeFirst() }
    while text.last?.properties.isWhitespace == true { text.removeLast() }
    return Substring(text)
  }
}

/// The text of a line without Markdown's inline marks.
private enum MarkdownInline {
  static func text(of line: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "\\" where index + 1 < scalars.count && scalars[index + 1].properties.isPatternSyntax:
        result.append(scalars[index + 1])
        index += 2
      case "!", "[":
        let isImage = scalar == "!"
        if let link = link(scalars, at: isImage ? index + 1 : index) {
          if !isImage { result.append(contentsOf: text(of: link.label).unicodeScalars) }
          index = link.end
        } else {
          result.append(scalar)
          index += 1
        }
      case "*", "_", "`":
        let end = scalars[index...].firstIndex { $0 != scalar } ?? scalars.count
        if !isEmphasis(scalars, index..<end) { result.append(contentsOf: scalars[index..<end]) }
        index = end
      default:
        result.append(scalar)
        index += 1
      }
    }
    return String(result)
  }

  /// `[label](target)` or `[label][reference]`.
  private static func link(_ scalars: [Unicode.Scalar], at start: Int) -> (label: String, end: Int)?
  {
    guard start < scalars.count, scalars[start] == "[",
      let close = matching(scalars, "[", "]", from: start), close + 1 < scalars.count
    else { return nil }
    let end: Int?
    switch scalars[close + 1] {
    case "(": end = matching(scalars, "(", ")", from: close + 1)
    case "[": end = matching(scalars, "[", "]", from: close + 1)
    default: end = nil
    }
    guard let end else { return nil }
    return (String(String.UnicodeScalarView(scalars[(start + 1)..<close])), end + 1)
  }

  private static func matching(
    _ scalars: [Unicode.Scalar], _ open: Unicode.Scalar, _ close: Unicode.Scalar, from start: Int
  ) -> Int? {
    var depth = 0
    for index in start..<min(scalars.count, start + 2_000) {
      if scalars[index] == open { depth += 1 }
      if scalars[index] == close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Whether a run of marks is emphasis: no star between spaces, no underscore inside a word.
  private static func isEmphasis(_ scalars: [Unicode.Scalar], _ run: Range<Int>) -> Bool {
    let before = run.lowerBound > 0 ? ScalarClass(scalars[run.lowerBound - 1].value) : .space
    let after = run.upperBound < scalars.count ? ScalarClass(scalars[run.upperBound].value) : .space
    if scalars[run.lowerBound] == "_" {
      return [.space, .punctuation].contains(before) != [.space, .punctuation].contains(after)
    }
    return before != .space || after != .space
  }
}
