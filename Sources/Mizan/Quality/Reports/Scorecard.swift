/// MQM's sum over findings: penalty points by dimension and severity, and the quality that is left.
public struct Scorecard: Hashable, Sendable {
  public private(set) var words = 0
  /// Findings by dimension and severity.
  public private(set) var counts: [MQMCategory: [Severity: Int]] = [:]

  public init(_ article: ScoredArticle) { self.init([article]) }

  public init(_ articles: [ScoredArticle]) {
    for article in articles {
      for item in article.items {
        words += item.target.split(whereSeparator: \.isWhitespace).count
      }
      for finding in article.assessments.flatMap(\.findings) {
        counts[finding.category, default: [:]][finding.severity, default: 0] += 1
      }
    }
  }

  /// Penalty points: info 0, minor 1, major 5, critical 25.
  public var penalty: Int { MQMCategory.allCases.reduce(0) { $0 + penalty(of: $1) } }

  public func penalty(of category: MQMCategory) -> Int {
    counts[category, default: [:]].reduce(0) { $0 + $1.key.penalty * $1.value }
  }

  /// 100 × (1 − penalty ÷ words), at least 0.
  public var quality: Double { max(0, 100 * (1 - Double(penalty) / Double(max(words, 1)))) }
}
