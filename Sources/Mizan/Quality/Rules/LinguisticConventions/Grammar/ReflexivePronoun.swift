extension Rule {
  /// «أجرت العملية بنفسه», «دفعت اللاعبات الثمن بأنفسهم»: «self» of another gender or number than the subject.
  static let reflexivePronoun = Rule(
    id: "grammar.reflexive-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "ضمير «بنفسه» لا يوافق الفاعل.",
      en: "The pronoun of بنفسه does not agree with the subject."),
    explanation: Wording(
      ar:
        "يعود الضمير في «بنفسه» و«بأنفسهم» إلى فاعل الفعل: أجرت العملية بنفسها. ويصح غيره إذا أكد اسمًا قبله.",
      en: """
        The pronoun of بنفسه and بأنفسهم is the subject's: أجرت العملية بنفسها. It is right when it stresses another noun before it.
        """),
    reads: .body.at { selves.contains($0.key) || stressing.contains($0.key) },
    examples: [
      "أدارت المديرة الاجتماع ⟦بنفسه⟧.", "افتتح الوزير المعرض ⟦بنفسها⟧.",
      "أعدت الطالبات الطعام ⟦بأنفسهم⟧.", "قالت الطبيبة ⟦نفسه⟧ إن المرض معد.",
      "عاد المدير ⟦نفسها⟧ أمس.", "قال وزير الصحة نفسه ذلك.", "أغلقت وزارة الدفاع نفسها الملف.",
      "أدارت المديرة الاجتماع بنفسها.", "افتتح الوزير المعرض بنفسه.",
      "أعدت الطالبات الطعام بأنفسهن.",
      "رأت الوزير بنفسه.", "دافعت القوات عن المدينة مع السكان بأنفسهم.",
      "قال إن الشركة ستدير المصنع بنفسها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      if stressing.contains(text.tokens[index].key) {
        if stressesAnother(text, index) { report.flag(text.tokens[index].range) }
        continue
      }
      guard let main = verbPlace(text, before: index), let verb = text.tokens[main].verb,
        verb.traits.isDisjoint(with: [.copula, .passive]), let suffix = text.lastLetterOf(index)
      else { continue }
      let between = main + 1..<index
      let subject = text.tokens[main + 1]
      let isClash: Bool
      switch (verb.subject, suffix) {
      case (.she, .his):
        isClash = !between.contains { mayBeHe(text, $0) } && !text.mayBeHers(main)
      case (.he, .her):
        isClash =
          text.isFeminine(text.tokens[index - 1]) == false
          && (text.isSurelyMasculine(subject) && subject.isDefinite || isTitle(subject))
      case (.she, .their):
        isClash =
          subject.clitics == .article && text.ends(subject, with: Letter.alif, Letter.ta)
          && NewsNouns.countedFeminine.contains(subject.stemKey)
          && !between.contains { text.isPeople(text.tokens[$0]) }
      default: isClash = false
      }
      if isClash { report.flag(text.tokens[index].range) }
    }
  }

  /// «أن التضخم هي السبب»: the pronoun between subject and predicate has the gender of neither.
  static let separatingPronoun = Rule(
    id: "grammar.separating-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "ضمير الفصل لا يوافق المبتدأ ولا الخبر.",
      en: "The pronoun between subject and predicate agrees with neither."),
    explanation: Wording(
      ar:
        "يوافق ضمير الفصل ما قبله في الجنس (التضخم هو السبب)، وقد يوافق الخبر. أما إذا خالفهما معًا فهو خطأ.",
      en:
        "The pronoun has the gender of what precedes it, or of the predicate. It is wrong when it has neither."
    ),
    reads: .body.at { $0.key == he || $0.key == she },
    examples: [
      "قال إن ⟦الإهمال هي⟧ السبب الأول.", "⟦القرار هي⟧ الأهم منذ عام.",
      "أكد أن ⟦المدينة هو⟧ العاصمة القديمة.",
      "كان ⟦الهدف الأول من اللقاء هي⟧ تعزيز التعاون.", "إن ⟦المشكلة الكبرى في القرية هو⟧ البطالة.",
      "كان الهدف الأول من اللقاء هو تعزيز التعاون.", "إن المشكلة الكبرى هو غياب الثقة.",
      "كان سبب الأزمة هي الحرب.",
      "قال إن الجفاف هو السبب الأول.", "إن القرار هي مسألة وقت.",
      "أكد أن المدينة هي العاصمة القديمة.",
      "وزيرة الدفاع هي المرشحة.", "في الواقع هي الوزيرة الأولى.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      if let start = distantClash(text, index) {
        report.flag(text.range(start, index))
        continue
      }
      let noun = text.tokens[index - 1]
      guard noun.clitics == .article, !text.isAdjective(noun), let next = text.token(index + 1),
        next.clitics == .article, !noun.isAny(of: [.weekday, .adverb, .name]),
        text.isSentenceStart(index - 1)
          || text.token(index - 2)?.isAny(of: .demonstrative) == true
            && text.isSentenceStart(index - 2)
          || text.token(index - 2).map({ particles.contains($0.key) }) == true
      else { continue }
      let isFeminine = text.tokens[index].key == she
      let isClash =
        isFeminine
        ? text.isSurelyMasculine(noun) && isOfGender(text, next, feminine: false)
        : text.isSurelyFeminine(noun) && isOfGender(text, next, feminine: true)
      if isClash { report.flag(text.range(index - 1, index)) }
    }
  }
}

