import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

/// An alignment of an article, as `mizan align` writes it: one sentence or more a side, joined by spaces.
private func alignment(_ beads: [(source: String, target: String, type: String)]) -> TMXDocument {
  var ids = UnitIDs(article: "a")
  return TMXDocument(
    header: Header(source: "en", toolVersion: "1"),
    units: beads.map { bead in
      TranslationUnit(
        attributes: ["tuid": ids.next(source: bead.source, target: bead.target)],
        annotations: [
          .property(Property(MizanProperty.article, "a")),
          .property(Property(MizanProperty.bead, bead.type)),
        ], variants: [Variant("en", bead.source), Variant("ar", bead.target)])
    })
}

private let first = alignment([
  ("One.", "واحد.", "1-1"), ("Two.", "اثنان.", "1-1"), ("Three.", "ثلاثة.", "1-1"),
  ("Four.", "أربعة.", "1-1"), ("Five.", "خمسة.", "1-1"),
])

/// Two and Three have become one bead; Four has lost a word.
private let second = alignment([
  ("One.", "واحد.", "1-1"), ("Two. Three.", "اثنان. ثلاثة.", "2-1"), ("Four.", "أربع.", "1-1"),
  ("Five.", "خمسة.", "1-1"),
])

private func id(_ source: String) -> String {
  var ids = UnitIDs(article: "a")
  return ids.next(source: source, target: "")
}

/// A project whose memory `a` was aligned once and reviewed: One corrected, Two corrected, Three rejected,
/// Four approved.
private func reviewed(in folder: URL) async throws -> TestProject {
  let test = try TestProject(in: folder, memories: [:])
  try first.write(to: test.project.path(of: "a"))
  try await test.decide(.correct(id("One."), "الأول."))
  try await test.decide(.correct(id("Two."), "الثاني."))
  try await test.decide(.reject(id("Three.")))
  try await test.decide(ReviewDecision(.approve, id("Four.")))
  try test.project.apply()
  return test
}

private func targets(_ path: String) throws -> [String] {
  try TMXDocument(path: path).units.map { $0.variants[1].text }
}

@Test func aNewAlignmentLosesNoReview() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    let report = try await project.realign("a", with: second, by: "salma", client: "test/1")
    #expect(report.stale == 2 && !report.isUnchanged)
    let path = project.path(of: "a")
    // One is still corrected; Two's correction stands apart from the bead that took its place.
    #expect(try targets(path) == ["الأول.", "اثنان. ثلاثة.", "أربع.", "خمسة."])
    #expect(try targets(project.path(of: "a", in: "stale")) == ["الثاني."])
    let replay = try project.replay()
    #expect(replay.segments[id("One.")]?.unit.state == .corrected)
    #expect(replay.segments[id("Two.")]?.unit.state == .stale)
    #expect(replay.segments[id("Four.")]?.unit.state == .stale)
    #expect(replay.segments[id("Three.")]?.isLive == false)
    #expect(ReviewQueue(of: replay, findings: []).items.map(\.segment).contains(id("Two.")))
    #expect(try project.verify().faults.isEmpty)
    // A rebuild gives the same.
    let before = try test.memories()
    try project.apply(rebuild: true)
    #expect(try test.memories() == before)
  }
}

@Test func theSameAlignmentAgainWritesNothing() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    let before = try test.memories()
    let journal = try JournalReader.merged(in: project.reviews)
    let report = try await project.realign("a", with: first, by: "omar", client: "test/1")
    #expect(report.isUnchanged)
    #expect(try test.memories() == before)
    #expect(try JournalReader.merged(in: project.reviews) == journal)
    #expect(!test.exists("reviews/omar"))
  }
}

@Test func otherScoresAreNoNewAlignment() async throws {
  func scored(_ score: String) -> TMXDocument {
    var document = first
    for index in document.units.indices {
      document.units[index].annotations.append(
        .property(Property(MizanProperty.score, score)))
    }
    return document
  }
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    try await project.realign("a", with: scored("0.5000"), by: "salma", client: "test/1")
    let before = try test.memories()
    let report = try await project.realign(
      "a", with: scored("0.5001"), by: "salma", client: "test/1")
    #expect(report.isUnchanged)
    #expect(try test.memories() == before)
  }
}

@Test func goingBackToTheOldAlignmentBringsTheDecisionsBack() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    let before = try targets(project.path(of: "a"))
    try await project.realign("a", with: second, by: "salma", client: "test/1")
    try await project.realign("a", with: first, by: "salma", client: "test/1")
    let segments = try project.replay().segments
    #expect(segments[id("Two.")]?.unit.state == .corrected)
    #expect(segments[id("Three.")]?.unit.state == .rejected)
    // Its text changed twice: somebody looks again.
    #expect(segments[id("Four.")]?.unit.state == .stale)
    #expect(try targets(project.path(of: "a")) == before)
    #expect(!test.exists("tmx/stale/a.tmx"))
    #expect(try project.verify().faults.isEmpty)
  }
}

