/// XML's escapes, appended to a byte buffer.
extension [UInt8] {
  /// Appends text with `&`, `<`, `>` and CR escaped; in an attribute also `"`, TAB and LF.
  ///
  /// Characters that XML does not allow become U+FFFD.
  ///
  /// - Returns: How many were not allowed.
  /// - Complexity: O(*n*) in the UTF-8 length; runs between escapes are copied whole.
  @inline(__always)
  @discardableResult
  package mutating func append(xml text: String, inAttribute: Bool = false) -> Int {
    var text = text
    return text.withUTF8 { append(xml: $0, inAttribute: inAttribute) }
  }

  @usableFromInline
  mutating func append(xml bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool) -> Int {
    var illegal = 0
    var runStart = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Most bytes are letters: one comparison each settles ASCII above '>' and all but U+FFFE/F.
      if byte > 0x3E && byte != 0xEF {
        index += 1
        continue
      }
      var length = 1
      let escape: StaticString?
      switch byte {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case 0x0D: escape = "&#13;"
      case 0x22 where inAttribute: escape = "&quot;"
      case 0x09 where inAttribute: escape = "&#9;"
      case 0x0A where inAttribute: escape = "&#10;"
      case 0x09, 0x0A: escape = nil
      case ..<0x20:
        escape = "\u{FFFD}"
        illegal += 1
      case 0xEF
      where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        escape = "\u{FFFD}"
        length = 3
        illegal += 1
      default: escape = nil
      }
      if let escape {
        append(contentsOf: bytes[runStart..<index])
        append(
          contentsOf: UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
        runStart = index + length
      }
      index += length
    }
    append(contentsOf: bytes[runStart...])
    return illegal
  }

  /// Appends ASCII or other text that needs no escapes.
  @inline(__always)
  package mutating func append(_ literal: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends text as it is.
  @inline(__always)
  package mutating func append(raw text: String) { append(contentsOf: text.utf8) }
}
