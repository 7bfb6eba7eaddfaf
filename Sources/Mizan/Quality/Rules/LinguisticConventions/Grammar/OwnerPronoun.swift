extension Rule {
  /// «أعلنت الشركة أنها ستطرح منتجه»: a possessive that agrees with nobody named so far.
  static let ownerPronoun = Rule(
    id: "grammar.owner-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.65,
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
    reads: .body,
    examples: [
      "أعلنت الشركة أنها ستطرح ⟦منتجه⟧ الجديد.", "قالت الممثلة إن ⟦والدته⟧ علمتها الغناء.",
      "غادر الوزيران القاعة عقب ⟦اجتماعه⟧ مباشرة.", "قال الوزير إن ⟦زيارتها⟧ ناجحة.",
      "أعلنت الشركة أنها ستطرح منتجها الجديد.", "قالت الممثلة إن المخرج عرض فيلمه.",
      "غادر الوزيران القاعة عقب اجتماعهما مباشرة.", "قال الوزير إن الحكومة أنهت زيارتها.",
      "رحبت الجمعية بالقرار وشكرت أصحابه.", "قالت الشركة إن الفيلم يعرض في مدينته.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), let subject = Subject(text, first),
        let place = strayPossessive(text, subject, in: subject.end..<sentence.upperBound),
        !context.article.isQuoted(text.tokens[place].range.lowerBound, in: context.index)
      else { continue }
      // A sentence joined to the one before may go on speaking of somebody named there.
      if let previous = context.previous, text.tokens[first].clitics.contains(.waw),
        mentions(previous, subject)
      {
        continue
      }
      report.flag(text.tokens[place].range)
    }
  }

  /// «أنها سيصل», «إنهم ستصل»: إن with its pronoun, and a verb of another person.
  static let pronounAndVerb = Rule(
    id: "grammar.pronoun-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الضمير المتصل بأن لا يوافق الفعل بعده.",
      en: "The pronoun of أن does not agree with the verb behind it."),
    explanation: Wording(
      ar: "ضمير «أنها» فاعل الفعل بعده. أما «أنه» فقد يكون ضمير الشأن قبل جملة فاعلها مذكور.",
      en: "The pronoun of أنها is the subject of the verb. أنه may introduce a clause with a subject of its own."),
    examples: [
      "قال الوزير ⟦إنها سيصل⟧ غدًا.", "وأضافوا ⟦أنهم ستقبل⟧ العرض.",
      "أعلنت الشركة ⟦أنه ستطرح⟧ في السوق هاتفًا.", "ذكر النادي ⟦أنه سيلعبون⟧ هنا.",
      "وقالت ⟦إنها لن يقبل⟧ العرض.",
      "قال الوزير إنه سيصل غدًا.", "أعلنت الشركة أنه ستطرح نسخة جديدة.", "وأكدوا أنهم سيقبلون العرض.",
      "وقالت إنها يجب أن تسافر.", "قال إنها تمكنت من الفوز.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast()
    where text.tokens[index].isAny(of: [.particle]) {
      guard let pronoun = subjectPronoun(text.tokens[index], text) else { continue }
      var place = index + 1
      var isJussive = false
      if let next = text.token(place), negators.contains(next.key) {
        isJussive = beforePresent.contains(next.key)
        place += 1
      }
      guard let subject = verbSubject(text, place, isCertain: isJussive),
        clashes(pronoun, subject, text, place)
      else { continue }
      report.flag(text.range(index, place))
    }
  }

  /// «أقام معرض نفسه», «منتجها الخاص بها»: «own» word by word.
  static let ownCalque = Rule(
    id: "calque.own", category: .linguisticConventions, subtype: "Unidiomatic", severity: .minor,
    precision: 0.8,
    summary: Wording(
      ar: "ترجمة حرفية لضمير الملكية: يكفي الضمير المتصل.",
      en: "«One's own» word by word: a suffix pronoun is enough."),
    explanation: Wording(
      ar: "يقال «معرضه» لا «معرض نفسه»، و«منتجها» لا «منتجها الخاص بها». ويصح «المعرض نفسه» و«الثقة بنفسه».",
      en: "Arabic says معرضه, منتجها. المعرض نفسه, the very exhibition, is another matter."),
    examples: [
      "أقام المصور ⟦معرض نفسه⟧ في العاصمة.", "عاد الجنود إلى ⟦بيوت أنفسهم⟧ مساء.",
      "باعت الشركة ⟦منتجها الخاص بها⟧ في السوق.", "كتب ⟦كتابه الخاص به⟧ في عام.",
      "أقام المعرض نفسه في العاصمة.", "يثق الشاب بنفسه.", "دافع عن نفسه.", "في الوقت نفسه وصل الوفد.",
      "باعت الشركة منتجها الخاص.", "حاول قتل نفسه.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropFirst() where text.tokens[index].isArabicWord {
      let token = text.tokens[index]
      let before = text.tokens[index - 1]
      if selves.contains(token.key) {
        guard before.isArabicWord, !before.isDefinite, !before.clitics.contains(.pronoun),
          ownable.contains(before.stemKey)
        else { continue }
        report.flag(text.range(index - 1, index))
      } else if special.contains(token.stemKey), token.clitics == .article,
        before.clitics.contains(.pronoun), let next = text.token(index + 1),
        ofHis.contains(next.key), Suffix(text, before) == Suffix(text, next)
      {
        report.flag(text.range(index - 1, index + 1), fix: text.string(before))
      }
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
      guard verb.traits.isDisjoint(with: [.copula, .passive]), verb.subject == .he || verb.subject == .she
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
      noun.isAny(of: [.titleHead, .institution]) || twosome.contains(noun.stemKey),
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
  guard noun.stem.count >= 6, !notDuals.contains(noun.stemKey) else { return false }
  if text.ends(noun, with: Letter.ta, Letter.alif, Letter.noon) {
    let single = Array(text.letters[noun.stem.dropLast(3)]) + [Letter.taMarbuta]
    return WordStatisticsTable.shared[LetterKey(single, in: 0..<single.count)].commonness >= 5
  }
  let single = LetterKey(text.letters, in: noun.stem.dropLast(2))
  return WordClass.of(text.letters, in: noun.stem.dropLast(2)).contains(.titleHead)
    || twosome.contains(single)
}

/// The first noun with a possessive that is not the subject's, when nobody else is named before it.
private func strayPossessive(_ text: SegmentView, _ subject: Subject, in range: Range<Int>) -> Int? {
  for index in range {
    let token = text.tokens[index]
    if token.kind == .number || token.mark == 0x60C { continue }
    guard token.isArabicWord else { return nil }
    if let suffix = Suffix(text, token) {
      if subject.owns(suffix) { continue }
      guard isPossessed(text, token), fits(suffix, subject, text, token) else { return nil }
      return index
    }
    if mayOwn(text, index, subject) { return nil }
  }
  return nil
}

private func isPossessed(_ text: SegmentView, _ token: TextToken) -> Bool {
  if token.clitics.contains(.seen) || token.isAny(of: [.pronominal, .particle, .verb, .pronoun]) {
    return false
  }
  if token.clitics.contains(.pronoun) {
    return NewsVerbs.form(token.stemKey) == nil && (personal.contains(token.stemKey) || isNoun(text, token))
  }
  return true
}

private func isNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isAny(of: [.noun, .verbalNoun, .institution]) || token.statistics.isNoun && !token.statistics.isVerb
    || text.letters[token.stem.upperBound - 1] == Letter.ta && !token.statistics.isVerb
      && token.stem.count >= 4
}

/// Which mismatches tell: one feminine subject does not own «his», a person not «her», two not «his».
private func fits(_ suffix: Suffix, _ subject: Subject, _ text: SegmentView, _ token: TextToken) -> Bool {
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
  if !token.isDefinite, text.lastLetter(token) == Letter.alif, token.letters.count >= 4 { return false }
  if token.isAny(of: [.verbalNoun, .numberWord, .unit]) || passive.contains(token.stemKey) { return false }
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

private func subjectPronoun(_ token: TextToken, _ text: SegmentView) -> Suffix? {
  thats.contains(token.stemKey) ? Suffix(text, token) : nil
}

/// The subject that a verb's spelling shows; nil for impersonal verbs, and for words that may be nouns.
private func verbSubject(_ text: SegmentView, _ place: Int, isCertain: Bool) -> VerbForm.Subject? {
  guard let token = text.token(place), token.isArabicWord, token.clitics.isSubset(of: .seen) else { return nil }
  if let verb = token.verb, verb.tense != .past || !isCertain && token.clitics.isEmpty {
    guard verb.traits.isDisjoint(with: [.passive, .copula]), verb.tense != .subjunctive,
      isCertain || token.clitics == .seen || !verb.traits.contains(.looksLikeNoun),
      // تقرر and تحصل are «it was decided», «he obtained» as well.
      verb.tense == .past || token.clitics == .seen || verb.subject != .she,
      !impersonal.contains(verb.lemma)
    else { return nil }
    return verb.subject
  }
  // An unknown verb in the future: ست of «she», سي of «he».
  guard token.clitics == .seen || isCertain, !token.isAny(of: text.functionWords), !token.isDefinite,
    !text.ends(token, with: Letter.noon), !text.ends(token, with: Letter.waw, Letter.alif)
  else { return nil }
  switch text.firstLetter(token) {
  case Letter.ta: return .she
  case Letter.ya: return .he
  default: return nil
  }
}

private func clashes(
  _ pronoun: Suffix, _ verb: VerbForm.Subject, _ text: SegmentView, _ place: Int
) -> Bool {
  let next = text.token(place + 1)
  switch (pronoun, verb) {
  case (.her, .he): return true
  case (.her, .they), (.his, .they): return true
  case (.their, .he), (.their, .she), (.theirTwo, .he), (.theirTwo, .she): return true
  case (.his, .she):
    guard let next, next.isArabicWord else { return next != nil }
    return next.isAny(of: [.preposition, .particle, .adverb, .conjunction])
      || text.isFeminine(next) == false && !next.isDefinite
  default: return false
  }
}

private let thats = WordSet("أنه إنه بأنه لأنه فإنه أنها إنها بأنها لأنها فإنها أنهم إنهم بأنهم أنهما إنهما")
/// Events, which own nothing.
private let events = WordSet(
  """
  عملية حادثة واقعة جريمة زيارة خطوة مبادرة جلسة ندوة حملة قضية مداهمة دراسة مسألة حالة مرحلة فترة نتيجة رسالة تهمة مسيرة معركة \
  حرب كارثة ظاهرة مشكلة أزمة هزة غارة مباراة مرة ساعة سنة ليلة محاولة معلومة صورة كلمة فكرة خطة مهمة
  """)
private let negators = WordSet("لن لم لا قد سوف")
private let beforePresent = WordSet("لن لم سوف")
private let impersonal = NewsVerbs.indices(
  of: "أمكن وجب انبغى تم توقع وجد تعين جرى لزم أجرى حدث سبق ظهر تبين بدا تطلب حل أدى")
private let notDuals = WordSet("إنسان برلمان سلطان ميزان طيران رمضان جيران سكان بلدان فنان لبنان عنوان عدوان")
private let twosome = WordSet(
  """
  جانب طرف فريق منتخب لاعب زعيم رئيس وزير شقيق طالب مسؤول نائب شاب رجل كاتب باحث مدرب متهم مرشح خصم منافس \
  جار حليف قاتل مشتبه ضابط جندي صحفي صحافي طبيب معلم عامل بطل زوج مواطن مهندس سائق شرطي موظف طيار مخرج ممثل
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
  قاعة مكان وقت عقب قبل بعد يوم عام شهر أسبوع ساعة خلال مؤتمر بيان سوق العام مساء صباح سبيل إطار نحو شأن عدد نسبة مرة حد \
  حال نهاية بداية ضوء ظل غضون نفس كل بعض جميع معظم أي هامش ختام مطلع سياق صدد أمل
  """)
private let selves = WordSet("نفسه نفسها أنفسهم نفسهم نفسهما أنفسهما أنفسهن نفسي أنفسنا")
private let special = WordSet("خاص خاصة خاصين")
private let ofHis = WordSet("به بها بهم بهما بنا")
/// What one may own; not verbal nouns, which take «self» as their object.
private let ownable = WordSet(
  """
  معرض كتاب كتب بيت بيوت منزل منازل فريق شركة شركات حزب فيلم أفلام سيارة سيارات مدينة مكتب صفحة هاتف زوج زوجة والد والدة \
  أخ أخت ابن ابنة أسرة عائلة بلاد بلد وطن شعب قرية حكومة جيش لاعب لاعبين مدرب خطاب تصريح بيان رسالة مقال رواية ألبوم أغنية \
  ملعب غرفة سلاح مشروع خطة برنامج قصة ثروة متجر مطعم مزرعة أرض مدرسة جامعة موظف موظفين عمال مهنة وظيفة منصب رأي موقف سياسة \
  حملة فرقة مسلسل مسرحية لوحة لوحات صور منتج منتجات حساب ملابس وزارة مصنع مصانع قوات جنود طلاب أطفال أولاد أهل جمهور قناة \
  صحيفة نادي مؤسسة قرار تقرير كلمة زيارة دولة منطقة حياة مستقبل تجربة
  """)
