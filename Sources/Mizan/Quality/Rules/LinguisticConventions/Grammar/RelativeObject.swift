extension Rule {
  /// «الاتفاق الذي وقع الطرفان في جنيف», «البيت الذي ولد الشاعر»: the subject of the relative clause is named, and no pronoun
  /// leads back to the noun.
  static let relativeObject = Rule(
    id: "grammar.relative-object", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "ذُكر فاعل الصلة ولا ضمير يعود على الموصول.",
      en: "The relative clause names its subject, and no pronoun leads back to the noun."),
    explanation: Wording(
      ar: """
        الاتفاق الذي وقّعه الطرفان، البيت الذي ولد فيه الشاعر: تحتاج الصلة إلى ضمير يعود على الموصول ما لم يكن هو الفاعل. ويجوز حذف ضمير \
        المفعول، والصحافة تثبته.
        """,
      en: """
        الاتفاق الذي وقّعه الطرفان, البيت الذي ولد فيه الشاعر: unless the noun is the subject of the clause, a pronoun leads back to it. Grammar \
        lets an object stay out; newspapers do not.
        """),
    reads: .body.at { word in
      word.clitics.isEmpty
        && word.verb.map {
          making.contains($0.lemma) || dwelling.contains($0.lemma) || happening.contains($0.lemma)
            || intending.contains($0.lemma)
        } == true
    },
    examples: [
      "ينص العقد الذي ⟦أبرم⟧ النادي في الصيف على شرط جزائي.",
      "يتناول الكتاب الذي ⟦نشر⟧ الوزيران قبل عام تاريخ المدينة.",
      "رُممت الدار التي ⟦ولد⟧ الشاعر قبل مئة عام.",
      "تحول القصر الذي ⟦عاش⟧ الملك سنواته الأخيرة إلى متحف.",
      "السد الذي تعتزم الوزارة ⟦إنشاء⟧ سيكلف الكثير.", "نجا من الشارع الذي ⟦وقع⟧ الانفجار ليلا.",
      "يخفض الدواء الذي ⟦ابتكرت⟧ شركة هندية الألم.",
      "السد الذي تعتزم الوزارة إنشاءه سيكلف الكثير.", "السد الذي تعتزم الوزارة إنشاء محطة قربه.",
      "الشارع الذي وقع فيه الانفجار.",
      "ينص العقد الذي أبرمه النادي في الصيف على شرط.", "الوزير الذي وقع الاتفاق في جنيف.",
      "رُممت الدار التي ولد فيها الشاعر.", "النادي الذي أبرم العقد في الصيف.",
      "اللجنة التي أعدت الوزارة في عهدها تقريرا.", "في اليوم الذي ولد الشاعر.",
      "القانون الذي منح الوزير صلاحيات واسعة.", "المدينة التي عاش الملك في ضواحيها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 {
      let relative = text.tokens[index - 1]
      guard relative.key == his || relative.key == hers else { continue }
      if let place = objectOfIntention(text, index) {
        report.flag(text.tokens[place].range)
        continue
      }
      if isPlaceOfEvent(text, index) {
        report.flag(text.tokens[index].range)
        continue
      }
      let noun = antecedent(text, index - 2)
      guard let noun, let verb = text.tokens[index].verb,
        verb.subject == .he || verb.subject == .she,
        !verb.traits.contains(.passive) || dwelling.contains(verb.lemma),
        !times.contains(noun.stemKey), let end = endOfSubject(text, index + 1)
      else { continue }
      let isClash =
        making.contains(verb.lemma)
        ? isThing(text, noun, otherGender: (relative.key == his) == (verb.subject == .she))
          && (isAdverbial(text, end) || hasOwnGender(text, index, verb))
        : places.contains(noun.stemKey)
      guard isClash, nothingLeadsBack(text, from: end) else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// The definite noun that the relative describes, before its adjectives.
private func antecedent(_ text: SegmentView, _ index: Int) -> TextToken? {
  var place = index
  while let token = text.token(place), token.isDefinite, text.isAdjective(token), place > index - 2
  {
    place -= 1
  }
  guard let token = text.token(place), token.isArabicWord, token.isDefinite else { return nil }
  return token
}

/// No person or body, which could be the subject of the clause itself.
private func isThing(_ text: SegmentView, _ noun: TextToken, otherGender: Bool) -> Bool {
  if otherGender { return true }
  return made.contains(noun.stemKey)
}

/// Behind a person or body that is the subject: «الطرفان», «وزير الصحة», «الحكومة الجديدة».
private func endOfSubject(_ text: SegmentView, _ index: Int) -> Int? {
  guard let subject = text.token(index), subject.isArabicWord,
    subject.clitics.isSubset(of: .article)
  else { return nil }
  let isAgent =
    subject.isAny(of: [.titleHead, .institution, .humanPlural])
    || NewsNouns.feminineBodies.contains(subject.stemKey)
    || NewsNouns.masculineSpeakers.contains(subject.stemKey)
    || subject.isDefinite && NewsNouns.persons.contains(subject.stemKey)
    || agents.contains(subject.stemKey)
    || subject.isDefinite
      && (text.ends(subject, with: Letter.waw, Letter.noon) && text.isSoundPlural(subject))
  guard isAgent else { return nil }
  var place = index + 1
  if !subject.isDefinite {
    // «شركة دنماركية»
    let isNew = text.token(place).map { $0.clitics.isEmpty && text.isAdjective($0) } ?? false
    guard text.isPlainDefinite(place) || text.token(place)?.isAny(of: .name) == true || isNew else {
      return nil
    }
    place += 1
  }
  while let token = text.token(place), token.clitics == .article,
    text.isAdjective(token) || token.isAny(of: .relational)
  {
    place += 1
  }
  return place
}

/// A preposition, a time or a mark: no object follows.
private func isAdverbial(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index) else { return true }
  guard token.isArabicWord else { return Mark.dividesSentence(token.mark) }
  if token.isAny(of: .preposition) {
    return !token.isAny(of: .pronominal) && !opening.contains(token.key)
  }
  return token.isAny(of: [.weekday, .adverb]) && !opening.contains(token.key)
    || adverbs.contains(token.key)
}

/// «الدواء الذي طورت شركة»: the verb of the clause has the subject's gender and not the noun's, so that what follows the
/// subject is no reason to leave the pronoun out.
private func hasOwnGender(_ text: SegmentView, _ index: Int, _ verb: VerbForm) -> Bool {
  verb.subject == .she && text.tokens[index - 1].key == his && verb.tense == .past
    && text.endsInTaMarbuta(text.tokens[index + 1])
}

/// «السد الذي تعتزم الحكومة بناء»: the verbal noun of what is done to the noun has no object. Its place.
private func objectOfIntention(_ text: SegmentView, _ index: Int) -> Int? {
  guard let verb = text.tokens[index].verb, intending.contains(verb.lemma),
    antecedent(text, index - 2) != nil, var place = endOfSubject(text, index + 1)
  else { return nil }
  if let token = text.token(place), token.isAny(of: .preposition), !token.isAny(of: .pronominal) {
    place += 1
  }
  guard let deed = text.token(place), deed.isArabicWord, deed.clitics.isEmpty,
    doing.contains(deed.stemKey), text.lastLetter(deed) != Letter.alif
  else { return nil }
  guard let next = text.token(place + 1) else { return place }
  if next.mark != 0 { return Mark.dividesSentence(next.mark) ? place : nil }
  return next.clitics == .seen || next.isAny(of: .preposition) && !next.isAny(of: .pronominal)
    || next.isAny(of: [.weekday, .copula]) ? place : nil
}

/// «الشارع الذي وقع الهجوم»: what happened at a place needs فيه.
private func isPlaceOfEvent(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = text.tokens[index].verb, happening.contains(verb.lemma),
    let noun = antecedent(text, index - 2), sites.contains(noun.stemKey),
    let event = text.token(index + 1), event.clitics == .article,
    NewsNouns.events.contains(event.stemKey) || gatherings.contains(event.stemKey)
  else { return false }
  return nothingLeadsBack(text, from: index + 2)
}

/// No pronoun to the end of the clause.
private func nothingLeadsBack(_ text: SegmentView, from start: Int) -> Bool {
  for index in start..<max(start, min(text.tokens.count, start + 9)) {
    let token = text.tokens[index]
    guard token.isArabicWord else {
      if Mark.dividesSentence(token.mark) { return true }
      continue
    }
    if token.clitics.contains(.pronoun) && !ownOnes.contains(token.stemKey)
      || token.isAny(of: .pronominal) || text.opensClause(index)
    {
      return false
    }
    if text.looksFinite(index) { return true }
  }
  return true
}

private let intending = NewsVerbs.indices(
  of: "اعتزم نوى أراد حاول قرر استطاع سعى خطط رفض بدأ واصل طلب وعد")
/// What somebody does to a thing; nouns that say nothing without it.
private let doing = WordSet(
  """
  بناء إنشاء تشييد شراء بيع إصلاح ترميم إغلاق فتح افتتاح هدم إزالة تمويل تنفيذ تطوير تصنيع إنتاج نشر إصدار إطلاق توسيع تجديد إلغاء حذف منع   استيراد تصدير تسليم استلام نقل تركيب تدمير استخدام تطبيق اعتماد إقرار عرض طرح توقيع عقد تنظيم إقامة استضافة تسويق إدخال
  """)
/// What happens at a place.
private let happening = NewsVerbs.indices(of: "وقع حدث جرى اندلع انعقد شب نشب دار حصل")
private let gatherings = WordSet(
  "اجتماع مؤتمر معركة قتال مباراة حفل احتفال جلسة محادثات مفاوضات لقاء عملية")
private let sites = WordSet(
  """
  شارع ساحة ميدان حي مدينة قرية بلدة منطقة مبنى قاعة فندق مصنع مدرسة جامعة مسجد كنيسة مطار محطة ملعب مخيم سجن مستشفى منجم مرفأ ميناء موقع مكان   طابق غرفة منزل بيت مطعم مقهى سوق محل متجر مستودع جسر نفق طريق حديقة معسكر قاعدة
  """)
private let his = LetterKey("الذي")
private let hers = LetterKey("التي")
/// What somebody does to a thing.
private let making = NewsVerbs.indices(
  of: """
    وقع أبرم أصدر أقر اعتمد اتخذ افتتح نظم أجرى عقد ألقى طرح كتب ألف أخرج بنى اشترى نشر أطلق شن نفذ وضع صاغ صمم اقترح أعد أرسل تسلم تبنى \
    شكل أسس فرض رفع قدم بث عرض أعلن استخدم رفض حقق سجل ارتكب كشف أنشأ شيد دمر قصف هدم أغلق صادر احتجز باع استورد أنتج صنع ألغى علق أنهى \
    قاد مول دعم درس ناقش وجه رعى طور ابتكر اخترع جهز اختبر أجاز رخص سوق وزع رمم
    """)
/// What somebody does at a place.
private let dwelling = NewsVerbs.indices(
  of:
    "أقام أمضى قضى عاش ولد نشأ ترعرع درس عمل سكن نزل بات توفي دفن سجن اختبأ اعتكف تدرب التقى اجتمع استقر لجأ"
)
private let places = WordSet(
  """
  بيت منزل دار قصر شقة غرفة قاعة فندق مدينة قرية بلدة حي منطقة جزيرة مدرسة جامعة كلية معهد مستشفى عيادة سجن زنزانة معتقل مخيم ملجأ ملعب \
  مبنى مصنع مزرعة مقهى متحف مسجد كنيسة دير قلعة كهف خيمة مقبرة معسكر مركز مكتب مقر كوخ عاصمة بلد
  """)
/// Things that somebody makes and that make nothing themselves.
private let made = WordSet(
  """
  اتفاق اتفاقية عقد وثيقة مذكرة رسالة بيان تقرير قرار مرسوم خطاب كلمة كتاب رواية فيلم مسلسل أغنية لوحة معرض مهرجان مؤتمر اجتماع جلسة \
  ندوة حفل مسابقة بطولة مباراة قانون مشروع خطة مقترح اقتراح مبادرة مقال تحقيق دراسة بحث استطلاع تجربة عملية غارة هجوم ضربة حملة صاروخ \
  قمر تطبيق منتج سلاح سيارة طائرة سفينة جسر مبنى مصنع مستشفى طريق صفقة عرض طلب شكوى دعوى حكم عقوبات رسوم ضرائب إجراءات تدابير معاهدة \
  صورة مقطع تسجيل برنامج موقع عمود نصب تمثال قرض منحة مساعدات أموال مبلغ هدف ميدالية رقم تصريحات تعديلات إصلاحات قرارات اتفاقات رحلة زيارة \
  نفق سد محطة شركة صندوق نموذج لقاح دواء فيروس عقار جهاز برنامج نظام تقنية
  """)
private let agents = WordSet(
  "وفد منتخب بعثة رئيس وزير طرفان جانبان بلدان دولتان وزيران رئيسان زعيمان نادي شاعر كاتب فنان مخرج لاعب طالب عالم مدرب جيش شرطة ملكة"
)
private let opening = WordSet("أن إن بأن ما لا بعدما عندما حول")
private let adverbs = WordSet("مساء صباح أمس اليوم يوم الشهر الأسبوع العام قبل بعد منذ خلال")
// What somebody spends somewhere and calls his own.
private let ownOnes = WordSet(
  "سنوات أعوام أيام طفولت شباب حيات عمر آخر عطلت إجازت أشهر سنين بقيت أسرت عائلت زوجت والدي")
private let times = WordSet(
  "يوم وقت عام سنة ليلة لحظة ساعة شهر أسبوع مرة فترة مدة حين زمن موسم صيف شتاء ربيع خريف قرن صباح مساء مرحلة حالة درجة طريقة حد سرعة"
)
