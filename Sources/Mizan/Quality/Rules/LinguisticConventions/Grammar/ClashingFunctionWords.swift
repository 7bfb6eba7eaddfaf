extension Rule {
  /// «في على», «إن إن», «إلى في»: two function words that cannot meet.
  static let clashingFunctionWords = Rule(
    id: "grammar.clashing-function-words", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "أداتان لا تجتمعان: سقط ما بينهما أو زادت إحداهما.",
      en: "Two function words meet that cannot: one is superfluous, or a word between them is lost."
    ),
    explanation: Wording(
      ar: "حرف الجر لا يدخل على حرف جر إلا في «من على» و«من بين» و«إلى ما» ونحوها.",
      en: "A preposition does not govern a preposition but in «from on», «from among» and the like."
    ),
    examples: [
      "وصل الوفد ⟦في على⟧ متن طائرة.", "قال إنه ⟦قد سوف⟧ يسافر.", "سافر ⟦إلى في⟧ المدينة.",
      "تحدث ⟦عن على⟧ الأزمة.", "سقط من على متن السفينة.", "اختار من بين المرشحين.",
      "عاد إلى ما كان عليه.",
      "من من الحاضرين يعرف الجواب؟", "سأل عن من حضر.", "سيعود إن لم يتأخر القطار.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() {
      let first = text.tokens[index]
      let second = text.tokens[index + 1]
      guard first.isArabicWord, second.isArabicWord, second.clitics.isEmpty else { continue }
      // من before or behind another preposition is often right: من على, عن مَن.
      let twoPrepositions =
        prepositions.contains(first.stemKey) && prepositions.contains(second.key)
      let twoParticles =
        particles.contains(first.key) && particles.contains(second.key)
        || openers.contains(first.key) && (openers.contains(second.key) || second.key == future)
      // A word twice is the matter of another rule.
      guard twoPrepositions || twoParticles, first.stemKey != second.key,
        text.token(index - 1)?.isAny(of: .letterName) != true
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

private let prepositions = WordSet("في على إلى عن")
// «إن لم», «أن قد» are right.
private let particles = WordSet("قد سوف لم")
private let openers = WordSet("إن أن")
private let future = LetterKey("سوف")
