extension Rule {
  /// «هذا القضية», «هذه القانون».
  static let demonstrativeGender = Rule(
    id: "grammar.demonstrative-gender", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "اسم الإشارة لا يوافق الاسم في الجنس.",
      en: "The demonstrative differs from its noun in gender."),
    explanation: Wording(
      ar: """
        «هذا» للمذكر المفرد و«هذه» للمؤنث ولجمع غير العاقل. وتصح المخالفة إذا كان اسم الإشارة فاعلًا والاسم مفعولًا به \
        (حسم هذا القضيةَ).
        """,
      en: """
        هذا goes with a masculine singular, هذه with a feminine and with plurals of things. They may differ when the \
        demonstrative is the subject and the noun its object.
        """),
    examples: [
      "نوقشت ⟦هذا القضية⟧ في الجلسة.", "ألغي ⟦هذه القانون⟧ قبل أيام.", "إن ⟦تلك القرار⟧ غير ملزم.",
      "شُيدت ⟦ذلك المدينة⟧ قبل قرنين.", "نوقشت هذه القضية في الجلسة.", "ألغي هذا القانون قبل أيام.",
      "حسم هذا القضية.", "سيتطلب هذا المزيد من الوقت.", "بعد ذلك المدينة احترقت.",
      "هذه القرارات ملزمة.", "قال هذا الخليفة.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() {
      let demonstrative = text.tokens[index]
      let isMasculine = masculineSigns.contains(demonstrative.stemKey)
      guard isMasculine || feminineSigns.contains(demonstrative.stemKey) else { continue }
      // «بعد ذلك», «بذلك» stand alone.
      if demonstrative.stemKey == thatOne,
        !demonstrative.clitics.isDisjoint(with: .preposition)
          || text.token(index - 1)?.isAny(of: .preposition) == true
      {
        continue
      }
      let noun = text.tokens[index + 1]
      guard noun.clitics == .article, !noun.statistics.isAdjective,
        let feminine = text.isFeminine(noun), feminine == isMasculine
      else { continue }
      guard !isSubject(text, index, isMasculine: isMasculine),
        !NewsNouns.masculine.contains(noun.stemKey), !noun.isAny(of: .humanPlural)
      else { continue }
      // Without ة only a common word has a gender that is certain enough.
      guard text.endsInTaMarbuta(noun) || !isMasculine && noun.statistics.commonness >= 5 else {
        continue
      }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// Whether the demonstrative may be the subject of the verb before it, as «حسم هذا القضية» shows.
private func isSubject(_ text: SegmentView, _ index: Int, isMasculine: Bool) -> Bool {
  guard let before = text.token(index - 1), before.isArabicWord else { return false }
  if let verb = before.verb { return isMasculine == (verb.subject == .he) }
  return isMasculine && !before.isDefinite && !before.isAny(of: text.functionWords)
    && text.lastLetter(before) != Letter.ta
}

private let thatOne = LetterKey("ذلك")
private let masculineSigns = WordSet("هذا ذلك بهذا لهذا")
private let feminineSigns = WordSet("هذه تلك بهذه لهذه بتلك")
