import Testing

@testable import Mizan

@Test func idsRiseWithinAMillisecondAndSurviveReading() throws {
  var source = ULIDSource()
  let ids = (0..<1000).map { source.next(at: 1_469_918_176_385 + UInt64($0 / 500)) }
  #expect(ids == ids.sorted())
  #expect(Set(ids).count == 1000)
  let first = try #require(ids.first)
  #expect(ULID(first.description) == first)
  #expect(first.description.hasPrefix("01ARYZ6S41"))
}

@Test(arguments: [
  "", "01KD3E7M6Z8Q4V5T2N9R0B1C2", "81KD3E7M6Z8Q4V5T2N9R0B1C2D", "01KD3E7M6Z8Q4V5T2N9R0B1C2U",
])
func refusesWhatIsNoULID(_ text: String) { #expect(ULID(text) == nil) }

@Test func aHybridTimeIsLaterThanEverythingSeen() throws {
  var clock = HybridClock()
  let own = clock.tick(at: 1000)
  let fast = HybridTime(milliseconds: 5000, counter: 7)  // a machine whose clock is ahead
  clock.observe(fast)
  let next = clock.tick(at: 1001)
  #expect(own < fast && fast < next)
  #expect(next == HybridTime(milliseconds: 5000, counter: 8))
  #expect(HybridTime(next.description) == next)
}

@Test func theTextOfAHybridTimeSortsAsItsValue() {
  let times = [(0, 0), (999, 65535), (1000, 0), (1000, 9), (1000, 16), (1_763_975_702_123, 1)]
    .map { HybridTime(milliseconds: $0.0, counter: $0.1) }
  #expect(times.map(\.description) == times.map(\.description).sorted())
}

struct MomentCase: CustomTestStringConvertible {
  let testDescription: String
  let milliseconds: Int64
}

@Test(arguments: [
  MomentCase(testDescription: "1970-01-01T00:00:00.000Z", milliseconds: 0),
  MomentCase(testDescription: "2000-02-29T23:59:59.999Z", milliseconds: 951_868_799_999),
  MomentCase(testDescription: "2026-11-24T09:15:02.123Z", milliseconds: 1_795_511_702_123),
])
func writesAndReadsMoments(_ test: MomentCase) {
  #expect(Timestamp(milliseconds: test.milliseconds).description == test.testDescription)
  #expect(Timestamp(test.testDescription)?.milliseconds == test.milliseconds)
}

@Test func aMomentIsWrittenAsTMXWritesDates() {
  #expect(Timestamp("2026-11-24T09:15:02Z")?.tmxDate == "20261124T091502Z")
}
