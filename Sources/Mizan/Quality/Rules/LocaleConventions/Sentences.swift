extension Rule {
  /// A body sentence without its final stop.
  static let missingStop = Rule(
    id: "punctuation.missing-stop", category: .localeConventions, subtype: "Punctuation",
    severity: .info,
    precision: 0.8,
    summary: Wording(ar: "لا علامة في آخر الجملة.", en: "The sentence has no final mark."),
    explanation: Wording(
      ar: "تنتهي الجملة في المتن بنقطة أو علامة أخرى. العناوين والتعليقات وعناصر القوائم بلا نقطة.",
      en:
        "Body sentences end in a stop or another mark. Headlines, captions and list items have none."
    ),
    reads: .body,
    examples: [
      "أعلنت الوزارة أمس أن المدارس ستغلق أبوابها ⟦غدًا⟧",
      "وقال الوزير إن الحكومة ستدرس الطلب في جلستها ⟦المقبلة⟧",
      "غادر الوفد العاصمة بعد ثلاثة أيام من المحادثات مع ⟦الحكومة⟧",
      "أعلنت الوزارة أمس أن المدارس ستغلق أبوابها غدًا.", "وصل الوفد أمس",
      Example("الحكومة تدرس إغلاق المدارس في العاصمة والمدن الكبرى", kind: .headline),
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount > 6, let last = text.tokens.last, last.isArabicWord else { return }
    report.flag(last.range)
  }

  /// A direct question without ؟
  static let missingQuestionMark = Rule(
    id: "punctuation.missing-question-mark", category: .localeConventions, subtype: "Punctuation",
    severity: .minor, precision: 0.9,
    summary: Wording(ar: "سؤال بلا علامة استفهام.", en: "A question lacks its question mark."),
    explanation: Wording(
      ar:
        "يبدأ السؤال المباشر بأداة استفهام وينتهي بعلامتها. السؤال غير المباشر والعنوان بلا علامة.",
      en:
        "A direct question begins with a question word and ends in ؟. Indirect questions and headlines do not."
    ),
    reads: .body,
    examples: [
      "هل وصل الوفد إلى العاصمة⟦.⟧", "لماذا تأخرت الحكومة في الرد⟦.⟧",
      "أليس هذا ما أراده الجميع⟦.⟧", "متى سيعود اللاعب إلى فريقه⟦.⟧", "أين ذهبت المعونات⟦.⟧",
      "من سيخلف المدير بعد تقاعده⟦.⟧", "إلى متى يستمر الانتظار⟦.⟧", "كم عدد الضحايا⟦.⟧",
      "ما هو سبب التأخير⟦.⟧",
      "هل وصل الوفد إلى العاصمة؟", "سأل هل وصل الوفد.", Example("هل ينتهي الصراع", kind: .headline),
      "متى وصل الوفد بدأت الجلسة.", "من سيسبق سيربح.", "كيف تحمي بيتك من اللصوص.",
    ]
  ) { context, report in
    let text = context.text
    guard let first = text.firstWordIndex,
      asks.contains(text.tokens[first].key) || asksOfFuture(text, first)
        || text.wordCount <= 8 && whatIs.contains(text.tokens[first].key)
          && asksFor(text, first + 1)
          && text.token(first + 2)?.isArabicWord == true,
      let last = text.tokens.last,
      last.mark == Mark.stop || last.mark == 0x21 && text.tokens.count > 2,
      !isEllipsis(text, text.tokens.count - 1),
      !text.tokens.contains(where: { $0.mark == 0x61F || $0.mark == 0x3F || $0.mark == Mark.colon })
    else { return }
    report.flag(last.range, fix: "؟")
  }

  /// «أكد المدير، أن»: a comma between a verb of saying and its clause.
  static let commaBeforeClause = Rule(
    id: "punctuation.comma-before-clause", category: .linguisticConventions, subtype: "Punctuation",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "فاصلة بين فعل القول وجملته.", en: "A comma separates a verb of saying from its clause."),
    explanation: Wording(
      ar: "لا تفصل فاصلة بين الفعل ومفعوله. تصح حين تغلق جملة معترضة فتحتها فاصلة قبلها.",
      en:
        "No comma goes between a verb and its object clause, unless it closes an insertion opened by another."
    ),
    reads: .having(.punctuation).at { $0.isAny(of: .reportingVerb) },
    examples: [
      "أكد المدير⟦،⟧ أن الخطة جاهزة.", "وأوضحت الوزيرة⟦،⟧ بأن القرار نهائي.",
      "ذكر البيان⟦،⟧ أنه لا خسائر.",
      "أكد المدير أن الخطة جاهزة.", "أكد المدير، أمس، أن الخطة جاهزة.",
      "وصل الوفد، وأكد أن الزيارة ناجحة.",
      "وقال المدير، وهو طبيب، إن الحالة مستقرة.",
    ]
  ) { context, report in
    let text = context.text
    var verb: Int?
    var commas: [Int] = []
    for (index, token) in text.tokens.enumerated() {
      if token.classes.contains(.reportingVerb) {
        verb = index
        commas = []
      } else if Mark.endsSentence(token.mark) || token.mark == Mark.colon
        || PairedMark.isQuote(token.mark)
      {
        if !PairedMark.isQuote(token.mark) { verb = nil }
      } else if Mark.isComma(token.mark) {
        commas.append(index)
      } else if let start = verb, token.isWord {
        if clauseWords.contains(token.key) {
          if commas.count == 1, commas[0] == index - 1, index - start <= 14 {
            report.flag(text.tokens[commas[0]].range, fix: "")
          }
          verb = nil
        } else if token.isAny(of: .verb), index > start + 1 {
          verb = nil
        }
      }
    }
  }

  /// «وقال «…»» without a colon, and «قال، «…»».
  static let missingColon = Rule(
    id: "punctuation.missing-colon", category: .localeConventions, subtype: "Punctuation",
    severity: .minor,
    precision: 0.85,
    summary: Wording(
      ar: "لا نقطتان بين فعل القول والاقتباس.",
      en: "No colon stands between the verb of saying and the quotation."),
    explanation: Wording(
      ar: "يسبق الاقتباس الكامل نقطتان. أما الكلمات المقتبسة داخل الجملة فلا تسبقها علامة.",
      en: "A colon comes before a quoted sentence. Words quoted inside a sentence need none."),
    reads: .having(.quote).at { saysAloud.contains($0.stemKey) },
    examples: [
      "وقال ⟦«⟧لن نعود إلى الطاولة قبل وقف النار».", "وأضاف⟦،⟧ “سنواصل العمل حتى نهاية العام”.",
      "وأوضح الوزير⟦،⟧ «لن نعود إلى الطاولة».",
      "وقال: «لن نعود إلى الطاولة».", "وقال إن «الطاولة» جاهزة.", "وصف «القاعدة» بأنها خطر.",
      "قال «نعم» وغادر.",
    ]
  ) { context, report in
    let text = context.text
    for mark in context.article.marks(of: context.index)
    where mark.style.isQuote && mark.role == .opening && mark.token > 0 {
      guard quotedWords(context, mark) >= 4 else { continue }
      let before = text.tokens[mark.token - 1]
      if saysAloud.contains(before.stemKey), before.isWord {
        report.flag(mark.range, fix: ": " + text.string(mark.range))
      } else if Mark.isComma(before.mark), mark.token > 1 {
        let word = text.tokens[mark.token - 2]
        let subject = mark.token > 2 ? text.tokens[mark.token - 3] : nil
        let isSaying =
          saysAloud.contains(word.stemKey)
          || (word.isDefinite && subject.map { saysAloud.contains($0.stemKey) } ?? false)
        if isSaying { report.flag(before.range, fix: ":") }
      }
    }
  }

  /// Commas round every adverbial: three within eight words.
  static let commaChain = Rule(
    id: "punctuation.comma-chain", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.7,
    summary: Wording(
      ar: "فواصل متتابعة حول ظروف قصيرة.", en: "Commas set off one short adverbial after another."),
    explanation: Wording(
      ar: "ترصيع الجملة بالفواصل من أثر الترجمة. القوائم ليست من هذا الباب.",
      en: "Chains of commas are left over from the source's word order. Lists are another matter."),
    reads: .having(.punctuation),
    examples: [
      "قال الوزير⟦، أمس، الأربعاء، في ختام الجلسة،⟧ إن الخطة جاهزة.",
      "وصل الوفد⟦، مساء السبت، في القاهرة، بعد تأخير،⟧ إلى الفندق.",
      "أعلن المدير⟦، اليوم، خلال مؤتمر صحفي، في بيروت،⟧ استقالته.",
      "زار الوفد القاهرة، وبيروت، ودمشق، وعمّان.", "قال الوزير أمس إن الخطة جاهزة.",
      "وصل أمس، ثم غادر اليوم.", "سافر من حلب، إلى دمشق، إلى عمان، إلى القاهرة.",
      "يحدها البحر، من الشمال، من الشرق، من الغرب.",
      "عبر الجسر، دون أن يتوقف، مع تقديم العون، ليلا.",
    ]
  ) { context, report in
    let text = context.text
    let commas = text.marks.filter { Mark.isComma(text.tokens[$0].mark) }
    guard commas.count >= 3 else { return }
    var first = 0
    while first + 2 < commas.count {
      var last = first
      while last + 1 < commas.count, isAdverbial(text, commas[last] + 1..<commas[last + 1]),
        last == first || !isNextOfList(text, commas[last - 1] + 1, commas[last] + 1)
      {
        last += 1
      }
      if last - first >= 2 {
        report.flag(text.range(commas[first], commas[last]))
        first = last + 1
      } else {
        first += 1
      }
    }
  }
}

