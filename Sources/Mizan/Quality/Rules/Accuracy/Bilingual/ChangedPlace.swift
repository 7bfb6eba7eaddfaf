import TMX

extension Rule {
  /// One country or city stands where the source names another.
  static let changedPlace = Rule(
    id: "accuracy.place", category: .accuracy, subtype: "Mistranslation: name", severity: .critical,
    precision: 0.8,
    summary: Wording(
      ar: "في الأصل بلد أو مدينة أو جهة أو منصب آخر.",
      en: "The source names another country, city, organisation, office or person."),
    explanation: Wording(
      ar: """
        تقارن أسماء البلدان وشعوبها والمدن والمنظمات والشركات والوزارات والمناصب والساسة المعروفين في الأصل بما في الترجمة. لا يُعلَّم اسم البلد مكان عاصمته، ولا اسم زيد في \
        الترجمة من غير أن ينقص اسم من الأصل.
        """,
      en: """
        Compares countries, peoples and the well-known cities, organisations, companies, ministries, offices and politicians on both sides. A capital for its country is left alone, \
        and so is a name that was added while none is missing.
        """),
    reads: .pairs,
    examples: [
      Example(
        "وقعت ⟦أستراليا⟧ الاتفاق مع الاتحاد الأوروبي.",
        source: "Austria signed the agreement with the European Union.", from: "en"),
      Example(
        "زار الوزير ⟦الهولندي⟧ المصنع.", source: "وزیر لهستانی از کارخانه بازدید کرد.", from: "fa"),
      Example(
        "انفجرت قنبلة في سوق ⟦بنيجيريا⟧.", source: "A bomb went off at a market in Niger.",
        from: "en"),
      Example(
        "وصل القطار إلى ⟦خرم آباد⟧ متأخرا.", source: "قطار با تأخیر به خرمشهر رسید.", from: "fa"),
      Example(
        "حذرت ⟦التجارة العالمية⟧ من تفشي المرض.",
        source: "The World Health Organization warned of an outbreak.", from: "en"),
      Example(
        "زار ⟦وزير الدفاع⟧ الفرنسي المدينة.",
        source: "The French interior minister visited the town.", from: "en"),
      Example(
        "نفى ⟦المتحدث⟧ الخبر أمام النواب.",
        source: "The parliament speaker denied the report.", from: "en"),
      Example(
        "قال ⟦وزير⟧ الزراعة إن المحصول جيد.",
        source: "The deputy agriculture minister said the crop was good.", from: "en"),
      Example(
        "زار ⟦الرئيس⟧ البرازيلي المعرض.", source: "رئیس‌جمهور پیشین برزیل از نمایشگاه دیدن کرد.",
        from: "fa"),
      Example(
        "أمر ⟦محافظ⟧ المدينة بالتحقيق.", source: "دادستان شهر دستور تحقیق داد.", from: "fa"),
      Example("رفضت طهران العرض.", source: "Iran rejected the offer.", from: "en"),
      Example(
        "زار وزير داخلية فرنسا المدينة.", source: "The French interior minister visited the town.",
        from: "en"),
      Example(
        "قال وكيل وزارة الزراعة إن المحصول جيد.",
        source: "The deputy agriculture minister said the crop was good.", from: "en"),
      Example(
        "نفى رئيس البرلمان الخبر.", source: "The parliament speaker denied the report.", from: "en"),
      Example(
        "وقعت النمسا الاتفاق.", source: "Austria signed the agreement in Vienna.", from: "en"),
      Example(
        "زار الوزير البولندي المصنع.", source: "وزیر لهستانی از کارخانه بازدید کرد.", from: "fa"),
      Example(
        "طلب دعم مالي من فرنسا.", source: "He asked France for financial support.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, Places.shared.knows(pair.source.language) else { return }
    let places = Places.shared
    let source = places.uses(in: pair.source)
    guard !source.isEmpty else {
      reportDroppedRank(pair, &report)
      return
    }
    let target = places.uses(in: pair.target)
    for extra in target
    where !extra.isWeak && !source.contains(where: { places.mayMean($0.concept, extra.concept) }) {
      let missing = source.first { use in
        !use.isWeak && places.areAlike(use.concept, extra.concept)
          && !target.contains { places.mayMean($0.concept, use.concept) }
      }
      guard let missing else { continue }
      report.flag(
        pair.target.range(extra.words),
        message: Wording(
          ar: "في الأصل \(pair.source.text(pair.source.range(missing.words))).",
          en: "The source has \(pair.source.text(pair.source.range(missing.words)))."),
        counterpart: pair.source.range(missing.words))
      return
    }
    reportDroppedRank(pair, &report)
  }
}

/// «وزير» for a deputy minister, «الرئيس» for a former one.
private func reportDroppedRank(_ pair: PairView, _ report: inout Report) {
  guard let dropped = DroppedRank.first(in: pair) else { return }
  report.flag(
    pair.target.range(dropped.target), severity: .major,
    message: Wording(
      ar: "في الأصل \(pair.source.text(pair.source.range(dropped.source))).",
      en: "The source has \(pair.source.text(pair.source.range(dropped.source)))."),
    counterpart: pair.source.range(dropped.source))
}
