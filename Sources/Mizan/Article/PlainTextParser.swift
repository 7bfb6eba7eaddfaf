/// Plain text into blocks.
///
/// Every line is a block, unless the lines look wrapped at a fixed width; then blank lines part blocks, and a
/// line break inside a block becomes a space. Lines look wrapped when most of them are about equally long and
/// the line breaks fall inside sentences.
enum PlainTextParser {
  static func blocks(of text: String) -> [Block] {
    let bytes = Array(text.utf8)
    let lines = Line.lines(in: bytes)
    let paragraphs =
      isWrapped(lines, bytes)
      ? lines.split(whereSeparator: \.isBlank).map(Array.init)
      : lines.filter { !$0.isBlank }.map { [$0] }
    let longest = paragraphs.map(length).max() ?? 0
    return paragraphs.map { paragraph in
      let text = paragraph.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        .joined(separator: " ")
      if isRightsLine(text) { return Block(.boilerplate, text) }
      // A heading is short, shorter than the usual paragraph, and has no stop.
      let isHeading =
        length(paragraph) <= 120 && length(paragraph) * 2 <= longest
        && !paragraph.contains { endsWithStop(bytes, $0.range) }
      return Block(isHeading ? .heading : .paragraph, text)
    }
  }

  private static func length(_ lines: [Line]) -> Int { lines.reduce(0) { $0 + $1.length } }

  /// Whether the lines were cut at a fixed width: most lines inside paragraphs are nearly as long as the longest of
  /// them and end without a stop, and no line at all is longer.
  private static func isWrapped(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    var inner: [Line] = []
    var hasBlank = false
    for (line, next) in zip(lines, lines.dropFirst()) {
      if line.isBlank {
        hasBlank = true
      } else if !next.isBlank {
        inner.append(line)
      }
    }
    guard let width = inner.map(\.length).max(), (35...140).contains(width),
      hasBlank || inner.count >= 4, !lines.contains(where: { $0.length > width + width / 8 })
    else { return false }
    let full = inner.count { $0.length * 10 >= width * 7 }
    let open = inner.count { !endsWithStop(bytes, $0.range) }
    return full * 10 >= inner.count * 8 && open * 10 >= inner.count * 6
  }

  /// Whether a line ends with a stop, or with a mark after which the text goes on.
  static func endsWithStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.upperBound
    while offset > range.lowerBound, let (value, length) = bytes.scalar(before: offset) {
      if Enclosure.isQuote(value) || Enclosure.isClosingBracket(value)
        || [.space, .control].contains(ScalarClass(value))
      {
        offset -= length
        continue
      }
      return Stop.length(bytes, at: offset - length) > 0 || value == 0x3A || value == 0x3B
        || value == 0x60C || value == 0x2C || value == 0x61B
    }
    return false
  }

  private static func isRightsLine(_ text: String) -> Bool {
    // Not `hasPrefix`, which is quadratic in a row of combining marks.
    ["©", "(c) ", "Copyright "].contains { text.utf8.starts(with: $0.utf8) }
  }
}

/// A line of a text without its line break and outer white space.
struct Line {
  var range: Range<Int>
  /// Number of scalars.
  var length: Int

  var isBlank: Bool { range.isEmpty }

  /// The lines of a text; CR, LF, CR LF, form feed and U+2028/U+2029 end one.
  static func lines(in bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if [0x0A, 0x0D, 0x0C, 0x0B, 0x2028, 0x2029].contains(value) {
        lines.append(Line(trimming: start..<offset, of: bytes))
        offset += length
        if value == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        start = offset
      } else {
        offset += length
      }
    }
    if start < bytes.count { lines.append(Line(trimming: start..<bytes.count, of: bytes)) }
    return lines
  }

  private init(trimming range: Range<Int>, of bytes: [UInt8]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, case (let value, let length) = bytes.scalar(at: start),
      ScalarClass(value) == .space || value == 0xFEFF
    {
      start += length
    }
    while end > start, let (value, length) = bytes.scalar(before: end), ScalarClass(value) == .space
    {
      end -= length
    }
    self.range = start..<end
    length = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}
