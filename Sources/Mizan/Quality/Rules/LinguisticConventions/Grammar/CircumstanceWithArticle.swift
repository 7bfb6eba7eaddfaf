extension Rule {
  /// «عاد الرواد إلى الأرض السالمين»: a circumstance with ال behind a noun that it cannot describe.
  static let circumstanceWithArticle = Rule(
    id: "grammar.circumstance-with-article", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "حال معرفة بـ«ال» لا توافق الاسم قبلها.",
      en: "A circumstance has the article and fits no noun before it."),
    explanation: Wording(
      ar: "الحال نكرة منصوبة: عاد الرواد إلى الأرض سالمين.",
      en: "A circumstance is indefinite and accusative: عاد الرواد إلى الأرض سالمين."),
    reads: .body.at { $0.clitics == .article && states.contains($0.stemKey) },
    examples: [
      "عاد الرواد إلى الأرض ⟦السالمين⟧ بعد شهرين.", "خرج العمال من المنجم ⟦المرهقين⟧ أمس.",
      "غادر اللاعبون الملعب ⟦الغاضبين⟧ من الحكم.", "عاد الجنود إلى المدينة ⟦المنتصرين⟧.",
      "عاد الرواد إلى الأرض سالمين.", "استقبلت المدينة الجنود المنتصرين.",
      "تظاهر في المدينة مئات الغاضبين.", "فرقت الشرطة في الساحة السكان الغاضبين.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 2 {
      let noun = text.tokens[index - 1]
      guard text.isPlainDefinite(index - 1), noun.statistics.isNoun, !text.isPeople(noun),
        !text.isAdjective(noun), text.isSurelyMasculine(noun) || text.isSurelyFeminine(noun),
        text.isGoverned(index - 1) || text.clauseVerb(before: index - 1) != nil,
        text.token(index + 1)?.clitics != .article,
        hasActors(text, index - 1)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// People in the same clause whose state it may be.
private func hasActors(_ text: SegmentView, _ index: Int) -> Bool {
  for place in stride(from: index - 1, through: max(0, index - 10), by: -1) {
    let token = text.tokens[place]
    guard token.isArabicWord else { return false }
    if text.isPeople(token) || NewsNouns.countedMasculine.contains(token.stemKey) { return true }
  }
  return false
}

private let states = WordSet(
  """
  سالمين غانمين منتصرين مهزومين خاسرين فائزين خائبين محبطين غاضبين راضين مسرورين فرحين حزينين باكين ضاحكين مبتسمين صامتين خائفين \
  مذعورين مصدومين مذهولين متعبين مرهقين منهكين جائعين عطشانين مبللين عاجزين آمنين مطمئنين مسرعين مهرولين متأخرين محملين \
  حفاة عراة
  """)
