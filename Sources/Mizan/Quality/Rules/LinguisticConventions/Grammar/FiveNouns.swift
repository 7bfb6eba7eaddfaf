extension Rule {
  /// «إلى قاض ذو خبرة», «مع أخوه», «توفي أباه»: the five nouns in the wrong case.
  static let fiveNouns = Rule(
    id: "grammar.five-nouns", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "الأسماء الخمسة: بالواو رفعًا وبالألف نصبًا وبالياء جرًا.",
      en: "ذو, أبو and أخو end in و as subjects, ا as objects, ي behind a preposition."),
    explanation: Wording(
      ar:
        "قاضٍ ذو خبرة، رأى قاضيًا ذا خبرة، إلى قاضٍ ذي خبرة، مع أخيه، توفي أبوه. الأعلام والأشهر (ذو القعدة) تحكى غالبًا.",
      en: """
        قاضٍ ذو خبرة, but إلى قاضٍ ذي خبرة and مع أخيه; the subject is أبوه. Names and months (ذو القعدة) often keep one form.
        """),
    reads: .body.at { word in
      word.key == owner || nominatives.contains(word.token.keyWithoutWaw)
        || governed.contains(word.token.keyWithoutWaw) || others.contains(word.token.keyWithoutWaw)
    },
    examples: [
      "أحال الملف إلى ⟦محقق ذو⟧ خبرة طويلة.", "اشترى ⟦منزلا ذو⟧ حديقة واسعة.",
      "سافر مع ⟦أخوه⟧ إلى تونس.",
      "تسلم الجائزة من ⟦أبوها⟧.", "توفي ⟦أباه⟧ قبل عام.",
      "محقق ذو خبرة طويلة.", "إلى محقق ذي خبرة.", "سافر مع أخيه إلى تونس.", "في شهر ذو القعدة.",
      "توفي أبوه قبل عام.", "هو مع ذلك ذو خبرة.", "رأى أباه في المنام.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let token = text.tokens[index]
      if token.key == owner {
        guard isGenitiveOrAccusative(text, index - 1), let next = text.token(index + 1),
          next.isArabicWord, !names.contains(next.key)
        else { continue }
        report.flag(text.range(index - 1, index))
      } else if governed.contains(token.keyWithoutWaw) {
        report.flag(token.range)
      } else if nominatives.contains(token.keyWithoutWaw) {
        if token.clitics.isDisjoint(with: .conjunction),
          prepositions.contains(text.tokens[index - 1].key)
        {
          report.flag(token.range)
        }
      } else if token.keyWithoutWaw == token.key, text.takesNoObject(index - 1),
        text.tokens[index - 1].clitics.isSubset(of: .conjunction)
      {
        report.flag(token.range)
      }
    }
  }
}

/// «إلى محقق», «منزلا»: a noun behind a preposition, or with the alif of the accusative as an object.
private func isGenitiveOrAccusative(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.isArabicWord, noun.verb == nil, !noun.isAny(of: text.functionWords.union(.name)) else {
    return false
  }
  return text.isGoverned(index)
    || text.isAccusativeObject(index)
      && text.token(index - 1)?.verb?.traits.contains(.copula) != true
}

private let owner = LetterKey("ذو")
private let prepositions = WordSet("مع من إلى على عن في لدى عند")
private let names = WordSet(
  "القعدة الحجة الفقار القرنين النون الكفل الكلاع الخلصة الشرى قار يزن نواس النورين الفقارية المجاز"
)
private let nominatives = WordSet("أبوه أبوها أبوهم أبوهما أخوه أخوها أخوهم أخوهما")
private let governed = WordSet(
  "لأبوه لأبوها لأبوهم لأخوه لأخوها لأخوهم بأخوه بأخوها بأبوه بأبوها كأبوه كأخوه")
private let others = WordSet("أباه أباها أباهم أبيه أبيها أبيهم أخاه أخاها أخاهم أخيه أخيها أخيهم")
