// stdout is a global variable of C; only print and this file touch it.
@preconcurrency import Glibc
import TMX

/// Where everything goes that is not a result.
enum StandardError {
  /// A message that cannot be written has nowhere else to go, and is no reason to stop.
  static func write(_ line: String, terminator: String = "\n") {
    _ = Array((line + terminator).utf8).withUnsafeBytes {
      Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
    }
  }
}

/// Where results go.
enum StandardOutput {
  /// Writes a line at once: an answer must not wait in the buffer of `print`.
  static func write(_ line: String) throws {
    try TextFile.write(line + "\n", to: "-")
  }

  /// Writes out what was printed.
  ///
  /// - Throws: when that, or an earlier line, could not be written: a full disk must not look like success.
  static func finish() throws {
    errno = 0
    guard fflush(stdout) != 0 || ferror(stdout) != 0 else { return }
    let reason = errno == 0 ? "some of it is lost" : String(cString: strerror(errno))
    throw TMXError.unwritable(file: "standard output", reason: reason)
  }
}

/// Results on their way out: to standard output, or to a file that appears whole or not at all.
enum TextFile {
  static func write(_ text: String, to path: String) throws {
    var output = try ByteOutput(path: path)
    output.buffer = Array(text.utf8)
    try output.finish()
  }
}
