import Foundation

/// Reads the little-endian tables that ship with mizan.
struct TableReader {
  private let data: Data
  private let name: String
  private var offset: Int

  init(_ data: Data, name: String) {
    (self.data, self.name) = (data, name)
    offset = data.startIndex
  }

  mutating func expect(_ magic: UInt32) throws(LexiconError) {
    guard try words(1) == [magic] else { throw .damaged(name) }
  }

  /// A number of elements; more than the file could hold is damage.
  mutating func count() throws(LexiconError) -> Int {
    let count = Int(try words(1)[0])
    guard count <= data.count else { throw .damaged(name) }
    return count
  }

  mutating func words(_ count: Int) throws(LexiconError) -> [UInt32] {
    let bytes = try bytes(count * 4)
    return (0..<count).map { index in
      UInt32(bytes[index * 4]) | UInt32(bytes[index * 4 + 1]) << 8 | UInt32(bytes[index * 4 + 2])
        << 16
        | UInt32(bytes[index * 4 + 3]) << 24
    }
  }

  mutating func bytes(_ count: Int) throws(LexiconError) -> [UInt8] {
    guard data.endIndex - offset >= count else { throw .damaged(name) }
    defer { offset += count }
    return Array(data[offset..<offset + count])
  }
}

/// Writes what ``TableReader`` reads.
struct TableWriter {
  private(set) var data = Data()

  init(_ magic: UInt32) { append([magic]) }

  mutating func append(_ words: [UInt32]) {
    for word in words {
      for shift in [0, 8, 16, 24] { data.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
    }
  }

  mutating func append(_ bytes: [UInt8]) { data.append(contentsOf: bytes) }
}
