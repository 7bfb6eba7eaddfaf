/// Bases and new imports.
extension Replay {
  mutating func adopt(_ record: ReviewRecord) {
    let base = bases[record.segment]?.first { $0.digest == record.after.base }
    guard let base else { return note(record, .unknownSegment) }
    install(base, by: record)
  }

  /// Makes a base copy the ground of its memory. Decided units whose text or bead changed become stale.
  mutating func install(_ base: BaseMemory, by record: ReviewRecord?) {
    let before = order[base.name, default: []]
    activeBases[base.name] = base.digest
    dissolveGroups(of: before, notIn: base)
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
      let isSame = segment.base.hasSameContent(as: unit)
      segment.isGone = false
      if !isSame && !segment.unit.hasSameContent(as: unit) {
        var changed = unit
        if let record, segment.unit.state.isDecided || segment.unit.state == .conflict {
          changed.state = .stale
          segment.alternatives = []
          segment.advance(to: changed, by: record)
        } else {
          segment.restore(.init(unit: changed, signature: nil))
        }
      }
      segment.base = unit
      segments[unit.id] = segment
      let children = liveDescendants(of: unit.id).filter { kept.insert($0).inserted }
      ids += children
    }
    for id in before where !kept.contains(id) {
      segments[id]?.isGone = true
      if let record, segments[id]?.decisions.isEmpty == false { note(record, .lost) }
    }
    order[base.name] = ids
  }

  func liveDescendants(of id: String) -> [String] {
    guard let segment = segments[id] else { return [] }
    return segment.into.isEmpty ? [id] : segment.into.flatMap(liveDescendants)
  }

  /// A split or merge holds only while every segment it was made from is as it was.
  private mutating func dissolveGroups(of ids: [String], notIn base: BaseMemory) {
    let children = ids.filter { segments[$0]?.origin.isEmpty == false }
    guard !children.isEmpty else { return }
    let units = Dictionary(base.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for child in children {
      let roots = self.roots(of: child)
      let holds = roots.allSatisfy { root in
        guard let unit = units[root] else { return false }
        return segments[root]?.base.hasSameContent(as: unit) == true
      }
      guard !holds else { continue }
      segments[child]?.isGone = true
      for root in roots { segments[root]?.into = [] }
    }
  }

  /// The imported segments a segment was made from; itself when it was imported.
  func roots(of id: String) -> [String] {
    guard let segment = segments[id], !segment.origin.isEmpty else { return [id] }
    return segment.origin.flatMap(roots)
  }
}
