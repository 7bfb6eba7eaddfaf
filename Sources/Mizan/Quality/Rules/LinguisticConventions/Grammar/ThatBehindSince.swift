extension Rule {
  /// «حيث أن», «إذ أنه»: أن where إن is due.
  static let thatBehindSince = Rule(
    id: "grammar.that-behind-since", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "بعد «حيث» و«إذ» تكسر همزة «إن».", en: "Behind حيث and إذ comes إن, not أن."),
    explanation: Wording(
      ar: "تليهما جملة، فتكسر الهمزة: حيث إن الطلب مرتفع، إذ إنه غائب.",
      en: "A sentence follows them, and إن opens it: حيث إن الطلب مرتفع, إذ إنه غائب."),
    reads: .body.at { thats.contains($0.key) },
    examples: [
      "ارتفعت الأسعار حيث ⟦أن⟧ الطلب كبير.", "غادر إذ ⟦أنه⟧ مريض.", "عاد باكرًا، حيث ⟦أنها⟧ تنتظره.",
      "ارتفعت الأسعار حيث إن الطلب كبير.", "غادر إذ إنه مريض.", "قال حيث وقف أن الطلب كبير.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 && since.contains(text.tokens[index - 1].stemKey) {
      let token = text.tokens[index]
      report.flag(
        token.range,
        fix: text.respelled(token) { [$0 == 0 ? Letter.alifHamzaBelow : $1] })
    }
  }
}

private let since = WordSet("حيث إذ")
private let thats = WordSet("أن أنه أنها أنهم أنهما أننا أنني أنك")
