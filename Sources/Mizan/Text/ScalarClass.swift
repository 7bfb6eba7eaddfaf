/// What a scalar is for tokens, folding and length: coarser than Unicode's general category and
/// one table look-up in the scripts that articles are written in.
package enum ScalarClass: UInt8, Sendable {
  case letter, mark, digit, space, punctuation, symbol, control

  /// The class of a scalar value. Marks are combining marks and tatweel; controls are invisible
  /// format characters (ZWNJ, bidi marks, BOM) and C0/C1 controls.
  ///
  /// - Complexity: O(1)
  @inline(__always)
  package init(_ value: UInt32) {
    switch value {
    // Most of what is read here, known without a look into the table.
    case 0x621...0x63A, 0x641...0x64A: self = .letter
    case 0x20: self = .space
    default:
      let table = Self.table
      self = value < UInt32(table.count) ? table[Int(value)] : Self(slowly: value)
    }
  }

  // Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac, Arabic Supplement: U+0000…U+08FF.
  private static let table: [ScalarClass] = (0..<0x900).map { Self(slowly: $0) }

  private init(slowly value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .control
      return
    }
    if value == 0x640 {  // tatweel is a letter for Unicode, a stretch mark for a reader
      self = .mark
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark:
      self = .mark
    case .decimalNumber, .otherNumber:
      self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator:
      self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      self = .symbol
    case .control
    where value == 0x9 || value == 0xA || value == 0xB || value == 0xC || value == 0xD
      || value == 0x85:
      self = .space
    default:
      self = .control
    }
  }
}
