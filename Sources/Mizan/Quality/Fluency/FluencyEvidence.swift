#if canImport(Glibc)
  import Glibc
#endif

/// What the fluency model says of one text, position by position.
package struct FluencyEvidence: Sendable {
  /// UTF-8 offsets of the positions; empty at the two ends.
  package var ranges: [Range<Int>]
  package var ngrams: [PositionEvidence]
  /// Log-odds of damage at each position; the first position, the start of the text, says nothing.
  package var logits: [Float]
}

/// What the fluency model says of one text as a whole. All amounts are free of length: on clean text they do
/// not grow with the number of words.
package struct FluencySummary: Hashable, Sendable {
  /// Surprise of the worst position, in bits, corrected for the number of positions.
  package var worst: Float = 0
  /// UTF-8 range of the worst position and the word before it.
  package var worstRange: Range<Int> = 0..<0
  /// Surprise of the end of the text: words that no sentence ends with, or a sentence without its half.
  package var end: Float = 0
  /// Mean surprise of all positions over what clean text has, in standard errors.
  package var spread: Float = 0
  /// Worst three bigrams in a row: how much rarer than chance their words meet, 0…3.
  package var window: Float = 0
  /// Mean n-gram gain below that of clean text, 0…3.
  package var gain: Float = 0

  package init() {}

  package init(_ evidence: FluencyEvidence, words: SurpriseScale, ends: SurpriseScale) {
    let count = evidence.ranges.count
    guard count > 3 else { return }
    var bits = evidence.logits.map(words.bits)
    bits[0] = 0
    end = ends.bits(evidence.logits[count - 1])
    bits[count - 1] = end
    guard let place = bits.indices.max(by: { bits[$0] < bits[$1] }) else { return }
    worst = SurpriseScale.corrected(bits[place], count: count - 1)
    worstRange = Self.range(of: place, evidence.ranges)
    // A surprise of a random position is exponential with mean and deviation log₂ e.
    let unit = Float(M_LOG2E)
    let mean = bits.reduce(0, +) / Float(count - 1)
    spread = max(0, (mean - unit) / unit * Float(count - 1).squareRoot())
    (window, gain) = Self.ngramSummary(evidence)
  }

  private static func range(of place: Int, _ ranges: [Range<Int>]) -> Range<Int> {
    let here = ranges[place]
    guard place > 1 else { return here }
    let before = ranges[place - 1].lowerBound
    return min(before, here.upperBound)..<here.upperBound
  }

  private static func ngramSummary(_ evidence: FluencyEvidence) -> (window: Float, gain: Float) {
    // Bare bigram and shape trigram: the least sparse of each kind.
    let gains = evidence.ngrams.dropLast().map {
      ($0.values[PositionEvidence.bareRight] + $0.values[PositionEvidence.shapeAround]) / 2
    }
    var worst: Float = 0
    for start in gains.indices.dropLast(2) {
      worst = max(worst, -(gains[start] + gains[start + 1] + gains[start + 2]) / 3)
    }
    let mean = gains.reduce(0, +) / Float(max(gains.count, 1))
    return (worst, max(0, 1 - mean))
  }
}
