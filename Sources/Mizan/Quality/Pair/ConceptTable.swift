/// Words and phrases of one language that stand for concepts of a table: places, opposites, senses.
struct ConceptTable: Sendable {
  /// A word or phrase that names a concept.
  struct Use: Sendable {
    var concept: Int
    /// Indices into the side's word list.
    var words: Range<Int>
    /// The word also means something else.
    var isWeak: Bool
  }

  private struct Entry: Sendable {
    var rest: [WordKey]
    var concept: Int
    var isWeak: Bool
  }

  private let language: LexicalLanguage
  private let table: KeyTable
  // The entries of one first word.
  private var chains: [[Entry]] = []

  /// - Parameters:
  ///   - words: `word` matches every form that has its stem, `=word` only itself (in Arabic also behind a
  ///     proclitic), `one_two` the words as they are; `?` before a word makes it weak.
  init(_ words: some Sequence<(text: Substring, concept: Int)>, language: LexicalLanguage) {
    self.language = language
    var places: [WordKey: Int] = [:]
    var chains: [[Entry]] = []
    for (text, concept) in words {
      var text = text
      let isWeak = text.first == "?"
      if isWeak { text = text.dropFirst() }
      let isExact = text.first == "="
      if isExact { text = text.dropFirst() }
      let letters = text.split(separator: "_").map { String($0).keyLetters }
      guard let first = letters.first else { continue }
      let entry = Entry(
        rest: letters.dropFirst().map { $0.isEmpty ? Self.stop : Mizan.wordKey($0) },
        concept: concept, isWeak: isWeak)
      var keys = [Mizan.wordKey(first)]
      if !isExact, letters.count == 1 {
        keys.append(Self.stemKey(Stemmer.key(first[...], language)))
      }
      for key in keys {
        if places[key] == nil {
          places[key] = chains.count
          chains.append([])
        }
        chains[places[key] ?? 0].append(entry)
      }
    }
    self.chains = chains
    table = KeyTable(places.map { (key: $0.key, value: Int32($0.value)) })
  }

  /// The concepts that a text names, in reading order; at one place the longest ones.
  ///
  /// - Complexity: O(*n*) in the words.
  func uses(in side: PairSide) -> [Use] {
    var uses: [Use] = []
    var index = 0
    while index < side.list.words.count {
      let first = uses.count
      append(at: index, in: side, to: &uses)
      index = uses.count > first ? uses[first].words.upperBound : index + 1
    }
    return uses
  }

  // Of the entries that match here the longest ones.
  private func append(at index: Int, in side: PairSide, to uses: inout [Use]) {
    let word = side.list.words[index]
    guard word.kind == .word else { return }
    let first = uses.count
    func offer(_ key: WordKey) {
      guard let chain = table[key] else { return }
      for entry in chains[Int(chain)] {
        let end = index + 1 + entry.rest.count
        let longest = uses.count > first ? uses[first].words.upperBound : index + 1
        guard end >= longest, end <= side.list.words.count,
          zip(index + 1..<end, entry.rest).allSatisfy({ side.key($0) == $1 })
        else { continue }
        if end > longest { uses.removeSubrange(first...) }
        guard !uses[first...].contains(where: { $0.concept == entry.concept }) else { continue }
        uses.append(Use(concept: entry.concept, words: index..<end, isWeak: entry.isWeak))
      }
    }
    offer(word.key)
    if language == .arabic { Self.forEachBareForm(of: side.letters(index)) { offer(wordKey($0)) } }
    if let stem = side.term(index)?.key { offer(Self.stemKey(stem)) }
  }

  /// The word without its proclitics, one after the other.
  private static func forEachBareForm(
    of letters: ArraySlice<UInt16>, _ visit: (ArraySlice<UInt16>) -> Void
  ) {
    var rest = letters
    if rest.count > 3, let first = rest.first, first == 0x648 || first == 0x641 {
      rest = rest.dropFirst()
      visit(rest)
    }
    let bare = Stemmer.withoutArticle(rest)
    if bare.count < rest.count {
      visit(bare)
    } else if rest.count > 3, let first = rest.first,
      first == 0x628 || first == 0x644 || first == 0x643
    {
      visit(rest.dropFirst())
    }
  }

  // The key of a full stop: «p_._m».
  private static let stop: WordKey = 0x2E

  // A stem is no word.
  private static func stemKey(_ key: WordKey) -> WordKey { mixed(key ^ 0x5E3D_1C7B) }
}
