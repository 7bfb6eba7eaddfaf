import TMX

extension Rule {
  /// A number of the source that the target does not state, in digits or words, or states otherwise.
  static let changedNumber = Rule(
    id: "accuracy.number", version: 2, category: .accuracy, subtype: "Mistranslation: number",
    severity: .critical,
    precision: 0.8,
    summary: Wording(
      ar: "الرقم يخالف الأصل.", en: "The number differs from the source."),
    explanation: Wording(
      ar: """
        تقارن الأرقام بقيمها: «820 ألف» تساوي 820,000، والكلمات كالأرقام، والنصف كخمسين في المئة، ويُحوّل الميل والقدم \
        والدرجة والساعة والسنة الهجرية الشمسية. رقم ناقص مكانه رقم آخر خطأ حرج، ورقم ناقص وحده خلل، ورقم زائد تفصيل. \
        تُترك الأعداد حتى عشرة لأن العربية كثيرًا ما تعبّر عنها بالمثنى أو بغيره، والتواريخ لقاعدتها.
        """,
      en: """
        Numbers are compared by value: 820 thousand is 820,000, words count like digits, a half is 50 percent; miles, \
        feet, degrees, hours and Jalali years are converted. A number that is missing while another one stands instead \
        is critical, one that is only missing is major, one that is only added is minor. Numbers up to ten are left \
        alone, since Arabic often says them by the dual or otherwise; dates have a rule of their own.
        """),
    reads: .pairs,
    examples: [
      Example("نزح ⟦280 ألف⟧ شخص.", source: "820,000 people were displaced.", from: "en"),
      Example("قُتل ⟦91⟧ شخصًا في الهجوم.", source: "در این حمله ۱۹ نفر کشته شدند.", from: "fa"),
      Example(
        "بلغت الخسائر ⟦3 ملايين⟧ دولار.", source: "Losses came to 3 billion dollars.", from: "en"),
      Example("تراجع الإنتاج بنسبة ⟦2.4⟧ في المئة.", source: "Output fell by 4.2%.", from: "en"),
      Example(
        "⟦وارتفعت الأسعار كثيرًا هذا العام.⟧", source: "Prices rose by 35 percent this year.",
        from: "en"),
      Example("غرق ⟦عشرة⟧ قوارب.", source: "Dozens of boats sank.", from: "en"),
      Example("تُعلن النتائج بعد ⟦شهر⟧.", source: "نتایج دو ماه دیگر اعلام می‌شود.", from: "fa"),
      Example(
        "تراجع المؤشر ⟦ثماني⟧ نقاط.", source: "The index fell 0.8 points.", from: "en"),
      Example("فاز الفريق بنتيجة 4-⟦0⟧.", source: "The team won 4-1.", from: "en"),
      Example(
        "حضر المباراة قرابة ستين ألف متفرج.", source: "بازی را ۵۹ هزار و ۷۰۰ تماشاگر دیدند.",
        from: "fa"),
      Example(
        "بلغ طول النفق نحو ثمانية كيلومترات.", source: "The tunnel is 7.96 kilometres long.",
        from: "en"),
      Example("زادت الصادرات بمقدار النصف.", source: "Экспорт вырос в полтора раза.", from: "ru"),
      Example(
        "يفتقر 75 في المئة من القرى إلى طبيب.", source: "Only one in four villages has a doctor.",
        from: "en"),
      Example("وُلدت المدينة قبل ستة عقود.", source: "شهر شصت سال پیش ساخته شد.", from: "fa"),
      Example(
        "يعارض 60 في المئة من السكان المشروع.",
        source: "Three in five residents oppose the project.",
        from: "en"),
      Example(
        "يعمل في المنجم ألفًا وثلاثمئة عامل.", source: "The mine employs 1,300 workers.", from: "en"),
      Example("تُعلن النتائج في غضون شهرين.", source: "نتایج ظرف شصت روز اعلام می‌شود.", from: "fa"),
      Example("نزح 820 ألف شخص.", source: "هشتصد و بیست هزار نفر آواره شدند.", from: "fa"),
      Example("خلال النصف الأول من عام 2019.", source: "In the first half of 2019.", from: "en"),
      Example("في ثلاثينيات القرن الماضي.", source: "In the 1930s.", from: "en"),
      Example("يبعد نحو 16 كيلومترًا.", source: "It is some 10 miles away, or 16 km.", from: "en"),
      Example("أيد نصف الناخبين الاتفاق.", source: "50 percent of voters backed it.", from: "en"),
      Example("بدأت المباراة عند الثامنة مساءً.", source: "The match began at 20:00.", from: "en"),
      Example("انتُخب عام 2011.", source: "او در سال ۱۳۹۰ انتخاب شد.", from: "fa"),
      Example("أقلعت طائرات من طراز إف-16.", source: "F-16 jets took off.", from: "en"),
      Example(
        "عُقد الاجتماع في 1 أبريل 2021.", source: "نشست ۱۲ فروردین ۱۴۰۰ برگزار شد.", from: "fa"),
      Example(
        "فازت العداءة بزمن قدره 31 دقيقة و7.42 ثانية.", source: "She won in 31:07.42.", from: "en"),
      Example(
        "أنهى السباق في ساعتين و11 دقيقة و38 ثانية.", source: "He finished in 2:11:38.", from: "en"),
      Example(
        "حطم الرقم القياسي لسباق 400 متر حواجز.", source: "He broke the 400m hurdles record.",
        from: "en"),
      Example("أقيمت المباراة النهائية رقم 42.", source: "Final XLII was played.", from: "en"),
      Example("درس هناك بين عامي 1952 و1957.", source: "He studied there in 1952–7.", from: "en"),
      Example(
        "تبلغ قدرة المحطة 2.4 مليار واط.", source: "The plant has 2.4 gigawatts.", from: "en"),
      Example(
        "كلف الإصلاح ألفًا ومئتي جنيه.", source: "The repair cost twelve hundred pounds.", from: "en"
      ),
      Example("يُغلق المتجر في السابعة مساءً.", source: "مغازه ساعت ۱۹ بسته می‌شود.", from: "fa"),
      Example("تنتهي المهلة عند منتصف الليل.", source: "مهلت ساعت ۱۲ شب پایان می‌یابد.", from: "fa"),
    ]
  ) { context, report in
    guard let pair = context.pair, !context.text.tokens.isEmpty else { return }
    let numbers = NumberChanges(pair)
    let changes = numbers.changes
    for (missing, extra) in changes { report.flag(extra.range, counterpart: missing.range) }
    guard changes.isEmpty else { return }
    if let change = MultitudeChange(pair) ?? MultitudeChange(span: pair) {
      report.flag(change.range, counterpart: change.counterpart)
      return
    }
    // One that is only missing or only added may be said in another way when it is small.
    if let first = numbers.missing.first(where: { $0.value > 10 && $0.kind != .time }) {
      report.flag(
        context.text.contentRange, severity: .major,
        message: Wording(
          ar: "العدد \(pair.source.text(first.range)) في الأصل ولا أثر له هنا.",
          en: "The source's \(pair.source.text(first.range)) is not here."),
        counterpart: first.range)
    } else if let extra = numbers.extra.first(where: {
      $0.value > 10 && $0.kind != .time && $0.value != 100 && !$0.hasWords
    }) {
      report.flag(
        extra.range, severity: .minor,
        message: Wording(
          ar: "هذا العدد ليس في الأصل.", en: "The source does not state this number."))
    }
  }
}
