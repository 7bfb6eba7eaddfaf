extension Rule {
  /// «الحكومة الجديد», «القرار المفاجئة»: noun and adjective differ in gender.
  static let adjectiveGender = Rule(
    id: "grammar.adjective-gender", version: 2, category: .linguisticConventions,
    subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "الصفة لا توافق الموصوف في الجنس.",
      en: "The adjective differs from its noun in gender."),
    explanation: Wording(
      ar: """
        تتبع الصفة موصوفها في الجنس، وجمع غير العاقل يوصف بالمفرد المؤنث. قد تصف الصفة المضاف لا المضاف إليه (قرار \
        المحكمة الأخير).
        """,
      en: """
        An adjective has the gender of its noun; plurals of things take the feminine singular. It may describe the first \
        term of an annexation instead of the noun beside it.
        """),
    reads: .always.at { word in
      word.clitics == .article
        ? word.token.statistics.isAdjective
        : word.clitics.isEmpty
          && (word.last == Letter.alif || word.token.statistics.isAdjective || word.describesThings)
    },
    examples: [
      "اجتمعت ⟦الحكومة الجديد⟧ أمس.", "أثار ⟦القرار المفاجئة⟧ جدلًا.",
      "وصل إلى ⟦المدينة القديم⟧ ليلًا.", "شهدت البلاد ⟦أزمات خطير⟧ هذا العام.",
      "أصدر ⟦قرارا مفاجئة⟧ أمس.", "نفذت الشرطة ⟦حملات مكثفًا⟧ أمس.",
      "نفذ العمال مشروع ⟦الجسر الجديدة⟧ أمس.", "خاضت البلاد ⟦حربًا أهليًا⟧ طويلة.",
      "تكسب الشركة مليون ليرة سنويًا.",
      "زادت ⟦المشاكل الكبير⟧ أمس.", "وقعت ظهرا ⟦مواجهات عنيف⟧ في الحي.",
      "اتخذ المجلس ⟦قرار مفاجئة⟧ أمس.", "تشهد المنطقة ⟦حرب تجاري⟧ منذ عام.", "قرارات مجلس مهمة.",
      "زيارة كبير المستشارين.",
      "في الجلسة المقرر عقدها غدًا.",
      "اجتمعت الحكومة الجديدة أمس.", "قرار المحكمة الأخير ملزم.", "القرارات المهمة نافذة.",
      "اندلعت الحرب العالمية.",
      "الدولة الأكثر سكانًا.", "تحدث رئيس الوزراء الجديد.", "انتخب الخليفة الجديد.",
      "في نصف الكرة الشمالي.", "شملت الأضرار الدور السكنية.", "بعد انتخابات متنازع عليها.",
      "يعيش في شمال إفريقية.", "نجحت في تصوير شخصية الملكة.", "هزم القيادة القطري ضيفه.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let noun = text.tokens[index]
      let adjective = text.tokens[place]
      guard noun.isArabicWord else { continue }
      if !noun.isDefinite {
        if isBareClash(text, index) { report.flag(text.range(index, index + 1)) }
        continue
      }
      guard adjective.clitics == .article, !noun.statistics.isAdjective,
        !noun.isAny(of: [.name, .weekday, .relational, .adverb, .humanPlural]),
        !noun.isAny(of: [.relative, .demonstrative]), !adjective.isAny(of: .numberWord),
        adjective.stemKey != year || text.token(index + 2)?.clitics != .article,
        standsAlone(text, index), !mayBeOther.contains(noun.stemKey), !namesClub(text, index),
        let feminine = text.isFeminine(noun), isClash(text, noun, adjective, feminine: feminine),
        !hasOwnSubject(text, index + 1)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «المتظاهرون الغاضبة»: people with the adjective of things.
  static let peopleAdjective = Rule(
    id: "grammar.people-adjective", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "جمع العاقل لا يوصف بالمفرد المؤنث.",
      en: "A plural of people does not take a feminine singular adjective."),
    explanation: Wording(
      ar: "يوصف جمع العاقل بجمع (العمال المضربون). المفرد المؤنث لجمع غير العاقل.",
      en: "People take a plural adjective; the feminine singular is for plurals of things."),
    reads: .always.at { word in
      word.last == Letter.taMarbuta && word.clitics == .article
        && word.token.statistics.isAdjective && !word.isAny(of: .numberWord)
    },
    examples: [
      "احتج ⟦المواطنون الغاضبة⟧ على القرار.", "عاد ⟦الجنود الروسية⟧ إلى القاعدة.",
      "التقى ⟦بالصحفيين الأجنبية⟧.",
      "هتف المتظاهرون الغاضبون ضد القرار.", "عاد الجنود الروس إلى القاعدة.",
      "القوانين الجديدة نافذة.",
      "لجنة الخبراء الدولية اجتمعت.", "السنين الماضية.", "اعترف المتهمون الثلاثة.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let noun = text.tokens[index]
      guard noun.isDefinite, standsAlone(text, index), isPeople(text, noun),
        !hasOwnSubject(text, place)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «المسؤولون الأمريكي», «خبراء دولي», «الوزير الفرنسيون»: noun and adjective differ in number.
  static let adjectiveNumber = Rule(
    id: "grammar.adjective-number", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الصفة لا توافق الموصوف في العدد.",
      en: "The adjective differs from its noun in number."),
    explanation: Wording(
      ar:
        "يوصف جمع العاقل بجمع والمفرد بمفرد. وقد تصف الصفة المضاف لا المضاف إليه (وفد العمال الفرنسي).",
      en: """
        People in the plural take a plural adjective, one person a singular. The adjective may describe the first term \
        of an annexation instead.
        """),
    reads: .always.at { word in
      word.clitics.isSubset(of: .article)
        && (word.last == Letter.noon && !word.clitics.isEmpty
          || word.token.statistics.isAdjective
            && (word.last == Letter.ya || NewsNouns.qualities.contains(word.stemKey)))
    },
    examples: [
      "وصل ⟦خبراء دولي⟧ إلى الموقع.", "احتج ⟦المعلمون الجديد⟧ أمام الوزارة.",
      "صرح ⟦مسؤولون عسكري⟧ بذلك.",
      "استقال ⟦الوزير الفرنسيون⟧ أمس.", "وُقع ⟦القراران الجديد⟧ أمس.", "أصدر ⟦قرارين جديد⟧ أمس.",
      "اجتمع الوزيران الفرنسي والألماني.", "وصل خبراء دوليون إلى الموقع.",
      "وصل وفد العمال الفرنسي.",
      "قتل جنود شمالي القطاع.", "التقى خبراء كبار.", "اتهم الوزير الفرنسيين بالتقصير.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let adjective = text.tokens[place]
      let noun = text.tokens[index]
      if isTwo(text, noun), adjective.isDefinite == noun.isDefinite, isOne(text, adjective),
        text.ends(noun, with: Letter.alif, Letter.noon) || standsAlone(text, index),
        text.token(place + 1)?.clitics.contains(.waw) != true,
        text.token(place + 1)?.clitics != .article || noun.isDefinite, !hasOwnSubject(text, place),
        noun.clitics.isSubset(of: .article),
        text.token(index - 1)?.verb == nil || noun.isDefinite == false
          || text.takesNoObject(index - 1)
      {
        report.flag(text.range(index, place))
        continue
      }
      if noun.isDefinite {
        guard adjective.clitics == .article, noun.isAny(of: .titleHead) || isPeople(text, noun),
          standsAlone(text, index), !hasOwnSubject(text, index + 1)
        else { continue }
        let isClash =
          noun.isAny(of: .titleHead)
          ? text.ends(adjective, with: Letter.waw, Letter.noon) && text.isSoundPlural(adjective)
            && text.statistics(of: adjective, dropping: 2, adding: []).isAdjective
          : isPeople(text, noun) && isOne(text, adjective)
        if isClash { report.flag(text.range(index, index + 1)) }
      } else if adjective.clitics.isEmpty, isPeople(text, noun), isOne(text, adjective),
        text.isBareNoun(index), !text.isBehindBareNoun(index),
        adjective.isAny(of: .relational) || !text.isBareNoun(index + 2)
          || text.token(index + 2)?.clitics.isEmpty == false,
        text.token(index + 2)?.clitics != .article
      {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// «القراران»: two, by a dual that is none of a name.
private func isTwo(_ text: SegmentView, _ noun: TextToken) -> Bool {
  noun.isArabicWord && noun.verb == nil && !noun.statistics.isAdjective && text.isDual(noun)
    && !noun.isAny(of: text.functionWords.union(.numberWord))
    && text.statistics(of: noun, dropping: 2, adding: []).isNoun
}

/// A masculine adjective in the singular.
private func isOne(_ text: SegmentView, _ adjective: TextToken) -> Bool {
  guard text.isAdjective(adjective), !directions.contains(adjective.stemKey) else { return false }
  return NewsNouns.qualities.contains(adjective.stemKey)
    || text.lastLetter(adjective) == Letter.ya && adjective.stem.count >= 4
      && text.statistics(of: adjective, dropping: 0, adding: [Letter.taMarbuta]).isAdjective
}

/// «قرار الوزير الجديدة»: behind a verb, whose subject may stand between, an annexation of two words of one gender.
private func isOneGender(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.isBareNoun(index - 1), text.tokens[index - 1].statistics.isNoun,
    text.finiteVerb(index - 2) != nil || text.isBehindSubject(index - 1)
  else { return false }
  let head = text.tokens[index - 1]
  let noun = text.tokens[index]
  return text.isSurelyMasculine(head) && text.isSurelyMasculine(noun)
    || text.isSurelyFeminine(head) && text.isSurelyFeminine(noun)
}

/// القيم «values» and «who keeps order», الدور «turn» and «houses», العفو of العفو الدولية.
private let mayBeOther = WordSet("قيم دور عفو شعب سلم نحات أصل")

/// «هزم القيادة القطري ضيفه»: a feminine whose verb and adjective are both masculine is the name of a club or a man.
private func namesClub(_ text: SegmentView, _ index: Int) -> Bool {
  text.endsInTaMarbuta(text.tokens[index]) && text.tokens[index].clitics == .article
    && !text.endsInTaMarbuta(text.tokens[index + 1])
    && text.finiteVerb(index - 1)?.subject == .he
}

private let halves = WordSet("نصف ثلث ربع شطر شبه وسط غرب شرق شمال جنوب")

/// Behind a verb, a preposition or at the start: no annexation whose first term the adjective could describe.
private func standsAlone(_ text: SegmentView, _ index: Int) -> Bool {
  if isOneGender(text, index) { return true }
  guard let before = text.token(index - 1) else { return true }
  // «نصف الكرة الغربي»
  if halves.contains(before.stemKey) { return false }
  if before.isArabicWord, before.isDefinite { return false }
  guard before.isArabicWord else {
    return before.mark == 0x60C || index == 0 ? !text.isNominal(index - 2) : false
  }
  if text.looksFinite(index - 1) { return true }
  if before.isAny(of: .preposition) {
    // «الضريبة على الدخل الجديدة»: the adjective may describe what the preposition belongs to.
    return !before.isAny(of: .pronominal) && before.stemKey != between
      && text.finiteVerb(index - 2) != nil
  }
  return before.isAny(of: [.particle, .conjunction])
}

/// «الجلسة المقرر عقدها»: the participle agrees with the word behind it.
private func hasOwnSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.isArabicWord else { return false }
  return next.clitics.contains(.pronoun) || next.isAny(of: .pronominal)
    || text.firstLetter(text.tokens[index]) == Letter.meem && next.isDefinite
}

private func isClash(
  _ text: SegmentView, _ noun: TextToken, _ adjective: TextToken, feminine: Bool
) -> Bool {
  let isFeminineForm = text.endsInTaMarbuta(adjective)
  if feminine {
    // Only ة is certain; and the adjective must have a feminine form that clean text uses.
    guard text.isSurelyFeminine(noun), !isFeminineForm, !isInvariable(text, adjective) else {
      return false
    }
    return text.describesThings(adjective)
      || text.statistics(of: adjective, dropping: 0, adding: [Letter.taMarbuta]).isAdjective
  }
  return isFeminineForm && noun.statistics.commonness >= 6 && (noun.statistics.feminine ?? 1) <= 0.1
    && !noun.isAny(of: .titleHead)
}

/// «حرائق واسع», «قرار مفاجئة»: both without article, and no annexation whose first term the adjective could
/// describe. The adjective must be one by which no person is called, or one that clean text has with the noun.
private func isBareClash(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index + 1]
  guard adjective.clitics.isEmpty, !adjective.isAny(of: text.functionWords),
    !isNameOrNoun.contains(adjective.stemKey), !adjective.isAny(of: .placeName),
    // «انتخابات متنازع عليها», «مرحلتين يومي الجمعة»
    text.token(index + 2)?.isAny(of: [.pronominal, .weekday, .month]) != true,
    !asserting.contains(text.tokens[index].key),
    !text.isBehindBareNoun(index) || text.token(index - 1)?.isAny(of: .name) == true
      || isAccusative(text, index - 1),
    !text.isBareNoun(index + 2) || text.token(index + 2)?.clitics.isEmpty == false,
    text.token(index + 2)?.clitics != .article
  else { return false }
  let noun = text.tokens[index]
  let table = WordStatisticsTable.shared
  if text.lastLetter(adjective) == Letter.alif {
    // «أزمة حادا», «حربا أهليا»: the accusative of a masculine.
    let masculine = text.key(of: adjective, dropping: 1, adding: [])
    guard
      text.isBareNoun(index) && text.isSurelyFeminine(noun)
        || isAccusativeFeminine(text, index)
    else { return false }
    if NewsNouns.neverAdverbs.contains(masculine)
      || NewsNouns.qualities.contains(masculine)
        && !NewsNouns.adverbsOfQuality.contains(adjective.key) && noun.statistics.isNoun
        && (text.firstLetter(adjective) != Letter.meem
          || text.hasTanwin(adjective)
            && !NewsNouns.adverbial.contains(noun.stemKey))
    {
      return true
    }
    let bare =
      isAccusativeFeminine(text, index) ? text.key(of: noun, dropping: 1, adding: []) : noun.stemKey
    // سلوفينيا, ليبيا are countries; an adverb follows a noun that shows its own case.
    return text.ends(adjective, with: Letter.ya, Letter.alif) && !regular.contains(masculine)
      && !adjective.isAny(of: .name) && (bare != noun.stemKey || text.hasTanwin(adjective))
      && table.isAttribute(bare, text.key(of: adjective, dropping: 1, adding: [Letter.taMarbuta]))
  }
  if text.endsInTaMarbuta(adjective) == false,
    text.isBareNoun(index)
      ? text.isSurelyFeminine(noun) : isFeminineAccusative(text, index)
  {
    let feminine = text.key(of: adjective, dropping: 0, adding: [Letter.taMarbuta])
    return text.describesThings(adjective)
      || text.isRelational(adjective) && adjective.stemKey != mali
        && table.isAttribute(noun.stemKey, feminine)
  }
  guard text.endsInTaMarbuta(adjective), isMasculineOrAccusative(text, index) else { return false }
  guard !NewsNouns.abstractNouns.contains(adjective.stemKey) else { return false }
  let masculine = text.key(of: adjective, dropping: 1, adding: [])
  return text.describesThings(adjective)
    || text.isRelational(adjective) && table.isAttribute(noun.stemKey, masculine)
      && !table.isAnnexation(noun.stemKey, adjective.stemKey)
}

/// «أصلا مضطربة», «كلمة إنساني»: an adverb, and a word that is quoted.
private let asserting = WordSet("أصلا فعلا مثلا حتما قطعا دوما كلمة لفظة مفردة عبارة")

/// Countries in the form of an adjective, and adjectives that are nouns before a genitive.
private let isNameOrNoun = WordSet(
  """
  إفريقيا أفريقيا إفريقية أفريقية إيطاليا ليبيا إسبانيا أسبانيا سلوفينيا سوريا تركيا روسيا ألمانيا أستراليا بريطانيا كولومبيا صربيا
  نيجيريا ماليزيا إثيوبيا أثيوبيا رومانيا بلغاريا ألبانيا كينيا زامبيا ناميبيا أرمينيا جورجيا لاتفيا كرواتيا شخصية يومي شهري مادية جسيم سري سورية ليبية
  """)

/// «اندلعت ليلا حرائق»: with the alif of the accusative a word governs no genitive.
private func isAccusative(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index), token.clitics.isEmpty, token.stem.count >= 4 else {
    return false
  }
  return text.lastLetter(token) == Letter.alif && !token.isAny(of: .titleHead)
    && NewsNouns.adverbial.contains(text.key(of: token, dropping: 1, adding: []))
}

/// «حربا»: a feminine without ة with the alif of the accusative.
private func isAccusativeFeminine(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  return noun.clitics.isEmpty && text.lastLetter(noun) == Letter.alif
    && (NewsNouns.feminine.contains(text.key(of: noun, dropping: 1, adding: []))
      && !NewsNouns.eitherGender.contains(text.key(of: noun, dropping: 1, adding: []))
      || isFeminineAccusative(text, index))
}

// Adverbs of how often and how: «زيارة سنويا».
private let regular = WordSet(
  "سنوي شهري أسبوعي يومي ليلي رسمي حالي مالي سياسي اقتصادي عسكري دولي محلي عالمي نهائي علني تدريجي هاتفي إلكتروني قضائي قانوني جزئي كلي نسبي مبدئي ميداني شخصي تلقائي"
)

/// «شقوقا عميق»: a plural of things with the alif of the accusative.
private func isFeminineAccusative(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard text.lastLetter(noun) == Letter.alif, noun.clitics.isEmpty, noun.stem.count >= 4,
    noun.verb == nil, !noun.isAny(of: text.functionWords)
  else { return false }
  let statistics = text.statistics(of: noun, dropping: 1, adding: [])
  return statistics.isNoun && statistics.commonness >= 4
    && statistics.feminine.map { $0 >= 0.85 } == true
    && !NewsNouns.eitherGender.contains(text.key(of: noun, dropping: 1, adding: []))
}

/// A masculine noun, also with the alif of the accusative: «توترا حادة».
private func isMasculineOrAccusative(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  if text.isBareNoun(index) { return text.isSurelyMasculine(noun) }
  guard text.lastLetter(noun) == Letter.alif, noun.clitics.isEmpty,
    noun.verb.map({ $0.subject == .theyTwo }) ?? true,
    noun.stem.count >= 4, !noun.isAny(of: text.functionWords)
  else { return false }
  let statistics = text.statistics(of: noun, dropping: 1, adding: [])
  return statistics.isNoun && statistics.commonness >= 5
    && statistics.feminine.map { $0 <= 0.1 } == true
    && !NewsNouns.eitherGender.contains(text.key(of: noun, dropping: 1, adding: []))
}

/// Comparatives, plurals and feminines without ة.
private func isInvariable(_ text: SegmentView, _ adjective: TextToken) -> Bool {
  text.firstLetter(adjective) == Letter.alifHamza
    || text.ends(adjective, with: Letter.alif, Letter.ta)
    || text.ends(adjective, with: Letter.alif) || text.ends(adjective, with: Letter.alifMaqsura)
    || text.ends(adjective, with: Letter.alif, Letter.hamza)
    || text.ends(adjective, with: Letter.ya, Letter.noon)
    || text.ends(adjective, with: Letter.waw, Letter.noon)
}

private func isPeople(_ text: SegmentView, _ noun: TextToken) -> Bool {
  !notOnlyPeople.contains(noun.stemKey) && text.isPeople(noun)
}

// Bodies as well as people: أعضاء; one book as well as writers: كتاب.
private let notOnlyPeople = WordSet("أعضاء شباب كتاب ناس أطراف أبطال")
private let directions = WordSet("شمالي جنوبي شرقي غربي حوالي ثاني ثماني باقي")
// «عاصمة مالي»: a country.
private let mali = LetterKey("مالي")
// «العام الماضي»: a time, not «general».
private let year = LetterKey("عام")
private let between = LetterKey("بين")
