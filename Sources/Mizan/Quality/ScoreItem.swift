public import TMX

/// What a segment is in its article. Rules read a headline otherwise than a sentence.
public enum SegmentKind: String, Codable, CaseIterable, Sendable {
  case headline, body, caption, boilerplate
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
