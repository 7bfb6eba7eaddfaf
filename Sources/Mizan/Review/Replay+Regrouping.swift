import TMX

/// Split, merge, move, unlink.
extension Replay {
  mutating func regroup(_ record: ReviewRecord) {
    let inputs = record.before.beads ?? []
    let outputs = record.after.beads ?? []
    guard !inputs.isEmpty, !outputs.isEmpty else { return note(record, .notPossible) }
    let live = inputs.compactMap { segments[$0.segment] }.filter(\.isLive)
    guard live.count == inputs.count, let memory = live.first?.memory else {
      return note(record, .regroupedBefore)
    }
    let inputIDs = inputs.map(\.segment)
    let outputIDs = outputs.map(\.segment)
    // Texts decided meanwhile by somebody who had not seen the new beads.
    let offers = zip(inputs, live).filter { piece, segment in
      !segment.unit.target.isSameText(as: piece.target) || segment.unit.state == .rejected
    }.map(\.1)
    for piece in outputs {
      var unit = segments[piece.segment]?.unit ?? live[0].unit
      unit.id = piece.segment
      unit.source = piece.source
      unit.target = piece.target
      unit.bead = piece.bead
      unit.state = record.after.state ?? .new
      if inputIDs.contains(piece.segment) {
        segments[piece.segment]?.advance(to: unit, by: record)
      } else {
        var segment = ReviewSegment(memory: memory, unit: unit)
        segment.signature = record.signature
        segment.versions[0].signature = segment.signature
        segment.events = [record.id]
        segment.origin = inputIDs
        segment.isDetached = live[0].isDetached
        segments[piece.segment] = segment
      }
    }
    for id in inputIDs where id != record.segment { segments[id]?.events.append(record.id) }
    for id in inputIDs where !outputIDs.contains(id) { segments[id]?.into = outputIDs }
    replace(inputIDs, by: outputIDs, in: memory)
    for offered in offers {
      guard let event = offered.decisions.last?.event, let decision = self.record(event) else {
        continue
      }
      offer(decision, to: outputIDs)
    }
  }

  /// Puts a text decision about an old bead before those who look at the new ones.
  mutating func offer(_ record: ReviewRecord, to ids: [String]) {
    guard record.operation == .correct || record.operation == .reject else {
      return note(record, .regroupedBefore)
    }
    for id in ids {
      guard var segment = segments[id] else { continue }
      guard segment.into.isEmpty else {
        offer(record, to: segment.into)
        continue
      }
      var unit = segment.unit
      unit.target = record.after.target ?? unit.target
      unit.state = record.operation == .reject ? .rejected : .corrected
      if segment.alternatives.isEmpty {
        segment.dispute(
          .init(unit: segment.unit, signature: segment.signature),
          [
            .init(
              event: segment.events.first ?? record.id, operation: .split,
              signature: segment.signature ?? record.signature, unit: segment.unit)
          ])
      }
      segment.alternatives.append(
        .init(
          event: record.id, operation: record.operation,
          signature: record.signature, unit: unit))
      segment.events.append(record.id)
      segments[id] = segment
    }
  }

  /// Takes a split, merge or move back; false when its results changed since.
  mutating func ungroup(_ record: ReviewRecord) -> Bool {
    let inputs = (record.before.beads ?? []).map(\.segment)
    let outputs = (record.after.beads ?? []).map(\.segment)
    let isUntouched = outputs.allSatisfy { id in
      guard let segment = segments[id], segment.isLive, segment.alternatives.isEmpty else {
        return false
      }
      return inputs.contains(id)
        ? segment.decisions.last?.event == record.id : segment.decisions.isEmpty
    }
    guard isUntouched, let memory = segments[inputs.first ?? ""]?.memory else { return false }
    for id in inputs {
      guard var segment = segments[id] else { continue }
      segment.into = []
      if segment.decisions.last?.event == record.id {
        segment.restore(segment.decisions.removeLast().before)
      }
      segments[id] = segment
    }
    for id in outputs where !inputs.contains(id) { segments[id]?.into = inputs }
    replace(outputs, by: inputs, in: memory)
    return true
  }

  mutating func replace(_ old: [String], by new: [String], in memory: String) {
    guard var ids = order[memory], let place = ids.firstIndex(where: old.contains) else { return }
    ids.removeAll(where: old.contains)
    ids.insert(contentsOf: new, at: place)
    order[memory] = ids
  }
}
