import TMX

/// What a conversion did and what it could not carry over.
public struct ConversionReport: Sendable, Equatable {
  /// What the target format has no place for.
  public enum Loss: String, CaseIterable, Sendable, Comparable {
    case codes, notes, properties, attributes, languages, units, comments, header, lineBreaks
    case characters

    public static func < (a: Self, b: Self) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }

    /// What was lost, before a number.
    public var text: String {
      switch self {
      case .codes: "inline codes left out"
      case .notes: "notes left out"
      case .properties: "properties left out"
      case .attributes: "attributes left out"
      case .languages: "variants in other languages left out"
      case .units: "units without both languages left out"
      case .comments: "comments and foreign elements left out"
      case .header: "notes and properties of the header left out"
      case .lineBreaks: "segments whose line breaks became blanks"
      case .characters: "characters that XML does not allow, now U+FFFD"
      }
    }
  }

  /// Units read.
  public var read = 0
  /// Units written; a unit of several pairs counts for each file.
  public var written = 0
  /// Files written.
  public var files: [String] = []
  /// What the target format has no place for, by kind.
  public var losses: [Loss: Int] = [:]
  /// What was odd in the input, as it was met.
  public var oddities: [String] = []

  public init() {}

  /// Counts a loss; zero is none.
  mutating func lose(_ loss: Loss, _ count: Int = 1) {
    if count > 0 { losses[loss, default: 0] += count }
  }

  /// One line a fact, for people: oddities first, then losses by kind.
  public var lines: [String] {
    oddities + losses.sorted { $0.key < $1.key }.map { "\($0.key.text): \($0.value)" }
  }
}

extension ConversionReport {
  /// Counts what a unit holds beside its id and the plain text of its variants.
  mutating func loseMarkup(of unit: TranslationUnit, keepingNotes: Bool, keepingProperties: Bool) {
    for variant in unit.variants {
      lose(.codes, variant.segment.codeCount)
      lose(
        .attributes, variant.attributes.filter { !["xml:lang", "lang"].contains($0.name) }.count)
      lose(.notes, variant.notes.count)
      lose(.properties, variant.properties.count)
      lose(.comments, (variant.annotations + variant.trailing).foreignCount)
    }
    lose(.attributes, unit.attributes.filter { $0.name != "tuid" }.count)
    if !keepingNotes { lose(.notes, unit.notes.count) }
    if !keepingProperties { lose(.properties, unit.properties.count) }
    lose(.comments, unit.preceding.count + (unit.annotations + unit.trailing).foreignCount)
  }
}

extension [Annotation] {
  /// How many are neither notes nor properties.
  var foreignCount: Int {
    count { if case .other = $0 { true } else { false } }
  }
}

extension Segment {
  /// Elements anywhere in the segment.
  var codeCount: Int { Self.codeCount(in: content) }

  private static func codeCount(in content: [Content]) -> Int {
    content.reduce(0) { total, piece in
      guard case .element(let element) = piece else { return total }
      return total + 1 + codeCount(in: element.content)
    }
  }
}
