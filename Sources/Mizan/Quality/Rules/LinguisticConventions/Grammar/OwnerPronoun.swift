extension Rule {
  /// «أعلنت الشركة أنها ستطرح منتجه»: a possessive that agrees with nobody named so far.
  static let ownerPronoun = Rule(
    id: "grammar.owner-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.2,
    summary: Wording(
      ar: "ضمير الملكية لا يوافق أحدًا ذُكر في الجملة.",
      en: "The possessive agrees with nobody that the sentence names."),
    explanation: Wording(
      ar: """
        لغات كثيرة لا تفرق بين «ـه» و«ـها» أو بين المفرد والمثنى. إذا كان الفاعل مؤنثًا أو مثنى أو جمعًا ولم يُذكر غيره فالضمير له. \
        ويصح غيره إذا عاد إلى من ذُكر في جملة سابقة.
        """,
      en: """
        Many languages do not tell «his» from «her», or one from two. When the subject is feminine, dual or plural and nobody \
        else is named, the possessive is the subject's. It is right when it refers to a sentence before.
        """),
    reads: .body.at { word in
      (word.last == Letter.ha || word.last == Letter.alif || word.last == Letter.meem)
        && (word.clitics.contains(.pronoun) || word.isAny(of: .noun))
    },
    examples: [
      "أعلنت الشركة أنها ستطرح ⟦منتجه⟧ الجديد.", "قالت الممثلة إن ⟦والدته⟧ علمتها الغناء.",
      "غادر الوزيران القاعة عقب ⟦اجتماعه⟧ مباشرة.", "قال الوزير إن ⟦زيارتها⟧ ناجحة.",
      "أعلنت الشركة أنها ستطرح منتجها الجديد.", "قالت الممثلة إن المخرج عرض فيلمه.",
      "غادر الوزيران القاعة عقب اجتماعهما مباشرة.", "قال الوزير إن الحكومة أنهت زيارتها.",
      "رحبت الجمعية بالقرار وشكرت أصحابه.", "قالت الشركة إن الفيلم يعرض في مدينته.",
      "استدعت الشرطة طفلا لا يتجاوز الثالثة من عمره.", "تحل الذكرى السنوية لوفاته غدًا.",
      "عززت تركيا ⟦نفوذه⟧ في المنطقة.", "نشر الباحثون نتائج ⟦دراسته⟧ أمس.",
      "عقد المجلس ⟦جلستها⟧ الأولى أمس.", "أعلنت شركة فورد أن ⟦أرباحه⟧ ارتفعت.",
      "أجلت شركة النقل ⟦رحلاته⟧ يومين.", "أكد الوزير أن حكومته أنهت أعمالها.",
      "قالت الممثلة إن زوجها نسي محفظته.", "شهدت ماليزيا في عهده ازدهارا.",
      "دفع الوزير غرامة قدرها ألف دولار.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), let subject = Subject(text, first),
        let place = strayPossessive(text, subject, in: subject.end..<sentence.upperBound),
        !context.article.isQuoted(text.tokens[place].range.lowerBound, in: context.index)
      else { continue }
      // A sentence may go on speaking of somebody named in the one before, or in the verb's own pronoun.
      if text.tokens[first].clitics.contains(.pronoun) { continue }
      if let previous = context.previous, text.tokens[first].clitics.contains(.waw),
        mentions(previous, subject)
      {
        continue
      }
      report.flag(text.tokens[place].range)
    }
  }
}

/// The subject that opens a sentence, behind its verb or before it.
private struct Subject {
  enum Kind { case masculine, feminine, two, people }
  var kind: Kind
  /// The token behind it.
  var end: Int
  /// Behind its verb.
  var hasVerb = false
  var isCountry = false

