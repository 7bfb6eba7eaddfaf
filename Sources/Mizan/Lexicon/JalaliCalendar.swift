/// The Persian solar calendar, as exact as the 33-year cycle is: years 1178 to 1633 (1799–2255 CE).
package enum JalaliCalendar {
  /// Whether Esfand has 30 days.
  package static func isLeap(_ year: Int) -> Bool {
    [1, 5, 9, 13, 17, 22, 26, 30].contains(((year % 33) + 33) % 33)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    month <= 6 ? 31 : month <= 11 ? 30 : isLeap(year) ? 30 : 29
  }

  /// The Gregorian date of a Jalali one; nil for a day that does not exist.
  package static func gregorian(
    year: Int, month: Int, day: Int
  ) -> (year: Int, month: Int, day: Int)? {
    guard (1178...1633).contains(year), (1...12).contains(month), day >= 1,
      day <= days(inMonth: month, of: year)
    else { return nil }
    let inYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return civil(newYear(of: year) + inYear + day - 1)
  }

  /// The Jalali date of a Gregorian one; nil outside the years of the cycle.
  package static func jalali(
    year: Int, month: Int, day: Int
  ) -> (year: Int, month: Int, day: Int)? {
    guard (1800...2254).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let number = dayNumber(year: year, month: month, day: day)
    var jalaliYear = year - 621
    if newYear(of: jalaliYear) > number { jalaliYear -= 1 }
    var rest = number - newYear(of: jalaliYear)
    var jalaliMonth = 1
    while rest >= days(inMonth: jalaliMonth, of: jalaliYear) {
      rest -= days(inMonth: jalaliMonth, of: jalaliYear)
      jalaliMonth += 1
    }
    return (jalaliYear, jalaliMonth, rest + 1)
  }

  // 1 Farvardin as a day number; 1 Farvardin 1400 was 21 March 2021.
  private static func newYear(of year: Int) -> Int {
    let leapYears = (min(year, 1400)..<max(year, 1400)).count(where: isLeap)
    let days = (year - 1400) * 365 + (year < 1400 ? -leapYears : leapYears)
    return dayNumber(year: 2021, month: 3, day: 21) + days
  }

  /// Days since 1970-01-01 in the Gregorian calendar.
  ///
  /// Hinnant, "chrono-compatible low-level date algorithms".
  package static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func civil(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
