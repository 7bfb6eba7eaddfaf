/// Progress, effort and quality of a project, by its journals.
public struct ReviewStatistics: Sendable {
  /// Live segments by state.
  public private(set) var states: [ReviewState: Int] = [:]
  public private(set) var articles: [Progress] = []
  public private(set) var reviewers: [Reviewer] = []
  public private(set) var rules: [RuleRecord] = []
  public private(set) var scorecard = Scorecard()
  /// Word edits ÷ words of the result over all corrected segments (HTER); nil without one.
  public private(set) var editRate: Double?

  public struct Progress: Hashable, Sendable {
    public let article: String
    public var segments = 0
    /// Decided, or every finding answered.
    public var handled = 0
    public var scorecard = Scorecard()
  }

  public struct Reviewer: Hashable, Sendable {
    public let name: String
    /// Events by operation, those taken back left out.
    public var decisions: [ReviewOperation: Int] = [:]
    /// Milliseconds of active time, where the client measured it.
    public var activeTime = 0
  }

  public struct RuleRecord: Hashable, Sendable {
    public let rule: String
    public var fixed = 0
    public var confirmed = 0
    public var dismissed = 0
  }

  /// Errors that people marked, in MQM's points: minor 1, minor punctuation 0.1, major 5, critical or
  /// non-translation 25 (Freitag et al., 2021).
  public struct Scorecard: Hashable, Sendable {
    public var points = 0.0
    public var sourceWords = 0
    public var errors: [ReviewRecord.Annotation.Severity: Int] = [:]

    /// Points per 1000 source words.
    public var rate: Double { sourceWords == 0 ? 0 : points * 1000 / Double(sourceWords) }

    mutating func add(_ annotation: ReviewRecord.Annotation) {
      errors[annotation.severity, default: 0] += 1
      switch (annotation.severity, annotation.category, annotation.subcategory) {
      case (_, "non-translation", _), (.critical, _, _): points += 25
      case (.major, _, _): points += 5
      case (.minor, _, "punctuation"): points += 0.1
      case (.minor, _, _): points += 1
      case (.neutral, _, _): break
      }
    }
  }

  /// Counts a project's segments and events.
  ///
  /// - Complexity: O(*n*) in segments and events, more for the corrected texts.
  public init(of replay: Replay) {
    var byArticle: [String: Progress] = [:]
    var effort = (words: 0.0, result: 0.0)
    for segment in replay.liveSegments {
      let unit = segment.unit
      states[unit.state, default: 0] += 1
      let words = Self.words(in: unit.source)
      scorecard.sourceWords += words
      var progress = byArticle[unit.article] ?? Progress(article: unit.article)
      progress.segments += 1
      progress.handled += unit.state.isHandled ? 1 : 0
      progress.scorecard.sourceWords += words
      byArticle[unit.article] = progress
      if segment.origin.isEmpty, !segment.base.hasSameContent(as: unit) {
        let edits = EditEffort(from: segment.base.target, to: unit.target)
        effort.words += Double(edits.words)
        effort.result += Double(Self.words(in: unit.target))
      }
    }
    if effort.result > 0 { editRate = effort.words / effort.result }

    var byReviewer: [String: Reviewer] = [:]
    var byRule: [String: RuleRecord] = [:]
    let removed = Set(
      replay.records.filter { $0.operation == .mqmRemove }.compactMap(\.copiedFrom))
    for record in replay.records where !replay.undone.contains(record.id) && record.role != .program
    {
      byReviewer[record.actor, default: Reviewer(name: record.actor)]
        .decisions[record.operation, default: 0] += 1
      byReviewer[record.actor]?.activeTime += record.pace?.active ?? 0
      for finding in record.findings {
        byRule[finding.rule, default: RuleRecord(rule: finding.rule)].add(finding.verdict)
      }
      guard record.operation == .mqmAdd, !removed.contains(record.id) else { continue }
      for annotation in record.annotations {
        scorecard.add(annotation)
        if let article = replay.segments[record.segment]?.unit.article {
          byArticle[article]?.scorecard.add(annotation)
        }
      }
    }
    articles = byArticle.values.sorted { $0.article < $1.article }
    reviewers = byReviewer.values.sorted { $0.name < $1.name }
    rules = byRule.values.sorted { $0.rule < $1.rule }
  }

