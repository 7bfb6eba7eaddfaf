import TMX

extension Rule {
  /// The source denies what the target states, or the reverse.
  static let changedNegation = Rule(
    id: "accuracy.negation", category: .accuracy, subtype: "Mistranslation: negation",
    severity: .critical, precision: 0.75,
    summary: Wording(
      ar: "النفي يخالف الأصل.", en: "The source denies what is stated here, or the reverse."),
    explanation: Wording(
      ar: """
        يُعلَّم الفعل أو الخبر الذي ينفيه أحد النصين ومقابله بعينه مثبت في الآخر، وليس فيه ما يقوم مقام النفي: لا ولم ولن وليس وغير \
        وعدم ودون وإلا، وأفعال مثل رفض ونفى ومنع وفشل وبقي ونجا. لا يُعلَّم ما قيل بضده: «نقض الحكم» لما لم يُقبل، ولا تراكيب ليست \
        نفيًا: «لا يزال»، «لا يقل عن»، «ليس فقط».
        """,
      en: """
        Reported is a verb or predicate that one side denies and whose very counterpart the other states, where nothing \
        may stand for a negation: exceptions, refusals, lacks, "few", verbs of remaining and escaping. What is said by \
        an antonym is left alone, and so are idioms that negate nothing: لا يزال, لا يقل عن, "not only", «не менее».
        """),
    reads: .pairs,
    examples: [
      Example(
        "⟦وافقت⟧ الحكومة على الخطة.", source: "The government did not approve the plan.", from: "en"
      ),
      Example("⟦يشارك⟧ الوزير في الاجتماع.", source: "وزیر در نشست شرکت نمی‌کند.", from: "fa"),
      Example("⟦ليس القرار⟧ جديدًا.", source: "The decision is new.", from: "en"),
      Example("⟦أعلن⟧ الوزير النتائج.", source: "Министр не объявил результаты.", from: "ru"),
      Example(
        "من ⟦المستبعد⟧ أن تتأجل المباراة.", source: "بعید نیست بازی به تعویق بیفتد.", from: "fa"),
      Example(
        "لا ⟦يزال⟧ المصنع يعمل.", source: "The factory is no longer running.", from: "en"),
      Example(
        "حضر ⟦جميع⟧ النواب الجلسة.", source: "None of the deputies attended the session.",
        from: "en"),
      Example(
        "أعجبت المسرحية ⟦النقاد⟧.", source: "Few critics liked the play.", from: "en"),
      Example("دخل الدواء السوق ⟦بترخيص⟧.", source: "دارو بدون مجوز وارد بازار شد.", from: "fa"),
      Example(
        "⟦تمكن⟧ رجال الإطفاء من إنقاذ المنزل.",
        source: "Firefighters were unable to save the house.",
        from: "en"),
      Example("هذه ⟦المرة⟧ الأولى.", source: "این نخستین بار نیست.", from: "fa"),
      Example(
        "خرج جميع الركاب سالمين من الحادث.", source: "No one was hurt in the accident.", from: "en"),
      Example(
        "نقضت المحكمة العليا الحكم الصادر بحقه.",
        source: "دیوان عالی حکم صادرشده علیه او را نپذیرفت.",
        from: "fa"),
      Example(
        "يفوق إنتاج المصنع إنتاج سائر المصانع.",
        source: "No other plant produces as much as this one.", from: "en"),
      Example(
        "المدير مطّلع على شكاوى العمال.", source: "مدیر از شکایت کارگران بی‌اطلاع نیست.", from: "fa"),
      Example("هي مسألة سهلة.", source: "It is not brain surgery.", from: "en"),
      Example(
        "لم يدخر الأطباء جهدًا في علاجه.", source: "The doctors did their utmost to treat him.",
        from: "en"),
      Example(
        "لم يعد المصنع يعمل.", source: "The factory is no longer running.", from: "en"),
      Example(
        "رفضت الحكومة الخطة.", source: "The government did not approve the plan.", from: "en"),
      Example("غادر دون أن يجيب.", source: "He left and did not answer.", from: "en"),
      Example("لا تزال المدينة محاصرة.", source: "The city is still under siege.", from: "en"),
      Example("قُتل ما لا يقل عن 12 شخصًا.", source: "At least 12 people were killed.", from: "en"),
      Example(
        "زار المدينة والقرى أيضًا.", source: "He visited not only the city but also the villages.",
        from: "en"),
      Example("لم يصل سوى وزيرين.", source: "تنها دو وزیر رسیدند.", from: "fa"),
      Example(
        "دخل الدواء السوق من دون ترخيص.", source: "دارو بدون مجوز وارد بازار شد.", from: "fa"),
      Example(
        "⟦لا⟧ يشمل القرار المدارس الخاصة.", source: "The decision covers only private schools.",
        from: "en"),
      Example(
        "لا يشمل القرار إلا المدارس الخاصة.", source: "The decision covers only private schools.",
        from: "en"),
      Example(
        "لم تنكر الشركة الخطأ، بل اعتذرت.",
        source: "Far from denying the mistake, the company apologised.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, NegationChange.bounds.contains(pair.source.list.words.count)
    else { return }
    let change = NegationChange(pair, context.text)
    if let shift = PolarityShift(pair, context.text), change?.certainty != .sure {
      report.flag(
        shift.range, severity: shift.isCertain ? .critical : .major, counterpart: shift.counterpart)
    } else if let change, change.certainty != .doubtful {
      report.flag(
        change.range, severity: change.certainty == .sure ? .critical : .major,
        counterpart: change.counterpart)
    }
  }

  /// The source denies something, and nothing in the target seems to.
  static let missingNegation = Rule(
    id: "accuracy.negation-missing", category: .accuracy, subtype: "Mistranslation: negation",
    severity: .minor, precision: 0.6,
    summary: Wording(
      ar: "في الأصل نفي لا يظهر هنا.", en: "The source denies something, and nothing here does."),
    explanation: Wording(
      ar: """
        في الأصل أداة نفي واحدة وليس في الترجمة نفي ولا ما يقوم مقامه، لكن لم يُعثر على مقابل الكلمة المنفية نفسها. قد يكون المعنى قيل بضده، فينبغي النظر فيه.
        """,
      en: """
        The source has one negation and the translation neither one nor a word that may stand for it, but the word that \
        is denied has no sure counterpart. It may be said by an antonym: have a look.
        """),
    reads: .pairs,
    examples: [
      Example(
        "⟦انهيار⟧ الجسر في العاصفة.", source: "The bridge did not collapse in the storm.",
        from: "en"),
      Example("⟦مشاركة⟧ الوزير في الاجتماع.", source: "وزیر در نشست شرکت نکرد.", from: "fa"),
      Example(
        "⟦الحكومة مع الضريبة الجديدة⟧.", source: "The government does not support the new tax.",
        from: "en"),
      Example(
        "لم يضرب عمال الميناء يوم الأحد.", source: "The dockers did not strike on Sunday.",
        from: "en"),
      Example(
        "امتنع عمال الميناء عن الإضراب.", source: "The dockers did not strike.", from: "en"),
      Example("أضرب عمال الميناء.", source: "The dockers went on strike.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, NegationChange.bounds.contains(pair.source.list.words.count),
      let change = NegationChange(pair, context.text), change.certainty == .doubtful,
      PolarityShift(pair, context.text) == nil
    else { return }
    report.flag(change.range, counterpart: change.counterpart)
  }
}
