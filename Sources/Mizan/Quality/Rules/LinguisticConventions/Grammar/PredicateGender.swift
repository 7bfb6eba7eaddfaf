extension Rule {
  /// «كانت المدينة ملوثًا», «إن الوضع صعبة»: subject and predicate differ in gender.
  static let predicateGender = Rule(
    id: "grammar.predicate-gender", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "الخبر لا يوافق المبتدأ في الجنس.",
      en: "The predicate differs from its subject in gender."),
    explanation: Wording(
      ar:
        "كانت المدينة هادئة، إن الوضع صعب. وتصح المخالفة إذا كان للصفة فاعل بعدها (كانت المدينة جميلًا منظرها).",
      en: """
        كانت المدينة هادئة, إن الوضع صعب. They may differ when the adjective has a subject of its own behind it.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty && word.verb == nil
        && (word.describesThings
          || word.last == Letter.alif && word.stem.count >= 4
            && (NewsNouns.qualities.contains(word.keyWithoutEnding)
              || states.contains(word.keyWithoutEnding))
          || word.last == Letter.taMarbuta && states.contains(word.keyWithoutEnding))
    },
    examples: [
      "كانت المدينة ⟦ملوثًا⟧ أمس.", "إن الوضع ⟦صعبة⟧ في القرية.", "أصبحت الطريقة ⟦معقدًا⟧ جدًا.",
      "أكد أن القضية ⟦خطير⟧ للغاية.", "باتت المنطقة ⟦آمن⟧ من القصف.",
      "كانت وزارة الصحة في البلاد ⟦عاجزًا⟧ عن توفير الدواء.", "هذه التجربة ⟦خطير⟧ جدًا.",
      "لا يزال متحف المدينة القديمة ⟦مغلقة⟧ أمام الزوار.",
      "إن الرحلة كانت ⟦خطيرًا⟧ جدًا.", "إن الرحلة كانت خطيرة جدًا.",
      "كانت المدينة هادئة أمس.", "كانت وزارة الصحة في البلاد سابقًا في القلعة.",
      "كان مدير الشركة في المدينة الجديدة.", "إن الوضع صعب في القرية.",
      "كانت المدينة واسعًا ميدانها.",
      "قال إن الاجتماع مهمة صعبة.", "أكد أن القضية محل خلاف.", "كانت الشركة سابقًا في تونس.",
      "إن الحكومة قريبًا ستعلن ذلك.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 {
      if isDistantClash(text, index) || isClashBehindCopula(text, index) {
        report.flag(text.tokens[index].range)
        continue
      }
      let subject = text.tokens[index - 1]
      guard subject.clitics == .article, !text.isAdjective(subject),
        !subject.isAny(of: [.weekday, .month, .adverb, .name, .numberWord]),
        !NewsNouns.adverbial.contains(subject.stemKey), isSubject(text, index - 1),
        clashes(
          text, subject, text.tokens[index], opensWithThat: !isCopula(text, index - 2),
          isPhraseNext: text.token(index + 1).map {
            $0.isAny(of: .preposition) || $0.mark == Mark.stop
          } ?? true),
        !hasOwnSubject(text, index + 1)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

private func isCopula(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index)?.verb?.traits.contains(.copula) == true
}

/// Behind a copula, or behind إن and أن, or behind a demonstrative that opens the sentence.
private func isSubject(_ text: SegmentView, _ index: Int) -> Bool {
  isCopula(text, index - 1) || thats.contains(text.tokens[index - 1].key)
    || demonstratives.contains(text.tokens[index - 1].key)
      && (text.isSentenceStart(index - 1)
        || text.token(index - 2).map { thats.contains($0.key) } == true)
}

/// «إن المحادثات كانت مفيدا»: the subject stands before the copula.
private func isClashBehindCopula(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  guard text.lastLetter(adjective) == Letter.alif, isCopula(text, index - 1),
    text.tokens[index - 1].verb?.subject == .she, let noun = text.token(index - 2),
    noun.clitics == .article, text.isSurelyFeminine(noun), !text.isAdjective(noun),
    !NewsNouns.adverbsOfQuality.contains(adjective.key),
    text.isSentenceStart(index - 2) || text.token(index - 3).map({ thats.contains($0.key) }) == true
  else { return false }
  return !hasOwnSubject(text, index + 1)
}

/// «كانت وزارة الصحة في البلاد عاجزا»: behind a copula and the whole phrase of its subject.
private func isDistantClash(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  let isHers = text.endsInTaMarbuta(adjective)
  guard isHers || text.lastLetter(adjective) == Letter.alif,
    !NewsNouns.adverbsOfQuality.contains(adjective.key),
    !NewsNouns.abstractNouns.contains(adjective.stemKey), !nouns.contains(adjective.stemKey),
    let verb = text.clauseVerb(before: index), verb < index - 2,
    let copula = text.finiteVerb(verb), copula.traits.contains(.copula),
    copula.subject == (isHers ? .he : .she), text.tokens[verb].clitics.isDisjoint(with: .pronoun)
  else { return false }
  let head = text.tokens[verb + 1]
  guard head.isArabicWord, head.clitics.isSubset(of: .article),
    !NewsNouns.adverbial.contains(head.stemKey),
    !head.isAny(of: text.functionWords.union([.weekday, .month, .name, .numberWord])),
    isHers ? text.isSurelyMasculine(head) : text.isSurelyFeminine(head),
    text.tokens[index - 1].isDefinite || text.tokens[index - 1].isAny(of: .name),
    text.endOfPhrase(from: verb + 1, limit: index + 1) == index
  else { return false }
  return !hasOwnSubject(text, index + 1)
    && text.token(index + 1).map { $0.isAny(of: .preposition) || $0.mark != 0 } ?? true
}

private func clashes(
  _ text: SegmentView, _ subject: TextToken, _ adjective: TextToken, opensWithThat: Bool,
  isPhraseNext: Bool
) -> Bool {
  if text.endsInTaMarbuta(adjective) {
    return text.isSurelyMasculine(subject) && !NewsNouns.abstractNouns.contains(adjective.stemKey)
      && !nouns.contains(adjective.stemKey)
  }
  guard text.isSurelyFeminine(subject) else { return false }
  // Behind إن the alif shows an adverb, behind كان its lack a genitive.
  let hasAlif = text.lastLetter(adjective) == Letter.alif
  return (hasAlif || opensWithThat || isPhraseNext) && !(hasAlif && opensWithThat)
    && !NewsNouns.adverbsOfQuality.contains(adjective.key)
}

/// «واسعًا ميدانها», «سريع الخطى»: a subject or a genitive of the adjective's own.
private func hasOwnSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index), next.isArabicWord else { return false }
  if next.isAny(of: text.functionWords) || intensifiers.contains(next.key) { return false }
  return next.clitics.contains(.pronoun) || next.clitics == .article || text.isBareNoun(index)
}

// Feminines that are nouns as well.
private let nouns = WordSet(
  "مناسبة مهمة خاصة عادة قاعدة حاسمة ضربة متابعة مشتركة قوية سارية نافذة فارغة")
private let intensifiers = WordSet("جدا للغاية تماما كليا حقا فعلا")
private let demonstratives = WordSet("هذا هذه تلك")
// States in which things and people are said to be.
private let states = WordSet(
  """
  معلق مغلق مفتوح محاصر جاهز قادر عاجز مستعد ملتزم متوقف معطل مقطوع محتجز عالق مهدد متضرر مدمر مكتظ معزول موقوف مؤجل مستمر متاح ممنوع \
  مرفوض محظور مجهول معروف غائب غاضب خائف راض فارغ خال ممتلئ مليء منهك مرهق محروم مجبر مضطر مزدحم مشلول متوتر متفائل متشائم خاطئ
  """)
private let thats = WordSet("إن أن بأن لأن وأن فإن")
