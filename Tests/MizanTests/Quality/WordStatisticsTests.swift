import Testing

@testable import Mizan

struct WordStatisticsTests {
  @Test func theFileGivesBackWhatWasWritten() throws {
    let known = LetterKey("كهرباء")
    let statistics = WordStatistics(adjective: 0.0, feminine: 0.9, verb: nil, count: 390)
    var pairs = PairFilter(capacity: 1)
    pairs.insert(LetterKey("انقطاع"), known)
    let bytes = WordStatisticsTable.encode(
      words: [known: statistics], annexations: pairs, attributes: PairFilter(capacity: 1))
    let table = try #require(WordStatisticsTable(decoding: bytes))
    #expect(table[known] == statistics)
    #expect(!table[LetterKey("ماء")].isKnown)
    #expect(table.isAnnexation(LetterKey("انقطاع"), known))
    #expect(!table.isAttribute(LetterKey("انقطاع"), known))
  }

  @Test func damagedFilesAreRefused() {
    let bytes = WordStatisticsTable.encode(
      words: [LetterKey("ماء"): WordStatistics(adjective: 0, feminine: nil, verb: nil, count: 9)],
      annexations: PairFilter(capacity: 1), attributes: PairFilter(capacity: 1))
    for length in bytes.indices {
      #expect(WordStatisticsTable(decoding: Array(bytes[..<length])) == nil)
    }
    #expect(WordStatisticsTable(decoding: Array("MZWC2\n".utf8) + bytes.dropFirst(6)) == nil)
  }

  @Test(arguments: [
    ("الدولية", true), ("الجديد", true), ("الفرنسي", true), ("الكهرباء", false), ("اللجنة", false),
    ("الأسعار", false),
  ])
  func adjectivesAndNounsAreToldApart(_ word: String, _ isAdjective: Bool) throws {
    let token = try #require(SegmentView(word).tokens.first)
    #expect(token.statistics.isAdjective == isAdjective)
    #expect(token.statistics.isNoun != isAdjective)
  }

  @Test func sharesAreRoundedToFifteenSteps() {
    let statistics = WordStatistics(adjective: 1, feminine: 0.5, verb: nil, count: 1024)
    #expect(statistics.adjective == 1)
    #expect(statistics.feminine == 0.5)
    #expect(statistics.verb == nil)
    #expect(statistics.commonness == 10)
  }

  @Test func theCounterLearnsFromSentences() throws {
    var counter = WordUseCounter()
    let lines = Array(
      repeating: Substring("عقد المجلس الأعلى جلسة في قاعة المجلس وقال الوزير الأعلى"), count: 6)
    for line in lines { counter.countClasses(line) }
    counter.settleAdjectives()
    for line in lines { counter.countGenders(line) }
    let table = try #require(WordStatisticsTable(decoding: counter.encoded()))
    #expect(table[LetterKey("أعلى")].isAdjective)
    #expect(table.isAttribute(LetterKey("مجلس"), LetterKey("أعلى")))
    #expect(table.isAnnexation(LetterKey("قاعة"), LetterKey("مجلس")))
  }
}

struct NewsVerbsTests {
  @Test(arguments: [
    FormCase("قالت", "قال", .she, .past), FormCase("يقولون", "قال", .they, .present),
    FormCase("دعوا", "دعا", .they, .past), FormCase("نفت", "نفى", .she, .past),
    FormCase("أجريت", "أجرى", .she, .past), FormCase("أقيل", "أقال", .he, .past),
    FormCase("يقام", "أقام", .he, .present), FormCase("التقيا", "التقى", .theyTwo, .past),
  ])
  func formsBelongToTheirVerb(_ test: FormCase) throws {
    let form = try #require(NewsVerbs.form(LetterKey(test.word)))
    #expect(NewsVerbs.lemma(form.lemma) == test.past)
    #expect(form.subject == test.subject)
    #expect(form.tense == test.tense)
  }

  @Test func aVerbThatLooksLikeANounIsMarkedInEveryReading() throws {
    let form = try #require(NewsVerbs.form(LetterKey("تغير")))  // she changes, he changed, change
    #expect(form.traits.contains(.looksLikeNoun))
    #expect(NewsVerbs.form(LetterKey("بيع")) == nil)
  }
}

struct FormCase: CustomTestStringConvertible {
  let word: String
  let past: String
  let subject: VerbForm.Subject
  let tense: VerbForm.Tense

  init(_ word: String, _ past: String, _ subject: VerbForm.Subject, _ tense: VerbForm.Tense) {
    self.word = word
    self.past = past
    self.subject = subject
    self.tense = tense
  }

  var testDescription: String { word }
}
