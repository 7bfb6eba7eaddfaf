/// Reading of journals: whole lines only, nothing skipped.
public enum JournalReader {
  /// The records of one file, in order. A last line without its newline is not read: it was never
  /// acknowledged, and the next writer sets it aside.
  ///
  /// - Throws: ``ReviewError/unreadableLine(path:line:reason:)``.
  public static func records(at path: String) throws(ReviewError) -> [ReviewRecord] {
    var records: [ReviewRecord] = []
    try read(path) { record, _, _ in records.append(record) }
    return records
  }

  /// All events of a project, in the order every machine agrees on: `(hlc, id)`, each id once.
  ///
  /// - Parameter reviews: the project's folder `reviews`.
  /// - Complexity: O(*n* log *n*) in the number of events.
  public static func merged(in reviews: String) throws(ReviewError) -> [ReviewRecord] {
    var records: [ReviewRecord] = []
    for path in try JournalFolder.allFiles(in: reviews) { records += try self.records(at: path) }
    return merged(records)
  }

  /// Events in the order every machine agrees on, each id once.
  public static func merged(_ records: [ReviewRecord]) -> [ReviewRecord] {
    var seen: Set<ULID> = []
    return records.sorted { a, b in
      // Two events of one id and time differ only if a file was changed by hand: even then, one order.
      (a.time, a.id) != (b.time, b.id) ? (a.time, a.id) < (b.time, b.id) : a.line < b.line
    }
    .filter { seen.insert($0.id).inserted }
  }

  /// Checks the chain of every file: each line names the digest of the line before.
  ///
  /// - Returns: number of events, and what is wrong, in the order of files and lines.
  public static func verify(in reviews: String) throws(ReviewError) -> (
    events: Int, faults: [ReviewError]
  ) {
    var events = 0
    var faults: [ReviewError] = []
    for path in try JournalFolder.allFiles(in: reviews) {
      var expected = ReviewJournal.firstDigest
      do {
        try read(path) { record, line, number in
          if record.previous != expected { faults.append(.chainBroken(path: path, line: number)) }
          expected = SHA256.hex(of: line)
          events += 1
        }
      } catch {
        faults.append(error)
      }
    }
    return (events, faults)
  }

  private static func read(
    _ path: String, _ receive: (ReviewRecord, _ line: ArraySlice<UInt8>, _ number: Int) -> Void
  ) throws(ReviewError) {
    let bytes = try readFile(path)
    var (start, number) = (0, 0)
    while let end = bytes[start...].firstIndex(of: newline) {
      number += 1
      let line = bytes[start..<end]
      do {
        receive(try ReviewRecord(line: line), line, number)
      } catch {
        throw .unreadableLine(path: path, line: number, reason: error.reason)
      }
      start = end + 1
    }
  }
}
