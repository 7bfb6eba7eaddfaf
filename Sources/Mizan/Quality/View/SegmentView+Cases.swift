/// What the letters of a noun say of its case.
extension SegmentView {
  /// A masculine singular that shows the accusative by an alif, and has none: «قرار», «صعب». Not where it may be of two
  /// cases: broken plurals, أفعل and فعلاء, words in ة, ى, ا and اء.
  package func lacksAccusativeAlif(_ token: TextToken) -> Bool {
    guard token.isArabicWord, token.clitics.isEmpty, token.verb == nil, token.stem.count >= 3,
      !token.isAny(of: functionWords.union([.name, .month, .weekday, .numberWord, .humanPlural])),
      !NewsNouns.namesToo.contains(token.stemKey)
    else { return false }
    let stem = letters[token.stem]
    switch stem.last {
    case Letter.alif, Letter.alifMaqsura, Letter.taMarbuta, Letter.hamza: return false
    case Letter.ya where !token.statistics.isAdjective && !token.isAny(of: .anyAdjective):
      return false
    case Letter.ta where ends(token, with: Letter.alif, Letter.ta): return false
    case Letter.noon
    where isSoundPlural(token) || ends(token, with: Letter.ya, Letter.noon)
      || ends(token, with: Letter.waw, Letter.noon)
      || ends(token, with: Letter.alif, Letter.noon) && !inAan.contains(token.stemKey):
      return false
    default: break
    }
    // أكبر, مدارس, مشاريع
    if stem.first == Letter.alifHamza, stem.count == 4 { return false }
    return stem.count < 5 || stem[stem.startIndex + 2] != Letter.alif
      || stem.first == Letter.alif
  }

  /// A word in ـو or ـي that clean text has in ـون and ـين too: the plural before its genitive, مسؤولو and مسؤولي.
  package func isConstructPlural(_ token: TextToken, in letter: UInt16) -> Bool {
    guard token.isArabicWord, token.clitics.isDisjoint(with: [.article, .pronoun, .seen]),
      lastLetter(token) == letter, token.stem.count >= 5, token.verb == nil,
      !token.isAny(of: functionWords.union([.name, .month])),
      !NewsNouns.noSoundPlurals.contains(
        key(of: token, dropping: 1, adding: [Letter.ya, Letter.noon]))
    else { return false }
    return commonness(of: token, dropping: 1, adding: Letter.waw, Letter.noon) >= 3
      && commonness(of: token, dropping: 1, adding: Letter.ya, Letter.noon) >= 3
  }
}

// Words in ـان that take tanwin: no duals, names and adjectives like غضبان.
private let inAan = WordSet(
  "بيان إعلان ميدان برهان ضمان مكان زمان إنسان حيوان خزان دخان فنان طيران عدوان برلمان سلطان مهرجان ديوان بستان فستان كيان ائتمان حرمان فقدان عنوان بنيان ميزان لسان أمان"
)
