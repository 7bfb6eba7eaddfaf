extension Rule {
  /// «هاجم مسلحون فجر اليوم على مخفر»: a preposition in the place of the object, which the verb takes directly.
  static let needlessPreposition = Rule(
    id: "grammar.needless-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "حرف جر قبل مفعول يتعدى إليه الفعل بنفسه.",
      en: "A preposition stands before an object that the verb takes directly."),
    explanation: Wording(
      ar: """
        يقال: دعم الخطة، واجه نقصًا، سأل الوزير، تزوج الممثلة، بلغ سبعين. والحرف من الفارسية أو الإنجليزية. ويصح إذا كان للفعل مفعول \
        بعده، أو كان الحرف ظرفًا أو لاسم قبله.
        """,
      en: """
        دعم الخطة, واجه نقصًا, سأل الوزير: the preposition comes from Persian or English. It is right when an object follows, \
        in an adverbial, and behind a noun that brings it.
        """),
    reads: .body.at { $0.verb.map { !DirectVerbs.needless($0.lemma).isEmpty } == true },
    examples: [
      "هاجم مسلحون فجر اليوم ⟦على⟧ قرية جبلية.", "أعلن المجلس أنه يدعم ⟦من⟧ خطة السلام.",
      "سأل النواب ⟦من⟧ الوزيرة عن الكلفة.", "عارض سكان الحي ⟦مع⟧ خطة البلدية.",
      "بلغ عدد الجرحى في الحادث ⟦إلى⟧ أربعين شخصًا.",
      "تجاوز عدد زوار المتحف الوطني ⟦من⟧ نصف مليون زائر.", "يزور المدير الأسبوع المقبل ⟦إلى⟧ تونس.",
      "دعمت تونس ⟦من⟧ اقتراح الجزائر.",
      "هاجم مسلحون فجر اليوم قرية جبلية.", "هاجم مسلحون على دراجات قرية جبلية.",
      "دعم من جديد خطة السلام.", "زار من بين المدن حلب.", "بلغ إلى جانب زملائه الدور الثاني.",
      "واجه مع رفاقه صعوبات كثيرة.", "غادر العمال بيوتهم إلى المصنع.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let verb = text.finiteVerb(index), verb.traits.isDisjoint(with: .passive),
        verb.subject != .theyTwo || verb.tense != .past,
        !text.tokens[index].clitics.contains(.pronoun), !text.isMarkedPassive(text.tokens[index]),
        let place = needless(text, index, DirectVerbs.needless(verb.lemma), verb)
      else { continue }
      report.flag(
        text.tokens[place].range,
        message: Wording(
          ar: "يتعدى الفعل بنفسه دون حرف جر.",
          en: "The verb takes its object without preposition."))
    }
  }
}

/// The preposition behind a verb and its subject, when no object stands before or behind it.
private func needless(
  _ text: SegmentView, _ index: Int, _ wrong: Prepositions, _ verb: VerbForm
) -> Int? {
  for before in max(0, index - 2)..<index
  where text.tokens[before].isAny(of: [.relative, .question])
    || whats.contains(text.tokens[before].stemKey)
  {
    return nil
  }
  var place = index + 1
  var isInPlace = false
  let isAmount = reaches.contains(verb.lemma)
  while true {
    guard place < index + (isAmount ? 12 : 9), let token = text.token(place),
      token.isArabicWord || token.kind == .number, !text.opensClause(place),
      !text.looksFinite(place), token.clitics.isDisjoint(with: .conjunction),
      !token.isAny(of: [.conjunction, .negator, .particle, .pronominal])
    else { return nil }
    let preposition = Prepositions(of: token)
    if preposition.isEmpty {
      if token.isAny(of: .preposition) || text.hasUnsplitPreposition(token) { return nil }
    } else if preposition == .in, !isInPlace || isAmount, place > index + 1 {
      isInPlace = true
    } else {
      break
    }
    place += 1
  }
  let token = text.tokens[place]
  let preposition = Prepositions(of: token)
  guard wrong.contains(preposition), token.isAny(of: .preposition),
    let next = text.token(place + 1), next.key != sake,
    isThing(text, place + 1, preposition, verb),
    !preposition.makesAdverbial(with: next)
  else { return nil }
  for between in index + 1..<place {
    let word = text.tokens[between]
    if preposition.follows(noun: word) && (!isAmount || between == place - 1)
      || counts.contains(word.stemKey) && !isAmount
    {
      return nil
    }
    if let line = VerbGovernment.place(of: word.stemKey),
      VerbGovernment.all[Int(line.line)].right.contains(preposition)
    {
      return nil
    }
    // An object in the accusative, or a subject that may bring «from» and «on»: «وفد من», «مقال على».
    if !word.isDefinite, text.lastLetter(word) == Letter.alif, word.letters.count >= 4,
      !word.isAny(of: [.adverb, .name])
    {
      return nil
    }
  }
  if place > index + 1, !isAmount {
    // «غادروا بيوتهم إلى»: who did it is in the verb.
    guard verb.subject == .he || verb.subject == .she else { return nil }
    let last = text.tokens[place - 1]
    guard
      last.isDefinite || last.isAny(of: [.name, .adverb, .weekday, .humanPlural])
        || last.clitics.contains(.pronoun) || text.isSoundPlural(last)
    else { return nil }
    if preposition == .from || preposition == .on, !last.isDefinite,
      !last.isAny(of: [.adverb, .weekday, .placeName])
    {
      return nil
    }
    if isParticiple(text, last) || text.isGoverned(place - 1) && text.isDeed(last) { return nil }
    if text.hasSecondNoun(index + 1..<place), !text.tokens[index + 1].isAny(of: .numberWord),
      !hasTime(text, index + 1..<place)
    {
      return nil
    }
  }
  return !isAmount && objectFollows(text, place) ? nil : place
}

