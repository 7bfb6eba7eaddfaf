extension Rule {
  /// «قال المدير وإن», «الذي وحصد», «أن السبب وهو نقص المال»: a و that splits what belongs together.
  static let wawInClause = Rule(
    id: "grammar.waw-in-clause", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "واو تفصل بين جزأين متلازمين.",
      en: "A و splits two parts that belong together."),
    explanation: Wording(
      ar: """
        لا واو بين فعل القول و«إن»، ولا بين الاسم الموصول وصلته، ولا بين المبتدأ وخبره. وتصح إذا عطفت على مفعول أو على «أن» سابقة، أو \
        اعترضت بين المبتدأ وخبر يأتي بعدها.
        """,
      en: """
        No و stands between a verb of saying and إن, between a relative pronoun and its clause, between subject and \
        predicate. It is right when it joins to an object or an earlier أن, or opens a parenthesis.
        """),
    reads: .body.at { $0.clitics.contains(.waw) },
    examples: [
      "قال مدير المصنع ⟦وإن⟧ الإنتاج زاد.", "أكد وزير المالية في مؤتمر صحفي ⟦وأن⟧ الميزانية جاهزة.",
      "افتتح الوزير الجسر الذي ⟦وكلف⟧ مليون دينار.",
      "قال إن السبب الرئيسي للحادث ⟦وهو⟧ السرعة الزائدة.",
      "قال المدير إن ⟦وآلاف⟧ العمال عادوا.", "كان الهدف من الزيارة ⟦وهو⟧ تعزيز التعاون.",
      "أغلق الباب بعد أن ⟦وغادر⟧ الضيوف.", "ذكر البيان أن البنك المركزي ⟦وأقرض⟧ الشركة.",
      "قال إن الجسر الجديد ⟦وسيربط⟧ الضفتين.", "اللاعب البرازيلي ⟦وأحرز⟧ هدفين في المباراة.",
      "يرى أن منع السلاح وخفض الضرائب واجبان.",
      "قال إن الوزير الذي زار البلدة ووزع الهدايا غادر.",
      "كما ⟦وأكدت⟧ الشركة ذلك.", "وصل الفريق عندما ⟦وكان⟧ الجمهور غائبا.",
      "ما كاد يجلس حتى ⟦وانفجر⟧ الإطار.",
      "تسعى الخطة إلى ⟦وتشجيع⟧ السياحة.", "من المتوقع ⟦وافتتاح⟧ المعرض غدا.",
      "ذكر أن أسعار القمح في الأسواق العالمية ⟦وارتفعت⟧ بشدة ولم تتراجع.",
      "تسعى الخطة إلى تشجيع السياحة.", "من المتوقع وصول الوفد غدا.",
      "أغلق الطريق بهدف ⟦وحماية⟧ الغابة.", "أغلق الطريق بهدف وقف التلوث.",
      "ما كاد يجلس حتى وقعت الهزة.",
      "قال مدير المصنع إن الإنتاج زاد وإن العمل مستمر.",
      "أكد وزير المالية أهمية القرار وأن الميزانية جاهزة.",
      "افتتح الوزير المبنى الذي وقع فيه الحادث.",
      "قال إن السبب الرئيسي، وهو السرعة، معروف.", "وصل المدير وهو غاضب.",
      "الفيلم الذي وزع في الخارج ناجح.", "إن الوزير وهو طبيب يعرف المرض.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      for index in sentence.dropFirst() {
        let token = text.tokens[index]
        guard token.clitics.contains(.waw), splits(text, index, sentence) else { continue }
        report.flag(token.range, fix: text.withoutFirstLetter(token))
      }
    }
  }
}

/// Whether the و at a place stands where nothing may be joined.
private func splits(_ text: SegmentView, _ index: Int, _ sentence: Range<Int>) -> Bool {
  let token = text.tokens[index]
  let before = text.tokens[index - 1]
  if token.isAny(of: .particle) {
    return joined.contains(token.key) && isJoinedParticle(text, index, sentence)
      || subjects.contains(before.key) && before.mark == 0 && !isWholeWord(text, index)
  }
  if token.isAny(of: .pronoun) {
    return pronouns.contains(token.key) && isPredicate(text, index, sentence)
  }
  guard before.isArabicWord else { return false }
  // «بهدف ومكافحة», «إلى ومساعدة», «من المقرر ووصول»
  if purposes.contains(before.key) || governing.contains(before.key)
    || expected.contains(before.key) && text.isWord(index - 2, from)
  {
    return token.clitics == .waw && !beginsWithRoot(text, token)
      && (text.isVerbalNoun(token) || DerivedNouns.isVerbalNoun(token.stemKey))
  }
  if token.clitics == [.waw, .article] {
    // «إلى والعاصمة», «أعلن والوزير»
    return before.isAny(of: .preposition) && before.isAny(of: .cannotEnd) && !before.isDefinite
      && token.statistics.commonness >= 4 && text.firstLetter(token) != dal  // والدي: my father
      || before.isAny(of: .reportingVerb) && text.finiteVerb(index - 1) != nil
        && text.isSpeaker(index)
  }
  if subjects.contains(before.key) {
    return !isWholeWord(text, index) || token.clitics == .waw && isCommonerWithout(text, token)
  }
  if isJoinedPredicate(text, index, sentence) { return true }
  if before.key == until { return token.verb?.tense == .past && isJoinedVerb(text, index) }
  return (before.isAny(of: .relative) || openers.contains(before.stemKey))
    && isJoinedVerb(text, index)
}

