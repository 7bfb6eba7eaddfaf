extension Rule {
  /// «القضية التي تحدث الوزير»: a relative clause without the pronoun that leads back to its noun.
  static let missingReturnPronoun = Rule(
    id: "grammar.missing-return-pronoun", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "جملة الصلة بلا ضمير يعود على الموصوف.",
      en: "The relative clause lacks the preposition and pronoun that lead back to its noun."),
    explanation: Wording(
      ar: """
        الفعل الذي يتعدى بحرف جر يحتاج في الصلة إلى ضمير: القضية التي تحدث عنها الوزير. لا حاجة إليه إذا كان الموصوف هو \
        الفاعل، أو كان اسم زمان (اليوم الذي وصل فيه أو وصل).
        """,
      en: """
        A verb that takes a preposition needs it with a pronoun: the case «that the minister spoke about it». It is not \
        needed when the noun is the subject of the clause, or a time.
        """),
    examples: [
      "أُغلقت القضية التي ⟦تحدث⟧ الوزير.", "انتهى البرنامج الذي ⟦شاركت⟧ الطالبة.",
      "هُدم البيت الذي ⟦سكنت⟧ الأسرة.",
      "أُغلقت القضية التي تحدث عنها الوزير.", "عاد الوزير الذي تحدث في الجلسة.",
      "في اليوم الذي وصلت الطائرة.", "الطبيبة التي شاركت في المؤتمر.",
      "المباراة التي شارك لاعبوها في الحفل.",
      "القضية التي تحدث الوزير عن تفاصيلها.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropFirst().dropLast(2) {
      let relative = text.tokens[index]
      let isMasculine = relative.key == masculineRelative
      guard isMasculine || relative.key == feminineRelative,
        text.tokens[index - 1].isDefinite, !times.contains(text.tokens[index - 1].stemKey),
        let verb = text.tokens[index + 1].verb, takesPreposition.contains(verb.lemma),
        verb.subject == (isMasculine ? .she : .he), !verb.traits.contains(.passive),
        text.tokens[index + 1].clitics.isEmpty, text.isPlainDefinite(index + 2),
        clauseHasNoReturn(text, from: index + 2)
      else { continue }
      report.flag(text.tokens[index + 1].range)
    }
  }
}

/// Whether the clause ends without any pronoun, preposition or verb that could lead back.
private func clauseHasNoReturn(_ text: SegmentView, from start: Int) -> Bool {
  for index in start..<text.tokens.count {
    let token = text.tokens[index]
    guard token.isArabicWord else { return Mark.dividesSentence(token.mark) }
    if token.clitics.contains(.pronoun) || token.isAny(of: .pronominal)
      || text.lastLetter(token) == Letter.ha || text.ends(token, with: Letter.ha, Letter.alif)
    {
      return false
    }
    if token.isAny(of: .preposition) || text.opensClause(index) || text.looksFinite(index) {
      return false
    }
  }
  return true
}

private let masculineRelative = LetterKey("الذي")
private let feminineRelative = LetterKey("التي")
private let times = WordSet(
  "يوم وقت عام سنة ليلة لحظة ساعة شهر أسبوع مرة فترة مدة حين زمن صباح مساء مرحلة دقيقة أيام سنوات")
/// Without an object of their own: what the clause is about comes with a preposition.
private let takesPreposition = NewsVerbs.indices(
  of:
    "تحدث شارك انضم سافر عاش سكن لجأ اجتمع جلس احتفل انتقل اعتصم تظاهر احتج وافق اتفق نجح فشل عانى أشار"
)
