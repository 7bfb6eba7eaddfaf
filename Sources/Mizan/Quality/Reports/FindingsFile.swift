/// Findings as the lines of a findings file, which a review opens: UTF-16 offsets, values in braces.
public struct FindingsFile: Sendable {
  public init() {}

  /// One line a finding, in reading order.
  public func lines(of article: ScoredArticle) -> [String] {
    zip(article.items, article.assessments).flatMap { item, assessment in
      var seen: [String: Int] = [:]
      let target = TextOffsets(item.target)
      let source = TextOffsets(item.source ?? "")
      return assessment.findings.map { finding in
        let (text, other) = finding.side == .target ? (target, source) : (source, target)
        let quote = text.slice(finding.range)
        let key = [item.id, finding.rule, finding.side.rawValue, quote].joined(separator: "\u{1F}")
        let number = seen[key, default: 0]
        seen[key] = number + 1
        let id = String(SHA256.hex(of: "\(key)\u{1F}\(number)".utf8).prefix(12))
        return line(finding, item, id: id, text: text, other: other, quote: quote)
      }
    }
  }

  private func line(
    _ finding: Finding, _ item: ScoreItem, id: String, text: TextOffsets, other: TextOffsets,
    quote: String
  ) -> String {
    let isTarget = finding.side == .target
    var object = JSONObject()
    object.add("v", 1)
    object.add("fid", id)
    object.add("seg", item.id)
    object.add("rule", finding.rule)
    object.add("rule_version", String(finding.ruleVersion))
    object.add("severity", finding.severity.rawValue)
    object.add("side", isTarget ? "tgt" : "src")
    object.add("span", text.utf16Span(finding.range))
    object.add("quote", quote)
    object.add("explain", finding.message.english.braced)
    object.add("precision", finding.precision)
    if let counterpart = finding.counterpart, !isTarget || item.source != nil {
      var place = JSONObject()
      place.add("side", isTarget ? "src" : "tgt")
      place.add("span", other.utf16Span(counterpart))
      place.add("quote", other.slice(counterpart))
      object.add("counterpart", place)
    }
    if isTarget, !finding.suggestions.isEmpty {
      object.add(
        "suggest",
        finding.suggestions.map { suggestion in
          var fix = JSONObject()
          fix.add("span", text.utf16Span(finding.range))
          fix.add("text", suggestion)
          return fix
        })
    }
    return object.text
  }
}
