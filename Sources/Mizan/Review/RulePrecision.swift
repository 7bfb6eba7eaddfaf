import Glibc

/// How often a rule is right here, by the decisions of this project's reviewers.
public struct RulePrecision: Hashable, Sendable {
  public let rule: String
  /// Answers that said the rule was right: fixed, confirmed, or dismissed because the source is wrong.
  public var right = 0
  /// Answers that said it was wrong.
  public var wrong = 0
  /// The precision shipped with the rule.
  public let prior: Double
  /// `right` and `wrong` with older answers faded: half after 200 newer ones.
  var fadedRight = 0.0
  var fadedWrong = 0.0

  init(rule: String, prior: Double) {
    self.rule = rule
    self.prior = prior
  }

  /// (right + 10·prior) ÷ (right + wrong + 10), older answers faded.
  public var value: Double { (fadedRight + 10 * prior) / (fadedRight + fadedWrong + 10) }

  /// The 80 % Wilson interval of right ÷ (right + wrong); 0…1 without an answer (Wilson, 1927).
  public var interval: ClosedRange<Double> {
    let n = Double(right + wrong)
    guard n > 0 else { return 0...1 }
    let z = 1.2815515655446004
    let p = Double(right) / n
    let centre = p + z * z / (2 * n)
    let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
  }

  /// Whether a reviewer should be asked to turn the rule off or down.
  public var isWeak: Bool { right + wrong >= 15 && interval.upperBound < 0.2 }

  /// What the journals teach about every rule that was answered, by rule.
  ///
  /// An answer counts once, however many segments its scope or its batch covers; answers taken back, and
  /// those that say nothing about the rule, do not count.
  ///
  /// - Parameters:
  ///   - replay: the project's events.
  ///   - prior: the precision shipped with a rule.
  /// - Complexity: O(*n*) in the number of verdicts.
  public static func learned(from replay: Replay, prior: (String) -> Double) -> [RulePrecision] {
    var answers: [String: [Bool]] = [:]
    var counted: Set<AnswerKey> = []
    for record in replay.records where !replay.undone.contains(record.id) {
      for finding in record.findings {
        guard let isRight = finding.isRight else { continue }
        let key = AnswerKey(record: record, finding: finding)
        guard counted.insert(key).inserted else { continue }
        answers[finding.rule, default: []].append(isRight)
      }
    }
    return answers.keys.sorted().map { rule in
      var precision = RulePrecision(rule: rule, prior: prior(rule))
      for (age, isRight) in answers[rule, default: []].reversed().enumerated() {
        let weight = exp2(-Double(age) / 200)
        if isRight {
          precision.right += 1
          precision.fadedRight += weight
        } else {
          precision.wrong += 1
          precision.fadedWrong += weight
        }
      }
      return precision
    }
  }

  /// The precision of a rule that nobody vouched for.
  public static let unknownPrior = 0.5

  /// As above, with the precisions that a findings file brings.
  public static func learned(from replay: Replay, findings: [ReviewFinding]) -> [RulePrecision] {
    let priors = Dictionary(
      findings.compactMap { finding in finding.precision.map { (finding.rule, $0) } },
      uniquingKeysWith: { first, _ in first })
    return learned(from: replay) { priors[$0] ?? unknownPrior }
  }

  /// What makes two verdicts the same answer.
  private struct AnswerKey: Hashable {
    var rule: String
    var place: String
    var quote: String
    var counterpart: String

    init(record: ReviewRecord, finding: ReviewRecord.FindingVerdict) {
      rule = finding.rule
      quote = finding.quote
      counterpart = finding.counterpart ?? ""
      let reachesBeyond = finding.verdict == .dismissed && (finding.scope ?? .segment) != .segment
      if let batch = record.batch {
        place = "batch \(batch)"
      } else if reachesBeyond {
        place = "everywhere"
      } else {
        place = "\(record.segment) \(finding.id)"
      }
    }
  }
}

extension ReviewRecord.FindingVerdict {
  /// What the verdict says about the rule; nil when nothing.
  fileprivate var isRight: Bool? {
    switch (verdict, reason) {
    case (.fixed, _), (.confirmed, _), (.dismissed, .sourceIsWrong): true
    case (.dismissed, .ruleIsWrong), (.dismissed, .acceptableHere), (.dismissed, .houseStyle),
      (.dismissed, .nameOrTerm):
      false
    case (.dismissed, _), (.open, _): nil
    }
  }
}
