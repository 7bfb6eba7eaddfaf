extension Rule {
  /// Every rule, by topic. Documentation (`docs/rules.md`), tests and `mizan rules` read this list.
  public static let all: [Rule] = anchored(
    script + spelling + punctuation + numbers + markup + untranslated + repetition
      + grammar + discourse + calques + fluency + fidelity)

  /// The rule with an id, or nil.
  public static func named(_ id: String) -> Rule? { all.first { $0.id == id } }

  private static let script: [Rule] = [
    .persianLetters, .nonArabicLetters, .otherArabicScriptLetters, .hiddenControls,
    .presentationForms, .tatweel,
    .encodingDamage, .mixedScriptWord,
  ]

  private static let spelling: [Rule] = [
    .waslHamza, .missingHamza, .haForTaMarbuta, .taMarbutaForHa, .maqsuraForYa, .yaForMaqsura,
    .commonMisspellings, .pluralAlif, .stretchedLetters, .tanwinAlif, .tanwinOnDefinite,
    .tanwinPlace,
    .tanwinOmitted, .hamzaBehindAlif, .runTogether, .gluedNumber, .splitWord,
    .strayMarks, .twoSpellings, .letterSlip, .openTa, .alifBehindRootWaw, .finalHamza,
  ]

  private static let punctuation: [Rule] = [
    .latinPunctuation, .clashingMarks, .spaceBeforeMark, .missingSpaceAfterMark, .unbalancedMarks,
    .quoteDirection,
    .mixedQuotes, .loneQuote, .missingStop, .missingQuestionMark, .commaBeforeClause, .missingColon,
    .commaChain,
    .dashRuns, .markInsidePhrase, .leadingMark, .emptyPair, .commaBehindSubject,
    .statementAsQuestion,
  ]

  private static let fidelity: [Rule] = [
    .changedNumber, .changedLevel, .persianYear, .changedDate, .changedUnit, .changedName,
    .changedPlace, .changedNegation, .missingNegation,
    .changedOpposite, .changedConnective, .changedQualification, .changedSense, .changedGender,
    .omission,
    .addition, .misaligned, .copiedSource, .carriedWord, .changedAddress, .changedQuestion,
    .droppedQuotation,
    .droppedBrackets, .differentTargets, .sameTarget,
  ]

  private static let numbers: [Rule] = [.persianDigits, .mixedDigits, .decimalMark]

  private static let markup: [Rule] = [
    .tags, .entities, .placeholders, .wikiMarkup, .boilerplateLine, .agencyLead, .handles,
    .translatorChatter, .invitation, .endMark,
  ]

  private static let untranslated: [Rule] = [
    .latinWords, .articleOnLatinWord, .thirdScript, .persianWords, .foreignSegment,
  ]

  private static let repetition: [Rule] = [
    .doubledWord, .phraseLoop, .clauseRepeated, .listMemberTwice, .verbPhraseAgain,
    .attributionAgain,
    .adverbialAgain, .phraseThrice, .synonymPair, .partAgain, .genitiveAgain, .twoApproximations,
    .timeAgain,
  ]

  private static let fluency: [Rule] = [.unlikelyWords, .estimatedBroken]
}
