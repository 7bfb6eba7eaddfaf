import Foundation
import Testing

@testable import Mizan

@Test func countsProgressEffortAndErrors() {
  var desk = Desk()
  let error = desk.event(.mqmAdd, "d1:02", by: "omar") {
    $0.annotations = [
      .init(category: "accuracy", severity: .major, side: "tgt", span: [0, 2], quote: "لم"),
      .init(
        category: "linguistic conventions", subcategory: "punctuation", severity: .minor,
        side: "tgt",
        span: [2, 3], quote: "."),
    ]
  }
  let removed = desk.event(.mqmAdd, "d1:02", by: "omar") {
    $0.annotations = [
      .init(category: "accuracy", severity: .critical, side: "tgt", span: [0, 2], quote: "لم")
    ]
  }
  let records = [
    desk.event(.correct, "d1:01", target: Sample.corrected), error, removed,
    desk.event(.mqmRemove, "d1:02", by: "omar") { $0.copiedFrom = removed.id },
  ]
  let statistics = ReviewStatistics(of: Replay(bases: [Sample.base], records: records))
  #expect(statistics.states == [.corrected: 1, .new: 1])
  #expect(statistics.articles.map(\.handled) == [1])
  #expect(statistics.scorecard.points == 5.1)
  #expect(statistics.scorecard.sourceWords == 13)
  #expect(statistics.editRate == 1.0 / 7)
  #expect(statistics.reviewers.map(\.name) == ["omar", "salma"])
}

@Test func theStatisticsReadWell() {
  var desk = Desk()
  let records = [
    desk.event(.correct, "d1:01", target: Sample.corrected),
    desk.event(.approve, "d1:02", by: "omar") {
      $0.findings = [
        .init(
          id: "f", rule: "num.mismatch", ruleVersion: "1.0", span: [], quote: "",
          verdict: .dismissed,
          reason: .houseStyle)
      ]
    },
  ]
  let statistics = ReviewStatistics(of: Replay(bases: [Sample.base], records: records))
  #expect(
    statistics.lines.joined(separator: "\n") == """
      segments    2, handled 2 (100 %)
        approved   1
        corrected  1
      edit rate   0.14 word edits a word (HTER)
      articles
        d1                   2 of 2
      reviewers
        omar                 approve 1
        salma                correct 1
      rules
        num.mismatch                   fixed 0, confirmed 0, dismissed 1
      """)
  #expect(throws: Never.self) {
    try JSONSerialization.jsonObject(with: Data(statistics.json.utf8))
  }
}

@Test func learningPrintsWhatMovedAndForgetsNothing() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let finding = ReviewFinding(
      id: "f1", segment: "d1:01", rule: "num.mismatch", ruleVersion: "1.0", severity: .critical,
      side: "tgt", span: [16, 18], quote: "21", explain: "")
    var dismissal = ReviewDecision(.dismiss, "d1:01")
    dismissal.reason = "1"
    _ = try await test.desk(findings: [finding]).submit([dismissal], by: "salma")
    func learn() throws -> [PrecisionChange] { try test.project.learn { _ in 0.9 }.rules }
    let first = try learn()
    #expect(
      first.map(\.line) == [
        "num.mismatch: 90 % → 82 % (right 0 of 1 times, 80 % interval 0 %–62 %)"
      ])
    #expect(try learn().filter(\.isMove).isEmpty)
    try FileManager.default.removeItem(at: folder.appending(path: ".mizan"))
    #expect(try learn() == first)
  }
}
