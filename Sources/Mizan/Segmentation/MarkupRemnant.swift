/// A tag, or the tail of one, that a careless export left in the text: `</p>`, `<br/>`, `/strong>`.
enum MarkupRemnant {
  private static let maximumLength = 200

  /// Whether a remnant begins at `start`.
  static func begins(in bytes: [UInt8], at start: Int) -> Bool {
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: "<") || bytes[start] == UInt8(ascii: "/")
    else { return false }
    var offset = start + 1
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "/") { offset += 1 }
    guard offset < bytes.count, isLetter(bytes[offset]) else { return false }
    while offset < bytes.count, offset - start < maximumLength {
      if bytes[offset] == UInt8(ascii: ">") { return true }
      guard belongs(bytes[offset]) else { return false }
      offset += 1
    }
    return false
  }

  /// Where the remnant begins that ends at `end` with `>`; nil when this is no markup.
  static func start(in bytes: [UInt8], endingAt end: Int, notBefore first: Int) -> Int? {
    var offset = end - 2
    while offset >= first, end - offset < maximumLength, belongs(bytes[offset]) {
      let opens = bytes[offset] == UInt8(ascii: "<")
      let isTail =
        bytes[offset] == UInt8(ascii: "/") && (offset == first || isSpace(bytes[offset - 1]))
      if opens || isTail { return begins(in: bytes, at: offset) ? offset : nil }
      offset -= 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // Letters, digits and the marks of attributes and addresses.
  private static func belongs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "'"),
      UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: ":"),
      UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "_"):
      true
    default: isLetter(byte)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
