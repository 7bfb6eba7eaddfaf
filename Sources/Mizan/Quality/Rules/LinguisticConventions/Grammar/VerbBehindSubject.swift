extension Rule {
  /// «المسؤولون قال», «إن القوات انسحبوا», «الوزيران اتفقوا»: a verb behind its subject.
  static let verbBehindSubject = Rule(
    id: "grammar.verb-behind-subject", version: 2, category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الفعل بعد فاعله يوافقه في الجنس والعدد.",
      en: "A verb behind its subject agrees with it in gender and number."),
    explanation: Wording(
      ar: "إذا تقدم الفاعل طابقه الفعل في العدد أيضًا، وجمع غير العاقل يأخذ المفرد المؤنث.",
      en:
        "Behind its subject the verb agrees in number too; plurals of things take the feminine singular."
    ),
    reads: .body.at { $0.token.isDefinite && $0.clitics.isDisjoint(with: .preposition) },
    examples: [
      "⟦المسؤولون قال⟧ إن الطريق مغلق.", "⟦القوات انسحبوا⟧ من البلدة.",
      "⟦المزارعون انسحب⟧ من الساحة.", "قال إن ⟦المصانع الكبيرة توقفوا⟧ عن الإنتاج.",
      "أكد أن ⟦الأسعار ارتفع⟧ كثيرًا.", "لكن ⟦المدير اعترفت⟧ بالخطأ.",
      "⟦الوزيران اتفقوا⟧ على موعد جديد.", "⟦المراقبون الدوليون لم يصل⟧ إلى المدينة.",
      "⟦المحتجون في الساحة رفض⟧ العرض.", "⟦الشعب يريدون⟧ التغيير.",
      "المحتجون في الساحة رفض بعضهم العرض.",
      "المشاركون في حفل افتتاح المعرض كثيرون.",
      "المسؤولون قالوا إن الطريق مغلق.",
      "القوات انسحبت من البلدة.", "أكد أن الأسعار ارتفعت كثيرًا.",
      "ما قاله المسؤولون أكد الشكوك.", "طالب المعلمون ورفض الوزير.",
      "أكد أن ⟦الرئيسين اتفق⟧ على موعد جديد.", "⟦العمال المضربون في المصنع رفض⟧ العرض.",
      "أكد أن الرئيسين اتفقا على موعد جديد.",
      "الوزيران اتفقا على موعد جديد.", "قال إن القضية يجب أن تحل.", "إن المدرسة سقط سقفها.",
      "بعد أن وصل المراقبون قال الوزير كلمته.", "اليوم قالت الوزيرة كلمتها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where isClauseStart(text, index) {
      let noun = text.tokens[index]
      var verbPlace = index + 1
      while verbPlace < text.tokens.count, text.tokens[verbPlace].clitics == .article,
        text.isAdjective(text.tokens[verbPlace])
      {
        verbPlace += 1
      }
      // «الطائرات المسيرة»: a participle that statistics take for a noun.
      if verbPlace == index + 1, verbPlace < text.tokens.count,
        text.tokens[verbPlace].clitics == .article,
        text.ends(noun, with: Letter.alif, Letter.ta) || noun.stemKey == women,
        text.endsInTaMarbuta(text.tokens[verbPlace])
          || text.ends(text.tokens[verbPlace], with: Letter.alif, Letter.ta)
      {
        verbPlace += 1
      }
      let isSure = isNominative(text, noun) || isPeopleWithNominative(text, index)
      if isSure {
        verbPlace = placeOfVerb(text, behind: index)
      } else if let token = text.token(verbPlace), negators.contains(token.key) {
        verbPlace += 1
      }
      if text.isUnlistedPluralVerb(verbPlace), text.isSurelyFeminine(noun), !text.isAdjective(noun)
      {
        report.flag(text.range(index, verbPlace))
        continue
      }
      guard verbPlace < text.tokens.count, let verb = text.tokens[verbPlace].verb,
        text.tokens[verbPlace].key != theyThen,
        text.tokens[verbPlace].clitics.isSubset(of: .seen),
        !NewsNouns.adverbial.contains(text.tokens[verbPlace].stemKey),
        !verb.traits.contains(.looksLikeNoun) || verb.subject == .they
          || verb.subject == .he && isSure,
        isClash(text, verb, noun, verbPlace)
          || isObliqueTwo(text, index) && verb.subject == .he
            && isOwn(verb, text, verbPlace, suffix: twoPronoun)
      else { continue }
      report.flag(text.range(index, verbPlace))
    }
  }
}

/// «المتظاهرون أمام السفارة لم يغادر»: a plural in ـون holds on to its verb over a phrase and a negation.
private func isNominative(_ text: SegmentView, _ noun: TextToken) -> Bool {
  noun.clitics == .article && text.ends(noun, with: Letter.waw, Letter.noon)
    && (text.isSoundPlural(noun) || text.hasShapeOfPeople(noun))
}

/// «الأطباء المضربون في المدينة»: a broken plural of people, and an adjective in ـون that shows its case.
private func isPeopleWithNominative(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].clitics == .article, text.tokens[index].isAny(of: .humanPlural),
    let next = text.token(index + 1), next.clitics == .article
  else { return false }
  return text.ends(next, with: Letter.waw, Letter.noon) && next.stem.count >= 5
    && !NewsNouns.noSoundPlurals.contains(next.stemKey)
}

