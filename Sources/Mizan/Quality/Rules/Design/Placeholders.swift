extension Rule {
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
}

private func endOfPlaceholder(_ text: SegmentView, _ index: Int) -> Int? {
  let next = index + 1
  guard next < text.tokens.count, text.touchesPrevious(next) else { return nil }
  switch text.tokens[index].mark {
  case 0x5C:  // \n \t \u0627
    let word = text.tokens[next]
    guard word.isWord, word.script == .latin,
      word.letters.count == 1 || text.string(word).utf8.starts(with: "u0".utf8)
    else {
      return word.isWord && word.range.count == 1 && ["n", "t", "r"].contains(text.string(word))
        ? next : nil
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
