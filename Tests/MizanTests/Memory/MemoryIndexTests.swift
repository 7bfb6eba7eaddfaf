import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

private let sentences = [
  ("The ministry said the hospitals had closed.", "قالت الوزارة إن المستشفيات أُغلِقت."),
  ("He gave no reason.", "ولم يذكر سببًا لذلك."),
  ("The government of Iraq resigned on Monday.", "استقالت حكومة العراق يوم الاثنين ٢٠٢٤."),
  ("The Iraqi government said so.", "قالت الحكومة العراقية ذلك."),
]

private func withIndex(_ body: (MemoryIndex) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "m.tmx").path
    let units = sentences.enumerated().map { number, pair in
      TranslationUnit(
        attributes: ["tuid": "d:\(number)"],
        variants: [Variant("en", pair.0), Variant("ar", pair.1)])
    }
    try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: units).write(to: path)
    try MemoryIndex.build([("m", path)], at: folder.appending(path: "index").path)
    try body(MemoryIndex(path: folder.appending(path: "index").path))
  }
}

struct PhraseCase: CustomTestStringConvertible {
  let testDescription: String
  let phrase: String
  /// Number of the unit and the words found.
  let hits: [(Int, String)]
}

@Test(arguments: [
  PhraseCase(testDescription: "a word", phrase: "hospitals", hits: [(0, "hospitals")]),
  PhraseCase(
    testDescription: "case does not matter", phrase: "the MINISTRY", hits: [(0, "The ministry")]),
  PhraseCase(
    testDescription: "a piece of a word: with its article and ending", phrase: "حكوم",
    hits: [(2, "حكوم"), (3, "حكوم")]),
  PhraseCase(
    testDescription: "hamza and marks do not matter, the original is shown", phrase: "اغلقت",
    hits: [(0, "أُغلِقت")]),
  PhraseCase(testDescription: "digits of any system", phrase: "2024", hits: [(2, "٢٠٢٤")]),
  PhraseCase(
    testDescription: "the last word of a phrase may go on", phrase: "حكومة العراق",
    hits: [(2, "حكومة العراق"), (3, "حكومة العراق")]),
  PhraseCase(testDescription: "words in another order", phrase: "ministry the", hits: []),
  PhraseCase(
    testDescription: "words that are not neighbours", phrase: "ministry hospitals", hits: []),
  PhraseCase(testDescription: "nothing to look for", phrase: " ،؟ ", hits: []),
])
func findsPhrases(_ test: PhraseCase) throws {
  try withIndex { index in
    let hits = try index.concordance(test.phrase)
    #expect(hits.map(\.unit.id) == test.hits.map { "d:\($0.0)" })
    let words = hits.map { hit in
      let text = Array((hit.side == .source ? hit.unit.source : hit.unit.target).utf8)
      return String(decoding: text[hit.range], as: UTF8.self)
    }
    #expect(words == test.hits.map(\.1))
  }
}

@Test func aHitComesWithItsNeighbours() throws {
  try withIndex { index in
    let hit = try #require(try index.concordance("gave no reason").first)
    #expect(hit.before?.id == "d:0" && hit.after?.id == "d:2")
    #expect(try index.concordance("hospitals").first?.before == nil)
  }
}

@Test func aFuzzyMatchHasAScoreAndADifference() throws {
  try withIndex { index in
    let matches = try index.matches("The government of Iran resigned on Monday.")
    let best = try #require(matches.first)
    #expect(best.unit.id == "d:2")
    #expect(best.score == 87)  // one of eight tokens
    #expect(best.difference.filter { !$0.isEqual } == [WordChange(was: "Iran", now: "Iraq")])
    #expect(try index.matches("The government of Iraq resigned on Monday.").first?.score == 100)
    #expect(try index.matches("Nothing like it anywhere here").isEmpty)
  }
}

@Test func theScoreComparesWithEveryUnit() throws {
  // Against a plain scan: no better unit is missed.
  var random = SystemRandomNumberGenerator()
  let words = (0..<40).map { "w\($0)" }
  let texts = (0..<300).map { _ in
    (0..<8).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "m.tmx").path
    let units = texts.map { TranslationUnit(variants: [Variant("en", $0), Variant("ar", "نص")]) }
    try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: units).write(to: path)
    try MemoryIndex.build([("m", path)], at: folder.appending(path: "i").path)
    let index = try MemoryIndex(path: folder.appending(path: "i").path)
    for text in texts.prefix(20) {
      var query = text.split(separator: " ").map(String.init)
      query[3] = "other"
      let best =
        texts.map { other in
          let found = other.split(separator: " ").map(String.init)
          return 100 * (8 - editDistance(query, found)) / 8
        }.max() ?? 0
      #expect(try index.matches(query.joined(separator: " "), minimum: 0).first?.score == best)
    }
  }
}

@Test func theIndexOfAProjectFollowsItsMemories() async throws {
  try await withFolder { folder in
    let test = try TestProject(in: folder)
    var builds = 0
    #expect(try test.project.index { builds += 1 }.concordance("ministry").count == 1)
    #expect(try test.project.index { builds += 1 }.unitCount == 3)
    #expect(builds == 1)
    try await test.decide(.correct("d1:01", "نص جديد تماما"))
    try test.project.apply()
    #expect(
      try test.project.index { builds += 1 }.concordance("جديد تماما").first?.unit.id == "d1:01")
    #expect(builds == 2)
    // A damaged index is made again.
    try Data("no index".utf8).write(to: folder.appending(path: ".mizan/find.index"))
    #expect(try test.project.index { builds += 1 }.unitCount == 3)
    #expect(builds == 3)
  }
}
