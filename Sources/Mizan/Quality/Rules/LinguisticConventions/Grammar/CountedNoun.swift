extension Rule {
  /// «ثلاث رجال», «خمسة سنوات», «إحدى عشر دولة», «عشرين أيام».
  static let countedNoun = Rule(
    id: "grammar.counted-noun", version: 2, category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.95,
    summary: Wording(
      ar: "العدد لا يوافق المعدود.",
      en: "The number word and the counted noun do not agree."),
    explanation: Wording(
      ar: """
        من ثلاثة إلى عشرة يخالف العدد مفرد المعدود في الجنس ويليه جمع. في أحد عشر واثني عشر يتفق الجزآن. بعد عشرين إلى \
        تسعة وتسعين يأتي المعدود مفردًا.
        """,
      en: """
        Three to ten take the opposite gender of the counted singular and a plural; the parts of eleven and twelve agree; \
        twenty to ninety-nine take a singular.
        """),
    reads: .always.at { word in
      (word.clitics.isEmpty || word.clitics == .pronoun)
        && (word.last == Letter.noon || word.last == Letter.ta
          || NewsNouns.countedMasculine.contains(word.key)
          || NewsNouns.countedFeminine.contains(word.key)
          || word.key == tenMasculine || word.key == tenFeminine
          || BrokenPlural(word.letters) != nil || word.last == Letter.taMarbuta
          || NewsNouns.persons.contains(word.key)
          || word.last == Letter.alif && NewsNouns.persons.contains(word.keyWithoutEnding))
    },
    examples: [
      "قتل ⟦ثلاث رجال⟧ في الحادث.", "استمر العمل ⟦خمسة سنوات⟧.", "شاركت ⟦إحدى عشر⟧ دولة.",
      "انتظر ⟦عشرين أيام⟧ قبل السفر.", "نجحت ⟦خمسة معلمات⟧ في الاختبار.",
      "اعتقل ⟦أربع موظفين⟧ في الحملة.",
      "قُتل ⟦5 جندي⟧ في الهجوم.", "أفلست ⟦ثلاث شركة⟧ أمس.", "في سبع عشرة شركة.", "وصل في 5 جويلية.",
      "عمره ⟦25 أعوام⟧.", "حضر ⟦ثلاثين موظفين⟧.",
      "غرس ⟦أحد عشرة⟧ شجرة.", "بعد ⟦سبعة ساعات⟧ من البحث.",
      "أجلي ⟦مئة أشخاص⟧ من الفندق.", "عبر ⟦مئات نازحا⟧ الحدود.", "محاكمة ⟦أربعة خمسين⟧ متهمًا.",
      "ضم الفريق ستة ⟦عشر مهندسين⟧.",
      "قتل ثلاثة رجال في الحادث.", "استمر العمل خمس سنوات.", "شاركت إحدى عشرة دولة.",
      "انتظر عشرين يومًا.", "نجحت خمس معلمات في الاختبار.", "عمره 25 عامًا.", "بعد 3 أعوام.",
      "ثلاثة من الرجال.", "هطل المطر في اثنتي عشرة محافظة.", "في الساعة الثالثة أيام الجمعة.",
      "خمسة وعشرون ألف شخص.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let number = text.tokens[index]
      let isDigits = number.kind == .number
      let noun = text.tokens[place]
      // «مئات لاجئا»
      if many.contains(number.key), text.lastLetter(noun) == Letter.alif, noun.clitics.isEmpty {
        report.flag(text.range(index, place))
        continue
      }
      // «خمسة عشر لاعبين»
      if number.key == tenMasculine || number.key == tenFeminine, place > 1,
        few.contains(text.tokens[place - 2].stemKey), !text.tokens[place - 2].isDefinite,
        text.tokens[place - 2].key != tenFeminine, isPlural(text, noun)
      {
        report.flag(text.range(index, place))
        continue
      }
      guard isDigits || number.isArabicWord && counters.contains(number.stemKey) else { continue }
      let isClash =
        isDigits
        ? isTwoDigits(text, number) && isPlural(text, noun)
          || isFew(text, number) && isSingular(text, place)
        : isClash(text, number, noun)
          || few.contains(number.stemKey) && !number.isDefinite && isSingular(text, place)
            && text.token(index - 1)?.isAny(of: .numberWord) != true && !isTwelve(text, index)
      guard isClash, !isPartOfLarger(text, index) else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «خمسة القوارب»: the counted noun has ال, the number has none.
  static let countedDefinite = Rule(
    id: "grammar.counted-definite", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "معدود معرف بعد عدد نكرة.",
      en: "A counted noun has the article, its number has none."),
    explanation: Wording(
      ar:
        "خمسة قوارب إذا لم تُعرف، والقوارب الخمسة إذا عُرفت. والوصف المركب (ثلاثي الأبعاد، ثمانية الأضلاع) صحيح.",
      en:
        "Say خمسة قوارب for any five, القوارب الخمسة for those known. Compound adjectives (ثمانية الأضلاع) are right."
    ),
    reads: .body.at {
      definiteCounters.contains($0.stemKey) && $0.clitics.isSubset(of: .preposition)
    },
    examples: [
      "أوقفت الشرطة ⟦خمسة السائقين⟧ قرب الجسر.", "اشترت الشركة ⟦ثلاث الطائرات⟧ من الخارج.",
      "غرقت ⟦أربعة الزوارق⟧ أمس.",
      "أوقفت الشرطة خمسة سائقين.", "عاد السائقون الخمسة.", "قبة ثمانية الأضلاع.",
      "انتظر خمسة آلاف.",
      "الساعة الثالثة الأحد.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.clitics == .article, !text.isAdjective(noun),
        !sides.contains(noun.stemKey),
        text.isPeople(noun) || text.isSurelyFeminine(noun) && !text.endsInTaMarbuta(noun)
          || NewsNouns.countedMasculine.contains(noun.stemKey),
        text.token(index - 1)?.isDefinite != true || text.clauseVerb(before: index) != nil
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }

  /// «كلا الطرفان», «كلتا الطرفين».
  static let bothDual = Rule(
    id: "grammar.both-dual", category: .linguisticConventions, subtype: "Agreement",
    severity: .minor, precision: 0.95,
    summary: Wording(
      ar: "بعد «كلا» و«كلتا» مثنى مجرور من جنسهما.",
      en: "كلا and كلتا take an oblique dual of their gender."),
    explanation: Wording(
      ar: "«كلا» للمذكر و«كلتا» للمؤنث، والمثنى بعدهما بالياء.",
      en: "كلا goes with a masculine, كلتا with a feminine dual, and the dual ends in ـين."),
    reads: .always.at { word in
      word.stemKey == bothMasculine || word.stemKey == bothFeminine
        || word.key == bothMasculine || word.key == bothFeminine
    },
    examples: [
      "وافق ⟦كلا الطرفان⟧ على العرض.", "تعرضت ⟦كلا السفينتين⟧ لأضرار.",
      "وقع ⟦كلتا الوزيرين⟧ على الوثيقة.",
      "وافق كلا الطرفين على العرض.", "تعرضت كلتا السفينتين لأضرار.", "كلا الجانبين راضٍ.",
      "كلا، لن نعود.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let both = text.tokens[index]
      let isFeminine = both.stemKey == bothFeminine || both.key == bothFeminine
      guard let noun = text.token(index + 1), noun.isDefinite else { continue }
      let nominative = text.ends(noun, with: Letter.alif, Letter.noon)
      let dual = text.ends(noun, with: Letter.ya, Letter.noon)
      let feminineDual = text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon)
      if nominative || dual && feminineDual != isFeminine && !rootTa.contains(noun.stemKey) {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

private func isClash(_ text: SegmentView, _ number: TextToken, _ noun: TextToken) -> Bool {
  let key = number.stemKey
  // «خمسة ثلاثين»: the و between units and tens is lost.
  if few.contains(key), key != tenFeminine, tens.contains(noun.key) { return true }
  if masculineCounters.contains(key) {
    return NewsNouns.countedMasculine.contains(noun.key) || isMasculinePlural(text, noun)
      || isBroken(text, noun, .masculine)
  }
  if feminineCounters.contains(key) {
    return NewsNouns.countedFeminine.contains(noun.key) || isFemininePlural(text, noun)
      || isBroken(text, noun, .feminine)
  }
  if hundreds.contains(key) {
    return number.clitics.isEmpty && isPlural(text, noun) && !noun.isAny(of: .numberWord)
  }
  if tens.contains(key) { return !number.isDefinite && isPlural(text, noun) }
  return key == oneFeminine && noun.key == tenMasculine
    || key == oneMasculine && noun.key == tenFeminine
    || twoFeminine.contains(key) && noun.key == tenMasculine
    || twoMasculine.contains(key) && noun.key == tenFeminine
}

/// A broken plural by its shape that clean text uses as a noun.
private func isBroken(_ text: SegmentView, _ noun: TextToken, _ gender: BrokenPlural) -> Bool {
  noun.clitics.isEmpty && noun.statistics.isNoun && noun.statistics.commonness >= 3
    && !NewsNouns.countedMasculine.contains(noun.key)
    && !NewsNouns.countedFeminine.contains(noun.key)
    && BrokenPlural(text.letters[noun.letters]) == gender
}

/// A plural in ـات whose singular has ة: شركات.
private func isFemininePlural(_ text: SegmentView, _ noun: TextToken) -> Bool {
  guard text.ends(noun, with: Letter.alif, Letter.ta), noun.clitics.isEmpty,
    !NewsNouns.countedMasculine.contains(noun.key)
  else { return false }
  let feminine = text.commonness(of: noun, dropping: 2, adding: Letter.taMarbuta)
  return feminine >= 4 && feminine > text.commonness(of: noun, dropping: 2) + 1
}

/// A plural of people in ـين, or one in ـات whose singular has no ة: قرارات.
private func isMasculinePlural(_ text: SegmentView, _ noun: TextToken) -> Bool {
  guard noun.clitics.isEmpty, !NewsNouns.countedFeminine.contains(noun.key) else { return false }
  if text.ends(noun, with: Letter.ya, Letter.noon) {
    return text.isSoundPlural(noun)
      || noun.stem.count >= 6 && text.firstLetter(noun) == Letter.meem && noun.classes.isEmpty
        && !NewsNouns.noSoundPlurals.contains(noun.stemKey)
  }
  return text.ends(noun, with: Letter.alif, Letter.ta)
    && text.commonness(of: noun, dropping: 2) >= 6
    && text.commonness(of: noun, dropping: 2, adding: Letter.taMarbuta) == 0
    && text.statistics(of: noun, dropping: 2, adding: []).feminine.map { $0 <= 0.1 } == true
}

private func isPlural(_ text: SegmentView, _ noun: TextToken) -> Bool {
  if others.contains(noun.key) { return false }
  return NewsNouns.countedMasculine.contains(noun.key)
    || NewsNouns.countedFeminine.contains(noun.key)
    || noun.clitics.isEmpty && text.isSoundPlural(noun)
}

/// Three to ten in digits.
private func isFew(_ text: SegmentView, _ number: TextToken) -> Bool {
  let digits = text.letters[number.letters]
  guard number.spaceBefore, let first = digits.first, let last = digits.last else { return false }
  if digits.count == 2 {
    return (first == 0x31 && last == 0x30) || (first == 0x661 && last == 0x660)
  }
  return digits.count == 1 && ((0x33...0x39).contains(first) || (0x663...0x669).contains(first))
}

/// «5 شخص», «ثلاث سفينة»: a singular of what is counted, whose plural clean text has.
private func isSingular(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.clitics.isEmpty, noun.verb == nil, noun.statistics.isNoun,
    !noun.isAny(of: [.unit, .month, .name, .numberWord, .verbalNoun, .titleHead]),
    !NewsNouns.adverbial.contains(noun.stemKey), !NewsNouns.masculine.contains(noun.stemKey),
    !text.isPlainDefinite(index + 1), !text.isVerbalNoun(index)
  else { return false }
  if text.endsInTaMarbuta(noun) {
    return noun.statistics.commonness >= 6 && BrokenPlural(text.letters[noun.letters]) == nil
      && text.commonness(of: noun, dropping: 1, adding: Letter.alif, Letter.ta) >= 6
  }
  return NewsNouns.persons.contains(noun.key) && !text.isAdjective(noun)
    && text.token(index + 1)?.isAny(of: .personName) != true
}

/// 11 to 99 in digits.
private func isTwoDigits(_ text: SegmentView, _ number: TextToken) -> Bool {
  let digits = text.letters[number.letters]
  guard digits.count == 2, number.spaceBefore, let tens = digits.first else { return false }
  return [0x31...0x39, 0x661...0x669].contains { $0.contains(tens) }
    && !(digits.last == 0x30 && tens == 0x31 || digits.last == 0x660 && tens == 0x661)
}

/// «اثنتي عشرة ولاية»: ten is the second part of twelve.
private func isTwelve(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1) else { return false }
  return twoFeminine.contains(before.stemKey) || twoMasculine.contains(before.stemKey)
    || before.stemKey == oneFeminine || before.stemKey == oneMasculine
}

/// «خمسة وعشرون», «مئة وثلاث»: only the number next to the noun decides.
private func isPartOfLarger(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index - 1)?.isAny(of: .relative) ?? false
}

// Without ة: for feminine nouns, so wrong with masculine ones; and the other way round.
private let masculineWords = "ثلاث أربع خمس ست سبع ثماني ثمان تسع"
private let masculineCounters = WordSet(masculineWords)
private let feminineWords = "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"
private let feminineCounters = WordSet(feminineWords)
private let few = WordSet(masculineWords + " " + feminineWords)
private let tensWords =
  "عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين"
private let tens = WordSet(tensWords)
// What takes a plural in the genitive.
private let many = WordSet("عشرات مئات آلاف ملايين بضع بضعة")
private let hundredsWords = "مئة مائة مئتا مئتي مائتا مائتي"
private let hundreds = WordSet(hundredsWords)
private let counters = WordSet(
  [masculineWords, feminineWords, tensWords, hundredsWords, "إحدى أحد", twoWords].joined(
    separator: " "))
private let definiteCounters = WordSet(
  "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع ست ثماني تسع")
private let sides = WordSet("أضلاع أبعاد أطراف أوجه أرجل أحرف طوابق آلاف الاف ملايين أيام")
private let oneFeminine = LetterKey("إحدى")
private let oneMasculine = LetterKey("أحد")
private let tenMasculine = LetterKey("عشر")
private let tenFeminine = LetterKey("عشرة")
// «وإصابة 16 آخرين»: the counted noun is left out.
private let others = WordSet("آخرين آخرون اخرين اخرون أخريات منهم باقين")
private let twoWords = "اثنتا اثنتي اثنا اثني"
private let twoFeminine = WordSet("اثنتا اثنتي")
private let twoMasculine = WordSet("اثنا اثني")
private let bothMasculine = LetterKey("كلا")
private let bothFeminine = LetterKey("كلتا")
private let rootTa = WordSet("بيتين وقتين صوتين موقتين")
