extension Rule {
  /// Syntax and agreement.
  static let grammar: [Rule] = [
    .wawAfterAdverbial, .wawBeforePredicate, .wawBeforeRelative, .doubledReportingVerb,
    .displacedAdjective, .swappedAdjective, .openEnding, .verbAfterPreposition, .missingThat,
    .thatParticle, .negatorAndTense, .clashingFunctionWords, .demonstrativeGender, .obliqueSubject,
    .nominativeBehindGovernor, .verbBeforeSubject, .verbBehindSubject, .countedNoun, .bothDual,
    .falseIdafa, .articleOnFirstTerm, .adjectiveGender, .peopleAdjective, .articleOnOneSide,
    .relativeGender, .relativeBehindIndefinite,
  ]
}
