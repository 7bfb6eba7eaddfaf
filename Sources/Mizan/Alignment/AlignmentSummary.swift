/// What a person wants to know about an alignment before reading it.
public struct AlignmentSummary: Hashable, Sendable {
  /// How many beads there are of each type, such as `1-2`.
  public var types: [String: Int] = [:]
  /// Beads out of the order of the source: blocks that changed places.
  public var moved = 0
  /// Beads with both sides that may be approved unread: 99 of 100 like these are right.
  public var safe = 0
  /// Beads with both sides.
  public var paired = 0
  public var meanConfidence = 0.0

  public init(_ alignment: Alignment) {
    var furthest = 0
    var sum = 0.0
    for bead in alignment.beads {
      types[bead.type, default: 0] += 1
      guard !bead.source.isEmpty, !bead.target.isEmpty else { continue }
      paired += 1
      sum += bead.confidence
      if bead.confidence >= alignment.safeConfidence { safe += 1 }
      if bead.source.lowerBound < furthest { moved += 1 }
      furthest = max(furthest, bead.source.upperBound)
    }
    meanConfidence = paired > 0 ? sum / Double(paired) : 0
  }

  /// Types in order of size, each with its count: `1-1 28, 0-1 2`.
  public var typeList: String {
    types.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }
}
