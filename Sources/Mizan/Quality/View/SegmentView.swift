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
  /// The words that rules want to look at.
  let anchors: AnchoredPlaces
  /// The punctuation marks and symbols, as indices of tokens.
  package let marks: [Int]
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
    let reading = Self.read(bytes, isArabic: language.primary == "ar")
    (tokens, letters, anchors) = (reading.tokens, reading.letters, reading.anchors)
    marks = reading.tokens.indices.filter { reading.tokens[$0].mark != 0 }
    wordCount = tokens.count { $0.kind == .word || $0.kind == .number }
    sentences = Self.sentences(in: tokens)
  }

  private static func read(
    _ bytes: [UInt8], isArabic: Bool
  ) -> (tokens: [TextToken], letters: [UInt16], anchors: AnchoredPlaces) {
    var letters: [UInt16] = []
    letters.reserveCapacity(bytes.count / 2)
    let plain = Token.tokens(in: bytes)
    var tokens: [TextToken] = []
    tokens.reserveCapacity(plain.count)
    for token in plain {
      let start = token.range.lowerBound
      let spaceBefore = bytes.scalar(before: start).map { ScalarClass($0.value) == .space } ?? true
      tokens.append(TextToken(token, of: bytes, spaceBefore: spaceBefore, into: &letters))
    }
    var anchors = AnchoredPlaces(count: isArabic ? tokens.count : 0)
    WordMemo.pool.lending { memo in
      var masks = [AnchorMask](repeating: AnchorMask(), count: tokens.count)
      if isArabic { memo.fetch(tokens.lazy.filter(\.isArabicWord).map(\.key.rawValue)) }
      for index in tokens.indices where tokens[index].kind == .word {
        if isArabic, tokens[index].script == .arabic {
          let word = memo.reading(of: tokens[index].key) { WordReading(tokens[index], letters) }
          tokens[index].take(word)
          masks[index] = word.anchors
        } else {
          tokens[index].foldedKey = LetterKey(folding: letters, in: tokens[index].letters)
        }
      }
      for index in tokens.indices where tokens[index].kind == .word {
        if tokens[index].clitics.contains(.waw) { tokens[index].takeWaw(from: letters) }
        anchors.insert(masks[index], at: index)
      }
    }
    return (tokens, letters, anchors)
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
  /// Reads a token and appends the letters of a word, the digits of a number.
  init(_ token: Token, of bytes: [UInt8], spaceBefore: Bool, into letters: inout [UInt16]) {
    self.init(kind: token.kind, range: token.range, spaceBefore: spaceBefore)
    let first = letters.count
    switch kind {
    case .word:
      (script, key) = letters.appendWord(bytes, in: range)
      self.letters = first..<letters.count
      (stemKey, keyWithoutWaw) = (key, key)
    case .number:
      letters.appendBareLetters(of: bytes, in: range)
      self.letters = first..<letters.count
    case .punctuation, .symbol:
      mark = bytes.scalar(at: range.lowerBound).value
    }
    stem = self.letters
  }

  /// Takes the و off the letters, which is a clitic of the word.
  mutating func takeWaw(from allLetters: [UInt16]) {
    let rest = letters.dropFirst()
    keyWithoutWaw = stem == rest ? stemKey : LetterKey(allLetters, in: rest)
  }

  /// Takes over what the word's letters say.
  mutating func take(_ word: WordReading) {
    foldedKey = word.foldedKey
    stemKey = word.stemKey
    classes = word.classes
    verb = word.verb
    statistics = word.statistics
    clitics = word.clitics
    stem = letters.lowerBound + Int(word.before)..<letters.upperBound - Int(word.behind)
  }
}

extension [UInt16] {
  /// Appends the letters of a word without marks and controls, and tells its script and the key of the letters.
  fileprivate mutating func appendWord(
    _ bytes: [UInt8], in range: Range<Int>
  ) -> (TextToken.Script, LetterKey) {
    var scripts: UInt8 = 0
    var key = LetterKey.Running()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      switch ScalarClass(value) {
      case .mark, .control: continue
      case .letter: scripts |= scriptBit(value)
      default: break
      }
      let letter = value < 0x10000 ? UInt16(value) : 0xFFFD
      append(letter)
      key.append(letter)
    }
    let script: TextToken.Script =
      switch scripts {
      case 0: .none
      case 1: .arabic
      case 2: .latin
      case 4: .other
      default: .mixed
      }
    return (script, LetterKey(key))
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
