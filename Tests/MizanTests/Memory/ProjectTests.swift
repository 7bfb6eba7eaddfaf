import Foundation
import Glibc
import TMX
import TestSupport
import Testing

@testable import Mizan

private let better = "قالت الوزارة إن 12 في المئة أغلقت."

private func units(_ path: String) throws -> [[UInt8]] {
  var reader = try TMXReader(path: path)
  var units: [[UInt8]] = []
  while try reader.advance() { units.append(reader.unitBytes) }
  return units
}

@Test func applyingNothingChangesNoByte() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let applied = try test.project.apply()
    #expect(applied.map(\.isWritten) == [false])
    #expect(try test.text("tmx/news.tmx") == newsMemory)
    #expect(try JournalFolder.list("\(test.project.reviews)/base").count == 1)
  }
}

@Test func onlyTheCorrectedUnitChangesItsBytes() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let answer = try await test.decide(.correct("d1:01", better))
    #expect(answer.status == .ok)
    try test.project.apply()
    let text = try test.text("tmx/news.tmx")
    let record = try #require(try JournalReader.merged(in: test.project.reviews).first)
    #expect(
      text.contains(
        """
        <tu tuid="d1:01" changedate="\(record.at.tmxDate)" changeid="salma">
          <prop type="client">A</prop>
          <note>as it is</note>
          <prop type="x-mizan:state">corrected</prop>
          <tuv xml:lang="en"><seg>The ministry said 12 percent had closed.</seg></tuv>
          <tuv xml:lang="ar"><seg>\(better)</seg></tuv>
        </tu>
        """))
    let before = newsMemory.components(separatedBy: "<tu tuid=\"d1:01\"")
    #expect(text.hasPrefix(before[0]))
    let rest = try #require(newsMemory.range(of: "<tu   tuid='d1:02'"))
    #expect(text.hasSuffix(newsMemory[rest.lowerBound...]))
    // Again: nothing left to do.
    #expect(try test.project.apply().map(\.isWritten) == [false])
  }
}

@Test func undoGivesTheImportedBytesBack() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:01", better))
    try test.project.apply()
    try await test.decide(ReviewDecision(.undo, ""))
    try test.project.apply()
    #expect(try test.text("tmx/news.tmx") == newsMemory)
  }
}

@Test func rejectedUnitsAreKeptApart() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.reject("d1:02"))
    try test.project.apply()
    #expect(try !test.text("tmx/news.tmx").contains("d1:02"))
    let rejected = try test.text("tmx/rejected/news.tmx")
    #expect(rejected.contains("لم يذكر سببا. غادر."))
    #expect(rejected.contains("<prop type=\"x-mizan:state\">rejected</prop>"))
    #expect(rejected.contains("<prop type=\"x-foreign\">kept</prop>"))
    try await test.decide(ReviewDecision(.reopen, "d1:02"))
    try test.project.apply()
    #expect(try test.text("tmx/news.tmx") == newsMemory)
    #expect(!test.exists("tmx/rejected/news.tmx"))
  }
}

@Test func codesStayInACorrectedSegment() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:03", "القط يأكل الآن."))
    try test.project.apply()
    #expect(
      try test.text("tmx/news.tmx").contains(
        "<seg><bpt i=\"1\">&lt;b&gt;</bpt>القط<ept i=\"1\">&lt;/b&gt;</ept> يأكل الآن.</seg>"))
  }
}

@Test func aSplitBecomesUnitsOfTheirOwnInPlace() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    var split = ReviewDecision(.split, "d1:02")
    split.pieces = [
      .init(source: "He gave no reason.", target: "لم يذكر سببا."),
      .init(source: "He left.", target: "غادر."),
    ]
    #expect(try await test.decide(split).status == .ok)
    try test.project.apply()
    var reader = try TMXReader(path: try test.project.path(of: "news"))
    var ids: [String?] = []
    while try reader.advance() { ids.append(reader.unitID) }
    #expect(ids == ["d1:01", "d1:02.1", "d1:02.2", "d1:03"])
    var merge = ReviewDecision(.merge, "d1:02.1")
    merge.others = ["d1:02.2"]
    #expect(try await test.decide(merge).status == .ok)
    #expect(try test.project.replay().order["news"] == ["d1:01", "d1:02.1+02.2", "d1:03"])
    #expect(try test.project.verify().faults.count == 1)  // tmx/ is behind
    try test.project.apply()
    #expect(try test.project.verify().faults.isEmpty)
  }
}

