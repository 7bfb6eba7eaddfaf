import FoundationEssentials
import TMX

/// Finds phrases and similar texts in all memories of a project.
///
/// Words are folded (marks, tatweel, hamza carriers, digit systems); what is shown is the original.
public struct MemoryIndex: Sendable {
  let segments: [IndexSegment]
  private let memories: [IndexDirectory.Memory]
  /// The words of all segments between line ends, in no order.
  private let vocabulary: [UInt8]

  /// Number of units in the index.
  public var unitCount: Int { segments.last.map { $0.firstUnit + $0.units } ?? 0 }

  /// Opens an index.
  ///
  /// - Throws: ``ReviewError``; `DecodingError` when the file is no index of this version.
  package init(path: String) throws {
    let file = try IndexFile(path: path)
    let directory = try Self.directory(of: file)
    var firstUnit = 0
    segments = try directory.segments.map { place in
      defer { firstUnit += place.units }
      return try IndexSegment(place, firstUnit: firstUnit, file: file)
    }
    memories = directory.memories
    vocabulary = try file.bytes(directory.vocabulary..<directory.vocabularyEnd)
  }

  static func directory(of file: IndexFile) throws -> IndexDirectory {
    let size = try file.size
    guard size >= 4 else { throw CocoaError(.fileReadCorruptFile) }
    let length = Int(try file.numbers(size - 4..<size)[0])
    guard length + 4 <= size else { throw CocoaError(.fileReadCorruptFile) }
    let bytes = try file.bytes(size - 4 - length..<size - 4)
    let directory = try JSONDecoder().decode(IndexDirectory.self, from: Data(bytes))
    guard directory.layout == IndexDirectory.currentLayout else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return directory
  }

  /// Indexes memories.
  ///
  /// - Parameters:
  ///   - memories: names and paths, in the order their units get.
  ///   - path: the index; it appears whole or not at all.
  /// - Complexity: O(*n*) in the size of the memories; some 100 MB of memory.
  package static func build(_ memories: [(name: String, path: String)], at path: String) throws {
    var output = try ByteOutput(path: path)
    var directory = IndexDirectory()
    var builder = IndexSegmentBuilder()
    var vocabulary = Vocabulary()
    var owned: Set<UInt64> = []
    var units = 0
    for (name, path) in memories {
      var memory = try IndexDirectory.Memory(name: name, path: path)
      memory.firstUnit = units
      var ids: Set<UInt64> = []
      var repeated: Set<UInt64> = []
      var reader = try TMXReader(path: path)
      let language = reader.header.sourceLanguage
      while try reader.advance() {
        let unit = IndexedTexts(reader, headerLanguage: language)
        if !unit.id.isEmpty {
          let key = fingerprint(of: unit.id)
          if !ids.insert(key).inserted { repeated.insert(key) }
        }
        builder.add(id: unit.id, source: unit.source, target: unit.target)
        units += 1
        if builder.units == IndexSegmentBuilder.capacity {
          try builder.write(to: &output, &vocabulary, listingIn: &directory)
        }
      }
      memory.repeatedIDs = repeated.sorted()
      memory.sharedIDs = owned.intersection(ids).sorted()
      if memories.count > 1 { owned.formUnion(ids) }
      directory.memories.append(memory)
    }
    if builder.units > 0 { try builder.write(to: &output, &vocabulary, listingIn: &directory) }
    directory.vocabulary = directory.segments.last?.end ?? 0
    directory.vocabularyEnd = directory.vocabulary + vocabulary.bytes.count
    output.buffer = vocabulary.bytes
    try output.flush()
    output.buffer = Array(try JSONEncoder().encode(directory))
    output.buffer.append(littleEndian: UInt32(output.buffer.count))
    try output.finish()
  }

  /// A unit of the index, as it stands in its memory.
  public struct Unit: Hashable, Sendable {
    public let memory: String
    /// The id that `mizan decide` takes.
    public let id: String
    public let source: String
    public let target: String
  }

  /// The words that hold a folded piece: anywhere, at their beginning, at their end, or as a whole.
  ///
  /// - Complexity: O(*n*) in the length of all words.
  func words(holding piece: [UInt8], atStart: Bool, atEnd: Bool) -> [[UInt8]] {
    if atStart && atEnd { return [piece] }
    let search = ByteSearch((atStart ? [newline] : []) + piece + (atEnd ? [newline] : []))
    var found: [[UInt8]] = []
    var offset = 0
    while let match = search.firstOffset(in: vocabulary, from: offset) {
      var start = atStart ? match + 1 : match
      while vocabulary[start - 1] != newline { start -= 1 }
      var end = start
      while vocabulary[end] != newline { end += 1 }
      found.append(Array(vocabulary[start..<end]))
      offset = end  // this line end may begin the next word's pattern
    }
    return found
  }

