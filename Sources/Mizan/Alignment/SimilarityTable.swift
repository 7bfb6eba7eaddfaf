/// Similarities of all sentences of a stretch of the source with all of a stretch of the target, and of
/// runs of sentences with each other.
///
/// Rows are source sentences, columns target sentences. The vector of a run is the length-weighted mean of
/// its sentences' vectors until an embedding of the concatenation replaces it.
package struct SimilarityTable: Sendable {
  package let rows: Int
  package let columns: Int
  static let longestRun = 4

  private let cosines: [Float]
  private let source: Runs
  private let target: Runs
  private let maxima: LocalMaxima
  private var sourceRunRows: [Int: [Float]] = [:]
  private var targetRunRows: [Int: [Float]] = [:]

  /// - Parameters:
  ///   - source, target: centred vectors of length 1.
  ///   - sourceWeights, targetWeights: the weight of a sentence in a run: its length.
  package init(
    source: EmbeddingMatrix, target: EmbeddingMatrix, sourceWeights: [Float], targetWeights: [Float]
  ) {
    rows = source.count
    columns = target.count
    cosines = source.products(rows: 0..<source.count, with: target, columns: 0..<target.count)
    self.source = Runs(source, weights: sourceWeights)
    self.target = Runs(target, weights: targetWeights)
    maxima = LocalMaxima(cosines, rows: rows, columns: columns, nothing: -1)
  }

  /// Similarity of two sentences, −1…1; unrelated ones lie around 0.
  @inline(__always)
  package subscript(row: Int, column: Int) -> Float { cosines[row * columns + column] }

  /// Similarity of two runs of sentences, neither empty.
  ///
  /// - Complexity: O(sentences of one run · sentences of the other)
  package func similarity(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> Float {
    if rowRange.count == 1, columnRange.count == 1 {
      return self[rowRange.lowerBound, columnRange.lowerBound]
    }
    if rowRange.count > 1, let row = sourceRunRows[Self.key(rowRange)] {
      var sum: Float = 0
      for column in columnRange { sum += target.weights[column] * row[column] }
      return sum / target.norm(columnRange)
    }
    if columnRange.count > 1, let column = targetRunRows[Self.key(columnRange)] {
      var sum: Float = 0
      for row in rowRange { sum += source.weights[row] * column[row] }
      return sum / source.norm(rowRange)
    }
    var sum: Float = 0
    for row in rowRange {
      var line: Float = 0
      for column in columnRange { line += target.weights[column] * self[row, column] }
      sum += source.weights[row] * line
    }
    return sum / (source.norm(rowRange) * target.norm(columnRange))
  }

  /// The best similarity of a source sentence to a target sentence near `columnRange` but not in it.
  package func bestOutside(row: Int, _ columnRange: Range<Int>) -> Float {
    maxima.outside(row: row, columnRange)
  }

  /// The best similarity of a target sentence to a source sentence near `rowRange` but not in it.
  package func bestOutside(column: Int, _ rowRange: Range<Int>) -> Float {
    maxima.outside(column: column, rowRange)
  }

  /// Uses the embedding of a concatenation (centred, length 1) for a run of source sentences.
  package mutating func setSourceRun(_ range: Range<Int>, vector: ArraySlice<Float>) {
    sourceRunRows[Self.key(range)] = target.products(with: vector)
  }

  /// Uses the embedding of a concatenation (centred, length 1) for a run of target sentences.
  package mutating func setTargetRun(_ range: Range<Int>, vector: ArraySlice<Float>) {
    targetRunRows[Self.key(range)] = source.products(with: vector)
  }

  private static func key(_ range: Range<Int>) -> Int { range.lowerBound * 8 + range.count }
}

/// One side's vectors and the norms of the weighted sums of its runs.
private struct Runs: Sendable {
  let weights: [Float]
  private let vectors: EmbeddingMatrix
  private let norms: [Float]  // longestRun a sentence: the runs that start there

  init(_ vectors: EmbeddingMatrix, weights: [Float]) {
    self.vectors = vectors
    self.weights = weights
    let longest = SimilarityTable.longestRun
    var norms = [Float](repeating: 0, count: vectors.count * longest)
    for start in 0..<vectors.count {
      var square: Float = 0
      for end in start..<min(start + longest, vectors.count) {
        square += weights[end] * weights[end]
        for other in start..<end {
          square += 2 * weights[end] * weights[other] * dotProduct(vectors[end], vectors[other])
        }
        norms[start * longest + end - start] = max(square, 1e-6).squareRoot()
      }
    }
    self.norms = norms
  }

  func norm(_ range: Range<Int>) -> Float {
    norms[range.lowerBound * SimilarityTable.longestRun + range.count - 1]
  }

  func products(with vector: ArraySlice<Float>) -> [Float] {
    (0..<vectors.count).map { dotProduct(vectors[$0], vector) }
  }
}
