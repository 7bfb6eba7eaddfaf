import Foundation

/// One piece of evidence about a segment: a named, non-negative amount.
public struct ScoreEvidence: Hashable, Sendable {
  /// What was seen, such as `rule.punctuation.latin-comma` or `length`.
  public var name: String
  public var amount: Double

  public init(_ name: String, _ amount: Double) {
    self.name = name
    self.amount = amount
  }
}

/// Turns evidence into the probability that an editor would change the segment.
///
/// Logistic: the log-odds are the bias plus weight × amount of each piece of evidence.
public struct ScoreModel: Codable, Hashable, Sendable {
  /// Log-odds of a segment without any evidence.
  public var bias: Double
  /// Weights by the name of the evidence, or of the topic it belongs to: `rule.punctuation.latin-comma`
  /// falls back to `rule.punctuation`, then to `rule`, then to 1.
  public var weights: [String: Double]

  public init(bias: Double, weights: [String: Double]) {
    self.bias = bias
    self.weights = weights
  }

  /// What one piece of evidence adds to the log-odds.
  public func contribution(of evidence: ScoreEvidence) -> Double {
    weight(of: evidence.name) * evidence.amount
  }

  private func weight(of name: String) -> Double {
    if let weight = weights[name] { return weight }
    var topic = name[...]
    while true {
      if topic.endIndex != name.endIndex, let weight = weights[String(topic)] { return weight }
      guard let dot = topic.utf8.lastIndex(of: UInt8(ascii: ".")) else { return 1 }
      topic = topic[..<dot]
    }
  }

  /// The weights that come with mizan, fitted by `MizanBench fit-score`.
  ///
  /// - Throws: When the resource is missing or damaged.
  public static func shipped() throws -> ScoreModel { try shippedResult.get() }

  private static let shippedResult = Result {
    try JSONDecoder().decode(ScoreModel.self, from: Resource.data("score.json"))
  }

  /// The probability that an editor would change the segment, 0…1.
  public func probability(of evidence: [ScoreEvidence]) -> Double {
    let logOdds = evidence.reduce(bias) { $0 + contribution(of: $1) }
    return 1 / (1 + exp(-logOdds))
  }

  /// Severities as they are, nothing else: before any weights were fitted.
  public static let unfitted = ScoreModel(bias: -3, weights: [:])
}
