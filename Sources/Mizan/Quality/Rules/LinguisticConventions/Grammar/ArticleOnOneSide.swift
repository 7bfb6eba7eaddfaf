extension Rule {
  /// «تضررت المباني تاريخية», «مستشفى الجامعي»: the article on one word of the two only.
  static let articleOnOneSide = Rule(
    id: "grammar.article-on-one-side", version: 2, category: .linguisticConventions,
    subtype: "Agreement",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "الصفة والموصوف لا يتفقان في التعريف.",
      en: "Noun and adjective differ in definiteness."),
    explanation: Wording(
      ar:
        "تتبع الصفة موصوفها تعريفًا وتنكيرًا. يصح الاختلاف إذا كانت خبرًا (كانت المنطقة سكنية) أو مضافًا إليه.",
      en: """
        An adjective is definite when its noun is. They may differ when the adjective is a predicate, or a noun in the \
        genitive.
        """),
    reads: .always.at { word in
      word.clitics.isSubset(of: [.article, .waw])
        && (word.token.statistics.isAdjective || word.isAny(of: .relational)
          || ofTime.contains(word.stemKey)
          || NewsNouns.ordinals.contains(word.stemKey) || word.describesThings)
    },
    examples: [
      "تضررت ⟦المباني تاريخية⟧ وسط البلدة.", "عولج الحارس في ⟦مستشفى الجامعي⟧ أسبوعًا.",
      "في ⟦الدول عربية⟧ كثيرة.", "غادر ⟦الوزير بريطاني⟧ العاصمة.",
      "تعاني البلاد منذ سنوات ⟦حرب الأهلية⟧ طاحنة.",
      "حضر ⟦للمرة ثالثة⟧ هذا الأسبوع.", "أعلن وزير ⟦الدفاع إيطالي⟧ استقالته.",
      "التقى ⟦وفد الكبير⟧ من الشركة.",
      "صدر خلال ⟦الشهر ماضي⟧ قرار جديد.", "سافر في ⟦أسبوع الماضي⟧ إلى تونس.",
      "استقبل وزير ⟦دفاع الهولندي⟧ نظيره.", "كان العام ماضيًا كئيبًا.",
      "وصل في ⟦اليوم رابع⟧ من الرحلة.", "ناقش القضايا ⟦الأمنية وعسكرية⟧ مع نظيره.",
      "أقر المجلس ⟦القانون جديد⟧ الخاص بالسير.",
      "يهدد ⟦القرار خطير⟧ المزارعين.", "إن خمس ⟦قرى الجبلية⟧ معزولة.",
      "عقدت الوزارة ⟦اجتماعات الرسمية⟧ كثيرة.", "يعود القرار ⟦للفصل ثالث⟧ من العام.",
      "نُشر التقرير عن ⟦الجلسة سرية⟧ التي عقدت أمس.", "في اليوم رابع أيام العيد.",
      "ناقش القضايا الأمنية وعسكرية الطابع.",
      "قال إن دور المرأة في المجتمع كبير.", "عاد الجندي سالمًا.", "سجل الهدف مدرب الفرنسي روجيه.",
      "وصل المسؤول رفيع المستوى.", "دور الأسرة في المجتمع مهم.", "حديث كل الوزراء.",
      "تضررت المباني التاريخية وسط البلدة.", "كانت المنطقة سكنية.", "أعلن الجيش المنطقة عسكرية.",
      "وصل وزير الخارجية إلى جنيف.",
      "سوق دبي المالي يرتفع.", "المناطق سكنية في معظمها.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let noun = text.tokens[index]
      let adjective = text.tokens[place]
      guard noun.isArabicWord, !adjective.isAny(of: text.functionWords) else { continue }
      if adjective.clitics.contains(.waw) {
        if isJoinedApart(text, index) { report.flag(text.range(index, index + 1)) }
        continue
      }
      if noun.key == today, text.isGoverned(index), NewsNouns.ordinals.contains(adjective.stemKey),
        adjective.clitics.isEmpty, text.token(index + 2)?.isAny(of: .preposition) != false
      {
        report.flag(text.range(index, index + 1))
        continue
      }
      guard noun.isDefinite == adjective.clitics.isEmpty else { continue }
      if noun.isDefinite
        ? isDefiniteNounWithBareAdjective(text, index)
        : isBareNounWithDefiniteAdjective(text, index)
      {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// «العلاقات السياسية وتجارية», «علاقات سياسية والتجارية»: of two joined adjectives of one noun one has ال.
private func isJoinedApart(_ text: SegmentView, _ index: Int) -> Bool {
  let first = text.tokens[index]
  let second = text.tokens[index + 1]
  guard let noun = text.token(index - 1), noun.isArabicWord, !noun.statistics.isAdjective,
    noun.isDefinite == first.isDefinite, first.isDefinite != second.isDefinite,
    first.clitics.isSubset(of: .article), text.isRelational(first) || text.describesThings(first),
    text.isRelational(second) || text.describesThings(second) || text.endsInTaMarbuta(second),
    text.isAdjective(first), text.isAdjective(second) || text.describesThings(second),
    text.endsInTaMarbuta(first) == text.endsInTaMarbuta(second), second.verb == nil,
    second.stemKey != especially,
    !second.isAny(of: [.name, .titleHead, .institution, .noun, .verbalNoun]),
    !NewsNouns.abstractNouns.contains(second.stemKey)
      || text.token(index + 2)?.isAny(of: .preposition) == true,
    text.endsInTaMarbuta(first)
      ? text.isSurelyFeminine(noun) : text.isSurelyMasculine(noun)
  else { return false }
  // «الأوروبية وعربية الهوى»; «دول عربية والأوروبية كاترين».
  guard let next = text.token(index + 2) else { return true }
  if second.isDefinite {
    return text.isBareNoun(index - 1) && text.describesThings(second)
  }
  return next.clitics != .article && (!text.isBareNoun(index + 2) || !next.clitics.isEmpty)
}

private func isDefiniteNounWithBareAdjective(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  guard adjective.clitics.isEmpty, !noun.statistics.isAdjective, !noun.isAny(of: notDescribed),
    !isAmbiguousLam(text, noun), !text.isFalseArticle(noun),
    !places.contains(adjective.stemKey),
    !text.isRelational(noun) || noun.statistics.isNoun,
    text.lastLetter(adjective) != Letter.alif,
    isBetween(text, index) || isBeforeObject(text, index) || !hasGenitive(text, index + 1)
  else { return false }
  if isBetween(text, index) || isBeforeObject(text, index) { return true }
  // «هذه المباراة ودية التي»: a relative needs a noun that is definite with all its adjectives.
  if text.token(index + 2)?.isAny(of: .relative) == true, text.isAdjective(adjective),
    !text.isAdjective(noun), hasGender(text, index, isFeminine: text.endsInTaMarbuta(adjective)),
    text.clauseVerb(before: index).map({
      text.tokens[$0].verb?.traits.contains(.copula) == false
    }) == true
  {
    return true
  }
  // «الأسبوع مقبل»
  if days.contains(noun.stemKey), ofTime.contains(adjective.stemKey) {
    return text.token(index - 1)?.verb?.traits.contains(.copula) != true
  }
  // «الأمين عام»
  if adjective.stemKey == general {
    return noun.isAny(of: .titleHead) || noun.stemKey == prosecutor
  }
  if NewsNouns.ordinals.contains(adjective.stemKey) {
    return counted.contains(noun.stemKey)
      && (text.isGoverned(index) || text.takesNoObject(index - 1)
        || adjective.stemKey != again && text.finiteVerb(index - 1) != nil)
      && text.endsInTaMarbuta(noun)
        == (text.endsInTaMarbuta(adjective) || adjective.stemKey == first)
  }
  let isRelational = text.isRelational(adjective)
  let isFeminine = text.endsInTaMarbuta(adjective)
  if isRelational, WordStatisticsTable.shared.isAttribute(noun.stemKey, adjective.stemKey) {
    if text.isGoverned(index) || text.isBareNoun(index - 1) && text.isGoverned(index - 1) {
      return true
    }
    if let main = text.clauseVerb(before: index), let verb = text.tokens[main].verb {
      return !verb.traits.contains(.copula)
        && (!predicative.contains(verb.lemma) || text.isSurelyMasculine(noun))
    }
  }
  guard
    adjective.isAny(of: .relational) || text.describesThings(adjective),
    hasGender(text, index, isFeminine: isFeminine),
    adjective.verb == nil, !adjective.isAny(of: text.functionWords.union([.name, .titleHead]))
  else { return false }
  let isGoverned = text.isGoverned(index)
  // A feminine behind the verb's noun may be a circumstance: عادت الوزيرة راضية.
  guard isGoverned || isRelational || !isFeminine else { return false }
  guard let main = text.clauseVerb(before: index), let verb = text.tokens[main].verb,
    verb.traits.isDisjoint(with: .copula),
    !isFeminine || !predicative.contains(verb.lemma)
  else { return false }
  return isGoverned || main == index - 1 || main == index - 2 && text.isBareNoun(index - 1)
    || isRelational && text.isBehindSubject(index)
}

/// «يمنح القانون جديد العمال»: verb, subject and a bare adjective, which is neither a predicate nor, without its alif, a
/// circumstance; the object follows.
private func isBeforeObject(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index + 1]
  guard let next = text.token(index + 2), next.clitics == .article, !text.isAdjective(next),
    text.describesThings(adjective), !text.endsInTaMarbuta(adjective), adjective.verb == nil,
    text.isSurelyMasculine(text.tokens[index]), let verb = text.finiteVerb(index - 1),
    verb.subject == .he, verb.traits.isDisjoint(with: [.copula, .startsVerb]),
    !text.takesNoObject(index - 1), !predicative.contains(verb.lemma)
  else { return false }
  return !WordStatisticsTable.shared.isAnnexation(adjective.stemKey, next.stemKey)
    && !compared.contains(next.stemKey)
}

private let compared = WordSet(
  "مستوى حجم شكل لون أصل طول عدد تأثير أثر قيمة كلفة تكلفة ثمن صنع أطراف جوانب أبعاد أهمية خطورة نطاق مدى صلة علاقة شأن حظ قلب عقل بال"
)

/// «مشروع القانون جديد الخاص»: a bare adjective before another that has ال, and both are of the noun's gender.
private func isBetween(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index + 1]
  guard let next = text.token(index + 2), next.clitics == .article, text.isAdjective(next),
    text.isAdjective(adjective) || text.describesThings(adjective),
    text.describesThings(adjective) || adjective.isAny(of: .relational),
    text.endsInTaMarbuta(next) == text.endsInTaMarbuta(adjective),
    text.isRelational(next) || text.describesThings(next), !next.statistics.isNoun,
    !WordStatisticsTable.shared.isAnnexation(adjective.stemKey, next.stemKey)
  else { return false }
  return hasGender(text, index, isFeminine: text.endsInTaMarbuta(adjective))
    && text.token(index - 1)?.isAny(of: .relative) != true
}

/// للجنة is «for a committee» and «for the committee».
private func isAmbiguousLam(_ text: SegmentView, _ noun: TextToken) -> Bool {
  noun.clitics.contains(.lam) && text.firstLetter(noun) == Letter.lam
}

/// Whether the noun has the gender, or the one that is annexed to it: «وزير الخارجية إيراني».
private func hasGender(_ text: SegmentView, _ index: Int, isFeminine: Bool) -> Bool {
  func fits(_ token: TextToken) -> Bool {
    isFeminine ? text.isSurelyFeminine(token) : text.isSurelyMasculine(token)
  }
  return fits(text.tokens[index]) || text.isBareNoun(index - 1) && fits(text.tokens[index - 1])
}

/// «رفيع المستوى», «روسي الأصل»: the adjective has a genitive of its own.
private func hasGenitive(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.clitics == .article else { return false }
  let isRelation =
    text.tokens[index].isAny(of: .relational)
    || text.isRelational(text.tokens[index]) && text.describesThings(text.tokens[index])
  return !isRelation || origins.contains(next.stemKey)
}

private func isBareNounWithDefiniteAdjective(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  let table = WordStatisticsTable.shared
  // «خلال عام الماضي»
  if days.contains(noun.stemKey), ofTime.contains(adjective.stemKey), noun.clitics.isEmpty {
    return text.token(index - 1)?.kind != .number
      && text.token(index - 1)?.isAny(of: .numberWord) != true
  }
  // «وزير خارجية الفرنسي»
  if NewsNouns.portfolios.contains(noun.stemKey), noun.clitics.isEmpty,
    adjective.isAny(of: .relational),
    let title = text.token(index - 1), title.isAny(of: .titleHead), !title.isDefinite,
    text.endsInTaMarbuta(title) == text.endsInTaMarbuta(adjective)
  {
    return true
  }
  guard adjective.clitics == .article, noun.clitics.isSubset(of: [.waw, .fa, .ba, .lam]),
    noun.verb == nil, noun.statistics.adjective != nil, noun.statistics.commonness >= 5,
    !noun.isAny(of: text.functionWords),
    !noun.isAny(of: [.name, .month, .weekday, .numberWord]),
    !isAmbiguousLam(text, noun), !NewsNouns.abstractNouns.contains(adjective.stemKey),
    !table.isAnnexation(noun.stemKey, adjective.stemKey), !noun.statistics.isVerb
  else { return false }
  if adjective.isAny(of: .relational), isNameNext(text, index + 2) { return false }
  // «جثة رجل المجهول الهوية»: the adjective has its genitive, and ال that the noun has not.
  if let genitive = text.token(index + 2), genitive.clitics == .article, genitive.statistics.isNoun,
    text.isBareNoun(index), noun.clitics.isEmpty, text.isAdjective(adjective),
    table.isAnnexation(adjective.stemKey, genitive.stemKey),
    text.endsInTaMarbuta(adjective) ? text.isSurelyFeminine(noun) : text.isSurelyMasculine(noun),
    !isPart(text, adjective), !table.isAttribute(adjective.stemKey, genitive.stemKey)
  {
    return true
  }
  let isRelational = text.isRelational(adjective)
  let isAttribute = table.isAttribute(noun.stemKey, adjective.stemKey)
  let isPlaced =
    index > 0
    && (text.isGoverned(index) || text.finiteVerb(index - 1) != nil || text.isBehindSubject(index))
  if isPlaced, noun.clitics.isEmpty, isRelational {
    if isAttribute { return true }
    if noun.statistics.isAdjective, adjective.isAny(of: .relational) {
      return !noun.isAny(of: .titleHead)
    }
  }
  let isFeminine = text.endsInTaMarbuta(adjective)
  guard text.isBareNoun(index), !text.isAdjective(noun),
    !adjective.isAny(of: .titleHead), adjective.verb == nil,
    isFeminine ? text.isSurelyFeminine(noun) : text.isSurelyMasculine(noun),
    !NewsNouns.adverbial.contains(noun.stemKey) || isPlainStep(text, index),
    !NewsNouns.namedHeads.contains(noun.stemKey),
    !isPart(text, adjective)
  else { return false }
  if isRelational {
    // The name of a people may be that of a person: «هدف الفرنسي روجيه».
    if text.describesThings(adjective) {
      return isAttribute || isPlaced || text.clauseVerb(before: index) != nil
        || text.token(index - 1)?.isAny(of: .numberWord) == true
    }
    return isAttribute
      || !adjective.isAny(of: .relational) && !isNameNext(text, index + 2)
        && adjective.statistics.commonness >= 6
        && (adjective.statistics.adjective ?? 0) > 0.9 && isPlaced
  }
  return text.describesThings(adjective)
    && (isAttribute || isPlaced || text.clauseVerb(before: index) != nil)
}

/// «بمواجهة الرومانية بودغان»: the adjective stands for a person whose name follows.
private func isNameNext(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index), next.isArabicWord, next.clitics.isSubset(of: .pronoun) else {
    return false
  }
  return next.isAny(of: .personName) || next.classes.isEmpty && next.statistics.adjective == nil
}

