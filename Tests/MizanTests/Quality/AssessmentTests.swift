import Foundation
import TMX
import TestSupport
import Testing

@testable import Mizan

struct AssessmentTests {
  @Test func oneDefectHasOneFinding() {
    let found = Scorer(rules: [.spaceBeforeMark, .clashingMarks, .missingSpaceAfterMark])
      .assess([ScoreItem(target: "انتهت الجلسة. .وغادر الوفد.")])[0].findings
    #expect(found.map(\.rule) == ["punctuation.clashing-marks"])
  }

  @Test func aDetailInsideALongerPlaceStays() {
    let line = finding("a", .critical, 0..<40)
    let comma = finding("b", .minor, 10..<12)
    #expect([comma, line].withoutRepeats().map(\.rule) == ["a", "b"])
  }

  @Test func theMoreSeriousOfTwoStays() {
    let two = [finding("a", .minor, 0..<10), finding("b", .major, 2..<10)]
    #expect(two.withoutRepeats().map(\.rule) == ["b"])
  }

  @Test func moreSevereFindingsLowerTheScore() {
    let scorer = Scorer()
    let texts = [
      "وصل الوفد أمس.", "وصل الوفد, أمس.", "وصل الوفد <b> أمس.", "وصل \u{FFFD}\u{FFFD} أمس.",
    ]
    let scores = texts.map { scorer.assess([ScoreItem(target: $0)])[0].score }
    #expect(scores == scores.sorted(by: >))
    #expect(Set(scores).count == scores.count)
  }

  @Test func aQuotationRunsOverSegments() {
    let items = ["وقال: «لن نعود.", "سنذهب إلى القضاء.", "والسلام»."].map {
      ScoreItem(target: $0, paragraph: 0)
    }
    let article = ArticleView(items)
    #expect(article.startsInQuotation == [false, true, true])
    #expect(article.marks.allSatisfy { $0.partner != nil })
  }

  @Test func aQuotationThatReopensAtAParagraphIsOne() {
    let items = [("«لن نعود.", 0), ("«سنذهب إلى القضاء.", 1), ("«والسلام».", 2)]
      .map { ScoreItem(target: $0.0, paragraph: $0.1) }
    let findings = Scorer(rules: [.unbalancedMarks]).assess(items).flatMap(\.findings)
    #expect(findings.isEmpty)
  }

  @Test(arguments: ["tanwin", "spelling.nothing", "-x.y"])
  func anUnknownRuleIsRefused(_ name: String) {
    #expect(throws: RuleSelection.Failure.self) { try RuleSelection(name) }
  }

  @Test func rulesAreChosenByIdAndTopic() throws {
    #expect(
      try RuleSelection("markup").rules.map(\.id)
        == Rule.all.map(\.id).filter { $0.hasPrefix("markup.") })
    #expect(
      try RuleSelection("-spelling").rules.count == Rule.all.count { !$0.id.hasPrefix("spelling.") }
    )
    #expect(
      try RuleSelection("number,-number.decimal-mark").rules.map(\.id).contains(
        "number.persian-digit"))
    #expect(
      throws: RuleSelection.Failure.unknown("latin-mark", similar: ["punctuation.latin-mark"])
    ) {
      try RuleSelection("latin-mark")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, "\(SharedData.reason)"))
  func cleanNewsStaysQuiet() throws {
    let path = SharedData.file("quality/dev.jsonl")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter {
      $0.contains("\"clean\"")
    }
    let scorer = Scorer()
    var flags = 0
    for line in lines {
      let article = scorer.assess(try ScoreTask.input(String(line), file: "dev"))
      flags += article.assessments.flatMap(\.findings).count { $0.severity >= .minor }
    }
    #expect(lines.count > 100)
    #expect(
      Double(flags) <= 0.10 * Double(lines.count),
      "\(flags) findings in \(lines.count) clean segments")
  }

  private func finding(_ rule: String, _ severity: Severity, _ range: Range<Int>) -> Finding {
    Finding(
      rule: rule, ruleVersion: 1, category: .style, severity: severity, precision: 0.9,
      range: range,
      message: Wording(ar: "س", en: "x"))
  }
}
