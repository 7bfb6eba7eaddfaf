/// Reads number phrases from a word list, left to right.
///
/// A phrase is a sum of terms of falling magnitude; a term is a number below its magnitude, in digits or in
/// words, times the magnitude: «۳ میلیون و ۲۰۰ هزار», "two hundred and five", «خمسة وعشرون ألفًا».
struct QuantityReader {
  private let list: WordList
  private let language: LexicalLanguage
  private let words: NumberWordReader
  private var quantities: [Quantity] = []

  init(list: WordList, language: LexicalLanguage) {
    (self.list, self.language) = (list, language)
    words = NumberWordReader(list: list, language: language)
  }

  // The phrase read so far.
  private struct Phrase {
    var first: Int
    var end: Int
    var total = 0.0
    var current: Double?
    var lastMagnitude = Double.infinity
    var hasDigits = false
    var hasWords = false
    var isWeak = true
    var kind = Quantity.Kind.cardinal
    var alternative: Double?
    var value: Double { total + (current ?? 0) }
  }

  mutating func read() -> [Quantity] {
    var index = 0
    while index < list.words.count {
      index = readPhrase(at: index) ?? index + 1
    }
    return quantities
  }

  // The index after the phrase that starts here; nil when none does.
  private mutating func readPhrase(at start: Int) -> Int? {
    var phrase = Phrase(first: start, end: start)
    if list.words[start].kind == .number {
      guard let next = startWithDigits(&phrase) else { return nil }
      extend(&phrase, from: next)
    } else {
      guard !isPercentPair(start - 1), let reading = words.reading(at: start),
        begin(&phrase, with: reading.word)
      else { return nil }
      phrase.end = start + 1
      extend(&phrase, from: start + 1)
    }
    finish(phrase)
    return max(phrase.end, start + 1)
  }

  private func startWithDigits(_ phrase: inout Phrase) -> Int? {
    let word = list.words[phrase.first]
    guard var number = DigitNumber(list.letters[word.letters], language: language) else {
      return nil
    }
    var next = phrase.first + 1
    while let group = spacedGroup(at: next, after: number.value) {
      number.value = number.value * 1000 + group
      number.isYear = false
      next += 1
    }
    phrase.current = number.value
    phrase.alternative = number.alternative
    phrase.hasDigits = true
    phrase.isWeak = false
    phrase.kind = number.isTime ? .time : number.isYear ? .year : .cardinal
    phrase.end = next
    return next
  }

  // 820 000: a group of three digits one space away, where the language groups with spaces.
  private func spacedGroup(at index: Int, after value: Double) -> Double? {
    guard index < list.words.count, list.words[index].kind == .number, value >= 1,
      value.rounded() == value, index > 0
    else { return nil }
    let before = list.words[index - 1]
    let word = list.words[index]
    let gap = word.range.lowerBound - before.range.upperBound
    let allowed = language == .french || language == .russian ? 1...3 : 2...3
    guard allowed.contains(gap), word.letters.count == 3, before.letters.count <= 3 else {
      return nil
    }
    var group = 0.0
    for letter in list.letters[word.letters] {
      guard (0x30...0x39).contains(letter) else { return nil }
      group = group * 10 + Double(letter - 0x30)
    }
    return group
  }

  private func begin(_ phrase: inout Phrase, with word: NumberWord) -> Bool {
    switch word.role {
    case .cardinal, .hundred, .teen: phrase.current = word.value
    case .weak:
      phrase.current = word.value
      phrase.hasWords = true
      return true
    case .ordinal:
      phrase.current = word.value
      phrase.kind = .ordinal
    case .fraction:
      phrase.current = word.value
      phrase.kind = .fraction
    case .magnitude:
      // "p.m.", "O.K.": an abbreviation says a magnitude only behind a number.
      guard list.words[phrase.first].letters.count >= 3 else { return false }
      phrase.total = word.value
      phrase.lastMagnitude = word.value
    case .dual:
      phrase.total = isTanwin(phrase.first) ? word.value : 2 * word.value
      phrase.lastMagnitude = word.value
    case .percent where language == .turkish:
      return false
    case .pluralMagnitude, .percent, .and: return false
    }
    phrase.isWeak = false
    phrase.hasWords = true
    return true
  }

