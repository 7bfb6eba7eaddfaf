/// What the letters and clean text say about duals.
extension SegmentView {
  /// «الطائرتان», «الجانبان»: a dual that can only be a subject, and its gender.
  package func isNominativeDual(_ token: TextToken, feminine: Bool) -> Bool {
    guard token.clitics == .article, ends(token, with: Letter.alif, Letter.noon) else {
      return false
    }
    if ends(token, with: Letter.ta, Letter.alif, Letter.noon) {
      guard commonness(of: token, dropping: 3, adding: Letter.taMarbuta) >= 4,
        !NewsNouns.eitherGender.contains(
          key(of: token, dropping: 3, adding: [Letter.taMarbuta]))
      else { return false }
      return feminine
    }
    return !feminine && isDual(token) && commonness(of: token, dropping: 2) >= 6
      && statistics(of: token, dropping: 2, adding: []).feminine.map { $0 <= 0.1 } == true
  }

  /// A dual in ـان or ـين with a singular that clean text has.
  package func isDual(_ token: TextToken) -> Bool {
    let isOblique = ends(token, with: Letter.ya, Letter.noon)
    guard isOblique || ends(token, with: Letter.alif, Letter.noon), token.stem.count >= 5,
      !NewsNouns.noSoundPlurals.contains(token.stemKey), !token.isAny(of: [.humanPlural, .name])
    else { return false }
    if ends(token, with: Letter.ta, Letter.alif, Letter.noon)
      || ends(token, with: Letter.ta, Letter.ya, Letter.noon),
      commonness(of: token, dropping: 3, adding: Letter.taMarbuta) >= 4
    {
      return true
    }
    guard commonness(of: token, dropping: 2) >= 5, !NewsNouns.noDuals.contains(token.stemKey) else {
      return false
    }
    return commonness(of: token, dropping: 2, adding: Letter.alif, Letter.noon)
      < commonness(of: token, dropping: 2)
  }
}
