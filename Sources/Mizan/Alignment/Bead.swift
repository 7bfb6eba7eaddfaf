/// Source and target sentences that translate each other.
///
/// Either range may be empty (no counterpart), not both. Beads come in target reading order where
/// paragraphs changed places; every sentence is in exactly one bead.
public struct Bead: Hashable, Sendable {
  /// Indices of the source sentences.
  public var source: Range<Int>
  /// Indices of the target sentences.
  public var target: Range<Int>
  /// Calibrated probability that the bead is exactly right, 0…1.
  public var confidence: Double

  public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// Number of source and target sentences, as in `1-2`.
  public var type: String { "\(source.count)-\(target.count)" }
}
