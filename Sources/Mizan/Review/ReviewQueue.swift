/// What to look at next: a pinned list of segment ids, so that nothing slides under the reviewer.
public struct ReviewQueue: Sendable {
  public enum Order: String, CaseIterable, Sendable {
    /// Worst first; equal ones in the memories' order.
    case worst
    /// Articles by their summed badness, inside in reading order.
    case article
    /// All findings of one rule together: rules by their summed badness, worst segments first.
    case rule
    /// Decided or changed last comes first.
    case recent
    /// As the memories have them.
    case memory
  }

  /// A segment in the queue.
  public struct Item: Hashable, Sendable {
    public let segment: String
    /// 0…100: 100·(1 − Π(1 − p·w)) over open findings.
    public let badness: Double
    /// The open finding that weighs most; nil for a segment of the quiet sample.
    public let worst: ReviewFinding?
  }

  public let items: [Item]

  /// Makes a queue of the segments that have an open finding, or are flagged, stale or in conflict.
  ///
  /// - Parameters:
  ///   - findings: what the rules reported.
  ///   - filter: which segments; see ``ExportFilter``.
  ///   - includesNotes: whether a finding of severity `info` alone brings a segment in.
  ///   - quietShare: share of the segments without findings that are mixed in, so that misses can be
  ///     estimated; always the same ones.
  /// - Complexity: O(*n* log *n*) in the number of segments.
  public init(
    of replay: Replay, findings: [ReviewFinding], order: Order = .worst,
    filter: ExportFilter = .all,
    includesNotes: Bool = false, quietShare: Double = 0.02
  ) {
    let bySegment = Dictionary(grouping: findings, by: \.segment)
    let precision = Dictionary(
      RulePrecision.learned(from: replay, findings: findings).map { ($0.rule, $0.value) },
      uniquingKeysWith: { first, _ in first })
    func share(_ finding: ReviewFinding) -> Double {
      precision[finding.rule] ?? finding.precision ?? RulePrecision.unknownPrior
    }
    var candidates: [Candidate] = []
    var quiet: [Candidate] = []
    for (position, segment) in replay.liveSegments.enumerated() {
      let all = bySegment[segment.unit.id, default: []]
      let open = OpenFindings(all, replay: replay).of(segment)
      let badness = open.badness(precision: share)
      guard filter.includes(segment, replay: replay, findings: all, badness: badness) else {
        continue
      }
      let worst = open.max { share($0) * $0.severity.weight < share($1) * $1.severity.weight }
      let candidate = Candidate(
        item: Item(segment: segment.unit.id, badness: badness, worst: worst),
        article: segment.unit.article, position: position, changed: segment.signature?.at)
      if segment.unit.state.needsAttention
        || open.contains(where: { includesNotes || $0.severity > .info })
      {
        candidates.append(candidate)
      } else if open.isEmpty, segment.unit.state == .new {
        quiet.append(candidate)
      }
    }
    // The same segments every time: those whose ids hash lowest.
    quiet.sort { fingerprint(of: $0.item.segment) < fingerprint(of: $1.item.segment) }
    candidates += quiet.prefix(Int(Double(quiet.count) * quietShare))
    items = Self.sorted(candidates, by: order).map(\.item)
  }

  private struct Candidate {
    var item: Item
    var article: String
    var position: Int
    var changed: Timestamp?
  }

  private static func sorted(_ candidates: [Candidate], by order: Order) -> [Candidate] {
    switch order {
    case .worst: grouped(candidates, by: { _ in "" }, worstInside: true)
    case .article: grouped(candidates, by: { $0.article }, worstInside: false)
    case .rule: grouped(candidates, by: { $0.item.worst?.rule ?? "" }, worstInside: true)
    case .recent:
      candidates.sorted { a, b in
        a.changed == b.changed
          ? a.position < b.position
          : (a.changed?.milliseconds ?? 0) > (b.changed?.milliseconds ?? 0)
      }
    case .memory: candidates.sorted { $0.position < $1.position }
    }
  }

  /// Groups by their summed badness, then the members.
  private static func grouped(
    _ candidates: [Candidate], by group: (Candidate) -> String, worstInside: Bool
  ) -> [Candidate] {
    var sums: [String: Double] = [:]
    for candidate in candidates { sums[group(candidate), default: 0] += candidate.item.badness }
    return candidates.sorted { a, b in
      let (first, second) = (group(a), group(b))
      if first != second {
        return (sums[second, default: 0], first) < (sums[first, default: 0], second)
      }
      if worstInside, a.item.badness != b.item.badness { return a.item.badness > b.item.badness }
      return a.position < b.position
    }
  }
}

extension ReviewState {
  /// Whether somebody should look, whatever the rules say.
  fileprivate var needsAttention: Bool { self == .flagged || self == .stale || self == .conflict }
}
