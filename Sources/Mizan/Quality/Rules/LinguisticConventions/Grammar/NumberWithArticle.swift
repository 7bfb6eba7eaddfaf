extension Rule {
  /// «الثلاثة متهمين»: the number has ال, the counted noun has none.
  static let numberWithArticle = Rule(
    id: "grammar.number-with-article", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.8,
    summary: Wording(
      ar: "عدد معرف قبل معدود نكرة.", en: "A number has the article, its counted noun has none."),
    explanation: Wording(
      ar: """
        يقال: المتهمون الثلاثة، أو ثلاثة متهمين. وبعد أحد عشر وما فوقها يصح «الخمسة عشر عامًا» و«العشرون لاعبًا».
        """,
      en: """
        Say المتهمون الثلاثة or ثلاثة متهمين. From eleven on the article stands on the number alone (العشرون لاعبًا).
        """),
    reads: .body.at { $0.token.isDefinite && few.contains($0.stemKey) },
    examples: [
      "أفرجت المحكمة عن ⟦الثلاثة متهمين⟧ أمس.", "غادر ⟦الخمسة لاعبين⟧ القاعة.",
      "عادت المياه إلى ⟦الأربع قرى⟧ المتضررة.",
      "أفرجت المحكمة عن المتهمين الثلاثة.", "الخمسة عشر عامًا الماضية.", "الثلاثة آلاف دولار.",
      "القارات الخمس دول كثيرة.", "عاد الثلاثة مسرورين.", "لم يتجاوز الثلاثة أشهر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.clitics.isEmpty, noun.isArabicWord,
        text.token(index - 1)?.isDefinite != true,
        NewsNouns.countedMasculine.contains(noun.key)
          || NewsNouns.countedFeminine.contains(noun.key),
        !times.contains(noun.key)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

private let few = WordSet(
  "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر")
// Common in speech and in the news, and thousands.
private let times = WordSet(
  "آلاف ملايين مليارات أيام أشهر شهور أعوام سنوات سنين ساعات أسابيع دقائق مرات أضعاف أمتار كيلومترات نقاط أهداف"
)
