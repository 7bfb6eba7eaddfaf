/// A set of folded words and beginnings of words, `no un- without`, for look-ups by key and letters.
package struct WordPatterns: Sendable {
  private let words: KeyTable
  private let beginnings: [[UInt16]]
  private let endings: [[UInt16]]

  /// Reads words separated by white space; `un-` is a beginning, `-less` an ending, each with at least three more
  /// letters.
  package init(_ text: String) {
    var entries: [(key: WordKey, value: Int32)] = []
    var beginnings: [[UInt16]] = []
    var endings: [[UInt16]] = []
    for pattern in text.split(whereSeparator: \.isWhitespace) {
      if pattern.hasSuffix("-") {
        beginnings.append(String(pattern.dropLast()).keyLetters)
      } else if pattern.hasPrefix("-") {
        endings.append(String(pattern.dropFirst()).keyLetters)
      } else {
        entries.append((String(pattern).wordKey, 1))
      }
    }
    words = KeyTable(entries)
    self.beginnings = beginnings
    self.endings = endings
  }

  package func contains(_ key: WordKey, _ letters: ArraySlice<UInt16>) -> Bool {
    if words[key] != nil { return true }
    for beginning in beginnings
    where letters.count >= beginning.count + 3 && letters.starts(with: beginning) {
      return true
    }
    for ending in endings
    where letters.count >= ending.count + 3 && letters.suffix(ending.count).elementsEqual(ending) {
      return true
    }
    return false
  }
}

extension WordPatterns {
  /// Whether an Arabic word is in the set, as it is or without a conjunction, a preposition and the article, or the
  /// س of the future.
  package func containsArabic(_ key: WordKey, _ letters: ArraySlice<UInt16>) -> Bool {
    if contains(key, letters) { return true }
    var rest = letters
    if rest.count > 2, let first = rest.first, first == 0x648 || first == 0x641 {
      rest = rest.dropFirst()
      if contains(wordKey(rest), rest) { return true }
    }
    // «سيرفض»
    if rest.count > 4, rest.first == 0x633,
      [0x64A, 0x62A, 0x646].contains(rest[rest.startIndex + 1])
    {
      let bare = rest.dropFirst()
      if contains(wordKey(bare), bare) { return true }
    }
    if rest.count > 3, let first = rest.first, first == 0x628 || first == 0x644 || first == 0x643 {
      let bare = rest.dropFirst()
      if contains(wordKey(bare), bare) { return true }
    }
    let bare = Stemmer.withoutArticle(rest)
    return bare.count < rest.count && contains(wordKey(bare), bare)
  }
}
