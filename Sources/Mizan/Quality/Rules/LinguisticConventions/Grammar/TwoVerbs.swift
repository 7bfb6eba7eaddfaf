extension Rule {
  /// «أعلنت الشرطة أفادت بأن», «بدأت انطلقت», «أكد الوزير المشروع انتهى»: a second finite verb that nothing joins to the first.
  static let twoVerbs = Rule(
    id: "grammar.two-verbs", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "فعلان في جملة واحدة لا رابط بينهما.",
      en: "Two finite verbs stand in one clause with nothing to join them."),
    explanation: Wording(
      ar: """
        فعل واحد لجملة واحدة: يُحذف أحد الفعلين، أو يُعطف بالواو، أو تسبقه «أن» بعد فعل القول. ويصح الثاني صلةً لاسم نكرة (أصدر قرارًا \
        ألغى…)، أو بعد كان وأخواتها وأفعال الشروع.
        """,
      en: """
        One clause has one verb: drop one, join it with و, or put أن before it behind a verb of saying. A second verb is \
        right when it describes an indefinite noun, and behind كان and verbs of beginning.
        """),
    reads: .body,
    examples: [
      "⟦أعلنت الوزارة أفادت⟧ بأن العام الدراسي سيبدأ غدا.", "⟦وصلت انطلقت⟧ القافلة صباحا.",
      "⟦أصدر القاضي أدان⟧ المتهم بالسرقة.", "⟦تم افتتح⟧ الجسر أمس.",
      "⟦أكد الوزير المشروع انتهى⟧ قبل موعده.", "⟦وأضاف قال⟧ إن العمل مستمر.",
      "⟦أعلنت الشركة الأسعار سترتفع⟧ غدا.", "⟦نقلت الصحيفة عن الوزير قال⟧ إن العمل مستمر.",
      "⟦بحسب مدير المصنع قال⟧ إن الإنتاج زاد.", "⟦قال ذكر⟧ المدير إن العمل مستمر.",
      "⟦تعهد المدير سيرفع⟧ الأجور.",
      "⟦استقبل المدير الوفد التونسي بحث⟧ معه خطة العمل.",
      "أعلنت الوزارة أن العام الدراسي سيبدأ غدا.", "أصدر القاضي قرارا ألغى الحكم.",
      "قال المدير في بيان صدر أمس إن العمل مستمر.", "كان الوزير أعلن ذلك.",
      "بدأت القافلة تتحرك صباحا.", "نقلت الصحيفة عن مصدر قال إن العمل مستمر.",
      "وصل الوزير أمس، وقال إن العمل مستمر.",
      "بحسب المدير قال العمال إن الإنتاج زاد.", "المدير الذي أعلن الخبر استقال.",
      "حضر المهندس رفعت سالم الحفل.", "تستقبل القرية سنويا آلاف الزوار.",
      "وتضم القائمة يحيى سالم وأخاه.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence) else { continue }
      if let verb = statement(text, behindSource: start, sentence.upperBound) {
        report.flag(text.range(start, verb))
      } else if let first = mainVerb(text, sentence),
        let second = second(text, first, sentence.upperBound),
        !context.article.isQuoted(text.tokens[first].range.lowerBound, in: context.index)
      {
        report.flag(text.range(first, second))
      }
    }
  }
}

/// «وفقًا لمدير المستشفى قال إن»: a source, then a verb of saying that has no subject of its own.
private func statement(_ text: SegmentView, behindSource start: Int, _ limit: Int) -> Int? {
  let token = text.tokens[start]
  guard sources.contains(token.key) || sources.contains(token.stemKey) else { return nil }
  var place = text.endOfPhrase(from: start + 1, limit: limit)
  if text.token(place)?.mark == 0x60C { place += 1 }
  guard place > start + 1, let verb = text.token(place)?.verb, verb.traits.contains(.reports),
    text.tokens[place].clitics.isEmpty, let particle = text.token(place + 1),
    particles.contains(particle.key)
  else { return nil }
  return place
}

