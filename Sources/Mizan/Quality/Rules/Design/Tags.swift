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

  /// HTML entities that were not decoded.
  static let entities = Rule(
    id: "markup.entity", category: .design, subtype: "Markup", severity: .major, precision: 0.98,
    summary: Wording(ar: "كيان HTML لم يُفك.", en: "An HTML entity was not decoded."),
    explanation: Wording(
      ar: "يجب أن يظهر المحرف نفسه. العلامة & وحدها في أسماء الشركات صحيحة.",
      en: "The character itself should stand here. A plain & in company names is right."),
    reads: .everything.having(.markup),
    examples: [
      "وصل⟦&nbsp;⟧الوفد.", "قال ⟦&quot;⟧نعم⟦&quot;⟧.", "انخفض ⟦&#8230;⟧ أمس.",
      "انتهى ⟦&amp;lt;⟧ الخبر.",
      "أعلنت شركة AT&T أرباحها.", "خفضت S&P تصنيفها.", "قسم البحث & التطوير.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      if let end = endOfEntity(text, index) {
        report.flag(text.range(index, end), fixes: decoded(text, index, end).map { [$0] } ?? [])
        index = end + 1
      } else {
        index += 1
      }
    }
  }

  /// Shortcodes, templates, format directives, escapes.
  static let placeholders = Rule(
    id: "markup.placeholder", category: .design, subtype: "Markup", severity: .major,
    precision: 0.93,
    summary: Wording(
      ar: "رمز قالب أو هروب برمجي في النص.",
      en: "A shortcode, template or escape sequence stands in the text."),
    explanation: Wording(
      ar: "بقية من نظام النشر. في نصوص البرامج تلزم هذه الرموز؛ أوقف القاعدة لها.",
      en:
        "Left over from the publishing system. Interface texts need such placeholders: switch the rule off there."
    ),
    reads: .everything.having(.markup),
    examples: [
      "تفقد الوزير المطار ⟦[gallery ids=\"1,2\"]⟧ أمس.", "مرحبًا ⟦{{name}}⟧.", "وصل ⟦%s⟧ ركاب.",
      "انتهى الخبر⟦\\n⟧ ثم بدأ.",
      "زار ⟦{0}⟧ المدينة.", "افتتح المتحف ⟦[/et_pb_row]⟧ أمس.", "زار الوفد ⟦[su_spacer]⟧ القرية.",
      "ارتفع 5% أمس.", "قال [الوزير] نعم.", "كتب [sic] في الهامش.", "حضر {عدد} من الناس.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      if let end = endOfPlaceholder(text, index) {
        report.flag(text.range(index, end), fix: "")
        index = end + 1
      } else {
        index += 1
      }
    }
  }

  /// ** __ ## == [[ ]]
  static let wikiMarkup = Rule(
    id: "markup.wiki", category: .design, subtype: "Markup", severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "علامات ويكي أو ماركداون.", en: "Wiki or Markdown marks stand in the text."),
    explanation: Wording(
      ar: "علامات تنسيق لم تتحول. الوسم بعلامة # واحدة والنجمة المفردة ليسا منها.",
      en: "Formatting that was never rendered. A single # or * is something else."),
    reads: .everything.having(.markup),
    examples: [
      "وصل ⟦**⟧الوفد⟦**⟧ أمس.", "⟦##⟧ أخبار اليوم", "⟦#⟧ وصل الوفد أمس.",
      "نُشر على [موقع الوزارة⟦](/news/12)⟧.", "قال [الوزير](كاملًا) نعم.", "زار ⟦[[⟧المدينة⟦]]⟧ أمس.",
      "⟦==⟧ تاريخ ⟦==⟧",
      "الغرفة رقم #5 محجوزة.", "النتيجة 3 * 4 = 12.", "قال [الوزير] نعم.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      let mark = text.tokens[index].mark
      // «# », «* », «> » before a line.
      if index == 0, [0x23, 0x2A, 0x3E].contains(mark), text.token(1)?.isWord == true,
        text.tokens[1].spaceBefore
      {
        report.flag(text.tokens[0].range, fix: "")
      }
      var last = index
      while text.mark(at: last + 1) == mark, text.touchesPrevious(last + 1) { last += 1 }
      if last > index, [0x2A, 0x5F, 0x23, 0x3D, 0x5B, 0x5D, 0x7E, 0x60].contains(mark) {
        report.flag(text.range(index, last))
      } else if mark == 0x5D, text.mark(at: index + 1) == 0x28, text.touchesPrevious(index + 1),
        let end = endOfLink(text, index + 2)
      {
        report.flag(text.range(index, end))
        last = end
      }
      index = last + 1
    }
  }
}

