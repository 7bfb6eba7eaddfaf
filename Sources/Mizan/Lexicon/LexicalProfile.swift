package import TMX

/// What a sentence says that its translation must say too: words, names, numbers, dates and marks.
package struct LexicalProfile: Sendable {
  package struct Term: Sendable {
    package enum Kind: UInt8, Sendable, CaseIterable {
      case word, name, number, date
      /// A word in Latin letters inside Arabic-script or Cyrillic text, or one with capitals or digits only.
      case latin
    }

    package var kind: Kind
    package var script: LexicalWord.Script
    /// Key of the stem, the value or the date.
    package var key: WordKey
    /// Second key: the whole word; the other reading of a number; the neighbouring day of a date.
    package var alternative: WordKey
    /// −ln P in general text, in nats.
    package var information: Float
    /// Consonants, for words that may be names; without consonants for others.
    package var skeleton: NameSkeleton
    /// Index in the ``WordList``; -1 for numbers and dates.
    package var word: Int32 = -1
  }

  /// In reading order.
  package private(set) var terms: [Term] = []
  package private(set) var marks = Marks()
  package let language: LexicalLanguage

  /// Counts of what punctuation says.
  package struct Marks: Sendable, Hashable {
    package var questions = 0
    package var exclamations = 0
    /// Opening and closing quotation marks.
    package var quotes = 0
    package var brackets = 0
    package var colons = 0

    package static func + (a: Marks, b: Marks) -> Marks {
      Marks(
        questions: a.questions + b.questions, exclamations: a.exclamations + b.exclamations,
        quotes: a.quotes + b.quotes, brackets: a.brackets + b.brackets, colons: a.colons + b.colons)
    }

    package init(
      questions: Int = 0, exclamations: Int = 0, quotes: Int = 0, brackets: Int = 0, colons: Int = 0
    ) {
      self.questions = questions
      self.exclamations = exclamations
      self.quotes = quotes
      self.brackets = brackets
      self.colons = colons
    }
  }

  package init(of text: String, language tag: LanguageTag) {
    self.init(of: Array(text.utf8), language: LexicalLanguage(tag))
  }

  /// - Complexity: O(*n*) in the UTF-8 length; about 10 µs for a sentence of news.
  package init(of bytes: [UInt8], language: LexicalLanguage) {
    let list = WordList(of: bytes, language: language)
    self.init(
      of: list, numbers: Quantity.quantities(in: list, language: language),
      dates: CalendarDate.dates(in: list, language: language), language: language)
  }

  /// The profile of a text whose words, numbers and dates were read before.
  package init(
    of list: WordList, numbers: [Quantity], dates: [CalendarDate], language: LexicalLanguage
  ) {
    self.language = language
    let frequencies = WordFrequencies.shipped(for: language)
    terms.reserveCapacity(list.words.count)
    TermMemo.pool.lending { memo in
      for (index, word) in list.words.enumerated() {
        switch word.kind {
        case .mark: count(mark: word.key)
        case .word:
          var term = memo.term(of: word, list.letters[word.letters], language, frequencies)
          term.word = Int32(index)
          terms.append(term)
        case .number: break
        }
      }
    }
    for quantity in numbers {
      terms.append(
        Term(
          kind: .number, script: .other, key: quantity.key,
          alternative: quantity.alternative.map { Quantity.key(of: $0) } ?? quantity.key,
          information: Self.information(of: quantity), skeleton: .none))
    }
    for date in dates {
      let keys = date.keys
      guard let first = keys.first, let last = keys.last else { continue }
      // Of a day in a month the second key says more; of a Jalali day the two Gregorian ones.
      let isDay = date.day != nil && date.month != nil
      let key = isDay ? keys[1] : first
      terms.append(
        Term(
          kind: .date, script: .other, key: key, alternative: last, information: 5, skeleton: .none)
      )
      if isDay {
        terms.append(
          Term(
            kind: .date, script: .other, key: first, alternative: keys[keys.count - 2],
            information: 3,
            skeleton: .none))
      }
    }
  }

  private static func information(of quantity: Quantity) -> Float {
    if quantity.kind == .ordinal, quantity.value == 1 { return 2 }
    return quantity.value < 10 ? 3 : quantity.value < 100 ? 5 : 7
  }

  private mutating func count(mark: UInt32) {
    switch mark {
    case 0x3F, 0x61F: marks.questions += 1
    case 0x21: marks.exclamations += 1
    case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x2039, 0x203A: marks.quotes += 1
    case 0x28, 0x29, 0x5B, 0x5D: marks.brackets += 1
    case 0x3A: marks.colons += 1
    default: break
    }
  }
}

extension LexicalProfile.Term {
  /// The term of a word, whose place in the text it does not know.
  fileprivate init(
    _ word: LexicalWord, _ letters: ArraySlice<UInt16>, _ language: LexicalLanguage,
    _ frequencies: WordFrequencies?
  ) {
    script = word.script
    key = wordKey(Stemmer.stem(letters, language))
    alternative = word.key
    information = frequencies?.information(of: key) ?? WordFrequencies.unknown
    kind = .word
    skeleton = .none
    if word.script == .latin && language.script != .latin {
      kind = .latin
      skeleton = NameSkeleton(letters, script: .latin, language: .english)
    } else if mayBeName(word) {
      skeleton = NameSkeleton(
        language == .arabic ? Stemmer.withoutArticle(letters) : letters, script: word.script,
        language: language)
      if skeleton.count >= 2 { kind = .name }
    }
  }

  // Capitalised inside a sentence; in scripts without capitals, or at the start, rare enough.
  private func mayBeName(_ word: LexicalWord) -> Bool {
    guard word.letters.count >= 3 else { return false }
    switch word.script {
    case .latin, .cyrillic:
      return word.isCapitalised && (!word.startsSentence || information >= Self.rare)
    case .arabic: return information >= Self.rare
    case .other: return false
    }
  }

  // One word in twenty of general text is rarer.
  private static let rare: Float = 9
}

/// The terms of the words that were read last: words repeat, and stems, frequencies and skeletons need not be
/// found again.
private struct TermMemo: Sendable {
  private var keys = RecentKeys(capacity: 1 << 15)
  private var terms: [LexicalProfile.Term?]

  /// One for each text that is being read.
  static let pool = Pool { TermMemo() }

  private init() { terms = Array(repeating: nil, count: keys.capacity) }

  mutating func term(
    of word: LexicalWord, _ letters: ArraySlice<UInt16>, _ language: LexicalLanguage,
    _ frequencies: WordFrequencies?
  ) -> LexicalProfile.Term {
    var traits = UInt64(language.rawValue) << 4 | UInt64(word.script.rawValue) << 2
    traits |= (word.isCapitalised ? 2 : 0) | (word.startsSentence ? 1 : 0)
    // Spread first: else one trait more could cancel out another first letter.
    var hash = StableHash.spread(traits)
    for letter in letters { hash = StableHash.mix(hash, UInt32(letter)) }
    let (place, isNew) = keys.place(of: StableHash.spread(hash))
    if !isNew, let term = terms[place] { return term }
    let term = LexicalProfile.Term(word, letters, language, frequencies)
    terms[place] = term
    return term
  }
}

extension NameSkeleton {
  /// The skeleton of nothing.
  package static let none = NameSkeleton([], script: .other, language: .other)
}
