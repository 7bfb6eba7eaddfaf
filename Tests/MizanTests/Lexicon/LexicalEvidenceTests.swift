import TMX
import Testing

@testable import Mizan

private func evidence(
  _ source: [String], _ language: LexicalLanguage, _ target: [String]
) -> LexicalEvidence {
  LexicalEvidence(
    source: source.map { LexicalProfile(of: Array($0.utf8), language: language) },
    target: target.map { LexicalProfile(of: Array($0.utf8), language: .arabic) },
    lexicon: TranslationLexicon.shipped(from: language, to: .arabic))
}

private let persian = [
  "ولادیمیر پوتین روز سه‌شنبه وارد مسکو شد.", "در این حمله ۸۲۰ هزار نفر آواره شدند.",
  "این نشست در ۱۲ فروردین ۱۴۰۰ برگزار شد.",
]
private let arabic = [
  "وصل فلاديمير بوتين إلى موسكو يوم الثلاثاء.", "وأدى الهجوم إلى نزوح 820 ألف شخص.",
  "عُقد الاجتماع في 1 أبريل 2021.",
]

@Test func aSentenceFitsItsTranslationBest() {
  let evidence = evidence(persian, .persian, arabic)
  for row in 0..<3 {
    let own = evidence.features(row..<row + 1, row..<row + 1)
    for column in 0..<3 where column != row {
      #expect(own.sum > evidence.features(row..<row + 1, column..<column + 1).sum)
    }
  }
}

@Test func eachKindOfLinkIsFound() {
  let evidence = evidence(persian, .persian, arabic)
  #expect(evidence.features(0..<1, 0..<1).name > 0)
  #expect(evidence.features(1..<2, 1..<2).number > 0)
  #expect(evidence.features(2..<3, 2..<3).date > 0)
  #expect(evidence.features(1..<2, 0..<1).missingNumber < 0)
  #expect(evidence.features(1..<2, 1..<2).missingNumber == 0)
}

@Test func joiningSentencesCountsATermOnce() {
  let twice = evidence(["Paris, 1917."], .english, ["باريس 1917", "باريس 1917", "لندن"])
  let one = twice.features(0..<1, 0..<1)
  let both = twice.features(0..<1, 0..<2)
  // The source's terms count once; only the target's second pair of terms adds to the sum.
  #expect(both.number < 2 * one.number)
  #expect(both.number > one.number)
}

@Test func aMergedTranslationFitsBetterThanItsParts() {
  let merged = evidence([persian[0] + " " + persian[1], persian[2]], .persian, arabic)
  let whole = merged.features(0..<1, 0..<2).sum
  #expect(whole > merged.features(0..<1, 0..<1).sum)
  #expect(whole > merged.features(0..<1, 1..<2).sum)
}

@Test func oddTextsGiveNoEvidenceAndNoFailure() {
  for text in ["", "…", "😀😀", "\u{301}", "ـــ", "1", "a"] {
    let evidence = evidence([text, ""], .english, ["", text])
    let features = evidence.features(0..<1, 0..<1)
    #expect(features.sum.isFinite)
  }
  let other = LexicalEvidence(
    source: [LexicalProfile(of: Array("NATO 1949".utf8), language: .other)],
    target: [LexicalProfile(of: Array("NATO 1949".utf8), language: .other)], lexicon: nil)
  #expect(other.features(0..<1, 0..<1).sum.isFinite)
}

@Test func profilesCountMarks() {
  let profile = LexicalProfile(of: "«لماذا؟» قال (هو): لا!", language: "ar")
  #expect(
    profile.marks
      == LexicalProfile.Marks(questions: 1, exclamations: 1, quotes: 2, brackets: 2, colons: 1))
}
