extension Rule {
  /// «كما أنه في نفس السياق من ذلك.»: a sentence without a word that means anything.
  static let emptySentence = Rule(
    id: "discourse.empty-sentence", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "جملة من أدوات وكلمات عامة لا تقول شيئًا.",
      en: "A sentence of function words and vague nouns that says nothing."),
    explanation: Wording(
      ar:
        "ليس في الجملة اسم ولا فعل يدل على شيء بعينه: بقايا جملة سقط معظمها أو تُرجمت كلمة كلمة. قارن بالمصدر.",
      en:
        "No noun or verb in it refers to anything: the rest of a sentence that was lost or put over word for word. Compare with the source."
    ),
    reads: .body,
    examples: [
      "وصل الوفد. ⟦كما أنه في نفس الجهة من ذلك.⟧", "⟦وعلى أساسه يكون في ما تقدم.⟧",
      "⟦وهكذا كان الأمر بشكل أو بآخر.⟧",
      "هذا كل ما في الأمر.", "وهذا ما كان.", "هل هناك شيء من ذلك هنا؟",
      "وصل الوفد إلى العاصمة أمس.", "لم يكن هناك أحد في الداخل.",
    ]
  ) { context, report in
    let text = context.text
    guard text.hasSentence(of: 5...12) else { return }
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), isVague(text.tokens[first]),
        let last = text.lastWord(of: sentence), last - first >= 4,
        last + 1 < text.tokens.count, text.mark(at: last + 1) == Mark.stop,
        (first...last).allSatisfy({ isVague(text.tokens[$0]) }), !isIdiom(text, first...last),
        !context.article.isQuoted(text.tokens[first].range.lowerBound, in: context.index)
      else { continue }
      report.flag(text.range(first, last + 1))
    }
  }
}

private func isVague(_ token: TextToken) -> Bool {
  guard token.isArabicWord else { return Mark.isComma(token.mark) }
  if vague.contains(token.stemKey) || vague.contains(token.key) { return true }
  let functions: WordClass = [
    .preposition, .conjunction, .relative, .demonstrative, .pronoun, .particle, .negator,
    .pronominal, .copula,
  ]
  return token.isAny(of: functions)
    && !token.isAny(of: [.name, .month, .numberWord, .reportingVerb, .question])
}

/// «هذا كل ما», «ليس إلا»: whole as they are, also what denies that somebody was there.
private func isIdiom(_ text: SegmentView, _ words: ClosedRange<Int>) -> Bool {
  words.contains {
    let key = text.tokens[$0].key
    return idiomatic.contains(key) || key == all && text.isWord($0 + 1, what)
  }
}

private let all = LetterKey("كل")
private let what = LetterKey("ما")
private let idiomatic = WordSet("إلا سوى أحد أحدا شيء شيئا لكن ولكن هناك هنالك ثمة لولا ليت لعل")
private let vague = WordSet(
  """
  سياق جهة أساس أساسه جانب طرف ناحية أمر أمور موضوع شكل حال حالة وجه صورة نفس نفسه نفسها ذات كل بعض شيء شأن صدد إطار خصوص قبيل اتجاه نحو \
  هكذا كذلك أيضا تقدم سبق قول معنى مقابل مضمون محل موضع نوع قدر حيث بحيث خبر آخر آخرين أخرى واحد واحدة أول ثاني أيسر أيمن أعلى أسفل \
  هنا بآخر إطلاق تماما فقط قبل بعد قبلا بعدا أولا أخيرا مثل مثله غيره غيرها ضمن استمرارا حضور صف
  """)
