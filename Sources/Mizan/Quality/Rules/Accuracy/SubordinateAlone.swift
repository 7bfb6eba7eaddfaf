extension Rule {
  /// «على الرغم من الأموال التي أنفقت.»: a subordinate clause without a main clause.
  static let subordinateAlone = Rule(
    id: "omission.subordinate-alone", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.7,
    summary: Wording(
      ar: "جملة تابعة بلا جملة رئيسية: سقط جوابها.",
      en: "A subordinate clause has no main clause: its answer is lost."),
    explanation: Wording(
      ar: """
        «رغم» و«إذا» و«عندما» و«بسبب» في أول الجملة تنتظر جملة رئيسية بعدها. تصح إذا تلاها فعل أو «فإن» أو «إلا أن».
        """,
      en: """
        «Although», «if», «when», «because of» at the start wait for a main clause. A verb, فإن or إلا أن behind them makes \
        the sentence right.
        """),
    reads: .body.at { mayOpen($0) },
    examples: [
      "⟦على الرغم من⟧ الأموال التي أنفقت على الملعب.", "⟦بالنظر إلى⟧ الظروف التي تمر بها المدينة.",
      "⟦رغم أن⟧ السكان طلبوا المساعدة.", "⟦في حين أن⟧ الأسعار في المدن الأخرى.",
      "⟦مع أن⟧ الجلسة استمرت ثلاث ساعات.", "⟦وإذا لم⟧ تصل الشاحنات إلى القرية.",
      "⟦ولو لم⟧ تصل الشاحنات إلى القرية.",
      "⟦عندما⟧ غادر الوفد العاصمة بعد لقاء دام ساعتين.", "⟦حتى لو⟧ قبل المجلس التعديلات.",
      "⟦بالإضافة إلى⟧ الأضرار التي لحقت بالمزارع.", "⟦من أجل⟧ حماية الأطفال من المخاطر.",
      "من أجل الأطفال أغلق الشارع.", "⟦لأن⟧ مديرة المدرسة رفضت طلب الأهالي.",
      "⟦بسبب⟧ الثلوج التي غطت الطرق الجبلية.", "بسبب الثلوج تأخرت الحافلات.",
      "⟦بما أن⟧ المجلس لم يناقش القانون.", "⟦بينما⟧ كان الصيادون ينتظرون عودة القارب.",
      "لأن المطر توقف عاد اللاعبون.", "عندما كان الملك سجينا في القلعة التزم الجميع الصمت.",
      "⟦عندما⟧ يصل الوفد إلى العاصمة.", "⟦إما⟧ أن تقبل الشركة العرض قبل الصيف.",
      "⟦لولا⟧ تدخل رجال الإطفاء في الوقت المناسب.", "⟦لكي⟧ ينجح المشروع الجديد في القرية.",
      "⟦في حال⟧ فوز الفريق في المباراة المقبلة.", "إما أن تقبل الشركة العرض أو تغلق المصنع.",
      "على الرغم من المطر، خرج الصيادون إلى البحر.", "بسبب الأمطار أغلقت الطرق.",
      "إذا فاز الفريق فإنه سيتأهل.", "ما زال نصف السكان محرومين من الماء.",
      "ولو عرف السائق الطريق لوصل مبكرًا.", "وإذا بالباب ينفتح.",
      "بعد أن غادر الوفد بدأت الجلسة.",
      "رغم المطر استمر العرض.", "ما زال معظم الطلاب ينتظرون الحافلة.",
      "على الرغم من ذلك، فإن الرسائل وصلت.",
      "بالنظر إلى الظروف يبدو الحل صعبًا.", "إذا عاد المطر إلى القرية...",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), first == sentence.lowerBound else { continue }
      if either.contains(text.tokens[first].key) {
        if lacksAlternative(text, sentence) { report.flag(text.tokens[first].range) }
        continue
      }
      // «...»: left open on purpose.
      guard !isLeftOpen(text, sentence), let opener = subordinator(text, first),
        sentence.contains(where: { text.tokens[$0].mark == 0x2E })
          || sentence.upperBound == text.tokens.count,
        // The noun behind the opener may look like a verb: «لولا تدخل».
        !hasMainClause(
          text, sentence.dropFirst(opener.upperBound - first + (opener.clauseOpen ? 0 : 1)),
          clauseOpen: opener.clauseOpen)
      else { continue }
      if let previous = context.previous, first == 0, previous.tokens.last?.mark == 0x60C {
        continue
      }
      report.flag(text.range(first, opener.upperBound - 1))
    }
  }

  /// «المعلم الذي اشترى البيت في الشارع القديم.»: a subject and its relative clause, and nothing said of it.
  static let missingPredicate = Rule(
    id: "omission.missing-predicate", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.7,
    summary: Wording(
      ar: "مبتدأ وصلته بلا خبر.",
      en: "A subject with its relative clause, and no predicate."),
    explanation: Wording(
      ar: "بعد جملة الصلة يأتي فعل أو خبر عن المبتدأ. العناوين والتعليقات على الصور صحيحة بلا خبر.",
      en:
        "Behind the relative clause a verb or predicate must come. Headlines and captions may do without."
    ),
    reads: .body.at { $0.isAny(of: .relative) },
    examples: [
      "⟦الرجل الذي⟧ اشترى البيت في الشارع القديم.",
      "⟦المدينة التي⟧ زارها الوفد في مطلع الأسبوع الماضي.",
      "⟦والسفينة التي⟧ غادرت الميناء صباح الأحد.", "إن ⟦الخطط التي⟧ وضعتها البلدية للسوق.",
      "⟦السيارة التي⟧ انقلبت على الطريق الساحلي وكانت تقل عائلة.",
      "⟦اللوحة التي⟧ سرقت قبل عشرين عامًا.",
      "الرجل الذي اشترى البيت باع سيارته.",
      "المدينة التي زارها الوفد هي العاصمة القديمة.", "الشركة التي صنعت الجسر مفلسة.",
      "عاد الرجل الذي اشترى البيت.", "الشركة التي مقرها حلب باعت المصنع.",
      "الأمر الذي أغضب السكان.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence), start == sentence.lowerBound else { continue }
      let first = particles.contains(text.tokens[start].key) ? start + 1 : start
      guard text.isPlainDefinite(first), !text.isWord(first, matter),
        !text.tokens[first].statistics.isAdjective,
        let relative = (first + 1..<min(sentence.upperBound, first + 4)).first(where: {
          text.tokens[$0].isAny(of: .relative)
        }),
        (first + 1..<relative).allSatisfy({ text.isPlainDefinite($0) }),
        text.tokens[sentence.upperBound - 1].mark == 0x2E,
        saysNothing(text, relative + 1..<sentence.upperBound)
      else { continue }
      let words = text.wordCount(in: sentence)
      report.flag(text.range(first, relative), severity: words >= 10 ? .critical : .major)
    }
  }
}

