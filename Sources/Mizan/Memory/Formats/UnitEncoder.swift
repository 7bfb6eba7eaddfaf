package import TMX

/// Turns units into the bytes of one file of a format.
package protocol UnitEncoder {
  /// Appends what comes before the first unit.
  ///
  /// - Parameters:
  ///   - source: The language of the first variants; for formats that have one pair.
  ///   - target: The language of the second variants.
  mutating func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, to bytes: inout [UInt8],
    _ report: inout ConversionReport)

  /// Appends a unit. In a bilingual format it has two variants, source first.
  mutating func append(
    _ unit: TranslationUnit, to bytes: inout [UInt8], _ report: inout ConversionReport)

  /// Appends what comes after the last unit.
  mutating func end(
    _ closing: [Content], to bytes: inout [UInt8], _ report: inout ConversionReport)
}

/// A file of units that appears whole or not at all.
package final class UnitWriter {
  private var output: ByteOutput?
  private var encoder: any UnitEncoder

  /// - Parameter path: A path, or `-` for standard output.
  package init(path: String, encoder: any UnitEncoder) throws(TMXError) {
    output = try ByteOutput(path: path)
    self.encoder = encoder
  }

  package func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, _ report: inout ConversionReport
  ) throws(TMXError) {
    try encode { encoder, bytes in
      encoder.begin(header, source: source, target: target, to: &bytes, &report)
    }
  }

  package func write(_ unit: TranslationUnit, _ report: inout ConversionReport) throws(TMXError) {
    try encode { encoder, bytes in encoder.append(unit, to: &bytes, &report) }
  }

  /// Ends the file and makes it appear.
  package func finish(_ closing: [Content], _ report: inout ConversionReport) throws(TMXError) {
    try encode { encoder, bytes in encoder.end(closing, to: &bytes, &report) }
    try output.take()?.finish()
  }

  private func encode(_ body: (inout any UnitEncoder, inout [UInt8]) -> Void) throws(TMXError) {
    var bytes: [UInt8] = []
    body(&encoder, &bytes)
    output?.buffer += bytes
    try output?.flushIfFull()
  }
}