/// The first finite verb, when nothing before it opens a clause or a quotation.
private func mainVerb(_ text: SegmentView, _ sentence: Range<Int>) -> Int? {
  for index in sentence.prefix(8) {
    let token = text.tokens[index]
    guard token.isArabicWord else {
      if token.kind == .number || token.mark == 0x60C { continue }
      return nil
    }
    if nounsAtStart.contains(token.keyWithoutWaw) { return nil }
    if let verb = text.finiteVerb(index), !token.isAny(of: .preposition) {
      // فقد أكد: ف and قد.
      return verb.traits.contains(.copula) || verb.subject == .we
        || text.tokens[index].key == indeed
        ? nil : index
    }
    if breaks(text, index) || text.looksFinite(index) { return nil }
  }
  return nil
}

/// The next finite verb, when nothing stands between that may explain it.
private func second(_ text: SegmentView, _ first: Int, _ limit: Int) -> Int? {
  guard let verb = text.tokens[first].verb else { return nil }
  var gap = Gap()
  for index in first + 1..<min(limit, first + 12) {
    let token = text.tokens[index]
    guard token.isArabicWord else {
      if token.mark == 0x60C, verb.traits.contains(.reports) {
        gap.hasComma = true
      } else if token.kind == .number {
        gap.hasIndefinite = true
      } else {
        return nil
      }
      continue
    }
    if isName(text, index) { continue }
    // «نقلا عن», «بحثا عن»: a noun in the accusative.
    if let other = token.verb, other.subject == .theyTwo, other.traits.contains(.looksLikeNoun) {
      gap.hasIndefinite = true
      continue
    }
    if let other = token.verb, other.subject != .we,
      other.traits.contains(.looksLikeNoun) && !token.clitics.contains(.seen)
        ? governs(text, index, gap) || isSaidTwice(text, first, index) || isWith(text, index, gap)
        : text.finiteVerb(index) != nil
    {
      gap.length = index - first - 1
      return clash(text, first, index, verb, other, gap) ? index : nil
    }
    if breaks(text, index) { return nil }
    if text.looksFinite(index) {
      return isUnlisted(text, index, verb, gap) ? index : nil
    }
    if token.isAny(of: .preposition) || !token.clitics.isDisjoint(with: .preposition) {
      gap.hasPhrase = true
    } else if token.isAny(of: [.adverb, .weekday, .month]) {
      gap.hasPhrase = true
    } else if !token.isDefinite, !token.isAny(of: [.name, .demonstrative]),
      !isNamed(text, index),
      !token.clitics.contains(.pronoun),
      token.statistics.isKnown || !token.classes.isEmpty,
      let next = text.token(index + 1),
      !next.isDefinite && !next.isAny(of: .name) && (next.statistics.isKnown || next.verb != nil)
    {
      gap.hasIndefinite = true
    }
  }
  return nil
}

/// Whether a word that may be a noun is a verb: behind a definite subject, with its own preposition, a bare verbal
/// noun makes no sense.
private func governs(_ text: SegmentView, _ index: Int, _ gap: Gap) -> Bool {
  let token = text.tokens[index]
  guard !gap.hasPhrase, !gap.hasIndefinite, !gap.hasComma, text.tokens[index - 1].isDefinite,
    text.tokens[index - 1].verb == nil, let place = VerbGovernment.place(of: token.key),
    place.isVerb, let next = text.token(index + 1), next.clitics.isDisjoint(with: .conjunction)
  else { return false }
  return next.isAny(of: .preposition)
    && VerbGovernment.all[Int(place.line)].right.contains(Prepositions(of: next))
}

/// «استقبل الأمير الوزير بحث معه»: a verb behind a definite noun and before «with him».
private func isWith(_ text: SegmentView, _ index: Int, _ gap: Gap) -> Bool {
  guard let next = text.token(index + 1), next.isAny(of: .pronominal) else { return false }
  return Prepositions(of: next) == .with && text.tokens[index].clitics.isEmpty
    && !gap.hasPhrase && !gap.hasIndefinite && !gap.hasComma && text.tokens[index - 1].isDefinite
}

