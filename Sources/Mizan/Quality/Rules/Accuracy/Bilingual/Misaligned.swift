import TMX

extension Rule {
  /// The two sides do not belong together.
  static let misaligned = Rule(
    id: "accuracy.misaligned", category: .accuracy, subtype: "Mistranslation: wrong segment",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "يبدو أن المقطع ليس ترجمة هذا الأصل.",
      en: "The segment does not seem to translate this source."),
    explanation: Wording(
      ar: """
        لا كلمة ولا اسم ولا رقم يجمع الطرفين. قد تكون المحاذاة خاطئة لا العربية، فالأولى ألا يدخل المقطع الذاكرة. المقاطع \
        القصيرة لا تُعلَّم.
        """,
      en: """
        No word, name or number joins the two sides. The alignment may be wrong rather than the Arabic; such a unit \
        should stay out of the memory. Short segments are left alone.
        """),
    reads: .pairs,
    examples: [
      Example(
        "⟦فاز الفريق الضيف بالمباراة بثلاثة أهداف سجلها في الشوط الثاني أمام جمهوره.⟧",
        source:
          "Scientists found that the vaccine protects elderly patients against infection and reduces hospital admissions.",
        from: "en"),
      Example(
        "⟦هطلت الأمطار على الساحل وأغلقت الشرطة الطرق المؤدية إلى القرى الجبلية.⟧",
        source:
          "مجلس درباره لایحه بودجه رای‌گیری کرد و نمایندگان با افزایش حقوق معلمان موافقت کردند.",
        from: "fa"),
      Example(
        "⟦هطلت الأمطار على الساحل وأغلقت الشرطة الطرق المؤدية إلى القرى الجبلية.⟧",
        source:
          "Центральный банк снова повысил процентную ставку, чтобы замедлить инфляцию и поддержать национальную валюту.",
        from: "ru"),
      Example(
        "رفع البنك المركزي أسعار الفائدة مرة أخرى لإبطاء التضخم، محذرًا من أن أسعار الغذاء ستواصل الارتفاع.",
        source:
          "The central bank raised interest rates again to slow inflation, warning that food prices would keep rising.",
        from: "en"),
      Example("نعم، طبعًا.", source: "You can say that again.", from: "en"),
      Example(
        "أغلقت الشرطة الطرق المؤدية إلى القرى بعد هطول الأمطار.",
        source: "Police closed the roads to the villages after heavy rain.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, !context.text.tokens.isEmpty, pair.seemsUnrelated else { return }
    report.flag(context.text.contentRange)
  }
}

extension PairView {
  /// What the terms say for the pair, in nats per term: above zero for most translations.
  package var relatedness: Double { Double(lexical.sum) / termCount }

  /// The share of the source's content words that have a counterpart, 0…1, of those that could be found.
  package var linkedShare: Double {
    var linked: Float = 0
    var expected: Float = 0.1
    for term in source.profile.terms where term.word >= 0 && term.information >= 7 {
      let word = Int(term.word)
      expected += source.coverage[word]
      if source.links[word] != nil { linked += max(source.coverage[word], 0.3) }
    }
    return Double(linked / expected)
  }

  /// Whether nothing joins the two sides although both have enough to be joined by.
  package var seemsUnrelated: Bool {
    guard source.profile.terms.count >= 8, target.profile.terms.count >= 7 else { return false }
    guard relatedness < Self.unrelated, linkedShare < Self.fewLinks, lexical.name < 1,
      lexical.number < 1
    else { return false }
    return PassageGap(in: source).weight > 5.5 && PassageGap(in: target).weight > 1.5
  }

  // Set on gold beads against the same sources with other targets (MizanBench pair-evidence).
  private static let unrelated = -0.45
  private static let fewLinks = 0.06
}
