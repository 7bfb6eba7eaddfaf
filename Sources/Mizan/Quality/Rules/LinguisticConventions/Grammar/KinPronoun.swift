extension Rule {
  /// «الممثلة وابنه», «الرجل وزوجتها»: kin joined by و to somebody of the other gender.
  static let kinPronoun = Rule(
    id: "grammar.kin-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "ضمير القريب المعطوف لا يوافق من عُطف عليه.",
      en: "The possessive of a relative does not agree with the person before it."),
    explanation: Wording(
      ar: """
        «الأم وابنها»، «الرجل وزوجته»: يعود الضمير إلى المذكور قبل الواو. ويصح غيره إذا ذُكر قبله في الجملة شخص آخر.
        """,
      en: """
        In «the mother and her son» the possessive is the mother's. Another is right when the sentence named somebody else \
        before.
        """),
    reads: .always.at {
      kin.contains($0.stemKey) && ($0.clitics.contains(.waw) || $0.clitics.contains(.pronoun))
        || parents.contains($0.key)
    },
    examples: [
      "نقلت سيارة الإسعاف ⟦الممثلة وابنه⟧ إلى المستشفى.", "عثر على ⟦الرجل وزوجتها⟧ في القبو.",
      "استقبلت المدينة ⟦الوزيرة وأسرته⟧ أمس.", "شكرت الممثلة في كلمتها ⟦والدته⟧.",
      "أهدت الشاعرة ديوانها إلى ⟦والدته⟧.",
      "نقلت سيارة الإسعاف الممثلة وابنها إلى المستشفى.",
      "قتل السائق السيدة وابنه.", "عثر على الرجل وزوجته.", "زارت الأميرة الملك وابنها.",
      "استقبلت الوزيرة الطفل ووالدته.", "استقبلت الوزيرة الطفل مع والدته.",
    ]
  ) { context, report in
    let text = context.text
    lazy var firstMan = firstPlace(text, of: men)
    lazy var firstWoman = firstPlace(text, of: women)
    for index in context.anchors where index > 0 {
      let person = text.tokens[index - 1]
      if !text.tokens[index].clitics.contains(.waw) {
        if isOfWoman(text, index) { report.flag(text.tokens[index].range) }
        continue
      }
      guard let suffix = Suffix(text, text.tokens[index]), person.isArabicWord, person.isDefinite
      else { continue }
      let other: Int
      switch suffix {
      case .his where women.contains(person.stemKey): other = firstMan
      case .her where men.contains(person.stemKey): other = firstWoman
      default: continue
      }
      if other >= index - 1 { report.flag(text.range(index - 1, index)) }
    }
  }
}

/// The first word that names somebody, or one of the words: the pronoun may be theirs.
private func firstPlace(_ text: SegmentView, of words: WordSet) -> Int {
  text.tokens.firstIndex {
    $0.isAny(of: [.personName, .titleHead, .pronoun]) || words.contains($0.stemKey)
      || words.contains($0.key)
      || $0.isArabicWord && $0.classes.isEmpty && $0.verb == nil && !$0.statistics.isKnown
  } ?? text.tokens.endIndex
}

/// «أهدت المخرجة فيلمها إلى والدته»: a woman is the subject of the sentence, and no man is named before.
private func isOfWoman(_ text: SegmentView, _ index: Int) -> Bool {
  guard Suffix(text, text.tokens[index]) == .his || parents.contains(text.tokens[index].key) else {
    return false
  }
  let sentence = text.sentence(of: index)
  guard sentence.lowerBound == 0, let first = text.firstWord(of: sentence),
    isHers(text, first), text.tokens[first].clitics.isEmpty, let woman = text.token(first + 1),
    woman.clitics == .article,
    women.contains(woman.stemKey), first + 2 <= index, index < first + 60
  else { return false }
  var isNamed = false
  return (first + 2..<index).allSatisfy { place in
    let token = text.tokens[place]
    guard token.isArabicWord else { return token.mark != 0xAB && token.mark != 0x22 }
    if NewsNouns.womensNames.contains(token.key) {
      isNamed = true
      return true
    }
    // Her family name.
    if isNamed, place < first + 7,
      token.classes.isEmpty && !token.isDefinite || token.isAny(of: .personName)
    {
      return true
    }
    if token.isAny(of: .personName) || men.contains(token.stemKey)
      || token.isAny(of: [.pronoun, .humanPlural])
    {
      return false
    }
    if token.isAny(of: .titleHead) && !text.endsInTaMarbuta(token) { return false }
    if NewsNouns.persons.contains(token.stemKey), !text.endsInTaMarbuta(token) { return false }
    if token.classes.isEmpty, token.verb == nil, !token.statistics.isKnown { return false }
    return Suffix(text, token) != .his && !fathers.contains(token.key)
  }
}

/// A verb of hers, also one of no list: «أهدت».
private func isHers(_ text: SegmentView, _ first: Int) -> Bool {
  if let verb = text.finiteVerb(first) {
    return verb.subject == .she && verb.traits.isDisjoint(with: [.copula, .passive])
  }
  let word = text.tokens[first]
  return word.classes.isEmpty && word.verb == nil && word.letters.count >= 4
    && text.lastLetter(word) == Letter.ta && !text.ends(word, with: Letter.alif, Letter.ta)
    && word.statistics.adjective == nil
}

private let fathers = WordSet("والدها لوالدها بوالدها ووالدها أباها أبيها أبوها أخاها أخيها أخوها")
private let parents = WordSet("والده والدته والداه والديه لوالده لوالدته لوالديه بوالده بوالدته")

/// Kin as they stand before a suffix.
private let kin = WordSet(
  """
  ابن ابنت أبناء بنات بنت طفل طفلي طفلت طفلتي أطفال ولد ولدي أولاد زوج زوجت والد والدت والدي أب أبو أبي أم أخ أخو أخي أخت إخوت أشقاء شقيق شقيقت أسرت \
  عائلت رضيع رضيعت جنين خطيب خطيبت ابني ابنتي ابنا ابنتا طفلا طفلتا حفيد حفيدت أحفاد جد جدت عم خال توأم توأمي
  """)
private let women = WordSet(
  """
  مرأة سيدة أم فتاة زوجة ممثلة مغنية وزيرة نائبة مديرة لاعبة كاتبة طالبة معلمة ملكة أميرة صحفية صحافية طبيبة محامية مطربة فنانة شابة جدة \
  ابنة أخت عمة جارة مواطنة سائحة عاملة موظفة ممرضة مخرجة مذيعة رئيسة راقصة رسامة شاعرة ناشطة قاضية مهندسة باحثة أرملة مهاجرة لاجئة شقيقة والدة طفلة
  """)
private let men = WordSet(
  """
  رجل أب زوج فتى شاب ملك رئيس وزير أمير مدير لاعب كاتب طالب معلم طبيب محامي محام ممثل مغني فنان سائق عامل مزارع ضابط جندي شرطي نائب شيخ مدرب تاجر \
  مهندس متهم قاتل صحفي صحافي مواطن موظف جد عم خال مخرج مذيع شاعر ناشط قاضي باحث أرمل سلطان رسام مهاجر لاجئ زعيم شقيق والد طفل قائد سفير
  """)
