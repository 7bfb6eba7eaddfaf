extension Rule {
  /// «في على», «أن هل», «الذي التي»: two function words that cannot meet.
  static let clashingFunctionWords = Rule(
    id: "grammar.clashing-function-words", version: 2, category: .linguisticConventions,
    subtype: "Grammar", severity: .major, precision: 0.85,
    summary: Wording(
      ar: "أداتان لا تجتمعان: سقط ما بينهما أو زادت إحداهما.",
      en: "Two function words meet that cannot: one is superfluous, or a word between them is lost."
    ),
    explanation: Wording(
      ar: """
        حرف الجر لا يدخل على حرف جر إلا في «من على» و«من بين» و«إلى ما» ونحوها، ولا على حرف استفهام أو عطف أو نفي، و«أن» لا \
        تدخل على «هل». ترجمة كل أداة وحدها تجمع ما لا يجتمع.
        """,
      en: """
        A preposition does not govern a preposition but in «from on», «from among» and the like, nor a particle; أن does not \
        go before هل. A translation word by word brings such pairs together.
        """),
    reads: .always.at {
      regarding.contains($0.stemKey) || $0.isAny(of: closedWords) || whereNouns.contains($0.key)
        || copulas.contains($0.key)
    },
    examples: [
      "وصل الوفد ⟦في على⟧ متن طائرة.", "قال إنه ⟦قد سوف⟧ يسافر.", "سافر ⟦إلى في⟧ المدينة.",
      "تحدث ⟦عن على⟧ الأزمة.", "ولا نعرف ⟦أن هل⟧ هذا صحيح.", "أرسلوا تقريرًا ⟦من في⟧ القرية.",
      "زار البيت ⟦الذي التي⟧ بناها جده.", "خرجوا ⟦عندما أن⟧ المطر توقف.",
      "وذلك ⟦في ظروف أن⟧ السوق مغلقة.", "وصل ⟦قبل من⟧ أن يبدأ الحفل.",
      "شكك النائب ⟦في قبل⟧ الاجتماع.", "وهذا ⟦يكون أن⟧ السوق مغلقة.",
      "عبر عن قلقه ⟦حيال من⟧ ارتفاع الأسعار.", "تحدث ⟦بشأن من⟧ القرار.", "لا شيء ضد من يعارضه.",
      "وقف ضد من أساء.",
      "عبر عن قلقه ⟦حيال من⟧ ارتفاع الأسعار.", "تحدث ⟦بشأن من⟧ القرار.", "وقف ضد من أساء إليه.",
      "سافر على الرغم من المطر.",
      "حكمت المحكمة ⟦على بالسجن⟧ المتهم.", "سأل ⟦عن هل⟧ بدأ العمل.",
      "قال الحارس ⟦إن هو⟧ سيبقى.", "أكدت الطبيبة ⟦أن هي⟧ تعمل ليلًا.", "إن هو إلا حلم.",
      "سقط من على متن السفينة.", "اختار من بين المرشحين.",
      "عاد إلى ما كان عليه.", "هرب كل من في البيت.",
      "من من الحاضرين يعرف الجواب؟", "سأل عن من حضر.", "سيعود إن لم يتأخر القطار.",
      "ويرى أن من في القرية بخير.", "وبثت قناة تي في إن بي سي الخبر.",
      "لا ينوي العمل هنا لكن لأن غيره سافر بقي.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let second = text.token(index + 1), second.isArabicWord else { continue }
      let first = text.tokens[index]
      // «في ظروف أن»: Persian «under circumstances that».
      if second.key == that, whereNouns.contains(first.key), text.isWord(index - 1, inside) {
        report.flag(text.range(index - 1, index + 1))
        continue
      }
      if second.key == that, copulas.contains(first.key) {
        report.flag(text.range(index, index + 1))
        continue
      }
      // «حيال من تصاعد العنف»: these govern the noun themselves; من before a verb means «who».
      if second.key == from, second.clitics.isEmpty, regarding.contains(first.stemKey),
        let third = text.token(index + 2), third.isArabicWord,
        text.isPlainDefinite(index + 2) && third.statistics.isNoun
          || third.clitics.isEmpty && third.verb == nil && text.isVerbalNoun(index + 2)
      {
        report.flag(text.range(index, index + 1))
        continue
      }
      guard first.isAny(of: closedWords) else { continue }
      // «على بالسجن»: a preposition before another that is glued to its noun.
      if strict.contains(first.key), second.isDefinite,
        !second.clitics.isDisjoint(with: [.ba, .lam]),
        second.statistics.commonness >= 8,
        second.statistics.isNoun || second.isAny(of: [.noun, .verbalNoun]),
        !text.isSpelledLetter(index)
      {
        report.flag(text.range(index, index + 1))
        continue
      }
      // A word twice is the matter of another rule.
      guard second.clitics.isEmpty, first.stemKey != second.key,
        first.clitics.isSubset(of: .conjunction), !text.isWord(index + 2, union),
        clash(text, index),
        !text.isSpelledLetter(index - 1), !text.isSpelledLetter(index + 2)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «لم الوزير», «سوف في»: a particle that only goes before a verb, and no verb.
  static let particleWithoutVerb = Rule(
    id: "grammar.particle-without-verb", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "أداة لا يليها إلا فعل، وبعدها اسم أو حرف.",
      en: "A particle that only a verb may follow stands before a noun or another particle."),
    explanation: Wording(
      ar: "«لم» و«لن» و«سوف» و«قد» لا يفصلها عن فعلها شيء. إما سقط الفعل أو تأخر عن مكانه.",
      en:
        "Nothing stands between لم, لن, سوف, قد and their verb: the verb is lost or comes too late."
    ),
    reads: .always.at { word in
      word.isAny(of: [.negator, .particle]) && word.clitics.isSubset(of: .conjunction)
        && beforeVerbOnly.contains(word.stemKey)
    },
    examples: [
      "⟦لم الوزير⟧ يصل إلى المدينة.", "وقال إن الفريق ⟦سوف في⟧ الصباح يسافر.",
      "⟦لن أيضا⟧ تقبل الشركة العرض.", "قال إنه ⟦لن قبل⟧ الصيف يعود.",
      "⟦سوف مجموعة⟧ من الطلاب تسافر.", "وكان ⟦قد مدير⟧ المصنع أعلن ذلك.",
      "لن تعود الطائرة قبل الصيف.",
      "وكان ⟦قد هذا⟧ الخبر انتشر.", "لم يصل الوزير إلى المدينة.", "لم ولن تقبل الشركة العرض.",
      "وصل إلى وادي سوف الجزائرية.", "لم هذا الصمت؟", "عجز عن لم الشمل.", "قد لا تصل الرسالة.",
    ]
  ) { context, report in
    let text = context.text
    lazy var lastQuestion = text.tokens.lastIndex { $0.mark == 0x61F || $0.mark == 0x3F } ?? -1
    for index in context.anchors {
      guard let next = text.token(index + 1), next.isArabicWord,
        next.verb == nil || isTimeBehindFuture(text, index),
        next.clitics.isDisjoint(with: .conjunction),
        isNever(next) || isTimeBehindFuture(text, index), next.stemKey != union,
        !text.isSpelledLetter(index + 1),
        !text.isWord(index - 1, valley),
        index > lastQuestion
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

private let closedWords: WordClass = [
  .preposition, .particle, .conjunction, .relative, .demonstrative, .pronoun, .question, .adverb,
]

private func clash(_ text: SegmentView, _ index: Int) -> Bool {
  let first = text.tokens[index].stemKey
  let second = text.tokens[index + 1].key
  guard clashingSeconds.contains(second) || text.tokens[index + 1].isAny(of: .relative) else {
    return false
  }
  if prepositions.contains(first) {
    return prepositions.contains(second) || ungoverned.contains(second)
      || placeless.contains(first) && unplaced.contains(second)
  }
  if first == from {
    return direction.contains(second)
      || second == inside && text.token(index - 1).map { isIndefiniteObject(text, $0) } ?? false
  }
  if companions.contains(first) {
    return behindCompanion.contains(second)
      && text.token(index - 1)?.isAny(of: .preposition) != true
  }
  if particles.contains(first) { return particles.contains(second) }
  if thats.contains(first) {
    return behindThat.contains(second) || pronouns.contains(second) && isSubject(text, index)
  }
  if text.tokens[index].isAny(of: .relative) {
    return text.tokens[index + 1].isAny(of: .relative) || behindRelative.contains(second)
  }
  if before.contains(first), second == from, let next = text.token(index + 2) {
    return next.key == that || next.isAny(of: .demonstrative) && first == earlier
  }
  if first == demonstrative, second == that { return text.isWord(index - 1, with) }
  if first == demonstrative, buts.contains(second) { return text.isWord(index - 1, with) }
  if near.contains(first) { return near.contains(second) || far.contains(second) }
  if joins.contains(first) { return joins.contains(second) }
  if also.contains(first) { return also.contains(second) }
  return clauseOpeners.contains(first) && second == that
}

/// «قال إن هو سيبقى»: إن takes its pronoun as a suffix. «إن هو إلا» and «إن هو أراد» are another إن.
private func isSubject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 2), next.isArabicWord else { return false }
  if next.clitics.contains(.seen), next.verb != nil { return true }
  return text.tokens[index].stemKey != condition && next.verb?.tense == .present
    && text.finiteVerb(index + 2) != nil
}

/// «تقريرًا من»: a noun in the accusative, which only a «from» can follow.
private func isIndefiniteObject(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isArabicWord && !token.isDefinite && text.lastLetter(token) == Letter.alif
    && token.letters.count >= 4 && token.verb == nil && !token.isAny(of: text.functionWords)
}

/// «لن قبل نهاية العام», «لن بعد»: they can be no verbs in the present tense.
private func isTimeBehindFuture(_ text: SegmentView, _ index: Int) -> Bool {
  let next = text.tokens[index + 1]
  return notPresent.contains(text.tokens[index].stemKey) && times.contains(next.key)
}

/// A word that is no verb: «التحقت» has no article, «دون» may be a verb.
private func isNever(_ token: TextToken) -> Bool {
  guard token.clitics.isSubset(of: .article) else { return false }
  return token.isAny(of: [
    .demonstrative, .relative, .pronoun, .pronominal, .adverb, .weekday, .question,
  ])
    || neverVerbs.contains(token.key)
    || token.isAny(of: [.titleHead, .institution]) && token.clitics.isEmpty
    || token.isAny(of: .preposition) && strictPrepositions.contains(token.key)
    || token.isDefinite && (token.statistics.isNoun || token.statistics.isAdjective)
    || token.clitics.isEmpty
      && (token.isAny(of: .numberWord)
        // Shorter nouns look like a past tense: «قد ركن».
        || token.letters.count >= 5 && WordLexicon.shared.isNominal(token.key))
}

/// Prepositions that never share their noun with من.
private let regarding = WordSet(
  "حيال إزاء تجاه بشأن بخصوص خلال أثناء عبر ضد نحو حول لدى بسبب عقب إثر بصدد")
private let notPresent = WordSet("لن سوف")
private let times = WordSet("قبل بعد أثناء عند عقب")
private let neverVerbs = WordSet("إن أن إذا لو لكن ثم بل أو كما عندما بينما حيث لأن أحد أي كل بعض")
private let valley = LetterKey("وادي")
private let from = LetterKey("من")
/// «لم الشمل»: reuniting.
private let union = LetterKey("شمل")
private let inside = LetterKey("في")
private let that = LetterKey("أن")
private let beforeVerbOnly = WordSet("لم لن سوف قد لقد")
private let strict = WordSet("في على إلى عن مع")
private let prepositions = WordSet("في على إلى عن منذ ضد لدى")
private let strictPrepositions = WordSet("في من إلى على عن مع منذ لدى ضد خلال حتى بعد")
/// Never behind a preposition. «عن كيف», «إلى حيث», «في ما» are right.
private let ungoverned = WordSet(
  "إن قد لقد لم لن سوف هل لكن ولكن ثم كما عندما بينما هو هي هم لأن كي لكي")
/// «في قبل», «على عند»: words of time and place behind a preposition other than من and إلى.
private let placeless = WordSet("في على عن ضد لدى")
private let unplaced = WordSet("قبل عند دون سوى إزاء حيال تجاه عبر بدون حتى")
/// Behind من, which may mean «who» before في and على.
private let direction = WordSet("إلى منذ عبر هل سوف إن لأن")
private let companions = WordSet("مع خلال تحت فوق خلف أمام وراء")
private let behindCompanion = WordSet("في إلى على عن إن قد سوف هل لكن ولكن ثم هو هي منذ عبر")
// «إن لم», «أن قد» are right.
private let particles = WordSet("قد سوف لم")
private let thats = WordSet("إن أن بأن لأن كأن وأن وإن")
private let behindThat = WordSet("إن أن إذا سوف هل لماذا ماذا لكن ولكن ثم بل لقد كما حيث أو")
private let pronouns = WordSet("هو هي هم هما نحن")
private let condition = LetterKey("إن")
private let behindRelative = WordSet("أن هل لكن ولكن ثم بل حيث لأن")
/// «قبل من أن»: Persian «before from that».
private let before = WordSet("قبل بعد")
private let earlier = LetterKey("قبل")
/// Nouns that take حيث or a relative, never أن.
private let whereNouns = WordSet(
  "ظروف وضع وقت صورة شكل مكان زمان أوضاع شرائط الوقت الظروف الصورة الحال يوم")
private let copulas = WordSet("يكون تكون أصبح أصبحت صار صارت بات باتت")
private let demonstrative = LetterKey("ذلك")
private let with = LetterKey("مع")
private let buts = WordSet("لكن ولكن")
private let near = WordSet("هذا هذه هؤلاء")
private let far = WordSet("ذلك تلك أولئك")
private let also = WordSet("أيضا كذلك")
private let joins = WordSet("أو ثم لكن ولكن بل")
/// Every word that may clash with the one before it, but for relatives.
private let clashingSeconds = WordSet(
  prepositions, ungoverned, unplaced, direction, behindCompanion, particles, behindThat,
  behindRelative, buts, pronouns,
  near,
  far, joins, also, WordSet("في من أن"))
private let clauseOpeners = WordSet("عندما بينما حينما كلما كي لكي إذا لأن هل لماذا أين ريثما")
