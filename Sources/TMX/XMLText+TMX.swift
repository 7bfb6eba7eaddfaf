/// Units as XML, appended to a byte buffer. Each function returns how many characters XML does not
/// allow.
extension [UInt8] {
  /// Appends everything before the first unit. Required attributes that the header lacks are filled in.
  package mutating func append(beginningOf header: Header) -> Int {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n")
    let illegal = append(header: header.completed)
    append("\n<body>\n")
    return illegal
  }

  /// Appends the header element alone, as it is.
  package mutating func append(header: Header) -> Int {
    append("<header")
    var illegal = append(attributes: header.attributes)
    if header.annotations.isEmpty {
      append("/>")
    } else {
      append(">\n")
      illegal += append(annotations: header.annotations, indent: "  ")
      append("</header>")
    }
    return illegal
  }

  /// Appends everything after the last unit.
  package mutating func appendEndOfMemory() { append("</body>\n</tmx>\n") }

  /// Appends a unit with what precedes it, one line a note, property and variant.
  package mutating func append(unit: TranslationUnit) -> Int {
    var illegal = 0
    for piece in unit.preceding {
      illegal += append(content: piece)
      append("\n")
    }
    append("<tu")
    illegal += append(attributes: unit.attributes)
    append(">\n")
    illegal += append(annotations: unit.annotations, indent: "  ")
    for variant in unit.variants { illegal += append(variant: variant) }
    illegal += append(annotations: unit.trailing, indent: "  ")
    append("</tu>\n")
    return illegal
  }

  private mutating func append(variant: Variant) -> Int {
    var attributes = variant.attributes
    if let old = attributes["lang"], attributes["xml:lang"] == nil {
      attributes = attributes.renaming("lang", to: "xml:lang", value: old)
    }
    append("  <tuv")
    var illegal = append(attributes: attributes)
    append(">")
    if !variant.annotations.isEmpty {
      append("\n")
      illegal += append(annotations: variant.annotations, indent: "    ")
      append("    ")
    }
    append("<seg>")
    for piece in variant.segment.content { illegal += append(content: piece) }
    append("</seg>")
    if !variant.trailing.isEmpty {
      append("\n")
      illegal += append(annotations: variant.trailing, indent: "    ")
    }
    if !variant.annotations.isEmpty || !variant.trailing.isEmpty { append("\n  ") }
    append("</tuv>\n")
    return illegal
  }

  package mutating func append(annotations: [Annotation], indent: StaticString) -> Int {
    var illegal = 0
    for annotation in annotations {
      append(indent)
      switch annotation {
      case .note(let note):
        illegal += append(element: "note", note.attributes, note.content)
      case .property(let property):
        illegal += append(element: "prop", property.attributes, property.content)
      case .other(let content): illegal += append(content: content)
      }
      append("\n")
    }
    return illegal
  }

  package mutating func append(content: Content) -> Int {
    switch content {
    case .text(let text): return append(xml: text)
    case .element(let element):
      return append(element: element.name, element.attributes, element.content)
    case .comment(let text):
      append("<!--")
      append(raw: text.replacing("--", with: "- -"))
      append(text.hasSuffix("-") ? " -->" : "-->")
      return 0
    case .instruction(let target, let data):
      append("<?")
      append(raw: target)
      if !data.isEmpty {
        append(" ")
        append(raw: data.replacing("?>", with: "? >"))
      }
      append("?>")
      return 0
    }
  }

  package mutating func append(
    element name: String, _ attributes: Attributes, _ content: [Content]
  ) -> Int {
    append("<")
    append(raw: name)
    var illegal = append(attributes: attributes)
    if content.isEmpty {
      append("/>")
      return illegal
    }
    append(">")
    for piece in content { illegal += append(content: piece) }
    append("</")
    append(raw: name)
    append(">")
    return illegal
  }

  package mutating func append(attributes: Attributes) -> Int {
    var illegal = 0
    for attribute in attributes {
      append(" ")
      append(raw: attribute.name)
      append("=\"")
      illegal += append(xml: attribute.value, inAttribute: true)
      append("\"")
    }
    return illegal
  }
}

extension Attributes {
  /// The same attributes with one name changed, in its place.
  fileprivate func renaming(_ old: String, to new: String, value: String) -> Attributes {
    Attributes(map { $0.name == old ? Attribute(name: new, value: value) : $0 })
  }
}
