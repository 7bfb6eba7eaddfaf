/// The numbers that only one of two texts states.
package struct NumberChanges {
  /// In the source and not in the target, and the reverse, in reading order.
  package private(set) var missing: [Quantity] = []
  package private(set) var extra: [Quantity] = []
  /// A missing and an extra number that stand in the same place: the one was changed into the other.
  package private(set) var changes: [(missing: Quantity, extra: Quantity)] = []

  /// - Complexity: O(*m* · *n*) in the numbers of either side.
  package init(_ pair: PairView) {
    // A sentence, not a table: every number is compared with every other.
    guard max(pair.source.numbers.count, pair.target.numbers.count) <= Self.mostNumbers else {
      return
    }
    let source = NumberStatements(pair.source)
    let target = NumberStatements(pair.target)
    missing = source.decisive.filter { !target.mayState($0, of: pair.source) }
    extra = target.decisive.filter { !source.mayState($0, of: pair.target) }
    for number in extra {
      let rivals = missing.filter { $0.mayBecome(number) }
      let place = number.place(in: pair.target)
      let nearest = rivals.min {
        abs($0.place(in: pair.source) - place) < abs($1.place(in: pair.source) - place)
      }
      if let nearest { changes.append((nearest, number)) }
    }
    if changes.isEmpty, let slip = Self.slip(pair, source, target, missing, extra) {
      changes.append(slip)
    }
    if changes.isEmpty, let score = Self.score(pair) { changes.append(score) }
    guard changes.isEmpty else { return }
    // Small ones: only where one of the same kind stands in about the same place.
    for number in target.small where !source.mayState(number, of: pair.target) {
      let place = number.place(in: pair.target)
      let rival = source.small.first {
        $0.kind == number.kind && $0.isPercent == number.isPercent
          && abs($0.place(in: pair.source) - place) < Self.farthest
          && !target.mayState($0, of: pair.source)
      }
      if let rival { changes.append((rival, number)) }
    }
  }

  // «0.7» as seven, "half a dozen" as twelve: one of the two is too small to count alone.
  private static func slip(
    _ pair: PairView, _ source: NumberStatements, _ target: NumberStatements,
    _ missing: [Quantity], _ extra: [Quantity]
  ) -> (missing: Quantity, extra: Quantity)? {
    // Half a percent as five of them.
    let halves = source.small.filter {
      $0.kind == .fraction && $0.isPercent && !target.mayState($0, of: pair.source)
    }
    for number in missing + halves where !number.isWhole {
      let slipped = target.small.first {
        $0.kind == .cardinal && [10, 100, 1000].contains(($0.value / number.value).rounded())
          && !source.mayState($0, of: pair.target)
      }
      if let slipped { return (number, slipped) }
    }
    for number in extra where number.kind == .cardinal && number.hasWords {
      let other = source.small.first {
        $0.kind == .cardinal && $0.value >= 3 && [2, 10, 100].contains(number.value / $0.value)
          && !target.mayState($0, of: pair.source)
      }
      if let other { return (other, number) }
    }
    return nil
  }

  // 3-2 as 3-0.
  private static func score(_ pair: PairView) -> (missing: Quantity, extra: Quantity)? {
    let (mine, theirs) = (scores(pair.source), scores(pair.target))
    guard mine.count == 1, theirs.count == 1 else { return nil }
    // One of the two numbers is the same, so that they are of one game.
    let missing = mine[0].filter { number in !theirs[0].contains { $0.value == number.value } }
    let extra = theirs[0].filter { number in !mine[0].contains { $0.value == number.value } }
    guard missing.count == 1, extra.count == 1 else { return nil }
    return (missing[0], extra[0])
  }

  // Two small numbers in digits with a hyphen between.
  private static func scores(_ side: PairSide) -> [[Quantity]] {
    zip(side.numbers, side.numbers.dropFirst()).compactMap { first, second in
      let dash = first.words.upperBound
      guard second.words.lowerBound == dash + 1, !first.hasWords, !second.hasWords,
        first.value < 100, second.value < 100, [0x2D, 0x2013].contains(side.key(dash)),
        first.range.upperBound == side.list.words[dash].range.lowerBound,
        side.list.words[dash].range.upperBound == second.range.lowerBound
      else { return nil }
      return [first, second]
    }
  }

  // Shares of a text's length.
  private static let farthest = 0.5

  private static let mostNumbers = 200
}

extension Quantity {
  var isWhole: Bool { value.rounded() == value }
  var isYearLike: Bool { !hasWords && isWhole && (1200...2100).contains(value) }
  /// A hundred, a thousand, a million.
  var isRound: Bool { [100, 1000, 1e6, 1e9, 1e12].contains(value) }

  /// Where the number stands in its text, 0…1.
  func place(in side: PairSide) -> Double {
    Double(range.lowerBound) / Double(max(side.bytes.count, 1))
  }

  /// Whether a translator may have written the other number for this one, so that it is no error: an equal
  /// value, another calendar, clock or part.
  func mayMean(_ other: Quantity) -> Bool {
    if agrees(with: other) { return true }
    let (a, b) = (value, other.value)
    guard a > 0, b > 0 else { return false }
    if kind == .time || other.kind == .time { return isSameClock(other) }
    // Half and 50 percent.
    if isPercent != other.isPercent, abs(a - 100 * b) < 0.5 || abs(b - 100 * a) < 0.5 {
      return true
    }
    // The 90s and 1990, '98 and 1998.
    if isYearLike, b < 100, a.truncatingRemainder(dividingBy: 100) == b { return true }
    if other.isYearLike, a < 100, b.truncatingRemainder(dividingBy: 100) == a { return true }
    // Jalali years.
    if isYearLike, other.isYearLike, [621, 622].contains(abs(a - b)) { return true }
    // «زمستان ۵۷»: the winter of 1979.
    if other.isYearLike, (30..<100).contains(a), [1921, 1922].contains(b - a) { return true }
    if isYearLike, (30..<100).contains(b), [1921, 1922].contains(a - b) { return true }
    if isYearLike || other.isYearLike { return false }
    // Rounded: 980 and a thousand, 1,980,000 and two million; never 19.8 million.
    return a >= 100 && b >= 100 && hasWords != other.hasWords && abs(a / b - 1) < 0.03
  }

  // 20:30 and half past eight, 8 p.m. and 20.
  private func isSameClock(_ other: Quantity) -> Bool {
    func minutes(_ quantity: Quantity) -> Double {
      quantity.kind == .time ? quantity.value : quantity.value * 60
    }
    let difference = abs(minutes(self) - minutes(other))
    return difference < 1 || abs(difference - 720) < 1
      // «الخامسة والنصف»: the hour is a number of its own.
      || kind != other.kind && difference < 60 || kind != other.kind && abs(difference - 720) < 60
  }

  /// Fahrenheit and Celsius of one temperature.
  func isSameTemperature(as other: Quantity) -> Bool {
    abs((value - 32) / 1.8 - other.value) < 1 || abs((other.value - 32) / 1.8 - value) < 1
  }

  /// Whether this may have become the other by mistake: both percentages or neither, both times or neither.
  func mayBecome(_ other: Quantity) -> Bool {
    isPercent == other.isPercent && (kind == .time) == (other.kind == .time)
  }
}
