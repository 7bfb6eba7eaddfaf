/// A `tu`: texts that translate each other, with everything the file says about them.
///
/// Reading and writing a unit keeps every attribute, note, property, code and foreign element.
/// Equality is code point for code point.
public struct TranslationUnit: Hashable, Sendable {
  public var attributes: Attributes
  /// Notes, properties and foreign content before the first variant.
  public var annotations: [Annotation]
  public var variants: [Variant]
  /// Annotations between or after the variants. TMX allows none there; files have them.
  public var trailing: [Annotation]
  /// Comments and foreign content between the unit before this one and this one.
  public var preceding: [Content]

  public init(
    attributes: Attributes = [:], annotations: [Annotation] = [], variants: [Variant],
    trailing: [Annotation] = [], preceding: [Content] = []
  ) {
    self.attributes = attributes
    self.annotations = annotations
    self.variants = variants
    self.trailing = trailing
    self.preceding = preceding
  }

  /// `tuid`. Not necessarily unique, not necessarily a number; nil when absent.
  public var id: String? {
    get { attributes["tuid"] }
    set { attributes["tuid"] = newValue }
  }

  public var notes: [Note] { annotations.notes + trailing.notes }
  public var properties: [Property] { annotations.properties + trailing.properties }

  /// The variant that others were translated from.
  ///
  /// The unit's own `srclang` wins over the header's. If that language is `*all*`, missing or has no
  /// variant: same tag, then the same language without region, then with any, then the first variant.
  ///
  /// - Parameter language: The header's source language.
  public func source(_ language: LanguageTag?) -> Variant? {
    let wanted = attributes["srclang"].map { LanguageTag($0) } ?? language
    guard let wanted, wanted.text != "*all*" else { return variants.first }
    return variant(wanted) ?? variants.first
  }

  /// The variant in a language: the same tag, else the same language without region, else with any.
  public func variant(_ language: LanguageTag) -> Variant? {
    index(of: language).map { variants[$0] }
  }

  /// Index of the variant in a language; see ``variant(_:)``.
  public func index(of language: LanguageTag) -> Int? {
    variants.firstIndex { $0.language == language }
      ?? variants.firstIndex { $0.language.canonical == language.primary }
      ?? variants.firstIndex { $0.language.primary == language.primary }
  }
}
