import Glibc

/// One kind of evidence for or against a bead: named features, weighted by the model.
///
/// The score of a bead is the sum over all terms of weight × feature, in nats: the log odds of the bead
/// against leaving its sentences without counterpart, up to the weights of the nulls themselves.
package struct EvidenceTerm: Sendable {
  package let name: String
  /// Names of the features, in the order in which `write` sets them.
  package let features: [String]
  package let needsEncoder: Bool
  /// The beads it says anything about; on others all of its features are 0.
  package let scope: Scope
  package let write:
    @Sendable (BeadCandidate, BeadMeasures, AlignmentContext, inout FeatureWriter) -> Void

  package init(
    _ name: String, features: [String], needsEncoder: Bool = false, scope: Scope = .all,
    write:
      @escaping @Sendable (BeadCandidate, BeadMeasures, AlignmentContext, inout FeatureWriter) ->
      Void
  ) {
    self.name = name
    self.features = features.map { "\(name).\($0)" }
    self.needsEncoder = needsEncoder
    self.scope = scope
    self.write = write
  }

  package enum Scope: Sendable {
    case all
    /// Beads with one side empty.
    case nulls
    /// Beads with sentences on both sides.
    case pairs
    /// Pairs of more than two sentences.
    case merges

    package func covers(_ type: BeadType) -> Bool {
      switch self {
      case .all: true
      case .nulls: type.isNull
      case .pairs: !type.isNull
      case .merges: !type.isNull && type.size > 2
      }
    }
  }

  /// Every term, in the order in which explanations list them.
  package static let all: [EvidenceTerm] = [
    beadType, length, question, similarity, mergedSimilarity, competition, lexicon, mergedLexicon,
    lexicalCompetition, noCounterpart,
  ]
}

/// What several terms ask about the same bead, measured once.
package struct BeadMeasures: Sendable {
  /// Similarity of both sides; 0 for nulls and without encoder.
  package var similarity: Float = 0
  /// What the words, names, numbers and dates say; nothing for nulls.
  package var words = LexicalEvidence.Features()
  package var wordSum: Float = 0

  @inline(__always)
  package init(_ bead: BeadCandidate, in context: AlignmentContext) {
    guard !bead.type.isNull else { return }
    if let table = context.similarity {
      similarity = table.similarity(bead.sourceRange, bead.targetRange)
    }
    words = context.lexical.features(bead.sourceRange, bead.targetRange)
    wordSum = words.sum
  }
}

/// Writes the features of one term; those not written are 0.
package struct FeatureWriter {
  package var values: [Float]
  package var base = 0

  package init(count: Int) { values = [Float](repeating: 0, count: count) }

  @inline(__always)
  package subscript(feature: Int) -> Float {
    get { values[base + feature] }
    set { values[base + feature] = newValue }
  }

  /// Writes the pieces of a piecewise linear function of `value`: how far it goes into each interval
  /// between neighbouring knots. The weights are then the slopes.
  @inline(__always)
  package mutating func write(_ value: Float, knots: [Float], from feature: Int = 0) {
    for index in 0..<knots.count - 1 {
      self[feature + index] = min(max(value, knots[index]), knots[index + 1]) - knots[index]
    }
  }
}

private func pieces(_ name: String, _ knots: [Float]) -> [String] {
  (0..<knots.count - 1).map { "\(name)[\(knots[$0]),\(knots[$0 + 1])]" }
}

extension EvidenceTerm {
  /// How common beads of this type are.
  static let beadType = EvidenceTerm(
    "type", features: ["1-0", "0-1", "1-1", "1-2", "2-1", "2-2", "1-3", "3-1", "larger"]
  ) { bead, _, _, writer in
    let feature =
      switch (bead.type.source, bead.type.target) {
      case (1, 0): 0
      case (0, 1): 1
      case (1, 1): 2
      case (1, 2): 3
      case (2, 1): 4
      case (2, 2): 5
      case (1, 3): 6
      case (3, 1): 7
      default: 8
      }
    writer[feature] = 1
  }

