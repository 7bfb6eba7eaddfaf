/// Units in the order of their parts: a flat record that the parser appends to and that is reused,
/// so that reading allocates nothing per unit until someone asks for a ``TranslationUnit``.
struct Tape {
  struct Node {
    enum Kind: UInt8 { case open, attribute, text, comment, instruction, close }

    var kind: Kind
    var name: TMXName
    /// Bytes of a spelled name, or of an instruction's target, that stand before the value.
    var nameLength: UInt32
    /// Offset of the name or value from the unit's base.
    var start: UInt32
    /// Bytes of the value.
    var length: UInt32
  }

  /// One complete unit on the tape.
  struct Entry {
    var nodes: Range<Int>
    /// Where the unit's bytes begin in ``bytes``.
    var base: Int
    /// UTF-8 offset in the file of some byte inside the start tag, after the last attribute.
    var startTag: Int
    /// UTF-8 offset in the file just after the end tag.
    var end: Int
    var line: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var bytes: [UInt8] = []
  /// Where the bytes of the part that is being recorded begin.
  private(set) var base = 0
  /// Where the nodes of the part that is being recorded begin.
  private(set) var firstNode = 0

  /// Size of the part that is being recorded, in bytes.
  var openSize: Int { bytes.count - base + (nodes.count - firstNode) * MemoryLayout<Node>.size }
}

// MARK: - Recording

extension Tape {
  @inline(__always)
  mutating func append(
    _ kind: Node.Kind, _ name: TMXName, spelled: borrowing Span<UInt8>,
    value: borrowing Span<UInt8>
  ) {
    nodes.append(
      Node(
        kind: kind, name: name, nameLength: UInt32(truncatingIfNeeded: spelled.count),
        start: UInt32(truncatingIfNeeded: bytes.count - base),
        length: UInt32(truncatingIfNeeded: value.count)))
    if !spelled.isEmpty { spelled.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
    if !value.isEmpty { value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
  }

  @inline(__always)
  mutating func close() {
    nodes.append(Node(kind: .close, name: .other, nameLength: 0, start: 0, length: 0))
  }

  /// Appends characters; the parser delivers one text in several pieces.
  @inline(__always)
  mutating func append(text: borrowing Span<UInt8>) {
    if nodes.count > firstNode, nodes[nodes.count - 1].kind == .text {
      nodes[nodes.count - 1].length += UInt32(truncatingIfNeeded: text.count)
    } else {
      nodes.append(
        Node(
          kind: .text, name: .other, nameLength: 0,
          start: UInt32(truncatingIfNeeded: bytes.count - base),
          length: UInt32(truncatingIfNeeded: text.count)))
    }
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Ends the part that is being recorded and begins the next.
  mutating func cut(startTag: Int, end: Int, line: Int) -> Entry {
    defer {
      firstNode = nodes.count
      base = bytes.count
    }
    return Entry(
      nodes: firstNode..<nodes.count, base: base, startTag: startTag, end: end, line: line)
  }

  /// Forgets everything before the part that is being recorded.
  mutating func dropEntries() {
    nodes.removeSubrange(..<firstNode)
    bytes.removeSubrange(..<base)
    firstNode = 0
    base = 0
  }

  /// Forgets the part that is being recorded.
  mutating func dropOpenPart() {
    nodes.removeSubrange(firstNode...)
    bytes.removeSubrange(base...)
  }
}

// MARK: - Reading

extension Tape {
  func value(_ node: Node, base: Int) -> String {
    let start = base + Int(node.start) + Int(node.nameLength)
    return String(decoding: bytes[start..<start + Int(node.length)], as: UTF8.self)
  }

  func name(_ node: Node, base: Int) -> String {
    guard node.name == .other else { return TMXName.spellings[Int(node.name.rawValue)] }
    let start = base + Int(node.start)
    return String(decoding: bytes[start..<start + Int(node.nameLength)], as: UTF8.self)
  }

  /// The first attribute of this name on the element that opens at `index`.
  func attribute(_ name: TMXName, ofElementAt index: Int, base: Int) -> String? {
    var index = index + 1
    while index < nodes.count, nodes[index].kind == .attribute {
      if nodes[index].name == name { return value(nodes[index], base: base) }
      index += 1
    }
    return nil
  }

  /// Index of the node that opens the unit; its comments come before it.
  func opening(of entry: Entry) -> Int? {
    entry.nodes.first { nodes[$0].kind == .open && nodes[$0].name == .tu }
  }

  /// Indices of the nodes that open the unit's variants.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  func variants(of entry: Entry) -> [Int] {
    guard let opening = opening(of: entry) else { return [] }
    var found: [Int] = []
    var depth = 0
    for index in opening..<entry.nodes.upperBound {
      switch nodes[index].kind {
      case .open:
        if depth == 1, nodes[index].name == .tuv { found.append(index) }
        depth += 1
      case .close: depth -= 1
      default: break
      }
    }
    return found
  }

  /// Appends the UTF-8 of the text, without codes, of the variant that opens at `index`; see
  /// ``Segment/text``.
  func appendText(ofVariantAt index: Int, base: Int, to text: inout [UInt8]) {
    var index = index + 1
    var depth = 1
    var codeDepth = Int.max
    var segmentDepth = Int.max
    while index < nodes.count, depth > 0 {
      let node = nodes[index]
      switch node.kind {
      case .open:
        depth += 1
        if segmentDepth == .max, depth == 2, node.name == .seg { segmentDepth = depth }
        if codeDepth == .max, Self.codeBits & node.name.bit != 0 { codeDepth = depth }
      case .close:
        if depth == segmentDepth { return }
        if depth == codeDepth { codeDepth = .max }
        depth -= 1
      case .text where depth >= segmentDepth && codeDepth == .max:
        let start = base + Int(node.start)
        text.append(contentsOf: bytes[start..<start + Int(node.length)])
      default: break
      }
      index += 1
    }
  }

  private static let codeBits =
    TMXName.bpt.bit | TMXName.ept.bit | TMXName.it.bit | TMXName.ph.bit | TMXName.ut.bit
    | TMXName.sub.bit
}
