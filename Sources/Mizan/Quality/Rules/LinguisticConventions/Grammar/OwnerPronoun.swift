extension Rule {
  /// «أعلنت الشركة أنها ستطرح منتجه»: a possessive that agrees with nobody named so far.
  static let ownerPronoun = Rule(
    id: "grammar.owner-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.4,
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
    guard let noun = text.token(place), noun.clitics.subtracting(.waw) == .article,
      !noun.isAny(of: [.weekday, .month, .adverb, .relative]), !noun.statistics.isAdjective
    else { return nil }
    if text.ends(noun, with: Letter.alif, Letter.noon) {
      guard isDual(text, noun) else { return nil }
      kind = .two
    } else if noun.isAny(of: .humanPlural) {
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
  for index in range {
    let token = text.tokens[index]
    if token.kind == .number || token.mark == 0x60C { continue }
    guard token.isArabicWord else { return nil }
    if let suffix = Suffix(text, token) {
      if subject.owns(suffix) { continue }
      guard isPossessed(text, index), fits(suffix, subject, text, token),
        !isOfPerson(text, token, text.tokens[subject.end - 1])
      else { return nil }
      return index
    }
    if mayOwn(text, index, subject) { return nil }
  }
  return nil
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
  if token.isAny(of: [.pronominal, .particle, .verb, .pronoun]) { return false }
  guard token.clitics.contains(.pronoun) else { return true }
  if personal.contains(token.stemKey) { return true }
  return NewsVerbs.form(token.stemKey) == nil && isNoun(text, token)
}

private func isNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isAny(of: [.noun, .verbalNoun, .institution, .humanPlural])
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
  حال نهاية بداية ضوء ظل غضون نفس كل بعض جميع معظم أي هامش ختام مطلع سياق صدد أمل
  """)
