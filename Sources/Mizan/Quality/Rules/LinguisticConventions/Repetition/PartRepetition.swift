extension Rule {
  /// «برنامج الأغذية (برنامج الأغذية)», «لكن الخطر قائم، لكن الخطر قائم»: a name in brackets or a clause behind a comma that
  /// says again what stands before.
  static let partAgain = Rule(
    id: "repetition.part", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "عبارة معادة بين قوسين أو بعد فاصلة.",
      en: "A phrase stands again in brackets or behind a comma."),
    explanation: Wording(
      ar:
        "القوسان للشرح أو للاسم الآخر، لا لإعادة ما قبلهما، والجملة بعد الفاصلة لا تعيد التي قبلها.",
      en: "Brackets explain or give another name; a clause behind a comma says something new."),
    reads: .having(.punctuation),
    examples: [
      "زار مجلس المدينة القديمة ⟦(مجلس المدينة القديمة)⟧ المدرسة.",
      "أعلن المصرف المركزي ⟦(المصرف المركزي)⟧ خفض الفائدة.",
      "قال إن الحريق أخمد، ⟦لكن الخطر الكبير قائم، لكن الخطر الكبير قائم⟧.",
      "زار مجلس المدينة (المجلس البلدي) المدرسة.", "وصل الوفد، ثم وصل السفير.",
      "فاز الفريق في حلب، وفاز الفريق في دمشق.", "رحلة طويلة، رحلة طويلة جدا.",
    ]
  ) { context, report in
    let text = context.text
    for mark in text.marks {
      if let range = bracketedAgain(text, mark) ?? clauseAgain(text, mark) { report.flag(range) }
    }
  }

  /// «وزير الداخلية التونسي الداخلية»: the genitive again behind the adjective.
  static let genitiveAgain = Rule(
    id: "repetition.genitive", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "المضاف إليه معاد بعد الصفة.", en: "The genitive stands again behind its adjective."),
    explanation: Wording(
      ar: "يكفي المضاف إليه مرة: وزير الداخلية التونسي.",
      en: "The genitive stands once: وزير الداخلية التونسي."),
    reads: .body.at { $0.clitics == .article && $0.stem.count >= 3 },
    examples: [
      "أعلن وزير الداخلية التونسي ⟦الداخلية⟧ ذلك أمس.",
      "زار رئيس الجامعة السابق ⟦الجامعة⟧ المدرسة.",
      "عاد منتخب الكرة الوطني ⟦الكرة⟧ إلى بلاده.",
      "أعلن وزير الداخلية التونسي ذلك أمس.", "هتفوا: الشعب المصري، الشعب المصري.",
      "قارن العام الماضي بالعام الحالي.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 2 {
      let token = text.tokens[index]
      guard text.tokens[index - 2].key == token.key, text.isPlainDefinite(index - 1),
        text.isAdjective(text.tokens[index - 1]), text.isBehindBareNoun(index - 2),
        !token.statistics.isAdjective
      else { continue }
      report.flag(token.range, fix: "")
    }
  }

  /// «أكثر من ما يزيد على», «حوالي أكثر من»: two words of approximation before one number.
  static let twoApproximations = Rule(
    id: "repetition.approximation", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor, precision: 0.8,
    summary: Wording(
      ar: "لفظا تقريب قبل عدد واحد.", en: "Two words of approximation stand before one number."),
    explanation: Wording(
      ar: "يكفي لفظ واحد: أكثر من 300، أو ما يزيد على 300، أو نحو 300.",
      en: "One is enough: «more than», «upwards of» or «about»."),
    reads: .body.at { approximates.contains($0.stemKey) },
    examples: [
      "شارك ⟦أكثر من ما يزيد على⟧ ألف عداء.", "أصيب ⟦حوالي أكثر من⟧ 30 عاملا.",
      "حضر ⟦قرابة نحو⟧ عشرين نائبا.",
      "شارك ما يزيد على ألف عداء.", "سار نحو أكثر من مدينة.", "أصيب أكثر من 30 عاملا.",
      "ازداد أكثر من قبل حوالي المدينة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let first = approximation(text, index), let second = approximation(text, first),
        let number = text.token(second),
        number.kind == .number || number.isAny(of: .numberWord) || many.contains(number.key)
      else { continue }
      report.flag(text.range(index, second - 1))
    }
  }
}

/// The phrase in brackets that the words straight before them already say, from the bracket that opens.
private func bracketedAgain(_ text: SegmentView, _ opening: Int) -> Range<Int>? {
  guard text.tokens[opening].mark == 0x28 else { return nil }
  let limit = min(text.tokens.count, opening + 10)
  guard
    let closing = (opening + 1..<max(opening + 1, limit)).first(where: {
      text.tokens[$0].mark == 0x29
    })
  else { return nil }
  let length = closing - opening - 1
  guard length >= 2, isSame(text, opening - length, opening + 1, length) else { return nil }
  return text.range(opening, closing)
}

/// Two clauses of three words or more with a comma between, when the second is the first and ends there.
private func clauseAgain(_ text: SegmentView, _ comma: Int) -> Range<Int>? {
  guard Mark.isComma(text.tokens[comma].mark), text.isWord(at: comma + 1) else { return nil }
  for length in 3...8
  where isSame(text, comma - length, comma + 1, length) && !text.isWord(at: comma + 1 + length) {
    return text.range(comma - length, comma + length)
  }
  return nil
}

/// Whether so many Arabic words from one place on are those from another.
private func isSame(_ text: SegmentView, _ first: Int, _ second: Int, _ length: Int) -> Bool {
  guard first >= 0, second + length <= text.tokens.count else { return false }
  return (0..<length).allSatisfy {
    let token = text.tokens[first + $0]
    return token.isArabicWord && token.keyWithoutWaw == text.tokens[second + $0].keyWithoutWaw
  }
}

/// The place behind a word or phrase of approximation.
private func approximation(_ text: SegmentView, _ index: Int) -> Int? {
  guard let token = text.token(index), let next = text.token(index + 1) else { return nil }
  if alone.contains(token.stemKey) { return index + 1 }
  if elatives.contains(token.stemKey) { return next.key == from ? index + 2 : nil }
  guard token.key == what else { return nil }
  if next.key == nears { return index + 2 }
  return exceeds.contains(next.key) && text.token(index + 2)?.isAny(of: .preposition) == true
    ? index + 3 : nil
}

private let alone = WordSet("نحو حوالي قرابة زهاء")
private let elatives = WordSet("أكثر أقل أزيد")
private let approximates = WordSet("حوالي قرابة زهاء أكثر أقل أزيد ما")
private let exceeds = WordSet("يزيد يربو يقرب يقل")
private let nears = LetterKey("يقارب")
private let what = LetterKey("ما")
private let from = LetterKey("من")
private let many = WordSet("آلاف مئات عشرات ملايين")
