import TMX

/// Turns a memory of one format into one of another.
///
/// ```swift
/// let report = try Conversion(from: .tmx, to: .xliff).run(input: "memory.tmx", output: "memory.xlf")
/// report.lines.forEach { print($0) }
/// ```
public struct Conversion: Sendable {
  public var from: ExchangeFormat
  public var to: ExchangeFormat
  public var options: ExportOptions

  public init(from: ExchangeFormat, to: ExchangeFormat, options: ExportOptions = ExportOptions()) {
    self.from = from
    self.to = to
    self.options = options
  }

  /// Converts a file, in constant memory. The output appears whole or not at all.
  ///
  /// - Parameters:
  ///   - input: A path, or `-` for standard input; for Moses the path without the language.
  ///   - output: A path, or `-` for standard output; for Moses the path without the language.
  /// - Returns: What was odd and what the output has no place for.
  /// - Throws: ``TMXError`` or ``ExchangeError``; then nothing was written, except to standard output.
  public func run(input: String, output: String) throws -> ConversionReport {
    var report = ConversionReport()
    var export: UnitExport?
    let reader = UnitReader(from, path: input, source: options.source, target: options.target)
    let closing = try reader.read(&report) { header in
      export = UnitExport(to, path: output, options: options, header: header)
    } unit: { unit, report in
      report.read += 1
      try export?.write(unit, &report)
    }
    try export?.finish(closing, &report)
    return report
  }
}
