import Glibc
package import TMX

/// What applying did to one memory.
public struct AppliedMemory: Hashable, Sendable {
  public let name: String
  /// Units that differ from the imported ones.
  public var changed = 0
  /// Units that are in `tmx/rejected/` instead.
  public var rejected = 0
  /// Decided units that the newest import lacks, in `tmx/stale/`.
  public var stale = 0
  /// Whether a file had to be written.
  public var isWritten = false

  /// For people.
  public var line: String {
    "tmx/\(name).tmx: \(changed) changed, \(rejected) rejected"
      + (stale > 0 ? ", \(stale) stale" : "")
      + (isWritten ? ", written" : ", up to date")
  }

  /// For programs: `{"memory","changed","rejected","stale","written"}`.
  public var json: String {
    var object = JSONObject()
    object.add("memory", name)
    object.add("changed", changed)
    object.add("rejected", rejected)
    object.add("stale", stale)
    object.add("written", isWritten)
    return object.text
  }
}

extension Project {
  /// Makes `tmx/` what the base copies and journals say. Units that did not change keep their bytes.
  ///
  /// - Parameters:
  ///   - replay: the journals folded; nil reads them.
  ///   - rebuild: writes over units that were changed outside of mizan, which otherwise stop the
  ///   whole memory.
  ///   - memories: names of the memories to write; nil for all.
  /// - Returns: one value a memory, by name.
  /// - Throws: ``ReviewError/memoryNotWritten(path:reason:)`` and ``ReviewError/changedOutside(path:unit:)``;
  ///   the journals are safe then, and each memory is either the old or the new one.
  /// - Complexity: O(*n*) in the size of the memories, each held in memory while it is made.
  @discardableResult
  public func apply(
    _ replay: Replay? = nil, rebuild: Bool = false, memories: Set<String>? = nil
  ) throws -> [AppliedMemory] {
    try apply(replay, rebuild: rebuild, memories: memories, calls: FileSystemCalls())
  }

  package func apply(
    _ replay: Replay?, rebuild: Bool, memories: Set<String>? = nil, calls: FileSystemCalls
  ) throws -> [AppliedMemory] {
    let replay = try replay ?? self.replay()
    let files = try baseFiles()
    var applied: [AppliedMemory] = []
    for (name, digest) in replay.activeBases.sorted(by: { $0.key < $1.key })
    where memories?.contains(name) != false {
      guard let file = files.first(where: { $0.name == name && $0.digest == digest }) else {
        continue
      }
      let rendering = try MemoryRendering(of: file, among: files, replay: replay)
      let path = path(of: name)
      var summary = rendering.summary
      let present = access(path, F_OK) == 0 ? try readFile(path) : nil
      if present != rendering.bytes {
        if let present, !rebuild { try requireExplained(present, at: path, by: rendering, replay) }
        try write(rendering.bytes, to: path, calls)
        summary.isWritten = true
      }
      for (folder, units) in rendering.apart {
        try applyApart(units, header: rendering.header, to: folder, of: name, calls)
      }
      applied.append(summary)
    }
    return applied
  }

  private func applyApart(
    _ units: [TranslationUnit], header: Header, to folder: String, of memory: String,
    _ calls: FileSystemCalls
  ) throws {
    let path = path(of: memory, in: folder)
    let present = access(path, F_OK) == 0 ? try readFile(path) : nil
    guard !units.isEmpty else {
      if present != nil, unlink(path) != 0 {
        throw ReviewError.memoryNotWritten(path: path, reason: String(cString: strerror(errno)))
      }
      return
    }
    let bytes = try TMXDocument(header: header, units: units).encoded()
    guard bytes != present else { return }
    do {
      try JournalFolder.make("\(tmx)/\(folder)")
    } catch {
      throw ReviewError.memoryNotWritten(path: path, reason: "\(error)")
    }
    try write(bytes, to: path, calls)
  }

  private func write(_ bytes: [UInt8], to path: String, _ calls: FileSystemCalls) throws {
    do {
      var output = try ByteOutput(path: path, calls: calls)
      output.buffer = bytes
      try output.finish()
    } catch {
      throw ReviewError.memoryNotWritten(path: path, reason: error.cause)
    }
  }

  /// A file that is about to be replaced must hold nothing that would be lost.
  private func requireExplained(
    _ present: [UInt8], at path: String, by rendering: MemoryRendering, _ replay: Replay
  ) throws {
    var reader = try TMXReader(bytes: present, named: path)
    let language = reader.header.sourceLanguage
    var units: [(tuid: String, unit: TranslationUnit, bytes: [UInt8])] = []
    while let unit = try reader.next() { units.append((unit.id ?? "", unit, reader.unitBytes)) }
    let ids = BaseMemory.ids(
      tuids: units.map(\.tuid),
      units: units.map {
        ReviewUnit($0.unit, headerLanguage: language, memory: rendering.summary.name)
      },
      memory: rendering.summary.name)
    let imported = try rendering.importedUnits()
    var missing = rendering.idsOfEveryBase()
    for (tuid, unit) in zip(ids, units) {
      // An id that another memory has already: see `baseMemories`.
      let qualified = "\(rendering.summary.name):\(tuid)"
      let id = imported[tuid] == nil && imported[qualified] != nil ? qualified : tuid
      missing.remove(id)
      if imported[id]?.contains(where: { $0.bytes == unit.bytes }) == true { continue }
      let roots = [replay.roots(of: id).first ?? id] + replay.possibleRoots(of: id)
      let isExplained = roots.contains { root in
        imported[root, default: []].contains {
          rendering.explains(unit.bytes, of: id, from: $0.unit, replay)
        }
      }
      guard isExplained else { throw ReviewError.changedOutside(path: path, unit: id) }
    }
    for id in missing.sorted() where !replay.explainsAbsence(of: id) {
      throw ReviewError.changedOutside(path: path, unit: id)
    }
  }
}

extension MemoryRendering {
  /// Units that are kept apart from the memory, by folder below `tmx/`.
  var apart: [(folder: String, units: [TranslationUnit])] {
    [("rejected", rejected), ("stale", stale)]
  }
}

extension Replay {
  /// Whether some state of the project has no unit of this id in its memory.
  fileprivate func explainsAbsence(of id: String) -> Bool {
    guard let segment = segments[id] else { return false }
    return segment.unit.state == .rejected
      || segment.events.compactMap(record).contains {
        $0.operation == .reject || $0.operation.regroups || $0.after.state == .rejected
      }
  }
}

extension TMXError {
  /// The reason alone, when a file could not be written.
  var cause: String {
    switch self {
    case .unwritable(_, let reason): reason
    default: description
    }
  }
}