  init?(_ text: SegmentView, _ first: Int) {
    let place: Int
    if let verb = text.finiteVerb(first) {
      guard verb.traits.isDisjoint(with: [.copula, .passive]),
        verb.subject == .he || verb.subject == .she
      else { return nil }
      place = first + 1
    } else {
      place = first
    }
    hasVerb = place > first
    if hasVerb, let kind = Subject.named(text, first) {
      self.kind = kind.kind
      end = kind.end
      isCountry = kind.isCountry
      return
    }
    guard let noun = text.token(place), noun.clitics.subtracting(.waw) == .article,
      !noun.isAny(of: [.weekday, .month, .adverb, .relative]), !noun.statistics.isAdjective
    else { return nil }
    if text.ends(noun, with: Letter.alif, Letter.noon) {
      guard isDual(text, noun) else { return nil }
      kind = .two
    } else if text.isPeople(noun) {
      kind = .people
    } else if text.isFeminine(noun) == true, !text.ends(noun, with: Letter.alif, Letter.ta),
      !noun.isAny(of: .verbalNoun), !events.contains(noun.stemKey)
    {
      if place > first, text.finiteVerb(first)?.subject != .she { return nil }
      kind = .feminine
    } else if place > first, text.finiteVerb(first)?.subject == .he,
      noun.isAny(of: [.titleHead, .institution]) || twosome.contains(noun.stemKey)
        || NewsNouns.masculineSpeakers.contains(noun.stemKey),
      text.isFeminine(noun) != true
    {
      kind = .masculine
    } else {
      return nil
    }
    end = place + 1
  }

  /// Behind the verb at the start: a country, or a body with a genitive that tells what kind of body it is.
  private static func named(_ text: SegmentView, _ first: Int) -> (
    kind: Kind, end: Int, isCountry: Bool
  )? {
    guard let verb = text.finiteVerb(first), let head = text.token(first + 1), head.isArabicWord,
      head.clitics.isEmpty
    else { return nil }
    if head.isAny(of: .placeName) {
      guard verb.subject == .she,
        verb.tense == .past || text.firstLetter(text.tokens[first]) == Letter.ta
      else { return nil }
      return (.feminine, first + 2, true)
    }
    if verb.subject == .she, namedBodies.contains(head.stemKey), let name = text.token(first + 2),
      name.isArabicWord, name.clitics.isEmpty, name.verb == nil,
      !name.isAny(of: text.functionWords.union([.personName, .titleHead])),
      text.token(first + 3)?.isAny(of: .particle) == true
    {
      return (.feminine, first + 3, false)
    }
    guard text.isPlainDefinite(first + 2), !head.isAny(of: .titleHead) else { return nil }
    let genitive = text.tokens[first + 2]
    guard !text.isPeople(genitive), !NewsNouns.persons.contains(genitive.stemKey),
      !genitive.isAny(of: [.name, .titleHead, .institution]),
      !NewsNouns.masculineSpeakers.contains(genitive.stemKey),
      !NewsNouns.feminineBodies.contains(genitive.stemKey)
    else { return nil }
    let isBody = head.isAny(of: .institution) || NewsNouns.feminineBodies.contains(head.stemKey)
    if verb.subject == .she, isBody, text.endsInTaMarbuta(head) {
      return (.feminine, first + 3, false)
    }
    if verb.subject == .he, !text.endsInTaMarbuta(head), text.isFeminine(head) != true,
      isBody || NewsNouns.masculineSpeakers.contains(head.stemKey),
      kinds.contains(genitive.stemKey) || text.isFeminine(genitive) == false
    {
      return (.masculine, first + 3, false)
    }
    return nil
  }

  /// Whether a possessive can be this subject's.
  func owns(_ suffix: Suffix) -> Bool {
    switch kind {
    case .masculine: suffix == .his
    case .feminine: suffix == .her
    case .two: suffix == .theirTwo
    case .people: suffix == .their
    }
  }
}