@Test func aRebuildFromBaseAndJournalsGivesTheSameBytes() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:01", better))
    try await test.decide(.reject("d1:02"))
    try test.project.apply()
    let before = try test.memories()
    try FileManager.default.removeItem(at: folder.appending(path: "tmx"))
    try FileManager.default.createDirectory(
      at: folder.appending(path: "tmx"), withIntermediateDirectories: true)
    try test.project.apply(rebuild: true)
    #expect(try test.memories() == before)
  }
}

@Test func aChangeFromOutsideIsNeverWrittenOver() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:01", better))
    try test.project.apply()
    let path = try test.project.path(of: "news")
    let edited = try test.text("tmx/news.tmx").replacingOccurrences(of: "غادر.", with: "رحل.")
    try Data(edited.utf8).write(to: URL(filePath: path))
    try await test.decide(ReviewDecision(.approve, "d1:03"))
    #expect(throws: ReviewError.changedOutside(path: path, unit: "d1:02")) {
      try test.project.apply()
    }
    #expect(try test.text("tmx/news.tmx") == edited)
    // Taken as a new base, the outside change and the decisions live together.
    let desk = try await test.desk()
    #expect(
      try await !test.project.importMemory(from: path, as: "news", at: desk, by: "salma")
        .isUnchanged)
    try test.project.apply()
    let now = try test.text("tmx/news.tmx")
    #expect(now.contains("رحل."))
    #expect(now.contains(better))
    #expect(try test.project.replay().segments["d1:01"]?.unit.state == .corrected)
  }
}

@Test func afterReAlignmentOnlyTheChangedUnitIsStale() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:01", better))
    try await test.decide(ReviewDecision(.approve, "d1:02"))
    let realigned = newsMemory.replacingOccurrences(
      of: "لم يذكر سببا. غادر.", with: "لم يذكر سببا.")
    let file = folder.appending(path: "realigned.tmx")
    try Data(realigned.utf8).write(to: file)
    try await test.project.importMemory(from: file.path, as: "news", at: test.desk(), by: "salma")
    let replay = try test.project.replay()
    #expect(replay.segments["d1:01"]?.unit.state == .corrected)
    #expect(replay.segments["d1:02"]?.unit.state == .stale)
  }
}

// MARK: - Two machines

@Test(arguments: [false, true])
func journalsWrittenApartGiveTheSameMemoriesInEitherOrder(appliesBetween: Bool) async throws {
  try await withFolder { folder in
    let here = try TestProject(in: folder.appending(path: "here"))
    try here.project.apply()
    try FileManager.default.copyItem(
      at: here.folder, to: folder.appending(path: "there"))
    let there = TestProject(existing: folder.appending(path: "there"))

    try await here.decide(.correct("d1:01", better), by: "salma")
    try await here.decide(.reject("d1:03"), by: "salma")
    try await there.decide(
      .correct("d1:01", "قالت الوزارة إن اثني عشر في المئة أغلقت."), by: "omar")
    var split = ReviewDecision(.split, "d1:02")
    split.pieces = [
      .init(source: "He gave no reason.", target: "لم يذكر سببا."),
      .init(source: "He left.", target: "غادر."),
    ]
    try await there.decide(split, by: "omar")
    try await here.decide(ReviewDecision(.approve, "d1:02"), by: "salma")
    if appliesBetween {
      try here.project.apply()
      try there.project.apply()
    }
    // Each gets the other's journal, as git or a shared folder would bring it.
    try FileManager.default.copyItem(
      at: there.folder.appending(path: "reviews/omar"),
      to: here.folder.appending(path: "reviews/omar"))
    try FileManager.default.copyItem(
      at: here.folder.appending(path: "reviews/salma"),
      to: there.folder.appending(path: "reviews/salma"))
    try here.project.apply()
    try there.project.apply()
    #expect(try here.memories() == there.memories())
    let replay = try here.project.replay()
    #expect(replay.segments["d1:01"]?.unit.state == .conflict)
    #expect(replay.order["news"] == ["d1:01", "d1:02.1", "d1:02.2", "d1:03"])
    #expect(try here.project.verify().faults.isEmpty)
    #expect(try there.project.verify().faults.isEmpty)
  }
}

