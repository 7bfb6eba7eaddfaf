extension Rule {
  /// «وثم», «وبل», «غادر الوزير وليتفقد»: a و before a word that joins by itself, or before a clause of purpose.
  static let wawBeforeJoining = Rule(
    id: "grammar.waw-before-joining", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "واو قبل «ثم» أو «بل» أو «أو»، أو قبل لام التعليل بلا معطوف عليه.",
      en: "A و stands before ثم, بل, أو, or before a purpose with ل that nothing precedes."),
    explanation: Wording(
      ar: """
        «ثم» و«بل» و«أو» حروف عطف لا تجتمع مع الواو. ولام التعليل تتعلق بالفعل قبلها: زار القرية ليتفقد الأضرار. وتصح الواو إذا عطفت \
        تعليلًا على تعليل.
        """,
      en: """
        ثم, بل and أو join by themselves. A clause with ل of purpose hangs on the verb before it; و joins it to another \
        purpose only.
        """),
    reads: .body.at { word in
      doubled.contains(word.key)
        || word.clitics.isSuperset(of: [.waw, .lam]) && word.verb?.tense == .present
    },
    examples: [
      "استقبل الوزير الوفد، ⟦وثم⟧ زار المصنع.", "لم تتراجع الأسعار ⟦وبل⟧ ارتفعت.",
      "سيسافر الأحد ⟦وأو⟧ الاثنين.", "زار الحاكم البلدة المنكوبة ⟦وليتفقد⟧ الأضرار.",
      "استقبل الوزير الوفد، ثم زار المصنع.", "لم تتراجع الأسعار بل ارتفعت.", "ومن ثم عاد إلى بيته.",
      "جاء ليرى أهله وليستريح من السفر.", "زار البلدة لتفقد الأضرار وليطمئن السكان.",
      "وليس في المدينة مستشفى.", "وليكن ما يكون.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard doubled.contains(token.key) || isLonePurpose(text, index) else { continue }
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }

  /// «بين الحكومة المتمردين», «كلا من المدرب القائد», «بين إيران أو تركيا»: two that belong together without the و between.
  static let betweenWithoutWaw = Rule(
    id: "grammar.between-without-waw", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "«بين» أو «كل من» تطلب اسمين بينهما واو.",
      en: "«Between» and «each of» want two nouns joined by و."),
    explanation: Wording(
      ar: """
        «بين» والمفرد بعدها لا يتمان إلا بمعطوف بالواو: بين الحكومة والمتمردين. وكذلك «كل من». ويكفي الجمع والمثنى بلا عطف: بين الطرفين.
        """,
      en: """
        «Between» with a singular is complete only with و and a second noun; so is كل من. A plural or dual needs none.
        """),
    reads: .body.at {
      $0.key == between || $0.token.keyWithoutWaw == between || each.contains($0.key)
    },
    examples: [
      "فشلت المحادثات بين الحكومة ⟦المتمردين⟧ في المدينة.", "زار كلا من المدرب ⟦القائد⟧ في بيته.",
      "تراجعت التجارة بين مصر ⟦أو⟧ تركيا.", "بدأت بين دمشق ⟦المفاوضات⟧ وبغداد.",
      "شارك في المؤتمر كل من الوزير ⟦النواب⟧ أمس.",
      "فشلت المحادثات بين الحكومة والمتمردين.", "جرى اللقاء بين الوزيرين في المدينة.",
      "توزع الجوائز بين الفرق المشاركة.", "زار كلا من الوزير والسفير في بيته.",
      "حضر كل من شارك في العمل.", "الفرق بين الحرب والسلام كبير.", "يجمع بين العمل والدراسة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let isEach = each.contains(text.tokens[index].key)
      if isEach, !text.isWord(index + 1, from) { continue }
      guard let place = unjoined(text, isEach ? index + 2 : index + 1) else { continue }
      report.flag(text.tokens[place].range)
    }
  }

  /// «غادر الوزير القاعة هو يلوّح»: the clause of circumstance without its و.
  static let circumstanceWithoutWaw = Rule(
    id: "grammar.circumstance-without-waw", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "جملة حالية تبدأ بضمير بلا واو الحال.",
      en: "A clause of circumstance opens with a pronoun and lacks its و."),
    explanation: Wording(
      ar:
        "جملة الحال الاسمية تربطها الواو: خرج الوزير وهو يلوح. ويصح الضمير بلا واو بعد «ما» و«كما» و«أن» والفواصل.",
      en:
        "A nominal clause of circumstance is tied by و: خرج الوزير وهو يلوح. Behind ما, كما, أن and marks the pronoun needs none."
    ),
    reads: .body.at { pronouns.contains($0.key) },
    examples: [
      "غادر الوزير القاعة ⟦هو⟧ يلوح لأنصاره.", "عبرت العداءة الخط ⟦هي⟧ تحمل العلم.",
      "غادر العمال مصنعهم ⟦هم⟧ يغنون.", "غادر الوزير القاعة وهو يلوح لأنصاره.",
      "عاد الفريق إلى تونس ⟦هو⟧ يحمل الكأس.", "بقي الوضع كما هو عليه.", "لا يعرف أحد من هو الفائز.",
      "كان المدير هو يقرر كل شيء.",
      "قال إن الوزير هو الذي يقرر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 2 {
      guard let next = text.token(index + 1), next.isArabicWord,
        next.clitics.isSubset(of: .pronoun),
        isPresent(text, next, of: text.tokens[index].key), !text.looksFinite(index - 1),
        isEndOfClause(text, index - 1), let main = text.clauseVerb(before: index),
        let first = text.tokens[main].verb,
        first.traits.isDisjoint(with: [.copula, .reports, .takesClause])
      else { continue }
      report.flag(text.tokens[index].range, fix: "و" + text.string(text.tokens[index]))
    }
  }
}

