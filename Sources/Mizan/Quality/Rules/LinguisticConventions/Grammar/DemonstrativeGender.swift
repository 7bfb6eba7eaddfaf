extension Rule {
  /// «هذا القضية», «هذه القانون».
  static let demonstrativeGender = Rule(
    id: "grammar.demonstrative-gender", version: 2, category: .linguisticConventions,
    subtype: "Agreement",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "اسم الإشارة لا يوافق الاسم في الجنس.",
      en: "The demonstrative differs from its noun in gender."),
    explanation: Wording(
      ar: """
        «هذا» للمذكر المفرد و«هذه» للمؤنث ولجمع غير العاقل. وتصح المخالفة إذا كان اسم الإشارة فاعلًا والاسم مفعولًا به \
        (حسم هذا القضيةَ).
        """,
      en: """
        هذا goes with a masculine singular, هذه with a feminine and with plurals of things. They may differ when the \
        demonstrative is the subject and the noun its object.
        """),
    reads: .always.at { word in
      masculineSigns.contains(word.stemKey) || feminineSigns.contains(word.stemKey)
        || pluralSigns.contains(word.stemKey)
    },
    examples: [
      "نوقشت ⟦هذا القضية⟧ في الجلسة.", "ألغي ⟦هذه القانون⟧ قبل أيام.", "إن ⟦تلك القرار⟧ غير ملزم.",
      "شُيدت ⟦ذلك المدينة⟧ قبل قرنين.", "تسري ⟦هؤلاء القرارات⟧ غدًا.", "نُفذت ⟦هذه القراران⟧ أمس.",
      "إن ⟦هذا المسؤولون⟧ غائبون.", "تحدث هؤلاء النساء.",
      "نوقشت هذه القضية في الجلسة.", "ألغي هذا القانون قبل أيام.",
      "حسم هذا القضية.", "سيتطلب هذا المزيد من الوقت.", "بعد ذلك المدينة احترقت.",
      "هذه القرارات ملزمة.", "قال هذا الخليفة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let demonstrative = text.tokens[index]
      guard let noun = text.token(index + 1) else { continue }
      if pluralSigns.contains(demonstrative.stemKey) {
        if isThing(text, noun) { report.flag(text.range(index, index + 1)) }
        continue
      }
      let isMasculine = masculineSigns.contains(demonstrative.stemKey)
      // «بعد ذلك», «بذلك» stand alone.
      if demonstrative.stemKey == thatOne,
        !demonstrative.clitics.isDisjoint(with: .preposition)
          || text.token(index - 1)?.isAny(of: .preposition) == true
      {
        continue
      }
      if noun.clitics == .article, demonstrative.stemKey != thatOne, isTwoOrMore(text, noun) {
        report.flag(text.range(index, index + 1))
        continue
      }
      guard noun.clitics == .article, !noun.statistics.isAdjective,
        let feminine = text.isFeminine(noun), feminine == isMasculine
      else { continue }
      guard !isSubject(text, index, isMasculine: isMasculine),
        !NewsNouns.masculine.contains(noun.stemKey), !noun.isAny(of: .humanPlural)
      else { continue }
      // Without ة only a common word has a gender that is certain enough.
      guard
        text.endsInTaMarbuta(noun) || !isMasculine && noun.statistics.commonness >= 5
          || isMasculine && text.isSurelyFeminine(noun)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

extension Rule {
  /// «تعرض هذا جسر لأضرار», «في هذه مدينة»: a demonstrative before a noun without ال.
  static let demonstrativeBeforeBareNoun = Rule(
    id: "grammar.demonstrative-bare-noun", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "اسم بعد اسم الإشارة بلا «ال».",
      en: "The noun behind a demonstrative needs the article."),
    explanation: Wording(
      ar:
        "البدل من اسم الإشارة معرف بـ«ال» (هذا الجسر). تصح النكرة إذا كانت خبرًا (هذا جسر قديم) أو حالًا أو مفعولًا به.",
      en: """
        A noun that a demonstrative points at is definite. A bare noun is right as a predicate (هذا جسر قديم), an \
        adverbial or an object.
        """),
    reads: .always.at { $0.isAny(of: .demonstrative) },
    examples: [
      "تعرض ⟦هذا مبنى⟧ للقصف.", "اندلعت ⟦هذه أزمة⟧ قبل عامين.",
      "يعيش مليون شخص على ⟦هذه جزيرة⟧ منذ قرون.",
      "قال إن ⟦هذا قرار الوزارة⟧ سيضر المزارعين.", "قال إن هذا قرار الوزارة.",
      "أيد المجلس ⟦هذا قرار⟧ بالإجماع.", "ينعقد الملتقى في ⟦هذا بداية⟧ العام.",
      "تشمل ⟦هذه خطة⟧، التي بدأت أمس، ثلاث مدن.",
      "بدأ تنفيذ ⟦هذه خطة⟧ أمس.", "حضر رئيس ⟦تلك شركة⟧ الاجتماع.",
      "خلال هذه مدة قصيرة.", "سبب هذا أزمة كبيرة.", "كل هذا جزء من الخطة.",
      "اعتبر الوزير هذا نجاحًا.", "عد المجلس هذا خطوة في الطريق.",
      "هذا قرار صعب.", "إن هذا قرار صعب.", "وفي هذا دليل على نجاحه.", "أعلن ذلك مسؤول كبير.",
      "يعد هذا خطوة مهمة.", "بعد ذلك مباشرة.", "وصل هذا صباح اليوم.", "تعرض هذا المبنى للقصف.",
      "وإلى هذا ترجع أسباب الخلاف.", "وفي هذا شبه بما جرى.", "ويضاف إلى هذا ديوان طبع قبل عام.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let demonstrative = text.tokens[index]
      guard let noun = text.token(index + 1), noun.clitics.isEmpty,
        text.lastLetter(noun) != Letter.hamza
      else { continue }
      if text.isBareBehindAnnexedDemonstrative(index) {
        report.flag(
          text.range(index, index + 1), fix: text.string(demonstrative) + " ال" + text.string(noun))
        continue
      }
      if isBeforeAnnexation(text, index) {
        report.flag(text.range(index, index + 2))
        continue
      }
      if isBeforeRelative(text, index) {
        report.flag(
          text.range(index, index + 1), fix: text.string(demonstrative) + " ال" + text.string(noun))
        continue
      }
      guard
        text.isBareNoun(index + 1) || isBareFeminine(text, noun) || isObject(text, index),
        !NewsNouns.adverbial.contains(noun.stemKey) || isOtherTime(text, index),
        !text.isAdjective(noun) || isObject(text, index)
      else { continue }
      let isClash: Bool
      if isObject(text, index) {
        isClash = true
      } else if text.isGoverned(index) {
        isClash =
          demonstrative.stemKey != thatOne && !evidence.contains(noun.stemKey)
          && pointers.contains(demonstrative.key) && !opensWithPronoun(text, index)
      } else if text.takesNoObject(index - 1) {
        isClash = true
      } else {
        isClash =
          text.isBareNoun(index - 1) && text.isGoverned(index - 1)
          && demonstrative.stemKey != thatOne && !evidence.contains(noun.stemKey)
      }
      if isClash {
        report.flag(
          text.range(index, index + 1), fix: text.string(demonstrative) + " ال" + text.string(noun))
      }
    }
  }
}

/// «تشمل هذه خطة، التي بدأت أمس»: a relative needs a definite noun.
private func isBeforeRelative(_ text: SegmentView, _ index: Int) -> Bool {
  let place = text.token(index + 2).map { Mark.isComma($0.mark) } == true ? index + 3 : index + 2
  guard let relative = text.token(place), relative.isAny(of: .relative),
    relative.clitics.isEmpty, pointers.contains(text.tokens[index].key)
  else { return false }
  let noun = text.tokens[index + 1]
  return (text.isBareNoun(index + 1) || isBareFeminine(text, noun)) && noun.verb == nil
    && text.finiteVerb(index - 1) != nil
}

/// «إن هذا حكم المحكمة سيمس الآلاف»: the predicate is the verb, so هذا points at an annexation, which it follows.
private func isBeforeAnnexation(_ text: SegmentView, _ index: Int) -> Bool {
  guard thats.contains(text.tokens[index - 1].key), text.isBareNoun(index + 1),
    text.isPlainDefinite(index + 2), let verb = text.token(index + 3), verb.letters.count >= 4,
    !verb.isDefinite
  else { return false }
  let letters = text.letters[verb.letters]
  let second = letters[letters.startIndex + 1]
  return letters.first == Letter.seen && (second == Letter.ya || second == Letter.ta)
    && (verb.clitics == .seen || verb.classes.isEmpty && !verb.statistics.isNoun)
}

/// «وفي هذا شبه», «يضاف إلى هذا كتاب»: هذا is «this», and the noun the subject that follows.
private func opensWithPronoun(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens[index].key == thisOne, text.token(index - 1)?.isAny(of: .preposition) == true
  else { return false }
  return text.isSentenceStart(index - 1) || text.tokens[index - 1].clitics.contains(.waw)
    || text.token(index - 2).map { !$0.isArabicWord } ?? true
    || text.token(index - 2)?.verb != nil || text.looksFinite(index - 2)
}

/// «في هذا نهاية الشهر»: a time of the other gender.
private func isOtherTime(_ text: SegmentView, _ index: Int) -> Bool {
  text.isGoverned(index) && text.endsInTaMarbuta(text.tokens[index + 1])
    && masculineSigns.contains(text.tokens[index].key) && text.isPlainDefinite(index + 2)
}

/// «رفضت النقابة هذا مقترح بالإجماع»: behind verb and subject, with no third noun for which it could be the predicate.
private func isObject(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index + 1]
  guard index > 1, text.tokens[index - 1].clitics == .article,
    pointers.contains(text.tokens[index].key),
    noun.statistics.adjective != nil, noun.statistics.commonness >= 5, noun.clitics.isEmpty,
    noun.verb == nil, text.lastLetter(noun) != Letter.alif, !noun.isAny(of: notPointedAt),
    !text.isRelational(noun) || noun.statistics.isNoun,
    let main = text.clauseVerb(before: index), main >= index - 4, let verb = text.tokens[main].verb,
    verb.traits.isDisjoint(with: [.copula, .startsVerb]),
    !NewsVerbs.withTwoObjects.contains(verb.lemma), !deeming.contains(verb.lemma),
    (main + 1..<index).allSatisfy({ text.isPlainDefinite($0) || text.isBareNoun($0) })
  else { return false }
  guard let next = text.token(index + 2) else { return true }
  return next.isAny(of: .preposition) || !next.clitics.isDisjoint(with: .preposition)
    || next.isAny(of: [.adverb, .relative]) || next.mark == Mark.stop
}

