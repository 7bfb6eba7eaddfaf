extension Rule {
  /// «أكد الوزير أن بلادي مستعدة»: what a third person has, in the first person.
  static let firstPersonInReport = Rule(
    id: "discourse.first-person-in-report", category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.5,
    summary: Wording(
      ar: "ضمير المتكلم في كلام منقول بغير علامات اقتباس.",
      en: "A possessive of the first person stands in indirect speech."),
    explanation: Wording(
      ar:
        "إذا نُقل الكلام بالمعنى صار الضمير للغائب: أكد الوزير أن بلاده مستعدة. وضمير المتكلم لما بين علامتي الاقتباس.",
      en:
        "Indirect speech turns «my» into «his»: أكد الوزير أن بلاده مستعدة. The first person is for quotations."
    ),
    reads: .body.at { isMine($0) },
    examples: [
      "أكد الوزير أن ⟦بلادي⟧ لن تتراجع.", "قال المدرب إنه لن يستقيل من ⟦منصبي⟧.",
      "ذكرت الممثلة أنها فخورة ⟦بعائلتي⟧.",
      "أكد الوزير أن بلاده لن تتراجع.", "قال المدرب: «لن أستقيل من منصبي».",
      "قال الوزير إن حكومتي البلدين اتفقتا.", "ذكر الشاهد أنه رأى سيارتي أجرة.",
      "قال إنني لن أترك منصبي.",
      "«لن أترك بلادي»، قال المدرب إن ذلك شعاره.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard isFree(text, index), isReported(text, index),
        !context.article.isQuoted(text.tokens[index].range.lowerBound, in: context.index)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// A noun with «my» that is no adjective: منصبي, بعودتي.
private func isMine(_ word: WordForm) -> Bool {
  guard word.last == Letter.ya, word.letters.count >= 4 else { return false }
  if mine.contains(word.stemKey) || mine.contains(word.key) { return true }
  return (word.first == Letter.ba || word.first == Letter.lam)
    && mine.contains(word.key(of: word.token.letters.dropFirst()))
}

/// «حكومتي البلدين»: a dual before its genitive.
private func isFree(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.isArabicWord else { return true }
  if next.clitics == .article { return text.isAdjective(next) }
  return !next.isAny(of: [.personName, .placeName, .numberWord]) && !text.isBareNoun(index + 1)
    && (text.letters[text.tokens[index].letters].dropLast().last != Letter.ta
      || next.isAny(of: text.functionWords) || !next.clitics.isEmpty || text.looksFinite(index + 1))
}

/// Behind «he said that», with no sign of a quotation or of the first person before.
private func isReported(_ text: SegmentView, _ index: Int) -> Bool {
  var isClause = false
  var place = index - 1
  while place >= 0, place > index - 20 {
    let token = text.tokens[place]
    guard token.isArabicWord else {
      guard token.kind == .number || Mark.isComma(token.mark) else { return false }
      place -= 1
      continue
    }
    if firstPersons.contains(token.stemKey) || token.verb?.subject == .we { return false }
    if thats.contains(token.key) { isClause = true }
    if isClause, let verb = token.verb, verb.traits.contains(.reports) {
      return verb.subject != .we
    }
    if isClause, token.verb == nil, text.firstLetterAsWritten(token) == Letter.alifHamza,
      token.classes.isEmpty
    {
      return false
    }
    place -= 1
  }
  return false
}

private let thats = WordSet("أن إن بأن أنه إنه بأنه أنها إنها بأنها أنهم إنهم")
private let firstPersons = WordSet(
  "أنني إنني أني إني بأنني لأنني أنا نحن أننا إننا بأننا لي لنا لدي عندي معي مني عني إلي علي كنت لست"
)
private let mine = WordSet(
  """
  بلادي منصبي عودتي استقالتي زوجتي عائلتي أسرتي والدتي حكومتي زملائي أصدقائي مسيرتي تجربتي رحلتي حياتي بيتي فريقي رأيي قراري هدفي \
  صديقي زميلي ابني ابنتي أبنائي أولادي طفولتي مهمتي وظيفتي مسؤوليتي قناعتي سعادتي دراستي إصابتي مشاركتي قصتي روايتي فيلمي أغنيتي \
  موقفي مدينتي قريتي بلدتي سيارتي حقي صحتي شقيقي شقيقتي أختي أخي جدتي حبيبتي خطيبتي زيارتي خسارتي
  """)
