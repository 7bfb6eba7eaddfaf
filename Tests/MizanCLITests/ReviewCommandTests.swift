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
        == #"{"memory":"news","changed":1,"rejected":0,"stale":0,"written":false}"# + "\n")
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

@Test func findingsOfTheScorerAreAnswered() throws {
  try withTemporaryFolder { folder in
    try FileManager.default.createDirectory(
      at: folder.appending(path: "tmx"), withIntermediateDirectories: true)
    // One unit has no id of its own, one an id that names no article, and one is used by two memories.
    let texts = ["وصل الوفد مساء أمس ، ثم غادر المدينة.", "قال الوزير ، إن الاجتماع انتهى اليوم."]
    for name in ["a", "b"] {
      let units = [("d1:01", texts[0]), ("7", texts[1]), (nil, texts[0])].map { id, target in
        TranslationUnit(
          attributes: id.map { ["tuid": $0] } ?? [:],
          variants: [Variant("en", "A \(id ?? "-")."), Variant("ar", target)])
      }
      try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: units)
        .write(to: folder.appending(path: "tmx/\(name).tmx").path)
    }
    #expect(try mizan("apply", in: folder).status == 0)
    let scored = try mizan(
      "score", folder.appending(path: "tmx/a.tmx").path, folder.appending(path: "tmx/b.tmx").path,
      "--format", "findings", "--rules", "punctuation.space-before", in: folder)
    let findings = folder.appending(path: "findings.jsonl").path
    try Data(scored.output.utf8).write(to: URL(filePath: findings))
    struct Line: Decodable {
      var fid: String
      var seg: String
    }
    let lines = try scored.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.count == 6)
    #expect(Array(lines.map(\.seg).prefix(2)) == ["d1:01", "a:7"])
    #expect(lines.map(\.seg)[3] == "b:d1:01")
    #expect(Set(lines.map(\.seg)).count == 6)
    for line in lines {
      let answer = try mizan(
        "decide", line.seg, "--dismiss", "1", "--finding", line.fid, "--findings", findings,
        in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
    }
    let learned = try mizan("learn", in: folder)
    #expect(learned.output.hasPrefix("punctuation.space-before: "))
    #expect(learned.output.contains("right 0 of 6 times"))
    #expect(try mizan("learn", in: folder).output == "nothing moved: 1 rules as learned before\n")
  }
}

@Test func aReviewedMemoryKeepsItsReviewsWhenTheArticleIsAlignedAnew() throws {
  try withTemporaryFolder { folder in
    let (source, target) = (folder.appending(path: "n.en.txt"), folder.appending(path: "n.ar.txt"))
    func align() throws -> Tool.Run {
      try mizan(
        "align", source.path, target.path, "--presegmented", "--encoder", "none", "--from", "en",
        "--to", "ar", "--reviewer", "salma", in: folder)
    }
    try Data("The minister arrived in Cairo on Monday.\nHe left on 12 May.\n".utf8).write(
      to: source)
    try Data("وصل الوزير إلى القاهرة يوم الاثنين.\nوغادر في 12 مايو.\n".utf8).write(to: target)
    let first = try align()
    #expect(first.status == 0, "\(first.errors)")
    let path = folder.appending(path: "tmx/n.tmx").path
    let id = try #require(try TMXDocument(path: path).units.first?.id)
    #expect(
      try mizan("decide", id, "--correct", "بلغ الوزير القاهرة الاثنين.", in: folder).status == 0)
    #expect(try mizan("apply", in: folder).status == 0)
    let reviewed = try Data(contentsOf: URL(filePath: path))
    // Again, with the same texts: nothing moves.
    #expect(try align().status == 0)
    #expect(try Data(contentsOf: URL(filePath: path)) == reviewed)
    // The article has got a sentence more.
    try Data(
      "The minister arrived in Cairo on Monday.\nHe left on 12 May.\nPrices rose by 7 percent.\n"
        .utf8
    ).write(to: source)
    try Data(
      "وصل الوزير إلى القاهرة يوم الاثنين.\nوغادر في 12 مايو.\nارتفعت الأسعار 7 في المئة.\n".utf8
    ).write(to: target)
    let again = try align()
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("reviews     kept"))
    let units = try TMXDocument(path: path).units
    #expect(units.count == 3)
    #expect(units[0].variants[1].text == "بلغ الوزير القاهرة الاثنين.")
    #expect(try mizan("verify", in: folder).status == 0)
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
