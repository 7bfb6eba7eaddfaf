import TMX

/// Inline codes of TMX as those of XLIFF 2, and the table of their native text.
///
/// TMX joins codes of both languages by `x`, XLIFF by `id`: `x` becomes the id where it is unique in its
/// segment, else the codes are numbered in order.
struct XLIFFCodes {
  /// `data` elements: native codes, each once.
  private(set) var data: [Content] = []
  private var dataIDs: [String: String] = [:]
  private(set) var lostCodes = 0
  private(set) var lostElements = 0
  private(set) var lostAttributes = 0

  mutating func content(of segment: Segment) -> [Content] {
    let ids = Self.ids(of: segment.content)
    var state = State(ids: ids, paired: Self.paired(segment.content))
    return content(segment.content, &state)
  }

  private struct State {
    var ids: [String]
    var paired: Set<String>
    /// Ids of the codes that are open, by `i`.
    var open: [String: String] = [:]
    var next = 0

    mutating func id() -> String {
      defer { next += 1 }
      return next < ids.count ? ids[next] : "c\(next + 1)"
    }
  }

  private mutating func content(_ list: [Content], _ state: inout State) -> [Content] {
    var result: [Content] = []
    for piece in list {
      switch piece {
      case .text: result.append(piece)
      case .comment, .instruction: lostElements += 1
      case .element(let element): result += content(element, &state)
      }
    }
    return result
  }

  private mutating func content(_ element: Element, _ state: inout State) -> [Content] {
    guard let kind = element.inlineKind else {
      lostElements += 1
      return content(element.content, &state)
    }
    let i = element.attributes["i"] ?? ""
    lostAttributes += element.attributes.count { !["i", "x", "pos", "type"].contains($0.name) }
    var attributes: Attributes = [:]
    var name = "ph"
    switch kind {
    case .hi:
      attributes["id"] = state.id()
      attributes["type"] = "generic"
      attributes["value"] = element.attributes["type"]
      let inner = content(element.content, &state)
      return [.element(Element("mrk", attributes: attributes, content: inner))]
    case .bpt where state.paired.contains(i):
      name = "sc"
      let id = state.id()
      state.open[i] = id
      attributes["id"] = id
    case .ept where state.open[i] != nil:
      name = "ec"
      attributes["startRef"] = state.open.removeValue(forKey: i)
    case .bpt, .ept, .it:
      let isEnd = kind == .ept || kind == .it && element.attributes["pos"] == "end"
      name = isEnd ? "ec" : "sc"
      attributes["id"] = state.id()
      attributes["isolated"] = "yes"
    case .ph, .ut, .sub: attributes["id"] = state.id()
    }
    if let type = element.attributes["type"] { attributes.setXLIFFType(type) }
    attributes["dataRef"] = reference(to: element.content)
    return [.element(Element(name, attributes: attributes))]
  }

  /// The id of a native code in the table; nil for an empty one. `sub` becomes part of its code.
  private mutating func reference(to content: [Content]) -> String? {
    lostCodes += Segment(content: content).codeCount
    let text = Segment.codeText(content)
    guard !text.isEmpty else { return nil }
    if let known = dataIDs[text] { return known }
    let id = "d\(data.count + 1)"
    dataIDs[text] = id
    data.append(.element(Element("data", attributes: ["id": id], content: [.text(text)])))
    return id
  }

  /// Ids for all codes but closing ones, in order.
  private static func ids(of content: [Content]) -> [String] {
    let codes = openingCodes(content)
    let wanted = codes.compactMap { $0.attributes["x"] }
    let isUsable =
      wanted.count == codes.count && Set(wanted).count == wanted.count
      && wanted.allSatisfy { x in
        !x.isEmpty && x.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    return isUsable ? wanted : codes.indices.map { "\($0 + 1)" }
  }

  private static func openingCodes(_ content: [Content]) -> [Element] {
    let paired = paired(content)
    return content.flatMap { piece -> [Element] in
      guard case .element(let element) = piece else { return [] }
      switch element.inlineKind {
      case nil: return openingCodes(element.content)
      case .hi: return [element] + openingCodes(element.content)
      case .ept where paired.contains(element.attributes["i"] ?? ""): return []
      default: return [element]
      }
    }
  }

  /// Values of `i` that open and close in this content.
  private static func paired(_ content: [Content]) -> Set<String> {
    var opened: Set<String> = []
    var closed: Set<String> = []
    collect(content, &opened, &closed)
    return opened.intersection(closed)
  }

  private static func collect(
    _ content: [Content], _ opened: inout Set<String>, _ closed: inout Set<String>
  ) {
    for case .element(let element) in content {
      guard let i = element.attributes["i"] else {
        if element.inlineKind?.holdsCode != true { collect(element.content, &opened, &closed) }
        continue
      }
      if element.inlineKind == .bpt { opened.insert(i) }
      if element.inlineKind == .ept, opened.contains(i) { closed.insert(i) }
    }
  }
}

/// The three types that both formats have a word for.
private let sharedTypes = [("bold", "xlf:b"), ("italic", "xlf:i"), ("ulined", "xlf:u")]

extension Attributes {
  fileprivate mutating func setXLIFFType(_ type: String) {
    if let shared = sharedTypes.first(where: { $0.0 == type }) {
      self["type"] = "fmt"
      self["subType"] = shared.1
    } else {
      self["type"] = "other"
      self["subType"] = "tmx:\(type)"
    }
  }

  /// The `type` of TMX behind XLIFF's `type` and `subType`; nil when there is none.
  var tmxType: String? {
    guard let subType = self["subType"] else {
      guard let type = self["type"], type != "other" else { return nil }
      return type
    }
    if let shared = sharedTypes.first(where: { $0.1 == subType }) { return shared.0 }
    return subType.hasPrefix("tmx:") ? String(subType.dropFirst(4)) : subType
  }
}
