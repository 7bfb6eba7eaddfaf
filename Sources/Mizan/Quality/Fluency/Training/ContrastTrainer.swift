#if canImport(Glibc)
  import Glibc
#endif

/// Fits the contrast network by stochastic gradient descent (AdaGrad; Duchi, Hazan and Singer, 2011).
///
/// The same sentences, settings and seed give the same network.
package struct ContrastTrainer {
  package typealias Vector = ContrastNetwork.Vector

  package private(set) var network: ContrastNetwork
  private var vectors: WordVectors
  private var formSquares: [Float]
  private var partSquares: [[Float]]

  private var gradient = [Hidden](repeating: .zero, count: ContrastNetwork.inputCount)
  private var gradientBias = Hidden.zero
  private var gradientOutput = Hidden.zero
  private var gradientOutputBias: Float = 0
  private var inputSquares = [Hidden](
    repeating: Hidden(repeating: 1e-3), count: ContrastNetwork.inputCount)
  private var biasSquares = Hidden(repeating: 1e-3)
  private var outputSquares = Hidden(repeating: 1e-3)
  private var outputBiasSquare: Float = 1e-3
  private var batch = 0
  private var generator: SeededGenerator

  private static let batchSize = 32
  private static let wordDropout = 0.1
  /// Sum of losses and number of examples since the last report.
  package private(set) var loss = (sum: 0.0, count: 0)

  package init(rowCount: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    network = ContrastNetwork(
      input: Self.randomHidden(ContrastNetwork.inputCount, 0.08, &generator),
      hiddenBias: Hidden(repeating: 0.05), output: Self.randomHidden(1, 0.3, &generator)[0],
      outputBias: -1)
    vectors = WordVectors(
      forms: Self.random(rowCount, 0.1, &generator),
      stems: Self.random(WordParts.stemBuckets, 0.05, &generator),
      prefixes: Self.random(AffixSignature.prefixCount, 0.1, &generator),
      suffixes: Self.random(AffixSignature.suffixCount, 0.1, &generator),
      heads: Self.random(WordParts.edgeBuckets, 0.05, &generator),
      tails: Self.random(WordParts.edgeBuckets, 0.05, &generator))
    formSquares = [Float](repeating: 1e-3, count: rowCount)
    partSquares = [
      vectors.stems.count, vectors.prefixes.count, vectors.suffixes.count, vectors.heads.count,
      vectors.tails.count,
    ].map { [Float](repeating: 1e-3, count: $0) }
  }

  private static func randomHidden(
    _ count: Int, _ scale: Float, _ generator: inout SeededGenerator
  ) -> [Hidden] {
    let halves = random(2 * count, scale, &generator)
    return (0..<count).map { Hidden(halves[2 * $0], halves[2 * $0 + 1]) }
  }

  private static func random(
    _ count: Int, _ scale: Float, _ generator: inout SeededGenerator
  ) -> [Vector] {
    (0..<count).map { _ in
      var vector = Vector()
      for lane in vector.indices {
        vector[lane] = Float.random(in: -scale...scale, using: &generator)
      }
      return vector
    }
  }

  package mutating func resetLoss() { loss = (0, 0) }

  /// One step on some positions of a text.
  package mutating func learn(
    _ symbols: [FluencySymbol], _ evidence: [PositionEvidence], places: [Int], labels: [Bool],
    rate: Float
  ) {
    let isUnknown = symbols.map { symbol in
      symbol.kind == .word
        && (symbol.row == nil || Double.random(in: 0..<1, using: &generator) < Self.wordDropout)
    }
    let all = symbols.indices.map { vector(symbols[$0], isUnknown: isUnknown[$0]) }
    let mean = ContrastNetwork.mean(of: all)
    var meanGradient = Vector.zero
    for place in places {
      let window = (place - ContrastNetwork.reach)...(place + ContrastNetwork.reach)
      var inputs = [Vector](repeating: .zero, count: ContrastNetwork.slotCount)
      for (offset, index) in window.enumerated() where symbols.indices.contains(index) {
        inputs[offset] = vector(symbols[index], isUnknown: isUnknown[index])
      }
      inputs[ContrastNetwork.windowSize + 1] = mean
      inputs[ContrastNetwork.windowSize] = evidence[place].values
      let inputGradients = step(inputs, isPositive: labels[place])
      for (offset, index) in window.enumerated() where symbols.indices.contains(index) {
        update(symbols[index], isUnknown[index], inputGradients[offset], rate)
      }
      meanGradient += inputGradients[ContrastNetwork.windowSize + 1]
      batch += 1
      if batch == Self.batchSize { applyGradients(rate) }
    }
    guard symbols.count > 2 else { return }
    let share = meanGradient / Float(symbols.count - 2)
    for (index, symbol) in symbols.enumerated().dropFirst().dropLast() {
      update(symbol, isUnknown[index], share, rate)
    }
  }

  package func vector(_ symbol: FluencySymbol, isUnknown: Bool) -> Vector {
    let parts = vectors.partsVector(symbol.parts)
    guard let row = symbol.row else { return parts }
    if symbol.kind != .word { return vectors.forms[row] }
    return isUnknown ? parts : parts + vectors.forms[row]
  }

  private mutating func step(_ inputs: [Vector], isPositive: Bool) -> [Vector] {
    var hidden = network.hiddenBias
    for (slot, input) in inputs.enumerated() {
      for lane in 0..<16 { hidden += network.input[16 * slot + lane] * input[lane] }
    }
    let active = hidden.rectified
    let logit = (active * network.output).sum + network.outputBias
    let probability = 1 / (1 + exp(-logit))
    loss.sum += Double(-log(max(isPositive ? probability : 1 - probability, 1e-7)))
    loss.count += 1
    let delta = probability - (isPositive ? 1 : 0)
    gradientOutput += active * delta
    gradientOutputBias += delta
    let down = (network.output * delta).zeroed(whereNegative: hidden)
    gradientBias += down
    var result = [Vector](repeating: .zero, count: inputs.count)
    for (slot, input) in inputs.enumerated() {
      for lane in 0..<16 {
        gradient[16 * slot + lane] += down * input[lane]
        result[slot][lane] = (network.input[16 * slot + lane] * down).sum
      }
    }
    return result
  }

  private mutating func update(
    _ symbol: FluencySymbol, _ isUnknown: Bool, _ gradient: Vector, _ rate: Float
  ) {
    let size = (gradient * gradient).sum() / 16
    if let row = symbol.row, !isUnknown {
      formSquares[row] += size
      vectors.forms[row] -= gradient * (rate / formSquares[row].squareRoot())
    }
    guard symbol.kind == .word else { return }
    let parts = symbol.parts
    func scale(_ table: Int, _ index: Int) -> Float {
      partSquares[table][index] += size
      return rate / partSquares[table][index].squareRoot()
    }
    vectors.stems[parts.stem] -= gradient * scale(0, parts.stem)
    vectors.prefixes[parts.prefix] -= gradient * scale(1, parts.prefix)
    vectors.suffixes[parts.suffix] -= gradient * scale(2, parts.suffix)
    vectors.heads[parts.head] -= gradient * scale(3, parts.head)
    vectors.tails[parts.tail] -= gradient * scale(4, parts.tail)
  }

  private mutating func applyGradients(_ rate: Float) {
    let scale = 1 / Float(Self.batchSize)
    func step(_ weight: inout Hidden, _ gradient: inout Hidden, _ square: inout Hidden) {
      let mean = gradient * scale
      square += mean * mean
      weight.low -= mean.low * rate / square.low.squareRoot()
      weight.high -= mean.high * rate / square.high.squareRoot()
      gradient = .zero
    }
    for index in gradient.indices {
      step(&network.input[index], &gradient[index], &inputSquares[index])
    }
    step(&network.hiddenBias, &gradientBias, &biasSquares)
    step(&network.output, &gradientOutput, &outputSquares)
    let mean = gradientOutputBias * scale
    outputBiasSquare += mean * mean
    network.outputBias -= mean * rate / outputBiasSquare.squareRoot()
    gradientOutputBias = 0
    batch = 0
  }

  /// The vectors with the parts of known words added into their rows.
  ///
  /// - Parameter parts: the parts of each known word, by row less the reserved ones.
  package func finishedVectors(_ parts: [WordParts]) -> WordVectors {
    var result = vectors
    for (index, part) in parts.enumerated() {
      result.forms[index + FluencyVocabulary.reserved] += vectors.partsVector(part)
    }
    return result
  }
}

extension Hidden {
  /// Zero where the other is not positive: the derivative of the rectifier.
  @inline(__always)
  fileprivate func zeroed(whereNegative other: Hidden) -> Hidden {
    let zero = SIMD16<Float>.zero
    return Hidden(
      low.replacing(with: zero, where: other.low .<= zero),
      high.replacing(with: zero, where: other.high .<= zero))
  }
}
