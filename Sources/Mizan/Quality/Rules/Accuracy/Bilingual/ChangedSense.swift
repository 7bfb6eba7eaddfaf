import TMX

extension Rule {
  /// The opposite of what the source says, or another member of the same group.
  static let changedOpposite = Rule(
    id: "accuracy.opposite", category: .accuracy, subtype: "Mistranslation", severity: .critical,
    precision: 0.6,
    summary: Wording(
      ar: "كلمة بخلاف معنى الأصل.",
      en: "A word says the opposite of the source's, or another of its kind."),
    explanation: Wording(
      ar: """
        كلمات يستبعد بعضها بعضًا: ارتفع وانخفض، وافق ورفض، قبل وبعد، شمال وجنوب، أمس وغدًا. يُعلَّم ما ليس في الأصل مقابل له \
        وفي الأصل ما يخالفه ولا مقابل له هنا. يُترك ما قُلب معناه بنفي.
        """,
      en: """
        Words that exclude each other: to rise and to fall, to accept and to reject, before and after, north and south, \
        yesterday and tomorrow. Reported when the source has one and the translation only another. Left alone when \
        a negation on one side turns the sense.
        """),
    reads: .pairs,
    examples: [
      Example("⟦ارتفعت⟧ أسعار النفط.", source: "Oil prices fell.", from: "en"),
      Example("⟦رفض⟧ المجلس الخطة.", source: "مجلس طرح را تصویب کرد.", from: "fa"),
      Example(
        "⟦يرجح⟧ الخبراء هطول المطر.", source: "کارشناسان بارش باران را بعید می‌دانند.", from: "fa"),
      Example(
        "وصل الوفد إلى المدينة ⟦غدا⟧.", source: "The delegation arrived in the city yesterday.",
        from: "en"),
      Example(
        "⟦تضاعف⟧ عدد الحوادث خلال عامين.",
        source: "The number of accidents has halved in two years.",
        from: "en"),
      Example("انخفضت أسعار النفط.", source: "Oil prices fell.", from: "en"),
      Example(
        "انخفض عدد الحوادث إلى النصف.", source: "The number of accidents has halved.", from: "en"),
      Example(
        "ارتفعت الأسعار بعد انخفاضها.", source: "Prices rose after they had fallen.", from: "en"),
      Example("لم يوافق المجلس على الخطة.", source: "مجلس طرح را رد کرد.", from: "fa"),
      Example(
        "أكد الوزير أن ما قيل عن استقالته غير صحيح.", source: "وزیر خبر استعفای خود را تکذیب کرد.",
        from: "fa"),
      Example(
        "⟦فرضت⟧ الحكومة حظر السفر.", source: "The government lifted the travel ban.", from: "en"),
      Example("زادت الأسعار يوم الأحد.", source: "Prices went up on Sunday.", from: "en"),
      Example(
        "انتشل رجال الإنقاذ طفلة من البئر.", source: "Rescuers pulled a girl from the well.",
        from: "en"),
      Example("وصل الوفد الليلة الماضية.", source: "هیئت دیشب رسید.", from: "fa"),
      Example(
        "أُصيب عامل خارج المصنع.", source: "یک کارگر در خارج از کارخانه زخمی شد.", from: "fa"),
    ]
  ) { context, report in
    guard let pair = context.pair, Opposites.shared.knows(pair.source.language) else { return }
    let opposites = Opposites.shared
    let source = opposites.uses(in: pair.source)
    guard !source.isEmpty else { return }
    let target = opposites.uses(in: pair.target)
    for use in target where !use.isWeak && !pair.target.isDenied(use) {
      guard !source.contains(where: { $0.concept == use.concept }) else { continue }
      let rival = source.first { rival in
        !rival.isWeak && opposites.exclude(rival.concept, use.concept)
          && !pair.source.isDenied(rival) && !target.contains { $0.concept == rival.concept }
          && pair.source.isLinkedOnly(to: use.words, rival)
          && pair.target.isLinkedOnly(to: rival.words, use)
      }
      // "Failed to" is one of the words, and no negation of them.
      guard let rival,
        pair.source.negators.contains(where: { !rival.words.contains($0) })
          != pair.target.negators.isEmpty
      else { continue }
      // "Denied that he knew nothing", «أكد أن الخبر عارٍ عن الصحة»: another denial turns the sense again.
      if rival.words.contains(where: pair.source.denies)
        || use.words.contains(where: pair.target.denies)
      {
        guard !pair.target.denies(besides: use.words, of: pair.source),
          !pair.source.deniesAfter(rival.words)
        else { continue }
      }
      report.flag(
        pair.target.range(use.words), counterpart: pair.source.range(rival.words))
      return
    }
  }

