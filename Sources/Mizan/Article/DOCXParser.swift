/// The text of a Word document: its body's paragraphs, with headings, items and captions by their styles.
///
/// Deleted and moved-away text of tracked changes, field codes, headers, footers and notes are left out.
enum DOCXParser {
  static func blocks(of bytes: [UInt8], name: String) throws(ArticleError) -> [Block] {
    do {
      let archive = try ZipArchive(bytes)
      guard let document = try archive.contents(of: "word/document.xml") else {
        throw ArticleError.binary(name, kind: "it is a ZIP archive, but no Word document")
      }
      var styles = DOCXStyles()
      if let sheet = try archive.contents(of: "word/styles.xml") {
        try MarkupParser.parseXML(sheet) { event, _ in styles.read(event) }
      }
      var body = DOCXBody(styles: styles)
      try MarkupParser.parseXML(document) { event, _ in body.read(event) }
      return body.blocks
    } catch let error as ZipArchive.Failure {
      throw .damaged(name, reason: error.reason)
    } catch let error as MarkupError {
      throw .damaged(name, reason: "line \(error.line) of its XML: \(error.reason)")
    } catch let error as ArticleError {
      throw error
    } catch {
      throw .damaged(name, reason: "\(error)")
    }
  }
}

/// What the paragraph styles of a document stand for. Identifiers are in the language of the Word that made them, names
/// of built-in styles are English.
private struct DOCXStyles {
  private var kinds: [String: Block.Kind] = [:]
  private var parents: [String: String] = [:]
  private var current = ""

  mutating func read(_ event: MarkupEvent) {
    guard case .start(let name, let attributes) = event else { return }
    switch name {
    case "style": current = attributes["styleId"] ?? ""
    case "name":
      let style = (attributes["val"] ?? "").lowercased()
      if style.hasPrefix("heading") || style == "title" || style == "subtitle" {
        kinds[current] = .heading
      } else if style == "caption" {
        kinds[current] = .caption
      } else if style.hasPrefix("list ") {
        kinds[current] = .item
      }
    case "outlineLvl": kinds[current] = kinds[current] ?? .heading
    case "basedOn": parents[current] = attributes["val"]
    default: break
    }
  }

  /// The kind of a style, or of the one it is based on.
  func kind(of style: String) -> Block.Kind? {
    var style = style
    for _ in 0..<10 {  // styles may be based on each other in a circle
      if let kind = kinds[style] { return kind }
      guard let parent = parents[style] else { return nil }
      style = parent
    }
    return nil
  }
}

private struct DOCXBody {
  private(set) var blocks: [Block] = []
  private let styles: DOCXStyles
  /// Open paragraphs; a text box holds paragraphs inside a paragraph.
  private var paragraphs: [(kind: Block.Kind, text: String)] = []
  private var isText = false
  private var skipped = 0

  init(styles: DOCXStyles) { self.styles = styles }

  // Deleted and moved text, and the second form of what has two.
  private static let skippedElements: Set<String> = ["del", "moveFrom", "Fallback"]

  mutating func read(_ event: MarkupEvent) {
    switch event {
    case .start(let name, let attributes):
      if Self.skippedElements.contains(name) { skipped += 1 }
      if skipped == 0 { open(name, attributes["val"] ?? "", attributes["type"]) }
    case .end(let name):
      if Self.skippedElements.contains(name) { skipped -= 1 }
      if name == "t" { isText = false }
      if name == "p", skipped == 0 { endParagraph() }
    case .text(let text):
      if isText { append(text) }
    }
  }

  private mutating func open(_ name: String, _ value: String, _ type: String?) {
    switch name {
    case "p": paragraphs.append((.paragraph, ""))
    case "t": isText = true
    case "tab": append(" ")
    case "noBreakHyphen": append("\u{2011}")
    case "br", "cr":
      // A line break parts paragraphs, as in HTML; page and column breaks are layout.
      guard type == nil || type == "textWrapping", let last = paragraphs.last else { return }
      endParagraph()
      paragraphs.append((last.kind, ""))
    case "pStyle": setKind(styles.kind(of: value))
    case "outlineLvl": setKind(.heading)
    case "numPr": if paragraphs.last?.kind == .paragraph { setKind(.item) }
    default: break
    }
  }

  private mutating func append(_ text: String) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].text += text
  }

  private mutating func setKind(_ kind: Block.Kind?) {
    guard !paragraphs.isEmpty, let kind else { return }
    paragraphs[paragraphs.count - 1].kind = kind
  }

  private mutating func endParagraph() {
    guard let (kind, text) = paragraphs.popLast() else { return }
    let bytes = Array(text.utf8)
    if let range = bytes.trimmed(0..<bytes.count) {
      blocks.append(Block(kind, String(decoding: bytes[range], as: UTF8.self)))
    }
  }
}
