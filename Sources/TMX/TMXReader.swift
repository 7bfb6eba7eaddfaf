/// Reads a translation memory unit by unit, in constant memory.
///
/// ```swift
/// var reader = try TMXReader(path: "memory.tmx")
/// while let unit = try reader.next() { print(unit.variants.map(\.text)) }
/// ```
///
/// For speed, ``advance()`` moves to the next unit without making a value of it; ``appendText(ofVariant:to:)``
/// then fills a buffer of the caller's. The bytes of each unit as they stand in the file are at
/// ``unitBytes``, so that a memory can be rewritten without touching what did not change.
///
/// TMX 1.0 to 1.4b, level 1 and 2; UTF-8, UTF-16 and the declared legacy code pages of
/// ``TMXError/unsupportedEncoding(file:name:)``'s counterpart list. Nothing outside of the file is
/// ever opened. What is odd but readable is counted in ``warnings``; what is not well formed, hostile
/// or cut off is an error.
public struct TMXReader: ~Copyable {
  /// The name for messages: the path, or `standard input`.
  public let file: String
  /// The file's header; empty with a warning when it has none.
  public private(set) var header = Header()
  /// `version` of the root element; empty when it has none.
  public private(set) var version = ""
  /// Which encoding the bytes were in, as its usual name.
  public private(set) var encodingName = "UTF-8"

  private var source: ByteSource
  private var transcoder: UTF8Transcoder?
  private(set) var parser: SAXParser
  private let limits: ReadingLimits
  private let strict: Bool
  /// UTF-8 of the file from ``windowStart`` on: at least everything since the last unit that was taken.
  private var window: [UInt8] = []
  private var windowStart = 0
  /// How much of ``window`` the parser has seen.
  private var fed = 0
  private var isFinished = false
  /// Index of the current unit among the recorder's entries; -1 before the first of a piece.
  private var current = -1
  /// UTF-8 offset of the end of the unit before the current one; 0 for the first.
  private var previousEnd = 0
  private var consumed = 0
  private var expectedRoot = "tmx"

  /// Opens a file and reads up to its first unit.
  ///
  /// - Parameters:
  ///   - path: A path, or `-` for standard input. Never a URL, never unpacked.
  ///   - strict: Whether the first warning is an error.
  public init(path: String, limits: ReadingLimits = ReadingLimits(), strict: Bool = false)
    throws(TMXError)
  {
    try self.init(ByteSource(path: path), limits: limits, strict: strict)
  }

  /// Reads a memory that is in memory.
  ///
  /// - Parameter name: The file's name in messages.
  public init(
    bytes: [UInt8], named name: String, limits: ReadingLimits = ReadingLimits(),
    strict: Bool = false
  ) throws(TMXError) {
    try self.init(ByteSource(bytes: bytes, name: name), limits: limits, strict: strict)
  }

  init(
    _ source: consuming ByteSource, limits: ReadingLimits, strict: Bool,
    dialect: Recorder.Dialect = .tmx
  ) throws(TMXError) {
    file = source.name
    self.source = source
    self.limits = limits
    self.strict = strict
    parser = SAXParser(limits: limits, dialect: dialect)
    if case .entries(let root, _) = dialect { expectedRoot = root }
    try detectEncoding()
    while !parser.recorder.hasBody, !isFinished { try step() }
    header = parser.recorder.header ?? Header()
    version = parser.recorder.rootAttributes["version"] ?? ""
  }

  /// Whether the bytes were turned into UTF-8 on the way.
  var isTranscoded: Bool { transcoder != nil }

  /// Units that ``advance()`` has passed, the current one included.
  public var unitCount: Int { consumed }

  /// What was odd so far, one value a kind, in the order of ``TMXWarning/Kind``.
  public var warnings: [TMXWarning] { parser.recorder.warnings.sorted { $0.kind < $1.kind } }

  /// Moves to the next unit.
  ///
  /// - Returns: false at the end of the file; then the file was well-formed to its last byte.
  public mutating func advance() throws(TMXError) -> Bool {
    if current >= 0, current < parser.recorder.entries.count {
      previousEnd = parser.recorder.entries[current].end
    }
    current += 1
    while current >= parser.recorder.entries.count {
      if isFinished { return false }
      parser.recorder.dropEntries()
      current = 0
      try step()
    }
    consumed += 1
    return true
  }

  /// Moves to the next unit and makes a value of it; nil at the end of the file.
  public mutating func next() throws(TMXError) -> TranslationUnit? {
    try advance() ? unit : nil
  }
}

// MARK: - The current unit

extension TMXReader {
  var entry: Tape.Entry {
    precondition(current >= 0, "advance() comes first")
    return parser.recorder.entries[current]
  }

  /// The current unit as a value.
  public var unit: TranslationUnit { parser.recorder.tape.unit(entry) }

  /// Line of the current unit's start tag, from 1.
  public var unitLine: Int { entry.line }

  /// `tuid` of the current unit.
  public var unitID: String? {
    let tape = parser.recorder.tape
    let entry = entry
    guard let opening = tape.opening(of: entry) else { return nil }
    return tape.attribute(.tuid, ofElementAt: opening, base: entry.base)
  }

  /// Languages of the current unit's variants, in file order.
  public var languages: [LanguageTag] {
    let tape = parser.recorder.tape
    let entry = entry
    return tape.variants(of: entry).map { index in
      LanguageTag(
        tape.attribute(.xmlLang, ofElementAt: index, base: entry.base)
          ?? tape.attribute(.lang, ofElementAt: index, base: entry.base) ?? "")
    }
  }

