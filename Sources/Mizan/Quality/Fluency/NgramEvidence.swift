/// How often n-grams occur in clean Arabic.
package protocol NgramCounts {
  /// The count of an n-gram's key (``Ngram``); 0 when it is rare or unseen.
  func count(_ key: UInt64) -> Float
  /// The counts of many keys; 0 for a key of 0.
  func counts(_ keys: [UInt64]) -> [Float]
}

extension NgramCounts {
  package func counts(_ keys: [UInt64]) -> [Float] { keys.map { $0 == 0 ? 0 : count($0) } }
}

/// Keys of the n-grams the model counts; each kind has its own key space.
package enum Ngram {
  package enum Kind: UInt64, CaseIterable, Sendable {
    case form1 = 1
    case bare1, shape1, signature1, spelling1
    case form2, bare2, bareSignature, signatureBare, shape2, shape3, shape4
  }

  @inline(__always)
  package static func key(_ kind: Kind, _ a: UInt64) -> UInt64 {
    extend(kind.rawValue &* 0x9E37_79B9_7F4A_7C15, by: a)
  }

  @inline(__always)
  package static func key(_ kind: Kind, _ a: UInt64, _ b: UInt64) -> UInt64 {
    extend(key(kind, a), by: b)
  }

  /// The key of an n-gram that is longer by one on the right.
  ///
  /// A polynomial: the keys of words are spread, and tables spread what they are given.
  @inline(__always)
  package static func extend(_ key: UInt64, by next: UInt64) -> UInt64 {
    key &* 0x9FB2_1C65_1E98_DF25 &+ next
  }
}

/// N-gram evidence at one position, each value a gain: ln of the count seen over the count expected if the
/// parts met by chance. Near 0 for rare parts, negative where frequent parts never meet.
package struct PositionEvidence: Sendable {
  /// Order: bigram of forms left, right; of bare forms left, right; bare form + signature left, right; signature + bare
  /// form left, right; shapes of three that end here, lie around, begin here; the two shapes of four around; spelling
  /// deficit; familiarity; unknown form.
  package var values: SIMD16<Float>

  /// Places of the bare bigram and of the trigram of shapes that the summary of a text uses.
  static let bareRight = 3
  static let shapeAround = 9
}

package struct NgramEvidence: Sendable {
  /// One for each symbol of the text; those of the start are zero.
  package var positions: [PositionEvidence]

  /// - Complexity: O(*n*) look-ups in the number of symbols.
  package init<Counts: NgramCounts>(_ symbols: [FluencySymbol], counts: Counts) {
    self.init(symbols.map { FluencyPosition($0, counts: counts) }, counts: counts)
  }

  /// The evidence when the symbols' own counts are known.
  init<Counts: NgramCounts>(_ text: [FluencyPosition], counts: Counts) {
    // Two positions before the first, at which nothing begins.
    let gains = [NgramGains.none, NgramGains.none] + NgramGains(text, counts).at
    positions = text.indices.map { index in
      let (before2, before, here) = (gains[index], gains[index + 1], gains[index + 2])
      let position = text[index]
      return PositionEvidence(
        values: SIMD16(
          before[0], here[0], before[1], here[1], before[2], here[2], before[3], here[3],
          before2[4], before[4], here[4], before[5], before2[5],
          position.spellingDeficit, position.familiarity, position.isUnknown))
    }
  }
}

/// Gains of the n-grams that begin at each position; 0 where one does not fit or says nothing.
private struct NgramGains {
  /// Order: bigrams of forms, of bare forms, of a bare form and a signature, of a signature and a bare form; shapes of
  /// three, of four.
  private(set) var at: [SIMD8<Float>]

  static let none = SIMD8<Float>()

  // Counts of n-grams by their first position; `pairs` five at each, that of shapes last.
  private let pairs: [Float]
  private let threes: [Float]
  private let fours: [Float]

  private static let width = 5
  private static let shapes = 4

  init<Counts: NgramCounts>(_ text: [FluencyPosition], _ counts: Counts) {
    let pairs = counts.counts(Self.keys(of: text))
    let threes = counts.counts(
      Self.keys(of: text, .shape3, 3) { pairs[Self.width * $0 + Self.shapes] > 0 })
    (self.pairs, self.threes) = (pairs, threes)
    fours = counts.counts(Self.keys(of: text, .shape4, 4) { threes[$0] > 0 })
    at = []
    at.reserveCapacity(text.count)
    for index in text.indices { at.append(gains(text, index)) }
  }

