extension Rule {
  /// «أعلى من في البرتغال»: what the comparison is with is missing.
  static let comparisonWithoutThing = Rule(
    id: "grammar.comparison-without-thing", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "سقط الضمير بعد «من» التفضيل: أعلى منه في.",
      en: "The comparison lacks its pronoun: أعلى منه في."),
    explanation: Wording(
      ar: "يُفضَّل الشيء على نفسه في مكان آخر بضمير: الأسعار أعلى منها في الجوار.",
      en: "A thing is compared with itself elsewhere by a pronoun: الأسعار أعلى منها في الجوار."),
    reads: .body.at { $0.key == than },
    examples: [
      "الأسعار هنا أعلى ⟦من في⟧ الجوار.", "كانت النسبة أقل ⟦من في⟧ العام الماضي.",
      "المطر أغزر ⟦من على⟧ الساحل.",
      "الأسعار هنا أعلى منها في الجوار.", "هو أكرم من عرفت.", "أعلى من ثلثي السعر.",
      "سأل كل من في القاعة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let before = text.tokens[index - 1]
      guard before.isArabicWord, before.clitics.isEmpty, elatives.contains(before.key),
        let next = text.token(index + 1), places.contains(next.key)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

private let than = LetterKey("من")
private let places = WordSet("في على لدى عند")
private let elatives = WordSet(
  "أعلى أقل أكثر أكبر أصغر أدنى أفضل أسوأ أشد أضعف أقوى أسرع أبطأ أوسع أضيق أغلى أرخص أسهل أصعب أغزر أبرد أقرب أبعد أطول أقصر أهم أخطر أبرز"
)
