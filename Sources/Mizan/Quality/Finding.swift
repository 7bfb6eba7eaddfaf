/// What a rule reports about a segment: plain data, unconfirmed until a reviewer looks.
public struct Finding: Hashable, Sendable {
  public enum Side: String, Codable, Sendable {
    case target, source
  }

  /// The rule's id, such as `punctuation.latin-comma`.
  public var rule: String
  public var ruleVersion: Int
  public var category: MQMCategory
  public var severity: Severity
  /// How often the rule is right, 0…1: its prior, or what this project's reviewers taught.
  public var precision: Double
  /// The text that ``range`` lies in.
  public var side: Side
  /// UTF-8 offsets; on scalar boundaries. Empty where something is missing.
  public var range: Range<Int>
  /// UTF-8 offsets into the other side: what the place should be compared with.
  public var counterpart: Range<Int>?
  public var message: Wording
  /// Replacements of the text in ``range``, best first; an empty string deletes it.
  public var suggestions: [String]

  public init(
    rule: String, ruleVersion: Int, category: MQMCategory, severity: Severity, precision: Double,
    side: Side = .target, range: Range<Int>, counterpart: Range<Int>? = nil, message: Wording,
    suggestions: [String] = []
  ) {
    self.rule = rule
    self.ruleVersion = ruleVersion
    self.category = category
    self.severity = severity
    self.precision = precision
    self.side = side
    self.range = range
    self.counterpart = counterpart
    self.message = message
    self.suggestions = suggestions
  }
}
