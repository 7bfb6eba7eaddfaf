import FoundationEssentials

/// The weights of the evidence terms, fitted by `MizanBench fit-align`.
package struct AlignmentModel: Sendable {
  package let terms: [EvidenceTerm]
  /// Names of all features, in the order of ``weights``.
  package let features: [String]
  /// Nats per unit of each feature.
  package var weights: [Float]
  private let bases: [Int]

  package init(terms: [EvidenceTerm], weights: [String: Float] = [:]) {
    self.terms = terms
    features = terms.flatMap(\.features)
    self.weights = features.map { weights[$0] ?? 0 }
    bases = terms.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.features.count) }
  }

  /// Writes the features of a bead.
  package func write(
    _ bead: BeadCandidate, in context: AlignmentContext, to writer: inout FeatureWriter
  ) {
    for index in writer.values.indices { writer.values[index] = 0 }
    let measures = BeadMeasures(bead, in: context)
    for (term, base) in zip(terms, bases) where term.scope.covers(bead.type) {
      writer.base = base
      term.write(bead, measures, context, &writer)
    }
  }

  /// Log odds of a bead, in nats.
  package func score(
    _ bead: BeadCandidate, in context: AlignmentContext, using writer: inout FeatureWriter
  ) -> Float {
    let measures = BeadMeasures(bead, in: context)
    var sum: Float = 0
    for term in terms.indices where terms[term].scope.covers(bead.type) {
      let features = bases[term]..<bases[term + 1]
      for feature in features { writer.values[feature] = 0 }
      writer.base = features.lowerBound
      terms[term].write(bead, measures, context, &writer)
      for feature in features { sum += weights[feature] * writer.values[feature] }
    }
    return sum
  }

  /// What each term contributes to the score of a bead, in nats, in the order of the terms.
  package func contributions(
    _ bead: BeadCandidate, in context: AlignmentContext
  ) -> [(term: String, nats: Float)] {
    var writer = FeatureWriter(count: features.count)
    write(bead, in: context, to: &writer)
    return zip(terms, bases).map { term, base in
      (
        term.name,
        (base..<base + term.features.count).reduce(0) { $0 + weights[$1] * writer.values[$1] }
      )
    }
  }
}
