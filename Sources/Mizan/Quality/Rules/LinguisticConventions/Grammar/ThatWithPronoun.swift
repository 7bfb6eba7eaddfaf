extension Rule {
  /// «تعتزم الشركة أنها تفتتح»: a verb of will with أنها and a statement, where أن and the subjunctive belong.
  static let thatWithPronoun = Rule(
    id: "grammar.that-with-pronoun", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "«أنّ» وضميرها بعد فعل إرادة يطلب «أن» والمضارع.",
      en: "A verb of will takes أن and a verb, not أنّ with a pronoun."),
    explanation: Wording(
      ar: "يقال: تعتزم الشركة أن تفتتح مصنعًا. و«أنها» لما يُعلم أو يُقال: أعلنت أنها ستفتتح.",
      en: "One intends, tries or wants أن تفتتح; أنها belongs to what is known or said."),
    reads: .body.at { $0.verb.map { wills.contains($0.lemma) } == true },
    examples: [
      "تعتزم الشركة ⟦أنها⟧ تفتتح مصنعًا.", "يريد العمال ⟦أنهم⟧ يعودون إلى بيوتهم.",
      "حاول المدير الجديد ⟦أنه⟧ يغير الخطة.", "تعتزم الشركة أن تبني مصنعًا.",
      "أعلنت الشركة أنها ستبني مصنعًا.", "يريد العمال القول إنهم متعبون.",
      "حاول إقناعهم أنه يغير الخطة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.finiteVerb(index) != nil {
      var place = index + 1
      while place < index + 5, text.isPlainDefinite(place) || text.isBareNoun(place) { place += 1 }
      guard let particle = text.token(place), particles.contains(particle.key),
        let next = text.token(place + 1), next.clitics.isEmpty,
        text.finiteVerb(place + 1)?.tense == .present,
        !(index + 1..<place).contains(where: { text.isDeed(text.tokens[$0]) })
      else { continue }
      report.flag(text.tokens[place].range)
    }
  }
}

private let wills = NewsVerbs.indices(of: "اعتزم نوى أراد استطاع حاول أوشك ود عزم تمكن سعى")
private let particles = WordSet("أنه أنها أنهم أنهما أنهن")
