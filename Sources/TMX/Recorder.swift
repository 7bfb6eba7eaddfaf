/// Receives what the XML parser meets, knows where in a memory it is, and records units on a tape.
struct Recorder {
  /// Why reading stops; the reader adds file name and progress.
  enum Failure {
    case malformed(String)
    case refused(String)
    case notTMX(root: String)
  }

  /// What is read as a unit.
  enum Dialect {
    case tmx
    /// Each element `entry` inside the element `root`, whatever is in it. Names without prefix.
    case entries(root: String, entry: String)
  }

  private(set) var tape = Tape()
  /// Complete units that nobody has taken yet, in file order.
  private(set) var entries: [Tape.Entry] = []
  private(set) var unitCount = 0
  private(set) var header: Header?
  private(set) var rootAttributes = Attributes()
  private(set) var hasBody = false
  private(set) var failure: Failure?
  private(set) var failurePlace = (line: 0, column: 0)
  var warnings: [TMXWarning] = []

  private let limits: ReadingLimits
  private let dialect: Dialect
  /// Number of open elements above an open entry of another format.
  private var entryDepth = Int.max
  /// Open elements from the root; `other` for those that TMX does not know.
  private(set) var stack: [TMXName] = []
  /// Spellings of those, outermost first.
  private var otherNames: [String] = []
  private(set) var rootIsClosed = false
  /// Depth at which text counts as content; `Int.max` outside of segments, notes and properties.
  private var textDepth = Int.max
  private var unitIsOpen = false
  private var headerIsOpen = false
  private var bodyIsOpen = false
  private var unitLine = 0
  private var unitStartTag = 0
  private var segmentStart = 0
  private var variantCount = 0
  private var segmentCount = 0

  init(limits: ReadingLimits, dialect: Dialect = .tmx) {
    self.limits = limits
    self.dialect = dialect
  }

  mutating func fail(_ failure: Failure, line: Int, column: Int) {
    guard self.failure == nil else { return }
    self.failure = failure
    failurePlace = (line, column)
  }

  mutating func clearFailure() { failure = nil }

  /// Forgets the units that were taken.
  mutating func dropEntries() {
    entries.removeAll(keepingCapacity: true)
    tape.dropEntries()
  }

  /// Whether the innermost open element is a unit of the body.
  @inline(__always)
  var isAtUnit: Bool { stack.count == 3 && stack[2] == .tu || stack.count - 1 == entryDepth }

  /// The open unit, as `unit 3 (tuid 'a7')`; nil between units.
  var openUnit: String? {
    guard unitIsOpen else { return nil }
    let number = "unit \(unitCount + 1)"
    let opening = (tape.firstNode..<tape.nodes.count).first {
      tape.nodes[$0].kind == .open && tape.nodes[$0].name == .tu
    }
    guard let opening, let id = tape.attribute(.tuid, ofElementAt: opening, base: tape.base)
    else { return number }
    return "\(number) (tuid '\(id.prefix(80))')"
  }
}

// MARK: - Events

extension Recorder {
  /// Whether what stands in the innermost open element belongs on the tape.
  private var isRecording: Bool {
    headerIsOpen || bodyIsOpen && stack.count >= 2 || entryDepth != .max
  }

  /// A start tag begins; its attributes follow, then ``endOfStartTag(line:)``.
  ///
  /// - Parameter offset: UTF-8 offset of the end of the tag; needed for `tu` only.
  @inline(__always)
  mutating func start(
    _ name: TMXName, spelled: borrowing Span<UInt8>, attributeCount: Int, offset: Int, line: Int,
    column: Int
  ) {
    let depth = stack.count
    if depth >= limits.depth {
      fail(
        .refused("more than \(limits.depth) elements inside one another"), line: line,
        column: column)
      return
    }
    if attributeCount > limits.attributes {
      fail(
        .refused("more than \(limits.attributes) attributes on one element"), line: line,
        column: column)
      return
    }
    if case .entries(let root, let entry) = dialect {
      let local = name == .other ? spelled.localName : name.text
      return start(name, local, spelled: spelled, root: root, entry: entry, line: line)
    }
    if textDepth == .max || name == .other {
      structure(name, spelled: spelled, offset: offset, line: line, column: column)
    }
    if textDepth != .max, depth > 0, stack[depth - 1].children & name.bit == 0, name != .other {
      let parent = parentName
      warnings.add(.misplacedElement, line: line, detail: "<\(name.text)> in <\(parent)>")
    }
    let isRecorded = isRecording
    stack.append(name)
    if name == .other { otherNames.append(spelled.text) }
    if isRecorded { tape.append(.open, name, spelled: spelled, value: Span()) }
    if textDepth == .max, name.holdsText, isRecorded {
      textDepth = depth + 1
      segmentStart = tape.openSize
    }
  }

