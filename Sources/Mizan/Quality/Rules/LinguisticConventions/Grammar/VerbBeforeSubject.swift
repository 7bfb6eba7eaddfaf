extension Rule {
  /// «قالوا المسؤولون», «أعلن الوزارة», «قالت الوزير», «ارتفع الأسعار»: a verb before its subject.
  static let verbBeforeSubject = Rule(
    id: "grammar.verb-before-subject", version: 2, category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.65,
    summary: Wording(
      ar: "الفعل قبل فاعله مفرد ويوافقه في الجنس.",
      en: "A verb before its subject is singular and has the subject's gender."),
    explanation: Wording(
      ar:
        "يطابق الفعل المتقدم فاعله في التذكير والتأنيث ويبقى مفردًا. وتصح المخالفة إذا كان الاسم مفعولًا به أو ظرفًا.",
      en: """
        A verb in front agrees with its subject in gender and stays singular. A noun that is its object or an adverb may \
        differ.
        """),
    reads: .always.at { word in
      word.verb == nil
        ? word.last == Letter.alif && word.token.classes.isEmpty
          && word.letters.dropLast().last == Letter.waw
        : word.clitics.isDisjoint(with: [.pronoun, .lam])
    },
    examples: [
      "⟦قالوا المسؤولون⟧ إن الطريق مغلق.", "⟦وصلوا المتطوعون⟧ إلى القرية.",
      "⟦أعلن الوزارة⟧ عن مسابقة جديدة.", "⟦انخفضت سعر⟧ الفضة قليلًا.", "⟦اندلع حرائق⟧ في الغابة.",
      "⟦استقالت رئيس⟧ البلدية أمس.", "⟦يقولون الخبراء⟧ إن الحل قريب.",
      "⟦اتفقا الجانبان⟧ على الهدنة.", "⟦غرق السفينتان⟧ ليلًا.", "⟦وقعت الطرفان⟧ الاتفاق.",
      "⟦رفضت المسؤولون⟧ الطلب.", "⟦أغلق الشرطة⟧ طرقات كثيرة.", "غرقت السفينتان ليلًا.",
      "⟦وأوضحت المتحدث⟧ باسم الشرطة أن التحقيق مستمر.", "⟦قالت مجلس⟧ المدينة إن المدارس ستفتح.",
      "قال المسؤولون إن الطريق مغلق.", "أعلنت الوزارة عن مسابقة جديدة.", "انتخبوا الرئيس الجديد.",
      "⟦يطالبون مدرسو⟧ المدينة بزيادة الرواتب.", "⟦عادوا المراسلون⟧ إلى الفندق.",
      "⟦ناقش اللجنة⟧ الميزانية أمس.", "⟦صار المدينة⟧ أكثر أمنًا.",
      "⟦انتهت أحد⟧ الفصول الباردة.", "انتهى أحد الفصول الباردة.",
      "زارت أحد المعارض.",
      "اعتقلوا المسؤولين.", "قالت المتحدثة باسم الشرطة ذلك.", "أدان الحكومة الحالية.",
      "قالت وزير التعليم ليلى حسن إن المدارس ستفتح.", "تقابل الفريقان أمس.", "عادت صباح الأحد.",
      "استمر ساعات.",
      "وصلت المطار قبل الظهر.", "ارتفعت العام الماضي.", "تراجع درجة واحدة.",
      "وقالت القنصل إن المكتب مغلق.", "وأوضح القيم الجديد أن المدرسة ستفتح.",
      "تعهد شركات بدفع التعويضات.", "دخل الجنود القرية واستبدلوا الحراس الأوائل.",
      "قام النحات بعمله.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index + 1 < text.tokens.count {
      if text.tokens[index].verb == nil {
        // A verb of no list: «هتفوا المتظاهرون».
        let noun = text.tokens[index + 1]
        if text.isUnlistedPluralVerb(index),
          noun.clitics == .article && text.ends(noun, with: Letter.waw, Letter.noon)
            && (text.isSoundPlural(noun) || text.hasShapeOfPeople(noun))
            || isPeopleBehindFirst(text, index)
        {
          report.flag(text.range(index, index + 1))
        }
        continue
      }
      let noun = text.tokens[index + 1]
      // «استمرت يومين»: how long.
      guard noun.isArabicWord, noun.clitics.isSubset(of: .article), !text.hasTanwin(noun),
        !text.isDual(noun) || noun.isDefinite || !NewsNouns.adverbial.contains(noun.stemKey),
        let verb = text.finiteVerb(index),
        text.token(index - 1)?.verb == nil, !text.isGoverned(index),
        // «أن فشل الحكومة»: the failure.
        !verb.traits.contains(.looksLikeNoun)
          || text.isSentenceStart(index) && noun.isDefinite && !hasLaterVerb(text, index)
      else { continue }
      if verb.subject == .he && mayBeMan(text, index + 1)
        || verb.subject == .she
          && (womenToo.contains(noun.stemKey)
            || noun.clitics.isEmpty && NewsNouns.womensNames.contains(noun.stemKey))
        // «يرتدى الملابس»: ى for ي.
        || verb.traits.contains(.passive)
          && text.lastLetter(text.tokens[index]) == Letter.alifMaqsura
        // «يأتي مساندة لهم»: an accusative of purpose.
        || !noun.isDefinite && verb.subject == .he && coming.contains(verb.lemma)
        // «يخضع ثورة»: also of أخضع.
        || text.tokens[index].stemKey == yields
      {
        continue
      }
      if isClash(text, verb, at: index) || isOtherOne(verb, noun) {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// «أوضح القيم العام», «الأسطورة», «الآلهة»: a man, or persons, though the letters are those of a feminine.
private func mayBeMan(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  if men.contains(noun.stemKey) || NewsNouns.peoples.contains(noun.stemKey) { return true }
  guard noun.clitics == .article, !text.endsInTaMarbuta(noun), let next = text.token(index + 1),
    next.clitics == .article
  else { return false }
  return text.isAdjective(next) && !text.endsInTaMarbuta(next)
}

private let men = WordSet(
  "أسطورة آلهة أباطرة علامة داعية رحالة نابغة طاغية نحات زيات حاخامات باشوات شخصية رهينة ضحية عباقرة مماليك مسافات جمل إيمان"
)
private let coming = NewsVerbs.indices(of: "أتى جاء")
private let yields = LetterKey("يخضع")
/// Offices that keep their masculine form for a woman.
private let womenToo = WordSet("قنصل قاضي عضو عميد ملحق محافظ نقيب")

/// «تراجع الأسعار يهدد»: the fall of prices, of which a verb says something.
private func hasLaterVerb(_ text: SegmentView, _ index: Int) -> Bool {
  for place in index + 2..<max(index + 2, min(text.tokens.count, index + 12)) {
    guard text.tokens[place].isWord else { return false }
    if text.opensClause(place) { return false }
    if text.tokens[place].clitics.isDisjoint(with: .conjunction), text.looksFinite(place) {
      return true
    }
  }
  return false
}

private func isClash(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  switch verb.subject {
  case .they: return isClashingPlural(text, verb, at: index)
  case .theyTwo, .theyTwoFeminine:
    return noun.clitics == .article && text.ends(noun, with: Letter.alif, Letter.noon)
      && text.isDual(noun) && !verb.traits.contains(.copula)
  case .he:
    if text.isNominativeDual(noun, feminine: true) { return !text.mayBeHers(index) }
    if isReportOf(text, verb, at: index + 1) {
      return noun.statistics.adjective != nil && text.isSurelyFeminine(noun)
    }
    if verb.traits.contains(.copula) {
      return isSubjectOfCopula(text, index + 1) && text.isSurelyFeminine(noun)
    }
    if NewsNouns.feminineBodies.contains(noun.stemKey),
      speaking.contains(verb.lemma)
        || verb.traits.contains(.takesNoPerson) && noun.isAny(of: .titleHead)
    {
      return isDefinitePhrase(text, index + 1)
    }
    return isSubject(text, verb, at: index + 1)
      && text.isSurelyFeminine(noun) && !text.mayBeHers(index)
  case .she:
    // تدخل is his past tense of another verb as well.
    if verb.tense == .present, text.tokens[index].stem.count < 5 { return false }
    // «تقابل الفريقان» is his past tense.
    let third = text.letters[text.tokens[index].stem.lowerBound + 2]
    if verb.tense == .past || third != Letter.alif,
      text.isNominativeDual(noun, feminine: false)
        || text.ends(noun, with: Letter.waw, Letter.noon) && text.isSoundPlural(noun)
    {
      return noun.clitics == .article
    }
    if verb.traits.contains(.copula) {
      return isSubjectOfCopula(text, index + 1) && text.isSurelyMasculine(noun)
    }
    if isReportOf(text, verb, at: index + 1) {
      return noun.isAny(of: .titleHead)
        ? !text.endsInTaMarbuta(noun) && !namesWoman(text, behind: index + 1)
        : text.isSurelyMasculine(noun)
    }
    if NewsNouns.masculineSpeakers.contains(noun.stemKey) || noun.isAny(of: .titleHead),
      !text.endsInTaMarbuta(noun), noun.stemKey != member,
      speaking.contains(verb.lemma)
        || verb.traits.contains(.takesNoPerson)
          && (noun.isAny(of: .titleHead) || text.takesNoObject(index))
    {
      // A bare title is the subject only with its genitive: «قالت وزير التعليم».
      return isDefinitePhrase(text, index + 1) && !namesWoman(text, behind: index + 1)
    }
    return isSubject(text, verb, at: index + 1) && text.isSurelyMasculine(noun)
      && !(noun.isAny(of: .titleHead) && namesWoman(text, behind: index + 1))
  default: return false
  }
}

/// With ال, or annexed to a word that has it.
private func isDefinitePhrase(_ text: SegmentView, _ index: Int) -> Bool {
  text.tokens[index].isDefinite || text.isPlainDefinite(index + 1)
    || text.isBareNoun(index + 1) && text.isPlainDefinite(index + 2)
}

/// Whether the noun behind a verb without object is its subject, and no adverb of time, place or measure.
private func isSubject(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index]
  guard
    text.takesNoObject(index - 1) || ownsNext(text, verb, at: index)
  else { return false }
  guard !verb.traits.contains(.copula),
    !arrivals.contains(verb.lemma)
      || NewsVerbs.complements[verb.lemma] == text.token(index + 1)?.key
      || noun.isAny(of: .institution),
    !NewsNouns.adverbial.contains(noun.stemKey)
      || text.ends(noun, with: Letter.alif, Letter.ta) && text.isPlainDefinite(index + 1),
    !noun.isAny(of: text.functionWords.union([.name, .month, .weekday, .numberWord, .unit]))
  else { return false }
  if noun.isDefinite { return !text.isAdjective(noun) }
  return text.isBareNoun(index) && !isCognate(text, noun, text.tokens[index - 1])
    && (NewsVerbs.complements[verb.lemma] == nil
      || NewsVerbs.intransitive.contains(verb.lemma))
}

/// «أغلقت المتحف أبوابه», «عقد اللجنة اجتماعا»: an object follows, with a pronoun for the noun or without article.
private func ownsNext(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index]
  if ownsAllBehind(text, verb, at: index) { return true }
  guard noun.clitics == .article, !NewsVerbs.withTwoObjects.contains(verb.lemma),
    let object = text.token(index + 1), object.isArabicWord, object.verb == nil,
    !object.isAny(of: text.functionWords), !NewsNouns.adverbial.contains(object.stemKey)
  else { return false }
  if object.clitics == .pronoun {
    let hers = text.ends(object, with: Letter.ha, Letter.alif)
    let his = text.lastLetter(object) == Letter.ha
    return object.statistics.isNoun && (verb.subject == .he ? hers : his)
  }
  // «ناقش اللجنة الميزانية»: a body and its object, both with ال.
  if object.clitics == .article {
    return
      (NewsNouns.feminineBodies.contains(noun.stemKey)
      || NewsNouns.masculineSpeakers.contains(noun.stemKey))
      && object.statistics.isNoun && !text.isAdjective(object)
      && !object.isAny(of: [.weekday, .month, .adverb])
      && !object.isAny(of: [.institution, .titleHead, .humanPlural]) && !text.isPeople(object)
  }
  guard object.clitics.isEmpty,
    noun.isAny(of: .institution) || NewsNouns.feminineBodies.contains(noun.stemKey)
  else { return false }
  // «أغلق الشرطة طرقا», «أغلق الشرطة محال»: the body at work and its object.
  if verb.subject == .he, verb.tense == .past,
    text.isExtraObject(index + 1)
      || text.ends(object, with: Letter.alif, Letter.ta) && object.stem.count >= 5
  {
    return true
  }
  guard text.lastLetter(object) == Letter.alif else { return false }
  return text.statistics(of: object, dropping: 1, adding: []).isNoun
    && LetterKey(text.letters, in: object.stem.dropLast()) != noun.stemKey
    && text.firstLetter(object) != Letter.meem
}

/// «ألغى شركة الطيران جميع رحلاتها»: a body with its genitive, and all that it has.
private func ownsAllBehind(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index]
  guard verb.subject == .he, noun.clitics.isEmpty,
    noun.isAny(of: .institution) || NewsNouns.feminineBodies.contains(noun.stemKey),
    text.isPlainDefinite(index + 1), !NewsVerbs.withTwoObjects.contains(verb.lemma)
  else { return false }
  var place = index + 2
  while place < index + 4, text.isPlainDefinite(place) { place += 1 }
  if let token = text.token(place), quantities.contains(token.key) { place += 1 }
  guard let object = text.token(place), object.clitics == .pronoun, object.statistics.isNoun else {
    return false
  }
  return text.ends(object, with: Letter.ha, Letter.alif)
}

private let quantities = WordSet("جميع كل كافة معظم بعض أحد إحدى")

/// «أضافت البيان أن»: behind the noun comes what was said, so the noun is who says it.
private func isReportOf(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  guard
    verb.traits.isSuperset(of: [.reports, .takesNoPerson])
      || opinion.contains(verb.lemma), verb.tense == .past,
    text.tokens[index].isDefinite || isAnnexedSpeaker(text, index),
    !NewsNouns.adverbial.contains(text.tokens[index].stemKey),
    !text.tokens[index].isAny(of: [.weekday, .adverb]), !text.isAdjective(text.tokens[index])
  else { return false }
  var next = index + 1
  while next < index + 4, text.token(next)?.clitics == .article { next += 1 }
  return text.token(next).map { saidParticles.contains($0.key) } ?? false
}

/// «أعلن مفوضية اللاجئين أن»: a feminine before its genitive; what is said stands behind, so it is no object.
private func isAnnexedSpeaker(_ text: SegmentView, _ index: Int) -> Bool {
  text.isBareNoun(index) && text.endsInTaMarbuta(text.tokens[index])
    && text.tokens[index].clitics.isEmpty && text.isPlainDefinite(index + 1)
}

/// «كانت الاجتماع مثمرا»: behind the noun comes the predicate.
private func isSubjectOfCopula(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].clitics == .article, !text.isAdjective(text.tokens[index]),
    !NewsNouns.adverbial.contains(text.tokens[index].stemKey),
    !text.tokens[index].isAny(of: [.weekday, .adverb, .name]),
    let next = text.token(index + 1), next.isArabicWord, next.clitics.isEmpty
  else { return false }
  if next.key == already || comparing.contains(next.key) { return true }
  guard text.lastLetter(next) == Letter.alif else { return false }
  let bare = text.key(of: next, dropping: 1, adding: [])
  return WordStatisticsTable.shared[bare].isAdjective || NewsNouns.qualities.contains(bare)
}

