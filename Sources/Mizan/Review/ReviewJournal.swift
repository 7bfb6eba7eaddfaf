package import TMX

/// The journal of one reviewer: the only place a review writes to.
///
/// One file a month, only appended to. ``append(_:)`` returns when the events are on disk; calls that wait
/// at the same time share one `fsync`.
public actor ReviewJournal {
  /// `prev` of the first line of a file.
  public static let firstDigest = String(repeating: "0", count: 64)

  /// The reviewer's folder.
  private let folder: String
  private let recoveryFolder: String
  private let calls: FileSystemCalls
  private var open: OpenMonth?
  private var waiting = Commit()
  /// Ids in the journal, so that an event sent twice is stored once.
  private var stored: Set<ULID>

  /// Opens the journal of a reviewer, locks it and repairs a torn last line.
  ///
  /// - Parameters:
  ///   - reviews: the project's folder `reviews`.
  ///   - reviewer: names the folder: letters, digits, `.`, `-`, `_`.
  ///   - month: the month to open at once, such as `2026-11`.
  /// - Throws: ``ReviewError``: the lock is taken, a file cannot be opened, a line is unreadable.
  public init(reviews: String, reviewer: String, month: String) throws {
    try self.init(reviews: reviews, reviewer: reviewer, month: month, calls: FileSystemCalls())
  }

  package init(reviews: String, reviewer: String, month: String, calls: FileSystemCalls) throws {
    try JournalFolder.requireValid(reviewer: reviewer)
    folder = "\(reviews)/\(reviewer)"
    recoveryFolder = "\(reviews)/.recovered"
    self.calls = calls
    try JournalFolder.make(folder)
    let path = "\(folder)/\(month).jsonl"
    let file = try JournalFile.opened(path: path, recoveryFolder: recoveryFolder, calls: calls)
    open = OpenMonth(name: month, file: file)
    stored = []
    for path in try JournalFolder.files(of: folder) {
      for record in try JournalReader.records(at: path) { stored.insert(record.id) }
    }
  }

  /// Appends events and returns when they are on disk.
  ///
  /// - Returns: the ids that the journal had already; they are not written again.
  /// - Throws: ``ReviewError``: none of these events is saved then.
  @discardableResult
  public func append(_ records: [ReviewRecord]) async throws -> Set<ULID> {
    let commit = waiting
    commit.records += records
    await Task.yield()  // whoever calls meanwhile joins this commit
    if commit.outcome == nil {
      waiting = Commit()
      commit.outcome = Result { try write(commit.records) }
    }
    let duplicates = try commit.outcome?.get() ?? []
    return duplicates.intersection(records.map(\.id))
  }

  /// Keeps refused events in `conflicts.jsonl`, beside the journal: nobody's sentence vanishes.
  public func keep(_ refused: [ReviewRecord]) throws {
    var file = try JournalFile.opened(
      path: "\(folder)/conflicts.jsonl", recoveryFolder: recoveryFolder, calls: calls)
    try file.append(refused)
  }

  /// Writes the new ones of the records, month by month, each month with one sync.
  private func write(_ records: [ReviewRecord]) throws -> Set<ULID> {
    var duplicates: Set<ULID> = []
    var fresh: [ReviewRecord] = []
    var seen: Set<ULID> = []
    for record in records {
      if stored.contains(record.id) || !seen.insert(record.id).inserted {
        duplicates.insert(record.id)
      } else {
        fresh.append(record)
      }
    }
    var rest = fresh[...]
    while let month = rest.first?.at.month {
      let batch = Array(rest.prefix { $0.at.month == month })
      rest = rest.dropFirst(batch.count)
      try file(of: month).append(batch)
      stored.formUnion(batch.map(\.id))
    }
    return duplicates
  }

  private func file(of month: String) throws(ReviewError) -> OpenMonth {
    if let open, open.name == month { return open }
    open = nil  // gives up the lock of the month before
    let file = try JournalFile.opened(
      path: "\(folder)/\(month).jsonl", recoveryFolder: recoveryFolder, calls: calls)
    let opened = OpenMonth(name: month, file: file)
    open = opened
    return opened
  }

  private final class OpenMonth {
    let name: String
    private var file: JournalFile

    init(name: String, file: consuming JournalFile) {
      self.name = name
      self.file = file
    }

    func append(_ records: [ReviewRecord]) throws(ReviewError) { try file.append(records) }
  }

  /// Events that become durable together.
  private final class Commit {
    var records: [ReviewRecord] = []
    var outcome: Result<Set<ULID>, any Error>?
  }
}
