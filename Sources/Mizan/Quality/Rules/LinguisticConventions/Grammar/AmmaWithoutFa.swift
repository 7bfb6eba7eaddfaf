extension Rule {
  /// «أما الوزير، سافر»: أما without the ف that answers it.
  static let ammaWithoutFa = Rule(
    id: "grammar.amma-without-fa", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "«أما» بلا فاء في جوابها.", en: "«As for» lacks the ف that must answer it."),
    explanation: Wording(
      ar: "جواب «أما» يقترن بالفاء: أما الوزير فسافر. وتسقط الفاء مع القول المحذوف في الاقتباس.",
      en: "The answer to أما begins with ف. Before a bare quotation it may be dropped."),
    reads: .body.at { asFor.contains($0.key) },
    examples: [
      "أما الوزير، ⟦سافر⟧ إلى العاصمة أمس.", "وأما عن الأسعار، ⟦ارتفعت⟧ كثيرًا هذا العام.",
      "أما بالنسبة للمدارس، ⟦ستغلق⟧ غدًا.", "أما السارق الثاني ⟦لا⟧ يزال في السجن.",
      "⟦أما⟧ المدارس، الدوام فيها كالمعتاد.", "أما أسعار الخبز ⟦وانخفضت⟧ قليلًا هذا الشهر.",
      "أما الوزير فسافر إلى العاصمة.",
      "أما عن الأسعار، فقد ارتفعت.", "أما الثاني: «لن نعود».", "أما بعد، أيها السادة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), asFor.contains(text.tokens[first].key),
        text.endsPlainly(sentence), text.wordCount(in: sentence) >= 5,
        text.token(first + 1)?.isArabicWord == true, !text.isWord(first + 1, after)
      else { continue }
      guard let place = unanswered(text, sentence, behind: first) else { continue }
      report.flag(text.tokens[place].range)
    }
  }
}

/// The main verb of a sentence that opens with أما, when it has no ف, or أما itself when nothing has one.
private func unanswered(_ text: SegmentView, _ sentence: Range<Int>, behind first: Int) -> Int? {
  let rest = first + 1..<sentence.upperBound
  if let verb = mainVerb(text, rest) { return verb }
  let isAnswered = rest.contains {
    let token = text.tokens[$0]
    return isQuotation(token) || isAnswer(token)
  }
  guard !isAnswered else { return nil }
  // «أما الأسعار وارتفعت»: و in the place of ف.
  return rest.dropFirst().prefix(9).first {
    text.tokens[$0].clitics.contains(.waw)
      && (text.tokens[$0].verb != nil && text.finiteVerb($0) != nil
        || text.isUnlistedPluralVerb($0))
  } ?? first
}

/// The first verb, negator or copula behind أما that belongs to no relative clause, when no ف stands before it.
private func mainVerb(_ text: SegmentView, _ range: Range<Int>) -> Int? {
  for index in range.dropFirst().prefix(12) {
    let token = text.tokens[index]
    if isQuotation(token) { return nil }
    guard token.isArabicWord else { continue }
    if token.clitics.contains(.fa) || answers.contains(token.key) { return nil }
    if text.opensClause(index) || token.isAny(of: .particle) { return nil }
    // «أما مصنع افتتح أمس»: the verb describes a noun without ال.
    guard text.finiteVerb(index) != nil || negators.contains(token.key),
      token.clitics.isDisjoint(with: [.waw, .pronoun]), !token.isAny(of: .preposition)
    else { continue }
    let before = text.tokens[index - 1]
    if before.isAny(of: .negator) { continue }
    return before.isDefinite || before.isAny(of: .name) || before.clitics.contains(.pronoun)
      || Mark.isComma(before.mark) ? index : nil
  }
  return nil
}

private func isQuotation(_ token: TextToken) -> Bool {
  token.mark == Mark.colon || PairedMark.isQuote(token.mark)
}

/// A word with the ف that answers, or one of the lists; «فارا» is no answer.
private func isAnswer(_ token: TextToken) -> Bool {
  token.clitics.contains(.fa) && (token.statistics.isKnown || !token.classes.isEmpty)
    || answers.contains(token.key)
}

extension SegmentView {
  /// Whether a sentence ends with a stop.
  fileprivate func endsPlainly(_ sentence: Range<Int>) -> Bool {
    sentence.last.map { tokens[$0].mark == Mark.stop } ?? false
  }
}

private let asFor = WordSet("أما وأما")
private let after = LetterKey("بعد")
private let negators = WordSet("لا لم لن ليس ليست")
/// Words that open with ف and are known whole.
private let answers = WordSet(
  "فهم فهو فهي فهما فهذا فهذه فذلك فتلك فهناك فثمة فهل فقد فإن فإنه فإنها فإنهم فأن فقط فيجب فتح فصل فاز فشل فرض فضل فجر"
)
