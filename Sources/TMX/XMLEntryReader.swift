/// Reads another XML format entry by entry, with the limits and refusals of ``TMXReader``.
package struct XMLEntryReader: ~Copyable {
  private var reader: TMXReader

  /// - Parameters:
  ///   - path: A path, or `-` for standard input.
  ///   - root: The root element's name without prefix.
  ///   - entry: The name, without prefix, of the elements to read.
  package init(path: String, root: String, entry: String) throws(TMXError) {
    try self.init(ByteSource(path: path), root: root, entry: entry)
  }

  package init(_ source: consuming ByteSource, root: String, entry: String) throws(TMXError) {
    reader = try TMXReader(
      source, limits: ReadingLimits(), strict: false, dialect: .entries(root: root, entry: entry))
  }

  package var rootAttributes: Attributes { reader.rootAttributes }

  /// The next entry with everything in it; nil at the end of the file.
  package mutating func next() throws(TMXError) -> Element? {
    try reader.advance() ? reader.entryElement : nil
  }

  /// Where the entry that was read last begins.
  package var place: SourceLocation {
    SourceLocation(file: reader.file, line: reader.unitLine, column: 1)
  }
}

extension TMXReader {
  fileprivate var rootAttributes: Attributes { parser.recorder.rootAttributes }
  fileprivate var entryElement: Element { parser.recorder.tape.element(entry) }
}
