extension Rule {
  /// «وزير قال الخارجية», «مجلس عليه الأمن»: a verb or a phrase inside a name that clean text has as one.
  static let verbInsidePhrase = Rule(
    id: "grammar.verb-inside-phrase", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "فعل أو شبه جملة يفصل بين المضاف والمضاف إليه أو بين الاسم وصفته.",
      en: "A verb or a phrase stands inside an annexation, or between a noun and its adjective."),
    explanation: Wording(
      ar: "لا يفصل شيء بين المضاف والمضاف إليه: قال وزير الخارجية، وزير الخارجية قال.",
      en: "Nothing stands between the terms of an annexation: the verb goes before or behind both."),
    reads: .body.at { word in
      word.isAny(of: .pronominal) && word.clitics.isEmpty
        || word.verb?.traits.isDisjoint(with: .looksLikeNoun) == true
          && word.clitics.isSubset(of: .seen)
    },
    examples: [
      "وأكد أن وزير ⟦قال⟧ الخارجية ذلك أمس.", "رئيس ⟦أعلن⟧ الوزراء الخطة.",
      "اجتمع مجلس ⟦فيها⟧ الأمن أمس.",
      "وزير الخارجية قال ذلك.", "قال رئيس التقى الوزراء إنهم وافقوا.", "في مجلس ضم الأعيان.",
      "وصل مدير وافق الشركة.",
    ]
  ) { context, report in
    let text = context.text
    let table = WordStatisticsTable.shared
    for index in context.anchors where index > 0 {
      let head = text.tokens[index - 1]
      guard head.isArabicWord, head.isAny(of: [.titleHead, .institution]),
        head.clitics.isSubset(of: [.waw, .ba, .lam]), head.verb == nil,
        let genitive = text.token(index + 1), genitive.clitics == .article,

        names.contains(genitive.stemKey) || NewsNouns.portfolios.contains(genitive.stemKey),
        table.isAnnexation(head.stemKey, genitive.stemKey)
      else { continue }
      let token = text.tokens[index]
      if let verb = token.verb {
        guard verb.traits.contains(.reports), text.finiteVerb(index) != nil else { continue }
      }
      report.flag(token.range)
    }
  }
}

/// What bodies and offices are of.
private let names = WordSet(
  "وزراء أمن أمة شعب نواب شيوخ دولة إدارة جمهورية حكومة برلمان بلدية شركة جامعة أمم اتحاد حزب أركان مخابرات استخبارات شرطة"
)
