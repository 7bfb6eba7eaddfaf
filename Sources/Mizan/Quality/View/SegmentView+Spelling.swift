extension SegmentView {
  /// The token's text with some of its letters changed; marks and everything else stay.
  ///
  /// - Parameter change: Gets the index of a letter in the word, from 0, and the letter; returns the letters
  ///   to write, none to drop it.
  package func respelled(_ token: TextToken, _ change: (Int, UInt16) -> [UInt16]) -> String {
    var spelled: [UInt8] = []
    var index = 0
    var offset = token.range.lowerBound
    while offset < token.range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      switch ScalarClass(value) {
      case .mark, .control: spelled.append(scalar: value)
      default:
        for letter in change(index, value < 0x10000 ? UInt16(value) : 0xFFFD) {
          spelled.append(scalar: UInt32(letter))
        }
        index += 1
      }
    }
    return String(decoding: spelled, as: UTF8.self)
  }

  /// The token's text with its last letter changed.
  package func respelled(_ token: TextToken, lastLetter letter: UInt16) -> String {
    let last = token.letters.count - 1
    return respelled(token) { index, old in [index == last ? letter : old] }
  }

  /// Whether the token directly follows the one before it, with nothing in between.
  package func touchesPrevious(_ index: Int) -> Bool {
    index > 0 && index < tokens.count
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// The token's mark, or 0 beyond the ends and for words.
  package func mark(at index: Int) -> UInt32 {
    tokens.indices.contains(index) ? tokens[index].mark : 0
  }

  package func isWord(at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord
  }

  /// The letters of a token.
  package func letters(of token: TextToken) -> ArraySlice<UInt16> { letters[token.letters] }
}

/// Punctuation that rules ask about.
package enum Mark {
  package static let stop: UInt32 = 0x2E
  package static let colon: UInt32 = 0x3A
  package static let arabicComma: UInt32 = 0x60C
  package static let comma: UInt32 = 0x2C

  /// . ، ؛ : ! ؟ … and the Latin ones: marks that end or divide a sentence.
  package static func dividesSentence(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x2E, 0x60C, 0x61B, 0x2C, 0x3B, 0x3A, 0x61F, 0x3F, 0x21, 0x2026: true
    default: false
    }
  }

  /// . ! ؟ ? …
  package static func endsSentence(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x2E, 0x61F, 0x3F, 0x21, 0x2026, 0x6D4: true
    default: false
    }
  }

  package static func isComma(_ mark: UInt32) -> Bool { mark == arabicComma || mark == comma }

  /// The mark as text.
  package static func string(_ mark: UInt32) -> String {
    Unicode.Scalar(mark).map { String(Character($0)) } ?? ""
  }
}
