package import TMX

/// Reads XLIFF 2.0 to 2.2: each segment of each unit becomes a unit of the memory.
package struct XLIFFReader: ~Copyable {
  private var entries: XMLEntryReader
  private var pending: [TranslationUnit] = []
  private let source: LanguageTag
  private let target: LanguageTag
  package let header: Header
  /// Segments without a translation, which are read all the same.
  package private(set) var untranslated = 0
  /// Elements that have no place in a memory.
  package private(set) var foreignElements = 0

  package init(path: String) throws { try self.init(ByteSource(path: path)) }

  init(_ bytes: consuming ByteSource) throws {
    let file = bytes.name
    let reader = try XMLEntryReader(bytes, root: "xliff", entry: "unit")
    let root = reader.rootAttributes
    let version = root["version"] ?? ""
    guard version.hasPrefix("2.") else {
      throw ExchangeError.badElement(
        SourceLocation(file: file, line: 1, column: 1),
        reason: "XLIFF '\(version)' is not supported; save the file as XLIFF 2.1")
    }
    entries = reader
    source = LanguageTag(root["srcLang"] ?? "und")
    target = LanguageTag(root["trgLang"] ?? "und")
    header = Header(source: source, toolVersion: mizanVersion)
  }

  package mutating func next() throws -> TranslationUnit? {
    while pending.isEmpty {
      guard let element = try entries.next() else { return nil }
      pending = units(of: element).reversed()
    }
    return pending.popLast()
  }

  private mutating func units(of unit: Element) -> [TranslationUnit] {
    let data = Dictionary(
      unit.children("originalData").flatMap { $0.children("data") }.map {
        ($0.attributes["id"] ?? "", Segment(content: $0.content).text)
      }, uniquingKeysWith: { first, _ in first })
    let segments = unit.children("segment")
    let id = unit.attributes["name"] ?? unit.attributes["id"]
    return segments.enumerated().map { index, segment in
      var result = TranslationUnit(variants: [])
      result.id = id.map { index == 0 ? $0 : "\($0)/\(index + 1)" }
      result.variants = [variant(source, segment.children("source").first, data)]
      if let translation = segment.children("target").first {
        result.variants.append(variant(target, translation, data))
      } else {
        untranslated += 1
      }
      addMetadata(of: unit, to: &result)
      addNotes(of: unit, to: &result)
      return result
    }
  }

  private mutating func variant(
    _ language: LanguageTag, _ element: Element?, _ data: [String: String]
  ) -> Variant {
    var decoder = XLIFFCodeReader(data: data)
    let content = decoder.content(element?.content ?? [])
    foreignElements += decoder.foreignElements
    return Variant(
      attributes: ["xml:lang": language.text], segment: Segment(content: content))
  }

  private func addNotes(of unit: Element, to result: inout TranslationUnit) {
    for note in unit.children("notes").flatMap({ $0.children("note") }) {
      let value = Annotation.note(Note(Segment(content: note.content).text))
      switch note.attributes["appliesTo"] {
      case "source": result.variants[0].annotations.append(value)
      case "target" where result.variants.count > 1:
        result.variants[1].annotations.append(value)
      default: result.annotations.append(value)
      }
    }
  }

  /// Attributes and properties of ours come back to their place; other metadata becomes properties.
  private func addMetadata(of unit: Element, to result: inout TranslationUnit) {
    for group in unit.children("metadata").flatMap({ $0.children("metaGroup") }) {
      let category = group.attributes["category"] ?? ""
      for meta in group.children("meta") {
        let type = meta.attributes["type"] ?? ""
        let text = Segment(content: meta.content).text
        let property = Annotation.property(Property(type, text))
        switch XLIFFCategory(rawValue: category) {
        case .unitAttributes: result.attributes[type] = text
        case .unitProperties: result.annotations.append(property)
        case .sourceAttributes: result.variants[0].attributes[type] = text
        case .sourceProperties: result.variants[0].annotations.append(property)
        case .targetAttributes where result.variants.count > 1:
          result.variants[1].attributes[type] = text
        case .targetProperties where result.variants.count > 1:
          result.variants[1].annotations.append(property)
        default:
          let name = category.isEmpty ? type : "\(category):\(type)"
          result.annotations.append(.property(Property(name, text)))
        }
      }
    }
  }
}

