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
  package typealias Hidden = SIMD64<Float>
  /// Slots of the input: the window, the evidence of its middle, and the mean vector of the text.
  package static let slotCount = windowSize + 2
  package static let inputCount = slotCount * width

  /// Weights from input to hidden, in the order slot, input dimension.
  package var input: [Hidden]
  package var hiddenBias: Hidden
  package var output: Hidden
  package var outputBias: Float

  /// The logit of damage at each position, given the vectors and the evidence of all.
  ///
  /// - Complexity: O(*n*) in the number of positions.
  package func logits(_ vectors: [Vector], _ evidence: [PositionEvidence]) -> [Float] {
    let count = vectors.count
    let shared = hiddenBias + project(Self.mean(of: vectors), slot: Self.windowSize + 1)
    var hidden = [Hidden](repeating: shared, count: count)
    for index in 0..<count {
      let vector = vectors[index]
      for offset in 0..<Self.windowSize {
        // The window of `place` sees this vector at `offset`.
        let place = index - offset + Self.reach
        guard place >= 0, place < count else { continue }
        hidden[place] += project(vector, slot: offset)
      }
      hidden[index] += project(evidence[index].values, slot: Self.windowSize)
    }
    return hidden.map { (pointwiseMax($0, .zero) * output).sum() + outputBias }
  }

  /// The mean vector of a text's words, without its two ends.
  package static func mean(of vectors: [Vector]) -> Vector {
    guard vectors.count > 2 else { return .zero }
    var sum = Vector()
    for index in 1..<(vectors.count - 1) { sum += vectors[index] }
    return sum / Float(vectors.count - 2)
  }

  @inline(__always)
  private func project(_ vector: Vector, slot: Int) -> Hidden {
    var sum = Hidden()
    let base = slot * Self.width
    for dimension in 0..<Self.width { sum += input[base + dimension] * vector[dimension] }
    return sum
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
