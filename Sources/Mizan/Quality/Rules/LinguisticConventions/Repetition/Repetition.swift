extension Rule {
  /// A word written twice in a row.
  static let doubledWord = Rule(
    id: "repetition.word", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major,
    precision: 0.92,
    summary: Wording(ar: "كلمة مكررة.", en: "A word is written twice."),
    explanation: Wording(
      ar:
        "صحيح: التوزيع (يومًا يومًا)، والتأكيد داخل الاقتباس، وأسماء الحروف (سي سي)، وأسماء الأعلام.",
      en:
        "Right: distribution (يومًا يومًا), emphasis in quotations, letter names (إس إس), given names."
    ),
    examples: [
      "سافر الوفد ⟦إلى إلى⟧ القاهرة.", "أكد ⟦المسؤولون المسؤولون⟧ الخبر.",
      "كتب ⟦خطابا خطابة⟧ عن السلام.", "حضر جمهور ⟦كبير وكبير⟧ إلى الحفل.", "ازداد أكثر وأكثر.",
      "بدأت ⟦المفاوضات المفاوضات⟧ أمس.", "وصل الوفد ⟦في في⟧ الصباح.",
      "دخلوا واحدًا واحدًا.", "قال: «لا لا، لن نعود».", "نقلت إن بي سي سي الخبر.", "تعلم شيئًا فشيئًا.",
      "وصل الوفد، الوفد كله.", "الأجر جيد جدًا جدًا.", "دخل الزوار أفواج أفواج.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropFirst() {
      let token = text.tokens[index]
      let previous = text.tokens[index - 1]
      guard token.isArabicWord, previous.isArabicWord, token.letters.count > 1 else { continue }
      guard token.key == previous.key else {
        if isOtherForm(text, previous, token) || isAdjectiveAgain(text, index) {
          report.flag(text.range(index - 1, index))
        }
        continue
      }
      // «تي في», «إن بي سي» hold في and إن as letters.
      let isLetter =
        token.isAny(of: .letterName)
        && (!token.isAny(of: [.preposition, .particle, .conjunction])
          || text.token(index - 2)?.isAny(of: .letterName) == true
          || text.token(index + 1)?.isAny(of: .letterName) == true)
      if isLetter || token.isAny(of: [.numberWord, .personName])
        || text.ends(token, with: Letter.alif)
      {
        continue
      }
      if token.letters.count == 2, token.classes.isEmpty { continue }
      if distributes.contains(token.key)
        || context.article.isQuoted(token.range.lowerBound, in: context.index)
      {
        continue
      }
      // Three in a row are a loop, which has a rule of its own.
      if index + 1 < text.tokens.count, text.tokens[index + 1].key == token.key { continue }
      if index > 1, text.tokens[index - 2].key == token.key { continue }
      report.flag(text.range(index - 1, index), fix: text.string(token))
    }
  }

  /// The same few words back to back, as a model in a loop writes.
  static let phraseLoop = Rule(
    id: "repetition.loop", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major,
    precision: 0.93,
    summary: Wording(
      ar: "عبارة مكررة متتابعة.", en: "The same phrase stands twice or more in a row."),
    explanation: Wording(
      ar: "دوران آلة الترجمة في حلقة. احذف ما زاد، وراجع المصدر فقد ضاع ما بعدها.",
      en:
        "A translation engine went round in circles. Delete the rest and look in the source for what was lost."
    ),
    examples: [
      "سافر الفريق ⟦إلى الدوحة إلى الدوحة إلى الدوحة⟧ أمس.",
      "كان الحضور ⟦كبيرًا كبيرًا كبيرًا⟧ أمس.", "تشمل الخطة ⟦مدارس وعيادات ومدارس وعيادات⟧ وطرقًا.",
      "أعلن ⟦وزير الدفاع الروسي وزير الدفاع الروسي⟧ ذلك.",
      "يرون ⟦أن البيع سيزيد وأن الشراء سيقل وأن البيع سيزيد وأن الشراء سيقل⟧.",
      "تعادل الفريقان في الشوط الأول وفي الشوط الثاني.", "عملوا سنة بعد سنة، ويومًا بعد يوم.",
      "قالت إف بي آي وإن بي سي ذلك.", "من بيت إلى بيت.",
      "موّله صندوق النقد الدولي والبنك الدولي والبنك الأوروبي.",
      "يعيش فيه سمك موسى وسمك موسى المفلطح.",
      "هتف الجمهور: يا قمر يا قمر.", "يسمى جبل الشيخ أو جبل الثلج أو جبل الشيخ الكبير.",
    ]
  ) { context, report in
    let text = context.text
    var start = 0
    while start < text.tokens.count {
      guard let (size, times) = loop(text, at: start) else {
        start += 1
        continue
      }
      let last = start + size * times - 1
      if isCalled(text, start, size) {
        start = last + 1
        continue
      }
      if times == 2 && size < 5 && goesOn(text, start...last) {
        start += 1
        continue
      }
      report.flag(
        text.range(start, last), fix: text.string(text.range(start, start + size - 1)),
        severity: times >= 3 ? .critical : nil)
      start = last + 1
    }
  }

  /// A list that names one member twice.
  static let listMemberTwice = Rule(
    id: "repetition.list-member", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .minor,
    precision: 0.85,
    summary: Wording(
      ar: "عنصر مكرر في القائمة نفسها.", en: "A list names one of its members twice."),
    explanation: Wording(
      ar: "عنصر معطوف ورد مرتين في قائمة واحدة. العطف المتباعد ليس قائمة.",
      en: "A member joined by و stands twice in one list. Repetition further apart is no list."),
    reads: .always.at { word in
      word.clitics.contains(.waw) && word.letters.count > 3 && !word.isAny(of: .verb)
    },
    examples: [
      "شملت القائمة مدارس وعيادات ⟦ومدارس⟧ وطرقًا.", "زار القاهرة وبيروت ودمشق ⟦وبيروت⟧.",
      "حضر الوزير والسفير والمدير ⟦والسفير⟧.",
      "شملت القائمة مدارس وعيادات وطرقًا.", "زار القاهرة وبيروت، ثم عاد إلى القاهرة.",
      "قال وأكد وقال.", "تبيع الشركة مقاعد وطاولات ومقاعد خشبية.",
      "في القرنين العشرين والحادي والعشرين.", "زار سالم وليلى ووليد ووليد ناصر.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index + 2 < text.tokens.count {
      var last = index
      while last + 1 < text.tokens.count, last - index < 64, text.tokens[last + 1].isArabicWord,
        text.tokens[last + 1].clitics.contains(.waw),
        !text.tokens[last + 1].isAny(of: .verb)
      {
        last += 1
      }
      if last - index >= 2, text.tokens[index].isArabicWord, !isLoop(text, index, last) {
        for member in index + 1...last {
          let key = text.tokens[member].keyWithoutWaw
          if text.tokens[member].letters.count > 3, !isModified(text, member),
            text.tokens[index..<member].contains(where: { $0.keyWithoutWaw == key })
          {
            report.flag(text.tokens[member].range, fix: "")
          }
        }
      }
      index = last + 1
    }
  }
}

