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
  /// Whether a newer import no longer has it.
  public internal(set) var isGone = false
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
