/// Places for what is known of the keys that were met last: a table of fixed size in which a new key takes the
/// place of one of the four that share its set, the oldest that was not asked for again.
///
/// The owner keeps its values in arrays of ``capacity`` places.
struct RecentKeys: Sendable {
  let capacity: Int
  private var keys: [UInt64]
  // Which of its four places each set gives to the next new key, if the key there was not asked for since; above
  // these two bits, one for each place that was.
  private var next: [UInt8]
  // Of no meaning: a load whose value is not kept would not be made.
  private var fetched: UInt64 = 0

  /// - Parameter capacity: A power of two.
  init(capacity: Int) {
    precondition(capacity.nonzeroBitCount == 1)
    self.capacity = capacity
    keys = Array(repeating: 0, count: capacity)
    next = Array(repeating: 0, count: capacity / 4)
  }

  /// The place of a key, and whether its value must be put there first.
  ///
  /// - Parameter key: Evenly spread; not 0.
  /// - Complexity: O(1)
  @inline(__always)
  mutating func place(of key: UInt64) -> (place: Int, isNew: Bool) {
    let set = set(of: key)
    for way in 0..<4 where keys[4 * set + way] == key {
      next[set] |= 4 << UInt8(way)
      return (4 * set + way, false)
    }
    return (makeRoom(for: key, in: set), true)
  }

  /// The places of those keys that are in the table.
  ///
  /// Memory fetches what all of them need at the same time; ``place(of:)`` waits for one after the other.
  mutating func fetch(_ keys: [UInt64]) -> [Int] {
    for key in keys {
      let first = 4 * set(of: key)
      fetched |= self.keys[first] | self.keys[first + 3]  // may lie in two lines of memory
    }
    return keys.compactMap { key in
      let first = 4 * set(of: key)
      return (first..<first + 4).first { self.keys[$0] == key }
    }
  }

  @inline(__always)
  private func set(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 32) & (next.count - 1)
  }

  private mutating func makeRoom(for key: UInt64, in set: Int) -> Int {
    var way = next[set] & 3
    var asked = next[set] >> 2
    while asked >> way & 1 != 0 {
      asked &= ~(1 << way)
      way = (way + 1) & 3
    }
    next[set] = asked << 2 | (way + 1) & 3
    keys[4 * set + Int(way)] = key
    return 4 * set + Int(way)
  }
}
