/// A whole memory as a value; for files that fit in memory. ``TMXReader`` reads the others.
public struct TMXDocument: Hashable, Sendable {
  public var header: Header
  public var units: [TranslationUnit]
  /// Comments and foreign content after the last unit.
  public var closing: [Content]

  public init(header: Header, units: [TranslationUnit], closing: [Content] = []) {
    self.header = header
    self.units = units
    self.closing = closing
  }

  /// Reads a file.
  ///
  /// - Parameter path: A path, or `-` for standard input.
  public init(path: String, limits: ReadingLimits = ReadingLimits()) throws(TMXError) {
    var reader = try TMXReader(path: path, limits: limits)
    try self.init(&reader)
  }

  /// Reads what is left of a reader.
  public init(_ reader: inout TMXReader) throws(TMXError) {
    units = []
    header = reader.header
    while let unit = try reader.next() { units.append(unit) }
    closing = reader.closingContent
  }
}
