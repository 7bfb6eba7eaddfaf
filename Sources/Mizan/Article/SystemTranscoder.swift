#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Text in any encoding the system's iconv knows, as UTF-8.
enum SystemTranscoder {
  enum Result: Equatable {
    case text([UInt8])
    case unknownEncoding
    /// Offset of the first byte that has no meaning in the encoding.
    case invalid(offset: Int)
  }

  static func utf8(from bytes: [UInt8], encoding: String) -> Result {
    // A slash would carry iconv's own options ("//TRANSLIT"): unknown, not obeyed.
    guard
      encoding.utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || [0x2D, 0x2E, 0x3A, 0x5F].contains($0)
      }), !encoding.isEmpty,
      let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1
    else { return .unknownEncoding }
    defer { iconv_close(converter) }
    // No encoding of one or two bytes a scalar needs more than three bytes of UTF-8 for one of its bytes.
    var output = [UInt8](repeating: 0, count: bytes.count * 3 + 4)
    var input = bytes
    let (left, written) = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.bindMemory(to: CChar.self).baseAddress
        var into = target.bindMemory(to: CChar.self).baseAddress
        var left = source.count
        var room = target.count
        _ = iconv(converter, &from, &left, &into, &room)
        return (left, target.count - room)
      }
    }
    if left > 0 { return .invalid(offset: bytes.count - left) }
    output.removeLast(output.count - written)
    return .text(output)
  }
}
