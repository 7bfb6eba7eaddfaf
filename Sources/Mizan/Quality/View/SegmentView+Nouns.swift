/// What rules of noun phrases ask: nouns, adjectives, genders, the verb that a place hangs on. Guesses from
/// closed lists and learned statistics, meant to be right where they answer yes.
extension SegmentView {
  /// A noun without article, pronoun and accusative alif: قرار, وزارة, أسعار.
  package func isBareNoun(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, isNoVerb(token, at: index),
      token.clitics.isDisjoint(with: [.article, .pronoun, .seen]), !hasOwnEnding(token)
    else { return false }
    if token.isAny(of: functionWords.union(notCommonNouns)) { return false }
    return (token.statistics.adjective ?? 1) < 0.4 && !token.statistics.isVerb
      || NewsNouns.persons.contains(token.stemKey)
      || token.isAny(of: [.verbalNoun, .institution, .titleHead, .humanPlural])
  }

  /// No form of a frequent verb, or one that is a noun as well in a place where it can be no verb: تلقى دعم.
  private func isNoVerb(_ token: TextToken, at index: Int) -> Bool {
    guard let verb = token.verb else { return true }
    return verb.traits.contains(.looksLikeNoun) && token.statistics.isNoun
      && (isGoverned(index) || finiteVerb(index - 1) != nil
        || self.token(index - 1)?.isDefinite == true)
      && finiteVerb(index) == nil
  }

  /// A verbal noun by list or by its letters: إعلان, افتتاح, انسحاب, استخدام, تنفيذ, تبادل, مناقشة.
  package func isVerbalNoun(_ token: TextToken) -> Bool {
    if token.isAny(of: .verbalNoun) || NewsNouns.eventNouns.contains(token.stemKey) { return true }
    guard token.statistics.isNoun, token.stem.count >= 5,
      !NewsNouns.noVerbalNouns.contains(token.stemKey)
    else { return false }
    let stem = letters[token.stem]
    let second = stem[stem.startIndex + 1]
    let third = stem[stem.startIndex + 2]
    let fourth = stem[stem.startIndex + 3]
    let hasLongEnding = stem[stem.endIndex - 2] == Letter.alif
    switch stem.first {
    case Letter.alifHamzaBelow: return hasLongEnding && stem.count == 5
    case Letter.alif:
      return hasLongEnding
        && (third == Letter.ta || second == Letter.noon
          || second == Letter.seen && third == Letter.ta)
    case Letter.ta: return stem.count == 5 && (fourth == Letter.ya || third == Letter.alif)
    case Letter.meem: return stem.count == 6 && third == Letter.alif && endsInTaMarbuta(token)
    default: return false
    }
  }

  /// An adjective by list or by its use in clean text.
  package func isAdjective(_ token: TextToken) -> Bool {
    token.isArabicWord && token.statistics.isAdjective
      && (token.verb == nil || token.isDefinite || token.isAny(of: .anyAdjective))
      && !token.isAny(of: functionWords.union([.name, .month, .weekday, .numberWord, .titleHead]))
  }

  /// An adjective of relation by its ending: سياسي, سياسية.
  package func isRelational(_ token: TextToken) -> Bool {
    token.stem.count >= 4
      && (ends(token, with: Letter.ya, Letter.taMarbuta) || ends(token, with: Letter.ya))
  }

  /// An adjective by which no person is called: a quality or a relation of the closed lists, in the masculine
  /// or in ـة.
  package func describesThings(_ token: TextToken) -> Bool {
    NewsNouns.describesThings(token.stemKey, inTaMarbuta: endsInTaMarbuta(token))
  }

