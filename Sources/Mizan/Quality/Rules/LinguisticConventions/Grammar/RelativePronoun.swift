extension Rule {
  /// «الاتفاق التي», «المدرسة الذي».
  static let relativeGender = Rule(
    id: "grammar.relative-gender", version: 2, category: .linguisticConventions,
    subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "الاسم الموصول لا يوافق الاسم قبله.",
      en: "The relative pronoun does not agree with the noun before it."),
    explanation: Wording(
      ar: """
        «الذي» للمفرد المذكر و«التي» للمؤنث ولجمع غير العاقل. قد يعود الموصول إلى المضاف لا إلى الاسم المجاور (وزير \
        المالية الذي).
        """,
      en: """
        الذي goes with a masculine, التي with a feminine and with plurals of things. It may refer to the first term of \
        an annexation.
        """),
    reads: .always.at { isGenderedRelative($0) },
    examples: [
      "زار ⟦المدرسة الذي⟧ تعلم فيها.", "وُقع ⟦الاتفاق التي⟧ طال انتظاره.",
      "في ⟦المدينة الذي⟧ ولد فيها.", "اعترض الوزير على ⟦القانون التي⟧ صدر.",
      "عاد ⟦الجنود الذي⟧ قاتلوا هناك.",
      "زار المدرسة التي تعلم فيها.", "وزير المالية الذي استقال.", "القرارات التي صدرت.",
      "لجنة الخبراء التي شكلت.",
      "انتهت الحرب التي اندلعت قبل عام.", "التقى المدير في المدينة الذي كلفه بالعمل.",
      "طبعت ألف نسخة من ⟦الديوان التي⟧ نشر أمس.", "يدرس المجلس ⟦الاقتراحان الذي⟧ قدمهما النائب.",
      "قال إن ⟦السفينة الذي⟧ غرقت قديمة.", "كتب المؤلف ⟦القصة الذي⟧ نشرها أمس.",
      "عاد ⟦الوزيران اللذين⟧ شاركا في القمة.", "عاد الوزيران اللذان شاركا في القمة.",
      "في البيان الذي صدر أمس.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let pronoun = text.tokens[index]
      let isMasculine = pronoun.key == masculineRelative
      if isSingleForTwo(text, index) {
        report.flag(text.range(index - 1, index))
        continue
      }
      if obliqueRelatives.contains(pronoun.key) { continue }
      if pronoun.key == pluralRelative {
        if areThings(text, index - 1) { report.flag(text.range(index - 1, index)) }
        continue
      }
      let noun = text.tokens[index - 1]
      // «الجنود الذي عادوا»: people, as the verb says.
      if noun.isDefinite, text.isPeople(noun),
        text.token(index + 1)?.verb?.subject == .they
          || !isMasculine && text.finiteVerb(index - 2) != nil && noun.clitics == .article
      {
        report.flag(text.range(index - 1, index))
        continue
      }
      guard noun.isDefinite, !noun.statistics.isAdjective, let feminine = text.isFeminine(noun),
        feminine == isMasculine,
        isOnlyAntecedent(text, index - 1, isMasculine: isMasculine)
          || isContradicted(text, index, isMasculine: isMasculine)
          || isSurelyMeant(text, index),
        feminine
          ? text.endsInTaMarbuta(noun)
          : noun.statistics.commonness >= 6 && (noun.statistics.feminine ?? 1) <= 0.1
      else { continue }
      report.flag(text.range(index - 1, index))
    }
  }

  /// «في قرية التي», «أصيب رجل الذي», «أزمة حادة التي»: a relative pronoun behind an indefinite noun.
  static let relativeBehindIndefinite = Rule(
    id: "grammar.relative-behind-indefinite", version: 2, category: .linguisticConventions,
    subtype: "Grammar", severity: .major, precision: 0.75,
    summary: Wording(
      ar: "اسم موصول بعد نكرة: تحذف «الذي» أو يعرف الاسم.",
      en: "A relative pronoun stands behind an indefinite noun: drop it, or make the noun definite."
    ),
    explanation: Wording(
      ar: "النكرة توصف بجملة بلا اسم موصول. الأعلام والمضاف معرفة فيصح الموصول بعدهما.",
      en:
        "An indefinite noun takes its clause without a pronoun. Names and annexations are definite."
    ),
    reads: .always.at { isGenderedRelative($0) },
    examples: [
      "عُثر عليه في ⟦قرية التي⟧ هجرها سكانها.", "تحدث مع ⟦شركة التي⟧ تصنع السفن.",
      "نزلوا في ⟦مدرسة التي⟧ أغلقت قبل عام.", "قُتل في الهجوم ⟦سائق الذي⟧ كان ينقل البضائع.",
      "اندلعت ⟦أزمة حادة التي⟧ دامت عامين.", "أصدر المجلس ⟦قرارًا الذي⟧ يمنع الصيد.",
      "وقع على ⟦مشروع الذي⟧ يخفض الكلفة.", "اللغة الأكثر تشددًا الذي عرفه.",
      "التقى ⟦خبراء الذين⟧ درسوا الموقع.",
      "عُثر عليه في قرية هجرها سكانها.", "هذه الجلسة الثانية خلال شهر التي يغيب عنها الوزير.",
      "سافر إلى فرنسا التي يحبها.",
      "شركة سوني التي تصنع الهواتف.", "مدينة حلب التي زارها.", "تذكر كل الذين غابوا.",
      "في مدرسته التي أحبها.", "خفف معاناة الذين فقدوا بيوتهم.",
      "بطولة الكرة الطائرة سيدات التي بدأت أمس.",
      "وقف في حضرة الذي كتب الرسالة.", "رسم أكثر لوحاته شهرة التي تباع اليوم.",
      "هو واحد من الخمسمائة قصر التي بنيت هناك.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors
    where index > 0 && !obliqueRelatives.contains(text.tokens[index].key) {
      let pronoun = text.tokens[index]
      let isPlural = pronoun.key == pluralRelative
      let isFeminine = pronoun.key == feminineRelative
      if pronoun.key == masculineRelative, isIndefinite(text, index - 1) {
        report.flag(text.range(index - 1, index))
        continue
      }
      var place = index - 1
      let before = text.tokens[place]
      if place > 0, before.clitics.isEmpty, text.isAdjective(before), text.isBareNoun(place - 1),
        text.lastLetter(before) != Letter.alif,
        isPlural || text.endsInTaMarbuta(before) == isFeminine
      {
        place -= 1
      }
      let noun = text.tokens[place]
      guard text.isBareNoun(place), noun.statistics.commonness >= 6,
        // «المرة الثانية خلال شهر التي»: a time between the noun and its clause.
        !(times.contains(noun.stemKey) && text.isGoverned(place)),
        !NewsNouns.namesToo.contains(noun.stemKey), !mayBeDefinite.contains(noun.stemKey),
        !isCountedDefinite(text, place - 1), !isTamyiz(text, place),
        text.token(place - 1)?.kind != .number || !NewsNouns.adverbial.contains(noun.stemKey),
        !NewsNouns.eitherGender.contains(noun.stemKey),
        // للجنة is «for a committee» and «for the committee».
        !(noun.clitics.contains(.lam) && text.firstLetter(noun) == Letter.lam),
        isPlural
          ? text.isPeople(noun)
          : isGendered(text, noun)
            || text.isBareNoun(place - 1) && isGendered(text, text.tokens[place - 1]),
        !text.isBehindBareNoun(place) || isBareAnnexation(text, place),
        !isApposition(text, place)
      else { continue }
      report.flag(text.range(place, index))
    }
  }
}

