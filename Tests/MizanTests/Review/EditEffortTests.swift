import Testing

@testable import Mizan

struct EffortCase: CustomTestStringConvertible {
  let testDescription: String
  let before: String
  let after: String
  let characters: Int
  let words: Int
}

@Test(arguments: [
  EffortCase(
    testDescription: "nothing changed", before: "غادر الوفد", after: "غادر الوفد", characters: 0,
    words: 0),
  EffortCase(
    testDescription: "tashkeel and tatweel do not count", before: "غادر", after: "غـادَرَ",
    characters: 0, words: 0),
  EffortCase(
    testDescription: "two digits swapped", before: "إن 21 في", after: "إن 12 في", characters: 2,
    words: 1),
  EffortCase(
    testDescription: "a word inserted", before: "غادر الوفد", after: "غادر الوفد أمس",
    characters: 4, words: 1),
  EffortCase(
    testDescription: "a block moved is one edit", before: "أمس في القاهرة غادر الوفد",
    after: "غادر الوفد أمس في القاهرة", characters: 21, words: 1),
  EffortCase(
    testDescription: "from nothing", before: "", after: "غادر الوفد", characters: 10, words: 2),
])
func measuresEffort(_ test: EffortCase) {
  let effort = EditEffort(from: test.before, to: test.after)
  #expect(effort.characters == test.characters)
  #expect(effort.words == test.words)
}

@Test func theRateIsPerWordOfTheResult() {
  #expect(EditEffort(from: "a b c d", to: "a x c d").rate == 0.25)
}
