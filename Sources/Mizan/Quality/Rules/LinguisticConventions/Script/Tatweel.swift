extension Rule {
  /// A stretched word. A proclitic before a quote, a number or Latin letters keeps its tatweel.
  static let tatweel = Rule(
    id: "script.tatweel", category: .linguisticConventions, subtype: "Typography", severity: .minor,
    precision: 0.85,
    summary: Wording(ar: "تطويل داخل الكلمة.", en: "A word is stretched with tatweel."),
    explanation: Wording(
      ar:
        "يمنع التطويل البحث عن الكلمة. يصح بعد حرف متصل قبل رقم أو قوس أو كلمة لاتينية، وفي «هـ» للسنة الهجرية.",
      en: """
        Stretched words are not found by search. After a proclitic before a number, a quote or Latin letters, and in \
        هـ for the hijri year, tatweel is right.
        """),
    reads: .everything.having(.tatweel),
    examples: [
      "افتتح ⟦الـوزير⟧ المعرض.", "غادر ⟦الوفــد⟧ أمس.", "نُشر ⟦الخـبر⟧ مساءً.",
      "شارك في الدورة الـ22.", "وصفه بـ«الخطأ».", "ولد عام 1400هـ.", "تعاقد مع شركة الـIT.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.isArabicWord {
      guard hasInnerTatweel(text, token.range) else { continue }
      report.flag(token.range, fix: withoutTatweel(text, token.range))
    }
  }
}

private func hasInnerTatweel(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  var afterLetter = false
  var pending = false
  var offset = range.lowerBound
  while offset < range.upperBound {
    let (value, length) = text.bytes.scalar(at: offset)
    offset += length
    if value == 0x640 {
      pending = pending || afterLetter
    } else if ScalarClass(value) == .letter {
      if pending { return true }
      afterLetter = true
    }
  }
  return false
}

private func withoutTatweel(_ text: SegmentView, _ range: Range<Int>) -> String {
  String(decoding: text.bytes[range], as: UTF8.self).replacing("\u{640}", with: "")
}
