extension Rule {
  /// «أسفر اصطدام القطارين إلى مقتل السائق»: a verb whose own preposition stands nowhere in the sentence.
  static let ownPreposition = Rule(
    id: "grammar.own-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "الفعل لا يتم إلا بحرفه، وحرفه ليس في الجملة.",
      en: "The verb is nothing without its preposition, which the sentence lacks."),
    explanation: Wording(
      ar: """
        أسفر عن، عثر على، رحب بـ، اتهمه بـ: أفعال لا معنى لها من دون حرفها. فإذا خلت الجملة منه، فالحرف الذي وراء الفاعل غلط، أو سقط \
        الحرف قبل الاسم. ويصح الفعل إذا جاء حرفه في أي موضع بعده.
        """,
      en: """
        أسفر عن, عثر على, رحب بـ, اتهمه بـ mean nothing without their preposition. Where the sentence has none of it, another \
        preposition stands in its place, or it is lost before the noun.
        """),
    reads: .body.at { word in
      guard let verb = word.verb else { return false }
      return BoundVerb.of(verb.lemma) != nil
        || VerbGovernment.place(of: word.stemKey)?.isVerb == true
    },
    examples: [
      "أسفر انهيار الجسر القديم في البلدة ⟦إلى⟧ مقتل عاملين.",
      "اتهمت النيابة مدير الشركة ⟦على⟧ التهرب من الضرائب.",
      "عثرت فرق الإنقاذ في الوادي ⟦إلى⟧ جثة المتسلق.",
      "أسفر انهيار الجسر القديم شرقي البلدة عن مقتل عاملين.",
      "اتهمت النيابة مدير الشركة بالتهرب من الضرائب.",
      "عثرت فرق الإنقاذ في الوادي على جثة المتسلق.",
      "عثرت فرق الإنقاذ ⟦وعلى⟧ جثة المتسلق.", "انضمت البلدة الساحلية ⟦الاتحاد⟧ قبل عامين.",
      "أسفر انهيار الجسر ⟦وعن⟧ مقتل عاملين.", "عثر الحارس على حقيبة وعلى جواز سفر.",
      "انضمت تونس ⟦المنظمة⟧ قبل عامين.", "تعاني القرية الجبلية ⟦بشح⟧ الماء.",
      "وسيطر الفريق على الكرة منذ البداية.", "هذا ما أسفر عنه الاجتماع الأخير في المدينة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let verb = text.finiteVerb(index),
        let bound = BoundVerb.of(verb.lemma) ?? BoundVerb(text.tokens[index].stemKey),
        let place = placeOfLost(text, index, verb, bound)
      else { continue }
      report.flag(
        text.tokens[place].range,
        fix: text.tokens[place].clitics.contains(.waw)
          ? text.withoutFirstLetter(text.tokens[place]) : nil,
        message: Wording(
          ar: "يتعدى الفعل بـ«\(bound.say)».", en: "The verb takes «\(bound.say)»."))
    }
  }
}

/// Where the preposition of a verb should stand, when the sentence has none.
private func placeOfLost(
  _ text: SegmentView, _ index: Int, _ verb: VerbForm, _ bound: BoundVerb
) -> Int? {
  let token = text.tokens[index]
  guard bound.hasObject || !token.clitics.contains(.pronoun),
    verb.traits.isDisjoint(with: .passive), verb.subject != .we, !text.isMarkedPassive(token)
  else { return nil }
  // «بديعة صادق», «سعيد حافظ»: a name.
  if names.contains(token.key), !text.isSentenceStart(index) { return nil }
  let sentence = text.sentence(of: index)
  guard sentence.count - (index - sentence.lowerBound) < 60 else { return nil }
  for place in max(sentence.lowerBound, index - 4)..<sentence.upperBound where place != index {
    if completes(text, place, bound.right) { return joinedPreposition(text, index, place, bound) }
  }
  if let opener = text.token(index - 1), opener.isAny(of: .question) { return nil }
  if bound.isStrict, let place = bareObject(text, index, sentence.upperBound) { return place }
  guard let place = wrongPreposition(text, index, sentence.upperBound, bound) else { return nil }
  // What another rule reports.
  if let line = VerbGovernment.place(of: token.stemKey),
    wrongPlace(text, index, line.isVerb, VerbGovernment.all[Int(line.line)]) != nil
  {
    return nil
  }
  return place
}

