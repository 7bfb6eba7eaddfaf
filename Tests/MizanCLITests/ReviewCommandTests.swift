import Foundation
import Mizan
import TMX
import TestSupport
import Testing

private func withProject(_ body: (URL) throws -> Void) throws {
  try withTemporaryFolder { folder in
    try FileManager.default.createDirectory(
      at: folder.appending(path: "tmx"), withIntermediateDirectories: true)
    let units = [("d1:01", "He left.", "رحل."), ("d1:02", "She said 12.", "قالت 21.")].map {
      TranslationUnit(
        attributes: ["tuid": $0.0], variants: [Variant("en", $0.1), Variant("ar", $0.2)])
    }
    try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: units)
      .write(to: folder.appending(path: "tmx/news.tmx").path)
    try body(folder)
  }
}

private func mizan(_ arguments: String..., in folder: URL, input: String = "") throws -> Tool.Run {
  let reviewer = ["decide", "import"].contains(arguments[0]) ? ["--reviewer", "salma"] : []
  return try Tool.run(arguments + ["--project", folder.path] + reviewer, input: input)
}

@Test func aDecisionGoesFromTheCommandLineIntoTheMemory() throws {
  try withProject { folder in
    let decided = try mizan("decide", "d1:02", "--correct", "قالت 12.", in: folder)
    #expect(decided.status == 0)
    #expect(decided.output.contains(#""seg":"d1:02","status":"ok","rev":""#))
    let applied = try mizan("apply", in: folder)
    #expect(applied.output == "tmx/news.tmx: 1 changed, 0 rejected, written\n")
    let verified = try mizan("verify", in: folder)
    #expect(verified.output == "1 memories, 2 units, 1 events: all sound\n")
    let forPrograms = try mizan("verify", "--format", "json", in: folder)
    #expect(
      forPrograms.output
        == #"{"memories":1,"units":2,"events":1,"faults":[],"remarks":[]}"# + "\n")
    #expect(
      try mizan("apply", "--format", "json", in: folder).output
        == #"{"memory":"news","changed":1,"rejected":0,"written":false}"# + "\n")
    let found = try mizan("find", "قالت", "--phrase", in: folder)
    #expect(found.output == "news  d1:02\n  She said 12.\n  ⟦قالت⟧ 12.\n")
    let exported = try mizan("export", "--filter", "state:corrected", "--format", "tsv", in: folder)
    #expect(exported.output.contains("قالت 12."))
    #expect(!exported.output.contains("رحل"))
    #expect(try mizan("decide", "--undo", in: folder).status == 0)
    #expect(
      try mizan("apply", in: folder).output == "tmx/news.tmx: 0 changed, 0 rejected, written\n")
  }
}

@Test func decisionsComeAsJSONLinesToo() throws {
  try withProject { folder in
    let input = """
      {"seg":"d1:01","op":"approve","id":"01KD3E7M6Z8Q4V5T2N9R0B1C2D"}
      {"seg":"d1:01","op":"approve","id":"01KD3E7M6Z8Q4V5T2N9R0B1C2D"}

      {"seg":"d1:02","op":"reject","reason":2}
      {"seg":"d9:99","op":"approve"}
      {broken
      """
    let run = try mizan("decide", in: folder, input: input)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.map { line in
        line.firstRange(of: "\"status\":").map { line[$0.upperBound...].prefix(5) } ?? ""
      }
        == ["\"ok\",", "\"dupl", "\"ok\",", "\"inva", "\"inva"])
    #expect(
      lines.last == #"{"seg":"","status":"invalid","reason":"line 6: not a JSON object"}"#)
    let journal = try JournalReader.merged(in: "\(folder.path)/reviews")
    #expect(journal.map(\.reason) == [nil, "misaligned"])
  }
}

struct ReviewUsageCase: CustomTestStringConvertible {
  let testDescription: String
  let arguments: [String]
  let status: Int32
  let message: String
}

@Test(arguments: [
  ReviewUsageCase(
    testDescription: "no segment", arguments: ["decide", "--approve"], status: 64,
    message: "Name the segment to decide about."),
  ReviewUsageCase(
    testDescription: "two decisions", arguments: ["decide", "d1:01", "--approve", "--reopen"],
    status: 64,
    message: "Give one decision at a time"),
  ReviewUsageCase(
    testDescription: "nothing decided", arguments: ["decide", "d1:01"], status: 64,
    message: "Say what to decide"),
  ReviewUsageCase(
    testDescription: "no such segment", arguments: ["decide", "d9:01", "--approve"], status: 1,
    message: "no segment 'd9:01' in this project"),
  ReviewUsageCase(
    testDescription: "no project", arguments: ["apply", "--project", "/nowhere"], status: 1,
    message: "/nowhere: no mizan project: it has no folder tmx/"),
  ReviewUsageCase(
    testDescription: "a bad filter", arguments: ["export", "--filter", "state:done"], status: 1,
    message: "filter 'state:done': 'done' is no state"),
  ReviewUsageCase(
    testDescription: "nothing found", arguments: ["find", "zzz"], status: 1,
    message: "nothing found in 2 units"),
])
func saysWhatIsWrong(_ test: ReviewUsageCase) throws {
  try withProject { folder in
    let hasProject = test.arguments.contains("--project")
    let reviewer = test.arguments[0] == "decide" ? ["--reviewer", "salma"] : []
    let run = try Tool.run(
      test.arguments + (hasProject ? [] : ["--project", folder.path]) + reviewer, input: "")
    #expect(run.status == test.status)
    #expect(run.errors.contains(test.message))
  }
}

@Test func tamperingIsNamedWithFileAndLine() throws {
  try withProject { folder in
    let input = (0..<3).map { _ in "{\"seg\":\"d1:01\",\"op\":\"comment\",\"note\":\"x\"}\n" }
      .joined()
    #expect(try mizan("decide", in: folder, input: input).status == 0)
    let month = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/reviews/salma")[
      0]
    let journal = folder.appending(path: "reviews/salma/\(month)")
    let text = try String(contentsOf: journal, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "\"note\":\"x\"", with: "\"note\":\"y\"").utf8).write(
      to: journal)
    let run = try mizan("verify", in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        "\(journal.path):2: the line before it was changed, removed or added after it was written"))
    let forPrograms = try mizan("verify", "--format", "json", in: folder)
    #expect(forPrograms.status == 1 && forPrograms.errors.isEmpty)
    #expect(
      forPrograms.output.contains("\"faults\":[\"\(journal.path):2: the line before it was changed")
    )
  }
}
