extension Rule {
  /// «العمل من العمل كان عابرًا», «كافٍ يكون كافٍ»: the same word before and behind a preposition or a copula.
  static let sameOnBothSides = Rule(
    id: "discourse.same-on-both-sides", category: .linguisticConventions,
    subtype: "Unintelligible", severity: .critical, precision: 0.7,
    summary: Wording(
      ar: "الكلمة نفسها قبل حرف الجر أو الفعل الناقص وبعده: بقايا تعبير مترجم حرفيًا.",
      en: "The same word stands on both sides of a preposition or copula: debris of an idiom."),
    explanation: Wording(
      ar:
        "تعبير من لغة المصدر نُقل كلمة كلمة. «يومًا بعد يوم» و«جنبًا إلى جنب» و«من الباب إلى الباب» صحيحة.",
      en:
        "An idiom of the source, word for word. «Day after day», «side by side», «door to door» are right."
    ),
    reads: .body.at { prepositions.contains($0.key) || copulas.contains($0.key) },
    examples: [
      "⟦الماء من الماء⟧ مر أمس.", "⟦الكلام عن الكلام⟧ أصعب كان.",
      "قال إن ⟦الحق يكون الحق⟧ في النهاية.",
      "تحسن الوضع يومًا بعد يوم.", "عملا جنبًا إلى جنب.", "تعرف الناس على القائد من القائد نفسه.",
      "كان الوضع كما كان.", "نقل المصابون من السيارة إلى السيارة الأخرى.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let before = text.token(index - 1), let behind = text.token(index + 1),
        before.isArabicWord, before.key == behind.key, before.letters.count >= 3,
        !before.isAny(of: [.numberWord, .name])
      else { continue }
      let isOpening =
        before.clitics == .article && text.isSentenceStart(index - 1)
        && prepositions.contains(text.tokens[index].key)
      let isCopular =
        copulas.contains(text.tokens[index].key) && !before.isAny(of: text.functionWords)
      if isOpening || isCopular { report.flag(text.range(index - 1, index + 1)) }
    }
  }
}

private let prepositions = WordSet("من عن في على")
private let copulas = WordSet("كان كانت يكون تكون صار أصبح")
