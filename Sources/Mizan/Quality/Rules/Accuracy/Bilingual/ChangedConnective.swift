import TMX

extension Rule {
  /// "Unless" as «إذا», "despite" as «بفضل», "except" as «بمن فيهم».
  static let changedConnective = Rule(
    id: "accuracy.connective", category: .accuracy, subtype: "Mistranslation", severity: .major,
    precision: 0.4,
    summary: Wording(
      ar: "أداة الربط أو الحصر على عكس معنى الأصل.",
      en: "A conjunction, condition or exception says the contrary of the source's."),
    explanation: Wording(
      ar: """
        أدوات تقلب المعنى إذا وُضع بعضها موضع بعض: رغم وبسبب، وإذا وما لم، وباستثناء وبمن فيهم، ونادرًا وكثيرًا، وقبل وبعد مع \
        النفي. تُعلَّم الأداة التي ليس في الأصل ما يقابلها وفيه عكسها، إذا لم يبق في الترجمة ما يؤدي معناه.
        """,
      en: """
        Words that turn the sense when one stands for another: despite and because of, if and unless, except and \
        including, rarely and often, not until and before. Reported when the source has only the contrary, and \
        nothing in the translation says what the source says.
        """),
    reads: .pairs,
    examples: [
      Example(
        "نجح المشروع ⟦بسبب⟧ نقص التمويل.", source: "The project succeeded despite a lack of funds.",
        from: "en"),
      Example(
        "تأجل الحفل ⟦رغم⟧ العاصفة الرملية.", source: "کنسرت به دلیل توفان شن به تعویق افتاد.",
        from: "fa"),
      Example(
        "سيغلق المصنع أبوابه ⟦إذا⟧ وجد مشتريا جديدا.",
        source: "The plant will close unless it finds a new buyer.", from: "en"),
      Example(
        "حضر الوزراء كلهم، ⟦بمن فيهم⟧ وزير المالية.",
        source: "همه وزیران به جز وزیر دارایی حاضر شدند.", from: "fa"),
      Example(
        "⟦كثيرا⟧ ما تتساقط الثلوج في هذه المدينة.", source: "It rarely snows in this city.",
        from: "en"),
      Example(
        "سيُفتح المعبر ⟦قبل⟧ توقيع الاتفاق.",
        source: "The crossing will not open until the agreement is signed.", from: "en"),
      Example(
        "فُصل ⟦أحد⟧ العمال بعد الحادث.",
        source: "None of the workers was dismissed after the incident.",
        from: "en"),
      Example(
        "نجح المشروع، لكنه عانى بسبب نقص التمويل.",
        source: "Although it lacked funds, the project succeeded.", from: "en"),
      Example(
        "سيغلق المصنع أبوابه إذا لم يجد مشتريا جديدا.",
        source: "The plant will close unless it finds a new buyer.", from: "en"),
      Example(
        "حضر الوزراء كلهم ما عدا وزير المالية.", source: "همه وزیران به جز وزیر دارایی حاضر شدند.",
        from: "fa"),
      Example(
        "يفتح المعبر بعد توقيع الاتفاق.",
        source: "The crossing will not open until the agreement is signed.", from: "en"),
      Example("كم بلغ عدد المشاركين؟", source: "How many people took part?", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, let turned = TurnedConnective(pair) else { return }
    report.flag(turned.range ?? context.text.contentRange, counterpart: turned.counterpart)
  }
}
