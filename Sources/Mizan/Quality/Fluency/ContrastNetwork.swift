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
  /// What a position adds to each place of its window: as many as ``windowSize``.
  typealias Windows = InlineArray<7, PackedHidden>
  package static let width = 16
  /// Slots of the input: the window, the evidence of its middle, and the mean vector of the text.
  package static let slotCount = windowSize + 2
  package static let inputCount = slotCount * width

  /// Weights from input to hidden, in the order slot, input dimension.
  package var input: [Hidden]
  package var hiddenBias: Hidden
  package var output: Hidden
  package var outputBias: Float

  /// The logit of damage at each position, given what the windows add up to, the mean vector of the text, and
  /// the evidence at each position.
  ///
  /// - Complexity: O(*n*) in the number of positions.
  package func logits(
    _ windows: WindowSums, mean: Vector, _ evidence: [PositionEvidence]
  ) -> [Float] {
    let shared = hiddenBias + project(mean, slot: Self.windowSize + 1)
    return evidence.indices.map { place in
      let hidden =
        project(evidence[place].values, slot: Self.windowSize, onto: shared + windows[place])
      return (hidden.rectified * output).sum + outputBias
    }
  }

  /// What a vector adds to the hidden units of the positions around it, those before it first.
  func windowProjections(of vector: Vector) -> Windows {
    // The window of the first of them sees this vector at its end.
    InlineArray { PackedHidden(project(vector, slot: Self.windowSize - 1 - $0)) }
  }

  /// The mean vector of a text's words, without its two ends.
  package static func mean(of vectors: [Vector]) -> Vector {
    guard vectors.count > 2 else { return .zero }
    var sum = Vector()
    for index in 1..<(vectors.count - 1) { sum += vectors[index] }
    return sum / Float(vectors.count - 2)
  }

  /// Adds what a vector gives by the weights of a slot.
  @inline(__always)
  private func project(
    _ vector: Vector, slot: Int, onto hidden: Hidden = .zero
  ) -> Hidden {
    let base = slot * Self.width
    // One half after the other: both together need more registers than there are.
    var (low, high) = (hidden.low, hidden.high)
    for dimension in 0..<Self.width { low += input[base + dimension].low * vector[dimension] }
    for dimension in 0..<Self.width { high += input[base + dimension].high * vector[dimension] }
    return Hidden(low, high)
  }
}

/// A vector in half the memory: a float's upper sixteen bits (bfloat16), as precise as the eight bits that the shipped
/// vectors are kept in.
///
/// The bit casts are between vectors of eight lanes of 32 bits each, of which every pattern is valid.
struct PackedVector: Sendable {
  private let bits: SIMD8<UInt32>

  static let zero = PackedVector(.zero)

  init(_ vector: ContrastNetwork.Vector) {
    let low = unsafeBitCast(vector.lowHalf, to: SIMD8<UInt32>.self) &+ 0x8000
    let high = unsafeBitCast(vector.highHalf, to: SIMD8<UInt32>.self) &+ 0x8000
    bits = low &>> 16 | high & 0xFFFF_0000
  }

  var unpacked: ContrastNetwork.Vector {
    @inline(__always) get {
      ContrastNetwork.Vector(
        lowHalf: unsafeBitCast(bits &<< 16, to: SIMD8<Float>.self),
        highHalf: unsafeBitCast(bits & 0xFFFF_0000, to: SIMD8<Float>.self))
    }
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

/// The hidden units of the network, or one weight for each. Two vectors of 16, because wider ones compile to
/// slow code without AVX.
package struct Hidden: Sendable {
  package var low: SIMD16<Float>
  package var high: SIMD16<Float>

  package static let count = 32
  package static let zero = Hidden(repeating: 0)

  package init(_ low: SIMD16<Float>, _ high: SIMD16<Float>) {
    self.low = low
    self.high = high
  }

  package init(repeating value: Float) {
    low = SIMD16(repeating: value)
    high = low
  }

  @inline(__always) package var sum: Float {
    // `sum()` of a vector adds lane after lane.
    let sixteen = low + high
    let eight = sixteen.lowHalf + sixteen.highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
  /// Negative units are 0.
  @inline(__always) package var rectified: Hidden {
    Hidden(Self.rectified(low), Self.rectified(high))
  }

  // By the sign bits: `pointwiseMax` is compiled to a loop over single lanes. Both vectors have sixteen lanes of
  // 32 bits, of which every pattern is valid.
  @inline(__always)
  private static func rectified(_ values: SIMD16<Float>) -> SIMD16<Float> {
    let bits = unsafeBitCast(values, to: SIMD16<Int32>.self)
    return unsafeBitCast(bits & ~(bits &>> 31), to: SIMD16<Float>.self)
  }

  @inline(__always) package static func + (a: Hidden, b: Hidden) -> Hidden {
    Hidden(a.low + b.low, a.high + b.high)
  }
  @inline(__always) package static func * (a: Hidden, b: Hidden) -> Hidden {
    Hidden(a.low * b.low, a.high * b.high)
  }
  @inline(__always) package static func * (a: Hidden, b: Float) -> Hidden {
    Hidden(a.low * b, a.high * b)
  }
  @inline(__always) package static func += (a: inout Hidden, b: Hidden) {
    a.low += b.low
    a.high += b.high
  }
}
