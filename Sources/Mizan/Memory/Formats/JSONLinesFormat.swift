import Foundation
package import TMX

/// JSON Lines: one unit a line, as `mizan score` takes it.
///
/// `id`, `source_lang`, `source`, `target_lang`, `target`, `notes`, `props` are what people and scripts
/// need. A unit that holds more (codes, attributes, other languages, foreign elements) has its XML in
/// `tmx` besides, so that nothing is lost on the way back; a header with notes or properties has its XML in
/// `header` of the first line.
package struct JSONLinesEncoder: UnitEncoder {
  private var headerLanguage: LanguageTag?
  /// What the first line has to carry.
  private var header: Header?

  package init() {}

  package mutating func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, to bytes: inout [UInt8],
    _ report: inout ConversionReport
  ) {
    headerLanguage = header.sourceLanguage
    if !header.annotations.isEmpty { self.header = header }
  }

  package mutating func append(
    _ unit: TranslationUnit, to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    let plain = PlainUnit(unit, headerLanguage: headerLanguage)
    var line = JSONObject()
    line.add("id", plain.id)
    line.add("source_lang", plain.source?.language)
    line.add("source", plain.source?.text)
    line.add("target_lang", plain.target?.language)
    line.add("target", plain.target?.text)
    if !plain.notes.isEmpty { line.add("notes", plain.notes) }
    if !plain.properties.isEmpty {
      line.add(
        "props",
        plain.properties.map { property in
          var object = JSONObject()
          object.add("type", property.type)
          object.add("text", property.text)
          return object
        })
    }
    if plain.unit != unit {
      var xml: [UInt8] = []
      report.lose(.characters, xml.append(unit: unit))
      line.add("tmx", String(decoding: xml.dropLast(), as: UTF8.self))
    }
    if let header {
      var xml: [UInt8] = []
      report.lose(.characters, xml.append(header: header))
      line.add("header", String(decoding: xml, as: UTF8.self))
      self.header = nil
    }
    bytes += line.text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func end(
    _ closing: [Content], to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    report.lose(.comments, closing.count)
    if let header { report.lose(.header, header.annotations.count) }  // there was no line
  }
}

/// The part of a unit that plain fields can say.
private struct PlainUnit {
  var id: String?
  var source: (language: String, text: String)?
  var target: (language: String, text: String)?
  var notes: [String] = []
  var properties: [(type: String, text: String)] = []

  init(_ unit: TranslationUnit, headerLanguage: LanguageTag?) {
    id = unit.id
    notes = unit.notes.map(\.text)
    properties = unit.properties.map { ($0.type, $0.text) }
    if let sides = unit.sides(headerLanguage: headerLanguage) {
      let (first, second) = (unit.variants[sides.source], unit.variants[sides.target])
      source = (first.language.text, first.text)
      target = (second.language.text, second.text)
    } else if let only = unit.variants.first {
      source = (only.language.text, only.text)
    }
  }

  init(_ line: JSONUnit) {
    id = line.id
    source = line.source.map { (line.sourceLanguage ?? "", $0) }
    target = line.target.map { (line.targetLanguage ?? "", $0) }
    notes = line.notes ?? []
    properties = (line.props ?? []).map { ($0.type, $0.text) }
  }

  /// The unit that the fields alone make.
  var unit: TranslationUnit {
    TranslationUnit(
      attributes: id.map { ["tuid": $0] } ?? [:],
      annotations: notes.map { .note(Note($0)) }
        + properties.map { .property(Property($0.type, $0.text)) },
      variants: [source, target].compactMap { side in
        side.map { Variant(LanguageTag($0.language), $0.text) }
      })
  }
}

/// A line as it is read. Unknown fields are counted, not kept.
private struct JSONUnit: Decodable {
  struct TypedText: Decodable {
    var type: String
    var text: String
  }
  var id: String?
  var sourceLanguage: String?
  var source: String?
  var targetLanguage: String?
  var target: String?
  var notes: [String]?
  var props: [TypedText]?
  var tmx: String?
  var header: String?

