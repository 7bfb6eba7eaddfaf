/// Finite verbs that the list of ``NewsVerbs`` lacks, by their letters and by how clean Arabic uses them.
///
/// Only what no common noun looks like: forms with سين of request (يستفعل, استفعلت), derived forms whose verbal nouns
/// have an alif more (يكتسح, تنكسر, اكتسحت), plurals of the third person (يفعلون, يفعلوا), and words that clean text has
/// behind لم, قد and الذي and hardly ever behind a preposition or with ال.
package enum GuessedVerb {
  /// The lemma of every guessed verb: no index of ``NewsVerbs``.
  package static let lemma = UInt16.max

  /// The verb form of a word that no list knows; nil when it is none for sure.
  ///
  /// - Parameters:
  ///   - stem: The letters without clitics.
  ///   - clitics: Those before and behind the stem.
  ///   - statistics: Of the stem.
  package static func form(
    _ stem: ArraySlice<UInt16>, _ clitics: Clitics, _ statistics: WordStatistics
  ) -> VerbForm? {
    if let copula = gluedCopula(stem), clitics.isSubset(of: .conjunction) { return copula }
    guard stem.count >= 4, let first = stem.first, let last = stem.last,
      clitics.isDisjoint(with: [.article, .ba, .kaf, .lam]), last != Letter.taMarbuta,
      statistics.verb.map({ $0 > 0.5 }) ?? !statistics.isNoun
    else { return nil }
    let isProven = statistics.isVerb
    let isDual = stem.hasEnding(Letter.alif, Letter.noon)
    let isOpenPlural = stem.hasEnding(Letter.waw, Letter.alif)
    let isPlural = stem.hasEnding(Letter.alif, Letter.ta)
    switch first {
    case Letter.ya where stem.hasEnding(Letter.waw, Letter.noon) && stem.count >= 6:
      // «يابانيون», «يمينيون» are people.
      return stem[stem.endIndex - 3] == Letter.ya ? nil : verb(.they, .present)
    case Letter.ya where isOpenPlural && stem.count >= 5:
      return verb(.they, .subjunctive)
    case Letter.ya where isProven || asks(stem.dropFirst()) || isDerivedPresent(stem):
      return isDual ? nil : verb(.he, .present)
    case Letter.ta
    where isProven || stem.count >= 5 && (asks(stem.dropFirst()) || isDerivedPresent(stem)):
      return isDual || isPlural ? nil : verb(.she, .present)
    case Letter.alif where asks(stem) && isOpenPlural:
      return verb(.they, .past)
    case Letter.alif where asks(stem) && stem.count >= 7 && last == Letter.ta:
      return isPlural ? nil : verb(.she, .past)
    case Letter.alif where last == Letter.ta && isDerivedPast(stem.dropLast()):
      return verb(.she, .past)
    case Letter.alif where isOpenPlural && isDerivedPast(stem.dropLast(2)):
      return verb(.they, .past)
    case Letter.alif where isDerivedPast(stem):
      return verb(.he, .past)
    case Letter.ya, Letter.ta, Letter.noon, Letter.alifHamza:
      return nil
    default:
      guard isProven, !clitics.contains(.pronoun), !isDual, !isPlural else { return nil }
      if isOpenPlural { return verb(.they, .past) }
      return last == Letter.ta ? verb(.she, .past) : last == Letter.alif ? nil : verb(.he, .past)
    }
  }

  /// «مازالت», «لازال»: ما or لا written together with زال.
  private static func gluedCopula(_ stem: ArraySlice<UInt16>) -> VerbForm? {
    guard stem.count >= 5, stem.first == Letter.meem || stem.first == Letter.lam,
      stem[stem.startIndex + 1] == Letter.alif
    else { return nil }
    let rest = stem.dropFirst(2)
    guard rest.starts(with: [0x632, Letter.alif, Letter.lam]) else { return nil }
    let subject: VerbForm.Subject
    switch (rest.count, rest.last) {
    case (3, _): subject = .he
    case (4, Letter.ta): subject = .she
    case (5, Letter.alif): subject = .they
    default: return nil
    }
    return VerbForm(lemma: lemma, subject: subject, tense: .past, traits: .copula)
  }

  private static func verb(_ subject: VerbForm.Subject, _ tense: VerbForm.Tense) -> VerbForm {
    VerbForm(lemma: lemma, subject: subject, tense: tense, traits: [])
  }

  /// يفتعل, ينفعل, يتفعل, تفتعل, تنفعل, تتفعل of strong roots.
  private static func isDerivedPresent(_ stem: ArraySlice<UInt16>) -> Bool {
    stem.count == 5 && isDerived(stem.dropFirst(), orWithTa: true)
  }

  /// افتعل and انفعل of strong roots.
  private static func isDerivedPast(_ stem: ArraySlice<UInt16>) -> Bool {
    stem.count == 5 && isDerived(stem.dropFirst(), orWithTa: false)
  }

  /// Four strong letters that begin with ن, or with ت, or have a ت behind the first.
  private static func isDerived(_ letters: ArraySlice<UInt16>, orWithTa: Bool) -> Bool {
    guard let first = letters.first, let last = letters.last,
      letters.allSatisfy({ !weak.contains($0) })
    else { return false }
    return last != Letter.ya
      && (first == Letter.noon || orWithTa && first == Letter.ta
        || letters[letters.startIndex + 1] == Letter.ta)
  }

  private static let weak: Set<UInt16> = [
    Letter.alif, Letter.waw, Letter.ya, Letter.alifMaqsura, Letter.taMarbuta, Letter.alifHamza,
    Letter.alifHamzaBelow, Letter.alifMadda, Letter.hamza,
  ]

  /// Whether the letters are ست and a root, with or without the alif before them.
  private static func asks(_ stem: ArraySlice<UInt16>) -> Bool {
    let rest = stem.first == Letter.alif ? stem.dropFirst() : stem
    return rest.count >= 5 && rest.starts(with: [Letter.seen, Letter.ta])
  }
}

extension TextToken {
  /// Whether only the form of the word says that it is a verb.
  package var isGuessedVerb: Bool { verb?.lemma == GuessedVerb.lemma }
}

extension ArraySlice<UInt16> {
  @inline(__always)
  fileprivate func hasEnding(_ beforeLast: UInt16, _ last: UInt16) -> Bool {
    count >= 2 && self[endIndex - 1] == last && self[endIndex - 2] == beforeLast
  }
}
