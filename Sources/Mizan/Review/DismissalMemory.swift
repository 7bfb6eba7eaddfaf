/// What was dismissed, and where the answers hold: the same question is not asked twice.
public struct DismissalMemory: Sendable {
  /// One dismissal of one finding.
  public struct Answer: Hashable, Sendable {
    public let event: ULID
    public let signature: Signature
    public let reason: DismissalReason?
    public let scope: DismissalScope
    /// The part of the rule's version before the first full stop.
    public let ruleMajor: String
    public let quote: String
    let isWithdrawn: Bool
  }

  /// What to do with a finding.
  public enum Recall: Hashable, Sendable {
    /// Nobody has answered this.
    case ask
    /// Answered: not shown.
    case covered(Answer)
    /// Answered for an older major version of the rule: shown folded, with the answer.
    case renew(Answer)
    /// The flagged words or their counterpart changed since the answer: shown as new, with the answer.
    case changed(Answer)
  }

  // Swift compares strings by canonical equivalence, so equal keys are equal after NFC.
  private struct Key: Hashable {
    var rule: String
    var scope: DismissalScope
    /// Segment, article or outlet the answer is bound to; empty when it holds everywhere.
    var place: String
    var quote: String
    var counterpart: String
  }

  private struct Place: Hashable {
    var rule: String
    var segment: String
  }

  private var answers: [Key: [Answer]] = [:]
  private var keys: [ULID: [Key]] = [:]
  private var bySegment: [Place: [Answer]] = [:]

  public init() {}

  /// The answer that covers a finding of a segment, if any.
  public func recall(_ finding: ReviewFinding, in unit: ReviewUnit) -> Recall {
    let major = Self.major(finding.ruleVersion)
    var older: Answer?
    for scope in DismissalScope.allCases {
      guard
        let key = Self.key(
          rule: finding.rule, scope: scope, quote: finding.quote,
          counterpart: finding.counterpart?.quote, segment: unit.id, unit: unit),
        let answer = answers[key]?.last, !answer.isWithdrawn
      else { continue }
      if answer.ruleMajor == major { return .covered(answer) }
      older = older ?? answer
    }
    if let older { return .renew(older) }
    let place = Place(rule: finding.rule, segment: unit.id)
    if let previous = bySegment[place]?.last { return .changed(previous) }
    return .ask
  }

  mutating func add(_ record: ReviewRecord, in unit: ReviewUnit?) {
    for finding in record.findings
    where finding.verdict == .dismissed || record.operation == .undismiss {
      let scope = finding.scope ?? .segment
      guard
        let key = Self.key(
          rule: finding.rule, scope: scope, quote: finding.quote, counterpart: finding.counterpart,
          segment: record.segment, unit: unit)
      else { continue }
      let answer = Answer(
        event: record.id, signature: record.signature,
        reason: finding.reason, scope: scope, ruleMajor: Self.major(finding.ruleVersion),
        quote: finding.quote, isWithdrawn: record.operation == .undismiss)
      answers[key, default: []].append(answer)
      keys[record.id, default: []].append(key)
      if !answer.isWithdrawn {
        bySegment[Place(rule: finding.rule, segment: record.segment), default: []].append(answer)
      }
    }
  }

  mutating func remove(_ event: ULID) {
    for key in keys.removeValue(forKey: event) ?? [] {
      answers[key]?.removeAll { $0.event == event }
      for place in bySegment.keys where place.rule == key.rule {
        bySegment[place]?.removeAll { $0.event == event }
      }
    }
  }

  private static func key(
    rule: String, scope: DismissalScope, quote: String, counterpart: String?, segment: String,
    unit: ReviewUnit?
  ) -> Key? {
    let place: String?
    switch scope {
    case .segment: place = segment
    case .text, .pair: place = ""
    case .article: place = unit?.article
    case .outlet: place = unit?.outlet
    }
    guard let place else { return nil }
    return Key(
      rule: rule, scope: scope, place: place, quote: quote, counterpart: counterpart ?? "")
  }

  private static func major(_ version: String) -> String {
    String(version.prefix { $0 != "." })
  }
}
