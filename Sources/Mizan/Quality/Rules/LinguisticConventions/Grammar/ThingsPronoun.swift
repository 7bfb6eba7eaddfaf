extension Rule {
  /// «المدارس … وثلث أبنيتهم»: a pronoun of people for a plural of things.
  static let thingsPronoun = Rule(
    id: "grammar.things-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "ضمير جمع العقلاء عائد إلى أشياء.",
      en: "The pronoun هم stands for a plural of things."),
    explanation: Wording(
      ar: """
        جمع غير العاقل يعود إليه ضمير المفردة: المدارس وأبنيتها، لا أبنيتهم. الفارسية والإنجليزية لا تفرقان. ويصح «هم» إذا ذُكر قبله \
        ناس أو جهة.
        """,
      en: """
        A plural of things takes the pronoun of the feminine singular: المدارس وأبنيتها. Persian and English have one \
        word for both. هم is right when people or a body are named before it.
        """),
    reads: .body.at { word in
      word.last == Letter.meem
        && (word.clitics.contains(.pronoun) || word.isAny(of: .pronominal))
    },
    examples: [
      "بُنيت سبعة جسور، ويحتاج ⟦بعضهم⟧ إلى صيانة.", "جفت آبار المدينة، ويحتاج ⟦بعضهم⟧ إلى حفر.",
      "تعاني المستشفيات الريفية نقصًا، وثلث ⟦أجهزتهم⟧ معطل.",
      "السيارات القديمة تلوث الهواء، ومعظم ⟦محركاتهم⟧ متهالكة.",
      "باع المصنع سيارات تبلغ ⟦سرعتهم⟧ مئتي كيلومتر.",
      "تعاني المستشفيات الريفية نقصًا، وثلث أجهزتها معطل.",
      "زار الأطباء المستشفيات وفحصوا أجهزتهم.", "بُنيت سبعة جسور للسكان، ويحتاج بعضهم إلى وقت.",
      "تعاني المدارس من نقص مدرسيها وضعف رواتبهم.", "أغلقت الشركات مكاتبهم.",
      "وباع الرجل السيارات بعد وصولهم.",
    ]
  ) { context, report in
    let text = context.text
    // What the words before the next place named.
    var (next, somebody, lastThings) = (0, false, -1)
    for index in context.anchors where Suffix(text, text.tokens[index]) == .their {
      if isMeasureOfThings(text, index) {
        report.flag(text.tokens[index].range)
        continue
      }
      while !somebody, next < index {
        if things.contains(text.tokens[next].stemKey) { lastThings = next }
        somebody = mayNameSomebody(text, next)
        next += 1
      }
      let sentence = text.sentence(of: index)
      guard !somebody, lastThings >= sentence.lowerBound, isOfThings(text, index),
        text.firstWord(of: sentence).map({ !text.tokens[$0].clitics.contains(.waw) }) ?? false
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// «صواريخ يبلغ مداهم»: what only things have, behind a plural of things.
private func isMeasureOfThings(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard measures.contains(token.stemKey) || measured.contains(token.key) else { return false }
  var place = index - 1
  while place >= 0, place > index - 8 {
    let before = text.tokens[place]
    guard before.isArabicWord || Mark.isComma(before.mark) else { return false }
    if things.contains(before.stemKey) { return true }
    if before.isAny(of: [.humanPlural, .pronoun]) || text.isPeople(before)
      || crowds.contains(before.stemKey)
    {
      return false
    }
    place -= 1
  }
  return false
}

private let measures = WordSet(
  "مدى مدا سعت سرعت سعر ثمن كلفت تكلفت قيمت مساحت عمق قطر ارتفاع سماكت كثافت إنتاج استهلاك سعرات حجم صلاحيت تاريخ"
)
private let measured = WordSet(
  "مداهم سعتهم سرعتهم سعرهم ثمنهم كلفتهم تكلفتهم قيمتهم مساحتهم عمقهم قطرهم ارتفاعهم حجمهم طولهم وزنهم عرضهم"
)
/// A noun with هم that things have: بعضهم, أجهزتهم, not a verb with its object.
private func isOfThings(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if quantifiers.contains(token.stemKey) { return true }
  return NewsVerbs.form(token.stemKey) == nil && !token.isAny(of: [.particle, .pronominal, .verb])
    && (token.statistics.isNoun || token.isAny(of: .noun) || parts.contains(token.stemKey))
    && !token.statistics.isVerb && !ofPeople.contains(token.stemKey)
}

/// Whether a word may be somebody that هم stands for, or a quotation opens.
private func mayNameSomebody(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord else { return token.mark == 0x22 || token.mark == 0xAB }
  if things.contains(token.stemKey) { return false }
  // «سدود المحافظة»: where the things are.
  if token.clitics == .article, let owned = text.token(index - 1), things.contains(owned.stemKey),
    regions.contains(token.stemKey)
  {
    return false
  }
  if token.isAny(of: [.humanPlural, .personName, .titleHead, .institution, .pronoun])
    || text.isPeople(token) || NewsNouns.persons.contains(token.stemKey)
    || NewsNouns.feminineBodies.contains(token.stemKey)
    || NewsNouns.masculineSpeakers.contains(token.stemKey) || crowds.contains(token.stemKey)
  {
    return true
  }
  if let suffix = Suffix(text, token), suffix == .their || suffix == .theirTwo { return true }
  if let verb = token.verb { return verb.subject == .they || verb.subject == .theyTwo }
  if text.ends(token, with: Letter.waw, Letter.alif)
    || text.ends(token, with: Letter.waw, Letter.noon)
    || token.key == who || token.key == whom
  {
    return true
  }
  return text.ends(token, with: Letter.ya, Letter.noon) && token.stem.count > 4
    && !token.isAny(of: [.numberWord, .placeName])
}

private let regions = WordSet(
  "محافظة مدينة ولاية منطقة بلدة قرية عاصمة إقليم بلاد دولة مقاطعة ناحية بلدية جزيرة")
private let who = LetterKey("من")
private let whom = LetterKey("الذين")
private let quantifiers = WordSet(
  "بعض معظم جميع كل أغلب غالبية ثلث نصف ربع أحد إحدى عدد أي أكثر كثير")
private let parts = WordSet(
  "أبنيت أجهزت محركات جدران أبواب أسقف نوافذ أسعار أثمان أحجام أوزان ألوان أشكال سقوف مبان مباني إنتاج قيمت كلفت عمر أعمار بطاريات"
)
/// What people have rather than things.
private let ofPeople = WordSet(
  "رواتب أجور أسر عائلات أطفال أبناء زوجات آباء أمهات حقوق مطالب حيات وفات وصول مغادرت عودت رأي آراء رغبت خبرات أيدي وجوه"
)
/// Plurals that can be nothing but things.
private let things = WordSet(
  """
  مدارس مستشفيات مستوصفات عيادات مصانع معامل محطات مطارات موانئ جسور طرق شوارع أنفاق سدود أبراج مبان مباني أبنية بيوت منازل شقق قصور مساجد كنائس معابد \
  متاحف مكتبات مسارح ملاعب حدائق متنزهات أسواق متاجر محال محلات مطاعم مقاه فنادق سيارات حافلات شاحنات قطارات طائرات سفن مركبات دراجات \
  زوارق قوارب ناقلات عبارات صواريخ قذائف قنابل ألغام أسلحة دبابات بنادق هواتف حواسيب أجهزة شاشات تطبيقات مواقع برامج آلات محركات أدوات معدات \
  بطاريات مصابيح كاميرات كتب روايات قصائد مخطوطات لوحات تماثيل أفلام مسلسلات أغان أغاني صور وثائق رسائل تقارير دراسات قوانين قرارات عقود اتفاقيات عقارات \
  أدوية لقاحات أغذية ثمار أشجار نباتات حقول مزارع بساتين غابات جبال أنهار بحيرات جزر كهوف آبار حقائب ملابس أحذية مجوهرات عملات منتجات سلع بضائع \
  أسهم مشروعات مشاريع خطط أعمدة جدران أبواب نوافذ أنابيب كابلات ألواح أقمار كواكب نجوم مقابر آثار قلاع حصون
  """)
private let crowds = WordSet(
  """
  ناس شعب شعوب سكان أهالي أهل جمهور قوات جيش شرطة فريق منتخب وفد أسرة عائلة عائلات أسر قبيلة قبائل جماعة جماعات طائفة فئة عصابة عصابات ضحايا \
  قتلى جرحى مرضى أسرى مصاب حكومات دول شركات شركة جهات سلطات طلبة كثيرون آخرون آخرين بعضهم مليون ألف شخص أشخاص نساء رجال أطفال \
  فرق أحزاب حزب نقابات لجان أطقم طاقم طواقم كوادر أمم وكالات صحف قنوات منظمات جامعات بنوك مصارف بلديات مجالس محاكم حيوانات طيور
  """)
