/// Writes a translation memory as TMX 1.4 in UTF-8, one unit at a time.
///
/// A file appears whole or not at all: at the path there is the old content until ``finish()``
/// returns. Every attribute, note, property, code and foreign element of a unit is written; text is
/// never normalised or trimmed.
public struct TMXWriter: ~Copyable {
  private var output: ByteOutput
  private var illegalCharacters = 0
  /// Units written so far.
  public private(set) var unitCount = 0

  /// Begins a memory.
  ///
  /// - Parameters:
  ///   - path: A path, or `-` for standard output.
  ///   - header: Required attributes that are missing are filled in; `tmx` needs them.
  public init(path: String, header: Header) throws(TMXError) {
    try self.init(ByteOutput(path: path), header: header)
  }

  package init(_ output: consuming ByteOutput, header: Header) throws(TMXError) {
    self.output = output
    illegalCharacters = self.output.buffer.append(beginningOf: header)
  }

  /// Appends a unit.
  public mutating func write(_ unit: TranslationUnit) throws(TMXError) {
    illegalCharacters += output.buffer.append(unit: unit)
    unitCount += 1
    try output.flushIfFull()
  }

  /// Appends comments or foreign content between units.
  public mutating func write(_ content: [Content]) throws(TMXError) {
    for piece in content {
      illegalCharacters += output.buffer.append(content: piece)
      output.buffer.append("\n")
    }
    try output.flushIfFull()
  }

  /// Ends the memory and makes the file appear.
  ///
  /// - Returns: Characters that XML does not allow and U+FFFD stands for, if there were any.
  @discardableResult
  public consuming func finish() throws(TMXError) -> [TMXWarning] {
    try finishBytes().warnings
  }

  package consuming func finishBytes() throws(TMXError) -> (bytes: [UInt8], warnings: [TMXWarning])
  {
    output.buffer.appendEndOfMemory()
    let count = illegalCharacters
    let bytes = try output.finish()
    return (bytes, count > 0 ? [TMXWarning(.illegalCharacter, count: count)] : [])
  }
}

extension TMXDocument {
  /// Writes the memory to a file that appears whole or not at all.
  ///
  /// - Parameter path: A path, or `-` for standard output.
  @discardableResult
  public func write(to path: String) throws(TMXError) -> [TMXWarning] {
    var writer = try TMXWriter(path: path, header: header)
    for unit in units { try writer.write(unit) }
    try writer.write(closing)
    return try writer.finish()
  }

  /// The bytes of the memory's file.
  public func encoded() throws(TMXError) -> [UInt8] {
    var writer = try TMXWriter(ByteOutput(), header: header)
    for unit in units { try writer.write(unit) }
    try writer.write(closing)
    return try writer.finishBytes().bytes
  }
}
