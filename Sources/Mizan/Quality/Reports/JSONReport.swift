/// All that is known about scored articles, as one JSON value: texts, findings in both languages, evidence.
public struct JSONReport: Sendable {
  public init() {}

  /// One object with a list `articles`; offsets are in Unicode scalars.
  public func text(of articles: [ScoredArticle]) -> String {
    var report = JSONObject()
    report.add("version", 1)
    report.add("articles", articles.map(object))
    return report.text
  }

  private func object(_ article: ScoredArticle) -> JSONObject {
    var object = JSONObject()
    object.add("file", article.file)
    object.add("scorecard", self.object(Scorecard(article)))
    object.add("segments", zip(article.items, article.assessments).map { self.object($0, $1) })
    return object
  }

  private func object(_ scorecard: Scorecard) -> JSONObject {
    var object = JSONObject()
    object.add("words", scorecard.words)
    object.add("penalty", scorecard.penalty)
    object.add("quality", (scorecard.quality * 100).rounded() / 100)
    return object
  }

  private func object(_ item: ScoreItem, _ assessment: Assessment) -> JSONObject {
    var object = JSONObject()
    object.add("id", item.id)
    object.add("kind", assessment.kind.rawValue)
    object.add("score", (assessment.score * 10_000).rounded() / 10_000)
    object.add("source", item.source)
    object.add("target", item.target)
    let target = TextOffsets(item.target)
    let source = TextOffsets(item.source ?? "")
    object.add(
      "flags", assessment.findings.map { flag($0, $0.side == .target ? target : source) })
    object.add(
      "evidence",
      assessment.evidence.map { evidence in
        var object = JSONObject()
        object.add("name", evidence.name)
        object.add("amount", (evidence.amount * 10_000).rounded() / 10_000)
        return object
      })
    return object
  }

  private func flag(_ finding: Finding, _ text: TextOffsets) -> JSONObject {
    var object = JSONObject()
    object.add("rule", finding.rule)
    object.add("version", finding.ruleVersion)
    object.add("category", finding.category.rawValue)
    object.add("severity", finding.severity.rawValue)
    object.add("precision", finding.precision)
    object.add("side", finding.side.rawValue)
    object.add("start", text.scalars(before: finding.range.lowerBound))
    object.add("end", text.scalars(before: finding.range.upperBound))
    object.add("message", finding.message.english.isolated)
    object.add("message_ar", finding.message.arabic.isolated)
    object.add("suggestions", finding.suggestions)
    return object
  }
}
