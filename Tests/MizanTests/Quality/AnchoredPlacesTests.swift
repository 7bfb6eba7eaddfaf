import Testing

@testable import Mizan

struct AnchoredPlacesTests {
  private func mask(_ eight: UInt8, at place: Int) -> AnchorMask {
    var mask = AnchorMask()
    mask.insert(eight, at: place)
    return mask
  }

  @Test func eachRuleGetsItsOwnWordsInOrder() {
    var places = AnchoredPlaces(count: 201)
    for index in [0, 3, 63, 64, 200] { places.insert(mask(0b1, at: 248), at: index) }
    places.insert(mask(0b1000_0010, at: 0), at: 5)

    #expect(Array(places.indices(of: 248)) == [0, 3, 63, 64, 200])
    #expect(Array(places.indices(of: 1)) == [5])
    #expect(Array(places.indices(of: 7)) == [5])
    #expect(Array(places.indices(of: 2)).isEmpty)
  }

  @Test func aTextWithoutWordsHasNone() {
    #expect(Array(AnchoredPlaces(count: 0).indices(of: 0)).isEmpty)
    #expect(Array(AnchoredPlaces(count: 4).indices(of: 9)).isEmpty)
  }
}
