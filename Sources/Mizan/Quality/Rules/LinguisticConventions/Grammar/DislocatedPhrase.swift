extension Rule {
  /// «من حاليًا», «بنسبة خلال العام»: what a preposition or a measure governs does not follow it.
  static let nothingGoverned = Rule(
    id: "grammar.nothing-governed", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "حرف جر أو مقدار لا يليه مجروره.",
      en: "A preposition or a measure is not followed by what it governs."),
    explanation: Wording(
      ar: """
        لا يقع بعد حرف الجر ظرف منصوب (من حاليًا)، ولا بعد «بنسبة» و«بقيمة» حرف جر أو ظرف: انتقل ما بعدها من مكانه.
        """,
      en: """
        No accusative adverb goes behind a preposition, no preposition or adverb behind «by the share of», «worth»: what \
        belongs there has moved.
        """),
    examples: [
      "سافر الوفد ⟦إلى غدًا⟧ العاصمة.", "تحدث ⟦عن أيضًا⟧ خطة جديدة.", "وصل الوفد ⟦إلى أمس⟧ المدينة.", "اتفق ⟦مع يوم الأحد⟧ الوزير.",
      "ارتفع السعر ⟦بنسبة خلال⟧ العام خمسة في المئة.", "اشترى أسهمًا ⟦بقيمة أمس⟧ مليون دولار.",
      "سافر الوفد غدًا إلى العاصمة.", "ارتفع السعر بنسبة تصل إلى الثلث.", "بالنسبة إلى السكان هذا مهم.",
      "بثت قناة تي في أيضًا الخبر.", "ارتفع السعر بنسبة في حدود الثلث.", "وبقي هناك حتى غدًا.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() {
      let token = text.tokens[index]
      let next = text.tokens[index + 1]
      guard token.isArabicWord, next.isArabicWord, next.clitics.isEmpty else { continue }
      if timeless.contains(token.stemKey), let last = endOfAdverbial(text, index + 1),
        let noun = text.token(last + 1), noun.clitics == .article, next.key != today,
        !next.isAny(of: .placeName), next.key != inside,
        !noun.isAny(of: [.weekday, .month]), !timeAdjectives.contains(noun.stemKey), noun.statistics.isNoun
      {
        report.flag(text.range(index, last))
      } else if token.isAny(of: .preposition) {
        guard governors.contains(token.stemKey), tanwinAdverbs.contains(next.key),
          token.stemKey != from || !whoAdverbs.contains(next.key),
          !text.isSpelledLetter(index - 1)
        else { continue }
        report.flag(text.range(index, index + 1))
      } else if measures.contains(token.key) || measures.contains(token.keyWithoutWaw) {
        guard notMeasured.contains(next.key) || tanwinAdverbs.contains(next.key),
          !text.isWord(index + 2, bounds)
        else { continue }
        report.flag(text.range(index, index + 1))
      }
    }
  }

  /// «وزير أمس الخارجية», «الجيش يوم الأحد الإسرائيلي»: an adverbial inside a name or between noun and adjective.
  static let adverbialInsidePhrase = Rule(
    id: "grammar.adverbial-inside-phrase", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "ظرف يفصل بين المضاف والمضاف إليه أو بين الاسم وصفته.",
      en: "An adverbial stands inside an annexation, or between a noun and its adjective."),
    explanation: Wording(
      ar: "لا يفصل شيء بين المضاف والمضاف إليه، ولا يفصل ظرف الزمان الاسم المعروف عن صفته. مكان الظرف قبلهما أو بعدهما.",
      en: """
        Nothing stands between the terms of an annexation, nor does a time phrase part a name from its adjective: it goes \
        before or behind them.
        """),
    examples: [
      "ألقى مساء امس الثلاثاء القبض عليه.", "استقبل ⟦وزير أمس⟧ الخارجية السفير.", "عقد ⟦مجلس يوم⟧ الأحد الأمن جلسة طارئة.", "تخوض فرقة ⟦غدًا⟧ المشاة تدريبًا.",
      "قصف الجيش ⟦أمس⟧ الإسرائيلي القرية.", "اجتمع رئيس ⟦في بغداد⟧ الوزراء بالوفد.", "تراجعت ⟦أسعار خلال⟧ الأسبوع النفط كثيرًا.",
      "استقبل وزير الخارجية أمس السفير.", "عقد مجلس الأمن جلسة يوم الأحد.",
      "قصف الجيش أمس الأول القرية.", "تقام مباراة اليوم الأحد في العاصمة.",
      "زار الوزير يوم الأحد الماضي القرية.", "وصل الجيش أمس الخميس.", "عاش في ألمانيا الغربية.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast().dropFirst()
    where text.tokens[index].isArabicWord {
      // «أسعار خلال الأسبوع النفط», «وزير أمس نظيره»: nouns that are nothing without a genitive.
      if heads.contains(text.tokens[index - 1].stemKey), partsHead(text, index) {
        report.flag(text.range(index - 1, index))
        continue
      }
      guard let last = endOfAdverbial(text, index), let next = text.token(last + 1),
        next.clitics == .article, !next.isAny(of: [.weekday, .month, .numberWord]),
        !timeAdjectives.contains(next.stemKey), isParted(text.tokens[index - 1], next, text, index)
      else { continue }
      report.flag(text.range(index, last))
    }
  }

  /// «ارتفع في المئة خلال العام»: a percentage without its number.
  static let percentWithoutNumber = Rule(
    id: "grammar.percent-without-number", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "«في المئة» بلا عدد قبلها.", en: "«Per cent» without a number before it."),
    explanation: Wording(
      ar: "يسبق العدد «في المئة». إما سقط العدد أو جاء بعدها على ترتيب لغة المصدر.",
      en: "The number comes before «per cent»: it is lost, or stands behind in the order of the source."),
    examples: [
      "ارتفع السعر ⟦في المئة⟧ خلال العام.", "زاد الإنتاج بنسبة ⟦في المئة⟧ 12 هذا العام.",
      "انخفضت الأسعار ⟦بالمئة⟧.", "ارتفع السعر 12 في المئة خلال العام.",
      "زاد الإنتاج خمسة ونصفًا في المئة.", "أثق به مئة في المئة.",
      "تغير العالم في المئة عام الأخيرة.", "كم في المئة من السكان؟",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropFirst() {
      let token = text.tokens[index]
      var last = index
      if token.key == inside, let next = text.token(index + 1), hundred.contains(next.key) {
        last = index + 1
      } else if !perHundred.contains(token.key) {
        continue
      }
      let isCounted = (max(0, index - 4)..<index).contains {
        let before = text.tokens[$0]
        return before.kind == .number || before.isAny(of: [.numberWord, .question]) || before.mark == 0x25
          || zero.contains(before.stemKey)
      }
      guard !isCounted else { continue }
      // «في المئة عام الأخيرة»: a hundred of something.
      if let next = text.token(last + 1), next.isArabicWord,
        !next.isAny(of: [.preposition, .conjunction, .adverb, .weekday, .verb, .pronominal]), !next.isDefinite,
        next.clitics.isDisjoint(with: .conjunction)
      {
        continue
      }
      report.flag(text.range(index, last))
    }
  }
}

