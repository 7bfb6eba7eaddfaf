import Glibc

/// Learns a translation lexicon from sentence pairs by expectation maximisation.
///
/// Two IBM models 1 (Brown et al., 1993), one in each direction, with a prior for links near the diagonal as
/// in fast_align (Dyer, Chahuneau and Smith, 2013); the last pass counts the links that both directions
/// believe in (Liang, Taskar and Klein, 2006).
package struct LexiconTrainer: Sendable {
  /// Rounds of expectation maximisation.
  package var rounds = 5
  /// Stiffness of the diagonal; 0 is plain IBM 1.
  package var diagonal: Float = 4
  /// Prior probability that a word has no counterpart.
  package var nullPrior: Float = 0.4
  /// Pairs below these are left out.
  package var minimumProbability: Float = 0.05
  package var minimumCount: Float = 0.3
  /// Translations kept of one source word.
  package var most = 12

  private let source: LexicalLanguage
  private let target: LexicalLanguage
  private var sourceIDs: [WordKey: Int32] = [:]
  private var targetIDs: [WordKey: Int32] = [:]
  private var sourceKeys: [WordKey] = []
  private var targetKeys: [WordKey] = []
  private var pairs: [Pair] = []

  private struct Pair: Sendable {
    var source: [Int32]
    var target: [Int32]
    var weight: Float
  }

  package init(from source: LexicalLanguage, to target: LexicalLanguage) {
    (self.source, self.target) = (source, target)
  }

  package var pairCount: Int { pairs.count }

  /// Adds a sentence and its translation; pairs of more than 100 words a side are too vague to learn from
  /// and are left out.
  package mutating func add(_ sourceText: String, _ targetText: String, weight: Float = 1) {
    let sourceWords = sourceText.stemKeys(source)
    let targetWords = targetText.stemKeys(target)
    guard (1...100).contains(sourceWords.count), (1...100).contains(targetWords.count) else {
      return
    }
    pairs.append(
      Pair(
        source: sourceWords.map { Self.id(of: $0, &sourceIDs, &sourceKeys) },
        target: targetWords.map { Self.id(of: $0, &targetIDs, &targetKeys) }, weight: weight))
  }

  private static func id(
    of key: WordKey, _ ids: inout [WordKey: Int32], _ keys: inout [WordKey]
  ) -> Int32 {
    if let id = ids[key] { return id }
    let id = Int32(keys.count)
    ids[key] = id
    keys.append(key)
    return id
  }

  /// The lexicon of the pairs added so far.
  ///
  /// - Complexity: O(rounds · Σ words of a sentence · words of its translation) time; about 20 bytes a link.
  package func train() -> TranslationLexicon {
    var links = LinkTable(pairs: pairs.map { ($0.source, $0.target) }, sources: sourceKeys.count)
    var forward = links.initialProbabilities(bySource: true)
    var backward = links.initialProbabilities(bySource: false)
    var agreement: [Float] = []
    let (sourceShares, targetShares) = (
      shares(\.source, sourceKeys.count), shares(\.target, targetKeys.count)
    )
    for round in 0...rounds {
      var forwardCounts = [Float](repeating: 0, count: links.count)
      var backwardCounts = forwardCounts
      if round == rounds { agreement = forwardCounts }
      var first = 0
      for pair in pairs {
        let (m, n) = (pair.source.count, pair.target.count)
        let slots = links.slots[first..<first + m * n]
        first += m * n
        let f = posteriors(
          forward, slots, rows: m, columns: n, overRows: true,
          nulls: pair.target.map { targetShares[Int($0)] })
        let b = posteriors(
          backward, slots, rows: m, columns: n, overRows: false,
          nulls: pair.source.map { sourceShares[Int($0)] })
        var index = slots.startIndex
        for cell in 0..<m * n {
          let slot = Int(slots[index])
          index += 1
          if round == rounds {
            agreement[slot] += pair.weight * (f[cell] * b[cell]).squareRoot()
          } else {
            forwardCounts[slot] += pair.weight * f[cell]
            backwardCounts[slot] += pair.weight * b[cell]
          }
        }
      }
      if round < rounds {
        forward = links.normalised(forwardCounts, bySource: true)
        backward = links.normalised(backwardCounts, bySource: false)
      }
    }
    return lexicon(links, agreement)
  }

  // Share of each word among all words of a side: what the null explains it by.
  private func shares(_ side: KeyPath<Pair, [Int32]>, _ count: Int) -> [Float] {
    var counts = [Float](repeating: 0, count: count)
    var total: Float = 0
    for pair in pairs {
      for id in pair[keyPath: side] {
        counts[Int(id)] += pair.weight
        total += pair.weight
      }
    }
    return counts.map { $0 / max(total, 1) }
  }

  // P(link) of every word pair of a sentence, row by row; over rows, the links of one target word and its
  // null sum to 1.
  private func posteriors(
    _ table: [Float], _ slots: ArraySlice<Int32>, rows: Int, columns: Int, overRows: Bool,
    nulls: [Float]
  ) -> [Float] {
    var result = [Float](repeating: 0, count: rows * columns)
    let start = slots.startIndex
    let outer = overRows ? columns : rows
    let inner = overRows ? rows : columns
    for o in 0..<outer {
      var sum: Float = 0
      var priorSum: Float = 0
      for i in 0..<inner {
        let cell = overRows ? i * columns + o : o * columns + i
        let off = abs(Float(i) / Float(inner) - Float(o) / Float(outer))
        let prior = expf(-diagonal * off)
        priorSum += prior
        let value = prior * table[Int(slots[start + cell])]
        result[cell] = value
        sum += value
      }
      let null = nullPrior / (1 - nullPrior) * priorSum * nulls[o]
      let scale = 1 / (sum + null)
      for i in 0..<inner { result[overRows ? i * columns + o : o * columns + i] *= scale }
    }
    return result
  }

  private func lexicon(_ links: LinkTable, _ counts: [Float]) -> TranslationLexicon {
    var sourceCounts = [Float](repeating: 0, count: sourceKeys.count)
    var targetCounts = [Float](repeating: 0, count: targetKeys.count)
    for pair in pairs {
      for id in pair.source { sourceCounts[Int(id)] += pair.weight }
      for id in pair.target { targetCounts[Int(id)] += pair.weight }
    }
    var entries: [(source: WordKey, target: WordKey, probability: Float)] = []
    var shares = [Float](repeating: 0, count: targetKeys.count)
    for source in sourceKeys.indices {
      var list: [(target: Int, count: Float)] = []
      for slot in links.range(ofSource: source) where counts[slot] >= minimumCount {
        let target = Int(links.targets[slot])
        guard counts[slot] >= minimumProbability * (sourceCounts[source] + 1) else { continue }
        list.append((target, counts[slot]))
      }
      list.sort { ($0.count, $1.target) > ($1.count, $0.target) }
      for (target, count) in list.prefix(most) {
        let probability = min(1, count / (sourceCounts[source] + 0.5))
        entries.append((sourceKeys[source], targetKeys[target], probability))
        shares[target] += count / (targetCounts[target] + 0.5)
      }
    }
    var shareOf: [WordKey: Float] = [:]
    for (target, share) in shares.enumerated() where share > 0 {
      shareOf[targetKeys[target]] = min(1, share)
    }
    return TranslationLexicon(entries, targetShares: shareOf)
  }
}

