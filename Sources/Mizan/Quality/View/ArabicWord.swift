/// Splitting a written word into proclitics, article, stem and suffix pronoun, by its letters and the
/// closed lists alone: a guess, right for most of what news uses.
package struct ArabicWord {
  package var stem: Range<Int>
  package var clitics: Clitics
  package var classes: WordClass
  /// Whether no list has the word but the one it is an inflected form of.
  package var isInflected = false

  /// Splits the word at `range` of `letters` (as written, without marks).
  ///
  /// A word that a closed list knows whole is left whole (وزير, بين, كان). Otherwise و or ف, then one of
  /// ب ل ك or the future س, then the article are split off, as long as two letters stay.
  ///
  /// - Parameters:
  ///   - key: Of the letters.
  ///   - foldedKey: Of the folded letters.
  package init(
    _ letters: [UInt16], in range: Range<Int>, key: LetterKey, foldedKey: LetterKey
  ) {
    stem = range
    clitics = []
    classes = WordClass.of(key, foldedKey, length: range.count)
    if !classes.isEmpty || range.count < 3 || WordLexicon.shared.contains(key) { return }
    var start = range.lowerBound
    let end = range.upperBound
    var isWhole = Self.isFormOfListed(letters, range)
    if !isWhole, letters[start] == Letter.waw || letters[start] == Letter.fa {
      let rest = start + 1..<end
      clitics.insert(letters[start] == Letter.waw ? .waw : .fa)
      start += 1
      classes = WordClass.of(letters, in: rest)
      isWhole = Self.isFormOfListed(letters, rest)
    }
    if classes.isEmpty, !isWhole { splitPreposition(letters, &start, end) }
    if classes.isEmpty { splitPronoun(letters, start, end) }
    stem = start..<(clitics.contains(.pronoun) ? stem.upperBound : end)
    if classes.isEmpty, !clitics.contains(.pronoun) {
      classes = Self.classesOfInflected(letters, stem)
      isInflected = !classes.isEmpty
    }
  }

  private mutating func splitPreposition(_ letters: [UInt16], _ start: inout Int, _ end: Int) {
    if splitArticle(letters, &start, end) { return }
    guard end - start >= 3 else { return }
    let proclitic: Clitics
    switch letters[start] {
    case Letter.ba: proclitic = .ba
    case Letter.lam: proclitic = .lam
    case Letter.kaf: proclitic = .kaf
    case Letter.seen: proclitic = .seen
    default: return
    }
    var inner = start + 1
    if proclitic == .lam, letters[inner] == Letter.lam, end - inner >= 3,
      WordClass.of(letters, in: inner..<end).isEmpty
        || !WordClass.of(letters, in: inner + 1..<end).isEmpty
    {  // لل: ل and the article
      clitics.formUnion([.lam, .article])
      start = inner + 1
      classes = WordClass.of(letters, in: start..<end)
    } else if proclitic == .seen {
      guard
        letters[inner] == Letter.ya || letters[inner] == Letter.ta || letters[inner] == Letter.noon,
        letters[end - 1] != Letter.taMarbuta, !Self.ownsTaMarbuta(letters, inner..<end)
      else { return }
      classes = WordClass.of(letters, in: inner..<end)
      if !classes.isEmpty || end - inner >= 4 {
        clitics.insert(.seen)
        start = inner
      }
    } else if splitArticle(letters, &inner, end) {
      clitics.insert(proclitic)
      start = inner
    } else {
      // Without an article only a known word shows that the letter is a preposition: بلاد, كتاب, لجنة.
      let known = WordClass.of(letters, in: inner..<end)
      if !known.isEmpty {
        clitics.insert(proclitic)
        start = inner
        classes = known
      }
    }
  }

  private mutating func splitArticle(_ letters: [UInt16], _ start: inout Int, _ end: Int) -> Bool {
    guard end - start >= 4, letters[start] == Letter.alif, letters[start + 1] == Letter.lam,
      !isPluralEnding(letters, start + 2..<end), !Self.lacksHamza(letters, start..<end),
      WordLexicon.shared.contains(LetterKey(letters, in: start + 2..<end))
        || !Self.isVerbWithPronoun(letters, start..<end)
    else { return false }
    clitics.insert(.article)
    start += 2
    classes = WordClass.of(letters, in: start..<end)
    return true
  }

  private mutating func splitPronoun(_ letters: [UInt16], _ start: Int, _ end: Int) {
    guard !clitics.contains(.article), end - start >= 4 else { return }
    let last = letters[end - 1]
    let beforeLast = letters[end - 2]
    let length: Int
    switch (beforeLast, last) {
    case (Letter.ha, Letter.alif), (Letter.ha, Letter.meem), (Letter.ha, Letter.noon),
      (Letter.kaf, Letter.meem):
      length = 2
    case (Letter.meem, Letter.alif) where end - start >= 6 && letters[end - 3] == Letter.ha:
      length = 3
    case (_, Letter.ha):
      length = 1
    default:
      return
    }
    clitics.insert(.pronoun)
    stem = start..<end - length
    classes = WordClass.of(letters, in: start..<end - length)
  }
}

