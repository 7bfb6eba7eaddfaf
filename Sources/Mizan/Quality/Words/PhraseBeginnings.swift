/// Patterns of expressions by the words that they begin with.
package struct PhraseBeginnings: Sendable {
  private var firstWords = WordTable<[Int]>(absent: [])
  /// Expressions of one word, and those behind whose first word any may follow.
  private var open = WordTable<[Int]>(absent: [])
  /// By two words: the expressions that begin with both, and the open ones that begin with the first.
  private var pairs = WordTable<[Int]>(absent: [])
  /// First words of expressions with a gap behind them, and these words with those behind the gap.
  private var gaps = WordTable<Bool>(absent: false)
  // A bit by the hash of each key of these tables, which are too large to ask for every two words.
  private var known: [UInt64] = []

  package init(of patterns: [PhrasePattern]) {
    for (index, pattern) in patterns.enumerated() {
      for first in Set(pattern.firstWords) { firstWords[first].append(index) }
    }
    func isOpen(_ place: Int) -> Bool {
      patterns[place].secondWords == nil && patterns[place].wordsBehindGap == nil
    }
    for (index, pattern) in patterns.enumerated() {
      for first in pattern.firstWords {
        if isOpen(index), !open.contains(first) { open[first] = firstWords[first].filter(isOpen) }
        for second in pattern.secondWords ?? [] {
          let pair = LetterKey(first, second)
          guard !pairs.contains(pair) else { continue }
          pairs[pair] = firstWords[first].filter {
            isOpen($0) || patterns[$0].secondWords?.contains(second) == true
          }
        }
        for later in pattern.wordsBehindGap ?? [] {
          gaps[first] = true
          gaps[LetterKey(later, first)] = true
        }
      }
    }
    let keys = firstWords.keys + pairs.keys + gaps.keys
    var words = 1
    while words * 64 < keys.count * 8 { words *= 2 }
    known = Array(repeating: 0, count: words)
    for key in keys { known[word(of: key)] |= bit(of: key) }
  }

  @inline(__always)
  private func word(of key: LetterKey) -> Int {
    Int(truncatingIfNeeded: key.rawValue >> 6) & (known.count - 1)
  }
  @inline(__always)
  private func bit(of key: LetterKey) -> UInt64 { 1 << (key.rawValue & 63) }
  @inline(__always)
  private func mayKnow(_ key: LetterKey) -> Bool { known[word(of: key)] & bit(of: key) != 0 }

  /// Whether some expression may begin with a word of these keys.
  package func contains(_ key: LetterKey, _ stemKey: LetterKey) -> Bool {
    mayKnow(key) && firstWords.contains(key)
      || mayKnow(stemKey) && firstWords.contains(stemKey)
  }

  /// Every pattern, by its index and in order, that may begin with one of the keys of a word, and few others.
  package func places(_ first: LetterKey, in text: SegmentView, at index: Int) -> [Int] {
    if gaps.contains(first), mayGoOnBehindGap(first, text, index) { return firstWords[first] }
    guard let next = text.token(index + 1) else { return open[first] }
    let byWord = LetterKey(first, next.key)
    let byStem = LetterKey(first, next.stemKey)
    let hasWord = mayKnow(byWord) && pairs.contains(byWord)
    let hasStem = byStem != byWord && mayKnow(byStem) && pairs.contains(byStem)
    switch (hasWord, hasStem) {
    case (false, false): return open[first]
    case (true, false): return pairs[byWord]
    case (false, true): return pairs[byStem]
    case (true, true): return firstWords[first]
    }
  }

  private func mayGoOnBehindGap(_ first: LetterKey, _ text: SegmentView, _ index: Int) -> Bool {
    let words = index + 1..<min(text.tokens.count, index + 2 + PhrasePattern.longestGap)
    return words.contains { place in
      let key = LetterKey(text.tokens[place].key, first)
      let stemKey = LetterKey(text.tokens[place].stemKey, first)
      return mayKnow(key) && gaps.contains(key) || mayKnow(stemKey) && gaps.contains(stemKey)
    }
  }
}
