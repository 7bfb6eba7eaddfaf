/// The formats an article comes in.
public enum ArticleFormat: String, CaseIterable, Sendable {
  case text, markdown, html, docx

  /// The format by the name's extension, then by the first bytes; plain text when neither tells.
  init(name: String, bytes: some Collection<UInt8>) {
    let suffix = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch suffix {
    case "html", "htm", "xhtml": self = .html
    case "md", "markdown": self = .markdown
    case "docx": self = .docx
    default:
      if bytes.starts(with: ZipArchive.signature) {
        self = .docx
      } else {
        self = Self.looksLikeHTML(bytes) ? .html : .text
      }
    }
  }

  private static func looksLikeHTML(_ bytes: some Collection<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
  }
}