// Names, the class of a championship behind its sport, and what «he who» stands behind in the genitive.
private let mayBeDefinite = WordSet(
  """
  جراية قاسم لطيف ناصر سالم سيدات رجال أكابر كبريات شبان فتيات أواسط ناشئين ناشئات حضرة قول صنع جزاء حال شكر فعل كلام خير
  """)

/// «الثلاثمائة قصر»: the article on the number is the noun's.
private func isCountedDefinite(_ text: SegmentView, _ index: Int) -> Bool {
  guard let number = text.token(index), number.isArabicWord, number.clitics.contains(.article)
  else { return false }
  return number.isAny(of: .numberWord)
    || number.stem.count >= 6 && text.ends(number, with: Letter.yaHamza, Letter.taMarbuta)
}

/// «أكثر أعماله أهمية», «أشد الأزمات حدة»: the elative is definite by its genitive, the noun tells in what.
private func isTamyiz(_ text: SegmentView, _ index: Int) -> Bool {
  (2...4).contains { distance in
    text.token(index - distance).map { elatives.contains($0.stemKey) } ?? false
  }
}

/// الذي, التي or الذين.
private func isGenderedRelative(_ word: WordForm) -> Bool {
  word.key == masculineRelative || word.key == feminineRelative || word.key == pluralRelative
    || obliqueRelatives.contains(word.key)
}