/// «متى سيعود», «من سيخلف», «إلى متى»: a question word before a future, or behind its preposition.
private func asksOfFuture(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  if beforeWhen.contains(token.keyWithoutWaw),
    text.token(index + 1).map({ whenAndWhere.contains($0.key) }) ?? false
  {
    return true
  }
  guard mayAsk.contains(token.keyWithoutWaw),
    isFuture(text, index + 1) || text.isWord(index + 1, future)
  else { return false }
  // «من سيسبق سيربح»: a condition and its answer.
  return !(index + 2..<text.tokens.count).contains {
    isFuture(text, $0) || text.tokens[$0].mark == 0x60C
      || text.tokens[$0].clitics.contains(.fa) && text.tokens[$0].verb != nil
  }
}

/// سـ before a present tense.
private func isFuture(_ text: SegmentView, _ index: Int) -> Bool {
  guard let token = text.token(index), token.isArabicWord else { return false }
  return token.clitics.contains(.seen)
    || text.firstLetterAsWritten(token) == Letter.seen && token.verb?.tense == .present
}

private let mayAsk = WordSet("متى من كيف")
private let beforeWhen = WordSet("إلى حتى منذ من")
private let whenAndWhere = WordSet("متى أين")
private let future = LetterKey("سوف")
private let asks = WordSet(
  "هل وهل فهل لماذا ولماذا ماذا وماذا أليس أليست ألم أولم كم وكم أين وأين فأين")
