import Glibc

/// Finds blocks that changed places: runs of sentences without counterpart on both sides that translate
/// each other out of order.
package struct CrossingSearch {
  let context: AlignmentContext
  let model: AlignmentModel
  /// What a block that changed places with its neighbour must gain over leaving its sentences without
  /// counterpart, in nats.
  let price: Float
  /// What each sentence costs that the block jumps over, beyond the first few, in nats.
  private static let pricePerSentence: Float = 0.25
  private static let freeSentences = 3
  /// How far apart, in sentences, the two places of a block may lie.
  static let reach = 60

  package init(context: AlignmentContext, model: AlignmentModel, price: Float) {
    (self.context, self.model, self.price) = (context, model, price)
  }

  /// The path with crossing beads in the place of nulls; the order of beads is not defined.
  ///
  /// Blocks are taken greedily, the greatest gain first.
  package func improve(
    _ path: [(bead: BeadCandidate, probability: Float)]
  ) -> [(bead: BeadCandidate, probability: Float)] {
    var path = path
    while let block = bestBlock(in: path) {
      let (rows, columns) = (block.source, block.target)
      path.removeAll { step in
        step.bead.type.isNull
          && (step.bead.type.source == 1
            ? rows.contains(step.bead.source) : columns.contains(step.bead.target))
      }
      path += block.beads
    }
    return path
  }

  private struct Block {
    var source: Range<Int>
    var target: Range<Int>
    var gain: Float
    /// How much the gain exceeds the price.
    var surplus: Float
    var beads: [(bead: BeadCandidate, probability: Float)]
  }

  private func bestBlock(in path: [(bead: BeadCandidate, probability: Float)]) -> Block? {
    let nulls = path.map(\.bead).filter(\.type.isNull)
    let sourceRuns = runs(of: nulls.filter { $0.type.source == 1 }.map(\.source))
    let targetRuns = runs(of: nulls.filter { $0.type.target == 1 }.map(\.target))
    let pairs = path.map(\.bead).filter { !$0.type.isNull }.sorted { $0.source < $1.source }
    var best: Block?
    for rows in sourceRuns {
      // Where the run would stand in the target if nothing had moved.
      let place = pairs.last { $0.source < rows.lowerBound }?.targetRange.upperBound ?? 0
      for columns in targetRuns where isNear(rows, columns) {
        let jump = max(columns.lowerBound - place, place - columns.upperBound, 0)
        let price = price + Self.pricePerSentence * Float(max(0, jump - Self.freeSentences))
        guard let block = block(rows, columns, price: price), block.gain > price,
          block.gain - price > best?.surplus ?? 0
        else { continue }
        best = block
      }
    }
    return best
  }

  private func isNear(_ rows: Range<Int>, _ columns: Range<Int>) -> Bool {
    let scale = Float(context.target.count) / Float(max(1, context.source.count))
    return abs(Float(rows.lowerBound) * scale - Float(columns.lowerBound)) < Float(Self.reach)
  }

  private func block(_ rows: Range<Int>, _ columns: Range<Int>, price: Float) -> Block? {
    if let table = context.similarity {
      let looksAlike = rows.contains { row in columns.contains { table[row, $0] > 0.2 } }
      guard looksAlike else { return nil }
    }
    let lattice = Lattice(context, model: model, source: rows, target: columns)
    let best = lattice.bestPath(gains: lattice.scores)
    guard best.contains(where: { !$0.type.isNull }) else { return nil }
    let score = { (path: [BeadCandidate]) -> Float in
      path.reduce(0) { $0 + (lattice.slot($1).map { lattice.scores[$0] } ?? 0) }
    }
    let allNull =
      rows.map { BeadCandidate(BeadType(1, 0), source: $0, target: columns.lowerBound) }
      + columns.map { BeadCandidate(BeadType(0, 1), source: rows.upperBound, target: $0) }
    let gain = score(best) - score(allNull)
    let posterior = lattice.posteriors().probabilities
    let trust = 1 / (1 + expf(price - gain))
    let beads = best.map { bead in
      (bead: bead, probability: (lattice.slot(bead).map { posterior[$0] } ?? 0) * trust)
    }
    return Block(
      source: rows, target: columns, gain: gain, surplus: gain - price, beads: beads)
  }

  private func runs(of places: [Int]) -> [Range<Int>] {
    places.sorted().reduce(into: []) { runs, place in
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
  }
}