/// «وليتفقد»: و before a purpose, in the clause of a full verb, with no purpose or other ل before.
private func isLonePurpose(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.clitics.isSuperset(of: [.waw, .lam]), let verb = token.verb, verb.tense == .present,
    verb.traits.isDisjoint(with: [.copula, .looksLikeNoun, .passive]), index > 2,
    let before = text.token(index - 1), before.isArabicWord,
    before.isDefinite || before.isAny(of: .name) || before.clitics.contains(.pronoun)
  else { return false }
  let sentence = text.sentence(of: index)
  guard text.finiteVerb(sentence.lowerBound) != nil,
    text.tokens[sentence.lowerBound].verb?.traits.contains(.copula) != true
  else { return false }
  return !(sentence.lowerBound..<index).contains {
    let other = text.tokens[$0]
    return other.clitics.contains(.lam) || purposes.contains(other.key)
      || text.hasUnsplitPreposition(other) || other.mark != 0
  }
}

/// The second of two nouns behind «between» that nothing joins.
private func unjoined(_ text: SegmentView, _ start: Int) -> Int? {
  guard let first = text.token(start), first.isArabicWord, first.clitics.isSubset(of: .article),
    !first.isAny(of: text.functionWords.union([.numberWord])),
    first.verb == nil || first.isDefinite,
    !text.isPeople(first), !text.isDual(first), !first.isAny(of: .humanPlural)
  else { return nil }
  let isName = first.isAny(of: .placeName)
  let isSingular =
    isName
    || first.isDefinite
      && (text.endsInTaMarbuta(first) && !text.isPeopleInTaMarbuta(first)
        && !collectives.contains(first.stemKey)
        || first.isAny(of: .titleHead) || singulars.contains(first.stemKey))
  guard isSingular else { return nil }
  var second: Int?
  for place in start + 1..<min(text.tokens.count, start + 12) {
    let token = text.tokens[place]
    if token.kind == .number || token.clitics.contains(.waw)
      || text.firstLetterAsWritten(token) == Letter.waw || PairedMark.isQuote(token.mark)
    {
      return nil
    }
    // «بين مصر أو تركيا»
    if token.key == or {
      return isName && place == start + 1
        && text.token(place + 1)?.isAny(of: .placeName) == true ? place : nil
    }
    guard token.isArabicWord else { break }
    // «بين أنقرة الجولة الثالثة وبغداد»
    if isName, place == start + 1, token.clitics == .article, token.statistics.isNoun,
      !text.isAdjective(token), !token.isAny(of: [.placeName, .titleHead, .weekday]),
      !apposed.contains(token.stemKey)
    {
      return place
    }
    if second == nil, !isName {
      if text.isAdjective(token), token.isDefinite { continue }
      guard text.isPlainDefinite(place), token.statistics.isNoun || text.isPeople(token),
        !token.isAny(of: [.weekday, .month]),
        // «الرئيس المدير العام»: one person.
        !token.isAny(of: .titleHead) || !first.isAny(of: .titleHead)
      else { return nil }
      second = place
    }
  }
  return second
}

/// The last word before a circumstance: a definite noun or adjective, a name, a noun with its pronoun.
private func isEndOfClause(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord, !token.isAny(of: text.functionWords), token.verb == nil else {
    return false
  }
  return token.isDefinite || token.isAny(of: [.placeName, .weekday])
    || token.clitics.contains(.pronoun)
}

/// A verb in the present tense that agrees with the pronoun: هو يلوح, هي تحمل, هم يغنون.
private func isPresent(_ text: SegmentView, _ token: TextToken, of pronoun: LetterKey) -> Bool {
  guard token.stem.count >= 4, !token.statistics.isNoun, !token.statistics.isAdjective,
    !token.isAny(of: text.functionWords.union([.noun, .name, .copula])),
    !text.endsInTaMarbuta(token), token.verb.map({ $0.tense == .present }) ?? true
  else { return false }
  let isPlural = text.ends(token, with: Letter.waw, Letter.noon)
  if pronoun == she {
    return text.firstLetter(token) == Letter.ta && token.verb?.subject == .she
  }
  return text.firstLetter(token) == Letter.ya && isPlural == (pronoun == they)
}

private let doubled = WordSet("وثم وبل وأو")
private let between = LetterKey("بين")
private let each = WordSet("كلا كل لكل وكل بكل")
private let from = LetterKey("من")
private let or = LetterKey("أو")
private let she = LetterKey("هي")
private let they = LetterKey("هم")
private let pronouns = WordSet("هو هي هم")
private let purposes = WordSet("كي لكي أجل بهدف بغية بغرض بقصد من أن")
private let collectives = WordSet(
  "أمة قبيلة عائلة أسرة مرة فينة فترة لحظة طبقة فئة عامة أغلبية غالبية أندية أجهزة أنظمة أحزمة أبنية أسلحة أدوية أغذية أسئلة أروقة أزقة ألسنة أمتعة أعمدة أضرحة ساعة سنة مدة"
)
/// Singulars that parties to something are.
private let apposed = WordSet("عاصمة مدينة فتاة أم قديمة جديدة")
private let singulars = WordSet(
  "جيش حزب نادي فريق منتخب اتحاد بنك مصرف مجلس برلمان مدرب حارس لاعب نظام طالب معلم طبيب مريض شعب مواطن"
)