/// Whether the sentence ends with an ellipsis.
private func isLeftOpen(_ text: SegmentView, _ sentence: Range<Int>) -> Bool {
  let last = text.tokens[sentence.upperBound - 1]
  return last.mark == 0x2026
    || last.mark == Mark.stop && sentence.count > 1
      && text.tokens[sentence.upperBound - 2].mark == Mark.stop
}

/// Whether the word is one of those without which no subordinate clause opens the sentence.
private func mayOpen(_ word: WordForm) -> Bool {
  word.stemKey == concession || ifs.contains(word.token.keyWithoutWaw)
    || doubles.contains(word.token.keyWithoutWaw) || although.contains(word.key)
    || whereas.contains(word.key) || incase.contains(word.key)
    || word.token.keyWithoutWaw == without || because.contains(word.key)
    || causes.contains(word.stemKey) || causes.contains(word.key) || word.key == meanwhile
    || lasting.contains(word.key) || adjuncts[word.token.keyWithoutWaw] != nil
    || word.token.keyWithoutWaw == until || either.contains(word.key)
    || looking.contains(word.stemKey) || looking.contains(word.key)
}

/// The words that open the clause, and whether a verb must still come inside it.
private func subordinator(
  _ text: SegmentView, _ index: Int
) -> (upperBound: Int, clauseOpen: Bool)? {
  let token = text.tokens[index]
  let next = index + 1
  func follows(_ words: WordSet) -> Bool {
    text.token(next).map { words.contains($0.key) } ?? false
  }
  if token.stemKey == on, follows(although), text.isWord(next + 1, from) {
    return (next + 2, text.isWord(next + 2, that))
  }
  if token.stemKey == inside, follows(whereas), text.isWord(next + 1, that) {
    return (next + 2, true)
  }
  if token.stemKey == inside, follows(incase) {
    let noun = next + 1
    return text.token(noun)?.isArabicWord == true ? (next + 1, text.looksFinite(noun)) : nil
  }
  if because.contains(token.key) { return (next, true) }
  if token.keyWithoutWaw == until, text.token(next).map({ ifs.contains($0.key) }) == true {
    return (next + 1, true)
  }
  if let second = adjuncts[token.keyWithoutWaw], follows(second) { return (next + 1, false) }
  if causes.contains(token.stemKey) || causes.contains(token.key), text.isNominal(next) {
    return (next, false)
  }
  if token.key == meanwhile, text.token(next)?.isAny(of: .copula) == true { return (next, true) }
  if token.key == what, follows(lasting) { return (next + 1, text.isNominal(next + 1)) }
  if token.keyWithoutWaw == without, text.isNominal(next), !follows(thats) { return (next, false) }
  if token.stemKey == concession, follows(fromOnly) {
    return (next + 1, text.isWord(next + 1, that))
  }
  if token.stemKey == concession { return follows(thats) ? (next + 1, true) : (next, false) }
  if doubles.contains(token.keyWithoutWaw), follows(thats) { return (next + 1, true) }
  if ifs.contains(token.keyWithoutWaw) {
    // «وإذا به يبتسم» surprises; «ولو قليلًا» adds.
    let verb = text.isWord(next, notYet) ? next + 1 : next
    return text.looksFinite(verb) || verb > next ? (verb, true) : nil
  }
  if looking.contains(token.stemKey) || looking.contains(token.key), follows(to) {
    return (next + 1, false)
  }
  return nil
}