/// «في خطوة المفاجئة»: behind a preposition a step or a point is no adverb.
private func isPlainStep(_ text: SegmentView, _ index: Int) -> Bool {
  text.isGoverned(index) && steps.contains(text.tokens[index].stemKey)
    && text.describesThings(text.tokens[index + 1])
}

/// «كل الحالي», «رئيس الأول»: attributes that stand for a person or a thing by themselves.
private func isPart(_ text: SegmentView, _ adjective: TextToken) -> Bool {
  nominal.contains(adjective.stemKey)
}

private let notDescribed: WordClass = [.name, .weekday, .month, .adverb, .relational, .relative]
private let predicative = NewsVerbs.indices(
  of: "اعتبر أعلن جعل وصف عد سمى صنف بدا بقي ظل ترك وجد رأى ظن")
private let counted = WordSet(
  """
  مرة يوم دورة جولة مرحلة مركز مرتبة دقيقة ساعة طابق فصل قرن سنة عام موسم أسبوع درجة حلقة طبعة نسخة فترة شوط مجموعة ليلة ولاية
  ربع نصف باب بند جزء عقد محور سبب شرط هدف لقب انتصار تعديل عدد قسم خيار بيان موعد
  جلسة محاولة دفعة جائزة فقرة مادة صف دور مكان لقاء مباراة
  """)
