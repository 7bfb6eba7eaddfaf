/// What a rule may look at when it judges one segment.
package struct RuleContext {
  package let article: ArticleView
  /// Index of the segment in the article.
  package let index: Int
  /// The place of the rule's anchor in the ``AnchorTable``; nil for a rule without one.
  private let anchorPlace: Int?

  package init(article: ArticleView, index: Int, anchorPlace: Int? = nil) {
    (self.article, self.index, self.anchorPlace) = (article, index, anchorPlace)
  }

  /// The segment's Arabic text.
  package var text: SegmentView { article.segments[index] }
  /// Its source, when there is one.
  package var source: SegmentView? { article.sources[index] }
  /// The segment and its source together, when there is one.
  package var pair: PairView? { article.pairs[index] }
  /// What the fluency model says of the segment; nil without a model.
  package var fluency: FluencySummary? { article.fluency[index] }
  /// What a quality estimator says of the segment; nil without one.
  package var estimate: QualityEstimate? { article.estimates[index] }
  /// The words that the rule looks at, as indices of tokens in reading order; none for a rule without an anchor.
  package var anchors: AnchoredIndices {
    anchorPlace.map { text.anchors.indices(of: $0) } ?? .none
  }
  package var previous: SegmentView? { index > 0 ? article.segments[index - 1] : nil }
  package var next: SegmentView? {
    index + 1 < article.segments.count ? article.segments[index + 1] : nil
  }
}

/// What a rule may look at when it judges a whole article by some of its words.
package struct ArticleContext {
  package let article: ArticleView
  /// Which segments the rule reads, in order.
  package let segments: [Int]
  private let anchorPlace: Int?

  init(article: ArticleView, reads: Rule.Reads) {
    self.article = article
    anchorPlace = reads.anchorPlace
    segments = article.segments(of: reads)
  }

  /// The words of a segment that the rule looks at, as indices of tokens in reading order.
  package func anchors(in segment: Int) -> AnchoredIndices {
    anchorPlace.map { article.segments[segment].anchors.indices(of: $0) } ?? .none
  }
}

/// Takes down what one rule finds.
package struct Report {
  // The catalogue and a place in it: rules are large, and an article has a report for each.
  private let rules: [Rule]
  private let place: Int
  package var rule: Rule { rules[place] }
  /// The segment that places refer to; an article rule names it with every finding.
  package var segment = 0
  private var count = 0
  package private(set) var findings: [(segment: Int, finding: Finding)] = []

  package init(of rule: Rule) { self.init(of: [rule], at: 0) }

  package init(of rules: [Rule], at place: Int) { (self.rules, self.place) = (rules, place) }

  /// Reports a place in the segment's text.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into the target, or the source when `side` says so.
  ///   - fix: The certain replacement; nil when there is none.
  ///   - fixes: Replacements to choose from, best first, when no one is certain.
  ///   - severity: When it differs from the rule's.
  ///   - message: When it says more than the rule's summary.
  ///   - segment: Index in the article; nil: the segment under review.
  package mutating func flag(
    _ range: Range<Int>, fix: String? = nil, fixes: [String] = [], severity: Severity? = nil,
    message: Wording? = nil,
    side: Finding.Side = .target, counterpart: Range<Int>? = nil, segment: Int? = nil
  ) {
    let segment = segment ?? self.segment
    count = findings.last?.segment == segment ? count + 1 : 1
    guard count <= Self.maximumPerSegment else { return }
    let rule = rule
    let finding = Finding(
      rule: rule.id, ruleVersion: rule.version, category: rule.category,
      severity: severity ?? rule.severity, precision: rule.precision, side: side, range: range,
      counterpart: counterpart, message: message ?? rule.summary,
      suggestions: fix.map { [$0] } ?? fixes)
    findings.append((segment, finding))
  }

  // Nobody reads more places of one rule in one segment, and hostile text must not cost more.
  private static let maximumPerSegment = 50
}
