import TMX

/// Turns what somebody wants into what the journal stores, or says why it cannot be done.
struct RecordMaker {
  let replay: Replay
  let findings: [String: [ReviewFinding]]
  let reviewer: String

  /// One event to be: what and where, and how to fill it in.
  struct Part {
    var operation: ReviewOperation
    var segment: String
    var fill: (inout ReviewRecord) -> Void
  }

  /// The events of a decision: one, or one for each event of a batch that is taken back.
  func parts(for decision: ReviewDecision) throws(RecordError) -> [Part] {
    switch decision.operation {
    case .undo: return try takingBack(decision)
    case .redo: return try restoring(decision)
    case .importing:
      throw RecordError(reason: "a new import is made by 'mizan import'")
    default: break
    }
    guard let segment = replay.segments[decision.segment] else {
      throw RecordError(reason: ReviewError.unknownSegment(decision.segment).description)
    }
    guard segment.isLive else {
      let into = segment.into.joined(separator: "', '")
      throw RecordError(
        reason: segment.isGone
          ? "'\(decision.segment)' is not in the newest import" : "it has become '\(into)'")
    }
    switch decision.operation {
    case .approve, .correct, .reject, .deferring, .reopen: return [try deciding(decision, segment)]
    case .resolve: return [try resolving(decision, segment)]
    case .dismiss, .confirm, .undismiss: return [try answering(decision, segment)]
    case .split: return [try splitting(decision, segment)]
    case .merge: return [try merging(decision, segment)]
    case .move, .unlink: return [try moving(decision, segment)]
    case .comment:
      guard decision.note?.isEmpty == false else {
        throw RecordError(reason: "a comment needs a note")
      }
    default: break
    }
    return [part(decision)]
  }

  private func part(
    _ decision: ReviewDecision, _ fill: @escaping (inout ReviewRecord) -> Void = { _ in }
  ) -> Part {
    Part(operation: decision.operation, segment: decision.segment) { record in
      record.note = decision.note
      record.batch = decision.batch
      record.copiedFrom = decision.copiedFrom
      record.annotations = decision.annotations
      record.pace = decision.pace
      fill(&record)
    }
  }

  // MARK: - Text

  private func deciding(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    let unit = segment.unit
    let isBlind = decision.base.map { $0 != unit.revision } ?? false
    var changed = unit
    var verdicts: [ReviewRecord.FindingVerdict] = []
    let open = openFindings(of: segment)
    var reason = decision.reason
    switch decision.operation {
    case .correct:
      guard let target = decision.target else {
        throw RecordError(reason: "a correction needs a text (tgt)")
      }
      guard isBlind || !target.isSameText(as: unit.target) else {
        throw RecordError(reason: "the text is the same as before; approve it instead")
      }
      changed.target = target
      verdicts = open.filter { !$0.quote.isEmpty && $0.side != "src" && !target.contains($0.quote) }
        .map { $0.verdict(.fixed, suggestionUsed: decision.suggestionUsed) }
    case .reject:
      guard let text = reason, !text.isEmpty else {
        throw RecordError(reason: "a rejection needs a reason (1…7 or words)")
      }
      reason = Int(text).flatMap(RejectReason.init)?.name ?? text
    case .approve:
      let serious = open.filter { $0.severity >= .major }
      if !serious.isEmpty {
        guard let number = reason.flatMap({ Int($0) }).flatMap(DismissalReason.init) else {
          let names = serious.map(\.rule).joined(separator: ", ")
          throw RecordError(
            reason:
              "open findings (\(names)): give a reason (1…7) to dismiss them, or correct the text")
        }
        verdicts = open.map {
          $0.verdict(.dismissed, reason: number, scope: decision.scope ?? .segment)
        }
      }
    default: break
    }
    let left = OpenFindings(open, replay: replay).of(changed, of: segment)
      .filter { finding in finding.severity >= .minor && !verdicts.contains { $0.id == finding.id }
      }
    if !isBlind {
      guard let state = unit.state.after(decision.operation, hasOpenFindings: !left.isEmpty) else {
        throw RecordError(
          reason:
            "'\(decision.operation.rawValue)' is not possible: the segment is \(unit.state.rawValue)"
        )
      }
      changed.state = state
    }
    let isText = decision.operation == .correct
    return part(decision) { [changed] record in
      record.base = decision.base ?? unit.revision
      record.reason = reason
      record.findings = verdicts
      if isText {
        record.before.target = unit.target
        record.after.target = changed.target
        record.effort = EditEffort(from: unit.target, to: changed.target)
      }
      guard !isBlind else { return }
      if changed.state != unit.state {
        record.before.state = unit.state
        record.after.state = changed.state
      }
      record.result = changed.revision
    }
  }

