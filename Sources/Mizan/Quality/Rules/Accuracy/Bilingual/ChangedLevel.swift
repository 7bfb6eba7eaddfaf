import TMX

extension Rule {
  /// "Fell to 12 percent" as «انخفض بنسبة 12 في المئة».
  static let changedLevel = Rule(
    id: "accuracy.level", category: .accuracy, subtype: "Mistranslation: number", severity: .major,
    precision: 0.75,
    summary: Wording(
      ar: "«إلى» و«بنسبة» بعد فعل الزيادة أو النقص على خلاف الأصل.",
      en: "The source says to what, the translation by how much, or the reverse."),
    explanation: Wording(
      ar: """
        «انخفض إلى 12 في المئة» مستوى، و«انخفض بنسبة 12 في المئة» فرق. يُعلَّم العدد الذي يذكره الطرفان ويسبقه في أحدهما حرف \
        المستوى وفي الآخر لفظ الفرق.
        """,
      en: """
        "Fell to 12 percent" names a level, "fell by 12 percent" a difference. Reported is a number of both sides that \
        has the word of a level before it on one side and the word of a difference on the other.
        """),
    reads: .pairs,
    examples: [
      Example(
        "تراجعت البطالة ⟦بنسبة 9⟧ في المئة.", source: "Unemployment declined to 9 percent.",
        from: "en"),
      Example(
        "ارتفعت الصادرات ⟦إلى 14⟧ في المئة هذا العام.",
        source: "Exports rose by 14 percent this year.",
        from: "en"),
      Example(
        "ارتفع المعدل ⟦بنسبة 40⟧ في المئة.", source: "Показатель вырос до 40 процентов.", from: "ru"
      ),
      Example(
        "تراجع المخزون ⟦بمقدار الربع⟧.", source: "Stocks fell to a quarter of what they were.",
        from: "en"),
      Example(
        "ارتفع معدل البطالة ⟦بنسبة 31⟧ في المئة.", source: "نرخ بیکاری به ۳۱ درصد افزایش یافت.",
        from: "fa"),
      Example("تراجع المخزون بمقدار الربع.", source: "Stocks fell by a quarter.", from: "en"),
      Example(
        "تراجعت البطالة إلى 9 في المئة.", source: "Unemployment declined to 9 percent.", from: "en"),
      Example(
        "ارتفعت الصادرات بنسبة 14 في المئة.", source: "Exports rose by 14 percent.", from: "en"),
      Example(
        "ارتفع المعدل بنسبة 5 في المئة إلى 40 في المئة.",
        source: "The rate rose by 5 percent to 40 percent.", from: "en"),
      Example(
        "زادت بنسبة تتراوح من 5 إلى 14 في المئة.", source: "It rose by 5 to 14 percent.", from: "en"
      ),
    ]
  ) { context, report in
    guard let pair = context.pair, let words = levelWords[pair.source.language] else { return }
    if let change = fractionChange(pair, words) {
      report.flag(change.range, counterpart: change.counterpart)
      return
    }
    for number in pair.target.numbers where number.isPercent {
      let before = number.words.lowerBound - 1
      guard let isLevel = arabicLevel(pair.target, before) else { continue }
      let rivals = pair.source.numbers.filter { $0.isPercent && $0.agrees(with: number) }
      guard rivals.count == 1, let rival = rivals.first,
        let isSourceLevel = level(pair.source, rival.words.lowerBound - 1, words),
        isLevel != isSourceLevel,
        // A range has both: "from 5 to 14".
        !pair.source.numbers.contains(where: {
          $0 != rival && (0...3).contains(rival.words.lowerBound - $0.words.upperBound)
        }),
        !pair.target.numbers.contains(where: {
          $0 != number && (0...4).contains(number.words.lowerBound - $0.words.upperBound)
        })
      else { continue }
      report.flag(
        pair.target.range(before..<number.words.upperBound),
        counterpart: pair.source.range(rival.words.lowerBound - 1..<rival.words.upperBound))
    }
  }
}

// "Fell to a third" as «بمقدار الثلث».
private func fractionChange(
  _ pair: PairView, _ words: (level: Set<WordKey>, change: Set<WordKey>)
) -> (range: Range<Int>, counterpart: Range<Int>)? {
  guard pair.source.language == .english else { return nil }
  let (source, target) = (pair.source, pair.target)
  for (name, arabic) in fractions {
    let mine = source.list.words.indices.filter { name.contains(source.key($0)) }
      .compactMap { place in level(source, place - 1, words, steps: 4).map { (place, $0) } }
    let theirs = target.list.words.indices.filter {
      target.list.words[$0].kind == .word
        && arabic.containsArabic(target.key($0), target.letters($0))
    }
    guard mine.count == 1, theirs.count == 1, let (place, isLevel) = mine.first,
      let other = theirs.first, let isOtherLevel = arabicLevel(target, other - 1),
      isLevel != isOtherLevel
    else { continue }
    return (target.range(other - 1..<other + 1), source.list.words[place].range)
  }
  return nil
}

// Whether the number is a level, by the word before it or the one before that; nil where nothing says so.
private func level(
  _ side: PairSide, _ place: Int, _ words: (level: Set<WordKey>, change: Set<WordKey>),
  steps: Int = 2
) -> Bool? {
  for index in (0..<steps).map({ place - $0 }) where side.list.words.indices.contains(index) {
    if words.level.contains(side.key(index)) { return true }
    if words.change.contains(side.key(index)) { return false }
    guard abouts.contains(side.key(index)) else { return nil }
  }
  return nil
}

private func arabicLevel(_ side: PairSide, _ place: Int) -> Bool? {
  guard side.list.words.indices.contains(place) else { return nil }
  if side.key(place) == toKey { return true }
  return byKeys.contains(side.key(place)) ? false : nil
}

private let toKey = "إلى".wordKey
private let byKeys: Set<WordKey> = Set(["بنسبة", "بمقدار", "بواقع", "بنحو"].map(\.wordKey))
private let fractions: [(Set<WordKey>, WordPatterns)] = [
  (Set(["half".wordKey]), WordPatterns("نصف النصف")),
  (Set(["third", "thirds"].map(\.wordKey)), WordPatterns("ثلث الثلث ثلثي الثلثين")),
  (Set(["quarter", "quarters"].map(\.wordKey)), WordPatterns("ربع الربع")),
  (Set(["fifth", "fifths"].map(\.wordKey)), WordPatterns("خمس الخمس")),
]
private let abouts: Set<WordKey> = Set(
  words:
    "about around nearly almost one two three less more than under some over just roughly a approximately حدود نزدیک حدودا environ près около почти"
)

// What stands before the number of a level and of a difference.
private let levelWords: [LexicalLanguage: (level: Set<WordKey>, change: Set<WordKey>)] = [
  .english: (Set(["to"].map(\.wordKey)), Set(["by"].map(\.wordKey))),
  .russian: (Set(["до"].map(\.wordKey)), Set(["на"].map(\.wordKey))),
  .persian: (Set(["به"].map(\.wordKey)), Set(["با"].map(\.wordKey))),
]
