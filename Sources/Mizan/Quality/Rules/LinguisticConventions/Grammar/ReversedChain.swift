extension Rule {
  /// «أسعار ارتفاع الوقود», «سلامة مختبر الأغذية», «طلبت السفر وكالات من»: the terms of an annexation in another order.
  static let reversedChain = Rule(
    id: "grammar.reversed-chain", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "تقدم المضاف إليه على المضاف في سلسلة الإضافة.",
      en: "The terms of an annexation have changed places."),
    explanation: Wording(
      ar: "ارتفاع أسعار الوقود، مختبر سلامة الأغذية، وكالات السفر: المضاف أولًا.",
      en: "The first term comes first: ارتفاع أسعار الوقود, مختبر سلامة الأغذية, وكالات السفر."),
    reads: .body.at { word in
      word.clitics == .article && word.token.statistics.isNoun
        && !word.isAny(of: [.weekday, .month, .adverb])
    },
    examples: [
      "احتج السائقون على ⟦أسعار ارتفاع الوقود⟧ أمس.",
      "طلبت ⟦النفط شركات⟧ من الحكومة تأجيل الضريبة.",
      "تعاني البلاد من ⟦أسعار انخفاض النفط⟧ منذ عام.",
      "احتج السائقون على ارتفاع أسعار الوقود.", "طلبت وكالات السفر من الحكومة ذلك.",
      "أعلنت اليوم شركات كثيرة إفلاسها.", "ناقش المجلس خطة بناء الجسر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      if isBehindBoth(text, index) {
        report.flag(text.range(index - 2, index))
      } else if isBeforeHead(text, index) {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// «أسعار ارتفاع الوقود»: of the two bare nouns the second is what clean text has before the first.
private func isBehindBoth(_ text: SegmentView, _ index: Int) -> Bool {
  guard index > 2 else { return false }
  let (first, second, last) = (text.tokens[index - 2], text.tokens[index - 1], text.tokens[index])
  guard second.clitics.isEmpty, first.clitics.isSubset(of: .preposition),
    text.isBareNoun(index - 2), text.isBareNoun(index - 1), !text.isBareNoun(index - 3),
    !NewsNouns.adverbial.contains(first.stemKey), !NewsNouns.adverbial.contains(second.stemKey),
    first.statistics.isNoun, second.statistics.isNoun, second.verb == nil, first.verb == nil
  else { return false }
  let table = WordStatisticsTable.shared
  return table.isAnnexation(second.stemKey, first.stemKey)
    && !table.isAnnexation(first.stemKey, second.stemKey)
    && table.isAnnexation(first.stemKey, last.stemKey)
    && !table.isAnnexation(second.stemKey, last.stemKey)
}

/// «طلبت السفر وكالات»: a verb of hers, a masculine that cannot be its subject, and the feminine that it belongs to.
private func isBeforeHead(_ text: SegmentView, _ index: Int) -> Bool {
  let genitive = text.tokens[index]
  guard let head = text.token(index + 1), head.isArabicWord, head.clitics.isEmpty,
    head.verb == nil, text.isBareNoun(index + 1), head.statistics.isNoun,
    let verb = text.finiteVerb(index - 1), verb.subject == .she,
    verb.traits.isDisjoint(with: [.copula, .passive]),
    text.isSurelyFeminine(head), text.isSurelyMasculine(genitive),
    !NewsNouns.adverbial.contains(genitive.stemKey),
    WordStatisticsTable.shared.isAnnexation(head.stemKey, genitive.stemKey),
    let next = text.token(index + 2), next.isArabicWord, next.isAny(of: .preposition)
  else { return false }
  return true
}
