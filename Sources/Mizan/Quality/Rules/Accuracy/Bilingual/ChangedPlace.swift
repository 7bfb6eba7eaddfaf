import TMX

extension Rule {
  /// One country or city stands where the source names another.
  static let changedPlace = Rule(
    id: "accuracy.place", category: .accuracy, subtype: "Mistranslation: name", severity: .critical,
    precision: 0.8,
    summary: Wording(
      ar: "في الأصل بلد أو مدينة أو جهة أخرى.",
      en: "The source names another country, city, organisation or person."),
    explanation: Wording(
      ar: """
        تقارن أسماء البلدان وشعوبها والمدن والمنظمات والشركات والساسة المعروفين في الأصل بما في الترجمة. لا يُعلَّم اسم البلد مكان عاصمته، ولا اسم زيد في \
        الترجمة من غير أن ينقص اسم من الأصل.
        """,
      en: """
        Compares countries, peoples and the well-known cities, organisations, companies and politicians on both sides. A capital for its country is left alone, \
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
      Example("رفضت طهران العرض.", source: "Iran rejected the offer.", from: "en"),
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
    guard !source.isEmpty else { return }
    let target = places.uses(in: pair.target)
    let extra = target.first { use in
      !use.isWeak && !source.contains { places.mayMean($0.concept, use.concept) }
    }
    guard let extra else { return }
    let missing = source.first { use in
      !use.isWeak && places.areAlike(use.concept, extra.concept)
        && !target.contains { places.mayMean($0.concept, use.concept) }
    }
    guard let missing else { return }
    report.flag(
      pair.target.range(extra.words),
      message: Wording(
        ar: "في الأصل \(pair.source.text(pair.source.range(missing.words))).",
        en: "The source has \(pair.source.text(pair.source.range(missing.words)))."),
      counterpart: pair.source.range(missing.words))
  }
}
