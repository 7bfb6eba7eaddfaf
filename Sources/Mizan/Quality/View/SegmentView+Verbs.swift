/// What rules of noun phrases ask about the verb nearby.
extension SegmentView {
  /// Whether the finite verb at an index takes no object, so that a noun behind it can only be its subject:
  /// intransitive by list or by form (انفعل), or passive by its letters or its vowel (أُغلق).
  package func takesNoObject(_ index: Int) -> Bool {
    guard let token = token(index), let verb = token.verb, !token.clitics.contains(.pronoun) else {
      return false
    }
    if verb.traits.contains(.passive) { return token.stem.count >= 5 }
    // وقع is «signed» as well, but not of an explosion.
    if verb.lemma == NewsVerbs.happened, let next = self.token(index + 1),
      NewsNouns.events.contains(next.stemKey)
    {
      return true
    }
    if let preposition = NewsVerbs.complements[verb.lemma], follows(preposition, index) {
      return true
    }
    // يظهر and يصدر belong to أظهر and أصدر as well, which have objects.
    return NewsVerbs.intransitive.contains(verb.lemma)
      && (verb.tense == .past || !NewsVerbs.withCausative.contains(verb.lemma))
      || isMarkedPassive(token)
  }

  /// «أدى الانهيار إلى»: the preposition of the verb within six words, and no other verb before it.
  private func follows(_ preposition: LetterKey, _ index: Int) -> Bool {
    for place in index + 2..<max(index + 2, min(tokens.count, index + 5)) {
      let token = tokens[place]
      guard token.isWord, token.verb == nil else { return false }
      if token.key == preposition { return true }
    }
    return false
  }

  /// Whether the first letter of the verb carries a damma and it is no present tense of an active: أُغلق.
  package func isMarkedPassive(_ token: TextToken) -> Bool {
    guard token.verb?.tense == .past else { return false }
    // Arabic letters and their marks take two bytes each.
    let start =
      token.range.lowerBound + (token.clitics.isDisjoint(with: .conjunction) ? 0 : 2)
    // بُنى are structures; a passive has no ى.
    guard start + 3 < token.range.upperBound, lastLetter(token) != Letter.alifMaqsura else {
      return false
    }
    return bytes[start + 2] == 0xD9 && bytes[start + 3] == 0x8F
  }

  /// The finite verb that the place belongs to: the nearest before it, with no mark, conjunction or opening of
  /// a clause between, and not itself in a relative clause.
  ///
  /// - Complexity: O(1): it looks at most twelve words back
  package func clauseVerb(before index: Int) -> Int? {
    var place = index - 1
    while place >= 0, place >= index - 12 {
      let token = tokens[place]
      guard token.kind == .word || token.kind == .number else { return nil }
      if token.isArabicWord {
        if finiteVerb(place) != nil { return opensClause(place - 1) ? nil : place }
        if opensClause(place) || token.key == thatWithoutHamza
          || token.isAny(of: [.particle, .conjunction, .question, .negator])
          || token.clitics.contains(.waw) || looksFinite(place)
        {
          return nil
        }
      }
      place -= 1
    }
    return nil
  }

  /// A word in ـوا that no list knows: a verb of theirs in the past.
  package func isUnlistedPluralVerb(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, token.verb == nil, token.classes.isEmpty,
      token.clitics.isSubset(of: .conjunction), token.stem.count >= 5
    else { return false }
    return ends(token, with: Letter.waw, Letter.alif) && !token.statistics.isNoun
  }

  /// «تسبب», «تراجع»: a past tense of his that is a present tense of hers of another verb.
  package func mayBeHers(_ index: Int) -> Bool {
    let verb = tokens[index]
    guard firstLetter(verb) == Letter.ta else { return false }
    let rest = LetterKey(letters, in: verb.stem.dropFirst())
    if NewsVerbs.form(rest) != nil || causatives.contains(rest) { return true }
    guard let before = token(index - 1), before.isArabicWord else { return false }
    return opensClause(index - 1) || before.isAny(of: [.negator, .particle])
      || endsInTaMarbuta(before) || isSurelyFeminine(before)
  }
}

private let thatWithoutHamza = LetterKey("ان")
// Verbs behind whose ت a word of his hides: تسبب.
private let causatives = WordSet(
  "سبب مكن شكل كلف علم عرض كون ضاعف ضمن حمل قدم سرب بخر عطل أخر أثر")
