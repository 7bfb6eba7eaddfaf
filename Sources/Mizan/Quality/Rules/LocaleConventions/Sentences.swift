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
