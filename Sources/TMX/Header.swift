/// The `header`: who wrote the memory and what holds for all its units.
public struct Header: Hashable, Sendable {
  public var attributes: Attributes
  /// Notes, properties, `ude` elements and foreign content, in order.
  public var annotations: [Annotation]

  public init(attributes: Attributes = [:], annotations: [Annotation] = []) {
    self.attributes = attributes
    self.annotations = annotations
  }

  /// A complete header of our own.
  ///
  /// - Parameters:
  ///   - source: The language of the source variants, or `*all*`.
  ///   - toolVersion: The version of the program that writes the memory.
  public init(source: LanguageTag, toolVersion: String) {
    self.init(attributes: [
      "creationtool": "mizan", "creationtoolversion": toolVersion, "segtype": "sentence",
      "o-tmf": "mizan", "adminlang": "en", "srclang": source.text, "datatype": "plaintext",
    ])
  }

  /// `srclang`; nil when it is missing or `*all*`, that is, when any variant can be the source.
  public var sourceLanguage: LanguageTag? {
    guard let language = attributes["srclang"], language != "*all*" else { return nil }
    return LanguageTag(language)
  }

  public var notes: [Note] { annotations.notes }
  public var properties: [Property] { annotations.properties }

  /// The attributes that TMX 1.4 requires, with what we write when the input had none.
  static let required: [(name: String, value: String)] = [
    ("creationtool", "unknown"), ("creationtoolversion", "unknown"), ("segtype", "sentence"),
    ("o-tmf", "unknown"), ("adminlang", "en"), ("srclang", "*all*"), ("datatype", "unknown"),
  ]

  /// The header with every required attribute; those that were there keep value and place.
  var completed: Header {
    var header = self
    for (name, value) in Self.required where attributes[name] == nil {
      header.attributes[name] = value
    }
    return header
  }
}