  private static func words(in text: String) -> Int {
    Token.tokens(in: Array(text.utf8)).count { $0.kind == .word || $0.kind == .number }
  }
}

extension ReviewStatistics.RuleRecord {
  fileprivate mutating func add(_ verdict: ReviewRecord.FindingVerdict.Verdict) {
    switch verdict {
    case .fixed: fixed += 1
    case .confirmed: confirmed += 1
    case .dismissed: dismissed += 1
    case .open: break
    }
  }
}

extension ReviewStatistics {
  /// The statistics for people: aligned columns, nothing that is empty.
  public var lines: [String] {
    let total = states.values.reduce(0, +)
    let handled = states.reduce(0) { $0 + ($1.key.isHandled ? $1.value : 0) }
    var lines = ["segments    \(total), handled \(handled) (\(percent(handled, of: total)))"]
    for state in ReviewState.allCases {
      guard let count = states[state] else { continue }
      lines.append("  \(padded(state.rawValue, 10)) \(count)")
    }
    if let editRate { lines.append("edit rate   \(rounded(editRate)) word edits a word (HTER)") }
    if !scorecard.errors.isEmpty {
      lines.append("scorecard   \(rounded(scorecard.rate)) points per 1000 source words")
      for severity in ReviewRecord.Annotation.Severity.allCases.reversed() {
        guard let count = scorecard.errors[severity] else { continue }
        lines.append("  \(padded(severity.rawValue, 10)) \(count)")
      }
    }
    lines += section("articles", articles) {
      "\(padded($0.article, 20)) \($0.handled) of \($0.segments)"
        + ($0.scorecard.errors.isEmpty ? "" : ", \(rounded($0.scorecard.rate)) points per 1000")
    }
    lines += section("reviewers", reviewers) { reviewer in
      let decisions = ReviewOperation.allCases.compactMap { operation in
        reviewer.decisions[operation].map { "\(operation.rawValue) \($0)" }
      }
      return "\(padded(reviewer.name, 20)) \(decisions.joined(separator: ", "))"
    }
    lines += section("rules", rules) {
      "\(padded($0.rule, 30)) fixed \($0.fixed), confirmed \($0.confirmed), dismissed \($0.dismissed)"
    }
    return lines
  }

  /// The statistics as one JSON object.
  public var json: String {
    var object = JSONObject()
    var counts = JSONObject()
    for state in ReviewState.allCases { counts.add(state.rawValue, states[state]) }
    object.add("states", counts)
    object.add("hter", editRate)
    object.add("mqm", scorecard.json)
    object.add(
      "articles",
      articles.map { article in
        var object = JSONObject()
        object.add("article", article.article)
        object.add("segments", article.segments)
        object.add("handled", article.handled)
        object.add("mqm", article.scorecard.json)
        return object
      })
    object.add(
      "reviewers",
      reviewers.map { reviewer in
        var object = JSONObject()
        object.add("reviewer", reviewer.name)
        var decisions = JSONObject()
        for operation in ReviewOperation.allCases {
          decisions.add(operation.rawValue, reviewer.decisions[operation])
        }
        object.add("decisions", decisions)
        object.add("active_ms", reviewer.activeTime)
        return object
      })
    object.add(
      "rules",
      rules.map { rule in
        var object = JSONObject()
        object.add("rule", rule.rule)
        object.add("fixed", rule.fixed)
        object.add("confirmed", rule.confirmed)
        object.add("dismissed", rule.dismissed)
        return object
      })
    return object.text
  }

  private func section<Row>(_ title: String, _ rows: [Row], _ line: (Row) -> String) -> [String] {
    rows.isEmpty ? [] : [title] + rows.map { "  " + line($0) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "0 %" : "\(100 * part / whole) %"
  }

  private func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}

extension ReviewStatistics.Scorecard {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("points", points)
    object.add("source_words", sourceWords)
    object.add("per_1000", rate)
    for severity in ReviewRecord.Annotation.Severity.allCases {
      object.add(severity.rawValue, errors[severity])
    }
    return object
  }
}
