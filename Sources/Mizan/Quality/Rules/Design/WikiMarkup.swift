extension Rule {
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
