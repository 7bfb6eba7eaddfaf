/// Words of a source language that Arabic translates by one of several words, with the one that is often wrong and
/// those that are right.
struct Senses: Sendable {
  private static let all: [LexicalLanguage: Senses] = [
    .persian: Senses(
      [persianHomonyms, furtherPersian, newsPersian, iranianNews, widerPersian],
      language: .persian),
    .english: Senses(
      [
        english, moreEnglish, furtherEnglish, newsEnglish, financeEnglish, publicEnglish,
        lifeEnglish, widerEnglish,
      ],
      language: .english),
  ]

  /// Persian words that look like Arabic ones of another sense.
  static let falseFriends = Senses(
    [persian, furtherFriends, moreFriends, widerFriends], language: .persian)

  static func of(_ language: LexicalLanguage) -> Senses? { all[language] }

  /// A word of the target in a sense that the source does not have.
  struct Confusion {
    /// Indices of words.
    var target: Range<Int>
    var source: Range<Int>
    /// What is meant, in Arabic.
    var say: String
  }

  fileprivate struct Line: Sendable {
    var say: String
    // Stems and words of the source: one of the first must stand in it, none of the second may.
    var required: Set<WordKey>
    var excluded: Set<WordKey>
    // The same, of several words in a row.
    var requiredPhrases: [[WordKey]]
    var excludedPhrases: [[WordKey]]
  }

  private let lines: [Line]
  private let sources: ConceptTable
  // A concept is twice the line, plus one for a right word.
  private let targets: ConceptTable

  /// The first confusion of a pair; nil where there is none.
  func confusion(in pair: PairView) -> Confusion? {
    let sources = sources.uses(in: pair.source)
    guard !sources.isEmpty else { return nil }
    let targets = targets.uses(in: pair.target)
    for use in targets where use.concept & 1 == 0 {
      let line = use.concept / 2
      guard let source = sources.first(where: { $0.concept == line }),
        !targets.contains(where: { $0.concept == use.concept + 1 }), lines[line].fits(pair.source)
      else { continue }
      return Confusion(target: use.words, source: source.words, say: lines[line].say)
    }
    return nil
  }

  // The word itself, as it is and with each ending: stems would join «خصوصي» and «خصوصية».
  private static func forms(of word: Substring, _ endings: [String]) -> [Substring] {
    guard !word.contains("_"), word.first != "=" else { return [word] }
    let joint = word.last == "ة" ? word.dropLast() + "ت" : word
    return ["=\(word)"] + endings.map { "=\(joint)\($0)" }
  }

  private static let persianEndings = ["ی", "ای", "ها", "های", "هایی", "ش", "شان", "ان"]
  // With ـه a Persian word's masculine would be its feminine too.
  private static func arabicEndings(_ isPersian: Bool) -> [String] {
    isPersian ? ["ا", "ها", "هم"] : ["ا", "ه", "ها", "هم"]
  }

  private init(_ texts: [String], language: LexicalLanguage) {
    var lines: [Line] = []
    var sources: [(text: Substring, concept: Int)] = []
    var targets: [(text: Substring, concept: Int)] = []
    for line in texts.flatMap({ $0.split(separator: "\n") }) {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ") }
      guard fields.count >= 3 else { continue }
      let place = lines.count
      let isPersian = language == .persian
      sources += fields[0].flatMap { Self.forms(of: $0, isPersian ? Self.persianEndings : []) }
        .map { ($0, place) }
      // The same letters; Persian ـت is also ـة.
      let wrong = fields[1].isEmpty ? fields[0] : fields[1]
      targets += wrong.flatMap { Self.forms(of: $0, Self.arabicEndings(isPersian)) }.map {
        ($0, 2 * place)
      }
      targets += fields[2].map { ($0, 2 * place + 1) }
      let context = fields.count > 3 ? fields[3] : []
      let own = Set(
        fields[0].map { Stemmer.key(String($0.drop { $0 == "=" }).keyLetters[...], language) })
      // "Strikers" has the stem of "strike" itself.
      func keys(_ isExcluded: Bool) -> Set<WordKey> {
        Set(
          context.filter { ($0.first == "!") == isExcluded && !$0.contains("_") }.flatMap { word in
            let letters = String(word.drop { $0 == "!" }).keyLetters
            let stem = Stemmer.key(letters[...], language)
            return own.contains(stem) ? [wordKey(letters)] : [wordKey(letters), stem]
          })
      }
      func phrases(_ isExcluded: Bool) -> [[WordKey]] {
        context.filter { ($0.first == "!") == isExcluded && $0.contains("_") }.map { phrase in
          phrase.drop { $0 == "!" }.split(separator: "_").map { String($0).wordKey }
        }
      }
      lines.append(
        Line(
          say: fields[2].prefix(2).joined(separator: "، "), required: keys(false),
          excluded: keys(true), requiredPhrases: phrases(false), excludedPhrases: phrases(true)))
    }
    self.lines = lines
    self.sources = ConceptTable(sources, language: language)
    self.targets = ConceptTable(targets, language: .arabic)
  }
}

extension Senses.Line {
  fileprivate func fits(_ source: PairSide) -> Bool {
    if excludedPhrases.contains(where: source.contains) { return false }
    var isThere = required.isEmpty && requiredPhrases.isEmpty
    if required.isEmpty, excluded.isEmpty {
      return isThere || requiredPhrases.contains(where: source.contains)
    }
    for index in source.list.words.indices {
      for key in [source.key(index), source.term(index)?.key ?? 0] {
        if excluded.contains(key) { return false }
        if required.contains(key) { isThere = true }
      }
    }
    return isThere || requiredPhrases.contains(where: source.contains)
  }
}

extension PairSide {
  /// Whether the words stand in a row.
  fileprivate func contains(_ phrase: [WordKey]) -> Bool {
    guard phrase.count <= list.words.count else { return false }
    return (0...list.words.count - phrase.count).contains { start in
      phrase.indices.allSatisfy { key(start + $0) == phrase[$0] }
    }
  }
}
