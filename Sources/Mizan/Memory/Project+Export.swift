import TMX

extension Project {
  /// Writes the units that a filter lets through, with all decisions, to one file of a format.
  ///
  /// - Parameters:
  ///   - path: a path, or `-` for standard output; for Moses and for pairs the tags are put in.
  ///   - memories: names of the memories to export; nil for all.
  ///   - findings: what `rule:` and `badness` look at.
  ///   - withComments: whether open comments of reviewers become notes of their units.
  /// - Returns: what the format has no place for.
  /// - Throws: ``ReviewError``, `TMXError`, ``ExchangeError``; then nothing was written.
  public func export(
    to path: String, as format: ExchangeFormat, filter: ExportFilter = .all,
    memories: Set<String>? = nil, findings: [ReviewFinding] = [],
    options: ExportOptions = ExportOptions(), withComments: Bool = false
  ) throws -> ConversionReport {
    let replay = try self.replay()
    let bySegment = Dictionary(grouping: findings, by: \.segment)
    let precision = Dictionary(
      RulePrecision.learned(from: replay, findings: findings).map { ($0.rule, $0.value) },
      uniquingKeysWith: { first, _ in first })
    var report = ConversionReport()
    var export: UnitExport?
    var exported = Header()
    try forEachUnit(of: replay, memories: memories) { segment, unit, header in
      if export == nil { exported = header }
      let output = export ?? UnitExport(format, path: path, options: options, header: header)
      export = output
      report.read += 1
      let findings = bySegment[segment.unit.id, default: []]
      let badness = OpenFindings(findings, replay: replay).of(segment).badness {
        precision[$0.rule] ?? $0.precision ?? RulePrecision.unknownPrior
      }
      guard segment.place != .stale || filter.mentions(.stale),
        filter.includes(segment, replay: replay, findings: findings, badness: badness)
      else { return }
      var unit = unit
      if format != .tmx { unit.id = segment.unit.id }
      if let language = header.sourceLanguage, language != exported.sourceLanguage,
        unit.attributes["srclang"] == nil
      {
        unit.attributes["srclang"] = language.text  // the file has the header of another memory
      }
      if withComments {
        unit.annotations += replay.openComments(on: segment).map { .note(Note($0)) }
      }
      try output.write(unit, &report)
    }
    let empty = UnitExport(
      format, path: path, options: options, header: Header(source: "und", toolVersion: mizanVersion)
    )
    try (export ?? empty).finish([], &report)
    return report
  }

  /// Every live unit with all decisions, in the order of the memories and of their units; rejected and stale
  /// ones in their places.
  func forEachUnit(
    of replay: Replay, memories: Set<String>? = nil,
    _ body: (ReviewSegment, TranslationUnit, Header) throws -> Void
  ) throws {
    let files = try baseFiles()
    for (name, digest) in replay.activeBases.sorted(by: { $0.key < $1.key })
    where memories?.contains(name) != false {
      guard let file = files.first(where: { $0.name == name && $0.digest == digest }) else {
        continue
      }
      let rendering = try MemoryRendering(of: file, among: files, replay: replay)
      var reader = try TMXReader(bytes: rendering.bytes, named: name)
      var rejected = rendering.rejected[...]
      var stale = rendering.stale[...]
      for segment in replay.order[name, default: []].compactMap({ replay.segments[$0] }) {
        let unit: TranslationUnit? =
          switch segment.place {
          case .memory: try reader.next()
          case .rejected: rejected.popFirst()
          case .stale: stale.popFirst()
          }
        guard let unit else { break }
        try body(segment, unit, rendering.header)
      }
    }
  }
}

extension Replay {
  /// Comments since the last one that closed them, as `author: text`, oldest first.
  func openComments(on segment: ReviewSegment) -> [String] {
    let events = segment.events.compactMap(record).filter { !undone.contains($0.id) }
    let closed = events.lastIndex { $0.operation == .commentClose }.map { $0 + 1 } ?? 0
    return events[closed...].filter { $0.operation == .comment }
      .compactMap { event in event.note.map { "\(event.actor): \($0)" } }
  }
}