/// «ساهم مساهمة فعالة»: a verbal noun of the verb itself.
private func isCognate(_ text: SegmentView, _ noun: TextToken, _ verb: TextToken) -> Bool {
  let root = text.letters[verb.stem].filter { $0 != Letter.alif && $0 != Letter.ta }
  var rest = root[...]
  for letter in text.letters[noun.stem] where letter == rest.first { rest = rest.dropFirst() }
  return root.count >= 2 && rest.isEmpty
}

/// «مزارعو القرية»: a plural in ـو before its genitive can only be a subject.
private func isAnnexedPlural(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.clitics.isEmpty, noun.verb == nil, noun.classes.isEmpty, noun.stem.count >= 5,
    text.lastLetter(noun) == Letter.waw,
    text.isPlainDefinite(index + 1) || text.isBareNoun(index + 1)
  else { return false }
  return text.commonness(of: noun, dropping: 0, adding: Letter.noon) >= 2
    || text.firstLetter(noun) == Letter.meem || text.commonness(of: noun, dropping: 1) >= 4
}

/// «حملوا سكان الأحياء المسؤولية»: the first word of a text has nobody before it who could be its subject.
private func isPeopleBehindFirst(_ text: SegmentView, _ index: Int) -> Bool {
  guard index == 0, text.tokens[index].clitics.isEmpty, let noun = text.token(index + 1) else {
    return false
  }
  return noun.isAny(of: .humanPlural) && !text.ends(noun, with: Letter.ya, Letter.noon)
    && (noun.clitics == .article || noun.clitics.isEmpty && text.isPlainDefinite(index + 2))
}