  /// Feminine singular or a plural of things, without doubt.
  package func isSurelyFeminine(_ token: TextToken) -> Bool {
    if NewsNouns.masculine.contains(token.stemKey) || NewsNouns.eitherGender.contains(token.stemKey)
      || token.isAny(of: .humanPlural)
    {
      return false
    }
    if endsInTaMarbuta(token) { return token.stem.count >= 3 && !isPeopleInTaMarbuta(token) }
    if NewsNouns.feminine.contains(token.stemKey) { return true }
    if ends(token, with: Letter.alif, Letter.ta) {
      return token.stem.count >= 4 && (token.statistics.feminine ?? 1) > 0.75
    }
    return token.statistics.commonness >= 4 && (token.statistics.feminine ?? 0) >= 0.85
      && !isPeople(token)
  }

  /// The shape of فعاللة: سلاجقة, قبارصة, أفارقة, plurals of people.
  package func isPeopleInTaMarbuta(_ token: TextToken) -> Bool {
    guard token.stem.count == 6 else { return false }
    let start = token.stem.lowerBound
    return letters[start] != Letter.meem && letters[start + 2] == Letter.alif
      && letters[start + 4] != Letter.ya && letters[start + 5] == Letter.taMarbuta
  }

  /// Masculine singular, without doubt.
  package func isSurelyMasculine(_ token: TextToken) -> Bool {
    guard token.statistics.commonness >= 5, let share = token.statistics.feminine, share <= 0.1,
      !NewsNouns.eitherGender.contains(token.stemKey),
      !endsInTaMarbuta(token), !ends(token, with: Letter.alif, Letter.ta)
    else { return false }
    return !token.isAny(of: [.humanPlural, .placeName]) && !isPeople(token)
      && !NewsNouns.masculine.contains(token.stemKey)
      && !(ends(token, with: Letter.alif, Letter.noon) && isDual(token))
  }

  /// A plural of people: of the list, or in ـون and ـين, both of which clean text has.
  package func isPeople(_ token: TextToken) -> Bool {
    token.isAny(of: .humanPlural) && !NewsNouns.noSoundPlurals.contains(token.stemKey)
      || isSoundPlural(token)
  }

  /// A plural in ـون or ـين whose other case clean text has too.
  package func isSoundPlural(_ token: TextToken) -> Bool {
    guard
      ends(token, with: Letter.waw, Letter.noon) || ends(token, with: Letter.ya, Letter.noon),
      token.stem.count >= 5, !NewsNouns.noSoundPlurals.contains(token.stemKey)
    else { return false }
    return commonness(of: token, dropping: 2, adding: Letter.waw, Letter.noon) >= 2
      && commonness(of: token, dropping: 2, adding: Letter.ya, Letter.noon) >= 2
  }

  /// How common the stem is with another ending, on the scale of ``WordStatistics/commonness``.
  package func commonness(of token: TextToken, dropping: Int, adding: UInt16...) -> Int {
    statistics(of: token, dropping: dropping, adding: adding).commonness
  }

  /// The statistics of the stem with another ending.
  package func statistics(of token: TextToken, dropping: Int, adding: [UInt16]) -> WordStatistics {
    WordStatisticsTable.shared[key(of: token, dropping: dropping, adding: adding)]
  }

  /// The key of the stem with another ending.
  package func key(of token: TextToken, dropping: Int, adding: [UInt16]) -> LetterKey {
    guard token.stem.count > dropping else { return LetterKey([], in: 0..<0) }
    return LetterKey(letters, in: token.stem.dropLast(dropping), appending: adding)
  }

  /// Behind a preposition, glued or not.
  package func isGoverned(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if !token.clitics.isDisjoint(with: .preposition) { return true }
    guard let before = self.token(index - 1) else { return false }
    return before.isAny(of: .preposition) && !before.isAny(of: .pronominal)
  }

  /// An accusative alif, or the suffix of «my» and «our»: not the bare form of a noun.
  private func hasOwnEnding(_ token: TextToken) -> Bool {
    let last = lastLetter(token)
    // ضحايا, قضايا
    if last == Letter.alif, letters[token.stem].isPluralInYa { return false }
    return last == Letter.alif || last == Letter.ya && !token.statistics.isNoun
  }

