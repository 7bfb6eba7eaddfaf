/// Reads dates from a word list: a month name with the day and the year beside it, numeric dates, weekdays.
struct DateReader {
  private let list: WordList
  private let language: LexicalLanguage
  private let names: CalendarNames

  init(list: WordList, language: LexicalLanguage) {
    (self.list, self.language) = (list, language)
    names = CalendarNames.of(language)
  }

  func read() -> [CalendarDate] {
    var dates: [CalendarDate] = []
    var index = 0
    while index < list.words.count {
      let word = list.words[index]
      if word.kind == .number, let date = numericDate(word) {
        dates.append(date)
      } else if word.kind == .word, let (date, next) = namedDate(at: index) {
        // يونيو/حزيران and يونيو (حزيران) are one month.
        if let last = dates.last, last.month != nil, last.month == date.month,
          date.day == nil || last.day == nil, gap(from: last.range, to: word.range)
        {
          dates[dates.count - 1].day = last.day ?? date.day
          dates[dates.count - 1].year = last.year ?? date.year
          dates[dates.count - 1].range = last.range.lowerBound..<date.range.upperBound
        } else {
          dates.append(date)
        }
        index = next
        continue
      }
      index += 1
    }
    return dates
  }

  private func gap(from first: Range<Int>, to second: Range<Int>) -> Bool {
    second.lowerBound >= first.upperBound && second.lowerBound - first.upperBound <= 3
  }

  // 2024/03/15, 15.03.2024, 1403/01/05.
  private func numericDate(_ word: LexicalWord) -> CalendarDate? {
    var parts = [0]
    var digits = [0]
    for letter in list.letters[word.letters] {
      if (0x30...0x39).contains(letter) {
        guard digits[digits.count - 1] < 4 else { return nil }
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(letter - 0x30)
        digits[digits.count - 1] += 1
      } else if letter == 0x2F || letter == 0x2E {
        parts.append(0)
        digits.append(0)
      } else {
        return nil
      }
    }
    guard parts.count == 3 else { return nil }
    let yearFirst = digits[0] == 4
    guard yearFirst || digits[2] == 4 else { return nil }
    let (year, other) = yearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    let (month, day) = (1...12).contains(parts[1]) ? (parts[1], other) : (other, parts[1])
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let calendar: CalendarDate.Calendar = (1250...1500).contains(year) ? .jalali : .gregorian
    return CalendarDate(calendar: calendar, year: year, month: month, day: day, range: word.range)
  }

  private func namedDate(at index: Int) -> (CalendarDate, next: Int)? {
    guard let (name, end) = name(at: index) else { return nil }
    let range = list.words[index].range.lowerBound..<list.words[end - 1].range.upperBound
    if name.kind == .weekday {
      if name.isFragile, !isAfterDayWord(index) { return nil }
      if isBothOf(index, name.number) { return nil }
      return (CalendarDate(weekday: name.number, range: range), end)
    }
    var date = CalendarDate(
      calendar: name.kind == .jalaliMonth ? .jalali : .gregorian, month: name.number, range: range)
    var next = end
    if index > 1, language == .arabic, let (day, first) = compoundDay(at: index - 1) {
      // «الرابع عشر مارس»
      date.day = day
      date.range = list.words[first].range.lowerBound..<range.upperBound
    } else if index > 0, let day = day(at: index - 1) {
      date.day = day
      date.range = list.words[index - 1].range.lowerBound..<range.upperBound
    }
    var place = end
    if date.day == nil, language == .arabic, let (day, first) = dayBeforeMin(index) {
      date.day = day
      date.range = list.words[first].range.lowerBound..<range.upperBound
    }
    if date.day == nil, let day = day(at: place), language == .english || date.calendar == .jalali {
      date.day = day
      place += 1
      next = place
    }
    if place < list.words.count, list.words[place].key == 0x2C || list.words[place].key == 0x60C {
      place += 1
    }
    if place < list.words.count, yearWords.contains(list.words[place].key) { place += 1 }
    if let year = year(at: place) {
      date.year = year
      next = place + 1
    }
    if date.day != nil || date.year != nil {
      date.range = date.range.lowerBound..<list.words[next - 1].range.upperBound
    } else if name.isFragile, !(language == .english && isAfterTimeWord(index)) {
      return nil
    }
    if language == .english, !list.words[index].isCapitalised { return nil }
    return (date, next)
  }

  // «المتسلقين الاثنين»: the two of them, behind a dual.
  private func isBothOf(_ index: Int, _ weekday: Int) -> Bool {
    guard language == .arabic, weekday == 3, index > 0, list.words[index - 1].kind == .word else {
      return false
    }
    let before = list.letters[list.words[index - 1].letters]
    return before.count >= 5
      && before.suffix(2).elementsEqual([0x64A, 0x646])
      && before.starts(with: [0x627, 0x644])
  }

