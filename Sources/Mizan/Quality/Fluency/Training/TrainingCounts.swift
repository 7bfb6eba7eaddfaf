/// Exact counts of n-grams while a model is fitted, without those of the sentence at hand.
package struct TrainingCounts: NgramCounts {
  /// Counts below this are not stored, here and in the shipped table.
  package static let minimum: UInt32 = 2

  package private(set) var keys: [UInt64] = []
  package private(set) var counts: [UInt32] = []
  private var slots: [UInt32] = []

  /// Keys of the sentence that is left out, sorted; a key is there as often as it occurs.
  private var left: [UInt64] = []

  package init() {}

  package mutating func append(_ key: UInt64, _ count: UInt32) {
    keys.append(key)
    counts.append(count)
  }

  /// Must be called after the last ``append(_:_:)`` and before the first look-up.
  package mutating func index() {
    var capacity = 16
    while capacity < keys.count * 3 / 2 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Takes the n-grams of a sentence out of the counts, so that it is judged as new text is.
  package mutating func leaveOut(_ symbols: [FluencySymbol]) {
    left.removeAll(keepingCapacity: true)
    Ngram.forEach(in: symbols) { _, key in left.append(key) }
    left.sort()
  }

  package func count(_ key: UInt64) -> Float {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key {
        let own = ownCount(key)
        let rest = counts[index] > own ? counts[index] - own : 0
        return rest < Self.minimum ? 0 : Float(rest)
      }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private func ownCount(_ key: UInt64) -> UInt32 {
    var (low, high) = (0, left.count)
    while low < high {
      let middle = (low + high) / 2
      if left[middle] < key { low = middle + 1 } else { high = middle }
    }
    var count: UInt32 = 0
    while low < left.count, left[low] == key {
      count += 1
      low += 1
    }
    return count
  }
}

extension Ngram {
  /// Every n-gram of a text that the model counts (spelling maxima are not counts and are left out).
  package static func forEach(in symbols: [FluencySymbol], _ body: (Kind, UInt64) -> Void) {
    for index in symbols.indices {
      let a = symbols[index]
      body(.form1, key(.form1, a.form))
      body(.bare1, key(.bare1, a.bare))
      body(.shape1, key(.shape1, a.shape))
      body(.signature1, key(.signature1, a.signature))
      guard index + 1 < symbols.count else { continue }
      let b = symbols[index + 1]
      body(.form2, key(.form2, a.form, b.form))
      body(.bare2, key(.bare2, a.bare, b.bare))
      body(.bareSignature, key(.bareSignature, a.bare, b.signature))
      body(.signatureBare, key(.signatureBare, a.signature, b.bare))
      for (length, kind) in [(2, Kind.shape2), (3, .shape3), (4, .shape4)]
      where index + length <= symbols.count {
        var shapes = key(kind, a.shape)
        for step in 1..<length { shapes = extend(shapes, by: symbols[index + step].shape) }
        body(kind, shapes)
      }
    }
  }
}
