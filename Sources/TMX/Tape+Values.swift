/// Values from the tape.
extension Tape {
  func unit(_ entry: Entry) -> TranslationUnit {
    var index = entry.nodes.lowerBound
    let base = entry.base
    var unit = TranslationUnit(variants: [])
    while index < entry.nodes.upperBound, !isOpening(.tu, at: index) {
      unit.preceding.append(content(at: &index, base: base))
    }
    unit.attributes = attributes(at: &index, base: base)
    while index < entry.nodes.upperBound, nodes[index].kind != .close {
      if isOpening(.tuv, at: index) {
        unit.variants.append(variant(at: &index, base: base))
      } else if unit.variants.isEmpty {
        unit.annotations.append(annotation(at: &index, base: base))
      } else {
        unit.trailing.append(annotation(at: &index, base: base))
      }
    }
    return unit
  }

  /// The entry of another format.
  func element(_ entry: Entry) -> Element {
    var index = entry.nodes.lowerBound
    guard case .element(let element) = content(at: &index, base: entry.base) else {
      return Element("")
    }
    return element
  }

  /// The header that the part recorded so far holds.
  func header() -> Header {
    var index = firstNode
    var header = Header()
    while index < nodes.count, !isOpening(.header, at: index) { index += 1 }
    guard index < nodes.count else { return header }
    header.attributes = attributes(at: &index, base: base)
    while index < nodes.count, nodes[index].kind != .close {
      header.annotations.append(annotation(at: &index, base: base))
    }
    return header
  }

  /// What was recorded after the last unit.
  func remainder() -> [Content] {
    var index = firstNode
    return contents(at: &index, base: base, end: nodes.count)
  }

  private func variant(at index: inout Int, base: Int) -> Variant {
    var variant = Variant(segment: Segment(""))
    variant.attributes = attributes(at: &index, base: base)
    var hasSegment = false
    while index < nodes.count, nodes[index].kind != .close {
      if !hasSegment, isOpening(.seg, at: index) {
        hasSegment = true
        variant.segment = segment(at: &index, base: base)
      } else if hasSegment {
        variant.trailing.append(annotation(at: &index, base: base))
      } else {
        variant.annotations.append(annotation(at: &index, base: base))
      }
    }
    index += 1
    return variant
  }

  /// Attributes of a `seg` are foreign to TMX; the warning counts them, and they end here.
  private func segment(at index: inout Int, base: Int) -> Segment {
    _ = attributes(at: &index, base: base)
    defer { index += 1 }
    return Segment(content: contents(at: &index, base: base, end: nodes.count))
  }

  private func annotation(at index: inout Int, base: Int) -> Annotation {
    let isNote = isOpening(.note, at: index)
    let isProperty = isOpening(.prop, at: index)
    let piece = content(at: &index, base: base)
    guard case .element(let element) = piece else { return .other(piece) }
    if isNote {
      return .note(Note(attributes: element.attributes, content: element.content))
    }
    if isProperty {
      return .property(Property(attributes: element.attributes, content: element.content))
    }
    return .other(piece)
  }

  private func contents(at index: inout Int, base: Int, end: Int) -> [Content] {
    var list: [Content] = []
    while index < end, nodes[index].kind != .close { list.append(content(at: &index, base: base)) }
    return list
  }

  /// One piece of content; elements with all that is in them. The recorder bounds the depth.
  private func content(at index: inout Int, base: Int) -> Content {
    let node = nodes[index]
    switch node.kind {
    case .open:
      let name = name(node, base: base)
      let attributes = attributes(at: &index, base: base)
      let content = contents(at: &index, base: base, end: nodes.count)
      index += 1
      return .element(Element(name, attributes: attributes, content: content))
    case .comment:
      index += 1
      return .comment(value(node, base: base))
    case .instruction:
      index += 1
      return .instruction(target: name(node, base: base), data: value(node, base: base))
    case .text, .attribute, .close:
      index += 1
      return .text(value(node, base: base))
    }
  }

  /// Steps over the start tag at `index`.
  private func attributes(at index: inout Int, base: Int) -> Attributes {
    var list: [Attributes.Attribute] = []
    index += 1
    while index < nodes.count, nodes[index].kind == .attribute {
      list.append(
        Attributes.Attribute(
          name: name(nodes[index], base: base), value: value(nodes[index], base: base)))
      index += 1
    }
    return Attributes(list)
  }

  private func isOpening(_ name: TMXName, at index: Int) -> Bool {
    nodes[index].kind == .open && nodes[index].name == name
  }
}
