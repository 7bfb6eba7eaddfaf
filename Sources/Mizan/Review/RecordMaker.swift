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

  /// An event that carries what every decision may carry.
  func part(
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
}
