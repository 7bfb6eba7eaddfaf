extension Rule {
  /// «اتفق الجانبان بعد جولة من المحادثات اتفقا على», «أمر القاضي بأن يأمر»: the verb of the sentence once more.
  static let sameVerbAgain = Rule(
    id: "grammar.same-verb-again", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.65,
    summary: Wording(
      ar: "فعل الجملة نفسه مرتين.", en: "The verb of the sentence comes twice."),
    explanation: Wording(
      ar: """
        يكفي الفعل مرة: أعادته الآلة بعد الفاعل أو بعد «أن» أو بمصدره. وتصح الإعادة في جملة صلة وبعد الواو و«كما»، ويصح المفعول المطلق \
        (رفض رفضًا قاطعًا).
        """,
      en: """
        One verb is enough: it was said again behind the subject, behind أن, or as a verbal noun. In relative clauses and \
        behind و and كما it is right, and so is the absolute object (رفض رفضًا قاطعًا).
        """),
    reads: .body.at { $0.verb != nil },
    examples: [
      "تعاقد الناديان بعد أسابيع من التفاوض ⟦تعاقدا⟧ مع المدرب.",
      "افتتحت مدرسة شُيدت في القرية ⟦افتتحت⟧ أبوابها.",
      "هبطت الطائرة صباح اليوم ⟦هبطت⟧ في مطار القرية.", "ستبقى الطرق الجبلية ⟦ستبقى⟧ مغلقة.",
      "كانت الطرق التي كانت مغلقة مزدحمة.", "رفضت النقابة ⟦ترفض⟧ العرض.",
      "أكد الوزير في كلمته أمس ⟦وأكد⟧ أن العمل مستمر.",
      "أكد الوزير دعمه للخطة وأكد أن العمل مستمر.",
      "حصلت الشركة، التي تعمل في بيروت، ⟦حصلت⟧ على القرض.",
      "أمر الضابط بأن ⟦يأمر⟧ بفتح الباب.", "من المتوقع أن ⟦يتوقع⟧ الخبراء ارتفاع السعر.",
      "تواصل الفرق ⟦مواصلة⟧ أعمالها.", "وقع العقد في الوزارة ⟦تم توقيعه⟧ أمس.",
      "نقل عن الطبيب قوله إنه ⟦قال⟧ إن المرض نادر.",
      "رفض الوزير رفضا قاطعا.", "وصل الرجل الذي وصل ابنه أمس.",
      "فاز الفريق كما فاز في العام الماضي.",
      "وصل الوفد إلى العاصمة ووصل السفير.", "وصل الوفد حين وصل السفير.",
      "بعد أن وصل الوفد وصل السفير.",
      "قال المدير إنه قال ذلك أمس.",
      "تنقسم المدينة إلى أحياء صغيرة تنقسم بدورها إلى شوارع.",
      "تعد الخطة مهمة، أولا، تعد المدارس أولوية.", "نمت الصناعة نموا سريعا.",
      "وصل الوفد ليلا؛ وصل معه السفير.", "مازال الضباب يكتنف القرية.",
      "بدأت صباح أمس الألعاب المدرسية ⟦انطلقت⟧ في حلب.", "تمكن عمال الميناء ⟦استطاعوا⟧ من إنقاذه.",
      "سيكون المتحف الجديد ⟦يكون⟧ مفتوحا غدا.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence) else { continue }
      var main: Int?
      for index in start..<sentence.upperBound where text.tokens[index].verb != nil {
        if let echo = echo(text, at: index) { report.flag(echo) }
        if main == nil, index <= start + 2 {
          main = mainVerb(text, index, from: start)
          if let again = copulaAgain(text, index, in: sentence) {
            report.flag(text.tokens[again].range)
          }
        }
      }
      guard let main, let place = again(text, main, in: sentence),
        !context.article.isQuoted(text.tokens[place.lowerBound].range.lowerBound, in: context.index)
      else { continue }
      report.flag(text.range(place.lowerBound, place.upperBound - 1))
    }
  }
}

