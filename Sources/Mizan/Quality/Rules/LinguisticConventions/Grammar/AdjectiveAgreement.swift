extension Rule {
  /// «الحكومة الجديد», «القرار المفاجئة»: noun and adjective differ in gender.
  static let adjectiveGender = Rule(
    id: "grammar.adjective-gender", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "الصفة لا توافق الموصوف في الجنس.",
      en: "The adjective differs from its noun in gender."),
    explanation: Wording(
      ar: """
        تتبع الصفة موصوفها في الجنس، وجمع غير العاقل يوصف بالمفرد المؤنث. قد تصف الصفة المضاف لا المضاف إليه (قرار \
        المحكمة الأخير).
        """,
      en: """
        An adjective has the gender of its noun; plurals of things take the feminine singular. It may describe the first \
        term of an annexation instead of the noun beside it.
        """),
    examples: [
      "اجتمعت ⟦الحكومة الجديد⟧ أمس.", "أثار ⟦القرار المفاجئة⟧ جدلًا.",
      "وصل إلى ⟦المدينة القديم⟧ ليلًا.", "في الجلسة المقرر عقدها غدًا.",
      "اجتمعت الحكومة الجديدة أمس.", "قرار المحكمة الأخير ملزم.", "القرارات المهمة نافذة.",
      "اندلعت الحرب العالمية.",
      "الدولة الأكثر سكانًا.", "تحدث رئيس الوزراء الجديد.", "انتخب الخليفة الجديد.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() {
      let noun = text.tokens[index]
      let adjective = text.tokens[index + 1]
      guard noun.isDefinite, adjective.clitics == .article, adjective.statistics.isAdjective,
        !noun.statistics.isAdjective,
        !noun.isAny(of: [.name, .weekday, .relational, .adverb, .humanPlural]),
        !noun.isAny(of: [.relative, .demonstrative]), standsAlone(text, index),
        let feminine = text.isFeminine(noun), isClash(text, noun, adjective, feminine: feminine),
        !hasOwnSubject(text, index + 1)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «المتظاهرون الغاضبة»: people with the adjective of things.
  static let peopleAdjective = Rule(
    id: "grammar.people-adjective", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "جمع العاقل لا يوصف بالمفرد المؤنث.",
      en: "A plural of people does not take a feminine singular adjective."),
    explanation: Wording(
      ar: "يوصف جمع العاقل بجمع (العمال المضربون). المفرد المؤنث لجمع غير العاقل.",
      en: "People take a plural adjective; the feminine singular is for plurals of things."),
    examples: [
      "احتج ⟦المواطنون الغاضبة⟧ على القرار.", "عاد ⟦الجنود الروسية⟧ إلى القاعدة.",
      "التقى ⟦بالصحفيين الأجنبية⟧.",
      "هتف المتظاهرون الغاضبون ضد القرار.", "عاد الجنود الروس إلى القاعدة.",
      "القوانين الجديدة نافذة.",
      "لجنة الخبراء الدولية اجتمعت.", "السنين الماضية.", "اعترف المتهمون الثلاثة.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() {
      let noun = text.tokens[index]
      let adjective = text.tokens[index + 1]
      guard noun.isDefinite, adjective.clitics == .article, text.endsInTaMarbuta(adjective),
        adjective.statistics.isAdjective, !adjective.isAny(of: .numberWord),
        standsAlone(text, index),
        isPeople(text, noun), !hasOwnSubject(text, index + 1)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «تضررت المباني تاريخية», «مستشفى الجامعي»: the article on one word of the two only.
  static let articleOnOneSide = Rule(
    id: "grammar.article-on-one-side", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "الصفة والموصوف لا يتفقان في التعريف.",
      en: "Noun and adjective differ in definiteness."),
    explanation: Wording(
      ar:
        "تتبع الصفة موصوفها تعريفًا وتنكيرًا. يصح الاختلاف إذا كانت خبرًا (كانت المنطقة سكنية) أو مضافًا إليه.",
      en: """
        An adjective is definite when its noun is. They may differ when the adjective is a predicate, or a noun in the \
        genitive.
        """),
    examples: [
      "تضررت ⟦المباني تاريخية⟧ وسط البلدة.", "عولج الحارس في ⟦مستشفى الجامعي⟧ أسبوعًا.",
      "في ⟦الدول عربية⟧ كثيرة.",
      "تضررت المباني التاريخية وسط البلدة.", "كانت المنطقة سكنية.", "أعلن الجيش المنطقة عسكرية.",
      "وصل وزير الخارجية إلى جنيف.",
      "سوق دبي المالي يرتفع.", "المناطق سكنية في معظمها.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() where index > 0 {
      let noun = text.tokens[index]
      let adjective = text.tokens[index + 1]
      guard noun.isArabicWord, adjective.isArabicWord, adjective.statistics.isAdjective,
        isRelationalForm(text, adjective)
      else { continue }
      if isDefiniteNounWithBareAdjective(text, index)
        || isBareNounWithDefiniteAdjective(text, index)
      {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// Behind a verb, a preposition or at the start: no annexation whose first term the adjective could describe.
private func standsAlone(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1) else { return true }
  if before.isArabicWord, before.isDefinite { return false }
  guard before.isArabicWord else {
    return before.mark == 0x60C || index == 0 ? !text.isNominal(index - 2) : false
  }
  if text.looksFinite(index - 1) { return true }
  if before.isAny(of: .preposition) {
    // «الضريبة على الدخل الجديدة»: the adjective may describe what the preposition belongs to.
    return !before.isAny(of: .pronominal) && before.stemKey != between
      && text.finiteVerb(index - 2) != nil
  }
  return before.isAny(of: [.particle, .conjunction])
}

/// «الجلسة المقرر عقدها»: the participle agrees with the word behind it.
private func hasOwnSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.isArabicWord else { return false }
  return next.clitics.contains(.pronoun) || next.isAny(of: .pronominal)
    || text.firstLetter(text.tokens[index]) == Letter.meem && next.isDefinite
}

private func isClash(
  _ text: SegmentView, _ noun: TextToken, _ adjective: TextToken, feminine: Bool
) -> Bool {
  let isFeminineForm = text.endsInTaMarbuta(adjective)
  if feminine {
    // Only ة is certain; and the adjective must have a feminine form that clean text uses.
    guard text.endsInTaMarbuta(noun), !isFeminineForm, !isInvariable(text, adjective) else {
      return false
    }
    let form = Array(text.letters[adjective.stem]) + [Letter.taMarbuta]
    return WordStatisticsTable.shared[LetterKey(form, in: 0..<form.count)].isAdjective
  }
  return isFeminineForm && noun.statistics.commonness >= 6 && (noun.statistics.feminine ?? 1) <= 0.1
    && !noun.isAny(of: .titleHead)
}

/// Comparatives, plurals and feminines without ة.
private func isInvariable(_ text: SegmentView, _ adjective: TextToken) -> Bool {
  text.firstLetter(adjective) == Letter.alifHamza
    || text.ends(adjective, with: Letter.alif, Letter.ta)
    || text.ends(adjective, with: Letter.alif) || text.ends(adjective, with: Letter.alifMaqsura)
    || text.ends(adjective, with: Letter.alif, Letter.hamza)
    || text.ends(adjective, with: Letter.ya, Letter.noon)
    || text.ends(adjective, with: Letter.waw, Letter.noon)
}

private func isPeople(_ text: SegmentView, _ noun: TextToken) -> Bool {
  if NewsNouns.noSoundPlurals.contains(noun.stemKey) { return false }
  if noun.stemKey == members { return false }  // of a body as well as of a club
  if noun.isAny(of: .humanPlural) { return true }
  guard
    text.ends(noun, with: Letter.waw, Letter.noon) || text.ends(noun, with: Letter.ya, Letter.noon),
    noun.stem.count >= 6
  else { return false }
  let stem = Array(text.letters[noun.stem.dropLast(2)])
  let forms = [stem + [Letter.waw, Letter.noon], stem + [Letter.ya, Letter.noon]]
  return forms.allSatisfy {
    WordStatisticsTable.shared[LetterKey($0, in: 0..<$0.count)].commonness >= 2
  }
}

private func isRelationalForm(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.stem.count >= 4
    && (text.ends(token, with: Letter.ya, Letter.taMarbuta) || text.ends(token, with: Letter.ya))
}

private func isDefiniteNounWithBareAdjective(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  guard noun.isDefinite, adjective.clitics.isEmpty, !noun.statistics.isAdjective,
    !noun.isAny(of: [.name, .weekday, .month, .adverb, .relational]),
    WordStatisticsTable.shared.isAttribute(noun.stemKey, adjective.stemKey)
  else { return false }
  if noun.clitics.isDisjoint(with: .preposition) == false { return true }
  let before = text.tokens[index - 1]
  if before.isAny(of: .preposition) { return true }
  guard let verb = text.finiteVerb(index - 1) else { return false }
  return !verb.traits.contains(.copula) && !predicative.contains(verb.lemma)
}

private func isBareNounWithDefiniteAdjective(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  let table = WordStatisticsTable.shared
  guard adjective.clitics == .article, noun.clitics.isEmpty, noun.verb == nil,
    noun.statistics.adjective != nil, noun.statistics.commonness >= 5,
    !noun.isAny(of: text.functionWords),
    !noun.isAny(of: [.name, .titleHead, .month, .weekday, .numberWord]),
    !table.isAnnexation(noun.stemKey, adjective.stemKey), !noun.statistics.isVerb
  else { return false }
  let before = text.tokens[index - 1]
  guard before.isAny(of: .preposition) || text.finiteVerb(index - 1) != nil else { return false }
  return table.isAttribute(noun.stemKey, adjective.stemKey)
    || noun.statistics.isAdjective && adjective.isAny(of: .relational)
}

private let members = LetterKey("أعضاء")
private let between = LetterKey("بين")
private let predicative = NewsVerbs.indices(of: "اعتبر أعلن جعل وصف عد سمى صنف بدا بقي ظل")