@Test func aDecisionOnAnOldRevisionIsRefusedAndKept() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let seen = try #require(try test.project.replay().segments["d1:01"]).unit.revision
    try await test.decide(.correct("d1:01", better), by: "salma")
    var late = ReviewDecision.correct("d1:01", "نص آخر.")
    late.base = seen
    let answer = try await test.decide(late, by: "omar")
    #expect(answer.status == .conflict)
    #expect(answer.current == better)
    let kept = try JournalReader.records(at: "\(try test.project.reviews)/omar/conflicts.jsonl")
    #expect(kept.map(\.after.target) == ["نص آخر."])
    #expect(try test.project.replay().segments["d1:01"]?.unit.target == better)
    // An approval of what was corrected meanwhile stands beside it.
    var approval = ReviewDecision(.approve, "d1:01")
    approval.base = seen
    #expect(try await test.decide(approval, by: "omar").status == .ok)
  }
}

@Test func anEventSentTwiceIsStoredOnce() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    var decision = ReviewDecision(.approve, "d1:02")
    decision.id = ULID("01KD3E7M6Z8Q4V5T2N9R0B1C2D")
    #expect(try await test.decide(decision).status == .ok)
    #expect(try await test.decide(decision).status == .duplicate)
    #expect(try JournalReader.merged(in: test.project.reviews).count == 1)
  }
}

// MARK: - Guards

private func finding(_ severity: ReviewFinding.Severity = .critical) -> ReviewFinding {
  ReviewFinding(
    id: "f1", segment: "d1:01", rule: "num.mismatch", ruleVersion: "1.0", severity: severity,
    side: "tgt", span: [16, 18], quote: "21", explain: "")
}

struct GuardCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let decision: ReviewDecision
  let status: Acknowledgement.Status
  var state: ReviewState = .new
}

private func approve(_ reason: String? = nil) -> ReviewDecision {
  var decision = ReviewDecision(.approve, "d1:01")
  decision.reason = reason
  return decision
}

private func dismiss(_ reason: String?) -> ReviewDecision {
  var decision = ReviewDecision(.dismiss, "d1:01")
  decision.reason = reason
  return decision
}

@Test(arguments: [
  GuardCase(
    testDescription: "approval with a serious finding open needs a reason", decision: approve(),
    status: .invalid),
  GuardCase(
    testDescription: "with a reason it dismisses them", decision: approve("2"), status: .ok,
    state: .approved),
  GuardCase(
    testDescription: "a correction that cures the finding", decision: .correct("d1:01", better),
    status: .ok, state: .corrected),
  GuardCase(
    testDescription: "a correction that leaves it open stays flagged",
    decision: .correct("d1:01", "قالت الوزارة إن 21 في المئة أغلقت أمس."), status: .ok,
    state: .flagged),
  GuardCase(
    testDescription: "a correction that changes nothing",
    decision: .correct("d1:01", "قالت الوزارة إن 21 في المئة أغلقت."), status: .invalid),
  GuardCase(
    testDescription: "the last finding dismissed", decision: dismiss("4"), status: .ok,
    state: .clean),
  GuardCase(
    testDescription: "a dismissal without a reason", decision: dismiss(nil), status: .invalid),
  GuardCase(testDescription: "reason 7 without a note", decision: dismiss("7"), status: .invalid),
  GuardCase(
    testDescription: "a rejection without a reason", decision: .reject("d1:01", ""),
    status: .invalid),
  GuardCase(
    testDescription: "reopening what is not decided", decision: ReviewDecision(.reopen, "d1:01"),
    status: .invalid),
  GuardCase(
    testDescription: "a split that loses words", decision: ReviewDecision(.split, "d1:01"),
    status: .invalid),
])
func guardsDecisions(_ test: GuardCase) async throws {
  try await withFolder { folder in
    let project = try TestProject(in: folder)
    let answer = try await project.desk(findings: [finding()]).submit([test.decision], by: "salma")[
      0]
    #expect(answer.status == test.status, "\(answer.reason ?? "")")
    #expect(try project.project.replay().segments["d1:01"]?.unit.state == test.state)
    #expect(
      try JournalReader.merged(in: project.project.reviews).isEmpty == (test.status == .invalid))
  }
}

