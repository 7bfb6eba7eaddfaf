package import TMX

/// XLIFF 2.1 (OASIS standard, 2018) with the metadata module.
///
/// A unit of the memory is a `unit` with one `segment`. `tuid` becomes `name`; notes become `note`;
/// attributes and properties go into metadata, by the categories of ``XLIFFCategory``. Native codes
/// become `sc`, `ec` and `ph` with their text in `originalData`; `hi` becomes `mrk`.
package struct XLIFFEncoder: UnitEncoder {
  private var number = 0

  package init() {}

  package mutating func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, to bytes: inout [UInt8],
    _ report: inout ConversionReport
  ) {
    report.lose(.header, header.annotations.count)
    bytes +=
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1"
      """.utf8
    let languages: Attributes = ["srcLang": source.text, "trgLang": target.text]
    report.lose(.characters, bytes.append(attributes: languages))
    bytes += ">\n<file id=\"f1\" xml:space=\"preserve\">\n".utf8
  }

  package mutating func append(
    _ unit: TranslationUnit, to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    number += 1
    var attributes: Attributes = ["id": "u\(number)"]
    attributes["name"] = unit.id
    var codes = XLIFFCodes()
    let sides = unit.variants.prefix(2).map { codes.content(of: $0.segment) }
    report.lose(.codes, codes.lostCodes)
    report.lose(.attributes, codes.lostAttributes + Self.propertyAttributeCount(unit))
    report.lose(.comments, codes.lostElements)
    let metadata = Self.metadata(of: unit)
    let notes = Self.notes(of: unit, &report)
    report.lose(.comments, unit.preceding.count + Self.foreignCount(unit))
    var children: [Content] = []
    if !metadata.isEmpty { children.append(.element(Element("mda:metadata", content: metadata))) }
    if !notes.isEmpty { children.append(.element(Element("notes", content: notes))) }
    if !codes.data.isEmpty {
      children.append(.element(Element("originalData", content: codes.data)))
    }
    children.append(
      .element(
        Element(
          "segment", attributes: ["state": Self.state(of: unit)],
          content: zip(["source", "target"], sides).map { .element(Element($0, content: $1)) })))
    report.lose(.characters, bytes.append(element: "unit", attributes, children))
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func end(
    _ closing: [Content], to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    report.lose(.comments, closing.count)
    // A file needs a unit: an empty memory gets an empty one.
    if number == 0 { bytes += "<unit id=\"u1\"><segment><source/></segment></unit>\n".utf8 }
    bytes += "</file>\n</xliff>\n".utf8
  }

  private static func state(of unit: TranslationUnit) -> String {
    if unit.variants.count < 2 || unit.variants[1].text.isEmpty { return "initial" }
    switch unit.annotations[property: MizanProperty.state] {
    case "approved", "corrected": return "reviewed"
    default: return "translated"
    }
  }

  private static func metadata(of unit: TranslationUnit) -> [Content] {
    var groups: [(XLIFFCategory, [(String, String)])] = [
      (.unitAttributes, pairs(unit.attributes.filter { $0.name != "tuid" })),
      (.unitProperties, pairs(unit.properties)),
    ]
    for (variant, categories) in zip(unit.variants, XLIFFCategory.sides) {
      let own = variant.attributes.filter { !["xml:lang", "lang"].contains($0.name) }
      groups.append((categories.attributes, pairs(own)))
      groups.append((categories.properties, pairs(variant.properties)))
    }
    return groups.filter { !$0.1.isEmpty }.map { category, list in
      .element(
        Element(
          "mda:metaGroup", attributes: ["category": category.rawValue],
          content: list.map { type, text in
            .element(
              Element("mda:meta", attributes: ["type": type], content: Segment(text).content))
          }))
    }
  }

  private static func pairs(_ attributes: [Attributes.Attribute]) -> [(String, String)] {
    attributes.map { ($0.name, $0.value) }
  }

  private static func pairs(_ properties: [Property]) -> [(String, String)] {
    properties.map { ($0.type, $0.text) }
  }

  private static func notes(
    of unit: TranslationUnit, _ report: inout ConversionReport
  ) -> [Content] {
    let sides = zip(unit.variants, ["source", "target"]).flatMap { variant, side in
      variant.notes.map { ($0, side) }
    }
    return (unit.notes.map { ($0, nil) } + sides).map { (note: Note, side: String?) in
      report.lose(.attributes, note.attributes.count)
      let attributes: Attributes = side.map { ["appliesTo": $0] } ?? [:]
      return .element(Element("note", attributes: attributes, content: Segment(note.text).content))
    }
  }

  /// Attributes of properties beside their type.
  private static func propertyAttributeCount(_ unit: TranslationUnit) -> Int {
    (unit.properties + unit.variants.flatMap(\.properties)).reduce(0) { total, property in
      total + property.attributes.count { $0.name != "type" }
    }
  }

  private static func foreignCount(_ unit: TranslationUnit) -> Int {
    unit.variants.reduce((unit.annotations + unit.trailing).foreignCount) { total, variant in
      total + (variant.annotations + variant.trailing).foreignCount
    }
  }
}

/// The categories of metadata that hold what XLIFF has no field for.
enum XLIFFCategory: String {
  case unitAttributes = "tmx:tu-attributes"
  case unitProperties = "tmx:tu-props"
  case sourceAttributes = "tmx:source-attributes"
  case sourceProperties = "tmx:source-props"
  case targetAttributes = "tmx:target-attributes"
  case targetProperties = "tmx:target-props"

  static let sides: [(attributes: XLIFFCategory, properties: XLIFFCategory)] = [
    (.sourceAttributes, .sourceProperties), (.targetAttributes, .targetProperties),
  ]
}
