/// What a symbol adds to the hidden units of the seven positions around it, the first three positions before it
/// first.
package struct WindowProjections: Sendable {
  private var units: InlineArray<7, PackedHidden>

  init() { units = InlineArray(repeating: PackedHidden(.zero)) }

  /// - Parameter hidden: What it adds at each place.
  @inline(__always)
  init(_ hidden: (Int) -> Hidden) {
    self.init()
    for place in 0..<ContrastNetwork.windowSize { units[place] = PackedHidden(hidden(place)) }
  }

  @inline(__always)
  subscript(place: Int) -> Hidden { units[place].unpacked }
}

/// Hidden units in half the memory: a float's upper sixteen bits (bfloat16), as precise as the eight bits that
/// vectors are kept in.
private struct PackedHidden: Sendable {
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
  @inline(__always)
  mutating func append(_ window: borrowing WindowProjections) {
    let first = units.count - 2 * ContrastNetwork.reach
    units.append(.zero)
    for place in 0..<ContrastNetwork.windowSize { units[first + place] += window[place] }
  }

  /// What is added to the hidden units of a position.
  @inline(__always)
  subscript(position: Int) -> Hidden { units[position + ContrastNetwork.reach] }
}
