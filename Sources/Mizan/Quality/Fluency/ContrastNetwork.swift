/// A small network that tells, from a word and its neighbours, whether the text is broken there.
///
/// It is trained on clean text and on the same text with synthetic damage (contrastive estimation, Smith and
/// Eisner 2005, with the window layout of Collobert and Weston 2008): the vectors of seven positions and the
/// n-gram evidence of the middle one, one hidden layer, one logit.
package struct ContrastNetwork: Sendable {
  package typealias Vector = SIMD16<Float>
  /// Positions to either side of the one that is judged.
  package static let reach = 3
  package static let windowSize = 2 * reach + 1
  package static let width = 16
  /// Hidden units, in vectors of 16.
  package static let hiddenBlocks = 2

  /// Weights from input to hidden, in the order offset, input dimension, hidden block; the evidence is the
  /// last "offset".
  package var input: [Vector]
  package var hiddenBias: [Vector]
  package var output: [Vector]
  package var outputBias: Float

  package static let inputCount = (windowSize + 1) * width * hiddenBlocks

  /// The logit of damage at each position, given the vectors and the evidence of all.
  ///
  /// - Complexity: O(*n*) in the number of positions.
  package func logits(_ vectors: [Vector], _ evidence: [PositionEvidence]) -> [Float] {
    let count = vectors.count
    var hidden0 = [Vector](repeating: hiddenBias[0], count: count)
    var hidden1 = [Vector](repeating: hiddenBias[1], count: count)
    for index in 0..<count {
      let vector = vectors[index]
      for offset in 0..<Self.windowSize {
        // The window of `place` sees this vector at `offset`.
        let place = index - offset + Self.reach
        guard place >= 0, place < count else { continue }
        let (first, second) = project(vector, offset)
        hidden0[place] += first
        hidden1[place] += second
      }
      let (first, second) = project(evidence[index].values, Self.windowSize)
      hidden0[index] += first
      hidden1[index] += second
    }
    return (0..<count).map { index in
      let first = pointwiseMax(hidden0[index], .zero) * output[0]
      let second = pointwiseMax(hidden1[index], .zero) * output[1]
      return (first + second).sum() + outputBias
    }
  }

  @inline(__always)
  private func project(_ vector: Vector, _ offset: Int) -> (Vector, Vector) {
    var first = Vector()
    var second = Vector()
    let base = offset * Self.width * Self.hiddenBlocks
    for dimension in 0..<Self.width {
      let value = vector[dimension]
      first += input[base + 2 * dimension] * value
      second += input[base + 2 * dimension + 1] * value
    }
    return (first, second)
  }
}

/// The vectors of words: a row for each known form, and rows for the parts of unknown ones.
package struct WordVectors: Sendable {
  package typealias Vector = ContrastNetwork.Vector
  package var forms: [Vector]
  package var stems: [Vector]
  package var prefixes: [Vector]
  package var suffixes: [Vector]
  package var heads: [Vector]
  package var tails: [Vector]

  /// The vector of a symbol.
  @inline(__always)
  package func vector(of symbol: FluencySymbol) -> Vector {
    if let row = symbol.row { return forms[row] }
    return partsVector(symbol.parts)
  }

  package func partsVector(_ parts: WordParts) -> Vector {
    stems[parts.stem] + prefixes[parts.prefix] + suffixes[parts.suffix] + heads[parts.head]
      + tails[parts.tail]
  }
}
