/// A `tuv`: the text of a unit in one language.
public struct Variant: Hashable, Sendable {
  public var attributes: Attributes
  /// Notes, properties and foreign content before the segment.
  public var annotations: [Annotation]
  public var segment: Segment
  /// Whatever follows the segment. TMX allows nothing there; files have it all the same.
  public var trailing: [Annotation]

  public init(
    attributes: Attributes = [:], annotations: [Annotation] = [], segment: Segment,
    trailing: [Annotation] = []
  ) {
    self.attributes = attributes
    self.annotations = annotations
    self.segment = segment
    self.trailing = trailing
  }

  /// A variant of plain text.
  public init(_ language: LanguageTag, _ text: String) {
    self.init(attributes: ["xml:lang": language.text], segment: Segment(text))
  }

  /// `xml:lang`, or the `lang` of TMX 1.0 to 1.2; empty when the file has neither.
  public var language: LanguageTag {
    get { LanguageTag(attributes["xml:lang"] ?? attributes["lang"] ?? "") }
    set {
      attributes["lang"] = nil
      attributes["xml:lang"] = newValue.text
    }
  }

  /// The text without codes; see ``Segment/text``.
  public var text: String { segment.text }

  public var notes: [Note] { annotations.notes + trailing.notes }
  public var properties: [Property] { annotations.properties + trailing.properties }
}
