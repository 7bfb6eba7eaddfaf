/// What a page says about its encoding, before anything is parsed.
enum HTMLDeclaration {
  /// The encoding named in the first kilobytes: `<meta charset=…>`, `content="text/html; charset=…"` or an XML
  /// declaration.
  static func encoding(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4_096).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    for mark in ["charset", "encoding"] {
      var rest = text[...]
      while let found = rest.firstRange(of: mark) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == " " }
        guard value.first == "=" else { continue }
        let label = value.dropFirst().drop { " \"'".contains($0) }
          .prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        if !label.isEmpty { return String(label) }
      }
    }
    return nil
  }
}