/// «قال صرح المدير»: straight behind a verb of saying that no noun follows as its object.
private func isSaidTwice(_ text: SegmentView, _ first: Int, _ second: Int) -> Bool {
  guard second == first + 1, let verb = text.tokens[first].verb,
    let other = text.tokens[second].verb
  else { return false }
  return objectless.contains(verb.lemma) && other.traits.contains(.reports)
    && (text.isSpeaker(second + 1) || text.isPlainDefinite(second + 1))
}

/// A body or an office before a bare name: صحيفة لوموند.
private func isNamed(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].isAny(of: [.institution, .titleHead]), let next = text.token(index + 1)
  else { return false }
  return next.isArabicWord && !next.isDefinite && next.verb == nil && !next.statistics.isAdjective
    && !next.isAny(of: .anyAdjective)
}

/// A verb that only statistics know, straight behind a definite subject and a verb in the past.
private func isUnlisted(
  _ text: SegmentView, _ index: Int, _ verb: VerbForm, _ gap: Gap
) -> Bool {
  let token = text.tokens[index]
  return !gap.hasPhrase && !gap.hasIndefinite && !gap.hasComma && verb.tense == .past
    && !verb.traits.contains(.startsVerb) && token.clitics.isEmpty && token.verb == nil
    && token.classes.isEmpty && text.firstLetter(token) != Letter.ya
    && text.firstLetter(token) != Letter.ta && text.tokens[index - 1].isDefinite
    && text.ends(token, with: Letter.ta)
}

private struct Gap {
  var length = 0
  var hasComma = false
  var hasIndefinite = false
  /// A prepositional phrase or an adverb.
  var hasPhrase = false
}

private func clash(
  _ text: SegmentView, _ first: Int, _ second: Int, _ verb: VerbForm, _ other: VerbForm, _ gap: Gap
) -> Bool {
  let token = text.tokens[second]
  let isFuture = token.clitics == .seen
  guard token.clitics.isEmpty || isFuture else { return false }
  // «وعد المرشح سيخفض»: no circumstance lies in the future.
  if isFuture, ordinals.contains(text.tokens[second - 1].stemKey) { return false }
  if isFuture, gap.length > 0, text.tokens[first].clitics.isSubset(of: .conjunction), !gap.hasComma,
    !gap.hasIndefinite, !gap.hasPhrase,
    text.tokens[second - 1].isDefinite
  {
    return true
  }
  if verb.lemma == rises, verb.tense == .present, other.tense == .present, gap.length == 0 {
    return true
  }
  guard !other.traits.contains(.copula), !gap.hasComma || other.traits.contains(.reports) else {
    return false
  }
  if passives.contains(verb.lemma), gap.length == 0 { return true }
  if gap.length == 0, !gap.hasComma {
    guard verb.subject == other.subject, token.clitics.isEmpty else { return false }
    return verb.tense == .past && other.tense == .past
      || verb.tense == .present && other.tense == .present && !verb.traits.contains(.startsVerb)
        && !beforePresent.contains(verb.lemma)
  }
  let before = text.tokens[second - 1]
  // نقلت الصحيفة عن الوزير قال إن
  if verb.traits.contains(.reports), other.traits.contains(.reports), token.clitics.isEmpty,
    let next = text.token(second + 1), particles.contains(next.key),
    before.isDefinite || before.isAny(of: .name) || !before.statistics.isKnown
      || before.clitics.contains(.pronoun)
      || text.tokens[second - 2].isAny(of: [.institution, .titleHead])
  {
    return !gap.hasIndefinite || verb.subject == other.subject
  }
  if gap.hasComma { return false }
  if before.isAny(of: .preposition) || before.isAny(of: [.weekday, .month, .adverb]) {
    return false
  }
  let isStatement = statements.contains(verb.lemma)
  if !gap.hasPhrase, !gap.hasIndefinite {
    if other.tense == .past {
      return isStatement
        || verb.tense == .past && verb.subject == other.subject
          && !verb.traits.contains(.startsVerb) && before.isDefinite
    }
    return isStatement && (isFuture || gap.length > 1) && before.isDefinite
  }
  guard isStatement, isFuture || other.tense == .past, before.isDefinite,
    before.clitics.isDisjoint(with: .preposition), !published.contains(other.lemma)
  else { return false }
  if !gap.hasIndefinite { return true }
  return text.tokens[second - 2].isAny(of: [.adverb, .name])
}

