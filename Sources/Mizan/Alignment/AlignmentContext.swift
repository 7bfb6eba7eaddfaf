/// What the evidence terms look at: the measures of two stretches of text and the tables between them.
package struct AlignmentContext: Sendable {
  package let source: SideMeasures
  package let target: SideMeasures
  package let lengths: LengthModel
  package var similarity: SimilarityTable?

  package init(
    source: SideMeasures, target: SideMeasures, lengths: LengthModel, similarity: SimilarityTable?
  ) {
    self.source = source
    self.target = target
    self.lengths = lengths
    self.similarity = similarity
  }

  /// Whether a bead of several sentences is worth scoring: each of its sentences must resemble one of the
  /// other side at least a little. Nulls and 1-1 beads always are.
  package func isPlausible(_ candidate: BeadCandidate) -> Bool {
    guard candidate.type.size > 2, let similarity else { return true }
    for row in candidate.sourceRange {
      guard candidate.targetRange.contains(where: { similarity[row, $0] > Self.floor }) else { return false }
    }
    for column in candidate.targetRange {
      guard candidate.sourceRange.contains(where: { similarity[$0, column] > Self.floor }) else {
        return false
      }
    }
    return true
  }

  private static let floor: Float = 0.02
}

/// The sentences of one side, measured once.
package struct SideMeasures: Sendable {
  /// Letters and digits of each sentence.
  package let letters: [Float]
  /// Whether a sentence asks: it holds `?` or `؟`.
  package let asks: [Bool]
  private let sums: [Float]

  package var count: Int { letters.count }

  package init(_ texts: some Sequence<String>) {
    var letters: [Float] = []
    var asks: [Bool] = []
    for text in texts {
      let bytes = Array(text.utf8)
      var count = 0
      var question = false
      var offset = 0
      while offset < bytes.count {
        let (value, length) = bytes.scalar(at: offset)
        offset += length
        switch ScalarClass(value) {
        case .letter, .digit: count += 1
        case .punctuation: question = question || value == 0x3F || value == 0x61F
        default: break
        }
      }
      letters.append(Float(count))
      asks.append(question)
    }
    self.letters = letters
    self.asks = asks
    sums = letters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// Letters and digits of a run of sentences.
  package func letters(_ range: Range<Int>) -> Float { sums[range.upperBound] - sums[range.lowerBound] }
}