/// «إما … .» without أو or another إما.
private func lacksAlternative(_ text: SegmentView, _ sentence: Range<Int>) -> Bool {
  guard let last = text.lastWord(of: sentence), text.endsPlainly(sentence, behind: last) else {
    return false
  }
  return !sentence.dropFirst().contains {
    let token = text.tokens[$0]
    return alternatives.contains(token.key) || token.mark == 0x3A || token.mark == 0x60C
  }
}

/// A verb outside relative clauses, a second verb behind an opened clause, or a word that starts the answer.
private func hasMainClause(_ text: SegmentView, _ range: Range<Int>, clauseOpen: Bool) -> Bool {
  var verbsOfClause = clauseOpen ? 1 : 0
  var isBehindCopula = false
  for index in range {
    let token = text.tokens[index]
    if token.mark == 0x60C || token.mark == 0x3A { return true }
    guard token.isArabicWord else { continue }
    if answers.contains(token.key) || token.clitics.contains(.fa) || isAnswer(text, token) {
      return true
    }
    if negators.contains(token.key) {
      if verbsOfClause == 0 { return true }
    } else if text.opensClause(index) {
      verbsOfClause += 1
    } else if mayBeVerb(text, index),
      index == range.lowerBound || !describesAdjunct(text, index)
    {
      // «كان ينتظر», «كان قد وصل»
      if isBehindCopula, token.verb?.tense != .past || text.isWord(index - 1, already) {
        isBehindCopula = false
        continue
      }
      if verbsOfClause == 0 { return true }
      verbsOfClause -= 1
      isBehindCopula = token.isAny(of: .copula) && !token.isAny(of: .negator)
    }
  }
  return false
}

/// «لو عرف … لخلقنا»: ل and a past tense.
private func isAnswer(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard text.firstLetterAsWritten(token) == Letter.lam, token.letters.count >= 4, !token.isDefinite
  else { return false }
  let verb = NewsVerbs.form(LetterKey(text.letters, in: token.letters.dropFirst()))
  return verb?.tense == .past && verb?.traits.contains(.looksLikeNoun) == false
    || token.classes.isEmpty && !token.statistics.isKnown && !text.hasUnsplitPreposition(token)
}

/// «بعد حصار دام ستة أشهر»: the verb of an indefinite noun that a preposition governs.
private func describesAdjunct(_ text: SegmentView, _ index: Int) -> Bool {
  text.isBareNoun(index - 1) && text.isGoverned(index - 1)
}

/// A known verb, or a bare unknown word that may be one.
private func mayBeVerb(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  // بين and قبل are verbs by their letters.
  if token.isAny(of: .preposition) { return false }
  let before = text.token(index - 1)
  if before?.isAny(of: .preposition) == true, token.verb?.traits.contains(.looksLikeNoun) != false,
    before?.key != until
  {
    return false
  }
  // «استقالته» is her resigning of it only by its letters.
  if let verb = token.verb, verb.subject == .she, verb.tense == .past,
    token.clitics.contains(.pronoun),
    text.statistics(of: token, dropping: 1, adding: [Letter.taMarbuta]).isNoun
  {
    return false
  }
  // «رفضت طلب الأهالي»: an object.
  if token.verb?.traits.contains(.looksLikeNoun) == true, token.statistics.isNoun,
    text.finiteVerb(index) == nil, text.looksFinite(index - 1)
  {
    return false
  }
  if text.looksFinite(index) || token.verb != nil && !token.isDefinite { return true }
  return !token.isDefinite && token.classes.isEmpty && token.statistics.adjective == nil
    && (token.statistics.verb ?? 1) > 0.4 && !token.clitics.contains(.pronoun)
    && !text.hasUnsplitPreposition(token) && !looksLikeNoun(text, token)
}