  private static let deviations: [Float] = [0, 0.5, 1, 1.5, 2, 3, 4]

  /// Whether the lengths fit (Gale and Church, 1993).
  static let length = EvidenceTerm(
    "length", features: pieces("off", deviations) + pieces("merged-off", deviations), scope: .pairs
  ) { bead, _, context, writer in
    let off = context.lengths.deviation(
      source: context.source.letters(bead.sourceRange),
      target: context.target.letters(bead.targetRange))
    let first = bead.type.size == 2 ? 0 : deviations.count - 1
    writer.write(abs(off), knots: deviations, from: first)
  }

  /// Whether both sides ask or neither does.
  static let question = EvidenceTerm("question", features: ["both", "one"], scope: .pairs) {
    bead, _, context, writer in
    let source = bead.sourceRange.contains { context.source.asks[$0] }
    let target = bead.targetRange.contains { context.target.asks[$0] }
    if source && target { writer[0] = 1 }
    if source != target { writer[1] = 1 }
  }

  private static let cosines: [Float] = [-0.2, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9]

  /// How close the encoder places both sides.
  static let similarity = EvidenceTerm(
    "similarity", features: pieces("cosine", cosines), needsEncoder: true, scope: .pairs
  ) { _, measures, _, writer in
    writer.write(measures.similarity, knots: cosines)
  }

  private static let gains: [Float] = [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2]
  private static let parts: [Float] = [0, 0.1, 0.2, 0.3, 0.4, 0.5]

  /// Whether the sum of a merged bead explains more than its parts: a null glued to its neighbour does not.
  static let mergedSimilarity = EvidenceTerm(
    "merge", features: pieces("gain", gains) + pieces("weakest", parts) + ["cosine"],
    needsEncoder: true, scope: .merges
  ) { bead, measures, context, writer in
    guard let table = context.similarity else { return }
    let whole = measures.similarity
    var best: Float = -1  // without the first or the last sentence of one side
    var weakest: Float = 1
    if bead.type.source > 1 {
      best = max(
        table.similarity(bead.sourceRange.dropFirst(), bead.targetRange),
        table.similarity(bead.sourceRange.dropLast(), bead.targetRange))
      for row in bead.sourceRange {
        weakest = min(weakest, table.similarity(row..<row + 1, bead.targetRange))
      }
    }
    if bead.type.target > 1 {
      best = max(
        best, table.similarity(bead.sourceRange, bead.targetRange.dropFirst()),
        table.similarity(bead.sourceRange, bead.targetRange.dropLast()))
      for column in bead.targetRange {
        weakest = min(weakest, table.similarity(bead.sourceRange, column..<column + 1))
      }
    }
    writer.write(whole - best, knots: gains)
    writer.write(weakest, knots: parts, from: gains.count - 1)
    writer[gains.count + parts.count - 2] = whole
  }

  private static let margins: [Float] = [-0.3, -0.1, 0, 0.1, 0.2, 0.4]

  /// Whether a sentence outside the bead would fit better: the margin over the best competitor nearby.
  static let competition = EvidenceTerm(
    "competition", features: pieces("source", margins) + pieces("target", margins),
    needsEncoder: true, scope: .pairs
  ) { bead, measures, context, writer in
    guard let table = context.similarity else { return }
    let own = measures.similarity
    var rival: Float = -1
    for row in bead.sourceRange {
      rival = max(rival, table.bestOutside(row: row, bead.targetRange))
    }
    writer.write(own - rival, knots: margins)
    rival = -1
    for column in bead.targetRange {
      rival = max(rival, table.bestOutside(column: column, bead.sourceRange))
    }
    writer.write(own - rival, knots: margins, from: margins.count - 1)
  }

  private static let sums: [Float] = [-10, -5, -2, 0, 2, 5, 10, 20, 40]

