/// Decoding of scalars from valid UTF-8 bytes. Every offset here is a UTF-8 offset.
extension [UInt8] {
  /// The scalar that starts at `offset` and its length in bytes.
  ///
  /// - Precondition: the bytes are valid UTF-8 (`Array(string.utf8)`) and a scalar starts at `offset`.
  /// - Complexity: O(1)
  @inline(__always)
  package func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[offset + 1]) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[offset + 3]) & 0x3F, 4)
  }

  /// The scalar that ends just before `offset`, or nil at the start.
  @inline(__always)
  package func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// The range without white space at its ends; nil when there is nothing else.
  package func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, case (let value, let length) = scalar(at: start),
      ScalarClass(value) == .space
    {
      start += length
    }
    while end > start, let (value, length) = scalar(before: end), ScalarClass(value) == .space {
      end -= length
    }
    return start < end ? start..<end : nil
  }

  /// Appends the UTF-8 encoding of a scalar value.
  @inline(__always)
  package mutating func append(scalar value: UInt32) {
    switch value {
    case ..<0x80:
      append(UInt8(value))
    case ..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}

extension String {
  /// Number of Unicode scalars in a UTF-8 prefix: turns a UTF-8 offset into a scalar offset.
  ///
  /// - Complexity: O(*n*) in the offset.
  package func scalarOffset(ofUTF8 offset: Int) -> Int {
    var count = 0
    for byte in utf8.prefix(offset) where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
