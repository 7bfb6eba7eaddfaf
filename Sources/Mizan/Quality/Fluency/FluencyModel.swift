/// Where a text reads unlike clean Arabic: n-gram evidence and a contrast network over it.
///
/// Fitted by `MizanBench fit-fluency`; `docs/scoring.md` describes the parts and their sources.
///
/// An object, for its parts are many: to copy a structure of them for each text took a twentieth of the time.
public final class FluencyModel: Sendable {
  package let vocabulary: FluencyVocabulary
  package let counts: QuantisedCounts
  package let vectors: WordVectors
  package let network: ContrastNetwork
  /// Surprise of logits inside a text and at its end, from clean text held out of the fit.
  package let wordScale: SurpriseScale
  package let endScale: SurpriseScale
  /// What was read last; one for each text that is being read.
  private let memos = Pool { FluencyMemo() }
  /// N-grams of the project's own approved text, on top of the shipped counts.
  private let projectCounts: [UInt64: UInt32]

  package init(
    vocabulary: FluencyVocabulary, counts: QuantisedCounts, vectors: WordVectors,
    network: ContrastNetwork, wordScale: SurpriseScale = SurpriseScale(thresholds: []),
    endScale: SurpriseScale = SurpriseScale(thresholds: []), projectCounts: [UInt64: UInt32] = [:]
  ) {
    self.vocabulary = vocabulary
    self.counts = counts
    self.vectors = vectors
    self.network = network
    self.wordScale = wordScale
    self.endScale = endScale
    self.projectCounts = projectCounts
  }

  /// A fitted model with other scales or counts, which has read nothing yet.
  private convenience init(
    _ fitted: FluencyModel, _ wordScale: SurpriseScale, _ endScale: SurpriseScale,
    _ projectCounts: [UInt64: UInt32]
  ) {
    self.init(
      vocabulary: fitted.vocabulary, counts: fitted.counts, vectors: fitted.vectors,
      network: fitted.network, wordScale: wordScale, endScale: endScale,
      projectCounts: projectCounts)
  }

  /// The model with the n-grams of approved segments counted too: what a desk writes is not unlikely.
  ///
  /// - Complexity: O(*n*) in the length of the segments; some 100 bytes a word.
  public func counting(_ approved: some Sequence<String>) -> FluencyModel {
    var projectCounts = projectCounts
    for text in approved {
      let bytes = Array(text.utf8)
      let symbols = FluencyText(
        bytes, tokens: Token.tokens(in: bytes), vocabulary: vocabulary
      ).symbols
      Ngram.forEach(in: symbols) { _, key in projectCounts[key, default: 0] += 1 }
    }
    return FluencyModel(self, wordScale, endScale, projectCounts)
  }

  /// What the model says of a text as a whole.
  ///
  /// - Complexity: O(*n*) in the length of the text; about 1 µs a word.
  package func summary(of view: SegmentView) -> FluencySummary {
    FluencySummary(evidence(of: view), words: wordScale, ends: endScale)
  }

  /// The evidence at every position of a text.
  package func evidence(of view: SegmentView) -> FluencyEvidence {
    evidence(memos.lending { reading(of: view, &$0) })
  }

  /// The evidence at every position of a text that was read before.
  package func evidence(_ symbols: [FluencySymbol]) -> FluencyEvidence {
    var reading = FluencyReading(capacity: symbols.count)
    for symbol in symbols {
      let word = word(of: symbol)
      reading.append(word.position, word.vector, symbol.range) { word.windows[$0] }
    }
    return evidence(reading)
  }

  private func evidence(_ reading: FluencyReading) -> FluencyEvidence {
    let ngrams =
      projectCounts.isEmpty
      ? NgramEvidence(reading.positions, counts: counts)
      : NgramEvidence(reading.positions, counts: combinedCounts)
    let ends = vectors.vector(of: vocabulary.start) + vectors.vector(of: vocabulary.end)
    let logits = network.logits(
      reading.windows, mean: reading.meanVector(without: ends), ngrams.positions)
    return FluencyEvidence(ranges: reading.ranges, ngrams: ngrams.positions, logits: logits)
  }

  private func reading(of view: SegmentView, _ memo: inout FluencyMemo) -> FluencyReading {
    var reading = FluencyReading(capacity: view.tokens.count + 2)
    var letters: [UInt32] = []
    func append(_ key: UInt64, _ range: Range<Int>, read: () -> FluencyWord) {
      let place = memo.place(of: key, read: read)
      memo.append(place, range, to: &reading)
    }
    memo.fetch(view.tokens.lazy.filter(\.isArabicWord).map(\.key.rawValue))
    append(vocabulary.start.form, 0..<0) { word(of: vocabulary.start) }
    for token in view.tokens[..<FluencyText.endOfWords(view.tokens.lazy.map(\.kind))] {
      let plain = Token(kind: token.kind, range: token.range)
      if token.isArabicWord {
        // The letters say all, so their key stands for the word.
        append(token.key.rawValue, token.range) {
          let symbol = vocabulary.symbol(
            for: plain, in: view.bytes, letters: &letters, needsParts: false)
          return word(of: symbol ?? vocabulary.start)
        }
      } else if let symbol = vocabulary.symbol(for: plain, in: view.bytes, letters: &letters) {
        append(symbol.form, token.range) { word(of: symbol) }
      }
    }
    let end = reading.ranges.last?.upperBound ?? 0
    append(vocabulary.end.form, end..<end) { word(of: vocabulary.end) }
    return reading
  }

  private func word(of symbol: FluencySymbol) -> FluencyWord {
    let vector = vectors.vector(of: symbol)
    return FluencyWord(
      position: projectCounts.isEmpty
        ? FluencyPosition(symbol, counts: counts) : FluencyPosition(symbol, counts: combinedCounts),
      vector: PackedVector(vector), windows: network.windowProjections(of: vector))
  }

  private var combinedCounts: CombinedCounts {
    CombinedCounts(shipped: counts, project: projectCounts)
  }

  /// The model with the scales of surprise that clean sentences have, none of which it was fitted on.
  package func calibrated(on sentences: [[UInt8]]) -> FluencyModel {
    var inside: [Float] = []
    var ends: [Float] = []
    for bytes in sentences {
      let logits = evidence(of: SegmentView(String(decoding: bytes, as: UTF8.self))).logits
      guard logits.count > 3, let last = logits.last else { continue }
      inside += logits.dropFirst().dropLast()
      ends.append(last)
    }
    return FluencyModel(
      self, SurpriseScale(sample: inside), SurpriseScale(sample: ends), projectCounts)
  }
}

private struct CombinedCounts: NgramCounts {
  let shipped: QuantisedCounts
  let project: [UInt64: UInt32]

  func count(_ key: UInt64) -> Float { shipped.count(key) + Float(project[key] ?? 0) }
}
