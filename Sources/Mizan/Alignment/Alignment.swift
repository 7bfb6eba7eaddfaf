/// An article aligned with its translation.
public struct Alignment: Sendable {
  /// Sentences of the original, in reading order.
  public var source: [Sentence]
  /// Sentences of the translation, in reading order.
  public var target: [Sentence]
  /// Beads in target order; those without target follow the source sentence before them.
  public var beads: [Bead]

  /// Of the beads with both sides that are at least this sure, 99 of 100 are right.
  public var safeConfidence: Double

  public init(source: [Sentence], target: [Sentence], beads: [Bead], safeConfidence: Double) {
    self.source = source
    self.target = target
    self.beads = beads
    self.safeConfidence = safeConfidence
  }

  /// The texts of a bead's sentences.
  public func texts(of bead: Bead) -> (source: [String], target: [String]) {
    (source[bead.source].map(\.text), target[bead.target].map(\.text))
  }
}