  // «ألفًا ومئتان»: one thousand, with tanwin's alif; as a dual a noun would follow.
  private func isTanwin(_ index: Int) -> Bool {
    list.letters[list.words[index].letters].last == 0x627
      && words.reading(at: index + 1)?.isJoined == true
  }

  // Takes in the words that continue the phrase.
  private func extend(_ phrase: inout Phrase, from start: Int) {
    var index = start
    guard phrase.kind != .time else { return }
    while index < list.words.count {
      var joined = false
      var place = index
      if let reading = words.reading(at: place), reading.word.role == .and {
        joined = true
        place += 1
        if language == .english, place < list.words.count, list.words[place].letters.count == 1 {
          place += 1  // one and a half
        }
      }
      guard place < list.words.count else { return }
      if list.words[place].kind == .number {
        if joined, endWithDigits(&phrase, at: place) { return }
        guard continueWithDigits(&phrase, at: place) else { return }
        index = place + 1
        continue
      }
      if language == .english, phrase.kind == .fraction, list.words[place].letters.count == 1 {
        place += 1  // half a million
      }
      guard var reading = words.reading(at: place) else { return }
      reading.isJoined = reading.isJoined || joined
      // «مليارين وثلاثة مليارات»: a new number begins.
      if reading.isJoined, phrase.lastMagnitude.isFinite, reading.word.role == .cardinal,
        let next = words.reading(at: place + 1),
        next.word.role == .magnitude || next.word.role == .pluralMagnitude,
        next.word.value >= phrase.lastMagnitude
      {
        return
      }
      guard continuePhrase(&phrase, with: reading) else { return }
      phrase.hasWords = true
      phrase.isWeak = false
      phrase.end = place + 1
      index = place + 1
      if phrase.kind == .ordinal || phrase.kind == .fraction, phrase.current != 0.5 { return }
    }
  }

  // «۴۹ هزار و ۸۰۰»: the rest below a thousand, in digits.
  private func endWithDigits(_ phrase: inout Phrase, at place: Int) -> Bool {
    guard language == .persian, phrase.lastMagnitude == 1000, phrase.current == nil,
      let number = DigitNumber(list.letters[list.words[place].letters], language: language),
      !number.isTime, number.value < 1000, number.value.rounded() == number.value,
      phrase.hasDigits,
      place + 1 == list.words.count || words.reading(at: place + 1)?.word.role != .magnitude
    else { return false }
    phrase.current = number.value
    phrase.hasWords = true
    phrase.end = place + 1
    return true
  }

  // «۳ میلیون و ۲۰۰ هزار»: digits go on only when a lower magnitude follows them.
  private func continueWithDigits(_ phrase: inout Phrase, at place: Int) -> Bool {
    guard phrase.lastMagnitude.isFinite, phrase.current == nil, place + 1 < list.words.count,
      let number = DigitNumber(list.letters[list.words[place].letters], language: language),
      !number.isTime, let next = words.reading(at: place + 1),
      next.word.role == .magnitude || next.word.role == .pluralMagnitude,
      next.word.value < phrase.lastMagnitude
    else { return false }
    phrase.current = number.value
    return true
  }

