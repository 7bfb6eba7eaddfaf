/// Hidden units in half the memory: a float's upper sixteen bits (bfloat16), as precise as the eight bits that
/// vectors are kept in.
///
/// The bit casts are between vectors of sixteen lanes of 32 bits each, of which every pattern is valid.
struct PackedHidden: Sendable {
  private var bits: SIMD16<UInt32>

  @inline(__always)
  init(_ hidden: Hidden) {
    let low = unsafeBitCast(hidden.low, to: SIMD16<UInt32>.self) &+ Self.half
    let high = unsafeBitCast(hidden.high, to: SIMD16<UInt32>.self) &+ Self.half
    bits = low &>> 16 | high & Self.upper
  }

  @inline(__always)
  var unpacked: Hidden {
    Hidden(
      unsafeBitCast(bits &<< 16, to: SIMD16<Float>.self),
      unsafeBitCast(bits & Self.upper, to: SIMD16<Float>.self))
  }

  @inline(__always)
  private static var half: SIMD16<UInt32> { SIMD16(repeating: 0x8000) }
  @inline(__always)
  private static var upper: SIMD16<UInt32> { SIMD16(repeating: 0xFFFF_0000) }
}

/// What the windows of all positions of a text add up to.
package struct WindowSums: Sendable {
  // Three positions before the first, three behind the last.
  private var units: [Hidden] = []

  /// - Parameter capacity: Number of positions, about.
  init(capacity: Int) {
    units.reserveCapacity(capacity + 2 * ContrastNetwork.reach)
    for _ in 0..<2 * ContrastNetwork.reach { units.append(.zero) }
  }

  /// Adds the next position.
  ///
  /// - Parameter window: What it adds at each place of its window, those before it first.
  @inline(__always)
  mutating func append(_ window: (Int) -> Hidden) {
    let first = units.count - 2 * ContrastNetwork.reach
    units.append(.zero)
    for place in 0..<ContrastNetwork.windowSize { units[first + place] += window(place) }
  }

  /// What is added to the hidden units of a position.
  @inline(__always)
  subscript(position: Int) -> Hidden { units[position + ContrastNetwork.reach] }
}
