import TMX

/// Results on their way out: to standard output, or to a file that appears whole or not at all.
enum TextFile {
  static func write(_ text: String, to path: String) throws {
    var output = try ByteOutput(path: path)
    output.buffer = Array(text.utf8)
    try output.finish()
  }
}
