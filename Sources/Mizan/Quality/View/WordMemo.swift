/// What the lists and tables said of the Arabic words that were read last, by the key of their letters: words
/// repeat, and need not be looked up again.
///
/// A table of fixed size in which a word takes the place of an older one of the same slot. What it answers is what
/// reading the word anew would give.
package struct WordMemo: Sendable {
  // One cache line, with the key.
  private struct Entry: Sendable {
    var key: UInt64 = 0
    var word = WordReading()
  }

  private static let slots = 1 << 14
  private var entries = Array(repeating: Entry(), count: slots)

  /// One for each text that is being read.
  static let pool = Pool { WordMemo() }

  private init() {}

  /// The reading of a word; `read` makes it when it is not in the table.
  ///
  /// - Complexity: O(1) for a word of the table.
  @inline(__always)
  mutating func reading(of key: LetterKey, _ read: () -> WordReading) -> WordReading {
    let slot = Int(truncatingIfNeeded: key.rawValue ^ key.rawValue >> 32) & (Self.slots - 1)
    if entries[slot].key != key.rawValue {
      entries[slot] = Entry(key: key.rawValue, word: read())
    }
    return entries[slot].word
  }
}

/// What follows from the letters of an Arabic word, wherever it stands.
struct WordReading: Sendable {
  var foldedKey = LetterKey([], in: 0..<0)
  var stemKey = LetterKey([], in: 0..<0)
  var keyWithoutWaw = LetterKey([], in: 0..<0)
  var classes: WordClass = []
  var verb: VerbForm?
  var statistics = WordStatistics(rawValue: 0)
  var clitics: Clitics = []
  /// Letters before and behind the stem.
  var before: UInt16 = 0
  var behind: UInt16 = 0

  init() {}

  /// Splits the word and looks it up.
  ///
  /// - Parameter range: Of the letters of the word, all Arabic.
  init(_ letters: [UInt16], in range: Range<Int>, key: LetterKey) {
    foldedKey = LetterKey(folding: letters, in: range)
    let word = ArabicWord(letters, in: range, key: key, foldedKey: foldedKey)
    let stem = word.stem
    (clitics, classes) = (word.clitics, word.classes)
    before = UInt16(clamping: stem.lowerBound - range.lowerBound)
    behind = UInt16(clamping: range.upperBound - stem.upperBound)
    stemKey = stem == range ? key : LetterKey(letters, in: stem)
    let rest = range.dropFirst()
    keyWithoutWaw =
      !clitics.contains(.waw) ? key : stem == rest ? stemKey : LetterKey(letters, in: rest)
    if !classes.isDisjoint(with: .verb), !clitics.contains(.article) {
      verb = NewsVerbs.form(stemKey)
    }
    statistics = WordStatisticsTable.shared[stemKey]
  }
}