@Test func aCuredFindingCountsAsFixed() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    _ = try await test.desk(findings: [finding()]).submit([.correct("d1:01", better)], by: "salma")
    let record = try #require(try JournalReader.merged(in: test.project.reviews).first)
    #expect(record.findings.map(\.verdict) == [.fixed])
    #expect(record.effort == EditEffort(characters: 2, words: 1, rate: 0.125))
  }
}

// MARK: - Faults

struct WriteFaultCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let calls: FileSystemCalls
  let code: Int32
}

@Test(arguments: [
  WriteFaultCase(
    testDescription: "the disk is full",
    calls: FileSystemCalls(write: { _, _ in
      errno = ENOSPC
      return -1
    }), code: ENOSPC),
  WriteFaultCase(
    testDescription: "the sync fails",
    calls: FileSystemCalls(synchronize: { _ in
      errno = EIO
      return -1
    }), code: EIO),
  WriteFaultCase(
    testDescription: "the rename fails",
    calls: FileSystemCalls(rename: { _, _ in
      errno = EROFS
      return -1
    }), code: EROFS),
])
func aMemoryThatCannotBeWrittenStaysTheOldOne(_ test: WriteFaultCase) async throws {
  try await withFolder { folder in
    let project = try TestProject(in: folder)
    try await project.decide(.correct("d1:01", better))
    let path = try project.project.path(of: "news")
    let reason = String(cString: strerror(test.code))
    #expect(throws: ReviewError.memoryNotWritten(path: path, reason: reason)) {
      try project.project.apply(nil, rebuild: false, calls: test.calls)
    }
    #expect(
      ReviewError.memoryNotWritten(path: path, reason: reason).description.hasPrefix(
        "journal saved, memory not written: \(path)"))
    #expect(try project.text("tmx/news.tmx") == newsMemory)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/tmx") == ["news.tmx"])
    // Nothing is lost: the next apply writes it.
    try project.project.apply()
    #expect(try project.text("tmx/news.tmx").contains(better))
  }
}

@Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
func aReadOnlyFolderKeepsDecisionsSafe() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:01", better))
    chmod("\(folder.path)/tmx", 0o555)
    defer { chmod("\(folder.path)/tmx", 0o755) }
    #expect(throws: ReviewError.self) { try test.project.apply() }
    #expect(try JournalReader.merged(in: test.project.reviews).count == 1)
  }
}

@Test func aChangedBaseCopyIsReported() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try test.project.apply()
    let name = try JournalFolder.list("\(test.project.reviews)/base")[0]
    let path = folder.appending(path: "reviews/base/\(name)")
    try Data(newsMemory.replacingOccurrences(of: "غادر", with: "رحل").utf8).write(to: path)
    let faults = try test.project.verify().faults
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(path.path) == true)
  }
}

// MARK: - The memories of other programs

private let foreignMemories = [
  "level1-en-ar", "all-attributes", "level2-inline", "fa-zwnj", "bidi-controls", "srclang-all",
  "trados-studio", "memoq", "omegat-project-save", "bitextor", "utf16le-bom", "windows-1256",
]

