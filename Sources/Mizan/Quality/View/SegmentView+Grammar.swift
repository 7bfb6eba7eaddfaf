/// What rules of grammar ask about words in their place. Everything here is a guess from closed lists and
/// learned statistics.
extension SegmentView {
  /// The token at an index, or nil beyond the ends.
  @inline(__always)
  package func token(_ index: Int) -> TextToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  /// Whether the token at an index is the word, without its و or ف.
  @inline(__always)
  package func isWord(_ index: Int, _ key: LetterKey) -> Bool {
    token(index).map { $0.key == key || $0.stemKey == key } ?? false
  }

  /// Whether a token opens a clause whose verbs are not those of the sentence: الذي, أن, ما, عندما.
  package func opensClause(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord else { return false }
    return token.isAny(of: .relative) || clauseOpeners.contains(token.stemKey)
      || token.key != token.stemKey && clauseOpeners.contains(token.key)
  }

  /// The finite verb at an index. A word that may be a noun as well counts only behind a word that a verb
  /// must follow, or at the start of the sentence.
  package func finiteVerb(_ index: Int) -> VerbForm? {
    guard let token = token(index), let verb = token.verb,
      token.clitics.isDisjoint(with: [.article, .ba, .kaf])
    else { return nil }
    if verb.subject == .he, isWord(index - 1, feminineRelative) { return nil }
    // «412 صوتًا»
    if traits.contains(.tanwin), hasTanwin(token) { return nil }
    guard verb.traits.contains(.looksLikeNoun), !token.clitics.contains(.seen) else { return verb }
    return verbMustFollow(index) || isSentenceStart(index) ? verb : nil
  }

  /// Whether the word is probably a finite verb, known by list, by statistics or by its ي.
  package func looksFinite(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord, !token.isDefinite,
      token.clitics.isDisjoint(with: [.ba, .kaf])
    else { return false }
    if finiteVerb(index) != nil { return true }
    if token.verb != nil || token.isAny(of: [.noun, .name, .titleHead, .verbalNoun, .adjective]) {
      return false
    }
    if token.statistics.isVerb { return true }
    let isPresent = firstLetter(token) == Letter.ya && token.stem.count >= 4
    return isPresent && (token.statistics.verb ?? 1) > 0.4 && !ends(token, with: Letter.taMarbuta)
  }

  private func verbMustFollow(_ index: Int) -> Bool {
    guard let before = token(index - 1), before.isArabicWord else { return false }
    return before.isAny(of: .relative) || beforeVerbs.contains(before.stemKey)
      || before.key != before.stemKey && beforeVerbs.contains(before.key)
  }

  /// Whether a token is the first word of its sentence.
  ///
  /// - Complexity: O(log *s*) in the number of sentences, plus the marks before the word.
  package func isSentenceStart(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word || token.kind == .number else {
      return false
    }
    let start = sentence(of: index).lowerBound
    var before = index - 1
    while before >= start {
      if tokens[before].kind == .word || tokens[before].kind == .number { return false }
      before -= 1
    }
    return true
  }

  /// The sentence that a token belongs to.
  ///
  /// - Complexity: O(log *s*) in the number of sentences
  package func sentence(of index: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return sentences[low]
  }

  /// The index of the first word or number of a sentence.
  package func firstWord(of sentence: Range<Int>) -> Int? {
    sentence.first { tokens[$0].kind == .word || tokens[$0].kind == .number }
  }

  /// The index of the last word or number of a sentence.
  package func lastWord(of sentence: Range<Int>) -> Int? {
    sentence.last { tokens[$0].kind == .word || tokens[$0].kind == .number }
  }

  /// The word without its first letter: the fix for a superfluous و.
  package func withoutFirstLetter(_ token: TextToken) -> String {
    let (_, length) = bytes.scalar(at: token.range.lowerBound)
    return string(token.range.lowerBound + length..<token.range.upperBound)
  }

  /// A word that carries meaning as a noun, not a verb or a function word.
  package func isNominal(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord else { return false }
    if token.isDefinite { return true }
    return !token.isAny(of: functionWords) && !looksFinite(index)
  }

  /// With ال and nothing else before it.
  package func isPlainDefinite(_ index: Int) -> Bool {
    guard let token = token(index), token.isArabicWord else { return false }
    return token.isDefinite && token.clitics.isDisjoint(with: .preposition)
      && !token.isAny(of: functionWords)
  }

  /// Whether the word before can hold the word at an index in an annexation: a bare noun, or a noun with a
  /// preposition glued to it.
  package func isBehindBareNoun(_ index: Int) -> Bool {
    guard let before = token(index - 1), before.isArabicWord, !before.isDefinite else {
      return false
    }
    return !before.isAny(of: functionWords) && !looksFinite(index - 1)
  }

  /// Whether the word is the name of a letter. Those that are function words too (في, إن, أو) count only beside another.
  package func isSpelledLetter(_ index: Int) -> Bool {
    guard let token = token(index), token.isAny(of: .letterName) else { return false }
    return !token.isAny(of: [.preposition, .particle, .conjunction])
      || self.token(index - 1)?.isAny(of: .letterName) == true
      || self.token(index + 1)?.isAny(of: .letterName) == true
  }

  package func endsInTaMarbuta(_ token: TextToken) -> Bool { lastLetter(token) == Letter.taMarbuta }

  /// Whether the noun is feminine singular or a plural of things, as spelling, lists and statistics say; nil
  /// where they say nothing.
  package func isFeminine(_ token: TextToken) -> Bool? {
    if NewsNouns.masculine.contains(token.stemKey) || token.isAny(of: .humanPlural) { return false }
    if isPeopleInTaMarbuta(token) { return nil }
    if endsInTaMarbuta(token) || NewsNouns.feminine.contains(token.stemKey) { return true }
    if ends(token, with: Letter.alif, Letter.ta) { return true }
    guard let share = token.statistics.feminine else { return nil }
    return share >= 0.85 ? true : share <= 0.15 ? false : nil
  }

  package var functionWords: WordClass {
    [
      .preposition, .conjunction, .relative, .demonstrative, .pronoun, .particle, .question,
      .negator, .pronominal, .adverb,
    ]
  }
}

private let clauseOpeners = WordSet(
  """
  أن أنه أنها أنهم أنهما أننا أنني إن إنه إنها إنهم إنهما إننا بأن بأنه بأنها بأنهم لأن لأنه لأنها لأنهم ما مما
  فيما حيث كما عندما بعدما قبلما حين حينما بينما إذا إذ لو لما كي لكي حتى وإن
  """)

private let feminineRelative = LetterKey("التي")
private let beforeVerbs = WordSet(
  "قد لقد لم لن لا سوف أن ما كما حيث عندما بعدما حسبما وفقما مما إذا لو حين حينما بينما")