/// The word pairs that occur in some sentence pair: one slot each, ordered by source.
private struct LinkTable {
  private var starts: [Int] = []
  var targets: [Int32] = []
  private var sourceOf: [Int32] = []
  /// The slot of every cell of every sentence pair, row by row.
  var slots: [Int32] = []
  private var targetCount = 0

  var count: Int { targets.count }

  init(pairs: [(source: [Int32], target: [Int32])], sources: Int) {
    var keys: [UInt64] = []
    for pair in pairs {
      for source in pair.source {
        for target in pair.target { keys.append(UInt64(source) << 32 | UInt64(target)) }
      }
    }
    let cells = keys
    keys.sort()
    var last: UInt64 = .max
    starts = [Int](repeating: 0, count: sources + 1)
    for key in keys where key != last {
      last = key
      targets.append(Int32(truncatingIfNeeded: key & 0xFFFF_FFFF))
      sourceOf.append(Int32(key >> 32))
      starts[Int(key >> 32) + 1] += 1
    }
    for index in 0..<sources { starts[index + 1] += starts[index] }
    targetCount = Int(targets.max() ?? -1) + 1
    slots = cells.map { key in
      Int32(
        Self.find(
          Int32(truncatingIfNeeded: key & 0xFFFF_FFFF), in: targets,
          starts[Int(key >> 32)]..<starts[Int(key >> 32) + 1]))
    }
  }

  private static func find(_ target: Int32, in targets: [Int32], _ range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func range(ofSource source: Int) -> Range<Int> { starts[source]..<starts[source + 1] }

  mutating func initialProbabilities(bySource: Bool) -> [Float] {
    normalised([Float](repeating: 1, count: count), bySource: bySource)
  }

  /// Counts divided by their sum over the pairs of the same source or target.
  func normalised(_ counts: [Float], bySource: Bool) -> [Float] {
    var sums = [Float](repeating: 0, count: bySource ? starts.count : targetCount)
    for slot in counts.indices {
      sums[Int(bySource ? sourceOf[slot] : targets[slot])] += counts[slot]
    }
    return counts.indices.map { slot in
      counts[slot] / max(sums[Int(bySource ? sourceOf[slot] : targets[slot])], 1e-9)
    }
  }
}