/// «القراران الذي», «الشقيقان اللذين»: two in the nominative, which are no genitive of another noun.
private func isSingleForTwo(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index - 1]
  return noun.clitics.subtracting(.conjunction) == .article
    && text.ends(noun, with: Letter.alif, Letter.noon)
    && (text.isDual(noun) || text.token(index + 1)?.verb?.subject == .theyTwo)
}

/// «حكمًا الذي», «على مخطوط الذي»: a masculine with the alif of the accusative, or one in the shape of مفعول behind
/// a preposition.
private func isIndefinite(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.isArabicWord, noun.verb.map({ $0.subject == .theyTwo }) ?? true,
    !noun.isAny(of: text.functionWords.union(.name)),
    noun.clitics.isSubset(of: [.waw, .ba, .lam])
  else { return false }
  if text.lastLetter(noun) == Letter.alif {
    let bare = text.key(of: noun, dropping: 1, adding: [])
    let statistics = WordStatisticsTable.shared[bare]
    return noun.clitics.isEmpty && noun.stem.count >= 4 && statistics.isNoun
      && statistics.commonness >= max(5, noun.statistics.commonness)
      && statistics.feminine.map { $0 <= 0.15 } == true
      && (!NewsNouns.adverbial.contains(bare) || text.isBehindSubject(index))
      && !elatives.contains(text.token(index - 1)?.stemKey ?? bare)
  }
  return text.isGoverned(index) && noun.stem.count == 5 && text.firstLetter(noun) == Letter.meem
    && text.letters[noun.stem.lowerBound + 3] == Letter.waw && noun.statistics.commonness >= 2
    && noun.statistics.verb.map { $0 < 0.2 } == true && !men.contains(noun.stemKey)
}

// Names in the shape of a passive participle.
private let men = WordSet(
  "محمود منصور مسعود مبروك محفوظ محجوب مرزوق معروف مسرور مأمون مكتوم مخلوف ميمون معلوف مهدود")

/// «المنازل الذين»: a plural of things, and no people before it whom the pronoun could mean.
private func areThings(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.isDefinite, !text.endsInTaMarbuta(noun), text.isSurelyFeminine(noun),
    noun.statistics.feminine != nil, !text.isBehindBareNoun(index)
  else { return false }
  var place = index - 1
  while place >= 0, place > index - 12, text.tokens[place].isWord {
    if text.isPeople(text.tokens[place]) || text.tokens[place].clitics.contains(.waw) {
      return false
    }
    place -= 1
  }
  return true
}

/// «الجسر التي تضرر»: the verb of the clause has the noun's gender, and nothing else can be its subject.
private func isContradicted(_ text: SegmentView, _ index: Int, isMasculine: Bool) -> Bool {
  guard text.takesNoObject(index + 1), let verb = text.token(index + 1)?.verb else { return false }
  return verb.subject == (isMasculine ? .she : .he)
    && text.token(index + 2).map {
      $0.isAny(of: .preposition) && !$0.isAny(of: .pronominal)
        || !$0.clitics.isDisjoint(with: .preposition)
    }
      ?? false
}

