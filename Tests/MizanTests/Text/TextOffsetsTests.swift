import Testing

@testable import Mizan

struct TextOffsetsTests {
  @Test func offsetsAgreeWithTheStringsOwn() {
    let text = String(repeating: "aب😀ً\n", count: 200)
    let offsets = TextOffsets(text)
    var utf8 = 0
    var scalars = 0
    var units = 0
    for scalar in text.unicodeScalars {
      #expect(offsets.scalars(before: utf8) == scalars)
      #expect(offsets.utf16Span(0..<utf8) == [0, units])
      utf8 += UTF8.width(scalar)
      units += UTF16.width(scalar)
      scalars += 1
    }
    #expect(offsets.scalars(before: text.utf8.count) == text.unicodeScalars.count)
  }

  @Test func neighboursAreCountedInScalars() {
    let offsets = TextOffsets("أبتث")
    #expect(offsets.offset(2, scalarsBefore: 6) == 2)
    #expect(offsets.offset(9, scalarsBefore: 6) == 0)
    #expect(offsets.offset(1, scalarsBehind: 2) == 4)
    #expect(offsets.offset(9, scalarsBehind: 2) == 8)
    #expect(offsets.offset(0, scalarsBehind: 0) == 0)
  }

  @Test func anEmptyTextHasOneOffset() {
    #expect(TextOffsets("").scalars(before: 0) == 0)
    #expect(TextOffsets("").utf16Span(0..<0) == [0, 0])
  }
}
