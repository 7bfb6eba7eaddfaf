#if canImport(Glibc)
  import Glibc
#endif

extension Signal {
  /// What the fluency model says, as amounts that do not grow with length.
  static let fluency = Signal("fluency") { context in
    guard let summary = context.fluency else { return [] }
    return [
      ScoreEvidence("fluency.worst", Double(summary.worst)),
      ScoreEvidence("fluency.end", Double(summary.end)),
      ScoreEvidence("fluency.spread", Double(summary.spread)),
      ScoreEvidence("fluency.window", Double(summary.window)),
      ScoreEvidence("fluency.gain", Double(summary.gain)),
    ]
  }

  /// What a quality estimator says: for damage, or against it.
  static let estimate = Signal("estimate") { context in
    guard let logOdds = context.estimate?.logOdds else { return [] }
    return [
      logOdds > 0
        ? ScoreEvidence("estimate.broken", logOdds) : ScoreEvidence("estimate.sound", -logOdds)
    ]
  }

  /// What the source's words, names, numbers and length say, where there is a source.
  static let source = Signal("source") { context in
    guard let source = context.source, !source.tokens.isEmpty, !context.text.tokens.isEmpty,
      let pair = context.pair
    else { return [] }
    let lexical = pair.lexical
    // Per term, so that a long segment has no more than a short one.
    let terms = pair.termCount
    return [
      ScoreEvidence("source.missing-word", -Double(lexical.missingWord) / terms),
      ScoreEvidence("source.missing-name", -Double(lexical.missingName)),
      ScoreEvidence("source.missing-number", -Double(lexical.missingNumber)),
      ScoreEvidence("source.missing-date", -Double(lexical.missingDate)),
      ScoreEvidence("source.unrelated", max(0, 3 - Double(lexical.word + lexical.cognate) / terms)),
      ScoreEvidence("source.length", abs(pair.lengthSurplus)),
    ]
  }
}
