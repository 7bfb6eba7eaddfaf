extension Rule {
  /// «القضية التي تحدث الوزير»: a relative clause without the pronoun that leads back to its noun.
  static let missingReturnPronoun = Rule(
    id: "grammar.missing-return-pronoun", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "جملة الصلة بلا ضمير يعود على الموصوف.",
      en: "The relative clause lacks the preposition and pronoun that lead back to its noun."),
    explanation: Wording(
      ar: """
        الفعل الذي يتعدى بحرف جر يحتاج في الصلة إلى ضمير: القضية التي تحدث عنها الوزير. لا حاجة إليه إذا كان الموصوف هو \
        الفاعل، أو كان اسم زمان (اليوم الذي وصل فيه أو وصل).
        """,
      en: """
        A verb that takes a preposition needs it with a pronoun: the case «that the minister spoke about it». It is not \
        needed when the noun is the subject of the clause, or a time.
        """),
    reads: .always.at { word in
      word.clitics.isEmpty
        && word.verb.map {
          (takesPreposition.contains($0.lemma) || complements[$0.lemma] != nil)
            && !$0.traits.contains(.passive)
        } == true
    },
    examples: [
      "أُغلقت القضية التي ⟦تحدث⟧ الوزير.", "انتهى البرنامج الذي ⟦شاركت⟧ الطالبة.",
      "هُدم البيت الذي ⟦سكنت⟧ الأسرة.",
      "سقط التحالف الذي ⟦انتمى⟧ الحزب منذ سنوات.", "هذه البنود التي ⟦أصرت⟧ الشركة خلال التفاوض.",
      "البنود التي أصرت الشركة على إدراجها.", "البنود التي أصرت الشركة أمس عليها.",
      "الوزيرة التي أصرت الأسبوع الماضي.",
      "أُغلقت القضية التي تحدث عنها الوزير.", "عاد الوزير الذي تحدث في الجلسة.",
      "في اليوم الذي وصلت الطائرة.", "الطبيبة التي شاركت في المؤتمر.",
      "المباراة التي شارك لاعبوها في الحفل.",
      "القضية التي تحدث الوزير عن تفاصيلها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 {
      let (noun, relative) = (text.tokens[index - 2], text.tokens[index - 1])
      let isMasculine = relative.key == masculineRelative
      guard isMasculine || relative.key == feminineRelative,
        noun.isDefinite, !times.contains(noun.stemKey),
        let verb = text.tokens[index].verb, text.isPlainDefinite(index + 1)
      else { continue }
      if lacksComplement(text, index, verb) {
        report.flag(text.tokens[index].range)
        continue
      }
      guard takesPreposition.contains(verb.lemma), verb.subject == (isMasculine ? .she : .he),
        clauseHasNoReturn(text, from: index + 1)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }

  /// «المتحف الذي افتتحها الرئيس»: the pronoun that leads back is of another gender or number than its noun.
  static let returnPronounAgreement = Rule(
    id: "grammar.return-pronoun-agreement", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "ضمير الصلة لا يوافق الاسم الموصول.",
      en: "The pronoun of the relative clause does not agree with the relative."),
    explanation: Wording(
      ar: """
        إذا ذُكر فاعل الصلة بعد فعلها عاد ضميره إلى الموصول: الكتاب الذي نشره الكاتب، القضية التي تحدث عنها الوزير. يصح غيره إذا         كان للفعل مفعولان أو عاد ضمير آخر إلى الموصول.
        """,
      en: """
        When the subject of the clause follows its verb, the pronoun leads back to the relative. Verbs of two objects, and         clauses with another pronoun that agrees, are right.
        """),
    reads: .always.at { $0.isAny(of: .relative) && pronoun(of: $0.token) != nil },
    examples: [
      "أُغلق المتحف الذي ⟦افتتحها⟧ الرئيس.", "الشركة التي ⟦أسسه⟧ المهندس رابحة.",
      "غادر العمال الذين ⟦طردها⟧ المدير.", "القضية التي تحدث ⟦عنه⟧ الوزير معقدة.",
      "أُغلق المتحف الذي افتتحه الرئيس.", "عاد الرجل الذي أنقذها من الغرق.",
      "الفيلم الذي منحها الجمهور جائزته.", "الطفل الذي طلب منها الحليب.",
      "الفريق الذي قادها الموسم الماضي.",
      "المدينة التي زاره أهلها أمس.",
      "المرأة التي استقبله أهلها الكرماء.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index + 2 < text.tokens.count {
      guard let wanted = pronoun(of: text.tokens[index]), let host = pronounHost(text, index + 1),
        let found = Suffix(text, text.tokens[host]), found != wanted, namesSubject(text, host + 1),
        !leadsBack(text, from: host + 1, wanted)
      else { continue }
      report.flag(text.tokens[host].range)
    }
  }
}

/// «الشروط التي أصرت الشركة في التفاوض»: the verb has no object, so that the noun behind it is its subject, and the
/// preposition that it cannot do without is missing.
private func lacksComplement(_ text: SegmentView, _ index: Int, _ verb: VerbForm) -> Bool {
  guard let complement = complements[verb.lemma], verb.subject == .he || verb.subject == .she,
    let subject = text.token(index + 1), !NewsNouns.adverbial.contains(subject.stemKey),
    !times.contains(subject.stemKey), !text.isAdjective(subject),
    !subject.isAny(of: [.weekday, .month, .adverb, .numberWord]),
    !(text.token(index - 2).map { manners.contains($0.stemKey) } ?? false),
    // The verb agrees with what is behind it.
    text.isPeople(subject)
      ? verb.subject == .he : text.isFeminine(subject) == (verb.subject == .she)
  else { return false }
  for place in index + 2..<max(index + 2, min(text.tokens.count, index + 12)) {
    let token = text.tokens[place]
    guard token.isArabicWord else {
      if token.mark != 0 { return Mark.dividesSentence(token.mark) || Mark.isComma(token.mark) }
      continue
    }
    if token.clitics.contains(.pronoun) || token.isAny(of: [.pronominal, .particle])
      || text.lastLetter(token) == Letter.ha || text.ends(token, with: Letter.ha, Letter.alif)
      || text.opensClause(place) || complement.words.contains(token.key)
      || !token.clitics.isDisjoint(with: complement.clitics)
    {
      return false
    }
    if text.looksFinite(place) { return true }
  }
  return true
}

