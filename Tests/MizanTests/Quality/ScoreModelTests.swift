import Foundation
import Testing

@testable import Mizan

struct ScoreModelTests {
  @Test func aRuleFallsBackToItsTopicAndThenToAllRules() {
    let model = ScoreModel(
      bias: 0, weights: ["rule": 2, "rule.markup": 3, "rule.markup.tag": 4])
    #expect(model.contribution(of: ScoreEvidence("rule.markup.tag", 1)) == 4)
    #expect(model.contribution(of: ScoreEvidence("rule.markup.entity", 1)) == 3)
    #expect(model.contribution(of: ScoreEvidence("rule.spelling.hamza", 2)) == 4)
    #expect(model.contribution(of: ScoreEvidence("fluency.worst", 5)) == 5)
  }

  @Test func fittingLearnsWhatSeparatesAndIgnoresWhatDoesNot() {
    let examples = (0..<400).map { index in
      let broken = index % 2 == 0
      return ScoreFitting.Example(
        evidence: [
          ScoreEvidence("fluency.worst", broken ? 6 : 1),
          ScoreEvidence("fluency.gain", Double(index % 7)),
          ScoreEvidence("source.length", broken ? 0 : 1),
        ], role: broken ? .broken : .clean, withSource: false, group: index, category: "",
        needsSource: false, weight: 1)
    }
    let model = ScoreFitting().model(examples)
    #expect(model.weights["fluency.worst", default: 0] > 0.5)
    #expect(abs(model.weights["fluency.gain", default: 1]) < 0.1)
    // Evidence of damage cannot speak for a segment.
    #expect(model.weights["source.length"] == 0)
    #expect(model.probability(of: examples[0].evidence) > 0.9)
    #expect(model.probability(of: examples[1].evidence) < 0.1)
  }

  @Test func aTopicWithFewExamplesStaysNearAllRules() {
    let examples = (0..<100).map { index in
      ScoreFitting.Example(
        evidence: index == 0 ? [ScoreEvidence("rule.rare.one", 1)] : [], role: .clean,
        withSource: false, group: index, category: "", needsSource: false, weight: 1)
    }
    let model = ScoreFitting().model(examples)
    #expect(
      abs(model.weights["rule.rare", default: 0] - model.weights["rule", default: 0]) < 0.3)
  }

  @Test func anExplanationAddsUpToTheScore() throws {
    let scorer = try Scorer.shipped()
    let assessment = scorer.assess([ScoreItem(target: "أعلنت الشركة , عن <b>خطة</b> جديدة.")])[0]
    let explanation = scorer.model.explain(assessment)
    #expect(abs(1 - 1 / (1 + exp(-explanation.logOdds)) - assessment.score) < 1e-9)
    #expect(explanation.contributions.contains { $0.name.hasPrefix("rule.markup.") })
    let amounts = explanation.contributions.map(\.logOdds)
    #expect(amounts == amounts.sorted(by: >))
  }

  @Test(arguments: [
    ("الدولة الوثيقة صار مكتوبا هو.", "وصدرت الوثيقة عن مجلس الدولة."),
    ("أعلنت الشركة عن <b>خطة</b> جديدة.", "أعلنت الشركة عن خطة جديدة."),
  ])
  func theShippedScorerRanksBrokenTextBelowItsTwin(_ broken: String, _ good: String) throws {
    let scorer = try Scorer.shipped()
    let scores = [broken, good].map { scorer.assess([ScoreItem(target: $0)])[0].score }
    #expect(scores[0] < scores[1])
    #expect(scores.allSatisfy { (0.0...1.0).contains($0) })
  }
}
