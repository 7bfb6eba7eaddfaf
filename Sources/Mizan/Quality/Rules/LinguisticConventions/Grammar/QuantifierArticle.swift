extension Rule {
  /// «أي القرار», «كلا بلدين», «لا الشك في», «لأول المرة»: a word of amount, order or denial and a noun that is definite where
  /// it must not be, or bare where it must be definite.
  static let quantifierArticle = Rule(
    id: "grammar.quantifier-article", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "تعريف الاسم أو تنكيره لا يناسب «أي» أو «كلا» أو «كل» أو «لا» أو «أول» قبله.",
      en:
        "The noun is definite, or bare, where أي, كلا, كل, لا or an ordinal before it wants the other."
    ),
    explanation: Wording(
      ar: """
        يقال: أي قرار، كلا البلدين، مرتين كل شهر، لا شك في ذلك، لأول مرة، معظم الدول. وتصح المعرفة بعد «أي» التفسيرية وبعد «كل» \
        إذا قصد الكل (كل المدينة).
        """,
      en: """
        Say أي قرار, كلا البلدين, مرتين كل شهر, لا شك في, لأول مرة, معظم الدول. أي for «that is» and كل for «the whole» take a \
        definite noun.
        """),
    reads: .always.at { word in
      word.clitics.isDisjoint(with: [.article, .pronoun])
        && (quantifiers.contains(word.key) || quantifiers.contains(word.stemKey)
          || NewsNouns.ordinals.contains(word.stemKey) || word.key == of)
    },
    examples: [
      "رفض النواب ⟦أي القرار⟧ لا يحمي العمال.", "تستفيد شعوب ⟦كلا بلدين⟧ من الجسر.",
      "قال الطبيب إنه ⟦لا الحاجة⟧ إلى الجراحة.", "حضرت العازفة ⟦لأول المرة⟧ إلى دمشق.",
      "ينعقد المجلس مرتين ⟦كل الشهر⟧ في بلدته.", "وافقت على الخطة ⟦معظم دول⟧ في القمة.",
      "هذا ⟦رابع المنتخب⟧ يتأهل.", "في ⟦كل المحافظة⟧ من محافظات البلاد جامعة.",
      "سأل ⟦بعض الموظف⟧ عن رواتبهم.",
      "تنقل السفينة ألف طن ⟦من أرز⟧ إلى الميناء.",
      "رفض النواب أي قرار لا يحمي العمال.", "تستفيد شعوب كلا البلدين من الجسر.",
      "قال إنه لا حاجة إلى الجراحة.", "زار العاصمة، أي المدينة القديمة.", "انتظر في أول الشهر.",
      "سهر كل الليل.", "وافقت معظم دول أوروبا.", "يعرف أي الفريقين سيفوز.", "لا السلطة ولا المال.",
      "كلا، لن يعود.", "اتفق كلا وزيري المالية.", "جميع مدارس وجامعات البلاد.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.isArabicWord, clashes(text, index, noun) else {
        continue
      }
      report.flag(text.range(index, index + 1))
    }
  }
}

private func clashes(_ text: SegmentView, _ index: Int, _ noun: TextToken) -> Bool {
  let word = text.tokens[index]
  if word.key == of {
    // «طن من قمح»
    guard grains.contains(noun.key), let unit = text.token(index - 1), units.contains(unit.stemKey)
    else { return false }
    guard let next = text.token(index + 2), next.isArabicWord else { return true }
    return next.isAny(of: .preposition) || text.opensClause(index + 2)
      || text.finiteVerb(index + 2) != nil
  }
  let isOne = { (set: WordSet) in set.contains(word.key) || set.contains(word.stemKey) }
  if isOne(anyOnes) {
    return noun.clitics == .article && isOneThing(text, noun) && isAskedFor(text, index)
  }
  if isOne(boths) { return isBareDual(text, index + 1) }
  if word.stemKey == no || word.key == no {
    return noun.clitics == .article && denied.contains(noun.stemKey)
      && word.clitics.isDisjoint(with: .conjunction) && isDenial(text, index)
  }
  if isOne(amounts) {
    // «مرتين كل الأسبوع»
    if word.stemKey == each, noun.clitics == .article, periods.contains(noun.stemKey),
      let before = text.token(index - 1), times.contains(before.key)
    {
      return true
    }
    return isBarePlural(text, index + 1) || word.stemKey == each && isOneOfMany(text, index + 1)
  }
  if isOne(somes) { return noun.clitics == .article && isPerson(text, noun) }
  // «أول المرة»
  return noun.clitics == .article && (isFirst(word) || !text.looksFinite(index))
    && (counted.contains(noun.stemKey) || isPerson(text, noun) && isFirst(word))
    && (word.key == forFirst || !(text.token(index - 1)?.isDefinite ?? false))
    && !(text.token(index - 1).map { counted.contains($0.stemKey) } ?? false)
}

