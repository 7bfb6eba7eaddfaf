import Synchronization

/// Values that are costly to make and change with use: each is lent to one caller at a time and kept for the
/// next.
final class Pool<Value: Sendable>: Sendable {
  private let idle = Mutex<[Value]>([])
  private let make: @Sendable () -> Value

  /// - Parameter make: Makes a value when all others are lent.
  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Calls `body` with a value that nobody else has.
  func lending<Result>(_ body: (inout Value) -> Result) -> Result {
    var value = idle.withLock { $0.popLast() } ?? make()
    defer { idle.withLock { $0.append(value) } }
    return body(&value)
  }
}
