import TMX

extension Rule {
  /// Another name, or a common word, where the source has a name.
  static let changedName = Rule(
    id: "accuracy.name", category: .accuracy, subtype: "Mistranslation: name", severity: .critical,
    precision: 0.3,
    summary: Wording(
      ar: "الاسم يخالف الأصل.", en: "The name differs from the source."),
    explanation: Wording(
      ar: """
        تقارن الأسماء بحروفها الصامتة، فتتطابق كتابتها بالعربية واللاتينية والسيريلية والفارسية. يُعلَّم ما يجاور اسمًا \
        مطابقًا ولا يطابق ما يجاوره في الأصل، وهو في الغالب اسم تُرجم كأنه كلمة عادية. تُترك المختصرات والأسماء المترجمة \
        المعروفة.
        """,
      en: """
        Names are compared by their consonants, so spellings in Latin, Cyrillic, Persian and Arabic agree. Reported is \
        the word beside a name that agrees, when it does not agree with what stands beside that name in the source: \
        often a name translated as if it were a common word. Acronyms and names with a known translation are left alone.
        """),
    reads: .pairs,
    examples: [
      Example(
        "التقى رئيس الوزراء توماس ⟦خباز⟧ الصحفيين.",
        source: "Prime Minister Thomas Wagenknecht met reporters.", from: "en"),
      Example(
        "وصل داريوش ⟦كريم⟧ إلى طهران.", source: "داریوش فروزنده وارد تهران شد.", from: "fa"),
      Example(
        "قالت أنجيلا ⟦تاجر⟧ إن الاتفاق قريب.", source: "Ангела Меркель сказала, что сделка близка.",
        from: "ru"),
      Example(
        "التقى حسن ⟦الكريمة⟧ الوزير.", source: "حسن کریمی با وزیر دیدار کرد.", from: "fa"),
      Example(
        "قال الدكتور ⟦الصبور⟧ رحماني إن العيادة مغلقة.",
        source: "دکتر صبور رحمانی گفت درمانگاه تعطیل است.", from: "fa"),
      Example(
        "زار علي السيستاني المدينة.", source: "علی سیستانی از شهر دیدار کرد.", from: "fa"),
      Example(
        "احتج مزارعو مشهد على السعر.", source: "گندمکاران مشهد به قیمت اعتراض کردند.", from: "fa"),
      Example(
        "التقى رئيس الوزراء توماس فاغنكنيشت الصحفيين.",
        source: "Prime Minister Thomas Wagenknecht met reporters.", from: "en"),
      Example(
        "وصل حسين أمير عبد اللهيان إلى طهران.", source: "حسین امیرعبداللهیان وارد تهران شد.",
        from: "fa"),
      Example(
        "قالت أنغيلا ميركل إن الاتفاق قريب.", source: "Ангела Меркель сказала, что сделка близка.",
        from: "ru"),
      Example("عاد إلى نيويورك.", source: "He went back to New York City.", from: "en"),
      Example(
        "قاد المقدم ستانوفيتش الكتيبة.", source: "Lieutenant Colonel Stanovic led the battalion.",
        from: "en"),
      Example(
        "لقّب الزملاء برونيلي «المطرقة».", source: "Colleagues called Brunelli \"the Hammer\".",
        from: "en"),
      Example(
        "أكدت بكين استئناف المحادثات.", source: "پکن ازسرگیری گفت‌وگوها را تأیید کرد.", from: "fa"),
    ]
  ) { context, report in
    guard let pair = context.pair else { return }
    for change in NameChange.changes(in: pair) {
      report.flag(
        change.range, severity: change.isCommonWord ? .critical : .major,
        message: Wording(
          ar: "في الأصل \(pair.source.text(change.counterpart)).",
          en: "The source has \(pair.source.text(change.counterpart))."),
        counterpart: change.counterpart)
    }
  }
}
