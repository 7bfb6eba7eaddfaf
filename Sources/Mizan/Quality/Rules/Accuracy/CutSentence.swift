extension Rule {
  /// «وإن الشائعات بهذا الشأ»: the text stops inside a word.
  static let cutWord = Rule(
    id: "omission.cut-word", category: .accuracy, subtype: "Omission", severity: .critical,
    precision: 0.8,
    summary: Wording(
      ar: "انقطع النص في وسط كلمة.", en: "The text stops in the middle of a word."),
    explanation: Wording(
      ar: "آخر النص كلمة غير معروفة، لا علامة بعدها، يكملها حرف أو حرفان. الأسماء النادرة قد تشبهها.",
      en: "The last word is unknown, no mark follows, and a letter more makes it a known word. Rare names look alike."),
    reads: .body,
    examples: [
      "أعلنت الوزارة أمس أن المدارس في العاصمة ستغلق أبوابها بسبب ⟦المفاوضا⟧",
      "وقال المدير إن العمل في المشروع الجديد يسير وفق ⟦البرنا⟧",
      "أكدت الشركة أنها سترد على جميع الأسئلة التي طرحها ⟦المسؤولو⟧",
      "أعلنت الوزارة أمس أن المدارس في العاصمة ستغلق أبوابها بسبب العاصفة",
      "وصل العاصف", "وقال المدير إن العمل في المشروع الجديد يسير وفق البرنا.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 7, let last = text.tokens.last, last.isArabicWord, last.letters.count >= 3,
      last.classes.isEmpty, last.verb == nil, last.statistics.commonness < 4,
      !continues(context)
    else { return }
    let isCut = last.isDefinite || text.lastLetter(last) != Letter.alif && last.statistics.commonness == 0
    if isCut, grows(text.letters, last.stem) { report.flag(last.range) }
  }

  /// «القطار السريع بين المدينتين، الذي بدأ إنشاؤه عام 2014،»: the text stops at a comma.
  static let endsInComma = Rule(
    id: "omission.ends-in-comma", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.75,
    summary: Wording(
      ar: "ينتهي النص بفاصلة: سقط ما بعدها.", en: "The text ends in a comma: the rest is lost."),
    explanation: Wording(
      ar: "لا تُختم الفقرة بفاصلة. وتصح إذا أكمل المقطع التالي الجملة.",
      en: "No paragraph ends in a comma. It is right when the next segment goes on with the sentence."),
    reads: .body.having(.punctuation),
    examples: [
      "القطار السريع بين المدينتين، الذي بدأ إنشاؤه قبل أعوام⟦،⟧", "وقال الوزير بعد الاجتماع الأخير⟦،⟧",
      "وصل الوفد إلى العاصمة مساء أمس⟦,⟧", "وصل الوفد إلى العاصمة مساء أمس.",
      Example("وقال الوزير بعد الاجتماع الأخير،", after: ["إن الخطة جاهزة."]), "السيد المدير،",
    ]
  ) { context, report in
    let text = context.text
    guard let last = text.tokens.last, Mark.isComma(last.mark), text.wordCount >= 4, !continues(context)
    else { return }
    report.flag(last.range)
  }

  /// «وقال الوزير إن الحكومة الجديدة.»: what was said has a subject and nothing else.
  static let clauseWithoutPredicate = Rule(
    id: "omission.clause-without-predicate", category: .accuracy, subtype: "Omission",
    severity: .critical, precision: 0.75,
    summary: Wording(
      ar: "جملة «أن» بلا خبر: سقط ما بعد اسمها.",
      en: "The clause behind أن has a subject and no predicate."),
    explanation: Wording(
      ar: "بعد «أن» اسم وخبر. إذا انتهت الجملة عند الاسم فقد سقط الخبر.",
      en: "A subject and a predicate follow أن. When the sentence stops behind the subject, the rest is lost."),
    reads: .body,
    examples: [
      "وقال الوزير ⟦إن⟧ الحكومة الجديدة.", "أكد المتحدث ⟦أن⟧ سعر الخبز.",
      "وأضافت الشركة ⟦أن⟧ المنتجات الإلكترونية المستوردة",
      "وقال الوزير إن الحكومة مستقيلة.", "أكد المتحدث أن الخبز مدعوم.", "وأكد أن الحل في الحوار.",
      "وقال إن العدد مئة.", "يرى النقاد أن السبب الخوف.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), text.endsPlainly(sentence, behind: last),
        let start = barePhrase(text, endingAt: last, notBefore: sentence.lowerBound)
      else { continue }
      report.flag(text.tokens[start].range)
    }
  }
}

extension Rule {
  /// «افتتح الرئيس أكبر محطة لتوليد»: the text stops, without a mark, behind a noun of action that has no object.
  static let openNoun = Rule(
    id: "omission.open-noun", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.7,
    summary: Wording(
      ar: "ينتهي النص بلا علامة عند مصدر ينتظر ما يضاف إليه.",
      en: "The text stops, without a mark, behind a noun of action that waits for its object."),
    explanation: Wording(
      ar: "آخر النص مصدر نكرة بعد لام أو حرف جر أو مضاف، ولا نقطة بعده: انقطع النص. العناوين صحيحة.",
      en: "The last word is a bare noun of action behind a preposition, and no stop follows: the text was cut."),
    reads: .body,
    examples: [
      "افتتح الرئيس اليوم أكبر محطة في البلاد ⟦لإنتاج⟧", "وعزا المتحدث التأخير إلى سوء الطقس وإلى ⟦إغلاق⟧",
      "من المقرر أن يلتقي الوزير في العاصمة ⟦نظيره⟧", "افتتح الرئيس اليوم أكبر محطة في البلاد للإنتاج",
      "وصل الوفد لزيارة", "افتتح الرئيس اليوم أكبر محطة في البلاد لإنتاج.", "ووصل الوزير صباح اليوم في أول زيارة",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 5, let last = text.tokens.last, last.isArabicWord, !last.isDefinite,
      !continues(context)
    else { return }
    let index = text.tokens.count - 1
    let isOpen =
      counterparts.contains(last.key) || text.isWord(index - 1, lack)
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
      ar: "فعل قول متعدٍّ وفاعله، ولا مقول.", en: "A verb of saying and its subject, and nothing said."),
    explanation: Wording(
      ar: "«أعلن» و«أكد» و«أوضح» تحتاج إلى مفعول أو «أن». يصح حذفه بعد الاقتباس وبعد «كما» و«ما».",
      en: "«Announced», «confirmed», «explained» need an object or a clause, but not behind a quotation, «as» or «what»."),
    reads: .body,
    examples: [
      "⟦وأعلنت⟧ الوزارة في وقت سابق.", "⟦أكد⟧ المتحدث أمس.", "وكانت السلطات قد ⟦أعلنت⟧ في وقت سابق", "⟦وأوضح⟧ رئيس اللجنة في بيان.",
      "وأعلنت الوزارة الخطة في وقت سابق.", "كما أعلنت الوزارة أمس.", "«لن نعود». أكد المتحدث أمس.",
      "أكد المتحدث ذلك أمس.", "أوضح المتحدث في بيان أن العمل بدأ.",
    ]
  ) { context, report in
    let text = context.text
    guard text.traits.isDisjoint(with: .quote), context.previous?.traits.isDisjoint(with: .quote) ?? true else {
      return
    }
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), let last = text.lastWord(of: sentence),
        text.endsPlainly(sentence, behind: last)
      else { continue }
      if isAnnouncing(text, first), let end = endOfSubject(text, first + 1), isTimeOrPlace(text, end..<last + 1) {
        report.flag(text.tokens[first].range)
      } else if text.tokens[first].isAny(of: .copula), text.tokens[first].verb?.lemma == was,
        let end = endOfSubject(text, first + 1), text.isWord(end, already), isAnnouncing(text, end + 1),
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
  guard let first = letters.first, letters.count >= 5, !token.clitics.contains(.pronoun), token.verb == nil, token.classes.isEmpty else { return false }
  let start = letters.startIndex
  if first == Letter.ta { return letters.count == 5 && letters[start + 3] == Letter.ya }
  return (first == Letter.alifHamzaBelow && letters.count == 5 || first == Letter.alif && letters.count >= 6)
    && letters[letters.endIndex - 2] == Letter.alif
}

private let lack = LetterKey("عدم")
private let counterparts = WordSet("نظيره نظيرها نظيرته نظيرتها")
/// Nouns of action that end a text well.
private let ends = WordSet("زيارة توقف انقطاع هجوم انفجار تراجع ارتفاع انخفاض انهيار انسحاب تدهور عودة تدريب تبادل تحقيق")
private let announces = NewsVerbs.indices(of: "أعلن أكد أوضح أفاد كشف اعتبر زعم أبدى")
private let was = NewsVerbs.index(of: "كان")
private let already = LetterKey("قد")
private let inside = WordSet("في خلال عبر عقب بعد قبل")

/// Whether the next segment may go on with the sentence.
private func continues(_ context: RuleContext) -> Bool {
  guard let next = context.next else { return context.article.isExtract }
  return next.kind == .body
}

/// Whether one letter or ending more makes a frequent word.
private func grows(_ letters: [UInt16], _ stem: Range<Int>) -> Bool {
  let first = letters[stem.lowerBound]
  if stem.count >= 5, [Letter.lam, Letter.ba, Letter.waw, Letter.seen].contains(first),
    grows(letters, stem.dropFirst())
  {
    return true
  }
  let table = WordStatisticsTable.shared
  var word = Array(letters[stem])
  let count = word.count
  for ending in endings {
    word.append(contentsOf: ending)
    let key = LetterKey(word, in: 0..<word.count)
    if table[key].commonness >= 7 || !WordClass.of(word, in: 0..<word.count).isEmpty { return true }
    word.removeLast(word.count - count)
  }
  return false
}

private let endings: [[UInt16]] =
  "ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي ء ات ية ين ون ان ني لة رة نة مة دة عة مج في يل ير"
  .split(separator: " ").map { Array($0.utf16) }

/// The particle before a subject of definite words, or of nouns and a definite genitive, that end the sentence.
private func barePhrase(_ text: SegmentView, endingAt last: Int, notBefore first: Int) -> Int? {
  var index = last
  var definite = 0
  while index > first, last - index < 5 {
    let token = text.tokens[index]
    guard token.isArabicWord else { return nil }
    if thats.contains(token.key) {
      guard index < last, definite > 0, index > first, text.tokens[last].isDefinite else { return nil }
      return isSubjectOnly(text, index + 1...last) ? index : nil
    }
    guard token.clitics.isSubset(of: .article), !token.isAny(of: text.functionWords),
      !token.isAny(of: [.numberWord, .name])
    else { return nil }
    definite += token.isDefinite ? 1 : 0
    index -= 1
  }
  return nil
}

/// «الحكومة الجديدة», «دعم الخبز»: one noun phrase.
private func isSubjectOnly(_ text: SegmentView, _ range: ClosedRange<Int>) -> Bool {
  let table = WordStatisticsTable.shared
  for index in range.dropFirst() {
    let before = text.tokens[index - 1]
    let token = text.tokens[index]
    guard token.isDefinite else { return false }
    let joins =
      before.isDefinite
      ? token.statistics.isAdjective
        && (table.isAttribute(before.stemKey, token.stemKey) || before.statistics.isAdjective
          || text.lastLetter(token) == Letter.taMarbuta || text.lastLetter(token) == Letter.ya)
      : before.verb == nil
        && (before.statistics.isNoun || before.isAny(of: [.noun, .verbalNoun, .institution, .titleHead]))
    if !joins { return false }
  }
  return range.count > 1
}

private let thats = WordSet("أن إن بأن وأن وإن لأن")
