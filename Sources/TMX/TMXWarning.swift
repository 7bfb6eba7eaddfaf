/// Something odd in a file that was read all the same. One value for each kind, however often it occurs.
public struct TMXWarning: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, CaseIterable, Sendable, Comparable {
    case encoding = "encoding"
    case version = "version"
    case namespace = "namespace"
    case missingHeader = "missing-header"
    case missingHeaderAttribute = "missing-header-attribute"
    case unknownElement = "unknown-element"
    case misplacedElement = "misplaced-element"
    case unknownAttribute = "unknown-attribute"
    case strayText = "stray-text"
    case missingLanguage = "missing-language"
    case deprecatedLanguage = "deprecated-language"
    case missingSegment = "missing-segment"
    case severalSegments = "several-segments"
    case emptyUnit = "empty-unit"
    case illegalCharacter = "illegal-character"
    // The kinds below are found by ``TMXVerification`` only.
    case missingSource = "missing-source"
    case singleVariant = "single-variant"
    case repeatedLanguage = "repeated-language"
    case repeatedID = "repeated-id"
    case underscore = "underscore"
    case badDate = "bad-date"
    case badNumber = "bad-number"
    case emptySegment = "empty-segment"
    case blankEnds = "blank-ends"
    case unbalancedDirections = "unbalanced-directions"
    case unpairedCode = "unpaired-code"
    case repeatedPair = "repeated-pair"

    /// What the kind means, in words.
    public var text: String {
      switch self {
      case .encoding: "encoding"
      case .version: "version is not 1.4"
      case .namespace: "a namespace, which TMX does not have"
      case .missingHeader: "no header"
      case .missingHeaderAttribute: "header lacks a required attribute"
      case .unknownElement: "element that TMX does not know"
      case .misplacedElement: "element at a place where TMX does not allow it"
      case .unknownAttribute: "attribute that TMX does not know"
      case .strayText: "text outside of a segment"
      case .missingLanguage: "variant without a language"
      case .deprecatedLanguage: "lang instead of xml:lang"
      case .missingSegment: "variant without a segment"
      case .severalSegments: "variant with several segments; the first counts"
      case .emptyUnit: "unit without variants"
      case .illegalCharacter: "character that XML does not allow, replaced by U+FFFD"
      case .missingSource: "no variant in the source language"
      case .singleVariant: "unit with one variant only"
      case .repeatedLanguage: "two variants in one language; several programs keep the last"
      case .repeatedID: "tuid that occurred before"
      case .underscore: "language tag with an underscore, which some programs refuse"
      case .badDate: "date that is not YYYYMMDDThhmmssZ"
      case .badNumber: "usagecount that is not a number"
      case .emptySegment: "empty segment"
      case .blankEnds: "segment that begins or ends with white space"
      case .unbalancedDirections: "direction controls that are not closed in their segment"
      case .unpairedCode: "code without its partner; OmegaT drops the whole segment"
      case .repeatedPair: "two pairs of codes with one number"
      }
    }

    public static func < (a: Self, b: Self) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  public var kind: Kind
  /// How often it occurred.
  public var count: Int
  /// Line of the first occurrence, from 1; 0 when it concerns no line.
  public var firstLine: Int
  /// What the first occurrence was about, such as the attribute's name; may be empty.
  public var detail: String

  public init(_ kind: Kind, count: Int = 1, firstLine: Int = 0, detail: String = "") {
    self.kind = kind
    self.count = count
    self.firstLine = firstLine
    self.detail = detail
  }

  public var description: String {
    let about = detail.isEmpty ? kind.text : "\(kind.text): \(detail)"
    let place = firstLine > 0 ? "line \(firstLine): " : ""
    return count == 1 ? place + about : "\(place)\(about) (\(count) times)"
  }
}

extension [TMXWarning] {
  /// Counts an occurrence.
  ///
  /// - Complexity: O(*k*) in the number of kinds met.
  mutating func add(_ kind: TMXWarning.Kind, line: Int, detail: @autoclosure () -> String = "") {
    if let index = firstIndex(where: { $0.kind == kind }) {
      self[index].count += 1
    } else {
      append(TMXWarning(kind, firstLine: line, detail: detail()))
    }
  }
}
