extension Rule {
  /// «كبار السن ولا سيما،», «أرباحها لكن تراجعت», «سينتهي متى الإضراب», «1.2 مليار دولار» turned round: a small word behind its place.
  static let displacedWord = Rule(
    id: "grammar.displaced-word", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "أداة تأخرت عن مكانها.", en: "A small word stands behind the place where it belongs."),
    explanation: Wording(
      ar: """
        «لا سيما» قبل ما تخصه، و«لكن» في أول جملتها، و«متى» و«كيف» قبل الفعل، والترتيب قبل «على التوالي»، والعدد قبل «مليار دولار».
        """,
      en: """
        «Especially» comes before what it singles out, «but» opens its clause, «when» and «how» come before the verb, the ordinal \
        before «in a row», the number before «billion dollars».
        """),
    reads: .body.at { word in
      especially.contains(word.stemKey) || buts.contains(word.key) || questions.contains(word.key)
        || word.key == row || scales.contains(word.key)
    },
    examples: [
      "دعت الوزارة السكان، المسنين ⟦ولا سيما⟧، إلى البقاء في بيوتهم.",
      "زادت المبيعات، أرباحها ⟦لكن⟧ تراجعت.", "لم يتضح ⟦سينتهي متى⟧ الإضراب.",
      "تراجع الإنتاج للعام ⟦على التوالي الثالث⟧.", "بلغت الصادرات ⟦مليار دولار 1.2⟧، وفق الوزارة.",
      "دعت الوزارة السكان، ولا سيما المسنين، إلى البقاء في بيوتهم.",
      "زادت المبيعات، لكن أرباحها تراجعت.", "لم يتضح متى سينتهي الإضراب.",
      "تراجع الإنتاج للعام الثالث على التوالي.", "بلغت الصادرات 1.2 مليار دولار، وفق الوزارة.",
      "لا أحد يعرف متى الموعد.", "غرامة 5 ملايين دولار 2 منها للضحايا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if especially.contains(token.stemKey) {
        guard text.isWord(index - 1, no), let next = text.token(index + 1),
          Mark.isComma(next.mark) || Mark.endsSentence(next.mark)
        else { continue }
        report.flag(text.range(index - 1, index))
      } else if buts.contains(token.key) {
        if isLateBut(text, index) { report.flag(token.range) }
      } else if questions.contains(token.key) {
        if isLateQuestion(text, index) { report.flag(text.range(index - 1, index)) }
      } else if token.key == row {
        guard text.isWord(index - 1, upon), let next = text.token(index + 1), next.isDefinite,
          ordinals.contains(next.stemKey), text.isPlainOrGoverned(index - 2)
        else { continue }
        report.flag(text.range(index - 1, index + 1))
      } else if let last = numberBehind(text, index) {
        report.flag(text.range(index, last))
      }
    }
  }

  /// «إن الوحدة الجديدة الخدمة قبل نهاية السنة ستدخل،»: the future verb of a clause with إن stands at its end.
  static let futureVerbLast = Rule(
    id: "grammar.future-verb-last", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "فعل مستقبل في آخر جملته بعد متعلقه.",
      en: "A verb in the future closes its clause, behind what belongs to it."),
    explanation: Wording(
      ar: "بعد «إن» واسمها يأتي الفعل ثم مفعوله وظرفه. تأخيره ترتيب الفارسية.",
      en:
        "Behind إن and its noun comes the verb, then its object and adverbials. At the end it shows the order of Persian."
    ),
    reads: .body.at { $0.clitics.contains(.seen) && $0.verb != nil },
    examples: [
      "قال المدير إن المحطة الجديدة الخدمة قبل نهاية السنة ⟦ستدخل⟧، وستغذي الحي.",
      "أكد الوزير أن الحكومة الرواتب في الشهر المقبل ⟦سترفع⟧.",
      "ذكر المدرب أن الفريق المباراة المقبلة في ملعبه ⟦سيخوض⟧، ثم يسافر.",
      "قال المدير إن المحطة الجديدة ستدخل الخدمة قبل نهاية السنة.",
      "قال إن الأسعار في المدينة سترتفع، ثم تراجع.", "قال إن الوزير الجديد سيحضر.",
      "أكد أن رئيس الوزراء العراقي سيشارك.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard text.token(index + 1).map({ Mark.dividesSentence($0.mark) }) ?? true,
        let verb = text.tokens[index].verb,
        !NewsVerbs.intransitive.contains(verb.lemma)
          || text.token(index - 1)?.isDefinite == true,
        let opener = (max(0, index - 12)..<index).last(where: { text.opensClause($0) }),
        thats.contains(text.tokens[opener].key), index - opener >= 5,
        text.isPlainDefinite(opener + 1),
        (opener + 1..<index).allSatisfy({
          text.tokens[$0].isArabicWord && !text.looksFinite($0)
            && text.tokens[$0].clitics.isDisjoint(with: .conjunction)
        }),
        hasSecondDefinite(text, opener + 1..<index)
          || (opener + 1..<index).count(where: { text.tokens[$0].isAny(of: .preposition) }) >= 2
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }

  /// «الألغام وحده»: «alone» in another gender than its noun.
  static let aloneGender = Rule(
    id: "grammar.alone-gender", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "«وحده» لا توافق الاسم قبلها.", en: "«Alone» does not agree with the noun before it."),
    explanation: Wording(
      ar:
        "يعود ضمير «وحده» على الاسم قبلها: العام وحده، المدينة وحدها، الألغام وحدها. وإذا خالفه فقد تكون في غير مكانها.",
      en:
        "The pronoun of «alone» refers to the noun before it: العام وحده, المدينة وحدها. If it does not, the word may be misplaced."
    ),
    reads: .body.at { $0.key == alone || $0.key == aloneFeminine },
    examples: [
      "قتلت الألغام ⟦وحده⟧ في العام الماضي مئة مدني.", "في العاصمة ⟦وحده⟧ أغلقت عشر مدارس.",
      "قال إن الشركة لا تستطيع ⟦وحده⟧ دفع الثمن.", "قال إن الشركة لا تستطيع وحدها دفع الثمن.",
      "في الشهر ⟦وحدها⟧ زاد السعر مرتين.", "في العام الماضي وحده قتلت الألغام مئة مدني.",
      "في العاصمة وحدها أغلقت عشر مدارس.", "عاش في المدينة وحده.", "ترك السيارة وحده.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 {
      if isOfOtherVerb(text, index) {
        report.flag(text.tokens[index].range)
        continue
      }
      let noun = text.tokens[index - 1]
      let governor = text.tokens[index - 2]
      guard text.isPlainDefinite(index - 1) || noun.isDefinite, noun.statistics.isNoun,
        !text.isAdjective(noun), !text.isPeople(noun)
      else { continue }
      let isMasculine = text.tokens[index].key == alone
      // «عاش في المدينة وحده»: it may refer to the subject; behind «in» only where the phrase opens the sentence.
      let isFree =
        governor.isAny(of: .preposition)
        ? text.isSentenceStart(index - 2)
        : governor.verb.map {
          text.finiteVerb(index - 2) != nil && $0.subject == (isMasculine ? .she : .he)
        }
          ?? false
      guard isFree,
        isMasculine ? text.isSurelyFeminine(noun) : text.isSurelyMasculine(noun)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// «أن الحكومة لا تستطيع وحده»: right behind a verb in the present whose subject has come before.
private func isOfOtherVerb(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].key == alone, let verb = text.finiteVerb(index - 1),
    verb.subject == .she, verb.tense == .present, !verb.traits.contains(.looksLikeNoun)
  else { return false }
  return index >= 2 && negators.contains(text.tokens[index - 2].key)
    || text.tokens[index - 1].clitics.contains(.seen)
}

