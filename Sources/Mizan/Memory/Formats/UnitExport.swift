public import TMX

/// What an exported file holds and how.
public struct ExportOptions: Sendable, Equatable {
  /// How much of level 2 a TMX gets; nil leaves units as they are.
  public var level: TMXLevel?
  /// Which variant is the source, and its tag in the file, letter for letter.
  public var source: LanguageTag?
  /// Which variant is the target, and its tag in the file, letter for letter.
  public var target: LanguageTag?
  /// One file for each pair of languages.
  public var separatesPairs = false

  public init(
    level: TMXLevel? = nil, source: LanguageTag? = nil, target: LanguageTag? = nil,
    separatesPairs: Bool = false
  ) {
    self.level = level
    self.source = source
    self.target = target
    self.separatesPairs = separatesPairs
  }
}

/// Writes units to a file of a format, or to one file a pair. Files appear whole when the export ends;
/// until then the old ones stay.
package final class UnitExport {
  private let format: ExchangeFormat
  private let path: String
  private let options: ExportOptions
  private let header: Header
  /// Files in the order in which their pairs were met.
  private var files: [PairFile] = []

  private struct PairFile {
    var source: LanguageTag
    var target: LanguageTag
    /// One writer, or two for Moses.
    var writers: [UnitWriter]
  }

  private static let pairLimit = 64

  /// - Parameters:
  ///   - path: A path, or `-` for standard output. With pairs, and for Moses, tags are put in: before the
  ///     ending, or as ending.
  ///   - header: The memory's header.
  package init(
    _ format: ExchangeFormat, path: String, options: ExportOptions, header: Header
  ) {
    self.format = format
    self.path = path
    self.options = options
    var header = header
    if let source = options.source { header.attributes["srclang"] = source.text }
    self.header = header
  }

  package func write(_ unit: TranslationUnit, _ report: inout ConversionReport) throws {
    if options.separatesPairs {
      try writePairs(of: unit, &report)
    } else if format.isBilingual || options.source != nil || options.target != nil {
      try writePair(of: unit, &report)
    } else {
      let file = try openFile(source: "", target: "", &report)
      try write(unit, to: file, &report)
    }
  }

  /// Ends all files and makes them appear.
  package func finish(_ closing: [Content], _ report: inout ConversionReport) throws {
    if files.isEmpty {
      let source = options.source ?? header.sourceLanguage ?? "und"
      _ = try openFile(source: source, target: options.target ?? "und", &report)
    }
    for file in files {
      for writer in file.writers { try writer.finish(closing, &report) }
    }
  }

  // MARK: - Pairs

  /// Every translation of the source goes to the file of its pair.
  private func writePairs(of unit: TranslationUnit, _ report: inout ConversionReport) throws {
    guard let source = sourceIndex(unit), unit.variants.count > 1 else {
      return report.lose(.units)
    }
    for target in unit.variants.indices where target != source {
      if let wanted = options.target, unit.index(of: wanted) != target { continue }
      try write(unit, source: source, target: target, &report)
    }
  }

  /// The one translation that the file is for goes to it.
  private func writePair(of unit: TranslationUnit, _ report: inout ConversionReport) throws {
    let first = files.first
    let wanted = options.target ?? first?.target
    let source = first.flatMap { unit.index(of: $0.source) } ?? sourceIndex(unit)
    let target = wanted.map { unit.index(of: $0) } ?? targetIndex(unit)
    guard let source, let target, source != target,
      first.map({ unit.variants[source].language.primary == $0.source.primary }) != false
    else { return report.lose(.units) }
    report.lose(.languages, unit.variants.count - 2)
    try write(unit, source: source, target: target, &report)
  }

  private func sourceIndex(_ unit: TranslationUnit) -> Int? {
    if let wanted = options.source { return unit.index(of: wanted) }
    return unit.sides(headerLanguage: header.sourceLanguage)?.source
  }

  private func targetIndex(_ unit: TranslationUnit) -> Int? {
    guard let wanted = options.source else {
      return unit.sides(headerLanguage: header.sourceLanguage)?.target
    }
    return unit.sides(headerLanguage: wanted)?.target
  }

  private func write(
    _ unit: TranslationUnit, source: Int, target: Int, _ report: inout ConversionReport
  ) throws {
    var pair = unit
    pair.variants = [unit.variants[source], unit.variants[target]]
    if let tag = options.source { pair.variants[0].language = tag }
    if let tag = options.target { pair.variants[1].language = tag }
    if pair.attributes["srclang"] != nil {
      pair.attributes["srclang"] = pair.variants[0].language.text
    }
    let file = try openFile(
      source: pair.variants[0].language, target: pair.variants[1].language, &report)
    try write(pair, to: file, &report)
  }

  // MARK: - Files

  private func write(
    _ unit: TranslationUnit, to file: PairFile, _ report: inout ConversionReport
  ) throws {
    report.written += 1
    for writer in file.writers { try writer.write(unit, &report) }
  }

  private func openFile(
    source: LanguageTag, target: LanguageTag, _ report: inout ConversionReport
  ) throws -> PairFile {
    if !options.separatesPairs, let only = files.first { return only }
    let known = files.first { $0.source == source && $0.target == target }
    if let known { return known }
    guard files.count < Self.pairLimit else { throw ExchangeError.tooManyPairs(Self.pairLimit) }
    let paths = paths(source: source, target: target)
    let writers = try paths.enumerated().map { side, path in
      try UnitWriter(path: path, encoder: encoder(side: side))
    }
    var header = header
    if format.isBilingual || options.separatesPairs { header.attributes["srclang"] = source.text }
    for writer in writers {
      try writer.begin(header, source: source, target: target, &report)
    }
    report.files += paths
    let file = PairFile(source: source, target: target, writers: writers)
    files.append(file)
    return file
  }

  private func paths(source: LanguageTag, target: LanguageTag) -> [String] {
    let ending = ".\(format.ending)"
    let base = path.hasSuffix(ending) && ending != "." ? String(path.dropLast(ending.count)) : path
    let pair = options.separatesPairs ? ".\(source)-\(target)" : ""
    switch format {
    case .moses: return ["\(path)\(pair).\(source)", "\(path)\(pair).\(target)"]
    default: return pair.isEmpty ? [path] : ["\(base)\(pair)\(ending)"]
    }
  }

  private func encoder(side: Int) -> any UnitEncoder {
    switch format {
    case .tmx: TMXEncoder(level: options.level)
    case .tsv: TSVEncoder()
    case .jsonl: JSONLinesEncoder()
    case .xliff: XLIFFEncoder()
    case .moses: MosesEncoder(side: side)
    }
  }
}