  /// Appends the UTF-8 of a variant's text, without codes; see ``Segment/text``.
  ///
  /// - Parameter index: Which variant, in the order of ``languages``.
  /// - Complexity: O(*n*) in the size of the unit; allocates only if `text` must grow.
  public func appendText(ofVariant index: Int, to text: inout [UInt8]) {
    let entry = entry
    let tape = parser.recorder.tape
    tape.appendText(ofVariantAt: tape.variants(of: entry)[index], base: entry.base, to: &text)
  }

  /// The bytes of the current unit from `<tu` to `</tu>`, as they stand in the file; as UTF-8 if the
  /// file is in another encoding.
  public var unitBytes: [UInt8] {
    let entry = entry
    return Array(window[unitStart..<entry.end - windowStart])
  }

  /// The bytes between the unit before and the current one; for the first unit, from the beginning of
  /// the file. Comments are here.
  public var gapBytes: [UInt8] { Array(window[previousEnd - windowStart..<unitStart]) }

  /// The bytes after the last unit, once ``advance()`` has returned false.
  public var closingBytes: [UInt8] { Array(window[max(previousEnd - windowStart, 0)...]) }

  /// Comments and foreign content after the last unit, once ``advance()`` has returned false.
  public var closingContent: [Content] { parser.recorder.tape.remainder() }

  /// Index in the window of the unit's `<`. An attribute value cannot hold one, so the nearest before
  /// the end of the start tag opens it.
  private var unitStart: Int {
    window[..<(entry.startTag - windowStart)].lastIndex(of: UInt8(ascii: "<")) ?? 0
  }
}

// MARK: - Reading

extension TMXReader {
  private mutating func detectEncoding() throws(TMXError) {
    var head: [UInt8] = []
    while head.count < DetectedEncoding.headLength {
      if try source.read(into: &head) == 0 { break }
    }
    let detected = try DetectedEncoding(head: head.prefix(DetectedEncoding.headLength), file: file)
    encodingName = detected.encoding.name
    if let oddity = detected.oddity {
      parser.recorder.warnings.add(.encoding, line: 1, detail: oddity)
    }
    if detected.encoding == .utf8 {
      window = head
    } else {
      var transcoder = UTF8Transcoder(from: detected.encoding)
      transcoder.append(head.dropFirst(detected.markLength), to: &window)
      self.transcoder = transcoder
    }
    try feed()
  }

  /// Reads the next piece and lets the parser see it.
  private mutating func step() throws(TMXError) {
    discardTaken()
    let isAtEnd: Bool
    if transcoder == nil {
      isAtEnd = try source.read(into: &window) == 0
    } else {
      var piece: [UInt8] = []
      isAtEnd = try source.read(into: &piece) == 0
      transcoder?.append(piece[...], to: &window)
      if isAtEnd { transcoder?.finish(&window) }
    }
    try feed()
    if isAtEnd { try finish() }
  }

  /// Forgets the bytes before the end of the last unit that was taken.
  private mutating func discardTaken() {
    let keep = previousEnd - windowStart
    guard keep > 0, keep <= fed else { return }
    window.removeSubrange(..<keep)
    windowStart += keep
    fed -= keep
  }

  private mutating func feed() throws(TMXError) {
    if fed < window.count { parser.parse(window.span.extracting(fed...)) }
    fed = window.count
    let recorder = parser.recorder
    if let failure = recorder.failure { throw error(failure, in: recorder) }
    if parser.waiting > limits.tagBytes {
      let size = limits.tagBytes >> 20
      throw .refused(
        place, reason: "a tag or comment of more than \(size) MiB", progress(recorder))
    }
    if recorder.entries.isEmpty, window.count > limits.unitBytes + (1 << 17) {
      let size = limits.unitBytes >> 20
      throw .refused(place, reason: "more than \(size) MiB without a unit", progress(recorder))
    }
    try checkStrictness()
  }

  private mutating func finish() throws(TMXError) {
    isFinished = true
    parser.finish()
    let recorder = parser.recorder
    if !recorder.rootIsClosed { throw cutOff(recorder) }
    if let failure = recorder.failure { throw error(failure, in: recorder) }
    try checkStrictness()
  }

  private func checkStrictness() throws(TMXError) {
    guard strict, let first = parser.recorder.warnings.min(by: { $0.firstLine < $1.firstLine })
    else { return }
    let place = SourceLocation(file: file, line: first.firstLine, column: 1)
    throw .notStrict(place, first.kind, detail: first.detail)
  }
}

// MARK: - Errors

extension TMXReader {
  private var place: SourceLocation {
    let place = parser.place
    return SourceLocation(file: file, line: place.line, column: place.column)
  }

  private func progress(_ recorder: Recorder) -> ReadingProgress {
    ReadingProgress(units: recorder.unitCount, open: recorder.openUnit)
  }

  private func error(_ failure: Recorder.Failure, in recorder: Recorder) -> TMXError {
    let place = SourceLocation(
      file: file, line: recorder.failurePlace.line, column: recorder.failurePlace.column)
    switch failure {
    case .malformed(let reason): return .malformed(place, reason: reason, progress(recorder))
    case .refused(let reason): return .refused(place, reason: reason, progress(recorder))
    case .notTMX(let root) where expectedRoot == "tmx": return .notTMX(place, root: root)
    case .notTMX(let root):
      return .malformed(
        place, reason: "the root element is <\(root)>, not <\(expectedRoot)>", progress(recorder))
    }
  }

  /// libxml2 calls a cut-off file "extra content"; we know which elements are open.
  private func cutOff(_ recorder: Recorder) -> TMXError {
    let open = recorder.openElements.map { "<\($0)>" }
    let inside =
      open.isEmpty
      ? "what comes before <\(expectedRoot)>" : open.reversed().joined(separator: " in ")
    return .cutOff(place, inside: inside, progress(recorder))
  }
}