/// Inline codes of XLIFF 2 as those of TMX.
private struct XLIFFCodeReader {
  let data: [String: String]
  private(set) var foreignElements = 0
  /// Numbers given to pairs, by the id of their opening code.
  private var numbers: [String: String] = [:]

  init(data: [String: String]) { self.data = data }

  mutating func content(_ list: [Content]) -> [Content] {
    var result: [Content] = []
    for piece in list {
      switch piece {
      case .text: result.append(piece)
      case .comment, .instruction: foreignElements += 1
      case .element(let element): result += content(element)
      }
    }
    return result.joiningTexts
  }

  private mutating func content(_ element: Element) -> [Content] {
    let attributes = element.attributes
    let id = attributes["id"] ?? ""
    let isIsolated = attributes["isolated"] == "yes"
    switch element.localName {
    case "ph": return [code("ph", [:], x: id, element, attributes["dataRef"])]
    case "sc" where isIsolated:
      return [code("it", ["pos": "begin"], x: id, element, attributes["dataRef"])]
    case "ec" where isIsolated:
      return [code("it", ["pos": "end"], x: id, element, attributes["dataRef"])]
    case "sc": return [code("bpt", ["i": number(id)], x: id, element, attributes["dataRef"])]
    case "ec":
      let opening = attributes["startRef"] ?? id
      return [code("ept", ["i": number(opening)], x: nil, element, attributes["dataRef"])]
    case "pc":
      let i = number(id)
      let opening = code("bpt", ["i": i], x: id, element, attributes["dataRefStart"])
      let inner = content(element.content)
      return [opening] + inner + [code("ept", ["i": i], x: nil, element, attributes["dataRefEnd"])]
    case "mrk" where attributes["type"] == "generic":
      var kept: Attributes = [:]
      kept["x"] = id
      kept["type"] = attributes["value"]
      return [.element(Element("hi", attributes: kept, content: content(element.content)))]
    case "cp": return [.text(Self.character(attributes["hex"]))]
    default:
      foreignElements += 1
      return content(element.content)
    }
  }

  private func code(
    _ name: String, _ first: Attributes, x: String?, _ element: Element, _ reference: String?
  ) -> Content {
    var attributes = first
    attributes["x"] = x
    if name != "ept" { attributes["type"] = element.attributes.tmxType }
    let text = reference.flatMap { data[$0] } ?? ""
    return .element(
      Element(name, attributes: attributes, content: text.isEmpty ? [] : [.text(text)]))
  }

  private mutating func number(_ id: String) -> String {
    if let known = numbers[id] { return known }
    let number = "\(numbers.count + 1)"
    numbers[id] = number
    return number
  }

  /// The character of a `cp`; U+FFFD for what XML cannot hold, which is what `cp` is for.
  private static func character(_ hex: String?) -> String {
    let scalar = hex.flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
    guard let scalar, scalar.value >= 0x20 || [9, 10, 13].contains(scalar.value),
      scalar.value != 0xFFFE, scalar.value != 0xFFFF
    else { return "\u{FFFD}" }
    return String(Character(scalar))
  }
}

extension Element {
  /// The name without its prefix.
  fileprivate var localName: String { String(name.split(separator: ":").last ?? "") }

  fileprivate func children(_ name: String) -> [Element] {
    content.compactMap { piece in
      if case .element(let element) = piece, element.localName == name { element } else { nil }
    }
  }
}

extension [Content] {
  /// Neighbouring texts as one.
  fileprivate var joiningTexts: [Content] {
    reduce(into: []) { list, piece in
      if case .text(let new) = piece, case .text(let old) = list.last {
        list[list.count - 1] = .text(old + new)
      } else {
        list.append(piece)
      }
    }
  }
}
