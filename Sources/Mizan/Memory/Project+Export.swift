import TMX

extension Project {
  /// Writes the units that a filter lets through, with all decisions, to one file of a format.
  ///
  /// - Parameters:
  ///   - path: a path, or `-` for standard output; for Moses and for pairs the tags are put in.
  ///   - memories: names of the memories to export; nil for all.
  ///   - findings: what `rule:` and `badness` look at.
  /// - Returns: what the format has no place for.
  /// - Throws: ``ReviewError``, `TMXError`, ``ExchangeError``; then nothing was written.
  public func export(
    to path: String, as format: ExchangeFormat, filter: ExportFilter = .all,
    memories: Set<String>? = nil, findings: [ReviewFinding] = [],
    options: ExportOptions = ExportOptions()
  ) throws -> ConversionReport {
    let replay = try self.replay()
    let bySegment = Dictionary(grouping: findings, by: \.segment)
    let files = try baseFiles()
    let precision = Dictionary(
      RulePrecision.learned(from: replay, findings: findings).map { ($0.rule, $0.value) },
      uniquingKeysWith: { first, _ in first })
    var report = ConversionReport()
    var export: UnitExport?
    for (name, digest) in replay.activeBases.sorted(by: { $0.key < $1.key })
    where memories?.contains(name) != false {
      guard let file = files.first(where: { $0.name == name && $0.digest == digest }) else {
        continue
      }
      let rendering = try MemoryRendering(of: file, replay: replay)
      let output =
        export ?? UnitExport(format, path: path, options: options, header: rendering.header)
      export = output
      for (id, unit) in try rendering.units(order: replay.order[name, default: []], replay) {
        guard let segment = replay.segments[id] else { continue }
        report.read += 1
        let open = OpenFindings(bySegment[id, default: []], replay: replay).of(segment)
        let badness = open.badness {
          precision[$0.rule] ?? $0.precision ?? RulePrecision.unknownPrior
        }
        guard
          filter.includes(
            segment, replay: replay, findings: bySegment[id, default: []], badness: badness)
        else { continue }
        var unit = unit
        if format != .tmx { unit.id = id }
        try output.write(unit, &report)
      }
    }
    let empty = UnitExport(
      format, path: path, options: options, header: Header(source: "und", toolVersion: mizanVersion)
    )
    try (export ?? empty).finish([], &report)
    return report
  }
}

extension MemoryRendering {
  /// Segment ids with their units, rejected ones in their places.
  fileprivate func units(order: [String], _ replay: Replay) throws -> [(String, TranslationUnit)] {
    var reader = try TMXReader(bytes: bytes, named: summary.name)
    var rejected = rejected[...]
    var units: [(String, TranslationUnit)] = []
    for id in order {
      let isRejected = replay.segments[id]?.unit.state == .rejected
      guard let unit = try isRejected ? rejected.popFirst() : reader.next() else { break }
      units.append((id, unit))
    }
    return units
  }
}
