/// The encoding of an XML file, from its first bytes.
struct DetectedEncoding {
  var encoding: CharacterEncoding
  /// Bytes of the byte order mark.
  var markLength: Int
  /// What does not fit together; nil when all is well.
  var oddity: String?

  /// - Parameters:
  ///   - head: The first bytes of the file, up to ``headLength``.
  ///   - file: The name for messages.
  init(head: ArraySlice<UInt8>, file: String) throws(TMXError) {
    if let reason = Self.otherFormat(head) { throw .notXML(file: file, reason: reason) }
    (encoding, markLength, oddity) = Self.mark(head)
    var text: [UInt8] = []
    var transcoder = UTF8Transcoder(from: encoding)
    transcoder.append(head.dropFirst(markLength), to: &text)
    guard let first = text.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      if head.count < Self.headLength { throw .notXML(file: file, reason: "the file is empty") }
      throw .notXML(file: file, reason: "it begins with nothing but white space")
    }
    guard first == UInt8(ascii: "<") else {
      throw .notXML(file: file, reason: "it does not begin with '<'")
    }
    guard let declared = Self.declaredName(text) else { return }
    try apply(declared: declared, file: file)
  }

  static let headLength = 1024

  private mutating func apply(declared: String, file: String) throws(TMXError) {
    let isUTF16 = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    if declared.lowercased() == "utf-16" {
      if !isUTF16 { oddity = "declared UTF-16, but the bytes are UTF-8" }
      return
    }
    guard let named = CharacterEncoding(name: declared) else {
      throw .unsupportedEncoding(file: file, name: String(declared.prefix(40)))
    }
    guard named != encoding else { return }
    if isUTF16 || markLength > 0 {
      oddity = "declared \(declared), but the byte order mark says \(encoding.name)"
    } else if named == .utf16LittleEndian || named == .utf16BigEndian {
      oddity = "declared \(declared), but the bytes are UTF-8"
    } else {
      encoding = named
      if named != .ascii { oddity = "\(named.name), which TMX does not provide for" }
    }
  }

  private static func mark(_ head: ArraySlice<UInt8>) -> (CharacterEncoding, Int, String?) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3, nil) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, nil) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, nil) }
    let oddity = "UTF-16 without a byte order mark"
    if head.starts(with: [0x3C, 0x00]) { return (.utf16LittleEndian, 0, oddity) }
    if head.starts(with: [0x00, 0x3C]) { return (.utf16BigEndian, 0, oddity) }
    return (.utf8, 0, nil)
  }

  private static func otherFormat(_ head: ArraySlice<UInt8>) -> String? {
    if head.starts(with: [0x1F, 0x8B]) { return "it is compressed with gzip; unpack it first" }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return "it is a ZIP archive; unpack it first"
    }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "it is an old Office document" }
    return nil
  }

  /// The name in `<?xml … encoding="name"?>`.
  private static func declaredName(_ text: [UInt8]) -> String? {
    let head = String(decoding: text, as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>") else { return nil }
    let declaration = head[..<end.lowerBound]
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[name.upperBound...].drop { " \t\r\n=".contains($0) || $0 == "\r\n" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}
