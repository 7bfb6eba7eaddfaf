/// A project at work: checks decisions, writes them to their author's journal and keeps the replay up to
/// date. The web app and `mizan decide` are its clients.
public actor ReviewDesk {
  public nonisolated let project: Project
  /// What the memories are now, acknowledged decisions included.
  public private(set) var replay: Replay
  private var seats: [String: Seat] = [:]
  private let findings: [String: [ReviewFinding]]
  private var clock = HybridClock()
  private var ids = ULIDSource()
  /// Sizes of the journals of those who have no place here, as they were read last.
  private var journalSizes: [String: Int] = [:]
  /// Batches on their way to disk. Until they are there, reading the journals anew would lose them.
  private var inFlight = 0
  /// Whether ``replay`` holds events that did not reach the disk, or may lack some that did.
  private var isOutdated = false

  /// One reviewer's place.
  private struct Seat {
    var role: ReviewRecord.Role
    var client: String
    var session: String
    var journal: ReviewJournal
  }

  /// Opens a project.
  ///
  /// - Parameter findings: what the rules reported.
  public init(project: Project, findings: [ReviewFinding] = []) throws {
    self.project = project
    self.findings = Dictionary(grouping: findings, by: \.segment)
    journalSizes = try JournalFolder.sizes(in: project.reviews)
    replay = try project.replay()
    for record in replay.records.suffix(1) { clock.observe(record.time) }
  }

  /// Gives a reviewer a place; takes the lock of their journal.
  ///
  /// - Parameters:
  ///   - reviewer: names the folder in `reviews/`.
  ///   - client: program and version, such as `cli/0.1`.
  public func join(_ reviewer: String, role: ReviewRecord.Role = .reviewer, client: String) throws {
    let now = Timestamp.now
    let journal = try ReviewJournal(reviews: project.reviews, reviewer: reviewer, month: now.month)
    try readNews()  // the journal is ours from here on
    let session = "s-" + ids.next(at: UInt64(now.milliseconds)).description.suffix(6).lowercased()
    seats[reviewer] = Seat(role: role, client: client, session: session, journal: journal)
    journalSizes = try sizesOfOthers()
    isOutdated = isOutdated || inFlight > 0
  }

  /// Findings of a segment that nobody has answered and that its present text still shows.
  public func openFindings(of segment: String) -> [ReviewFinding] {
    guard let segment = replay.segments[segment] else { return [] }
    return OpenFindings(findings[segment.unit.id, default: []], replay: replay).of(segment)
  }

  /// Takes decisions, in order, and answers when all that are `ok` are on disk: one sync for all.
  ///
  /// What other programs wrote into the journals meanwhile is read first.
  ///
  /// - Returns: one acknowledgement an event, in order: one a decision, except that taking back a batch
  ///   takes one event for each of its own.
  /// - Throws: ``ReviewError/notSaved(path:code:events:)`` and its kin: then none of them is saved.
  public func submit(
    _ decisions: [ReviewDecision], by reviewer: String
  ) async throws -> [Acknowledgement] {
    let seat = try seat(of: reviewer)
    try readNews()
    var records: [ReviewRecord] = []
    var refused: [ReviewRecord] = []
    var acknowledgements: [Acknowledgement] = []
    for decision in decisions {
      if let id = decision.id, replay.record(id) != nil {
        acknowledgements.append(acknowledgement(decision.segment, id, .duplicate))
        continue
      }
      do {
        for record in try makeRecords(for: decision, by: reviewer, seat) {
          if let reason = conflict(with: record) {
            refused.append(record)
            acknowledgements.append(acknowledgement(record.segment, record.id, .conflict, reason))
          } else {
            replay.apply(record)
            records.append(record)
            acknowledgements.append(acknowledgement(record.segment, record.id, .ok))
          }
        }
      } catch {
        acknowledgements.append(
          acknowledgement(decision.segment, decision.id, .invalid, error.reason))
      }
    }
    inFlight += 1
    defer { inFlight -= 1 }
    do {
      try await seat.journal.append(records)
      if !refused.isEmpty { try await seat.journal.keep(refused) }
    } catch {
      isOutdated = true  // what is not on disk has not happened
      if inFlight == 1 { try reload() }
      throw error
    }
    return acknowledgements
  }

  private func makeRecords(
    for decision: ReviewDecision, by reviewer: String, _ seat: Seat
  ) throws(RecordError) -> [ReviewRecord] {
    let maker = RecordMaker(replay: replay, findings: findings, reviewer: reviewer)
    return try maker.parts(for: decision).enumerated().map { index, part in
      var record = stamped(
        part.operation, part.segment, by: reviewer, seat, id: index == 0 ? decision.id : nil)
      part.fill(&record)
      return record
    }
  }

  private func stamped(
    _ operation: ReviewOperation, _ segment: String, by reviewer: String, _ seat: Seat,
    id: ULID? = nil
  ) -> ReviewRecord {
    let now = Timestamp.now
    var record = ReviewRecord(
      id: id ?? ids.next(at: UInt64(now.milliseconds)), at: now,
      time: clock.tick(at: now.milliseconds),
      actor: reviewer, session: seat.session, client: seat.client, segment: segment,
      operation: operation)
    record.role = seat.role
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
    _ segment: String, _ id: ULID?, _ status: Acknowledgement.Status,
    _ reason: String? = nil
  ) -> Acknowledgement {
    let unit = replay.segments[segment]?.unit
    return Acknowledgement(
      id: id, segment: segment, status: status, revision: unit?.revision,
      current: status == .conflict ? unit?.target : nil, reason: reason)
  }

  // MARK: - Imports

  func activeBase(of memory: String) -> String? { replay.activeBases[memory] }

  /// Notes that a new base copy is in force.
  func recordImport(of memory: String, digest: String, by reviewer: String) async throws {
    let seat = try seat(of: reviewer)
    var record = stamped(.importing, memory, by: reviewer, seat)
    record.role = .program
    record.before.base = replay.activeBases[memory]
    record.after.base = digest
    try await seat.journal.append([record])
    try reload()
  }

  // MARK: - Other writers

  /// Reads bases and journals again.
  public func reload() throws {
    journalSizes = try sizesOfOthers()
    replay = try project.replay()
    isOutdated = false
    for record in replay.records.suffix(1) { clock.observe(record.time) }
  }

  /// Reads what others wrote meanwhile. A journal whose owner sits here is locked: nobody else writes it.
  private func readNews() throws {
    guard inFlight == 0 else { return }
    if try isOutdated || sizesOfOthers() != journalSizes { try reload() }
  }

  private func sizesOfOthers() throws(ReviewError) -> [String: Int] {
    let own = seats.keys.map { "\(project.reviews)/\($0)/" }
    return try JournalFolder.sizes(in: project.reviews).filter { path, _ in
      !own.contains { path.hasPrefix($0) }
    }
  }

  private func seat(of reviewer: String) throws(ReviewError) -> Seat {
    guard let seat = seats[reviewer] else { throw .invalidReviewer(reviewer) }
    return seat
  }
}
