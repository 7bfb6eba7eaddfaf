import TMX

extension Rule {
  /// The number is the source's, the unit or currency is not.
  static let changedUnit = Rule(
    id: "accuracy.unit", category: .accuracy, subtype: "Mistranslation: unit", severity: .critical,
    precision: 0.85,
    summary: Wording(
      ar: "الوحدة أو العملة تخالف الأصل والعدد هو هو.",
      en: "The unit or currency differs from the source, and the number is the same."),
    explanation: Wording(
      ar: """
        تقارن العملات ووحدات الطول والوزن والمساحة والحرارة والزمن التي تلي عددًا يذكره الطرفان. تحويل العدد والوحدة معًا \
        صحيح، وكذلك ذكر الوحدتين.
        """,
      en: """
        Compares currencies and units of length, weight, area, temperature and time beside a number that both sides \
        state. Converting number and unit together is right, and so is giving both units.
        """),
    reads: .pairs,
    examples: [
      Example("بلغت الكلفة 40 مليون ⟦يورو⟧.", source: "It cost 40 million dollars.", from: "en"),
      Example("تبعد القرية 30 ⟦ميلًا⟧.", source: "روستا ۳۰ کیلومتر فاصله دارد.", from: "fa"),
      Example("سُجن 18 ⟦شهرًا⟧.", source: "Il a passé 18 ans en prison.", from: "fr"),
      Example("استمر القصف 12 ⟦يومًا⟧.", source: "Обстрел длился 12 часов.", from: "ru"),
      Example("زاد الإنتاج 12 ⟦ضعفًا⟧.", source: "تولید ۱۲ درصد افزایش یافت.", from: "fa"),
      Example("زاد الإنتاج 3 أضعاف.", source: "Output rose threefold, by 200 percent.", from: "en"),
      Example("بلغت الكلفة 40 مليون دولار.", source: "It cost $40 million.", from: "en"),
      Example("تبعد القرية 48 كيلومترًا.", source: "The village is 30 miles away.", from: "en"),
      Example(
        "تبعد القرية 30 ميلًا (48 كيلومترًا).", source: "The village is 30 miles away.", from: "en"),
      Example("وصل 30 وزيرًا بعد 3 أيام.", source: "30 ministers arrived in 3 days.", from: "en"),
      Example("بلغ السعر 90 دولارًا للبرميل.", source: "Oil cost $90 a barrel.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair else { return }
    for change in sharesAsMultiples(pair) {
      report.flag(change.multiple, counterpart: change.share)
    }
    let mine = UnitUse.uses(in: pair.source)
    guard !mine.isEmpty else { return }
    let theirs = UnitUse.uses(in: pair.target)
    for use in theirs where use.number.value >= 2 {
      let rivals = mine.filter { $0.number.agrees(with: use.number) }
      guard let rival = rivals.first(where: { $0.unit.dimension == use.unit.dimension }),
        !rivals.contains(where: { $0.unit == use.unit }),
        // Both units are on both sides: 30 miles (48 km).
        !theirs.contains(where: { $0.unit == rival.unit }),
        !mine.contains(where: { $0.unit == use.unit })
      else { continue }
      report.flag(use.range, counterpart: rival.range)
    }
  }
}

/// «12 ضعفًا» for "12 percent": the multiples of the target, with the shares of the source that have the same number.
private func sharesAsMultiples(_ pair: PairView) -> [(multiple: Range<Int>, share: Range<Int>)] {
  pair.target.numbers.prefix(50).compactMap { number in
    let place = number.words.upperBound
    guard place < pair.target.list.words.count, multiples.contains(pair.target.key(place)),
      let share = pair.source.numbers.first(where: { $0.agrees(with: number) }),
      isShare(pair.source, behind: share.words.upperBound)
    else { return nil }
    return (pair.target.list.words[place].range, pair.source.range(share.words))
  }
}

private func isShare(_ side: PairSide, behind place: Int) -> Bool {
  guard place < side.list.words.count else { return false }
  return shares.contains(side.key(place)) || side.list.words[place].key == 0x25
}

private let multiples = Set<WordKey>(words: "ضعف ضعفا أضعاف مرة مرات")
private let shares = Set<WordKey>(words: "percent pct درصد процентов процента yüzde")
