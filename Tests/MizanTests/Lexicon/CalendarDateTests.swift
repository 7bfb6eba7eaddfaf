import Testing

@testable import Mizan

struct DatePair: CustomTestStringConvertible {
  let first: (LexicalLanguage, String)
  let second: (LexicalLanguage, String)
  let agree: Bool
  var testDescription: String { "\(first.1) \(agree ? "=" : "≠") \(second.1)" }
  init(
    _ a: LexicalLanguage, _ first: String, _ b: LexicalLanguage, _ second: String,
    _ agree: Bool = true
  ) {
    self.first = (a, first)
    self.second = (b, second)
    self.agree = agree
  }
}

@Test(arguments: [
  DatePair(.persian, "در ۱۲ فروردین ۱۴۰۰", .arabic, "في 1 أبريل 2021"),
  DatePair(.persian, "در ۱ فروردین ۱۳۹۹", .arabic, "في 20 آذار/مارس 2020"),
  DatePair(.persian, "۱۲ فروردین", .arabic, "1 نيسان"),
  DatePair(.persian, "۱۲ فروردین", .arabic, "12 نيسان", false),
  DatePair(.persian, "۵ ژوئن", .arabic, "5 حزيران/يونيو"),
  DatePair(.persian, "سه‌شنبه", .arabic, "يوم الثلاثاء"),
  DatePair(.persian, "سه شنبه", .arabic, "يوم الثلاثاء"),
  DatePair(.persian, "دوشنبه", .arabic, "الثلاثاء", false),
  DatePair(.english, "on January 5, 2020", .arabic, "في 5 كانون الثاني 2020"),
  DatePair(.english, "5 October 1999", .arabic, "5 تشرين الأول من عام 1999"),
  DatePair(.english, "5 October 1999", .arabic, "5 تشرين الثاني 1999", false),
  DatePair(.english, "in August 2011", .arabic, "في آب 2011"),
  DatePair(.russian, "12 марта 2020 года", .arabic, "في 12 مارس عام 2020"),
  DatePair(.french, "le 3 août", .arabic, "الثالث من آب"),
  DatePair(.persian, "۲۰ آبان", .arabic, "في الحادي عشر من تشرين الثاني"),
  DatePair(.persian, "۲۰ آبان", .arabic, "في العشرين من تشرين الثاني", false),
  DatePair(.english, "on 25 March", .arabic, "في الخامس والعشرين من مارس"),
  DatePair(.french, "le 14 juillet 1789", .arabic, "14 يوليو 1789"),
  DatePair(.turkish, "3 Ocak 2020", .arabic, "3 يناير 2020"),
  DatePair(.persian, "۱۴۰۳/۰۱/۰۱", .english, "20/03/2024"),
])
func datesAgreeAcrossCalendarsAndLanguages(_ test: DatePair) {
  let first = CalendarDate.dates(in: test.first.1, language: test.first.0)
  let second = CalendarDate.dates(in: test.second.1, language: test.second.0)
  #expect(first.count == 1)
  if test.agree { #expect(second.count == 1) }
  let agree = first.contains { a in second.contains { a.agrees(with: $0) } }
  #expect(agree == test.agree)
  if agree {
    let keys = Set(first.flatMap(\.keys))
    #expect(second.contains { $0.keys.contains(where: keys.contains) })
  }
}

@Test(arguments: [
  (LexicalLanguage.arabic, "قال آب العائلة"), (.persian, "مهر مادری و دی"),
  (.english, "You may march on."),
])
func everydayWordsAreNoMonths(_ language: LexicalLanguage, _ text: String) {
  #expect(CalendarDate.dates(in: text, language: language).isEmpty)
}

@Test func jalaliConversionIsExactAndReversible() throws {
  let known: [(jalali: (Int, Int, Int), gregorian: (Int, Int, Int))] = [
    ((1357, 11, 22), (1979, 2, 11)), ((1399, 12, 30), (2021, 3, 20)), ((1400, 1, 1), (2021, 3, 21)),
    ((1403, 1, 1), (2024, 3, 20)), ((1403, 12, 30), (2025, 3, 20)), ((1285, 5, 14), (1906, 8, 6)),
  ]
  for (jalali, gregorian) in known {
    let date = try #require(
      JalaliCalendar.gregorian(year: jalali.0, month: jalali.1, day: jalali.2))
    #expect(date == gregorian)
  }
  for year in 1300...1450 {
    for month in 1...12 {
      for day in [1, JalaliCalendar.days(inMonth: month, of: year)] {
        let date = try #require(JalaliCalendar.gregorian(year: year, month: month, day: day))
        let back = try #require(
          JalaliCalendar.jalali(year: date.year, month: date.month, day: date.day))
        #expect(back == (year, month, day))
      }
    }
  }
  #expect(JalaliCalendar.gregorian(year: 1400, month: 12, day: 30) == nil)
}
