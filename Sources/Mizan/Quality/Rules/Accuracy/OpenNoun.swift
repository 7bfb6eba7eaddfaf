extension Rule {
  /// «افتتح الرئيس أكبر محطة لتوليد»: the text stops, without a mark, behind a noun of action that has no object.
  static let openNoun = Rule(
    id: "omission.open-noun", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.7,
    summary: Wording(
      ar: "ينتهي النص بلا علامة عند مصدر ينتظر ما يضاف إليه.",
      en: "The text stops, without a mark, behind a noun of action that waits for its object."),
    explanation: Wording(
      ar:
        "آخر النص مصدر نكرة بعد لام أو حرف جر أو مضاف، ولا نقطة بعده: انقطع النص. العناوين صحيحة.",
      en:
        "The last word is a bare noun of action behind a preposition, and no stop follows: the text was cut."
    ),
    reads: .body,
    examples: [
      "افتتح الرئيس اليوم أكبر محطة في البلاد ⟦لإنتاج⟧",
      "وعزا المتحدث التأخير إلى سوء الطقس وإلى ⟦إغلاق⟧",
      "من المقرر أن يلتقي الوزير في العاصمة ⟦نظيره⟧",
      "افتتح الرئيس اليوم أكبر محطة في البلاد للإنتاج",
      "وصل الوفد لزيارة", "لقي ثلاثة أشخاص مصرعهم في الحادث ⟦وأصيب⟧",
      "كان الرئيس قد تعهد في حملته ⟦بخفض⟧", "افتتح الرئيس اليوم أكبر محطة في البلاد لإنتاج.",
      "ووصل الوزير صباح اليوم في أول زيارة",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 5, let last = text.tokens.last, last.isArabicWord, !last.isDefinite,
      !continues(context)
    else { return }
    let index = text.tokens.count - 1
    let isOpen =
      counterparts.contains(last.key) || text.isWord(index - 1, lack)
      || !last.clitics.isDisjoint(with: [.ba, .lam])
        && last.verb?.traits.contains(.looksLikeNoun) == true
      || isOpenVerb(text, index)
      || last.isAny(of: .verbalNoun) && !last.clitics.contains(.pronoun) && last.verb == nil
        && !ends.contains(last.stemKey)
        && (last.clitics.contains(.lam) || text.tokens[index - 1].isAny(of: .preposition))
      || text.letters[last.letters.lowerBound] == Letter.lam && isMasdar(text, last)
    if isOpen { report.flag(last.range) }
  }

  /// «وأكدت الوزارة في وقت سابق.»: what was announced is lost.
  static let saidNothing = Rule(
    id: "omission.said-nothing", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.7,
    summary: Wording(
      ar: "فعل قول متعدٍّ وفاعله، ولا مقول.",
      en: "A verb of saying and its subject, and nothing said."),
    explanation: Wording(
      ar: "«أعلن» و«أكد» و«أوضح» تحتاج إلى مفعول أو «أن». يصح حذفه بعد الاقتباس وبعد «كما» و«ما».",
      en:
        "«Announced», «confirmed», «explained» need an object or a clause, but not behind a quotation, «as» or «what»."
    ),
    reads: .body.at { $0.verb.map { announces.contains($0.lemma) } ?? false },
    examples: [
      "⟦وأعلنت⟧ الوزارة في وقت سابق.", "⟦أكد⟧ المتحدث أمس.", "وكانت السلطات قد ⟦أعلنت⟧ في وقت سابق",
      "⟦وأوضح⟧ رئيس اللجنة في بيان.",
      "وأعلنت الوزارة الخطة في وقت سابق.", "كما أعلنت الوزارة أمس.", "«لن نعود». أكد المتحدث أمس.",
      "أكد المتحدث ذلك أمس.", "أوضح المتحدث في بيان أن العمل بدأ.",
    ]
  ) { context, report in
    let text = context.text
    guard text.traits.isDisjoint(with: .quote),
      context.previous?.traits.isDisjoint(with: .quote) ?? true
    else {
      return
    }
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), let last = text.lastWord(of: sentence),
        text.endsPlainly(sentence, behind: last)
      else { continue }
      if isAnnouncing(text, first), let end = endOfSubject(text, first + 1),
        isTimeOrPlace(text, end..<last + 1)
      {
        report.flag(text.tokens[first].range)
      } else if text.tokens[first].isAny(of: .copula), text.tokens[first].verb?.lemma == was,
        let end = endOfSubject(text, first + 1), text.isWord(end, already),
        isAnnouncing(text, end + 1),
        isTimeOrPlace(text, end + 2..<max(end + 2, last + 1))
      {
        report.flag(text.tokens[end + 1].range)
      }
    }
  }
}

