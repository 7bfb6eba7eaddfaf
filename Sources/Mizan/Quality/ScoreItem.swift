public import TMX

/// What a segment is in its article. Rules read a headline otherwise than a sentence.
public enum SegmentKind: String, Codable, CaseIterable, Sendable {
  case headline, body, caption, boilerplate
}

/// A set of kinds of segments.
package struct SegmentKinds: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let headline = SegmentKinds(rawValue: 1 << 0)
  package static let body = SegmentKinds(rawValue: 1 << 1)
  package static let caption = SegmentKinds(rawValue: 1 << 2)
  package static let boilerplate = SegmentKinds(rawValue: 1 << 3)
  package static let all: SegmentKinds = [.headline, .body, .caption, .boilerplate]

  package init(_ kind: SegmentKind) {
    switch kind {
    case .headline: self = .headline
    case .body: self = .body
    case .caption: self = .caption
    case .boilerplate: self = .boilerplate
    }
  }
}

/// An Arabic segment to be scored, with what is known around it.
public struct ScoreItem: Hashable, Sendable {
  public var id: String
  public var target: String
  public var source: String?
  public var sourceLanguage: LanguageTag?
  /// Nil: guessed from the text and its place.
  public var kind: SegmentKind?
  /// Index of the paragraph in its article; nil when unknown. Quotations may reopen at a paragraph.
  public var paragraph: Int?
  /// What a ``QualityEstimator`` says of it; nil where none was asked.
  public var estimate: QualityEstimate?

  public init(
    id: String = "", target: String, source: String? = nil, sourceLanguage: LanguageTag? = nil,
    kind: SegmentKind? = nil, paragraph: Int? = nil
  ) {
    self.id = id
    self.target = target
    self.source = source
    self.sourceLanguage = sourceLanguage
    self.kind = kind
    self.paragraph = paragraph
  }
}