/// «العام الماضي», «فجر اليوم»: a second noun that is a time.
private func hasTime(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.contains { NewsNouns.adverbial.contains(text.tokens[$0].stemKey) }
    && !text.hasSecondNoun(
      range.prefix { !NewsNouns.adverbial.contains(text.tokens[$0].stemKey) })
}

/// What the verb could have as its object: a thing or a body, no time or place.
private func isThing(
  _ text: SegmentView, _ index: Int, _ preposition: Prepositions, _ verb: VerbForm
) -> Bool {
  let token = text.tokens[index]
  let isAmount = reaches.contains(verb.lemma)
  if token.kind == .number || token.isAny(of: .numberWord) { return isAmount }
  if preposition == .to, verb.lemma == visits, token.isAny(of: .placeName) { return true }
  guard token.isArabicWord, token.verb == nil || token.isDefinite,
    !token.isAny(of: text.functionWords.union([.placeName, .month, .weekday, .unit])),
    !NewsNouns.adverbial.contains(token.stemKey), !origins.contains(token.stemKey),
    token.clitics.isSubset(of: [.article, .pronoun])
  else { return isAmount && token.stemKey == half }
  if isAmount { return token.stemKey == more }
  // «with»: company is right, a matter is not; who is married or greeted is no company.
  if preposition == .with {
    return unites.contains(verb.lemma)
      || text.isVerbalNoun(token) || troubles.contains(token.stemKey)
  }
  if preposition == .from, !token.isDefinite {
    return text.isBareNoun(index) && !token.isAny(of: .humanPlural) && token.clitics.isEmpty
  }
  return token.isDefinite || text.isBareNoun(index)
    || token.classes.isEmpty && !token.statistics.isKnown
}

/// Whether a noun that nothing governs follows the phrase of the preposition.
private func objectFollows(_ text: SegmentView, _ place: Int) -> Bool {
  let limit = min(text.tokens.count, place + 14)
  let end = text.endOfPhrase(from: place + 1, limit: limit)
  guard let token = text.token(end), token.isArabicWord else {
    return text.hasSecondNoun(place + 1..<min(end, place + 4))
  }
  return text.isNominal(end) && token.clitics.isDisjoint(with: .conjunction)
    || text.hasSecondNoun(place + 1..<min(end, place + 4))
}

private func isParticiple(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isDefinite && token.stem.count >= 4 && text.firstLetter(token) == Letter.meem
    && token.statistics.isAdjective
    && !timeAdjectives.contains(token.stemKey)
}

private let reaches = NewsVerbs.indices(of: "بلغ تجاوز تخطى ناهز")
private let unites = NewsVerbs.indices(of: "تزوج صافح عانق هاتف")
private let visits = NewsVerbs.index(of: "زار")
private let half = LetterKey("نصف")
private let more = LetterKey("أكثر")
private let whats = WordSet("ما من كما مما عما فيما بما ماذا حيث")
private let counts = WordSet(
  "عدد كثير كثيرون قليل عشرات مئات آلاف ملايين بعض أي أحد إحدى واحد واحدة مجموعة جزء قسم مزيد أكثر أقل ثلث نصف ربع"
)
private let origins = WordSet(
  """
  طراز أنحاء مختلف صنع إنتاج حجم وزن طرف فئة قبيلة سلالة نوعية جنس أصل أصول جانب جهة أجل خلال قبل بين دون غير كل نوع أهل أبناء ذوي أصحاب \
  حملة بيت منزل مكتب مقر موقع مسافة ارتفاع زاوية بوابة نافذة شرفة منبر منصة طريق باب جديد قريب بعيد أرض سيارة دراجة طائرة متن رأس
  """)
private let troubles = WordSet(
  """
  نقص أزمة مشكلة مشكلات مشاكل صعوبة صعوبات تحد تحديات عجز خطر مخاطر ضغط ضغوط عقبة عقبات فقر جفاف غلاء بطالة تضخم انتقادات انتقاد رفض \
  اتهامات تهم تهمة عقوبات عقوبة غضب معارضة تهديد تهديدات خسائر ظروف مشروع قانون قرار خطة اقتراح مقترح فكرة سياسة
  """)
/// «من أجل»: for.
private let sake = LetterKey("أجل")
