import TMX

extension Rule {
  /// A stretch of the source is not in the target.
  static let omission = Rule(
    id: "omission.passage", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.5,
    summary: Wording(
      ar: "جزء من الأصل لا أثر له في الترجمة.", en: "A passage of the source is missing."),
    explanation: Wording(
      ar: """
        يُعلَّم المقطع حين لا يجد المعجم مقابلًا لكلمات متتالية من الأصل والترجمة أقصر من المعتاد بين اللغتين، أو حين تقل عن \
        نصف الطول المعتاد. الترجمة المختصرة وحدها لا تُعلَّم.
        """,
      en: """
        Reported when the lexicon finds no counterpart of several words in a row and the target is shorter than usual \
        for the two languages, or when it has less than half of the usual length. A terse translation alone is not \
        reported.
        """),
    reads: .pairs,
    examples: [
      Example(
        "⟦قال الوزير إن الحكومة وافقت على الخطة.⟧",
        source:
          "The minister said the government had approved the plan, but the trade unions and the opposition parties have called a strike in the port cities next week.",
        from: "en"),
      Example(
        "⟦وصل الرئيس إلى باريس.⟧",
        source:
          "رئیس جمهوری وارد پاریس شد و در فرودگاه با وزیر امور خارجه فرانسه درباره بحران اقتصادی و جنگ در منطقه گفت‌وگو کرد.",
        from: "fa"),
      Example(
        "⟦انخفضت الأسعار.⟧",
        source:
          "Цены снизились, однако эксперты предупреждают, что рост тарифов и нехватка рабочих мест могут привести к кризису.",
        from: "ru"),
      Example(
        "قال الوزير إن الحكومة وافقت على الخطة، لكن النقابات وأحزاب المعارضة دعت إلى إضراب في مدن الموانئ الأسبوع المقبل.",
        source:
          "The minister said the government had approved the plan, but the trade unions and the opposition parties have called a strike in the port cities next week.",
        from: "en"),
      Example(
        "وصل الرئيس إلى باريس صباح اليوم.",
        source: "The president arrived in Paris this morning.", from: "en"),
      Example("انخفضت الأسعار.", source: "Цены снизились.", from: "ru"),
      Example(
        "أغلق الميناء بسبب العاصفة.",
        source:
          "The port was closed by the storm. Read also: Fishermen count the cost of last year",
        from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, !context.text.tokens.isEmpty, !pair.source.holdsFrame
    else { return }
    let gap = PassageGap(in: pair.source)
    let surplus = pair.lengthSurplus
    let isShort = pair.source.letterCount > PassageGap.shortText && surplus < -PassageGap.outlier
    guard
      isShort
        || gap.isConvincing(-surplus, threshold: PassageGap.threshold(of: pair.source.language))
          && !pair.target.hasRunTogether
    else { return }
    report.flag(context.text.contentRange, counterpart: gap.words.map(pair.source.range))
  }

  /// A stretch of the target is not in the source.
  static let addition = Rule(
    id: "accuracy.addition", category: .accuracy, subtype: "Addition", severity: .major,
    precision: 0.25,
    summary: Wording(
      ar: "جزء من الترجمة لا أصل له.", en: "A passage has no counterpart in the source."),
    explanation: Wording(
      ar: """
        يُعلَّم المقطع حين لا يجد المعجم في الأصل مقابلًا لكلمات متتالية والترجمة أطول من المعتاد بين اللغتين، أو حين تبلغ أكثر \
        من ضعف الطول المعتاد.
        """,
      en: """
        Reported when the lexicon finds no counterpart in the source for several words in a row and the target is \
        longer than usual for the two languages, or when it has more than twice the usual length.
        """),
    reads: .pairs,
    examples: [
      Example(
        "وصل الرئيس إلى باريس، وقالت ⟦الشرطة إن السائق فقد السيطرة على السيارة قبل أن تصطدم بجدار المدرسة⟧.",
        source: "The president arrived in Paris.", from: "en"),
      Example(
        "انخفضت الأسعار، ⟦وأغلقت المدارس أبوابها بسبب العاصفة التي ضربت الساحل والجزر القريبة⟧.",
        source: "Цены снизились.", from: "ru"),
      Example(
        "وافق المجلس على القانون، ثم ⟦سافر الفريق إلى مدينة أخرى لخوض مباراة ضد الفريق⟧ الوطني.",
        source: "مجلس قانون را تصویب کرد.", from: "fa"),
      Example("وصل الرئيس إلى باريس.", source: "The president arrived in Paris.", from: "en"),
      Example(
        "قالت الشرطة إن السائق فقد السيطرة على السيارة.",
        source: "Police said the driver lost control of the car.", from: "en"),
      Example("انخفضت الأسعار كثيرًا.", source: "Цены снизились.", from: "ru"),
    ]
  ) { context, report in
    guard let pair = context.pair else { return }
    let gap = PassageGap(in: pair.target)
    let surplus = pair.lengthSurplus
    let isLong = pair.target.letterCount > PassageGap.shortText && surplus > PassageGap.outlier
    // An acronym is often written out.
    let mayExplain = pair.source.list.words.indices.contains {
      pair.source.list.words[$0].kind == .word && pair.source.isAcronym($0)
    }
    let threshold =
      PassageGap.targetThreshold(for: pair.source.language) + (mayExplain ? PassageGap.acronym : 0)
    guard isLong || gap.isConvincing(surplus, threshold: threshold) else { return }
    // A detail that the editor may have added; a whole text more than the source is none.
    report.flag(
      gap.words.map(pair.target.range) ?? context.text.contentRange,
      severity: surplus > PassageGap.outlier + 0.3 ? .major : .info)
  }
}

extension PairSide {
  /// Whether a part of the source belongs to the page around the article, which a translator leaves out.
  fileprivate var holdsFrame: Bool {
    list.words.indices.contains { index in
      frames[key(index)]?.contains(key(index + 1)) == true
    }
  }
}

// Two words each, or a word and a colon.
private let frames: [WordKey: Set<WordKey>] = {
  let colon: WordKey = 0x3A
  var frames: [WordKey: Set<WordKey>] = [:]
  let pairs = """
    read also|read more|also read|read next|see also|related article|related articles|reporting by|editing by|writing by|edited by|click here|sign up|follow us|photo by|\
    image credit|photo credit|all rights|بیشتر بخوانید|بخوانید :|همچنین بخوانید|کد خبر|انتهای پیام|تمامی حقوق|لینک کوتاه|عکس :
    """
  for pair in pairs.split(separator: "|") {
    let words = pair.split(separator: " ").map { $0 == ":" ? colon : String($0).wordKey }
    frames[words[0], default: []].insert(words[1])
  }
  return frames
}()