/// «أسفر الحادث وعن مقتل»: a و before the preposition that completes the verb, with nothing before it to join to.
private func joinedPreposition(
  _ text: SegmentView, _ index: Int, _ place: Int, _ bound: BoundVerb
) -> Int? {
  let token = text.tokens[place]
  guard bound.isStrict || !bound.isAlways, token.clitics.contains(.waw), place > index + 1,
    place < index + 9,
    !Prepositions(of: token).isDisjoint(with: bound.right), !token.isAny(of: .pronominal),
    token.isAny(of: .preposition)
  else { return nil }
  let isSubject = (index + 1..<place).allSatisfy {
    let between = text.tokens[$0]
    return (between.isArabicWord || PairedMark.isQuote(between.mark))
      && !between.isAny(of: .preposition) && !text.opensClause($0) && !text.looksFinite($0)
      && between.clitics.isDisjoint(with: .conjunction) && between.verb == nil
  }
  return isSubject ? place : nil
}

/// «انضمت البلدة الساحلية الاتحاد»: a second definite noun behind the subject.
private func bareObject(_ text: SegmentView, _ index: Int, _ limit: Int) -> Int? {
  guard text.isNominal(index + 1), !NewsNouns.events.contains(text.tokens[index + 1].stemKey) else {
    return nil
  }
  var isClosed = false
  for place in index + 1..<min(limit, index + 8) {
    let token = text.tokens[place]
    guard token.isArabicWord, token.clitics.isDisjoint(with: .conjunction),
      !text.opensClause(place), !text.looksFinite(place), !token.isAny(of: .preposition),
      !text.hasUnsplitPreposition(token), token.clitics.isDisjoint(with: .preposition)
    else { return nil }
    if isClosed, text.isPlainDefinite(place), token.statistics.isNoun,
      !token.isAny(of: [.titleHead, .name, .weekday, .month, .humanPlural]),
      !NewsNouns.adverbial.contains(token.stemKey),
      !text.isAdjective(token)
        || token.isAny(of: [.institution, .noun]) && !token.isAny(of: .anyAdjective),
      !timeAdjectives.contains(token.stemKey)
    {
      return place
    }
    if isClosed, token.clitics == .pronoun, token.verb == nil, token.statistics.isNoun,
      !selves.contains(token.stemKey), !text.isPeople(token)
    {
      return place
    }
    if token.isAny(of: [.personName, .numberWord, .titleHead, .weekday]), place > index + 1 {
      return nil
    }
    isClosed =
      token.isDefinite || token.isAny(of: .placeName)
      || isClosed && (token.isAny(of: .adverb) || text.lastLetter(token) == Letter.alif)
  }
  return nil
}

/// Whether a word may hold one of the prepositions.
private func completes(_ text: SegmentView, _ place: Int, _ right: Prepositions) -> Bool {
  let token = text.tokens[place]
  guard token.isArabicWord else { return token.script == .mixed }
  // «أكثر من نصف»: of an amount.
  if token.key == from, let before = text.token(place - 1), amounts.contains(before.stemKey) {
    return false
  }
  if !Prepositions(of: token).isDisjoint(with: right) { return true }
  if that.contains(token.key) { return true }
  if right.contains(.on) && token.key == onMisspelled
    || right.contains(.to) && toMisspelled.contains(token.key)
    || right.contains(.in) && token.key == inMisspelled
  {
    return true
  }
  if right.contains(.from), fromWhat.contains(token.stemKey) { return true }
  if right.contains(.about), aboutWhat.contains(token.stemKey) { return true }
  if right.contains(.in), token.stemKey == inWhat { return true }
  if right.contains(.by) || right.contains(.for) {
    let first = text.firstLetter(token)
    if right.contains(.by) && first == Letter.ba || right.contains(.for) && first == Letter.lam,
      token.clitics.isDisjoint(with: .article), !token.statistics.isVerb, token.stem.count >= 3
    {
      let rest = WordStatisticsTable.shared[LetterKey(text.letters, in: token.stem.dropFirst())]
      if rest.isKnown || text.hasUnsplitPreposition(token) { return true }
    }
  }
  return false
}

