import TMX

/// A memory as the journals want it, made from its base copies.
struct MemoryRendering {
  var summary: AppliedMemory
  var header = Header()
  var bytes: [UInt8] = []
  /// Units for `tmx/rejected/`, in the memory's order.
  var rejected: [TranslationUnit] = []
  /// Units for `tmx/stale/`: decided ones that the newest import lacks, until they are decided again.
  var stale: [TranslationUnit] = []
  private let file: Project.BaseFile
  /// Base copies of the memory, the one in force first.
  private let files: [Project.BaseFile]
  private let bases: [BaseMemory]

  /// A unit as it was imported.
  struct Imported {
    var unit: TranslationUnit
    var bytes: [UInt8]
    var headerLanguage: LanguageTag?
  }

  /// - Parameters:
  ///   - file: the base in force.
  ///   - files: all base copies; those of other memories are left out.
  init(of file: Project.BaseFile, among files: [Project.BaseFile], replay: Replay) throws {
    summary = AppliedMemory(name: file.name)
    bases = replay.bases[file.name, default: []]
    self.file = file
    self.files = [file] + files.filter { $0.name == file.name && $0 != file }
    let ids = bases.first { $0.digest == file.digest }?.units.map(\.id) ?? []
    let children = replay.childrenByFirstRoot(in: file.name)
    let original = try readFile(file.path)
    var reader = try TMXReader(bytes: original, named: file.path)
    header = reader.header
    let language = header.sourceLanguage
    let added = try detachedUnits(replay)
    var summary = summary
    var rejected: [TranslationUnit] = []
    var index = 0
    let rewritten = try rewrite(&reader, ByteOutput(), appending: added) { reader in
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
    summary.changed += added.count
    // Those that the newest import lacks come last, as in the replay's order.
    self.rejected = rejected + self.rejected
    summary.rejected = self.rejected.count
    summary.stale = stale.count
    self.summary = summary
    bytes = summary.changed == 0 ? original : rewritten.bytes
  }

  /// Units of older base copies that somebody's work hangs on; sorts them into ``rejected`` and ``stale``.
  ///
  /// - Returns: those that were decided again, and belong to the memory.
  private mutating func detachedUnits(_ replay: Replay) throws -> [TranslationUnit] {
    let detached = replay.order[file.name, default: []].compactMap { replay.segments[$0] }
      .filter(\.isDetached)
    guard !detached.isEmpty else { return [] }
    let origins = try importedUnits()
    var decided: [TranslationUnit] = []
    for segment in detached {
      guard let root = replay.roots(of: segment.unit.id).first,
        let origin = origins[root]?.last
      else { continue }
      var unit = UnitRendering.rendered(
        origin.unit, as: segment.standing, isChild: segment.isChild, base: segment.base,
        headerLanguage: origin.headerLanguage)
      if let language = origin.headerLanguage, language != header.sourceLanguage,
        unit.attributes["srclang"] == nil
      {
        unit.attributes["srclang"] = language.text
      }
      switch segment.place {
      case .memory: decided.append(unit)
      case .rejected: rejected.append(unit)
      case .stale: stale.append(unit)
      }
    }
    return decided
  }

  /// The units of all base copies by segment id; those of the base in force first.
  func importedUnits() throws -> [String: [Imported]] {
    var units: [String: [Imported]] = [:]
    for file in files {
      guard let ids = bases.first(where: { $0.digest == file.digest })?.units.map(\.id) else {
        continue
      }
      var reader = try TMXReader(path: file.path)
      let language = reader.header.sourceLanguage
      for id in ids {
        guard let unit = try reader.next() else { break }
        units[id, default: []].append(
          Imported(unit: unit, bytes: reader.unitBytes, headerLanguage: language))
      }
    }
    return units
  }

  /// Ids that every base copy has: their units are missing from a file only if somebody took them out.
  func idsOfEveryBase() -> Set<String> {
    bases.map { Set($0.units.map(\.id)) }.reduce(nil) { $0?.intersection($1) ?? $1 } ?? []
  }

  /// Whether bytes are what some state of the project makes of a segment.
  ///
  /// - Parameter origin: the imported unit it comes from.
  func explains(_ bytes: [UInt8], of id: String, from origin: TranslationUnit, _ replay: Replay)
    -> Bool
  {
    if let segment = replay.segments[id] {
      let alternatives = segment.alternatives.map {
        ReviewSegment.Version(unit: $0.unit, signature: $0.signature)
      }
      let past = Past(
        base: segment.base, isChild: segment.isChild, versions: segment.versions + alternatives,
        records: segment.events.compactMap(replay.record))
      if explains(bytes, past, from: origin) { return true }
    }
    // A split or merge that came to nothing when an earlier one of another machine arrived.
    let records = replay.records.filter { $0.segment == id }
    return replay.regroupings(to: id).contains { record, piece in
      let unit = ReviewUnit(
        id: id, source: piece.source, target: piece.target, bead: piece.bead,
        state: record.after.state ?? .new)
      let past = Past(
        base: unit, isChild: true, versions: [.init(unit: unit, signature: record.signature)],
        records: records)
      return explains(bytes, past, from: origin)
    }
  }

  /// What a segment was, or might have been for somebody who had not heard of all events.
  private struct Past {
    var base: ReviewUnit
    var isChild: Bool
    var versions: [ReviewSegment.Version]
    var records: [ReviewRecord]

    var units: [ReviewUnit] {
      versions.map(\.unit)
        + records.compactMap { record in
          record.after.target.map { target in
            var unit = base
            unit.target = target
            return unit
          }
        }
    }

    var states: Set<ReviewState> {
      Set(
        versions.map(\.unit.state) + records.compactMap(\.after.state)
          + records.compactMap { ReviewState.flagged.after($0.operation) })
    }
  }

  private func explains(_ bytes: [UInt8], _ past: Past, from origin: TranslationUnit) -> Bool {
    let signatures = Set(past.versions.map(\.signature) + past.records.map(\.signature))
    let states = past.states
    for unit in past.units {
      for signature in signatures {
        for state in states {
          var unit = unit
          unit.state = state
          let rendered = UnitRendering.rendered(
            origin, as: .init(unit: unit, signature: signature), isChild: past.isChild,
            base: past.base, headerLanguage: header.sourceLanguage)
          if rendered.bytes == bytes { return true }
        }
      }
    }
    return false
  }
}

extension ReviewSegment {
  enum Place { case memory, rejected, stale }

  /// The file below `tmx/` that holds it.
  var place: Place {
    if unit.state == .rejected { return .rejected }
    return isDetached && !unit.state.isDecided ? .stale : .memory
  }

  /// What the memory shows: in a conflict the version that everybody agreed on.
  var standing: Version {
    if unit.state == .conflict, let agreed { return agreed }
    return Version(unit: unit, signature: signature)
  }

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
  /// Splits and merges, in effect or not, that make a segment of this id, and how they make it.
  func regroupings(to id: String) -> [(record: ReviewRecord, piece: ReviewRecord.Piece)] {
    records.filter(\.operation.regroups).compactMap { record in
      record.after.beads?.first { $0.segment == id }.map { (record, $0) }
    }
  }

  /// The imported segments that a segment, or one that some split or merge would have made, may come from.
  func possibleRoots(of id: String) -> [String] {
    var found: [String] = []
    var open = [id]
    var seen: Set<String> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if segments[next]?.isChild == false { found.append(next) }
      open += regroupings(to: next).compactMap { $0.record.before.beads?.first?.segment }
    }
    return found
  }

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
