/// What the lists and tables said of the Arabic words that were read last, by the key of their letters: words
/// repeat, and need not be looked up again.
///
/// What it answers is what reading the word anew would give.
struct WordMemo: Sendable {
  private var keys = RecentKeys(capacity: 1 << 17)
  private var words: [WordReading]
  // Of no meaning: a load whose value is not kept would not be made.
  private var fetched: UInt64 = 0

  /// One for each text that is being read.
  static let pool = Pool { WordMemo() }

  private init() { words = Array(inLargePages: WordReading(), count: keys.capacity) }

  /// Has memory fetch what is known of some words, all at the same time.
  mutating func fetch(_ keys: [UInt64]) {
    for place in self.keys.fetch(keys) {
      // A word may lie in two lines of memory.
      fetched |= words[place].foldedKey.rawValue | words[place].anchors.first
    }
  }

  /// The reading of a word; `read` makes it when it is not in the table.
  ///
  /// - Complexity: O(1) for a word of the table.
  @inline(__always)
  mutating func reading(of key: LetterKey, _ read: () -> WordReading) -> WordReading {
    let (place, isNew) = keys.place(of: key.rawValue)
    if isNew { words[place] = read() }
    return words[place]
  }
}

/// What follows from the letters of an Arabic word, wherever it stands.
///
/// It fills the 64 bytes that memory fetches at a time, and no more.
struct WordReading: Sendable {
  var foldedKey = LetterKey([], in: 0..<0)
  var stemKey = LetterKey([], in: 0..<0)
  var classes: WordClass = []
  var verb: VerbForm?
  var statistics = WordStatistics(rawValue: 0)
  var clitics: Clitics = []
  /// Letters before and behind the stem; more than 255 count as 255.
  var before: UInt8 = 0
  var behind: UInt8 = 0
  /// Which rules want to look at the word.
  var anchors = AnchorMask()

  init() {}

  /// Reads the word of a token, all of whose letters are Arabic, and asks the rules whether they want to look at it.
  init(_ token: TextToken, _ letters: [UInt16]) {
    self.init(letters, in: token.letters, key: token.key)
    var token = token
    token.take(self)
    if clitics.contains(.waw) { token.takeWaw(from: letters) }
    anchors = AnchorTable.shared.mask(of: WordForm(token, letters: letters))
  }

  /// Splits the word and looks it up.
  ///
  /// - Parameter range: Of the letters of the word, all Arabic.
  private init(_ letters: [UInt16], in range: Range<Int>, key: LetterKey) {
    foldedKey = LetterKey(folding: letters, in: range)
    let word = ArabicWord(letters, in: range, key: key, foldedKey: foldedKey)
    let stem = word.stem
    (clitics, classes) = (word.clitics, word.classes)
    before = UInt8(clamping: stem.lowerBound - range.lowerBound)
    behind = UInt8(clamping: range.upperBound - stem.upperBound)
    stemKey = stem == range ? key : LetterKey(letters, in: stem)
    if !classes.isDisjoint(with: .verb), !clitics.contains(.article) {
      verb = NewsVerbs.form(stemKey) ?? WordLexicon.shared.verb(stemKey)
    }
    statistics = WordStatisticsTable.shared[stemKey]
    if word.isInflected, !statistics.isKnown {
      statistics = .ofInflected(isAdjective: !classes.isDisjoint(with: .anyAdjective))
    }
    if classes.isEmpty, let guess = GuessedVerb.form(letters[stem], clitics, statistics) {
      verb = guess
      classes = guess.tense == .past ? .pastVerb : .presentVerb
    }
  }
}