/// «الهدف الأول من الزيارة هي بحث», «كانت أهم نتائجها هو»: a definite noun that a predicate explains, its adjectives and a
/// preposition, then the pronoun, and a predicate of the noun's gender. The place of the noun.
private func distantClash(_ text: SegmentView, _ index: Int) -> Int? {
  guard let next = text.token(index + 1), next.isArabicWord, next.clitics.isSubset(of: .article),
    next.verb == nil
  else { return nil }
  let isFeminine = text.tokens[index].key == she
  var place = index - 1
  while place >= 0, place > index - 6, !explained.contains(text.tokens[place].stemKey) {
    guard text.tokens[place].isArabicWord, !text.opensClause(place), text.tokens[place].verb == nil
    else { return nil }
    place -= 1
  }
  guard let noun = text.token(place), explained.contains(noun.stemKey),
    noun.clitics == .article || noun.clitics == .pronoun
      || noun.clitics.isEmpty && text.isPlainDefinite(place + 1) && place + 1 < index,
    text.isSentenceStart(place)
      || text.token(place - 1).map({
        particles.contains($0.key)
          || text.finiteVerb(place - 1)?.traits.contains(.copula) == true
      }) == true
  else { return nil }
  // The second of an annexation may be meant: «سبب الأزمة هي».
  let others = place + 1..<index
  if noun.clitics.isEmpty, text.isFeminine(text.tokens[place + 1]) == isFeminine, index == place + 2
  {
    return nil
  }
  guard
    others.allSatisfy({
      text.tokens[$0].isDefinite || text.tokens[$0].isAny(of: [.preposition, .name])
    })
  else { return nil }
  if isFeminine {
    guard !text.endsInTaMarbuta(noun), text.isSurelyMasculine(noun) else { return nil }
    let isClause = next.key == LetterKey("أن")
    return isClause
      || (text.isVerbalNoun(next) || next.isAny(of: .noun)) && text.isSurelyMasculine(next)
      ? place : nil
  }
  guard text.endsInTaMarbuta(noun), !text.isAdjective(next),
    text.endsInTaMarbuta(next) && text.isSurelyFeminine(next)
      && next.statistics.isNoun
  else { return nil }
  return place
}

/// What a predicate tells.
private let explained = WordSet(
  """
  هدف سبب غرض دافع حل خيار شرط مطلب عائق تحدي مشكلة قضية مهمة أولوية غاية خطوة نتيجة مسألة فكرة رسالة حقيقة ميزة عقبة وسيلة طريقة \
  مبدأ عامل تفسير دليل خطر أمر سؤال جواب معيار إنجاز مفتاح عنصر موضوع محور أساس مصدر محرك مبرر هاجس درس حدث
  """)

/// An elative (الأكبر) fits either.
private func isOfGender(_ text: SegmentView, _ token: TextToken, feminine: Bool) -> Bool {
  text.firstLetter(token) == Letter.alifHamza && (3...4).contains(token.stem.count)
    || text.isFeminine(token) == feminine
}

extension SegmentView {
  fileprivate func lastLetterOf(_ index: Int) -> Suffix? {
    let token = tokens[index]
    if ends(token, with: Letter.ha, Letter.meem, Letter.alif) { return .theirTwo }
    if ends(token, with: Letter.ha, Letter.meem) { return .their }
    if ends(token, with: Letter.ha, Letter.alif) { return .her }
    return lastLetter(token) == Letter.ha ? .his : nil
  }
}

/// «المديرة نفسه»: straight behind a person, a title or a body of the other gender that is the genitive of nothing.
private func stressesAnother(_ text: SegmentView, _ index: Int) -> Bool {
  guard let noun = text.token(index - 1), noun.clitics == .article,
    noun.isAny(of: [.titleHead, .institution]) || NewsNouns.persons.contains(noun.stemKey)
      || NewsNouns.persons.contains(text.key(of: noun, dropping: 1, adding: [])),
    text.isSentenceStart(index - 1)
      || text.finiteVerb(index - 2).map({
        $0.subject == (text.endsInTaMarbuta(noun) ? .she : .he)
      }) == true
      || text.token(index - 2).map({ particles.contains($0.key) }) == true
  else { return false }
  return text.tokens[index].key == himself
    ? text.isSurelyFeminine(noun) && text.endsInTaMarbuta(noun)
    : text.isFeminine(noun) == false && !text.endsInTaMarbuta(noun)
}

/// The nearest finite verb, no further than seven words before.
private func verbPlace(_ text: SegmentView, before index: Int) -> Int? {
  var place = index - 1
  while place >= 0, place > index - 8, text.tokens[place].isArabicWord {
    if text.finiteVerb(place) != nil { return place }
    if text.opensClause(place) || text.looksFinite(place) { return nil }
    place -= 1
  }
  return nil
}

/// A noun that «himself» may stress.
private func mayBeHe(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isAny(of: [.personName, .titleHead]) && !text.endsInTaMarbuta(token)
    || NewsNouns.persons.contains(token.stemKey) && !text.endsInTaMarbuta(token)
    || token.classes.isEmpty && token.statistics.adjective == nil && !token.isDefinite
    || index > 0 && token.clitics.contains(.pronoun) && token.verb == nil
}

private func isTitle(_ token: TextToken) -> Bool {
  token.isDefinite && token.isAny(of: .titleHead)
}

private let selves = WordSet("بنفسه بنفسها بأنفسهم لنفسه لنفسها لأنفسهم")
private let stressing = WordSet("نفسه نفسها")
private let himself = LetterKey("نفسه")
private let particles = WordSet("أن إن بأن لأن وأن وإن فإن")
private let he = LetterKey("هو")
private let she = LetterKey("هي")
