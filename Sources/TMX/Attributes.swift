/// The attributes of an element, in the order in which they stand in the file.
///
/// Unknown attributes are kept like the known ones. Equality is by name, value and order, code point
/// for code point: two spellings of a letter that Unicode calls equivalent are different here.
public struct Attributes: Sendable {
  /// One attribute. Names with a prefix are written with it: `xml:lang`.
  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    public static func == (a: Self, b: Self) -> Bool {
      a.name.isSameText(as: b.name) && a.value.isSameText(as: b.value)
    }
  }

  private var list: [Attribute]

  public init(_ list: [Attribute] = []) { self.list = list }

  /// The value of an attribute; nil when it is absent. Setting keeps the place of an attribute that
  /// is there, appends one that is not, and removes on nil.
  ///
  /// - Complexity: O(*n*) in the number of attributes.
  public subscript(name: String) -> String? {
    get { list.first { $0.name == name }?.value }
    set {
      let index = list.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): list[index].value = value
      case (let index?, nil): list.remove(at: index)
      case (nil, let value?): list.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  mutating func append(_ attribute: Attribute) { list.append(attribute) }
}

extension Attributes: RandomAccessCollection {
  public var startIndex: Int { list.startIndex }
  public var endIndex: Int { list.endIndex }
  public subscript(index: Int) -> Attribute { list[index] }
}

extension Attributes: Hashable {}

extension Attributes: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    list = elements.map { Attribute(name: $0.0, value: $0.1) }
  }
}

extension String {
  /// Whether both hold the same code points. `==` calls shadda + fatha and fatha + shadda equal; a
  /// memory must not.
  package func isSameText(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
