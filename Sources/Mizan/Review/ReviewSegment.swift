/// A segment and everything the journals say about it.
public struct ReviewSegment: Sendable {
  /// Name of the memory that holds it.
  public let memory: String
  /// What it is now. In a conflict: the last text everybody agreed on.
  public internal(set) var unit: ReviewUnit
  /// The last decision that took effect; nil while the unit is as imported.
  public internal(set) var signature: Signature?
  /// Decisions that cannot both hold, in the order of their events; empty without a conflict.
  public internal(set) var alternatives: [Alternative] = []
  /// The segments it became by split or merge; then it is no part of the memory any more.
  public internal(set) var into: [String] = []
  /// Whether a newer import no longer has it, and nobody's work hangs on it.
  public internal(set) var isGone = false
  /// Whether no unit of the newest import stands behind it. It stays because somebody decided about it: as
  /// stale until it is decided again, apart from the memory (`tmx/stale/`); approved or corrected again, it
  /// is part of the memory.
  public internal(set) var isDetached = false
  /// Events that say something about the segment, in order, those taken back included.
  public internal(set) var events: [ULID] = []
  /// The segments it was made from, for children of a split or merge.
  public internal(set) var origin: [String] = []

  /// The version a conflict departs from.
  var agreed: Version?
  /// As imported.
  var base: ReviewUnit
  /// Everything it ever was, oldest first.
  var versions: [Version]
  /// Decisions in effect, oldest first.
  var decisions: [Decision] = []

  init(memory: String, unit: ReviewUnit) {
    self.memory = memory
    self.unit = unit
    base = unit
    versions = [Version(unit: unit, signature: nil)]
  }

  /// Whether it is part of its memory.
  public var isLive: Bool { into.isEmpty && !isGone }

  /// A decision that stands against others in a conflict.
  public struct Alternative: Sendable {
    public let event: ULID
    public let operation: ReviewOperation
    public let signature: Signature
    /// What the segment would be.
    public let unit: ReviewUnit
  }

  struct Version: Sendable {
    var unit: ReviewUnit
    var signature: Signature?
  }

  struct Decision: Sendable {
    let event: ULID
    let operation: ReviewOperation
    /// Index of the version it led to.
    let version: Int
    let before: Version
  }

  /// What it was before the imports that made it stale; nil when the last decision was a person's.
  var beforeImports: (version: Version, imports: Int)? {
    let imports = decisions.reversed().prefix { $0.operation == .importing }
    return imports.last.map { ($0.before, imports.count) }
  }

  /// The version a person stands behind, that must not vanish with an import; nil when there is none.
  var endorsed: Version? {
    let present = Version(unit: unit, signature: signature)
    switch unit.state {
    case .approved, .corrected, .conflict: return present
    case .rejected: return nil
    case .stale: return beforeImports?.version ?? present
    case .new, .flagged, .clean, .deferred:
      return signature != nil && !unit.hasSameContent(as: base) ? present : nil
    }
  }

  /// An import has it again, with the text it had when somebody decided about it: the decision holds again.
  mutating func comeBack() {
    isGone = false
    guard isDetached else { return }
    isDetached = false
    guard unit.state == .stale, let (version, imports) = beforeImports, imports == 1 else { return }
    decisions.removeLast()
    restore(version)
  }

  /// Makes a new version the present one and notes the decision behind it.
  mutating func advance(to unit: ReviewUnit, by record: ReviewRecord) {
    let before = Version(unit: self.unit, signature: signature)
    self.unit = unit
    signature = record.signature
    versions.append(Version(unit: unit, signature: signature))
    decisions.append(
      Decision(
        event: record.id, operation: record.operation, version: versions.count - 1, before: before))
  }

  /// Opens a conflict: the agreed version stands until somebody resolves it.
  mutating func dispute(_ agreed: Version, _ alternatives: [Alternative]) {
    self.agreed = agreed
    self.alternatives = alternatives
    var standing = agreed
    standing.unit.state = .conflict
    restore(standing)
  }

  /// Goes back to an earlier version; what lies between stays in the history.
  mutating func restore(_ version: Version) {
    unit = version.unit
    signature = version.signature
    versions.append(version)
  }
}
