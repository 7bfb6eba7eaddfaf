import Glibc

/// One line of progress on standard error, only where that is a terminal.
struct Progress: Sendable {
  static let isShown = isatty(STDERR_FILENO) == 1

  private let label: String
  private let total: Int

  init(_ label: String, total: Int) { (self.label, self.total) = (label, total) }

  func show(_ done: Int) {
    guard Self.isShown, total > 0 else { return }
    let width = 24
    let filled = width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    StandardError.write("\r\(label) \(bar) \(done)/\(total)", terminator: "")
  }

  func finish() {
    guard Self.isShown else { return }
    StandardError.write("\r\u{1B}[K", terminator: "")
  }
}
