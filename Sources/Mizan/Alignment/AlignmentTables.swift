package import TMX

/// Both texts, measured and embedded once; windows take their contexts from here.
package struct AlignmentTables: Sendable {
  package struct Side: Sendable {
    package let texts: [String]
    package let measures: SideMeasures
    package let profiles: [LexicalProfile]
    /// Centred vectors of length 1; nil without encoder.
    package var vectors: EmbeddingMatrix?
    /// What was subtracted from the vectors.
    package var mean: [Float] = []

    package init(_ texts: [String], language: LanguageTag) {
      self.texts = texts
      measures = SideMeasures(texts)
      let language = LexicalLanguage(language)
      profiles = texts.map { LexicalProfile(of: Array($0.utf8), language: language) }
    }
  }

  package let source: Side
  package let target: Side
  package let lengths: LengthModel
  package let lexicon: TranslationLexicon?

  package init(source: Side, target: Side, lengths: LengthModel, lexicon: TranslationLexicon?) {
    (self.source, self.target) = (source, target)
    (self.lengths, self.lexicon) = (lengths, lexicon)
  }

  /// The tables between two stretches of sentences.
  package func context(_ rows: Range<Int>, _ columns: Range<Int>) -> AlignmentContext {
    let (sourceMeasures, targetMeasures) = (source.measures[rows], target.measures[columns])
    var similarity: SimilarityTable?
    if let left = source.vectors, let right = target.vectors {
      similarity = SimilarityTable(
        source: left.rows(rows), target: right.rows(columns), sourceWeights: sourceMeasures.letters,
        targetWeights: targetMeasures.letters)
    }
    return AlignmentContext(
      source: sourceMeasures, target: targetMeasures, lengths: lengths,
      lexical: LexicalTable(
        source: Array(source.profiles[rows]), target: Array(target.profiles[columns]),
        lexicon: lexicon),
      similarity: similarity)
  }
}
