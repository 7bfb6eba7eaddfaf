/// A word, a number or a mark of a text, by its place.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case word, number, punctuation, symbol }

  package var kind: Kind
  /// UTF-8 offsets into the tokenised text.
  package var range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension Token {
  /// The tokens of a text, in order; white space belongs to none.
  ///
  /// A word is a run of letters with their marks, and digits once it has begun (`COVID19`; in
  /// Arabic script a digit begins a number, `و200`); ZWNJ, an
  /// apostrophe or a hyphen between letters stays inside (`می‌رود`, `can't`, `e-mail`). A number is a run of
  /// digits with single separators between digits (`1,000.5`, `٣٫٥`, `10:30`). Every other visible scalar
  /// is a token of its own; invisible controls outside words belong to none.
  ///
  /// - Complexity: O(*n*) in the UTF-8 length.
  package static func tokens(in bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 8)
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      switch ScalarClass(value) {
      case .letter:
        let end = endOfWord(in: bytes, from: offset)
        tokens.append(Token(kind: .word, range: offset..<end))
        offset = end
      case .digit:
        let end = endOfNumber(in: bytes, from: offset)
        tokens.append(Token(kind: .number, range: offset..<end))
        offset = end
      case .punctuation:
        tokens.append(Token(kind: .punctuation, range: offset..<offset + length))
        offset += length
      case .symbol, .mark:
        tokens.append(Token(kind: .symbol, range: offset..<offset + length))
        offset += length
      case .space, .control:
        offset += length
      }
    }
    return tokens
  }

  private static func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      switch ScalarClass(value) {
      case .letter, .mark:
        end += length
      case .digit:
        // و200 is a proclitic and a number; only words of other scripts hold digits.
        if let last = bytes.scalar(before: end), 0x600...0x6FF ~= last.value { return end }
        end += length
      default:
        guard joinsLetters(value), end + length < bytes.count,
          ScalarClass(bytes.scalar(at: end + length).value) == .letter
        else { return end }
        end += length
      }
    }
    return end
  }

  private static func endOfNumber(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (value, length) = bytes.scalar(at: end)
      if ScalarClass(value) == .digit {
        end += length
      } else if separatesDigits(value), end + length < bytes.count,
        ScalarClass(bytes.scalar(at: end + length).value) == .digit
      {
        end += length
      } else {
        return end
      }
    }
    return end
  }

  // ZWNJ, ZWJ, apostrophes, hyphens, middle dot.
  private static func joinsLetters(_ value: UInt32) -> Bool {
    switch value {
    case 0x200C, 0x200D, 0x27, 0x2019, 0x2D, 0x2010, 0x2011, 0xB7, 0xAD: true
    default: false
    }
  }

  // . , : / and the Arabic decimal and thousands separators, and the Arabic comma used as one.
  private static func separatesDigits(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x66B, 0x66C, 0x60C: true
    default: false
    }
  }
}
