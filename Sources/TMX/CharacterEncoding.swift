/// The encodings that memories come in. Everything else is refused by name.
///
/// Bytes are turned into UTF-8 here and not by libxml2, which would decode anything that iconv knows,
/// UTF-7 included.
package enum CharacterEncoding: Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, ascii, windows1256, windows1252, latin1,
    iso8859Arabic

  /// The encoding of a name, without regard to case; nil when it is not among ours.
  package init?(name: String) {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8": self = .utf8
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "us-ascii", "ascii": self = .ascii
    case "windows-1256", "cp1256", "cp-1256": self = .windows1256
    case "windows-1252", "cp1252", "cp-1252": self = .windows1252
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1": self = .latin1
    case "iso-8859-6", "iso8859-6": self = .iso8859Arabic
    default: return nil
    }
  }

  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .ascii: "US-ASCII"
    case .windows1256: "windows-1256"
    case .windows1252: "windows-1252"
    case .latin1: "ISO-8859-1"
    case .iso8859Arabic: "ISO-8859-6"
    }
  }

  /// Code points of the bytes 0x80…0xFF; 0 where the code page has none. Nil for Unicode encodings.
  fileprivate var upperHalf: [UInt16]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .ascii: Array(repeating: 0, count: 128)
    case .latin1: Array(0x80...0xFF)
    case .windows1256: Self.windows1256Table
    case .windows1252: Self.windows1252Table
    case .iso8859Arabic: Self.iso8859ArabicTable
    }
  }

  private static let windows1256Table: [UInt16] = [
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0679, 0x2039, 0x0152, 0x0686, 0x0698, 0x0688,
    0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA,
    0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7,
    0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7,
    0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F,
    0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F,
    0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7,
    0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
    0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF,
    0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7,
    0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
  ]

  private static let windows1252Table: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6, 0x00A7,
    0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7,
    0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF,
    0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7,
    0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF,
    0x00D0, 0x00D1, 0x00D2, 0x00D3, 0x00D4, 0x00D5, 0x00D6, 0x00D7,
    0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF,
    0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x00EC, 0x00ED, 0x00EE, 0x00EF,
    0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7,
    0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
  ]

  private static let iso8859ArabicTable: [UInt16] = [
    0x0080, 0x0081, 0x0082, 0x0083, 0x0084, 0x0085, 0x0086, 0x0087,
    0x0088, 0x0089, 0x008A, 0x008B, 0x008C, 0x008D, 0x008E, 0x008F,
    0x0090, 0x0091, 0x0092, 0x0093, 0x0094, 0x0095, 0x0096, 0x0097,
    0x0098, 0x0099, 0x009A, 0x009B, 0x009C, 0x009D, 0x009E, 0x009F,
    0x00A0, 0, 0, 0, 0x00A4, 0, 0, 0,
    0, 0, 0, 0, 0x060C, 0x00AD, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0x061B, 0, 0, 0, 0x061F,
    0, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F,
    0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637,
    0x0638, 0x0639, 0x063A, 0, 0, 0, 0, 0,
    0x0640, 0x0641, 0x0642, 0x0643, 0x0644, 0x0645, 0x0646, 0x0647,
    0x0648, 0x0649, 0x064A, 0x064B, 0x064C, 0x064D, 0x064E, 0x064F,
    0x0650, 0x0651, 0x0652, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0,
  ]
}

/// Turns the bytes of a file into UTF-8, piece by piece.
///
/// What is no character in the encoding becomes the byte 0xFF, which no XML parser accepts: the error
/// then names line and column.
package struct UTF8Transcoder {
  private let encoding: CharacterEncoding
  private let upperHalf: [UInt16]?
  /// First byte of a UTF-16 code unit that the last piece cut.
  private var pendingByte: UInt8?
  private var highSurrogate: UInt16?

  package init(from encoding: CharacterEncoding) {
    self.encoding = encoding
    upperHalf = encoding.upperHalf
  }

  /// Appends `bytes` to `text` as UTF-8. The bytes may end in the middle of a character.
  package mutating func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    if let upperHalf {
      for byte in bytes {
        guard byte >= 0x80 else {
          text.append(byte)
          continue
        }
        let value = upperHalf[Int(byte) - 0x80]
        if value == 0 { text.append(0xFF) } else { text.append(codePoint: UInt32(value)) }
      }
    } else if encoding == .utf8 {
      text.append(contentsOf: bytes)
    } else {
      for byte in bytes {
        guard let first = pendingByte else {
          pendingByte = byte
          continue
        }
        pendingByte = nil
        let unit =
          encoding == .utf16LittleEndian
          ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
        append(unit: unit, to: &text)
      }
    }
  }

  /// Ends the text: a character that was cut off is an error.
  package mutating func finish(_ text: inout [UInt8]) {
    if pendingByte != nil || highSurrogate != nil { text.append(0xFF) }
  }

  private mutating func append(unit: UInt16, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        text.append(codePoint: 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF)
        return
      }
      text.append(0xFF)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if UTF16.isTrailSurrogate(unit) {
      text.append(0xFF)
    } else {
      text.append(codePoint: UInt32(unit))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(codePoint value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return append(0xFF) }
    append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [0xFF])
  }
}