@Test func aStaleUnitThatIsApprovedAgainJoinsTheMemory() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    try await project.realign("a", with: second, by: "salma", client: "test/1")
    #expect(try await test.decide(ReviewDecision(.approve, id("Two."))).status == .ok)
    try project.apply()
    #expect(try targets(project.path(of: "a")).last == "الثاني.")
    #expect(!test.exists("tmx/stale/a.tmx"))
    #expect(try project.verify().faults.isEmpty)
    // It stays there when the article is aligned once more.
    var third = second
    third.units.removeLast()
    try await project.realign("a", with: third, by: "salma", client: "test/1")
    #expect(try targets(project.path(of: "a")).last == "الثاني.")
    // Rejected, it goes where rejected units are; taken back, it is here again.
    try await test.decide(.reject(id("Two.")))
    try project.apply()
    #expect(try targets(project.path(of: "a", in: "rejected")) == ["الثاني."])
    try await test.decide(ReviewDecision(.undo, ""))
    try project.apply()
    #expect(try targets(project.path(of: "a")).last == "الثاني.")
    #expect(try project.verify().faults.isEmpty)
  }
}

@Test func staleUnitsLeaveTheProjectOnlyWhenAskedFor() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    try await project.realign("a", with: second, by: "salma", client: "test/1")
    let path = folder.appending(path: "out.tmx").path
    _ = try project.export(to: path, as: .tmx)
    #expect(try targets(path) == ["الأول.", "اثنان. ثلاثة.", "أربع.", "خمسة."])
    _ = try project.export(to: path, as: .tmx, filter: ExportFilter("state:stale"))
    #expect(try targets(path) == ["أربع.", "الثاني."])
  }
}

@Test func anotherMachineTakesANewAlignmentFromTheJournal() async throws {
  try await withFolder { folder in
    let here = try await reviewed(in: folder.appending(path: "here"))
    let there = TestProject(existing: folder.appending(path: "there"))
    try FileManager.default.copyItem(at: here.folder, to: there.folder)
    try await here.project.realign("a", with: second, by: "salma", client: "test/1")
    try await there.decide(.correct(id("Five."), "الخامس."), by: "omar")
    try there.project.apply()
    for (from, to, names) in [(here, there, ["salma", "base"]), (there, here, ["omar"])] {
      for name in names {
        let target = to.folder.appending(path: "reviews/\(name)")
        try? FileManager.default.removeItem(at: target)
        try FileManager.default.copyItem(
          at: from.folder.appending(path: "reviews/\(name)"), to: target)
      }
    }
    try here.project.apply()
    try there.project.apply()  // its tmx/ still has the units of the old alignment
    #expect(try here.memories() == there.memories())
    #expect(
      try targets(there.project.path(of: "a")) == ["الأول.", "اثنان. ثلاثة.", "أربع.", "الخامس."])
    #expect(try there.project.verify().faults.isEmpty)
  }
}

@Test func aSplitThatTheNewAlignmentLacksStaysApart() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder, memories: [:])
    let project = try test.project
    try alignment([("One. Two.", "واحد. اثنان.", "2-2"), ("Three.", "ثلاثة.", "1-1")])
      .write(to: project.path(of: "a"))
    var split = ReviewDecision(.split, id("One. Two."))
    split.pieces = [
      .init(source: "One.", target: "واحد."), .init(source: "Two.", target: "اثنان."),
    ]
    try await test.decide(split)
    try await test.decide(.correct("\(id("One. Two.")).1", "الأول."))
    try project.apply()
    let new = alignment([("One.", "واحد.", "1-1"), ("Two. Three.", "اثنان. ثلاثة.", "2-2")])
    try await project.realign("a", with: new, by: "salma", client: "test/1")
    #expect(try targets(project.path(of: "a")) == ["واحد.", "اثنان. ثلاثة."])
    #expect(try targets(project.path(of: "a", in: "stale")) == ["الأول."])
    #expect(try project.verify().faults.isEmpty)
  }
}

@Test func aMemoryChangedByHandIsNotAlignedOver() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    let path = project.path(of: "a")
    let edited = try test.text("tmx/a.tmx").replacingOccurrences(of: "خمسة", with: "خَمسة")
    try Data(edited.utf8).write(to: URL(filePath: path))
    await #expect(throws: ReviewError.changedOutside(path: path, unit: id("Five."))) {
      try await project.realign("a", with: second, by: "salma", client: "test/1")
    }
    #expect(try test.text("tmx/a.tmx") == edited)
  }
}

@Test func onlyMemoriesOfTheProjectThatWereReviewedAreKnown() async throws {
  try await withFolder { folder in
    let test = try await reviewed(in: folder)
    let project = try test.project
    #expect(try project.knownMemory(at: project.path(of: "a")) == "a")
    #expect(try project.knownMemory(at: "\(folder.path)/tmx/../tmx/a.tmx") == "a")
    #expect(try project.knownMemory(at: project.path(of: "new")) == nil)
    #expect(try project.knownMemory(at: "\(folder.path)/a.tmx") == nil)
    #expect(try project.knownMemory(at: "a.tmx") == nil)
  }
}
