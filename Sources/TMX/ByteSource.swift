import Glibc

/// Where bytes come from: a file, standard input, or memory. Never a URL, never unpacked.
package struct ByteSource: ~Copyable {
  package let name: String
  private let descriptor: Int32
  private let isOwned: Bool
  private var memory: ArraySlice<UInt8>
  private let chunkSize: Int

  /// - Parameter path: A path, or `-` for standard input.
  package init(path: String, chunkSize: Int = 1 << 16) throws(TMXError) {
    self.chunkSize = chunkSize
    memory = []
    if path == "-" {
      (name, descriptor, isOwned) = ("standard input", STDIN_FILENO, false)
      return
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    let code = errno
    (name, descriptor, isOwned) = (path, opened, opened >= 0)
    guard opened >= 0 else { throw .unreadable(file: path, reason: systemMessage(code)) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw .unreadable(file: path, reason: "it is a folder")
    }
  }

  package init(bytes: [UInt8], name: String, chunkSize: Int = 1 << 16) {
    (self.name, descriptor, isOwned) = (name, -1, false)
    memory = bytes[...]
    self.chunkSize = chunkSize
  }

  deinit { if isOwned { close(descriptor) } }

  /// Appends the next bytes to `buffer`.
  ///
  /// - Returns: How many; 0 at the end.
  package mutating func read(into buffer: inout [UInt8]) throws(TMXError) -> Int {
    guard descriptor >= 0 else {
      let piece = memory.prefix(chunkSize)
      buffer.append(contentsOf: piece)
      memory = memory.dropFirst(piece.count)
      return piece.count
    }
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: chunkSize))
    var received = -1
    repeat {
      received = buffer.withUnsafeMutableBytes { bytes in
        Glibc.read(descriptor, bytes.baseAddress?.advanced(by: start), chunkSize)
      }
    } while received < 0 && errno == EINTR
    let code = errno
    buffer.removeLast(chunkSize - max(received, 0))
    guard received >= 0 else { throw .unreadable(file: name, reason: systemMessage(code)) }
    return received
  }
}

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String {
  String(cString: strerror(code))
}