private func isClashingPlural(_ text: SegmentView, _ verb: VerbForm, at index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  if verb.tense == .past, isPeopleBehindFirst(text, index) { return true }
  guard verb.tense != .subjunctive else { return false }
  if text.ends(noun, with: Letter.waw, Letter.noon),
    text.isSoundPlural(noun) || noun.isDefinite && text.hasShapeOfPeople(noun)
  {
    return noun.isDefinite || text.takesNoObject(index)
  }
  if isAnnexedPlural(text, index + 1) { return true }
  guard noun.isAny(of: .humanPlural), !text.ends(noun, with: Letter.ya, Letter.noon) else {
    return false
  }
  if text.takesNoObject(index) { return noun.isDefinite || text.isPlainDefinite(index + 2) }
  // «غادروا السياح الفنادق»: a subject and an object.
  if !verb.traits.contains(.takesNoPerson) {
    // «ودخلوا القرية واستبدلوا العمال»: a verb joined to another has that one's subject.
    guard noun.clitics == .article, let next = text.token(index + 2),
      text.isSentenceStart(index) || text.tokens[index].clitics.isDisjoint(with: .conjunction)
    else { return false }
    return next.clitics == .article && !text.isAdjective(next) && next.statistics.isNoun
      && !NewsNouns.adverbial.contains(next.stemKey) && !next.isAny(of: [.weekday, .adverb])
  }
  // «قالوا أصحاب المتاجر»
  return noun.isDefinite || text.isPlainDefinite(index + 2)
}

