extension Rule {
  /// «ناقش وزراء الثقافة في دول الخليج حول»: a wrong preposition behind a longer subject.
  static let farPreposition = Rule(
    id: "grammar.far-preposition", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "حرف جر بعد الفاعل لا يتعدى به الفعل.",
      en: "The preposition behind the subject is not the verb's."),
    explanation: Wording(
      ar: """
        قد يطول الفاعل فيُنسى حرف الفعل: «ناقش وزراء الخليج حول الملف» صوابها «ناقشوا الملف»، و«وافقت النقابة مع العرض» صوابها «على \
        العرض». ويصح الحرف إذا جاء بعده حرف الفعل نفسه أو كان ظرفًا (مع بداية الموسم).
        """,
      en: """
        Behind a long subject the verb's own preposition is forgotten. Another one is right when the verb's own follows \
        later, or when it makes an adverbial (مع بداية الموسم).
        """),
    reads: .body.at { VerbGovernment.place(of: $0.stemKey)?.isVerb == true },
    examples: [
      "ناقش مديرو المدارس في القرى ⟦حول⟧ نقص الكتب.", "وافق المجلس البلدي ⟦مع⟧ إغلاق السوق.",
      "تواجه ثلاث شركات ⟦مع⟧ نقص الوقود.", "عارض سكان الحي الشرقي ⟦مع⟧ هدم الجسر.",
      "اعتذر مدير المصنع ⟦للتأخير⟧.", "ينتظر الطلاب ⟦لنتائج⟧ الامتحانات.",
      "تمتعت القرية القديمة ⟦من⟧ هواء نقي.",
      "استخدم المتظاهرون في الساحة ⟦من⟧ المظلات لحماية أنفسهم.",
      "ناقش الوزراء في القاهرة نقص الكتب.", "وافق المجلس مع بداية الجلسة على الخطة.",
      "واجه الفريق مع مدربه الجديد خصمه.", "اعتذر المدير للجمهور.", "انتظر الركاب لساعات.",
      "ما زالت المدرسة تنتظر ⟦لقرار⟧ الوزارة.", "اعتذرت إدارة المصنع ⟦لتسرب⟧ الغاز.",
      "ينتظر العمال لمعرفة القرار.", "يتمتع السكان من الجنسين بحقوقهم.",
      "وافق الوزير في حديث مع الصحيفة على نشره.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.finiteVerb(index) != nil {
      let token = text.tokens[index]
      guard let place = VerbGovernment.place(of: token.stemKey), place.isVerb,
        !token.clitics.contains(.pronoun), let verb = token.verb, !verb.traits.contains(.passive),
        !verb.traits.contains(.reports) || !VerbGovernment.all[Int(place.line)].right.isEmpty,
        !text.isMarkedPassive(token),
        let found = strayPreposition(
          text, behind: index, of: VerbGovernment.all[Int(place.line)], lemma: verb.lemma)
      else { continue }
      report.flag(text.tokens[found].range)
    }
  }
}

/// The first preposition behind a subject of several words, when it is none that the verb or the subject takes.
private func strayPreposition(
  _ text: SegmentView, behind index: Int, of government: VerbGovernment, lemma: UInt16
) -> Int? {
  var place = index + 1
  var isInPlace = false
  while place < min(text.tokens.count, index + 8) {
    let token = text.tokens[place]
    guard token.isArabicWord || token.kind == .number, !token.isAny(of: .relative),
      token.clitics.isDisjoint(with: .conjunction), !text.opensClause(place),
      !text.looksFinite(place)
    else { return nil }
    let preposition = Prepositions(of: token)
    if preposition == .in, token.isAny(of: .preposition), !token.isAny(of: .pronominal),
      place > index + 1, text.tokens[place - 1].isDefinite, !isInPlace
    {
      isInPlace = true
    } else if !preposition.isEmpty {
      guard place > index + 1 || lemma == awaits, !token.isAny(of: .pronominal),
        isStray(text, place, preposition, government, lemma),
        standsFor(text, index + 1..<place, preposition),
        !ownPrepositionFollows(text, behind: place, government.right)
      else { return nil }
      return place
    } else if place == index + 1, token.kind == .number || token.isAny(of: text.functionWords) {
      return nil
    } else if text.hasUnsplitPreposition(token) {
      return nil
    }
    place += 1
  }
  return nil
}

/// The subject can own no phrase with this preposition: its last word is definite and governs none.
private func standsFor(
  _ text: SegmentView, _ subject: Range<Int>, _ preposition: Prepositions
) -> Bool {
  for index in subject {
    let token = text.tokens[index]
    if preposition.follows(noun: token) || quantities.contains(token.stemKey) { return false }
    if let place = VerbGovernment.place(of: token.stemKey),
      VerbGovernment.all[Int(place.line)].right.contains(preposition)
    {
      return false
    }
    // A bare noun in the accusative is the object: «واجه الفريق خصما».
    if index > subject.lowerBound, !token.isDefinite, text.lastLetter(token) == Letter.alif {
      return false
    }
  }
  guard let last = subject.last else { return true }
  // Behind the subject a second definite noun is the object: «ناقش الوزير الملف مع».
  return !text.hasSecondNoun(subject)
    || text.tokens[subject.lowerBound].isAny(of: .numberWord)
      && text.tokens[last].isDefinite == false
}

