import Synchronization

/// Counts from any thread.
public final class Counter: Sendable {
  private let value = Atomic(0)

  public init() {}

  public var count: Int { value.load(ordering: .sequentiallyConsistent) }
  public func add() { value.add(1, ordering: .sequentiallyConsistent) }
}

/// Turned on and off from any thread.
public final class Switch: Sendable {
  private let value = Atomic(false)

  public init() {}

  public var isOn: Bool { value.load(ordering: .sequentiallyConsistent) }
  public func set(_ isOn: Bool) { value.store(isOn, ordering: .sequentiallyConsistent) }
}
