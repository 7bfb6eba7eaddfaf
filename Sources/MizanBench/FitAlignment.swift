import Foundation
import Mizan
import TMX

/// `MizanBench fit-align [DEV_FOLDER] [--only encoder|lexical] [--drop TERM]… [--keep TERM]… [--means] [--penalty P]
/// [--dry] [--plot FILE.svg]`: fits the numbers of the aligner and writes `Resources/alignment.json`.
///
/// Prints cross-validated figures: every document is judged by a model that has not seen it. `--drop` and
/// `--keep` leave out terms (an ablation), `--means` does without embedded concatenations; like `--dry` they
/// write nothing. `--plot` draws how often beads of a confidence are right, cross-validated too.
enum FitAlignment {
  static let output = "Sources/Mizan/Resources/alignment.json"

  static func run(_ arguments: [String]) async throws {
    let options = Options(arguments)
    let files = ["fas", "eng", "rus", "fra"].flatMap { language in
      ["clean", "noisy", "hard"].map { "\(options.folder)/\(language)-arb.\($0).jsonl" }
    }
    let lengths = try lengthModels(files.filter { $0.hasSuffix("clean.jsonl") })
    var parameters = AlignmentParameters(lengths: lengths, encoder: .init(), lexical: .init())
    if let shipped = try? AlignmentParameters.shipped() {
      (parameters.encoder, parameters.lexical) = (shipped.encoder, shipped.lexical)
    }
    if options.only != "lexical" {
      let encoder = CachingEncoder(
        try E5Encoder(folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)),
        folder: URL(filePath: ".mizan"))
      parameters.encoder = try await fit(files, options, encoder, lengths)
    }
    if options.only != "encoder" {
      parameters.lexical = try await fit(files, options, nil, lengths)
    }
    guard !options.isDry else { return }
    let json = JSONEncoder()
    json.outputFormatting = [.prettyPrinted, .sortedKeys]
    try json.encode(parameters).write(to: URL(filePath: output))
    print("wrote \(output)")
  }

  private struct Options {
    var folder = "../shared/data/align/dev"
    var only = ""
    var dropped: Set<String> = []
    var kept: Set<String> = []
    /// A run of sentences is the mean of its sentences' vectors; no concatenation is embedded.
    var usesMeans = false
    var penalty: Float = 0.02
    var plot: String?
    var isDry = false

    init(_ arguments: [String]) {
      var rest = arguments[...]
      while let argument = rest.popFirst() {
        switch argument {
        case "--only": only = rest.popFirst() ?? ""
        case "--drop": dropped.insert(rest.popFirst() ?? "")
        case "--keep": kept.insert(rest.popFirst() ?? "")
        case "--means": usesMeans = true
        case "--penalty": penalty = rest.popFirst().flatMap { Float($0) } ?? penalty
        case "--plot": plot = rest.popFirst()
        case "--dry": isDry = true
        default: folder = argument
        }
      }
      isDry = isDry || usesMeans || !dropped.isEmpty || !kept.isEmpty
    }

    func includes(_ term: EvidenceTerm) -> Bool {
      !dropped.contains(term.name)
        && (kept.isEmpty || kept.contains(term.name) || term.name == "type")
    }
  }

  private static func fit(
    _ files: [String], _ options: Options, _ encoder: CachingEncoder?,
    _ lengths: [String: LengthModel]
  ) async throws -> AlignmentParameters.Variant {
    print(encoder == nil ? "without encoder" : "with \(encoder?.name ?? "")")
    let examples = try await AlignmentExample.load(files, encoder: encoder, lengths: lengths)
    let terms = EvidenceTerm.all.filter {
      (encoder != nil || !$0.needsEncoder) && options.includes($0)
    }
    let concatenator = options.usesMeans ? nil : encoder
    let folds = 3
    var held: [(AlignmentExample, AlignmentModel)] = []
    for fold in 0..<folds {
      let model = try await fitted(
        examples.filter { self.fold(of: $0.document.id, folds) != fold }, terms, concatenator,
        options.penalty)
      for example in examples where self.fold(of: example.document.id, folds) == fold {
        held.append((try await example.embedding(model, concatenator), model))
      }
    }
    var variant = AlignmentParameters.Variant()
    var judged = held
    if !options.isDry {
      let model = try await fitted(examples, terms, concatenator, options.penalty)
      variant.weights = Dictionary(uniqueKeysWithValues: zip(model.features, model.weights))
      for example in examples {
        judged.append((try await example.embedding(model, concatenator), model))
      }
    }
    variant.crossingPrice = bestPrice(judged)
    let outcomes = self.outcomes(held, price: variant.crossingPrice)
    variant.calibration = Calibration(fitting: outcomes)
    variant.safeConfidence = safeConfidence(outcomes, variant.calibration)
    print("crossing price \(variant.crossingPrice), safe from \(variant.safeConfidence)")
    for pair in ["fa-ar", "en-ar", "ru-ar", "fr-ar"] {
      for name in ["clean", "noisy", "hard"] {
        let figures = AlignmentFigures(
          outcomes.filter { $0.pair == pair && $0.variant == name },
          calibration: variant.calibration,
          safeConfidence: Double(variant.safeConfidence))
        print("cross-validated \(pair) \(name): \(figures.text)")
      }
      let all = AlignmentFigures(
        outcomes.filter { $0.pair == pair }, calibration: variant.calibration,
        safeConfidence: Double(variant.safeConfidence))
      print("cross-validated \(pair) all: \(all.text)")
    }
    if let plot = options.plot, encoder != nil || options.only == "lexical" {
      let curves = ["fa-ar", "en-ar", "ru-ar", "fr-ar"].map { pair in
        let figures = AlignmentFigures(
          outcomes.filter { $0.pair == pair }, calibration: variant.calibration,
          safeConfidence: Double(variant.safeConfidence))
        return ReliabilityPlot.Curve(
          label: "\(pair), ECE " + String(format: "%.3f", figures.calibrationError),
          points: figures.reliability)
      }
      try Data(ReliabilityPlot(curves: curves).svg.utf8).write(to: URL(filePath: plot))
    }
    return variant
  }

  /// Fits on means of vectors, then again with the concatenations that model was undecided about.
  private static func fitted(
    _ examples: [AlignmentExample], _ terms: [EvidenceTerm], _ encoder: CachingEncoder?,
    _ penalty: Float
  ) async throws -> AlignmentModel {
    var fit = AlignmentFit(
      terms: terms, examples: examples, penalty: penalty, epochs: encoder == nil ? 24 : 16)
    let model = fit.fitted()
    guard encoder != nil else { return model }
    var embedded: [AlignmentExample] = []
    for example in examples { embedded.append(try await example.embedding(model, encoder)) }
    fit.examples = embedded
    fit.start = model.weights
    fit.epochs = 12
    return fit.fitted()
  }

  private static func outcomes(
    _ held: [(AlignmentExample, AlignmentModel)], price: Float
  ) -> [AlignmentOutcome] {
    held.map { example, model in
      let path = Stretch(example.context, model: model).bestPath()
      let improved = CrossingSearch(context: example.context, model: model, price: price).improve(
        path)
      return AlignmentOutcome(example, improved, monotone: Set(path.map(\.bead)))
    }
  }

  // By the models that have not seen a document and by the one that ships, together. A false swap costs a desk
  // four times what a missed one does.
  private static func bestPrice(_ held: [(AlignmentExample, AlignmentModel)]) -> Float {
    var best: (price: Float, worth: Int) = (8, .min)
    for price in stride(from: Float(3), through: 14, by: 1) {
      let figures = AlignmentFigures(
        outcomes(held.filter { $0.0.document.variant != "clean" }, price: price),
        calibration: Calibration(), safeConfidence: 1)
      let worth = figures.movedFound - 4 * figures.movedFalse
      print(
        "  crossing price \(price): \(figures.movedFound) of \(figures.movedGold), \(figures.movedFalse) false"
      )
      if worth > best.worth { best = (price, worth) }
    }
    return best.price
  }

  /// The lowest confidence from which beads with both sides are right 99 times in 100.
  private static func safeConfidence(_ outcomes: [AlignmentOutcome], _ calibration: Calibration)
    -> Float
  {
    let steps = outcomes.filter { $0.variant != "clean" }.flatMap(\.steps).filter {
      !$0.type.isNull
    }
    .map { (calibration.confidence($0.type, posterior: $0.posterior), $0.isRight) }
    .sorted { $0.0 > $1.0 }
    var right = 0
    var lowest = 1.0
    for (count, step) in steps.enumerated() {
      right += step.1 ? 1 : 0
      if Double(right) / Double(count + 1) >= 0.992 { lowest = step.0 }
    }
    return Float((lowest * 1000).rounded(.up) / 1000)
  }

  static func fold(of id: String, _ count: Int) -> Int { Int(fingerprint(of: id) % UInt64(count)) }

  /// Length models by moments of clean 1-1 beads.
  static func lengthModels(_ files: [String]) throws -> [String: LengthModel] {
    var samples: [String: [(ratio: Float, letters: Float)]] = [:]
    for document in try files.flatMap(GoldDocument.read) {
      let source = SideMeasures(
        GoldSide(unitsOf: document.sourceText, document.sourceUnits).sentences.map(\.text))
      let target = SideMeasures(
        GoldSide(unitsOf: document.targetText, document.targetUnits).sentences.map(\.text))
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
