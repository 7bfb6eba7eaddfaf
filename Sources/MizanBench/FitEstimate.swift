import Foundation
import Mizan

/// `MizanBench fit-estimate SET... OUTPUT.json`: fits what the quality estimator weighs beside all other evidence.
///
/// The sets must be none that the estimator learned from: there it is surer than elsewhere. Each text is taken without
/// and with its source; right texts weigh as much as broken ones together.
enum FitEstimate {
  static func run(_ arguments: [String]) async throws {
    guard arguments.count >= 2, let output = arguments.last.map({ URL(filePath: $0) }) else {
      print("usage: MizanBench fit-estimate SET.tsv... OUTPUT.json")
      return
    }
    let items = try arguments.dropLast().flatMap { try DevelopmentItem.items(ofFile: $0) }
    let estimator = try QualityEstimator(
      encoderFolder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment),
      cache: URL(filePath: ".mizan"))
    var scorer = try Scorer.shipped()
    // What the estimate says counts by itself; that it is reported as well adds nothing.
    scorer.model.weights["rule.fluency.estimated"] = 0
    var examples: [ScoreFitting.Example] = []
    for withSource in [false, true] {
      for item in items where withSource || !(item.sourceNeeded ?? false) {
        let (segments, place) = item.article(item.target, withSource: withSource)
        let logOdds = try await estimator.logOdds([segments[place]])[0]
        let score = scorer.assess(segments, isExtract: segments.count > 1)[place].score
        examples.append(
          ScoreFitting.Example(
            evidence: [
              ScoreEvidence("other", log((1 - score) / score)),
              ScoreEvidence("estimate.broken", max(0, logOdds)),
              // Negative, so that its weight is positive as all are.
              ScoreEvidence("estimate.sound", min(0, logOdds)),
            ], role: item.label == "broken" ? .broken : .clean, withSource: withSource, group: 0,
            category: item.category, needsSource: false, weight: 1))
      }
    }
    let broken = Double(examples.count { $0.isBroken })
    for index in examples.indices where !examples[index].isBroken {
      examples[index].weight = broken / (Double(examples.count) - broken)
    }
    var fitting = ScoreFitting()
    fitting.ridge = 0.01
    let fitted = fitting.model(examples).weights
    var model = try JSONDecoder().decode(ScoreModel.self, from: Data(contentsOf: output))
    model.weights["estimate.broken"] = fitted["estimate.broken"] ?? 0
    model.weights["estimate.sound"] = -(fitted["estimate.sound"] ?? 0)
    model.weights["rule.fluency.estimated"] = 0
    try model.write(to: output)
    for name in fitted.keys.sorted() { print(name, String(format: "%.3f", fitted[name] ?? 0)) }
  }
}
