import Testing

@testable import Mizan

/// Words are remembered over texts; what was read before must not show.
@Test func profilesDoNotDependOnWhatWasReadBefore() {
  let language = LexicalLanguage.arabic
  // First letters that differ in a bit or two, at the start of a sentence and inside one.
  let texts = [
    "لكن وكيل النيابة نفى", "مكن هكيل ألنيابة هفى", "قال: لكن مكن نفى هفى", "Paris باريس paris",
    "ناصر وصل", "وصل ماصر", "وزير ىزير", "ىزير وزير", "تقرير ثقرير", "ثقرير. تقرير",
  ]
  let forward = texts.map { LexicalProfile(of: Array($0.utf8), language: language).terms }
  // Thousands of other words throw them out of the table.
  for number in 0..<40_000 {
    _ = LexicalProfile(of: Array("كلمة\(number)س".utf8), language: language)
  }
  let backward = texts.reversed().map {
    LexicalProfile(of: Array($0.utf8), language: language).terms
  }
  for (first, second) in zip(forward, backward.reversed()) {
    #expect(first.map(\.kind) == second.map(\.kind))
    #expect(first.map(\.key) == second.map(\.key))
    #expect(first.map(\.information) == second.map(\.information))
    #expect(first.map(\.skeleton) == second.map(\.skeleton))
  }
}