/// A pronoun, or a noun that is no verb: «ما هو», «ما سبب».
private func asksFor(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index) else { return false }
  return next.isAny(of: .pronoun)
    || questioned.contains(next.key) && text.token(index + 1)?.isArabicWord == true
}

private let questioned = WordSet(
  "سبب أسباب سر رأي معنى هدف أهداف مصير دور موقف فائدة أهمية حقيقة طبيعة علاقة الفرق السبب الحل")
private let whatIs = WordSet("ما وما")
private let clauseWords = WordSet(
  "أن بأن أنه أنها أنهم بأنه بأنها بأنهم أنهما أننا بأننا وأن أنّ إن إنه إنها إنهم إننا")
private let saysAloud = WordSet(
  "قال قالت قالوا أضاف أضافت تابع تابعت أردف أردفت أوضح أوضحت صرح صرحت زاد زادت كتب كتبت يقول تقول استطرد"
)

/// Words between an opening mark and its partner, when both are in the segment.
private func quotedWords(_ context: RuleContext, _ mark: PairedMark) -> Int {
  guard let partner = mark.partner, context.article.marks[partner].segment == mark.segment else {
    return 0
  }
  let end = context.article.marks[partner].token
  return end > mark.token ? context.text.tokens[mark.token..<end].count(where: \.isWord) : 0
}

/// A time or place of one to four words: it begins with a preposition, a weekday or an adverb.
private func isAdverbial(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  guard (1...4).contains(range.count), let first = range.first else { return false }
  let token = text.tokens[first]
  guard !token.clitics.contains(.waw), !circumstances.contains(token.key) else { return false }
  return token.isAny(of: [.preposition, .weekday, .adverb])
    || range.count == 2 && text.tokens[first].isDefinite && text.tokens[first + 1].isDefinite
      && timeWords.contains(token.stemKey)
}

/// «من الشمال، من الشرق», «من حلب، إلى دمشق»: members of a list.
private func isNextOfList(_ text: SegmentView, _ first: Int, _ second: Int) -> Bool {
  let (one, other) = (text.tokens[first], text.tokens[second])
  return one.isAny(of: .preposition)
    && (one.key == other.key || one.key == LetterKey("من") && other.key == LetterKey("إلى"))
}

/// «دون أن يتوقف», «مع تقديم العون» rightly stand between commas; بيّن may be a verb.
private let circumstances = WordSet("دون مع بين على")
private let timeWords = WordSet("ليلة يوم ساعة أسبوع شهر سنة عام مساء صباح مساء فترة")
