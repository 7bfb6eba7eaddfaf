extension Rule {
  /// «طالب عمال المناجم مضربون بزيادة»: an adjective in ـون without ال behind a definite subject.
  static let nominativeBehindDefinite = Rule(
    id: "grammar.nominative-behind-definite", category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.75,
    summary: Wording(
      ar: "وصف مرفوع نكرة بعد فاعل معرفة.",
      en: "An indefinite nominative stands behind a definite subject."),
    explanation: Wording(
      ar:
        "بعد الفعل وفاعله المعرّف تأتي الصفة معرّفة (العمال المضربون) أو الحال منصوبة (العمال مضربين)، ولا وجه للرفع مع التنكير.",
      en: """
        Behind a verb and its definite subject an adjective has ال (العمال المضربون), a circumstance is accusative \
        (العمال مضربين): the nominative without ال is neither.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty && word.letters.count >= 5 && word.verb == nil
        && word.letters.suffix(2).elementsEqual([Letter.waw, Letter.noon])
    },
    examples: [
      "طالب عمال الميناء ⟦مضربون⟧ بزيادة أجورهم.", "احتج الموظفون ⟦غاضبون⟧ على القرار.",
      "عاد اللاجئون ⟦سوريون⟧ إلى ديارهم أمس.",
      "احتج الموظفون الغاضبون على القرار.", "عاد اللاجئون سالمين إلى ديارهم.",
      "قال الوزير إن العمال مضربون.", "العمال مضربون منذ أسبوع.", "وصل إلى المدينة مسؤولون كبار.",
      "أصيب في الحادث مدنيون.", "زار العاصمة دبلوماسيون أجانب.", "هاجم المعسكر مسلحون مجهولون.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index >= 2 {
      let subject = text.tokens[index - 1]
      guard subject.isArabicWord, subject.isDefinite, subject.clitics == .article,
        let start = firstOfSubject(text, index - 1), let verb = text.finiteVerb(start - 1),
        text.isSentenceStart(start - 1), isPlural(text, start),
        verb.subject == .he || verb.subject == .she,
        text.token(index + 1)?.isArabicWord != true
          || text.token(index + 1)?.isAny(of: .preposition) == true
          || text.token(index + 1)?.clitics.isDisjoint(with: [.ba, .lam]) == false
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// Where the subject begins that ends in a definite noun right behind its verb: the noun itself or the one annexed to it.
private func firstOfSubject(_ text: SegmentView, _ last: Int) -> Int? {
  if text.finiteVerb(last - 1) != nil { return last }
  guard text.isBareNoun(last - 1), text.finiteVerb(last - 2) != nil else { return nil }
  return last - 1
}

/// People in the plural: a place, a thing or one person before may be the object, with the subject behind it.
private func isPlural(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  return noun.isAny(of: .humanPlural) || text.isPeople(noun) && text.isSoundPlural(noun)
}