private let notPointedAt: WordClass = [.name, .numberWord, .adverb, .preposition, .relational]
private let deeming = NewsVerbs.indices(
  of: "اعتبر جعل وصف عد رأى وجد ظن ترك سمى صنف اتخذ أبقى قال أعلن")

/// ظاهرة: in ة and common, though statistics do not call it a noun.
private func isBareFeminine(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.endsInTaMarbuta(noun) && noun.verb == nil && noun.statistics.adjective != nil
    && noun.statistics.commonness >= 5
    && !noun.isAny(of: text.functionWords.union([.anyAdjective, .name, .numberWord]))
}

// «وفي هذا دليل على»: there is evidence in this.
private let evidence = WordSet(
  """
  دليل دلالة إشارة رد تأكيد تعبير اعتراف إقرار تهديد خطر فائدة مصلحة شيء نوع قول مبالغة عبرة درس سر حكمة خطأ ظلم مخالفة خلاف تناقض
  كفاية شك فرق سبب حديث كلام تفصيل نظر بيان
  """)
private let pointers = WordSet("هذا هذه تلك")

/// Whether the demonstrative may be the subject of the verb before it, as «حسم هذا القضية» shows.
private func isSubject(_ text: SegmentView, _ index: Int, isMasculine: Bool) -> Bool {
  guard let before = text.token(index - 1), before.isArabicWord else { return false }
  if let verb = before.verb { return isMasculine == (verb.subject == .he) }
  return isMasculine && !before.isDefinite && !before.isAny(of: text.functionWords)
    && text.lastLetter(before) != Letter.ta
}

/// «هذا القراران», «هذه المسؤولون»: a dual or a plural of people in the nominative.
private func isTwoOrMore(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.ends(noun, with: Letter.alif, Letter.noon) && text.isDual(noun)
    || text.ends(noun, with: Letter.waw, Letter.noon) && text.isSoundPlural(noun)
}

/// «هؤلاء القوانين»: a plural of things.
private func isThing(_ text: SegmentView, _ noun: TextToken) -> Bool {
  noun.clitics == .article && !text.isAdjective(noun) && !text.endsInTaMarbuta(noun)
    && noun.statistics.feminine.map { $0 >= 0.85 } == true && text.isSurelyFeminine(noun)
    && !NewsNouns.countedFeminine.contains(noun.stemKey)
}

private let pluralSigns = WordSet("هؤلاء أولئك لهؤلاء بهؤلاء")
private let thatOne = LetterKey("ذلك")
private let thisOne = LetterKey("هذا")
private let masculineSigns = WordSet("هذا ذلك بهذا لهذا")
private let feminineSigns = WordSet("هذه تلك بهذه لهذه بتلك")
private let thats = WordSet("إن أن بأن لأن")
