/// What the evidence terms look at: the measures of two stretches of text and the tables between them.
package struct AlignmentContext: Sendable {
  package let source: SideMeasures
  package let target: SideMeasures
  package let lengths: LengthModel
  package let lexical: LexicalTable
  /// Nil without encoder.
  package var similarity: SimilarityTable?

  package init(
    source: SideMeasures, target: SideMeasures, lengths: LengthModel, lexical: LexicalTable,
    similarity: SimilarityTable?
  ) {
    self.source = source
    self.target = target
    self.lengths = lengths
    self.lexical = lexical
    self.similarity = similarity
  }

  /// Whether a bead of several sentences is worth scoring: each of its sentences must resemble one of the
  /// other side at least a little. Nulls and 1-1 beads always are.
  package func isPlausible(_ candidate: BeadCandidate) -> Bool {
    guard candidate.type.size > 2 else { return true }
    for row in candidate.sourceRange {
      guard candidate.targetRange.contains(where: { isPlausible(row, $0) }) else { return false }
    }
    for column in candidate.targetRange {
      guard candidate.sourceRange.contains(where: { isPlausible($0, column) }) else { return false }
    }
    return true
  }

  private func isPlausible(_ row: Int, _ column: Int) -> Bool {
    guard let similarity else {
      return lexical.hasLink(row, column) || min(source.letters[row], target.letters[column]) < 20
    }
    return similarity[row, column] > 0.02
  }
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
    self.init(letters: letters, asks: asks)
  }

  private init(letters: [Float], asks: [Bool]) {
    self.letters = letters
    self.asks = asks
    sums = letters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// The measures of a stretch of the sentences.
  package subscript(range: Range<Int>) -> SideMeasures {
    SideMeasures(letters: Array(letters[range]), asks: Array(asks[range]))
  }

  /// Letters and digits of a run of sentences.
  package func letters(_ range: Range<Int>) -> Float {
    sums[range.upperBound] - sums[range.lowerBound]
  }
}
