/// Noun phrases, guessed from articles, prepositions and closed lists.
extension SegmentView {
  /// The place of the first word that no longer belongs to the noun phrase, with its prepositional phrases and adverbials,
  /// that opens at an index: a verb, a word that opens or joins a clause, a mark, or a bare noun that opens another phrase.
  package func endOfPhrase(from start: Int, limit: Int) -> Int {
    var isClosed = false
    var isGoverned = true
    var index = start
    while index < limit {
      let token = tokens[index]
      guard token.isArabicWord else {
        if token.kind == .number {
          (isClosed, isGoverned) = (false, true)
          index += 1
          continue
        }
        return index
      }
      if token.isAny(of: .preposition) {
        (isClosed, isGoverned) = (token.isAny(of: .pronominal), !token.isAny(of: .pronominal))
      } else if token.isAny(of: .numberWord), !isClosed || isGoverned {
        isGoverned = true
      } else if times.contains(token.key) {
        (isClosed, isGoverned) = (false, true)
      } else if token.isAny(of: [.adverb, .weekday, .demonstrative, .month]) {
        isGoverned = false
      } else if token.isAny(of: functionWords.union(.copula)) || opensClause(index)
        || looksFinite(index) || index > start && !token.clitics.isDisjoint(with: .conjunction)
      {
        return index
      } else if token.isDefinite || token.isAny(of: .name)
        || token.clitics.contains(.pronoun) && (!isClosed || isGoverned)
      {
        (isClosed, isGoverned) = (true, false)
      } else if isClosed, !isGoverned, token.clitics.isDisjoint(with: .preposition),
        !hasUnsplitPreposition(token)
      {
        return index
      } else {
        (isClosed, isGoverned) = (false, false)
      }
      index += 1
    }
    return index
  }

  /// Whether a phrase has a second noun that nothing in it governs: «الوزير الاتفاق», «الوزارة بيانا», «الوفد ثلاث مدن».
  package func hasSecondNoun(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { index in
      let token = tokens[index]
      let before = tokens[index - 1]
      guard token.isArabicWord, !token.isAny(of: functionWords), !isGoverned(index) else {
        return token.kind == .number
      }
      if token.clitics.contains(.waw) || token.isAny(of: [.numberWord, .pronominal]) {
        return true
      }
      if !token.isDefinite, lastLetter(token) == Letter.alif, token.letters.count >= 4 {
        return true
      }
      if token.clitics.contains(.pronoun) { return before.isDefinite }
      return before.isDefinite && !token.statistics.isAdjective
        && !token.isAny(of: [.anyAdjective, .weekday, .month, .name])
    }
  }

  /// Whether ب or ل was not split off a word that no list knows, though the rest is the commoner word.
  package func hasUnsplitPreposition(_ token: TextToken) -> Bool {
    if prepositional.contains(token.stemKey) { return true }
    let first = firstLetter(token)
    guard first == Letter.ba || first == Letter.lam, token.stem.count >= 4 else { return false }
    let rest = WordStatisticsTable.shared[LetterKey(letters, in: token.stem.dropFirst())]
    return rest.commonness > token.statistics.commonness
  }

  /// Whether a token names somebody who can speak: a title, a body, a person.
  package func isSpeaker(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord,
      token.clitics.isDisjoint(with: .preposition)
    else { return false }
    return token.isAny(of: [.titleHead, .institution, .name, .humanPlural])
      || NewsNouns.feminineBodies.contains(token.stemKey)
      || NewsNouns.masculineSpeakers.contains(token.stemKey)
  }
}

/// Common words with ب that statistics know as they stand.
private let prepositional = WordSet(
  "باسم بشأن بخصوص بسبب بموجب بفضل بحضور بقيادة برئاسة بهدف بمناسبة بمشاركة بعنوان بواسطة بتهمة")
private let times = WordSet(
  "فجر فجرا صباح مساء ظهر عصر ليلة يوم منتصف مطلع نهاية بداية أواخر أوائل عصرا")
