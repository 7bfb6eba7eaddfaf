/// What the scorer says about one segment.
public struct Assessment: Hashable, Sendable {
  /// The segment's id.
  public var segment: String
  public var kind: SegmentKind
  /// In reading order; one defect has one finding.
  public var findings: [Finding]
  /// What the score was computed from, in a fixed order.
  public var evidence: [ScoreEvidence]
  /// Probability that an editor would leave the segment as it is, 0…1; lower is worse.
  public var score: Double

  /// The worst severity, or nil without findings.
  public var worst: Severity? { findings.map(\.severity).max() }
}

extension [Finding] {
  /// One defect, one finding: of findings that report the same place the more serious stays, then the more
  /// precise rule, then the shorter place.
  ///
  /// Two findings report the same place when they overlap and the shorter covers at least half of the longer;
  /// a comma inside an orphan sentence is a defect of its own.
  ///
  /// - Complexity: O(*n*²) in the number of findings of a segment, which is small.
  package func withoutRepeats() -> [Finding] {
    guard count > 1 else { return self }
    let ranked = sorted { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      if a.precision != b.precision { return a.precision > b.precision }
      if a.range.count != b.range.count { return a.range.count < b.range.count }
      return (a.range.lowerBound, a.rule) < (b.range.lowerBound, b.rule)
    }
    var kept: [Finding] = []
    for finding in ranked where !kept.contains(where: { $0.reportsSamePlace(as: finding) }) {
      kept.append(finding)
    }
    return kept.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < (
        $1.range.lowerBound, $1.range.upperBound, $1.rule
      )
    }
  }
}

extension Finding {
  fileprivate func reportsSamePlace(as other: Finding) -> Bool {
    guard side == other.side else { return false }
    if range.isEmpty || other.range.isEmpty {
      return range == other.range && category == other.category
    }
    let shared = range.clamped(to: other.range).count
    return 2 * shared >= Swift.max(range.count, other.range.count) && shared > 0
  }
}
