/// What the journals make of the imported memories: a pure fold of events in `(hlc, id)` order.
///
/// The same bases and events give the same segments on every machine, whatever way they travelled.
public struct Replay: Sendable {
  /// Every segment there ever was, by id.
  public internal(set) var segments: [String: ReviewSegment] = [:]
  /// Ids of the live segments of each memory, in the memory's order.
  public internal(set) var order: [String: [String]] = [:]
  /// The digest of the base in force, by memory.
  public internal(set) var activeBases: [String: String] = [:]
  /// Events in order, each id once.
  public internal(set) var records: [ReviewRecord] = []
  /// Events that are taken back and not restored.
  public internal(set) var undone: Set<ULID> = []
  /// What was dismissed, and how far the answers reach.
  public internal(set) var dismissals = DismissalMemory()
  /// Events without an effect, and what their authors should know.
  public internal(set) var notes: [Note] = []

  var positions: [ULID: Int] = [:]
  var bases: [String: [BaseMemory]] = [:]

  /// Folds events over the imported memories.
  ///
  /// - Parameters:
  ///   - bases: all base copies. Those no `import` event names, and the one that the first import of a memory
  ///     replaced, are in force from the beginning; of several for one memory the last.
  ///   - records: events in any order; an id that occurs twice counts once.
  /// - Complexity: O(*n* log *n*) in the number of events, O(*u*) in the number of units.
  public init(bases: [BaseMemory], records: [ReviewRecord] = []) {
    self.bases = Dictionary(grouping: bases, by: \.name)
    let merged = JournalReader.merged(records)
    let imports = merged.filter { $0.operation == .importing }
    let named = Set(imports.compactMap(\.after.base))
    // What the first import of a memory replaced was in force before it, even if it came back later.
    let replaced = Dictionary(
      imports.map { ($0.segment, $0.before.base) }, uniquingKeysWith: { first, _ in first })
    func isReplaced(_ base: BaseMemory) -> Bool { replaced[base.name] == base.digest }
    let first = bases.filter { !named.contains($0.digest) || isReplaced($0) }
    for base in (first.isEmpty ? bases : first).sorted(by: {
      ($0.name, isReplaced($0) ? 1 : 0, $0.digest) < ($1.name, isReplaced($1) ? 1 : 0, $1.digest)
    }) {
      install(base, by: nil)
    }
    for record in merged { apply(record) }
  }

  /// A remark about an event.
  public struct Note: Hashable, Sendable {
    public enum Kind: String, Sendable {
      /// The author approved a text that another person corrected from the same revision.
      case changedAfterApproval = "changed after you approved"
      case unknownSegment = "the segment is in no memory"
      case notPossible = "not possible in the state the segment was in"
      case regroupedBefore = "the segments had been split or merged already"
      case changedSince = "not taken back: the segments changed since"
      case lost = "a newer import no longer has the segment"
    }

    public let event: ULID
    public let segment: String
    public let kind: Kind
  }

  /// The event with an id.
  public func record(_ id: ULID) -> ReviewRecord? { positions[id].map { records[$0] } }

  /// Whether a segment id was ever used.
  func isUsed(_ id: String) -> Bool { segments[id] != nil }

  /// Live segments of all memories, memories by name.
  public var liveSegments: [ReviewSegment] {
    order.keys.sorted().flatMap { order[$0, default: []] }.compactMap { segments[$0] }
  }

  /// Adds an event that comes after all others.
  public mutating func apply(_ record: ReviewRecord) {
    guard positions[record.id] == nil else { return }
    positions[record.id] = records.count
    records.append(record)
    segments[record.segment]?.events.append(record.id)
    dismissals.add(record, in: segments[record.segment]?.unit)
    switch record.operation {
    case .undo: takeBack(record)
    case .redo: restore(record)
    case .importing: adopt(record)
    default: perform(record)
    }
  }

  mutating func perform(_ record: ReviewRecord) {
    switch record.operation {
    case .approve, .correct, .reject, .deferring, .reopen, .resolve: decide(record)
    case .dismiss, .confirm, .undismiss: answer(record)
    case .split, .merge, .move, .unlink: regroup(record)
    default: break  // says nothing about text or state
    }
  }

  mutating func note(_ record: ReviewRecord, _ kind: Note.Kind) {
    notes.append(Note(event: record.id, segment: record.segment, kind: kind))
  }
}
