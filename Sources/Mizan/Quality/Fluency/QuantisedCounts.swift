#if canImport(Glibc)
  import Glibc
#endif

/// Counts of n-grams in 2.5 bytes each: an xor filter (Graf and Lemire, 2020) whose cells also carry the count.
///
/// Three cells that a key selects give, combined by exclusive or, ten bits of fingerprint and six bits of
/// count. A key that was not stored is mistaken for one with probability 2⁻¹⁰. Counts are kept on a scale of
/// thirds of a binary logarithm: a stored count *c* comes back within a factor of 2^(1/6).
package struct QuantisedCounts: NgramCounts, Sendable {
  package let seed: UInt64
  package let cells: [UInt16]
  private let block: UInt64

  package init(seed: UInt64, cells: [UInt16]) {
    self.seed = seed
    self.cells = cells
    block = UInt64(cells.count / 3)
  }

  /// Stores counts by key; keys are distinct.
  ///
  /// - Complexity: O(*n*) time; about 40 bytes a key while it runs.
  package init(keys: [UInt64], counts: [UInt32]) {
    precondition(keys.count == counts.count)
    let block = max(1, (keys.count * 123 / 100 + 32) / 3)
    var seed: UInt64 = 1
    // Peeling succeeds nearly always; else the next seed gives other cells.
    while true {
      if let order = Self.peel(keys, seed: seed, block: UInt64(block)) {
        var cells = [UInt16](repeating: 0, count: 3 * block)
        for (key, cell) in order.reversed() {
          let hash = Self.hash(keys[key], seed)
          let (a, b, c) = Self.places(hash, UInt64(block))
          let value = Self.fingerprint(hash) | Self.level(of: counts[key])
          cells[cell] = value ^ (cells[a] ^ cells[b] ^ cells[c] ^ cells[cell])
        }
        self.init(seed: seed, cells: cells)
        return
      }
      seed += 1
    }
  }

  @inline(__always)
  package func count(_ key: UInt64) -> Float {
    guard block > 0 else { return 0 }
    let hash = Self.hash(key, seed)
    let (a, b, c) = Self.places(hash, block)
    let value = cells[a] ^ cells[b] ^ cells[c]
    guard value & 0xFFC0 == Self.fingerprint(hash) else { return 0 }
    return Self.levels[Int(value & 0x3F)]
  }

  /// Counts of many keys; 0 for a key of 0.
  ///
  /// The table does not fit into a near cache: first all hashes are computed, then the cells are read by a loop so
  /// short that the processor waits for those of many keys at once.
  package func counts(_ keys: [UInt64]) -> [Float] {
    guard block > 0, !keys.isEmpty else { return Array(repeating: 0, count: keys.count) }
    let block = block
    let looked = keys.map { key in
      let hash = Self.hash(key, seed)
      let (a, b, c) = Self.places(hash, block)
      // No fingerprint has its low bits set: a key of 0 matches none.
      let print = key == 0 ? 0xFFFF : Self.fingerprint(hash)
      return Cells(a: UInt32(a), b: UInt32(b), c: UInt32(c), fingerprint: print)
    }
    var values = [UInt16](repeating: 0, count: keys.count)
    cells.withUnsafeBufferPointer { cells in
      for (index, place) in looked.enumerated() {
        values[index] = cells[Int(place.a)] ^ cells[Int(place.b)] ^ cells[Int(place.c)]
      }
    }
    let levels = Self.levels
    return zip(values, looked).map { value, place in
      value & 0xFFC0 == place.fingerprint ? levels[Int(value & 0x3F)] : 0
    }
  }

  private struct Cells {
    var a: UInt32
    var b: UInt32
    var c: UInt32
    var fingerprint: UInt16
  }

  /// The step of the count scale that stands for a count of at least 1.
  package static func level(of count: UInt32) -> UInt16 {
    UInt16(min(63, (3 * log2(Double(max(count, 1)))).rounded()))
  }

  private static let levels: [Float] = (0..<64).map { Float(exp2(Double($0) / 3)) }

  @inline(__always)
  private static func hash(_ key: UInt64, _ seed: UInt64) -> UInt64 {
    StableHash.spread(key ^ (seed &* 0xD6E8_FEB8_6659_FD93))
  }

  @inline(__always)
  private static func fingerprint(_ hash: UInt64) -> UInt16 {
    UInt16(truncatingIfNeeded: (hash &* 0xA24B_AED4_963E_E407) >> 48) & 0xFFC0
  }

  // One cell in each third of the table.
  @inline(__always)
  private static func places(_ hash: UInt64, _ block: UInt64) -> (Int, Int, Int) {
    let low = UInt64(UInt32(truncatingIfNeeded: hash))
    let middle = UInt64(UInt32(truncatingIfNeeded: (hash << 21) | (hash >> 43)))
    let high = UInt64(UInt32(truncatingIfNeeded: (hash << 42) | (hash >> 22)))
    return (
      Int((low &* block) >> 32), Int(block + ((middle &* block) >> 32)),
      Int(2 &* block + ((high &* block) >> 32))
    )
  }

  /// Keys in the order in which each has a cell of its own among those left, with that cell; nil when the
  /// keys cannot all be placed.
  private static func peel(
    _ keys: [UInt64], seed: UInt64, block: UInt64
  ) -> [(key: Int, cell: Int)]? {
    var degree = [UInt8](repeating: 0, count: Int(3 * block))
    var joined = [UInt32](repeating: 0, count: Int(3 * block))
    for (index, key) in keys.enumerated() {
      let (a, b, c) = places(hash(key, seed), block)
      for cell in [a, b, c] {
        guard degree[cell] < 255 else { return nil }
        degree[cell] += 1
        joined[cell] ^= UInt32(index)
      }
    }
    var order: [(key: Int, cell: Int)] = []
    order.reserveCapacity(keys.count)
    var queue = degree.indices.filter { degree[$0] == 1 }
    while let cell = queue.popLast() {
      guard degree[cell] == 1 else { continue }
      let index = Int(joined[cell])
      order.append((index, cell))
      let (a, b, c) = places(hash(keys[index], seed), block)
      for other in [a, b, c] {
        degree[other] -= 1
        joined[other] ^= UInt32(index)
        if degree[other] == 1 { queue.append(other) }
      }
    }
    return order.count == keys.count ? order : nil
  }
}
