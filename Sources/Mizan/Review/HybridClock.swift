import FoundationEssentials

/// A point of a hybrid logical clock: wall time of one machine, and a counter for events it does not order.
///
/// Written `2026-11-24T09:15:02.123Z-0001`; the text sorts as the value does (Kulkarni et al., 2014).
public struct HybridTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Milliseconds since 1970-01-01 UTC.
  public let milliseconds: Int64
  /// Orders events within one millisecond, 0…65535.
  public let counter: UInt16

  public init(milliseconds: Int64, counter: UInt16 = 0) {
    self.milliseconds = milliseconds
    self.counter = counter
  }

  /// A time that was read.
  ///
  /// - Returns: nil when the text is not of the shape above.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 29, bytes[24] == UInt8(ascii: "-"),
      let milliseconds = Timestamp(String(decoding: bytes[..<24], as: UTF8.self))?.milliseconds,
      let counter = UInt16(String(decoding: bytes[25...], as: UTF8.self), radix: 16)
    else { return nil }
    self.init(milliseconds: milliseconds, counter: counter)
  }

  public var description: String {
    let digits = String(counter, radix: 16)
    return "\(Timestamp(milliseconds: milliseconds))-"
      + String(repeating: "0", count: 4 - digits.count) + digits
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.milliseconds, a.counter) < (b.milliseconds, b.counter)
  }
}

/// Gives times later than every time it has given or seen, close to the wall clock.
struct HybridClock: Sendable {
  private var last = HybridTime(milliseconds: 0)

  /// Takes note of an event of this or another machine.
  mutating func observe(_ time: HybridTime) { last = max(last, time) }

  /// The time of a new event.
  mutating func tick(at now: Int64) -> HybridTime {
    if now > last.milliseconds {
      last = HybridTime(milliseconds: now)
    } else if last.counter < .max {
      last = HybridTime(milliseconds: last.milliseconds, counter: last.counter + 1)
    } else {
      last = HybridTime(milliseconds: last.milliseconds + 1)
    }
    return last
  }
}

/// A moment in UTC with milliseconds, written `2026-11-24T09:15:02.123Z` (RFC 3339).
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The present moment.
  public static var now: Timestamp {
    Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  /// A moment that was read: the shape above, the fraction optional.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z") else {
      return nil
    }
    let marks = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")]
    guard marks.allSatisfy({ bytes[$0.0] == UInt8(ascii: Unicode.Scalar($0.1) ?? "?") }) else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int64? {
      bytes[range].allSatisfy { (0x30...0x39).contains($0) }
        ? bytes[range].reduce(0) { $0 * 10 + Int64($1 - 0x30) } : nil
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
    else { return nil }
    var fraction: Int64 = 0
    if bytes.count == 24 {
      guard bytes[19] == UInt8(ascii: "."), let read = number(20..<23) else { return nil }
      fraction = read
    }
    let seconds = daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    milliseconds = seconds * 1000 + fraction
  }

  public var description: String {
    let day = milliseconds.floored(by: 86_400_000)
    let rest = milliseconds - day * 86_400_000
    let (year, month, dayOfMonth) = civilDate(day)
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
    let (second, fraction) = (rest / 1000 % 60, rest % 1000)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2) + "T"
      + padded(hour, 2) + ":" + padded(minute, 2) + ":" + padded(second, 2) + "."
      + padded(fraction, 3) + "Z"
  }

  /// The date as TMX writes it: `20261124T091502Z`.
  public var tmxDate: String {
    description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// `2026-11`: the month that names a journal file.
  public var month: String { String(description.prefix(7)) }

  public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
}

// Days from civil and back (Howard Hinnant, "chrono-compatible low-level date algorithms").
private func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
  let y = month <= 2 ? year - 1 : year
  let era = y.floored(by: 400)
  let yearOfEra = y - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

private func civilDate(_ days: Int64) -> (Int64, Int64, Int64) {
  let shifted = days + 719_468
  let era = shifted.floored(by: 146_097)
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return (
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
    dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  )
}

private func padded(_ number: Int64, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int64 {
  fileprivate func floored(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
