extension Rule {
  /// «ألقت الشرطة على», «جنبا إلى», «لقي ثلاثة أشخاص في حادث»: a fixed expression without one of its words.
  static let brokenExpression = Rule(
    id: "grammar.broken-expression", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "تعبير ثابت سقطت منه كلمة.",
      en: "A word is missing from a fixed expression."),
    explanation: Wording(
      ar: """
        من التعابير ما لا يستقيم إلا بكل ألفاظه: ألقى القبض على، لقي مصرعه، جنبًا إلى جنب، على قدم وساق. ويصح الفعل وحده إذا كان له مفعول \
        آخر (ألقى على الحضور كلمة).
        """,
      en: """
        Some expressions need all their words: ألقى القبض على, لقي مصرعه, جنبًا إلى جنب, على قدم وساق. The verb is right \
        with another object (ألقى على الحضور كلمة).
        """),
    reads: .always.at { word in
      FixedExpression.byFirstWord.contains(word.key)
        || FixedExpression.byFirstWord.contains(word.token.keyWithoutWaw)
        || WrongExpressions.byFirstWord.contains(word.key)
        || WrongExpressions.byFirstWord.contains(word.token.keyWithoutWaw)
        || word.verb.map { objects.keys.contains($0.lemma) } ?? false
    },
    examples: [
      "⟦ألقت الشرطة على⟧ رجلين في المطار.", "⟦لقي ثلاثة أشخاص في⟧ حادث سير.",
      "عملا ⟦جنبا إلى⟧ في المصنع.", "⟦شنت الطائرات على⟧ المدينة فجرا.",
      "التحضيرات جارية ⟦على قدم⟧ في القرية.", "⟦أجرى الوزير مع⟧ نظيره التركي أمس.",
      "ألقت الشرطة القبض على رجلين.", "ألقى الوزير على الحضور كلمة قصيرة.",
      "لقي ثلاثة أشخاص مصرعهم في حادث سير.", "لقي القرار ترحيبا في المدينة.",
      "عملا جنبا إلى جنب.", "التحضيرات جارية على قدم وساق.", "⟦أدت الحكومة مهما⟧ في الحل.",
      "شنت الطائرات على المدينة غارة جديدة.",
      "عاد الفريقان ⟦في نفس وقت⟧ إلى الفندق.", "⟦لا الشك⟧ في نجاح الخطة.",
      "رضي الجمهور والنقاد ⟦على حد السواء⟧.",
      "عاد الفريقان في نفس الوقت.", "وصل في نفس يوم العيد.", "لا شك في نجاح الخطة.", "في وقت سابق.",
      "أجرى الوزير مع نظيره التركي محادثات.", "أصيب على قدمه.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let limit = text.sentence(of: index).upperBound
      if let (last, fix) = wrongForm(text, index) {
        let isJoined = text.tokens[index].clitics.contains(.waw)
        report.flag(text.range(index, last), fix: (isJoined ? "و" : "") + fix)
      } else if let last = brokenOff(text, index, limit) {
        report.flag(text.range(index, last))
      } else if let verb = text.tokens[index].verb, let object = objects[verb.lemma],
        let last = objectless(text, index, limit, object)
      {
        report.flag(
          text.range(index, last),
          message: Wording(
            ar: "المفعول ساقط: \(object.say).", en: "The object is missing: \(object.say)."))
      }
    }
  }
}

/// «في نفس وقت»: an expression in a form that it never has.
private func wrongForm(_ text: SegmentView, _ index: Int) -> (last: Int, fix: String)? {
  let token = text.tokens[index]
  let isWhole = WrongExpressions.byFirstWord.contains(token.key)
  for expression in WrongExpressions.byFirstWord[isWhole ? token.key : token.keyWithoutWaw] {
    let last = index + expression.rest.count
    guard last < text.tokens.count,
      expression.rest.indices.allSatisfy({ text.tokens[index + 1 + $0].key == expression.rest[$0] })
    else { continue }
    // «في نفس يوم العيد»: the noun has its genitive.
    if selves.contains(expression.rest[0]), text.isNominal(last + 1) { continue }
    return (last, expression.fix)
  }
  return nil
}

