public import TMX

/// Aligns an article with its translation, sentence by sentence.
///
/// Every bead is weighed in log odds by the terms of ``EvidenceTerm``; the alignment is the most probable
/// path through all beads (a semi-Markov conditional random field), improved by blocks that changed places.
/// The same input always gives the same output.
public struct Aligner: Sendable {
  private let encoder: (any SentenceEncoder)?
  private let means: LanguageMeans?
  private let parameters: AlignmentParameters
  package let model: AlignmentModel
  private let variant: AlignmentParameters.Variant
  private let lexicons: PairLexicons

  /// - Parameter encoder: nil aligns by words, numbers, names and length alone.
  /// - Throws: when the shipped parameters cannot be read.
  public init(encoder: (any SentenceEncoder)?) throws {
    try self.init(encoder: encoder, lexicons: PairLexicons())
  }

  package init(encoder: (any SentenceEncoder)?, lexicons: PairLexicons) throws {
    try self.init(encoder: encoder, parameters: .shipped(), lexicons: lexicons)
  }

  package init(
    encoder: (any SentenceEncoder)?, parameters: AlignmentParameters,
    lexicons: PairLexicons = PairLexicons()
  ) throws {
    self.encoder = encoder
    self.lexicons = lexicons
    self.parameters = parameters
    means = try encoder.map { try LanguageMeans(encoder: $0.name) }
    variant = parameters[withEncoder: encoder != nil]
    model = AlignmentModel(
      terms: EvidenceTerm.all.filter { encoder != nil || !$0.needsEncoder },
      weights: variant.weights)
  }

  /// Aligns two texts: splits them into blocks and sentences and aligns these.
  ///
  /// - Throws: what the encoder throws.
  public func align(
    _ source: String, _ target: String, from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag
  ) async throws -> Alignment {
    try await align(
      Segmenter(for: sourceLanguage).sentences(
        in: Article(parsing: source, language: sourceLanguage)),
      Segmenter(for: targetLanguage).sentences(
        in: Article(parsing: target, language: targetLanguage)),
      from: sourceLanguage, to: targetLanguage)
  }

  /// Aligns the sentences of an article with those of its translation.
  ///
  /// - Parameters:
  ///   - source: sentences of the original, in reading order.
  ///   - target: sentences of the translation, in reading order.
  /// - Returns: beads with calibrated confidences; every sentence is in exactly one.
  /// - Throws: what the encoder throws.
  /// - Complexity: linear in the number of sentences: long texts are aligned in overlapping windows.
  public func align(
    _ source: [Sentence], _ target: [Sentence], from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag
  ) async throws -> Alignment {
    let tables = try await tables(source, target, from: sourceLanguage, to: targetLanguage)
    var beads: [Bead] = []
    var window = AlignmentWindow(sourceCount: source.count, targetCount: target.count)
    while !window.isEmpty {
      let stretch = try await stretch(
        tables, window.source, window.target, concatenationShare: window.concatenationShare)
      let path = stretch.bestPath()
      let crossing = CrossingSearch(
        context: stretch.context, model: model, price: variant.crossingPrice)
      let improved = crossing.improve(path)
      guard let cut = window.cut(path, crossing: improved) else { continue }
      for (bead, probability) in improved
      where bead.source + bead.type.source <= cut.source
        && bead.target + bead.type.target <= cut.target
      {
        beads.append(
          Bead(
            source: bead.sourceRange.shifted(by: window.source.lowerBound),
            target: bead.targetRange.shifted(by: window.target.lowerBound),
            confidence: variant.calibration.confidence(bead.type, posterior: probability)))
      }
      window.advance(past: cut)
    }
    return Alignment(
      source: source, target: target, beads: Self.inTargetOrder(beads),
      safeConfidence: Double(variant.safeConfidence))
  }

  /// A stretch of both texts with its lattice, concatenations embedded where it was undecided.
  func stretch(
    _ tables: AlignmentTables, _ source: Range<Int>, _ target: Range<Int>,
    concatenationShare: Float = AlignmentWindow.concatenationShareOfShortTexts
  ) async throws -> Stretch {
    var stretch = Stretch(tables.context(source, target), model: model)
    if let encoder {
      try await stretch.embedUncertainRuns(
        tables, source: source, target: target, share: concatenationShare, encoder: encoder)
    }
    return stretch
  }

  /// Both texts measured and embedded.
  package func tables(
    _ source: [Sentence], _ target: [Sentence], from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag
  ) async throws -> AlignmentTables {
    try await AlignmentTables(
      source: side(source, sourceLanguage), target: side(target, targetLanguage),
      lengths: lengthModel(source, target, sourceLanguage, targetLanguage),
      lexicon: lexicons.lexicon(
        from: LexicalLanguage(sourceLanguage), to: LexicalLanguage(targetLanguage)))
  }

  private func side(_ sentences: [Sentence], _ language: LanguageTag) async throws
    -> AlignmentTables.Side
  {
    var side = AlignmentTables.Side(sentences.map(\.text), language: language)
    if let encoder, let means {
      var vectors = try await encoder.embed(side.texts)
      side.mean = means.mean(for: vectors, language: language.primary)
      vectors.subtract(side.mean)
      vectors.normalizeRows()
      side.vectors = vectors
    }
    return side
  }

  // A pair that was never measured takes the ratio of the two texts, with a wider spread.
  private func lengthModel(
    _ source: [Sentence], _ target: [Sentence], _ sourceLanguage: LanguageTag,
    _ targetLanguage: LanguageTag
  ) -> LengthModel {
    if let known = parameters.lengths["\(sourceLanguage.primary)-\(targetLanguage.primary)"] {
      return known
    }
    return LengthModel(
      sourceLetters: SideMeasures(source.map(\.text)).letters,
      targetLetters: SideMeasures(target.map(\.text)).letters)
  }

  private static func inTargetOrder(_ beads: [Bead]) -> [Bead] {
    let sorted = beads.filter { !$0.target.isEmpty }.sorted {
      $0.target.lowerBound < $1.target.lowerBound
    }
    let followers = Dictionary(
      grouping: beads.filter(\.target.isEmpty).sorted {
        $0.source.lowerBound < $1.source.lowerBound
      },
      by: \.source.lowerBound
    ).compactMapValues(\.first)
    var result: [Bead] = []
    var next = 0
    func appendFollowers() {
      while let bead = followers[next] {
        result.append(bead)
        next = bead.source.upperBound
      }
    }
    appendFollowers()
    for bead in sorted {
      result.append(bead)
      if !bead.source.isEmpty {
        next = bead.source.upperBound
        appendFollowers()
      }
    }
    return result
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
