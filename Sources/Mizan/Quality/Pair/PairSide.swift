import TMX

/// One side of a pair of texts: words, numbers, dates, and what they say.
package struct PairSide: Sendable {
  package let language: LexicalLanguage
  package let bytes: [UInt8]
  package let list: WordList
  package let numbers: [Quantity]
  package let dates: [CalendarDate]
  package let profile: LexicalProfile
  /// For each word of ``list``, the best link to the other side; see ``PairView``.
  package internal(set) var links: [PairLink?]
  /// For each word, the chance that its counterpart could be found were it translated, 0…1.
  package internal(set) var coverage: [Float]
  // For each word, its term in the profile; -1 for marks and numbers.
  private var terms: [Int32]

  /// - Complexity: O(*n*) in the UTF-8 length.
  package init(_ bytes: [UInt8], language: LexicalLanguage) {
    self.language = language
    self.bytes = bytes
    list = WordList(of: bytes, language: language)
    numbers = Quantity.quantities(in: list, language: language)
    dates = CalendarDate.dates(in: list, language: language)
    profile = LexicalProfile(of: list, numbers: numbers, dates: dates, language: language)
    links = Array(repeating: nil, count: list.words.count)
    coverage = Array(repeating: 0, count: list.words.count)
    terms = Array(repeating: -1, count: list.words.count)
    for (index, term) in profile.terms.enumerated() where term.word >= 0 {
      terms[Int(term.word)] = Int32(index)
    }
  }

  /// What a word is to the profile; nil for marks, numbers and indices out of range.
  package func term(_ word: Int) -> LexicalProfile.Term? {
    guard terms.indices.contains(word), terms[word] >= 0 else { return nil }
    return profile.terms[Int(terms[word])]
  }

  /// −ln P of a word in general text, in nats; 0 for marks and numbers.
  package func information(_ word: Int) -> Float { term(word)?.information ?? 0 }

  /// The text of a range of UTF-8 offsets.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  package func letters(_ word: Int) -> ArraySlice<UInt16> { list.letters[list.words[word].letters] }

  package func key(_ word: Int) -> WordKey {
    list.words.indices.contains(word) ? list.words[word].key : 0
  }

  /// From the first to the last of the words, as UTF-8 offsets.
  package func range(_ words: Range<Int>) -> Range<Int> {
    list.words[words.lowerBound].range
      .lowerBound..<list.words[words.upperBound - 1].range
      .upperBound
  }

  /// Whether spaces are missing: words run together hide counterparts and negators.
  var hasRunTogether: Bool { list.words.contains { $0.kind == .word && $0.letters.count > 15 } }

  /// Letters and digits of all words.
  package var letterCount: Int { list.letters.count }
}

/// A word of the other side that a word may translate.
package struct PairLink: Sendable {
  /// The word's index on the other side.
  package var word: Int
  /// How likely the two translate each other, 0…1.
  package var strength: Float
}