  private func resolving(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    guard segment.unit.state == .conflict else {
      throw RecordError(reason: "there is no conflict on '\(segment.unit.id)'")
    }
    var resolved = segment.unit
    if let take = decision.take {
      guard let taken = segment.alternatives.first(where: { $0.event == take }) else {
        let ids = segment.alternatives.map(\.event.description).joined(separator: ", ")
        throw RecordError(reason: "event \(take) is not in the conflict; take one of \(ids)")
      }
      resolved = taken.unit
    } else if let target = decision.target {
      resolved.target = target
      resolved.state = .corrected
    } else {
      throw RecordError(reason: "a resolution needs the event to take, or a text (tgt)")
    }
    return part(decision) { [resolved] record in
      record.base = decision.base ?? segment.unit.revision
      record.resolves = segment.alternatives.map(\.event)
      record.before.target = segment.unit.target
      record.before.state = .conflict
      record.after.target = resolved.target
      record.after.state = resolved.state
      record.result = resolved.revision
      record.effort = EditEffort(from: segment.unit.target, to: resolved.target)
    }
  }

  // MARK: - Findings

  private func openFindings(of segment: ReviewSegment) -> [ReviewFinding] {
    OpenFindings(findings[segment.unit.id, default: []], replay: replay).of(segment)
  }

  private func answering(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    let all = findings[segment.unit.id, default: []]
    let open = openFindings(of: segment)
    let isWithdrawal = decision.operation == .undismiss
    let chosen: [ReviewFinding]
    if decision.findings.isEmpty {
      guard open.count == 1 else {
        throw RecordError(
          reason: open.isEmpty
            ? "'\(segment.unit.id)' has no open finding; name one (fid) and give its findings file"
            : "name the finding (fid): "
              + open.map { "\($0.id) \($0.rule)" }.joined(separator: ", "))
      }
      chosen = open
    } else {
      chosen = all.filter { decision.findings.contains($0.id) }
      guard chosen.count == Set(decision.findings).count else {
        throw RecordError(
          reason: "'\(segment.unit.id)' has no such finding; give its findings file")
      }
    }
    var reason: DismissalReason?
    if decision.operation == .dismiss {
      reason = decision.reason.flatMap { Int($0) }.flatMap(DismissalReason.init)
      guard reason != nil else { throw RecordError(reason: "a dismissal needs a reason, 1…7") }
      guard reason != .other || decision.note?.isEmpty == false else {
        throw RecordError(reason: "reason 7 needs a note")
      }
    }
    let verdict: ReviewRecord.FindingVerdict.Verdict =
      isWithdrawal ? .open : decision.operation == .confirm ? .confirmed : .dismissed
    let scope = decision.operation == .confirm ? nil : decision.scope ?? .segment
    let left = open.filter { finding in
      finding.severity >= .minor && !chosen.contains { $0.id == finding.id }
    }
    let state = segment.unit.state.after(decision.operation, hasOpenFindings: !left.isEmpty)
    return part(decision) { record in
      record.base = decision.base ?? segment.unit.revision
      record.findings = chosen.map {
        $0.verdict(verdict, reason: reason, scope: scope, suggestionUsed: decision.suggestionUsed)
      }
      guard let state, state != segment.unit.state else { return }
      record.before.state = segment.unit.state
      record.after.state = state
      var changed = segment.unit
      changed.state = state
      record.result = changed.revision
    }
  }

  // MARK: - Beads

