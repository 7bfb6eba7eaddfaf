extension Rule {
  /// «شدد على الهدنة لا تزال سارية»: a clause behind a verb's preposition, without أن.
  static let clauseBehindPreposition = Rule(
    id: "grammar.clause-behind-preposition", category: .linguisticConventions,
    subtype: "Grammar", severity: .major, precision: 0.7,
    summary: Wording(
      ar: "جملة بعد حرف الجر بلا «أن».", en: "A clause behind a preposition lacks أن."),
    explanation: Wording(
      ar: "يدخل حرف الجر على «أن» لا على الجملة: شدد على أن الهدنة لا تزال سارية.",
      en:
        "A preposition governs أن and its clause, not the clause: شدد على أن الهدنة لا تزال سارية."),
    reads: .body.at { $0.key == on || $0.key == to },
    examples: [
      "شدد المبعوث ⟦على الهدنة⟧ لا تزال سارية.", "أشار التقرير ⟦إلى الأسعار⟧ لم ترتفع هذا العام.",
      "أكد الوزير ⟦على الحكومة⟧ لن تتراجع.",
      "شدد المبعوث على أن الهدنة لا تزال سارية.", "شدد على الحاجة إلى خطة لا تكلف كثيرًا.",
      "أشار إلى القرارات التي لم تنفذ.", "وقع على الورقة لا يدري ما فيها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.clitics == .article,
        noun.statistics.isNoun || noun.isAny(of: [.noun, .institution, .verbalNoun]),
        let negator = text.token(index + 2), negators.contains(negator.key),
        text.finiteVerb(index + 3)?.tense == .present,
        (max(0, index - 3)..<index).contains(where: {
          text.finiteVerb($0)?.traits.contains(.reports) == true
        })
      else { continue }
      let preposition = text.string(text.tokens[index])
      report.flag(text.range(index, index + 1), fix: preposition + " أن " + text.string(noun))
    }
  }
}

private let on = LetterKey("على")
private let to = LetterKey("إلى")
private let negators = WordSet("لا لم لن")
