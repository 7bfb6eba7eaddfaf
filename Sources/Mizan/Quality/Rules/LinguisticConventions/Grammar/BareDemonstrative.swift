extension SegmentView {
  /// «تنفيذ هذه اتفاقية»: a demonstrative in the genitive of a noun, and behind it the noun it points at without ال.
  func isBareBehindAnnexedDemonstrative(_ index: Int) -> Bool {
    guard index > 1, tokens[index].clitics.isEmpty, let noun = token(index + 1), noun.isArabicWord,
      noun.clitics.isEmpty, noun.verb == nil, noun.statistics.isNoun, isBareNoun(index + 1),
      lastLetter(noun) != Letter.alif, agrees(self, index, noun)
    else { return false }
    return isConstruct(self, index - 1)
  }
}

/// Whether the demonstrative has the gender of the noun behind it.
private func agrees(_ text: SegmentView, _ index: Int, _ noun: TextToken) -> Bool {
  masculine.contains(text.tokens[index].key)
    ? text.isSurelyMasculine(noun) : text.isSurelyFeminine(noun)
}

/// A noun that can only be annexed to what follows: no verb, quantity or adverbial, and itself behind a verb or a preposition.
private func isConstruct(_ text: SegmentView, _ index: Int) -> Bool {
  let head = text.tokens[index]
  guard head.isArabicWord, text.isBareNoun(index), head.verb == nil, head.statistics.isNoun,
    !head.isAny(of: text.functionWords.union([.numberWord, .adverb])),
    !NewsNouns.adverbial.contains(head.stemKey), !loose.contains(head.stemKey)
  else { return false }
  return text.isGoverned(index) || text.finiteVerb(index - 1) != nil
    || text.isBehindSubject(index)
}

private let masculine = WordSet("هذا ذلك")
private let loose = WordSet(
  "كل بعض جميع معظم غالب أغلب سائر نفس عين ذات مثل غير سبب نتيجة جراء إثر عقب خلال أثناء رغم بفضل حول نحو ضد"
)
