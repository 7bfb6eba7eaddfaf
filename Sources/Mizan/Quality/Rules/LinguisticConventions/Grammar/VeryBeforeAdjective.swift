extension Rule {
  /// «كانت جدًا خطيرة»: «very» stands before its adjective, as in Persian and English.
  static let veryBeforeAdjective = Rule(
    id: "grammar.very-before-adjective", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "«جدًا» قبل الصفة: مكانها بعدها.",
      en: "«Very» stands before its adjective; it belongs behind."),
    explanation: Wording(
      ar: """
        تلي «جدًا» ما تصفه: حال خطيرة جدًا. وتصح قبل صفة إذا تعلقت بصفة أخرى قبلها (قصة قصيرة جدًا مؤثرة).
        """,
      en: """
        جدًا follows what it strengthens: حال خطيرة جدًا. Between two adjectives it belongs to the first (قصة قصيرة جدًا مؤثرة).
        """),
    reads: .always.at { $0.key == very },
    examples: [
      "وصف الأطباء حاله بأنها ⟦جدا خطيرة⟧.", "كان ⟦جدًا سعيدًا⟧ بالفوز.", "يبدو أن القرار ⟦جدا صعب⟧.",
      "حفروا بئرا في قرية ⟦جدا بعيدة⟧.",
      "وصف الأطباء حاله بأنها خطيرة جدا.", "قرأ قصة قصيرة جدًا مؤثرة.", "كان سعيدًا جدا.",
      "يحبه جدا كبير العائلة.", "زاد جدًا حجم الواردات.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let before = text.tokens[index - 1]
      guard before.isArabicWord, let next = text.token(index + 1), next.isArabicWord,
        next.clitics.isEmpty, next.verb == nil, !text.isBareNoun(index + 2),
        text.token(index + 2)?.clitics != .article,
        before.isAny(of: .copula) || before.isAny(of: .pronoun)
          || particles.contains(before.stemKey)
          || before.clitics == .article && !text.isAdjective(before) && before.statistics.isNoun
          // «بئر جدا عميقة»
          || text.isBareNoun(index - 1) && !text.isAdjective(before)
            && !text.describesThings(before) && before.statistics.isNoun
            && text.endsInTaMarbuta(next),
        isQuality(text, next)
      else { continue }
      report.flag(
        text.range(index, index + 1),
        fix: text.string(next) + " " + text.string(text.tokens[index]))
    }
  }
}

/// An adjective, also with the alif of the accusative: خطيرا.
private func isQuality(_ text: SegmentView, _ token: TextToken) -> Bool {
  if text.isAdjective(token) || text.describesThings(token) { return true }
  return text.lastLetter(token) == Letter.alif
    && text.statistics(of: token, dropping: 1, adding: []).isAdjective
}

private let very = LetterKey("جدا")
private let particles = WordSet(
  "أنه أنها أنهم أنهما إنه إنها إنهم إنهما بأنه بأنها بأنهم لأنه لأنها لأنهم لكنه لكنها غير ليس ليست"
)
