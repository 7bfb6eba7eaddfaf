import Foundation
import Mizan

/// What a model made of a document it was not fitted on.
struct AlignmentOutcome {
  struct Step {
    var type: BeadType
    var posterior: Float
    var isRight: Bool
    /// Out of the order of the source.
    var isMoved: Bool
  }

  var pair: String
  var variant: String
  var gold: [AlignmentScore.UnitBead]
  var predicted: [AlignmentScore.UnitBead]
  var steps: [Step]
  /// Gold beads out of the order of the longest chain, and how many of them were found.
  var moved: (gold: Int, found: Int)

  init(
    _ example: AlignmentExample, _ path: [(bead: BeadCandidate, probability: Float)],
    monotone: Set<BeadCandidate>
  ) {
    pair = example.document.pair
    variant = example.document.variant
    gold = example.document.goldBeads
    predicted = example.unitBeads(path.map(\.bead))
    let goldSet = Set(gold)
    var nullSource: Set<Int> = []
    var nullTarget: Set<Int> = []
    for bead in gold where bead.source.isEmpty || bead.target.isEmpty {
      nullSource.formUnion(bead.source)
      nullTarget.formUnion(bead.target)
    }
    steps = zip(path, predicted).map { step, touched in
      let isRight =
        step.bead.type.isNull
        ? touched.source.isSubset(of: nullSource) && touched.target.isSubset(of: nullTarget)
        : goldSet.contains(touched)
      return Step(
        type: step.bead.type, posterior: step.probability, isRight: isRight,
        isMoved: !step.bead.type.isNull && !monotone.contains(step.bead))
    }
    let movedGold = example.document.movedGold()
    moved = (movedGold.count, movedGold.intersection(predicted).count)
  }
}

/// Figures over many outcomes.
struct AlignmentFigures {
  var score = AlignmentScore()
  var calibrationError = 0.0
  /// Share of the beads with both sides that pass the threshold, and how many of those are right.
  var safeShare = 0.0
  var safePrecision = 0.0
  /// Mean confidence and share of right beads in every filled tenth of the scale.
  var reliability: [ReliabilityPlot.Point] = []
  var movedGold = 0
  var movedFound = 0
  var movedFalse = 0

  init(_ outcomes: [AlignmentOutcome], calibration: Calibration, safeConfidence: Double) {
    var bins = [(count: Int, confidence: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    var (paired, safe, safeRight) = (0, 0, 0)
    for outcome in outcomes {
      score.add(predicted: outcome.predicted, gold: outcome.gold)
      movedGold += outcome.moved.gold
      movedFound += outcome.moved.found
      for step in outcome.steps {
        let confidence = calibration.confidence(step.type, posterior: step.posterior)
        let bin = min(9, Int(confidence * 10))
        bins[bin].count += 1
        bins[bin].confidence += confidence
        bins[bin].right += step.isRight ? 1 : 0
        if step.isMoved && !step.isRight { movedFalse += 1 }
        guard !step.type.isNull else { continue }
        paired += 1
        if confidence >= safeConfidence {
          safe += 1
          safeRight += step.isRight ? 1 : 0
        }
      }
    }
    let total = bins.reduce(0) { $0 + $1.count }
    for bin in bins where bin.count > 0 {
      calibrationError += abs(bin.confidence - Double(bin.right)) / Double(max(1, total))
    }
    reliability = bins.filter { $0.count > 0 }.map { bin in
      let count = Double(bin.count)
      return .init(
        confidence: bin.confidence / count, right: Double(bin.right) / count, count: bin.count)
    }
    safeShare = Double(safe) / Double(max(1, paired))
    safePrecision = safe > 0 ? Double(safeRight) / Double(safe) : 1
  }

  var text: String {
    String(
      format:
        "strict %.4f  nm %.4f  null %.4f  ECE %.3f  safe %2.0f %% at %.4f  moved %d of %d, %d false",
      score.strict.f1, score.merged.f1, score.null.f1, calibrationError, safeShare * 100,
      safePrecision,
      movedFound, movedGold, movedFalse)
  }
}

extension Calibration {
  /// Logistic regression of being right on the posterior's log odds, by Newton's method, with a weak pull
  /// towards the identity.
  init(fitting outcomes: [AlignmentOutcome]) {
    self.init()
    let steps = outcomes.flatMap(\.steps)
    single = Self.line(steps.filter { $0.type.size == 2 && !$0.type.isNull })
    merged = Self.line(steps.filter { $0.type.size > 2 })
    null = Self.line(steps.filter { $0.type.isNull })
  }

  // Newton's method; a step that makes things worse is halved.
  private static func line(_ steps: [AlignmentOutcome.Step]) -> Line {
    let points = steps.map { step in
      let p = Double(min(max(step.posterior, 1e-6), 1 - 1e-6))
      return (x: log(p / (1 - p)), isRight: step.isRight)
    }
    // Log likelihood less the pull towards the identity.
    func worth(_ offset: Double, _ slope: Double) -> Double {
      points.reduce(-0.25 * (offset * offset + (slope - 1) * (slope - 1))) { sum, point in
        let z = offset + slope * point.x
        let loss = point.isRight ? -z : z
        return sum - (loss > 30 ? loss : log1p(exp(loss)))
      }
    }
    var (offset, slope) = (0.0, 1.0)
    var current = worth(offset, slope)
    for _ in 0..<30 {
      var (g0, g1) = (-0.5 * offset, -0.5 * (slope - 1))
      var (h00, h01, h11) = (0.5, 0.0, 0.5)
      for point in points {
        let q = 1 / (1 + exp(-(offset + slope * point.x)))
        let (error, weight) = ((point.isRight ? 1 : 0) - q, q * (1 - q))
        (g0, g1) = (g0 + error, g1 + error * point.x)
        (h00, h01, h11) = (h00 + weight, h01 + weight * point.x, h11 + weight * point.x * point.x)
      }
      let determinant = h00 * h11 - h01 * h01
      let step = ((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant)
      var share = 1.0
      while share > 1e-4, worth(offset + share * step.0, slope + share * step.1) < current {
        share /= 2
      }
      guard share > 1e-4 else { break }
      (offset, slope) = (offset + share * step.0, slope + share * step.1)
      current = worth(offset, slope)
    }
    return Line(offset: Float(offset), slope: Float(slope))
  }
}
