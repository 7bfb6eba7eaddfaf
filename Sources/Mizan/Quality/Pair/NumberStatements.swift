/// The numbers of one side.
struct NumberStatements {
  /// Those that the other side may mean.
  let all: [Quantity]
  /// Those whose absence from the other side means something.
  let decisive: [Quantity]
  /// Those whose absence says nothing, but another in their place does: numbers up to ten and parts.
  let small: [Quantity]
  private let units: [MeasureUnit?]
  private let digits: Set<[UInt16]>
  // An Arabic word that ends like a dual.
  private let hasDual: Bool
  // "1.9 to 2.1 million": any number between.
  private let ranges: [ClosedRange<Double>]
  private let spans: SpanWords
  // Numbers with "about", «نحو», "nearly" beside them, or rounded by a verb: «ناهز».
  private let rounded: [Quantity]
  private let otherSpellings: OtherSpellings
  private let side: PairSide

  init(_ side: PairSide) {
    all = side.numbers + Self.rangeStarts(side) + Self.ratios(side)
    ranges = Self.ranges(side)
    spans = SpanWords(in: side)
    rounded = side.numbers.filter { Self.isRounded($0, side) }
    otherSpellings = OtherSpellings(side)
    self.side = side
    decisive = side.numbers.filter { Self.isDecisive($0, side) }
    small = side.numbers.filter { Self.isSmall($0, side) }
    units = side.numbers.map { UnitUse.use($0, in: side)?.unit }
    hasDual =
      side.language == .arabic
      && side.list.words.indices.contains { index in
        side.list.words[index].kind == .word && side.letters(index).count >= 5
          && dualEndings.contains { side.letters(index).suffix(2).elementsEqual($0) }
      }
    digits = Set(
      side.list.words.lazy.filter { $0.kind != .mark }.map { word in
        side.list.letters[word.letters].filter { (0x30...0x39).contains($0) }
      })
  }

  // «دو تا سه میلیارد», "2 to 3 billion": the first number has the magnitude of the second too.
  private static func rangeStarts(_ side: PairSide) -> [Quantity] {
    zip(side.numbers, side.numbers.dropFirst()).compactMap { first, second in
      guard second.hasWords, second.value >= 1000, first.value < 1000,
        second.words.lowerBound == first.words.upperBound + 1,
        UnitUse.rangeWords.contains(side.key(first.words.upperBound)),
        let magnitude = [1e12, 1e9, 1e6, 1e3].first(where: { second.value >= $0 })
      else { return nil }
      var copy = first
      copy.value *= magnitude
      copy.alternative = nil
      return copy
    }
  }

  // "Two in five", «از هر ده مغازه، نه مغازه»: a share of 40 and of 90 percent.
  private static func ratios(_ side: PairSide) -> [Quantity] {
    zip(side.numbers, side.numbers.dropFirst()).compactMap { first, second in
      guard first.isWhole, second.isWhole, first.value > 0, second.value > 0,
        first.value != second.value, max(first.value, second.value) <= 100,
        second.words.lowerBound - first.words.upperBound <= 5
      else { return nil }
      var copy = first
      copy.value = 100 * min(first.value, second.value) / max(first.value, second.value)
      copy.alternative = nil
      copy.isPercent = true
      return copy
    } + onesOf(side)
  }

  // "One in five", «از هر پنج زن یک نفر», «واحدة من كل أسرتين».
  private static func onesOf(_ side: PairSide) -> [Quantity] {
    side.numbers.compactMap { number in
      let (first, end) = (number.words.lowerBound, number.words.upperBound)
      guard number.isWhole, (2...100).contains(number.value), !number.isPercent, first > 0,
        eachWords.contains(side.key(first - 1)),
        (first - 4..<first - 1).contains(where: { ones.contains(side.key($0)) })
          || (end..<end + 4).contains(where: { ones.contains(side.key($0)) })
      else { return nil }
      var copy = number
      copy.value = 100 / number.value
      copy.alternative = nil
      copy.isPercent = true
      return copy
    }
  }