private let from = LetterKey("من")
private let inside = LetterKey("في")
private let bounds = LetterKey("حدود")
/// As it is often written, without its hamza.
private let yesterday = LetterKey("امس")
private let day = LetterKey("يوم")
private let governors = WordSet("في من إلى على عن مع منذ عبر لدى ضد خلال حول")
private let tanwinAdverbs = WordSet(
  """
  أيضا غدا حاليا سابقا لاحقا مجددا مؤخرا أخيرا دائما نهائيا فورا قريبا جدا يوميا سنويا شهريا أسبوعيا رسميا تماما \
  خصوصا عموما لاسيما مسبقا تدريجيا بعيدا عاجلا علنا سرا صباحا ليلا ظهرا نهارا عصرا فجرا
  """)
/// Behind من, which may mean «who».
private let whoAdverbs = WordSet("أيضا دائما حاليا سابقا فجرا")
private let measures = WordSet("بنسبة بمقدار بقيمة بفارق بواقع")
private let notMeasured = WordSet("في على إلى عن منذ خلال مع أمس اليوم الآن بحسب حسب وفقا وفق حتى")
private let timeless = WordSet("على مع إلى ضد")
private let hundred = WordSet("المئة المائة الماية")
private let perHundred = WordSet("بالمئة بالمائة")
private let zero = WordSet("صفر نصف واحد مية مئة مائة")
private let parts = WordSet("صباح مساء ظهر فجر عصر ليلة ليل مطلع نهاية ختام")
private let adverbs = WordSet("أمس غدا اليوم أيضا حاليا مؤخرا مجددا الآن كذلك لاحقا سابقا")
private let timeAdjectives = WordSet(
  """
  ماضي ماضية مقبل مقبلة قادم قادمة جاري جارية حالي حالية أول أولى أخير أخيرة منصرم منصرمة سابق سابقة ثاني ثانية \
  ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع ثامن تاسع عاشر نفس واحد موافق فائت ذات ذكرى شرقية غربية شمالية \
  جنوبية شرقي غربي شمالي جنوبي قديمة جديدة كبرى
  """)