/// «كل المحافظة من محافظات»: one thing of many of its name.
private func isOneOfMany(_ text: SegmentView, _ index: Int) -> Bool {
  let one = text.tokens[index]
  guard one.clitics == .article, text.isWord(index + 1, of), let many = text.token(index + 2),
    many.isArabicWord, many.stemKey != one.stemKey, one.stem.count >= 4, many.stem.count >= 4
  else { return false }
  return text.letters[one.stem.prefix(3)] == text.letters[many.stem.prefix(3)]
}

private func isFirst(_ word: TextToken) -> Bool { firsts.contains(word.stemKey) }

/// One thing, in the singular without doubt.
private func isOneThing(_ text: SegmentView, _ noun: TextToken) -> Bool {
  guard noun.statistics.isNoun || noun.isAny(of: [.verbalNoun, .institution]),
    !text.isPeople(noun), !text.isDual(noun)
  else { return false }
  if text.endsInTaMarbuta(noun) {
    return BrokenPlural(text.letters[noun.stem]) == nil
      && !NewsNouns.masculine.contains(noun.stemKey)
  }
  return text.isSurelyMasculine(noun) && BrokenPlural(text.letters[noun.stem]) == nil
}

/// Behind a verb, a preposition, a negation or إن: not «that is», which follows a noun or a mark.
private func isAskedFor(_ text: SegmentView, _ index: Int) -> Bool {
  if !text.tokens[index].clitics.isDisjoint(with: .preposition) || text.isBehindSubject(index) {
    return true
  }
  guard let before = text.token(index - 1), before.isArabicWord else { return false }
  return before.isAny(of: [.preposition, .negator, .particle]) && !before.isAny(of: .pronominal)
    || before.verb != nil && text.finiteVerb(index - 1) != nil
}

/// «كلا بلدين», not «كلا وزيري البلدين».
private func isBareDual(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  return noun.clitics.isEmpty && noun.verb == nil && text.ends(noun, with: Letter.ya, Letter.noon)
    && !text.isSoundPlural(noun) && !noun.isAny(of: [.name, .numberWord])
    && !NewsNouns.noSoundPlurals.contains(noun.stemKey)
    || noun.clitics.isEmpty && text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon)
      && text.isDual(noun)
}

/// «لا الحاجة إلى»: what is denied has its preposition, and no ولا follows.
private func isDenial(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 2), next.isArabicWord,
    next.isAny(of: .preposition) || !next.clitics.isDisjoint(with: .preposition) || next.key == that
  else { return false }
  let end = min(text.tokens.count, index + 12)
  return !text.tokens[index..<end].contains { $0.key == nor }
}

/// «معظم دول في»: a plural without genitive.
private func isBarePlural(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.clitics.isEmpty, noun.verb == nil, !timePlurals.contains(noun.key),
    !noun.isAny(of: [.numberWord, .name]),
    noun.isAny(of: .humanPlural) || NewsNouns.countedMasculine.contains(noun.key)
      || NewsNouns.countedFeminine.contains(noun.key)
  else { return false }
  guard let next = text.token(index + 1) else { return false }
  guard next.isArabicWord else { return false }
  if next.isAny(of: .relative) { return true }
  if places.contains(next.key) { return true }
  return next.verb?.traits.contains(.looksLikeNoun) == false && next.clitics.isEmpty
    && text.finiteVerb(index + 1) != nil && next.statistics.isVerb
}

