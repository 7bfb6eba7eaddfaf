extension Rule {
  /// «أكبر المصانع السيارات», «توقفت أعمال البناء سد», «الوزير السابق الصحة»: ال on a word that its genitive follows.
  static let articleInsideAnnexation = Rule(
    id: "grammar.article-inside-annexation", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "«ال» على مضاف بعده مضاف إليه.", en: "A word has the article though its genitive follows."
    ),
    explanation: Wording(
      ar: """
        لا «ال» على المضاف وإن كان هو مضافًا إليه أو كان بعده نعت: أكبر مصانع السيارات، أعمال بناء السد، وزير الصحة السابق. ويصح ما كان \
        مفعولًا: ناقش الوزير السابق الصحة العامة.
        """,
      en: """
        No term before a genitive has the article: أكبر مصانع السيارات, أعمال بناء السد, وزير الصحة السابق. A definite noun that is \
        the object of a verb is right.
        """),
    reads: .body.at { word in
      elatives.contains(word.stemKey) || ministers.contains(word.stemKey)
        || heads.contains(word.stemKey)
    },
    examples: [
      "أضرب العمال في أحد ⟦أضخم المصانع الأسلحة⟧ أمس.", "توقفت ⟦أعمال البناء جسر⟧ المدينة أمس.",
      "قال ⟦الوزير السابق الصحة⟧ إن العمل مستمر.",
      "يعمل في أحد أكبر مصانع السيارات.", "توقفت أعمال بناء الجسر.", "قال وزير الصحة السابق ذلك.",
      "ناقش في أكبر القاعات القضية.", "أثارت أعمال البناء غضب السكان.",
      "توقفت أعمال البناء صباح الأحد.",
      "في أكبر المدن الصناعية.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors.map({ $0 + 2 }) {
      guard let noun = text.token(index), noun.statistics.isNoun else { continue }
      if noun.isDefinite {
        if noun.clitics == .article, isBehindElative(text, index) || isPortfolio(text, index) {
          report.flag(text.range(index - 2, index))
        }
      } else if noun.clitics.isEmpty, noun.verb == nil, isBehindVerbalNoun(text, index) {
        report.flag(text.range(index - 2, index))
      }
    }
  }
}

/// «في أكبر المصانع السيارات»: behind a preposition, where the two nouns are a known annexation.
private func isBehindElative(_ text: SegmentView, _ index: Int) -> Bool {
  let first = text.tokens[index - 1]
  let second = text.tokens[index]
  guard elatives.contains(text.tokens[index - 2].stemKey), first.clitics == .article,
    text.isGoverned(index - 2) || ones.contains(text.token(index - 3)?.stemKey ?? first.key),
    !text.isAdjective(second), !second.isAny(of: [.anyAdjective, .name, .weekday, .humanPlural])
  else { return false }
  let table = WordStatisticsTable.shared
  if table.isAttribute(first.stemKey, second.stemKey) { return false }
  // Where the verb has no object, any noun.
  let isOfNoVerb =
    text.isGoverned(index - 3) && ones.contains(text.tokens[index - 3].stemKey)
    && text.clauseVerb(before: index - 3).map(text.takesNoObject) == true
    && (second.statistics.adjective ?? 1) < 0.15 && second.statistics.commonness >= 6
    && !NewsNouns.adverbial.contains(second.stemKey) && !text.isRelational(second)
  return isOfNoVerb || table.isAnnexation(first.stemKey, second.stemKey)
}

/// «الوزير السابق الصحة»: what a minister is of, behind him and his adjective.
private func isPortfolio(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index - 1]
  guard NewsNouns.portfolios.contains(text.tokens[index].stemKey),
    !attributes.contains(text.tokens[index].stemKey),
    ministers.contains(text.tokens[index - 2].stemKey), text.tokens[index - 2].clitics == .article,
    adjective.clitics == .article, text.isAdjective(adjective)
  else { return false }
  return text.token(index + 1)?.clitics != .article
}

/// «توقفت أعمال البناء جسر المدينة»: behind a verb without object, its subject and the article of a verbal noun.
private func isBehindVerbalNoun(_ text: SegmentView, _ index: Int) -> Bool {
  let head = text.tokens[index - 2]
  guard index > 2, heads.contains(head.stemKey), head.clitics.isEmpty,
    text.tokens[index - 1].clitics == .article,
    text.tokens[index - 1].isAny(of: .verbalNoun) || text.isVerbalNoun(text.tokens[index - 1])
      || text.hasVerbalForm(text.tokens[index - 1].stem)
      || works.contains(text.tokens[index - 1].stemKey),
    text.isBareNoun(index), !NewsNouns.adverbial.contains(text.tokens[index].stemKey),
    let next = text.token(index + 1), next.isArabicWord,
    next.clitics == .article || next.isAny(of: .name)
      || next.classes.isEmpty && next.statistics.adjective == nil && next.verb == nil
  else { return false }
  return text.takesNoObject(index - 3) || starting.contains(text.tokens[index - 3].stemKey)
}

private let elatives = WordSet(
  "أكبر أهم أبرز أقدم أضخم أعرق أشهر أغنى أفضل أسوأ أحدث أخطر أكثر أجمل أفخم أصغر أعظم أقوى أضعف أعلى أطول أحد إحدى"
)
private let ones = WordSet("أحد إحدى ثاني ثالث رابع واحد")
private let ministers = WordSet("وزير وزيرة وزارة")
private let attributes = WordSet("حربية خارجية داخلية شباب عمل مياه نقل")
private let heads = WordSet(
  "أعمال عملية عمليات أشغال مشروع مشاريع حملة إجراءات جهود خطة محاولة محاولات مرحلة برنامج مفاوضات")
private let works = WordSet("بناء هدم حفر رصف دفن نقل صيد بحث ترميم تشييد توسيع تنظيف")
private let starting = WordSet("بدأت بدأ تبدأ يبدأ ستبدأ انطلقت تتواصل تواصلت توقفت")
