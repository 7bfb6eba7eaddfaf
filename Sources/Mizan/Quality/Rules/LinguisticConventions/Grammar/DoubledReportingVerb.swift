extension Rule {
  /// «وحذّر الخبير في مقابلة، حذّر من أن»: the verb of saying comes twice for one statement.
  static let doubledReportingVerb = Rule(
    id: "grammar.doubled-reporting-verb", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "تكرر فعل القول نفسه في جملة واحدة.",
      en: "The same verb of saying comes twice for one statement."),
    explanation: Wording(
      ar: """
        لكل قول فعل واحد. يصح التكرار إذا كان لكل فعل مقول خاص به (قال إنه قال لهم)، أو وقع الثاني في جملة صلة أو \
        عُطف بالواو.
        """,
      en: """
        One statement has one verb of saying. Repetition is right when each verb has a statement of its own, and in \
        relative or joined clauses.
        """),
    reads: .body.at { $0.verb?.traits.contains(.reports) == true },
    examples: [
      "وحذّر الخبير في مقابلة مع الصحيفة، ⟦حذّر⟧ من أن النهر قد يجف.",
      "أعلن مدير المطار صباح أمس، ⟦أعلن⟧ أن الرحلات ستستأنف.",
      "وقالت الطبيبة في حديث للإذاعة ⟦قالت⟧ إن اللقاح آمن.",
      "ذكرت صحيفة النهار أن مدير الميناء، في رسالة إلى العمال، ⟦ذكر⟧ أن الأجور ستصرف.",
      "قال مدير المصنع ⟦قائلا⟧ إن العمل مستمر.",
      "وأضاف الطبيب في ختام حديثه ⟦مضيفا⟧ أن اللقاح آمن.",
      "وأضاف قائلا إن العمل مستمر.", "وأكد الوزير أن الخطة جاهزة، مؤكدا أن العمل سيبدأ غدا.",
      "وأضاف الوزير قائلا ⟦وقال⟧ إن العمل مستمر.", "أوضحت المحامية أن موكلها، ⟦أوضحت⟧، سيعود.",
      "أكد الناطق أنه ⟦أكد⟧ وقوع الحريق.", "أكد خبراء في الوزارة ⟦أكدوا⟧ أن السد آمن.",
      "قال المدرب إنه قال للاعبين ما يجب قوله.", "أعلن الحزب انسحابه، وأعلن أن مكتبه سيجتمع.",
      "أكد الوزير ما أكد عليه سلفه من أن الميزانية كافية.",
      "قال الجد: «ذهبنا إلى السوق»، ثم قال إن الطريق طويل.",
      "ذكرت الصحيفة أن الوزير، الذي ذكر أن الخطة جاهزة، لم يحدد موعدا.",
      "ذكر الشاهد الذي ذكر أن اسمه سالم تفاصيل أخرى.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      let first = firstReport(text, sentence)
      if let first,
        let second = repeated(text, first, in: sentence) ?? participle(text, first, in: sentence)
      {
        report.flag(text.tokens[second].range, fix: "")
      } else if let second = resumed(context, sentence) {
        report.flag(text.tokens[second].range)
      } else if let first, let second = inserted(text, first, in: sentence) {
        report.flag(text.tokens[second].range, fix: "")
      }
    }
  }
}

/// The verb of saying that governs the sentence: its first word but a few.
private func firstReport(_ text: SegmentView, _ sentence: Range<Int>) -> Int? {
  for index in sentence.prefix(30) {
    guard let verb = text.tokens[index].verb, verb.traits.contains(.reports),
      verb.subject != .we
    else { continue }
    if verb.traits.contains(.looksLikeNoun), !text.isSentenceStart(index) { continue }
    if index > sentence.lowerBound, text.opensClause(index - 1) { return nil }
    return index
  }
  return nil
}

private func repeated(_ text: SegmentView, _ first: Int, in sentence: Range<Int>) -> Int? {
  guard let verb = text.tokens[first].verb else { return nil }
  for index in first + 1..<sentence.upperBound {
    let token = text.tokens[index]
    if isQuote(token.mark) || token.mark == 0x3A { return nil }
    guard let other = token.verb, other.lemma == verb.lemma, other.tense == verb.tense,
      other.subject == verb.subject || isPluralOf(verb, other), token.clitics.isEmpty
    else {
      if complementWords.contains(token.stemKey) || complementWords.contains(token.key) {
        return sameStatement(text, first, index)
      }
      continue
    }
    // Without a comma «… تشير إلى» may be a clause that describes a noun.
    if other.tense == .present || loose.contains(other.lemma), text.tokens[index - 1].mark != 0x60C
    {
      return nil
    }
    if text.opensClause(index - 1) || text.isWord(index - 1, then) { return nil }
    // «قال رجل قال»: who said.
    if index == first + 2, other.lemma == sayLemma, text.isBareNoun(first + 1) { return nil }
    return opensComplement(text, index + 1) ? index : nil
  }
  return nil
}

/// «وأوضحت أن موكلها، أوضحت، سيستأنف», «وأضاف الوزير قائلا وقال إن»: the verb again between commas, or any of saying joined
/// to a participle of saying.
private func inserted(_ text: SegmentView, _ first: Int, in sentence: Range<Int>) -> Int? {
  sentence.dropFirst(first + 1 - sentence.lowerBound).first { index in
    let token = text.tokens[index]
    guard let verb = token.verb, verb.traits.contains(.reports) else { return false }
    if token.clitics == .waw {
      return participles.values.contains { $0.contains(text.tokens[index - 1].key) }
        && opensComplement(text, index + 1)
    }
    return token.clitics.isEmpty && verb.lemma == text.tokens[first].verb?.lemma
      && Mark.isComma(text.mark(at: index - 1)) && Mark.isComma(text.mark(at: index + 1))
  }
}