  // The name that starts here and the index after it; Arabic names may have a proclitic or a second word.
  private func name(at index: Int) -> (CalendarNames.Name, end: Int)? {
    let word = list.words[index]
    if let name = names[word.key] {
      if language == .persian, name.kind == .weekday, name.number == 1, index > 0,
        let number = NumberWords.of(.persian)[list.words[index - 1].key], number.value >= 1,
        number.value <= 5, number.role != .ordinal
      {  // سه شنبه
        return (.init(kind: .weekday, number: Int(number.value) + 1, isFragile: false), index + 1)
      }
      return (name, index + 1)
    }
    guard language == .arabic else { return nil }
    let letters = list.letters[word.letters]
    if let second = levantine(word.key, index + 1) { return (second, index + 2) }
    guard letters.count > 3, let first = letters.first,
      first == 0x648 || first == 0x628 || first == 0x644 || first == 0x641
    else { return nil }
    let rest = letters.dropFirst()
    let restKey = wordKey(rest)
    if let second = levantine(restKey, index + 1) { return (second, index + 2) }
    if first == 0x644, rest.first == 0x644, let name = names[wordKey([0x627] + Array(rest))] {
      return (name, index + 1)  // للسبت
    }
    return names[restKey].flatMap { $0.isFragile ? nil : ($0, index + 1) }
  }

  // كانون الأول/الثاني, تشرين الأول/الثاني.
  private func levantine(_ key: WordKey, _ second: Int) -> CalendarNames.Name? {
    guard key == kanun || key == tishrin, second < list.words.count else { return nil }
    let number: Int
    switch list.words[second].key {
    case firstWord: number = key == kanun ? 12 : 10
    case secondWord: number = key == kanun ? 1 : 11
    default: return nil
    }
    return .init(kind: .gregorianMonth, number: number, isFragile: false)
  }

  private func day(at index: Int) -> Int? {
    guard index < list.words.count else { return nil }
    let word = list.words[index]
    if word.kind == .number {
      guard let number = DigitNumber(list.letters[word.letters], language: language),
        number.value.rounded() == number.value, (1...31).contains(number.value), !number.isTime
      else { return nil }
      return Int(number.value)
    }
    guard let number = NumberWords.of(language)[word.key],
      number.role == .cardinal || number.role == .ordinal,
      (1...31).contains(number.value)
    else { return nil }
    return Int(number.value)
  }

  // «في العشرين من», «في الحادي عشر من», «في الخامس والعشرين من» before a month.
  private func dayBeforeMin(_ month: Int) -> (day: Int, first: Int)? {
    guard month >= 2, list.words[month - 1].key == minWord else { return nil }
    let last = month - 2
    if let compound = compoundDay(at: last) { return compound }
    if let day = day(at: last) { return (day, last) }
    guard let tens = arabicNumber(at: last) else { return nil }
    let isTeen = tens.role == .cardinal && tens.value == 10
    return (1...31).contains(tens.value) && !isTeen ? (Int(tens.value), last) : nil
  }

  // «الرابع عشر», «الخامس والعشرين»: an ordinal and the tens that end here.
  private func compoundDay(at last: Int) -> (day: Int, first: Int)? {
    guard last > 0, let tens = arabicNumber(at: last),
      tens.role == .cardinal && tens.value == 10 || tens.value == 20 || tens.value == 30,
      let units = arabicNumber(at: last - 1), units.role == .ordinal, units.value < 10
    else { return nil }
    let day = Int(tens.value + units.value)
    return day <= 31 ? (day, last - 1) : nil
  }

  // A number word with or without a conjunction and the article.
  private func arabicNumber(at index: Int) -> NumberWord? {
    let word = list.words[index]
    guard word.kind == .word else { return nil }
    let bare = Stemmer.withoutArticle(list.letters[word.letters])
    let number = NumberWords.of(.arabic)[word.key] ?? NumberWords.of(.arabic)[wordKey(bare)]
    return number.flatMap { $0.role == .cardinal || $0.role == .ordinal ? $0 : nil }
  }

  private func year(at index: Int) -> Int? {
    guard index < list.words.count, list.words[index].kind == .number,
      let number = DigitNumber(list.letters[list.words[index].letters], language: language),
      number.isYear
    else { return nil }
    return Int(number.value)
  }

  // "In May", "last March": with a capital it is the month.
  private func isAfterTimeWord(_ index: Int) -> Bool {
    index > 0 && list.words[index].isCapitalised && !list.words[index].startsSentence
      && timeWords.contains(list.words[index - 1].key)
  }

  private func isAfterDayWord(_ index: Int) -> Bool {
    index > 0 && dayWords.contains(list.words[index - 1].key)
  }
}

private let kanun = "كانون".wordKey
private let tishrin = "تشرين".wordKey
private let minWord = "من".wordKey
private let firstWord = "الأول".wordKey
private let secondWord = "الثاني".wordKey
private let yearWords: Set<WordKey> = Set(
  ["سنة", "عام", "العام", "سال", "of", "de", "года", "году"].map(\.wordKey))
private let timeWords: Set<WordKey> = Set(
  [
    "in", "by", "until", "till", "since", "of", "last", "next", "this", "early", "late", "mid",
    "from", "during", "through",
  ].map(\.wordKey))
private let dayWords: Set<WordKey> = Set(
  ["روز", "شب", "صبح", "в", "во", "günü", "عصر", "ظهر"].map(\.wordKey))
