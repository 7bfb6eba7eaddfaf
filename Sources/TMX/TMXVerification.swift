/// What a memory holds, and what is odd in it.
///
/// Making one reads the file to its last byte: it exists only for a file that is well-formed.
public struct TMXVerification: Sendable {
  public var file: String
  /// `version` of the root element.
  public var version: String
  public var encodingName: String
  public var units = 0
  /// Variants by language tag as written, the most frequent first, then by tag.
  public var languages: [(language: String, variants: Int)] = []
  public var notes = 0
  public var properties = 0
  /// Inline elements; none means level 1.
  public var codes = 0
  /// What is odd, one value a kind, in the order of ``TMXWarning/Kind``.
  public var warnings: [TMXWarning] = []

  /// - Parameters:
  ///   - path: A path, or `-` for standard input.
  ///   - strict: Whether the first oddity is an error.
  public init(path: String, strict: Bool = false, limits: ReadingLimits = ReadingLimits())
    throws(TMXError)
  {
    var reader = try TMXReader(path: path, limits: limits, strict: strict)
    try self.init(&reader, strict: strict)
  }

  init(_ reader: inout TMXReader, strict: Bool) throws(TMXError) {
    file = reader.file
    version = reader.version
    encodingName = reader.encodingName
    var check = UnitCheck(header: reader.header)
    var counts: [String: Int] = [:]
    check.checkHeader()
    while let unit = try reader.next() {
      check.check(unit, line: reader.unitLine)
      if strict, let first = check.warnings.first {
        let place = SourceLocation(file: file, line: first.firstLine, column: 1)
        throw .notStrict(place, first.kind, detail: first.detail)
      }
      units += 1
      notes += unit.notes.count + unit.variants.reduce(0) { $0 + $1.notes.count }
      properties += unit.properties.count + unit.variants.reduce(0) { $0 + $1.properties.count }
      for variant in unit.variants {
        counts[variant.language.text, default: 0] += 1
        codes += variant.segment.content.elementCount
      }
    }
    languages = counts.map { ($0.key, $0.value) }
      .sorted { ($1.variants, $0.language) < ($0.variants, $1.language) }
    warnings = (reader.warnings + check.warnings).sorted { $0.kind < $1.kind }
  }

  /// Lines for people: what the memory holds, then what is odd.
  public var lines: [String] {
    let tags = languages.map { "\($0.language.isEmpty ? "?" : $0.language) \($0.variants)" }
    let level = codes > 0 ? "level 2 (codes: \(codes))" : "level 1"
    let summary = [
      "\(file): TMX \(version.isEmpty ? "without version" : version), \(encodingName), \(level)",
      "units: \(units); variants: \(tags.isEmpty ? "none" : tags.joined(separator: ", "))",
      "notes: \(notes); properties: \(properties)",
    ]
    return summary + warnings.map(\.description)
  }
}

/// The rules that a DTD cannot state, unit by unit.
private struct UnitCheck {
  let header: Header
  var warnings: [TMXWarning] = []
  private var ids: Set<String> = []

  /// Ids that are compared; beyond, a memory would cost more than it is worth.
  private static let idLimit = 500_000

  init(header: Header) { self.header = header }

  mutating func checkHeader() {
    for name in ["creationdate", "changedate"] { checkDate(header.attributes[name], line: 0) }
  }

  mutating func check(_ unit: TranslationUnit, line: Int) {
    checkAttributes(unit.attributes, line: line)
    if let id = unit.id, ids.count < Self.idLimit, !ids.insert(id).inserted {
      warnings.add(.repeatedID, line: line, detail: id)
    }
    let wanted = unit.attributes["srclang"].map { LanguageTag($0) } ?? header.sourceLanguage
    if let wanted, wanted.text != "*all*", !unit.variants.isEmpty, unit.index(of: wanted) == nil {
      warnings.add(.missingSource, line: line, detail: wanted.text)
    }
    if unit.variants.count == 1 { warnings.add(.singleVariant, line: line) }
    if Set(unit.variants.map(\.language)).count < unit.variants.count {
      warnings.add(.repeatedLanguage, line: line)
    }
    for variant in unit.variants {
      checkAttributes(variant.attributes, line: line)
      if variant.language.text.contains("_") {
        warnings.add(.underscore, line: line, detail: variant.language.text)
      }
      check(variant.segment, line: line)
    }
  }

  private mutating func checkAttributes(_ attributes: Attributes, line: Int) {
    for name in ["creationdate", "changedate", "lastusagedate"] {
      checkDate(attributes[name], line: line)
    }
    if let count = attributes["usagecount"], !count.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      warnings.add(.badNumber, line: line, detail: count)
    }
  }

  /// `YYYYMMDDThhmmssZ`.
  private mutating func checkDate(_ date: String?, line: Int) {
    guard let date else { return }
    let pattern = Array("00000000T000000Z".utf8)
    let isGood =
      date.utf8.count == pattern.count
      && zip(date.utf8, pattern).allSatisfy { byte, wanted in
        wanted == 0x30 ? (0x30...0x39).contains(byte) : byte == wanted
      }
    if !isGood { warnings.add(.badDate, line: line, detail: date) }
  }

  private mutating func check(_ segment: Segment, line: Int) {
    let text = segment.text
    if text.isEmpty, !segment.hasMarkup { warnings.add(.emptySegment, line: line) }
    let ends = [text.unicodeScalars.first, text.unicodeScalars.last].compactMap { $0 }
    if ends.contains(where: { $0.properties.isWhitespace }) {
      warnings.add(.blankEnds, line: line)
    }
    if !text.hasBalancedDirections { warnings.add(.unbalancedDirections, line: line) }
    if segment.hasMarkup { checkPairs(segment, line: line) }
  }

  private mutating func checkPairs(_ segment: Segment, line: Int) {
    var open: Set<String> = []
    var seen: Set<String> = []
    for element in segment.content.allElements {
      let i = element.attributes["i"] ?? ""
      switch element.inlineKind {
      case .bpt:
        if !seen.insert(i).inserted { warnings.add(.repeatedPair, line: line, detail: "i='\(i)'") }
        open.insert(i)
      case .ept:
        if open.remove(i) == nil { warnings.add(.unpairedCode, line: line, detail: "ept i='\(i)'") }
      default: break
      }
    }
    if let i = open.min() { warnings.add(.unpairedCode, line: line, detail: "bpt i='\(i)'") }
  }
}

extension [Content] {
  /// Every element, at any depth, in order.
  fileprivate var allElements: [TMX.Element] {
    flatMap { piece -> [TMX.Element] in
      guard case .element(let element) = piece else { return [] }
      return [element] + element.content.allElements
    }
  }

  fileprivate var elementCount: Int {
    reduce(0) { total, piece in
      guard case .element(let element) = piece else { return total }
      return total + 1 + element.content.elementCount
    }
  }
}

extension String {
  /// Whether every embedding, override and isolate of the text is closed in it, and nothing else is.
  fileprivate var hasBalancedDirections: Bool {
    guard utf8.contains(0xE2) else { return true }
    var embeddings = 0
    var isolates = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: embeddings += 1
      case 0x202C: embeddings -= 1
      case 0x2066...0x2068: isolates += 1
      case 0x2069: isolates -= 1
      default: break
      }
      if embeddings < 0 || isolates < 0 { return false }
    }
    return embeddings == 0 && isolates == 0
  }
}