/// «مقالا مقالة»: one noun in both genders.
private func isOtherForm(_ text: SegmentView, _ first: TextToken, _ second: TextToken) -> Bool {
  let count = first.letters.count
  guard count >= 4, count == second.letters.count,
    first.clitics.isDisjoint(with: .article), !first.isAny(of: [.numberWord, .adverb, .personName])
  else { return false }
  let (last, other) = (text.lastLetter(first), text.lastLetter(second))
  guard
    last == Letter.alif && other == Letter.taMarbuta
      || last == Letter.taMarbuta && other == Letter.alif
  else { return false }
  return text.letters[first.letters].dropLast().elementsEqual(
    text.letters[second.letters].dropLast())
}

/// «كبيرة وكبيرة»: an adjective joined to itself, but for أكثر وأكثر and قليلا وقليلا.
private func isAdjectiveAgain(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  let before = text.tokens[index - 1]
  return token.clitics == .waw && token.stemKey == before.key && before.clitics.isEmpty
    && token.stem.count >= 4 && token.statistics.isAdjective
    && text.firstLetter(token) != Letter.alifHamza && text.lastLetter(token) != Letter.alif
}

private let distributes = WordSet(
  """
  جدا هو هي هم خطوة كلمة دولة فقرة قطعة دقيقة سنة لحظة درجة سطر نعم لا هيا كلا جماعات مجموعات أفواج زمر دفعات صفوف أسراب قوافل \
  فرق قطعان وحدات طبقات حزم قرية مدينة غرفة صفحة نقطة مادة حلقة حبة قطرة ورقة حرف بيت بيوت شارع دار زاوية طبقة مرحلة مجموعة
  """)

