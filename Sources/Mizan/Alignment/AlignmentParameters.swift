import Foundation

/// The fitted numbers of the aligner: `Resources/alignment.json`, written by `MizanBench fit-align`.
package struct AlignmentParameters: Codable, Sendable {
  /// What is fitted once with and once without encoder.
  package struct Variant: Codable, Sendable {
    package var weights: [String: Float]
    /// Nats that a crossing block must gain.
    package var crossingPrice: Float
    package var calibration = Calibration()
    /// Beads at least this sure are right 99 times in 100.
    package var safeConfidence: Float = 1

    package init(weights: [String: Float] = [:], crossingPrice: Float = 6) {
      self.weights = weights
      self.crossingPrice = crossingPrice
    }
  }

  /// Length models by language pair, such as `fa-ar`.
  package var lengths: [String: LengthModel]
  package var encoder: Variant
  package var lexical: Variant

  package init(lengths: [String: LengthModel], encoder: Variant, lexical: Variant) {
    (self.lengths, self.encoder, self.lexical) = (lengths, encoder, lexical)
  }

  package subscript(withEncoder withEncoder: Bool) -> Variant { withEncoder ? encoder : lexical }

  package static func shipped() throws -> AlignmentParameters {
    try JSONDecoder().decode(AlignmentParameters.self, from: Resource.data("alignment.json"))
  }
}

/// Turns a posterior of the model into a calibrated probability: logistic in the posterior's log odds
/// (Platt, 1999), apart for 1-1 beads, merged beads and nulls.
package struct Calibration: Codable, Sendable {
  package struct Line: Codable, Sendable {
    package var offset: Float
    package var slope: Float

    package init(offset: Float = 0, slope: Float = 1) {
      (self.offset, self.slope) = (offset, slope)
    }
  }

  package var single = Line()
  package var merged = Line()
  package var null = Line()

  package init() {}

  package func confidence(_ type: BeadType, posterior: Float) -> Double {
    let line = type.isNull ? null : type.size == 2 ? single : merged
    let p = Double(min(max(posterior, 1e-6), 1 - 1e-6))
    return 1 / (1 + exp(-(Double(line.offset) + Double(line.slope) * log(p / (1 - p)))))
  }
}
