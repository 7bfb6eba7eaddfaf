/// A number written in digits of any system, with its separators resolved.
struct DigitNumber {
  var value: Double
  /// The other reading of an ambiguous separator: 1.500 may be 1500 or 1.5.
  var alternative: Double?
  /// Four digits without separator between 1000 and 2100.
  var isYear = false
  /// `10:30`, in minutes; `12/5` outside Persian; dates are read elsewhere.
  var isTime = false

  /// Reads folded letters: ASCII digits and the separators . , ، ٫ ٬ : /
  init?(_ letters: ArraySlice<UInt16>, language: LexicalLanguage) {
    var groups: [(value: Double, digits: Int)] = [(0, 0)]
    var separators: [UInt16] = []
    for letter in letters {
      if (0x30...0x39).contains(letter) {
        groups[groups.count - 1].value = groups[groups.count - 1].value * 10 + Double(letter - 0x30)
        groups[groups.count - 1].digits += 1
      } else {
        separators.append(letter)
        groups.append((0, 0))
      }
    }
    guard groups.allSatisfy({ $0.digits > 0 && $0.digits <= 18 }) else { return nil }
    guard let last = separators.last else {
      value = groups[0].value
      isYear = groups[0].digits == 4 && (1000...2100).contains(value)
      return
    }
    if last == Self.colon {
      guard separators.count == 1 else { return nil }
      value = groups[0].value * 60 + groups[1].value
      isTime = true
      return
    }
    if last == Self.slash, separators.count > 1 || language != .persian { return nil }
    let decimal = Self.joined(groups, decimals: true)
    let grouped = Self.joined(groups, decimals: false)
    let isGrouped =
      groups.dropFirst().allSatisfy { $0.digits == 3 } && groups[0].digits <= 3
      && groups[0].value > 0
    if last == Self.slash || last == Self.arabicDecimal {
      value = decimal
    } else if last == Self.arabicThousands {
      value = grouped
    } else if separators.count > 1 {
      value = Set(separators).count == 1 && isGrouped ? grouped : decimal
      if Set(separators).count == 1, !isGrouped { return nil }
    } else if isGrouped {
      let isComma = last == Self.comma || last == Self.arabicComma
      let isThousands = isComma == language.commaGroupsThousands || language == .arabic
      value = isThousands ? grouped : decimal
      alternative = isThousands ? decimal : grouped
    } else {
      value = decimal
    }
  }

  private static func joined(_ groups: [(value: Double, digits: Int)], decimals: Bool) -> Double {
    var value = 0.0
    for (index, group) in groups.enumerated() {
      if decimals, index > 0, index == groups.count - 1 {
        value += group.value / power(group.digits)
      } else {
        value = value * (index == 0 ? 1 : power(group.digits)) + group.value
      }
    }
    return value
  }

  private static func power(_ digits: Int) -> Double {
    var result = 1.0
    for _ in 0..<digits { result *= 10 }
    return result
  }

  private static let colon: UInt16 = 0x3A
  private static let slash: UInt16 = 0x2F
  private static let comma: UInt16 = 0x2C
  private static let arabicComma: UInt16 = 0x60C
  private static let arabicDecimal: UInt16 = 0x66B
  private static let arabicThousands: UInt16 = 0x66C
}
