import Foundation
import Glibc
import TMX
import TestSupport
import Testing

@testable import Mizan

private func withReviews(_ body: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "mizan-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await body(folder.path)
}

private func openJournal(_ reviews: String, calls: FileSystemCalls = .init()) throws
  -> ReviewJournal
{
  try ReviewJournal(reviews: reviews, reviewer: "salma", month: "2026-11", calls: calls)
}

private func text(_ path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}

@Test func eventsAreChainedAndStoredOnce() async throws {
  try await withReviews { reviews in
    var desk = Desk()
    let events = (0..<5).map { _ in desk.event(.approve, "d1:01") }
    var journal: ReviewJournal? = try openJournal(reviews)
    #expect(try await journal?.append(Array(events[0..<3])) == [])
    #expect(try await journal?.append([events[2], events[3]]) == [events[2].id])
    journal = nil
    let again = try openJournal(reviews)
    #expect(
      try await again.append([events[3], events[4], events[4]]) == [events[3].id, events[4].id])
    #expect(try JournalReader.merged(in: reviews).map(\.id) == events.map(\.id))
    let (count, faults) = try JournalReader.verify(in: reviews)
    #expect(count == 5 && faults.isEmpty)
  }
}

@Test func aNewMonthIsANewFile() async throws {
  try await withReviews { reviews in
    var desk = Desk()
    let november = desk.event(.approve, "d1:01")
    var december = desk.event(.approve, "d1:02")
    december.at = try #require(Timestamp("2026-12-01T00:00:00.000Z"))
    try await openJournal(reviews).append([november, december])
    #expect(
      try JournalFolder.files(of: "\(reviews)/salma").map { ($0 as NSString).lastPathComponent }
        == ["2026-11.jsonl", "2026-12.jsonl"])
  }
}

@Test func callsThatWaitTogetherShareOneSync() async throws {
  try await withReviews { reviews in
    let syncs = Counter()
    let journal = try openJournal(
      reviews,
      calls: FileSystemCalls(synchronize: {
        syncs.add()
        return fsync($0)
      }))
    var desk = Desk()
    let events = (0..<64).map { _ in desk.event(.approve, "d1:01") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for event in events { group.addTask { _ = try await journal.append([event]) } }
      try await group.waitForAll()
    }
    #expect(try JournalReader.merged(in: reviews).count == 64)
    let before = syncs.count
    #expect(before <= 64)
    try await journal.append((0..<64).map { _ in desk.event(.approve, "d1:02") })
    #expect(syncs.count == before + 1)
  }
}

@Test func aSecondWriterIsRefused() async throws {
  try await withReviews { reviews in
    let journal = try openJournal(reviews)
    #expect(throws: ReviewError.journalInUse(path: "\(reviews)/salma/2026-11.jsonl")) {
      try openJournal(reviews)
    }
    _ = try await journal.append([])
  }
}

@Test func aTornLineIsSetAsideAndCut() async throws {
  try await withReviews { reviews in
    var desk = Desk()
    let events = [desk.event(.approve, "d1:01"), desk.event(.approve, "d1:02")]
    try await openJournal(reviews).append([events[0]])
    let path = "\(reviews)/salma/2026-11.jsonl"
    let whole = try text(path)
    let torn = String(events[1].line.prefix(100))
    try (whole + torn).write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try JournalReader.records(at: path).count == 1)
    try await openJournal(reviews).append([events[1]])
    #expect(try text(path).hasPrefix(whole))
    #expect(try JournalReader.verify(in: reviews).faults.isEmpty)
    #expect(try JournalReader.records(at: path).map(\.id) == events.map(\.id))
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(reviews)/.recovered")
    #expect(try kept.map { try text("\(reviews)/.recovered/\($0)") } == [torn])
  }
}

@Test func anUnreadableLineInTheMiddleStopsWithItsPlace() async throws {
  try await withReviews { reviews in
    var desk = Desk()
    try await openJournal(reviews).append([
      desk.event(.approve, "d1:01"), desk.event(.approve, "d1:02"),
    ])
    let path = "\(reviews)/salma/2026-11.jsonl"
    var lines = try text(path).split(separator: "\n").map(String.init)
    lines.insert("{broken", at: 1)
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: false, encoding: .utf8)
    let expected = ReviewError.unreadableLine(path: path, line: 2, reason: "not a JSON object")
    #expect(throws: expected) { try JournalReader.merged(in: reviews) }
    #expect(throws: expected) { try openJournal(reviews) }
    #expect(
      expected.description
        == "\(path):2: not a JSON object; nothing after it was read; restore the line from a copy")
  }
}

struct TamperCase: CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable ([String]) -> [String]
  let line: Int
}

