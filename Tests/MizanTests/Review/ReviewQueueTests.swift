import Testing

@testable import Mizan

private let units = (1...4).map { number in
  ReviewUnit(
    id: "d\((number + 1) / 2):\(number)", source: "s", target: "t", article: "d\((number + 1) / 2)")
}

private func finding(
  _ segment: String, _ severity: ReviewFinding.Severity, rule: String = "r"
) -> ReviewFinding {
  ReviewFinding(
    id: "f-\(segment)-\(rule)", segment: segment, rule: rule, ruleVersion: "1", severity: severity,
    side: "tgt", span: [0, 1], quote: "t", explain: "", precision: 0.9)
}

private let findings = [
  finding("d1:1", .minor, rule: "b"), finding("d1:2", .info), finding("d2:3", .critical, rule: "a"),
  finding("d2:4", .major, rule: "b"),
]

struct QueueCase: CustomTestStringConvertible {
  let order: ReviewQueue.Order
  let segments: [String]
  var notes = false
  var testDescription: String { "\(order.rawValue)\(notes ? " with notes" : "")" }
}

@Test(arguments: [
  QueueCase(order: .worst, segments: ["d2:3", "d2:4", "d1:1"]),
  QueueCase(order: .worst, segments: ["d2:3", "d2:4", "d1:1", "d1:2"], notes: true),
  QueueCase(order: .memory, segments: ["d1:1", "d2:3", "d2:4"]),
  QueueCase(order: .article, segments: ["d2:3", "d2:4", "d1:1"]),
  QueueCase(order: .rule, segments: ["d2:3", "d2:4", "d1:1"]),
])
func ordersTheQueue(_ test: QueueCase) {
  let replay = Replay(bases: [BaseMemory(name: "m", digest: "00000001", units: units)])
  let queue = ReviewQueue(
    of: replay, findings: findings, order: test.order, includesNotes: test.notes)
  #expect(queue.items.map(\.segment) == test.segments)
}

@Test func answeredFindingsLeaveTheQueueAndOpenDecisionsStay() {
  var desk = Desk()
  let records = [
    desk.event(.dismiss, "d2:3", state: .clean) {
      $0.findings = [findings[2].verdict(.dismissed, reason: .houseStyle)]
    },
    desk.event(.approve, "d1:2"), desk.event(.reopen, "d1:2"),
  ]
  let replay = Replay(
    bases: [BaseMemory(name: "m", digest: "00000001", units: units)], records: records)
  let queue = ReviewQueue(of: replay, findings: findings, order: .memory)
  #expect(queue.items.map(\.segment) == ["d1:1", "d1:2", "d2:4"])
  #expect(
    ReviewQueue(of: replay, findings: findings, order: .recent).items.first?.segment == "d1:2")
}

@Test func aShareOfTheQuietSegmentsIsMixedIn() {
  let many = (0..<200).map { ReviewUnit(id: "m:\($0)", source: "s", target: "t") }
  let replay = Replay(bases: [BaseMemory(name: "m", digest: "00000001", units: many)])
  let first = ReviewQueue(of: replay, findings: [], order: .memory)
  #expect(first.items.count == 4)
  #expect(first.items == ReviewQueue(of: replay, findings: [], order: .memory).items)
  #expect(ReviewQueue(of: replay, findings: [], quietShare: 0).items.isEmpty)
}
