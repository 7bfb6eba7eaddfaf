import Foundation
import Testing

@testable import Mizan

struct WordLexiconTests {
  private static let lines: [[Substring]] = {
    let data = (try? Resource.data("words.ar.txt")) ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
  }()

  @Test func everyCodeOfTheListsHasAMeaning() {
    #expect(Self.lines.count > 500)
    for codes in Set(Self.lines.map { $0[0] }) {
      for code in codes.split(separator: ",") {
        #expect(WordLexicon.readings(code) != nil, "\(code)")
      }
    }
    for wrong in ["", "N", "Nms?", "Nxs", "Nm", "Ax", "Q", "P1", "V", "Vp", "Vx3ms", "Vp4"] {
      #expect(WordLexicon.readings(wrong[...]) == nil, "\(wrong)")
    }
  }

  @Test func noWordOfTheListsComesTwice() {
    let words = Self.lines.flatMap { $0.dropFirst() }
    #expect(words.count == Set(words).count)
  }

  @Test func aWordOfOnePartOfSpeechHasItsClass() {
    let lexicon = WordLexicon(
      """
      # gender and number
      Nmph صيارفة
      Nfp قروض
      Nmst,Nfp أوان
      Ams رحب
      Amsr نيلي
      Nmsv,Vp3ms زجر
      Vr3fs تزجر
      Ae,Vr1s أفيد
      Vp1s قمت
      P زيدون
      """)
    func classes(_ word: String) -> WordClass? { lexicon.words[LetterKey(word)]?.classes }
    #expect(classes("صيارفة") == [.noun, .humanPlural])
    #expect(classes("قروض") == .noun)
    #expect(classes("أوان") == [])
    #expect(classes("رحب") == .adjective)
    #expect(classes("نيلي") == [])
    #expect(classes("زجر") == [])
    #expect(classes("زيدون") == .personName)
    // «I benefit» too: no adjective for sure; «I stood» is no verb that is told of others.
    #expect(classes("أفيد") == [])
    #expect(classes("قمت") == [] && lexicon.verb(LetterKey("قمت")) == nil)
    #expect(classes("كتاب") == nil)
    #expect(lexicon.verb(LetterKey("تزجر"))?.subject == .she)
    #expect(lexicon.verb(LetterKey("زجر")) == nil)
  }

  @Test func textsKeepTheLastWordWhereTheyClearlySaySomethingElse() throws {
    let noun = try #require(WordLexicon.readings("Nfs"))
    let unknown = noun.statistics(WordStatistics(rawValue: 0))
    #expect(unknown.adjective == 0 && unknown.feminine == 1 && unknown.verb == 0)
    #expect(unknown.commonness == 5)
    let learned = WordStatistics(adjective: 0.9, feminine: 0, verb: 0.8, count: 4096)
    let kept = noun.statistics(learned)
    #expect(kept.isAdjective && kept.feminine == nil && (kept.verb ?? 0) > 0.5)
    #expect(kept.commonness == 12)
  }

  @Test func aPrepositionIsSplitOffAWordOfTheLists() {
    let view = SegmentView("مُنح المزارعون بقروض صغيرة")
    let token = view.tokens[2]
    #expect(token.clitics == .ba && token.isAny(of: .noun))
  }
}