@Test(
  .enabled(if: SharedData.isPresent, "\(SharedData.reason)"), arguments: foreignMemories,
  [false, true])
func correctingOneUnitOfAForeignMemoryLeavesTheOthersAlone(
  _ name: String, isImported: Bool
) async throws {
  try await withFolder { folder in
    let original = SharedData.file("tmx/\(name).tmx")
    let test = try TestProject(in: folder, memories: [:])
    if isImported {
      try await test.project.importMemory(
        from: original.path, as: name, at: test.desk(), by: "salma")
    } else {
      try FileManager.default.copyItem(
        at: original, to: folder.appending(path: "tmx/\(name).tmx"))
    }
    let path = try test.project.path(of: name)
    #expect(try Data(contentsOf: original) == Data(contentsOf: URL(filePath: path)))
    let first = try #require(try test.project.replay().order[name]?.first)
    #expect(try await test.decide(.correct(first, "نص مصحح تماما.")).status == .ok)
    try test.project.apply()
    let (before, after) = (try units(original.path), try units(path))
    #expect(before.count == after.count)
    // The reader hands out UTF-8, whatever the file is in.
    #expect(Array(before.dropFirst()) == Array(after.dropFirst()))
    #expect(before.first != after.first)
    let (old, new) = (try TMXDocument(path: original.path), try TMXDocument(path: path))
    #expect(old.header == new.header)
    #expect(Array(old.units.dropFirst()) == Array(new.units.dropFirst()))
    let unit = try #require(new.units.first)
    for annotation in old.units[0].annotations { #expect(unit.annotations.contains(annotation)) }
    for (old, new) in zip(old.units[0].variants, unit.variants) {
      #expect(old.annotations == new.annotations)
      // A language in the manner of TMX 1.1, lang, is written as xml:lang.
      for attribute in old.attributes where attribute.name != "lang" {
        #expect(new.attributes[attribute.name] == attribute.value)
      }
      #expect(old.language == new.language)
    }
    for attribute in old.units[0].attributes
    where !["changedate", "changeid"].contains(attribute.name) {
      #expect(unit.attributes[attribute.name] == attribute.value)
    }
    #expect(unit.variants.contains { $0.text == "نص مصحح تماما." })
    #expect(try test.project.verify().faults.isEmpty)
  }
}

@Test func aBaseCopyThatCannotBeWrittenChangesNothing() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let project = try test.project
    let full = FileSystemCalls(write: { _, _ in
      errno = ENOSPC
      return -1
    })
    do {
      _ = try project.keepBase(of: "news", from: project.path(of: "news"), calls: full)
      Issue.record("the copy was written")
    } catch let error as ReviewError {
      #expect(
        error.description.hasSuffix(
          ".tmx: the copy of the imported memory cannot be written: No space left on device; memory and "
            + "journals are as they were"))
    }
    #expect(try JournalFolder.list("\(project.reviews)/base").isEmpty)
    #expect(try test.text("tmx/news.tmx") == newsMemory)
  }
}

@Test func openCommentsGoAlongAsNotes() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    for (segment, note) in [("d1:01", "راجع الرقم"), ("d1:02", "مغلق"), ("d1:03", "مسحوب")] {
      var comment = ReviewDecision(.comment, segment)
      comment.note = note
      try await test.decide(comment)
    }
    try await test.decide(ReviewDecision(.undo, ""))
    try await test.decide(ReviewDecision(.commentClose, "d1:02"))
    let path = folder.appending(path: "out.tmx").path
    _ = try test.project.export(to: path, as: .tmx, withComments: true)
    #expect(
      try TMXDocument(path: path).units.map { $0.notes.map(\.text) } == [
        ["as it is", "salma: راجع الرقم"], [], [],
      ])
    _ = try test.project.export(to: path, as: .tmx)
    #expect(try TMXDocument(path: path).units.flatMap(\.notes).count == 1)
  }
}

