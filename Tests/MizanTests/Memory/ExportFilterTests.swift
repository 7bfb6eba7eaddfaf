import Foundation
import TMX
import Testing

@testable import Mizan

struct FilterCase: CustomTestStringConvertible {
  let filter: String
  let segments: [String]
  var testDescription: String { filter }
  init(_ filter: String, _ segments: [String]) { (self.filter, self.segments) = (filter, segments) }
}

/// d1:01 corrected by salma, d1:02 rejected by omar, d1:03 untouched with a finding.
private func project(in folder: URL) async throws -> TestProject {
  let test = try TestProject(in: folder)
  try await test.decide(.correct("d1:01", "قالت الوزارة إن 12 في المئة أغلقت."), by: "salma")
  try await test.decide(.reject("d1:02"), by: "omar")
  return test
}

private let finding = ReviewFinding(
  id: "f3", segment: "d1:03", rule: "agreement", ruleVersion: "1.0", severity: .major, side: "tgt",
  span: [0, 4], quote: "القط", explain: "", precision: 0.8)

@Test(arguments: [
  FilterCase("", ["d1:01", "d1:03"]),
  FilterCase("state:corrected", ["d1:01"]),
  FilterCase("state:rejected", ["d1:02"]),
  FilterCase("state:rejected or state:corrected", ["d1:01", "d1:02"]),
  FilterCase("not state:corrected", ["d1:03"]),
  FilterCase("by:salma", ["d1:01"]),
  FilterCase("article:news and not by:salma", ["d1:03"]),
  FilterCase("article:other", []),
  FilterCase("rule:agreement", ["d1:03"]),
  FilterCase("badness>40", ["d1:03"]),
  FilterCase("badness<40", ["d1:01"]),
  FilterCase("since:2020-01-01", ["d1:01"]),
  FilterCase("since:2999-01-01", []),
  FilterCase("not (by:salma or rule:agreement)", []),
  FilterCase("state:new badness>40", ["d1:03"]),
])
func exportsWhatTheFilterLetsThrough(_ test: FilterCase) async throws {
  try await withFolder { folder in
    let project = try await project(in: folder).project
    let path = folder.appending(path: "out.tmx").path
    _ = try project.export(
      to: path, as: .tmx, filter: ExportFilter(test.filter), findings: [finding])
    #expect(try TMXDocument(path: path).units.map(\.id) == test.segments)
  }
}

struct BadFilterCase: CustomTestStringConvertible {
  let testDescription: String
  let reason: String
  init(_ filter: String, _ reason: String) { (testDescription, self.reason) = (filter, reason) }
}

@Test(arguments: [
  BadFilterCase(
    "state:done",
    "'done' is no state; states are new, flagged, clean, approved, corrected, rejected, deferred, stale, conflict"
  ),
  BadFilterCase(
    "colour:red",
    "'colour:red' is no term; terms are state: rule: article: by: since: badness< badness>"),
  BadFilterCase("(state:new", "a ')' is missing"),
  BadFilterCase("state:new and", "a term is missing at the end"),
  BadFilterCase("or state:new", "'or' is not expected here"),
  BadFilterCase("badness<many", "'badness<many' needs a number, 0…100"),
  BadFilterCase(
    "since:yesterday", "'yesterday' is no date; write 2026-11-24 or 2026-11-24T09:15:00Z"),
])
func refusesAFilterInWords(_ test: BadFilterCase) {
  #expect(throws: ReviewError.filter(text: test.testDescription, reason: test.reason)) {
    try ExportFilter(test.testDescription)
  }
}

@Test(arguments: ExchangeFormat.allCases.filter { $0 != .moses })
func exportsEveryFormatAndImportsItAgain(_ format: ExchangeFormat) async throws {
  try await withFolder { folder in
    let first = try await project(in: folder.appending(path: "first"))
    let path = folder.appending(path: "out.\(format.ending)").path
    let report = try first.project.export(to: path, as: format)
    #expect(report.written == 2)
    let second = try TestProject(in: folder.appending(path: "second"), memories: [:])
    let imported = try await second.project.importMemory(
      from: path, as: "copy", format: format, at: second.desk(), by: "salma",
      languages: ExportOptions(source: "en", target: "ar"))
    #expect(imported.units == 2)
    let segments = try second.project.replay().liveSegments.map(\.unit)
    #expect(
      segments.map(\.source) == ["The ministry said 12 percent had closed.", "The cat eats."])
    #expect(segments.map(\.target) == ["قالت الوزارة إن 12 في المئة أغلقت.", "القط يأكل."])
    #expect(try second.project.verify().faults.isEmpty)
  }
}

@Test func importingOverUnknownChangesIsRefused() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    try test.project.apply()
    let path = try test.project.path(of: "news")
    try Data(newsMemory.replacingOccurrences(of: "غادر", with: "رحل").utf8).write(
      to: URL(filePath: path))
    let other = folder.appending(path: "other.tmx")
    try Data(newsMemory.utf8).write(to: other)
    await #expect(throws: ReviewError.changedOutside(path: path, unit: "d1:02")) {
      try await test.project.importMemory(
        from: other.path, as: "news", at: test.desk(), by: "salma")
    }
    #expect(try test.text("tmx/news.tmx").contains("رحل"))
  }
}

@Test func aFileThatIsCutOffIsNotImported() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    let cut = folder.appending(path: "cut.tmx")
    try Data(newsMemory.utf8.prefix(900)).write(to: cut)
    await #expect(throws: TMXError.self) {
      try await test.project.importMemory(from: cut.path, as: "cut", at: test.desk(), by: "salma")
    }
    #expect(try test.project.memories() == ["news"])
  }
}
