extension Rule {
  /// «أعلن الحزب الانسحاب وزرائه»: a verbal noun with ال before a noun with a pronoun, in the place of the object.
  static let articleBeforeOwner = Rule(
    id: "grammar.article-before-owner", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "مصدر معرف بـ«ال» يليه اسم مضاف إلى ضمير: المضاف لا تدخله «ال».",
      en: "A verbal noun with an article stands before its genitive with a pronoun."),
    explanation: Wording(
      ar:
        "المصدر مضاف إلى ما بعده فلا تدخله «ال» (أعلن الحزب انسحاب وزرائه). ويصح إذا كان ما بعده مفعولًا به للفعل.",
      en: """
        The verbal noun is annexed to what follows and takes no article (انسحاب وزرائه). It is right when the verb has \
        what follows as its object.
        """),
    reads: .body.at { word in
      word.clitics == .pronoun && word.verb?.traits.contains(.looksLikeNoun) != false
        && !emphatic.contains(word.stemKey)
    },
    examples: [
      "أعلن الحزب ⟦الانسحاب نوابه⟧ من المجلس.", "قررت الشركة ⟦الإغلاق مصانعها⟧ في المدينة.",
      "استمر ⟦الارتفاع أسعارها⟧ شهرًا.",
      "أعلن الحزب انسحاب وزرائه.", "أفقد الإهمال الشركة سمعتها.", "أنهى الاجتماع أعماله.",
      "أعلن الحزب الانسحاب نفسه.", "منحت الشركة التصميم اسمها.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 1 {
      let index = place - 1
      let first = text.tokens[index]
      let second = text.tokens[place]
      guard first.clitics == .article, text.isVerbalNoun(first), !text.isAdjective(first),
        !second.isAny(of: text.functionWords), isNoun(text, second),
        !NewsNouns.adverbial.contains(second.stemKey),
        let main = text.clauseVerb(before: index), let verb = text.tokens[main].verb,
        verb.traits.isDisjoint(with: [.copula, .startsVerb]),
        !NewsVerbs.withTwoObjects.subtracting(declaring).contains(verb.lemma)
      else { continue }
      let isObject =
        main < index - 1 && (main + 1..<index).allSatisfy { text.isPlainDefinite($0) }
      guard isObject || main == index - 1 && text.takesNoObject(main) else { continue }
      report.flag(
        text.range(index, index + 1), fix: text.withoutArticle(first) + " " + text.string(second))
    }
  }
}

/// A noun by its use, also one whose end the pronoun changes: زيارته, وزرائه.
private func isNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  if token.statistics.isNoun || token.isAny(of: [.humanPlural, .institution, .noun]) {
    return true
  }
  let opened: UInt16
  switch text.lastLetterOfStem(token) {
  case Letter.ta: opened = Letter.taMarbuta
  case Letter.yaHamza, Letter.wawHamza: opened = Letter.hamza
  default: return false
  }
  return text.statistics(of: token, dropping: 1, adding: [opened]).isNoun
}

extension SegmentView {
  /// The last letter of the stem, before a suffix pronoun.
  package func lastLetterOfStem(_ token: TextToken) -> UInt16 {
    token.stem.isEmpty ? 0 : letters[token.stem.upperBound - 1]
  }
}

private let emphatic = WordSet("نفس ذات كل جميع بعض وحد عين أجمع كافة معظم كلا أكثر أغلب")
// Of their two objects the second is hardly ever a noun with a pronoun.
private let declaring = NewsVerbs.indices(of: "أعلن طلب قال أورد")
