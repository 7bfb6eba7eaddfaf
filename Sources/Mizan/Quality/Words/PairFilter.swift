/// A Bloom filter of word pairs: never denies a pair that was inserted, and affirms about one other pair in
/// fourteen hundred.
package struct PairFilter: Sendable {
  package private(set) var bytes: [UInt8]

  /// - Parameter capacity: How many pairs will be inserted; sixteen bits are kept for each.
  package init(capacity: Int) { bytes = Array(repeating: 0, count: max(8, capacity * 16 / 8)) }

  package init(bytes: [UInt8]) { self.bytes = bytes.isEmpty ? [0] : bytes }

  package mutating func insert(_ first: LetterKey, _ second: LetterKey) {
    for bit in bits(first, second) { bytes[bit >> 3] |= 1 << UInt8(bit & 7) }
  }

  /// - Complexity: O(1)
  package func contains(_ first: LetterKey, _ second: LetterKey) -> Bool {
    bits(first, second).allSatisfy { bytes[$0 >> 3] & 1 << UInt8($0 & 7) != 0 }
  }

  // Seven probes by double hashing.
  private func bits(_ first: LetterKey, _ second: LetterKey) -> some Sequence<Int> {
    let mixed = (first.rawValue &* 0x9E37_79B9_7F4A_7C15) ^ (second.rawValue >> 7)
    let one = (mixed ^ mixed >> 31) &* 0xBF58_476D_1CE4_E5B9
    let two = (one ^ one >> 27) &* 0x94D0_49BB_1331_11EB | 1
    let count = UInt64(bytes.count * 8)
    return (0..<7).lazy.map { Int((one &+ UInt64($0) &* two) % count) }
  }
}