  private func splitting(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    guard decision.pieces.count >= 2 else {
      throw RecordError(reason: "a split needs at least two parts (bead)")
    }
    let unit = segment.unit
    try requireSameText(decision.pieces.map(\.source), [unit.source], "source")
    try requireSameText(decision.pieces.map(\.target), [unit.target], "target")
    var number = 0
    var pieces: [ReviewRecord.Piece] = []
    for piece in decision.pieces {
      repeat { number += 1 } while replay.isUsed("\(unit.id).\(number)")
      pieces.append(
        .init(
          segment: "\(unit.id).\(number)", source: piece.source, target: piece.target,
          bead: piece.bead ?? Self.bead(piece)))
    }
    return regrouping(decision, [segment], pieces)
  }

  private func merging(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    var segments = [segment]
    for id in decision.others {
      guard let other = replay.segments[id], other.isLive, other.memory == segment.memory else {
        throw RecordError(reason: "'\(id)' is no segment of the same memory")
      }
      segments.append(other)
    }
    guard segments.count >= 2, Set(segments.map(\.unit.id)).count == segments.count else {
      throw RecordError(reason: "a merge needs other segments (with)")
    }
    func joined(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: " ") }
    var counts = (source: 0, target: 0)
    for segment in segments {
      let parts = segment.unit.bead.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { continue }
      counts = (counts.source + parts[0], counts.target + parts[1])
    }
    var id = segments.dropFirst().reduce(segment.unit.id) { id, other in
      let tail = other.unit.id.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
      return "\(id)+\(tail)"
    }
    var number = 1
    let first = id
    while replay.isUsed(id) {
      number += 1
      id = "\(first)~\(number)"
    }
    let piece = ReviewRecord.Piece(
      segment: id, source: joined(segments.map(\.unit.source)),
      target: joined(segments.map(\.unit.target)), bead: "\(counts.source)-\(counts.target)")
    return regrouping(decision, segments, [piece])
  }

  private func moving(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    var segments: [ReviewSegment] = []
    var pieces: [ReviewRecord.Piece] = []
    for piece in decision.pieces {
      let id = piece.segment ?? decision.segment
      guard let moved = replay.segments[id], moved.isLive, moved.memory == segment.memory else {
        throw RecordError(reason: "'\(id)' is no segment of the same memory")
      }
      segments.append(moved)
      pieces.append(
        .init(
          segment: id, source: piece.source, target: piece.target,
          bead: piece.bead ?? Self.bead(piece)))
    }
    guard segments.contains(where: { $0.unit.id == segment.unit.id }) else {
      throw RecordError(
        reason: "a move needs the segments as they become (bead), '\(segment.unit.id)' too")
    }
    try requireSameText(pieces.map(\.source), segments.map(\.unit.source), "source")
    try requireSameText(pieces.map(\.target), segments.map(\.unit.target), "target")
    return regrouping(decision, segments, pieces)
  }

  private func regrouping(
    _ decision: ReviewDecision, _ segments: [ReviewSegment], _ pieces: [ReviewRecord.Piece]
  ) -> Part {
    part(decision) { record in
      record.base = decision.base ?? segments.first?.unit.revision
      record.before.beads = segments.map {
        .init(
          segment: $0.unit.id, source: $0.unit.source, target: $0.unit.target, bead: $0.unit.bead)
      }
      record.after.beads = pieces
    }
  }

  /// A regrouping moves text, it never changes it.
  private func requireSameText(_ parts: [String], _ whole: [String], _ side: String)
    throws(RecordError)
  {
    func letters(_ texts: [String]) -> [UInt32] {
      texts.joined(separator: " ").unicodeScalars.map(\.value).filter { ScalarClass($0) != .space }
        .sorted()
    }
    guard letters(parts) == letters(whole) else {
      throw RecordError(reason: "the \(side) parts do not make up the \(side) text")
    }
  }

  private static func bead(_ piece: ReviewDecision.Piece) -> String {
    "\(piece.source.isEmpty ? 0 : 1)-\(piece.target.isEmpty ? 0 : 1)"
  }

  // MARK: - Undo and redo

  private func takingBack(_ decision: ReviewDecision) throws(RecordError) -> [Part] {
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

  private func restoring(_ decision: ReviewDecision) throws(RecordError) -> [Part] {
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
