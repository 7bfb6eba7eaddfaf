import Testing

@testable import Mizan

private func record() throws -> ReviewRecord {
  var record = ReviewRecord(
    id: try #require(ULID("01KD3E7M6Z8Q4V5T2N9R0B1C2D")),
    at: try #require(Timestamp("2026-11-24T09:15:02.123Z")),
    time: try #require(HybridTime("2026-11-24T09:15:02.123Z-0001")), actor: "salma", session: "s7",
    client: "web/0.3", segment: "d1:01", operation: .correct)
  record.base = Revision("5f0c5f0c5f0c5f0c")
  record.result = Revision("a91ea91ea91ea91e")
  record.before.target = "إن 21"
  record.after.target = "إن\u{200F} 12"
  record.findings = [
    .init(
      id: "54f832065710", rule: "num.mismatch", ruleVersion: "1.0", span: [16, 18], quote: "21",
      verdict: .fixed, suggestionUsed: 0)
  ]
  record.effort = EditEffort(characters: 2, words: 1, rate: 0.1)
  record.pace = .init(visible: 6120, active: 3400, keys: 1)
  record.previous = "9b1d"
  return record
}

@Test func writesTheDocumentedLine() throws {
  let line = #"""
    {"v":1,"id":"01KD3E7M6Z8Q4V5T2N9R0B1C2D","ts":"2026-11-24T09:15:02.123Z","hlc":"2026-11-24T09:15:02.123Z-0001","actor":"salma","role":"reviewer","session":"s7","client":"web/0.3","seg":"d1:01","op":"correct","base":"5f0c5f0c5f0c5f0c","result":"a91ea91ea91ea91e","before":{"tgt":"إن 21"},"after":{"tgt":"إن\u200f 12"},"findings":[{"fid":"54f832065710","rule":"num.mismatch","rule_version":"1.0","span":[16,18],"quote":"21","verdict":"fixed","suggest_used":0}],"ed":{"lev":2,"words":1,"ter":0.1},"ms":{"visible":6120,"active":3400,"keys":1},"prev":"9b1d"}
    """#
  #expect(try record().line == line)
}

@Test func readsWhatItWrites() throws {
  var full = try record()
  full.role = .lead
  full.reason = "house style"
  full.note = "tab\t, \"quote\", line\n, \u{0} and \u{2028}"
  full.annotations = [
    .init(
      category: "accuracy", severity: .major, side: "tgt", span: [0, 2], quote: "إن", note: "؟")
  ]
  full.before.beads = [.init(segment: "d1:01", source: "a", target: "b", bead: "1-1")]
  full.batch = full.id
  full.undo = full.id
  full.resolves = [full.id]
  full.findings[0].verdict = .dismissed
  full.findings[0].reason = .sourceIsWrong
  full.findings[0].scope = .outlet
  let read = try ReviewRecord(line: full.line.utf8)
  #expect(read == full)
  #expect(read.line == full.line)
}

struct BadLineCase: CustomTestStringConvertible {
  let testDescription: String
  let line: String
  let reason: String
}

@Test(arguments: [
  BadLineCase(
    testDescription: "a future version", line: #"{"v":2,"id":"x"}"#,
    reason: "journal version 2 is newer than this mizan; update mizan"),
  BadLineCase(testDescription: "no JSON", line: "{\"v\":1,", reason: "not a JSON object"),
  BadLineCase(testDescription: "no version", line: "{}", reason: "the field 'v' is missing"),
  BadLineCase(
    testDescription: "a bad id", line: #"{"v":1,"id":"x"}"#, reason: "'x' is no valid id"),
  BadLineCase(
    testDescription: "no id", line: #"{"v":1}"#, reason: "the field 'id' is missing"),
])
func refusesALineInWords(_ test: BadLineCase) {
  #expect(throws: RecordError(reason: test.reason)) { try ReviewRecord(line: test.line.utf8) }
}

@Test func passesOverFieldsItDoesNotKnow() throws {
  let line = try record().line.dropLast() + #","later":{"a":[1]}}"#
  #expect(try ReviewRecord(line: line.utf8) == record())
}

@Test func aRevisionTellsCodePointsApart() {
  let a = Revision(source: "s", target: "\u{631}\u{651}\u{64E}", bead: "1-1", state: .new)
  let b = Revision(source: "s", target: "\u{631}\u{64E}\u{651}", bead: "1-1", state: .new)
  #expect(a != b)
  #expect(a.description.count == 16)
}