@Test func twoPeopleAtOneDeskSeeEachOther() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let desk = try await test.desk("salma")
    try await desk.join("omar", client: "test/1")
    let seen = try #require(await desk.replay.segments["d1:01"]).unit.revision
    #expect(try await desk.submit([.correct("d1:01", better)], by: "salma")[0].status == .ok)
    var late = ReviewDecision.correct("d1:01", "نص آخر.")
    late.base = seen
    #expect(try await desk.submit([late], by: "omar")[0].status == .conflict)
    // A third person decides from another program.
    try await test.decide(ReviewDecision(.approve, "d1:03"), by: "huda")
    _ = try await desk.submit([ReviewDecision(.approve, "d1:02")], by: "omar")
    #expect(await desk.replay.segments["d1:03"]?.unit.state == .approved)
    await #expect(throws: ReviewError.invalidReviewer("nobody")) {
      try await desk.submit([], by: "nobody")
    }
  }
}

@Test func memoriesWithTheSameIDsAreToldApart() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder, memories: ["a": newsMemory, "b": newsMemory])
    #expect(try test.project.replay().order["b"] == ["b:d1:01", "b:d1:02", "b:d1:03"])
    try await test.decide(.correct("b:d1:01", better))
    try test.project.apply()
    #expect(try test.text("tmx/a.tmx") == newsMemory)
    #expect(try test.text("tmx/b.tmx").contains(better))
    // The next decision finds the memory as the last one left it.
    try await test.decide(ReviewDecision(.approve, "b:d1:03"))
    try test.project.apply()
    #expect(try test.project.verify().faults.isEmpty)
    #expect(
      try test.project.index().concordance("ministry").map(\.unit.id) == ["d1:01", "b:d1:01"])
  }
}

@Test func aConflictIsSettledByTakingOneText() async throws {
  try await withFolder { folder in
    let here = try TestProject(in: folder.appending(path: "here"))
    try here.project.apply()
    let there = TestProject(existing: folder.appending(path: "there"))
    try FileManager.default.copyItem(at: here.folder, to: there.folder)
    try await here.decide(.correct("d1:01", better), by: "salma")
    try await there.decide(.correct("d1:01", "نص آخر."), by: "omar")
    try FileManager.default.copyItem(
      at: there.folder.appending(path: "reviews/omar"),
      to: here.folder.appending(path: "reviews/omar"))
    let event = try #require(try JournalReader.merged(in: there.project.reviews).first).id
    #expect(try here.project.verify().remarks.contains("  \(event) correct by omar: نص آخر."))
    #expect(try await here.decide(ReviewDecision(.approve, "d1:01")).status == .invalid)
    var resolution = ReviewDecision(.resolve, "d1:01")
    resolution.take = event
    #expect(try await here.decide(resolution).status == .ok)
    try here.project.apply()
    #expect(try here.text("tmx/news.tmx").contains("نص آخر."))
    #expect(try here.project.replay().segments["d1:01"]?.unit.state == .corrected)
  }
}

@Test func decisionsMadeAtOnceAllStayInTheReplay() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let desk = try await test.desk("salma")
    try await desk.join("omar", client: "test/1")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          var comment = ReviewDecision(.comment, "d1:0\(number % 3 + 1)")
          comment.note = "\(number)"
          let answers = try await desk.submit([comment], by: number % 2 == 0 ? "salma" : "omar")
          #expect(answers.map(\.status) == [.ok])
        }
      }
      try await group.waitForAll()
    }
    #expect(await desk.replay.records.count == 40)
    #expect(try JournalReader.merged(in: test.project.reviews).count == 40)
  }
}

@Test func anUndoIsAnsweredWithTheSegmentItWasAbout() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try await test.decide(.correct("d1:01", better))
    let answer = try await test.decide(ReviewDecision(.undo, ""))
    #expect(answer.segment == "d1:01" && answer.status == .ok)
    #expect(try answer.revision == test.project.replay().segments["d1:01"]?.unit.revision)
  }
}