  private static func ranges(_ side: PairSide) -> [ClosedRange<Double>] {
    let starts = rangeStarts(side)
    return zip(side.numbers, side.numbers.dropFirst()).compactMap { first, second in
      guard second.words.lowerBound == first.words.upperBound + 1,
        UnitUse.rangeWords.contains(side.key(first.words.upperBound))
      else { return nil }
      let start = starts.first { $0.words == first.words }?.value ?? first.value
      return start < second.value && start > second.value / 2 ? start...second.value : nil
    }
  }

  /// Whether a translator may have meant the other side's number by one of these.
  func mayState(_ number: Quantity, of side: PairSide) -> Bool {
    if all.contains(where: { $0.mayMean(number) }) || spells(number, in: side) { return true }
    if all.contains(where: { $0.isMultiple(number, of: side) }) { return true }
    if otherSpellings.mayState(number, of: side) { return true }
    if rounded.contains(where: { $0.rounds(number) })
      || Self.isRounded(number, side) && all.contains(where: { number.rounds($0) })
    {
      return true
    }
    if number.isPercent {
      if Self.shares(self.side).contains(where: { abs($0 - number.value) < 1 }) { return true }
      // "Fewer than one in five have one" as «يفتقر إليه أكثر من 80 في المئة».
      if all.contains(where: { $0.isPercent && abs(100 - $0.value - number.value) < 0.5 }),
        [side, self.side].contains(where: \.hasDenial)
      {
        return true
      }
    }
    let unit = UnitUse.use(number, in: side)?.unit
    if number.value == 11, side.language != .arabic, saysLineUp { return true }
    if isSplit(number) || spans.mayMean(number, isTime: unit?.dimension == .time) { return true }
    if ranges.contains(where: { $0.contains(number.value) && !$0.isStated(by: side.numbers) }) {
      return true
    }
    if Self.ranges(side).contains(where: { range in
      range.contains(number.value) && !range.isStated(by: all)
        && all.contains { range.contains($0.value) }
    }) {
      return true
    }
    if number.value == 2, hasDual { return true }
    // Another unit of the same dimension: the number was converted.
    guard let unit else { return false }
    return units.contains { other in
      other.map { $0 != unit && $0.dimension == unit.dimension } ?? false
    } || unit.dimension == .temperature && all.contains { $0.isSameTemperature(as: number) }
  }

  // "About", «نحو», «ناهز», «قرابة»: up to three words before the number.
  private static func isRounded(_ number: Quantity, _ side: PairSide) -> Bool {
    let first = number.words.lowerBound
    let before = max(0, first - 4)..<first
    let behind = number.words.upperBound..<min(number.words.upperBound + 3, side.list.words.count)
    if (max(0, first - 9)..<first).contains(where: {
      side.list.words[$0].kind == .word && reachings.containsArabic(side.key($0), side.letters($0))
    }) {
      return true
    }
    return before.contains { roundings.containsArabic(side.key($0), side.letters($0)) }
      || behind.contains { almost.contains(side.key($0)) }
  }

  // «خمس الرخص», «عُشر السكان», «أربعة أخماس».
  private static func shares(_ side: PairSide) -> Set<Double> {
    guard side.language == .arabic else { return [] }
    var shares: Set<Double> = []
    for index in side.list.words.indices where side.list.words[index].kind == .word {
      // «واحدة من كل أسرتين»
      if index >= 3, side.key(index - 1) == everyKey, ones.contains(side.key(index - 3)),
        dualEndings.contains(where: { side.letters(index).suffix(2).elementsEqual($0) })
      {
        shares.insert(50)
      }
      for (one, several, value) in parts {
        if one.containsArabic(side.key(index), side.letters(index)) { shares.insert(value) }
        guard index > 0, several.contains(side.key(index), side.letters(index)),
          let count = side.numbers.first(where: {
            $0.words.upperBound == index || $0.words.contains(index)
          })
        else { continue }
        shares.insert(count.value < 1 ? count.value * 100 : value * count.value)
      }
    }
    return shares
  }

  // A team's eleven: «التشكيلة الأساسية».
  private var saysLineUp: Bool {
    side.list.words.indices.contains {
      side.list.words[$0].kind == .word && lineUps.containsArabic(side.key($0), side.letters($0))
    }
  }

