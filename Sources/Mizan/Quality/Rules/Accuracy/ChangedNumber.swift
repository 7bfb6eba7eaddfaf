import TMX

extension Rule {
  /// A number of the source that the target does not state, in digits or words, or states otherwise.
  static let changedNumber = Rule(
    id: "accuracy.number", category: .accuracy, subtype: "Mistranslation: number",
    severity: .critical,
    precision: 0.7,
    summary: Wording(
      ar: "الرقم يخالف الأصل.", en: "The number differs from the source."),
    explanation: Wording(
      ar: """
        تقارن الأرقام بقيمها: «820 ألف» تساوي 820,000، والكلمات كالأرقام، والتواريخ الهجرية الشمسية تُحوّل. \
        تُترك الأعداد الصغيرة لأن العربية كثيرًا ما تعبّر عنها بالمثنى أو بغيره.
        """,
      en: """
        Numbers are compared by value: 820 thousand is 820,000, words count like digits, Jalali dates are left to \
        the rule for dates. Numbers up to ten are left alone, since Arabic often says them by the dual or otherwise.
        """),
    reads: .pairs,
    examples: [
      Example("نزح ⟦280 ألف⟧ شخص.", source: "820,000 people were displaced.", from: "en"),
      Example("قُتل ⟦91⟧ شخصًا في الهجوم.", source: "در این حمله ۱۹ نفر کشته شدند.", from: "fa"),
      Example(
        "بلغت الخسائر ⟦3 ملايين⟧ دولار.", source: "Losses came to 3 billion dollars.", from: "en"),
      Example(
        "⟦وارتفعت الأسعار كثيرًا هذا العام.⟧", source: "Prices rose by 35 percent this year.",
        from: "en"),
      Example("نزح 820 ألف شخص.", source: "هشتصد و بیست هزار نفر آواره شدند.", from: "fa"),
      Example("خلال النصف الأول من عام 2019.", source: "In the first half of 2019.", from: "en"),
      Example("في ثلاثينيات القرن الماضي.", source: "In the 1930s.", from: "en"),
      Example("يبعد نحو 16 كيلومترًا.", source: "It is some 10 miles away, or 16 km.", from: "en"),
      Example(
        "عُقد الاجتماع في 1 أبريل 2021.", source: "نشست ۱۲ فروردین ۱۴۰۰ برگزار شد.", from: "fa"),
    ]
  ) { context, report in
    guard let source = context.source else { return }
    let changes = NumberChanges(source: source, target: context.text)
    for (missing, extra) in zip(changes.missing, changes.extra) {
      report.flag(extra.range, counterpart: missing.range)
    }
    if changes.extra.isEmpty, let first = changes.missing.first, context.text.tokens.count > 0 {
      report.flag(
        context.text.range(0, context.text.tokens.count - 1), severity: .major,
        message: Wording(
          ar: "العدد \(source.string(first.range)) في الأصل ولا أثر له هنا.",
          en: "The source's \(source.string(first.range)) is not here."),
        counterpart: first.range)
    }
  }
}

/// The numbers that only one of two texts states.
package struct NumberChanges {
  /// In the source and not in the target, and the reverse, in reading order.
  package private(set) var missing: [Quantity] = []
  package private(set) var extra: [Quantity] = []

  package init(source: SegmentView, target: SegmentView) {
    let language = LexicalLanguage(source.language)
    let sourceNumbers = Self.statements(source, language)
    let targetNumbers = Self.statements(target, .arabic)
    missing = sourceNumbers.decisive.filter { number in
      !targetNumbers.all.contains { number.mayMean($0) }
    }
    extra = targetNumbers.decisive.filter { number in
      !sourceNumbers.all.contains { $0.mayMean(number) }
    }
  }

  // All numbers, and those whose absence from the other side means something.
  private static func statements(
    _ text: SegmentView, _ language: LexicalLanguage
  ) -> (all: [Quantity], decisive: [Quantity]) {
    let list = WordList(of: text.bytes, language: language)
    let numbers = Quantity.quantities(in: list, language: language)
    let dates = CalendarDate.dates(in: list, language: language)
    let decisive = numbers.filter { number in
      guard number.kind == .cardinal || number.kind == .year, number.value > 10 else {
        return false
      }
      if dates.contains(where: { $0.range.overlaps(number.range) }) { return false }
      // 1930s, 30-х: a decade.
      let next = number.words.upperBound
      guard next < list.words.count else { return true }
      let word = list.words[next]
      let touches = word.range.lowerBound == number.range.upperBound
      return !(touches && word.kind == .word || touches && word.key == 0x2D)
    }
    return (numbers, decisive)
  }
}

extension Quantity {
  /// Equal, or the same measure in another unit within five percent.
  fileprivate func mayMean(_ other: Quantity) -> Bool {
    if agrees(with: other) { return true }
    guard value > 0, other.value > 0 else { return false }
    let ratio = other.value / value
    return Self.conversions.contains { abs(ratio / $0 - 1) < 0.05 || abs(ratio * $0 - 1) < 0.05 }
  }

  // Mile, pound, foot, inch, acre, yard.
  private static let conversions: [Double] = [1.609, 2.2046, 3.2808, 2.54, 2.471, 1.0936]
}
