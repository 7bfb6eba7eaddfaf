/// What a word adds to the hidden units at one place of its window, in eight bits a unit.
///
/// All of a word's windows are fetched from far away, so they are small. The bit casts are between vectors of the same
/// width, of integers or of floats, of which every pattern is valid.
struct PackedHidden: Sendable {
  // Units of the low half in the low bytes, of the high half in the high bytes.
  fileprivate let lanes: SIMD16<Int16>

  /// What one of the 255 values stands for. Two of a hundred thousand amounts of the vocabulary are above 127 of them,
  /// and are bounded.
  static let step: Float = 1.0 / 24

  /// Adds nothing.
  static let zero = PackedHidden(.zero)

  init(_ hidden: Hidden) {
    let (low, high) = (Self.quantised(hidden.low), Self.quantised(hidden.high))
    // Two neighbours are units i and i + 8, as `WindowSum` takes them apart.
    let pairs = low.lowHalf | high.lowHalf &<< 8 | low.highHalf &<< 16 | high.highHalf &<< 24
    lanes = unsafeBitCast(pairs, to: SIMD16<Int16>.self)
  }

  /// The values of two units, as bits.
  var first: UInt64 { UInt64(truncatingIfNeeded: lanes[0]) }

  // The lower bits of 1.5 × 2²³ and a small number are that number, rounded. To convert lane by lane is slow.
  private static func quantised(_ values: SIMD16<Float>) -> SIMD16<UInt32> {
    let scaled = values * (1 / step)
    let bounded = scaled.replacing(with: 127, where: scaled .> 127)
      .replacing(with: -127, where: scaled .< -127)
    return unsafeBitCast(bounded + 12_582_912, to: SIMD16<UInt32>.self) & 0xFF
  }
}

/// What the windows around one position add up to.
struct WindowSum: Sendable {
  private var low = SIMD16<Int16>.zero
  private var high = SIMD16<Int16>.zero

  @inline(__always)
  static func += (sum: inout WindowSum, window: PackedHidden) {
    sum.low &+= (window.lanes &<< 8) &>> 8
    sum.high &+= window.lanes &>> 8
  }

  var hidden: Hidden {
    @inline(__always) get { Hidden(Self.floats(low), Self.floats(high)) * PackedHidden.step }
  }

  // A number of 16 bits, its sign turned over, in the lower bits of 2²³ is that number more. `SIMD16<Float>(values)`
  // compiles to a loop over single lanes. The bit casts are between vectors of integers and of floats of which every
  // pattern is valid.
  @inline(__always)
  private static func floats(_ values: SIMD16<Int16>) -> SIMD16<Float> {
    let pairs = unsafeBitCast(values ^ Int16.min, to: SIMD8<UInt32>.self)
    let offset = SIMD8<UInt32>(repeating: 0x4B00_0000)
    let first = unsafeBitCast(pairs & 0xFFFF | offset, to: SIMD8<Float>.self)
    let second = unsafeBitCast(pairs &>> 16 | offset, to: SIMD8<Float>.self)
    return SIMD16(lowHalf: first, highHalf: second) - 8_421_376
  }
}

/// What the windows of all positions of a text add up to.
package struct WindowSums: Sendable {
  // Three positions before the first, three behind the last.
  private var sums: [WindowSum] = []

  /// - Parameter capacity: Number of positions, about.
  init(capacity: Int) {
    sums.reserveCapacity(capacity + 2 * ContrastNetwork.reach)
    for _ in 0..<2 * ContrastNetwork.reach { sums.append(WindowSum()) }
  }

  /// Adds the next position.
  ///
  /// - Parameter window: What it adds at each place of its window, those before it first.
  @inline(__always)
  mutating func append(_ window: (Int) -> PackedHidden) {
    let first = sums.count - 2 * ContrastNetwork.reach
    sums.append(WindowSum())
    for place in 0..<ContrastNetwork.windowSize { sums[first + place] += window(place) }
  }

  /// What is added to the hidden units of a position.
  @inline(never)  // Inlined into a long loop it is compiled lane by lane.
  subscript(position: Int) -> Hidden { sums[position + ContrastNetwork.reach].hidden }
}