@Test(arguments: [
  TamperCase(
    testDescription: "a letter changed",
    change: { lines in
      var lines = lines
      lines[1] = lines[1].replacingOccurrences(of: "salma", with: "selma")
      return lines
    }, line: 3),
  TamperCase(testDescription: "a line removed", change: { [$0[0], $0[2]] }, line: 2),
  TamperCase(testDescription: "the first line removed", change: { [$0[1], $0[2]] }, line: 1),
  TamperCase(testDescription: "two lines swapped", change: { [$0[0], $0[2], $0[1]] }, line: 2),
  TamperCase(
    testDescription: "a line repeated", change: { [$0[0], $0[1], $0[1], $0[2]] }, line: 3),
])
func theChainShowsTampering(_ test: TamperCase) async throws {
  try await withReviews { reviews in
    var desk = Desk()
    try await openJournal(reviews).append((0..<3).map { desk.event(.approve, "d1:0\($0)") })
    let path = "\(reviews)/salma/2026-11.jsonl"
    let lines = test.change(try text(path).split(separator: "\n").map(String.init))
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: false, encoding: .utf8)
    #expect(
      try JournalReader.verify(in: reviews).faults.first
        == .chainBroken(path: path, line: test.line))
  }
}

// MARK: - Faults

struct FaultCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let calls: @Sendable (Switch) -> FileSystemCalls
  let code: Int32
}

@Test(arguments: [
  FaultCase(
    testDescription: "the disk is full half way through a line",
    calls: { fails in
      FileSystemCalls(write: { descriptor, bytes in
        guard fails.isOn else { return write(descriptor, bytes.baseAddress, bytes.count) }
        if bytes.count > 40 { return write(descriptor, bytes.baseAddress, 40) }
        errno = ENOSPC
        return -1
      })
    }, code: ENOSPC),
  FaultCase(
    testDescription: "a write fails",
    calls: { fails in
      FileSystemCalls(write: { descriptor, bytes in
        guard fails.isOn else { return write(descriptor, bytes.baseAddress, bytes.count) }
        errno = EIO
        return -1
      })
    }, code: EIO),
  FaultCase(
    testDescription: "the sync fails",
    calls: { fails in
      FileSystemCalls(synchronize: { descriptor in
        guard fails.isOn else { return fsync(descriptor) }
        errno = EIO
        return -1
      })
    }, code: EIO),
])
func aFailedAppendSavesNothingAndLosesNothing(_ test: FaultCase) async throws {
  try await withReviews { reviews in
    let fails = Switch()
    let journal = try openJournal(reviews, calls: test.calls(fails))
    var desk = Desk()
    let events = (0..<3).map { _ in desk.event(.approve, "d1:01") }
    try await journal.append([events[0]])
    let path = "\(reviews)/salma/2026-11.jsonl"
    let before = try text(path)
    fails.set(true)
    await #expect(throws: ReviewError.notSaved(path: path, code: test.code, events: 2)) {
      try await journal.append(Array(events[1...]))
    }
    #expect(try text(path) == before)
    fails.set(false)
    // Sent again, they are new: nothing said they were stored.
    #expect(try await journal.append(Array(events[1...])) == [])
    #expect(try JournalReader.records(at: path).map(\.id) == events.map(\.id))
    #expect(try JournalReader.verify(in: reviews).faults.isEmpty)
  }
}

@Test func afterAnUndoubtedFailureNothingIsCalledSaved() async throws {
  try await withReviews { reviews in
    // /dev/full: every write really fails with "no space left", and it cannot be cut either.
    try FileManager.default.createDirectory(
      atPath: "\(reviews)/salma", withIntermediateDirectories: true)
    let path = "\(reviews)/salma/2026-11.jsonl"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
    // Another run of these tests on the machine may hold the device's lock for a while.
    var opened: ReviewJournal?
    while opened == nil {
      do {
        opened = try openJournal(reviews)
      } catch ReviewError.journalInUse {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    let journal = try #require(opened)
    var desk = Desk()
    let event = desk.event(.approve, "d1:01")
    await #expect(throws: ReviewError.notSaved(path: path, code: ENOSPC, events: 1)) {
      try await journal.append([event])
    }
    await #expect(throws: ReviewError.journalInDoubt(path: path)) {
      try await journal.append([event])
    }
  }
}

@Test func aLineLongerThanAllowedIsRefusedBeforeItIsWritten() async throws {
  try await withReviews { reviews in
    let journal = try openJournal(reviews)
    var desk = Desk()
    let long = desk.event(.correct, "d1:01", target: String(repeating: "ا", count: 40_000))
    await #expect(throws: ReviewError.self) { try await journal.append([long]) }
    #expect(try JournalReader.merged(in: reviews).isEmpty)
  }
}

@Test(arguments: ["", "..", ".hidden", "a/b", "base", "a\nb"])
func aReviewerNamesAFolder(_ name: String) async throws {
  try await withReviews { reviews in
    #expect(throws: ReviewError.invalidReviewer(name)) {
      try ReviewJournal(reviews: reviews, reviewer: name, month: "2026-11")
    }
  }
}
