/// Bases and new imports.
extension Replay {
  mutating func adopt(_ record: ReviewRecord) {
    let base = bases[record.segment]?.first { $0.digest == record.after.base }
    guard let base else { return note(record, .unknownSegment) }
    install(base, by: record)
  }

  /// Makes a base copy the ground of its memory. Decided units whose text or bead changed become stale;
  /// decided units that it lacks stay as stale units apart from it.
  mutating func install(_ base: BaseMemory, by record: ReviewRecord?) {
    var before = order[base.name, default: []]
    activeBases[base.name] = base.digest
    before += dissolveGroups(of: before, notIn: base)
    var ids: [String] = []
    ids.reserveCapacity(base.units.count)
    var kept: Set<String> = []
    for unit in base.units {
      guard var segment = segments[unit.id], segment.memory == base.name else {
        if segments[unit.id] == nil {
          segments[unit.id] = ReviewSegment(memory: base.name, unit: unit)
          ids.append(unit.id)
          kept.insert(unit.id)
        }
        continue
      }
      renew(&segment, with: unit, by: record)
      segments[unit.id] = segment
      let live = liveDescendants(of: unit.id).filter { kept.insert($0).inserted }
      for child in live where child != unit.id { segments[child]?.comeBack() }
      ids += live
    }
    for id in before where !kept.contains(id) {
      if detach(id, by: record) {
        kept.insert(id)
        ids.append(id)
      } else if let record, segments[id]?.decisions.isEmpty == false {
        note(record, .lost)
      }
    }
    order[base.name] = ids
  }

  /// Gives a segment the unit of a newer import.
  private func renew(
    _ segment: inout ReviewSegment, with unit: ReviewUnit, by record: ReviewRecord?
  ) {
    let isSame = segment.base.hasSameContent(as: unit)
    defer {
      segment.base = unit
      segment.isGone = false
      segment.isDetached = false
    }
    if segment.isDetached, isSame {
      segment.comeBack()
      return
    }
    guard !isSame, !segment.unit.hasSameContent(as: unit) else { return }
    var changed = unit
    let state = segment.unit.state
    if let record, state.isDecided || state == .conflict || state == .stale {
      changed.state = .stale
      segment.alternatives = []
      segment.advance(to: changed, by: record)
    } else {
      segment.restore(.init(unit: changed, signature: nil))
    }
  }

  /// Keeps a decided segment that the newest import lacks; false when nobody's work hangs on it: it is gone.
  private mutating func detach(_ id: String, by record: ReviewRecord?) -> Bool {
    guard var segment = segments[id] else { return false }
    defer { segments[id] = segment }
    if segment.isDetached { return true }
    guard let record, var unit = segment.endorsed?.unit else {
      segment.isGone = true
      return false
    }
    unit.state = .stale
    segment.alternatives = []
    segment.advance(to: unit, by: record)
    segment.isDetached = true
    segment.isGone = false
    return true
  }

  func liveDescendants(of id: String) -> [String] {
    guard let segment = segments[id] else { return [] }
    return segment.into.isEmpty ? [id] : segment.into.flatMap(liveDescendants)
  }

  /// A split or merge holds only while every segment it was made from is as it was, or while none of them is
  /// there any more.
  ///
  /// - Returns: the freed segments that the import lacks.
  private mutating func dissolveGroups(of ids: [String], notIn base: BaseMemory) -> [String] {
    let children = ids.filter { segments[$0]?.origin.isEmpty == false }
    guard !children.isEmpty else { return [] }
    var freed: [String] = []
    let units = Dictionary(base.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for child in children {
      let roots = self.roots(of: child)
      let holds = roots.allSatisfy { root in
        guard let unit = units[root] else { return false }
        return segments[root]?.base.hasSameContent(as: unit) == true
      }
      guard !holds, roots.contains(where: { units[$0] != nil }) else { continue }
      for root in roots {
        segments[root]?.into = []
        if units[root] == nil, !freed.contains(root) { freed.append(root) }
      }
    }
    return freed
  }

  /// The imported segments a segment was made from; itself when it was imported.
  func roots(of id: String) -> [String] {
    guard let segment = segments[id], !segment.origin.isEmpty else { return [id] }
    return segment.origin.flatMap(roots)
  }
}
