extension Rule {
  /// «أصبحت اللغة مرفوعة.»: a short sentence without reference, debris of an idiom of the source.
  static let orphanFragment = Rule(
    id: "discourse.orphan", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .critical, precision: 0.95,
    summary: Wording(
      ar: "جملة قصيرة لا صلة لها بما حولها: بقايا ترجمة حرفية.",
      en: "A short sentence that refers to nothing around it: debris of a literal translation."),
    explanation: Wording(
      ar: """
        فعل ناقص واسم معرف بلا سابق ذكر وخبر لا يقال في حقه، أو ضمير معلق في الآخر، بين جملتين طويلتين. قارن بالمصدر ثم \
        احذفها أو ضمها. الجملة القصيرة ذات الفعل التام أو الرابط أو الاسم المذكور من قبل صحيحة.
        """,
      en: """
        A copula, a definite noun never mentioned, and a predicate nobody says of it, or a pronoun left at the end, between \
        long sentences. Compare with the source; delete or merge. Short sentences with a real verb, a connective or a \
        noun known from before are right.
        """),
    reads: .body.at { word in
      word.isAny(of: .copula) && word.verb != nil || danglers.contains(word.key)
    },
    examples: [
      Example(
        "⟦صارت الورقة ممسوكة.⟧",
        before: [
          "ناقش أعضاء اللجنة المالية في جلسة مغلقة استمرت ثلاث ساعات مشروع الموازنة الجديدة للعام المقبل."
        ],
        after: [
          "ومن المقرر أن يصوت البرلمان على المشروع في جلسة علنية يعقدها مطلع الأسبوع المقبل في العاصمة."
        ]),
      Example(
        "⟦العين فوق الجدار هي.⟧",
        before: [
          "أعلنت شركة النقل أن حافلات جديدة ستدخل الخدمة في أحياء المدينة الشرقية خلال الشهر المقبل."
        ],
        after: ["وستربط الخطوط الجديدة محطة القطار بالجامعة والمستشفى المركزي والسوق القديم."]),
      Example(
        "⟦أصبح الحجر مسموعًا.⟧",
        before: [
          "افتتح رئيس البلدية صباح أمس معرضًا للصور يروي تاريخ الميناء منذ بنائه قبل مئة عام."
        ]),
      Example(
        "ولم ترد تفاصيل أخرى.",
        before: [
          "أعلنت الشرطة أن سائق الشاحنة أصيب بجروح طفيفة في الحادث الذي وقع صباح أمس قرب الجسر."
        ]),
      Example(
        "أصبحت القاعة جاهزة.",
        before: [
          "عمل المهندسون ليلًا ونهارًا لتجهيز القاعة الكبرى قبل انطلاق المؤتمر الدولي صباح الأحد المقبل."
        ]),
      Example(
        "كان الطقس باردًا.",
        before: ["انطلقت المسيرة في الصباح الباكر من أمام المبنى القديم وسط حضور كبير."]),
      "من هو؟", "ولا يزال البحث جاريًا.", "كان أحمد مريضًا.", "أصبح عدد القتلى عشرة.",
    ]
  ) { context, report in
    guard context.text.hasSentence(of: 2...5) else { return }
    for place in SentencePlace.places(in: context) {
      let evidence = orphanEvidence(place)
      guard evidence >= 6 else { continue }
      if context.article.isQuoted(
        context.text.tokens[place.range.lowerBound].range.lowerBound, in: context.index)
      {
        continue
      }
      report.flag(
        context.text.range(place.range.lowerBound, place.range.upperBound - 1), fix: "",
        severity: evidence >= 8 ? .critical : .major)
    }
  }

  /// A very short sentence between long ones.
  static let abruptSentence = Rule(
    id: "discourse.abrupt-sentence", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.3,
    summary: Wording(
      ar: "جملة قصيرة جدًا بين جملتين طويلتين.",
      en: "A very short sentence stands between long ones."),
    explanation: Wording(
      ar: "ليست خطأ وحدها، لكن بقايا الترجمة الحرفية تبدو هكذا. راجع المصدر.",
      en:
        "No fault by itself, but debris of a literal translation looks like this: look at the source."
    ),
    reads: .body,
    examples: [
      Example("⟦الباب بقي مفتوحًا.⟧", before: [longSentence], after: [longSentence]),
      Example("⟦الطريق وصلت.⟧", before: [longSentence], after: [longSentence]),
      Example("⟦تم رفع الصوت.⟧", before: [longSentence], after: [longSentence]),
      Example("وفتحت الشرطة تحقيقًا.", before: [longSentence], after: [longSentence]),
      Example("الباب بقي مفتوحًا.", before: ["وصل الوفد."], after: [longSentence]),
      "الباب بقي مفتوحًا.",
      Example("البحر هائج غدًا.", before: [longSentence], after: [longSentence]),
      Example("(انظر الملحق الأول).", before: [longSentence], after: [longSentence]),
      Example("قال: «لن نعود».", before: [longSentence], after: [longSentence]),
    ]
  ) { context, report in
    guard context.text.hasSentence(of: 1...4) else { return }
    for place in SentencePlace.places(in: context) {
      let words = place.words
      guard (1...4).contains(words.count), place.wordsBefore >= 15, place.wordsAfter >= 15,
        place.view.traits.isDisjoint(with: .quote), let first = words.first,
        first == place.range.lowerBound, !isNote(place, first),
        place.view.tokens[first].isArabicWord, !hasConnective(place.view, first),
        place.range.contains(where: { place.view.tokens[$0].mark == 0x2E })
      else { continue }
      report.flag(context.text.range(place.range.lowerBound, place.range.upperBound - 1))
    }
  }
}

