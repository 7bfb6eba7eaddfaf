/// Where a text reads unlike clean Arabic: n-gram evidence and a contrast network over it.
///
/// Fitted by `MizanBench fit-fluency`; `docs/scoring.md` describes the parts and their sources.
public struct FluencyModel: Sendable {
  package let vocabulary: FluencyVocabulary
  package let counts: QuantisedCounts
  package let vectors: WordVectors
  package let network: ContrastNetwork

  package init(
    vocabulary: FluencyVocabulary, counts: QuantisedCounts, vectors: WordVectors,
    network: ContrastNetwork
  ) {
    self.vocabulary = vocabulary
    self.counts = counts
    self.vectors = vectors
    self.network = network
  }

  /// The evidence at every position of a text.
  ///
  /// - Parameters:
  ///   - bytes: the UTF-8 of the text.
  ///   - tokens: `Token.tokens(in: bytes)`.
  /// - Complexity: O(*n*) in the length of the text; about 1 µs a word.
  package func evidence(_ bytes: [UInt8], tokens: [Token]) -> FluencyEvidence {
    let text = FluencyText(bytes, tokens: tokens, vocabulary: vocabulary)
    return evidence(text.symbols)
  }

  package func evidence(_ symbols: [FluencySymbol]) -> FluencyEvidence {
    let ngrams = NgramEvidence(symbols, counts: counts)
    let logits = network.logits(symbols.map(vectors.vector), ngrams.positions)
    return FluencyEvidence(symbols: symbols, ngrams: ngrams.positions, logits: logits)
  }
}

/// What the model says of one text, position by position.
package struct FluencyEvidence: Sendable {
  package var symbols: [FluencySymbol]
  package var ngrams: [PositionEvidence]
  /// Log-odds of damage at each position; the first position, the start of the text, says nothing.
  package var logits: [Float]
}
