#if canImport(Glibc)
  import Glibc
#endif

/// Runs rules and signals over the segments of an article and scores each.
public struct Scorer: Sendable {
  public var rules: [Rule]
  public var model: ScoreModel
  /// Where texts read unlike clean Arabic; nil: no evidence of that kind.
  public var fluency: FluencyModel?
  /// Evidence that is not a finding: fluency, source, estimate.
  package var signals: [Signal]

  /// - Parameters:
  ///   - rules: In catalogue order.
  ///   - model: The weights of the evidence.
  public init(rules: [Rule] = Rule.all, model: ScoreModel = .unfitted) {
    self.rules = rules
    self.model = model
    fluency = nil
    signals = [.fluency, .source, .estimate]
  }

  /// The scorer with the fluency model and the weights that come with mizan.
  ///
  /// - Throws: When a resource is missing or damaged.
  public static func shipped(rules: [Rule] = Rule.all) throws -> Scorer {
    var scorer = Scorer(rules: rules, model: try ScoreModel.shipped())
    scorer.fluency = try FluencyModel.shipped()
    return scorer
  }

  /// The scorer with what a project's reviewers taught: n-grams of the text they approved are not unlikely,
  /// and findings weigh as much as their rules were right.
  ///
  /// - Parameters:
  ///   - approved: Arabic segments.
  ///   - precision: How often a rule is right here, by its id; other rules keep what they shipped with.
  public func taught(by approved: [String], precision: [String: Double]) -> Scorer {
    var scorer = self
    if !approved.isEmpty { scorer.fluency = fluency?.counting(approved) }
    for index in rules.indices {
      scorer.rules[index].precision = precision[rules[index].id] ?? rules[index].precision
    }
    return scorer
  }

  /// Assesses the segments of one article, in reading order.
  ///
  /// - Parameter isExtract: Whether the article goes on before or after these segments; quotations may then
  ///   end out of sight.
  /// - Parameter more: Evidence for each segment from elsewhere, such as ``Relatedness``; empty: none.
  /// - Complexity: O(*n*) in the length of the texts, for every rule.
  public func assess(_ segments: [ScoreItem], isExtract: Bool = false, more: [[ScoreEvidence]] = [])
    -> [Assessment]
  {
    let article = ArticleView(segments, isExtract: isExtract, fluencyModel: fluency)
    let findings = findings(in: article)
    return segments.indices.map { index in
      let kept = findings[index].withoutRepeats()
      let context = RuleContext(article: article, index: index)
      var evidence = Self.evidence(of: kept, words: article.segments[index].wordCount)
      for signal in signals { evidence += signal.measure(context) }
      if index < more.count { evidence += more[index] }
      return Assessment(
        segment: segments[index].id, kind: article.segments[index].kind, findings: kept,
        evidence: evidence, score: 1 - model.probability(of: evidence))
    }
  }

  /// Everything the rules report, segment by segment, repeats and all.
  package func findings(in article: ArticleView) -> [[Finding]] {
    var findings: [[Finding]] = Array(repeating: [], count: article.segments.count)
    for index in rules.indices {
      var report = Report(of: rules, at: index)
      // Not the whole rule, whose texts and examples would be retained each time.
      rules[index].check.run(on: article, rules[index].reads, &report)
      for (segment, finding) in report.findings { findings[segment].append(finding) }
    }
    return findings
  }

  /// What findings say, in nats: −ln of the chance that the rule is wrong, so that independent findings add up as a
  /// noisy or (Pearl, 1988). Severity changes it less: whether an editor changes the text depends above all on whether
  /// the finding holds. What is for information counts a fifth, and less in a long segment, which has more room for it.
  private static func evidence(of findings: [Finding], words: Int) -> [ScoreEvidence] {
    let room = max(1, Double(words) / 15)
    var amounts: [(name: String, amount: Double)] = []
    for finding in findings {
      let weight =
        switch finding.severity {
        case .info: 0.2 / room
        case .minor: 1.0
        case .major: 1.25
        case .critical: 2.5
        }
      let amount = -weight * log(1 - min(finding.precision, mostPrecise))
      let name = "rule." + finding.rule
      if let place = amounts.firstIndex(where: { $0.name == name }) {
        amounts[place].amount += amount / 2
      } else {
        amounts.append((name, amount))
      }
    }
    return amounts.map { ScoreEvidence($0.name, $0.amount) }
  }

  /// No rule is right for sure.
  private static let mostPrecise = 0.97
}

/// A measure of a segment that counts in its score without being a finding.
package struct Signal: Sendable {
  package var name: String
  package var measure: @Sendable (RuleContext) -> [ScoreEvidence]

  package init(_ name: String, measure: @escaping @Sendable (RuleContext) -> [ScoreEvidence]) {
    self.name = name
    self.measure = measure
  }
}

extension Rule.Check {
  /// Runs the check on the segments its rule reads.
  func run(on article: ArticleView, _ reads: Rule.Reads, _ report: inout Report) {
    precondition(
      reads.anchor == nil || reads.anchorPlace != nil,
      "a rule of anchors must be of the catalogue")
    switch self {
    case .article(let check):
      let context = ArticleContext(article: article, reads: reads)
      if !context.segments.isEmpty { check(context, &report) }
    case .segment(let check):
      article.forSegments(of: reads) { index in
        report.segment = index
        check(
          RuleContext(article: article, index: index, anchorPlace: reads.anchorPlace), &report)
      }
    }
  }
}

extension ArticleView {
  /// The segments that a rule reads, in order.
  package func segments(of reads: Rule.Reads) -> [Int] {
    var segments: [Int] = []
    forSegments(of: reads) { segments.append($0) }
    return segments
  }

  @inline(__always)
  fileprivate func forSegments(of reads: Rule.Reads, _ body: (Int) -> Void) {
    guard mayAdmit(reads) else { return }
    if reads.needsAnchor, let place = reads.anchorPlace {
      for index in anchored.indices(of: place) where reads.admits(outlines[index]) { body(index) }
    } else {
      for index in outlines.indices where reads.admits(outlines[index]) { body(index) }
    }
  }
}

extension Rule {
  /// What the rule alone reports about an example's segment, in reading order.
  package func findings(in example: Example) -> [Finding] {
    let (segments, index) = example.article
    var report = Report(of: self)
    check.run(
      on: ArticleView(segments, fluencyModel: try? FluencyModel.shipped()), reads, &report)
    return report.findings.filter { $0.segment == index }.map(\.finding)
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
  }
}
