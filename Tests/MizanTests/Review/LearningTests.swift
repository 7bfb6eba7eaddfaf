import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

private let words = [
  ("harbour", "الميناء"), ("bread", "الخبز"), ("teacher", "المعلمة"), ("garden", "البستان"),
  ("winter", "الشتاء"), ("river", "النهر"), ("window", "النافذة"), ("market", "السوق"),
]

/// A memory in which every sentence says two of the words; all units are approved.
private func approvedProject(in folder: URL, sentences: Int) async throws -> TestProject {
  let units = (0..<sentences).map { number in
    let (a, b) = (
      words[number % words.count], words[(number / words.count + number + 1) % words.count]
    )
    return TranslationUnit(
      attributes: ["tuid": "d:\(number)"],
      variants: [
        Variant("en", "zorble \(a.0) of the \(b.0)"), Variant("ar", "زنبرك \(a.1) قرب \(b.1)"),
      ])
  }
  let test = try TestProject(in: folder, memories: [:])
  try TMXDocument(header: Header(source: "en", toolVersion: "1"), units: units).write(
    to: folder.appending(path: "tmx/d.tmx").path)
  let desk = try await test.desk()
  _ = try await desk.submit(
    (0..<sentences).map { ReviewDecision(.approve, "d:\($0)") }, by: "salma")
  return test
}

private func learn(_ test: TestProject) throws -> LearnReport {
  try test.project.learn { Rule.named($0)?.precision ?? 0.5 }
}

@Test func approvedUnitsTeachALexicon() async throws {
  try await withFolder { folder in
    let test = try await approvedProject(in: folder, sentences: 64)
    let report = try learn(test)
    let change = try #require(report.lexicons.first)
    #expect((change.source, change.target, change.units) == ("en", "ar", 64))
    #expect(
      report.lines == [
        "lexicon en-ar: 0 → \(change.pairs.now) word pairs (64 approved units)",
        "fluency: 0 → 64 approved segments counted",
      ])
    let learned = try test.project.learned()
    let lexicon = try #require(learned.lexicons[.init(.english, .arabic)])
    let key = try #require("zorble".stemKeys(.english).first)
    let translation = try #require("زنبرك".stemKeys(.arabic).first)
    #expect(lexicon[key].first?.target == translation)
    // The aligner's lexicon has it on top of what ships.
    let merged = try #require(
      try PairLexicons(learned: learned.lexicons).lexicon(from: .english, to: .arabic))
    #expect(merged[key].contains { $0.target == translation })
    let shipped = try #require(try PairLexicons().lexicon(from: .english, to: .arabic))
    #expect(shipped[key].isEmpty)
    #expect(merged.pairCount > shipped.pairCount)
  }
}

@Test func learningAgainGivesTheSameBytesAndSaysSo() async throws {
  try await withFolder { folder in
    let test = try await approvedProject(in: folder, sentences: 64)
    _ = try learn(test)
    let lexicon = try test.bytes(".mizan/learned/lexicon.en-ar.bin")
    let approved = try test.bytes(".mizan/learned/approved.ar.jsonl")
    #expect(try learn(test).lines.isEmpty)
    try FileManager.default.removeItem(at: folder.appending(path: ".mizan"))
    _ = try learn(test)
    #expect(try test.bytes(".mizan/learned/lexicon.en-ar.bin") == lexicon)
    #expect(try test.bytes(".mizan/learned/approved.ar.jsonl") == approved)
  }
}

@Test func fewApprovedUnitsTeachNoLexicon() async throws {
  try await withFolder { folder in
    let test = try await approvedProject(in: folder, sentences: 49)
    let report = try learn(test)
    #expect(report.lexicons.map(\.pairs.now) == [0])
    #expect(try test.project.learned().lexicons.isEmpty)
    #expect(try test.project.learned().approved.count == 49)
  }
}

@Test func whatIsTakenBackIsUnlearned() async throws {
  try await withFolder { folder in
    let test = try await approvedProject(in: folder, sentences: 50)
    _ = try learn(test)
    #expect(try test.project.learned().lexicons.count == 1)
    try await test.decide(ReviewDecision(.reopen, "d:7"))
    let report = try learn(test)
    #expect(report.lines.count == 2)
    #expect(report.lines[0].hasSuffix("→ 0 word pairs (49 approved units; it takes 50)"))
    #expect(try test.project.learned().lexicons.isEmpty)
  }
}

@Test func theScorerTakesWhatTheDeskWrites() throws {
  let text = "أطلقت الورشة مرصد الهجين الرملي."
  let shipped = try Scorer.shipped()
  let taught = shipped.taught(by: Array(repeating: text, count: 20), precision: [:])
  let item = ScoreItem(id: "1", target: text)
  #expect(taught.assess([item])[0].score >= shipped.assess([item])[0].score)
  let view = SegmentView(text)
  let before = try #require(shipped.fluency).evidence(of: view).logits
  let after = try #require(taught.fluency).evidence(of: view).logits
  #expect(before != after)
}

@Test func aRuleThatWasOftenWrongWeighsLess() throws {
  let rule = try #require(Rule.named("punctuation.space-before"))
  let item = ScoreItem(id: "1", target: "وصل الوفد إلى المدينة مساء أمس ، وعاد اليوم إلى العاصمة.")
  let shipped = try Scorer.shipped()
  let finding = try #require(shipped.assess([item])[0].findings.first { $0.rule == rule.id })
  #expect(finding.precision == rule.precision)
  let taught = shipped.taught(by: [], precision: [rule.id: 0.1])
  let weak = try #require(taught.assess([item])[0].findings.first { $0.rule == rule.id })
  #expect(weak.precision == 0.1)
  #expect(taught.assess([item])[0].score >= shipped.assess([item])[0].score)
}

@Test func aDamagedLessonIsNamed() async throws {
  try await withFolder { folder in
    let test = try await approvedProject(in: folder, sentences: 50)
    _ = try learn(test)
    let path = "\(try test.project.cache)/learned/lexicon.en-ar.bin"
    try Data("damaged".utf8).write(to: URL(filePath: path))
    #expect(throws: ReviewError.learnedDamaged(path: path)) { try test.project.learned() }
    #expect(
      ReviewError.learnedDamaged(path: path).description
        == "\(path): damaged; 'mizan learn' makes it again, --no-learned does without it")
    _ = try learn(test)
    #expect(try test.project.learned().lexicons.count == 1)
  }
}
