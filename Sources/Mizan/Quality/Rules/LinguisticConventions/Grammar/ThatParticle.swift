extension Rule {
  /// «قال أن», «أكد إن», «سوف لن», «لم» before a past tense.
  static let thatParticle = Rule(
    id: "grammar.that-particle", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.9,
    summary: Wording(
      ar: "همزة «إن» بعد القول مكسورة، وبعد غيره من أفعال الإخبار مفتوحة.",
      en: "قال takes إن; other verbs of saying take أن."),
    explanation: Wording(
      ar: """
        تكسر همزة «إن» بعد فعل القول وتفتح بعد أكد وأعلن وأضاف. وتصح «أن» بعد القول إذا سبقها ظرف أو حرف (قبل أن) أو \
        كانت طلبًا.
        """,
      en: """
        إن follows قال, أن follows other verbs of saying. أن is right behind قال when another word governs it or when it \
        opens a request.
        """),
    reads: .body.at { word in
      participles[word.key] != nil
        || word.verb.map {
          !$0.traits.contains(.passive)
            && ($0.lemma == sayLemma || openVerbs.contains($0.lemma))
        } == true
    },
    examples: [
      "يعتقد الأطباء ⟦إن⟧ المرض معد.", "كما أظهر البحث ⟦إنها⟧ مفيدة.",
      "نقلت عن الحارس قوله ⟦أن⟧ الباب مغلق.", "تحدث إلى العمال قائلا ⟦أن⟧ المصنع باق.",
      "دعا إلى الهدوء مؤكدا ⟦إن⟧ السد متين.", "يعتقد الأطباء أن المرض معد.",
      "نقلت عن الحارس قوله إن الباب مغلق.", "دعا إلى الهدوء مؤكدا أن السد متين.",
      "لن يعتقد أحد إن لم ير.", "سيرى الناس إن كان الجسر متينا.",
      "قالت الشرطة التي كشفت الأسماء إن العمل مستمر.",
      "قال المدير ⟦أن⟧ العمل انتهى.", "وقالت الطبيبة ⟦أنها⟧ راضية.", "أكد المدير ⟦إن⟧ العمل انتهى.",
      "وأعلنت الشركة ⟦إنها⟧ ستبيع المصنع.", "قال المدير إن العمل انتهى.",
      "أكد المدير أن العمل انتهى.",
      "قال المدير قبل أن يغادر إن العمل انتهى.", "قال لها أن تنتظر.",
      "قال المدير إنه يجب أن ننتظر.",
      "أكد المدير: إن العمل انتهى.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.token(index - 1)?.isAny(of: .relative) != true {
      let participle = participles[text.tokens[index].key]
      let isSaying = participle ?? (text.tokens[index].verb?.lemma == sayLemma)
      let particles = isSaying ? openParticles : closedParticles
      guard
        let place = participle != nil
          ? text.token(index + 1).flatMap({ particles.contains($0.key) ? index + 1 : nil })
          : text.finiteVerb(index) == nil ? nil : text.particle(behind: index, in: particles)
      else { continue }
      // «إن لم ير», «إن صبروا», «إن كان»: the conditional. «قوله أن ينتظر»: a request.
      if let next = text.token(place + 1), text.tokens[place].key == saidThat || participle == true,
        next.verb != nil || next.isAny(of: [.negator, .copula, .preposition])
      {
        continue
      }
      let token = text.tokens[place]
      report.flag(token.range, fix: (isSaying ? "إ" : "أ") + text.withoutFirstLetter(token))
    }
  }

  /// «قال إن يجري التحقيق»: a verb straight behind إن.
  static let thatBeforeVerb = Rule(
    id: "grammar.that-before-verb", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "«إن» بعد القول يليها اسم لا فعل.",
      en: "إن behind a verb of saying goes before a noun, not a verb."),
    explanation: Wording(
      ar:
        "يقدم الفاعل على الفعل بعد «إن» (قال إن التحقيق يجري) أو يلحقها ضمير (قال إنه يجري). أما «إن» الشرطية فليست بعد القول.",
      en: """
        The subject goes between إن and its verb (قال إن التحقيق يجري), or إن takes a pronoun. The conditional إن is another \
        word.
        """),
    reads: .body.at { word in
      word.verb.map {
        isReport($0) && ($0.lemma == sayLemma || stating.contains($0.lemma))
      } == true
    },
    examples: [
      "قال المدير ⟦إن يعمل⟧ المصنع بكامل طاقته.", "وقالت الوزيرة ⟦إن ستصل⟧ المساعدات غدا.",
      "أضاف الخبير ⟦أن يتوقع⟧ ارتفاع السعر.", "اعترف السائق ⟦بأن انحرفت⟧ السيارة.",
      "قال المدير إن المصنع يعمل بكامل طاقته.", "قال المدير إنه يعمل ليلا.",
      "إن يعمل يكسب.", "أوضح الخبير ضرورة أن يتوقف العمل.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let verb = text.tokens[index].verb else { continue }
      var place = index + 1
      while place < min(text.tokens.count, index + 7), text.tokens[place].key != saidThat,
        text.tokens[place].key != openThat, text.tokens[place].key != byThat
      {
        guard text.tokens[place].isArabicWord, !text.opensClause(place), !text.looksFinite(place),
          verb.lemma == sayLemma || !text.tokens[place].isAny(of: .preposition),
          text.tokens[place].clitics.isDisjoint(with: .conjunction)
        else { break }
        place += 1
      }
      guard let particle = text.token(place),
        particle.key == saidThat
          || (particle.key == openThat || particle.key == byThat)
            && verb.lemma != sayLemma,
        place == index + 1 || isPlaceOfSubject(text, place - 1),
        let next = text.token(place + 1), let inner = next.verb,
        inner.tense == .present
          || inner.tense == .past
            && (next.statistics.isVerb || inner.subject != .he && !next.statistics.isNoun),
        inner.traits.isDisjoint(with: [.copula, .looksLikeNoun]),
        next.clitics.isSubset(of: .seen), !next.isAny(of: [.noun, .name]),
        next.clitics.contains(.seen) || inner.subject == .he || inner.subject == .they
          || next.statistics.isVerb || inner.tense == .past
      else { continue }
      // «ذكر بأن قام»: by its rising.
      if inner.tense == .past, verb.lemma == sayLemma { continue }
      report.flag(text.range(place, place + 1))
    }
  }

  /// «لم ذهب», «لن ذهب», «سوف لن».
  static let negatorAndTense = Rule(
    id: "grammar.negator-tense", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "أداة النفي لا توافق زمن الفعل.",
      en: "The negator does not fit the tense of the verb."),
    explanation: Wording(
      ar:
        "«لم» و«لن» يليهما المضارع، و«لن» تغني عن «سوف». الاسم بعد «لم» العامية أو في العنوان ليس فعلًا.",
      en: "لم and لن take the present tense; لن needs no سوف. A name behind them is no verb."),
    reads: .always.at {
      $0.stemKey == future || negators.contains($0.stemKey) || nominalNegators.contains($0.stemKey)
        || $0.key == no
    },
    examples: [
      "⟦لم سيسافر⟧ الفريق غدا.", "وقال إن الشركة ⟦لن ستدفع⟧ ديونها.",
      "⟦ليس يزال⟧ الجسر مغلقا.", "أكدوا أنهم ⟦لا سمعوا⟧ الانفجار.",
      "لم يسافر الفريق.", "لا يزال الجسر مغلقا.", "أكدوا أنهم لا نجحوا ولا فشلوا.",
      "⟦لم استقال⟧ الوزير إلى المطار.", "⟦لن وافقت⟧ الحكومة على الطلب.", "⟦سوف لن⟧ يسافر الفريق.",
      "لم يعلن الوزير عن موعد جديد.", "لن توافق الحكومة على الطلب.", "سوف يسافر الفريق.",
      "لم أعلن ذلك بعد.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1) else { continue }
      if text.tokens[index].stemKey == future {
        guard negatorsOfFuture.contains(next.key) else { continue }
        report.flag(text.range(index, index + 1), fix: text.string(next), severity: .minor)
      } else if text.tokens[index].key == no {
        guard isDeniedPast(text, index) else { continue }
        report.flag(text.range(index, index + 1))
      } else if nominalNegators.contains(text.tokens[index].stemKey) {
        // «ليس يزال»: what takes لا.
        guard next.clitics.isEmpty, remaining.contains(next.key) else { continue }
        report.flag(text.range(index, index + 1))
      } else if next.clitics == .seen, next.verb?.tense == .present {
        report.flag(text.range(index, index + 1))
      } else if let verb = next.verb, verb.tense == .past, next.clitics.isEmpty,
        verb.traits.isDisjoint(with: [.looksLikeNoun, .passive]), !text.isMarkedPassive(next),
        // أعلن may be «I announce», تمت «she dies».
        text.firstLetter(next) != Letter.alifHamza,
        text.firstLetter(next) != Letter.alif || text.token(index + 2)?.isDefinite == true,
        next.key != sheDies
      {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// «إنهم لا شاهدوا»: لا denies no past, but in pairs (لا نجحوا ولا فشلوا) and wishes.
private func isDeniedPast(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.clitics.isEmpty, let verb = next.verb,
    verb.tense == .past, verb.traits.isDisjoint(with: [.looksLikeNoun, .copula]),
    let before = text.token(index - 1), pronounThats.contains(before.key)
  else { return false }
  return !text.tokens[index...].prefix(40).contains { $0.key == nor }
}

/// A verb of saying, not in the passive.
private func isReport(_ verb: VerbForm) -> Bool {
  verb.traits.contains(.reports) && !verb.traits.contains(.passive)
}

/// Whether the words before a particle end with a noun of the subject, which governs no clause.
private func isPlaceOfSubject(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isDefinite && !text.isVerbalNoun(token) || token.isAny(of: .name)
    || token.classes.isEmpty && token.statistics.adjective == nil
}

private let stating = NewsVerbs.indices(
  of: "أوضح أضاف أفاد ذكر صرح أعلن أكد اعترف زعم ادعى كشف أقر لاحظ اعتقد ظن")
private let byThat = LetterKey("بأن")
private let saidThat = LetterKey("إن")
private let openThat = LetterKey("أن")
private let sheDies = LetterKey("تمت")
private let sayLemma = NewsVerbs.index(of: "قال")
private let openVerbs = NewsVerbs.indices(
  of: """
    أكد أعلن أضاف ذكر أوضح اعتقد ظن زعم ادعى رأى اعتبر توقع كشف أظهر أثبت لاحظ أدرك علم عرف وجد بين صرح أفاد اعترف أقر نفى أبلغ أخبر \
    تعهد وعد حذر شدد افترض خشي أمل تمنى شعر فهم تذكر استنتج رجح قدر اكتشف سمع حسب بدا تبين اتضح ثبت يبدو برهن أيقن تأكد
    """)
/// Words that open what is said: true where إن follows.
private let participles: [LetterKey: Bool] = {
  var words: [LetterKey: Bool] = [:]
  for word in "قوله قولها قولهم قولهما قائلا قائلة قائلين قائلون بقوله بقولها بالقول".split(
    separator: " ")
  {
    words[LetterKey(String(word))] = true
  }
  let closed = """
    مؤكدا مؤكدة مؤكدين مضيفا مضيفة مضيفين موضحا موضحة موضحين معتبرا معتبرة معتبرين زاعما زاعمة زاعمين مدعيا مدعية معلنا معلنة كاشفا كاشفة مبينا مبينة مدعين \
    ذاكرا ذاكرة متوقعا متوقعة متوقعين مرجحا مرجحة ملاحظا ملاحظة مبرزا مبرزة مدركا مدركة تأكيده تأكيدها اعتقاده اعتقادها
    """
  for word in closed.split(separator: " ") { words[LetterKey(String(word))] = false }
  return words
}()
private let openParticles = WordSet("أن أنه أنها أنهم أنهما أننا")
private let closedParticles = WordSet("إن إنه إنها إنهم إنهما إننا")
private let future = LetterKey("سوف")
private let negatorsOfFuture = WordSet("لن لا")
private let negators = WordSet("لم لن")
private let nominalNegators = WordSet("ليس ليست")
private let remaining = WordSet("زال زالت زالوا يزال تزال يزالون يزل تزل")
private let no = LetterKey("لا")
private let nor = LetterKey("ولا")
private let pronounThats = WordSet(
  "إنه إنها إنهم إنهما إننا أنه أنها أنهم أنهما أننا بأنه بأنها بأنهم لأنه لأنها لأنهم لكنه لكنها لكنهم"
)
