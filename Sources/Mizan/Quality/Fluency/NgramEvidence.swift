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
    case form2, form3, bare2, bareSignature, signatureBare, shape2, shape3, shape4, shape5
  }

  @inline(__always)
  package static func key(_ kind: Kind, _ a: UInt64) -> UInt64 {
    StableHash.pair(kind.rawValue, a)
  }

  @inline(__always)
  package static func key(_ kind: Kind, _ a: UInt64, _ b: UInt64) -> UInt64 {
    StableHash.pair(StableHash.pair(kind.rawValue, a), b)
  }

  /// The key of an n-gram that is longer by one on the right.
  @inline(__always)
  package static func extend(_ key: UInt64, by next: UInt64) -> UInt64 {
    StableHash.pair(key, next)
  }
}

/// N-gram evidence at one position, each value a gain: ln of the count seen over the count expected if the
/// parts met by chance. Near 0 for rare parts, negative where frequent parts never meet.
package struct PositionEvidence: Sendable {
  /// Order: form bigram left, right; bare bigram left, right; form trigram; bare + next signature left, right;
  /// signature + next bare left, right; shape trigram, the two shape 4-grams, shape 5-gram; spelling deficit;
  /// ln form count; unknown form.
  package var values: SIMD16<Float>
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
    let gains = NgramGains(text, counts).at
    positions = []
    positions.reserveCapacity(text.count)
    for (index, here) in gains.enumerated() {
      var values = SIMD16<Float>()
      if index > 0 {
        let before = gains[index - 1]
        values[0] = before[0]
        values[2] = before[1]
        values[4] = before[4]
        values[5] = before[2]
        values[7] = before[3]
        values[9] = before[5]
        values[10] = before[6]
      }
      if index > 1 {
        values[11] = gains[index - 2][6]
        values[12] = gains[index - 2][7]
      }
      values[1] = here[0]
      values[3] = here[1]
      values[6] = here[2]
      values[8] = here[3]
      (values[13], values[14], values[15]) = (
        text[index].spellingDeficit, text[index].familiarity, text[index].isUnknown
      )
      positions.append(PositionEvidence(values: values))
    }
  }
}

/// Gains of the n-grams that begin at each position; 0 where one does not fit or says nothing.
private struct NgramGains {
  /// Order: bigrams of forms, of bare forms, of a bare form and a signature, of a signature and a bare form; trigram
  /// of forms; shapes of three, four and five.
  private(set) var at: [SIMD8<Float>]

  // Counts of n-grams by their first position, `pairs` five at each, `triples` two.
  private let pairs: [Float]
  private let triples: [Float]
  private let fours: [Float]
  private let fives: [Float]

  init<Counts: NgramCounts>(_ text: [FluencyPosition], _ counts: Counts) {
    let n = text.count
    // What has an unseen part is unseen, and its key stays 0.
    var keys = [UInt64](repeating: 0, count: 5 * n)
    for index in text.indices.dropLast() {
      let (left, right) = (text[index], text[index + 1])
      if left.formCount > 0, right.formCount > 0 {
        keys[5 * index] = Ngram.key(.form2, left.form, right.form)
      }
      keys[5 * index + 1] = Ngram.key(.bare2, left.bare, right.bare)
      keys[5 * index + 2] = Ngram.key(.bareSignature, left.bare, right.signature)
      keys[5 * index + 3] = Ngram.key(.signatureBare, left.signature, right.bare)
      if left.shapeCount > 0, right.shapeCount > 0 {
        keys[5 * index + 4] = Ngram.key(.shape2, left.shape, right.shape)
      }
    }
    let pairs = counts.counts(keys)
    keys = [UInt64](repeating: 0, count: 2 * n)
    for index in text.indices.dropLast(2) {
      if pairs[5 * index] > 0, pairs[5 * index + 5] > 0 {
        let pair = Ngram.key(.form3, text[index].form, text[index + 1].form)
        keys[2 * index] = Ngram.extend(pair, by: text[index + 2].form)
      }
      if pairs[5 * index + 4] > 0, pairs[5 * index + 9] > 0 {
        keys[2 * index + 1] = Self.key(.shape3, text[index..<index + 3])
      }
    }
    let triples = counts.counts(keys)
    keys = [UInt64](repeating: 0, count: n)
    for index in text.indices.dropLast(3) where triples[2 * index + 1] > 0 && triples[2 * index + 3] > 0 {
      keys[index] = Self.key(.shape4, text[index..<index + 4])
    }
    let fours = counts.counts(keys)
    keys = [UInt64](repeating: 0, count: n)
    for index in text.indices.dropLast(4) where fours[index] > 0 && fours[index + 1] > 0 {
      keys[index] = Self.key(.shape5, text[index..<index + 5])
    }
    (self.pairs, self.triples, self.fours, fives) = (pairs, triples, fours, counts.counts(keys))
    at = []
    at.reserveCapacity(n)
    for index in text.indices { at.append(gains(text, index)) }
  }

  private static func key(_ kind: Ngram.Kind, _ shapes: ArraySlice<FluencyPosition>) -> UInt64 {
    var key = Ngram.key(kind, shapes[shapes.startIndex].shape)
    for position in shapes.dropFirst() { key = Ngram.extend(key, by: position.shape) }
    return key
  }

  @inline(__always)
  private func gains(_ text: [FluencyPosition], _ index: Int) -> SIMD8<Float> {
    let n = text.count
    var seen = SIMD8<Float>()
    var expected = SIMD8<Float>()
    guard index + 1 < n else { return seen }
    let (left, right) = (text[index], text[index + 1])
    let first = 5 * index
    // Pairs against what chance gives.
    let scale = 1 / NgramEvidence.corpusSize
    seen.lowHalf = SIMD4(pairs[first], pairs[first + 1], pairs[first + 2], pairs[first + 3])
    expected.lowHalf =
      SIMD4(left.formCount, left.bareCount, left.bareCount, left.signatureCount)
      * SIMD4(right.formCount, right.bareCount, right.signatureCount, right.bareCount) * scale
    // Longer ones against what their two parts and their common middle let expect.
    if index + 2 < n {
      if pairs[first] > 0, pairs[first + 5] > 0 {
        seen[4] = triples[2 * index]
        expected[4] = pairs[first] * pairs[first + 5] / max(right.formCount, 1)
      }
      if right.shapeCount > 0 {
        seen[5] = triples[2 * index + 1]
        expected[5] = pairs[first + 4] * pairs[first + 9] / right.shapeCount
      }
    }
    if index + 3 < n, pairs[first + 9] > 0 {
      seen[6] = fours[index]
      expected[6] = triples[2 * index + 1] * triples[2 * index + 3] / pairs[first + 9]
    }
    if index + 4 < n, triples[2 * index + 3] > 0 {
      seen[7] = fives[index]
      expected[7] = fours[index] * fours[index + 1] / triples[2 * index + 3]
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
  let exponent = unsafeBitCast(bits &>> 23 | 0x4B00_0000, to: SIMD8<Float>.self) - (8_388_608 + 127)
  let x = unsafeBitCast(bits & 0x007F_FFFF | 0x3F80_0000, to: SIMD8<Float>.self) - 1
  // Least squares for log₂(1 + x) / x on 0…1.
  var ratio = x * -0.0341716 + 0.1446737
  ratio = ratio * x - 0.3010395
  ratio = ratio * x + 0.4680254
  ratio = ratio * x - 0.7201757
  ratio = ratio * x + 1.4426689
  return (exponent + x * ratio) * 0.693_147_18
}