private func isStray(
  _ text: SegmentView, _ place: Int, _ preposition: Prepositions, _ government: VerbGovernment,
  _ lemma: UInt16
) -> Bool {
  let token = text.tokens[place]
  if preposition == .for {
    let wants = lemma == apologises || lemma == awaits
    guard wants, token.clitics.contains(.lam), !times.contains(token.stemKey) else { return false }
    if lemma == awaits { return token.clitics == .lam && plurals.contains(token.stemKey) }
    return faults.contains(token.stemKey)
  }
  guard let next = text.token(place + 1), next.isArabicWord else { return false }
  if preposition == .with {
    guard government.right.isDisjoint(with: .with), takesNoCompany.contains(lemma) else {
      return false
    }
    return (text.isVerbalNoun(next) || matters.contains(next.stemKey))
      && !next.isAny(of: [.titleHead, .institution, .name, .humanPlural])
      && !moments.contains(next.stemKey) && !preposition.makesAdverbial(with: next)
  }
  guard government.wrong.contains(preposition), !preposition.makesAdverbial(with: next),
    !next.isAny(of: [.placeName, .month, .weekday, .numberWord, .demonstrative])
  else { return false }
  switch preposition {
  case .around: return government.right.isEmpty
  case .on: return attacks.contains(lemma) && !next.isDefinite && text.isBareNoun(place + 1)
  case .from where lemma == asks: return next.isAny(of: .titleHead)
  case .from where uses.contains(lemma):
    // «استخدم خمسة مقادير من المياه»
    let before = text.tokens[place - 1]
    guard before.isDefinite || before.isAny(of: .placeName) || !before.statistics.isKnown,
      !before.isAny(of: .numberWord),
      before.isDefinite || before.isAny(of: .placeName)
        || !text.ends(before, with: Letter.ya, Letter.noon)
    else { return false }
    return next.clitics == .article && next.statistics.isNoun && !text.isPeople(next)
      && !next.isAny(of: [.humanPlural, .name, .institution])
      && text.token(place + 2)?.clitics != .article
  case .from:
    return !government.right.isEmpty && !next.isAny(of: [.humanPlural, .name, .institution])
      && !text.isPeople(next) && !next.isDefinite && text.isBareNoun(place + 1)
      && !origins.contains(next.stemKey)
  default: return false
  }
}

/// Whether what the verb takes follows later: its preposition, or for a verb without one an object.
private func ownPrepositionFollows(
  _ text: SegmentView, behind place: Int, _ right: Prepositions
) -> Bool {
  for index in place + 1..<min(text.tokens.count, place + 12) {
    let token = text.tokens[index]
    if Mark.endsSentence(token.mark) { return false }
    if !Prepositions(of: token).isDisjoint(with: right) { return true }
  }
  return false
}

private let apologises = NewsVerbs.index(of: "اعتذر")
private let awaits = NewsVerbs.index(of: "انتظر")
private let uses = NewsVerbs.indices(of: "استخدم استعمل")
private let asks = NewsVerbs.index(of: "سأل")
private let attacks = NewsVerbs.indices(of: "هاجم قصف استهدف اقتحم داهم حاصر غزا")
// Behind them «with» a matter is no company.
private let takesNoCompany = NewsVerbs.indices(
  of: "واجه عارض خالف وافق رفض انتقد أيد قاوم دعم أدان")
private let times = WordSet(
  "ساعات أيام ساعة يوم أسابيع أشهر سنوات دقائق مدة فترة وقت حين بعض عدة أكثر أقل مرة")
/// Things that are awaited.
private let plurals = WordSet(
  "نتائج قرار حكم رد جواب موافقة وصول عودة قدوم انتهاء صدور إعلان نتيجة قرارات موعد صافرة")
/// What one apologises for.
private let faults = WordSet(
  "تسريب تسرب فقدان ضياع تسمم اختراق خرق إساءة مقتل سرقة حذف تلوث تضليل استخدام بث نشر تعطل تأخير تأخر خطأ أخطاء تقصير غياب إزعاج انقطاع إلغاء تأجيل فشل إهمال خلل إخفاق سوء تصريحات تصريح هزيمة خسارة"
)
/// Matters that are faced or agreed to.
private let matters = WordSet(
  """
  نقص أزمة مشكلة مشكلات مشاكل صعوبة صعوبات تحد تحديات عجز خطر ضغط ضغوط عرض اقتراح مقترح خطة قرار مشروع قانون تهمة عقوبات انتقادات \
  اتهامات رفض احتجاجات غضب شح ركود هدم رفع خفض إغلاق فرض إلغاء تعديل منع بناء بيع دفع حظر نقل طلب تعيين ترشيح شروط اتفاق تسوية
  """)
/// With these verbal nouns مع says when.
private let moments = WordSet(
  """
  بدء بداية اقتراب حلول ارتفاع انخفاض تزايد تصاعد تراجع استمرار انتهاء نهاية دخول وصول عودة مرور تقدم تفاقم اشتداد انطلاق توقف انتشار \
  زيادة تنامي ازدياد تغير اندلاع صعود هبوط نزول خروج غياب ظهور تحسن تدهور تطور نمو افتتاح انعقاد وقف حدوث وقوع سقوط فتح ختام اكتمال
  """)
private let quantities = WordSet(
  "كثير عدد مزيد بعض جزء قسم معظم أحد إحدى أكثر أقل نصف ثلث ربع مئات آلاف عشرات قليل نوع أي")
private let origins = WordSet(
  "طراز أنحاء مختلف صنع إنتاج حجم وزن طرف فئة قبيلة سلالة نوعية جنس أصل أصول جانب جهة أجل خلال قبل بين دون غير كل نوع أهل أبناء ذوي أصحاب حملة"
)
