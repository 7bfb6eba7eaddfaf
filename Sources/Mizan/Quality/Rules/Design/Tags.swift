extension Rule {
  /// HTML tags and what bad strippers leave of them.
  static let tags = Rule(
    id: "markup.tag", category: .design, subtype: "Markup", severity: .major, precision: 0.98,
    summary: Wording(
      ar: "وسم HTML أو بقيته في النص.",
      en: "An HTML tag, or what is left of one, stands in the text."),
    explanation: Wording(
      ar: "احذف الوسم وراجع آخر المقطع السابق، فقد سقط نص معه.",
      en: "Delete it and look at the end of the segment before: text may have gone with the tag."),
    reads: .everything.having(.markup),
    examples: [
      "وصل الوفد ⟦<b>⟧أمس⟦</b>⟧.", "غادر ⟦/strong>⟧ المدينة.", "انتهى الخبر ⟦br />⟧",
      "زار ⟦<a href=\"x\">⟧المدينة⟦</a>⟧.",
      "غادر ⟦p>⟧ المدينة.",
      "العدد 3 < 5 صحيح.", "إذا كان أ > ب فإن الفرق موجب.", "راسلنا على <info@example.org> اليوم.",
      "وصل الوفد أمس.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      let end = endOfTag(text, index) ?? endOfTagTail(text, index)
      if let end {
        report.flag(text.range(index, end), fix: "")
        index = end + 1
      } else {
        index += 1
      }
    }
  }
}

private let elements: Set<String> = [
  "a", "abbr", "article", "aside", "audio", "b", "big", "blockquote", "body", "br", "button",
  "caption", "center",
  "cite", "code", "dd", "del", "div", "dl", "dt", "em", "embed", "figcaption", "figure", "font",
  "footer", "form", "h1",
  "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input",
  "ins", "label", "li", "link",
  "main", "meta", "nav", "o", "ol", "p", "pre", "q", "s", "script", "section", "small", "source",
  "span", "strike",
  "strong", "style", "sub", "sup", "table", "tbody", "td", "th", "thead", "title", "tr", "u", "ul",
  "video",
]

private func isElement(_ text: SegmentView, _ index: Int) -> Bool {
  text.isWord(at: index) && text.tokens[index].script == .latin
    && elements.contains(text.string(text.tokens[index]).lowercased())
}

/// The last token of a tag that starts with < at `index`.
private func endOfTag(_ text: SegmentView, _ index: Int) -> Int? {
  guard text.mark(at: index) == 0x3C else { return nil }
  if text.mark(at: index + 1) == 0x21, text.mark(at: index + 2) == 0x2D {  // <!-- comment
    return closing(text, after: index) ?? index + 2
  }
  let name = text.mark(at: index + 1) == 0x2F ? index + 2 : index + 1
  guard isElement(text, name), text.touchesPrevious(name) else { return nil }
  return closing(text, after: name) ?? name
}

private func closing(_ text: SegmentView, after index: Int) -> Int? {
  for next in index..<min(index + 60, text.tokens.count) {
    if text.tokens[next].mark == 0x3E { return next }
    if next > index, text.tokens[next].mark == 0x3C { return nil }
  }
  return nil
}

/// The > of a tag without its beginning: «/strong>», «p>», «br />», «class="x">».
private func endOfTagTail(_ text: SegmentView, _ index: Int) -> Int? {
  let name = text.mark(at: index) == 0x2F ? index + 1 : index
  if isElement(text, name), name == index || text.touchesPrevious(name) {
    var end = name + 1
    if text.mark(at: end) == 0x2F { end += 1 }
    if text.mark(at: end) == 0x3E, end == name + 1 ? text.touchesPrevious(end) : true { return end }
  }
  guard text.isWord(at: index), attributes.contains(text.tokens[index].key),
    text.mark(at: index + 1) == 0x3D,
    text.touchesPrevious(index + 1), PairedMark.isQuote(text.mark(at: index + 2))
  else { return nil }
  return closing(text, after: index)
}

private let attributes = WordSet("class href style src alt target rel id width height")
