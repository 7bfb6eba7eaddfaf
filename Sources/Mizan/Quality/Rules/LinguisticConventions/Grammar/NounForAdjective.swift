extension Rule {
  /// «أزمة سياسة», «ضربات الجو»: a noun in the place of the adjective made of it.
  static let nounForAdjective = Rule(
    id: "grammar.noun-for-adjective", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "اسم في موضع الصفة المنسوبة إليه.",
      en: "A noun stands where the adjective made of it belongs."),
    explanation: Wording(
      ar:
        "يقال: أزمة سياسية، غارات جوية، قيود قانونية. ما بعد النكرة مضاف إليه، وما يبين نوعها صفة منسوبة.",
      en:
        "Say أزمة سياسية, غارات جوية, قيود قانونية: a noun behind another is its owner, an adjective tells its kind."
    ),
    reads: .body.at { word in
      word.clitics.isEmpty && kinds.contains(word.key)
        || word.clitics == .article && places.contains(word.stemKey)
    },
    examples: [
      "دخلت البلاد في ⟦أزمة سياسة⟧ منذ عام.", "شن الجيش ⟦غارات الجو⟧ على القرية.",
      "اجتمع النواب في ⟦جلسة برلمان⟧ أمس.",
      "دخلت البلاد في أزمة سياسية منذ عام.", "رسمت الوزارة خطة سياسة جديدة.",
      "عقد النواب جلسة البرلمان أمس.", "اشترت الشركة طائرة من دولة صديقة.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 && isForAdjective(text, place) {
      report.flag(text.range(place - 1, place))
    }
  }
}

/// Whether clean text has the adjective with the noun before, and never the noun in an annexation to it.
private func isForAdjective(_ text: SegmentView, _ place: Int) -> Bool {
  let head = text.tokens[place - 1]
  let noun = text.tokens[place]
  guard text.isBareNoun(place - 1), !head.isAny(of: [.titleHead, .humanPlural]),
    !NewsNouns.adverbial.contains(head.stemKey), !text.isBareNoun(place - 2),
    !head.isAny(of: .institution), !firms.contains(head.stemKey)
  else { return false }
  let isFeminine = text.isSurelyFeminine(head)
  guard isFeminine || text.isSurelyMasculine(head), isClosed(text, place + 1) else {
    return false
  }
  let relation = text.key(
    of: noun, dropping: text.endsInTaMarbuta(noun) ? 1 : 0,
    adding: isFeminine ? [Letter.ya, Letter.taMarbuta] : [Letter.ya])
  let table = WordStatisticsTable.shared
  return table.isAttribute(head.stemKey, relation)
    && !table.isAnnexation(head.stemKey, noun.stemKey) && table[relation].isAdjective
}

/// Neither another noun that belongs to the phrase nor an adjective of the second noun.
private func isClosed(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index) else { return true }
  guard next.isArabicWord else { return Mark.dividesSentence(next.mark) }
  return next.isAny(of: [.preposition, .adverb, .weekday]) && !next.isAny(of: .pronominal)
}

/// What kinds of things are named by an adjective of it.
private let kinds = WordSet(
  """
  سياسة اقتصاد قانون دستور ثقافة تاريخ برلمان دولة عالم شعب نفس جسد بدن جو بر بحر ذرة نواة كهرباء كيمياء دبلوماسية مجتمع حكومة رئاسة وطن \
  إقليم قضاء صحافة تلفزيون إعلام مال نقد عسكر حرب مناخ بيئة دين عرق أخلاق إنسان زراعة صناعة
  """)
private let firms = WordSet(
  "شركة شركات كتاب كتب مجلة صحيفة كلية معهد مدرس أستاذ قسم وزير كاتب عالم دراسة علم خبير رجل مساعدات ميزانية موازنة"
)
private let places = WordSet("جو بر ذرة")
