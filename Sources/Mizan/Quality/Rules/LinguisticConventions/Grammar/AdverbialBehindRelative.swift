extension Rule {
  /// «النائب الذي الشهر الماضي استقال»: a time between the relative and its verb.
  static let adverbialBehindRelative = Rule(
    id: "grammar.adverbial-behind-relative", category: .linguisticConventions,
    subtype: "Word order",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "ظرف زمان بين الاسم الموصول وفعله.",
      en: "A time stands between a relative pronoun and its verb."),
    explanation: Wording(
      ar: "يلي الموصول فعل صلته، والظرف بعده: النائب الذي استقال الشهر الماضي.",
      en: "The verb follows its relative, the time comes behind: النائب الذي استقال الشهر الماضي."),
    reads: .body.at { $0.isAny(of: .relative) && relatives.contains($0.key) },
    examples: [
      "أوقف النائب ⟦الذي الشهر الماضي⟧ من منصبه استقال.", "زار المدينة ⟦التي أمس⟧ ضربها الزلزال.",
      "عاد اللاعبون ⟦الذين يوم الأحد⟧ خسروا المباراة.",
      "أوقف النائب الذي استقال الشهر الماضي.", "الأيام التي اليوم فيها عطلة.",
      "المدينة التي في شمالها مصنع.", "القرار الذي، أمس الأول، أقره المجلس.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let first = text.token(index + 1), first.isArabicWord else { continue }
      let last: Int
      if first.clitics == .article, periods.contains(first.stemKey),
        let second = text.token(index + 2), second.clitics == .article,
        ofTime.contains(second.stemKey)
      {
        last = index + 2
      } else if first.key == yesterday {
        last = index + 1
      } else if first.key == day, text.token(index + 2)?.isAny(of: .weekday) == true {
        last = index + 2
      } else {
        continue
      }
      report.flag(text.range(index, last))
    }
  }
}

private let relatives = WordSet("الذي التي الذين اللذان اللذين اللتان اللتين")
private let periods = WordSet("أسبوع شهر عام سنة ليلة موسم صيف شتاء ربيع خريف")
private let ofTime = WordSet("ماضي ماضية مقبل مقبلة قادم قادمة جاري حالي منصرم فائت")
private let yesterday = LetterKey("أمس")
private let day = LetterKey("يوم")
