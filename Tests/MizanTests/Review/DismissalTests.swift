import Testing

@testable import Mizan

private func finding(
  quote: String = "21", counterpart: String? = "12", version: String = "1.0",
  rule: String = "num.mismatch"
) -> ReviewFinding {
  ReviewFinding(
    id: "54f8", segment: "d1:01", rule: rule, ruleVersion: version, severity: .critical,
    side: "tgt",
    span: [16, 18], quote: quote,
    counterpart: counterpart.map { .init(side: "src", span: [18, 20], quote: $0) }, explain: "")
}

private func memory(_ scope: DismissalScope, quote: String = "21") -> DismissalMemory {
  var desk = Desk()
  let record = desk.event(.dismiss, "d1:01") {
    $0.findings = [finding(quote: quote).verdict(.dismissed, reason: .houseStyle, scope: scope)]
  }
  return Replay(bases: [Sample.base], records: [record]).dismissals
}

struct RecallCase: CustomTestStringConvertible {
  enum Expected { case ask, covered, renew, changed }
  let testDescription: String
  var scope: DismissalScope = .segment
  var answered = "21"
  var finding: ReviewFinding
  var unit = Sample.unit1
  let expected: Expected
}

private func changed(_ change: (inout ReviewUnit) -> Void) -> ReviewUnit {
  var unit = Sample.unit1
  change(&unit)
  return unit
}

/// UX: when does a dismissed finding come back?
@Test(arguments: [
  RecallCase(
    testDescription: "re-scored, restarted, re-imported: no", finding: finding(), expected: .covered
  ),
  RecallCase(
    testDescription: "a new minor version of the rule: no", finding: finding(version: "1.7.2"),
    expected: .covered),
  RecallCase(
    testDescription: "a new major version: folded, with the old answer",
    finding: finding(version: "2.0"),
    expected: .renew),
  RecallCase(
    testDescription: "the flagged words changed: yes, as new", finding: finding(quote: "22"),
    expected: .changed),
  RecallCase(
    testDescription: "the counterpart changed: yes, as new", finding: finding(counterpart: "13"),
    expected: .changed),
  RecallCase(
    testDescription: "other words of the segment changed: no", finding: finding(),
    unit: changed { $0.target += " أمس" }, expected: .covered),
  RecallCase(
    testDescription: "another segment, scope segment: asked", finding: finding(),
    unit: Sample.unit2,
    expected: .ask),
  RecallCase(
    testDescription: "another segment, scope everywhere: no", scope: .text, finding: finding(),
    unit: Sample.unit2, expected: .covered),
  RecallCase(
    testDescription: "the same pair of values elsewhere: no", scope: .pair, finding: finding(),
    unit: Sample.unit2, expected: .covered),
  RecallCase(
    testDescription: "another segment of the article, scope article: no", scope: .article,
    finding: finding(), unit: Sample.unit2, expected: .covered),
  RecallCase(
    testDescription: "another article, scope article: asked", scope: .article, finding: finding(),
    unit: ReviewUnit(id: "d2:01", source: "", target: "", article: "d2"), expected: .ask),
  RecallCase(
    testDescription: "another rule on the same words: asked", finding: finding(rule: "names"),
    expected: .ask),
  RecallCase(
    testDescription: "the same words in another order of marks: no",
    answered: "\u{631}\u{651}\u{64E}",
    finding: finding(quote: "\u{631}\u{64E}\u{651}"), expected: .covered),
])
func remembersAnswers(_ test: RecallCase) {
  let recall = memory(test.scope, quote: test.answered).recall(test.finding, in: test.unit)
  let kind: RecallCase.Expected =
    switch recall {
    case .ask: .ask
    case .covered: .covered
    case .renew: .renew
    case .changed: .changed
    }
  #expect(kind == test.expected)
}

@Test func anAnswerTakenBackOrWithdrawnIsAskedAgain() {
  var desk = Desk()
  let verdict = finding().verdict(.dismissed, reason: .houseStyle, scope: .text)
  let dismissal = desk.event(.dismiss, "d1:01") { $0.findings = [verdict] }
  let undo = desk.event(.undo, "d1:01") { $0.undo = dismissal.id }
  let redo = desk.event(.redo, "d1:01") { $0.undo = dismissal.id }
  let withdrawal = desk.event(.undismiss, "d1:01") { $0.findings = [verdict] }
  func recall(_ records: [ReviewRecord]) -> DismissalMemory.Recall {
    Replay(bases: [Sample.base], records: records).dismissals.recall(finding(), in: Sample.unit2)
  }
  #expect(recall([dismissal]) != .ask)
  #expect(recall([dismissal, undo]) == .ask)
  #expect(recall([dismissal, undo, redo]) != .ask)
  #expect(recall([dismissal, withdrawal]) == .ask)
}

// MARK: - What the program learns

@Test func precisionFollowsTheFormula() throws {
  var desk = Desk()
  var records: [ReviewRecord] = []
  func answer(
    _ number: Int, _ verdict: ReviewRecord.FindingVerdict.Verdict, _ reason: DismissalReason? = nil
  ) {
    var finding = finding(quote: "\(number)")
    finding.id = "f\(number)"
    records.append(
      desk.event(.confirm, "d1:01") { $0.findings = [finding.verdict(verdict, reason: reason)] })
  }
  for number in 0..<3 { answer(number, .confirmed) }
  answer(10, .dismissed, .sourceIsWrong)  // the rule was right
  answer(11, .dismissed, .ruleIsWrong)
  answer(12, .dismissed, .sameAsAnother)  // says nothing
  answer(13, .dismissed, .other)
  let replay = Replay(bases: [Sample.base], records: records)
  let learned = try #require(RulePrecision.learned(from: replay) { _ in 0.6 }.first)
  #expect(learned.right == 4 && learned.wrong == 1)
  #expect(abs(learned.value - (4 + 6) / 15) < 0.01)  // fading moves it a little
  #expect(learned.interval.contains(0.8))
  #expect(!learned.isWeak)
}

@Test func aRuleThatIsMostlyDismissedBecomesWeak() throws {
  var desk = Desk()
  let records = (0..<20).map { number in
    var finding = finding(quote: "\(number)")
    finding.id = "f\(number)"
    return desk.event(.dismiss, "d1:01") {
      $0.findings = [finding.verdict(.dismissed, reason: .ruleIsWrong)]
    }
  }
  let learned = try #require(
    RulePrecision.learned(from: Replay(bases: [Sample.base], records: records)) { _ in 0.9 }.first)
  #expect(learned.wrong == 20)
  #expect(learned.isWeak)
}

@Test func anAnswerForABatchCountsOnce() throws {
  var desk = Desk()
  let batch = try #require(ULID("01KD3E7M6Z8Q4V5T2N9R0B1C2D"))
  let records = ["d1:01", "d1:02"].map { segment in
    desk.event(.dismiss, segment) {
      $0.findings = [finding().verdict(.dismissed, reason: .houseStyle, scope: .text)]
      $0.batch = batch
    }
  }
  let learned = RulePrecision.learned(from: Replay(bases: [Sample.base], records: records)) { _ in
    0.5
  }
  #expect(learned.first?.wrong == 1)
}

@Test func badnessGrowsWithSeverityAndPrecision() {
  #expect([finding()].badness { _ in 1 } == 95)
  #expect([ReviewFinding]().badness { _ in 1 } == 0)
  #expect([finding(), finding()].badness { _ in 0.5 } > [finding()].badness { _ in 0.5 })
}
