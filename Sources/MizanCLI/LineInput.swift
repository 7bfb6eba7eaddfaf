import Foundation
import Glibc

/// Lines of standard input, as many at a time as have arrived.
struct LineInput {
  private var rest: [UInt8] = []
  private var number = 0
  private var isAtEnd = false

  /// The next lines with their numbers, blank ones left out; nil at the end. Waits for the first.
  mutating func nextLines() throws -> [(number: Int, line: ArraySlice<UInt8>)]? {
    while !isAtEnd {
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      isAtEnd = count == 0
      rest += piece[..<count]
      if isAtEnd, !rest.isEmpty { rest.append(UInt8(ascii: "\n")) }
      guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
      let whole = rest[...end]
      rest = Array(rest[(end + 1)...])
      let lines = numbered(whole)
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func numbered(_ bytes: ArraySlice<UInt8>) -> [(Int, ArraySlice<UInt8>)] {
    var lines: [(Int, ArraySlice<UInt8>)] = []
    for line in bytes.dropLast().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      number += 1
      if line.contains(where: { $0 > 0x20 }) { lines.append((number, line)) }
    }
    return lines
  }
}