/// The preposition of a verb that has no object.
private struct Complement: Sendable {
  var words: WordSet
  var clitics: Clitics
}

private let complements: [UInt16: Complement] = {
  var complements: [UInt16: Complement] = [:]
  let lists: [(String, Clitics, String)] = [
    ("إلى", [], "انتمى استند لجأ احتاج افتقر توصل استمع تطرق انضم انتسب تطلع طمح دعا"),
    ("على", .ba, "أصر حصل عثر سيطر استولى أشرف اعترض نص اطلع تعرف ركز أقدم"),
    ("عن", [], "دافع تخلى تحدث اعتذر امتنع أعرب"),
    ("من", [], "استفاد عانى شكا تمكن"),
    ("في ب", .ba, "تسبب شارك رغب ساهم أسهم"),
    ("ب", .ba, "التزم استعان تمسك اعترف فاز حظي أشاد اهتم تعهد رحب احتفل"),
    ("ل", .lam, "خضع تعرض تصدى استجاب"),
  ]
  for (words, clitics, verbs) in lists {
    for lemma in NewsVerbs.indices(of: verbs) where !transitiveToo.contains(lemma) {
      complements[lemma] = Complement(words: WordSet(words), clitics: clitics)
    }
  }
  return complements
}()
private let transitiveToo = NewsVerbs.indices(of: "دعا عانى")
private let manners = WordSet("طريقة كيفية شكل نحو درجة حد سرعة صورة أسلوب حالة سبب أسباب قدر")

/// The pronoun that leads back to a relative.
private func pronoun(of relative: TextToken) -> Suffix? {
  switch relative.stemKey {
  case masculineRelative: .his
  case feminineRelative: .her
  case pluralRelative: .their
  default: nil
  }
}

/// The verb with its object, or the preposition behind the verb, that should lead back.
private func pronounHost(_ text: SegmentView, _ index: Int) -> Int? {
  let token = text.tokens[index]
  guard token.isArabicWord else { return nil }
  if token.clitics.contains(.pronoun) {
    guard let verb = NewsVerbs.form(token.stemKey), !twoObjects.contains(verb.lemma) else {
      return nil
    }
    return index
  }
  guard let verb = token.verb, let next = text.token(index + 1), next.isAny(of: .pronominal) else {
    return nil
  }
  // «الذي طلب منها الطعام»: the noun behind may be the object, unless the verb has another subject or no object.
  let isAnother =
    text.tokens[index - 1].stemKey == masculineRelative ? verb.subject == .she : verb.subject == .he
  return isAnother || takesPreposition.contains(verb.lemma) ? index + 1 : nil
}

/// A person or body, not a time.
private func namesSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index), token.isArabicWord, token.clitics.isSubset(of: .article),
    !times.contains(token.stemKey), !token.isAny(of: [.weekday, .month, .adverb])
  else { return false }
  return token.clitics == .article && !token.statistics.isAdjective
    || token.isAny(of: [.titleHead, .personName, .humanPlural])
}

private func leadsBack(_ text: SegmentView, from start: Int, _ wanted: Suffix) -> Bool {
  let near = text.tokens[start...].prefix(60)
  for token in near {
    guard token.isArabicWord else {
      if Mark.dividesSentence(token.mark) { return false }
      continue
    }
    if Suffix(text, token) == wanted { return true }
  }
  // A clause without end may lead back anywhere.
  return near.endIndex < text.tokens.endIndex
}

private let pluralRelative = LetterKey("الذين")
private let twoObjects = NewsVerbs.indices(
  of: "منح أعطى جعل اعتبر كلف وعد سأل علم أبلغ أخبر سلم وهب أعلم وصف رأى وجد حمل اتهم")

/// Whether the clause ends without any pronoun, preposition or verb that could lead back.
private func clauseHasNoReturn(_ text: SegmentView, from start: Int) -> Bool {
  let near = text.tokens[start...].prefix(60)
  for index in near.indices {
    let token = text.tokens[index]
    guard token.isArabicWord else { return Mark.dividesSentence(token.mark) }
    if token.clitics.contains(.pronoun) || token.isAny(of: .pronominal)
      || text.lastLetter(token) == Letter.ha || text.ends(token, with: Letter.ha, Letter.alif)
    {
      return false
    }
    if token.isAny(of: .preposition) || text.opensClause(index) || text.looksFinite(index) {
      return false
    }
  }
  return near.endIndex == text.tokens.endIndex
}

private let masculineRelative = LetterKey("الذي")
private let feminineRelative = LetterKey("التي")
private let times = WordSet(
  "يوم وقت عام سنة ليلة لحظة ساعة شهر أسبوع مرة فترة مدة حين زمن موسم صيف شتاء ربيع خريف قرن صباح مساء مرحلة دقيقة أيام سنوات"
)
/// Without an object of their own: what the clause is about comes with a preposition.
private let takesPreposition = NewsVerbs.indices(
  of:
    "تحدث شارك انضم سافر عاش سكن لجأ اجتمع جلس احتفل انتقل اعتصم تظاهر احتج وافق اتفق نجح فشل عانى أشار"
)
