/// Words of a text that say a number by a span or a quality: decades, centuries, «ثمانيني».
struct SpanWords: Sendable {
  private let hasDecade: Bool
  private let hasCentury: Bool
  private let hasYear: Bool
  // Tens of an age: 80 for «ثمانيني», "octogenarian".
  private let ages: Set<Double>
  // 60 for «شهرين», 24 for «يوم».
  private let equals: Set<Double>

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
    equals = Set(equivalents.filter { has($0.words) }.flatMap(\.values))
  }

  /// Whether a number may be said so: forty years are four decades, 2050 is the middle of the century.
  ///
  /// - Parameter isTime: Whether a unit of time stands behind the number.
  func mayMean(_ number: Quantity, isTime: Bool) -> Bool {
    if number.isYearLike { return !hasYear && (hasDecade || hasCentury) }
    let isTen = number.value.truncatingRemainder(dividingBy: 10) == 0
    if hasDecade, isTen, number.value <= 100 { return true }
    if hasCentury, number.value.truncatingRemainder(dividingBy: 50) == 0 { return true }
    if isTime, equals.contains(number.value) { return true }
    // «أكثر من قرن» for 104 years, «نحو عقدين» for 19.
    if isTime, hasCentury, abs(number.value - 100) <= 10 { return true }
    if isTime, hasDecade, number.value > 8,
      abs(number.value - (number.value / 10).rounded() * 10) <= 1
    {
      return true
    }
    return ages.contains(number.value - number.value.truncatingRemainder(dividingBy: 10))
  }
}

private let decades = WordPatterns("عقد عقدا عقدين عقدان عقود decade decades دهه دهه‌ها دهه‌ای")
private let centuries = WordPatterns(
  "قرن قرنا قرنين قرنان قرون مئوية century centuries centenary centennial قرن قرن‌ها سده سده‌ها سدهٔ")
// Numbers of a smaller unit that one or two of a greater one are.
private let equivalents: [(values: [Double], words: WordPatterns)] = [
  ([12, 52, 365], "عام عاما سنة year yearly annual سال سالانه"),
  ([18], "ونصف half نیم"),
  ([24, 730], "عامين عامان سنتين سنتان سنتي عامي"),
  ([30, 31], "شهر شهرا month ماه ماهه"), ([60, 61, 62], "شهرين شهران شهري"),
  ([14, 15], "أسبوعين أسبوعان fortnight"), ([24], "يوم يوما day روز شبانه‌روز"),
  ([48], "يومين يومان"), ([60], "ساعة hour ساعت دقيقة دقیقه minute"),
  ([120], "ساعتين ساعتان دقيقتين"), ([30], "النصف نصف half نیم نیم‌ساعت"),
  ([45], "إلا ثلاثة quarters"),
].map { ($0.0, WordPatterns($0.1)) }
private let tens: [(value: Double, words: WordPatterns)] = [
  (10, "مراهق مراهقة مراهقين مراهقون teenage teenager teenagers نوجوان"),
  (20, "عشريني عشرينية twentysomething"), (30, "ثلاثيني ثلاثينية"),
  (40, "أربعيني أربعينية"), (50, "خمسيني خمسينية"), (60, "ستيني ستينية"),
  (70, "سبعيني سبعينية septuagenarian"), (80, "ثمانيني ثمانينية octogenarian"),
  (90, "تسعيني تسعينية nonagenarian"),
].map { ($0.0, WordPatterns($0.1)) }
