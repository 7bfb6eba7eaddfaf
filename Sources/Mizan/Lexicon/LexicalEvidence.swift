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

  // The best link of a term into one sentence of the other side.
  private struct Gain: Sendable {
    var term: Int32
    var kind: Kind
    var gain: Float
  }

  package let rows: Int
  package let columns: Int
  // Gains of source terms by cell, of target terms by cell; each cell ordered by term.
  private var sourceGains: [Gain] = []
  private var targetGains: [Gain] = []
  private var sourceStarts: [Int32] = []
  private var targetStarts: [Int32] = []
  // What each sentence's terms say if all are missing, and what each term says.
  private var sourceMissing: [Features] = []
  private var targetMissing: [Features] = []
  private var sourceMiss: [(kind: Kind, value: Float)] = []
  private var targetMiss: [(kind: Kind, value: Float)] = []

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
    (sourceGains, sourceStarts) = gains(links, \.source)
    (targetGains, targetStarts) = gains(links, \.target)
  }

  /// What a bead's terms say. Both ranges must be filled.
  ///
  /// - Complexity: O(links between the two ranges)
  package func features(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> Features {
    var features = Features()
    for row in rowRange {
      features.add(sourceMissing[row])
      let cells = columnRange.map { bounds(sourceStarts, row * columns + $0) }
      addBest(sourceGains, cells, sourceMiss, to: &features)
    }
    for column in columnRange {
      features.add(targetMissing[column])
      let cells = rowRange.map { bounds(targetStarts, $0 * columns + column) }
      addBest(targetGains, cells, targetMiss, to: &features)
    }
    features.halve()
    return features
  }

  /// Whether a source and a target sentence share any term.
  package func hasLink(_ row: Int, _ column: Int) -> Bool {
    !bounds(sourceStarts, row * columns + column).isEmpty
  }

  private func bounds(_ starts: [Int32], _ cell: Int) -> Range<Int> {
    Int(starts[cell])..<Int(starts[cell + 1])
  }

  // Adds every term's best gain over some cells, and takes back that it was missing.
  private func addBest(
    _ gains: [Gain], _ cells: [Range<Int>], _ miss: [(kind: Kind, value: Float)],
    to features: inout Features
  ) {
    if cells.count == 1 {
      for gain in gains[cells[0]] { features.count(gain.kind, gain.gain, miss[Int(gain.term)]) }
      return
    }
    var places = cells.map(\.lowerBound)
    while true {
      var term = Int32.max
      for (index, place) in places.enumerated() where place < cells[index].upperBound {
        term = min(term, gains[place].term)
      }
      if term == .max { return }
      var best: Gain?
      for (index, place) in places.enumerated()
      where place < cells[index].upperBound && gains[place].term == term {
        if gains[place].gain > best?.gain ?? -1 { best = gains[place] }
        places[index] += 1
      }
      if let best { features.count(best.kind, best.gain, miss[Int(term)]) }
    }
  }

  private static func missing(_ counts: [Int], _ miss: [(kind: Kind, value: Float)]) -> [Features] {
    var first = 0
    return counts.map { count in
      var features = Features()
      for term in first..<first + count { features.addMissing(miss[term].kind, miss[term].value) }
      first += count
      return features
    }
  }

  // The best gain of each term in each cell, as compressed rows.
  private func gains(
    _ links: [Link], _ side: KeyPath<Link, Int32>
  ) -> (gains: [Gain], starts: [Int32]) {
    let ordered = links.sorted {
      ($0.cell, $0[keyPath: side], $1.gain) < ($1.cell, $1[keyPath: side], $0.gain)
    }
    var gains: [Gain] = []
    var starts = [Int32](repeating: 0, count: rows * columns + 1)
    var last: (cell: Int32, term: Int32) = (-1, -1)
    for link in ordered where (link.cell, link[keyPath: side]) != last {
      last = (link.cell, link[keyPath: side])
      gains.append(Gain(term: last.term, kind: link.kind, gain: link.gain))
      starts[Int(link.cell) + 1] += 1
    }
    for cell in 0..<rows * columns { starts[cell + 1] += starts[cell] }
    return (gains, starts)
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
    _ kind: LexicalEvidence.Kind, _ gain: Float, _ miss: (kind: LexicalEvidence.Kind, value: Float)
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