  enum CodingKeys: String, CodingKey {
    case id, source, target, notes, props, tmx, header
    case sourceLanguage = "source_lang"
    case targetLanguage = "target_lang"
  }
}

/// Reads JSON Lines, in the shape that ``JSONLinesEncoder`` writes or `mizan score` takes.
package struct JSONLinesReader: ~Copyable {
  private var lines: LineReader
  private let decoder = JSONDecoder()
  private let source: LanguageTag?
  private let target: LanguageTag?
  private var pending: TranslationUnit?
  private var isFirst = true
  package private(set) var header: Header

  /// - Parameters:
  ///   - source: For lines without `source_lang`.
  ///   - target: For lines without `target_lang`.
  package init(path: String, source: LanguageTag?, target: LanguageTag?) throws {
    try self.init(LineReader(path: path), source: source, target: target)
  }

  init(_ lines: consuming LineReader, source: LanguageTag?, target: LanguageTag?) throws {
    self.lines = lines
    self.source = source
    self.target = target
    header = Header(source: source ?? "*all*", toolVersion: mizanVersion)
    let ours = header
    pending = try read()
    if header == ours, let first = pending?.variants.first?.language {
      header = Header(source: first, toolVersion: mizanVersion)
    }
  }

  package mutating func next() throws -> TranslationUnit? {
    if let first = pending {
      pending = nil
      return first
    }
    return try read()
  }

  private mutating func read() throws -> TranslationUnit? {
    while let line = try lines.next() {
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      do {
        let line = try decoder.decode(JSONUnit.self, from: Data(line.utf8))
        if isFirst, let xml = line.header { header = try Self.header(xml: xml, place: lines.place) }
        isFirst = false
        return try unit(line)
      } catch let error as DecodingError {
        throw ExchangeError.badLine(lines.place, reason: error.inWords)
      }
    }
    return nil
  }

  private func unit(_ line: JSONUnit) throws -> TranslationUnit {
    var line = line
    line.sourceLanguage = line.sourceLanguage ?? source?.text
    line.targetLanguage = line.targetLanguage ?? target?.text
    if line.source != nil && line.sourceLanguage == nil
      || line.target != nil && line.targetLanguage == nil
    {
      throw ExchangeError.unknownLanguages(file: lines.file)
    }
    guard let xml = line.tmx else { return PlainUnit(line).unit }
    var unit = try Self.unit(xml: xml, place: lines.place)
    unit.id = line.id ?? unit.id
    for (language, text) in [
      (line.sourceLanguage, line.source), (line.targetLanguage, line.target),
    ] {
      guard let language, let text, let index = unit.index(of: LanguageTag(language)),
        !unit.variants[index].text.isSameText(as: text)
      else { continue }
      unit.variants[index].segment = unit.variants[index].segment.replacingText(with: text)
    }
    return unit
  }

  private static func header(xml: String, place: SourceLocation) throws -> Header {
    let file = "<tmx version=\"1.4\">\(xml)<body/></tmx>"
    do {
      var reader = try TMXReader(bytes: Array(file.utf8), named: "header")
      while try reader.advance() {}
      return reader.header
    } catch {
      throw ExchangeError.badLine(place, reason: "the field 'header' cannot be read: \(error)")
    }
  }

  private static func unit(xml: String, place: SourceLocation) throws -> TranslationUnit {
    let file = "<tmx version=\"1.4\"><header/><body>\(xml)</body></tmx>"
    do {
      var reader = try TMXReader(bytes: Array(file.utf8), named: "tmx")
      if let unit = try reader.next() { return unit }
    } catch {
      throw ExchangeError.badLine(place, reason: "the field 'tmx' cannot be read: \(error)")
    }
    throw ExchangeError.badLine(place, reason: "the field 'tmx' holds no unit")
  }
}

extension DecodingError {
  /// What is wrong with a line of JSON.
  fileprivate var inWords: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "the field '\(context.codingPath.map(\.stringValue).joined(separator: "."))' has another type"
    case .keyNotFound(let key, _): "the field '\(key.stringValue)' is missing"
    case .dataCorrupted: "not a JSON object"
    @unknown default: "not a JSON object"
    }
  }
}
