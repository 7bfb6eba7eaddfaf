#if canImport(Glibc)
  import Glibc
#endif

extension FormFrequencies {
  /// The number of letters of the first of two frequent words that were written without a space between them; nil for a
  /// word that is known, or that is better read as one.
  ///
  /// The cut that makes the product of the two frequencies greatest is taken. Names fall apart into frequent words too, so the
  /// product has to be greater where no article begins in the middle.
  ///
  /// - Complexity: O(*n*²) for *n* letters, at most 20, unless the word is known.
  func gluedHead(_ word: ArraySlice<UInt16>) -> Int? {
    guard (5...20).contains(word.count), word.allSatisfy({ (0x621...0x64A).contains($0) }) else {
      return nil
    }
    let letters = Array(word)
    let whole = count(LetterKey(letters, in: 0..<letters.count))
    guard whole <= Self.rareWord, !isComposed(letters) else { return nil }
    let doubt = whole > 1.5 ? 2 * log10(whole) : 0
    var best: (head: Int, surplus: Float)?
    for head in 2...letters.count - 3 {
      let first = LetterKey(letters, in: 0..<head)
      if Self.nameHeads.contains(first) || head == 2 && !Self.shortHeads.contains(first) {
        continue
      }
      let second = LetterKey(letters, in: head..<letters.count)
      let isName = !WordClass.of(letters, in: 0..<head).isDisjoint(with: [.placeName, .personName])
      if isName || Self.nameEnds.contains(second) { continue }
      let counts = (countIfFrequent(first), countIfFrequent(second))
      guard min(counts.0, counts.1) >= Self.commonWord else { continue }
      let isArticle =
        letters[head] == Letter.alif && letters[head + 1] == Letter.lam && head + 5 <= letters.count
      let limit: Float = isArticle ? 6.5 : head == 2 ? 7.5 : 8.5
      let surplus = log10(counts.0) + log10(counts.1) - limit - doubt
      if surplus >= 0, surplus > best?.surplus ?? -1 { best = (head, surplus) }
    }
    return best?.head
  }

  /// Whether two neighbours are one frequent word with a space in it: together they are 2,000 times as frequent as the rarer
  /// of them.
  ///
  /// - Complexity: O(*n*)
  func areOneWord(_ first: TextToken, _ second: TextToken, in letters: [UInt16]) -> Bool {
    guard (5...14).contains(first.letters.count + second.letters.count) else { return false }
    let rarer = max(min(count(first.key), count(second.key)), 0.1)
    guard rarer <= Self.rarePart else { return false }
    var joined = LetterKey.Running()
    for place in [first.letters, second.letters].joined() { joined.append(letters[place]) }
    return countIfFrequent(LetterKey(joined)) >= 2000 * rarer
  }

  /// Whether a word is so rare by itself that it may be a part of one.
  func mayBePart(_ word: LetterKey) -> Bool { count(word) <= Self.rarePart }

  // Occurrences in a hundred million.
  private static let commonWord: Float = 1000
  private static let rareWord: Float = 100
  private static let rarePart: Float = 30
  private static let shortHeads = WordSet("من في عن أن إن لا ما قد لم لن أو ثم هو هي كل بل")
  // «عبدالله», «أبوبكر»: names that may be written so.
  private static let nameHeads = WordSet("عبد أبو ابو ابن بن آل أبي ابي ذو بني بنو دار")
  private static let nameEnds = WordSet("الدين الله الرحمن الإسلام")
}
