package import TMX

/// Tab-separated values for spreadsheets: `tuid`, the source, the target, `note`.
///
/// The first row names the columns; the two in the middle have the language tags as names. TAB, LF, CR
/// and backslash inside a text are written `\t`, `\n`, `\r`, `\\`. A cell that a spreadsheet would run as
/// a formula (it begins with `=`, `+`, `-` or `@`) gets an apostrophe in front; reading takes it away.
package struct TSVEncoder: UnitEncoder {
  package init() {}

  package mutating func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, to bytes: inout [UInt8],
    _ report: inout ConversionReport
  ) {
    report.lose(.header, header.annotations.count)
    bytes.append(row: ["tuid", source.text, target.text, "note"])
  }

  package mutating func append(
    _ unit: TranslationUnit, to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    report.loseMarkup(of: unit, keepingNotes: true, keepingProperties: false)
    let note = unit.notes.map(\.text).joined(separator: "\n")
    bytes.append(row: [unit.id ?? ""] + unit.variants.prefix(2).map(\.text) + [note])
  }

  package mutating func end(
    _ closing: [Content], to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    report.lose(.comments, closing.count)
  }
}

/// Reads tab-separated values.
///
/// With a first row that begins with `tuid`, columns are as ``TSVEncoder`` writes them, in any order; other
/// columns become properties. Without, the first two columns are source and target, word for word.
package struct TSVReader: ~Copyable {
  private enum Column: Equatable {
    case id, note
    case text(LanguageTag)
    case property(String)
  }

  private var lines: LineReader
  private let columns: [Column]
  private let isEscaped: Bool
  private var pending: String?
  package let header: Header
  /// Lines without any text.
  package private(set) var emptyLines = 0

  package init(path: String, source: LanguageTag?, target: LanguageTag?) throws {
    try self.init(LineReader(path: path), source: source, target: target)
  }

  init(_ reader: consuming LineReader, source: LanguageTag?, target: LanguageTag?) throws {
    var lines = reader
    let first = try lines.next()
    let names = first.map { $0.split(separator: "\t", omittingEmptySubsequences: false) } ?? []
    let isEscaped = names.first == "tuid"
    let columns: [Column]
    if isEscaped {
      columns = names.map { Self.column(named: String($0)) }
    } else {
      guard let source, let target else { throw ExchangeError.unknownLanguages(file: lines.file) }
      columns = [.text(source), .text(target)]
    }
    let languages = columns.compactMap { if case .text(let tag) = $0 { tag } else { nil } }
    guard languages.count >= 2 else {
      throw ExchangeError.badLine(
        lines.place, reason: "the first line names fewer than two languages")
    }
    header = Header(source: languages[0], toolVersion: mizanVersion)
    pending = isEscaped ? nil : first
    self.isEscaped = isEscaped
    self.columns = columns
    self.lines = lines
  }

  package mutating func next() throws -> TranslationUnit? {
    while true {
      let line: String?
      if let first = pending { line = first } else { line = try lines.next() }
      pending = nil
      guard let line else { return nil }
      if line.allSatisfy({ $0 == "\t" || $0 == " " }) {
        emptyLines += 1
        continue
      }
      return try unit(line)
    }
  }

  private func unit(_ line: String) throws -> TranslationUnit {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let count = isEscaped ? columns.count : 2
    guard cells.count >= 2, isEscaped ? cells.count <= count : true else {
      throw ExchangeError.badLine(
        lines.place, reason: "\(cells.count) columns instead of \(count)")
    }
    var unit = TranslationUnit(variants: [])
    for (column, cell) in zip(columns, cells) {
      let text = isEscaped ? cell.withoutTSVEscapes : cell
      switch column {
      case .id: unit.id = text.isEmpty ? nil : text
      case .note: if !text.isEmpty { unit.annotations.append(.note(Note(text))) }
      case .property(let type): if !text.isEmpty { unit.annotations[property: type] = text }
      case .text(let language): unit.variants.append(Variant(language, text))
      }
    }
    return unit
  }

  private static func column(named name: String) -> Column {
    switch name {
    case "tuid": return .id
    case "note": return .note
    default:
      let parts = name.split { $0 == "-" || $0 == "_" }
      let isTag = (2...3).contains(parts.first?.count ?? 0) && parts.allSatisfy { $0.count <= 8 }
      return isTag ? .text(LanguageTag(name)) : .property(name)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(row cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(UInt8(ascii: "\t")) }
      if cell.needsFormulaGuard { append(UInt8(ascii: "'")) }
      for byte in cell.utf8 {
        switch byte {
        case 0x09: append(contentsOf: #"\t"#.utf8)
        case 0x0A: append(contentsOf: #"\n"#.utf8)
        case 0x0D: append(contentsOf: #"\r"#.utf8)
        case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
        default: append(byte)
        }
      }
    }
    append(UInt8(ascii: "\n"))
  }
}

extension String {
  /// Whether a spreadsheet would run it, or would after one apostrophe was taken away.
  fileprivate var needsFormulaGuard: Bool {
    guard let first = utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    return [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@")].contains(
      first)
  }

  fileprivate var withoutTSVEscapes: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    if needsFormulaGuard, rest.first == UInt8(ascii: "'") { rest = rest.dropFirst() }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "\\"): bytes.append(next)
      default:
        bytes.append(byte)
        continue
      }
      rest = rest.dropFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
