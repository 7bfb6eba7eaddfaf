extension Rule {
  /// «كذلك في هذا الخصوص.»: a sentence of adverbials without anything that they belong to.
  static let missingWholePredicate = Rule(
    id: "omission.no-predicate", category: .accuracy, subtype: "Omission", severity: .major,
    precision: 0.65,
    summary: Wording(
      ar: "جملة من ظروف وحروف جر بلا فعل ولا خبر.",
      en: "A sentence of adverbials, without a verb or a predicate."),
    explanation: Wording(
      ar: "بقي من الجملة ظرفها وسقط فعلها، أو انفصلت عما قبلها. العناوين والقوائم صحيحة.",
      en:
        "Only the adverbials are left, or they were cut from the sentence before. Headings and lists are right."
    ),
    reads: .body,
    examples: [
      "⟦كذلك أيضا في هذا الخصوص⟧.", "⟦في العاصمة وفي المدن الكبرى بسبب الأمطار الغزيرة⟧.",
      "⟦ومن هذا القبيل في السنوات الأخيرة⟧.",
      "في المدينة سوق قديم.", "في العاصمة وصل الوفد.", "من المقرر عقد الجلسة.", "في الخارج برد.",
      "كذلك الحال في المدن الكبرى.", "في ذلك الوقت.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), first == sentence.lowerBound,
        opens(text, first), let last = text.lastWord(of: sentence), last - first >= 4,
        last + 2 == sentence.upperBound, text.mark(at: last + 1) == Mark.stop,
        (first...last).allSatisfy({ isAdverbial(text, $0, first) })
      else { continue }
      report.flag(text.range(first, last))
    }
  }
}

private func opens(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return token.isAny(of: .preposition) && prepositions.contains(token.stemKey)
    && token.clitics.isSubset(of: .conjunction)
    || also.contains(token.stemKey)
      && text.token(index + 1)?.isAny(of: [.preposition, .adverb]) == true
}

/// Prepositions, adverbs, demonstratives, and nouns that a preposition or an annexation governs.
private func isAdverbial(_ text: SegmentView, _ index: Int, _ first: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord else { return token.kind == .number }
  if also.contains(token.stemKey) || causes.contains(token.key) { return true }
  if token.isAny(of: [.preposition, .adverb, .demonstrative, .pronominal, .numberWord, .month]) {
    return token.verb == nil && !token.isAny(of: .negator)
  }
  guard token.isDefinite || !token.isAny(of: text.functionWords) && token.verb == nil else {
    return false
  }
  if !token.clitics.isDisjoint(with: .preposition) { return true }
  let before = text.tokens[max(first, index - 1)]
  if token.isDefinite {
    if tells.contains(token.stemKey) { return false }
    // Behind a preposition, a demonstrative, a noun that it completes, or as an adjective or in a list.
    return before.isAny(of: [.preposition, .demonstrative]) || causes.contains(before.key)
      || !before.isDefinite && before.isArabicWord && index > first
      || token.statistics.isAdjective && before.isDefinite || token.clitics.contains(.waw)
  }
  return before.isAny(of: .preposition) && text.token(index + 1)?.isDefinite == true
}

private let prepositions = WordSet("في من خلال بعد قبل منذ مع على إلى عن حول بين")
private let causes = WordSet("بسبب بشأن بخصوص بفضل بموجب بحسب")
private let also = WordSet("كذلك أيضا")
/// «من المقرر», «من اللافت»: a predicate before its subject.
private let tells = WordSet(
  "مقرر متوقع مرجح لافت محتمل ممكن مفترض منتظر مستبعد مرتقب واضح معروف ضروري مهم صعب ثابت مؤكد طبيعي غريب مؤسف جدير"
)
