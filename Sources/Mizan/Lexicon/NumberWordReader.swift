/// Reads one number word, with what Arabic writes together with it.
struct NumberWordReader {
  private let list: WordList
  private let language: LexicalLanguage
  private let numberWords: NumberWords

  init(list: WordList, language: LexicalLanguage) {
    (self.list, self.language) = (list, language)
    numberWords = NumberWords.of(language)
  }

  struct Reading {
    var word: NumberWord
    /// A joining و stands before it, as a word or as a proclitic.
    var isJoined = false
    /// Arabic article: «الثاني».
    var isDefinite = false
    var letterCount = 3
  }

  /// The number word at an index; nil when there is none.
  func reading(at index: Int) -> Reading? {
    guard index < list.words.count, list.words[index].kind == .word else { return nil }
    let word = list.words[index]
    if let number = numberWords[word.key] {
      return Reading(word: number, letterCount: word.letters.count)
    }
    guard language == .arabic else { return nil }
    return arabicReading(list.letters[word.letters])
  }

  // و ف ب ل ك and the article before a number word; tanwin's alif after it.
  private func arabicReading(_ letters: ArraySlice<UInt16>) -> Reading? {
    var rest = letters
    var reading = Reading(word: NumberWord(.and, 0))
    if let first = rest.first, first == 0x648 || first == 0x641 {
      rest = rest.dropFirst()
      reading.isJoined = first == 0x648
      if let number = number(rest) {
        reading.word = number
        return reading
      }
    }
    if let first = rest.first, first == 0x628 || first == 0x644 || first == 0x643 {
      if first == 0x644, rest.dropFirst().first == 0x644 {
        rest = rest.dropFirst(2)
        reading.isDefinite = true
      } else {
        rest = rest.dropFirst()
      }
    }
    if rest.first == 0x627, rest.dropFirst().first == 0x644 {
      if let number = number(rest.dropFirst(2)) {
        reading.isDefinite = true
        reading.word = number
        return reading
      }
    }
    guard let number = number(rest), rest.startIndex > letters.startIndex || rest.last == 0x627
    else {
      return nil
    }
    reading.word = number
    return reading
  }

  private func number(_ letters: ArraySlice<UInt16>) -> NumberWord? {
    guard letters.count >= 2 else { return nil }
    if let number = numberWords[wordKey(letters)] { return number.role == .percent ? nil : number }
    guard letters.count > 3, letters.last == 0x627,
      let number = numberWords[wordKey(letters.dropLast())],
      [.magnitude, .fraction, .cardinal, .weak].contains(number.role)
    else { return nil }
    return number
  }

  /// «درصد», "percent": a word for the sign.
  func isPercent(_ word: LexicalWord) -> Bool { numberWords[word.key]?.role == .percent }
}
