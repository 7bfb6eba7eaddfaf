/// A `note`: what a person wrote about the unit.
public struct Note: Hashable, Sendable {
  public var attributes: Attributes
  public var content: [Content]

  public init(_ text: String, attributes: Attributes = [:]) {
    self.attributes = attributes
    content = text.isEmpty ? [] : [.text(text)]
  }

  init(attributes: Attributes, content: [Content]) {
    self.attributes = attributes
    self.content = content
  }

  public var text: String { Segment(content: content).text }
}

/// A `prop`: what a program wrote about the unit. Types are case-sensitive and may repeat.
public struct Property: Hashable, Sendable {
  public var attributes: Attributes
  public var content: [Content]

  public init(_ type: String, _ text: String) {
    attributes = ["type": type]
    content = text.isEmpty ? [] : [.text(text)]
  }

  init(attributes: Attributes, content: [Content]) {
    self.attributes = attributes
    self.content = content
  }

  /// The `type`; empty when the file has none.
  public var type: String { attributes["type"] ?? "" }

  public var text: String { Segment(content: content).text }
}

/// What stands beside the text of a header, unit or variant, in file order.
public enum Annotation: Hashable, Sendable {
  case note(Note)
  case property(Property)
  /// Comments, `ude`, and whatever TMX does not know: kept, never interpreted.
  case other(Content)
}

/// Lists of annotations read as notes and properties.
extension [Annotation] {
  public var notes: [Note] {
    compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  public var properties: [Property] {
    compactMap { if case .property(let property) = $0 { property } else { nil } }
  }

  /// The text of the first property of a type. Setting replaces the first, appends when there is
  /// none; nil removes all of that type.
  ///
  /// - Complexity: O(*n*) in the number of annotations.
  public subscript(property type: String) -> String? {
    get { properties.first { $0.type == type }?.text }
    set {
      guard let newValue else { return removeAll { $0.isProperty(type) } }
      if let index = firstIndex(where: { $0.isProperty(type) }),
        case .property(var property) = self[index]
      {
        property.content = newValue.isEmpty ? [] : [.text(newValue)]
        self[index] = .property(property)
      } else {
        append(.property(Property(type, newValue)))
      }
    }
  }
}

extension Annotation {
  fileprivate func isProperty(_ type: String) -> Bool {
    if case .property(let property) = self { property.type == type } else { false }
  }
}
