/// Numbers that a text states in a form that no reader of numbers takes for one, or takes for another.
///
/// A time of a race (2:17:44) names its hours, minutes and seconds; "60m" in sport are metres, no millions; 1943–6 ends
/// in 1946; "1.5 gigatons" are a milliard and a half of tons; XLIX is 49; «ساعت ۲۰» is eight in the evening.
struct OtherSpellings {
  private let values: Set<Double>
  private let side: PairSide

  init(_ side: PairSide) {
    self.side = side
    var values: Set<Double> = []
    for index in side.list.words.indices {
      switch side.list.words[index].kind {
      case .number:
        // Seconds count with their hundredths and without.
        let parts = Self.parts(side.letters(index))
        values.formUnion(parts + parts.map { $0.rounded(.down) })
      case .word where side.list.words[index].script == .latin:
        if let value = Self.roman(side, index) { values.insert(value) }
      case .word where side.language == .persian && side.key(index) == nineOrNot:
        values.insert(9)
      default: break
      }
    }
    for number in side.numbers {
      values.formUnion(Self.readings(of: number, in: side))
    }
    self.values = values
  }

  /// Whether the text states a number of another one.
  ///
  /// - Complexity: O(*n*) in the words of the text.
  func mayState(_ number: Quantity, of other: PairSide) -> Bool {
    if values.contains(number.value) { return true }
    let readings = Self.readings(of: number, in: other)
    if side.numbers.contains(where: { readings.contains($0.value) }) { return true }
    if Self.isNoonOrMidnight(number, other),
      side.list.words.indices.contains(where: {
        side.list.words[$0].kind == .word && middays.containsArabic(side.key($0), side.letters($0))
      })
    {
      return true
    }
    let parts = Self.parts(other.letters(number.words.lowerBound)).filter { $0 > 2 }
    return !parts.isEmpty
      && parts.allSatisfy { part in side.numbers.contains { $0.value == part } }
  }

  // Other values that the writing of a number may have.
  private static func readings(of number: Quantity, in side: PairSide) -> [Double] {
    let (first, end) = (number.words.lowerBound, number.words.upperBound)
    var readings: [Double] = []
    if side.language == .english, number.value >= 1e6, side.letters(end - 1).last == 0x6D {
      readings.append(number.value / 1e6)
    }
    if side.language == .persian, number.isWhole, (13...24).contains(number.value), first > 0,
      side.key(first - 1) == hour
    {
      readings.append(number.value - 12)
    }
    if number.isWhole, first >= 2, dashes.contains(side.key(first - 1)),
      let start = side.numbers.first(where: { $0.words.upperBound == first - 1 }),
      start.isYearLike, number.value < 100
    {
      let base: Double = number.value < 10 ? 10 : 100
      readings.append((start.value / base).rounded(.down) * base + number.value)
    }
    if side.list.words.indices.contains(end) {
      for (prefix, factor) in prefixes where side.letters(end).starts(with: prefix) {
        readings.append(number.value * factor)
      }
    }
    return readings
  }

  // The numbers between the colons.
  private static func parts(_ letters: ArraySlice<UInt16>) -> [Double] {
    guard letters.contains(colon) else { return [] }
    return letters.split(separator: colon).compactMap {
      DigitNumber($0, language: .english)?.value
    }
  }

  // Two letters or more, all capitals; "MIX" and the like are words.
  private static func roman(_ side: PairSide, _ index: Int) -> Double? {
    let letters = side.letters(index)
    guard (2...7).contains(letters.count),
      side.bytes[side.list.words[index].range].allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    var (total, last) = (0, 0)
    for letter in letters.reversed() {
      guard let digit = romans[letter] else { return nil }
      total += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return Double(total)
  }

  private static func isNoonOrMidnight(_ number: Quantity, _ side: PairSide) -> Bool {
    side.language == .persian && [0, 12, 24].contains(number.value)
      && number.words.lowerBound > 0 && side.key(number.words.lowerBound - 1) == hour
  }
}

private let colon: UInt16 = 0x3A
private let hour = "ساعت".wordKey
private let nineOrNot = "نه".wordKey
private let dashes: Set<WordKey> = [0x2D, 0x2013, 0x2F]
private let middays = WordPatterns("منتصف ظهر ظهرا")
private let prefixes: [([UInt16], Double)] = [
  ("giga".keyLetters, 1e9), ("mega".keyLetters, 1e6), ("kilo".keyLetters, 1e3),
  ("گیگا".keyLetters, 1e9), ("مگا".keyLetters, 1e6), ("کیلو".keyLetters, 1e3),
]
private let romans: [UInt16: Int] = [
  0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100, 0x64: 500, 0x6D: 1000,
]
