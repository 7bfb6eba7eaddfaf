extension Rule {
  /// «مسؤولون وزارة الصحة», «المدرجان المطار»: a plural or dual that keeps its ن before the genitive.
  static let noonBeforeGenitive = Rule(
    id: "grammar.noon-before-genitive", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "تحذف نون المثنى وجمع المذكر السالم عند الإضافة.",
      en: "A dual or sound plural drops its ن before the genitive."),
    explanation: Wording(
      ar:
        "مسؤولو الوزارة، لاعبي الفريق، مدرجا المطار. تثبت النون إذا كان الاسم التالي مفعولًا به (انتقد مسؤولون الوزارة).",
      en: """
        The ن goes, and so does the article (مسؤولو الوزارة). It stays before an object: انتقد مسؤولون الوزارة.
        """),
    reads: .always.at { word in
      (word.last == Letter.noon && word.stem.count >= 5
        || word.last == Letter.alif && word.clitics.isEmpty)
        && word.verb == nil && word.clitics.isDisjoint(with: .pronoun)
    },
    examples: [
      "تظاهر ⟦موظفون شركة⟧ النفط.", "ينفذ ⟦موظفون البلدية⟧ خطة جديدة.",
      "اتفق مع ⟦مسؤولين الوزارة⟧ على ذلك.",
      "انهار ⟦الجسران المدينة⟧ بعد الزلزال.",
      "قال ⟦مسؤولون الوزارة⟧ إن العمل مستمر.", "عثر على ⟦لاعبين الفريق⟧ في الفندق.",
      "تربط الطريق ⟦محافظتين دمشق⟧ وحماة.", "نشر ⟦مراسلون الصحيفة⟧ تحقيقًا طويلًا.",
      "بدأ ⟦مراقبون الحركة⟧ الجوية العمل بالنظام الجديد.",
      "نشر مراسلون الصحيفة.", "تظاهر موظفو شركة النفط.", "انتقد مسؤولون الوزارة.",
      "اتفق مع مسؤولين في الوزارة.",
      "وصل المسؤولون الأمريكيون.", "اجتمع الوزيران صباح الأحد.", "اتهم الوزيران الحكومة بالتقصير.",
      "صدرت قوانين المرور.", "وصل المستكشفون الإسبان إلى الجزيرة.",
      "رجعوا طالبين النجدة من جيرانهم.",
      "قال الباحثان العلوي والحسني ذلك.", "تأثر القمر بدوران الأرض.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let noun = text.tokens[index]
      if text.lastLetter(noun) == Letter.alif
        ? isTanwinBeforeGenitive(text, index) : isDualOfPlaces(text, index)
      {
        report.flag(text.range(index, index + 1))
        continue
      }
      guard text.lastLetter(noun) == Letter.noon, isGenitive(text, index + 1),
        !isApposed(text, index), !isCircumstance(text, index),
        !rootNoon.contains(noun.stemKey)
      else { continue }
      let isPlural = text.isSoundPlural(noun) || isBareNominative(text, index)
      guard isPlural || text.isDual(noun), !noun.isAny(of: text.functionWords.union(.numberWord)),
        !text.isAdjective(noun), isAnnexed(text, index, isPlural: isPlural)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// «المستكشفون الإسبان», «الباحثان القاسمي والعوادي»: a people, or two names.
private func isApposed(_ text: SegmentView, _ index: Int) -> Bool {
  let next = text.tokens[index + 1]
  if NewsNouns.peoples.contains(next.stemKey) { return true }
  if text.tokens[index].isDefinite, next.clitics == .article, next.isAny(of: .humanPlural) {
    return true
  }
  // «المجاهدين ورد الهجومات»: «and» with a word of two letters.
  if next.clitics.isEmpty, next.stem.count == 3, text.firstLetter(next) == Letter.waw {
    return true
  }
  guard text.tokens[index].isDefinite, text.lastLetter(next) == Letter.ya,
    let second = text.token(index + 2)
  else { return false }
  return second.clitics.contains(.waw) && text.lastLetter(second) == Letter.ya
}

/// «رجعوا طالبين النجدة»: a participle of theirs with its object.
private func isCircumstance(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  return noun.clitics.isEmpty && text.letters[noun.stem.lowerBound + 1] == Letter.alif
    && text.ends(noun, with: Letter.ya, Letter.noon)
    && text.finiteVerb(index - 1)?.subject == .they
}

private let rootNoon = WordSet(
  "هارون دوران بدوران غليان فيضان خفقان هذيان سيلان نزلان لمعان غثيان طوفان قربان")

/// A noun that can be in the genitive: with ال, or bare with one that has it.
private func isGenitive(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index), token.isArabicWord,
    !NewsNouns.adverbial.contains(token.stemKey),
    !token.isAny(of: text.functionWords.union([.weekday, .month, .name]))
  else { return false }
  if token.clitics.isEmpty, NewsNouns.portfolios.contains(token.stemKey) {
    return text.isPlainDefinite(index + 1)
  }
  if token.clitics == .article {
    return
      (token.isAny(of: .institution)
      || (token.statistics.adjective ?? shareOfSingular(text, token)) < 0.4
        && !text.isAdjective(token))
      && (!text.isPeople(token)
        || token.isAny(of: .humanPlural) && token.statistics.isNoun
          && text.lastLetter(token) != Letter.noon)
  }
  return token.clitics.isEmpty && text.isBareNoun(index) && text.isPlainDefinite(index + 1)
}

/// «حجرًا أساس المبنى»: the alif of an accusative before a genitive that clean text has with the noun.
private func isTanwinBeforeGenitive(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  // «حاملا صورة», «ممثلا جبهة»: a participle with its object.
  let isMarked =
    noun.stem.count == 4 && text.hasTanwin(noun) && text.lastLetter(noun) == Letter.alif
  guard text.isAccusativeObject(index) || isMarked, let following = text.token(index + 1) else {
    return false
  }
  let ownKey = text.key(of: noun, dropping: 1, adding: [])
  // «زار الوفد معرضا الكتاب»
  if following.clitics == .article {
    return text.isBehindSubject(index) && following.statistics.isNoun
      && !text.isAdjective(following)
      && !following.isAny(of: [
        .institution, .titleHead, .humanPlural, .name, .weekday, .month, .adverb,
      ])
      && !NewsNouns.persons.contains(following.stemKey) && !text.isPeople(following)
      && !NewsNouns.adverbial.contains(following.stemKey)
      && WordStatisticsTable.shared.isAnnexation(ownKey, following.stemKey)
  }
  guard text.firstLetter(noun) != Letter.meem,
    text.letters[noun.stem.lowerBound + 1] != Letter.alif, let next = text.token(index + 1),
    next.isArabicWord,
    next.clitics.isEmpty, next.verb == nil, next.statistics.isNoun, text.isBareNoun(index + 1),
    !next.isAny(of: [.institution, .titleHead, .humanPlural, .name, .numberWord]),
    !NewsNouns.persons.contains(next.stemKey), !NewsNouns.adverbial.contains(next.stemKey),
    text.isPlainDefinite(index + 2), !text.isAdjective(text.tokens[index + 2])
  else { return false }
  return WordStatisticsTable.shared.isAnnexation(ownKey, next.stemKey)
}

/// The share of the adjective in the singular of a dual: الناديين are clubs, الوطنيين are no noun.
private func shareOfSingular(_ text: SegmentView, _ token: TextToken) -> Double {
  guard text.isDual(token), !text.ends(token, with: Letter.ta, Letter.ya, Letter.noon) else {
    return 1
  }
  return text.statistics(of: token, dropping: 2, adding: []).adjective ?? 1
}

/// «مدينتين حلب وحماة»: the name of a place behind two of what it is.
private func isDualOfPlaces(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard let name = text.token(index + 1), name.isArabicWord, name.clitics.isEmpty,
    name.isAny(of: .placeName)
      || name.classes.isEmpty && (name.statistics.adjective ?? 0) == 0 && name.verb == nil
        && !text.isBareNoun(index + 1)
        && ![Letter.alif, Letter.noon, Letter.ya].contains(text.lastLetter(name)),
    !noun.isDefinite, !noun.isAny(of: .numberWord), text.isDual(noun)
  else { return false }
  let singular =
    text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon)
      || text.ends(noun, with: Letter.ta, Letter.alif, Letter.noon)
    ? text.key(of: noun, dropping: 3, adding: [Letter.taMarbuta])
    : text.key(of: noun, dropping: 2, adding: [])
  return places.contains(singular)
}

