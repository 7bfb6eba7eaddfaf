public import TMX

extension Alignment {
  /// A page that shows both texts side by side, bead by bead: no script, no external resource.
  ///
  /// Every text carries its language and direction; the colour of a bead says how sure it is, and so do
  /// its words.
  ///
  /// - Parameter title: stands above the page, such as the article's name.
  public func htmlReport(title: String, from source: LanguageTag, to target: LanguageTag) -> String
  {
    let summary = AlignmentSummary(self)
    let name = HTMLText.escaped(title)
    var page = """
      <!doctype html>
      <html lang="en" dir="ltr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="mizan">
      <title>\(name) – alignment</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1><bdi>\(name)</bdi></h1>
      <p>\(self.source.count) source and \(self.target.count) target sentences in \(beads.count) beads \
      (\(summary.typeList)); \(summary.safe) of \(summary.paired) beads with both sides are safe to approve \
      unread.</p>
      <p class="key"><span class="safe">safe</span> <span class="likely">likely</span> \
      <span class="doubtful">doubtful</span> <span class="alone">no counterpart</span></p>
      <table>
      <thead><tr><th scope="col">\(HTMLText.escaped(source.text))</th><th scope="col">bead</th>\
      <th scope="col">\(HTMLText.escaped(target.text))</th></tr></thead>
      <tbody>

      """
    var furthest = 0
    for (index, bead) in beads.enumerated() {
      let texts = texts(of: bead)
      let moved = !bead.source.isEmpty && bead.source.lowerBound < furthest
      furthest = max(furthest, bead.source.upperBound)
      page += "<tr class=\"\(band(bead))\" id=\"b\(index + 1)\">"
      page += Self.cell(texts.source, source)
      page += "<td class=\"bead\">\(bead.type)<br>\(Int((bead.confidence * 100).rounded(.down))) %"
      page += moved ? "<br>moved</td>" : "</td>"
      page += Self.cell(texts.target, target)
      page += "</tr>\n"
    }
    return page + "</tbody>\n</table>\n</body>\n</html>\n"
  }

  private func band(_ bead: Bead) -> String {
    if bead.source.isEmpty || bead.target.isEmpty { return "alone" }
    if bead.confidence >= safeConfidence { return "safe" }
    return bead.confidence >= 0.5 ? "likely" : "doubtful"
  }

  private static func cell(_ texts: [String], _ language: LanguageTag) -> String {
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    let sentences = texts.map { "<p>\(HTMLText.escaped($0))</p>" }.joined()
    return "<td lang=\"\(HTMLText.escaped(language.text))\" dir=\"\(direction)\">\(sentences)</td>"
  }

  private static let style = """
    :root { color-scheme: light dark; --line: #8884; }
    body { font: 1rem/1.6 system-ui, sans-serif; margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem; }
    table { border-collapse: separate; border-spacing: 0 .4rem; width: 100%; table-layout: fixed; }
    th { text-align: start; font-weight: 600; }
    th:nth-child(2), .bead { width: 6.5rem; text-align: center; }
    td { vertical-align: top; padding: .4rem .8rem; border-block: 1px solid var(--line); }
    td p { margin: 0 0 .3rem; }
    td:lang(ar), td:lang(fa), td:lang(ur), td:lang(he) {
      font-family: "Noto Naskh Arabic", Amiri, "Scheherazade New", Vazirmatn, "Segoe UI", serif;
      font-size: 1.15rem; line-height: 1.8; letter-spacing: 0;
    }
    .bead { font-size: .85rem; border-inline: .35rem solid var(--band); background: var(--tint); }
    .safe { --band: #1a7f37; --tint: #1a7f3718; }
    .likely { --band: #9a6700; --tint: #9a670018; }
    .doubtful { --band: #cf222e; --tint: #cf222e1c; }
    .alone { --band: #6e7781; --tint: #6e778120; }
    .key span { border-inline-start: .35rem solid var(--band); background: var(--tint); padding: .1rem .6rem; }
    """
}
