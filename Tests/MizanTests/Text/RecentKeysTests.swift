import Testing

@testable import Mizan

struct RecentKeysTests {
  @Test func aKeyKeepsItsPlace() {
    var keys = RecentKeys(capacity: 4)
    let first = keys.place(of: 7)
    let again = keys.place(of: 7)

    #expect(first.isNew && !again.isNew)
    #expect(first.place == again.place)
  }

  @Test func theOldestThatWasNotAskedForAgainMakesRoom() {
    var keys = RecentKeys(capacity: 4)
    for key in 1...4 as ClosedRange<UInt64> { _ = keys.place(of: key) }
    for key in 1...3 as ClosedRange<UInt64> { _ = keys.place(of: key) }
    let new = keys.place(of: 5)
    let kept = (1...3 as ClosedRange<UInt64>).map { keys.place(of: $0).isNew }
    let forgotten = keys.place(of: 4)

    #expect(new.isNew && forgotten.isNew)
    #expect(kept == [false, false, false])
  }

  @Test func allAskedForTheOldestMakesRoom() {
    var keys = RecentKeys(capacity: 4)
    let places = (1...4 as ClosedRange<UInt64>).map { keys.place(of: $0).place }
    for key in 1...4 as ClosedRange<UInt64> { _ = keys.place(of: key) }

    let new = keys.place(of: 5)

    #expect(new.place == places[0] && new.isNew)
  }

  @Test func fetchesThePlacesOfWhatItKnows() {
    var keys = RecentKeys(capacity: 64)
    let known: [UInt64] = [11, 12, 13]
    let places = known.map { keys.place(of: $0).place }
    #expect(keys.fetch([99] + known) == places)
    #expect(keys.fetch([]) == [])
    // To fetch is not to put in.
    #expect(keys.place(of: 99).isNew)
  }
}