/// «وقع رئيسان الناديين اتفاقية»: behind the verb and the two words an object without ال.
private func hasObject(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard let verb = text.finiteVerb(index - 1), !noun.isDefinite,
    text.ends(noun, with: Letter.alif, Letter.noon)
      || text.ends(noun, with: Letter.waw, Letter.noon),
    !NewsVerbs.withTwoObjects.contains(verb.lemma)
  else { return false }
  var place = index + 2
  while let token = text.token(place), token.clitics == .article, place < index + 4,
    text.tokens[index + 1].clitics.isEmpty && place == index + 2 || !token.statistics.isNoun
  {
    place += 1
  }
  return text.isExtraObject(place) || text.isAccusativeObject(place)
}

/// «مشجعون الفريق»: a word in ـون behind a verb without object can only be its subject.
private func isBareNominative(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  return noun.clitics.isEmpty && text.ends(noun, with: Letter.waw, Letter.noon)
    && text.takesNoObject(index - 1) && !NewsNouns.noSoundPlurals.contains(noun.stemKey)
    && ![Letter.ya, Letter.lam, Letter.ba, Letter.kaf].contains(text.firstLetter(noun))
}

private func isAnnexed(_ text: SegmentView, _ index: Int, isPlural: Bool) -> Bool {
  let noun = text.tokens[index]
  let next = text.tokens[index + 1]
  let table = WordStatisticsTable.shared
  let hasNoObject = text.takesNoObject(index - 1)
  let speaks =
    text.finiteVerb(index - 1)?.traits.isSuperset(of: [.reports, .takesNoPerson]) ?? false
  let isBody = next.isAny(of: .institution)
  let says = text.token(index - 1)?.verb.map { saying.contains($0.lemma) } ?? false
  if hasNoObject || says || speaks && isBody { return true }
  if hasObject(text, index) { return true }
  // «بدأ مراقبون الحركة الجوية العمل»: behind the genitive and its adjectives stands another definite noun.
  if isBeforeTwoDefinites(text, index) { return true }
  // «اتهم ناشطون حقوق الإنسان الشرطة»: the object comes behind the genitive.
  if text.finiteVerb(index - 1) != nil, !noun.isDefinite, next.clitics.isEmpty,
    let object = text.token(index + 3), object.clitics == .article, object.statistics.isNoun,
    !text.isAdjective(object), !NewsNouns.adverbial.contains(object.stemKey),
    !object.isAny(of: [.weekday, .month, .adverb])
  {
    return true
  }
  // Behind a verb that may have an object, the next noun may be it.
  if text.looksFinite(index - 1) || text.token(index - 1)?.verb != nil { return false }
  guard text.isGoverned(index) || text.isBareNoun(index - 1) && isBody,
    text.ends(noun, with: Letter.ya, Letter.noon)
  else { return false }
  let verb = text.clauseVerb(before: index)
  if noun.isDefinite && verb == nil { return false }
  if let verb, !text.takesNoObject(verb), !isBody || noun.isDefinite { return false }
  let construct = text.key(of: noun, dropping: 1, adding: [])
  let singular = text.key(of: noun, dropping: 2, adding: [])
  let feminine = text.key(of: noun, dropping: 3, adding: [Letter.taMarbuta])
  return [construct, singular, feminine].contains { table.isAnnexation($0, next.stemKey) }
    || isBody && !noun.isDefinite && isPlural
}

private func isBeforeTwoDefinites(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard let verb = text.finiteVerb(index - 1), !noun.isDefinite,
    text.ends(noun, with: Letter.waw, Letter.noon), !NewsVerbs.withTwoObjects.contains(verb.lemma),
    text.tokens[index + 1].clitics == .article
  else { return false }
  var place = index + 2
  while let token = text.token(place), token.clitics == .article, text.isAdjective(token) {
    place += 1
  }
  guard place > index + 2, let object = text.token(place), object.clitics == .article else {
    return false
  }
  return object.statistics.isNoun && !NewsNouns.adverbial.contains(object.stemKey)
    && !object.isAny(of: [.weekday, .month, .adverb])
}

/// Verbs of saying without any noun as their object.
private let saying = NewsVerbs.indices(of: "قال صرح أوضح أشار أضاف أفاد نوه ألمح ندد رحب تحدث")

private let places = WordSet(
  "مدينة محافظة بلدة قرية منطقة ولاية دولة جزيرة جمهورية مقاطعة بلدية ناحية مديرية ميناء مطار حي إقليم قضاء مملكة إمارة عاصمة"
)
