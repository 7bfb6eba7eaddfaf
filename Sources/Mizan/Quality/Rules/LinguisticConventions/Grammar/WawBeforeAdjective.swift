extension Rule {
  /// «القوات والحكومية», «حكومة وانتقالية»: a و between a noun and its adjective.
  static let wawBeforeAdjective = Rule(
    id: "grammar.waw-before-adjective", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "واو بين الموصوف وصفته.", en: "A و stands between a noun and its adjective."),
    explanation: Wording(
      ar: """
        الصفة تتبع موصوفها بلا واو: القوات الحكومية. وتصح الواو بين صفتين (السياسية والاقتصادية)، وقبل صفة صارت اسمًا (الجيش والبحرية).
        """,
      en: """
        An adjective follows its noun without و. Between two adjectives و is right, and before an adjective that has become \
        a noun (الجيش والبحرية).
        """),
    reads: .body.at { word in
      word.clitics.contains(.waw) && word.clitics.isSubset(of: [.waw, .article])
        && word.token.statistics.isAdjective && word.stem.count >= 4
        && (word.last == Letter.ya || word.last == Letter.taMarbuta) && isRelation(word.stem)
    },
    examples: [
      "اجتمعت اللجنة ⟦والوطنية⟧ أمس.", "شكل الرئيس حكومة ⟦وانتقالية⟧ لمدة عام.",
      "زار الوفد المحكمة ⟦والجنائية⟧ في المدينة.",
      "ناقش المجلس الشؤون السياسية والاقتصادية.", "شارك الجيش والبحرية في التدريب.",
      "التقى وزيري الخارجية والداخلية.", "درس الأدب والموسيقى.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      guard let noun = text.token(index - 1), noun.isArabicWord,
        noun.isDefinite == token.isDefinite, noun.clitics.isSubset(of: [.article, .waw]),
        noun.statistics.isNoun, !noun.isAny(of: text.functionWords.union(.anyAdjective)),
        noun.verb == nil, !text.isRelational(noun),
        WordStatisticsTable.shared.isAttribute(noun.stemKey, token.stemKey),
        // «شمال وغربي البلاد»
        token.isDefinite
          ? text.token(index + 1)?.statistics.isAdjective != true : !text.isPlainDefinite(index + 1)
      else { continue }
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }
}

/// ـي or ـية.
private func isRelation(_ stem: ArraySlice<UInt16>) -> Bool {
  stem.last == Letter.ya
    || stem.last == Letter.taMarbuta && stem[stem.endIndex - 2] == Letter.ya
}