/// The first verb of a sentence, when nothing before it opens a clause.
private func mainVerb(_ text: SegmentView, _ index: Int, from start: Int) -> Int? {
  guard let verb = text.finiteVerb(index), !verb.traits.contains(.copula),
    verb.lemma != GuessedVerb.lemma, verb.subject != .we,
    (start..<index).allSatisfy({ !text.opensClause($0) && !text.tokens[$0].isAny(of: .negator) })
  else { return nil }
  return index
}

/// «ستبقى المدارس ستبقى مغلقة»: the copula once more behind its subject.
private func copulaAgain(_ text: SegmentView, _ first: Int, in sentence: Range<Int>) -> Int? {
  guard text.tokens[first].verb?.traits.contains(.copula) == true else { return nil }
  for index in first + 2..<max(first + 2, min(sentence.upperBound, first + 14)) {
    let token = text.tokens[index]
    guard token.isArabicWord || token.kind == .number, !text.opensClause(index),
      token.clitics.isDisjoint(with: .conjunction),
      !token.isAny(of: [.conjunction, .particle, .negator, .question])
    else { return nil }
    let before = text.tokens[index - 1]
    if token.key == text.tokens[first].keyWithoutWaw
      || token.verb?.lemma == text.tokens[first].verb?.lemma && token.verb?.tense == .present
        && token.clitics.isEmpty && !token.isGuessedVerb && token.isAny(of: .copula)
    {
      return before.isDefinite || before.isAny(of: .name) ? index : nil
    }
  }
  return nil
}

/// «أن يأمر» behind أمر, «المتوقع أن يتوقع», «قوله إنه قال»: the governing word said again as what it governs.
private func echo(_ text: SegmentView, at index: Int) -> Range<Int>? {
  guard let verb = text.tokens[index].verb, text.tokens[index].clitics.isEmpty,
    let particle = text.token(index - 1), let governor = text.token(index - 2)
  else { return nil }
  if verb.lemma == sayLemma {
    return sayings.contains(governor.key) && selves.contains(particle.key)
      ? text.tokens[index].range : nil
  }
  guard thats.contains(particle.key), verb.tense != .past || selves.contains(particle.key) else {
    return nil
  }
  if governor.isDefinite, text.isWord(index - 3, from) {
    return DerivedNouns.isParticiple(governor.stemKey, of: verb.lemma)
      ? text.tokens[index].range : nil
  }
  for place in (max(0, index - 5)..<index - 1).reversed() {
    let token = text.tokens[place]
    if let other = token.verb {
      return other.lemma == verb.lemma && !token.isGuessedVerb && !happened.contains(verb.lemma)
        && isSameSubject(other, verb) && !token.clitics.contains(.pronoun)
        && text.token(place - 1)?.isAny(of: .negator) != true
        ? text.tokens[index].range : nil
    }
    guard text.isPlainDefinite(place) || token.isAny(of: [.preposition, .titleHead, .institution])
    else { return nil }
  }
  return nil
}