/// Whether a word opens or joins a clause, so that the verb behind it belongs there.
private func breaks(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isAny(of: [.conjunction, .particle, .negator, .pronoun, .question, .copula])
    || text.opensClause(index)
    || !token.clitics.isDisjoint(with: .conjunction)
      && index > 0 && !text.isSentenceStart(index)
    || !token.isDefinite && (breakers.contains(token.key) || breakers.contains(token.stemKey))
    || bareParticles.contains(token.keyWithoutWaw)
    // «تصريحأن»: the space is missing.
    || token.letters.count >= 5 && text.ends(token, with: Letter.alifHamza, Letter.noon)
      && !token.statistics.isKnown
}

/// «المهندس رفعت», «يحيى»: a name like a verb; «سنويا» is no future.
private func isName(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if names.contains(token.key) { return true }
  if token.clitics.contains(.seen) { return text.lastLetter(token) == Letter.alif }
  guard index > 0, givenNames.contains(token.key) else { return false }
  let before = text.tokens[index - 1]
  return before.isAny(of: [.titleHead, .name]) || NewsNouns.persons.contains(before.stemKey)
    || text.isPeople(before) || text.token(index + 1)?.isAny(of: .name) == true
}

private let names = WordSet("يحيى يزيد نوت تملك")
private let givenNames = WordSet(
  "رفعت حكمت عزت طلعت ثروت مدحت صفوت نشأت رأفت بهجت عصمت شوكت همت جودت عفت")
private let nounsAtStart = WordSet("علم غير حكمت عزت طلعت مدحت رأفت عصمت شوكت")
private let ordinals = WordSet("أول أولى ثاني ثانية اول اولى ثالث ثالثة")

private let indeed = LetterKey("فقد")
/// تم افتتح, جرى عقد: happened.
private let passives = NewsVerbs.indices(of: "تم جرى أجرى")
/// Verbs that another present may follow as what the subject does.
private let beforePresent = NewsVerbs.indices(
  of: "جاء أتى بقي مضى ذهب قام جلس استمر ظل خرج عاش وصل دخل لا حضر رأى سمع شاهد وجد ترك جعل")
private let rises = NewsVerbs.index(of: "قام")
private let objectless = NewsVerbs.indices(of: "قال صرح أفاد أضاف أشار شدد تحدث")
private let statements = NewsVerbs.indices(
  of: "قال أعلن أكد أضاف ذكر صرح أوضح كشف أفاد زعم ادعى اعترف أقر توقع بين اعتبر رأى أورد")
private let published = NewsVerbs.indices(
  of:
    "نشر بث صدر عقد أجرى جرى تناول شارك حضر نقل أصدر ورد أورد نظم أقام حمل انعقد استمر جمع ضم شهد خصص"
)
private let sources = WordSet("وفقا وفق حسب بحسب طبقا")
private let particles = WordSet("إن أن إنه أنه إنها أنها إنهم أنهم بأن بأنه بأنها إنهما")
/// As many write them, without hamza.
private let bareParticles = WordSet(
  "ان انه انها انهم بان بانه بانها بانهم فان ٲن آن لان لانه لانها")
private let breakers = WordSet(
  """
  منذ حتى يوم ليلة ساعة عام سنة لحظة ساعتها كلما مهما من طالما سرعان قلما ثم بل لكن أو أم إما لو لئن ريثما حسبما وفقما مثلما
  كي لكي هل ألا هلا كأن فور حيثما أينما كيفما أيا أي كل بينما مذ عساه لعل ليت وكأن حالما
  """)