private func isPerson(_ text: SegmentView, _ noun: TextToken) -> Bool {
  NewsNouns.persons.contains(noun.stemKey) && !collective.contains(noun.stemKey)
    && !text.isPeople(noun)
}

private let quantifiers = WordSet(
  "أي لأي بأي كلا كلتا لكلا لكلتا بكلا بكلتا كل جميع معظم كافة سائر أغلب لا بعض أول أولى لأول ثاني ثالث"
)
private let anyOnes = WordSet("أي لأي بأي")
private let boths = WordSet("كلا كلتا لكلا لكلتا بكلا بكلتا")
private let amounts = WordSet("كل جميع معظم كافة سائر أغلب")
private let somes = WordSet("بعض")
private let firsts = WordSet("أول أولى لأول")
private let of = LetterKey("من")
private let units = WordSet(
  "طن طنا أطنان كيلو كيلوغرام كيلوغراما غرام غراما برميل برميلا براميل لتر لترا ليتر كمية كميات شحنة شحنات أكياس كيس أوقية أونصة"
)
private let grains = WordSet(
  "قمح شعير أرز سكر ذرة دقيق طحين نفط وقود ديزل بنزين ذهب فضة نحاس حديد فحم زيت حليب قهوة شاي قطن غاز أدوية أغذية مساعدات متفجرات مخدرات حشيش هيروين كوكايين أسمدة بطاطا تمور ماء فوسفات"
)
private let forFirst = LetterKey("لأول")
private let each = LetterKey("كل")
private let no = LetterKey("لا")
private let nor = LetterKey("ولا")
private let that = LetterKey("أن")
private let times = WordSet("مرة مرتين مرات")
private let periods = WordSet("يوم أسبوع شهر عام سنة ساعة دقيقة ليلة موسم فصل قرن")
private let denied = WordSet(
  """
  حاجة شك داعي داع مفر مناص جدوى فائدة بديل سبيل مجال علاقة وجود خلاف صحة دليل خوف ضرورة مانع خيار معنى قيمة ضير عجب غرابة بأس حل \
  مبرر نية فرق أمل سابقة مكان حدود أثر ريب مثيل نظير حرج ذنب صلة دخل نهاية غنى
  """)
/// What comes once, twice or for the third time; not times and ways, which have a beginning (أول الشهر).
private let counted = WordSet(
  """
  مرة دولة شخص امرأة رجل شركة منتخب فريق لاعب لاعبة بلد رئيس رئيسة وزيرة مدينة مباراة محطة رحلة سفينة طائرة حالة مرحلة دورة جولة لقاح \
  ميدالية كأس جائزة هدف لقب انتصار هزيمة فوز محاولة تجربة زيارة جلسة لقاء اجتماع حادث هجوم انفجار ضحية مصدر منتج مصنع جامعة مدرسة \
  مستشفى متحف مطار ميناء جسر فيلم رواية كتاب ألبوم أغنية قمر صاروخ مركبة سيارة حافلة قطار ناقلة مفاعل اتفاق اتفاقية معاهدة قانون \
  قرار استقالة إضراب مظاهرة انتخابات ميزانية موازنة خسارة
  """)
private let timePlurals = WordSet(
  "أيام أسابيع أشهر شهور أعوام سنوات سنين ساعات دقائق ثوان ثواني ليال مرات قرون آلاف ملايين مليارات أنواع أشكال أركان أجزاء أطراف"
)
// Persons in a word that is a crowd as well.
private let collective = WordSet(
  "مشتبه معروف حكم مزارع أسرة عائلة عنصر ضحية شخص عالم أول ثاني عامل")
private let places = WordSet("في على إلى عن")
