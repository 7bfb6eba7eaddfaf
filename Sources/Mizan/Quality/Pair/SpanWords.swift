/// Words of a text that say a number by a span or a quality: decades, centuries, «ثمانيني».
struct SpanWords: Sendable {
  private let hasDecade: Bool
  private let hasCentury: Bool
  private let hasYear: Bool
  // Tens of an age: 80 for «ثمانيني», "octogenarian".
  private let ages: Set<Double>

  init(in side: PairSide) {
    let words = side.list.words.indices.filter { side.list.words[$0].kind == .word }
    func has(_ patterns: WordPatterns) -> Bool {
      words.contains {
        side.language == .arabic
          ? patterns.containsArabic(side.key($0), side.letters($0))
          : patterns.contains(side.key($0), side.letters($0))
      }
    }
    hasDecade = has(decades)
    hasCentury = has(centuries)
    hasYear = side.numbers.contains { $0.isYearLike }
    ages = Set(
      tens.lazy.filter { has($0.words) }.map(\.value))
  }

  /// Whether a number may be said so: forty years are four decades, 2050 is the middle of the century.
  func mayMean(_ number: Quantity) -> Bool {
    if number.isYearLike { return !hasYear && (hasDecade || hasCentury) }
    let isTen = number.value.truncatingRemainder(dividingBy: 10) == 0
    if hasDecade, isTen, number.value <= 100 { return true }
    if hasCentury, number.value.truncatingRemainder(dividingBy: 50) == 0 { return true }
    return ages.contains(number.value - number.value.truncatingRemainder(dividingBy: 10))
  }
}

private let decades = WordPatterns("عقد عقدا عقدين عقدان عقود decade decades دهه دهه‌ها دهه‌ای")
private let centuries = WordPatterns(
  "قرن قرنا قرنين قرنان قرون مئوية century centuries centenary centennial قرن قرن‌ها سده سده‌ها سدهٔ")
private let tens: [(value: Double, words: WordPatterns)] = [
  (10, "مراهق مراهقة مراهقين مراهقون teenage teenager teenagers نوجوان"),
  (20, "عشريني عشرينية twentysomething"), (30, "ثلاثيني ثلاثينية"),
  (40, "أربعيني أربعينية"), (50, "خمسيني خمسينية"), (60, "ستيني ستينية"),
  (70, "سبعيني سبعينية septuagenarian"), (80, "ثمانيني ثمانينية octogenarian"),
  (90, "تسعيني تسعينية nonagenarian"),
].map { ($0.0, WordPatterns($0.1)) }
