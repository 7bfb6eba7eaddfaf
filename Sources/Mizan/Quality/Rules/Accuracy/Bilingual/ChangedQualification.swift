import TMX

extension Rule {
  /// "Former", "for the first time", "except": a qualification that only one side has.
  static let changedQualification = Rule(
    id: "accuracy.qualification", category: .accuracy, subtype: "Omission", severity: .minor,
    precision: 0.25,
    summary: Wording(
      ar: "قيد في أحد النصين لا أثر له في الآخر.",
      en: "A qualification stands only in the source or only in the translation."),
    explanation: Wording(
      ar: """
        كلمات قليلة المقابلات تقيد المعنى: السابق والراحل، وللمرة الأولى، وبالإجماع، وشريطة، وعلى التوالي، وباستثناء، وبشدة، \
        وبتمويل، ووفق ما أعلنه. يُعلَّم ما ذكره أحد النصين ولم يذكر الآخر شيئًا قد يؤديه.
        """,
      en: """
        Closed classes of words that qualify what is said: former, late, for the first time, unanimously, on condition, in \
        a row, except, sharply, funded by, according to. Reported when one side has such a word, and the other nothing \
        that may imply it.
        """),
    reads: .pairs,
    examples: [
      Example(
        "⟦عيّن الوزير قاضيا في المحكمة العليا مستشارا له.⟧",
        source: "The minister appointed a former supreme court judge as his adviser.", from: "en"),
      Example(
        "أهدى اللاعب الكأس إلى والده ⟦الراحل⟧ بعد المباراة.",
        source: "بازیکن جام را پس از مسابقه به پدرش تقدیم کرد.", from: "fa"),
      Example(
        "أقر المجلس ⟦بالإجماع⟧ خطة تطوير الميناء الجديد.",
        source: "The council adopted the plan to develop the new port.", from: "en"),
      Example(
        "⟦أعيد فتح طرق المحافظة صباح اليوم.⟧",
        source: "همه جاده‌های استان به استثنای جاده ساحلی صبح امروز بازگشایی شد.", from: "fa"),
      Example(
        "عيّن الوزير قاضيا سابقا في المحكمة العليا مستشارا له.",
        source: "The minister appointed a former supreme court judge as his adviser.", from: "en"),
      Example(
        "أهدى اللاعب الكأس إلى والده الراحل.",
        source: "The player dedicated the cup to his father, who died last year.", from: "en"),
      Example(
        "أقر المجلس بالإجماع خطة تطوير الميناء.",
        source: "All members of the council voted for the plan to develop the port.", from: "en"),
      Example(
        "أعيد فتح طرق المحافظة ما عدا الطريق الساحلي.",
        source: "همه جاده‌های استان به استثنای جاده ساحلی بازگشایی شد.", from: "fa"),
    ]
  ) { context, report in
    guard let pair = context.pair,
      QualificationChange.bounds.contains(pair.source.list.words.count),
      let change = QualificationChange(pair)
    else { return }
    report.flag(change.range ?? context.text.contentRange, counterpart: change.counterpart)
  }
}
