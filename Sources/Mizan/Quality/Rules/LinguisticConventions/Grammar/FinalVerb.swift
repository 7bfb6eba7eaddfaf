extension Rule {
  /// «كثير من الأسواق معطلة كانت.»: the copula closes the sentence, as in Persian.
  static let finalCopula = Rule(
    id: "grammar.final-copula", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "فعل ناقص في آخر الجملة بلا خبر بعده.",
      en: "A copula or modal verb closes the sentence, with nothing behind it."),
    explanation: Wording(
      ar: """
        «كان» و«أصبح» و«يجب» ونحوها تسبق ما تتم به الجملة. وقوعها في الآخر ترتيب الفارسية أو جملة مبتورة. يصح «كما كان» و«أيًّا \
        كان» و«على ما يبدو».
        """,
      en: """
        كان, أصبح, يجب come before what completes them. At the end they show the order of Persian, or a cut sentence. «As it \
        was», «whoever it be», «as it seems» are right.
        """),
    reads: .body.at { openVerbs.contains($0.key) },
    examples: [
      "الأسواق في المدينة مغلقة ⟦كانت⟧.", "الوزير من قرار البرلمان غاضب ⟦أصبح⟧.",
      "وحل قريب للأزمة في القرية ⟦لا يوجد⟧.", "وقال إن الطريق إلى القرية مفتوح ⟦يكون⟧.",
      "ويرى الخبراء أن الخطة الجديدة ⟦يجب⟧.",
      "عاد كل شيء كما كان.", "لا يقبل الشرط أيا كان.", "لن يقبل أي شرط كان.",
      "الحفل ناجح على ما يبدو.",
      "هذا أقل ما يمكن.", "نعم، هكذا كانت.", "أبقت الوزارة القرار كما هو.", "لا أحد يعرف ما هي.",
      "فاز الفيلم بجائزة مهرجان كان.", "كانت الأسواق مغلقة.", "عاش ولا يزال.",
      "والعمل لم يكن سهلًا كما ينبغي أن يكون.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), last - sentence.lowerBound >= 3,
        openVerbs.contains(text.tokens[last].key), text.endsPlainly(sentence, behind: last)
      else { continue }
      // «حل قريب للأزمة لا يوجد.»
      if exists.contains(text.tokens[last].key), text.isWord(last - 1, not),
        last - sentence.lowerBound >= 4,
        !text.opensClause(last - 2), !beforeFinal.contains(text.tokens[last - 2].key)
      {
        report.flag(text.range(last - 1, last))
        continue
      }
      guard
        text.tokens[last - 1].isArabicWord || text.tokens[last - 1].kind == .number,
        !cannes.contains(text.tokens[last - 1].stemKey),
        !beforeFinal.contains(text.tokens[last - 1].key),
        !beforeFinal.contains(text.tokens[last - 1].stemKey),
        !(max(sentence.lowerBound, last - 5)..<last).contains(where: {
          whatever.contains(text.tokens[$0].stemKey)
        })
      else { continue }
      report.flag(text.tokens[last].range)
    }
  }

  /// «الوزير في المؤتمر الخطة أعلن.»: the only verb stands at the end, behind its object.
  static let finalVerb = Rule(
    id: "grammar.final-verb", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "فعل متعدٍّ في آخر الجملة بعد مفعوله أو بلا مفعول.",
      en: "A transitive verb closes the sentence, behind its object or without one."),
    explanation: Wording(
      ar:
        "ترتيب العربية: فعل ففاعل فمفعول. تأخير الفعل إلى آخر الجملة ترتيب الفارسية، أو سقط ما بعده.",
      en: """
        Arabic puts the verb before its object. A verb at the end shows the order of Persian, or what followed is lost.
        """),
    reads: .body.at { word in
      guard let verb = word.verb else { return false }
      return word.clitics.isSubset(of: .seen)
        && verb.traits.isDisjoint(with: [.passive, .copula])
        && (needsObject.contains(verb.lemma) || transitive.contains(verb.lemma)
          || verb.tense == .present && word.token.statistics.isVerb
            && !NewsVerbs.intransitive.contains(verb.lemma))
    },
    examples: [
      "الوزير في المؤتمر الصحفي الخطة الجديدة ⟦أعلن⟧.", "الشرطة في المدينة ثلاثة أشخاص ⟦اعتقلت⟧.",
      "وتستمر الرحلة بين الجزيرتين مدة ⟦تتجاوز⟧.", "من المقرر أن تعقد الجلسة في قاعة ⟦تتضمن⟧",
      "المنتخب الوطني في الشوط الأخير ضيفه ⟦هزم⟧.", "وزير النفط عن خطة لبيع الغاز المصاحب ⟦كشف⟧.",
      "هذه نتيجة التحقيق والبحث الذي نشر.", "أعلن الوزير الخطة الجديدة.", "كانت الخطة كما أعلن.",
      "نشر المكتب ما أعلن.",
      "الخبز في القرية الناس ⟦يحمل⟧.", "الأسعار في المدينة ارتفعت.", "وهذا ما قرر الوزير أن يعلن.",
      "وقال الوزير إنه لن يعلن.",
      "لا يعرف أحد متى يعلن.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), last - sentence.lowerBound >= 4,
        let verb = text.tokens[last].verb, text.tokens[last].clitics.isSubset(of: .seen),
        verb.traits.isDisjoint(with: [.passive, .copula]),
        !verb.traits.contains(.looksLikeNoun)
          || verb.tense == .past && text.tokens[last - 1].isDefinite
            && transitive.contains(verb.lemma) && text.isNominal(sentence.lowerBound),
        text.endsPlainly(sentence, behind: last), text.tokens[last - 1].isArabicWord,
        !text.isWord(last - 1, thing), !text.isWord(last - 1, moment)
      else { continue }
      if needsObject.contains(verb.lemma) && verb.tense == .present {
        guard !text.opensClause(last - 1), !beforeFinal.contains(text.tokens[last - 1].key),
          !hasFreeRelative(text, max(sentence.lowerBound, last - 5)..<last)
        else { continue }
        report.flag(text.tokens[last].range)
      } else if transitive.contains(verb.lemma)
        || verb.tense == .present && text.tokens[last].statistics.isVerb
          && !text.tokens[last].isGuessedVerb && !NewsVerbs.intransitive.contains(verb.lemma),
        isOnlyVerb(text, sentence.lowerBound..<last),
        text.isNominal(last - 1) || text.tokens[last - 1].isAny(of: [.adverb, .numberWord])
      {
        report.flag(text.tokens[last].range)
      }
    }
  }
}