/// The same verb, or its verbal noun where an object stands, behind the subject of the main verb.
private func again(_ text: SegmentView, _ main: Int, in sentence: Range<Int>) -> Range<Int>? {
  guard let verb = text.tokens[main].verb else { return nil }
  var isInClause = false
  for index in main + 1..<min(sentence.upperBound, main + 25) {
    let token = text.tokens[index]
    let before = text.tokens[index - 1]
    guard token.isArabicWord else {
      if endsClause.contains(token.mark) { return nil }
      if token.mark == 0x60C { isInClause = false }
      continue
    }
    // A و apart from its word.
    if token.letters.count == 1 { return nil }
    if token.isAny(of: .relative) && before.mark == 0x60C {
      isInClause = true
      continue
    }
    if isInClause { continue }
    // «أكد الوزير في كلمته وأكد أن»: the first says nothing.
    if let other = token.verb, token.clitics == .waw, other.lemma == verb.lemma,
      other.tense == verb.tense, isSameSubject(verb, other), verb.traits.contains(.reports),
      index > main + 1, let next = text.token(index + 1), opensStatement.contains(next.key),
      text.endOfPhrase(from: main + 1, limit: index) == index,
      !text.hasSecondNoun(main + 1..<index),
      !text.tokens[main + 1..<index].contains(where: { governed.contains($0.key) })
    {
      return index..<index + 1
    }
    if let other = token.verb, token.clitics.isEmpty, text.tokens[main].letters.count > 2 {
      if other.lemma == verb.lemma || isSynonym(text, index, verb, other), index > main + 1,
        other.tense == verb.tense || other.tense == .present && before.isDefinite,
        isSameSubject(verb, other), verb.lemma != sayLemma || stands(text, behind: before),
        !text.opensClause(index - 1), !stops(before)
      {
        if opensAnew(text, index, behind: main) || describes(text, index, other) { return nil }
        // «نفيا قاطعا» is no dual.
        let isObject =
          other.subject == .theyTwo && other.tense == .past && verb.subject != .theyTwo
          && text.token(index + 1).map { text.lastLetter($0) == Letter.alif } ?? true
        return !isObject
          && (other.subject != .he || isSurelyVerb(token, other)
            || before.isDefinite && text.token(index + 1)?.isAny(of: .preposition) == true)
          ? index..<index + 1 : nil
      }
      if happened.contains(other.lemma), let next = text.token(index + 1),
        next.clitics == .pronoun, DerivedNouns.isVerbalNoun(next.stemKey, of: verb.lemma),
        !text.opensClause(index - 1)
      {
        return index..<index + 2
      }
    }
    if index <= main + 4, index > main + 1, token.clitics.isEmpty, before.isDefinite,
      DerivedNouns.isVerbalNoun(token.stemKey, of: verb.lemma), let next = text.token(index + 1),
      next.isDefinite && next.clitics == .article || next.clitics == .pronoun
    {
      return index..<index + 1
    }
    if text.opensClause(index) || !token.clitics.isDisjoint(with: .conjunction)
      || token.isAny(of: [.conjunction, .particle, .negator, .question])
    {
      return nil
    }
  }
  return nil
}

/// «بدأت المناورات انطلقت», «تمكن رجال الإنقاذ استطاعوا»: another verb of the same sense behind the subject.
private func isSynonym(
  _ text: SegmentView, _ index: Int, _ verb: VerbForm, _ other: VerbForm
) -> Bool {
  guard other.lemma != verb.lemma, other.tense == verb.tense,
    synonyms.contains(where: { $0.contains(verb.lemma) && $0.contains(other.lemma) })
  else { return false }
  let before = text.tokens[index - 1]
  return before.isDefinite && !before.isAny(of: [.weekday, .month]) || before.isAny(of: .name)
    || PairedMark.isQuote(before.mark)
}

/// Verbs that say the same of one subject.
private let synonyms: [VerbSet] = [
  "بدأ انطلق شرع باشر استهل", "ذكر أفاد قال أعلن أكد صرح أوضح أورد", "تمكن استطاع نجح",
  "أحرز حصل نال فاز حقق حصد انتزع", "وصل بلغ", "عاد رجع", "غادر رحل", "انتهى اختتم انقضى",
  "واصل استمر تابع", "ارتفع زاد صعد ازداد", "انخفض تراجع هبط", "أدى تسبب أسفر",
  "التقى اجتمع قابل", "افتتح دشن", "طالب دعا ناشد حث", "رحب أشاد", "ندد أدان استنكر",
  "اعتقل أوقف احتجز", "عثر وجد", "اندلع نشب", "انضم التحق", "توفي مات", "سعى حاول",
  "أطلق دشن", "أصدر نشر", "شارك حضر", "قرر عزم اعتزم",
].map(NewsVerbs.indices(of:))

