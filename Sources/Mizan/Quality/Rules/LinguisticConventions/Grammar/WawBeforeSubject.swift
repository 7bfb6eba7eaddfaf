extension Rule {
  /// «فازت والمخرجة بجائزة»: a و between a verb and the only subject it can have.
  static let wawBeforeSubject = Rule(
    id: "grammar.waw-before-subject", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "واو بين الفعل وفاعله.", en: "A و stands between a verb and its subject."),
    explanation: Wording(
      ar: """
        لا يُعطف الفاعل على شيء قبله: فازت المخرجة. وتصح الواو في الحال إذا تلاها خبر: عاد والمطر ينهمر.
        """,
      en: """
        The subject is joined to nothing: فازت المخرجة. A clause of circumstance is right, for it has a predicate: \
        عاد والمطر ينهمر.
        """),
    reads: .body.at { $0.clitics == [.waw, .article] && $0.letters.count >= 5 },
    examples: [
      "فازت ⟦والمخرجة⟧ الشابة بجائزة المهرجان.", "وصل ⟦والوفد⟧ إلى العاصمة أمس.",
      "انهارت ⟦والبورصة⟧ في ساعات.",
      "فازت المخرجة الشابة بجائزة المهرجان.", "عاد والمطر ينهمر.", "وصل والجمهور في انتظاره.",
      "قتل وأصيب عشرة.", "سافر والوزير معه إلى العاصمة.", "استقبلته والوفد المرافق له.",
      "قالوا والحقيقة غير ذلك.", "زارت القاهرة والخرطوم.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 && text.isSentenceStart(index - 1) {
      let token = text.tokens[index]
      guard let verb = text.finiteVerb(index - 1), text.takesNoObject(index - 1),
        text.tokens[index - 1].clitics.isSubset(of: .conjunction),
        verb.subject == .he || verb.subject == .she,
        token.statistics.isNoun || text.isPeople(token),
        verb.subject == .she ? text.isSurelyFeminine(token) : text.isSurelyMasculine(token),
        isAlone(text, index)
      else { continue }
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }
}

/// Whether what follows, adjectives left out, is a preposition phrase with more behind it, or nothing: no predicate.
private func isAlone(_ text: SegmentView, _ index: Int) -> Bool {
  var place = index + 1
  while let token = text.token(place), token.clitics == .article,
    text.isAdjective(token) || !token.statistics.isNoun
  {
    place += 1
  }
  guard let next = text.token(place), next.isArabicWord else { return true }
  let isPhrase =
    prepositions.contains(next.key)
    || !next.clitics.isDisjoint(with: [.ba, .lam]) && next.clitics.isDisjoint(with: .pronoun)
  // «وصل والجمهور في انتظاره»: the phrase is the predicate, and points back.
  return isPhrase
    && !(place..<min(place + 4, text.tokens.count)).contains {
      text.tokens[$0].clitics.contains(.pronoun) || text.looksFinite($0)
    }
}

private let prepositions = WordSet("في على إلى من عن بعد قبل بين أمام خلال منذ عبر تحت فوق قرب ضد")
