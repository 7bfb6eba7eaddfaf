extension Rule {
  /// «نهاية الرسالة/», «رمز الخبر 88124», «انتهى/م.ن»: what an agency puts behind its story.
  static let endMark = Rule(
    id: "boilerplate.end-mark", category: .design, subtype: "Boilerplate", severity: .major,
    precision: 0.9,
    summary: Wording(
      ar: "علامة نهاية الخبر أو رقمه عند الوكالة.", en: "An agency's end mark or news code."),
    explanation: Wording(
      ar: "علامة النهاية ورمز الخبر وسطر المحرر والمصدر بعد المتن تُحذف من الذاكرة.",
      en:
        "End marks, news codes and the lines of editor and source behind the text do not belong in a memory."
    ),
    reads: .everything.at { word in
      // One letter: the initials of an editor.
      word.letters.count == 1 || ends.contains(word.key) || credits.contains(word.key)
        || endNouns.contains(word.key) || codes.contains(word.key) || alone.contains(word.key)
    },
    examples: [
      "استقال الرئيس من منصبه. ⟦نهاية الرسالة/⟧", "وصل الوفد أمس. ⟦رمز الخبر 88124⟧",
      "وصل الوفد أمس. ⟦انتهى/م.ن⟧", "وصل الوفد. ⟦المصدر: وكالة الأنباء⟧",
      "عاد الوفد أمس. ⟦/انتهى/⟧",
      "وصل الوفد. ⟦تحرير: سالم حداد⟧", "وصل الوفد إلى العاصمة أمس مساء ⟦(م.ر)⟧",
      "وصل الوفد مساء. ⟦كود الخبر: 12345⟧",
      "انتهى الحفل مساء أمس.", "في نهاية الرسالة شكر الوزير السكان.",
      "المصدر: صحيفة محلية قالت إن العمل بدأ في الموقع أمس.",
      "وصل رمز الخبر إلى المحرر.", "انتهى. ثم بدأ العمل.",
    ]
  ) { context, report in
    let text = context.text
    flagInitials(text, &report)
    flagBracketedCredit(text, &report)
    // A line of credits may be cut after an initial: «المحرر: ع. س».
    let isCredit = text.wordCount <= 4 && text.sentences.count == 2
    guard
      let sentence = isCredit && isCreditLine(text) ? text.sentences.first : text.sentences.last,
      text.wordCount(in: sentence) <= 8
    else { return }
    // «وكالة الأنباء/ انتهى»
    if let last = text.lastWord(of: sentence), ends.contains(text.tokens[last].key), last >= 2,
      text.mark(at: last - 1) == 0x2F, text.mark(at: last + 1) == 0, last - 1 > sentence.lowerBound
    {
      report.flag(text.range(last - 1, last), fix: "")
      return
    }
    let start = sentence.lowerBound
    guard let first = text.firstWord(of: sentence), first - start <= 2 else { return }
    let token = text.tokens[first]
    guard token.isArabicWord else { return }
    let next = first + 1
    let isEnd: Bool
    if alone.contains(token.key), text.wordCount == 1 {
      isEnd = text.mark(at: next) != Mark.colon
    } else if ends.contains(token.key),
      text.token(next).map({ endObjects.contains($0.key) }) != true
    {
      isEnd = text.mark(at: next) == 0x2F || text.mark(at: first - 1) == 0x2F
    } else if endNouns.contains(token.key),
      text.token(next).map({ endObjects.contains($0.key) }) == true
    {
      isEnd = text.token(next + 1).map { $0.mark != 0 } ?? true
    } else if codes.contains(token.key),
      text.token(next).map({ endObjects.contains($0.key) }) == true
    {
      isEnd = text.token(next + 1).map { $0.kind == .number || $0.mark != 0 } ?? true
    } else if credits.contains(token.key), text.mark(at: next) == Mark.colon,
      start > 0 || text.wordCount <= 8
    {
      isEnd = !sentence.contains { text.tokens[$0].verb != nil && text.looksFinite($0) }
    } else {
      isEnd = false
    }
    if isEnd { report.flag(text.range(start, sentence.upperBound - 1), fix: "") }
  }
}

/// «(إعداد فلان، تحرير فلان)» at the end.
private func flagBracketedCredit(_ text: SegmentView, _ report: inout Report) {
  let count = text.tokens.count
  guard let close = (max(0, count - 2)..<count).last(where: { text.mark(at: $0) == 0x29 }),
    let open = (max(0, close - 12)..<close).last(where: { text.mark(at: $0) == 0x28 }),
    open > 2, let first = text.token(open + 1), credits.contains(first.key),
    let second = text.token(open + 2),
    second.mark == Mark.colon || second.isArabicWord && !second.isDefinite,
    (open + 1..<close).allSatisfy({ text.finiteVerb($0) == nil })
  else { return }
  report.flag(text.range(open, close), fix: "")
}

/// Whether the text opens with «المحرر:».
private func isCreditLine(_ text: SegmentView) -> Bool {
  text.tokens[0].isArabicWord && credits.contains(text.tokens[0].key)
    && text.mark(at: 1) == Mark.colon
}

/// «. (م.ر)» at the end: the initials of an editor.
private func flagInitials(_ text: SegmentView, _ report: inout Report) {
  let count = text.tokens.count
  guard count > 8, text.mark(at: count - 1) == 0x29, text.mark(at: count - 5) == 0x28 else {
    return
  }
  let (first, mark, second) = (
    text.tokens[count - 4], text.tokens[count - 3], text.tokens[count - 2]
  )
  guard first.isArabicWord, second.isArabicWord, first.letters.count == 1,
    second.letters.count == 1,
    mark.mark == Mark.stop || mark.mark == 0x2F
  else { return }
  report.flag(text.range(count - 5, count - 1), fix: "")
}

private let alone = WordSet("يتبع انتهى إعلان يليه")
private let ends = WordSet("انتهى انتهت انتهي النهاية")
private let endNouns = WordSet("نهاية انتهت انتهى ختام")
private let endObjects = WordSet("الرسالة الخبر النص التقرير البيان المقال رسالة خبر البرقية")
private let codes = WordSet("رمز كود رقم معرف شناسه تاريخ رابط")
private let credits = WordSet(
  "كتبه كتبها المصدر المحرر الكاتب تحرير ترجمة إعداد تصوير الكلمات الوسوم التصنيف مصدر المترجم المراسل بقلم وسوم الصورة تدقيق الناشر القسم"
)
