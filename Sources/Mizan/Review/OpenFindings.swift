/// The findings of segments that are still questions.
struct OpenFindings {
  private let findings: [ReviewFinding]
  private let replay: Replay

  init(_ findings: [ReviewFinding], replay: Replay) {
    self.findings = findings
    self.replay = replay
  }

  func of(_ segment: ReviewSegment) -> [ReviewFinding] { of(segment.unit, of: segment) }

  /// The findings that another text of the segment would still show.
  func of(_ unit: ReviewUnit, of segment: ReviewSegment) -> [ReviewFinding] {
    let answered = answeredIDs(of: segment)
    return findings.filter { finding in
      if answered.contains(finding.id) || !isShown(finding, by: unit) { return false }
      if case .covered = replay.dismissals.recall(finding, in: unit) { return false }
      return true
    }
  }

  /// Findings a person confirmed; dismissals are looked up by their words instead.
  private func answeredIDs(of segment: ReviewSegment) -> Set<String> {
    var ids: Set<String> = []
    for record in segment.events.compactMap(replay.record) where !replay.undone.contains(record.id)
    {
      for finding in record.findings where finding.verdict == .confirmed { ids.insert(finding.id) }
    }
    return ids
  }

  /// Whether the flagged words are still in the text; a finding without words is about the whole segment.
  private func isShown(_ finding: ReviewFinding, by unit: ReviewUnit) -> Bool {
    finding.quote.isEmpty
      || (finding.side == "src" ? unit.source : unit.target).contains(finding.quote)
  }
}
