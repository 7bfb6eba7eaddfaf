extension Rule {
  /// «يعتزم المصرف أن خفض», «يجب أن في المدينة»: أن behind a verb of wish or duty, and no verb behind it.
  static let thatWithoutVerb = Rule(
    id: "grammar.that-without-verb", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "«أن» بعد فعل الإرادة أو الوجوب لا يليها فعل.",
      en: "أن behind a verb of wish or duty has no verb behind it."),
    explanation: Wording(
      ar: """
        بعد «أراد» و«يجب» و«حاول» ونحوها إما مصدر بلا «أن» (يريد خفض السعر) أو «أن» وفعل (يريد أن يخفض السعر). أما «أن» المشددة بعد \
        أفعال الإخبار فيليها اسم.
        """,
      en: """
        Verbs of wish, duty and attempt take a verbal noun without أن, or أن and a verb. Behind verbs of saying أنّ goes \
        before a noun, which is right.
        """),
    reads: .body.at { $0.key == that },
    examples: [
      "يعتزم المصرف ⟦أن خفض⟧ عدد فروعه.", "يجب ⟦أن الحكومة⟧ تستقيل.", "حاول السائق ⟦أن إلى⟧ الهرب.",
      "تهدف الخطة إلى ⟦أن تشجيع⟧ السياحة.", "قررت الإدارة ⟦أن تأجيل⟧ الحفل إلى يوم السبت.",
      "من المقرر ⟦أن افتتاح⟧ المعرض غدًا.", "شدد الوزير ⟦أن ضرورة⟧ وقف الهدر.",
      "يجب أن تستقيل الحكومة.", "أكد المدير أن الحكومة ستستقيل.", "يمكن أن لا يحضر.",
      "قررت المحكمة أن القانون غير دستوري.", "قرر القاضي أن تأجيل الجلسة مخالف للقانون.",
      "أراد أن يقول إن الحل قريب.", "يمكن القول أن المتحف مغلق اليوم.",
      "من المفترض أن الجسر مغلق منذ الصباح.", "من المنتظر أن تعرض البعثة النتائج.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard index > 0, let next = text.token(index + 1), isNoVerb(text, next),
        let strength = wish(text, before: index),
        strength == .firm
          || (needs.contains(next.key)
            || strength == .weak
              && (text.isVerbalNoun(next) || DerivedNouns.isVerbalNoun(next.stemKey)))
            && !next.isDefinite && isPhrase(text, from: index + 1)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// How surely a verb follows the أن of a word.
private enum Wish { case firm, weak, report }

/// The word that governs أن: straight before it, or before its subject and its preposition.
private func wish(_ text: SegmentView, before index: Int) -> Wish? {
  for place in (max(0, index - 5)..<index).reversed() {
    let token = text.tokens[place]
    guard token.isArabicWord else { return nil }
    if expected.contains(token.stemKey), token.isDefinite {
      guard place == index - 1, text.isWord(place - 1, from) else { return nil }
      return token.stemKey == supposed ? .weak : .firm
    }
    if let verb = token.verb, !verb.traits.contains(.looksLikeNoun) || text.finiteVerb(place) != nil
    {
      guard text.tokens[index - 1].isAny(of: .preposition) == viaPreposition.contains(verb.lemma)
      else { return nil }
      if firm.contains(verb.lemma) { return .firm }
      if weak.contains(verb.lemma) { return .weak }
      return verb.traits.contains(.reports) ? .report : nil
    }
    // «يمكن القول أن»: here أن reports.
    if sayings.contains(token.stemKey) { return nil }
    guard
      text.isPlainDefinite(place) || token.isAny(of: [.preposition, .name])
        || token.isAny(of: [.institution, .titleHead])
    else { return nil }
  }
  return nil
}

/// A noun or a preposition, for sure.
private func isNoVerb(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.isArabicWord, token.clitics.isSubset(of: .article) else { return false }
  // «أن خفض»: in the past tense no verb follows.
  if let verb = token.verb {
    return verb.tense == .past && verb.traits.contains(.looksLikeNoun)
      && text.firstLetter(token) != Letter.ta
      && (token.statistics.isNoun || token.isAny(of: .verbalNoun))
  }
  if token.isAny(of: .preposition) { return prepositions.contains(token.key) }
  if token.isDefinite { return !token.isAny(of: text.functionWords) }
  // «أن تعرض» may be a verb, «أن تأجيل» may not.
  if text.firstLetter(token) == Letter.ta, !text.hasVerbalForm(token.stem) {
    return false
  }
  return text.isVerbalNoun(token) || DerivedNouns.isVerbalNoun(token.stemKey)
    || needs.contains(token.key)
}

/// Whether the words to the end of the sentence hold neither a verb nor a predicate.
private func isPhrase(_ text: SegmentView, from start: Int) -> Bool {
  for index in start..<text.tokens.count {
    let token = text.tokens[index]
    if token.mark == Mark.stop { return true }
    guard token.isArabicWord || token.kind == .number else { return false }
    // «إلى ما بعد العيد»
    if token.key == what, let next = text.token(index + 1), times.contains(next.key) { continue }
    if text.looksFinite(index) || token.isAny(of: [.pronoun, .negator, .copula, .particle])
      || isPredicate(text, index)
    {
      return false
    }
  }
  return true
}

/// A bare word that no preposition governs and that governs no word itself.
private func isPredicate(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord, !token.isDefinite, token.clitics.isEmpty,
    !token.isAny(of: text.functionWords.union([.name, .month, .weekday, .unit, .numberWord])),
    let before = text.token(index - 1), !before.isAny(of: [.preposition, .numberWord]),
    before.kind != .number
  else { return false }
  // «إلى مستثمر خليجي»: an attribute of a governed noun.
  if token.statistics.isAdjective || token.isAny(of: .anyAdjective), !before.isDefinite,
    before.isArabicWord, text.isGoverned(index - 1)
  {
    return false
  }
  guard let next = text.token(index + 1), next.isArabicWord || next.kind == .number else {
    return true
  }
  return token.statistics.isAdjective || next.isAny(of: [.preposition, .adverb])
    || !next.clitics.isDisjoint(with: .preposition)
}

private let that = LetterKey("أن")
private let what = LetterKey("ما")
private let times = WordSet("بعد قبل وراء بين دون")
private let from = LetterKey("من")
private let firm = NewsVerbs.indices(
  of: "اعتزم أراد حاول استطاع وجب انبغى أمكن أوشك نوى هدف سعى اضطر دعا تعمد حث ود")
private let weak = NewsVerbs.indices(of: "رفض قرر طلب اقترح فضل خطط شدد وافق")
/// Nouns that say no more than the verb that is missing.
private let needs = WordSet("ضرورة أهمية وجوب إمكانية")
private let viaPreposition = NewsVerbs.indices(of: "هدف سعى اضطر دعا وافق")
private let prepositions = WordSet("في إلى على عن من مع خلال بعد قبل منذ عبر نحو لدى ضد")
private let supposed = LetterKey("مفترض")
private let sayings = WordSet("قول زعم ادعاء اعتقاد تأكيد استنتاج افتراض اعتبار جزم تصور ملاحظة")
private let expected = WordSet("مقرر متوقع منتظر مزمع مفترض مرتقب ضروري")
