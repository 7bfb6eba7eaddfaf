import Testing

@testable import Mizan

struct ConcurrencyCase: CustomTestStringConvertible {
  let testDescription: String
  let first: (operation: ReviewOperation, target: String?)
  let second: (operation: ReviewOperation, target: String?)
  let state: ReviewState
  let target: String
  var alternatives = 0
  var note: Replay.Note.Kind?
}

private let other = "قالت الوزارة إن اثني عشر في المئة أغلقت."

/// UX: two decisions on one revision, by two people who had not seen each other's.
@Test(arguments: [
  ConcurrencyCase(
    testDescription: "approve, approve: both stand", first: (.approve, nil),
    second: (.approve, nil),
    state: .approved, target: Sample.unit1.target),
  ConcurrencyCase(
    testDescription: "approve, correct: the correction stands, the approver is told",
    first: (.approve, nil), second: (.correct, Sample.corrected), state: .corrected,
    target: Sample.corrected,
    note: .changedAfterApproval),
  ConcurrencyCase(
    testDescription: "correct, approve: the correction stands, the approver is told",
    first: (.correct, Sample.corrected), second: (.approve, nil), state: .corrected,
    target: Sample.corrected,
    note: .changedAfterApproval),
  ConcurrencyCase(
    testDescription: "the same correction twice: both stand", first: (.correct, Sample.corrected),
    second: (.correct, Sample.corrected), state: .corrected, target: Sample.corrected),
  ConcurrencyCase(
    testDescription: "two corrections: conflict, the agreed text stays",
    first: (.correct, Sample.corrected),
    second: (.correct, other), state: .conflict, target: Sample.unit1.target, alternatives: 2),
  ConcurrencyCase(
    testDescription: "reject, approve: conflict", first: (.reject, nil), second: (.approve, nil),
    state: .conflict, target: Sample.unit1.target, alternatives: 2),
  ConcurrencyCase(
    testDescription: "correct, reject: conflict", first: (.correct, Sample.corrected),
    second: (.reject, nil), state: .conflict, target: Sample.unit1.target, alternatives: 2),
  ConcurrencyCase(
    testDescription: "set aside, correct: the correction stands", first: (.deferring, nil),
    second: (.correct, Sample.corrected), state: .corrected, target: Sample.corrected),
  ConcurrencyCase(
    testDescription: "correct, set aside: the correction stands",
    first: (.correct, Sample.corrected),
    second: (.deferring, nil), state: .corrected, target: Sample.corrected),
])
func joinsDecisionsOfTwoPeople(_ test: ConcurrencyCase) throws {
  var desk = Desk()
  let salma = desk.event(
    test.first.operation, "d1:01", by: "salma", base: Sample.unit1.revision,
    target: test.first.target)
  let omar = desk.event(
    test.second.operation, "d1:01", by: "omar", base: Sample.unit1.revision,
    target: test.second.target)
  let replay = Replay(bases: [Sample.base], records: [omar, salma])
  let segment = try #require(replay.segments["d1:01"])
  #expect(segment.unit.state == test.state)
  #expect(segment.unit.target == test.target)
  #expect(segment.alternatives.count == test.alternatives)
  #expect(replay.notes.map(\.kind) == (test.note.map { [$0] } ?? []))
}

@Test func aDecisionOnWhatWasSeenNeverConflicts() throws {
  var desk = Desk()
  let first = desk.event(.correct, "d1:01", base: Sample.unit1.revision, target: other)
  let seen = try #require(Replay(bases: [Sample.base], records: [first]).segments["d1:01"]).unit
    .revision
  let second = desk.event(.correct, "d1:01", by: "omar", base: seen, target: Sample.corrected)
  let replay = Replay(bases: [Sample.base], records: [first, second])
  #expect(replay.segments["d1:01"]?.unit.target == Sample.corrected)
  #expect(replay.segments["d1:01"]?.unit.state == .corrected)
}

@Test func aResolutionEndsAConflictAndItsUndoBringsItBack() throws {
  var desk = Desk()
  let first = desk.event(.correct, "d1:01", base: Sample.unit1.revision, target: Sample.corrected)
  let second = desk.event(.correct, "d1:01", by: "omar", base: Sample.unit1.revision, target: other)
  let resolution = desk.event(.resolve, "d1:01", target: other, state: .corrected) {
    $0.resolves = [first.id, second.id]
  }
  var replay = Replay(bases: [Sample.base], records: [first, second, resolution])
  #expect(replay.segments["d1:01"]?.unit.target == other)
  #expect(replay.segments["d1:01"]?.unit.state == .corrected)
  replay.apply(desk.event(.undo, "d1:01") { $0.undo = resolution.id })
  #expect(replay.segments["d1:01"]?.unit.state == .conflict)
  #expect(replay.segments["d1:01"]?.alternatives.map(\.unit.target) == [Sample.corrected, other])
}