/// «أن المركبة الذي»: behind أن, or behind verb and subject with a pronoun on the clause's verb that is the noun's.
private func isSurelyMeant(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 2) else { return false }
  if subjectParticles.contains(before.key) { return true }
  guard text.isBehindSubject(index - 1), let verb = text.token(index + 1), verb.verb != nil else {
    return false
  }
  return text.ends(verb, with: Letter.ha, Letter.alif)
    == (text.isFeminine(text.tokens[index - 1]) == true) && verb.clitics.contains(.pronoun)
}

private func isGendered(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.isSurelyFeminine(noun) || text.isSurelyMasculine(noun)
}

/// «مذكرة اعتقال التي»: two common nouns; behind a body or a title the second may be a name.
private func isBareAnnexation(_ text: SegmentView, _ index: Int) -> Bool {
  text.isBareNoun(index - 1) && text.tokens[index - 1].statistics.isNoun
    && text.tokens[index].statistics.isNoun && text.tokens[index].statistics.commonness >= 6
    && !text.tokens[index - 1].isAny(of: [.institution, .titleHead])
    && !NewsNouns.namedHeads.contains(text.tokens[index - 1].stemKey)
}

/// «السيد نصر الذي»: behind a title comes a name.
private func isApposition(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1) else { return true }
  guard before.isWord || before.kind == .number else { return true }
  if before.isAny(of: .numberWord) { return before.isDefinite }
  if text.isWord(index - 2, servant) || elatives.contains(before.stemKey) { return true }
  // «أنقذ الغواصون طفل الذي»: a subject and its object.
  if text.finiteVerb(index - 2) != nil { return false }
  return before.isDefinite
    && (before.isAny(of: .titleHead) || text.isPeople(before))
    || before.isAny(of: .name)
    || before.isArabicWord && !before.statistics.isKnown
      && before.classes.isEmpty
}

/// Nothing before the noun in its sentence that the pronoun could refer to instead: all other nouns have the
/// noun's own gender, or are people.
private func isOnlyAntecedent(_ text: SegmentView, _ index: Int, isMasculine: Bool) -> Bool {
  guard text.tokens[index].clitics.isDisjoint(with: .preposition),
    let before = text.token(index - 1), before.isArabicWord
  else { return false }
  if !before.isAny(of: .preposition), text.finiteVerb(index - 1) == nil, !before.isDefinite {
    return false
  }
  var place = index - 1
  while place >= 0, text.tokens[place].isWord, place > index - 12 {
    let token = text.tokens[place]
    // «نسخة من»: what is indefinite is no antecedent.
    let isIndefinite =
      !token.isDefinite && !token.clitics.contains(.pronoun)
      && (token.isAny(of: .numberWord) || text.token(place + 1)?.isAny(of: .preposition) == true)
    if text.isNominal(place), !isIndefinite, text.finiteVerb(place) == nil,
      !(isMasculine ? text.isSurelyFeminine(token) : text.isSurelyMasculine(token)),
      !text.isPeople(token)
    {
      return false
    }
    place -= 1
  }
  return true
}

private let masculineRelative = LetterKey("الذي")
private let feminineRelative = LetterKey("التي")
private let obliqueRelatives = WordSet("اللذين اللتين")
private let subjectParticles = WordSet("أن إن بأن لأن كأن وأن وإن فإن")
private let servant = LetterKey("عبد")
private let times = WordSet(
  "أسبوع شهر عام سنة يوم ساعة قرن عقد موسم أيام أعوام أشهر سنوات أسابيع ساعات دقائق عقود قرون مواسم"
)
private let pluralRelative = LetterKey("الذين")
// «الأكثر أهمية الذي»
private let elatives = WordSet("أكثر أقل أشد أعلى أدنى أوسع أكبر أصغر أعظم أبلغ")