  // The same digits, otherwise divided: 10:30 and 10.30, 1.500 and 1500.
  private func spells(_ number: Quantity, in side: PairSide) -> Bool {
    guard !number.hasWords, number.words.count == 1, number.isWhole || number.kind == .time else {
      return false
    }
    let run = side.letters(number.words.lowerBound).filter { (0x30...0x39).contains($0) }
    return digits.contains(run)
  }

  // «71 دولار و35 سنتا» and 71.35.
  private func isSplit(_ number: Quantity) -> Bool {
    func hundredths(_ value: Double) -> Double { ((value - value.rounded(.down)) * 100).rounded() }
    if number.isWhole {
      return all.contains { other in
        !other.isWhole && hundredths(other.value) >= 10
          && (other.value.rounded(.down) == number.value || hundredths(other.value) == number.value)
      }
    }
    // «ده ثانیه و سه صدم»: 10.03
    let whole = number.value.rounded(.down)
    if whole > 0, all.contains(where: { $0.value == whole }),
      all.contains(where: { $0.value < 1 && abs($0.value - (number.value - whole)) < 0.0005 })
    {
      return true
    }
    let parts = [whole, hundredths(number.value)]
    return parts.allSatisfy { part in part > 0 && all.contains { $0.value == part } }
  }

  // Arabic has the dual for two, and «ثانية» is also a second.
  private static func isSmall(_ number: Quantity, _ side: PairSide) -> Bool {
    switch number.kind {
    case .fraction: return true
    case .ordinal:
      guard number.value > (side.language == .arabic ? 2 : 1) else { return false }
    case .cardinal:
      guard number.value > (side.language == .arabic ? 2 : 1), number.value <= 10, number.isWhole,
        !multiples.contains(side.key(number.words.upperBound))
      else { return false }
    case .year, .time: return false
    }
    return !side.dates.contains { $0.range.overlaps(number.range) } && !isPartOfWord(number, side)
      && !isInDateRange(number, side)
  }

  // «12 تا 16 مهر»: the first day belongs to the month too.
  private static func isInDateRange(_ number: Quantity, _ side: PairSide) -> Bool {
    let next = number.words.upperBound + 1
    guard side.list.words.indices.contains(next), UnitUse.rangeWords.contains(side.key(next - 1))
    else { return false }
    return side.dates.contains { $0.range.contains(side.list.words[next].range.lowerBound) }
  }

  // «ساعت ۳ و ۵۸ دقیقه»: Arabic may say «قبيل الرابعة».
  private static func isMinuteOfClock(_ number: Quantity, _ side: PairSide) -> Bool {
    let (first, end) = (number.words.lowerBound, number.words.upperBound)
    return side.language == .persian && number.value < 60 && first >= 3
      && side.key(end) == minuteKey && side.key(first - 1) == andKey
      && side.key(first - 3) == hourKey
  }

  private static func isDecisive(_ number: Quantity, _ side: PairSide) -> Bool {
    switch number.kind {
    case .ordinal, .fraction: return false
    case .time: return true
    case .cardinal, .year: break
    }
    // Arabic says small numbers by the dual, by a plural or not at all; a decimal or a percentage in digits is
    // said as such.
    let isExact = !number.hasWords && number.isPercent || !number.isWhole
    guard number.value > (isExact ? 0 : 10) else { return false }
    // "Millions", «ده‌ها هزار», بی‌بی‌سی.
    if number.words.count == 1, number.hasWords, number.isRound { return false }
    if number.words.count == 1, number.hasWords {
      // "Forty Little Mothers": a name.
      let first = side.list.words[number.words.lowerBound]
      if first.isCapitalised, !first.startsSentence { return false }
      // «ألفا» is also alpha, «ميتا» dead.
      if ambiguous.contains(side.key(number.words.lowerBound)) { return false }
      if isDecade(side.letters(number.words.lowerBound), side.language) { return false }
      // "Eight-thirty" is half past eight.
      if side.language == .english, number.value == 30,
        side.numbers.contains(where: { $0.words.upperBound == number.words.lowerBound })
      {
        return false
      }
    }
    if side.language == .persian, number.words.count == 1, number.value == 30, number.hasWords {
      return false
    }
    if side.dates.contains(where: { $0.range.overlaps(number.range) }) { return false }
    if isInDateRange(number, side) || isMinuteOfClock(number, side) { return false }
    // «on binlerce»: tens of thousands.
    if side.language == .turkish,
      turkishMultitudes.contains(where: {
        side.letters(number.words.upperBound - 1).suffix(5).elementsEqual($0)
      })
    {
      return false
    }
    return !isPartOfWord(number, side) && !isLabel(number, side)
  }

