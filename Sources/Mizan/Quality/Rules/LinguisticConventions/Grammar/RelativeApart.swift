extension Rule {
  /// «يحمي اللقاح الأطفال دون سن الخامسة، الذي»: a relative behind a comma that fits none of the nouns before it.
  static let relativeApart = Rule(
    id: "grammar.relative-apart", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "الاسم الموصول بعيد عن موصوفه: لا يوافق ما قبله.",
      en: "The relative is apart from its noun: it fits none of the words before it."),
    explanation: Wording(
      ar:
        "يلي الموصول موصوفه. إذا فصل بينهما مفعول أو اسم آخر التبس المعنى: اللقاح، الذي أُجيز، يحمي الأطفال.",
      en:
        "A relative follows its noun. With an object between them the reader takes the wrong noun."),
    reads: .having(.punctuation).at { $0.key == masculine || $0.key == feminine },
    examples: [
      "يحمي القانون النساء في القرية، ⟦الذي⟧ صدر أمس، من العنف.",
      "زارت الوزيرة المدينة القديمة، ⟦الذي⟧ يضم متاحف.",
      "استقبل الوزير المدير، ⟦التي⟧ تقع في الشمال.",
      "⟦التي تدير المصنع الوزارة⟧ وافقت على الخطة.", "التي تدير المصنع وزيرة سابقة.",
      "زار الوفد المدينة، التي تقع في الشمال.", "وصل وزير الخارجية في الحكومة، الذي يزور البلاد.",
      "التقى مدير الشركة، الذي وصل أمس.", "عن أنواع من الأسماك، التي تعيش هنا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.isSentenceStart(index) {
      if let noun = lateNoun(text, behind: index) { report.flag(text.range(index, noun)) }
    }
    for index in context.anchors where index >= 3 && Mark.isComma(text.tokens[index - 1].mark) {
      let relative = text.tokens[index]
      if fitsNothing(text, before: index - 1, relative.key == masculine) {
        report.flag(relative.range)
      }
    }
  }
}

/// «التي تنتج الدواء الشركة انسحبت»: behind the clause that opens the sentence its noun, and the noun's verb.
private func lateNoun(_ text: SegmentView, behind relative: Int) -> Int? {
  let isFeminine = text.tokens[relative].key == feminine
  for index in relative + 2..<max(relative + 2, min(text.tokens.count - 1, relative + 8)) {
    let token = text.tokens[index]
    guard token.isArabicWord else { return nil }
    if token.clitics == .article, let verb = text.finiteVerb(index + 1),
      verb.subject == (isFeminine ? .she : .he), text.isFeminine(token) == isFeminine
    {
      return index
    }
  }
  return nil
}

/// Whether all words back to the verb, or to a noun that the phrase does not belong to, are of the other gender.
private func fitsNothing(_ text: SegmentView, before comma: Int, _ isMasculine: Bool) -> Bool {
  var nouns = 0
  for index in stride(from: comma - 1, through: max(0, comma - 8), by: -1) {
    let token = text.tokens[index]
    guard token.isArabicWord else { return false }
    if text.looksFinite(index) {
      return nouns > 0 && index > 0 || nouns > 0 && text.isSentenceStart(index)
    }
    if token.isAny(of: .preposition) { continue }
    if token.isAny(of: text.functionWords) || !token.clitics.isSubset(of: .article) { return false }
    if token.isAny(of: .name) || !token.isDefinite && !token.statistics.isKnown { return false }
    let isPlural = token.isAny(of: .humanPlural)
    guard isPlural || text.isFeminine(token) == isMasculine else { return false }
    nouns += 1
    // «اللقاح الأطفال»: another noun stands before this one, and the phrase is over.
    if token.isDefinite, !token.statistics.isAdjective, let before = text.token(index - 1),
      before.isDefinite,
      !before.statistics.isAdjective
    {
      return true
    }
  }
  return false
}

private let masculine = LetterKey("الذي")
private let feminine = LetterKey("التي")
