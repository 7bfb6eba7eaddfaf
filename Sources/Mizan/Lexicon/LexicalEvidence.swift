import Glibc

/// Lexical links between all source and all target sentences of a stretch, and what they say about a bead.
///
/// A link joins a source and a target term: an equal number or date, a name with the same consonants, a word
/// and its translation, the same word in the same script. It speaks for a bead by
/// ln(P(the counterpart is there | translation) ÷ P(it is there by chance)), where chance is how many of
/// the target sentences have it; a term whose counterpart is missing speaks against by
/// ln(1 − P(it is there | translation)). A term counts once, by its best link, so sentences can be joined.
package struct LexicalEvidence: Sendable {
  /// What the terms of a bead say, in nats by kind of term; half the sum over both sides.
  package struct Features: Sendable, Hashable {
    /// For: from the terms that have a counterpart.
    package var word: Float = 0
    package var name: Float = 0
    package var number: Float = 0
    package var date: Float = 0
    /// The same word in the same script.
    package var cognate: Float = 0
    /// Against (never positive): from the terms that have none.
    package var missingWord: Float = 0
    package var missingName: Float = 0
    package var missingNumber: Float = 0
    package var missingDate: Float = 0

    /// Everything, each nat counted alike.
    package var sum: Float {
      word + name + number + date + cognate + missingWord + missingName + missingNumber
        + missingDate
    }

    subscript(kind: Kind) -> Float {
      get {
        switch kind {
        case .word: word
        case .name: name
        case .number: number
        case .date: date
        case .cognate: cognate
        }
      }
      set {
        switch kind {
        case .word: word = newValue
        case .name: name = newValue
        case .number: number = newValue
        case .date: date = newValue
        case .cognate: cognate = newValue
        }
      }
    }

    mutating func addMissing(_ kind: Kind, _ value: Float) {
      switch kind {
      case .word, .cognate: missingWord += value
      case .name: missingName += value
      case .number: missingNumber += value
      case .date: missingDate += value
      }
    }
  }

  enum Kind: UInt8, Sendable { case word, name, number, date, cognate }

  /// What it says that a term has no counterpart: ln(1 − P(it has one | translation)).
  struct Miss: Sendable {
    var kind: Kind
    var value: Float
  }

  // The best link of a term into one sentence of the other side.
  private struct Gain: Sendable {
    var term: Int32
    var kind: Kind
    var gain: Float
  }

  package let rows: Int
  package let columns: Int
  // Gains of source terms by cell, of target terms by cell.
  private var sourceGains: [Gain] = []
  private var targetGains: [Gain] = []
  private var sourceStarts: [Int32] = []
  private var targetStarts: [Int32] = []
  // What each sentence's terms say if all are missing, and what each term says.
  private var sourceMissing: [Features] = []
  private var targetMissing: [Features] = []
  private var sourceMiss: [Miss] = []
  private var targetMiss: [Miss] = []

  /// - Parameters:
  ///   - lexicon: from the source's to the target's language; without one, words say nothing.
  /// - Complexity: O(links + rows · columns); sentences that share nothing cost only their cell.
  package init(source: [LexicalProfile], target: [LexicalProfile], lexicon: TranslationLexicon?) {
    rows = source.count
    columns = target.count
    var linker = Linker(source: source, target: target, lexicon: lexicon)
    let links = linker.links()
    sourceMiss = linker.sourceMiss
    targetMiss = linker.targetMiss
    sourceMissing = Self.missing(source.map(\.terms.count), sourceMiss)
    targetMissing = Self.missing(target.map(\.terms.count), targetMiss)
    (sourceGains, sourceStarts) = gains(links) { $0.source }
    (targetGains, targetStarts) = gains(links) { $0.target }
  }

  /// What a bead's terms say. Both ranges must be filled.
  ///
  /// - Complexity: O(links between the two ranges), squared within a sentence of a bead of several.
  package func features(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> Features {
    var features = Features()
    if rowRange.count == 1, columnRange.count == 1 {
      let (row, column) = (rowRange.lowerBound, columnRange.lowerBound)
      features.add(sourceMissing[row])
      features.add(targetMissing[column])
      let cell = row * columns + column
      for place in bounds(sourceStarts, cell) {
        let gain = sourceGains[place]
        features.count(gain.kind, gain.gain, sourceMiss[Int(gain.term)])
      }
      for place in bounds(targetStarts, cell) {
        let gain = targetGains[place]
        features.count(gain.kind, gain.gain, targetMiss[Int(gain.term)])
      }
      features.halve()
      return features
    }
    for row in rowRange {
      features.add(sourceMissing[row])
      let cell = row * columns + columnRange.lowerBound
      addBest(sourceGains, sourceStarts, sourceMiss, cell, 1, columnRange.count, to: &features)
    }
    for column in columnRange {
      features.add(targetMissing[column])
      let cell = rowRange.lowerBound * columns + column
      addBest(targetGains, targetStarts, targetMiss, cell, columns, rowRange.count, to: &features)
    }
    features.halve()
    return features
  }

  /// The sums of the features of every pair of one source and one target sentence, row by row.
  package func pairSums() -> [Float] {
    let sourceSums = sourceMissing.map(\.sum)
    let targetSums = targetMissing.map(\.sum)
    var sums: [Float] = []
    sums.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = sums.count
        var sum = sourceSums[row] + targetSums[column]
        for place in bounds(sourceStarts, cell) {
          sum += sourceGains[place].gain - sourceMiss[Int(sourceGains[place].term)].value
        }
        for place in bounds(targetStarts, cell) {
          sum += targetGains[place].gain - targetMiss[Int(targetGains[place].term)].value
        }
        sums.append(0.5 * sum)
      }
    }
    return sums
  }

  /// Whether a source and a target sentence share any term.
  package func hasLink(_ row: Int, _ column: Int) -> Bool {
    !bounds(sourceStarts, row * columns + column).isEmpty
  }

  private func bounds(_ starts: [Int32], _ cell: Int) -> Range<Int> {
    Int(starts[cell])..<Int(starts[cell + 1])
  }

  // Adds every term's best gain over `count` cells, `step` apart, and takes back that it was missing.
  private func addBest(
    _ gains: [Gain], _ starts: [Int32], _ miss: [Miss], _ cell: Int, _ step: Int, _ count: Int,
    to features: inout Features
  ) {
    for index in 0..<count {
      for place in bounds(starts, cell + index * step) {
        let gain = gains[place]
        // Count the term where its gain is greatest; of equal gains, in the first cell.
        var isBest = true
        for other in 0..<count where other != index && isBest {
          for rival in bounds(starts, cell + other * step) where gains[rival].term == gain.term {
            isBest =
              gains[rival].gain < gain.gain || gains[rival].gain == gain.gain && index < other
          }
        }
        if isBest { features.count(gain.kind, gain.gain, miss[Int(gain.term)]) }
      }
    }
  }

  private static func missing(_ counts: [Int], _ miss: [Miss]) -> [Features] {
    var first = 0
    return counts.map { count in
      var features = Features()
      for term in first..<first + count { features.addMissing(miss[term].kind, miss[term].value) }
      first += count
      return features
    }
  }

  // The best gain of each term in each cell, as compressed rows: a counting sort by cell.
  private func gains(
    _ links: [Link], term: (Link) -> Int32
  ) -> (gains: [Gain], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: rows * columns + 1)
    for link in links { starts[Int(link.cell) + 1] += 1 }
    for cell in 0..<rows * columns { starts[cell + 1] += starts[cell] }
    var ends = starts
    var sorted = [Gain](repeating: Gain(term: -1, kind: .word, gain: 0), count: links.count)
    for link in links {
      let cell = Int(link.cell)
      let own = term(link)
      var place = Int(starts[cell])
      let end = Int(ends[cell])
      while place < end, sorted[place].term != own { place += 1 }
      if place == end {
        sorted[place] = Gain(term: own, kind: link.kind, gain: link.gain)
        ends[cell] += 1
      } else if link.gain > sorted[place].gain {
        sorted[place] = Gain(term: own, kind: link.kind, gain: link.gain)
      }
    }
    // Close the gaps that repeated terms left.
    var kept = 0
    for cell in 0..<rows * columns {
      let first = Int(starts[cell])
      starts[cell] = Int32(kept)
      for place in first..<Int(ends[cell]) {
        sorted[kept] = sorted[place]
        kept += 1
      }
    }
    starts[rows * columns] = Int32(kept)
    sorted.removeLast(sorted.count - kept)
    return (sorted, starts)
  }
}

extension LexicalEvidence.Features {
  fileprivate mutating func add(_ other: Self) {
    missingWord += other.missingWord
    missingName += other.missingName
    missingNumber += other.missingNumber
    missingDate += other.missingDate
  }

  fileprivate mutating func count(
    _ kind: LexicalEvidence.Kind, _ gain: Float, _ miss: LexicalEvidence.Miss
  ) {
    self[kind] += gain
    addMissing(miss.kind, -miss.value)
  }

  fileprivate mutating func halve() {
    word *= 0.5
    name *= 0.5
    number *= 0.5
    date *= 0.5
    cognate *= 0.5
    missingWord *= 0.5
    missingName *= 0.5
    missingNumber *= 0.5
    missingDate *= 0.5
  }
}

/// A source and a target term that may translate each other.
struct Link: Sendable {
  var cell: Int32
  /// Indices of the terms over all sentences of their side.
  var source: Int32
  var target: Int32
  var kind: LexicalEvidence.Kind
  /// ln(P(there | translation) ÷ P(there by chance)), at least 0.
  var gain: Float
}
