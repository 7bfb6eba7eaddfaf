import Foundation
import Mizan
import TMX

/// `MizanBench fit-score DEV.jsonl... CLEAN.txt OUTPUT.json`: fits the weights of the score and cross-validates them.
///
/// Learns from development sets (broken items, their corrected twins, clean items) and from damage done to
/// clean sentences that the fluency model was not fitted on; each item of a set counts half again as if no rule
/// had fired on it. Prints figures of ten-fold cross-validation over the development sets, an item and its corrected
/// twin in one fold; what is written was fitted on all of them.
enum FitScoreBench {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3 else {
      print("usage: MizanBench fit-score DEV.jsonl... CLEAN.txt OUTPUT.json")
      return
    }
    let (sets, clean) = (arguments.dropLast(2), arguments[arguments.count - 2])
    var scorer = Scorer()
    scorer.fluency = try FluencyModel.shipped()
    let items = try sets.flatMap { try DevelopmentItem.items(ofFile: $0) }
    let held = FitFluencyBench.heldOut(try FitFluencyBench.lines(ofFile: clean))
    var examples: [ScoreFitting.Example] = []
    for item in items {
      for withSource in [false, true] { examples += scorer.examples(of: item, withSource) }
    }
    let synthetic = scorer.syntheticExamples(held)
    print("examples: development \(examples.count), synthetic \(synthetic.count)")
    let fitting = ScoreFitting()
    crossValidate(fitting, examples, synthetic)
    for (name, isKept) in ablations {
      print("only \(name):")
      crossValidate(
        fitting, examples.map { $0.keeping(isKept) }, synthetic.map { $0.keeping(isKept) },
        isAblation: true)
    }
    var model = fitting.model(examples.withSilentRules() + synthetic)
    let output = URL(filePath: arguments[arguments.count - 1])
    // What the estimator weighs is fitted by itself, by `fit-estimate`.
    let old = try? JSONDecoder().decode(ScoreModel.self, from: Data(contentsOf: output))
    let isKept = { (name: String) in
      name.hasPrefix("estimate.") || name == "rule.fluency.estimated"
    }
    model.weights.merge((old?.weights ?? [:]).filter { isKept($0.key) }) { $1 }
    try model.write(to: output)
    for (name, weight) in model.weights.sorted(by: { $0.key < $1.key }) {
      print(name, String(format: "%.3f", weight))
    }
    print("bias", String(format: "%.3f", model.bias))
  }

  /// Kinds of evidence that are tried alone.
  private static let ablations: [(name: String, isKept: @Sendable (String) -> Bool)] = [
    ("rules", { $0.hasPrefix("rule.") }), ("fluency", { $0.hasPrefix("fluency.") }),
    ("rules and fluency", { !$0.hasPrefix("source.") }),
    ("rules and source", { !$0.hasPrefix("fluency.") }),
  ]

  private static func crossValidate(
    _ fitting: ScoreFitting, _ examples: [ScoreFitting.Example],
    _ synthetic: [ScoreFitting.Example], isAblation: Bool = false
  ) {
    let folds = 10
    var predictions: [(example: ScoreFitting.Example, probability: Double)] = []
    for fold in 0..<folds {
      let model = fitting.model(
        examples.filter { $0.group % folds != fold }.withSilentRules() + synthetic)
      for example in examples where example.group % folds == fold {
        predictions.append((example, model.probability(of: example.evidence)))
      }
    }
    for withSource in [false, true] {
      let seen = predictions.filter { $0.example.withSource == withSource }
      report(seen, withSource, isAblation)
    }
    if !isAblation { reliability(predictions) }
  }

  private static func report(
    _ seen: [(example: ScoreFitting.Example, probability: Double)], _ withSource: Bool,
    _ isAblation: Bool
  ) {
    let broken = seen.filter { $0.example.role == .broken }
    // Without the source, errors that only the source shows cannot be asked for.
    let asked = broken.filter { withSource || !$0.example.needsSource }
    let twins = seen.filter { $0.example.role == .corrected }.map(\.probability)
    let clean = seen.filter { $0.example.role == .clean }.map(\.probability).sorted(by: >)
    let threshold = clean[clean.count / 20]
    func recall(_ items: [(example: ScoreFitting.Example, probability: Double)]) -> Double {
      Double(items.count { $0.probability > threshold }) / Double(max(items.count, 1))
    }
    print(
      "cross-validated, \(withSource ? "with" : "without") source:",
      "AUC against twins", String(format: "%.3f", auc(broken.map(\.probability), twins)),
      "of those asked", String(format: "%.3f", auc(asked.map(\.probability), twins)),
      "| AUC against clean", String(format: "%.3f", auc(broken.map(\.probability), clean)),
      "| recall at 5 %", String(format: "%.3f", recall(broken)),
      "of those asked", String(format: "%.3f", recall(asked)))
    if isAblation { return }
    let categories = Dictionary(grouping: broken, by: \.example.category)
    let line = categories.sorted { $0.key < $1.key }.map { name, members in
      "\(name) \(members.count { $0.probability > threshold })/\(members.count)"
    }
    print("  " + line.joined(separator: ", "))
  }

  /// How often an editor did change what was given a probability, in five bands.
  private static func reliability(
    _ seen: [(example: ScoreFitting.Example, probability: Double)]
  ) {
    var error = 0.0
    for band in 0..<5 {
      let members = seen.filter { min(4, Int($0.probability * 5)) == band }
      guard !members.isEmpty else { continue }
      let mean = members.map(\.probability).reduce(0, +) / Double(members.count)
      let share = Double(members.count { $0.example.isBroken }) / Double(members.count)
      error += abs(mean - share) * Double(members.count) / Double(seen.count)
      print(String(format: "  said %.2f, was %.2f (%d)", mean, share, members.count))
    }
    print("expected calibration error " + String(format: "%.3f", error))
  }

  static func auc(_ worse: [Double], _ better: [Double]) -> Double {
    var sum = 0.0
    for a in worse { for b in better { sum += a > b ? 1 : a == b ? 0.5 : 0 } }
    return sum / Double(max(worse.count * better.count, 1))
  }
}