@Test func takingBackOneOfTwoConflictingDecisionsLeavesTheOther() {
  var desk = Desk()
  let first = desk.event(.correct, "d1:01", base: Sample.unit1.revision, target: Sample.corrected)
  let second = desk.event(.correct, "d1:01", by: "omar", base: Sample.unit1.revision, target: other)
  var replay = Replay(bases: [Sample.base], records: [first, second])
  replay.apply(desk.event(.undo, "d1:01") { $0.undo = first.id })
  #expect(replay.segments["d1:01"]?.unit.target == other)
  #expect(replay.segments["d1:01"]?.unit.state == .corrected)
  replay.apply(desk.event(.undo, "d1:01", by: "omar") { $0.undo = second.id })
  #expect(replay.segments["d1:01"]?.unit == Sample.unit1)
}

@Test func undoGoesBackStepByStepAndRedoForward() {
  var desk = Desk()
  let first = desk.event(.correct, "d1:01", target: other)
  let second = desk.event(.correct, "d1:01", target: Sample.corrected)
  var replay = Replay(bases: [Sample.base], records: [first, second])
  let before = replay.segments["d1:01"]?.signature
  replay.apply(desk.event(.undo, "d1:01") { $0.undo = second.id })
  #expect(replay.segments["d1:01"]?.unit.target == other)
  replay.apply(desk.event(.undo, "d1:01") { $0.undo = first.id })
  #expect(replay.segments["d1:01"]?.unit == Sample.unit1)
  #expect(replay.segments["d1:01"]?.signature == nil)
  replay.apply(desk.event(.redo, "d1:01") { $0.undo = first.id })
  replay.apply(desk.event(.redo, "d1:01") { $0.undo = second.id })
  #expect(replay.segments["d1:01"]?.unit.target == Sample.corrected)
  #expect(replay.segments["d1:01"]?.signature == before)
}

@Test func takingBackAnOlderDecisionShowsBothTexts() {
  var desk = Desk()
  let first = desk.event(.correct, "d1:01", target: other)
  let second = desk.event(.correct, "d1:01", target: Sample.corrected)
  let undo = desk.event(.undo, "d1:01") { $0.undo = first.id }
  let replay = Replay(bases: [Sample.base], records: [first, second, undo])
  #expect(replay.segments["d1:01"]?.unit.state == .conflict)
  #expect(
    replay.segments["d1:01"]?.alternatives.map(\.unit.target) == [
      Sample.unit1.target, Sample.corrected,
    ])
}

@Test func commentsAndRepeatedEventsChangeNothing() {
  var desk = Desk()
  let first = desk.event(.correct, "d1:01", target: Sample.corrected)
  let comment = desk.event(.comment, "d1:01", by: "omar") { $0.note = "لماذا؟" }
  let replay = Replay(bases: [Sample.base], records: [first, comment, first, comment])
  #expect(replay.records.count == 2)
  #expect(replay.segments["d1:01"]?.unit.target == Sample.corrected)
}

@Test func aDismissalOfTheLastFindingLeadsToClean() {
  var desk = Desk()
  let dismissal = desk.event(.dismiss, "d1:01", base: Sample.unit1.revision, state: .clean)
  let correction = desk.event(
    .correct, "d1:01", by: "omar", base: Sample.unit1.revision, target: Sample.corrected)
  #expect(
    Replay(bases: [Sample.base], records: [dismissal]).segments["d1:01"]?.unit.state == .clean)
  // A dismissal and a correction made apart: both stand.
  let both = Replay(bases: [Sample.base], records: [dismissal, correction])
  #expect(both.segments["d1:01"]?.unit.state == .corrected)
}

// MARK: - Split and merge

private let pieces = [
  ReviewRecord.Piece(
    segment: "d1:02.1", source: "He gave no reason.", target: "لم يذكر سببا.", bead: "1-1"),
  ReviewRecord.Piece(segment: "d1:02.2", source: "He left.", target: "غادر.", bead: "1-1"),
]
private let whole = ReviewRecord.Piece(
  segment: Sample.unit2.id, source: Sample.unit2.source, target: Sample.unit2.target,
  bead: Sample.unit2.bead)

extension Desk {
  fileprivate mutating func split(by actor: String = "salma") -> ReviewRecord {
    event(.split, "d1:02", by: actor, base: Sample.unit2.revision) {
      $0.before.beads = [whole]
      $0.after.beads = pieces
    }
  }
}

@Test func aSplitReplacesASegmentInPlaceAndUndoBringsItBack() {
  var desk = Desk()
  let split = desk.split()
  var replay = Replay(bases: [Sample.base], records: [split])
  #expect(replay.order["news"] == ["d1:01", "d1:02.1", "d1:02.2"])
  #expect(replay.segments["d1:02"]?.into == ["d1:02.1", "d1:02.2"])
  replay.apply(desk.event(.undo, "d1:02") { $0.undo = split.id })
  #expect(replay.order["news"] == ["d1:01", "d1:02"])
  #expect(replay.segments["d1:02"]?.unit == Sample.unit2)
}