  /// The unit with a number.
  func unit(_ number: Int) throws -> Unit {
    let segment = segments[segments.lastIndex { $0.firstUnit <= number } ?? 0]
    let texts = try segment.texts(of: number - segment.firstUnit)
    let memory = memories[memories.lastIndex { $0.firstUnit <= number } ?? 0]
    let (source, target) = (
      String(decoding: texts.source, as: UTF8.self), String(decoding: texts.target, as: UTF8.self)
    )
    let tuid = String(decoding: texts.id, as: UTF8.self)
    let key = fingerprint(of: tuid)
    let id: String
    if tuid.isEmpty || memory.repeatedIDs.contains(key) {
      var ids = UnitIDs(article: memory.name)
      id = ids.next(source: source, target: target)
    } else {
      let isOwn = tuid.contains(":") && !memory.sharedIDs.contains(key)
      id = isOwn ? tuid : "\(memory.name):\(tuid)"
    }
    return Unit(memory: memory.name, id: id, source: source, target: target)
  }

  /// The units before and after one, in the same memory.
  func context(of number: Int) throws -> (before: Unit?, after: Unit?) {
    func neighbour(_ other: Int) throws -> Unit? {
      guard other >= 0, other < unitCount else { return nil }
      let isSame =
        memories.lastIndex { $0.firstUnit <= other }
        == memories.lastIndex { $0.firstUnit <= number }
      return isSame ? try unit(other) : nil
    }
    return (try neighbour(number - 1), try neighbour(number + 1))
  }
}

extension IndexSegmentBuilder {
  /// Ends the segment, writes it and begins the next.
  fileprivate mutating func write(
    to output: inout ByteOutput, _ vocabulary: inout Vocabulary,
    listingIn directory: inout IndexDirectory
  ) throws {
    let (bytes, place) = finish(at: directory.segments.last?.end ?? 0)
    forEachWord { vocabulary.add($0) }
    self = IndexSegmentBuilder()
    directory.segments.append(place)
    output.buffer = bytes
    try output.flush()
  }
}

/// Every word once.
private struct Vocabulary {
  private var known: Set<UInt64> = []
  var bytes: [UInt8] = [newline]

  mutating func add(_ word: ArraySlice<UInt8>) {
    guard known.insert(fingerprint(of: word)).inserted else { return }
    bytes += word
    bytes.append(newline)
  }
}

/// What the index keeps of a unit.
private struct IndexedTexts {
  var id: String
  var source: [UInt8] = []
  var target: [UInt8] = []

  init(_ reader: borrowing TMXReader, headerLanguage: LanguageTag?) {
    id = reader.unitID ?? ""
    let languages = reader.languages
    guard let first = languages.indices.first else { return }
    let source =
      headerLanguage.flatMap { wanted in
        languages.firstIndex(of: wanted) ?? languages.firstIndex { $0.primary == wanted.primary }
      } ?? first
    let others = languages.indices.filter { $0 != source }
    let target = others.first { languages[$0].primary == "ar" } ?? others.first
    reader.appendText(ofVariant: source, to: &self.source)
    if let target { reader.appendText(ofVariant: target, to: &self.target) }
  }
}

extension Project {
  private var indexPath: String { "\(cache)/find.index" }

  /// The index over all memories; made when a memory changed since the last one.
  ///
  /// - Parameter progress: called once before an index is built.
  public func index(progress: () -> Void = {}) throws -> MemoryIndex {
    let memories = try self.memories()
    let present = try memories.map { try IndexDirectory.Memory(name: $0, path: path(of: $0)) }
    if let file = try? IndexFile(path: indexPath),
      let directory = try? MemoryIndex.directory(of: file),
      directory.memories.elementsEqual(present, by: { $0.isSameFile(as: $1) })
    {
      return try MemoryIndex(path: indexPath)
    }
    progress()
    try JournalFolder.make(cache)
    try MemoryIndex.build(memories.map { ($0, path(of: $0)) }, at: indexPath)
    return try MemoryIndex(path: indexPath)
  }
}