private func isDual(_ text: SegmentView, _ noun: TextToken) -> Bool {
  guard noun.stem.count >= 5, !notDuals.contains(noun.stemKey) else { return false }
  if text.ends(noun, with: Letter.ta, Letter.alif, Letter.noon) {
    let single = Array(text.letters[noun.stem.dropLast(3)]) + [Letter.taMarbuta]
    return WordStatisticsTable.shared[LetterKey(single, in: 0..<single.count)].commonness >= 5
  }
  let single = LetterKey(text.letters, in: noun.stem.dropLast(2))
  return WordClass.of(text.letters, in: noun.stem.dropLast(2)).contains(.titleHead)
    || twosome.contains(single)
}

/// The first noun with a possessive that is not the subject's, when nobody else is named before it.
private func strayPossessive(_ text: SegmentView, _ subject: Subject, in range: Range<Int>) -> Int?
{
  var namesThing = false
  for index in range {
    let token = text.tokens[index]
    if token.kind == .number || token.mark == 0x60C { continue }
    guard token.isArabicWord, token.key != what else { return nil }
    // «غرامة قدرها», «خبر مفاده»: of what stands before.
    if attributes.contains(token.stemKey), text.token(index - 1)?.isDefinite == false {
      return nil
    }
    if let suffix = Suffix(text, token) {
      if subject.owns(suffix) {
        // «أكد الرئيس أن حكومته ستواصل إصلاحاتها»: what the subject has may have something itself.
        if !token.isAny(of: notNouns), isAgent(text, token) { return nil }
        continue
      }
      // «صورا كتبوا عليها»: of what has been named.
      if namesThing, token.isAny(of: .pronominal) { continue }
      let isObject = subject.hasVerb && index == subject.end
      guard isPossessed(text, index) || isObject && isPlainNoun(text, token),
        !namesThing || ofAgents.contains(token.stemKey),
        !subject.isCountry || ofCountries.contains(token.stemKey),
        fits(suffix, subject, text, token),
        !isOfPerson(text, token, text.tokens[subject.end - 1])
      else { return nil }
      return index
    }
    if text.lastLetter(token) == Letter.alif, isThing(text, token) { namesThing = true }
    if mayOwn(text, index, subject), !governsPossessed(text, index) {
      guard isThing(text, token) else { return nil }
      namesThing = true
    }
  }
  return nil
}

private let notNouns: WordClass = [.particle, .pronominal, .verb, .preposition]

/// Somebody, or a body, that the subject has: زوجها, حكومته, فريقه.
private func isAgent(_ text: SegmentView, _ token: TextToken) -> Bool {
  let single = text.key(of: token, dropping: 1, adding: [Letter.taMarbuta])
  let plain = text.lastLetterOfStem(token) == Letter.ta ? single : token.stemKey
  return token.isAny(of: [.titleHead, .institution, .humanPlural]) || kinOrBodies.contains(plain)
    || !WordClass.of(plain, plain, length: 1).isDisjoint(with: [.institution, .titleHead])
    || NewsNouns.persons.contains(plain) || NewsNouns.feminineBodies.contains(plain)
    || NewsNouns.masculineSpeakers.contains(plain) || text.isPeople(token)
    || !token.clitics.contains(.pronoun)
}

/// «عمله», «جلستها» straight behind a subject: verbs elsewhere, here what the verb acts on.
private func isPlainNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.clitics == .pronoun else { return false }
  if personal.contains(token.stemKey) { return true }
  if let verb = NewsVerbs.form(token.stemKey), verb.traits.contains(.looksLikeNoun) { return true }
  guard text.lastLetterOfStem(token) == Letter.ta, token.stem.count >= 4 else { return false }
  let single = text.statistics(of: token, dropping: 1, adding: [Letter.taMarbuta])
  return single.isNoun && single.commonness >= 5
}

/// «نتائج دراسته», «سبل تعزيز علاقاته»: a thing that the owner has owns nothing.
private func governsPossessed(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.isBareNoun(index), isThing(text, text.tokens[index]) else { return false }
  var place = index + 1
  while place < index + 3, text.isBareNoun(place) { place += 1 }
  guard let owned = text.token(place), owned.isArabicWord else { return false }
  return owned.clitics == .pronoun && owned.verb == nil && !owned.isAny(of: text.functionWords)
}