@Test(arguments: [true, false])
func aSplitAndACorrectionMadeApartOfferTheTextForTheNewBeads(splitFirst: Bool) {
  var desk = Desk()
  let text = "لم يذكر أي سبب ثم غادر."
  let records =
    splitFirst
    ? [
      desk.split(),
      desk.event(.correct, "d1:02", by: "omar", base: Sample.unit2.revision, target: text),
    ]
    : [
      desk.event(.correct, "d1:02", by: "omar", base: Sample.unit2.revision, target: text),
      desk.split(),
    ]
  let replay = Replay(bases: [Sample.base], records: records)
  #expect(replay.order["news"] == ["d1:01", "d1:02.1", "d1:02.2"])
  for (piece, id) in zip(pieces, ["d1:02.1", "d1:02.2"]) {
    #expect(replay.segments[id]?.unit.state == .conflict)
    #expect(replay.segments[id]?.unit.target == piece.target)
    #expect(replay.segments[id]?.alternatives.map(\.unit.target) == [piece.target, text])
  }
}

@Test func theSecondOfTwoSplitsMadeApartIsSetAside() {
  var desk = Desk()
  let replay = Replay(bases: [Sample.base], records: [desk.split(), desk.split(by: "omar")])
  #expect(replay.order["news"] == ["d1:01", "d1:02.1", "d1:02.2"])
  #expect(replay.notes.map(\.kind) == [.regroupedBefore])
}

// MARK: - New imports

private func newer(_ units: [ReviewUnit]) -> BaseMemory {
  BaseMemory(name: "news", digest: "00000002", units: units)
}

extension Desk {
  fileprivate mutating func newImport() -> ReviewRecord {
    event(.importing, "news") {
      $0.role = .program
      $0.after.base = "00000002"
    }
  }
}

@Test func afterANewImportOnlyWhatChangedIsStale() {
  var desk = Desk()
  var realigned = Sample.unit1
  realigned.target += " غير"
  let records = [
    desk.event(.correct, "d1:01", target: Sample.corrected), desk.event(.approve, "d1:02"),
    desk.newImport(),
  ]
  let replay = Replay(bases: [Sample.base, newer([realigned, Sample.unit2])], records: records)
  #expect(replay.segments["d1:01"]?.unit.state == .stale)
  #expect(replay.segments["d1:01"]?.unit.target == realigned.target)
  #expect(replay.segments["d1:02"]?.unit.state == .approved)
  #expect(replay.activeBases == ["news": "00000002"])
}

@Test func aNewImportOfTheCorrectedTextKeepsTheDecision() {
  var desk = Desk()
  var exported = Sample.unit1
  exported.target = Sample.corrected
  let records = [desk.event(.correct, "d1:01", target: Sample.corrected), desk.newImport()]
  let replay = Replay(bases: [Sample.base, newer([exported, Sample.unit2])], records: records)
  #expect(replay.segments["d1:01"]?.unit.state == .corrected)
}

@Test func aDecidedSegmentThatANewImportLacksStaysAsStale() {
  var desk = Desk()
  let records = [desk.event(.correct, "d1:01", target: Sample.corrected), desk.newImport()]
  let replay = Replay(bases: [Sample.base, newer([Sample.unit2])], records: records)
  #expect(replay.order["news"] == ["d1:02", "d1:01"])
  #expect(replay.segments["d1:01"]?.unit.state == .stale)
  #expect(replay.segments["d1:01"]?.unit.target == Sample.corrected)
  #expect(replay.segments["d1:01"]?.isDetached == true)
  #expect(replay.notes.isEmpty)
}

@Test func anUndecidedSegmentThatANewImportLacksIsGone() {
  var desk = Desk()
  let records = [desk.event(.deferring, "d1:01"), desk.newImport()]
  let replay = Replay(bases: [Sample.base, newer([Sample.unit2])], records: records)
  #expect(replay.order["news"] == ["d1:02"])
  #expect(replay.segments["d1:01"]?.isLive == false)
  #expect(replay.notes.map(\.kind) == [.lost])
}

@Test func aSplitEndsWhenItsTextIsImportedAnew() {
  var desk = Desk()
  var changed = Sample.unit2
  changed.source = "He gave no reason and left."
  let replay = Replay(
    bases: [Sample.base, newer([Sample.unit1, changed])], records: [desk.split(), desk.newImport()])
  #expect(replay.order["news"] == ["d1:01", "d1:02"])
  #expect(replay.segments["d1:02"]?.unit.source == changed.source)
}
