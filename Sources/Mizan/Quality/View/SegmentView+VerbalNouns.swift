/// Verbal nouns, known by list or by their letters.
extension SegmentView {
  /// A word of the list, or one with the letters of a verbal noun of the derived forms.
  package func isVerbalNoun(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, token.verb == nil || token.isDefinite,
      !token.isAny(of: functionWords)
    else { return false }
    return token.isAny(of: .verbalNoun) || hasVerbalForm(token.stem)
  }

  /// إفعال, تفعيل, مفاعلة, انفعال, افتعال, استفعال by the letters of a stem.
  package func hasVerbalForm(_ stem: Range<Int>) -> Bool {
    let count = stem.count
    guard count >= 5 else { return false }
    let start = stem.lowerBound
    let last = letters[stem.upperBound - 1]
    let beforeLast = letters[stem.upperBound - 2]
    switch letters[start] {
    case Letter.alifHamzaBelow:
      return count <= 6 && (beforeLast == Letter.alif || last == Letter.taMarbuta)
    case Letter.ta: return count == 5 && beforeLast == Letter.ya
    case Letter.meem:
      return count == 6 && letters[start + 2] == Letter.alif && last == Letter.taMarbuta
    case Letter.alif:
      return (6...8).contains(count) && beforeLast == Letter.alif
        && (letters[start + 2] == Letter.ta || letters[start + 1] == Letter.noon
          || letters[start + 1] == Letter.seen)
    default: return false
    }
  }
}