  // «۳+۹۰», 45+2: a minute of added time; «کد خبر ۸۸۱۲۴»: no part of the text.
  private static func isLabel(_ number: Quantity, _ side: PairSide) -> Bool {
    let (first, end) = (number.words.lowerBound, number.words.upperBound)
    if side.isMark(0x2B, at: first - 1) || side.isMark(0x2B, at: end) { return true }
    guard side.language != .arabic else { return false }
    return (first - 3..<first).contains { labels.contains(side.key($0)) }
  }

  // 1930s, 30-х, F-16, 4x4, 17 h 30.
  private static func isPartOfWord(_ number: Quantity, _ side: PairSide) -> Bool {
    let words = side.list.words
    func touches(_ first: Int, _ second: Int) -> Bool {
      guard words.indices.contains(first), words.indices.contains(second) else { return false }
      return words[first].range.upperBound == words[second].range.lowerBound
    }
    func isLatin(_ index: Int) -> Bool {
      words[index].kind == .word && words[index].script != .arabic
    }
    let (last, first) = (number.words.upperBound - 1, number.words.lowerBound)
    // A century, and a decade, which Arabic names («ثلاثينيات»).
    if centuries.contains(side.key(first - 1)) { return true }
    if touches(last, last + 1) {
      if isLatin(last + 1) { return true }
      if words[last + 1].kind == .mark, joints.contains(words[last + 1].key),
        touches(last + 1, last + 2), isLatin(last + 2) || words[last + 1].key == 0x2F
      {
        return true
      }
    }
    if touches(first - 1, first) {
      if isLatin(first - 1) { return true }
      if words[first - 1].kind == .mark, joints.contains(words[first - 1].key),
        touches(first - 2, first - 1), isLatin(first - 2) || words[first - 1].key == 0x2F
      {
        return true
      }
    }
    guard last + 1 < words.count else { return false }
    return hourMarks.contains(words[last + 1].key)
  }

  // - ‐ ‑ – — / ’ ' #
  private static let joints: Set<WordKey> = [
    0x2D, 0x2010, 0x2011, 0x2013, 0x2014, 0x2F, 0x27, 0x2019, 0x23,
  ]
  private static let centuries: Set<WordKey> = Set(
    [
      "القرن", "قرن", "century", "siècle", "века", "век", "веке", "دهه", "années", "yüzyıl",
      "العقد",
    ].map(\.wordKey))
  private static let labels: Set<WordKey> = Set(["کد", "شناسه", "کدخبر"].map(\.wordKey))
  private static let ambiguous = Set(["ألفا", "ميتا"].map(\.wordKey))
  private static let hourMarks: Set<WordKey> = Set(["h", "ч", "час"].map(\.wordKey))
}

extension ClosedRange<Double> {
  /// Whether one of its ends is a number of the text.
  fileprivate func isStated(by numbers: [Quantity]) -> Bool {
    numbers.contains { $0.value == lowerBound || $0.value == upperBound }
  }
}

extension PairSide {
  /// Whether something is denied or bounded from above: "fewer than", «يفتقر».
  fileprivate var hasDenial: Bool {
    !negators.isEmpty || list.words.indices.contains(where: denies)
  }

  fileprivate func isMark(_ mark: WordKey, at index: Int) -> Bool {
    list.words.indices.contains(index) && list.words[index].kind == .mark && key(index) == mark
  }
}

// "Seventies", «سبعينيات»: the thirties are also 1930.
private func isDecade(_ letters: ArraySlice<UInt16>, _ language: LexicalLanguage) -> Bool {
  switch language {
  case .english: letters.suffix(3).elementsEqual("ies".keyLetters)
  case .arabic: letters.suffix(2).elementsEqual("ات".keyLetters)
  default: false
  }
}

