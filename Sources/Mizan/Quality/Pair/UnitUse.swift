/// A unit beside a number.
struct UnitUse: Sendable {
  var unit: MeasureUnit
  var number: Quantity
  /// The unit's place, as UTF-8 offsets.
  var range: Range<Int>

  /// The units beside the numbers of a text: behind them, at most one word away, or a sign before them.
  static func uses(in side: PairSide) -> [UnitUse] {
    side.numbers.prefix(200).compactMap { use($0, in: side) }
  }

  /// The unit beside one number.
  static func use(_ number: Quantity, in side: PairSide) -> UnitUse? {
    let end = number.words.upperBound
    for place in end..<min(end + 2, side.list.words.count) {
      // "Thirty-five a week": what it is counted by.
      if perWords.contains(side.key(place)) { break }
      if let unit = MeasureUnit.named(side, place) {
        return UnitUse(unit: unit, number: number, range: side.list.words[place].range)
      }
      if side.list.words[place].kind == .number { break }
    }
    // "25 to 100 mm": both have the unit.
    if end + 1 < side.list.words.count, rangeWords.contains(side.key(end)),
      let next = side.numbers.first(where: { $0.words.lowerBound == end + 1 }),
      let use = use(next, in: side)
    {
      return UnitUse(unit: use.unit, number: number, range: use.range)
    }
    // $40
    let before = number.words.lowerBound - 1
    guard before >= 0, side.list.words[before].kind == .mark,
      let unit = MeasureUnit.named(side, before)
    else { return nil }
    return UnitUse(unit: unit, number: number, range: side.list.words[before].range)
  }

  private static let perWords = Set<WordKey>(words: "a an per each every هر")

  // Also the dashes, whose key is the mark itself.
  static let rangeWords: Set<WordKey> = Set(
    ["تا", "to", "à", "до", "إلى", "or", "أو", "and", "ila", "ile"].map(\.wordKey) + [
      0x2D, 0x2013, 0x2014,
    ])
}