extension Rule {
  /// «المفاوضات حتى الآن إلى نتيجة لم تصل.»: a negated verb closes the sentence behind what belongs to it.
  static let negatedVerbLast = Rule(
    id: "grammar.negated-verb-last", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "فعل منفي في آخر الجملة بعد متعلقه.",
      en: "A negated verb closes the sentence, behind the phrase that belongs to it."),
    explanation: Wording(
      ar: "يتقدم الفعل المنفي على متعلقه: لم تصل المفاوضات إلى نتيجة. تأخيره ترتيب الفارسية.",
      en: "The negated verb comes before its phrase. Behind it, it shows the order of Persian."),
    reads: .body.at { $0.isAny(of: .negator) && jussives.contains($0.key) },
    examples: [
      "هذه المفاوضات حتى الآن إلى نتيجة ⟦لم تصل⟧.", "الوزير على أسئلة الصحفيين ⟦لم يرد⟧.",
      "الحكومة في هذا الشأن قرارا ⟦لم تتخذ⟧.", "هذه المفاوضات لم تصل إلى نتيجة.", "الوزير لم يحضر.",
      "أصدر قرارًا لم ينفذ.", "الوفد الذي دعي إلى الحفل لم يحضر.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), last - sentence.lowerBound >= 5,
        text.tokens[last - 1].isAny(of: .negator), jussives.contains(text.tokens[last - 1].key),
        let verb = text.tokens[last].verb, verb.traits.isDisjoint(with: .copula),
        text.tokens[last].clitics.isEmpty, text.endsPlainly(sentence, behind: last),
        text.isPlainDefinite(sentence.lowerBound)
          || text.tokens[sentence.lowerBound].isAny(of: .demonstrative),
        isOnlyVerb(text, sentence.lowerBound..<last - 1), belongsToVerb(text, last - 2)
      else { continue }
      report.flag(text.range(last - 1, last))
    }
  }
}

/// The end of a phrase of a preposition, or an indefinite object.
private func belongsToVerb(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord else { return false }
  if !token.isDefinite, text.lastLetter(token) == Letter.alif, token.letters.count >= 4,
    !token.isAny(of: .adverb)
  {
    return true
  }
  for place in stride(from: index - 1, through: max(0, index - 2), by: -1)
  where text.tokens[place].isAny(of: .preposition) {
    return verbPrepositions.contains(text.tokens[place].key)
  }
  return false
}

private let jussives = WordSet("لم لن لا")
private let verbPrepositions = WordSet("إلى على عن")

