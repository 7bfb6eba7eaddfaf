import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

/// Texts that mix marks, letters, digits and spaces at random: what no one writes on purpose.
private func randomText(_ generator: inout some RandomNumberGenerator) -> String {
  let pieces = [
    ".", "؟", "!", "…", "۔", "?", "\"", "«", "»", "“", "”", "(", ")", "[1]", "'", " ", " ", " ",
    "\n", "\u{A0}",
    "\u{200F}", "\u{200C}", "د", "أ", "ق.م", "كلمة", "والوفد", "م", "Dr", "U.S", "word", "Word",
    "и", "Он", "3", "٣",
    "<b>", "/p>", ">", "<", ",", "،", ":", "—", "ً", "ـ", "。", "🙂", "\u{301}", "\r\n", "\u{FEFF}",
  ]
  return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
    pieces[Int.random(in: 0..<pieces.count, using: &generator)]
  }.joined()
}

/// A small generator with a seed, so that a failure can be met again.
private struct Randomness: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  ScalarClass(scalar.value) == .space
}

@Test(arguments: ["ar", "fa", "en", "ru", "fr", "tr", "he", "de", "es", "und"])
func sentencesAndGapsGiveTheBlockBack(_ language: String) {
  var generator = Randomness(state: 20_261_124)
  let segmenter = Segmenter(for: LanguageTag(language))
  for _ in 0..<1_000 {
    let text = randomText(&generator)
    let bytes = Array(text.utf8)
    var rebuilt: [UInt8] = []
    var end = 0
    for sentence in segmenter.sentences(in: Block(text)) {
      let gap = String(decoding: bytes[end..<sentence.range.lowerBound], as: UTF8.self)
      #expect(gap.unicodeScalars.allSatisfy(isSpace), "gap holds text in \(text.debugDescription)")
      #expect(sentence.text.utf8.elementsEqual(bytes[sentence.range]))
      #expect(!sentence.text.isEmpty)
      rebuilt += Array(gap.utf8) + Array(sentence.text.utf8)
      end = sentence.range.upperBound
    }
    rebuilt += bytes[end...]
    #expect(rebuilt == bytes)
    #expect(String(decoding: bytes[end...], as: UTF8.self).unicodeScalars.allSatisfy(isSpace))
  }
}

@Test(arguments: ["ق.م.", "؟ - ", "<a/>", "\"", ".[1", "د ", "م.د ", "a. ", ". ", "؟»"])
func repeatedPatternsCostNoMoreThanTheirSize(_ pattern: String) {
  let text = String(repeating: pattern, count: 50_000)
  let segmenter = Segmenter(for: "ar")
  let bytes = segmenter.sentences(in: Block(text)).reduce(0) { $0 + $1.range.count }
  #expect(bytes > 0)
}

@Test func emptyAndBlankBlocksHaveNoSentences() {
  for text in ["", " ", "\n\t\u{A0}"] {
    #expect(Segmenter(for: "ar").sentences(in: Block(text)).isEmpty)
  }
}

@Test func sentencesKnowTheirBlock() {
  let article = Article(
    language: "ar", blocks: [Block(.heading, "عنوان"), Block("وصل الوفد.  ثم غادر.")])
  let sentences = Segmenter(for: "ar").sentences(in: article)
  #expect(sentences.map(\.block) == [0, 1, 1])
  #expect(sentences.map(\.kind) == [Block.Kind.heading, .paragraph, .paragraph])
  #expect(sentences.map(\.range) == [0..<10, 0..<18, 20..<34])
}

@Test func everyRuleSaysWhatItDoesInASentence() {
  let languages = ["ar", "fa", "en", "ru", "fr", "tr", "he", "de", "es", "und"]
  let own = languages.flatMap { BreakTables.tables(for: LanguageTag($0)).rules }
  for rule in own + BreakRule.common {
    #expect(rule.name.hasSuffix("."), "\(rule.name)")
  }
}

@Test(.enabled(if: SharedData.isPresent, "\(SharedData.reason)"))
func theSeedArticleIsCutAsItsGoldSays() throws {
  let gold = try String(contentsOf: SharedData.file("seed/lavrov.gold.jsonl"), encoding: .utf8)
    .split(separator: "\n").map { try JSONDecoder().decode(GoldBead.self, from: Data($0.utf8)) }
  for (file, language, beads) in [
    ("lavrov.ar.txt", "ar", gold.map(\.target)), ("lavrov.fa.txt", "fa", gold.map(\.source)),
  ] {
    let text = try String(contentsOf: SharedData.file("seed/\(file)"), encoding: .utf8)
    let article = Article(parsing: text, language: LanguageTag(language))
    let sentences = Segmenter(for: LanguageTag(language)).sentences(in: article).map(\.text)
    #expect(sentences == beads.flatMap { $0 })
  }
}

private struct GoldBead: Decodable {
  var source: [String]
  var target: [String]
}
