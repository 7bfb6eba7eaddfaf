import Foundation

/// The text of a file, with the encoding it was in and what there is to say about that.
struct DecodedText {
  /// Valid UTF-8 without a byte order mark.
  var bytes: [UInt8]
  var encoding: String
  var notice: ArticleNotice?
}

/// Finds the encoding of a text and turns it into UTF-8.
///
/// In this order: the caller's word, a byte order mark, valid UTF-8, the declaration of a page, and windows-1256
/// where that gives Arabic letters. A guess, and a declaration that the bytes contradict, are reported.
enum TextDecoding {
  static func decode(
    _ bytes: [UInt8], name: String, declared: String? = nil, given: String? = nil
  ) throws(ArticleError) -> DecodedText {
    if let given { return try text(of: bytes, in: given, name) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try text(of: bytes, in: "UTF-8", name) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try text(of: bytes, in: "UTF-16", name)
    }
    if let kind = binaryKind(bytes) { throw .binary(name, kind: kind) }
    if bytes.contains(0) { throw .binary(name, kind: nil) }
    if UTF8Check.firstInvalidOffset(in: bytes) == nil {
      var text = DecodedText(bytes: bytes, encoding: "UTF-8")
      if let declared, !isUTF8(declared), bytes.contains(where: { $0 >= 0x80 }) {
        text.notice = .wrongDeclaration(name, declared: declared, used: "UTF-8")
      }
      return text
    }
    if let declared, !isUTF8(declared) { return try text(of: bytes, in: declared, name) }
    return try guess(bytes, name, declared)
  }

  private static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8"].contains(encoding.lowercased())
  }

  private static func guess(
    _ bytes: [UInt8], _ name: String, _ declared: String?
  ) throws(ArticleError) -> DecodedText {
    var text = try text(of: bytes, in: "windows-1256", name)
    var letters = 0
    var arabic = 0
    var offset = 0
    while offset < text.bytes.count {
      let (value, length) = text.bytes.scalar(at: offset)
      if value >= 0x80, ScalarClass(value) == .letter {
        letters += 1
        if (0x620...0x6D3).contains(value) { arabic += 1 }
      }
      offset += length
    }
    // A cut or damaged UTF-8 text gives Arabic letters in windows-1256 too, but among many others.
    let mostlyUTF8 = UTF8Check.validShare(of: bytes) > 0.5
    guard arabic * 10 >= letters * 9, arabic > 0, !mostlyUTF8 else {
      throw .undecodable(
        name, encoding: "UTF-8", offset: UTF8Check.firstInvalidOffset(in: bytes) ?? 0)
    }
    text.notice =
      declared.map { .wrongDeclaration(name, declared: $0, used: "windows-1256") }
      ?? .guessedEncoding(name, encoding: "windows-1256")
    return text
  }

  private static func text(
    of bytes: [UInt8], in encoding: String, _ name: String
  ) throws(ArticleError) -> DecodedText {
    var body = bytes[...]
    var label = encoding
    switch encoding.lowercased() {
    case "utf-8", "utf8":
      if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
      if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
        throw .undecodable(name, encoding: "UTF-8", offset: offset)
      }
      if let zero = body.firstIndex(of: 0) {
        throw .undecodable(name, encoding: "UTF-8 text", offset: zero)
      }
      return DecodedText(bytes: Array(body), encoding: "UTF-8")
    case "utf-16", "utf16":
      label = body.starts(with: [0xFE, 0xFF]) ? "UTF-16BE" : "UTF-16LE"
      if body.starts(with: [0xFE, 0xFF]) || body.starts(with: [0xFF, 0xFE]) {
        body = body.dropFirst(2)
      }
    case "iso-8859-1", "latin1", "ascii", "us-ascii": label = "windows-1252"  // as browsers do
    default: break
    }
    let decoded: [UInt8]
    switch SystemTranscoder.utf8(from: Array(body), encoding: label) {
    case .text(let text): decoded = text
    case .unknownEncoding: throw .unknownEncoding(name, encoding: encoding)
    case .invalid(let offset):
      throw .undecodable(name, encoding: label, offset: offset + bytes.count - body.count)
    }
    if let zero = decoded.firstIndex(of: 0) {
      throw .undecodable(name, encoding: "\(label) text", offset: zero)
    }
    return DecodedText(bytes: decoded, encoding: label)
  }

  /// What a file is that is no text, by its first bytes.
  static func binaryKind(_ bytes: [UInt8]) -> String? {
    for (signature, kind) in signatures where bytes.starts(with: signature) { return kind }
    return nil
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "it is a PDF"),
    ([0x89, 0x50, 0x4E, 0x47], "it is a PNG image"),
    ([0xFF, 0xD8, 0xFF], "it is a JPEG image"),
    (Array("GIF8".utf8), "it is a GIF image"),
    ([0x50, 0x4B, 0x03, 0x04], "it is a ZIP archive"),
    ([0x1F, 0x8B], "it is a gzip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "it is an old Office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "it is a program"),
    (Array("{\\rtf".utf8), "it is RTF"),
  ]
}

/// Validity of UTF-8, with places.
enum UTF8Check {
  /// Offset of the first byte that is not valid UTF-8; nil when all are.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if let length = sequenceLength(bytes, at: offset) {
        offset += length
      } else {
        return offset
      }
    }
    return nil
  }

  /// The share of bytes above 0x7F that belong to valid sequences.
  static func validShare(of bytes: [UInt8]) -> Double {
    var valid = 0
    var all = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let length = sequenceLength(bytes, at: offset)
      valid += length ?? 0
      all += length ?? 1
      offset += length ?? 1
    }
    return all == 0 ? 1 : Double(valid) / Double(all)
  }

  // Table 3-7 of the Unicode Standard.
  private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[offset] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]),
      bytes[offset + 2..<max(offset + length, offset + 2)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }
}
