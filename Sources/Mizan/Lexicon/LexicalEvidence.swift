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

  package let rows: Int
  package let columns: Int
  private let source: LinkedTerms
  private let target: LinkedTerms

  /// - Parameters:
  ///   - lexicon: from the source's to the target's language; without one, words say nothing.
  /// - Complexity: O(links + rows · columns); sentences that share nothing cost only their cell.
  package init(source: [LexicalProfile], target: [LexicalProfile], lexicon: TranslationLexicon?) {
    rows = source.count
    columns = target.count
    var linker = Linker(source: source, target: target, lexicon: lexicon)
    let links = linker.links()
    let cells = rows * columns
    self.source = LinkedTerms(
      counts: source.map(\.terms.count), misses: linker.sourceMiss, links: links, cells: cells
    ) { $0.source }
    self.target = LinkedTerms(
      counts: target.map(\.terms.count), misses: linker.targetMiss, links: links, cells: cells
    ) { $0.target }
  }

  /// What a bead's terms say. Both ranges must be filled.
  ///
  /// - Complexity: O(links between the two ranges), squared within a sentence of a bead of several.
  package func features(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> Features {
    var features = Features()
    for row in rowRange {
      source.add(
        row, from: row * columns + columnRange.lowerBound, by: 1, columnRange.count, to: &features)
    }
    for column in columnRange {
      target.add(
        column, from: rowRange.lowerBound * columns + column, by: columns, rowRange.count,
        to: &features)
    }
    features.halve()
    return features
  }

  /// The sum of ``features(_:_:)``, faster: it rarely looks at single links.
  package func sum(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> Float {
    var sum: Float = 0
    for row in rowRange {
      sum += source.sum(row, from: row * columns + columnRange.lowerBound, by: 1, columnRange.count)
    }
    for column in columnRange {
      sum += target.sum(
        column, from: rowRange.lowerBound * columns + column, by: columns, rowRange.count)
    }
    return 0.5 * sum
  }

  /// The sums of every pair of one source and one target sentence, row by row.
  package func pairSums() -> [Float] {
    var sums: [Float] = []
    sums.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { sums.append(sum(row..<row + 1, column..<column + 1)) }
    }
    return sums
  }

  /// Whether a source and a target sentence share any term.
  package func hasLink(_ row: Int, _ column: Int) -> Bool {
    source.hasLink(row * columns + column)
  }
}

/// The terms of one side and the best link of each into every sentence of the other side, by cell.
private struct LinkedTerms: Sendable {
  private struct Gain: Sendable {
    var term: Int32
    var kind: LexicalEvidence.Kind
    var gain: Float
  }

  // Compressed rows: the gains of cell c stand at starts[c]..<starts[c + 1].
  private var gains: [Gain] = []
  private var starts: [Int32] = []
  // What the gains of a cell add up to, and which terms have them: one of 64 bits a term.
  private var sums: [Float] = []
  private var masks: [UInt64] = []
  private let misses: [LexicalEvidence.Miss]
  // What each sentence's terms say if all are missing.
  private var missing: [LexicalEvidence.Features] = []
  private var missingSums: [Float] = []

  init(
    counts: [Int], misses: [LexicalEvidence.Miss], links: [Link], cells: Int,
    term: (Link) -> Int32
  ) {
    self.misses = misses
    var first = 0
    for count in counts {
      var features = LexicalEvidence.Features()
      for term in first..<first + count {
        features.addMissing(misses[term].kind, misses[term].value)
      }
      missing.append(features)
      missingSums.append(features.sum)
      first += count
    }
    sort(links, cells: cells, term: term)
    sums.reserveCapacity(cells)
    masks.reserveCapacity(cells)
    for cell in 0..<cells {
      var sum: Float = 0
      var mask: UInt64 = 0
      for place in bounds(cell) {
        sum += gains[place].gain - misses[Int(gains[place].term)].value
        mask |= Self.bit(gains[place].term)
      }
      sums.append(sum)
      masks.append(mask)
    }
  }

  // The best gain of each term in each cell: a counting sort by cell.
  private mutating func sort(_ links: [Link], cells: Int, term: (Link) -> Int32) {
    starts = [Int32](repeating: 0, count: cells + 1)
    for link in links { starts[Int(link.cell) + 1] += 1 }
    for cell in 0..<cells { starts[cell + 1] += starts[cell] }
    var ends = starts
    gains = [Gain](repeating: Gain(term: -1, kind: .word, gain: 0), count: links.count)
    for link in links {
      let cell = Int(link.cell)
      let own = term(link)
      var place = Int(starts[cell])
      let end = Int(ends[cell])
      while place < end, gains[place].term != own { place += 1 }
      if place == end {
        gains[place] = Gain(term: own, kind: link.kind, gain: link.gain)
        ends[cell] += 1
      } else if link.gain > gains[place].gain {
        gains[place] = Gain(term: own, kind: link.kind, gain: link.gain)
      }
    }
    // Close the gaps that repeated terms left.
    var kept = 0
    for cell in 0..<cells {
      let first = Int(starts[cell])
      starts[cell] = Int32(kept)
      for place in first..<Int(ends[cell]) {
        gains[kept] = gains[place]
        kept += 1
      }
    }
    starts[cells] = Int32(kept)
    gains.removeLast(gains.count - kept)
  }

  @inline(__always)
  private static func bit(_ term: Int32) -> UInt64 { 1 << UInt64(term & 63) }

  @inline(__always)
  private func bounds(_ cell: Int) -> Range<Int> { Int(starts[cell])..<Int(starts[cell + 1]) }

  func hasLink(_ cell: Int) -> Bool { starts[cell] < starts[cell + 1] }

  /// Adds what the terms of a sentence say about `count` cells, `step` apart.
  func add(
    _ sentence: Int, from cell: Int, by step: Int, _ count: Int,
    to features: inout LexicalEvidence.Features
  ) {
    features.add(missing[sentence])
    let isApart = isApart(cell, step, count)
    for index in 0..<count {
      for place in bounds(cell + index * step)
      where isApart || isBest(place, index, cell, step, count) {
        features.count(gains[place].kind, gains[place].gain, misses[Int(gains[place].term)])
      }
    }
  }

  /// What the terms of a sentence say about `count` cells, `step` apart, in all.
  @inline(__always)
  func sum(_ sentence: Int, from cell: Int, by step: Int, _ count: Int) -> Float {
    var sum = missingSums[sentence]
    for index in 0..<count { sum += sums[cell + index * step] }
    if count > 1, !isApart(cell, step, count) {
      for index in 0..<count {
        for place in bounds(cell + index * step) where !isBest(place, index, cell, step, count) {
          sum -= gains[place].gain - misses[Int(gains[place].term)].value
        }
      }
    }
    return sum
  }

  // Whether surely no term has a gain in two of the cells.
  @inline(__always)
  private func isApart(_ cell: Int, _ step: Int, _ count: Int) -> Bool {
    var seen = masks[cell]
    for index in 1..<max(count, 1) {
      let mask = masks[cell + index * step]
      if seen & mask != 0 { return false }
      seen |= mask
    }
    return true
  }

  // A term counts in the cell where its gain is greatest; of equal gains, in the first.
  private func isBest(_ place: Int, _ index: Int, _ cell: Int, _ step: Int, _ count: Int) -> Bool {
    let own = gains[place]
    for other in 0..<count
    where other != index && masks[cell + other * step] & Self.bit(own.term) != 0 {
      for rival in bounds(cell + other * step) where gains[rival].term == own.term {
        let gain = gains[rival].gain
        if gain > own.gain || gain == own.gain && other < index { return false }
      }
    }
    return true
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
