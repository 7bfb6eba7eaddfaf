import TMX

/// A memory as the journals want it, made from its base copy.
struct MemoryRendering {
  var summary: AppliedMemory
  var header = Header()
  var bytes: [UInt8] = []
  /// Units for `tmx/rejected/`, in the memory's order.
  var rejected: [TranslationUnit] = []
  private let file: Project.BaseFile
  private let ids: [String]

  /// A unit as it was imported.
  struct Imported {
    var unit: TranslationUnit
    var bytes: [UInt8]
  }

  init(of file: Project.BaseFile, replay: Replay) throws {
    summary = AppliedMemory(name: file.name)
    let base = replay.bases[file.name]?.first { $0.digest == file.digest }
    self.file = file
    ids = base?.units.map(\.id) ?? []
    let children = replay.childrenByFirstRoot(in: file.name)
    let original = try readFile(file.path)
    var reader = try TMXReader(bytes: original, named: file.path)
    header = reader.header
    let language = header.sourceLanguage
    let ids = ids
    var (summary, rejected) = (summary, rejected)
    var index = 0
    let rewritten = try rewrite(&reader, ByteOutput()) { reader in
      defer { index += 1 }
      let id = ids[index]
      guard let segment = replay.segments[id], segment.memory == file.name else { return .keep }
      guard segment.decidesAnything else { return .keep }
      let unit = reader.unit
      var kept: [TranslationUnit] = []
      var isChanged = !segment.into.isEmpty
      for segment in segment.into.isEmpty ? [segment] : children[id, default: []] {
        let rendered = UnitRendering.rendered(unit, as: segment, headerLanguage: language)
        isChanged = isChanged || rendered != nil
        if segment.unit.state == .rejected {
          rejected.append(rendered ?? unit)
          isChanged = true
        } else {
          kept.append(rendered ?? unit)
        }
      }
      guard isChanged else { return .keep }
      summary.changed += 1
      return kept.isEmpty ? .remove : .divide(kept)
    }
    summary.rejected = rejected.count
    (self.summary, self.rejected) = (summary, rejected)
    bytes = summary.changed == 0 ? original : rewritten.bytes
  }

  /// The units of the base copy, by segment id.
  func importedUnits() throws -> [String: Imported] {
    var units: [String: Imported] = [:]
    var reader = try TMXReader(path: file.path)
    for id in ids {
      guard let unit = try reader.next() else { break }
      units[id] = Imported(unit: unit, bytes: reader.unitBytes)
    }
    return units
  }

  /// Whether bytes are what some state of the project makes of a segment.
  ///
  /// - Parameter origin: the imported unit it comes from.
  func explains(_ bytes: [UInt8], of id: String, from origin: TranslationUnit, _ replay: Replay)
    -> Bool
  {
    guard let segment = replay.segments[id] else { return false }
    let language = header.sourceLanguage
    let records = segment.events.compactMap(replay.record)
    let versions =
      segment.versions
      + segment.alternatives.map {
        .init(unit: $0.unit, signature: $0.signature)
      }
    let units =
      versions.map(\.unit)
      + records.compactMap { record in
        record.after.target.map { target in
          var unit = segment.base
          unit.target = target
          return unit
        }
      }
    let signatures = versions.map(\.signature) + records.map(\.signature)
    let states =
      Set(
        versions.map(\.unit.state) + records.compactMap(\.after.state)
          + records.compactMap { ReviewState.flagged.after($0.operation) })
    for unit in units {
      for signature in Set(signatures) {
        for state in states {
          var unit = unit
          unit.state = state
          let rendered = UnitRendering.rendered(
            origin, as: .init(unit: unit, signature: signature), isChild: segment.isChild,
            base: segment.base, headerLanguage: language)
          if rendered.bytes == bytes { return true }
        }
      }
    }
    return false
  }
}

extension ReviewSegment {
  /// Whether anything may have changed the unit since its import.
  fileprivate var decidesAnything: Bool {
    signature != nil || !into.isEmpty || unit.state == .rejected
  }
}

extension TranslationUnit {
  /// The unit as the writer puts it into a file, without the line end.
  fileprivate var bytes: [UInt8] {
    var unit = self
    unit.preceding = []
    var bytes: [UInt8] = []
    _ = bytes.append(unit: unit)
    bytes.removeLast()
    return bytes
  }
}

extension Replay {
  /// Live segments made by split or merge, under the imported segment whose place they take.
  func childrenByFirstRoot(in memory: String) -> [String: [ReviewSegment]] {
    var children: [String: [ReviewSegment]] = [:]
    for id in order[memory, default: []] {
      guard let segment = segments[id], segment.isChild, let root = roots(of: id).first else {
        continue
      }
      children[root, default: []].append(segment)
    }
    return children
  }
}
