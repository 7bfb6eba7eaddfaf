import Foundation

/// Findings for a terminal: each segment with its source and target, the place on a copied line between `>>` and
/// `<<`, the reason and the fix. The text itself is never marked.
public struct TextReport: Sendable {
  public var inArabic: Bool

  public init(inArabic: Bool = false) { self.inArabic = inArabic }

  /// The segments of the article that have findings, in reading order; empty without any.
  public func text(of article: ScoredArticle) -> String {
    var lines: [String] = []
    for (item, assessment) in zip(article.items, article.assessments)
    where !assessment.findings.isEmpty {
      let score = String(format: "%.2f", assessment.score)
      let worst = assessment.worst?.rawValue ?? ""
      lines.append(
        "\(TerminalText(text: article.file).visible):\(TerminalText(text: item.id).visible)  score \(score)  \(worst)"
      )
      if let source = item.source {
        lines.append("  source  " + TerminalText(text: source).isolated)
      }
      lines.append("  target  " + TerminalText(text: item.target).isolated)
      let target = TextOffsets(item.target)
      let other = TextOffsets(item.source ?? "")
      for finding in assessment.findings {
        lines += report(finding, finding.side == .target ? target : other)
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func report(_ finding: Finding, _ text: TextOffsets) -> [String] {
    let message = inArabic ? finding.message.arabic.isolated : finding.message.english.isolated
    var lines = [
      "  \(finding.severity.rawValue)  \(finding.rule)",
      "    place   " + copiedLine(text, finding.range), "    reason  " + message,
    ]
    if let fix = finding.suggestions.first {
      let becomes = fix.isEmpty ? "(delete)" : TerminalText(text: fix).isolated
      lines.append("    fix     \(becomes)")
    }
    return lines
  }

  /// Up to forty scalars before and after the place, which stands between >> and <<.
  private func copiedLine(_ text: TextOffsets, _ range: Range<Int>) -> String {
    let start = text.offset(40, scalarsBefore: range.lowerBound)
    let end = text.offset(40, scalarsBehind: range.upperBound)
    let head = (start > 0 ? "…" : "") + text.slice(start..<range.lowerBound)
    let tail = text.slice(range.upperBound..<end) + (end < text.bytes.count ? "…" : "")
    return TerminalText(text: "\(head)>>\(text.slice(range))<<\(tail)").isolated
  }

  /// One line that sums up: segments, findings by severity.
  public func summary(of articles: [ScoredArticle]) -> String {
    let assessments = articles.flatMap(\.assessments)
    let counts = Severity.allCases.reversed().map { severity in
      let count = assessments.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
      return "\(count) \(severity.rawValue)"
    }
    let flagged = assessments.count { ($0.worst ?? .info) >= .minor }
    let segments = assessments.count == 1 ? "1 segment" : "\(assessments.count) segments"
    return "\(segments), \(flagged) flagged: \(counts.joined(separator: ", "))"
  }
}
