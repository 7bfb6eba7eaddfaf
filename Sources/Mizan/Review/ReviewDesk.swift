/// One reviewer at work on a project: checks decisions, writes them to the journal and keeps the replay
/// up to date. The web app and `mizan decide` are its clients.
public actor ReviewDesk {
  public nonisolated let project: Project
  public nonisolated let reviewer: String
  /// What the memories are now, acknowledged decisions included.
  public private(set) var replay: Replay
  private let role: ReviewRecord.Role
  private let client: String
  private let session: String
  private let journal: ReviewJournal
  private let findings: [String: [ReviewFinding]]
  private var clock = HybridClock()
  private var ids = ULIDSource()

  /// Sits down at a project; takes the lock of the reviewer's journal.
  ///
  /// - Parameters:
  ///   - client: program and version, such as `cli/0.1`.
  ///   - findings: what the rules reported.
  public init(
    project: Project, reviewer: String, role: ReviewRecord.Role = .reviewer, client: String,
    findings: [ReviewFinding] = []
  ) throws {
    self.project = project
    self.reviewer = reviewer
    self.role = role
    self.client = client
    self.findings = Dictionary(grouping: findings, by: \.segment)
    journal = try ReviewJournal(
      reviews: project.reviews, reviewer: reviewer, month: Timestamp.now.month)
    replay = try project.replay()
    for record in replay.records.suffix(1) { clock.observe(record.time) }
    session =
      "s-" + ids.next(at: UInt64(Timestamp.now.milliseconds)).description.suffix(6).lowercased()
  }

  /// Findings of a segment that nobody has answered and that its present text still shows.
  public func openFindings(of segment: String) -> [ReviewFinding] {
    guard let segment = replay.segments[segment] else { return [] }
    return OpenFindings(findings[segment.unit.id, default: []], replay: replay).of(segment)
  }

  /// Takes decisions, in order, and answers when all that are `ok` are on disk: one sync for all.
  ///
  /// - Returns: one acknowledgement an event, in order: one a decision, except that taking back a batch
  ///   takes one event for each of its own.
  /// - Throws: ``ReviewError/notSaved(path:code:events:)`` and its kin: then none of them is saved.
  public func submit(_ decisions: [ReviewDecision]) async throws -> [Acknowledgement] {
    var records: [ReviewRecord] = []
    var refused: [ReviewRecord] = []
    var acknowledgements: [Acknowledgement] = []
    for decision in decisions {
      if let id = decision.id, replay.record(id) != nil {
        acknowledgements.append(acknowledgement(decision, id, .duplicate))
        continue
      }
      do {
        for record in try makeRecords(for: decision) {
          if let reason = conflict(with: record) {
            refused.append(record)
            acknowledgements.append(acknowledgement(decision, record.id, .conflict, reason))
          } else {
            replay.apply(record)
            records.append(record)
            acknowledgements.append(acknowledgement(decision, record.id, .ok))
          }
        }
      } catch {
        acknowledgements.append(acknowledgement(decision, decision.id, .invalid, error.reason))
      }
    }
    do {
      try await journal.append(records)
      if !refused.isEmpty { try await journal.keep(refused) }
    } catch {
      replay = try project.replay()  // what is not on disk has not happened
      throw error
    }
    return acknowledgements
  }

  private func makeRecords(for decision: ReviewDecision) throws(RecordError) -> [ReviewRecord] {
    let maker = RecordMaker(replay: replay, findings: findings, reviewer: reviewer)
    return try maker.parts(for: decision).enumerated().map { index, part in
      var record = stamped(part.operation, part.segment, id: index == 0 ? decision.id : nil)
      part.fill(&record)
      return record
    }
  }

  private func stamped(_ operation: ReviewOperation, _ segment: String, id: ULID? = nil)
    -> ReviewRecord
  {
    let now = Timestamp.now
    var record = ReviewRecord(
      id: id ?? ids.next(at: UInt64(now.milliseconds)), at: now,
      time: clock.tick(at: now.milliseconds),
      actor: reviewer, session: session, client: client, segment: segment, operation: operation)
    record.role = role
    return record
  }

  /// Why an event cannot stand beside what others decided since its author looked; nil when it can.
  private func conflict(with record: ReviewRecord) -> String? {
    guard let segment = replay.segments[record.segment] else { return nil }
    let isBlind = record.base.map { $0 != segment.unit.revision } ?? false
    guard record.operation.decidesText || record.operation.regroups, isBlind else { return nil }
    if record.operation.regroups { return "the segment changed since it was opened" }
    var trial = replay
    trial.apply(record)
    guard trial.segments[record.segment]?.unit.state == .conflict else { return nil }
    return "changed meanwhile by \(segment.signature?.actor ?? "a new import")"
  }

  private func acknowledgement(
    _ decision: ReviewDecision, _ id: ULID?, _ status: Acknowledgement.Status,
    _ reason: String? = nil
  ) -> Acknowledgement {
    let unit = replay.segments[decision.segment]?.unit
    return Acknowledgement(
      id: id, segment: decision.segment, status: status, revision: unit?.revision,
      current: status == .conflict ? unit?.target : nil, reason: reason)
  }

  // MARK: - Imports

  func activeBase(of memory: String) -> String? { replay.activeBases[memory] }

  /// Reads bases and journals again: somebody else may have written.
  public func reload() throws { replay = try project.replay() }

  /// Notes that a new base copy is in force.
  func recordImport(of memory: String, digest: String) async throws {
    var record = stamped(.importing, memory)
    record.role = .program
    record.before.base = replay.activeBases[memory]
    record.after.base = digest
    try await journal.append([record])
    replay = try project.replay()
  }
}