extension ArabicWord {
  /// «وكالات», «سيارته», «فريقه»: a listed noun with a plural ending or a pronoun, whose first letter is its own.
  private static func isFormOfListed(_ letters: [UInt16], _ range: Range<Int>) -> Bool {
    guard range.count >= 5, looksProclitic(letters[range.lowerBound]) else { return false }
    for ending in pronouns where letters.ends(range, with: ending) && range.count > ending.count + 2
    {
      let rest = range.dropLast(ending.count)
      if isListedNoun(letters, rest)
        || letters[rest.upperBound - 1] == Letter.ta
          && isListedNoun(letters, feminine: rest.dropLast())
      {
        return true
      }
    }
    return feminineEndings.contains {
      letters.ends(range, with: $0) && isListedNoun(letters, feminine: range.dropLast($0.count))
    }
      || letters[range.upperBound - 1] == Letter.alif && range.count > 4
        && !WordClass.of(letters, in: range.dropLast()).isDisjoint(with: inflected)
      || !classesOfInflected(letters, range).isEmpty
  }

  /// «طموحة», «مدينتان», «مزارعين»: the classes of a listed noun or adjective with an ending of gender or number.
  private static func classesOfInflected(_ letters: [UInt16], _ range: Range<Int>) -> WordClass {
    guard range.count >= 5 else { return [] }
    if letters[range.upperBound - 1] == Letter.taMarbuta {
      let base = WordClass.of(letters, in: range.dropLast())
      return base.isDisjoint(with: .verb) ? base.intersection(.anyAdjective) : []
    }
    guard let ending = numberEndings.first(where: { letters.ends(range, with: $0) })
    else { return [] }
    let base = classesOfSingular(letters, range.dropLast(2), isPlural: ending.last == Letter.ta)
    guard base.isDisjoint(with: .verb) else { return [] }
    let adjectives = base.intersection(.anyAdjective)
    return adjectives.isEmpty && !base.isDisjoint(with: inflected) ? .noun : adjectives
  }

  /// The classes of what is left before an ending of number: itself, or with the ة that became ت («مدينت») or that the
  /// plural took the place of («شرك»).
  private static func classesOfSingular(
    _ letters: [UInt16], _ rest: Range<Int>, isPlural: Bool
  ) -> WordClass {
    let base = WordClass.of(letters, in: rest)
    let endsInTa = letters[rest.upperBound - 1] == Letter.ta
    guard base.isDisjoint(with: inflected), endsInTa || isPlural else { return base }
    let word = Array(letters[endsInTa ? rest.dropLast() : rest]) + [Letter.taMarbuta]
    return WordClass.of(word, in: 0..<word.count)
  }