/// A woman's name, or a word that may be one, right behind a title and its genitive.
private func namesWoman(_ text: SegmentView, behind index: Int) -> Bool {
  for place in index + 1..<min(text.tokens.count, index + 10) {
    let token = text.tokens[place]
    if Mark.isComma(token.mark) { continue }
    if text.opensClause(place) { return false }
    guard token.isArabicWord else { return false }
    if NewsNouns.womensNames.contains(token.stemKey) { return true }
    if token.isDefinite || !token.clitics.isEmpty || token.key == inTheName { continue }
    if token.verb != nil { return false }
    if token.isAny(of: text.functionWords) { continue }
    if token.statistics.adjective == nil, !token.isAny(of: [.placeName, .month]) { return true }
  }
  return false
}

/// Verbs of saying and deciding whose next noun is hardly ever their object.
private let speaking = NewsVerbs.indices(
  of: """
    قال أعلن أكد أوضح أضاف صرح ذكر أفاد أشار شدد أعرب نوه ألمح زعم تعهد تحدث تساءل أجاب ندد رحب اعترف وافق امتنع تراجع
    تمكن نجح فشل سعى احتفل احتج
    """)
// They may have a place as their object: وصلت المطار.
private let arrivals = NewsVerbs.indices(of: "وصل ذهب عاد توجه سافر شارك صدر ظهر حدث حصل خرج")
private let saidParticles = WordSet("أن إن بأن أنه أنها أنهم إنه إنها إنهم بأنه بأنها بأنهم")
private let comparing = WordSet(
  "أكثر أقل أشد أكبر أصغر أعلى أدنى أسوأ أفضل أقرب أسهل أصعب أقوى أضعف أخطر")
private let already = LetterKey("قد")
private let opinion = NewsVerbs.indices(of: "اعتبر رأى كشف أفاد توقع نقل لفت استطرد تابع")
private let inTheName = LetterKey("باسم")
private let member = LetterKey("عضو")

/// «انتهت أحد الفصول»: أحد and إحدى show the gender of the subject; behind other verbs they may be an object.
private func isOtherOne(_ verb: VerbForm, _ noun: TextToken) -> Bool {
  guard noun.clitics.isEmpty, NewsVerbs.intransitive.contains(verb.lemma) else { return false }
  return verb.subject == .she && noun.key == oneMasculine
    || verb.subject == .he && noun.key == oneFeminine
}

private let oneMasculine = LetterKey("أحد")
private let oneFeminine = LetterKey("إحدى")
