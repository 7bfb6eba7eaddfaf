/// Hashes that stay the same over runs, machines and versions: keys of shipped tables.
package enum StableHash {
  /// The hash of a sequence's first element onwards; feed scalars or bytes with ``mix(_:_:)``.
  package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a over a whole scalar.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 {
    (hash ^ UInt64(value)) &* 0x0000_0100_0000_01B3
  }

  /// Spreads every bit over all others (the finaliser of SplitMix64).
  @inline(__always)
  package static func spread(_ hash: UInt64) -> UInt64 {
    var value = hash &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// The key of an ordered pair of keys.
  @inline(__always)
  package static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    spread(first &* 0x9FB2_1C65_1E98_DF25 &+ second)
  }
}

/// A small generator with a seed, so that fitting gives the same numbers every time (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return StableHash.spread(state)
  }
}
