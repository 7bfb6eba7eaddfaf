extension Rule {
  /// A space before . ، ؛ : ! ؟
  static let spaceBeforeMark = Rule(
    id: "punctuation.space-before", category: .localeConventions, subtype: "Punctuation",
    severity: .minor,
    precision: 0.93,
    summary: Wording(
      ar: "فراغ قبل علامة الترقيم.", en: "A space stands before the punctuation mark."),
    explanation: Wording(
      ar: "تلتصق علامة الترقيم بالكلمة التي قبلها. قد تبدأ علامات الحذف اقتباسًا مقطوعًا.",
      en: "A mark follows its word directly. An ellipsis may open a quotation that was cut."),
    reads: .having(.punctuation),
    examples: [
      "وصل الوفد⟦ ،⟧ ثم غادر.", "انتهت الجلسة⟦ .⟧", "قال الوزير⟦ :⟧ نعم.", "هل حضر الجميع⟦ ؟⟧",
      "وصل الوفد، ثم غادر.", "قال: «... ولن نعود».", "انتظر الجميع ... ثم رحلوا.",
      "نشر موقع .com الجديد.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.marks where index > 0 && text.tokens[index].spaceBefore {
      let token = text.tokens[index]
      guard Mark.dividesSentence(token.mark) else { continue }
      if token.mark == 0x2026 || isEllipsis(text, index)
        || PairedMark.isOpening(text.mark(at: index - 1))
      {
        continue
      }
      if text.tokens[index - 1].mark != 0, !PairedMark.isClosing(text.mark(at: index - 1)) {
        continue
      }
      if token.mark == Mark.stop, text.touchesPrevious(index + 1), text.isWord(at: index + 1) {
        continue
      }
      let start = text.tokens[index - 1].range.upperBound
      report.flag(start..<token.range.upperBound, fix: Mark.string(token.mark))
    }
  }

  /// No space after a mark: «،ثم».
  static let missingSpaceAfterMark = Rule(
    id: "punctuation.space-after", category: .localeConventions, subtype: "Punctuation",
    severity: .minor,
    precision: 0.93,
    summary: Wording(
      ar: "لا فراغ بعد علامة الترقيم.", en: "No space follows the punctuation mark."),
    explanation: Wording(
      ar:
        "يفصل فراغ بين علامة الترقيم والكلمة التالية، إلا في الأعداد والأوقات والروابط والحروف المختصرة.",
      en:
        "A space separates a mark from the next word, except in numbers, times, addresses and initials."
    ),
    reads: .having(.punctuation),
    examples: [
      "وصل الوفد⟦،⟧ثم غادر.", "انتهت الجلسة⟦.⟧وقال الوزير ذلك.", "أضاف الوزير⟦:⟧«لن نعود».",
      "وصل الوفد، ثم غادر.", "بلغ 2.5 في 10:30 مساءً.", "ولد سنة 300 ق.م في روما.",
      "قال: «نعم.» ثم خرج.",
      "زر الموقع www.example.org اليوم.", "أضاف د.أحمد ذلك لراديو (ار.تي.ال).",
    ]
  ) { context, report in
    let text = context.text
    for index in text.marks where index > 0 && index + 1 < text.tokens.count {
      let token = text.tokens[index]
      guard Mark.dividesSentence(token.mark), text.touchesPrevious(index + 1) else { continue }
      let before = text.tokens[index - 1]
      let next = text.tokens[index + 1]
      guard before.script == .arabic || before.kind == .number || PairedMark.isClosing(before.mark)
      else { continue }
      if token.mark == Mark.stop, before.isWord,
        before.letters.count <= 2 || next.isWord && next.letters.count <= 2
      {
        continue
      }
      let opensQuote =
        PairedMark.isQuote(next.mark)
        && context.article.mark(at: next.range.lowerBound, in: context.index)?.role == .opening
      guard next.script == .arabic || opensQuote else { continue }
      if isEllipsis(text, index) { continue }
      report.flag(token.range, fix: Mark.string(token.mark) + " ")
    }
  }

  /// Double hyphens, and slashes or bars with spaces round them: what is left of tables and menus.
  static let dashRuns = Rule(
    id: "punctuation.dash-run", category: .localeConventions, subtype: "Punctuation",
    severity: .minor,
    precision: 0.8,
    summary: Wording(ar: "شرطات أو فواصل عمودية متكررة.", en: "A run of dashes, slashes or bars."),
    explanation: Wording(
      ar: "بقايا جدول أو قائمة تصفح أو سطر توقيع. الشرطة المفردة والتاريخ بشرطة مائلة صحيحان.",
      en:
        "Left over from a table, a menu or a signature. Single dashes and dates with a slash are right."
    ),
    reads: .having([.dash, .markup]),
    examples: [
      "الصفحة الرئيسية ⟦|⟧ أخبار ⟦|⟧ رياضة", "وصل الوفد ⟦--⟧ وغادر.", "أخبار ⟦/⟧ سياسة ⟦/⟧ محليات",
      "وصل الوفد - بعد تأخير - أمس.", "في يونيو/حزيران 2021.", "بتاريخ 12/5/2020 وصل.",
      "سعر الدولار/اليورو.",
    ]
  ) { context, report in
    let text = context.text
    let bars = text.tokens.count { $0.mark == 0x7C || $0.mark == 0x2F && $0.spaceBefore }
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      var last = index
      while last + 1 < text.tokens.count, text.tokens[last + 1].mark == token.mark,
        text.touchesPrevious(last + 1)
      {
        last += 1
      }
      switch token.mark {
      case 0x2D where last > index, 0x7C where bars > 1 || last > index:
        report.flag(text.range(index, last))
      case 0x2F
      where bars > 1 && token.spaceBefore && last + 1 < text.tokens.count
        && text.tokens[last + 1].spaceBefore:
        report.flag(text.range(index, last))
      default: break
      }
      index = last + 1
    }
  }
}

/// Whether the stop at `index` belongs to three or more in a row.
func isEllipsis(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.mark(at: index) == Mark.stop else { return false }
  var first = index
  var last = index
  while last - first < 2, text.mark(at: first - 1) == Mark.stop { first -= 1 }
  while last - first < 2, text.mark(at: last + 1) == Mark.stop { last += 1 }
  return last - first >= 2
}
