/// A month, with or without day and year, or a weekday, that a text names, and the place where it does.
package struct CalendarDate: Hashable, Sendable {
  package enum Calendar: UInt8, Sendable { case gregorian, jalali }

  package var calendar: Calendar
  package var year: Int?
  /// 1…12; nil for a lone weekday.
  package var month: Int?
  package var day: Int?
  /// 1 (Saturday) … 7 (Friday).
  package var weekday: Int?
  /// UTF-8 offsets into the text.
  package var range: Range<Int>

  package init(
    calendar: Calendar = .gregorian, year: Int? = nil, month: Int? = nil, day: Int? = nil,
    weekday: Int? = nil, range: Range<Int> = 0..<0
  ) {
    self.calendar = calendar
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
    self.range = range
  }

  /// The Gregorian dates that this one may be: one when it is Gregorian or has its year, else the day and
  /// its neighbour, since Jalali months begin a day earlier in some years; for a Jalali month without a day
  /// the two months that it touches.
  package var gregorian: [CalendarDate] {
    guard calendar == .jalali, let month else { return [self] }
    guard let day else {
      let first = (month + 2 - 1) % 12 + 1
      let second = first % 12 + 1
      return [first, second].map { CalendarDate(year: nil, month: $0, range: range) }
    }
    if let year {
      guard let date = JalaliCalendar.gregorian(year: year, month: month, day: day) else {
        return []
      }
      return [CalendarDate(year: date.year, month: date.month, day: date.day, range: range)]
    }
    // 1403 began on 20 March, 1402 on 21 March.
    return [1402, 1403].compactMap { year in
      guard month != 12 || day < 30 || JalaliCalendar.isLeap(year),
        let date = JalaliCalendar.gregorian(year: year, month: month, day: day)
      else { return nil }
      return CalendarDate(month: date.month, day: date.day, range: range)
    }
  }

  /// Whether two texts may mean the same: no part that both name differs.
  package func agrees(with other: CalendarDate) -> Bool {
    if calendar == .jalali, other.calendar == .jalali { return sharesParts(with: other) }
    return gregorian.contains { mine in other.gregorian.contains { mine.sharesParts(with: $0) } }
  }

  private func sharesParts(with other: CalendarDate) -> Bool {
    func same(_ a: Int?, _ b: Int?) -> Bool { a == nil || b == nil || a == b }
    let sharesOne = month != nil && other.month != nil || weekday != nil && other.weekday != nil
    return sharesOne && same(month, other.month) && same(day, other.day) && same(year, other.year)
      && same(weekday, other.weekday)
  }

  /// Keys for look-ups: a month, a day in a month, a weekday; equal dates share at least one.
  package var keys: [WordKey] {
    gregorian.flatMap { date in
      var keys: [WordKey] = []
      if let month = date.month {
        keys.append(Self.key(month: month, day: 0))
        if let day = date.day { keys.append(Self.key(month: month, day: day)) }
      }
      if let weekday = date.weekday { keys.append(mixed(0xDA00_0000 | UInt32(weekday))) }
      return keys
    }
  }

  private static func key(month: Int, day: Int) -> WordKey {
    mixed(0xDA10_0000 | UInt32(month) << 8 | UInt32(day))
  }
}

extension CalendarDate {
  /// The dates of a text in reading order.
  package static func dates(in text: String, language: LexicalLanguage) -> [CalendarDate] {
    dates(in: WordList(of: Array(text.utf8), language: language), language: language)
  }

  /// - Complexity: O(*n*) in the number of words.
  package static func dates(in list: WordList, language: LexicalLanguage) -> [CalendarDate] {
    DateReader(list: list, language: language).read()
  }
}
