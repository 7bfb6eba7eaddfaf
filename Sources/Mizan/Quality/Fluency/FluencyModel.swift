/// Where a text reads unlike clean Arabic: n-gram evidence and a contrast network over it.
///
/// Fitted by `MizanBench fit-fluency`; `docs/scoring.md` describes the parts and their sources.
public struct FluencyModel: Sendable {
  package let vocabulary: FluencyVocabulary
  package let counts: QuantisedCounts
  package let vectors: WordVectors
  package let network: ContrastNetwork
  /// Surprise of logits inside a text and at its end, from clean text held out of the fit.
  package var wordScale: SurpriseScale
  package var endScale: SurpriseScale
  /// The window projections of the most frequent words, which are two thirds of a text.
  private let frequent: [Hidden]
  /// N-grams of the project's own approved text, on top of the shipped counts.
  private var projectCounts: [UInt64: UInt32] = [:]

  package init(
    vocabulary: FluencyVocabulary, counts: QuantisedCounts, vectors: WordVectors,
    network: ContrastNetwork, wordScale: SurpriseScale = SurpriseScale(thresholds: []),
    endScale: SurpriseScale = SurpriseScale(thresholds: [])
  ) {
    self.vocabulary = vocabulary
    self.counts = counts
    self.vectors = vectors
    self.network = network
    self.wordScale = wordScale
    self.endScale = endScale
    frequent = network.windowProjections(of: vectors.forms.prefix(Self.frequentRows))
  }

  /// 900 bytes each.
  package static let frequentRows = 4096

  /// The model with the n-grams of approved segments counted too: what a desk writes is not unlikely.
  ///
  /// - Complexity: O(*n*) in the length of the segments; some 100 bytes a word.
  public func counting(_ approved: some Sequence<String>) -> FluencyModel {
    var model = self
    for text in approved {
      let bytes = Array(text.utf8)
      let symbols = FluencyText(
        bytes, tokens: Token.tokens(in: bytes), vocabulary: vocabulary
      ).symbols
      Ngram.forEach(in: symbols) { _, key in model.projectCounts[key, default: 0] += 1 }
    }
    return model
  }

  /// What the model says of a text as a whole.
  ///
  /// - Parameters:
  ///   - bytes: the UTF-8 of the text.
  ///   - tokens: `Token.tokens(in: bytes)`.
  /// - Complexity: O(*n*) in the length of the text; about 1 µs a word.
  package func summary(_ bytes: [UInt8], tokens: [Token]) -> FluencySummary {
    FluencySummary(evidence(bytes, tokens: tokens), words: wordScale, ends: endScale)
  }

  /// The evidence at every position of a text.
  package func evidence(_ bytes: [UInt8], tokens: [Token]) -> FluencyEvidence {
    evidence(FluencyText(bytes, tokens: tokens, vocabulary: vocabulary).symbols)
  }

  package func evidence(_ symbols: [FluencySymbol]) -> FluencyEvidence {
    let ngrams =
      projectCounts.isEmpty
      ? NgramEvidence(symbols, counts: counts)
      : NgramEvidence(symbols, counts: CombinedCounts(shipped: counts, project: projectCounts))
    let logits = network.logits(
      symbols.map(vectors.vector), rows: symbols.map(\.row), ngrams.positions, frequent: frequent)
    return FluencyEvidence(symbols: symbols, ngrams: ngrams.positions, logits: logits)
  }

  /// The model with the scales of surprise that clean sentences have, none of which it was fitted on.
  package func calibrated(on sentences: [[UInt8]]) -> FluencyModel {
    var inside: [Float] = []
    var ends: [Float] = []
    for bytes in sentences {
      let logits = evidence(bytes, tokens: Token.tokens(in: bytes)).logits
      guard logits.count > 3, let last = logits.last else { continue }
      inside += logits.dropFirst().dropLast()
      ends.append(last)
    }
    var model = self
    model.wordScale = SurpriseScale(sample: inside)
    model.endScale = SurpriseScale(sample: ends)
    return model
  }
}

private struct CombinedCounts: NgramCounts {
  let shipped: QuantisedCounts
  let project: [UInt64: UInt32]

  func count(_ key: UInt64) -> Float { shipped.count(key) + Float(project[key] ?? 0) }
}
