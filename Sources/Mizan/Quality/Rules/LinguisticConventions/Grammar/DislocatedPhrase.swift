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
    reads: .always.at { word in
      word.isAny(of: .preposition) || timeless.contains(word.stemKey)
        || measures.contains(word.key) || measures.contains(word.token.keyWithoutWaw)
    },
    examples: [
      "سافر الوفد ⟦إلى غدًا⟧ العاصمة.", "تحدث ⟦عن أيضًا⟧ خطة جديدة.", "وصل الوفد ⟦إلى أمس⟧ المدينة.",
      "اتفق ⟦مع يوم الأحد⟧ الوزير.",
      "ارتفع السعر ⟦بنسبة خلال⟧ العام خمسة في المئة.", "اشترى أسهمًا ⟦بقيمة أمس⟧ مليون دولار.",
      "سافر الوفد غدًا إلى العاصمة.", "ارتفع السعر بنسبة تصل إلى الثلث.",
      "بالنسبة إلى السكان هذا مهم.",
      "بثت قناة تي في أيضًا الخبر.", "أغلق المطار ⟦بسبب اليوم⟧ الضباب.",
      "يحتفل به بسبب اليوم الوطني.", "ارتفع السعر بنسبة في حدود الثلث.", "وبقي هناك حتى غدًا.",
      "توقف العمل ⟦بسبب منذ⟧ شهر نقص المواد.", "العلاقات ⟦بين قوية⟧ البلدين.",
      "لم يصل إلى الآن خبر جديد.", "يعمل من السبت إلى الخميس حصة واحدة.",
      "سيطر على كامل فلسطين.", "تسلط على مالية الدولة.", "يجمع بين شرقية الألحان وغربيتها.",
      "يعمل من أجل عامة الناس.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard let next = text.token(index + 1), next.isArabicWord,
        next.clitics.isEmpty || next.key == today
      else { continue }
      // «بين متينة البلدين», «قرب ضخم بغداد»: an adjective in the place of a noun.
      if adjectivePrepositions.contains(token.stemKey), token.isAny(of: .preposition),
        next.isAny(of: .anyAdjective), !nounlike.contains(next.key),
        // «شرقية الألحان», «مالية الدولة»: what is Eastern in them, the finances.
        !(text.endsInTaMarbuta(next) && text.isRelational(next) && next.stem.count >= 5),
        let noun = text.token(index + 2),
        text.endsInTaMarbuta(next) && noun.clitics == .article && noun.statistics.isNoun
          || noun.isAny(of: .placeName) && noun.clitics.isEmpty && !text.endsInTaMarbuta(next)
            && !next.isAny(of: .relational)
      {
        report.flag(text.range(index, index + 1))
        continue
      }
      if timeless.contains(token.stemKey), let last = endOfAdverbial(text, index + 1),
        let noun = text.token(last + 1), noun.clitics.isSubset(of: .article), next.key != today,
        // «إلى الآن», «إلى الجمعة»: until then.
        next.key != now, !next.isAny(of: .weekday) || !text.isWord(index, until),
        !next.isAny(of: .placeName), next.key != inside,
        !noun.isAny(of: [.weekday, .month]), !timeAdjectives.contains(noun.stemKey),
        noun.verb == nil, noun.statistics.isNoun || noun.isAny(of: [.noun, .institution])
      {
        report.flag(text.range(index, last))
      } else if token.isAny(of: .preposition) {
        guard governors.contains(token.stemKey), tanwinAdverbs.contains(next.key),
          token.clitics.isSubset(of: .conjunction), !token.isAny(of: .pronominal),
          token.stemKey != from || !whoAdverbs.contains(next.key),
          !text.isSpelledLetter(index - 1)
        else { continue }
        report.flag(text.range(index, index + 1))
      } else if mayBeMeasure(text, token),
        measures.contains(token.key) || measures.contains(token.keyWithoutWaw)
      {
        // «بسبب اليوم العواصف»
        let isToday =
          next.key == today && becauses.contains(token.keyWithoutWaw)
          && text.isPlainDefinite(index + 2) && text.tokens[index + 2].statistics.isNoun
          && !text.isAdjective(text.tokens[index + 2])
          && !text.tokens[index + 2].isAny(of: [.weekday, .numberWord])
        let isDay = next.key == day && text.token(index + 2)?.isAny(of: .weekday) == true
        guard
          isToday || isDay && becauses.contains(token.keyWithoutWaw)
            || notMeasured.contains(next.key) || tanwinAdverbs.contains(next.key),
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
      ar:
        "لا يفصل شيء بين المضاف والمضاف إليه، ولا يفصل ظرف الزمان الاسم المعروف عن صفته. مكان الظرف قبلهما أو بعدهما.",
      en: """
        Nothing stands between the terms of an annexation, nor does a time phrase part a name from its adjective: it goes \
        before or behind them.
        """),
    reads: .always.at { opensAdverbial($0) },
    examples: [
      "ألقى مساء امس الثلاثاء القبض عليه.", "استقبل ⟦وزير أمس⟧ الخارجية السفير.",
      "عقد ⟦مجلس يوم⟧ الأحد الأمن جلسة طارئة.", "تخوض فرقة ⟦غدًا⟧ المشاة تدريبًا.",
      "فاجأت ⟦استقالة أمس⟧ رئيس الحكومة حلفاءه.",
      "قصف الجيش ⟦أمس⟧ الإسرائيلي القرية.", "اجتمع رئيس ⟦في بغداد⟧ الوزراء بالوفد.",
      "تراجعت ⟦أسعار خلال⟧ الأسبوع النفط كثيرًا.",
      "استقبل وزير الخارجية أمس السفير.", "عقد مجلس الأمن جلسة يوم الأحد.",
      "قصف الجيش أمس الأول القرية.", "تقام مباراة اليوم الأحد في العاصمة.",
      "زار الوزير يوم الأحد الماضي القرية.", "وصل الجيش أمس الخميس.", "عاش في ألمانيا الغربية.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 && index + 1 < text.tokens.count {
      // «أسعار خلال الأسبوع النفط», «وزير أمس نظيره»: nouns that are nothing without a genitive.
      if heads.contains(text.tokens[index - 1].stemKey) || isDeedOfPerson(text, index),
        partsHead(text, index)
      {
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
}

private func mayBeMeasure(_ text: SegmentView, _ token: TextToken) -> Bool {
  let first = text.firstLetterAsWritten(token)
  return first == Letter.ba || first == Letter.waw
}

private let from = LetterKey("من")
private let inside = LetterKey("في")
private let now = LetterKey("الآن")
private let until = LetterKey("إلى")
private let bounds = LetterKey("حدود")
/// As it is often written, without its hamza.
private let yesterday = LetterKey("امس")
private let today = LetterKey("اليوم")
private let day = LetterKey("يوم")
private let governors = WordSet("في من إلى على عن مع منذ عبر لدى ضد خلال حول")
private let tanwinAdverbs = WordSet(
  """
  أيضا غدا حاليا سابقا لاحقا مجددا مؤخرا أخيرا دائما نهائيا فورا قريبا جدا يوميا سنويا شهريا أسبوعيا رسميا تماما \
  خصوصا عموما لاسيما مسبقا تدريجيا بعيدا عاجلا علنا سرا صباحا ليلا ظهرا نهارا عصرا فجرا
  """)
/// Behind من, which may mean «who».
private let whoAdverbs = WordSet("أيضا دائما حاليا سابقا فجرا")
private let measures = WordSet(
  "بنسبة بمقدار بقيمة بفارق بواقع بسبب بشأن بخصوص بموجب بفضل بواسطة بحسب")
private let becauses = WordSet("بسبب بفضل بحسب وفق حسب بموجب")
private let notMeasured = WordSet(
  "في على إلى عن منذ خلال مع أمس بحسب حسب وفقا وفق حتى مقارنة قياسا")
private let adjectivePrepositions = WordSet("بين قرب على إلى عن ضد تحت فوق أمام خلف")
private let nounlike = WordSet(
  "عامة خاصة كافة غالبية أول أولى أكبر أصغر أعلى أدنى أبرز عليا كبرى جديدة دولية شمالي جنوبي غربي شرقي شمال سرية علنية رسمية كامل كاملة مهمة صينية مالية شرقية غربية شمالية جنوبية مختلف شتى سائر"
)
private let timeless = WordSet("على مع إلى ضد")
private let periods = WordSet("أسبوع شهر عام يوم ليلة سنة موسم صيف شتاء ربيع خريف")
private let parts = WordSet("صباح مساء ظهر فجر عصر ليلة ليل مطلع نهاية ختام")
private let adverbs = WordSet(
  "أمس غدا اليوم أيضا حاليا مؤخرا مجددا الآن كذلك لاحقا سابقا فقط تقريبا رسميا نهائيا أخيرا فورا")
/// Adjectives of a time phrase, and ordinals.
let timeAdjectives = WordSet(
  """
  ماضي ماضية مقبل مقبلة قادم قادمة جاري جارية حالي حالية أول أولى أخير أخيرة منصرم منصرمة سابق سابقة ثاني ثانية \
  ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع ثامن تاسع عاشر نفس واحد موافق فائت ذات ذكرى شرقية غربية شمالية \
  جنوبية شرقي غربي شمالي جنوبي قديمة جديدة كبرى
  """)

/// Whether a time adverb or «during» stands behind a bare noun.
private func partsHead(_ text: SegmentView, _ index: Int) -> Bool {
  let head = text.tokens[index - 1]
  let token = text.tokens[index]
  guard head.isArabicWord, head.clitics.isSubset(of: [.waw, .ba, .lam]), token.clitics.isEmpty
  else { return false }
  if token.key == day { return text.token(index + 1)?.isAny(of: .weekday) == true }
  if token.clitics == .article { return false }
  return loneAdverbs.contains(token.key)
}

/// «استقالة أمس وزير الصحة»: a verbal noun, and behind the adverb who does it.
private func isDeedOfPerson(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index - 1]
  guard personal.contains(token.stemKey), !token.isDefinite, let next = text.token(index + 1)
  else { return false }
  return next.isAny(of: [.titleHead, .institution]) && next.clitics.isSubset(of: .article)
}

private let personal = WordSet(
  "استقالة إقالة زيارة وصول مغادرة عودة تعيين انتخاب استدعاء لقاء اعتقال وفاة مقتل إعلان رفض موافقة استقبال ترشيح إدانة اتهام تصريحات"
)
/// Never alone in the singular of news: titles, measures.
private let heads = WordSet(
  """
  وزير وزارة وزراء رئيس رئيسة مجلس أسعار سعر محافظ أمين سفير قائد مفوض مدير نائب متحدث عضو عدد وكالة \
  أنحاء سكان أعضاء
  """)
private let loneAdverbs = WordSet("أمس غدا أيضا حاليا مؤخرا خلال مجددا لاحقا")

/// Whether it can begin what ``endOfAdverbial(_:_:)`` or `partsHead` looks for.
private func opensAdverbial(_ word: WordForm) -> Bool {
  if word.clitics == .article, periods.contains(word.stemKey) { return true }
  return word.clitics.isSubset(of: .article)
    && (word.key == inside || word.key == day || word.isAny(of: .weekday)
      || adverbs.contains(word.key) || parts.contains(word.key) || loneAdverbs.contains(word.key))
}

private let adverbialClasses: WordClass = [
  .adverb, .weekday, .noun, .preposition, .conjunction, .numberWord,
]

/// The last word of a time phrase or of «in» and a place that begins at a token.
func endOfAdverbial(_ text: SegmentView, _ index: Int) -> Int? {
  let token = text.tokens[index]
  guard token.clitics.isSubset(of: .article), token.letters.count <= 7,
    token.classes.isEmpty || token.isAny(of: adverbialClasses)
  else { return nil }
  if adverbs.contains(token.key) || token.isAny(of: .weekday) { return index }
  guard let next = text.token(index + 1), next.isArabicWord else { return nil }
  if token.isDefinite, periods.contains(token.stemKey), next.isDefinite,
    timeAdjectives.contains(next.stemKey)
  {
    return index + 1
  }
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
  // «وزير الصحة أمس الجديد»: the adjective belongs to the first term.
  if first.isDefinite, second.statistics.isAdjective, !text.tokens[index].isDefinite,
    text.token(index + 1)?.clitics == .article, let head = text.token(index - 2),
    text.isBareNoun(index - 2), text.describesThings(second),
    text.endsInTaMarbuta(head) == text.endsInTaMarbuta(second),
    table.isAttribute(head.stemKey, second.stemKey)
  {
    return true
  }
  if first.isDefinite {
    return second.statistics.isAdjective && !text.tokens[index].isDefinite
      && !first.isAny(of: [.weekday, .month])
      && (table.isAttribute(first.stemKey, second.stemKey)
        || first.statistics.isNoun && second.isAny(of: .relational)
          && text.isFeminine(first) == text.endsInTaMarbuta(second))
  }
  // «محكمة في باريس العليا»
  if first.verb == nil, second.statistics.isAdjective, text.isBareNoun(index - 1),
    !text.tokens[index].isDefinite, text.describesThings(second) || second.isAny(of: .anyAdjective),
    text.endsInTaMarbuta(first)
      == (text.endsInTaMarbuta(second) || text.lastLetter(second) == Letter.alif)
  {
    return table.isAttribute(first.stemKey, second.stemKey)
      && table.isAnnexation(first.stemKey, second.stemKey) == false
  }
  return first.verb == nil && !second.statistics.isAdjective && !text.looksFinite(index - 1)
    && (table.isAnnexation(first.stemKey, second.stemKey)
      || first.isAny(of: [.titleHead, .institution]) && second.statistics.isNoun
        && text.lastLetter(first) != Letter.alif)
}
