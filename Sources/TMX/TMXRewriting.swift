/// What happens to a unit when a memory is rewritten.
public enum UnitChange: Sendable {
  /// The unit keeps its bytes.
  case keep
  case replace(TranslationUnit)
  /// The units, at least one, take the place of the unit.
  case divide([TranslationUnit])
  case remove
}

/// What a rewrite did.
public struct RewriteSummary: Hashable, Sendable {
  public var kept = 0
  public var replaced = 0
  public var removed = 0
  public var appended = 0
  public var warnings: [TMXWarning] = []
}

/// Rewrites a memory so that everything that did not change keeps its bytes: other units, comments,
/// white space, header. A file that is not in UTF-8 becomes UTF-8; then the declaration says so.
///
/// The file at `target` changes whole or not at all; it may be the one that is read.
///
/// - Parameters:
///   - source: The memory to read.
///   - target: Where the result goes; a path, or `-` for standard output.
///   - appended: Units that go to the end of the body.
///   - change: Sees each unit in turn. The reader is at that unit: `unitID` and `languages` are cheap,
///     `unit` makes a value.
@discardableResult
public func rewriteMemory(
  _ source: String, to target: String, appending appended: [TranslationUnit] = [],
  change: (borrowing TMXReader) throws -> UnitChange
) throws -> RewriteSummary {
  var reader = try TMXReader(path: source)
  return try rewrite(&reader, ByteOutput(path: target), appending: appended, change: change).summary
}

package func rewrite(
  _ reader: inout TMXReader, _ output: consuming ByteOutput,
  appending appended: [TranslationUnit] = [],
  change: (borrowing TMXReader) throws -> UnitChange
) throws -> (summary: RewriteSummary, bytes: [UInt8]) {
  var summary = RewriteSummary()
  var illegal = 0
  var isFirst = true
  while try reader.advance() {
    let gap = reader.gapBytes
    output.buffer += isFirst ? reader.declaringUTF8(gap) : gap
    isFirst = false
    switch try change(reader) {
    case .keep:
      summary.kept += 1
      output.buffer += reader.unitBytes
    case .replace(let unit):
      summary.replaced += 1
      illegal += output.buffer.append(inPlace: unit)
    case .divide(let units):
      summary.replaced += 1
      for (index, unit) in units.enumerated() {
        if index > 0 { output.buffer.append(UInt8(ascii: "\n")) }
        illegal += output.buffer.append(inPlace: unit)
      }
    case .remove:
      summary.removed += 1
      output.buffer.dropBlankLineEnd()
    }
    try output.flushIfFull()
  }
  let closing = isFirst ? reader.declaringUTF8(reader.closingBytes) : reader.closingBytes
  illegal += output.appendClosing(closing, with: appended)
  summary.appended = appended.count
  summary.warnings = reader.warnings
  if illegal > 0 { summary.warnings.append(TMXWarning(.illegalCharacter, count: illegal)) }
  return (summary, try output.finish())
}

extension ByteOutput {
  /// Appends what follows the last unit, with new units before the end of the body.
  fileprivate mutating func appendClosing(_ closing: [UInt8], with units: [TranslationUnit]) -> Int
  {
    guard !units.isEmpty else {
      buffer += closing
      return 0
    }
    // The last "</" but one closes the body: nothing but </tmx> follows it.
    let text = Array("</".utf8)
    let ends = closing.indices.dropLast().filter {
      closing[$0] == text[0] && closing[$0 + 1] == text[1]
    }
    let cut = ends.dropLast().last ?? closing.endIndex
    buffer += closing[..<cut]
    if buffer.last != UInt8(ascii: "\n") { buffer.append(UInt8(ascii: "\n")) }
    var illegal = 0
    for unit in units { illegal += buffer.append(unit: unit) }
    buffer += closing[cut...]
    return illegal
  }
}

extension [UInt8] {
  /// Appends a unit between gaps that are already there.
  fileprivate mutating func append(inPlace unit: TranslationUnit) -> Int {
    var unit = unit
    unit.preceding = []
    let illegal = append(unit: unit)
    removeLast()
    return illegal
  }

  /// Takes back the white space before a unit that goes away, so that no empty line stays.
  fileprivate mutating func dropBlankLineEnd() {
    while let last, last == 0x20 || last == 0x09 { removeLast() }
    if last == 0x0A { removeLast() }
    if last == 0x0D { removeLast() }
  }
}

extension TMXReader {
  /// The beginning of the file with `encoding="UTF-8"` in its declaration if the bytes were transcoded.
  fileprivate borrowing func declaringUTF8(_ head: [UInt8]) -> [UInt8] {
    guard isTranscoded else { return head }
    let text = String(decoding: head, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return head }
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8)
      + Array(text[end.upperBound...].utf8)
  }
}
