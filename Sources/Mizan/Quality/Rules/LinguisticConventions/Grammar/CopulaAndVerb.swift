extension Rule {
  /// «كان المتظاهرون يحمل», «كانت الشركة يخطط», «إن أحزاب المعارضة سيقاطعون»: a verb behind the subject of كان or إن.
  static let copulaAndVerb = Rule(
    id: "grammar.copula-and-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الفعل بعد اسم «كان» أو «إن» يوافقه في الجنس والعدد.",
      en: "The verb behind the noun of كان or إن agrees with it in gender and number."),
    explanation: Wording(
      ar: """
        كان المتظاهرون يحملون لافتات، كانت الشركة تخطط، إن أحزاب المعارضة ستقاطع، إن وزيري البلدين ناقشا. ويصح غير ذلك إذا كان للفعل فاعل \
        آخر: كان العمال يحمل بعضهم لافتات.
        """,
      en: """
        كان المتظاهرون يحملون, كانت الشركة تخطط, إن أحزاب المعارضة ستقاطع, إن وزيري البلدين ناقشا. It may differ when it has a \
        subject of its own: كان العمال يحمل بعضهم.
        """),
    reads: .body.at { word in
      guard let verb = word.verb else { return false }
      return verb.tense == .present && word.clitics.isEmpty && verb.subject == .he
        || verb.subject == .they && word.clitics.isSubset(of: .seen)
    },
    examples: [
      "كان المتظاهرون ⟦يحمل⟧ صورًا.", "كانت الشركة ⟦يخطط⟧ لبناء مصنع جديد.",
      "قال إن أحزاب المعارضة ⟦سيقاطعون⟧ الجلسة.", "ذكرت الوكالة أن وزيري البلدين ⟦ناقشوا⟧ الخطة.",
      "بدأ العمال ⟦يغادر⟧ المصنع.",
      "كان المتظاهرون يحملون صورًا.", "كان العمال يحمل بعضهم صورًا.", "كانت القرية يسكنها ألف شخص.",
      "كانت الشركة يمكن أن تبني مصنعًا.", "قال إن أسر الضحايا سيقاطعون الجلسة.",
      "قال إن أحزاب المعارضة ستقاطع الجلسة.", "كان الوزراء والنواب يعملون.",
      "كانت المدينة يعيش فيها آلاف.", "قال إن قرارات الوزراء رفضوا تنفيذها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 {
      guard let verb = text.finiteVerb(index) else { continue }
      let clashes =
        verb.subject == .they
        ? isOfAnnexedThings(text, index) : isBehindCopula(text, index, verb)
      if clashes { report.flag(text.tokens[index].range) }
    }
  }
}

/// «كان المتظاهرون», «كانت الشركة الجديدة»: a copula or a verb of beginning with its subject right before the verb.
private func isBehindCopula(_ text: SegmentView, _ index: Int, _ verb: VerbForm) -> Bool {
  var place = index - 1
  while place > 0, place > index - 4, text.isPlainDefinite(place) { place -= 1 }
  guard place >= 0, place < index - 1, let copula = text.finiteVerb(place),
    !copula.traits.isDisjoint(with: [.copula, .startsVerb]),
    text.tokens[place].clitics.isDisjoint(with: .pronoun), !opensRelative(text, place)
  else { return false }
  let subject = text.tokens[place + 1]
  guard place + 2 == index || text.isAdjective(text.tokens[place + 2]),
    !impersonal.contains(verb.lemma), !verb.traits.contains(.passive), !text.opensClause(index + 1)
  else { return false }
  if copula.subject == .he, text.isPeople(subject) {
    // «بدأ الخبراء»
    return text.ends(subject, with: Letter.waw, Letter.noon) || subject.isAny(of: .humanPlural)
      ? isOwn(text, index, plural: true) : false
  }
  return copula.subject == .she && copula.traits.contains(.copula)
    && text.isSurelyFeminine(subject) && isOwn(text, index, plural: false)
}

private func opensRelative(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index - 1)?.isAny(of: .relative) == true
}

/// Whether no pronoun behind the verb shows that it has a subject of its own.
private func isOwn(_ text: SegmentView, _ index: Int, plural: Bool) -> Bool {
  for place in index + 1..<max(index + 1, min(text.tokens.count, index + 8)) {
    let token = text.tokens[place]
    guard token.isWord || token.kind == .number else { return true }
    if plural
      ? text.ends(token, with: Letter.ha, Letter.meem)
      : text.ends(token, with: Letter.ha, Letter.alif)
    {
      return false
    }
  }
  return true
}

/// «إن أحزاب المعارضة», «أن وزيري البلدين»: behind إن a plural of things, or two of somebody, with a genitive.
private func isOfAnnexedThings(_ text: SegmentView, _ index: Int) -> Bool {
  var place = index - 1
  while place > 0, place > index - 5, text.tokens[place].isDefinite,
    text.tokens[place].clitics.isSubset(of: [.article, .waw])
  {
    place -= 1
  }
  guard place > 0, place < index - 1, thats.contains(text.tokens[place - 1].key) else {
    return false
  }
  let head = text.tokens[place]
  if twos.contains(head.key) { return true }
  guard head.isArabicWord, head.clitics.isEmpty else { return false }
  return !text.endsInTaMarbuta(head) && !ofPeople.contains(head.key) && text.isSurelyFeminine(head)
    && !(place + 1..<index).contains { text.isPeople(text.tokens[$0]) }
}

private let thats = WordSet("إن أن بأن لأن وأن فإن وإن لكن ولكن كأن")
// Duals of nouns whose plural is broken, so that ـي shows the dual.
private let twos = WordSet(
  "وزيري سفيري زعيمي قائدي رئيسي نائبي خبيري رجلي طفلي أميري مديري شقيقي بلدي طرفي فريقي")
// Groups of people, of whom the plural may speak.
private let ofPeople = WordSet(
  """
  أسر عائلات قوات فرق جماعات مجموعات عصابات ميليشيات طواقم وفود قبائل عشائر عناصر كوادر غالبية أغلبية أكثرية جماهير فئات أجيال شعوب وحدات \
  مئات آلاف عشرات بقية كتائب دوريات قيادات شخصيات نساء بنات أمهات زوجات سيدات طالبات معلمات أرواح ضحايا نخب أطراف طوائف أقليات فصائل سلطات
  """)
private let impersonal = NewsVerbs.indices(
  of:
    "تم جرى وجب أمكن انبغى لزم حدث سبق حق تعذر بدا كان توجد وجد ظهر تطلب توقع افترض انتظر اعتقد قال"
)
