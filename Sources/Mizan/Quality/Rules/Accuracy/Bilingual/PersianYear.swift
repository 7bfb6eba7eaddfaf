import TMX

extension Rule {
  /// A year of the Persian calendar that was not converted.
  static let persianYear = Rule(
    id: "accuracy.persian-year", category: .accuracy, subtype: "Mistranslation: number",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "سنة هجرية شمسية لم تُحوّل إلى الميلادية.",
      en: "A year of the Persian calendar was left as it is."),
    explanation: Wording(
      ar:
        "القارئ العربي يحسب 1398 سنة هجرية قمرية. تُحوّل السنة الشمسية إلى الميلادية أو تُوصف: 1398 هـ.ش.",
      en: """
        An Arabic reader takes 1398 for a lunar year. A solar year is converted, or named as one: هجري شمسي.
        """),
    reads: .pairs,
    examples: [
      Example("وُلد في شيراز عام ⟦1348⟧.", source: "او در سال ۱۳۴۸ در شیراز متولد شد.", from: "fa"),
      Example(
        "أُقر القانون سنة ⟦1396⟧ في البرلمان.", source: "این قانون در سال ۱۳۹۶ در مجلس تصویب شد.",
        from: "fa"),
      Example("بلغت الموازنة لعام ⟦1403⟧ رقمًا قياسيًا.", source: "بودجه ۱۴۰۳ رکورد زد.", from: "fa"),
      Example(
        "بُني المسجد في ⟦أربعينيات⟧ القرن الماضي.", source: "مسجد در دهه ۴۰ خورشیدی ساخته شد.",
        from: "fa"),
      Example(
        "بُني المسجد في ستينيات القرن الماضي.", source: "مسجد در دهه ۴۰ خورشیدی ساخته شد.",
        from: "fa"),
      Example("وُلد في شيراز عام 1969.", source: "او در سال ۱۳۴۸ در شیراز متولد شد.", from: "fa"),
      Example(
        "أُقر القانون عام 1396 هجري شمسي.", source: "این قانون در سال ۱۳۹۶ تصویب شد.", from: "fa"),
      Example(
        "أُقر القانون عام 1396 (2017).", source: "این قانون در سال ۱۳۹۶ تصویب شد.", from: "fa"),
      Example("باع المتجر 1400 كتاب.", source: "فروشگاه ۱۴۰۰ کتاب فروخت.", from: "fa"),
    ]
  ) { context, report in
    guard let pair = context.pair, pair.source.language == .persian else { return }
    let target = pair.target
    if let decade = unconvertedDecade(pair) {
      report.flag(decade.range, counterpart: decade.counterpart)
      return
    }
    for number in target.numbers where number.isPersianYear {
      guard
        years.containsArabic(
          target.key(number.words.lowerBound - 1), target.lettersOrNone(number.words.lowerBound - 1)
        ),
        let rival = pair.source.numbers.first(where: {
          $0.isPersianYear && $0.value == number.value
        }),
        !target.numbers.contains(where: { [621, 622].contains($0.value - number.value) }),
        !target.list.words.indices.contains(where: {
          target.list.words[$0].kind == .word
            && calendars.containsArabic(target.key($0), target.letters($0))
        })
      else { continue }
      report.flag(number.range, counterpart: rival.range)
    }
  }
}

extension Quantity {
  /// Of the last hundred years.
  fileprivate var isPersianYear: Bool { !hasWords && isWhole && (1300...1420).contains(value) }
}

extension PairSide {
  fileprivate func lettersOrNone(_ word: Int) -> ArraySlice<UInt16> {
    list.words.indices.contains(word) && list.words[word].kind == .word ? letters(word) : []
  }
}

// «دهه ۵۰ خورشیدی» as «الخمسينيات»: the decade begins in 1971.
private func unconvertedDecade(
  _ pair: PairView
) -> (range: Range<Int>, counterpart: Range<Int>)? {
  let (source, target) = (pair.source, pair.target)
  guard source.list.words.indices.contains(where: { solar.contains(source.key($0)) }),
    !source.list.words.indices.contains(where: { gregorian.contains(source.key($0)) }),
    !target.list.words.indices.contains(where: {
      target.list.words[$0].kind == .word
        && calendars.containsArabic(target.key($0), target.letters($0))
    })
  else { return nil }
  for number in source.numbers where decadeKey == source.key(number.words.lowerBound - 1) {
    guard (20...90).contains(number.value) else { continue }
    let same = target.numbers.first {
      $0.value == number.value && $0.words.count == 1
        && target.letters($0.words.lowerBound).suffix(2).elementsEqual([0x627, 0x62A])
    }
    if let same { return (same.range, number.range) }
  }
  return nil
}

private let decadeKey = "دهه".wordKey
private let solar: Set<WordKey> = Set(words: "خورشیدی شمسی انقلاب ایران ایرانی پهلوی تهران")
private let gregorian: Set<WordKey> = Set(["میلادی".wordKey])
private let years = WordPatterns("عام سنة العام السنة عامي منذ")
private let calendars = WordPatterns("هجري هجرية شمسي شمسية ه هش فارسي فارسية إيراني التقويم")
