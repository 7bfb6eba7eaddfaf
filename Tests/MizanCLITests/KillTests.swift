import Foundation
import Glibc
import Mizan
import TMX
import TestSupport
import Testing

/// `MIZAN_KILLS=1000` is the long form (`make torture`).
private let kills = ProcessInfo.processInfo.environment["MIZAN_KILLS"].flatMap { Int($0) } ?? 12

/// A process decides and prints each acknowledgement; SIGKILL ends it at a random moment. Whatever it
/// acknowledged is in the journal once, and the memory is what the journal says.
@Test
func nothingAcknowledgedIsLostWhenKilled() throws {
  signal(SIGPIPE, SIG_IGN)  // the tool dies while we write to it
  var left = kills
  while left > 0 {
    // A project of its own for every 25 kills, so that checking stays quick.
    try withTemporaryFolder { folder in
      let torture = try Torture(in: folder)
      for _ in 0..<min(25, left) { try torture.killOnce() }
      try torture.checkMemory()
    }
    left -= 25
  }
}

private final class Torture {
  private let folder: URL
  private let project: Project
  private var acknowledged: [String] = []
  private var count = 0

  init(in folder: URL) throws {
    self.folder = folder
    project = try Project.made(at: folder.path)
    let header = Header(source: "en", toolVersion: "1")
    let units = (0..<3).map { number in
      TranslationUnit(
        attributes: ["tuid": "d:\(number)"],
        variants: [Variant("en", "Sentence \(number)."), Variant("ar", "الجملة \(number).")])
    }
    try TMXDocument(header: header, units: units).write(
      to: folder.appending(path: "tmx/d.tmx").path)
  }

  func killOnce() throws {
    let output = folder.appending(path: "acknowledged")
    try Data().write(to: output)
    let input = Pipe()
    // Programs of other tests must not hold it open.
    _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    let tool = try ChildProcess(
      Tool.executable.path, ["decide", "--project", folder.path, "--reviewer", "salma"],
      input: .descriptor(input.fileHandleForReading.fileDescriptor), output: .file(output))
    try input.fileHandleForReading.close()
    // One kill in five comes while the tool starts, the others while it is at work.
    let isEarly = Int.random(in: 0..<5) == 0
    let patience = ContinuousClock.now.advanced(
      by: .milliseconds(isEarly ? Int.random(in: 0...200) : 20_000))
    var deadline = patience
    var isAtWork = false
    var isFirst = true
    while ContinuousClock.now < deadline {
      if isFirst || isAtWork {
        let lines = (0..<Int.random(in: 1...3)).map { _ in nextDecision() }.joined()
        guard (try? input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))) != nil else {
          break
        }
      }
      isFirst = false
      usleep(UInt32.random(in: 2000...8000))
      if try !isAtWork
        && FileManager.default.attributesOfItem(atPath: output.path)[.size] as? Int != 0
      {
        isAtWork = true
        deadline = .now.advanced(by: .milliseconds(Int.random(in: 0...120)))
      }
    }
    tool.send(SIGKILL)
    _ = try tool.end()
    // The last line may be cut: then it was not acknowledged.
    let text = try String(contentsOf: output, encoding: .utf8)
    for line in text.components(separatedBy: "\n").dropLast() {
      let answer = try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
      #expect(answer.status == "ok")
      acknowledged.append(answer.id)
    }
    try checkJournal()
  }

  /// Also kills an `apply`, at any moment: the memory is whole, old or new.
  func checkMemory() throws {
    let tool = try ChildProcess(Tool.executable.path, ["apply", "--project", folder.path])
    usleep(UInt32.random(in: 0...60_000))
    tool.send(SIGKILL)
    _ = try tool.end()
    #expect(try TMXDocument(path: project.path(of: "d")).units.count == 3)

    #expect(!acknowledged.isEmpty)
    let applied = try Tool.run(["apply", "--rebuild", "--project", folder.path])
    #expect(applied.status == 0, "\(applied.errors)")
    var expected = (0..<3).map { "الجملة \($0)." }
    for record in try JournalReader.merged(in: project.reviews) {
      guard let target = record.after.target, let number = Int(record.segment.suffix(1)) else {
        continue
      }
      expected[number] = target
    }
    let texts = try TMXDocument(path: project.path(of: "d")).units.map { $0.variants[1].text }
    #expect(texts == expected)
    #expect(try project.verify().faults == [])
  }

  private func checkJournal() throws {
    // The next writer repairs a torn line, as the next start of the tool would.
    _ = try ReviewJournal(reviews: project.reviews, reviewer: "salma", month: Timestamp.now.month)
    let (_, faults) = try JournalReader.verify(in: project.reviews)
    #expect(faults.isEmpty)
    var uses: [String: Int] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: "\(project.reviews)/salma") {
      for record in try JournalReader.records(at: "\(project.reviews)/salma/\(file)") {
        uses[record.id.description, default: 0] += 1
      }
    }
    for id in acknowledged { #expect(uses[id] == 1, "event \(id)") }
    #expect(uses.values.allSatisfy { $0 == 1 })
  }

  private func nextDecision() -> String {
    count += 1
    return """
      {"seg":"d:\(Int.random(in: 0...2))","op":"correct","tgt":"النص رقم \(count)."}

      """
  }

  private struct Answer: Decodable {
    var id: String
    var status: String
  }
}