extension ScoreFitting.Example {
  /// The example with some of its evidence only.
  fileprivate func keeping(_ isKept: (String) -> Bool) -> ScoreFitting.Example {
    var copy = self
    copy.evidence = evidence.filter { isKept($0.name) }
    return copy
  }
}

extension [ScoreFitting.Example] {
  /// The examples, and copies of them of half the weight on which no rule fired.
  ///
  /// The rules were written with the development set at hand, so they fire on more of its broken items than on those
  /// of another set. Fitted on it alone, the other evidence would find nothing left to explain and get no weight.
  fileprivate func withSilentRules() -> [ScoreFitting.Example] {
    self
      + map { example in
        var copy = example.keeping { !$0.hasPrefix("rule.") }
        copy.weight = example.weight / 2
        return copy
      }
  }
}

extension ScoreModel {
  /// Writes the weights to three decimals: more would be noise in the file.
  func write(to file: URL) throws {
    func round(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
    let rounded = ScoreModel(bias: round(bias), weights: weights.mapValues(round))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(rounded) + Data("\n".utf8)).write(to: file)
  }
}

extension Scorer {
  fileprivate func examples(
    of item: DevelopmentItem, _ withSource: Bool
  ) -> [ScoreFitting.Example] {
    var texts: [(text: String, role: ScoreFitting.Role)] = [
      (item.target, item.label == "broken" ? .broken : .clean)
    ]
    if let corrected = item.corrected, !corrected.isEmpty { texts.append((corrected, .corrected)) }
    return texts.map { text, role in
      ScoreFitting.Example(
        evidence: evidence(item, text, withSource), role: role, withSource: withSource,
        group: Int(
          truncatingIfNeeded: StableHash.spread(
            UInt64(item.id.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF })) >> 8),
        category: item.category, needsSource: item.sourceNeeded ?? false, weight: 1)
    }
  }

  private func evidence(
    _ item: DevelopmentItem, _ text: String, _ withSource: Bool
  ) -> [ScoreEvidence] {
    let (segments, place) = item.article(text, withSource: withSource)
    return assess(segments, isExtract: segments.count > 1)[place].evidence
  }

  /// Short clean sentences and one damaged copy of each: length tells nothing.
  fileprivate func syntheticExamples(_ clean: [[UInt8]]) -> [ScoreFitting.Example] {
    guard let fluency else { return [] }
    var generator = SeededGenerator(seed: 4)
    let sentences = clean.map {
      (bytes: $0, damaged: DamagedSentence($0, vocabulary: fluency.vocabulary))
    }
    .filter { (5...20).contains($0.damaged.words.count) }.prefix(4000)
    let pool = sentences.flatMap(\.damaged.words).filter { $0.symbol.row != nil }
    var examples: [ScoreFitting.Example] = []
    for (index, sentence) in sentences.enumerated() {
      var damaged = sentence.damaged
      guard let damage = Damage.lottery.randomElement(using: &generator),
        damaged.apply(damage, pool: pool, using: &generator)
      else { continue }
      for (text, role) in [
        (sentence.damaged.text, ScoreFitting.Role.clean), (damaged.text, .broken),
      ] {
        let evidence = assess([ScoreItem(target: text, kind: .body)])[0].evidence
        examples.append(
          ScoreFitting.Example(
            evidence: evidence.filter { $0.name.hasPrefix("fluency.") }, role: role,
            withSource: false, group: index, category: damage.rawValue, needsSource: false,
            weight: ScoreFitting.syntheticWeight))
      }
    }
    return examples
  }
}