/// The first preposition behind a verb, in its clause, that makes no adverbial.
private func wrongPreposition(
  _ text: SegmentView, _ index: Int, _ limit: Int, _ bound: BoundVerb
) -> Int? {
  let isMember = text.tokens[index].verb.map { joins.contains($0.lemma) } ?? false
  for place in index + 1..<min(limit, index + 12) {
    let token = text.tokens[place]
    if PairedMark.isQuote(token.mark) || token.mark == 0x28 || token.mark == 0x29 { continue }
    guard token.isArabicWord || token.kind == .number else { return nil }
    if text.opensClause(place) || text.looksFinite(place)
      || !token.clitics.isDisjoint(with: .conjunction)
        && (place == index + 1 || token.isAny(of: text.functionWords))
    {
      return nil
    }
    var preposition = Prepositions(of: token)
    if preposition.isEmpty, isTrouble(text, token) { preposition = .by }
    if preposition.isEmpty || token.isAny(of: .pronominal) { continue }
    if bound.wrong.contains(preposition),
      isComplement(text, place, preposition, isMember: isMember)
        || text.tokens[index].verb?.lemma == suffers && isTrouble(text, token)
    {
      // What completes no verb for sure is a deed: «احتج العمال إلى التأخر».
      return bound.isAlways || mayComplete(text, index, place, preposition) ? place : nil
    }
    // Behind «in», «during» and other adverbials the verb's own may still come.
    if preposition != .in, preposition != .from { return nil }
  }
  return nil
}

/// «بأمراض», «بشح»: ب and what one suffers from, split off or not.
private func isTrouble(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard text.firstLetterAsWritten(token) == Letter.ba, !token.isDefinite else { return false }
  return troubles.contains(LetterKey(text.letters, in: token.letters.dropFirst()))
}

/// Whether a phrase stands for the one of a verb that may do without: a deed, or with إلى and عن a definite noun, that no
/// word between brings.
private func mayComplete(
  _ text: SegmentView, _ index: Int, _ place: Int, _ preposition: Prepositions
) -> Bool {
  for between in index + 1..<place {
    let word = text.tokens[between]
    if preposition.follows(noun: word) { return false }
    if let line = VerbGovernment.place(of: word.stemKey),
      VerbGovernment.all[Int(line.line)].right.contains(preposition)
    {
      return false
    }
  }
  let noun = text.tokens[place].isAny(of: .preposition) ? place + 1 : place
  guard let token = text.token(noun) else { return false }
  if text.isDeed(token) { return true }
  return (preposition == .to || preposition == .about) && token.isDefinite
    && token.statistics.isNoun && !text.isPeople(token)
    && !token.isAny(of: [.institution, .name, .titleHead])
}

private func isComplement(
  _ text: SegmentView, _ place: Int, _ preposition: Prepositions, isMember: Bool
) -> Bool {
  let token = text.tokens[place]
  if token.clitics.contains(.ba) || token.clitics.contains(.lam) {
    return text.isDeed(token)
  }
  guard let next = text.token(place + 1), next.isArabicWord,
    next.verb?.traits.contains(.looksLikeNoun) != false || next.isDefinite,
    !preposition.makesAdverbial(with: next),
    !next.isAny(of: text.functionWords.union([.placeName, .month, .weekday, .numberWord, .unit])),
    !NewsNouns.adverbial.contains(next.stemKey)
  else { return false }
  // Behind the noun that brings it: تقرير عن.
  if preposition.follows(noun: text.tokens[place - 1]) { return false }
  if preposition == .in, isMember, next.isAny(of: .institution) { return true }
  if text.isDeed(next) { return true }
  guard preposition != .in, preposition != .from, preposition != .with else { return false }
  return next.isDefinite || text.isBareNoun(place + 1)
}

private let names = WordSet("صادق حافظ نجم ثار")
private let joins = NewsVerbs.indices(of: "انضم التحق انتمى انتسب")
private let selves = WordSet(
  "نفس ذات أنفس عين كل جميع وحد معظم أغلب زوج زوجت والد شقيق ابن نجل مساعد نائب نظير")
private let from = LetterKey("من")
private let amounts = WordSet("أكثر أقل أزيد كثير قليل عدد مزيد")
private let suffers = NewsVerbs.index(of: "عانى")
/// What one suffers from.
private let troubles = WordSet(
  """
  شح نقص أزمة أزمات مرض أمراض مشكلة مشكلات مشاكل صعوبات صعوبة فقر جفاف عجز بطالة تضخم جوع اكتئاب إصابة إصابات آلام ألم التهاب التهابات سرطان \
  سكري ربو حساسية سمنة ركود غلاء ازدحام تلوث إهمال عزلة ديون تهميش تمييز حصار قلة ضعف سوء أعراض اضطراب اضطرابات ضائقة
  """)
private let that = WordSet(
  "أن أنه أنها أنهم أنهما أننا أنني بأن بأنه بأنها بأنهم بأنهما لأن لأنه لأنها لأنهم إن إنه إنها")
// As they are often written: علي, الى.
private let onMisspelled = LetterKey("علي")
private let toMisspelled = WordSet("إلي الى الي")
private let inMisspelled = LetterKey("فى")
private let fromWhat = WordSet("مما ممن مم")
private let aboutWhat = WordSet("عما عمن عم")
private let inWhat = LetterKey("فيما")
