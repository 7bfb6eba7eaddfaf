package import TMX

/// How much of level 2 an exported TMX has.
public enum TMXLevel: String, CaseIterable, Sendable {
  /// Plain text: codes are left out.
  case plain = "1"
  /// Codes in the form that every program reads: paired, no `hi`, no `ut`, no `sub`.
  case codes = "2"
}

/// TMX 1.4.
package struct TMXEncoder: UnitEncoder {
  /// Nil writes units as they are.
  private let level: TMXLevel?

  package init(level: TMXLevel? = nil) { self.level = level }

  package mutating func begin(
    _ header: Header, source: LanguageTag, target: LanguageTag, to bytes: inout [UInt8],
    _ report: inout ConversionReport
  ) {
    report.lose(.characters, bytes.append(beginningOf: header))
  }

  package mutating func append(
    _ unit: TranslationUnit, to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    guard let level else { return report.lose(.characters, bytes.append(unit: unit)) }
    var unit = unit
    for index in unit.variants.indices {
      let segment = unit.variants[index].segment
      switch level {
      case .plain:
        report.lose(.codes, segment.codeCount)
        unit.variants[index].segment = Segment(segment.text)
      case .codes:
        let plain = segment.withCompatibleCodes
        report.lose(.codes, segment.codeCount - plain.codeCount)
        unit.variants[index].segment = plain
      }
    }
    report.lose(.characters, bytes.append(unit: unit))
  }

  package mutating func end(
    _ closing: [Content], to bytes: inout [UInt8], _ report: inout ConversionReport
  ) {
    for piece in closing {
      report.lose(.characters, bytes.append(content: piece))
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes.appendEndOfMemory()
  }
}

extension Segment {
  /// The segment with codes that every program reads: `hi` gives way to its text, `ut` becomes `ph`,
  /// `sub` becomes part of its code, and a `bpt` or `ept` without partner becomes `it`.
  package var withCompatibleCodes: Segment {
    let flat = Self.flattened(content)
    var openings: [String: Int] = [:]
    var partner: [Int: Int] = [:]
    for (index, piece) in flat.enumerated() {
      guard case .element(let element) = piece, let i = element.attributes["i"] else { continue }
      if element.inlineKind == .bpt, openings[i] == nil {
        openings[i] = index
      } else if element.inlineKind == .ept, let opening = openings[i], partner[opening] == nil {
        partner[opening] = index
        partner[index] = opening
      }
    }
    return Segment(
      content: flat.enumerated().map { index, piece in
        guard case .element(let element) = piece, partner[index] == nil else { return piece }
        return .element(element.unpaired)
      })
  }

  /// Without `hi` and foreign elements (their text stays), comments and instructions.
  private static func flattened(_ content: [Content]) -> [Content] {
    content.flatMap { piece -> [Content] in
      switch piece {
      case .text: return [piece]
      case .comment, .instruction: return []
      case .element(var element):
        guard element.inlineKind?.holdsCode == true else { return flattened(element.content) }
        if element.inlineKind == .ut || element.inlineKind == .sub { element.name = "ph" }
        let code = codeText(element.content)
        element.content = code.isEmpty ? [] : [.text(code)]
        return [.element(element)]
      }
    }
  }

  /// All characters inside a code, those of `sub` included.
  static func codeText(_ content: [Content]) -> String {
    content.reduce(into: "") { text, piece in
      switch piece {
      case .text(let characters): text += characters
      case .element(let element): text += codeText(element.content)
      case .comment, .instruction: break
      }
    }
  }
}

extension Element {
  /// A `bpt` or `ept` as the `it` of a partner that is elsewhere; others as they are.
  fileprivate var unpaired: Element {
    guard inlineKind == .bpt || inlineKind == .ept else { return self }
    var attributes = attributes
    attributes["i"] = nil
    attributes["pos"] = inlineKind == .bpt ? "begin" : "end"
    return Element("it", attributes: attributes, content: content)
  }
}
