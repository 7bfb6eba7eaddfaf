/// A 128-bit id that sorts by time: 48 bits of milliseconds, 80 random bits, 26 letters of Crockford's base 32.
///
/// `01KD3E7M6Z8Q4V5T2N9R0B1C2D`. The client makes it, so sending an event twice is harmless.
public struct ULID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The 26 upper-case letters.
  public let description: String

  /// An id that was read.
  ///
  /// - Returns: nil when the text is not 26 letters of the alphabet or is above 128 bits.
  public init?(_ text: String) {
    let letters = Array(text.utf8)
    guard letters.count == 26, letters[0] <= UInt8(ascii: "7"),
      letters.allSatisfy(alphabet.contains)
    else { return nil }
    description = text
  }

  /// A new id: `milliseconds` since 1970 and 80 bits of `random`.
  init(milliseconds: UInt64, random: (UInt16, UInt64)) {
    var letters: [UInt8] = []
    for shift in stride(from: 45, through: 0, by: -5) {
      letters.append(alphabet[Int(milliseconds >> UInt64(shift) & 31)])
    }
    // 16 + 64 bits as 16 letters: three letters and one bit, four bits and 60.
    let (high, low) = random
    for shift in stride(from: 11, through: 1, by: -5) {
      letters.append(alphabet[Int(high >> UInt16(shift) & 31)])
    }
    letters.append(alphabet[Int(UInt64(high & 1) << 4 | low >> 60)])
    for shift in stride(from: 55, through: 0, by: -5) {
      letters.append(alphabet[Int(low >> UInt64(shift) & 31)])
    }
    description = String(decoding: letters, as: UTF8.self)
  }

  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// Makes ULIDs that rise even within one millisecond.
struct ULIDSource: Sendable {
  private var milliseconds: UInt64 = 0
  private var random: (UInt16, UInt64) = (0, 0)

  mutating func next(at now: UInt64) -> ULID {
    if now > milliseconds {
      milliseconds = now
      // The top bit stays free, so that counting up never overflows.
      random = (UInt16.random(in: 0...0x7FFF), UInt64.random(in: 0...UInt64.max))
    } else {
      let (low, carried) = random.1.addingReportingOverflow(1)
      random = (carried ? random.0 &+ 1 : random.0, low)
    }
    return ULID(milliseconds: milliseconds, random: random)
  }
}

private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
