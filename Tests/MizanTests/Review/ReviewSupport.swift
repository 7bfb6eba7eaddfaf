import Testing

@testable import Mizan

/// Makes events as several reviewers would, a second apart.
struct Desk {
  private var ids = ULIDSource()
  private var clock: Int64 = 1_795_511_700_000

  mutating func event(
    _ operation: ReviewOperation, _ segment: String, by actor: String = "salma",
    base: Revision? = nil,
    target: String? = nil, state: ReviewState? = nil,
    change: (inout ReviewRecord) -> Void = { _ in }
  ) -> ReviewRecord {
    clock += 1000
    var record = ReviewRecord(
      id: ids.next(at: UInt64(clock)), at: Timestamp(milliseconds: clock),
      time: HybridTime(milliseconds: clock), actor: actor, session: "s1", client: "test/1",
      segment: segment, operation: operation)
    record.base = base
    record.after.target = target
    record.after.state = state
    change(&record)
    return record
  }
}

/// A memory of two segments.
enum Sample {
  static let unit1 = ReviewUnit(
    id: "d1:01", source: "The ministry said 12 percent had closed.",
    target: "قالت الوزارة إن 21 في المئة أغلقت.",
    article: "d1")
  static let unit2 = ReviewUnit(
    id: "d1:02", source: "He gave no reason. He left.", target: "لم يذكر سببا. غادر.", bead: "2-2",
    article: "d1")
  static let base = BaseMemory(name: "news", digest: "00000001", units: [unit1, unit2])
  static let corrected = "قالت الوزارة إن 12 في المئة أغلقت."
}
