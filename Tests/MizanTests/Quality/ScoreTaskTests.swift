import Testing

@testable import Mizan

/// The wire format, word for word.
struct ScoreTaskTests {
  private let task = ScoreTask(
    scorer: Scorer(rules: [.latinPunctuation, .persianLetters], model: .unfitted))

  @Test(arguments: [
    LineCase(
      "a clean item has no flags", #"{"id":"a","target":"وصل الوفد."}"#,
      #"{"id":"a","score":0.9526,"flags":[]}"#),
    LineCase(
      "offsets are Unicode scalars", #"{"id":"b","target":"😀 وصل الوفد, ثم غادر."}"#,
      #"{"id":"b","score":0.376,"flags":[{"rule":"punctuation.latin-mark","severity":"minor","start":11,"end":12,"message":"A Latin mark stands where Arabic has ، ؛ or ؟.","suggestion":"،"}]}"#
    ),
    LineCase("a line that is not JSON", "nonsense", #"{"error":"not JSON"}"#),
    LineCase("a line that is no object", "[1]", #"{"error":"not a JSON object"}"#),
    LineCase(
      "a missing field", #"{"id":"c"}"#, #"{"id":"c","error":"the field 'target' is missing"}"#),
    LineCase(
      "a field of another type", #"{"id":"d","target":5}"#,
      #"{"id":"d","error":"the field 'target' has the wrong type"}"#),
    LineCase(
      "an unknown kind", #"{"id":"e","target":"نص","kind":"poem"}"#,
      #"{"id":"e","error":"the field 'kind' has no known value"}"#
    ),
  ])
  func answers(_ test: LineCase) { #expect(task.answer(to: test.line) == test.answer) }

  @Test func neighboursAreReadAndNotAnswered() {
    let scorer = Scorer(rules: [.unbalancedMarks])
    let line = #"{"id":"a","target":"سنذهب إلى القضاء».","context_before":"وقال: «لن نعود."}"#
    #expect(ScoreTask(scorer: scorer).answer(to: line).hasSuffix(#""flags":[]}"#))
  }

  @Test func answersBelowASeverityLeaveFlagsOut() {
    let strict = ScoreTask(scorer: Scorer(), minimumSeverity: .major)
    let answer = strict.answer(to: #"{"id":"a","target":"وصل الوفد, ثم غادر."}"#)
    #expect(answer.hasSuffix(#""flags":[]}"#))
  }
}

struct LineCase: CustomTestStringConvertible {
  let testDescription: String
  let line: String
  let answer: String

  init(_ name: String, _ line: String, _ answer: String) {
    testDescription = name
    self.line = line
    self.answer = answer
  }
}