  /// Words and their translations, names, numbers, dates, cognates: found and missing.
  static let lexicon = EvidenceTerm(
    "lexicon",
    features: [
      "word", "name", "number", "date", "cognate", "missing-word", "missing-name", "missing-number",
      "missing-date",
    ] + pieces("sum", sums), scope: .pairs
  ) { _, measures, _, writer in
    let features = measures.words
    writer[0] = features.word
    writer[1] = features.name
    writer[2] = features.number
    writer[3] = features.date
    writer[4] = features.cognate
    writer[5] = features.missingWord
    writer[6] = features.missingName
    writer[7] = features.missingNumber
    writer[8] = features.missingDate
    writer.write(measures.wordSum, knots: sums, from: 9)
  }

  private static let nats: [Float] = [-8, -4, -2, 0, 2, 4, 8]

  /// Whether the words of the sum explain more than those of its parts.
  static let mergedLexicon = EvidenceTerm(
    "lexicon-merge", features: pieces("gain", nats) + pieces("weakest", nats), scope: .merges
  ) { bead, measures, context, writer in
    let table = context.lexical
    let whole = measures.wordSum
    var best: Float = -20
    var weakest: Float = 20
    if bead.type.source > 1 {
      best = max(
        table.sum(bead.sourceRange.dropFirst(), bead.targetRange),
        table.sum(bead.sourceRange.dropLast(), bead.targetRange))
      for row in bead.sourceRange {
        weakest = min(weakest, table.sum(row..<row + 1, bead.targetRange))
      }
    }
    if bead.type.target > 1 {
      best = max(
        best, table.sum(bead.sourceRange, bead.targetRange.dropFirst()),
        table.sum(bead.sourceRange, bead.targetRange.dropLast()))
      for column in bead.targetRange {
        weakest = min(weakest, table.sum(bead.sourceRange, column..<column + 1))
      }
    }
    writer.write(whole - best, knots: nats)
    writer.write(weakest, knots: nats, from: nats.count - 1)
  }

  private static let leads: [Float] = [-10, -5, -2, 0, 2, 5, 10]

  /// Whether the words of a sentence outside the bead would fit better.
  static let lexicalCompetition = EvidenceTerm(
    "lexicon-competition", features: pieces("source", leads) + pieces("target", leads),
    scope: .pairs
  ) { bead, measures, context, writer in
    let own = measures.wordSum
    var rival: Float = -20
    for row in bead.sourceRange {
      rival = max(rival, context.lexical.bestOutside(row: row, bead.targetRange))
    }
    writer.write(own - rival, knots: leads)
    rival = -20
    for column in bead.targetRange {
      rival = max(rival, context.lexical.bestOutside(column: column, bead.sourceRange))
    }
    writer.write(own - rival, knots: leads, from: leads.count - 1)
  }

  private static let matches: [Float] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
  private static let words: [Float] = [-5, -2, 0, 2, 5, 10, 20]
  private static let lengths: [Float] = [0, 1.5, 3, 4, 5, 6]

  /// Whether a sentence without counterpart really has none nearby, and whether it is a short line.
  static let noCounterpart = EvidenceTerm(
    "null",
    features: pieces("best", matches) + pieces("words", words) + pieces("log-letters", lengths),
    scope: .nulls
  ) { bead, _, context, writer in
    let letters: Float
    let similarity: Float?
    let sum: Float
    if bead.type.source == 1 {
      let place = bead.target..<bead.target
      letters = context.source.letters[bead.source]
      similarity = context.similarity?.bestOutside(row: bead.source, place)
      sum = context.lexical.bestOutside(row: bead.source, place)
    } else {
      let place = bead.source..<bead.source
      letters = context.target.letters[bead.target]
      similarity = context.similarity?.bestOutside(column: bead.target, place)
      sum = context.lexical.bestOutside(column: bead.target, place)
    }
    if let similarity { writer.write(similarity, knots: matches) }
    writer.write(sum, knots: words, from: matches.count - 1)
    writer.write(logf(letters + 1), knots: lengths, from: matches.count + words.count - 2)
  }
}
