package import TMX

/// Reads a memory in any of the formats, unit by unit.
package struct UnitReader {
  package var format: ExchangeFormat
  package var path: String
  /// The languages, for formats whose files do not name them.
  package var source: LanguageTag?
  package var target: LanguageTag?

  package init(
    _ format: ExchangeFormat, path: String, source: LanguageTag? = nil, target: LanguageTag? = nil
  ) {
    self.format = format
    self.path = path
    self.source = source
    self.target = target
  }

  /// Hands over the header, then every unit.
  ///
  /// - Parameters:
  ///   - report: Gets what was odd.
  ///   - header: Called once, before the first unit.
  ///   - unit: Called for every unit, in order.
  /// - Returns: What follows the last unit; only TMX has such.
  package func read(
    _ report: inout ConversionReport, header: (Header) throws -> Void,
    unit: (TranslationUnit, inout ConversionReport) throws -> Void
  ) throws -> [Content] {
    switch format {
    case .tmx:
      var reader = try TMXReader(path: path)
      try header(reader.header)
      while let value = try reader.next() { try unit(value, &report) }
      report.oddities += reader.warnings.map { "\(reader.file): \($0)" }
      return reader.closingContent
    case .tsv:
      var reader = try TSVReader(path: path, source: source, target: target)
      try header(reader.header)
      while let value = try reader.next() { try unit(value, &report) }
      report.add(reader.emptyLines, "empty lines, skipped")
    case .jsonl:
      var reader = try JSONLinesReader(path: path, source: source, target: target)
      try header(reader.header)
      while let value = try reader.next() { try unit(value, &report) }
    case .xliff:
      var reader = try XLIFFReader(path: path)
      try header(reader.header)
      while let value = try reader.next() { try unit(value, &report) }
      report.add(reader.untranslated, "segments without a translation")
      report.add(reader.foreignElements, "inline elements without a counterpart in TMX, text kept")
    case .moses:
      guard let source, let target else { throw ExchangeError.unknownLanguages(file: path) }
      var reader = try MosesReader(
        sourcePath: "\(path).\(source)", targetPath: "\(path).\(target)", source: source,
        target: target)
      try header(reader.header)
      while let value = try reader.next() { try unit(value, &report) }
    }
    return []
  }
}

extension ConversionReport {
  fileprivate mutating func add(_ count: Int, _ oddity: String) {
    if count > 0 { oddities.append("\(oddity): \(count)") }
  }
}