extension SegmentView {
  /// Whether a sentence ends behind its last word with nothing but a stop.
  func endsPlainly(_ sentence: Range<Int>, behind last: Int) -> Bool {
    let tail = sentence.upperBound - last - 1
    return tail == 0 && sentence.upperBound == tokens.count
      || tail == 1 && tokens[last + 1].mark == Mark.stop
  }
}

private func isOnlyVerb(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.allSatisfy { index in
    let token = text.tokens[index]
    guard token.isArabicWord || token.kind == .number else { return false }
    if token.kind == .number { return true }
    if token.key == until, text.token(index + 1)?.isAny(of: .adverb) == true { return true }
    if text.opensClause(index) || token.isAny(of: [.question, .negator, .particle, .relative]) {
      return false
    }
    return token.isDefinite
      || !text.looksFinite(index) && (token.verb == nil || index > range.lowerBound)
  }
}

/// «ما», «من», «كما», a relative: the object may lie in them.
private func hasFreeRelative(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.contains {
    text.tokens[$0].isAny(of: [.relative, .question])
      || freeRelatives.contains(text.tokens[$0].stemKey)
  }
}

private let exists = WordSet("يوجد توجد")
private let not = LetterKey("لا")
private let until = LetterKey("حتى")
private let thing = LetterKey("شيء")
private let moment = LetterKey("وقت")
private let openVerbs = WordSet(
  """
  كان كانت كانوا كانا كانتا يكون تكون يكونون سيكون ستكون أصبح أصبحت أصبحوا يصبح تصبح سيصبح ستصبح صار صارت صاروا بات باتت \
  يبدو تبدو ليس ليست ليسوا ظل ظلت يجب يمكن ينبغي يستطيع تستطيع يستطيعون تعتزم يعتزم يحاول تحاول أضحى أضحت \
  يوجد توجد هو هي هم هما
  """)
private let beforeFinal = WordSet(
  """
  ما كما كيف كيفما من مهما أيا حيث حيثما أين أينما مما أن لن لم لا قد سوف كل متى ماذا لماذا إن هكذا التي الذي الذين أي ثم \
  عما وما فيما بما أنه أنها إنه إنها هو هي هم حين عندما إذ إذا لو كي لكي حتى أو أم حسبما مثلما بعدما وفقما لما بقدر إلا لولا مثل وكما ومن حيثما ولا وما ها كأنه كأنها غيره وهو
  """)
/// The town.
private let cannes = WordSet("مهرجان مدينة في سوق من إلى جوائز شاطئ")
private let whatever = WordSet("أي أية مهما أيا كيفما")
private let freeRelatives = WordSet(
  "ما من كما مما عما فيما بما حسبما مثلما كيف متى أين ماذا كم أي حيث وفقما")
/// In the present hardly ever passive, and nothing without an object.
private let needsObject = NewsVerbs.indices(
  of: """
    استغرق شمل تضمن شكل مثل تجاوز ناهز تخطى واجه ضم بلغ تطلب شهد أراد امتد احتاج استطاع حاول حمل استخدم امتلك ملك احتوى عنى اعتبر \
    وفر منح سبب أتاح أثار فرض اتخذ استهدف حوى ارتدى أقل نوى اعتزم استلزم استوجب تكبد بذل أحدث ألحق
    """)
private let transitive = NewsVerbs.indices(
  of: """
    أعلن أكد أضاف أوضح كشف اعتبر انتقد أدان ناقش استقبل التقى زار افتتح اختتم أصدر قرر رفض أيد اتهم هاجم استهدف اعتقل \
    احتجز اغتال منح قدم عقد أجرى حقق نفذ أرسل اشترى باع بنى أنشأ دمر وصف استخدم غادر ترأس تولى أطلق أبرم أنهى أغلق أوقف \
    واصل استأنف تلقى سجل أظهر أثبت أثار شن ارتكب تجاهل أوصى اقترح ألغى \
    هزم تفقد أقر نظف عين منع سحب رفع خفض فتح نقل نشر دعم انتخب اختار احتل استعاد اختطف أنقذ أسقط أصاب قتل قصف طرد سجن حاكم برأ غرم \
    كرم درب علم أسس طور صمم اخترع اكتشف عرض وزع جمع أحبط صادر ضبط أحرق خرب هدم رمم وسع زود أمن حدد مدد علق جمد فرض خصص استدعى ودع \
    تسلم سلم استلم وقع صدر استورد أنتج صنع زرع حصد وافى ربح خسر كسب حصد توج أوقف اقتحم اجتاح حاصر ضرب
    """)
