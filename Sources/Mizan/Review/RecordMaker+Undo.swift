/// Undo and redo.
extension RecordMaker {
  func takingBack(_ decision: ReviewDecision) throws(RecordError) -> [Part] {
    let last = replay.records.last { record in
      record.actor == reviewer && record.operation.canBeTakenBack
        && !replay.undone.contains(record.id)
        && (decision.segment.isEmpty || decision.segment == record.segment)
    }
    guard let event = decision.event.map(replay.record) ?? last else {
      throw RecordError(
        reason: decision.event.map { "there is no event \($0)" } ?? "there is nothing to take back")
    }
    guard event.operation.canBeTakenBack, !replay.undone.contains(event.id) else {
      throw RecordError(reason: "event \(event.id) cannot be taken back")
    }
    let events =
      event.batch.map { batch in
        replay.records.filter { $0.batch == batch && !replay.undone.contains($0.id) }.reversed()
      } ?? [event]
    return events.map { undoing($0, decision, .undo) }
  }

  func restoring(_ decision: ReviewDecision) throws(RecordError) -> [Part] {
    let last = replay.records.last { record in
      record.actor == reviewer && record.operation == .undo
        && record.undo.map(replay.undone.contains) == true
    }
    guard let id = decision.event ?? last?.undo, let event = replay.record(id),
      replay.undone.contains(id)
    else { throw RecordError(reason: "there is nothing to restore") }
    return [undoing(event, decision, .redo)]
  }

  private func undoing(
    _ event: ReviewRecord, _ decision: ReviewDecision, _ operation: ReviewOperation
  ) -> Part {
    Part(operation: operation, segment: event.segment) { record in
      record.base = replay.segments[event.segment]?.unit.revision
      record.undo = event.id
      record.note = decision.note
      record.batch = event.batch
    }
  }
}

extension ReviewOperation {
  fileprivate var canBeTakenBack: Bool {
    switch self {
    case .undo, .redo, .importing, .assign, .pin, .realign: false
    default: true
    }
  }
}