private func isAnnouncing(_ text: SegmentView, _ index: Int) -> Bool {
  guard let verb = text.token(index)?.verb else { return false }
  return announces.contains(verb.lemma) && verb.traits.isDisjoint(with: .passive)
}

/// «لقي ثلاثة مصرعهم وأصيب»: a verb joined by و, with nothing behind it.
private func isOpenVerb(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard let verb = token.verb, token.clitics == .waw, !verb.traits.contains(.looksLikeNoun) else {
    return false
  }
  return !text.tokens[index - 1].isAny(of: [.verb, .negator, .relative])
}

/// The token behind «الوزارة» or «رئيس اللجنة».
private func endOfSubject(_ text: SegmentView, _ index: Int) -> Int? {
  guard let token = text.token(index), token.isArabicWord else { return nil }
  var end = index + 1
  if token.clitics.isEmpty, token.isAny(of: [.titleHead, .institution]) {
    guard let next = text.token(end), next.clitics == .article else { return nil }
    end += 1
  } else if token.clitics != .article {
    return nil
  }
  if let next = text.token(end), next.clitics == .article, next.isAny(of: .relational) { end += 1 }
  return end
}

/// Only adverbs, and prepositions with a word or two.
private func isTimeOrPlace(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  var index = range.lowerBound
  while index < range.upperBound {
    let token = text.tokens[index]
    if token.isAny(of: [.adverb, .weekday]), token.clitics.isEmpty {
      index += 1
    } else if inside.contains(token.key) {
      index += 2
      while index < range.upperBound, text.tokens[index].statistics.isAdjective { index += 1 }
    } else {
      return false
    }
  }
  return index <= range.upperBound
}

/// By its shape a noun of action: تفعيل, إفعال, انفعال, افتعال, استفعال behind ل.
private func isMasdar(_ text: SegmentView, _ token: TextToken) -> Bool {
  let letters = text.letters[token.letters.dropFirst()]
  guard let first = letters.first, letters.count >= 5, !token.clitics.contains(.pronoun),
    token.verb == nil, token.classes.isEmpty
  else { return false }
  let start = letters.startIndex
  if first == Letter.ta { return letters.count == 5 && letters[start + 3] == Letter.ya }
  return
    (first == Letter.alifHamzaBelow && letters.count == 5
    || first == Letter.alif && letters.count >= 6)
    && letters[letters.endIndex - 2] == Letter.alif
}

private let lack = LetterKey("عدم")
private let counterparts = WordSet("نظيره نظيرها نظيرته نظيرتها")
/// Nouns of action that end a text well.
private let ends = WordSet(
  "زيارة توقف انقطاع هجوم انفجار تراجع ارتفاع انخفاض انهيار انسحاب تدهور عودة تدريب تبادل تحقيق")
private let announces = NewsVerbs.indices(of: "أعلن أكد أوضح أفاد كشف اعتبر زعم أبدى")
private let was = NewsVerbs.index(of: "كان")
private let already = LetterKey("قد")
private let inside = WordSet("في خلال عبر عقب بعد قبل")
