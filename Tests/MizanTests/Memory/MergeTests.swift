import Foundation
import TestSupport
import Testing

@testable import Mizan

/// A generator that gives the same numbers in every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension ReviewDecision {
  fileprivate static func random(
    _ segments: [ReviewSegment], using generator: inout SeededGenerator
  ) -> ReviewDecision? {
    guard let segment = segments.randomElement(using: &generator) else { return nil }
    let id = segment.unit.id
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return ReviewDecision(.approve, id)
    case 1, 2: return .correct(id, "نص \(Int.random(in: 0..<4, using: &generator)).")
    case 3: return .reject(id)
    case 4: return ReviewDecision(.reopen, id)
    case 5: return ReviewDecision(.undo, "")
    case 6:
      var comment = ReviewDecision(.comment, id)
      comment.note = "؟"
      return comment
    case 7:
      let (source, target) = (segment.unit.source, segment.unit.target)
      guard let a = source.firstIndex(of: " "), let b = target.firstIndex(of: " ") else {
        return nil
      }
      var split = ReviewDecision(.split, id)
      split.pieces = [
        .init(source: String(source[..<a]), target: String(target[..<b])),
        .init(
          source: String(source[source.index(after: a)...]),
          target: String(target[target.index(after: b)...])),
      ]
      return split
    default:
      guard let other = segments.randomElement(using: &generator), other.unit.id != id else {
        return nil
      }
      var merge = ReviewDecision(.merge, id)
      merge.others = [other.unit.id]
      return merge
    }
  }
}

private func copy(_ reviewers: [String], from: TestProject, to: TestProject) throws {
  for reviewer in reviewers {
    let target = to.folder.appending(path: "reviews/\(reviewer)")
    try? FileManager.default.removeItem(at: target)
    try FileManager.default.copyItem(
      at: from.folder.appending(path: "reviews/\(reviewer)"), to: target)
  }
}

/// Two machines decide at random, apart from each other and in turns; whichever gets the other's journal
/// first, with or without having written its memory in between, both end with the same bytes.
@Test(arguments: 1...12)
func randomDecisionsMadeApartMergeToTheSameBytes(seed: Int) async throws {
  try await withFolder { folder in
    var generator = SeededGenerator(state: UInt64(seed))
    let here = try TestProject(in: folder.appending(path: "here"))
    try here.project.apply()
    let there = TestProject(existing: folder.appending(path: "there"))
    try FileManager.default.copyItem(at: here.folder, to: there.folder)
    for round in 0..<3 {
      for (machine, reviewer) in [(here, "salma"), (there, "omar")] {
        let desk = try await machine.desk(reviewer)
        for _ in 0..<6 {
          let live = try machine.project.replay().liveSegments
          guard let decision = ReviewDecision.random(live, using: &generator) else { continue }
          _ = try await desk.submit([decision], by: reviewer)
        }
        if Bool.random(using: &generator) { try machine.project.apply() }
      }
      // One side gets the news first, and decides before the other side hears of it.
      let isHereFirst = (seed + round).isMultiple(of: 2)
      if isHereFirst {
        try copy(["omar"], from: there, to: here)
        try await here.decide(ReviewDecision(.comment, "d1:01").noted("أولا"), by: "salma")
        try copy(["salma"], from: here, to: there)
      } else {
        try copy(["salma"], from: here, to: there)
        try await there.decide(ReviewDecision(.comment, "d1:01").noted("أولا"), by: "omar")
        try copy(["omar"], from: there, to: here)
      }
    }
    try here.project.apply()
    try there.project.apply()
    #expect(try here.memories() == there.memories())
    #expect(try here.project.verify().faults.isEmpty)
    #expect(try there.project.verify().faults.isEmpty)
    let built = try here.memories()
    try FileManager.default.removeItem(at: here.folder.appending(path: "tmx"))
    try FileManager.default.createDirectory(
      at: here.folder.appending(path: "tmx"), withIntermediateDirectories: true)
    try here.project.apply(rebuild: true)
    #expect(try here.memories() == built)
  }
}

extension ReviewDecision {
  fileprivate func noted(_ note: String) -> ReviewDecision {
    var decision = self
    decision.note = note
    return decision
  }
}