  private func continuePhrase(_ phrase: inout Phrase, with reading: NumberWordReader.Reading)
    -> Bool
  {
    let word = reading.word
    switch word.role {
    case .magnitude, .pluralMagnitude:
      if phrase.current == nil, reading.isDefinite, word.value == phrase.lastMagnitude,
        !reading.isJoined
      {
        return true  // مليونان ونصف المليون
      }
      // "an M.A.": an abbreviation says a magnitude only behind digits.
      guard phrase.hasDigits || reading.letterCount >= 3 else { return false }
      return multiply(&phrase, by: word.value, isJoined: reading.isJoined)
    case .dual:
      if phrase.current != nil {  // 25 ألفًا: the letters of a dual, with tanwin's alif
        return multiply(&phrase, by: word.value, isJoined: reading.isJoined)
      }
      guard 2 * word.value < phrase.lastMagnitude, reading.isJoined else {
        return false
      }
      phrase.total += 2 * word.value
      phrase.lastMagnitude = word.value
      return true
    case .hundred:
      guard !phrase.hasDigits || phrase.current == nil else { return false }
      if let current = phrase.current {
        // "Eleven hundred", "twenty-five hundred".
        let isTens =
          language == .english && current < 100 && current.truncatingRemainder(dividingBy: 10) != 0
        guard current < 10 || isTens, current >= 1, phrase.kind == .cardinal, !reading.isJoined
        else { return false }
        phrase.current = current * 100
      } else {
        guard phrase.lastMagnitude > 100 else { return false }
        phrase.current = 100
      }
      return true
    case .cardinal where word.value == 12 && multiplyByDozen(&phrase): return true
    case .cardinal, .teen, .weak:
      return add(&phrase, word.value, isJoined: reading.isJoined, word: word)
    case .ordinal:
      return endWithOrdinal(&phrase, reading)
    case .fraction:
      return addFraction(&phrase, word.value, isJoined: reading.isJoined)
    case .percent, .and:
      return false
    }
  }

  private func multiply(_ phrase: inout Phrase, by magnitude: Double, isJoined: Bool) -> Bool {
    if let current = phrase.current {
      guard phrase.kind != .ordinal, magnitude < phrase.lastMagnitude, !isJoined else {
        return false
      }
      phrase.total += current * magnitude
      phrase.current = nil
      phrase.lastMagnitude = magnitude
      phrase.kind = .cardinal
      phrase.alternative = phrase.alternative.map { $0 * magnitude }
      return true
    }
    if magnitude > phrase.lastMagnitude, !isJoined {  // هزار میلیارد
      phrase.total *= magnitude
      phrase.lastMagnitude = magnitude
      return true
    }
    guard isJoined, magnitude < phrase.lastMagnitude else { return false }
    phrase.total += magnitude
    phrase.lastMagnitude = magnitude
    return true
  }

  private func add(
    _ phrase: inout Phrase, _ value: Double, isJoined: Bool, word: NumberWord
  ) -> Bool {
    guard let current = phrase.current else {
      // A smaller number after a magnitude: «ألفين وخمسة», "two thousand five".
      guard value < phrase.lastMagnitude, isJoined || language != .arabic else { return false }
      guard !phrase.hasDigits || isJoined else { return false }
      phrase.current = value
      return true
    }
    guard !phrase.hasDigits, current.rounded() == current,
      phrase.kind == .cardinal || language == .arabic && phrase.kind == .ordinal
    else { return false }
    let rest = current.truncatingRemainder(dividingBy: 100)
    if language == .french, value == 20, rest == 4 {  // quatre-vingts
      phrase.current = current + 76
      return true
    }
    if language == .arabic {
      if value == 10, !isJoined, (1...9).contains(rest) {  // خمسة عشر
        phrase.current = current + 10
        return true
      }
      // خمسة وعشرون; مئة وخمسة
      let isTens = value >= 20 && value < 100 && value.truncatingRemainder(dividingBy: 10) == 0
      guard isJoined, isTens && rest < 10 || value < 100 && rest == 0 && current >= 100 else {
        return false
      }
      phrase.current = current + value
      return true
    }
    if language == .persian, !isJoined { return false }
    if language == .english || language == .russian, isJoined, rest != 0 || current < 100 {
      return false  // "five and six"
    }
    if language == .turkish && current == 10 && value < 10
      || language == .french && current == 10 && value >= 7 && value < 10
    {
      phrase.current = current + value
      return true
    }
    let fits =
      value < 10 && (rest == 0 || rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0)
      || value < 20 && (rest == 0 || language == .french && (rest == 60 || rest == 80))
      || value < 100 && rest == 0 && current >= 100 || value < 1000 && current >= 1000 && rest == 0
    guard fits, current >= 20 else { return false }
    phrase.current = current + value
    return true
  }

