extension Rule {
  /// «الحكومة، قررت رفع الأسعار»: a comma between the subject and its verb.
  static let commaBehindSubject = Rule(
    id: "punctuation.comma-behind-subject", category: .linguisticConventions,
    subtype: "Punctuation",
    severity: .minor, precision: 0.75,
    summary: Wording(
      ar: "فاصلة بين الفاعل المتقدم وفعله.", en: "A comma parts the subject from its verb."),
    explanation: Wording(
      ar: "لا تفصل فاصلة بين المبتدأ وخبره الفعلي. تصح بعد اسم المكان في صدر الخبر.",
      en: "No comma goes between a subject and its verb. A dateline is another matter."),
    reads: .having(.punctuation),
    examples: [
      "الحكومة⟦،⟧ قررت رفع الأسعار.", "الشركة الجديدة⟦،⟧ أعلنت عن أرباحها.",
      "المسؤولون⟦،⟧ رفضوا التعليق.",
      "القاهرة، أعلن الوزير ذلك.", "الحكومة، بحسب الوزير، قررت رفع الأسعار.",
      "اليوم، قررت الحكومة رفع الأسعار.",
      "بالنسبة للحكومة، قررت رفع الأسعار.", "الثلاثاء، أعلن الوزير ذلك.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), first == sentence.lowerBound,
        text.isPlainDefinite(first), text.tokens[first].clitics == .article,
        !text.tokens[first].isAny(of: [.name, .weekday, .month, .adverb]),
        !text.tokens[first].statistics.isAdjective
      else { continue }
      var comma = first + 1
      if let next = text.token(comma), next.isDefinite, next.statistics.isAdjective { comma += 1 }
      guard Mark.isComma(text.mark(at: comma)), let verb = text.finiteVerb(comma + 1),
        text.tokens[comma + 1].clitics.isEmpty, agrees(text, first, verb),
        text.token(comma + 2)?.isArabicWord == true
      else { continue }
      report.flag(text.tokens[comma].range, fix: "")
    }
  }
}

private func agrees(_ text: SegmentView, _ noun: Int, _ verb: VerbForm) -> Bool {
  let token = text.tokens[noun]
  switch verb.subject {
  case .she: return text.isFeminine(token) == true
  case .they:
    return text.ends(token, with: Letter.waw, Letter.noon) || token.isAny(of: .humanPlural)
  case .he: return token.isAny(of: [.titleHead, .institution]) && text.isFeminine(token) != true
  default: return false
  }
}
