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

  /// What the source's words, names, numbers and length say, where there is a source.
  static let source = Signal("source") { context in
    // Nobody's segment is longer, and comparing every term with every other would take too long.
    guard let source = context.source, !source.tokens.isEmpty, !context.text.tokens.isEmpty,
      max(source.bytes.count, context.text.bytes.count) <= 20_000
    else { return [] }
    let sourceProfile = LexicalProfile(
      of: source.bytes, language: LexicalLanguage(source.language))
    let targetProfile = LexicalProfile(of: context.text.bytes, language: .arabic)
    let lexical = LexicalEvidence(
      source: [sourceProfile], target: [targetProfile],
      lexicon: TranslationLexicon.shipped(
        from: LexicalLanguage(source.language), to: .arabic)
    ).features(0..<1, 0..<1)
    // Per term, so that a long segment has no more than a short one.
    let terms = Double(max(sourceProfile.terms.count + targetProfile.terms.count, 2)) / 2
    let ratio = log(
      Double(context.text.letters.count + 8) / Double(source.letters.count + 8))
    return [
      ScoreEvidence("source.missing-word", -Double(lexical.missingWord) / terms),
      ScoreEvidence("source.missing-name", -Double(lexical.missingName)),
      ScoreEvidence("source.missing-number", -Double(lexical.missingNumber)),
      ScoreEvidence("source.missing-date", -Double(lexical.missingDate)),
      ScoreEvidence("source.unrelated", max(0, 3 - Double(lexical.word + lexical.cognate) / terms)),
      ScoreEvidence("source.length", abs(ratio + 0.05)),
    ]
  }
}