  private var notCommonNouns: WordClass {
    [.name, .month, .weekday, .numberWord, .unit, .letterName, .anyAdjective]
  }
}

extension SegmentView {
  /// «بالتهابات»: the letters ال belong to the word.
  package func isFalseArticle(_ token: TextToken) -> Bool {
    !token.clitics.isDisjoint(with: .preposition) && token.stem.lowerBound >= 2
      && firstLetter(token) == Letter.ta
      && !WordClass.of(letters, in: token.stem.lowerBound - 2..<token.stem.upperBound).isEmpty
  }

  /// The word without its ال.
  package func withoutArticle(_ token: TextToken) -> String {
    // للمدينة holds its article without the alif.
    if token.clitics.contains(.lam) {
      let letters = letters(of: token)
      let first = token.clitics.isDisjoint(with: .conjunction) ? 0 : 1
      if letters.dropFirst(first).starts(with: [Letter.lam, Letter.lam]) {
        return respelled(token) { $0 == first + 1 ? [] : [$1] }
      }
    }
    let written = bytes[token.range]
    let article: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]
    let places = written.indices.dropLast(article.count - 1)
    guard
      let place = places.first(where: { written[$0..<$0 + article.count].elementsEqual(article) })
    else {
      return string(token)
    }
    return string(token.range.lowerBound..<place)
      + string(place + article.count..<token.range.upperBound)
  }
}

extension SegmentView {
  /// A masculine noun with the alif of the accusative that is no adverb and no circumstance: تحذيرا, قرارا.
  package func isAccusativeObject(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, token.clitics.isEmpty, token.verb == nil,
      lastLetter(token) == Letter.alif, token.stem.count >= 5,
      !token.isAny(of: functionWords.union([.name, .unit, .numberWord]))
    else { return false }
    let bare = key(of: token, dropping: 1, adding: [])
    let statistics = WordStatisticsTable.shared[bare]
    return statistics.isNoun && statistics.commonness >= 5 && !NewsNouns.adverbial.contains(bare)
  }

  /// Whether a finite verb and one definite subject stand right before the word, so that it is the object.
  package func isBehindSubject(_ index: Int) -> Bool {
    guard isPlainDefinite(index - 1), let verb = finiteVerb(index - 2) else { return false }
    return !NewsVerbs.withTwoObjects.contains(verb.lemma)
      && verb.traits.isDisjoint(with: [.copula, .startsVerb]) && !isAdjective(tokens[index - 1])
  }

  /// Whether the word is written with ً.
  package func hasTanwin(_ token: TextToken) -> Bool {
    let last = token.range.upperBound
    return [last - 2, last - 4].contains {
      $0 >= token.range.lowerBound && bytes[$0] == 0xD9 && bytes[$0 + 1] == 0x8B
    }
  }

  /// A bare noun, or one with a pronoun, that can be no adverb: an object.
  package func isExtraObject(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, !NewsNouns.adverbial.contains(token.stemKey)
    else { return false }
    if token.clitics == .pronoun {
      return token.statistics.isNoun && token.verb?.traits.contains(.looksLikeNoun) != false
        && !token.isAny(of: functionWords)
    }
    if token.clitics.isEmpty, ends(token, with: Letter.ya, Letter.noon), token.verb == nil,
      isDual(token)
    {
      let singulars = [
        key(of: token, dropping: 2, adding: []),
        key(of: token, dropping: 3, adding: [Letter.taMarbuta]),
      ]
      return !singulars.contains { NewsNouns.adverbial.contains($0) }
    }
    return token.clitics.isEmpty && isBareNoun(index) && token.statistics.isNoun
      && !token.isAny(of: [.titleHead, .humanPlural]) && token.statistics.commonness >= 5
  }
}

extension ArraySlice<UInt16> {
  /// The shape of فعالى: ضحايا, قضايا, هدايا.
  package var isPluralInYa: Bool {
    count == 5 && last == Letter.alif && self[startIndex + 2] == Letter.alif
      && self[startIndex + 3] == Letter.ya
  }
}
