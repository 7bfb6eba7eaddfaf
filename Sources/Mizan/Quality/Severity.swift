/// How much a defect hurts the reader.
public enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
  /// House style; no fault.
  case info
  /// An editor corrects a detail.
  case minor
  /// An editor must rewrite.
  case major
  /// The reader is misled or cannot understand.
  case critical

  /// Penalty points by MQM's usual multipliers.
  public var penalty: Int {
    switch self {
    case .info: 0
    case .minor: 1
    case .major: 5
    case .critical: 25
    }
  }

  public static func < (a: Self, b: Self) -> Bool { a.penalty < b.penalty }
}
