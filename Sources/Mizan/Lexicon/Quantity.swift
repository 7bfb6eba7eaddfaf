/// A number that a text states, in digits or in words, and the place where it does.
package struct Quantity: Hashable, Sendable {
  package enum Kind: UInt8, Sendable { case cardinal, ordinal, fraction, year, time }

  package var kind: Kind
  /// The value; minutes after midnight for a time.
  package var value: Double
  /// The other reading of an ambiguous separator (1.500).
  package var alternative: Double?
  package var isPercent = false
  /// Written in words, at least in part: 820 ألف and "two" are, 820,000 is not.
  package var hasWords = false
  /// UTF-8 offsets into the text.
  package var range: Range<Int>
  /// Indices of its words in the ``WordList``.
  package var words: Range<Int>

  /// Whether two texts may mean the same by these numbers: equal values in any reading, times only with
  /// times.
  package func agrees(with other: Quantity) -> Bool {
    guard (kind == .time) == (other.kind == .time) else { return false }
    let mine = [value] + (alternative.map { [$0] } ?? [])
    let others = [other.value] + (other.alternative.map { [$0] } ?? [])
    return mine.contains { a in others.contains { b in abs(a - b) <= 1e-6 * max(abs(a), abs(b)) } }
  }

  /// A key that equal values share, for look-ups.
  package var key: WordKey { Self.key(of: value, isTime: kind == .time) }

  package static func key(of value: Double, isTime: Bool = false) -> WordKey {
    let scaled = (value * 1000).rounded()
    let bits = UInt64(bitPattern: scaled < 9e15 ? Int64(scaled) : Int64(scaled / 1e6))
    return mixed(
      UInt32(truncatingIfNeeded: bits ^ bits >> 32) ^ (isTime ? 0x5851_F42D : 0x1234_5678))
  }
}

extension Quantity {
  /// The quantities of a text in reading order: digits of any system, number words of the language,
  /// magnitudes, fractions and percentages.
  ///
  /// A lone "one", and plurals that say no number ("millions of people"), are not quantities.
  package static func quantities(in text: String, language: LexicalLanguage) -> [Quantity] {
    quantities(in: WordList(of: Array(text.utf8), language: language), language: language)
  }

  /// - Complexity: O(*n*) in the number of words.
  package static func quantities(in list: WordList, language: LexicalLanguage) -> [Quantity] {
    var reader = QuantityReader(list: list, language: language)
    return reader.read()
  }
}
