/// Which unusual things a text contains: rules name those they look for and are skipped otherwise.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// ی ک گ چ پ ژ and their Urdu, Kurdish and Pashto cousins.
  package static let foreignArabicLetter = TextTraits(rawValue: 1 << 0)
  /// U+FB50…FDFF and U+FE70…FEFF, but not the byte order mark.
  package static let presentationForm = TextTraits(rawValue: 1 << 1)
  package static let tatweel = TextTraits(rawValue: 1 << 2)
  /// U+064B…065F and U+0670.
  package static let harakat = TextTraits(rawValue: 1 << 3)
  /// Fathatan, dammatan, kasratan.
  package static let tanwin = TextTraits(rawValue: 1 << 4)
  /// Zero-width characters, bidi controls, soft hyphen, C0 and C1 controls.
  package static let control = TextTraits(rawValue: 1 << 5)
  package static let latin = TextTraits(rawValue: 1 << 6)
  /// Letters neither Arabic nor Latin.
  package static let otherScript = TextTraits(rawValue: 1 << 7)
  /// , ; ?
  package static let latinPunctuation = TextTraits(rawValue: 1 << 8)
  /// Any of . ، ؛ : ! ؟ … , ; ?
  package static let punctuation = TextTraits(rawValue: 1 << 9)
  package static let quote = TextTraits(rawValue: 1 << 10)
  package static let bracket = TextTraits(rawValue: 1 << 11)
  package static let asciiDigit = TextTraits(rawValue: 1 << 12)
  package static let arabicDigit = TextTraits(rawValue: 1 << 13)
  package static let persianDigit = TextTraits(rawValue: 1 << 14)
  /// < > & { } [ ] \ % * _ # = | / ~ @ $ ^
  package static let markup = TextTraits(rawValue: 1 << 15)
  /// U+FFFD, and Latin-1 letters that damaged UTF-8 shows as.
  package static let damage = TextTraits(rawValue: 1 << 16)
  package static let dash = TextTraits(rawValue: 1 << 17)
  package static let arabic = TextTraits(rawValue: 1 << 18)

  package static let digit: TextTraits = [.asciiDigit, .arabicDigit, .persianDigit]

  /// The traits of a text.
  ///
  /// - Complexity: O(*n*)
  package init(of bytes: [UInt8]) {
    let table = Self.table
    var found: UInt32 = 0
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      found |= value < UInt32(table.count) ? table[Int(value)] : Self(of: value).rawValue
      offset += length
    }
    rawValue = found
  }

  private static let table: [UInt32] = (0..<0x900).map { TextTraits(of: $0).rawValue }

  private init(of value: UInt32) {
    switch value {
    case 0x2C, 0x3B, 0x3F: self = [.latinPunctuation, .punctuation]
    case 0x2E, 0x3A, 0x21, 0x60C, 0x61B, 0x61F, 0x6D4, 0x2026: self = .punctuation
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: self = .quote
    case 0x28, 0x29: self = .bracket
    case 0x5B, 0x5D, 0x7B, 0x7D: self = [.bracket, .markup]
    case 0x3C, 0x3E, 0x26, 0x5C, 0x25, 0x2A, 0x5F, 0x23, 0x3D, 0x7C, 0x2F, 0x7E, 0x40, 0x24, 0x5E:
      self = .markup
    case 0x2D, 0x2010...0x2015: self = .dash
    case 0x30...0x39: self = .asciiDigit
    case 0x660...0x669: self = .arabicDigit
    case 0x6F0...0x6F9: self = .persianDigit
    case 0x640: self = .tatweel
    case 0x64B...0x64D: self = [.harakat, .tanwin]
    case 0x64E...0x65F, 0x670: self = .harakat
    case 0xFB50...0xFDFF, 0xFE70...0xFEFE: self = .presentationForm
    case 0xFFFD: self = .damage
    case 0xD8...0xDB, 0xC3, 0xC2: self = [.latin, .damage]
    case 0x671...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FC, 0x6FF:
      self = [.arabic, .foreignArabicLetter]
    case 0x620...0x64A: self = .arabic
    default:
      switch ScalarClass(value) {
      case .control: self = .control
      case .letter:
        self =
          value < 0x250 || (0x1E00..<0x1F00).contains(value)
          ? .latin
          : value >= 0x600 && value < 0x780 ? [.arabic, .foreignArabicLetter] : .otherScript
      default: self = []
      }
    }
  }
}