private let longSentence =
  "أعلنت إدارة المرفأ أن أعمال التوسعة التي بدأت في مطلع العام الماضي ستنتهي قبل حلول فصل الشتاء المقبل."

/// Sum of the signs that a sentence is an orphan; 0 when the decisive ones are missing.
private func orphanEvidence(_ place: SentencePlace) -> Int {
  let text = place.view
  let words = place.words
  guard (2...5).contains(words.count), let first = words.first, let last = words.last,
    words.allSatisfy({ text.tokens[$0].isArabicWord }),
    !place.range.contains(where: {
      text.tokens[$0].mark == 0x61F || text.tokens[$0].mark == 0x3A || text.tokens[$0].mark == 0x21
    })
  else { return 0 }
  var evidence = 2
  if hangsOpen(text, last, words) {
    evidence += 4
  } else if let (noun, predicate) = copularSentence(text, words) {
    let pair = WordStatisticsTable.shared
    let isSaid =
      pair.isAttribute(text.tokens[noun].stemKey, text.tokens[predicate].stemKey)
      || text.tokens[noun].isAny(of: .humanPlural)
      || commonSubjects.contains(text.tokens[noun].stemKey)
    evidence += isSaid ? 0 : 3
    if place.neighboursHave(text.tokens[noun]) { return 0 }
    if isPassiveParticiple(text, text.tokens[predicate]) { evidence += 1 }
    if place.before != nil || place.after != nil { evidence += 1 }
  } else {
    return 0
  }
  if words.contains(where: {
    text.tokens[$0].isAny(of: [.name, .weekday, .month, .numberWord, .titleHead])
  }) {
    return 0
  }
  if hasConnective(text, first) { evidence -= 1 }
  if place.wordsBefore >= 8 || place.wordsAfter >= 8 { evidence += 1 }
  if !words.contains(where: {
    place.neighboursHave(text.tokens[$0]) && !text.tokens[$0].isAny(of: text.functionWords)
  }) {
    evidence += 1
  }
  return evidence
}

/// A bare pronoun or copula at the end, with nothing to complete it.
private func hangsOpen(_ text: SegmentView, _ last: Int, _ words: [Int]) -> Bool {
  guard words.count >= 3, danglers.contains(text.tokens[last].key),
    text.tokens[last].clitics.isEmpty
  else { return false }
  let before = text.tokens[last - 1]
  if text.tokens[last].isAny(of: .demonstrative),
    before.isDefinite || before.clitics.contains(.pronoun)
  {
    return false
  }
  return !before.isAny(of: [
    .particle, .conjunction, .relative, .question, .pronoun, .preposition, .negator, .verb,
  ])
    && !likeWords.contains(before.stemKey)
}

/// The noun and the predicate of «أصبحت اللغة مرفوعة» or «اللغة أصبحت مرفوعة».
private func copularSentence(_ text: SegmentView, _ words: [Int]) -> (noun: Int, predicate: Int)? {
  guard words.count <= 4, let copula = words.first(where: { text.tokens[$0].isAny(of: .copula) }),
    text.tokens[copula].verb != nil, !text.tokens[copula].isAny(of: .negator),
    !text.tokens[copula].clitics.contains(.seen)
  else { return nil }
  let others = words.filter { $0 != copula }
  guard others.count >= 2, let noun = others.first, text.isPlainDefinite(noun),
    let predicate = others.last,
    !text.tokens[predicate].isDefinite, text.tokens[predicate].clitics.isEmpty,
    !text.tokens[predicate].isAny(of: text.functionWords), text.tokens[predicate].verb == nil,
    others.dropFirst().dropLast().allSatisfy({ text.tokens[$0].isDefinite })
  else { return nil }
  return (noun, predicate)
}

private func isPassiveParticiple(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.firstLetter(token) == Letter.meem && token.stem.count >= 5
}

/// Weather, references, condolences, glosses and the tails of a list: whole as they are.
private func isNote(_ place: SentencePlace, _ first: Int) -> Bool {
  let token = place.view.tokens[first]
  return notes.contains(token.stemKey) || token.isAny(of: .preposition)
    || !token.clitics.isDisjoint(with: .preposition)
    || place.range.contains { noteMarks.contains(place.view.tokens[$0].mark) }
}

private let notes = WordSet(
  "بحر طقس رياح تفاصيل تعازي تعازينا تشكيلة تشكيلتان انظر أنظر راجع خ إلخ الخ مثل بحسب فوق")
private let noteMarks: Set<UInt32> = [0x28, 0x29, 0x3A, 0x3D, 0x22, 0xAB, 0xBB]

private func hasConnective(_ text: SegmentView, _ first: Int) -> Bool {
  let token = text.tokens[first]
  return !token.clitics.isDisjoint(with: .conjunction)
    || token.isAny(of: [.conjunction, .particle, .pronoun, .demonstrative, .negator, .adverb])
}

private let danglers = WordSet("هو هي هم يكون تكون صار أصبح هذا")
private let likeWords = WordSet("كما مثل ها هكذا كل")
private let commonSubjects = WordSet(
  "طقس جو نتيجة وضع أمر رد سؤال جواب موقف هدف حال حالة رحلة مباراة مهمة قرار ليل سماء شمس باب مدينة طريق حياة فكرة فرصة تجربة بداية نهاية خبر"
)
