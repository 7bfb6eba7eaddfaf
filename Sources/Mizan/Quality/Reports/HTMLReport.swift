import Foundation
import TMX

/// A page of its own, without anything from outside: summary, MQM scorecard, filters, and every segment with its
/// marked places.
public struct HTMLReport: Sendable {
  public var inArabic: Bool

  public init(inArabic: Bool = false) { self.inArabic = inArabic }

  public func text(of articles: [ScoredArticle]) -> String {
    let scorecard = Scorecard(articles)
    let segments = articles.reduce(0) { $0 + $1.items.count }
    let findings = articles.flatMap(\.assessments).flatMap(\.findings)
    let quality = String(format: "%.1f", scorecard.quality)
    return """
      <!doctype html>
      <html lang="\(inArabic ? "ar" : "en")" dir="\(inArabic ? "rtl" : "ltr")">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>mizan score</title>
      <style>\(style)</style>
      <h1>\(inArabic ? "تقرير ميزان" : "mizan score")</h1>
      <p>\(articles.count) \(inArabic ? "ملف" : "file(s)"), \(segments) \(inArabic ? "مقطع" : "segments"), \
      \(findings.count) \(inArabic ? "ملاحظة" : "findings"), \(inArabic ? "الجودة" : "quality") \(quality) / 100</p>
      \(table(of: scorecard))
      \(filters(findings))
      \(articles.map(section).joined(separator: "\n"))
      <script>\(script)</script>
      </html>
      """
  }

  private func table(of scorecard: Scorecard) -> String {
    let head = Severity.allCases.reversed().map { "<th>\($0.rawValue)" }.joined()
    let rows = MQMCategory.allCases.map { category in
      let counts = Severity.allCases.reversed().map {
        "<td>\(scorecard.counts[category]?[$0] ?? 0)"
      }.joined()
      let name = inArabic ? category.name.arabic.plain : category.name.english.plain
      return "<tr><th>\(name)\(counts)<td>\(scorecard.penalty(of: category))"
    }
    return "<table><tr><th>MQM\(head)<th>\(inArabic ? "النقاط" : "penalty")\(rows.joined())</table>"
  }

  private func filters(_ findings: [Finding]) -> String {
    let severities = Severity.allCases.reversed().map { severity in
      "<label><input type=checkbox data-severity=\(severity.rawValue) checked>\(severity.rawValue)</label>"
    }
    let rules = Set(findings.map(\.rule)).sorted().map { "<option>\($0)</option>" }.joined()
    let every = inArabic ? "كل القواعد" : "all rules"
    return
      "<form>\(severities.joined(separator: " ")) <select><option value=''>\(every)</option>\(rules)</select></form>"
  }

  private func section(_ article: ScoredArticle) -> String {
    let segments = zip(article.items, article.assessments).map(segment).joined(separator: "\n")
    return "<section><h2 dir=auto>\(escaped(article.file))</h2>\n\(segments)</section>"
  }

  private func segment(_ item: ScoreItem, _ assessment: Assessment) -> String {
    let score = String(format: "%.2f", assessment.score)
    let source = item.source.map { text in
      let language = escaped(item.sourceLanguage?.text ?? "")
      return
        "<p class=source lang=\"\(language)\" dir=auto>\(marked(text, assessment.findings.filter { $0.side == .source }))</p>"
    }
    let target = marked(item.target, assessment.findings.filter { $0.side == .target })
    let list = assessment.findings.map { finding in
      let message = inArabic ? finding.message.arabic : finding.message.english
      let fix = finding.suggestions.first.map { fix in
        " → " + (fix.isEmpty ? "∅" : "<bdi lang=ar>\(escaped(fix))</bdi>")
      }
      return """
        <li class=\(finding.severity.rawValue) data-rule="\(finding.rule)"><b>\(finding.severity.rawValue)</b> \
        <code>\(finding.rule)</code> \(escaped(message))\(fix ?? "")
        """
    }
    return """
      <article><h3>\(escaped(item.id)) <small>\(score)</small></h3>\(source ?? "")\
      <p class=target lang=ar dir=auto>\(target)</p><ul>\(list.joined())</ul></article>
      """
  }

  /// The text with its findings in `mark`, widened to whole words so that no letter loses its joining form.
  private func marked(_ text: String, _ findings: [Finding]) -> String {
    let view = SegmentView(text)
    var result = ""
    var offset = 0
    for finding in findings.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = wholeWords(finding.range, in: view)
      guard range.lowerBound >= offset else { continue }
      result += escaped(view.string(offset..<range.lowerBound))
      let place = range.isEmpty ? "‸" : escaped(view.string(range))
      result += "<mark class=\(finding.severity.rawValue) title=\"\(finding.rule)\">\(place)</mark>"
      offset = range.upperBound
    }
    return result + escaped(view.string(offset..<view.bytes.count))
  }

  private func wholeWords(_ range: Range<Int>, in view: SegmentView) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let tokens = view.tokens
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var wide = range
    while low < tokens.count, tokens[low].range.lowerBound < range.upperBound {
      if tokens[low].isWord {
        let word = tokens[low].range
        wide = min(wide.lowerBound, word.lowerBound)..<max(wide.upperBound, word.upperBound)
      }
      low += 1
    }
    return wide
  }

  private func escaped(_ phrase: Phrase) -> String {
    phrase.parts.map { part in
      switch part {
      case .words(let words): escaped(words)
      case .value(let value): "<bdi>\(escaped(value))</bdi>"
      }
    }.joined()
  }

  /// Markup escaped, control characters spelled out.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: result.unicodeScalars.append(scalar)
        case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
          result += "<code>U+\(String(scalar.value, radix: 16, uppercase: true))</code>"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}

private let style = """
  body{font:16px/1.6 system-ui,"Noto Naskh Arabic","Amiri",serif;max-width:60em;margin:2em auto;padding:0 1em}
  table{border-collapse:collapse}th,td{border:1px solid #aaa;padding:.1em .6em;text-align:start}
  article{border-top:1px solid #ccc;padding:.4em 0}.target{font-size:115%}.source{color:#555}
  mark.critical{background:#f6b8b8}mark.major{background:#fbd7a5}mark.minor{background:#fff1a8}mark.info{background:#d8e8fb}
  h3{margin:0;font-size:100%}small{font-weight:normal;color:#555}[hidden]{display:none}label{margin-inline-end:.6em}
  @media(prefers-color-scheme:dark){body{background:#151515;color:#ddd}mark{color:#111}.source,small{color:#aaa}}
  """

private let script = """
  const form=document.querySelector('form');
  function update(){
    const shown=new Set([...form.querySelectorAll('input:checked')].map(i=>i.dataset.severity));
    const rule=form.querySelector('select').value;
    for(const a of document.querySelectorAll('article')){
      let any=false;
      for(const li of a.querySelectorAll('li')){
        li.hidden=!shown.has(li.className)||(rule!==''&&li.dataset.rule!==rule);
        any=any||!li.hidden;
      }
      a.hidden=!any&&(rule!==''||shown.size<4);
    }
  }
  form.addEventListener('change',update);
  """
