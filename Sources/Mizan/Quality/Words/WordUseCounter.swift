/// Counts in clean text how words are used, for ``WordStatisticsTable``.
///
/// Two passes over the same sentences: the second needs to know the adjectives to read genders off them.
package struct WordUseCounter {
  private struct Uses {
    var count: Int32 = 0
    var definite: Int32 = 0
    /// With ال right behind a word with ال, and behind a bare noun.
    var behindDefinite: Int32 = 0
    var behindBare: Int32 = 0
    var behindPreposition: Int32 = 0
    var behindVerbParticle: Int32 = 0
    var masculine: Int32 = 0
    var feminine: Int32 = 0
  }

  private struct Pair: Hashable {
    var first: LetterKey
    var second: LetterKey
  }

  private var uses: [LetterKey: Uses] = [:]
  private var annexations: [Pair: Int32] = [:]
  private var attributes: [Pair: Int32] = [:]
  private var barePairs: [Pair: Int32] = [:]
  private var adjectives: Set<LetterKey> = []
  /// Adjectives of the closed lists: some are nouns more often, as مالية.
  private var listed: Set<LetterKey> = []

  package init() {}

  /// First pass: classes and pairs.
  package mutating func countClasses(_ line: Substring) {
    let tokens = SegmentView(String(line)).tokens
    for (index, token) in tokens.enumerated() where token.isArabicWord && !isFunctionWord(token) {
      uses[token.stemKey, default: Uses()].count += 1
      if token.isAny(of: .anyAdjective) { listed.insert(token.stemKey) }
      guard index > 0 else { continue }
      let previous = tokens[index - 1]
      guard previous.isArabicWord else { continue }
      if token.isDefinite {
        uses[token.stemKey, default: Uses()].definite += 1
        guard token.clitics == .article, !isFunctionWord(previous) else { continue }
        let pair = Pair(first: previous.stemKey, second: token.stemKey)
        if previous.isDefinite {
          uses[token.stemKey, default: Uses()].behindDefinite += 1
          attributes[pair, default: 0] += 1
        } else {
          uses[token.stemKey, default: Uses()].behindBare += 1
          if !previous.isAny(of: .verb) { annexations[pair, default: 0] += 1 }
        }
      } else if token.clitics.isDisjoint(with: .preposition) {
        if token.clitics.isEmpty, !previous.isDefinite, !isFunctionWord(previous),
          !previous.isAny(of: .verb)
        {
          barePairs[Pair(first: previous.stemKey, second: token.stemKey), default: 0] += 1
        }
        if previous.isAny(of: .preposition) {
          uses[token.stemKey, default: Uses()].behindPreposition += 1
        } else if previous.isAny(of: .relative) || verbParticles.contains(previous.stemKey) {
          uses[token.stemKey, default: Uses()].behindVerbParticle += 1
        }
      }
    }
  }

  package mutating func settleAdjectives() {
    for (key, use) in uses where use.behindDefinite >= 5 {
      if Double(use.behindDefinite) >= 0.7 * Double(use.behindDefinite + use.behindBare) {
        adjectives.insert(key)
      }
    }
    // «هجوم انتحاري»: attributes without article.
    for (pair, count) in barePairs where isAdjective(pair.second) {
      attributes[pair, default: 0] += count
    }
    barePairs = [:]
  }

  private func isAdjective(_ key: LetterKey) -> Bool {
    adjectives.contains(key) || listed.contains(key)
  }

  /// Second pass: genders, from demonstratives, relatives and adjectives beside a word with ال.
  package mutating func countGenders(_ line: Substring) {
    let view = SegmentView(String(line))
    countBareGenders(view)
    for (index, token) in view.tokens.enumerated()
    where token.isArabicWord && token.isDefinite && !adjectives.contains(token.stemKey) {
      let before = index > 0 ? view.tokens[index - 1] : nil
      var masculine = false
      var feminine = false
      if let before, before.isAny(of: .demonstrative) {
        masculine = masculineSigns.contains(before.stemKey)
        feminine = feminineSigns.contains(before.stemKey)
      }
      // The attribute of an annexation may belong to its first term: look only where there is none.
      let isAnnexed = before.map { $0.isArabicWord && !isFunctionWord($0) } ?? false
      if !isAnnexed, index + 1 < view.tokens.count {
        let after = view.tokens[index + 1]
        if after.isAny(of: .relative) {
          masculine = masculine || masculineSigns.contains(after.stemKey)
          feminine = feminine || feminineSigns.contains(after.stemKey)
        } else if after.clitics == .article, adjectives.contains(after.stemKey) {
          if view.lastLetter(after) == Letter.taMarbuta {
            feminine = true
          } else {
            masculine = true
          }
        }
      }
      if masculine { uses[token.stemKey, default: Uses()].masculine += 1 }
      if feminine { uses[token.stemKey, default: Uses()].feminine += 1 }
    }
  }

  /// «حرائق واسعة»: a bare noun that no other annexes, and its adjective.
  private mutating func countBareGenders(_ view: SegmentView) {
    for index in view.tokens.indices.dropLast() {
      let noun = view.tokens[index]
      let adjective = view.tokens[index + 1]
      guard adjective.isArabicWord, adjective.clitics.isEmpty,
        adjectives.contains(adjective.stemKey), noun.isArabicWord, !noun.isDefinite,
        !noun.isAny(of: .verb), !isFunctionWord(noun), !adjectives.contains(noun.stemKey)
      else { continue }
      if index > 0, view.tokens[index - 1].isArabicWord, !view.tokens[index - 1].isDefinite,
        !isFunctionWord(view.tokens[index - 1]), !view.tokens[index - 1].isAny(of: .verb)
      {
        continue
      }
      if view.lastLetter(adjective) == Letter.taMarbuta {
        uses[noun.stemKey, default: Uses()].feminine += 1
      } else {
        uses[noun.stemKey, default: Uses()].masculine += 1
      }
    }
  }

  package func encoded() -> [UInt8] {
    var words: [LetterKey: WordStatistics] = [:]
    for (key, use) in uses where use.count >= 3 {
      let statistics = statistics(use)
      if statistics.isKnown { words[key] = statistics }
    }
    for (key, readings) in WordLexicon.shared.words {
      words[key] = readings.statistics(words[key] ?? WordStatistics(rawValue: 0))
    }
    return WordStatisticsTable.encode(
      words: words, annexations: filter(frequent(annexations)),
      attributes: filter(frequent(attributes).filter { isAdjective($0.second) }))
  }

  package var summary: String {
    """
    \(uses.count { $0.value.count >= 3 }) words, \(adjectives.count) adjectives, \
    \(frequent(annexations).count) annexations, \(frequent(attributes).count { isAdjective($0.second) }) attributes
    """
  }

  private func statistics(_ use: Uses) -> WordStatistics {
    WordStatistics(
      adjective: share(use.behindDefinite, use.behindBare, atLeast: 4),
      feminine: share(use.feminine, use.masculine, atLeast: 3),
      verb: share(use.behindVerbParticle, use.behindPreposition + use.definite, atLeast: 4),
      count: Int(use.count))
  }

  private func share(_ part: Int32, _ rest: Int32, atLeast least: Int32) -> Double? {
    part + rest < least ? nil : Double(part) / Double(part + rest)
  }

  // Once may be a slip of the writer.
  private func frequent(_ pairs: [Pair: Int32]) -> [Pair] {
    pairs.compactMap { $0.value >= 2 ? $0.key : nil }
  }

  private func filter(_ pairs: some Collection<Pair>) -> PairFilter {
    var filter = PairFilter(capacity: pairs.count)
    for pair in pairs { filter.insert(pair.first, pair.second) }
    return filter
  }

  private func isFunctionWord(_ token: TextToken) -> Bool {
    token.isAny(of: [
      .preposition, .conjunction, .relative, .demonstrative, .pronoun, .particle, .question,
      .negator,
    ])
  }
}

private let verbParticles = WordSet("قد لم لن سوف")
private let masculineSigns = WordSet("هذا ذلك الذي")
private let feminineSigns = WordSet("هذه تلك التي")
