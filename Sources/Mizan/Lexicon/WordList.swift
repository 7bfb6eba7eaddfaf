/// A word, number or mark of a text as the lexical tables see it.
package struct LexicalWord: Sendable {
  package enum Kind: UInt8, Sendable { case word, number, mark }
  package enum Script: UInt8, Sendable { case arabic, latin, cyrillic, other }

  package var kind: Kind
  package var script: Script
  /// The first letter is a capital.
  package var isCapitalised: Bool
  /// No word stands before it in its text, or only a stop, a colon or a quotation mark does.
  package var startsSentence: Bool
  /// UTF-8 offsets into the text.
  package var range: Range<Int>
  /// Indices into ``WordList/letters``.
  package var letters: Range<Int>
  /// Key of the folded letters; of the scalar itself for a mark.
  package var key: WordKey
}

/// The words of a text with their folded letters, in reading order: what every extractor below reads.
///
/// Words with a hyphen are split (`anti-government`), an elided article or pronoun (`l’`, `qu’`) and an
/// English `’s` or `n’t` are left out.
package struct WordList: Sendable {
  package var letters: [UInt16] = []
  package var words: [LexicalWord] = []

  /// - Complexity: O(*n*) in the UTF-8 length.
  package init(of bytes: [UInt8], language: LexicalLanguage) {
    letters.reserveCapacity(bytes.count)
    words.reserveCapacity(bytes.count / 6)
    var startsSentence = true
    for token in Token.tokens(in: bytes) {
      switch token.kind {
      case .word:
        if Self.hasJoint(bytes, in: token.range) {
          for range in Self.parts(of: token.range, in: bytes, language: language) {
            append(.word, range, bytes, startsSentence)
            startsSentence = false
          }
        } else {
          append(.word, token.range, bytes, startsSentence)
          startsSentence = false
        }
      case .number:
        append(.number, token.range, bytes, startsSentence)
        startsSentence = false
      case .punctuation, .symbol:
        let value = bytes.scalar(at: token.range.lowerBound).value
        words.append(
          LexicalWord(
            kind: .mark, script: .other, isCapitalised: false, startsSentence: startsSentence,
            range: token.range, letters: letters.count..<letters.count, key: value))
        if Self.opensSentence(value) { startsSentence = true }
      }
    }
  }

  private mutating func append(
    _ kind: LexicalWord.Kind, _ range: Range<Int>, _ bytes: [UInt8], _ startsSentence: Bool
  ) {
    let first = letters.count
    letters.appendKeyLetters(bytes, in: range)
    let value = bytes.scalar(at: range.lowerBound).value
    words.append(
      LexicalWord(
        kind: kind, script: Self.script(of: value),
        isCapitalised: foldedScalar(value) != value && value < 0x530,
        startsSentence: startsSentence, range: range, letters: first..<letters.count,
        key: wordKey(letters[first...])))
  }

  private static func script(of value: UInt32) -> LexicalWord.Script {
    switch value {
    case 0x41...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x52F: .cyrillic
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    default: .other
    }
  }

  private static func opensSentence(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0xAB, 0x201C, 0x201E, 0x2026, 0x2D, 0x2013, 0x2014, 0x28:
      true
    default: false
    }
  }

  // The parts of one token between hyphens; what elision leaves.
  private static func parts(
    of range: Range<Int>, in bytes: [UInt8], language: LexicalLanguage
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      switch value {
      case 0x2D, 0x2010, 0x2011, 0xB7:
        if offset > start { parts.append(start..<offset) }
        start = offset + length
      case 0x27, 0x2019:
        if language == .english || language == .turkish {
          if offset > start { parts.append(start..<offset) }
          return parts
        }
        if offset - start > 3, language == .french || language == .other {
          parts.append(start..<offset)
        }
        start = offset + length
      default: break
      }
      offset += length
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  private static func hasJoint(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    for index in range {
      let byte = bytes[index]
      if byte == 0x2D || byte == 0x27 || byte == 0xE2 || byte == 0xC2 { return true }
    }
    return false
  }
}
