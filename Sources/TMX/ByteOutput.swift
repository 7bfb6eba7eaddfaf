import Glibc

/// Bytes on their way to a file that appears whole or not at all, to standard output, or to memory.
///
/// Collects what is appended to ``buffer`` and writes it in large pieces.
package struct ByteOutput: ~Copyable {
  /// What is not written yet.
  package var buffer: [UInt8] = []
  private var file: AtomicFile?
  /// Standard output; nil for a file and for memory.
  private let descriptor: Int32?
  private let name: String
  private let calls: FileSystemCalls

  private static let pieceSize = 1 << 16

  /// - Parameter path: A path, or `-` for standard output.
  package init(path: String, calls: FileSystemCalls = FileSystemCalls()) throws(TMXError) {
    self.calls = calls
    if path == "-" {
      name = "standard output"
      descriptor = STDOUT_FILENO
      file = nil
    } else {
      name = path
      descriptor = nil
      file = try AtomicFile(path: path, calls: calls)
    }
    buffer.reserveCapacity(Self.pieceSize * 2)
  }

  /// Keeps everything in ``buffer``.
  package init() {
    name = "memory"
    calls = FileSystemCalls()
    descriptor = nil
    file = nil
  }

  /// Writes the buffer out if it is worth a system call.
  @inline(__always)
  package mutating func flushIfFull() throws(TMXError) {
    if buffer.count >= Self.pieceSize { try flush() }
  }

  package mutating func flush() throws(TMXError) {
    if let descriptor {
      let failure = buffer.withUnsafeBytes { writeAll($0, to: descriptor, calls: calls) }
      if let failure { throw .unwritable(file: name, reason: failure) }
    } else if file != nil {
      try file?.write(buffer.span)
    } else {
      return
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and makes the file appear.
  ///
  /// - Returns: What was kept in memory; empty for files.
  @discardableResult
  package consuming func finish() throws(TMXError) -> [UInt8] {
    try flush()
    let rest = buffer
    try file.take()?.commit()
    return rest
  }
}
