import Testing

@testable import Mizan

struct RecentKeysTests {
  @Test func aKeyKeepsItsPlace() {
    var keys = RecentKeys(capacity: 4)
    let first = keys.place(of: 7)
    let again = keys.place(of: 7)

    #expect(first.isNew && !again.isNew)
    #expect(first.place == again.place && keys.has(7, at: again.place))
  }

  @Test func theOldestThatWasNotAskedForAgainMakesRoom() {
    var keys = RecentKeys(capacity: 4)
    for key in 1...4 as ClosedRange<UInt64> { _ = keys.place(of: key) }
    let asked = keys.place(of: 1).place
    let second = keys.place(of: 2).place
    let third = keys.place(of: 3)
    let new = keys.place(of: 5)
    let forgotten = keys.place(of: 4)

    #expect(!third.isNew && new.isNew && forgotten.isNew)
    #expect(keys.has(2, at: second) && keys.has(5, at: new.place))
    #expect(!keys.has(1, at: asked), "it was the oldest when 4 came back")
  }

  @Test func allAskedForTheOldestMakesRoom() {
    var keys = RecentKeys(capacity: 4)
    let places = (1...4 as ClosedRange<UInt64>).map { keys.place(of: $0).place }
    for key in 1...4 as ClosedRange<UInt64> { _ = keys.place(of: key) }

    let new = keys.place(of: 5)

    #expect(new.place == places[0] && new.isNew)
  }
}
