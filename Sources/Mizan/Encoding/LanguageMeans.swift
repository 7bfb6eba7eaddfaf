import Foundation

/// The mean vector of each language under one encoder.
///
/// Cosines of multilingual E5 are bunched between 0.79 and 0.91, and every language has an offset of its
/// own; what is left after subtracting the mean tells translations from other sentences.
package struct LanguageMeans: Sendable {
  private let means: [String: [Float]]
  /// How many sentences of an article weigh as much as the shipped mean.
  private let priorCount: Float = 60

  /// The shipped means for an encoder; none for encoders they were not measured on.
  package init(encoder name: String) throws {
    guard name.contains("e5-small") else {
      means = [:]
      return
    }
    means = try JSONDecoder().decode([String: [Float]].self, from: Resource.data("e5-means.json"))
  }

  /// Whether the language has a shipped mean.
  package func has(_ language: String) -> Bool { means[language] != nil }

  /// Subtracts the language's mean, blended with the article's own, and scales to length 1.
  package func center(_ matrix: inout EmbeddingMatrix, language: String) {
    matrix.subtract(mean(for: matrix, language: language))
    matrix.normalizeRows()
  }

  /// The vector that ``center(_:language:)`` subtracts.
  package func mean(for matrix: EmbeddingMatrix, language: String) -> [Float] {
    let own = matrix.mean
    guard let shipped = means[language], shipped.count == own.count else { return own }
    let share = Float(matrix.count) / (Float(matrix.count) + priorCount)
    return zip(own, shipped).map { $0 * share + $1 * (1 - share) }
  }
}
