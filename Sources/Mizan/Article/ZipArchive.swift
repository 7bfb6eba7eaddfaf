import CZlib

/// The entries of a ZIP archive in memory, as far as a DOCX needs them: stored or deflated, not encrypted.
struct ZipArchive {
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// An entry may unpack to at most this many bytes: a bomb is refused before it is unpacked.
  static let maximumSize = 64 << 20

  enum Failure: Error, Equatable {
    case noDirectory
    case cut
    case encrypted
    case tooLarge
    case unknownMethod(Int)
    case corrupt

    var reason: String {
      switch self {
      case .noDirectory: "it has no ZIP directory; the file may be cut off"
      case .cut: "an entry lies beyond the end of the file"
      case .encrypted: "it is encrypted; save it without a password"
      case .tooLarge: "it unpacks to more than \(ZipArchive.maximumSize >> 20) MiB"
      case .unknownMethod(let method): "it is packed by method \(method), not by deflate"
      case .corrupt: "its packed data are corrupt"
      }
    }
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  private struct Entry {
    var flags, method: Int
    var checksum: UInt32
    var packedSize, size, header: Int
  }

  /// Reads the directory at the end of the archive.
  init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    // The end record is 22 bytes and a comment of up to 65,535.
    var end = bytes.count - 22
    let first = max(0, end - 0xFFFF)
    while end >= first, integer(at: end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= first, end >= 0 else { throw .noDirectory }
    var offset = integer(at: end + 16, 4)
    for _ in 0..<integer(at: end + 10, 2) {
      guard offset + 46 <= bytes.count, integer(at: offset, 4) == 0x0201_4B50 else { throw .cut }
      let nameStart = offset + 46
      let nameEnd = nameStart + integer(at: offset + 28, 2)
      guard nameEnd <= bytes.count else { throw .cut }
      entries[String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)] = Entry(
        flags: integer(at: offset + 8, 2), method: integer(at: offset + 10, 2),
        checksum: UInt32(integer(at: offset + 16, 4)), packedSize: integer(at: offset + 20, 4),
        size: integer(at: offset + 24, 4), header: integer(at: offset + 42, 4))
      offset = nameEnd + integer(at: offset + 30, 2) + integer(at: offset + 32, 2)
    }
  }

  /// The unpacked bytes of an entry; nil when there is none of that name.
  func contents(of name: String) throws(Failure) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard entry.flags & 1 == 0 else { throw .encrypted }
    guard entry.size <= Self.maximumSize else { throw .tooLarge }
    guard entry.header + 30 <= bytes.count, integer(at: entry.header, 4) == 0x0403_4B50 else {
      throw .cut
    }
    let start =
      entry.header + 30 + integer(at: entry.header + 26, 2) + integer(at: entry.header + 28, 2)
    guard start + entry.packedSize <= bytes.count else { throw .cut }
    let packed = bytes[start..<start + entry.packedSize]
    let contents: [UInt8]
    switch entry.method {
    case 0: contents = Array(packed)
    case 8: contents = try Self.inflated(Array(packed), size: entry.size)
    default: throw .unknownMethod(entry.method)
    }
    guard contents.count == entry.size,
      UInt32(truncatingIfNeeded: crc32(0, contents, UInt32(contents.count))) == entry.checksum
    else { throw .corrupt }
    return contents
  }

  private static func inflated(_ packed: [UInt8], size: Int) throws(Failure) -> [UInt8] {
    var isComplete = false
    // One byte more than promised, so that an empty entry has a buffer too.
    let contents = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      isComplete =
        mizan_inflate(packed, UInt32(packed.count), buffer.baseAddress, UInt32(size)) == 1
      count = isComplete ? size : 0
    }
    guard isComplete else { throw .corrupt }
    return contents
  }

  /// A little-endian number.
  private func integer(at offset: Int, _ length: Int) -> Int {
    guard offset >= 0, offset + length <= bytes.count else { return 0 }
    return (0..<length).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
