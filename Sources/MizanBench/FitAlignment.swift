import Foundation
import Mizan
import TMX

/// `MizanBench fit-align DEV_FOLDER [--none]`: fits the weights of the alignment model by maximum
/// likelihood of the gold paths, and reports cross-validated figures.
enum FitAlignment {
  static func run(_ arguments: [String]) async throws {
    let folder = arguments.first { !$0.hasPrefix("--") } ?? "../shared/data/align/dev"
    let withEncoder = !arguments.contains("--none")
    let encoder: CachingEncoder? =
      withEncoder
      ? CachingEncoder(
        try E5Encoder(folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)),
        folder: URL(filePath: ".mizan")) : nil
    let files = ["fas", "eng", "rus", "fra"].flatMap { language in
      ["clean", "noisy", "hard"].map { "\(folder)/\(language)-arb.\($0).jsonl" }
    }
    let lengths = try lengthModels(files.filter { $0.hasSuffix("clean.jsonl") })
    for (pair, model) in lengths.sorted(by: { $0.key < $1.key }) {
      print(
        "length \(pair): mean \(model.mean) variance \(model.variance) + \(model.varianceAtOneLetter)/letters"
      )
    }
    let examples = try await AlignmentExample.load(
      files,
      tracks: arguments.contains("--S") ? ["S"] : arguments.contains("--T") ? ["T"] : ["S", "T"],
      encoder: encoder, lengths: lengths)
    let terms = EvidenceTerm.all.filter { withEncoder || !$0.needsEncoder }
    var outcomes: [(AlignmentExample, [AlignmentScore.UnitBead], [AlignmentScore.UnitBead])] = []
    let folds = 3
    for fold in 0..<folds {
      let training = examples.filter { self.fold(of: $0.document.id, folds) != fold }
      let held = examples.filter { self.fold(of: $0.document.id, folds) == fold }
      var fit = AlignmentFit(terms: terms, examples: training)
      var model = fit.fitted()
      if let encoder {
        fit.examples = try await embedded(training, model, encoder)
        fit.start = model.weights
        fit.epochs = 6
        model = fit.fitted()
      }
      for example in held {
        let example = encoder == nil ? example : try await embedded([example], model, encoder!)[0]
        let stretch = Stretch(example.context, model: model)
        let path = stretch.bestPath()
        let crossing = CrossingSearch(context: example.context, model: model, price: 6).improve(
          path)
        outcomes.append(
          (example, example.unitBeads(path.map(\.bead)), example.unitBeads(crossing.map(\.bead))))
      }
    }
    for track in ["S", "T"] {
      for pair in ["fa-ar", "en-ar", "ru-ar", "fr-ar"] {
        for variant in ["clean", "noisy", "hard"] {
          var (viterbi, expected) = (AlignmentScore(), AlignmentScore())
          for (example, first, second) in outcomes
          where example.track == track && example.document.pair == pair
            && example.document.variant == variant
          {
            viterbi.add(predicted: first, gold: example.document.goldBeads)
            expected.add(predicted: second, gold: example.document.goldBeads)
          }
          guard viterbi.strict.gold > 0 else { continue }
          print(
            "cv \(track) \(pair) \(variant): "
              + String(
                format: "viterbi %.4f %.4f %.4f  expected %.4f %.4f %.4f", viterbi.strict.f1,
                viterbi.merged.f1, viterbi.null.f1, expected.strict.f1, expected.merged.f1,
                expected.null.f1))
        }
      }
    }
    let model = AlignmentFit(terms: terms, examples: examples).fitted()
    for (feature, weight) in zip(model.features, model.weights) {
      print(String(format: "%8.3f ", weight) + feature)
    }
  }

  static func embedded(
    _ examples: [AlignmentExample], _ model: AlignmentModel, _ encoder: CachingEncoder
  ) async throws -> [AlignmentExample] {
    var result: [AlignmentExample] = []
    for var example in examples {
      try await example.embedUncertainRuns(model, encoder: encoder)
      result.append(example)
    }
    return result
  }

  static func fold(of id: String, _ count: Int) -> Int { Int(fingerprint(of: id) % UInt64(count)) }

  /// Length models by moments of clean 1-1 beads.
  static func lengthModels(_ files: [String]) throws -> [String: LengthModel] {
    var samples: [String: [(ratio: Float, letters: Float)]] = [:]
    for document in try files.flatMap(GoldDocument.read) {
      let source = SideMeasures(
        GoldSide(unitsOf: document.src_text, document.src_units).sentences.map(\.text))
      let target = SideMeasures(
        GoldSide(unitsOf: document.tgt_text, document.tgt_units).sentences.map(\.text))
      for bead in document.beads where bead[0].count == 1 && bead[1].count == 1 {
        let (a, b) = (source.letters[bead[0][0]], target.letters[bead[1][0]])
        samples[document.pair, default: []].append((log((b + 1) / (a + 1)), 0.5 * (a + b) + 1))
      }
    }
    return samples.mapValues { rows in
      let long = rows.filter { $0.letters > 40 }
      let mean = long.map(\.ratio).sorted()[long.count / 2]
      // Weighted regression of the squared residual on 1/letters, outliers cut at ±1.
      var (n, sx, sy, sxx, sxy): (Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0)
      for row in rows where abs(row.ratio - mean) < 1 {
        let (x, y) = (1 / row.letters, (row.ratio - mean) * (row.ratio - mean))
        (n, sx, sy, sxx, sxy) = (n + 1, sx + x, sy + y, sxx + x * x, sxy + x * y)
      }
      let slope = max(0, (n * sxy - sx * sy) / (n * sxx - sx * sx))
      return LengthModel(
        mean: mean, variance: max(0.005, (sy - slope * sx) / n), varianceAtOneLetter: slope)
    }
  }
}