/// «قال المدير في حديثه قائلا إن»: the participle of the same verb, with its subject and adverbials between.
private func participle(_ text: SegmentView, _ first: Int, in sentence: Range<Int>) -> Int? {
  guard let verb = text.tokens[first].verb, let words = participles[verb.lemma] else { return nil }
  for index in first + 1..<min(sentence.upperBound, first + 14) {
    let token = text.tokens[index]
    if words.contains(token.key) {
      return index > first + 1 && opensComplement(text, index + 1) ? index : nil
    }
    guard token.isArabicWord || token.mark == 0x60C, !text.opensClause(index),
      token.clitics.isDisjoint(with: .conjunction), !text.looksFinite(index),
      index == first + 1 || !text.isBareNoun(index) || text.isGoverned(index)
        || token.isAny(of: [.titleHead, .institution]),
      !token.isAny(of: .preposition) || adjuncts.contains(token.key)
    else { return nil }
  }
  return nil
}

/// «أكدت الوكالة أن الوزير، الليلة الماضية، أكد أن»: behind an insertion the verb that already governs the
/// statement is said once more, of another subject. Not قال: speech within speech is common.
private func resumed(_ context: RuleContext, _ sentence: Range<Int>) -> Int? {
  let text = context.text
  var governing: VerbForm?
  var isInStatement = false
  for index in sentence {
    let token = text.tokens[index]
    if governing != nil, !isInStatement,
      complementWords.contains(token.key) || complementWords.contains(token.stemKey)
    {
      isInStatement = true
    }
    guard let verb = token.verb, verb.traits.contains(.reports), verb.tense == .past,
      !context.article.isQuoted(token.range.lowerBound, in: context.index)
    else { continue }
    if isInStatement, verb.lemma == governing?.lemma, verb.lemma != sayLemma, token.clitics.isEmpty,
      text.token(index - 1)?.mark == 0x60C, opensComplement(text, index + 1)
    {
      return index
    }
    if !isInStatement, !verb.traits.contains(.looksLikeNoun) || text.isSentenceStart(index) {
      governing = verb
    }
  }
  return nil
}

/// «أكد أنه أكد وقوع»: the statement is only the verb again. قال is left out: speech within speech is common.
private func sameStatement(_ text: SegmentView, _ first: Int, _ particle: Int) -> Int? {
  guard let verb = text.tokens[first].verb, let other = text.token(particle + 1)?.verb,
    other.lemma == verb.lemma, other.tense == .past, other.subject == verb.subject,
    verb.lemma != sayLemma, text.tokens[particle + 1].clitics.isEmpty,
    selfParticles.contains(text.tokens[particle].key)
  else { return nil }
  return particle + 1
}

/// «أكد مسؤولون أكدوا أن»: before its subject the verb is singular, behind it plural.
private func isPluralOf(_ first: VerbForm, _ second: VerbForm) -> Bool {
  guard first.subject == .he || first.subject == .she else { return false }
  return second.subject == .they || second.subject == .theyTwo || second.subject == .theyTwoFeminine
}

private func opensComplement(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index) else { return false }
  return complementWords.contains(token.key) || complementPrepositions.contains(token.key)
}

private func isQuote(_ mark: UInt32) -> Bool {
  switch mark {
  case 0xAB, 0xBB, 0x201C, 0x201D, 0x22: true
  default: false
  }
}

private let adjuncts = WordSet("في خلال عقب بعد أمام عبر مع قبل عن")
private let participles: [UInt16: WordSet] = {
  let pairs = [
    "قال": "قائلا قائلة قائلين", "أضاف": "مضيفا مضيفة", "أكد": "مؤكدا مؤكدة", "أوضح": "موضحا موضحة",
    "صرح": "مصرحا مصرحة", "ذكر": "ذاكرا ذاكرة", "أفاد": "مفيدا مفيدة", "أعلن": "معلنا معلنة",
    "حذر": "محذرا محذرة", "زعم": "زاعما زاعمة", "ادعى": "مدعيا مدعية", "اعترف": "معترفا معترفة",
    "شدد": "مشددا مشددة", "أشار": "مشيرا مشيرة", "لفت": "لافتا لافتة", "توقع": "متوقعا متوقعة",
    "تابع": "متابعا متابعة", "كشف": "كاشفا كاشفة", "بين": "مبينا مبينة", "طالب": "مطالبا مطالبة",
    "تعهد": "متعهدا متعهدة", "هدد": "مهددا مهددة", "نفى": "نافيا نافية", "دعا": "داعيا داعية",
  ]
  var table: [UInt16: WordSet] = [:]
  for (verb, words) in pairs { table[NewsVerbs.index(of: verb)] = WordSet(words) }
  return table
}()
private let loose = NewsVerbs.indices(of: "اعتبر تحدث دعا وصف نقل تابع")
private let then = LetterKey("ثم")
private let sayLemma = NewsVerbs.index(of: "قال")
private let complementWords = WordSet(
  "أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما أننا إننا بأن بأنه بأنها بأنهم أنّ إنّ")
private let complementPrepositions = WordSet("من عن إلى على")
private let selfParticles = WordSet("أنه أنها إنه إنها بأنه بأنها")
