extension Rule {
  /// Syntax and agreement.
  static let grammar: [Rule] = [
    .wawAfterAdverbial, .wawBeforePredicate, .wawBeforeRelative, .wawInClause, .wawBeforeAdverbial,
    .doubledReportingVerb, .twoVerbs,
    .displacedAdjective, .swappedAdjective, .openEnding, .subordinateAlone, .missingPredicate,
    .verbAfterPreposition, .missingThat, .thatParticle, .negatorAndTense, .clashingFunctionWords,
    .demonstrativeGender, .obliqueSubject, .nominativeBehindGovernor, .verbBeforeSubject,
    .verbBehindSubject, .countedNoun, .bothDual, .falseIdafa, .articleOnFirstTerm,
    .adjectiveGender, .peopleAdjective, .articleOnOneSide, .relativeGender,
    .relativeBehindIndefinite, .secondVerbAgreement, .missingPreposition, .wrongPreposition,
    .farPreposition, .adjectivePreposition, .thingsPronoun, .relativeWithoutReturn,
    .objectWithoutPreposition,
    .phrasePreposition, .brokenExpression, .doubleDetermination,
    .verbMood, .jussiveEnding, .predicateCase, .oneOfGender, .articleOnGhayr, .missingReturnPronoun,
    .fragmentStart, .demonstrativeBeforeBareNoun, .clauseWithoutRelative, .adjectiveNumber,
    .noonBeforeGenitive, .adjectiveInAnnexation, .untiedGenitive,
    .particleWithoutVerb, .nothingGoverned, .adverbialInsidePhrase,
    .percentWithoutNumber, .numberApart, .demonstrativeApart, .finalCopula, .finalVerb,
    .returnPronounAgreement, .ownerPronoun,
    .pronounAndVerb, .clausePronoun, .relativeVerb, .relativeApart, .negatedVerbLast,
    .thatBeforeVerb, .teens, .joinedCase, .bareAdjective, .articleBeforeOwner, .adjectiveBeforeNoun,
    .missingWholePredicate, .ammaWithoutFa, .cutWord, .endsInComma, .clauseWithoutPredicate,
    .openNoun, .saidNothing, .dualCase, .kinPronoun, .directionBeforeVerb,
    .thatWithoutVerb, .sameVerbAgain, .wawBeforeAdjective, .wawBeforeObject,
    .fiveNouns, .elativeNoun, .reflexivePronoun, .separatingPronoun, .subjectPronoun,
    .loneQuantifier,
    .countedDefinite, .predicateGender, .verbInsidePhrase, .reversedAnnexation,
    .accusativeAlif, .constructCase, .lateSubjectCase, .ordinalAgreement, .correlatives,
    .secondReport, .numberWithArticle, .hollowJussive, .copulaAndVerb,
    .articleInsideAnnexation, .firstOblique, .noonBeforeCounted, .thatBehindSince, .donePassive,
    .ministryAdjective, .articleOnPlace, .veryBeforeAdjective, .thingsWithPeopleAdjective,
    .wawBeforeJoining, .betweenWithoutWaw, .circumstanceWithoutWaw, .displacedWord, .futureVerbLast,
    .aloneGender,
    .ownPreposition, .needlessPreposition, .nounPreposition,
    .quantifierArticle, .superfluousMin, .articleBeforeName, .placeWithoutArticle, .objectCase,
    .relativeObject, .returnTwice, .oneOfVerb, .twoAndTheir, .reflexiveSubject, .clauseAsFeminine,
    .knownAnnexation, .genitiveAdjective, .titleAdjective, .joinedArticle, .thereIsCase,
    .peopleWithOneAdjective, .answerWithoutFa, .doubledWaw, .listWithoutWaw, .thatWithPronoun,
    .nounForAdjective, .quantityWithoutMin, .numberOrder, .bareGenitive, .circumstanceWithArticle,
    .adverbialBehindRelative, .tanwinBeforeGenitive, .reversedChain, .needlessPronoun,
    .bothAndEachOther, .comparisonWithoutThing, .relativeAndItsPronoun,
    .nominativeBehindDefinite, .wawBeforeSubject, .wawBehindParticle, .clauseBehindPreposition,
  ]

  /// What a sentence is to its neighbours.
  static let discourse: [Rule] = [
    .orphanFragment, .abruptSentence, .firstPersonOutsideQuotation, .sameOpening, .sentenceRepeated,
    .hangingHeadline, .mixedMonths, .openingRepeated, .titleBehindName, .sameOnBothSides,
    .firstPersonInReport, .speakerOfReport, .emptySentence, .strayPiece, .reportedSelf,
  ]

  /// Word-for-word renderings.
  static let calques: [Rule] = [
    .calque, .falseFriend, .timeCalque, .lightVerb, .adverbPhrase, .agentPhrase, .roleWithKaf,
    .ownCalque, .filler,
  ]
}
