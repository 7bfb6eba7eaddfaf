import Foundation
import Testing

@testable import Mizan

private let sentences = [
  ("the house is big", "البيت كبير"), ("the house is old", "البيت قديم"),
  ("a big book", "كتاب كبير"),
  ("the old book", "الكتاب قديم"), ("this house", "هذا البيت"), ("this book", "هذا الكتاب"),
]

private func trained() -> TranslationLexicon {
  var trainer = LexiconTrainer(from: .english, to: .arabic)
  for _ in 0..<3 { for (source, target) in sentences { trainer.add(source, target) } }
  return trainer.train()
}

@Test(arguments: [("house", "بيت"), ("book", "كتاب"), ("big", "كبير"), ("old", "قديم")])
func theLikeliestTranslationIsLearned(_ source: String, _ target: String) throws {
  let lexicon = trained()
  let key = try #require(source.stemKeys(.english).first)
  let best = try #require(lexicon[key].first)
  #expect(best.target == target.stemKeys(.arabic).first)
  #expect(best.probability > 0.25)
  #expect(lexicon.share(ofTarget: best.target) > 0.25)
}

@Test func trainingIsDeterministic() {
  #expect(trained().encoded == trained().encoded)
}

@Test func aLexiconSurvivesItsFile() throws {
  let lexicon = trained()
  let read = try TranslationLexicon(contentsOf: lexicon.encoded, name: "test")
  #expect(read.encoded == lexicon.encoded)
  #expect(read.entries.count == lexicon.pairCount)
}

@Test func aCutOrForeignFileIsRefused() {
  let data = trained().encoded
  for damaged in [data.prefix(data.count - 1), data.prefix(2), Data("not a lexicon at all".utf8)] {
    #expect(throws: LexiconError.damaged("test")) {
      try TranslationLexicon(contentsOf: Data(damaged), name: "test")
    }
  }
}

@Test func aDictionaryOfTheUsersIsRead() throws {
  let lexicon = try TranslationLexicon(
    tabSeparated: "# mine\nforeign minister\tوزير الخارجية\n\nbank\tمصرف\t0.6\n", source: .english,
    target: .arabic)
  let bank = try #require("bank".stemKeys(.english).first)
  #expect(lexicon[bank].map(\.target) == "مصرف".stemKeys(.arabic))
  #expect(lexicon[bank].first?.probability == 0.6)
  let minister = try #require("minister".stemKeys(.english).first)
  #expect(Set(lexicon[minister].map(\.target)) == Set("وزير الخارجية".stemKeys(.arabic)))
}

@Test(arguments: [
  ("bank", "line 1: expected SOURCE, a tab, TARGET"),
  ("bank\tمصرف\nhouse\tبيت\t7", "line 2: the third field is no probability between 0 and 1"),
])
func aFaultyDictionaryLineIsNamed(_ text: String, _ message: String) {
  let error = #expect(throws: LexiconError.self) {
    try TranslationLexicon(tabSeparated: text, source: .english, target: .arabic)
  }
  #expect(error?.description == message)
}

@Test func ofTwoLexiconsTheGreaterProbabilityCounts() throws {
  let first = try TranslationLexicon(
    tabSeparated: "bank\tمصرف\t0.6", source: .english, target: .arabic)
  let second = try TranslationLexicon(
    tabSeparated: "bank\tمصرف\t0.3\nbank\tبنك\t0.5", source: .english, target: .arabic)
  let merged = first.merging(second)
  #expect(merged["bank".stemKeys(.english)[0]].map(\.probability) == [0.6, 0.5])
}

@Test(arguments: [LexicalLanguage.english, .persian, .french, .russian, .turkish])
func everySourceLanguageHasAShippedLexicon(_ language: LexicalLanguage) throws {
  let lexicon = try #require(TranslationLexicon.shipped(from: language, to: .arabic))
  #expect(lexicon.pairCount > 10_000)
  let words: [LexicalLanguage: String] = [
    .english: "people", .persian: "مردم", .french: "personnes", .russian: "люди",
    .turkish: "insanlar",
  ]
  let people = try #require((words[language] ?? "").stemKeys(language).first)
  #expect(!lexicon[people].isEmpty)
}

@Test func commonWordsCarryLessInformation() throws {
  for language in LexicalLanguage.allCases where language != .other {
    #expect(WordFrequencies.shipped(for: language) != nil)
  }
  let arabic = try #require(WordFrequencies.shipped(for: .arabic))
  let from = arabic.information(of: "من".stemKeys(.arabic)[0])
  let minister = arabic.information(of: "الوزير".stemKeys(.arabic)[0])
  #expect(from < 5 && minister > from && minister < 10)
  #expect(arabic.information(of: "شوارزنيغر".stemKeys(.arabic)[0]) > minister)
}
