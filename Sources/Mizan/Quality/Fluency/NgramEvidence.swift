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
    let pairs = Pairs(text, counts)
    let shapes = Shapes(text, counts)
    positions = []
    positions.reserveCapacity(text.count)
    for index in text.indices {
      var values = SIMD16<Float>()
      if index > 0 {
        values[0] = pairs.form[index - 1]
        values[2] = pairs.bare[index - 1]
        values[5] = pairs.bareSignature[index - 1]
        values[7] = pairs.signatureBare[index - 1]
        values[10] = shapes.four[index - 1]
        values[9] = shapes.three[index - 1]
        values[12] = index > 1 ? shapes.five[index - 2] : 0
        values[4] = pairs.formTriple[index - 1]
      }
      values[1] = pairs.form[index]
      values[3] = pairs.bare[index]
      values[6] = pairs.bareSignature[index]
      values[8] = pairs.signatureBare[index]
      values[11] = index > 1 ? shapes.four[index - 2] : 0
      if text[index].isWord {
        values[13] = text[index].spellingDeficit
        values[14] = quickLog(1 + text[index].formCount) / 3
        values[15] = text[index].isKnown ? 0 : 1
      }
      positions.append(PositionEvidence(values: values))
    }
  }

  /// ln((seen + ½) ÷ (expected + ½)), scaled and bounded.
  @inline(__always)
  fileprivate static func gain(_ seen: Float, expected: Float) -> Float {
    let value = quickLog((seen + 0.5) / (expected + 0.5)) / 3
    return min(max(value, -3), 3)
  }

  /// Words that the counts were made from, about; only the scale of what chance expects depends on it.
  fileprivate static let corpusSize: Float = 3_700_000
}

/// Gains of the pairs and triples that begin at a position; 0 at the last.
private struct Pairs {
  var form: [Float]
  var bare: [Float]
  var bareSignature: [Float]
  var signatureBare: [Float]
  var formTriple: [Float]

  init<Counts: NgramCounts>(_ text: [FluencyPosition], _ counts: Counts) {
    let zeros = [Float](repeating: 0, count: text.count)
    (form, bare, bareSignature, signatureBare, formTriple) = (zeros, zeros, zeros, zeros, zeros)
    // Four kinds of pairs at each place, all looked up at once.
    var keys: [UInt64] = []
    keys.reserveCapacity(4 * text.count)
    for index in text.indices.dropLast() {
      let (left, right) = (text[index], text[index + 1])
      // What has an unseen part is unseen.
      let hasForms = left.formCount > 0 && right.formCount > 0
      keys.append(hasForms ? Ngram.key(.form2, left.form, right.form) : 0)
      keys.append(Ngram.key(.bare2, left.bare, right.bare))
      keys.append(Ngram.key(.bareSignature, left.bare, right.signature))
      keys.append(Ngram.key(.signatureBare, left.signature, right.bare))
    }
    let seen = counts.counts(keys)
    let scale = 1 / NgramEvidence.corpusSize
    for index in text.indices.dropLast() {
      let (left, right) = (text[index], text[index + 1])
      let first = 4 * index
      form[index] = NgramEvidence.gain(
        seen[first], expected: left.formCount * right.formCount * scale)
      bare[index] = NgramEvidence.gain(
        seen[first + 1], expected: left.bareCount * right.bareCount * scale)
      bareSignature[index] = NgramEvidence.gain(
        seen[first + 2], expected: left.bareCount * right.signatureCount * scale)
      signatureBare[index] = NgramEvidence.gain(
        seen[first + 3], expected: left.signatureCount * right.bareCount * scale)
    }
    for index in text.indices.dropLast(2) {
      let (left, right) = (seen[4 * index], seen[4 * index + 4])
      guard left > 0, right > 0 else { continue }
      let pair = Ngram.key(.form3, text[index].form, text[index + 1].form)
      formTriple[index] = NgramEvidence.gain(
        counts.count(Ngram.extend(pair, by: text[index + 2].form)),
        expected: left * right / max(text[index + 1].formCount, 1))
    }
  }
}

private struct Shapes {
  /// Gains of the n-gram that begins at a position.
  var three: [Float]
  var four: [Float]
  var five: [Float]

  init<Counts: NgramCounts>(_ text: [FluencyPosition], _ counts: Counts) {
    let n = text.count
    let zeros = [Float](repeating: 0, count: n)
    (three, four, five) = (zeros, zeros, zeros)
    let one = text.map(\.shapeCount)
    let two = Self.seen(.shape2, 2, text, one, counts)
    let seen3 = Self.seen(.shape3, 3, text, two, counts)
    let seen4 = Self.seen(.shape4, 4, text, seen3, counts)
    let seen5 = Self.seen(.shape5, 5, text, seen4, counts)
    for index in 0..<n {
      if index + 2 < n { three[index] = Self.gain(seen3, two, one, index) }
      if index + 3 < n { four[index] = Self.gain(seen4, seen3, two, index) }
      if index + 4 < n { five[index] = Self.gain(seen5, seen4, seen3, index) }
    }
  }

  // Counts of the n-grams of one length; none where a part of it is unseen already.
  private static func seen<Counts: NgramCounts>(
    _ kind: Ngram.Kind, _ length: Int, _ text: [FluencyPosition], _ parts: [Float],
    _ counts: Counts
  ) -> [Float] {
    var keys = [UInt64](repeating: 0, count: text.count)
    guard text.count >= length else { return keys.map { _ in 0 } }
    for index in 0...(text.count - length) where parts[index] > 0 && parts[index + 1] > 0 {
      var key = Ngram.key(kind, text[index].shape)
      for step in 1..<length { key = Ngram.extend(key, by: text[index + step].shape) }
      keys[index] = key
    }
    return counts.counts(keys)
  }

  // The n-gram against what its two (n − 1)-grams and their common middle let expect.
  private static func gain(
    _ whole: [Float], _ parts: [Float], _ middle: [Float], _ index: Int
  ) -> Float {
    let shared = middle[index + 1]
    guard shared > 0 else { return 0 }
    return NgramEvidence.gain(whole[index], expected: parts[index] * parts[index + 1] / shared)
  }
}

/// ln of a positive number, to 0.0001: the exponent, and a polynomial for the mantissa.
@inline(__always)
func quickLog(_ value: Float) -> Float {
  let bits = value.bitPattern
  let exponent = Float(Int32(bits >> 23) - 127)
  let x = Float(bitPattern: bits & 0x007F_FFFF | 0x3F80_0000) - 1
  // Least squares for log₂(1 + x) / x on 0…1.
  let ratio =
    ((((-0.0341716 * x + 0.1446737) * x - 0.3010395) * x + 0.4680254) * x - 0.7201757) * x
    + 1.4426689
  return (exponent + x * ratio) * 0.693_147_18
}