  /// A word of several senses translated by the wrong one.
  static let changedSense = Rule(
    id: "accuracy.sense", category: .accuracy, subtype: "Mistranslation", severity: .major,
    precision: 0.8,
    summary: Wording(
      ar: "كلمة تُرجمت بمعنى غير المقصود.", en: "A word is translated in a sense that is not meant."),
    explanation: Wording(
      ar: """
        كلمات لها في العربية أكثر من مقابل، كالبنك والضفة والضربة والإضراب. يُعلَّم المقابل الذي لا يناسب ما يجاور الكلمة في         الأصل، ولا أثر للمناسب هنا.
        """,
      en: """
        Words with several Arabic counterparts, such as bank and strike. Reported is the one that does not go with the         words of the source, while the one that does is nowhere in the translation.
        """),
    reads: .pairs,
    examples: [
      Example("وفاض النهر على ⟦بنوكه⟧.", source: "The river flooded its banks.", from: "en"),
      Example(
        "دعت النقابة إلى ⟦ضربة⟧ عامة غدا.",
        source: "The union called a general strike for tomorrow.",
        from: "en"),
      Example(
        "أبقى المصرف على أسعار ⟦الاهتمام⟧ بلا تغيير.",
        source: "The bank left interest rates unchanged.", from: "en"),
      Example("سجل المهاجم ⟦وردة⟧ للفريق.", source: "مهاجم برای تیم گل زد.", from: "fa"),
      Example(
        "انقلب ⟦مدرب⟧ يقل سياحا على الطريق السريع.",
        source: "A coach carrying tourists overturned on the motorway.", from: "en"),
      Example(
        "تغلق البلدية في عطلة ⟦البنك⟧.", source: "Council offices close on the bank holiday.",
        from: "en"),
      Example(
        "انتظر السكان ثلاث ⟦وعود⟧ ساخنة يوميا.", source: "اهالی روزانه سه وعده غذای گرم می‌گیرند.",
        from: "fa"),
      Example(
        "دخل ⟦الدبابات⟧ ماء صالح للشرب.", source: "The water tanks were filled.", from: "en"),
      Example("فتح المصرف فرعا جديدا.", source: "The bank opened a new branch.", from: "en"),
      Example(
        "دعت النقابة إلى إضراب عام غدا.", source: "The union called a general strike for tomorrow.",
        from: "en"),
      Example("استهدفت ضربة جوية الميناء.", source: "An air strike hit the port.", from: "en"),
      Example(
        "ألغى الإضراب رحلات كثيرة للشركة.", source: "The strike cost Air France many flights.",
        from: "en"),
      Example(
        "نال المدرب لقبا مع الفريق في الملعب.", source: "The coach won the cup with the team.",
        from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair,
      let confusion = Senses.of(pair.source.language)?.confusion(in: pair)
    else { return }
    report.flag(
      pair.target.range(confusion.target),
      message: Wording(
        ar: "المعنى هنا: \(confusion.say).", en: "The sense meant here is \(confusion.say)."),
      counterpart: pair.source.range(confusion.source))
  }
}

extension PairSide {
  /// Whether the lexicon finds no counterpart of the words on the other side but these: "unlikely" and
  /// «المرجح» meet in «من غير المرجح».
  fileprivate func isLinkedOnly(to others: Range<Int>, _ use: ConceptTable.Use) -> Bool {
    use.words.allSatisfy { word in
      links[word].map { $0.strength < 0.05 || others.contains($0.word) } ?? true
    }
  }

  /// Whether something before the words negates them.
  fileprivate func isDenied(_ use: ConceptTable.Use) -> Bool {
    (max(0, use.words.lowerBound - 2)..<use.words.lowerBound).contains { word in
      list.words[word].kind == .word && privatives.contains(key(word), letters(word))
    }
  }
}

private let privatives = WordPatterns(
  "لم لن ليس ولم ولن ولا فلم فلن وليس ليست لیس غير عدم دون بدون بلا لا وعدم وغير بعدم لعدم انعدام عدم بدون غیر بی not no without lack non never"
)
