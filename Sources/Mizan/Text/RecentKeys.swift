/// Places for what is known of the keys that were met last: a table of fixed size in which a new key takes the
/// place of the older one of the two that share its set.
///
/// The owner keeps its values in arrays of ``capacity`` places.
struct RecentKeys: Sendable {
  let capacity: Int
  private var keys: [UInt64]
  // Which place of each set the next new key takes.
  private var next: [UInt8]

  /// - Parameter capacity: A power of two.
  init(capacity: Int) {
    precondition(capacity.nonzeroBitCount == 1)
    self.capacity = capacity
    keys = Array(repeating: 0, count: capacity)
    next = Array(repeating: 0, count: capacity / 2)
  }

  /// The place of a key, and whether its value must be put there first.
  ///
  /// - Parameter key: Evenly spread; not 0.
  /// - Complexity: O(1)
  @inline(__always)
  mutating func place(of key: UInt64) -> (place: Int, isNew: Bool) {
    let set = Int(truncatingIfNeeded: key ^ key >> 32) & (next.count - 1)
    if keys[2 * set] == key { return (2 * set, false) }
    if keys[2 * set + 1] == key { return (2 * set + 1, false) }
    let place = 2 * set + Int(next[set])
    keys[place] = key
    next[set] ^= 1
    return (place, true)
  }
}