  // «بیست و یکم», "twenty-first", «الحادي والعشرون» comes through `add`; «دو سوم» is a fraction.
  private func endWithOrdinal(_ phrase: inout Phrase, _ reading: NumberWordReader.Reading) -> Bool {
    guard let current = phrase.current, !phrase.hasDigits, phrase.kind == .cardinal else {
      return false
    }
    let value = reading.word.value
    if current >= 20, current.truncatingRemainder(dividingBy: 10) == 0, value < 10,
      reading.isJoined || language != .persian && language != .arabic
    {
      phrase.current = current + value
      phrase.kind = .ordinal
      return true
    }
    guard language == .persian || language == .english, !reading.isJoined, current < value,
      value > 2
    else { return false }
    phrase.current = current / value
    phrase.kind = .fraction
    return true
  }

  // "Two dozen", "half a dozen".
  private func multiplyByDozen(_ phrase: inout Phrase) -> Bool {
    guard language == .english, let current = phrase.current, !phrase.hasDigits,
      phrase.kind == .cardinal && current >= 2 && current < 10 || current == 0.5
    else { return false }
    phrase.current = current * 12
    phrase.kind = .cardinal
    return true
  }

  private func addFraction(_ phrase: inout Phrase, _ value: Double, isJoined: Bool) -> Bool {
    if let current = phrase.current {
      guard phrase.kind == .cardinal || phrase.kind == .year else { return false }
      if value == 0.5, isJoined || language == .turkish {  // یک و نیم میلیون
        phrase.current = current + 0.5
        return true
      }
      guard !isJoined, value < 0.5, current * value < 1 else { return false }  // three quarters
      phrase.current = current * value
      phrase.kind = .fraction
      return true
    }
    guard value == 0.5, isJoined else { return false }  // مليون ونصف
    phrase.total += phrase.lastMagnitude / 2
    phrase.current = nil
    return true
  }

  private mutating func finish(_ phrase: Phrase) {
    if phrase.isWeak, !isCounted(phrase) { return }
    var quantity = Quantity(
      kind: phrase.kind, value: phrase.value, alternative: phrase.alternative,
      hasWords: phrase.hasWords,
      range: list.words[phrase.first].range
        .lowerBound..<list.words[phrase.end - 1].range.upperBound,
      words: phrase.first..<phrase.end)
    if quantity.kind == .year, quantity.hasWords { quantity.kind = .cardinal }
    quantity.isPercent = isPercent(before: phrase.first, after: phrase.end)
    quantities.append(quantity)
  }

  // «ده سال», «نه نفر»: ten and nine before what is counted.
  private func isCounted(_ phrase: Phrase) -> Bool {
    language == .persian && phrase.value >= 9 && phrase.end < list.words.count
      && persianCounters.contains(list.words[phrase.end].key)
  }

  private func isPercent(before first: Int, after end: Int) -> Bool {
    if first > 0 {
      let word = list.words[first - 1]
      if isPercentSign(word) || language == .turkish && words.isPercent(word) {
        return true
      }
    }
    guard end < list.words.count else { return false }
    let word = list.words[end]
    if isPercentSign(word) { return true }
    if language != .turkish, words.isPercent(word) { return true }
    return isPercentPair(end)
  }

  private func isPercentPair(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < list.words.count, percentStarts.contains(list.words[index].key)
    else {
      return false
    }
    return percentEnds.contains(list.words[index + 1].key)
  }

  private func isPercentSign(_ word: LexicalWord) -> Bool {
    word.kind == .mark && (word.key == 0x25 || word.key == 0x66A)
  }
}

// «في المئة», «في المائة», "per cent", "pour cent".
private let percentStarts: Set<WordKey> = Set(["في", "per", "pour"].map(\.wordKey))
private let percentEnds: Set<WordKey> = Set(
  ["المئة", "المائة", "مئة", "مائة", "cent"].map(\.wordKey))
private let persianCounters: Set<WordKey> = Set(
  words:
    "سال ماه روز هفته ساعت دقیقه ثانیه نفر تن بار مورد دستگاه عدد درصد متر کیلومتر دلار یورو تومان ریال کیلو گرم لیتر دقیقه‌ای کشور شهر استان"
)
