import Foundation
import TestSupport
import Testing

@testable import Mizan

/// The sample articles of docs/samples: their gold beads fit the texts, and the rules find planted defects.
struct SampleArticleTests {
  struct GoldBead: Decodable {
    let source: [String]
    let target: [String]
  }

  static let samples = ["harbour.fa", "barrier.en", "tram.ru"]

  @Test(arguments: samples)
  func goldBeadsGiveTheTextsBack(_ sample: String) throws {
    let name = sample.prefix { $0 != "." }
    let beads = try gold(String(name))
    let source = try text("\(sample).txt")
    let target = try text("\(name).ar.txt")
    #expect(unspaced(beads.flatMap(\.target).joined()) == unspaced(target))
    let sentences = beads.flatMap(\.source)
    #expect(unspaced(sentences.joined()).utf8.count == unspaced(source).utf8.count)
    #expect(sentences.allSatisfy(source.contains))
  }

  @Test(arguments: [
    PlantedDefect("harbour", "discourse.orphan", "كانت اليد منجزة."),
    PlantedDefect("harbour", "grammar.displaced-adjective", "الساحلي وقال"),
    PlantedDefect("harbour", "grammar.false-idafa", "الإغلاق الخليج"),
    PlantedDefect("harbour", "grammar.waw-before-predicate", "وأعلنت"),
    PlantedDefect("harbour", "omission.open-ending", "فإن"),
    PlantedDefect("barrier", "grammar.waw-after-adverbial", "وستكون"),
    PlantedDefect("barrier", "grammar.missing-that", "من المتوقع الآن سيكلف"),
    PlantedDefect("barrier", "grammar.verb-before-subject", "وقالوا أصحاب"),
    PlantedDefect("tram", "grammar.relative-behind-indefinite", "قرية التي"),
    PlantedDefect("tram", "grammar.counted-noun", "خمس مهندسين"),
    PlantedDefect("tram", "grammar.adjective-gender", "الخط الجديدة"),
    PlantedDefect("tram", "discourse.orphan", "أصبحت الكلمة محفوظة."),
  ])
  func plantedDefectsAreFound(_ defect: PlantedDefect) throws {
    let sentences = try gold(defect.article).flatMap(\.target)
    let paragraphs = try text("\(defect.article).ar.txt").split(separator: "\n")
    let items = sentences.map { sentence in
      ScoreItem(target: sentence, paragraph: paragraphs.firstIndex { $0.contains(sentence) })
    }
    let found = zip(sentences, Scorer().assess(items)).flatMap { sentence, assessment in
      assessment.findings.filter { $0.rule == defect.rule }
        .map { String(decoding: Array(sentence.utf8)[$0.range], as: UTF8.self) }
    }
    #expect(found.contains(defect.place), "found \(found)")
  }

  private func gold(_ name: String) throws -> [GoldBead] {
    try text("\(name).gold.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(GoldBead.self, from: Data($0.utf8))
    }
  }

  private func text(_ file: String) throws -> String {
    let folder = SharedData.repository.appending(path: "docs/samples")
    return try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  private func unspaced(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

struct PlantedDefect: CustomTestStringConvertible {
  let article: String
  let rule: String
  let place: String

  init(_ article: String, _ rule: String, _ place: String) {
    self.article = article
    self.rule = rule
    self.place = place
  }

  var testDescription: String { "\(article): \(rule)" }
}
