import FoundationEssentials
import Glibc
import TMX

/// How a rule's precision moved since the journals were learned from last.
public struct PrecisionChange: Hashable, Sendable {
  public let now: RulePrecision
  /// The value before: what was learned last, else what was shipped with the rule.
  public let before: Double

  /// Whether the value moved by at least half a percent.
  public var isMove: Bool { abs(now.value - before) >= 0.005 }

  /// One line for people: the rule, from what to what, and why.
  public var line: String {
    let interval = now.interval
    let record = "right \(now.right) of \(now.right + now.wrong) times"
    let range = "80 % interval \(percent(interval.lowerBound))–\(percent(interval.upperBound))"
    let weak = now.isWeak ? "; weak: turn it off or make it a note" : ""
    return "\(now.rule): \(percent(before)) → \(percent(now.value)) (\(record), \(range)\(weak))"
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension Project {
  private var learnedPath: String { "\(cache)/precision.json" }

  /// Recomputes what the journals teach about the rules and keeps it in `.mizan/`. Deleting that file
  /// forgets nothing: all of it comes from the journals again.
  ///
  /// - Parameter prior: the precision shipped with a rule.
  /// - Returns: every rule with an answer, and the value it had before.
  func learnPrecision(from replay: Replay, prior: (String) -> Double) throws -> [PrecisionChange] {
    let before = learnedPrecision()
    let learned = RulePrecision.learned(from: replay, prior: prior)
    try JournalFolder.make(cache)
    var output = try ByteOutput(path: learnedPath)
    var object = JSONObject()
    for precision in learned { object.add(precision.rule, precision.value) }
    output.buffer = Array(object.text.utf8)
    try output.finish()
    return learned.map { PrecisionChange(now: $0, before: before[$0.rule] ?? $0.prior) }
  }

  /// What was learned last, by rule; empty when nothing was.
  public func learnedPrecision() -> [String: Double] {
    guard access(learnedPath, F_OK) == 0, let bytes = try? readFile(learnedPath) else { return [:] }
    return (try? JSONDecoder().decode([String: Double].self, from: Data(bytes))) ?? [:]
  }
}
