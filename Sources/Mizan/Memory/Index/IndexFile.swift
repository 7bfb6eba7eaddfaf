import FoundationEssentials
import Glibc

/// Positioned reading of an index: what is looked at is read, nothing is kept.
final class IndexFile: Sendable {
  private let descriptor: Int32
  private let path: String

  init(path: String) throws(ReviewError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.path = path
    guard descriptor >= 0 else { throw .cannotRead(path: path, code: errno) }
  }

  deinit { close(descriptor) }

  var size: Int {
    get throws(ReviewError) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
      return Int(status.st_size)
    }
  }

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) throws(ReviewError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < buffer.count {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count,
          range.lowerBound + count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard code == 0, bytes.count == range.count else {
      throw .cannotRead(path: path, code: code == 0 ? EIO : code)
    }
    return bytes
  }

  /// A table of little-endian 32-bit numbers.
  func numbers(_ range: Range<Int>) throws(ReviewError) -> [UInt32] {
    try bytes(range).withUnsafeBytes { raw in
      (0..<raw.count / 4).map {
        UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      }
    }
  }
}

/// Where the parts of an index are: its last lines, as JSON.
struct IndexDirectory: Codable {
  /// Changes with the layout: an index of another layout is made again.
  static let currentLayout = 3

  var layout = Self.currentLayout
  var memories: [Memory] = []
  var segments: [Segment] = []
  /// Where the words of all segments are, each once, between line ends.
  var vocabulary = 0
  var vocabularyEnd = 0

  struct Memory: Codable, Hashable {
    var name: String
    var size: Int
    /// Nanoseconds since 1970.
    var modified: Int
    /// Number of the memory's first unit in the index.
    var firstUnit = 0
    /// Fingerprints of the `tuid`s that more than one unit has.
    var repeatedIDs: [UInt64] = []
    /// Fingerprints of the `tuid`s that a memory before this one has too.
    var sharedIDs: [UInt64] = []

    /// The memory's file as it is now.
    init(name: String, path: String) throws(ReviewError) {
      var status = stat()
      guard stat(path, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
      self.name = name
      size = Int(status.st_size)
      modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    }

    func isSameFile(as other: Memory) -> Bool {
      name == other.name && size == other.size && modified == other.modified
    }
  }

  /// Offsets of one segment's parts; each part ends where the next begins.
  struct Segment: Codable {
    var units: Int
    var texts: Int
    var textOffsets: Int
    var lengths: Int
    var words: Int
    var wordOffsets: Int
    var postings: Int
    var postingOffsets: Int
    var end: Int
  }
}