/// «أن الوزيرين اتفق»: behind أن two are in ـين.
private func isObliqueTwo(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard text.token(index - 1)?.isAny(of: .particle) == true, noun.clitics == .article,
    text.ends(noun, with: Letter.ya, Letter.noon), !text.isPeople(noun)
  else { return false }
  let single = text.key(of: noun, dropping: 2, adding: [])
  return NewsNouns.persons.contains(single) || isTitleDual(text, noun)
    || NewsNouns.masculineSpeakers.contains(single)
}

private func placeOfVerb(_ text: SegmentView, behind noun: Int) -> Int {
  var place = noun + 1
  while let token = text.token(place), token.clitics == .article,
    text.ends(token, with: Letter.waw, Letter.noon) || text.isAdjective(token)
      || token.isAny(of: .numberWord)
  {
    place += 1
  }
  if let token = text.token(place), token.isAny(of: .preposition), !token.isAny(of: .pronominal) {
    place = text.endOfPhrase(from: place, limit: min(text.tokens.count, place + 6))
  }
  if let token = text.token(place), negators.contains(token.key) { place += 1 }
  return place
}

/// The first word of a sentence, or behind a particle that a subject follows.
private func isClauseStart(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1), before.isWord else {
    return text.isSentenceStart(index)
  }
  return subjectParticles.contains(before.key) || subjectParticles.contains(before.stemKey)
}

private func isClash(_ text: SegmentView, _ verb: VerbForm, _ noun: TextToken, _ place: Int) -> Bool
{
  if noun.isAny(of: [.weekday, .adverb, .month, .numberWord])
    || NewsNouns.adverbial.contains(noun.stemKey)
    || text.isAdjective(noun)
  {
    return false
  }
  if verb.subject == .they, text.ends(noun, with: Letter.alif, Letter.noon), text.isDual(noun) {
    return true
  }
  if text.ends(noun, with: Letter.alif, Letter.noon), isTitleDual(text, noun) {
    return verb.subject == .they
      || verb.subject == .he && isOwn(verb, text, place, suffix: twoPronoun)
  }
  if verb.subject == .they {
    if collectives.contains(noun.stemKey) { return true }
    return text.isSurelyFeminine(noun) || noun.stemKey == women
      || text.ends(noun, with: Letter.alif, Letter.ta)
        && NewsNouns.countedFeminine.contains(noun.stemKey)
  }
  if text.isPeople(noun) || isNominative(text, noun) {
    return (verb.subject == .he || verb.subject == .she && !noun.isAny(of: .humanPlural))
      && isOwn(verb, text, place, suffix: theirPronoun)
  }
  if verb.subject == .he, text.isSurelyFeminine(noun), !text.mayBeHers(place) {
    return isOwn(verb, text, place, suffix: herPronoun)
  }
  // تدخل is his past tense of another verb.
  if verb.subject == .she, text.isSurelyMasculine(noun),
    verb.tense == .past || text.tokens[place].stem.count >= 5
  {
    return isOwn(verb, text, place, suffix: hisPronoun)
  }
  return false
}

/// Whether the verb speaks of the noun before it, and not of a subject of its own behind it: «القرية سقط فيها قتلى».
private func isOwn(
  _ verb: VerbForm, _ text: SegmentView, _ place: Int, suffix: (SegmentView, TextToken) -> Bool
) -> Bool {
  guard verb.subject != .he || !impersonal.contains(verb.lemma), !verb.traits.contains(.copula),
    // «المقابلة ينتظر أن»
    verb.tense == .past || !text.opensClause(place + 1)
  else { return false }
  for index in place + 1..<min(text.tokens.count, place + 6) {
    let token = text.tokens[index]
    guard token.isWord || token.kind == .number else { return true }
    if suffix(text, token) { return false }
    if text.opensClause(index) { return true }
  }
  return true
}

private func herPronoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.ends(token, with: Letter.ha, Letter.alif)
}
private func hisPronoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.lastLetter(token) == Letter.ha
}
private func theirPronoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.ends(token, with: Letter.ha, Letter.meem)
}
private func twoPronoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.ends(token, with: Letter.meem, Letter.alif)
}

private func isTitleDual(_ text: SegmentView, _ noun: TextToken) -> Bool {
  let stem = Array(text.letters[noun.stem.dropLast(2)])
  return stem.count >= 3 && WordClass.of(stem, in: 0..<stem.count).contains(.titleHead)
}

// «أما الآخرون فهم»: not «he understood».
private let theyThen = LetterKey("فهم")
private let negators = WordSet("لم لن لا قد سوف")
// One body of many: one in grammar.
private let collectives = WordSet(
  "شعب جيش فريق وفد مجلس حزب منتخب نادي برلمان طاقم اتحاد مجتمع جمهور")
private let women = LetterKey("نساء")
private let subjectParticles = WordSet("إن أن بأن لأن فإن وإن وأن لكن ولكن كأن أما")
/// Verbs with a clause or a verbal noun as their subject.
private let impersonal = NewsVerbs.indices(
  of: "تم جرى وجب أمكن انبغى لزم حدث وقع سبق حق ورد تعذر بدا كان صدر وجد بقي مضى ظهر تطلب")
