package import TMX

/// A text as rules read it, built once: bytes, tokens, letters, traits. Offsets are UTF-8 offsets.
///
/// A class because articles and rules share it; it never changes.
package final class SegmentView: Sendable {
  package let text: String
  package let bytes: [UInt8]
  package let language: LanguageTag
  package let kind: SegmentKind
  /// Index of the paragraph in the article.
  package let paragraph: Int?
  package let tokens: [TextToken]
  /// The letters of all words, as written but without marks; tokens hold ranges into it.
  package let letters: [UInt16]
  package let traits: TextTraits
  /// Number of word and number tokens.
  package let wordCount: Int
  /// The sentences as ranges of tokens, each with its final mark and what closes behind it.
  package let sentences: [Range<Int>]

  /// - Complexity: O(*n*) in the length of the text.
  package init(
    _ text: String, kind: SegmentKind = .body, language: LanguageTag = "ar", paragraph: Int? = nil
  ) {
    self.text = text
    self.kind = kind
    self.language = language
    self.paragraph = paragraph
    let bytes = Array(text.utf8)
    self.bytes = bytes
    traits = TextTraits(of: bytes)
    var letters: [UInt16] = []
    letters.reserveCapacity(bytes.count / 2)
    let isArabic = language.primary == "ar"
    let plain = Token.tokens(in: bytes)
    var tokens: [TextToken] = []
    tokens.reserveCapacity(plain.count)
    var words = 0
    for token in plain {
      let start = token.range.lowerBound
      let spaceBefore = bytes.scalar(before: start).map { ScalarClass($0.value) == .space } ?? true
      var view = TextToken(kind: token.kind, range: token.range, spaceBefore: spaceBefore)
      switch token.kind {
      case .word:
        words += 1
        view.readWord(bytes, into: &letters, isArabic: isArabic)
      case .number:
        words += 1
        let first = letters.count
        letters.appendBareLetters(of: bytes, in: token.range)
        view.letters = first..<letters.count
        view.stem = view.letters
      case .punctuation, .symbol:
        view.mark = bytes.scalar(at: start).value
      }
      tokens.append(view)
    }
    self.tokens = tokens
    self.letters = letters
    wordCount = words
    sentences = Self.sentences(in: tokens)
  }

  private static func sentences(in tokens: [TextToken]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      let mark = tokens[index].mark
      index += 1
      guard mark == 0x2E || mark == 0x61F || mark == 0x21 || mark == 0x3F else { continue }
      if index < tokens.count, tokens[index].mark == 0, !tokens[index].spaceBefore { continue }
      while index < tokens.count, tokens[index].mark != 0, !tokens[index].spaceBefore { index += 1 }
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The text of a range of UTF-8 offsets on scalar boundaries.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a token.
  package func string(_ token: TextToken) -> String { string(token.range) }

  /// From the first to the last of the tokens.
  package func range(_ first: Int, _ last: Int) -> Range<Int> {
    tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// Whether the token's letters end with these.
  @inline(__always)
  package func ends(_ token: TextToken, with letters: UInt16...) -> Bool {
    guard token.letters.count >= letters.count else { return false }
    let start = token.letters.upperBound - letters.count
    for index in letters.indices where self.letters[start + index] != letters[index] {
      return false
    }
    return true
  }

  /// The first and the last letter of the stem; 0 for marks.
  @inline(__always)
  package func firstLetter(_ token: TextToken) -> UInt16 {
    token.stem.isEmpty ? 0 : letters[token.stem.lowerBound]
  }
  @inline(__always)
  package func firstLetterAsWritten(_ token: TextToken) -> UInt16 {
    token.letters.isEmpty ? 0 : letters[token.letters.lowerBound]
  }
  @inline(__always)
  package func lastLetter(_ token: TextToken) -> UInt16 {
    token.letters.isEmpty ? 0 : letters[token.letters.upperBound - 1]
  }

  /// The range of the whole text without the white space around it.
  package var contentRange: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<bytes.count }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The last word or number, or nil.
  package var lastWordIndex: Int? { tokens.lastIndex { $0.kind == .word || $0.kind == .number } }
  package var firstWordIndex: Int? { tokens.firstIndex { $0.kind == .word || $0.kind == .number } }
}

extension TextToken {
  fileprivate mutating func readWord(_ bytes: [UInt8], into letters: inout [UInt16], isArabic: Bool)
  {
    let first = letters.count
    var folded: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = range.lowerBound
    var scripts: UInt8 = 0
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      switch ScalarClass(value) {
      case .mark, .control: continue
      case .letter: scripts |= scriptBit(value)
      default: break
      }
      letters.append(value < 0x10000 ? UInt16(value) : 0xFFFD)
      let fold = foldedScalar(value)
      if fold != 0 { folded = (folded ^ UInt64(fold & 0xFFFF)) &* 0x0000_0100_0000_01B3 }
    }
    switch scripts {
    case 0: script = .none
    case 1: script = .arabic
    case 2: script = .latin
    case 4: script = .other
    default: script = .mixed
    }
    self.letters = first..<letters.count
    key = LetterKey(letters, in: self.letters)
    foldedKey = LetterKey(hash: folded)
    stem = self.letters
    if isArabic, script == .arabic {
      let word = ArabicWord(letters, in: self.letters, key: key, foldedKey: foldedKey)
      stem = word.stem
      clitics = word.clitics
      classes = word.classes
    }
    stemKey = stem == self.letters ? key : LetterKey(letters, in: stem)
    let rest = self.letters.dropFirst()
    keyWithoutWaw =
      !clitics.contains(.waw) ? key : stem == rest ? stemKey : LetterKey(letters, in: rest)
    if isAny(of: .verb), !isDefinite { verb = NewsVerbs.form(stemKey) }
    statistics = WordStatisticsTable.shared[stemKey]
  }
}

@inline(__always)
private func scriptBit(_ value: UInt32) -> UInt8 {
  switch value {
  case 0x600..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFEFF: 1
  case ..<0x2B0, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800: 2
  default: 4
  }
}