/// A noun of no person and no body.
private func isThing(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isAny(of: .noun)
    && !token.isAny(of: [.humanPlural, .titleHead, .institution, .name])
    && !text.isPeople(token) && !NewsNouns.persons.contains(token.stemKey)
    && !NewsNouns.feminineBodies.contains(token.stemKey)
    && !NewsNouns.masculineSpeakers.contains(token.stemKey)
    && (!kinOrBodies.contains(token.stemKey) || owned.contains(token.stemKey))
}

/// «بلغت الدولة في عهده أقصى اتساع»: a body has no reign and no father, so a person named earlier has.
private func isOfPerson(_ text: SegmentView, _ token: TextToken, _ subject: TextToken) -> Bool {
  ofPersons.contains(token.stemKey) && !NewsNouns.persons.contains(subject.stemKey)
    && text.isFeminine(subject) == true && !subject.isAny(of: .titleHead)
}

private func isPossessed(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  // سيارته looks like a verb in the future.
  if token.clitics.contains(.seen) {
    return personal.contains(
      LetterKey(text.letters, in: token.letters.lowerBound..<token.stem.upperBound))
  }
  // غضبه is a noun behind a preposition.
  if let before = text.token(index - 1), before.isAny(of: .preposition),
    !before.isAny(of: .pronominal),
    token.clitics.contains(.pronoun), NewsVerbs.form(token.stemKey) != nil
  {
    return true
  }
  // «توسيع تعاونه»: behind a verbal noun, no verb.
  if let before = text.token(index - 1), before.isAny(of: .verbalNoun), before.clitics.isEmpty,
    token.clitics == .pronoun, before.verb == nil
  {
    return true
  }
  if token.isAny(of: [.pronominal, .particle, .verb, .pronoun]) { return false }
  guard token.clitics.contains(.pronoun) else { return true }
  if personal.contains(token.stemKey) { return true }
  return NewsVerbs.form(token.stemKey) == nil && isNoun(text, token)
}

private func isNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isAny(of: [.noun, .verbalNoun, .institution, .humanPlural, .titleHead])
    || [Letter.yaHamza, Letter.wawHamza, Letter.hamza].contains(
      text.letters[token.stem.upperBound - 1])
    || token.statistics.isNoun && !token.statistics.isVerb
    || text.letters[token.stem.upperBound - 1] == Letter.ta && !token.statistics.isVerb
      && token.stem.count >= 4
}

/// Which mismatches tell: one feminine subject does not own «his», a person not «her», two not «his».
private func fits(_ suffix: Suffix, _ subject: Subject, _ text: SegmentView, _ token: TextToken)
  -> Bool
{
  let isPersonal = personal.contains(token.stemKey) || !token.clitics.contains(.pronoun)
  switch subject.kind {
  case .feminine: return suffix == .his
  case .masculine: return suffix == .her
  case .two: return suffix == .his || suffix == .her || suffix == .their && isPersonal
  case .people: return suffix == .his || suffix == .her
  }
}

/// Whether a word before the possessive names somebody it may belong to.
private func mayOwn(_ text: SegmentView, _ index: Int, _ subject: Subject) -> Bool {
  let token = text.tokens[index]
  if token.isAny(of: [.weekday, .month]) || text.looksFinite(index) { return false }
  if !token.isDefinite, token.isAny(of: text.functionWords) { return false }
  if token.verb != nil, !token.isDefinite { return false }
  if token.isAny(of: .personName) { return true }
  if token.isAny(of: .placeName) { return subject.kind != .feminine }
  // What is new to the reader, in the accusative, owns nothing.
  if !token.isDefinite, text.lastLetter(token) == Letter.alif, token.letters.count >= 4 {
    let bare = text.key(of: token, dropping: 1, adding: [])
    return NewsNouns.persons.contains(bare) || infants.contains(bare)
  }
  if token.isAny(of: [.verbalNoun, .numberWord, .unit]) || passive.contains(token.stemKey) {
    return false
  }
  if token.statistics.isAdjective { return false }
  if subject.kind == .feminine { return text.isFeminine(token) != true }
  if subject.kind == .masculine { return text.isFeminine(token) != false }
  return true
}