/// The size of a phrase of two to eight words that is followed by itself, and how often it stands there.
///
/// - Parameter limit: Where counting may stop: who asks only whether there is a loop need not see its end.
private func loop(
  _ text: SegmentView, at start: Int, limit: Int = .max
) -> (size: Int, times: Int)? {

  guard text.tokens[start].isArabicWord else { return nil }
  let key = text.tokens[start].keyWithoutWaw
  for size in 1...8 {
    guard start + 2 * size <= text.tokens.count else { return nil }
    guard text.tokens[start + size].keyWithoutWaw == key, repeats(text, start, start + size, size),
      isPhrase(text, start, size)
    else { continue }
    var times = 1
    while times < limit, start + size * (times + 1) <= text.tokens.count,
      repeats(text, start, start + size * times, size)
    { times += 1 }
    if times >= 2, size > 1 || times > 2 { return (size, times) }
  }
  return nil
}

private func repeats(_ text: SegmentView, _ a: Int, _ b: Int, _ size: Int) -> Bool {
  for offset in 0..<size {
    let first = text.tokens[a + offset]
    let second = text.tokens[b + offset]
    guard first.isArabicWord, second.isArabicWord,
      first.keyWithoutWaw == second.keyWithoutWaw
    else { return false }
  }
  return true
}

/// Whether the words hold at least one that is neither a letter name, a number nor a particle.
private func isPhrase(_ text: SegmentView, _ start: Int, _ size: Int) -> Bool {
  // «هو من هو من»
  if size == 2, text.tokens[start].isAny(of: .pronoun),
    text.tokens[start + 1].isAny(of: .preposition)
  {
    return true
  }
  return text.tokens[start..<start + size].contains {
    $0.letters.count > 2 && !$0.isAny(of: [.letterName, .numberWord, .personName])
      // «يومًا يومًا» distributes; a word by itself counts from the third time on.
      && (size == 1 || !text.ends($0, with: Letter.alif))
  }
}

/// «يا قمر يا قمر», «الله أكبر الله أكبر»: calls and chants are said again.
private func isCalled(_ text: SegmentView, _ start: Int, _ size: Int) -> Bool {
  size <= 4 && (start..<start + size).contains { calls.contains(text.tokens[$0].keyWithoutWaw) }
}

private let calls = WordSet("يا الله عاش عاشت يحيا تحيا")

/// «البنك الدولي والبنك الأوروبي»: what is joined by و or أو once and goes on is a list whose members share words.
private func goesOn(_ text: SegmentView, _ range: ClosedRange<Int>) -> Bool {
  let joins = range.contains {
    text.tokens[$0].clitics.contains(.waw) || text.tokens[$0].isAny(of: .conjunction)
  }
  guard joins, let next = text.token(range.upperBound + 1), next.isArabicWord else { return false }
  return next.clitics.isDisjoint(with: .conjunction)
    && !next.isAny(of: [.preposition, .relative, .verb])
}

/// «مقاعد ومقاعد خشبية», «والحادي والعشرين», «ووليد ووليد ناصر»: the member is another one.
private func isModified(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if token.isAny(of: [.numberWord, .unit]) || spans.contains(token.stemKey)
    || text.tokens[index - 1].key == token.key
  {
    return true
  }
  guard let next = text.token(index + 1) else { return false }
  if next.kind == .number { return true }
  guard next.isArabicWord else { return false }
  return alone.contains(next.key)
    || next.clitics.isDisjoint(with: .conjunction)
      && !next.isAny(of: [.preposition, .conjunction, .relative])
      && next.clitics.isDisjoint(with: .preposition) && !text.looksFinite(index + 1)
}

private let spans = WordSet("سنة عام شهر يوم ساعة أسبوع")
private let alone = WordSet("وحده وحدها وحدهم")

private func isLoop(_ text: SegmentView, _ first: Int, _ last: Int) -> Bool {
  (first...last).contains { loop(text, at: $0, limit: 3) != nil }
}