  /// Keys of pairs, in the order of ``pairs``; 0 for what is unseen because a part of it is.
  private static func keys(of text: [FluencyPosition]) -> [UInt64] {
    var keys = [UInt64](repeating: 0, count: width * text.count)
    for index in text.indices.dropLast() {
      let (left, right) = (text[index], text[index + 1])
      let first = width * index
      if left.formCount > 0, right.formCount > 0 {
        keys[first] = Ngram.key(.form2, left.form, right.form)
      }
      keys[first + 1] = Ngram.key(.bare2, left.bare, right.bare)
      keys[first + 2] = Ngram.key(.bareSignature, left.bare, right.signature)
      keys[first + 3] = Ngram.key(.signatureBare, left.signature, right.bare)
      keys[first + shapes] = Ngram.key(.shape2, left.shape, right.shape)
    }
    return keys
  }

  /// Keys of the shapes of a length, where the two shorter ones in each were seen.
  private static func keys(
    of text: [FluencyPosition], _ kind: Ngram.Kind, _ length: Int, where isSeen: (Int) -> Bool
  ) -> [UInt64] {
    var keys = [UInt64](repeating: 0, count: text.count)
    for index in text.indices.dropLast(length - 1) where isSeen(index) && isSeen(index + 1) {
      var key = Ngram.key(kind, text[index].shape)
      for step in 1..<length { key = Ngram.extend(key, by: text[index + step].shape) }
      keys[index] = key
    }
    return keys
  }

  @inline(__always)
  private func gains(_ text: [FluencyPosition], _ index: Int) -> SIMD8<Float> {
    let n = text.count
    guard index + 1 < n else { return Self.none }
    let (left, right) = (text[index], text[index + 1])
    let first = Self.width * index
    // Pairs against what chance gives.
    var seen = SIMD8(
      pairs[first], pairs[first + 1], pairs[first + 2], pairs[first + 3], 0, 0, 0, 0)
    var expected =
      SIMD8(left.formCount, left.bareCount, left.bareCount, left.signatureCount, 0, 0, 0, 0)
      * SIMD8(right.formCount, right.bareCount, right.signatureCount, right.bareCount, 0, 0, 0, 0)
      / NgramEvidence.corpusSize
    // Longer ones against what their two parts and their common middle let expect.
    guard index + 2 < n, right.shapeCount > 0 else {
      return NgramEvidence.gain(seen, expected: expected)
    }
    let (pair, next) = (pairs[first + Self.shapes], pairs[first + Self.width + Self.shapes])
    seen[4] = threes[index]
    expected[4] = pair * next / right.shapeCount
    if index + 3 < n, next > 0 {
      seen[5] = fours[index]
      expected[5] = threes[index] * threes[index + 1] / next
    }
    return NgramEvidence.gain(seen, expected: expected)
  }
}

extension NgramEvidence {
  /// ln((seen + ½) ÷ (expected + ½)), scaled and bounded.
  @inline(__always)
  fileprivate static func gain(_ seen: SIMD8<Float>, expected: SIMD8<Float>) -> SIMD8<Float> {
    let gain = quickLog((seen + 0.5) / (expected + 0.5)) / 3
    // `clamped` compiles to a loop over single lanes.
    return gain.replacing(with: 3, where: gain .> 3).replacing(with: -3, where: gain .< -3)
  }

  /// Words that the counts were made from, about; only the scale of what chance expects depends on it.
  fileprivate static let corpusSize: Float = 3_700_000
}

/// ln of a positive number, to 0.0001: the exponent, and a polynomial for the mantissa.
@inline(__always)
func quickLog(_ value: Float) -> Float { quickLog(SIMD8(repeating: value))[0] }

/// The same for eight numbers. The bit casts are between vectors of eight lanes of 32 bits each.
@inline(__always)
func quickLog(_ values: SIMD8<Float>) -> SIMD8<Float> {
  let bits = unsafeBitCast(values, to: SIMD8<UInt32>.self)
  // A small number in the lower bits of 2²³ is that number more; to convert lane by lane is slow.
  let exponent =
    unsafeBitCast(bits &>> 23 | 0x4B00_0000, to: SIMD8<Float>.self) - (8_388_608 + 127)
  let x = unsafeBitCast(bits & 0x007F_FFFF | 0x3F80_0000, to: SIMD8<Float>.self) - 1
  // Least squares for log₂(1 + x) / x on 0…1.
  var ratio = x * -0.0341716 + 0.1446737
  ratio = ratio * x - 0.3010395
  ratio = ratio * x + 0.4680254
  ratio = ratio * x - 0.7201757
  ratio = ratio * x + 1.4426689
  return (exponent + x * ratio) * 0.693_147_18
}
