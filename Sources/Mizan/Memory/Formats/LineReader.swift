package import TMX

/// Reads a text file line by line: UTF-8 with or without a byte order mark, or UTF-16 with one. Lines
/// end with LF or CR LF, the last one with nothing if need be.
package struct LineReader: ~Copyable {
  package let file: String
  /// Number of the line that was read last, from 1.
  package private(set) var number = 0
  private var source: ByteSource
  private var transcoder: UTF8Transcoder?
  private var buffer: [UInt8] = []
  private var position = 0
  private var hasStarted = false
  private var isFinished = false

  /// Bytes of one line at most.
  private static let limit = 16 << 20

  /// - Parameter path: A path, or `-` for standard input.
  package init(path: String) throws(TMXError) { self.init(try ByteSource(path: path)) }

  init(_ source: consuming ByteSource) {
    file = source.name
    self.source = source
  }

  /// The place of the line that was read last.
  package var place: SourceLocation { SourceLocation(file: file, line: number, column: 1) }

  /// The next line without its end; nil at the end of the file.
  package mutating func next() throws -> String? {
    if !hasStarted { try start() }
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return try line(buffer[position..<end])
      }
      if isFinished {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return try line(buffer[position...])
      }
      buffer.removeSubrange(..<position)
      position = 0
      searched = buffer.count
      guard searched <= Self.limit else {
        number += 1
        let size = Self.limit >> 20
        throw ExchangeError.badLine(place, reason: "a line of more than \(size) MiB")
      }
      try fill()
    }
  }

  private mutating func start() throws {
    hasStarted = true
    while buffer.count < 3, !isFinished { try fill() }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    } else if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      var transcoder = UTF8Transcoder(
        from: buffer[0] == 0xFF ? .utf16LittleEndian : .utf16BigEndian)
      let raw = buffer.dropFirst(2)
      buffer = []
      transcoder.append(raw, to: &buffer)
      self.transcoder = transcoder
    }
  }

  private mutating func fill() throws {
    guard transcoder != nil else {
      isFinished = try source.read(into: &buffer) == 0
      return
    }
    var piece: [UInt8] = []
    isFinished = try source.read(into: &piece) == 0
    transcoder?.append(piece[...], to: &buffer)
    if isFinished { transcoder?.finish(&buffer) }
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) throws -> String {
    number += 1
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ExchangeError.badLine(place, reason: "not valid UTF-8; save the file as UTF-8")
    }
    return text
  }
}
