extension Rule {
  /// «قالت الشركة إن …، وأضاف أن»: the second verb of saying in another gender than the first.
  static let secondReport = Rule(
    id: "grammar.second-report", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "فعل القول الثاني لا يوافق القائل في الجنس.",
      en: "The second verb of saying differs in gender from who speaks."),
    explanation: Wording(
      ar: """
        إذا لم يذكر متكلم آخر فالمتكلم في الفعل الثاني هو الأول: قالت الشركة إن الأسعار ارتفعت، وأضافت أن. ويصح غيره إذا ذُكر قبله شخص آخر.
        """,
      en: """
        When nobody else is named, the second verb of saying has the subject of the first: قالت الشركة …، وأضافت أن. Another is \
        right when somebody else was named in between.
        """),
    reads: .body.at { word in
      word.isAny(of: .reportingVerb) && word.clitics == .waw
        && (word.verb?.subject == .he || word.verb?.subject == .she)
    },
    examples: [
      "قالت الشركة إن المبيعات زادت، ⟦وأضاف⟧ أن الطلب سيستمر.",
      "قال المدير إن المبيعات زادت، ⟦وأضافت⟧ أن الطلب سيستمر.",
      "ذكرت الوزارة أن الطريق مغلق، ⟦وأوضح⟧ أن العمل مستمر.",
      "قالت الشركة إن المبيعات زادت، وأضافت أن الطلب سيستمر.",
      "قالت الشركة إن المدير استقال، وأضاف أن الطلب سيستمر.",
      "قالت الشركة إن المبيعات زادت، وأضاف مديرها أن الطلب سيستمر.",
      "قال المدير للوزيرة إن المبيعات زادت، وأضافت أن الطلب سيستمر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let verb = text.tokens[index].verb, let next = text.token(index + 1),
        thats.contains(next.key)
      else { continue }
      let sentence = text.sentence(of: index)
      guard let first = text.firstWord(of: sentence), first < index - 3,
        let opening = text.finiteVerb(first), opening.traits.contains(.reports),
        opening.subject == .he || opening.subject == .she, opening.subject != verb.subject,
        isClear(text, first..<index, opening.subject)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

/// Whether the first speaker has the gender of the first verb, and nobody else is named who could have said more.
private func isClear(_ text: SegmentView, _ range: Range<Int>, _ subject: VerbForm.Subject) -> Bool
{
  guard let speaker = text.token(range.lowerBound + 1), speaker.clitics == .article else {
    return false
  }
  let isHers = subject == .she
  guard isHers ? text.isSurelyFeminine(speaker) : isHeAlone(text, speaker) else { return false }
  return range.dropFirst(2).allSatisfy { index in
    let token = text.tokens[index]
    guard token.isWord else { return !PairedMark.isQuote(token.mark) && token.mark != Mark.colon }
    guard token.isArabicWord else { return false }
    if token.isAny(of: [.personName, .pronominal]) || token.isAny(of: .reportingVerb) {
      return false
    }
    if isHers {
      return !token.isAny(of: .titleHead) && !NewsNouns.persons.contains(token.stemKey)
        && !NewsNouns.masculineSpeakers.contains(token.stemKey) && !token.clitics.contains(.pronoun)
    }
    return !NewsNouns.feminineBodies.contains(token.stemKey)
      && !(text.endsInTaMarbuta(token)
        && (NewsNouns.persons.contains(text.key(of: token, dropping: 1, adding: []))
          || NewsNouns.persons.contains(token.stemKey) || token.isAny(of: .institution)))
  }
}

private func isHeAlone(_ text: SegmentView, _ token: TextToken) -> Bool {
  text.isSurelyMasculine(token)
    && (token.isAny(of: .titleHead) || NewsNouns.persons.contains(token.stemKey)
      || NewsNouns.masculineSpeakers.contains(token.stemKey))
}

private let thats = WordSet("أن إن أنه أنها إنه إنها بأن أنهم إنهم بأنه بأنها")
