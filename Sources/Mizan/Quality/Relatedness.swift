import Foundation
import TMX

/// Whether segments belong to their article and to their source, as the encoder sees it.
///
/// A cosine says little by itself: short texts resemble everything. So a segment is compared with what related
/// and unrelated texts of its length reach: a log-likelihood ratio, logistic in the cosine and the length, fitted
/// by `MizanBench fit-relatedness`. It finds a segment that belongs nowhere; it does not see word order or
/// agreement, and not an orphan made of words of its own source.
public struct Relatedness: Sendable {
  private let encoder: any SentenceEncoder
  private let means: LanguageMeans
  private let model: RelatednessModel
  /// Against a segment that belongs nowhere speaks that hardly one in twenty does, in nats.
  private static let prior = 3.0
  /// The mean vector of a language that mizan has none of is taken from the sources, if there are that many.
  private static let fewestOfUnknownLanguage = 20

  /// - Throws: When a resource is missing or damaged.
  public init(encoder: any SentenceEncoder) throws {
    self.encoder = encoder
    means = try LanguageMeans(encoder: encoder.name)
    model = try JSONDecoder().decode(
      RelatednessModel.self, from: Resource.data("relatedness.json"))
  }

  /// For every item, in order, what speaks against it, in nats: `encoder.context`, against the other segments
  /// of its article (at least five), and `encoder.source`, against its source.
  ///
  /// - Throws: What the encoder throws.
  /// - Complexity: each text embedded once, and O(*n*²) cosines for *n* items.
  public func evidence(of items: [ScoreItem]) async throws -> [[ScoreEvidence]] {
    var evidence = [[ScoreEvidence]](repeating: [], count: items.count)
    guard !items.isEmpty else { return evidence }
    let letters = SideMeasures(items.map(\.target)).letters
    let targets = try await centred(items.map(\.target), language: "ar")
    for (index, cosine) in RelatednessModel.closeness(targets).enumerated() {
      guard let cosine else { continue }
      let nats = model.context.unrelated(cosine: cosine, letters: letters[index])
      evidence[index].append(ScoreEvidence("encoder.context", max(0, nats - Self.prior)))
    }
    let languages = Dictionary(grouping: items.indices.filter { items[$0].source != nil }) {
      items[$0].sourceLanguage?.primary ?? ""
    }
    for (language, places) in languages.sorted(by: { $0.key < $1.key })
    where means.has(language) || places.count >= Self.fewestOfUnknownLanguage {
      let texts = places.map { items[$0].source ?? "" }
      let sources = try await centred(texts, language: language)
      let sourceLetters = SideMeasures(texts).letters
      for (row, index) in places.enumerated() {
        let nats = model.source.unrelated(
          cosine: dotProduct(sources[row], targets[index]),
          letters: min(sourceLetters[row], letters[index]))
        evidence[index].append(ScoreEvidence("encoder.source", max(0, nats - Self.prior)))
      }
    }
    return evidence
  }

  private func centred(_ texts: [String], language: String) async throws -> EmbeddingMatrix {
    var matrix = try await encoder.embed(texts)
    means.center(&matrix, language: language)
    return matrix
  }
}

/// The fitted numbers of ``Relatedness``: `Resources/relatedness.json`.
package struct RelatednessModel: Codable, Sendable {
  /// ln(P(cosine | unrelated, length) ÷ P(cosine | related, length)): logistic regression on equal numbers of both.
  package struct Line: Codable, Sendable {
    package var offset = 0.0
    package var cosine = 0.0
    package var logLetters = 0.0
    package var product = 0.0

    package init() {}

    /// - Parameter letters: letters and digits of the shorter text.
    package func unrelated(cosine value: Float, letters: Float) -> Double {
      let features = Self.features(cosine: value, letters: letters)
      return offset + cosine * features.0 + logLetters * features.1 + product * features.2
    }

    /// Cosine, logarithm of the length, and their product.
    package static func features(cosine: Float, letters: Float) -> (Double, Double, Double) {
      let length = log(Double(letters) + 1)
      return (Double(cosine), length, Double(cosine) * length)
    }
  }

  package var context = Line()
  package var source = Line()

  package init() {}

  private static let fewestOthers = 5
  private static let neighbours = 3

  /// How close every row is to the others: the mean of its three greatest cosines; nil when there are too few.
  package static func closeness(_ matrix: EmbeddingMatrix) -> [Float?] {
    guard matrix.count > fewestOthers else { return Array(repeating: nil, count: matrix.count) }
    return (0..<matrix.count).map { closeness(of: matrix[$0], to: matrix, except: $0) }
  }

  /// How close a vector is to the rows of a matrix.
  package static func closeness(
    of vector: ArraySlice<Float>, to matrix: EmbeddingMatrix, except own: Int
  ) -> Float {
    var best = [Float](repeating: -1, count: neighbours)
    for row in 0..<matrix.count where row != own {
      let cosine = dotProduct(vector, matrix[row])
      guard let place = best.firstIndex(where: { cosine > $0 }) else { continue }
      best.insert(cosine, at: place)
      best.removeLast()
    }
    return best.reduce(0, +) / Float(neighbours)
  }
}