/// The bracket that closes the address of a Markdown link.
private func endOfLink(_ text: SegmentView, _ start: Int) -> Int? {
  for index in start..<min(start + 40, max(start, text.tokens.count)) {
    if text.tokens[index].mark == 0x29 {
      return text.tokens[start..<index].contains { $0.mark == 0x2F || $0.script == .latin }
        ? index : nil
    }
    if text.tokens[index].isArabicWord, text.tokens[index].spaceBefore { return nil }
  }
  return nil
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

private func endOfEntity(_ text: SegmentView, _ index: Int) -> Int? {
  guard text.mark(at: index) == 0x26, text.touchesPrevious(index + 1) else { return nil }
  var next = index + 1
  if text.mark(at: next) == 0x23 {
    next += 1
    guard next < text.tokens.count, text.tokens[next].mark == 0, text.touchesPrevious(next) else {
      return nil
    }
    return text.mark(at: next + 1) == 0x3B ? next + 1 : next
  }
  guard text.isWord(at: next), entityNames[text.string(text.tokens[next])] != nil else {
    return nil
  }
  if text.mark(at: next + 1) == 0x3B, text.touchesPrevious(next + 1) {
    // «&amp;lt;»: escaped twice.
    if text.isWord(at: next + 2), text.touchesPrevious(next + 2), text.mark(at: next + 3) == 0x3B,
      entityNames[text.string(text.tokens[next + 2])] != nil
    {
      return next + 3
    }
    return next + 1
  }
  return text.string(text.tokens[next]) == "nbsp" ? next : nil
}

private func decoded(_ text: SegmentView, _ first: Int, _ last: Int) -> String? {
  let inner = text.tokens[first + 1..<last + 1].filter { $0.mark == 0 }.map { text.string($0) }
  guard let name = inner.last else { return nil }
  guard text.mark(at: first + 1) == 0x23 else { return entityNames[name] }
  let code =
    name.hasPrefix("x") || name.hasPrefix("X") ? UInt32(name.dropFirst(), radix: 16) : UInt32(name)
  return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
}

private let entityNames: [String: String] = [
  "nbsp": " ", "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "laquo": "«", "raquo": "»",
  "ndash": "–", "mdash": "—",
  "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "apos": "'", "zwnj": "",
  "zwj": "", "rlm": "",
  "lrm": "", "copy": "©", "reg": "®", "trade": "™", "bull": "•", "middot": "·", "euro": "€",
  "pound": "£", "deg": "°",
  "times": "×", "eacute": "é", "shy": "",
]

private func endOfPlaceholder(_ text: SegmentView, _ index: Int) -> Int? {
  let next = index + 1
  guard next < text.tokens.count, text.touchesPrevious(next) else { return nil }
  switch text.tokens[index].mark {
  case 0x5C:  // \n \t \u0627
    let word = text.tokens[next]
    guard word.isWord, word.script == .latin,
      word.letters.count == 1 || text.string(word).hasPrefix("u0")
    else {
      return text.tokens[next].isWord && ["n", "t", "r"].contains(text.string(word)) ? next : nil
    }
    return next
  case 0x25:  // %s %d, not 5%
    guard text.isWord(at: next), ["s", "d", "f", "i", "u"].contains(text.string(text.tokens[next]))
    else { return nil }
    return index > 0 && text.tokens[index - 1].kind == .number && text.touchesPrevious(index)
      ? nil : next
  case 0x7B:
    if text.mark(at: next) == 0x7B { return closingBrace(text, after: next, braces: 2) }
    guard text.mark(at: next + 1) == 0x7D else { return nil }
    return text.tokens[next].kind == .number || text.tokens[next].script == .latin ? next + 1 : nil
  case 0x5B:
    let name = text.mark(at: next) == 0x2F ? next + 1 : next
    guard text.isWord(at: name), text.tokens[name].script == .latin,
      isLowerLatin(text.letters[text.tokens[name].letters.lowerBound])
    else { return nil }
    for end in name + 1..<min(name + 60, max(name + 1, text.tokens.count))
    where text.tokens[end].mark == 0x5D {
      let hasAttributes = text.tokens[name..<end].contains { $0.mark == 0x3D || $0.mark == 0x5F }
      let known = shortcodes.contains(text.tokens[name].key)
      return hasAttributes || known || name > next ? end : nil
    }
    return nil
  default:
    return nil
  }
}

private let shortcodes = WordSet(
  "caption gallery embed video audio youtube quote url img table button b i u s center color size font code list left right em strong sup sub hr br p"
)

private func closingBrace(_ text: SegmentView, after index: Int, braces: Int) -> Int {
  var last = index
  for next in index + 1..<min(index + 30, max(index + 1, text.tokens.count))
  where text.tokens[next].mark == 0x7D {
    last = next
    if text.mark(at: next + 1) == 0x7D { last = next + 1 }
    break
  }
  return last
}
