import TMX

extension Rule {
  /// A date or weekday other than the source's, across calendars.
  static let changedDate = Rule(
    id: "accuracy.date", category: .accuracy, subtype: "Mistranslation: date", severity: .critical,
    precision: 0.8,
    summary: Wording(ar: "التاريخ يخالف الأصل.", en: "The date differs from the source."),
    explanation: Wording(
      ar: """
        تقارن أسماء الشهور في كل البلاد (يونيو وحزيران وجوان شهر واحد)، وتُحوّل التواريخ الهجرية الشمسية تحويلًا \
        دقيقًا، وتقارن أيام الأسبوع. يُترك ما لم يُذكر في الطرفين.
        """,
      en: """
        Month names of all Arab countries are one (يونيو, حزيران, جوان), Jalali dates are converted exactly, weekdays \
        are compared. A part that only one side names is no difference.
        """),
    reads: .pairs,
    examples: [
      Example("وصل الوفد يوم ⟦الأربعاء⟧.", source: "هیئت روز سه‌شنبه وارد شد.", from: "fa"),
      Example(
        "عُقد الاجتماع في ⟦12 أبريل 2021⟧.", source: "نشست در ۱۲ فروردین ۱۴۰۰ برگزار شد.", from: "fa"
      ),
      Example(
        "وُقّع الاتفاق في ⟦5 تشرين الثاني⟧.", source: "The deal was signed on 5 October.", from: "en"),
      Example(
        "عُقد الاجتماع في 1 أبريل 2021.", source: "نشست در ۱۲ فروردین ۱۴۰۰ برگزار شد.", from: "fa"),
      Example("وُقّع في 5 حزيران/يونيو.", source: "It was signed on June 5.", from: "en"),
      Example("وصل الوفد يوم الثلاثاء.", source: "Делегация прибыла во вторник.", from: "ru"),
      Example("وصل الوفد أمس.", source: "The delegation arrived on Tuesday.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair else { return }
    let mine = pair.source.dates
    let theirs = pair.target.dates
    for date in theirs where !pair.target.isExplained(date.range, in: pair) {
      // Weekdays are compared with weekdays, months with months; the side that names none is silent.
      let rivals = mine.filter { date.month == nil ? $0.weekday != nil : $0.month != nil }
      guard let first = rivals.first, !rivals.contains(where: { $0.agrees(with: date) }) else {
        continue
      }
      report.flag(date.range, counterpart: first.range)
    }
  }
}

extension PairSide {
  /// Whether a place stands in brackets that the source does not have: an explanation, «مهر (23 سبتمبر - 22 أكتوبر)».
  fileprivate func isExplained(_ range: Range<Int>, in pair: PairView) -> Bool {
    guard pair.source.profile.marks.brackets == 0, profile.marks.brackets > 0 else { return false }
    let bracket = bytes[..<range.lowerBound].last { $0 == 0x28 || $0 == 0x29 }
    return bracket == 0x28
  }
}