/// Whether clean text has the verb behind the و and hardly ever the whole as one word.
private func isCommonerWithout(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard let verb = token.verb, !verb.traits.contains(.copula), !beginsWithRoot(text, token) else {
    return false
  }
  return WordStatisticsTable.shared[token.key].commonness + 3 <= token.statistics.commonness
}

/// «أن المصرف المركزي ورفع», «إن القطار وسيربط»: و before the only verb that can be the predicate of what إن opens.
private func isJoinedPredicate(
  _ text: SegmentView, _ index: Int, _ sentence: Range<Int>
) -> Bool {
  let token = text.tokens[index]
  guard let verb = token.verb, token.clitics.isSubset(of: [.waw, .seen]), verb.subject != .we,
    verb.tense == .past || token.clitics.contains(.seen), !verb.traits.contains(.copula),
    !beginsWithRoot(text, token),
    text.tokens[index - 1].isDefinite || text.tokens[index - 1].isAny(of: .placeName)
      || text.isGoverned(index - 1),
    let start = sentence.prefix(upTo: index).reversed().prefix(12).first(where: {
      subjects.contains(text.tokens[$0].key)
    }) ?? nominalStart(text, sentence.lowerBound, index),
    start + 1 < index,
    text.isPlainDefinite(start + 1) || text.isSpeaker(start + 1)
      || text.isBareNoun(start + 1) && text.isPlainDefinite(start + 2),
    !text.tokens[start + 1].isAny(of: [.weekday, .month, .adverb]),
    text.endOfPhrase(from: start + 1, limit: index + 1) == index,
    !verb.traits.contains(.looksLikeNoun) || token.clitics.contains(.seen)
      || text.firstLetter(token) == Letter.waw
      || text.isPlainDefinite(index - 1)
        && (text.isSpeaker(start + 1) || NewsNouns.persons.contains(text.tokens[start + 1].stemKey))
  else { return false }
  // «إن الفريق وزملاءه وصلوا»: the predicate comes later.
  for place in index + 1..<sentence.upperBound {
    let other = text.tokens[place]
    if other.mark != 0 || text.opensClause(place) { break }
    if text.looksFinite(place), !other.clitics.contains(.waw),
      // «ولم تسفر» is joined too.
      !text.tokens[place - 1].clitics.contains(.waw)
        || !text.tokens[place - 1].isAny(of: [.negator, .particle])
    {
      return false
    }
  }
  return true
}

/// The place before a definite subject of two words or more that opens the sentence.
private func nominalStart(_ text: SegmentView, _ start: Int, _ index: Int) -> Int? {
  (2...12).contains(index - start) && text.isPlainDefinite(start) ? start - 1 : nil
}

/// Whether the و may belong to the word: no list knows a noun behind it.
private func isWholeWord(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard !token.isAny(of: [.preposition, .particle, .conjunction, .negator, .relative]),
    !beginsWithRoot(text, token)
  else { return true }
  return token.clitics != [.waw, .article]
    && (token.clitics != .waw || !token.isAny(of: nounClasses))
}

/// Whether a word behind a relative pronoun or a word of time is و and a finite verb.
private func isJoinedVerb(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard !token.isDefinite,
    token.clitics.isDisjoint(with: .preposition), !beginsWithRoot(text, token),
    !sources.contains(token.stemKey), !token.isAny(of: text.functionWords),
    !token.isAny(of: .particle)
  else { return false }
  if let verb = token.verb {
    return !verb.traits.contains(.looksLikeNoun) || verb.tense == .past
  }
  // وزنه, وجهها: a noun with its pronoun.
  guard token.stem.count >= 3, !token.clitics.contains(.pronoun),
    token.classes.isEmpty, !token.statistics.isAdjective
  else { return false }
  return WordStatisticsTable.shared[token.key].commonness == 0 && !text.endsInTaMarbuta(token)
}

/// Whether the و may belong to the word: وصل, وصفه, وفرتها.
private func beginsWithRoot(_ text: SegmentView, _ token: TextToken) -> Bool {
  let start = token.letters.lowerBound
  return wawVerbs.contains(LetterKey(text.letters, in: start..<token.stem.upperBound))
    || token.verb == nil && token.letters.count >= 3
      && wawVerbs.contains(LetterKey(text.letters, in: start..<start + 3))
}