/// Whether the text before names somebody of the other gender, by any word that is not known to be none.
private func mentions(_ previous: SegmentView, _ subject: Subject) -> Bool {
  previous.tokens.contains { token in
    guard token.isArabicWord else { return false }
    if token.isAny(of: .personName) { return true }
    guard token.isDefinite else { return false }
    return subject.kind == .feminine
      ? previous.isFeminine(token) == false : previous.isFeminine(token) == true
  }
}

private let what = LetterKey("ما")
private let attributes = WordSet(
  """
  قدر مفاد مقدار قيمت طول عرض ارتفاع عمق وزن سعر ثمن عدد مدت مساحت حجم نسبت اسم عنوان تاريخ عمر موضوع سعت سرعت قوام مضمون نص هدف سبب \
  غايت غرض شعار محور مصدر مقر فحوا مؤدا لون شكل نوع كلفت تكلفت رأسمال ملؤ مطلع رقم قطر قوت مدا نهايت بدايت
  """)
/// What no thing has, and what is not done to one.
private let ofAgents = WordSet(
  """
  مطالب حقوق والد والدت والدا والدي أب أبا أم زوج زوجت أصدقاء زملاء أقارب أجور رواتب معاشات رأي آراء غضب قلق أسف رغبت استعداد امتنان تعازي ثقت \
  مدرب مدربي مدربو لاعبي لاعبو جماهير مشجعي مشجعو موظفي موظفو مدير رئيس عمال استقالت استياء ارتياح وعود تعهدات مشاعر جهود انتقادات اتهامات تصريحات أيدي وجوه أرواح أعمار وظائف مناصب مهام عائلات أسر
  """)
/// What a country has, and no man.
private let ofCountries = WordSet(
  """
  سفير سفراء سفارت سفارات رعايا حدود أراضي أراض صادرات واردات سيادت نفوذ حلفاء دبلوماسيي عملت مياه أجواء مجال اقتصاد جيش حكومت برلمان \
  دستور احتياطيات احتياطي موازنت قنصليت قنصليات عاصمت شواطئ موانئ مطارات جيران جارت استقلال وحدت مواطني قوات طائرات
  """)
/// Bodies that the name behind them does not turn into somebody else's.
private let namedBodies = WordSet("شركة مجموعة مؤسسة صحيفة وكالة منظمة جامعة شبكة قناة جماعة حركة")
/// Second words of the names of bodies that own nothing, whatever their gender.
private let kinds = WordSet(
  """
  عدالة تنمية حرية وحدة ديمقراطية إدارة ثقافة رياضة صحة تجارة صناعة زراعة طاقة بيئة هجرة تربية كرة سلة تعمير استثمار شورى أمة أمن أمناء
  نزاهة شفافية مساواة أصالة معاصرة حداثة استقلال عمل فضيلة كرامة نور نهضة سلام تنافسية محاسبة رقابة مراقبة إنتاج إعمار معلومات
  """)
private let owned = WordSet("بلد بلاد دولة مدينة قرية سيارة كتاب رواية فيلم بيت منزل")
/// Those that may have something themselves.
private let kinOrBodies = WordSet(
  """
  زوج زوجة والد والدة ابن ابنة أخ أخت شقيق شقيقة جد جدة عم عمة خال خالة صديق صديقة زميل زميلة ابنا أبناء أولاد بنات أطفال حبيب خطيب \
  خطيبة حزب فريق منتخب نادي ناد جيش شعب بلد بلاد وطن دولة مدينة قرية أسرة عائلة قوات حليف حليفة خصم منافس منافسة شريك شريكة رجل قوم \
  قبيلة سلف خلف نظير نظيرة جار جارة حكومة إدارة شركة جماعة طائفة حركة ائتلاف تحالف كتلة شخص نفس كلب قط حصان سيارة كتاب رواية فيلم بيت منزل
  """)