/// How a posterior becomes a path.
enum AlignmentDecoding {
  /// Gains whose best path has the most expected right beads.
  static func gains(_ lattice: Lattice, _ posterior: [Float]) -> [Float] {
    var gains = posterior
    lattice.forEachCandidate { bead, slot in
      if lattice.scores[slot] == -.infinity {
        gains[slot] = -.infinity
      } else {
        gains[slot] = bead.type.isNull ? 0.5 * posterior[slot] : posterior[slot]
      }
    }
    return gains
  }
}

/// Maximum likelihood of the gold paths with an L2 penalty, by Adam (Kingma and Ba, 2015).
struct AlignmentFit {
  var terms: [EvidenceTerm]
  var examples: [AlignmentExample]
  var penalty: Float = 0.5
  var epochs = 12
  var rate: Float = 0.05
  var start: [Float] = []

  func fitted() -> AlignmentModel {
    var model = AlignmentModel(terms: terms)
    if !start.isEmpty { model.weights = start }
    var writer = FeatureWriter(count: model.features.count)
    var moment = [Float](repeating: 0, count: model.weights.count)
    var square = moment
    var step = 0
    var random = SplitMix(state: 1)
    let batch = 16
    for epoch in 0..<epochs {
      var total = 0.0
      var used = 0
      let order = examples.indices.shuffled(using: &random)
      let speed = rate * (1 - Float(epoch) / Float(epochs))
      for start in stride(from: 0, to: order.count, by: batch) {
        var gradient = [Float](repeating: 0, count: model.weights.count)
        let part = order[start..<min(start + batch, order.count)]
        for index in part {
          let example = examples[index]
          let lattice = Lattice(example.context, model: model)
          let gold = lattice.restricted(to: example.goldSlots)
          let (wanted, goldTotal) = gold.posteriors()
          guard goldTotal > -.infinity else { continue }
          let (given, allTotal) = lattice.posteriors()
          total += allTotal - goldTotal
          used += 1
          lattice.forEachCandidate { bead, slot in
            let difference = wanted[slot] - given[slot]
            guard abs(difference) > 1e-4 else { return }
            model.write(bead, in: example.context, to: &writer)
            for feature in gradient.indices {
              gradient[feature] += difference * writer.values[feature]
            }
          }
        }
        step += 1
        let share = Float(part.count) / Float(examples.count)
        for feature in gradient.indices {
          let slope = gradient[feature] - penalty * share * model.weights[feature]
          moment[feature] = 0.9 * moment[feature] + 0.1 * slope
          square[feature] = 0.999 * square[feature] + 0.001 * slope * slope
          let corrected = moment[feature] / (1 - powf(0.9, Float(step)))
          let scale = (square[feature] / (1 - powf(0.999, Float(step)))).squareRoot() + 1e-8
          model.weights[feature] += speed * corrected / scale
        }
      }
      if epoch % 5 == 4 || epoch == epochs - 1 {
        print(
          "  epoch \(epoch + 1): \(total / Double(max(1, used))) nats a document, \(used) of \(examples.count)"
        )
      }
    }
    return model
  }
}

/// A small reproducible generator (Steele, Lea, Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
