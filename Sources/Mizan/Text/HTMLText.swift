/// Text in HTML pages.
package enum HTMLText {
  /// The text with `& < > " '` escaped and scalars that HTML forbids replaced by U+FFFD.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "'": bytes.append(contentsOf: "&#39;".utf8)
      case "\t", "\n", "\r": bytes.append(scalar: scalar.value)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": bytes.append(scalar: 0xFFFD)
      default: bytes.append(scalar: scalar.value)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
