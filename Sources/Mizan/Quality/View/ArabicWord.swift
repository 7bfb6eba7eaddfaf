/// Splitting a written word into proclitics, article, stem and suffix pronoun, by its letters and the
/// closed lists alone: a guess, right for most of what news uses.
package struct ArabicWord {
  package var stem: Range<Int>
  package var clitics: Clitics
  package var classes: WordClass

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
    if !classes.isEmpty || range.count < 3 { return }
    var start = range.lowerBound
    let end = range.upperBound
    if letters[start] == Letter.waw || letters[start] == Letter.fa {
      let rest = start + 1..<end
      clitics.insert(letters[start] == Letter.waw ? .waw : .fa)
      start += 1
      classes = WordClass.of(letters, in: rest)
    }
    if classes.isEmpty { splitPreposition(letters, &start, end) }
    if classes.isEmpty { splitPronoun(letters, start, end) }
    stem = start..<(clitics.contains(.pronoun) ? stem.upperBound : end)
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
        letters[inner] == Letter.ya || letters[inner] == Letter.ta || letters[inner] == Letter.noon
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
    guard end - start >= 4, letters[start] == Letter.alif, letters[start + 1] == Letter.lam else {
      return false
    }
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
