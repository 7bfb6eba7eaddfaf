/// Decisions about a text, and answers to findings.
extension Replay {
  mutating func decide(_ record: ReviewRecord) {
    guard var segment = segments[record.segment] else { return note(record, .unknownSegment) }
    guard segment.into.isEmpty else { return offer(record, to: segment.into) }
    guard !segment.isGone else { return note(record, .lost) }
    if segment.unit.state == .conflict {
      decide(record, inConflict: &segment)
    } else if record.base == nil || record.base == segment.unit.revision {
      if let unit = proposal(of: record, on: segment.unit) {
        segment.advance(to: unit, by: record)
      } else {
        note(record, .notPossible)
      }
    } else {
      decide(record, beside: &segment)
    }
    segments[record.segment] = segment
  }

  /// What an event makes of a unit; nil when the state table has no such step.
  func proposal(of record: ReviewRecord, on unit: ReviewUnit) -> ReviewUnit? {
    guard let state = unit.state.after(record.operation) else { return nil }
    var unit = unit
    unit.state = record.after.state ?? state
    if let target = record.after.target { unit.target = target }
    return unit
  }

  /// A decision whose author had not seen the latest ones.
  mutating func decide(_ record: ReviewRecord, beside segment: inout ReviewSegment) {
    let seen = segment.versions.lastIndex { $0.unit.revision == record.base } ?? 0
    let ancestor = segment.versions[seen]
    let missed = segment.decisions.filter { $0.version > seen }
    guard let claimed = proposal(of: record, on: ancestor.unit) else {
      return note(record, .notPossible)
    }
    if missed.contains(where: { $0.operation == .importing }) {
      return note(record, .changedSince)  // about a text that is no longer there: stays stale
    }
    let claim = Standing.Claim(record.operation, leadingTo: claimed)
    let standings = missed.map {
      Standing(.init($0.operation, leadingTo: segment.versions[$0.version].unit), claim)
    }
    if standings.contains(.conflict), let last = missed.last {
      // After a split or move the new bead is what both have in common.
      let regrouping = missed.last { $0.operation.regroups }
      segment.dispute(
        regrouping.map { segment.versions[$0.version] } ?? ancestor,
        [
          .init(
            event: last.event, operation: last.operation,
            signature: segment.signature ?? record.signature, unit: segment.unit),
          .init(
            event: record.id, operation: record.operation, signature: record.signature,
            unit: claimed),
        ])
    } else if standings.contains(.first) {
      if record.operation == .approve, missed.contains(where: { $0.operation == .correct }) {
        note(record, .changedAfterApproval)
      }
    } else {
      for decision in missed where decision.operation == .approve && record.operation == .correct {
        if let approval = self.record(decision.event), approval.actor != record.actor {
          note(approval, .changedAfterApproval)
        }
      }
      var unit = claimed
      unit.source = segment.unit.source
      unit.bead = segment.unit.bead
      segment.advance(to: unit, by: record)
    }
  }

  mutating func decide(_ record: ReviewRecord, inConflict segment: inout ReviewSegment) {
    if record.operation == .resolve {
      segment.alternatives = []
      var unit = segment.unit
      unit.state = record.after.state ?? .approved
      if let target = record.after.target { unit.target = target }
      segment.advance(to: unit, by: record)
      return
    }
    func alternative(_ unit: ReviewUnit) -> ReviewSegment.Alternative {
      .init(event: record.id, operation: record.operation, signature: record.signature, unit: unit)
    }
    // A step further on one of the branches.
    if let branch = segment.alternatives.firstIndex(where: { $0.unit.revision == record.base }) {
      guard let unit = proposal(of: record, on: segment.alternatives[branch].unit) else {
        return note(record, .notPossible)
      }
      segment.alternatives[branch] = alternative(unit)
      return
    }
    // A third opinion from the agreed text.
    var agreed = segment.unit
    agreed.state = segment.versions.first { $0.unit.revision == record.base }?.unit.state ?? .new
    guard let unit = proposal(of: record, on: agreed) else { return note(record, .notPossible) }
    let claim = Standing.Claim(record.operation, leadingTo: unit)
    let isNew = segment.alternatives.allSatisfy {
      Standing(.init($0.operation, leadingTo: $0.unit), claim) == .conflict
    }
    if isNew { segment.alternatives.append(alternative(unit)) }
  }

  /// A dismissal or confirmation: never conflicts; may lead to `clean`.
  mutating func answer(_ record: ReviewRecord) {
    guard var segment = segments[record.segment] else { return note(record, .unknownSegment) }
    guard let state = record.after.state, segment.unit.state != state, segment.isLive,
      segment.unit.state.after(record.operation) != segment.unit.state
    else { return }
    var unit = segment.unit
    unit.state = state
    segment.advance(to: unit, by: record)
    segments[record.segment] = segment
  }
}
