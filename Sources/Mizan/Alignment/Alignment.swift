/// An article aligned with its translation.
public struct Alignment: Sendable {
  /// Sentences of the original, in reading order.
  public var source: [Sentence]
  /// Sentences of the translation, in reading order.
  public var target: [Sentence]
  /// Beads in target order; those without target follow the source sentence before them.
  public var beads: [Bead]

  public init(source: [Sentence], target: [Sentence], beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
  }

  /// The texts of a bead's sentences.
  public func texts(of bead: Bead) -> (source: [String], target: [String]) {
    (source[bead.source].map(\.text), target[bead.target].map(\.text))
  }
}