extension Rule {
  /// «12، بحسب الشرطة، شخصًا», «ثلاثة أمس جنود»: a number apart from what it counts.
  static let numberApart = Rule(
    id: "grammar.number-apart", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "عدد فُصل عن معدوده.", en: "A number is apart from what it counts."),
    explanation: Wording(
      ar: "يلي المعدود عدده. ما يقع بينهما من ظرف أو إسناد مكانه قبلهما أو بعدهما.",
      en: "What is counted follows its number. An adverb or a source between them belongs before or behind."),
    examples: [
      "قُتل 12، بحسب الشرطة، ⟦شخصًا⟧ في الحادث.", "أصيب ثلاثة أمس ⟦جنود⟧ في الهجوم.", "بلغت الكلفة 12 أمس ⟦مليون⟧ دولار.",
      "قُتل 12 شخصًا، بحسب الشرطة، في الحادث.", "وصل في الساعة 5 أمس مسؤول كبير.", "في عام 2014، بحسب الوزارة، جنودًا.",
      "فاز خمسة أمس وخسر جنود.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast(2) {
      let token = text.tokens[index]
      guard token.kind == .number ? token.letters.count != 4 : token.isAny(of: .numberWord) && !token.isDefinite
      else { continue }
      var next = index + 1
      if Mark.isComma(text.mark(at: next)) {
        // One insertion between commas.
        guard text.token(next + 1).map({ sources.contains($0.key) }) == true,
          let close = (next + 2..<min(next + 8, text.tokens.count)).first(where: { Mark.isComma(text.mark(at: $0)) })
        else { continue }
        next = close + 1
      } else if let last = endOfAdverbial(text, next), text.tokens[next].key != today {
        next = last + 1
      } else {
        continue
      }
      guard let counted = text.token(next), counted.isArabicWord, counted.clitics.isEmpty, counted.verb == nil,
        isCounted(text, counted)
      else { continue }
      report.flag(counted.range)
    }
  }

  /// «هذه أمس المدينة»: a demonstrative apart from its noun.
  static let demonstrativeApart = Rule(
    id: "grammar.demonstrative-apart", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "ظرف بين اسم الإشارة والمشار إليه.", en: "An adverb parts a demonstrative from its noun."),
    explanation: Wording(
      ar: "يلي الاسم المعرف اسم الإشارة بلا فاصل. يصح الفصل إذا كان اسم الإشارة مبتدأ أو خبرًا.",
      en: "The noun follows its demonstrative at once, unless the demonstrative is a sentence's subject or predicate."),
    examples: [
      "زار الوفد ⟦هذه أمس⟧ المدينة.", "ورفضت الشركة ⟦هذا حاليا⟧ العرض.", "وصل إلى ⟦هذه غدا⟧ القرية.",
      "زار الوفد هذه المدينة أمس.", "كان هذا أمس الموضوع.", "هذا أيضا السبب.", "يعمل هؤلاء اليوم هنا.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast(2) where text.tokens[index].isAny(of: .demonstrative) {
      guard let before = text.token(index - 1), before.isArabicWord, !before.isAny(of: .copula),
        thisWords.contains(text.tokens[index].key),
        apart.contains(text.tokens[index + 1].key), text.tokens[index + 2].clitics == .article,
        !text.tokens[index + 2].isAny(of: [.weekday, .month]),
        !timeAdjectives.contains(text.tokens[index + 2].stemKey)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

private func isCounted(_ text: SegmentView, _ token: TextToken) -> Bool {
  if token.isAny(of: .unit) { return !token.isAny(of: .preposition) }
  if magnitudes.contains(token.key) { return true }
  return NewsNouns.countedMasculine.contains(token.key) || NewsNouns.countedFeminine.contains(token.key)
    || persons.contains(token.key)
}

private let today = LetterKey("اليوم")
private let magnitudes = WordSet("ألف آلاف مليون مليونا ملايين مليار مليارا مليارات")
private let persons = WordSet(
  "شخصا جنديا عاملا طفلا مواطنا لاعبا طالبا موظفا قتيلا جريحا مصابا مدنيا راكبا مسلحا متهما عضوا عاما يوما شهرا كيلومترا مترا دولة مدينة قرية")
private let sources = WordSet("بحسب حسب وفقا وفق كما نقلا على")
private let thisWords = WordSet("هذا هذه هؤلاء تلك ذلك")
private let apart = WordSet("أمس غدا حاليا مؤخرا مجددا")

/// Whether a time adverb or «during» stands behind a bare noun.
private func partsHead(_ text: SegmentView, _ index: Int) -> Bool {
  let head = text.tokens[index - 1]
  let token = text.tokens[index]
  guard head.isArabicWord, head.clitics.isSubset(of: [.waw, .ba, .lam]), token.clitics.isEmpty else { return false }
  if token.key == day { return text.token(index + 1)?.isAny(of: .weekday) == true }
  return loneAdverbs.contains(token.key)
}

/// Never alone in the singular of news: titles, measures.
private let heads = WordSet(
  """
  وزير وزارة وزراء رئيس رئيسة مجلس أسعار سعر محافظ أمين سفير قائد مفوض مدير نائب متحدث عضو عدد وكالة \
  أنحاء سكان أعضاء
  """)
private let loneAdverbs = WordSet("أمس غدا أيضا حاليا مؤخرا خلال مجددا لاحقا")

/// The last word of a time phrase or of «in» and a place that begins at a token.
private func endOfAdverbial(_ text: SegmentView, _ index: Int) -> Int? {
  let token = text.tokens[index]
  guard token.clitics.isSubset(of: .article) else { return nil }
  if adverbs.contains(token.key) || token.isAny(of: .weekday) { return index }
  guard let next = text.token(index + 1), next.isArabicWord else { return nil }
  if token.key == day, next.isAny(of: .weekday) { return index + 1 }
  if parts.contains(token.key) {
    if adverbs.contains(next.key) || next.isAny(of: .weekday) { return index + 1 }
    return next.key == day && text.token(index + 2)?.isAny(of: .weekday) == true ? index + 2 : nil
  }
  return token.key == inside && next.clitics.isEmpty && next.isAny(of: .placeName) ? index + 1 : nil
}

/// Whether two words belong together that something parts.
private func isParted(
  _ first: TextToken, _ second: TextToken, _ text: SegmentView, _ index: Int
) -> Bool {
  guard first.isArabicWord, !first.isAny(of: text.functionWords), !first.clitics.contains(.pronoun),
    first.letters.count > 2, first.key != yesterday
  else { return false }
  let table = WordStatisticsTable.shared
  if first.isDefinite {
    return second.statistics.isAdjective && !text.tokens[index].isDefinite
      && !first.isAny(of: [.weekday, .month])
      && (table.isAttribute(first.stemKey, second.stemKey)
        || first.statistics.isNoun && second.isAny(of: .relational)
          && text.isFeminine(first) == text.endsInTaMarbuta(second))
  }
  return first.verb == nil && !second.statistics.isAdjective && !text.looksFinite(index - 1)
    && (table.isAnnexation(first.stemKey, second.stemKey)
      || first.isAny(of: [.titleHead, .institution]) && second.statistics.isNoun
        && text.lastLetter(first) != Letter.alif)
}