/// «جنبا إلى» without what has to follow.
private func brokenOff(_ text: SegmentView, _ index: Int, _ limit: Int) -> Int? {
  let token = text.tokens[index]
  guard
    FixedExpression.byFirstWord.contains(token.key)
      || FixedExpression.byFirstWord.contains(token.keyWithoutWaw)
  else {
    return nil
  }
  let key = FixedExpression.byFirstWord.contains(token.key) ? token.key : token.keyWithoutWaw
  for expression in FixedExpression.byFirstWord[key] {
    var last = index
    guard
      expression.words.dropFirst().allSatisfy({ word in
        last += 1
        return last < limit && text.tokens[last].key == word
      })
    else { continue }
    guard let next = text.token(last + 1) else { return last }
    if next.kind == .number || expression.rest.contains(next.key) || next.isDefinite
      || next.clitics.contains(.pronoun)
    {
      continue
    }
    let isCut =
      !next.isWord || next.isAny(of: [.preposition, .conjunction, .relative, .adverb, .particle])
      || next.clitics.contains(.waw)
    if isCut, !isQuote(next.mark) { return last }
  }
  return nil
}

/// A verb that lives by its object, its subject, then at once its preposition, and no object behind.
private func objectless(
  _ text: SegmentView, _ index: Int, _ limit: Int, _ object: MissingObject
) -> Int? {
  guard let verb = text.finiteVerb(index), !verb.traits.contains(.passive), verb.subject != .we,
    text.tokens[index].clitics.isSubset(of: .waw), !text.opensClause(index - 1)
  else { return nil }
  var place = index + 1
  var hasSpeaker = false
  while place < min(limit, index + 6), let token = text.token(place) {
    if token.isAny(of: .preposition) { break }
    // «لعبت الدولة مهما في»: only the adjective of the object is left.
    if place > index + 1, adjectives.contains(token.key),
      text.token(place + 1)?.isAny(of: .preposition) == true
    {
      return place
    }
    let isSubject =
      text.isPlainDefinite(place) || text.isSpeaker(place) || token.kind == .number
      || token.isAny(of: [.numberWord, .humanPlural, .demonstrative]) || persons.contains(token.key)
      || object.people && token.statistics.isAdjective
    guard isSubject, token.clitics.isDisjoint(with: .conjunction), !isObject(text, place) else {
      return nil
    }
    hasSpeaker =
      hasSpeaker || text.isSpeaker(place) || isPeople(token) || forces.contains(token.stemKey)
    place += 1
  }
  guard hasSpeaker, let token = text.token(place), token.isAny(of: .preposition),
    object.prepositions.contains(token.key) || object.prepositions.contains(token.stemKey)
  else { return nil }
  if let agents = object.agents,
    !(index + 1..<place).contains(where: { agents.contains(text.tokens[$0].stemKey) })
  {
    return nil
  }
  if object.people, !(index + 1..<place).contains(where: { isPeople(text.tokens[$0]) }) {
    return nil
  }
  if let next = text.token(place + 1), adjuncts.contains(next.stemKey) { return nil }
  return text.endOfPhrase(from: place, limit: limit) >= endOfClause(text, place, limit)
    ? place : nil
}

/// Whether a word among the subject's may be the object: a result of the verb, or a definite noun behind a
/// definite one that is no adjective.
private func isObject(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if results.contains(token.stemKey) { return true }
  let before = text.tokens[index - 1]
  return (before.isDefinite || before.isAny(of: .name)) && token.isDefinite
    && !token.statistics.isAdjective
    && !token.isAny(of: .anyAdjective)
}

private func isPeople(_ token: TextToken) -> Bool {
  token.isAny(of: .humanPlural) || persons.contains(token.key)
}

