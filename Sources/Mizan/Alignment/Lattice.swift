import Glibc

/// All beads over two stretches of sentences with their scores: a semi-Markov chain in two dimensions.
///
/// A path from the first to the last corner is an alignment; its probability is the exponential of the sum
/// of its beads' scores over the sum for all paths (a semi-Markov conditional random field: Sarawagi and
/// Cohen, 2004). Cells lie between sentences: (row, column) has that many sentences behind it.
package struct Lattice: Sendable {
  /// The stretches of the context's sentences that the paths run over.
  package let source: Range<Int>
  package let target: Range<Int>
  /// Scores in nats, `BeadType.all.count` a cell, of the beads that *start* there; −∞ where there is none.
  package private(set) var scores: [Float]

  static let types = BeadType.all

  private var rows: Int { source.count }
  private var columns: Int { target.count }

  /// Scores the beads between two stretches; nil means all sentences of the context.
  ///
  /// First the nulls and 1-1 beads everywhere; then larger beads where a path of those may pass, since a
  /// larger bead stands in the place of 1-1 beads and nulls between the same corners.
  package init(
    _ context: AlignmentContext, model: AlignmentModel, source: Range<Int>? = nil,
    target: Range<Int>? = nil
  ) {
    let (source, target) = (source ?? 0..<context.source.count, target ?? 0..<context.target.count)
    self.source = source
    self.target = target
    scores = [Float](
      repeating: -.infinity, count: (source.count + 1) * (target.count + 1) * Self.types.count)
    var writer = FeatureWriter(count: model.features.count)
    forEachCandidate(types: Self.smallTypes) { bead, slot in
      scores[slot] = model.score(bead, in: context, using: &writer)
    }
    let masses = passes(types: Self.smallTypes).logMasses
    let width = columns + 1
    forEachCandidate(types: Self.largeTypes) { bead, slot in
      let cell = slot / Self.types.count
      guard masses[cell] > Self.leastLogMass,
        masses[cell + bead.type.source * width + bead.type.target] > Self.leastLogMass,
        context.isPlausible(bead)
      else { return }
      scores[slot] = model.score(bead, in: context, using: &writer)
    }
  }

  private static let smallTypes = types.indices.filter { types[$0].size <= 2 }
  private static let largeTypes = types.indices.filter { types[$0].size > 2 }
  // A cell that fewer than one path in twenty thousand passes is left to the small beads.
  private static let leastLogMass = -10.0

  private init(source: Range<Int>, target: Range<Int>, scores: [Float]) {
    (self.source, self.target, self.scores) = (source, target, scores)
  }

  /// The same lattice with only the beads whose slot is marked.
  package func restricted(to marked: [Bool]) -> Lattice {
    var kept = scores
    for slot in kept.indices where !marked[slot] { kept[slot] = -.infinity }
    return Lattice(source: source, target: target, scores: kept)
  }

  package func forEachCandidate(_ body: (BeadCandidate, Int) -> Void) {
    forEachCandidate(types: Array(Self.types.indices), body)
  }

  private func forEachCandidate(types indices: [Int], _ body: (BeadCandidate, Int) -> Void) {
    let types = Self.types
    for row in 0...rows {
      for column in 0...columns {
        let cell = (row * (columns + 1) + column) * types.count
        for index in indices {
          let type = types[index]
          guard row + type.source <= rows, column + type.target <= columns else { continue }
          body(
            BeadCandidate(
              type, source: source.lowerBound + row, target: target.lowerBound + column),
            cell + index)
        }
      }
    }
  }

  /// Posterior probability of every bead, laid out as ``scores``, and the log of the sum over all paths.
  ///
  /// - Complexity: O(rows · columns) time and memory.
  package func posteriors() -> (probabilities: [Float], logTotal: Double) {
    let passes = passes(types: Array(Self.types.indices))
    let (forward, backward, total) = (passes.forward, passes.backward, passes.total)
    let count = Self.types.count
    var probabilities = [Float](repeating: 0, count: scores.count)
    guard total > -.infinity else { return (probabilities, total) }
    for cell in forward.indices where forward[cell] > -.infinity {
      for (index, type) in Self.types.enumerated() where scores[cell * count + index] > -.infinity {
        let end = backward[cell + type.source * (columns + 1) + type.target]
        let logarithm = forward[cell] + Double(scores[cell * count + index]) + end - total
        if logarithm > -20 { probabilities[cell * count + index] = Float(exp(logarithm)) }
      }
    }
    return (probabilities, total)
  }

  private struct Passes {
    /// Logs of the sums over all paths to a cell, from a cell, and from corner to corner.
    var forward: [Double]
    var backward: [Double]
    var total: Double

    /// Log of the share of paths that pass each cell.
    var logMasses: [Double] { zip(forward, backward).map { $0 + $1 - total } }
  }

  private func passes(types indices: [Int]) -> Passes {
    let width = columns + 1
    let types = Self.types
    let count = types.count
    let steps = types.map { $0.source * width + $0.target }
    var forward = [Double](repeating: -.infinity, count: (rows + 1) * width)
    var backward = forward
    forward[0] = 0
    var terms: [Double] = []
    for cell in forward.indices.dropFirst() {
      let (row, column) = cell.quotientAndRemainder(dividingBy: width)
      terms.removeAll(keepingCapacity: true)
      for index in indices where types[index].source <= row && types[index].target <= column {
        let from = cell - steps[index]
        let score = scores[from * count + index]
        if score > -.infinity { terms.append(forward[from] + Double(score)) }
      }
      forward[cell] = logSum(terms)
    }
    let last = forward.count - 1
    backward[last] = 0
    for cell in stride(from: last - 1, through: 0, by: -1) {
      let (row, column) = cell.quotientAndRemainder(dividingBy: width)
      terms.removeAll(keepingCapacity: true)
      for index in indices
      where row + types[index].source <= rows && column + types[index].target <= columns {
        let score = scores[cell * count + index]
        if score > -.infinity { terms.append(backward[cell + steps[index]] + Double(score)) }
      }
      backward[cell] = logSum(terms)
    }
    return Passes(forward: forward, backward: backward, total: forward[last])
  }

  /// The path with the greatest sum of gains, where `gains` is laid out as ``scores``; −∞ forbids a bead.
  package func bestPath(gains: [Float]) -> [BeadCandidate] {
    let width = columns + 1
    let count = Self.types.count
    var best = [Float](repeating: -.infinity, count: (rows + 1) * width)
    var choice = [Int8](repeating: -1, count: best.count)
    best[0] = 0
    for cell in best.indices.dropFirst() {
      let (row, column) = cell.quotientAndRemainder(dividingBy: width)
      for (index, type) in Self.types.enumerated() where type.source <= row && type.target <= column
      {
        let from = cell - type.source * width - type.target
        let sum = best[from] + gains[from * count + index]
        if sum > best[cell] {
          best[cell] = sum
          choice[cell] = Int8(index)
        }
      }
    }
    var path: [BeadCandidate] = []
    var cell = best.count - 1
    while cell > 0, choice[cell] >= 0 {
      let type = Self.types[Int(choice[cell])]
      cell -= type.source * width + type.target
      let (row, column) = cell.quotientAndRemainder(dividingBy: width)
      path.append(
        BeadCandidate(type, source: source.lowerBound + row, target: target.lowerBound + column))
    }
    return path.reversed()
  }

  /// The place of a bead in ``scores``.
  package func slot(_ bead: BeadCandidate) -> Int? {
    guard let index = Self.types.firstIndex(of: bead.type) else { return nil }
    let cell = (bead.source - source.lowerBound) * (columns + 1) + bead.target - target.lowerBound
    return cell * Self.types.count + index
  }
}

private func logSum(_ terms: [Double]) -> Double {
  guard let greatest = terms.max(), greatest > -.infinity else { return -.infinity }
  var sum = 0.0
  // What is smaller by e⁴⁰ does not show in a double.
  for term in terms where term > greatest - 40 { sum += exp(term - greatest) }
  return greatest + log(sum)
}