/// «أولا، تعد», «مختلفة، يمكن», «قرر المكتب … قرر المكتب»: the next clause or the next item of a list.
private func opensAnew(_ text: SegmentView, _ index: Int, behind main: Int) -> Bool {
  guard let verb = text.tokens[index].verb else { return false }
  if text.tokens[index - 1].mark == 0x60C,
    counting.contains(text.tokens[index - 2].key) || impersonal.contains(verb.lemma)
  {
    return true
  }
  // «نموا سريعا»
  if verb.subject == .they, let next = text.token(index + 1), next.isArabicWord,
    !next.isDefinite, text.lastLetter(next) == Letter.alif
  {
    return true
  }
  guard index > main + 5, let next = text.token(index + 1) else { return false }
  return next.isDefinite && next.key == text.tokens[main + 1].key
}

/// «أحياء صغيرة تنقسم», «مخالفة تم»: the verb describes the indefinite noun before it.
private func describes(_ text: SegmentView, _ index: Int, _ verb: VerbForm) -> Bool {
  let before = text.tokens[index - 1]
  if ancestors.contains(before.key) { return true }
  guard before.isArabicWord, before.clitics.isDisjoint(with: [.article, .pronoun]),
    !before.isAny(of: text.functionWords.union([.name, .weekday, .month, .adverb])),
    !text.tokens[index - 2].isAny(of: .name)
  else { return false }
  let isFeminine =
    text.endsInTaMarbuta(before) || text.ends(before, with: Letter.alif, Letter.ta)
  switch verb.subject {
  case .she: return isFeminine
  case .he: return !isFeminine || impersonal.contains(verb.lemma)
  case .theyTwo, .theyTwoFeminine: return text.ends(before, with: Letter.ya, Letter.noon)
  default: return false
  }
}

private let endsClause: Set<UInt32> = [0x3A, 0x22, 0x61B, 0x3B, 0x2E]
private let counting = WordSet("أولا ثانيا ثالثا رابعا أخيرا")
private let ancestors = WordSet("بن ابن بنت أبو أبي")
private let impersonal = NewsVerbs.indices(of: "تم جرى أمكن")

private func isSurelyVerb(_ token: TextToken, _ verb: VerbForm) -> Bool {
  (token.statistics.verb ?? 0) > (verb.traits.contains(.looksLikeNoun) ? 0.8 : 0.6)
}

/// Behind its subject a verb may be plural.
private func isSameSubject(_ first: VerbForm, _ second: VerbForm) -> Bool {
  first.subject == second.subject
    || (first.subject == .he || first.subject == .she)
      && (second.subject == .they || second.subject == .theyTwo
        || second.subject == .theyTwoFeminine)
}

/// Whether the word before a verb can end a subject or an adverbial, and is nothing that the verb describes.
private func stands(_ text: SegmentView, behind before: TextToken) -> Bool {
  before.mark != 0
    || before.isDefinite && !before.isAny(of: [.relative, .weekday])
    || before.isAny(of: .name)
}

/// Words that a verb follows: «حين وصل», «يوم وصل», «ثم وصل».
private func stops(_ before: TextToken) -> Bool {
  before.isAny(of: [
    .relative, .weekday, .conjunction, .negator, .particle, .question, .preposition,
  ])
    || moments.contains(before.key)
}

private let opensStatement = WordSet("أن إن أنه أنها إنه إنها بأن على إلى من")
/// Prepositions that may hold what was said: أشار إلى, شدد على, كشف عن, حذر من.
private let governed = WordSet("إلى على عن من")
private let moments = WordSet(
  "يوم ساعة لحظة ليلة سنة عام مرة كل كلما مثلما كيفما فور هكذا حيثما منذ")
private let sayLemma = NewsVerbs.index(of: "قال")
private let from = LetterKey("من")
private let thats = WordSet("أن بأن إنه إنها أنه أنها بأنه بأنها")
private let selves = WordSet("إنه إنها أنه أنها بأنه بأنها إنهم أنهم")
private let sayings = WordSet("قوله قولها قولهم قولهما")
private let happened = NewsVerbs.indices(of: "تم جرى")
