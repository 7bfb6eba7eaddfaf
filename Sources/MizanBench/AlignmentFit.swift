import Foundation
import Mizan

/// Maximum likelihood of the gold paths with an L2 penalty, by Adam (Kingma and Ba, 2015).
struct AlignmentFit {
  var terms: [EvidenceTerm]
  var examples: [AlignmentExample]
  /// Weights to start from; zeros when empty.
  var start: [Float] = []
  var penalty: Float = 0.02
  var epochs: Int
  var rate: Float = 0.15

  func fitted() -> AlignmentModel {
    var model = AlignmentModel(terms: terms)
    if !start.isEmpty { model.weights = start }
    var writer = FeatureWriter(count: model.features.count)
    var moment = [Float](repeating: 0, count: model.weights.count)
    var square = moment
    var step: Float = 0
    var random = SeededGenerator(seed: 1)
    let batch = 16
    var total = 0.0
    var used = 0
    for epoch in 0..<epochs {
      (total, used) = (0, 0)
      let order = examples.indices.shuffled(using: &random)
      let speed = rate * (1 - Float(epoch) / Float(epochs))
      for start in stride(from: 0, to: order.count, by: batch) {
        var gradient = [Float](repeating: 0, count: model.weights.count)
        let part = order[start..<min(start + batch, order.count)]
        for index in part {
          guard let loss = addGradient(of: examples[index], model, &writer, to: &gradient) else {
            continue
          }
          total += loss
          used += 1
        }
        step += 1
        let share = Float(part.count) / Float(examples.count)
        for feature in gradient.indices {
          let slope = gradient[feature] - penalty * share * model.weights[feature]
          moment[feature] = 0.9 * moment[feature] + 0.1 * slope
          square[feature] = 0.999 * square[feature] + 0.001 * slope * slope
          let corrected = moment[feature] / (1 - powf(0.9, step))
          let scale = (square[feature] / (1 - powf(0.999, step))).squareRoot() + 1e-8
          model.weights[feature] += speed * corrected / scale
        }
      }
    }
    print(
      String(
        format: "  %.4f nats a document after %d epochs, ", total / Double(max(1, used)), epochs)
        + "\(used) of \(examples.count) documents have a gold path")
    return model
  }

  /// The negative log likelihood of a document's gold paths, in nats; nil when the segmentation allows none.
  private func addGradient(
    of example: AlignmentExample, _ model: AlignmentModel, _ writer: inout FeatureWriter,
    to gradient: inout [Float]
  ) -> Double? {
    let lattice = Lattice(example.context, model: model)
    let (wanted, goldTotal) = lattice.restricted(to: example.goldSlots).posteriors()
    guard goldTotal > -.infinity else { return nil }
    let (given, allTotal) = lattice.posteriors()
    lattice.forEachCandidate { bead, slot in
      let difference = wanted[slot] - given[slot]
      guard abs(difference) > 1e-4 else { return }
      model.write(bead, in: example.context, to: &writer)
      for feature in gradient.indices { gradient[feature] += difference * writer.values[feature] }
    }
    return allTotal - goldTotal
  }
}
