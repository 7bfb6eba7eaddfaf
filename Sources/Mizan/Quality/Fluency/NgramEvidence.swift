import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// How often n-grams occur in clean Arabic.
package protocol NgramCounts {
  /// The count of an n-gram's key (``Ngram``); 0 when it is rare or unseen.
  func count(_ key: UInt64) -> Float
}

/// Keys of the n-grams the model counts; each kind has its own key space.
package enum Ngram {
  package enum Kind: UInt64, CaseIterable, Sendable {
    case form1 = 1, bare1, shape1, signature1, spelling1
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
    let unigrams = Unigrams(symbols, counts)
    let pairs = Pairs(symbols, counts, unigrams)
    let shapes = Shapes(symbols, counts)
    positions = []
    positions.reserveCapacity(symbols.count)
    for index in symbols.indices {
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
      if symbols[index].kind == .word {
        values[13] = unigrams.spellingDeficit[index]
        values[14] = log(1 + unigrams.form[index]) / 3
        values[15] = symbols[index].row == nil ? 1 : 0
      }
      positions.append(PositionEvidence(values: values))
    }
  }

  /// ln((seen + ½) ÷ (expected + ½)), scaled and bounded.
  @inline(__always)
  fileprivate static func gain(_ seen: Float, expected: Float) -> Float {
    let value = (log(seen + 0.5) - log(expected + 0.5)) / 3
    return min(max(value, -3), 3)
  }

  /// Words that the counts were made from, about; only the scale of what chance expects depends on it.
  fileprivate static let corpusSize: Float = 3_700_000
}

private struct Unigrams {
  var form: [Float]
  var bare: [Float]
  var signature: [Float]
  var spellingDeficit: [Float]

  init<Counts: NgramCounts>(_ symbols: [FluencySymbol], _ counts: Counts) {
    form = symbols.map { counts.count(Ngram.key(.form1, $0.form)) }
    bare = symbols.map { counts.count(Ngram.key(.bare1, $0.bare)) }
    signature = symbols.map { counts.count(Ngram.key(.signature1, $0.signature)) }
    spellingDeficit = symbols.map { symbol in
      guard symbol.kind == .word else { return 0 }
      let best = counts.count(Ngram.key(.spelling1, symbol.folded))
      return best
    }
    for index in spellingDeficit.indices where symbols[index].kind == .word {
      spellingDeficit[index] = max(0, log(1 + spellingDeficit[index]) - log(1 + form[index])) / 3
    }
  }
}

private struct Pairs {
  var form: [Float]
  var bare: [Float]
  var bareSignature: [Float]
  var signatureBare: [Float]
  var formTriple: [Float]

  init<Counts: NgramCounts>(_ symbols: [FluencySymbol], _ counts: Counts, _ unigrams: Unigrams) {
    let zeros = [Float](repeating: 0, count: symbols.count)
    (form, bare, bareSignature, signatureBare, formTriple) = (zeros, zeros, zeros, zeros, zeros)
    let size = NgramEvidence.corpusSize
    var formCount = zeros
    for index in 0..<(symbols.count - 1) {
      let (a, b) = (symbols[index], symbols[index + 1])
      formCount[index] = counts.count(Ngram.key(.form2, a.form, b.form))
      form[index] = NgramEvidence.gain(
        formCount[index], expected: unigrams.form[index] * unigrams.form[index + 1] / size)
      bare[index] = NgramEvidence.gain(
        counts.count(Ngram.key(.bare2, a.bare, b.bare)),
        expected: unigrams.bare[index] * unigrams.bare[index + 1] / size)
      bareSignature[index] = NgramEvidence.gain(
        counts.count(Ngram.key(.bareSignature, a.bare, b.signature)),
        expected: unigrams.bare[index] * unigrams.signature[index + 1] / size)
      signatureBare[index] = NgramEvidence.gain(
        counts.count(Ngram.key(.signatureBare, a.signature, b.bare)),
        expected: unigrams.signature[index] * unigrams.bare[index + 1] / size)
    }
    guard symbols.count > 2 else { return }
    for index in 0..<(symbols.count - 2) where formCount[index] > 0 && formCount[index + 1] > 0 {
      let expected = formCount[index] * formCount[index + 1] / max(unigrams.form[index + 1], 1)
      let key = Ngram.extend(
        Ngram.key(.form3, symbols[index].form, symbols[index + 1].form), by: symbols[index + 2].form
      )
      formTriple[index] = NgramEvidence.gain(counts.count(key), expected: expected)
    }
  }
}

private struct Shapes {
  /// Gains of the n-gram that begins at a position.
  var three: [Float]
  var four: [Float]
  var five: [Float]

  init<Counts: NgramCounts>(_ symbols: [FluencySymbol], _ counts: Counts) {
    let zeros = [Float](repeating: 0, count: symbols.count)
    (three, four, five) = (zeros, zeros, zeros)
    let n = symbols.count
    let one = symbols.map { counts.count(Ngram.key(.shape1, $0.shape)) }
    var keys: [[UInt64]] = [[], [], [], []]  // of 2, 3, 4 and 5
    var seen: [[Float]] = [[], [], [], []]
    let kinds: [Ngram.Kind] = [.shape2, .shape3, .shape4, .shape5]
    for (order, kind) in kinds.enumerated() {
      keys[order] = [UInt64](repeating: 0, count: n)
      seen[order] = zeros
      guard n > order + 1 else { continue }
      for index in 0..<(n - order - 1) {
        var key = Ngram.key(kind, symbols[index].shape)
        for step in 1...(order + 1) { key = Ngram.extend(key, by: symbols[index + step].shape) }
        seen[order][index] = counts.count(key)
      }
    }
    for index in 0..<n {
      if index + 2 < n {
        three[index] = Self.gain(seen[1], seen[0], one, index)
      }
      if index + 3 < n { four[index] = Self.gain(seen[2], seen[1], seen[0], index) }
      if index + 4 < n { five[index] = Self.gain(seen[3], seen[2], seen[1], index) }
    }
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
