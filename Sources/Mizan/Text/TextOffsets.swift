/// Offsets of one text in other units than UTF-8: what a report needs for many places of the same text.
///
/// - Complexity: O(*n*) to make, O(1) for each question.
struct TextOffsets {
  let bytes: [UInt8]
  /// Scalars and UTF-16 units before each stride of bytes.
  private var scalarsBefore: [Int] = []
  private var unitsBefore: [Int] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scalars = 0
    var units = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 {
        scalarsBefore.append(scalars)
        unitsBefore.append(units)
      }
      if Self.starts(byte) { scalars += 1 }
      units += Self.units(byte)
    }
    scalarsBefore.append(scalars)
    unitsBefore.append(units)
  }

  /// The offset in Unicode scalars of a UTF-8 offset on a scalar boundary.
  func scalars(before offset: Int) -> Int {
    let (place, rest) = rest(offset)
    return scalarsBefore[place] + bytes[rest].count(where: Self.starts)
  }

  /// A range of UTF-8 offsets as offsets in UTF-16 units.
  func utf16Span(_ range: Range<Int>) -> [Int] {
    [range.lowerBound, range.upperBound].map { offset in
      let (place, rest) = rest(offset)
      return unitsBefore[place] + bytes[rest].reduce(0) { $0 + Self.units($1) }
    }
  }

  /// The text of a range on scalar boundaries.
  func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The UTF-8 offset some scalars before another; 0 when there are not so many.
  func offset(_ count: Int, scalarsBefore offset: Int) -> Int {
    var offset = offset
    var left = count
    while left > 0, offset > 0 {
      offset -= 1
      if Self.starts(bytes[offset]) { left -= 1 }
    }
    return offset
  }

  /// The UTF-8 offset some scalars behind another; the end when there are not so many.
  func offset(_ count: Int, scalarsBehind offset: Int) -> Int {
    var offset = offset
    var left = count
    while offset < bytes.count {
      if Self.starts(bytes[offset]) {
        if left == 0 { break }
        left -= 1
      }
      offset += 1
    }
    return offset
  }

  private func rest(_ offset: Int) -> (place: Int, rest: Range<Int>) {
    let place = offset / Self.stride
    return (place, place * Self.stride..<max(offset, place * Self.stride))
  }

  private static let stride = 256
  private static func starts(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
  private static func units(_ byte: UInt8) -> Int { byte >= 0xF0 ? 2 : starts(byte) ? 1 : 0 }
}
