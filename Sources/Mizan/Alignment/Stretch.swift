/// A stretch of both texts with its lattice: what is aligned in one piece.
package struct Stretch: Sendable {
  package private(set) var context: AlignmentContext
  package private(set) var lattice: Lattice
  package private(set) var posterior: [Float]
  let model: AlignmentModel

  package init(_ context: AlignmentContext, model: AlignmentModel) {
    self.context = context
    self.model = model
    lattice = Lattice(context, model: model)
    posterior = lattice.posteriors().probabilities
  }

  /// The most probable alignment; beads with the posterior probability of each.
  package func bestPath() -> [(bead: BeadCandidate, probability: Float)] {
    lattice.bestPath(gains: lattice.scores).map { bead in
      (bead, lattice.slot(bead).map { posterior[$0] } ?? 0)
    }
  }

  /// Score of a path in nats.
  package func score(_ path: [BeadCandidate]) -> Float {
    path.reduce(0) { $0 + (lattice.slot($1).map { lattice.scores[$0] } ?? -.infinity) }
  }

  /// Runs of two to four sentences about which the lattice is undecided, the most uncertain first.
  ///
  /// A run's probability is that of all beads that join exactly its sentences.
  func uncertainRuns() -> [(side: Side, run: Range<Int>, probability: Float)] {
    var source: [Range<Int>: Float] = [:]
    var target: [Range<Int>: Float] = [:]
    lattice.forEachCandidate { bead, slot in
      guard posterior[slot] > 1e-4 else { return }
      if bead.type.source > 1 { source[bead.sourceRange, default: 0] += posterior[slot] }
      if bead.type.target > 1 { target[bead.targetRange, default: 0] += posterior[slot] }
    }
    let all =
      source.map { (side: Side.source, run: $0.key, probability: $0.value) }
      + target.map { (side: Side.target, run: $0.key, probability: $0.value) }
    return all.filter { $0.probability > 0.01 }.sorted {
      let (a, b) = (abs($0.probability - 0.5), abs($1.probability - 0.5))
      if a != b { return a < b }
      if $0.run.lowerBound != $1.run.lowerBound { return $0.run.lowerBound < $1.run.lowerBound }
      return ($0.run.count, $0.side == .source ? 0 : 1) < ($1.run.count, $1.side == .source ? 0 : 1)
    }
  }

  enum Side: Sendable { case source, target }

  /// Embeds the concatenations about which the lattice is undecided and scores anew.
  ///
  /// - Parameters:
  ///   - source, target: where the stretch lies in the tables.
  ///   - share: the most concatenations for each sentence of the stretch.
  package mutating func embedUncertainRuns(
    _ tables: AlignmentTables, source: Range<Int>, target: Range<Int>, share: Float,
    encoder: any SentenceEncoder
  ) async throws {
    let budget = Int(Float(source.count + target.count) * share)
    let runs = uncertainRuns().prefix(budget)
    guard !runs.isEmpty else { return }
    let texts = runs.map { run in
      let texts = run.side == .source ? tables.source.texts[source] : tables.target.texts[target]
      return run.run.map { texts[texts.startIndex + $0] }.joined(separator: " ")
    }
    let matrix = try await encoder.embed(texts)
    for (index, run) in runs.enumerated() {
      var row = EmbeddingMatrix(dimension: matrix.dimension, values: Array(matrix[index]))
      row.subtract(run.side == .source ? tables.source.mean : tables.target.mean)
      row.normalizeRows()
      switch run.side {
      case .source: context.similarity?.setSourceRun(run.run, vector: row[0])
      case .target: context.similarity?.setTargetRun(run.run, vector: row[0])
      }
    }
    lattice = Lattice(context, model: model)
    posterior = lattice.posteriors().probabilities
  }
}
