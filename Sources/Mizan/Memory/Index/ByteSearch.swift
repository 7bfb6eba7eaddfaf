/// Looks for a pattern in bytes (Horspool, 1980).
struct ByteSearch: Sendable {
  private let pattern: [UInt8]
  /// How far the pattern may move when its last place holds a byte.
  private let skips: [Int]

  init(_ pattern: [UInt8]) {
    self.pattern = pattern
    var skips = [Int](repeating: pattern.count, count: 256)
    for (index, byte) in pattern.dropLast().enumerated() {
      skips[Int(byte)] = pattern.count - 1 - index
    }
    self.skips = skips
  }

  /// Offset of the first occurrence at or after `start`; nil when there is none or the pattern is empty.
  ///
  /// - Complexity: O(*n* ÷ *m*) as a rule, O(*n* · *m*) at worst.
  func firstOffset(in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard let last = pattern.last else { return nil }
    let tail = pattern.count - 1
    var end = start + tail
    while end < bytes.count {
      let byte = bytes[end]
      if byte == last {
        var back = tail - 1
        while back >= 0, bytes[end - tail + back] == pattern[back] { back -= 1 }
        if back < 0 { return end - tail }
      }
      end += skips[Int(byte)]
    }
    return nil
  }
}