private let dualEndings = ["ان", "ين"].map(\.keyLetters)
// «دو برابر»: twofold, which Arabic says by a word of its own.
private let multiples: Set<WordKey> = Set(
  ["برابر", "برابری", "چندان", "fold", "times", "раза", "раз", "kat", "katı", "katına", "fois"].map(
    \.wordKey))
private let hourKey = "ساعت".wordKey
private let minuteKey = "دقیقه".wordKey
private let andKey = "و".wordKey
// What says that a number is rounded, and what says a bound that a rounded number may stand for.
private let roundings = WordPatterns(
  """
  نحو حوالي قرابة زهاء يقارب تقارب مقاربا قارب قاربت ناهز ناهزت يناهز تناهز يقرب تقرب يقترب تقترب اقترب اقتربت تجاوز تجاوزت يتجاوز تتجاوز متجاوزا متجاوزة تخطى تخطت يتخطى تتخطى فاق فاقت يفوق تفوق أكثر أقل يزيد تزيد زاد زادت \
  يقل تقل قبيل بعيد قرب لامس لامست يلامس أدنى دون نيف بضع يربو تربو جاوز جاوزت
  about around some nearly almost roughly approximately over under than around circa
  حدود نزدیک تقریبا حدودا قریب بیش بالغ بالای کمتر
  """)
private let almost: Set<WordKey> = Set(words: "تقريبا تقريبًا ونيف أو تقریبا")
private let reachings = WordPatterns(
  """
  ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب لامس لامست يلامس تلامس تجاوز تجاوزت يتجاوز تتجاوز تخطى تخطت يتخطى تتخطى فاق فاقت يفوق تفوق جاوز جاوزت اقترب اقتربت يقترب تقترب
  """)
private let ones: Set<WordKey> = Set(words: "one یک واحد واحدة واحدا")
private let eachWords: Set<WordKey> = Set(words: "in of every هر كل من")
private let everyKey = "كل".wordKey
private let lineUps = WordPatterns("تشكيلة تشكيلته تشكيلتها أساسيين أساسيون")
private let turkishMultitudes = ["lerce", "larca"].map(\.keyLetters)
private let parts: [(one: WordPatterns, several: WordPatterns, value: Double)] = {
  let names: [(String, String, Double)] = [
    ("نصف", "أنصاف", 2), ("ثلث", "أثلاث", 3), ("ربع", "أرباع", 4), ("خمس", "أخماس", 5),
    ("سدس", "أسداس", 6), ("سبع", "أسباع", 7), ("ثمن", "أثمان", 8), ("عشر", "أعشار", 10),
  ]
  return names.map { (WordPatterns($0), WordPatterns($1), 100 / $2) }
}()

extension Quantity {
  /// Whether this is the other rounded: 50,000 for 49,800, three for 2.97; never 35 for 34.
  fileprivate func rounds(_ other: Quantity) -> Bool {
    guard value >= 2, other.value >= 2, !isYearLike, hasWords || !other.isYearLike,
      isPercent == other.isPercent,
      (kind == .time) == (other.kind == .time), abs(value / other.value - 1) < 0.06
    else { return false }
    return significantDigits < other.significantDigits && significantDigits <= 2
  }

  private var significantDigits: Int {
    var rest = (abs(value) * 1000).rounded()
    guard rest > 0, rest < 1e15 else { return 0 }
    var count = 0
    while rest.truncatingRemainder(dividingBy: 10) == 0 { rest = (rest / 10).rounded(.down) }
    while rest >= 1 {
      rest = (rest / 10).rounded(.down)
      count += 1
    }
    return count
  }

  /// "One and a half times" is half more, "threefold" two hundred percent more.
  fileprivate func isMultiple(_ other: Quantity, of side: PairSide) -> Bool {
    guard multiples.contains(side.key(other.words.upperBound)), other.value > 1, other.value < 20
    else { return false }
    let more = other.value - 1
    return isPercent ? abs(value - 100 * more) < 0.5 : abs(value - more) < 0.005
  }
}
