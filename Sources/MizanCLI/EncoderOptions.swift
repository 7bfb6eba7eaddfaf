import ArgumentParser
import Foundation
import Mizan

/// Which sentence encoder works, and where its vectors are kept.
struct EncoderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "e5 (installed by make), none, or the URL of an OpenAI-compatible service.",
      discussion: """
        For a service, $MIZAN_ENCODER_KEY is sent as bearer token and $MIZAN_ENCODER_MODEL names the model.
        """))
  var encoder = "e5"

  func validate() throws {
    guard EncoderChoice(encoder) != nil else {
      throw ValidationError("--encoder takes e5, none or a URL, not '\(encoder)'")
    }
  }

  /// Where vectors are kept: the `.mizan` folder of a project; nil where the folder is none.
  static func cache(ofProject project: String) -> URL? {
    FileManager.default.fileExists(atPath: project + "/tmx")
      ? URL(filePath: project + "/.mizan") : nil
  }

  /// The encoder with its cache in the project's `.mizan` folder, if the folder is a project.
  ///
  /// A missing, broken or unreachable encoder costs one line on standard error; the work goes on without it.
  ///
  /// - Parameter work: what goes on, for that line.
  func makeEncoder(project: String, going work: String = "aligning") async -> CachingEncoder? {
    guard let choice = EncoderChoice(encoder) else { return nil }
    do {
      let loaded = try await choice.makeEncoder(environment: ProcessInfo.processInfo.environment)
      guard let loaded else {
        StandardError.write(
          "mizan: no encoder: aligning by words, names, numbers and length; free translations may be missed"
        )
        return nil
      }
      return CachingEncoder(ReportingEncoder(loaded), folder: Self.cache(ofProject: project))
    } catch {
      StandardError.write("mizan: \(error); \(work) without it")
      return nil
    }
  }
}

/// An encoder that shows its progress on a terminal.
private struct ReportingEncoder: SentenceEncoder {
  private let encoder: any SentenceEncoder
  private let piece = 64

  init(_ encoder: any SentenceEncoder) { self.encoder = encoder }

  var name: String { encoder.name }

  func embed(_ texts: [String]) async throws -> EmbeddingMatrix {
    guard texts.count > piece, Progress.isShown else { return try await encoder.embed(texts) }
    var result: EmbeddingMatrix?
    let progress = Progress("embedding sentences", total: texts.count)
    for start in stride(from: 0, to: texts.count, by: piece) {
      let part = try await encoder.embed(Array(texts[start..<min(start + piece, texts.count)]))
      if result == nil { result = EmbeddingMatrix(dimension: part.dimension) }
      for row in 0..<part.count { result?.append(row: part[row]) }
      progress.show(min(start + piece, texts.count))
    }
    progress.finish()
    return result ?? EmbeddingMatrix(dimension: 0)
  }
}