  private static let inflected: WordClass = [
    .noun, .institution, .verbalNoun, .titleHead, .unit, .anyAdjective,
  ]
  // ات ان ين ون
  private static let numberEndings: [[UInt16]] = [
    [Letter.alif, Letter.ta], [Letter.alif, Letter.noon], [Letter.ya, Letter.noon],
    [Letter.waw, Letter.noon],
  ]

  /// «التهمته», «التقطها»: the ال of a listed verb.
  private static func isVerbWithPronoun(_ letters: [UInt16], _ range: Range<Int>) -> Bool {
    pronouns.contains { ending in
      guard letters.ends(range, with: ending), range.count > ending.count + 3 else { return false }
      return !WordClass.of(letters, in: range.dropLast(ending.count)).isDisjoint(with: .pastVerb)
    }
  }

  private static func isListedNoun(_ letters: [UInt16], _ range: Range<Int>) -> Bool {
    range.count >= 3 && isNoun(WordClass.of(letters, in: range))
  }

  private static func isListedNoun(_ letters: [UInt16], feminine range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    let word = Array(letters[range]) + [Letter.taMarbuta]
    return isNoun(WordClass.of(word, in: 0..<word.count))
  }

  private static func isNoun(_ classes: WordClass) -> Bool {
    !classes.isDisjoint(with: [.noun, .institution, .verbalNoun, .titleHead, .unit])
      && classes.isDisjoint(with: .verb)
  }

  /// «سيطرته»: clean text has the rest with ة, which no verb ends in.
  private static func ownsTaMarbuta(_ letters: [UInt16], _ range: Range<Int>) -> Bool {
    for ending in pronouns where letters.ends(range, with: ending) && range.count > ending.count + 2
    {
      let rest = range.dropLast(ending.count)
      guard letters[rest.upperBound - 1] == Letter.ta else { continue }
      let key = LetterKey(letters, in: rest.dropLast(), appending: [Letter.taMarbuta])
      if WordStatisticsTable.shared[key].commonness > 0 { return true }
    }
    return false
  }

  /// «القاء», «الكتروني», «العاب»: with its hamza a word that is more common than what follows ال.
  private static func lacksHamza(_ letters: [UInt16], _ range: Range<Int>) -> Bool {
    guard range.count >= 5 else { return false }
    let rest = range.dropFirst(2)
    guard WordClass.of(letters, in: rest).isEmpty else { return false }
    let table = WordStatisticsTable.shared
    let others = table[LetterKey(letters, in: rest)].commonness
    return [Letter.alifHamzaBelow, Letter.alifHamza].contains {
      table[LetterKey(letters, in: range, first: $0)].commonness > others + 1
    }
  }

  private static let pronouns: [[UInt16]] = [
    [Letter.ha, Letter.meem, Letter.alif], [Letter.ha, Letter.alif], [Letter.ha, Letter.meem],
    [Letter.ha, Letter.noon], [Letter.noon, Letter.alif], [Letter.ha],
  ]
  private static let feminineEndings: [[UInt16]] = [
    [Letter.alif, Letter.ta], [Letter.ta, Letter.alif, Letter.noon],
    [Letter.ta, Letter.ya, Letter.noon],
  ]
}

extension [UInt16] {
  fileprivate func ends(_ range: Range<Int>, with ending: [UInt16]) -> Bool {
    range.count > ending.count && self[range.suffix(ending.count)].elementsEqual(ending)
  }
}

private func looksProclitic(_ letter: UInt16) -> Bool {
  switch letter {
  case Letter.waw, Letter.fa, Letter.ba, Letter.lam, Letter.kaf, Letter.seen: true
  default: false
  }
}

/// «كالات»: no word is left behind the letters ال.
private func isPluralEnding(_ letters: [UInt16], _ range: Range<Int>) -> Bool {
  range.count == 2 && letters[range.lowerBound] == Letter.alif
    && letters[range.lowerBound + 1] == Letter.ta
}
