/// Undo and redo.
extension Replay {
  mutating func takeBack(_ record: ReviewRecord) {
    guard let id = record.undo, let original = self.record(id), undone.insert(id).inserted else {
      return note(record, .notPossible)
    }
    dismissals.remove(id)
    if original.operation.regroups {
      if !ungroup(original) { note(record, .changedSince) }
      return
    }
    guard var segment = segments[original.segment] else { return }
    defer { segments[original.segment] = segment }
    if let index = segment.alternatives.firstIndex(where: { $0.event == id }) {
      segment.alternatives.remove(at: index)
      segment.decisions.removeAll { $0.event == id }
      settle(&segment)
    } else if let last = segment.decisions.last, last.event == id {
      segment.decisions.removeLast()
      segment.alternatives = conflict(before: last, in: segment)
      segment.restore(last.before)
    } else if let decision = segment.decisions.first(where: { $0.event == id }) {
      segment.dispute(
        decision.before,
        [
          .init(
            event: record.id, operation: .undo, signature: record.signature,
            unit: decision.before.unit),
          .init(
            event: segment.decisions.last?.event ?? id, operation: .correct,
            signature: segment.signature ?? record.signature, unit: segment.unit),
        ])
    }
  }

  /// Ends a conflict when only one decision is left in it.
  private func settle(_ segment: inout ReviewSegment) {
    guard segment.alternatives.count == 1, let left = segment.alternatives.first,
      let agreed = segment.agreed
    else { return }
    segment.alternatives = []
    segment.agreed = nil
    segment.restore(.init(unit: left.unit, signature: left.signature))
    if !segment.decisions.contains(where: { $0.event == left.event }) {
      segment.decisions.append(
        .init(
          event: left.event, operation: left.operation, version: segment.versions.count - 1,
          before: agreed))
    }
  }

  /// The alternatives a resolution settled, when it is taken back.
  func conflict(
    before decision: ReviewSegment.Decision, in segment: ReviewSegment
  ) -> [ReviewSegment.Alternative] {
    guard decision.operation == .resolve, let resolution = record(decision.event) else { return [] }
    return resolution.resolves.compactMap(record).map { event in
      var unit = decision.before.unit
      unit.target = event.after.target ?? unit.target
      unit.state = event.after.state ?? ReviewState.new.after(event.operation) ?? .flagged
      return .init(
        event: event.id, operation: event.operation,
        signature: event.signature, unit: unit)
    }
  }

  mutating func restore(_ record: ReviewRecord) {
    guard let id = record.undo, let original = self.record(id), undone.remove(id) != nil else {
      return note(record, .notPossible)
    }
    dismissals.add(original, in: segments[original.segment]?.unit)
    perform(original)
  }
}