/// Whether a و stands before the إن or أن of a verb of saying that has only its subject between.
private func isJoinedParticle(_ text: SegmentView, _ index: Int, _ sentence: Range<Int>) -> Bool {
  for place in sentence.prefix(upTo: index).reversed().prefix(10) {
    if particles.contains(text.tokens[place].key) { return false }
    guard text.tokens[place].isAny(of: .reportingVerb), let verb = text.finiteVerb(place) else {
      continue
    }
    let isSaying = verb.lemma == sayLemma
    guard isSaying || text.isSpeaker(place + 1),
      text.endOfPhrase(from: place + 1, limit: index + 1) == index, index > place + 1
    else { return false }
    return isSaying || !hasObject(text, place + 1, index)
  }
  return false
}

/// Whether a noun that may be the object stands among the words behind the verb: a pronoun hangs on it, or a
/// definite noun follows a definite one as an adjective would not.
private func hasObject(_ text: SegmentView, _ start: Int, _ end: Int) -> Bool {
  (start + 1..<end).contains { index in
    let token = text.tokens[index]
    let before = text.tokens[index - 1]
    if token.clitics.contains(.pronoun) && !token.isAny(of: .pronominal) { return true }
    return text.isPlainDefinite(index) && before.isDefinite && !token.statistics.isAdjective
      && !token.isAny(of: .anyAdjective) && !token.isAny(of: .weekday)
  }
}

/// Whether a و + pronoun stands between the subject of إن and the predicate, and no other predicate comes.
private func isPredicate(_ text: SegmentView, _ index: Int, _ sentence: Range<Int>) -> Bool {
  guard
    let start = sentence.prefix(upTo: index).reversed().prefix(12).first(where: {
      let token = text.tokens[$0]
      return identified.contains(token.stemKey) && token.clitics.isSubset(of: .article)
        && ($0 == sentence.lowerBound || text.isSentenceStart($0)
          || subjects.contains(text.tokens[$0 - 1].key) || text.tokens[$0 - 1].isAny(of: .copula))
    }),
    text.tokens[start].isDefinite || text.tokens[start + 1].isDefinite,
    text.endOfPhrase(from: start, limit: index + 1) == index,
    let next = text.token(index + 1), next.isArabicWord, !next.isAny(of: text.functionWords),
    !text.looksFinite(index + 1), !next.isAny(of: .titleHead),
    next.verb == nil || next.isDefinite
      || next.statistics.isNoun && text.isPlainDefinite(index + 2)
  else { return false }
  var inClause = false
  for place in index + 1..<sentence.upperBound {
    if text.tokens[place].mark == 0x60C { return false }
    if text.opensClause(place) { inClause = true }
    if !inClause, text.looksFinite(place) || text.tokens[place].isAny(of: [.copula, .particle]) {
      return false
    }
  }
  return true
}

private let purposes = WordSet("بهدف بغرض بغية بقصد لغرض")
private let governing = WordSet("إلى من على عن في")
private let expected = WordSet("المقرر المتوقع المنتظر المزمع المرتقب المفترض الممكن الضروري")
private let from = LetterKey("من")
private let sayLemma = NewsVerbs.index(of: "قال")
private let particles = WordSet("إن أن إنه أنه إنها أنها بأن بأنه بأنها إنهم أنهم")
private let until = LetterKey("حتى")
private let subjects = WordSet("إن أن بأن")
private let joined = WordSet("وإن وأن وإنه وأنه وإنها وأنها وبأن وبأنه وبأنها وإنهم وأنهم")
private let pronouns = WordSet("وهو وهي وهم وهما")
private let nounClasses: WordClass = [
  .institution, .humanPlural, .titleHead, .noun, .verbalNoun, .numberWord, .name, .demonstrative,
]
private let dal: UInt16 = 0x62F
private let sources = WordSet("حسب وفق بحسب وفقا طبقا نقلا بعد قبل")
private let openers = WordSet(
  "عندما حينما بعدما قبلما حالما كلما بينما لأن لأنه لأنها حيث كما ريثما طالما")
/// What a sentence says the identity of: the cause is, the aim is.
private let identified = WordSet(
  """
  سبب أسباب هدف غاية مشكلة أمر شرط سؤال قضية نتيجة عامل دليل فكرة تحدي رسالة موضوع حل خيار مطلب خطوة نقطة ميزة شيء مهمة عنصر حدث
  دافع مبدأ رهان تهديد خطر عائق عقبة فرق فارق مبرر مصدر مسألة حقيقة جانب أولوية مفتاح درس تفسير ملف رد جواب
  """)

/// Verbs that begin with a و of their own.
private let wawVerbs: WordSet = {
  let roots = """
    وزع وظف ورث وثق وهب وعد وقف وحد وجه وسع واكب وازى ودع ولج وصم وشى وضح وفق وقى ولى وهن وافى واسى وارى واظب وبخ وشك ولد وقع
    وفد واصل واجه وصف وصل وضع ورد وجد وجب وافق وفر وقر وازن وارب والى وطد وطن وكل وبل ورط ورى ودى وعى وفى ولع وزن وخز وطئ وثب وعظ وسد ولا وأد وشم وبخ ورم وهج وسم وكز ورع
    """
  let words = roots.split(whereSeparator: \.isWhitespace).flatMap {
    NewsVerbs.forms(past: String($0), present: "")
  }
  return WordSet(words.joined(separator: " "))
}()