  /// The start of an element of another format.
  private mutating func start(
    _ name: TMXName, _ local: String, spelled: borrowing Span<UInt8>, root: String, entry: String,
    line: Int
  ) {
    if stack.isEmpty {
      if local != root { fail(.notTMX(root: local), line: line, column: 1) }
      header = Header()
      hasBody = true
    } else if !unitIsOpen, local == entry {
      unitIsOpen = true
      unitLine = line
      entryDepth = stack.count
      textDepth = stack.count + 1
      segmentStart = tape.openSize
    }
    stack.append(name)
    if name == .other { otherNames.append(spelled.text) }
    if unitIsOpen { tape.append(.open, name, spelled: spelled, value: Span()) }
  }

  private mutating func endOfEntry(offset: Int) {
    entries.append(tape.cut(startTag: 0, end: offset, line: unitLine))
    unitCount += 1
    unitIsOpen = false
    entryDepth = .max
  }

  private var parentName: String { openElements.last ?? "" }

  /// Names of the open elements, from the root.
  var openElements: [String] {
    var others = otherNames.makeIterator()
    return stack.map { $0 == .other ? others.next() ?? "" : $0.text }
  }

  /// Keeps track of root, header, body, units and variants, and counts what is out of place.
  private mutating func structure(
    _ name: TMXName, spelled: borrowing Span<UInt8>, offset: Int, line: Int, column: Int
  ) {
    let parent = stack.last
    guard let parent else {
      if name != .tmx {
        let root = name == .other ? spelled.text : name.text
        fail(.notTMX(root: root), line: line, column: column)
      }
      return
    }
    if name == .other {
      warnings.add(.unknownElement, line: line, detail: "<\(spelled.text)>")
      return
    }
    if parent.children & name.bit == 0 {
      let parent = parentName
      warnings.add(.misplacedElement, line: line, detail: "<\(name.text)> in <\(parent)>")
    }
    switch name {
    case .header where parent == .tmx && header == nil && !hasBody: headerIsOpen = true
    case .body where parent == .tmx: beginBody(line: line)
    case .tu where parent == .body && !unitIsOpen:
      unitIsOpen = true
      unitLine = line
      unitStartTag = offset
      variantCount = 0
    case .tuv where parent == .tu:
      variantCount += 1
      segmentCount = 0
    case .seg where parent == .tuv:
      segmentCount += 1
      if segmentCount == 2 { warnings.add(.severalSegments, line: line) }
    case .note, .prop:
      let isLate = parent == .tu && variantCount > 0 || parent == .tuv && segmentCount > 0
      if isLate {
        let place = parent == .tu ? "<tuv>" : "<seg>"
        warnings.add(.misplacedElement, line: line, detail: "<\(name.text)> after \(place)")
      }
    default: break
    }
  }

  private mutating func beginBody(line: Int) {
    hasBody = true
    bodyIsOpen = true
    guard header == nil else { return }
    warnings.add(.missingHeader, line: line)
    header = Header()
  }

  @inline(__always)
  mutating func attribute(
    _ name: TMXName, spelled: borrowing Span<UInt8>, value: borrowing Span<UInt8>, line: Int
  ) {
    if name == .other, let element = stack.last, element != .other, case .tmx = dialect {
      let isNamespace = spelled.text.hasPrefix("xmlns")
      warnings.add(
        isNamespace ? .namespace : .unknownAttribute, line: line,
        detail: isNamespace ? value.text : "\(spelled.text) on <\(element.text)>")
    }
    if headerIsOpen || bodyIsOpen && stack.count >= 3 || entryDepth != .max {
      tape.append(.attribute, name, spelled: spelled, value: value)
    }
    if stack.count == 1 {
      rootAttributes.append(
        Attributes.Attribute(name: name == .other ? spelled.text : name.text, value: value.text))
    }
  }