private let negators = WordSet("لا لن لم")

extension SegmentView {
  fileprivate func isPlainOrGoverned(_ index: Int) -> Bool {
    token(index).map { $0.isArabicWord && $0.isDefinite } ?? false
  }
}

/// «، أرباحها لكن تراجعت»: a noun behind a comma, then «but» and the verb.
private func isLateBut(_ text: SegmentView, _ index: Int) -> Bool {
  guard index >= 2, let next = text.token(index + 1), next.clitics.isEmpty,
    text.finiteVerb(index + 1) != nil || next.verb != nil && next.statistics.isVerb
  else { return false }
  for place in stride(from: index - 1, through: max(0, index - 3), by: -1) {
    let token = text.tokens[place]
    if Mark.isComma(token.mark) { return place < index - 1 }
    guard token.isArabicWord, text.isNominal(place), token.verb == nil,
      token.clitics.isDisjoint(with: .conjunction), !token.isAny(of: .preposition),
      token.clitics.isDisjoint(with: .preposition), !text.isAdjective(token) || token.isDefinite
    else { return false }
  }
  return false
}

/// «سينتهي متى الإضراب»: behind a verb of the future, before its subject.
private func isLateQuestion(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1), before.verb != nil,
    before.clitics == .seen, let next = text.token(index + 1), next.isArabicWord,
    !text.looksFinite(index + 1), next.verb == nil, text.isNominal(index + 1)
  else { return false }
  return before.verb.map { !knowing.contains($0.lemma) } ?? false
}

/// «مليار دولار 1.2»: a scale and its currency before the number.
private func numberBehind(_ text: SegmentView, _ index: Int) -> Int? {
  guard let unit = text.token(index + 1), unit.isAny(of: .unit), !unit.isAny(of: .preposition),
    let number = text.token(index + 2), number.kind == .number, number.letters.count <= 3,
    let before = text.token(index - 1), before.isArabicWord, !before.isAny(of: .numberWord),
    text.token(index + 3).map({ $0.mark != 0 && $0.mark != 0x25 || $0.isAny(of: .preposition) })
      ?? true
  else { return nil }
  return index + 2
}

/// A definite noun behind another that it can be no adjective of.
private func hasSecondDefinite(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.dropFirst().contains { index in
    let token = text.tokens[index]
    let before = text.tokens[index - 1]
    return token.clitics == .article && before.isDefinite && token.statistics.isNoun
      && !text.isAdjective(token) && !token.isAny(of: [.weekday, .month, .name, .titleHead])
  }
}

private let especially = WordSet("سيما")
private let no = LetterKey("لا")
private let buts = WordSet("لكن ولكن")
private let questions = WordSet("متى كيف أين لماذا")
private let row = LetterKey("التوالي")
private let upon = LetterKey("على")
private let ordinals = WordSet(
  "ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة أخير أخيرة ماضي ماضية"
)
private let scales = WordSet("مليون مليار تريليون ألف")
private let knowing = NewsVerbs.indices(
  of: "عرف علم رأى قرر حدد فهم تعلم ناقش درس شرح أوضح بين أدرك تذكر سأل كشف")
private let thats = WordSet("إن أن بأن وأن وإن")
private let alone = LetterKey("وحده")
private let aloneFeminine = LetterKey("وحدها")
