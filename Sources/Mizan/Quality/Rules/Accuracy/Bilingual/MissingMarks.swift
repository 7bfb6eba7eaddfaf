import TMX

extension Rule {
  /// A question that became a statement, or the reverse.
  static let changedQuestion = Rule(
    id: "punctuation.question-changed", category: .accuracy,
    subtype: "Mistranslation: sentence type",
    severity: .minor, precision: 0.75,
    summary: Wording(
      ar: "الأصل سؤال والترجمة ليست سؤالًا، أو العكس.",
      en: "The source asks and the target does not, or the reverse."),
    explanation: Wording(
      ar: "تقارن علامة الاستفهام في آخر النصين. السؤال داخل الجملة لا يُعلَّم.",
      en:
        "Compares the question marks that end the two texts. A question inside a sentence is left alone."
    ),
    reads: .pairs,
    examples: [
      Example("متى يبدأ الاجتماع⟦.⟧", source: "When does the meeting begin?", from: "en"),
      Example("انتهت الحرب⟦؟⟧", source: "جنگ تمام شد.", from: "fa"),
      Example("من فاز⟦.⟧", source: "Кто победил?", from: "ru"),
      Example("متى يبدأ الاجتماع؟", source: "When does the meeting begin?", from: "en"),
      Example(
        "سأل «متى نبدأ؟» ثم غادر.", source: "“When do we begin?” he asked, and left.", from: "en"),
      Example("انتهت الحرب.", source: "جنگ تمام شد.", from: "fa"),
      Example("لا أعرف متى يبدأ الاجتماع.", source: "I do not know when it begins.", from: "en"),
      Example("كيف خسرت المدينة نهرها؟", source: "How the city lost its river", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, let last = context.text.tokens.last else { return }
    let asks = pair.source.endsWithQuestion
    let isAsked = pair.target.endsWithQuestion
    if asks, pair.target.profile.marks.questions == 0 {
      report.flag(last.range, fixes: last.mark == Mark.stop ? ["؟"] : [])
    } else if isAsked, pair.source.profile.marks.questions == 0, !pair.source.opensWithQuestion {
      report.flag(
        context.text.tokens.last { $0.mark == 0x61F || $0.mark == 0x3F }?.range ?? last.range)
    }
  }

  /// A quotation without quotation marks.
  static let droppedQuotation = Rule(
    id: "punctuation.quotation-dropped", category: .accuracy, subtype: "Omission: quotation marks",
    severity: .info, precision: 0.5,
    summary: Wording(
      ar: "في الأصل اقتباس، ولا علامات اقتباس هنا.",
      en: "The source quotes, and there are no quotation marks here."),
    explanation: Wording(
      ar: "كلام منسوب من أربع كلمات فأكثر. أسماء الكتب والشركات بين علامات في الأصل لا تُعلَّم.",
      en:
        "Words of somebody, four or more. Titles and names in quotation marks are left alone."
    ),
    reads: .pairs,
    examples: [
      Example(
        "قال إننا لن نقبل بهذا الاتفاق أبدًا.⟦⟧",
        source: "He said: “We will never accept this deal.”", from: "en"),
      Example(
        "أكد أن الأبواب مفتوحة أمام الجميع.⟦⟧", source: "او گفت: «درها به روی همه باز است.»",
        from: "fa"),
      Example(
        "وقالت إن النتائج أفضل مما توقعنا.⟦⟧",
        source: "«Результаты лучше, чем мы ожидали», — сказала она.", from: "ru"),
      Example(
        "قال: «لن نقبل بهذا الاتفاق أبدًا.»", source: "He said: “We will never accept this deal.”",
        from: "en"),
      Example("كتبت صحيفة إزفستيا الخبر.", source: "Об этом пишет «Известия».", from: "ru"),
      Example(
        "قال إنهم لن يقبلوا الاتفاق.", source: "He said they won't accept the deal.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, !context.text.tokens.isEmpty,
      pair.target.profile.marks.quotes == 0, !context.text.bytes.contains(0x27),
      let quotation = pair.source.quotation(ofWords: 4)
    else { return }
    let end = context.text.contentRange.upperBound
    report.flag(end..<end, counterpart: pair.source.range(quotation))
  }

  /// What the source has in brackets is not in brackets here.
  static let droppedBrackets = Rule(
    id: "punctuation.brackets-dropped", category: .accuracy, subtype: "Omission: brackets",
    severity: .info, precision: 0.5,
    summary: Wording(
      ar: "في الأصل كلام بين قوسين، ولا أقواس هنا.",
      en: "The source has something in brackets, and there are no brackets here."),
    explanation: Wording(
      ar: "قد يكون ما بين القوسين حُذف. شرطتان أو فاصلتان تقومان مقام القوسين.",
      en:
        "What stood in brackets may have been dropped. Dashes or a pair of commas may replace brackets."
    ),
    reads: .pairs,
    examples: [
      Example(
        "وصل رئيس منظمة الصحة إلى جنيف.⟦⟧",
        source: "The head of the health agency (WHO) arrived in Geneva.", from: "en"),
      Example(
        "زار المدينة القديمة.⟦⟧", source: "او از شهر قدیمی (بازسازی شده) دیدن کرد.", from: "fa"),
      Example("يبلغ سعره مئة دولار.⟦⟧", source: "Il coûte cent dollars (hors taxes).", from: "fr"),
      Example(
        "وصل رئيس المنظمة (الصحة العالمية) إلى جنيف.",
        source: "The head of the agency (WHO) arrived in Geneva.", from: "en"),
      Example(
        "زار المدينة القديمة، وقد أعيد بناؤها، أمس.",
        source: "او از شهر قدیمی (بازسازی شده) دیدن کرد.", from: "fa"),
      Example("يبلغ سعره مئة دولار.", source: "Il coûte cent dollars.", from: "fr"),
    ]
  ) { context, report in
    guard let pair = context.pair, !context.text.tokens.isEmpty,
      pair.target.profile.marks.brackets == 0,
      let bracketed = pair.source.bracketed
    else { return }
    // A pair of commas or dashes may stand for brackets.
    let commas = context.text.tokens.count { $0.mark == 0x60C || $0.mark == 0x2C }
    let hasDash = context.text.traits.contains(.dash)
    guard commas < 2, !hasDash else { return }
    let end = context.text.contentRange.upperBound
    report.flag(end..<end, counterpart: pair.source.range(bracketed))
  }
}

extension PairSide {
  /// Whether a question mark stands at the end, before closing quotation marks and brackets at most.
  fileprivate var endsWithQuestion: Bool {
    for word in list.words.reversed() {
      guard word.kind == .mark else { return false }
      if word.key == 0x3F || word.key == 0x61F { return true }
      guard Self.closing.contains(word.key) || word.key == 0x21 else { return false }
    }
    return false
  }

  /// The words between the first pair of quotation marks with so many words between them.
  fileprivate func quotation(ofWords minimum: Int) -> Range<Int>? {
    var start: Int?
    var words = 0
    for (index, word) in list.words.enumerated() {
      if word.kind == .mark, Self.quotes.contains(word.key) {
        let opens = word.key == 0xAB || word.key == 0x201E || start == nil && word.key != 0xBB
        if let start, !opens, words >= minimum { return start..<index }
        start = opens ? index + 1 : nil
        words = 0
      } else if word.kind != .mark {
        words += 1
      }
    }
    return nil
  }

  /// The words between the first pair of round brackets; letters before and words in them.
  fileprivate var bracketed: Range<Int>? {
    guard let open = list.words.firstIndex(where: { $0.kind == .mark && $0.key == 0x28 }),
      let close = list.words[open...].firstIndex(where: { $0.kind == .mark && $0.key == 0x29 }),
      close > open + 1, open > 0
    else { return nil }
    return open + 1..<close
  }

  private static let quotes: Set<WordKey> = [0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E]
  private static let closing: Set<WordKey> = [
    0x22, 0xBB, 0x201D, 0x201C, 0x29, 0x5D, 0x2019, 0x27, 0x203A,
  ]
}

extension PairSide {
  /// "How the city was won": headlines ask without a mark.
  fileprivate var opensWithQuestion: Bool {
    list.words.first { $0.kind == .word }.map { questions.contains($0.key) } ?? false
  }
}

private let questions = Set<WordKey>(
  words:
    "how why what who when where which whose چرا چگونه چطور کدام کجا آیا почему как что кто pourquoi comment qui"
)
