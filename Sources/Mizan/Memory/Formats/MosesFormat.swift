package import TMX

/// One side of a Moses pair: one segment a line.
package struct MosesEncoder: UnitEncoder {
  /// 0 for the source, 1 for the target.
  private let side: Int

  package init(side: Int) { self.side = side }

  package mutating func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, to bytes: inout [UInt8],
    _ report: inout ConversionReport
  ) {
    if side == 0 { report.lose(.header, header.annotations.count) }
  }

  package mutating func append(
    _ unit: TranslationUnit, to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    if side == 0 {
      report.loseMarkup(of: unit, keepingNotes: false, keepingProperties: false)
      if unit.id != nil { report.lose(.attributes) }
    }
    var hasBreak = false
    for scalar in unit.variants[side].text.unicodeScalars {
      switch scalar.value {
      // Everything that some reader takes for the end of a line.
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
        bytes.append(UInt8(ascii: " "))
        hasBreak = true
      default: bytes.append(scalar: scalar.value)
      }
    }
    if hasBreak { report.lose(.lineBreaks) }
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func end(
    _ closing: [Content], to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    if side == 0 { report.lose(.comments, closing.count) }
  }
}

/// Reads a Moses pair.
package struct MosesReader: ~Copyable {
  private var sourceLines: LineReader
  private var targetLines: LineReader
  private let source: LanguageTag
  private let target: LanguageTag

  package init(
    sourcePath: String, targetPath: String, source: LanguageTag, target: LanguageTag
  ) throws {
    let lines = try LineReader(path: sourcePath)
    targetLines = try LineReader(path: targetPath)
    sourceLines = lines
    self.source = source
    self.target = target
  }

  package var header: Header { Header(source: source, toolVersion: mizanVersion) }

  package mutating func next() throws -> TranslationUnit? {
    let texts = (try sourceLines.next(), try targetLines.next())
    switch texts {
    case (let source?, let target?):
      return TranslationUnit(variants: [
        Variant(self.source, source), Variant(self.target, target),
      ])
    case (nil, nil): return nil
    default:
      while try sourceLines.next() != nil {}
      while try targetLines.next() != nil {}
      throw ExchangeError.unequalLines(
        source: sourceLines.file, sourceLines.number, target: targetLines.file,
        targetLines.number)
    }
  }
}