/// The first mark, relative pronoun or clause behind a place.
private func endOfClause(_ text: SegmentView, _ start: Int, _ limit: Int) -> Int {
  (start..<limit).first { index in
    let token = text.tokens[index]
    return token.mark != 0 || token.isAny(of: .relative) || text.looksFinite(index)
  } ?? limit
}

private func isQuote(_ mark: UInt32) -> Bool {
  switch mark {
  case 0xAB, 0xBB, 0x201C, 0x201D, 0x22, 0x28: true
  default: false
  }
}

/// What a verb cannot do without.
private struct MissingObject {
  let say: String
  let prepositions: WordSet
  /// The subjects that the expression is limited to.
  var agents: WordSet?
  /// Whether the subject is people.
  var people = false
}

private let selves = WordSet("نفس ذات")
private let forces = WordSet(
  """
  شرطة سلطات أمن قوات أجهزة جيش عناصر وحدات وحدة دورية دوريات درك مباحث استخبارات مخابرات محققون جمارك حرس جنود ضباط قوة فرقة فرق خفر
  حرسها مصالح شرطي طائرات مقاتلات مروحيات طيران دبابات مدفعية فصائل مسلحون ميليشيات
  """)
private let persons = WordSet(
  "أشخاص شخص شخصان شخصين رجل رجلان رجلا طفل طفلان طفلا امرأة امرأتان عامل عاملان جندي جنديان شاب شابان سائق"
)
private let results = WordSet(
  "اتفاق اتفاقية قرار قبض نار رصاص ضوء عقد هجوم حملة حصار لقاء اجتماع محادثات مباحثات اتصال تحقيق سيطرة عقوبات قيود كلمة خطاب محاضرة"
)
private let adjuncts = WordSet("هامش رغم مدى خلال قبل الأقل مستوى غرار أساس ضوء خلفية حد")

private let adjectives = WordSet(
  "مهما مهمة كبيرا كبيرة بارزا بارزة رئيسيا رئيسية محوريا محورية حاسما حاسمة واسعا واسعة عنيفا عنيفة شديدا شديدة"
)
private let objects: [UInt16: MissingObject] = {
  var objects: [UInt16: MissingObject] = [:]
  func add(_ verbs: String, _ object: MissingObject) {
    for lemma in NewsVerbs.indices(of: verbs) { objects[lemma] = object }
  }
  add("شن", MissingObject(say: "هجومًا، غارة، حملة", prepositions: WordSet("على")))
  add("فرض", MissingObject(say: "عقوبات، قيودًا", prepositions: WordSet("على")))
  add("أجرى", MissingObject(say: "محادثات، لقاء", prepositions: WordSet("مع")))
  add("عقد", MissingObject(say: "اجتماعًا، مؤتمرًا", prepositions: WordSet("مع")))
  add("أبرم", MissingObject(say: "اتفاقًا، عقدًا", prepositions: WordSet("مع")))
  add("أحرز حقق", MissingObject(say: "تقدمًا، فوزًا", prepositions: WordSet("على")))
  add("اتخذ", MissingObject(say: "قرارًا، إجراءات", prepositions: WordSet("ضد على بعد")))
  add("ارتكب", MissingObject(say: "جرائم، مخالفات", prepositions: WordSet("ضد بعد أثناء")))
  add(
    "لقي",
    MissingObject(
      say: "مصرعه، حتفه", prepositions: WordSet("في إثر جراء خلال بعد من"), people: true))
  add("ألقى", MissingObject(say: "القبض، كلمة", prepositions: WordSet("على أمام")))
  add("لعب أدى", MissingObject(say: "دورًا", prepositions: WordSet("")))
  add("بذل", MissingObject(say: "جهودًا", prepositions: WordSet("")))
  add("أضرم", MissingObject(say: "النار", prepositions: WordSet("في")))
  add("أطلق", MissingObject(say: "النار، الرصاص", prepositions: WordSet("على"), agents: forces))
  return objects
}()
