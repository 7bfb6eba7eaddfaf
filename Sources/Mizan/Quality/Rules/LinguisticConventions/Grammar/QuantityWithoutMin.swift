extension Rule {
  /// «عددا مصانع», «عشرات مهاجرين»: a number of people or things that nothing ties to them.
  static let quantityWithoutMin = Rule(
    id: "grammar.quantity-without-min", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "مقدار يليه معدوده نكرة بلا «من».",
      en: "An amount is followed by a bare noun without من."),
    explanation: Wording(
      ar:
        "يقال: عددا من المصانع، عشرات المهاجرين أو عشرات من المهاجرين. المنون لا يضاف، وجمع العدد يضاف إلى معرفة.",
      en:
        "Say عددا من المصانع, عشرات المهاجرين: a noun with tanwin takes no genitive, and tens and hundreds a definite one."
    ),
    reads: .body.at { word in
      word.clitics.isSubset(of: [.waw, .ba, .lam])
        && (amounts.contains(word.stemKey) || multitudes.contains(word.stemKey))
    },
    examples: [
      "أغلقت الحكومة ⟦عددا مصانع⟧ النسيج.", "أنقذ الجيش ⟦مئات جنود⟧ في الجبال.",
      "وصل ⟦عشرات لاجئين⟧ إلى الجزيرة.",
      "أغلقت الحكومة عددا من مصانع النسيج.", "أنقذ الجيش مئات الجنود في الجبال.",
      "جمع عددا كبيرا من الكتب.", "مئات آلاف السكان.", "مرت آلاف سنين على بنائه.",
      "عشرات قادة الأحزاب.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.isArabicWord, noun.clitics.isEmpty,
        noun.verb == nil, !noun.isAny(of: [.numberWord, .unit, .name, .adverb]),
        !periods.contains(noun.key),
        amounts.contains(text.tokens[index].stemKey)
          ? isCounted(text, noun) : isCounted(text, noun) && isOpen(text, index + 2)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// A plural of people or things.
private func isCounted(_ text: SegmentView, _ noun: TextToken) -> Bool {
  NewsNouns.countedMasculine.contains(noun.key) || NewsNouns.countedFeminine.contains(noun.key)
    || noun.isAny(of: .humanPlural)
    || text.isSoundPlural(noun) && text.ends(noun, with: Letter.ya, Letter.noon)
}

/// No genitive and no adjective behind the noun.
private func isOpen(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index) else { return true }
  guard next.isArabicWord else { return Mark.endsSentence(next.mark) }
  return next.isAny(of: [.preposition, .adverb, .relative]) && !next.isAny(of: .pronominal)
    || places.contains(next.key)
}

private let amounts = WordSet("عددا مزيدا قسما")
private let multitudes = WordSet("عشرات مئات آلاف ملايين مليارات")
private let places = WordSet("قبالة قرب شمال جنوب شرق غرب داخل خارج")
private let periods = WordSet(
  "آخرين آخرون أخرى أيام أسابيع أشهر شهور أعوام سنوات سنين ساعات دقائق ثوان ثواني ليال مرات قرون عقود أضعاف أمتار كيلومترات أميال دولارات"
)
