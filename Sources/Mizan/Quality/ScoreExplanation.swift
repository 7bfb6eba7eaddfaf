/// Why a segment has its score: what each piece of evidence adds to the log-odds that an editor would change it.
public struct ScoreExplanation: Hashable, Sendable {
  public struct Contribution: Hashable, Sendable {
    /// Name of the evidence, such as `rule.punctuation.latin-comma` or `fluency.worst`.
    public var name: String
    /// How much of it was seen; `docs/scoring.md` says in what unit.
    public var amount: Double
    /// What it adds to the log-odds, in nats.
    public var logOdds: Double
  }

  /// Log-odds of a segment without evidence.
  public var bias: Double
  /// Largest first; evidence that adds nothing is left out.
  public var contributions: [Contribution]

  /// Log-odds that an editor would change the segment; the score is 1 − 1 ÷ (1 + e^−logOdds).
  public var logOdds: Double { contributions.reduce(bias) { $0 + $1.logOdds } }
}

extension ScoreModel {
  /// What the score of an assessment is made of.
  public func explain(_ assessment: Assessment) -> ScoreExplanation {
    let contributions = assessment.evidence.map { evidence in
      ScoreExplanation.Contribution(
        name: evidence.name, amount: evidence.amount, logOdds: contribution(of: evidence))
    }
    return ScoreExplanation(
      bias: bias,
      contributions: contributions.filter { $0.logOdds != 0 }
        .sorted { ($1.logOdds, $0.name) < ($0.logOdds, $1.name) })
  }
}
