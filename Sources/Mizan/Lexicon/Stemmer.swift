/// Light stemming: cuts proclitics, articles and endings by rule, so that forms of one word share a key.
///
/// The Arabic rules follow light10 (Larkey, Ballesteros and Connell, 2007) with the affixes of verbs and the
/// pronouns beside it; the others cut the commonest endings. A stem keeps at least two or three letters and
/// need not be a word: it is only compared.
package enum Stemmer {
  /// The part of the folded letters that is the stem, as a range within `letters`.
  ///
  /// - Complexity: O(1) in practice: at most a few affixes are tried.
  package static func stem(_ letters: ArraySlice<UInt16>, _ language: LexicalLanguage)
    -> ArraySlice<UInt16>
  {
    switch language {
    case .arabic: arabic(letters)
    case .persian: cut(persianVerb(letters), persianEndings, keeping: 3)
    case .english: english(letters)
    case .french: cut(letters, frenchEndings, keeping: 4)
    case .russian: cut(cut(letters, russianReflexive, keeping: 4), russianEndings, keeping: 3)
    case .turkish: cut(cut(letters, turkishEndings, keeping: 3), turkishEndings, keeping: 3)
    case .other: letters
    }
  }

  /// The stem's key.
  @inline(__always)
  package static func key(_ letters: ArraySlice<UInt16>, _ language: LexicalLanguage) -> WordKey {
    wordKey(stem(letters, language))
  }

  /// The stem of one word as text; for tests and for reading tables.
  package static func stem(of word: String, _ language: LexicalLanguage) -> String {
    let letters = word.keyLetters
    return String(decoding: stem(letters[...], language), as: UTF16.self)
  }

  private static func arabic(_ letters: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var rest = letters
    if rest.first == waw || rest.first == fa,
      rest.count >= 5 || rest.count == 4 && rest.first == waw && isArticle(rest.dropFirst())
    {
      rest = rest.dropFirst()
    }
    rest = withoutArticle(rest)
    return cut(rest, arabicEndings, keeping: 3)
  }

  /// The word without the article and a proclitic before it: ال، وال، بال، كال، لل.
  static func withoutArticle(_ letters: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    if letters.count >= 4, isArticle(letters) { return letters.dropFirst(2) }
    guard letters.count >= 5, let first = letters.first,
      first == ba || first == kaf || first == lam || first == waw || first == fa
    else {
      return letters.count >= 5 && isDoubleLam(letters) ? letters.dropFirst(2) : letters
    }
    if isArticle(letters.dropFirst()) { return letters.dropFirst(3) }
    if isDoubleLam(letters) { return letters.dropFirst(2) }
    return letters
  }

  private static func isArticle(_ letters: ArraySlice<UInt16>) -> Bool {
    letters.first == alif && letters.dropFirst().first == lam
  }

  private static func isDoubleLam(_ letters: ArraySlice<UInt16>) -> Bool {
    letters.first == lam && letters.dropFirst().first == lam
  }

  private static func isMi(_ letters: ArraySlice<UInt16>) -> Bool {
    letters.first == 0x645 && letters.dropFirst().first == 0x64A
  }

  // می، نمی before a verb of some length.
  private static func persianVerb(_ letters: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    if letters.count >= 6, letters.first == 0x646, isMi(letters.dropFirst()) {
      return letters.dropFirst(3)
    }
    if letters.count >= 5, isMi(letters) { return letters.dropFirst(2) }
    return letters
  }

  private static func english(_ letters: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var rest = cut(letters, englishEndings, keeping: 3)
    if rest.count < letters.count, rest.count >= 4, let last = rest.last,
      rest.dropLast().last == last,
      last != 0x73, last != 0x6C  // stopped, but pressed, called
    {
      rest = rest.dropLast()
    }
    if rest.count >= 4, let last = rest.last, last == 0x65 || last == 0x79 || last == 0x69 {
      rest = rest.dropLast()
    }
    return rest
  }

  private static func cut(
    _ letters: ArraySlice<UInt16>, _ endings: Endings, keeping minimum: Int
  ) -> ArraySlice<UInt16> {
    let length = endings.length(in: letters, keeping: minimum)
    return length > 0 ? letters.dropLast(length) : letters
  }
}

/// The endings of a language, longest first, packed so that one comparison tries one ending.
private struct Endings: Sendable {
  private struct Ending: Sendable {
    var packed: UInt64
    var mask: UInt64
    var length: Int
  }

  private let endings: [Ending]
  private let block: UInt16

  // The letters of one alphabet differ in their low byte: eight of them fill a word.
  init(_ text: String) {
    let letters = text.split(separator: " ").map { String($0).keyLetters }
    block = (letters.first?.first ?? 0) >> 8
    endings = letters.map { ending in
      Ending(
        packed: Self.packed(ending[...]),
        mask: ending.count >= 8 ? .max : 1 << UInt64(8 * ending.count) - 1,
        length: ending.count)
    }.sorted { $0.length > $1.length }
  }

  private static func packed(_ letters: ArraySlice<UInt16>) -> UInt64 {
    var result: UInt64 = 0
    for letter in letters.suffix(8) { result = result << 8 | UInt64(letter & 0xFF) }
    return result
  }

  /// Length of the longest ending that leaves enough letters; 0 when there is none.
  func length(in letters: ArraySlice<UInt16>, keeping minimum: Int) -> Int {
    guard letters.count > minimum, let last = letters.last, last >> 8 == block else { return 0 }
    let tail = Self.packed(letters)
    let most = letters.count - minimum
    for ending in endings where ending.length <= most && tail & ending.mask == ending.packed {
      return ending.length
    }
    return 0
  }
}

private let alif: UInt16 = 0x627
private let lam: UInt16 = 0x644
private let waw: UInt16 = 0x648
private let fa: UInt16 = 0x641
private let ba: UInt16 = 0x628
private let kaf: UInt16 = 0x643

private let arabicEndings = Endings(
  "ها ان ات ون ين يه ته هم نا وا تها اتها هما يا تين يين يون ه ي ا ت")
private let persianEndings = Endings(
  "ها های هایی هایش هایشان هايم ان ات ی ای یی اش شان ترین تر م ند یم ید")
private let englishEndings = Endings("ing ings ed es s er ers ly ation ations ment ments ness")
private let frenchEndings = Endings(
  "s es e ee ees er ez ent ant ait aient ement ements ation ations ique iques aux al ale ales if ive ifs ives eur eurs euse iste istes"
)
private let russianReflexive = Endings("ся сь")
private let russianEndings = Endings(
  "а я о е и ы у ю ь й ой ей ий ый ая яя ое ее ие ые ого его ому ему ым им ом ем ам ям ами ями ах ях ов ев ую юю их ых "
    + "ыми ими ия ии ию ией ием ать ять ить еть ал ала ало али ял ял ил ила или ило ел ела ели ует ют ут ат ят ит ет ешь "
    + "ость ости остью ность ности ностью ный ная ное ные ного ной ному ным ном ных ными ский ская ское ские ского ской скому ским ском ских скими"
)
private let turkishEndings = Endings(
  "lar ler lari leri larin lerin da de ta te dan den tan ten in un nin nun i u a e ya ye yi yu si su la le ki di ti du tu mis mus ir ur ar er"
)