/// ـة, ـان, ـات, ـاء, ـين and the accusative alif.
private func looksLikeNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.endsInTaMarbuta(token) || text.lastLetter(token) == Letter.alif
    || text.ends(token, with: Letter.alif, Letter.noon)
    || text.ends(token, with: Letter.alif, Letter.ta)
    || text.ends(token, with: Letter.alif, Letter.hamza)
    || text.ends(token, with: Letter.ya, Letter.noon)
}

private func saysNothing(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  // «التي مقرها لندن»: the clause has no verb, the next is that of the sentence.
  guard let opening = range.first,
    mayBeVerb(text, opening) || text.tokens[opening].isAny(of: .preposition)
  else { return false }
  var verbs = 0
  for (offset, index) in range.enumerated() {
    let token = text.tokens[index]
    guard token.isArabicWord || token.kind == .number else {
      if token.mark == 0x2E { continue }
      return false
    }
    if token.isAny(of: [.pronoun, .negator, .particle]) || token.isAny(of: .relative)
      || token.isAny(of: .copula) && !token.clitics.contains(.waw)
    {
      return false
    }
    // «ثلاثين عامًا»
    if let before = text.token(index - 1), before.kind == .number || before.isAny(of: .numberWord) {
      continue
    }
    if mayBeVerb(text, index) {
      // «التي غرقت وكانت تقل»: joined to the verb of the clause, or its second half.
      let isJoined = verbs > 0 && token.clitics.contains(.waw)
      let isSecond = token.verb?.tense != .past && text.tokens[index - 1].isAny(of: .copula)
      verbs += isJoined || isSecond ? 0 : 1
      continue
    }
    if mayBeVerb(text, index - 1) { continue }
    // «القصر الذي أسكنه أشد وحشة»
    if !token.isDefinite, text.firstLetter(token) == Letter.alifHamza, token.stem.count <= 4,
      !token.isAny(of: text.functionWords)
    {
      return false
    }
    // A bare adjective or participle may be the predicate; behind a preposition or before a genitive it is none.
    if text.token(index - 1)?.isAny(of: .preposition) == true { continue }
    if text.token(index + 1)?.clitics.contains(.pronoun) == true { continue }
    if offset > 0, !token.isDefinite, token.kind == .word, !token.isAny(of: text.functionWords),
      token.clitics.isEmpty, !text.isPlainDefinite(index + 1),
      token.statistics.isAdjective || !token.statistics.isKnown || text.endsInTaMarbuta(token)
    {
      return false
    }
  }
  return verbs == 1
}

private let on = LetterKey("على")
private let from = LetterKey("من")
private let inside = LetterKey("في")
private let matter = LetterKey("أمر")
private let that = LetterKey("أن")
private let concession = LetterKey("رغم")
private let although = WordSet("الرغم رغم")
private let whereas = WordSet("حين")
private let fromOnly = WordSet("من")
private let thats = WordSet("أن")
private let to = WordSet("إلى")
/// «مع أن», «بما أن», «بعد أن», «منذ أن»
private let doubles = WordSet("مع بما بعد قبل منذ")
private let ifs = WordSet("لو ولو إذا عندما حين حينما كلما بعدما ريثما حالما لكي لئن")
/// Phrases that no predicate can be: «بالإضافة إلى», «من أجل».
private let adjuncts: [LetterKey: WordSet] = [
  LetterKey("من"): WordSet("أجل دون"), LetterKey("بالإضافة"): WordSet("إلى"),
  LetterKey("إضافة"): WordSet("إلى"), LetterKey("إلى"): WordSet("جانب"),
  LetterKey("فضلا"): WordSet("عن"), LetterKey("علاوة"): WordSet("على"),
  LetterKey("بدلا"): WordSet("من"), LetterKey("عوضا"): WordSet("عن"),
  LetterKey("ردا"): WordSet("على"), LetterKey("بناء"): WordSet("على"),
  LetterKey("استنادا"): WordSet("إلى"), LetterKey("نظرا"): WordSet("إلى"),
]
private let because = WordSet("لأن ولأن لأنه لأنها لأنهم")
private let causes = WordSet("بسبب بفضل نتيجة بهدف بغية جراء")
private let meanwhile = LetterKey("بينما")
private let what = LetterKey("ما")
private let lasting = WordSet("دام دامت")
private let either = WordSet("إما وإما فإما")
private let alternatives = WordSet("أو وإما أم إما")
private let incase = WordSet("حال حالة")
private let without = LetterKey("لولا")
private let until = LetterKey("حتى")
private let particles = WordSet("إن وإن لكن ولكن لأن فإن")
private let already = LetterKey("قد")
private let notYet = LetterKey("لم")
private let looking = WordSet("بالنظر نظر بالإشارة")
private let answers = WordSet("فإن فقد إلا لكن غير بيد لقد إن هناك لكان لكانت لما")
private let negators = WordSet("لا لم لن ما")