/// Events, which own nothing.
private let events = WordSet(
  """
  عملية حادثة واقعة جريمة زيارة خطوة مبادرة جلسة ندوة حملة قضية مداهمة دراسة مسألة حالة مرحلة فترة نتيجة رسالة تهمة مسيرة معركة \
  حرب كارثة ظاهرة مشكلة أزمة هزة غارة مباراة ذكرى حقيقة مرة ساعة سنة ليلة محاولة معلومة صورة كلمة فكرة خطة مهمة
  """)
private let ofPersons = WordSet(
  """
  أيام عهد عصر زمن حكم جثمان جثت جنازت والد والدت أب أم أخ زوج زوجت حيات وفات موت ولادت شعبيت طفولت شباب عمر اسم ضريح قبر ابن ابنت
  """)
private let infants = WordSet("رضيع مولود قديس ملك أمير قائد زعيم بطل فيلم كتاب مشروع")
private let notDuals = WordSet(
  "إنسان برلمان سلطان ميزان طيران رمضان جيران سكان بلدان فنان لبنان عنوان عدوان")
private let twosome = WordSet(
  """
  جانب طرف فريق منتخب لاعب زعيم رئيس وزير شقيق طالب مسؤول نائب شاب رجل كاتب باحث مدرب متهم مرشح خصم منافس \
  جار حليف قاتل مشتبه ضابط جندي صحفي صحافي طبيب معلم عامل بطل زوج مواطن مهندس سائق شرطي موظف طيار مخرج ممثل وفد حزب جيش شعب نادي محامي قاضي مدعي ناشط مراقب حارس عالم محلل
  """)
/// Nouns, as they stand before a suffix, that people or bodies of people have.
private let personal = WordSet(
  """
  اجتماع لقاء زيارت محادثات مباحثات مشاورات جولت رحلت كلمت خطاب تصريح تصريحات والد والدت أب أم أخ أخت ابن ابنت أبناء بنات \
  زوج زوجت أسرت عائلت أقارب أصدقاء زملاء حيات وفات موت ولادت منزل منازل بيت بيوت مكتب سيارت سيارات هاتف وجه يد رأس عين رأي \
  آراء موقف استقالت فوز خسارت وصول مغادرت عودت دعوت رسالت مهام منصب وظيفت وظائف مهنت عمل أعمال راتب رواتب أجور معاش معاشات \
  حقوق مطالب تجمع احتجاج اعتصام إضراب تظاهرت خبرت تجربت طفولت شباب عمر اسم أسماء جثت جثث إصابت حالت صحت اعتقال محاكمت براءت \
  كتاب روايت مذكرات قصت ألبوم أغنيت دور بطولت لقب مسيرت أداء مدرب رفاق تضامن أسف قلق غضب سعادت رغبت استعداد تأييد رفض ترحيب \
  وعد وعود تعهد ثقت شكر امتنان تعازي تقدير إعجاب
  """)
/// Nouns that own nothing.
private let passive = WordSet(
  """
  قاعة مكان وقت عقب قبل بعد يوم عام شهر أسبوع ساعة خلال مؤتمر بيان سوق العام مساء صباح سبيل إطار ذكرى نحو شأن عدد نسبة مرة حد \
  حال نهاية بداية ضوء ظل غضون نفس كل بعض جميع معظم أي هامش ختام مطلع سياق صدد أمل \
  أول آخر أكبر أصغر أحدث أهم أبرز أفضل أقدم أحد إحدى ثاني ثالث رابع خامس مجموعة سلسلة عشرات مئات آلاف جانب جزء قسم سائر شتى مختلف ثلث نصف ربع
  """)