  /// - Parameters:
  ///   - hasLanguage: Whether `xml:lang` was among the attributes.
  ///   - hasOldLanguage: Whether `lang` was.
  @inline(__always)
  mutating func endOfStartTag(hasLanguage: Bool, hasOldLanguage: Bool, line: Int) {
    guard case .tmx = dialect else { return }
    switch stack.last {
    case .tuv where !hasLanguage:
      if !hasOldLanguage {
        warnings.add(.missingLanguage, line: line)
      } else if rootAttributes["version"].map(Self.allowsOldLanguage) != true {
        warnings.add(.deprecatedLanguage, line: line)
      }
    case .tmx where stack.count == 1:
      let version = rootAttributes["version"]
      if version != "1.4" { warnings.add(.version, line: line, detail: version ?? "none") }
    default: break
    }
  }

  private static func allowsOldLanguage(version: String) -> Bool {
    ["1.0", "1.1", "1.2"].contains(version)
  }

  /// - Parameter offset: UTF-8 offset just after the end tag; needed for `tu` only.
  @inline(__always)
  mutating func end(offset: Int, line: Int, column: Int) {
    guard let name = stack.popLast() else { return }
    if name == .other { otherNames.removeLast() }
    if isRecording { tape.close() }
    if stack.count < textDepth, textDepth != .max { textDepth = .max }
    guard case .tmx = dialect else {
      if stack.count == entryDepth { endOfEntry(offset: offset) }
      if stack.isEmpty { rootIsClosed = true }
      return checkSize(line: line, column: column)
    }
    switch name {
    case .tu where unitIsOpen && stack.count == 2: endUnit(offset: offset)
    case .tuv where segmentCount == 0 && stack.last == .tu:
      warnings.add(.missingSegment, line: line)
    case .header where headerIsOpen && stack.count == 1: endHeader(line: line)
    case .body where stack.count == 1: bodyIsOpen = false
    case .tmx where stack.isEmpty: rootIsClosed = true
    default: break
    }
    if isRecording { checkSize(line: line, column: column) }
  }

  private mutating func endUnit(offset: Int) {
    if variantCount == 0 { warnings.add(.emptyUnit, line: unitLine) }
    entries.append(tape.cut(startTag: unitStartTag, end: offset, line: unitLine))
    unitCount += 1
    unitIsOpen = false
  }

  private mutating func endHeader(line: Int) {
    let header = tape.header()
    tape.dropOpenPart()
    headerIsOpen = false
    let missing = Header.required.filter { header.attributes[$0.name] == nil }.map(\.name)
    if !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      warnings.add(.missingHeaderAttribute, line: line, detail: names)
    }
    self.header = header
  }

  @inline(__always)
  mutating func text(_ characters: borrowing Span<UInt8>, line: Int, column: Int) {
    if textDepth != .max {
      tape.append(text: characters)
      checkSize(line: line, column: column)
    } else if !characters.isWhiteSpace, !stack.isEmpty {
      let parent = parentName
      warnings.add(.strayText, line: line, detail: "in <\(parent)>")
      if isRecording { tape.append(text: characters.extracting(characters.withoutWhiteSpace)) }
    }
  }

  mutating func comment(_ text: borrowing Span<UInt8>, line: Int, column: Int) {
    guard isRecording else { return }
    tape.append(.comment, .other, spelled: Span(), value: text)
    checkSize(line: line, column: column)
  }

  mutating func instruction(
    target: borrowing Span<UInt8>, data: borrowing Span<UInt8>, line: Int, column: Int
  ) {
    guard isRecording else { return }
    tape.append(.instruction, .other, spelled: target, value: data)
    checkSize(line: line, column: column)
  }

  @inline(__always)
  private mutating func checkSize(line: Int, column: Int) {
    let size = tape.openSize
    if size > limits.unitBytes {
      fail(
        .refused("a unit of more than \(limits.unitBytes >> 20) MiB"), line: line, column: column)
    } else if textDepth != .max, size - segmentStart > limits.segmentBytes {
      let limit = limits.segmentBytes >> 20
      fail(.refused("a segment of more than \(limit) MiB"), line: line, column: column)
    }
  }
}

extension Span<UInt8> {
  /// The bytes as text.
  var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// What follows the prefix of a name.
  fileprivate var localName: String { String(text.split(separator: ":").last ?? "") }

  /// Whether there is nothing but the four characters that XML calls white space.
  var isWhiteSpace: Bool {
    for index in indices where !self[index].isXMLSpace { return false }
    return true
  }

  /// The range without white space at either end.
  var withoutWhiteSpace: Range<Int> {
    var range = indices
    while let first = range.first, self[first].isXMLSpace { range.removeFirst() }
    while let last = range.last, self[last].isXMLSpace { range.removeLast() }
    return range
  }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
