import FoundationEssentials

/// A finding as it comes to a review: one line of a findings file.
public struct ReviewFinding: Hashable, Decodable, Sendable {
  public enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
    case info, minor, major, critical

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Weight in the badness of a segment.
    var weight: Double {
      switch self {
      case .info: 0.05
      case .minor: 0.25
      case .major: 0.6
      case .critical: 0.95
      }
    }
  }

  /// Words on the other side.
  public struct Counterpart: Hashable, Codable, Sendable {
    public var side: String
    public var span: [Int]
    public var quote: String
  }

  public struct Suggestion: Hashable, Codable, Sendable {
    public var span: [Int]
    public var text: String
  }

  public var id: String
  public var segment: String
  public var rule: String
  public var ruleVersion: String
  public var severity: Severity
  /// `src` or `tgt`.
  public var side: String
  /// UTF-16 offsets `[start, end)`.
  public var span: [Int]
  public var quote: String
  public var counterpart: Counterpart?
  /// One sentence; `{…}` marks values to isolate.
  public var explain: String
  public var suggest: [Suggestion]?
  /// How often the rule is right, as shipped.
  public var precision: Double?

  private enum CodingKeys: String, CodingKey {
    case id = "fid"
    case segment = "seg"
    case ruleVersion = "rule_version"
    case rule, severity, side, span, quote, counterpart, explain, suggest, precision
  }

  /// The findings of a file of JSON Lines.
  ///
  /// - Throws: ``ReviewError/unreadableLine(path:line:reason:)``.
  public static func findings(at path: String) throws(ReviewError) -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for (number, line) in try readFile(path).split(
      separator: newline, omittingEmptySubsequences: false
    )
    .enumerated() where !line.isEmpty {
      do {
        findings.append(try JSONDecoder().decode(ReviewFinding.self, from: Data(line)))
      } catch let error as DecodingError {
        throw .unreadableLine(path: path, line: number + 1, reason: error.reason)
      } catch {
        throw .unreadableLine(path: path, line: number + 1, reason: "\(error)")
      }
    }
    return findings
  }

  /// The finding with what a person says about it.
  public func verdict(
    _ verdict: ReviewRecord.FindingVerdict.Verdict, reason: DismissalReason? = nil,
    scope: DismissalScope? = nil, suggestionUsed: Int? = nil
  ) -> ReviewRecord.FindingVerdict {
    .init(
      id: id, rule: rule, ruleVersion: ruleVersion, span: span, quote: quote,
      counterpart: counterpart?.quote, verdict: verdict, reason: reason, scope: scope,
      suggestionUsed: suggestionUsed)
  }
}

extension Sequence<ReviewFinding> {
  /// How much a segment with these open findings needs a look, 0…100: 100·(1 − Π(1 − p·w)).
  ///
  /// - Parameter precision: how often a rule is right here, 0…1.
  public func badness(precision: (ReviewFinding) -> Double) -> Double {
    100 * (1 - reduce(1) { $0 * (1 - precision($1) * $1.severity.weight) })
  }
}