// «شمالي الرياض»: a place; «يومي 19 و20»: two days.
private let places = WordSet("شمالي جنوبي شرقي غربي يومي عامي شهري مالي")
private let days = WordSet(
  "أسبوع شهر عام سنة موسم قرن عقد فترة شتاء صيف ربيع خريف أعوام سنوات أشهر أيام أسابيع")
private let ofTime = WordSet(
  "ماضي ماضية مقبل مقبلة قادم قادمة جاري جارية منصرم منصرمة فائت فائتة فارط فارطة حالي حالية")
private let again = LetterKey("ثانية")
private let today = LetterKey("اليوم")
private let general = LetterKey("عام")
private let prosecutor = LetterKey("مدعي")
private let origins = WordSet("جنسية أصل أصول مولد هوية صنع منشأ هوى ولاء ولادة نشأة")
private let first = LetterKey("أولى")
// «وخاصة في»: and above all.
private let especially = LetterKey("خاصة")
private let steps = WordSet("خطوة خطوات نتيجة مرحلة فترة مدة درجة نقطة نقاط مرتبة طريق مراكز")
private let nominal = WordSet(
  "احتياطي محيط أخير أخيرة ماضي آخر آخرين خاص خاصة حالي أول ثاني ثالث عربي مسلم مسلمة")
