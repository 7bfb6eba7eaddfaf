extension Rule {
  /// «إذا لم يدفع النادي سوف يخسر»: the answer of a condition that cannot follow it bare, without its ف.
  static let answerWithoutFa = Rule(
    id: "grammar.answer-without-fa", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "جواب الشرط بلا فاء.", en: "The answer of a condition lacks its ف."),
    explanation: Wording(
      ar: """
        إذا بدأ جواب الشرط بـ«سوف» أو السين أو «لن» أو «ليس» وجبت الفاء: إذا تأخر القطار فسوف نسافر غدًا. ولا فاء في خبر كان ولا في \
        الصلة.
        """,
      en: """
        An answer that opens with سوف, سـ, لن or ليس needs ف: إذا تأخر القطار فسوف نسافر. None stands before the predicate of \
        كان or in a relative clause.
        """),
    reads: .body.at { conditions.contains($0.key) },
    examples: [
      "إذا تأخر القطار عن موعده ⟦سوف⟧ نسافر غدًا.", "وإذا خسر الفريق المباراة، ⟦لن⟧ يبلغ النهائي.",
      "إذا لم يسدد النادي ديونه ⟦سيحرم⟧ من اللعب.", "مهما قال المدير ⟦لن⟧ يصدقه العمال.",
      "إذا تأخر القطار عن موعده فسوف نسافر غدًا.", "إذا كان المدير سيسافر غدًا فالعمل مؤجل.",
      "إذا فاز الفريق الذي سيلعب غدًا بلغ النهائي.", "سنسافر غدًا إذا تأخر القطار.",
      "إذا تأخر القطار سافرنا غدًا.", "إذا علم أنه لن يسافر غضب.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.isSentenceStart(index) {
      guard let answer = bareAnswer(text, behind: index) else { continue }
      report.flag(
        text.tokens[answer].range, fix: "ف" + text.string(text.tokens[answer]))
    }
  }
}

/// The word that opens the answer of a condition and should have ف.
private func bareAnswer(_ text: SegmentView, behind opener: Int) -> Int? {
  guard text.token(opener + 1)?.key != what else { return nil }
  var hasVerb = false
  var isOfCopula = false
  var inClause = false
  for index in opener + 1..<min(text.sentence(of: opener).upperBound, opener + 25) {
    let token = text.tokens[index]
    let isBehindComma = Mark.isComma(text.tokens[index - 1].mark)
    if Mark.isComma(token.mark) { inClause = false }
    guard token.isArabicWord else {
      if PairedMark.isQuote(token.mark) || token.mark == Mark.colon { return nil }
      continue
    }
    if token.clitics.contains(.fa) || answered.contains(token.key) { return nil }
    let isAnswer =
      openers.contains(token.key) || token.clitics == .seen && text.finiteVerb(index) != nil
    if isAnswer, hasVerb, !inClause, !isOfCopula || isBehindComma {
      return isTied(text.tokens[index - 1]) ? nil : index
    }
    if text.opensClause(index) {
      inClause = true
    } else if text.looksFinite(index), !inClause {
      // «إذا كان سيسافر»: the future is the predicate.
      if !hasVerb { isOfCopula = token.verb?.traits.contains(.copula) ?? false }
      // «إذا فاز تأهل وسيلعب»: the answer was given.
      if hasVerb, token.clitics.isDisjoint(with: .conjunction), !isTied(text.tokens[index - 1]),
        !isOfCopula, token.verb?.tense == .past
      {
        return nil
      }
      hasVerb = true
    }
  }
  return nil
}

/// A word that what follows belongs to: «ولن», «أنه لن».
private func isTied(_ token: TextToken) -> Bool {
  token.isAny(of: [.relative, .particle, .conjunction, .negator, .question, .pronoun])
}

private let conditions = WordSet("إذا مهما أينما حيثما وإذا ومهما وأينما وحيثما")
private let openers = WordSet("سوف لن ليس ليست")
private let answered = WordSet("فقد فإن فإنه فإنها فإنهم فلا فلن فلم فسوف فليس")
private let what = LetterKey("ما")
