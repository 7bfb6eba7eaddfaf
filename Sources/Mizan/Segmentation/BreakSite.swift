/// A place where a sentence may end: the stop, what closes after it, and what follows.
///
/// Break rules look at a site; they never see the regular expressions of SRX. Offsets are UTF-8 offsets.
///
/// What it looks at is bounded, so that a text without spaces or letters costs no more than any other.
struct BreakSite: Sendable {
  /// Words and gaps are looked at up to this many bytes.
  private static let reach = 80

  let bytes: [UInt8]
  /// Where the sentence that would end here began.
  let sentenceStart: Int
  /// The run of stops: `.`, `?!`, `...`.
  let stop: Range<Int>
  /// After the stop and the quotes and brackets that close with it.
  let end: Int
  /// Whether a quote or a bracket closes after the stop.
  let closes: Bool
  /// Where the next sentence would begin: after the white space.
  let next: Int

  /// Whether white space parts the two sides.
  var isSpaced: Bool { next > end }

  /// Whether the stops are dots only, two or more, or an ellipsis character.
  var isEllipsis: Bool {
    stop.count >= 2
      && stop.allSatisfy { bytes[$0] != UInt8(ascii: "!") && bytes[$0] != UInt8(ascii: "?") }
      && (bytes[stop.lowerBound] == UInt8(ascii: ".") || bytes[stop.lowerBound] == 0xE2)
  }

  /// Whether the stop is one full stop `.`.
  var isPoint: Bool { stop.count == 1 && bytes[stop.lowerBound] == UInt8(ascii: ".") }

  /// The word that ends at the stop, with inner points (`U.S`, `ق.م`) and hyphens; may be empty.
  var word: Range<Int> { word(endingAt: stop.lowerBound) }

  /// The word before another one.
  func word(before next: Range<Int>) -> Range<Int> {
    var end = next.lowerBound
    while end > sentenceStart, let (value, length) = bytes.scalar(before: end),
      ScalarClass(value) == .space
    {
      end -= length
    }
    return word(endingAt: end)
  }

  private func word(endingAt end: Int) -> Range<Int> {
    var start = end
    while start > sentenceStart, end - start < Self.reach,
      let (value, length) = bytes.scalar(before: start)
    {
      switch ScalarClass(value) {
      case .letter, .mark, .digit: start -= length
      default:
        guard start < end, value == 0x2E || value == 0x200C || value == 0x2D || value == 0x2011
        else { return start..<end }
        start -= length
      }
    }
    return start..<end
  }

  /// Text of a range; short words need no allocation.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where the first letter or digit after the white space, opening marks and dashes is; nil at the end.
  var firstLetter: Int? {
    var offset = next
    let end = min(bytes.count, next + Self.reach)
    while offset < end {
      let (value, length) = bytes.scalar(at: offset)
      switch ScalarClass(value) {
      case .letter, .digit: return offset
      default: offset += length
      }
    }
    return nil
  }

  /// The word that begins at ``firstLetter``.
  var nextWord: Range<Int>? {
    guard let start = firstLetter else { return nil }
    var end = start
    while end < bytes.count, end - start < Self.reach {
      let (value, length) = bytes.scalar(at: end)
      switch ScalarClass(value) {
      case .letter, .mark, .digit: end += length
      default:
        guard value == 0x200C, end > start else { return start..<end }
        end += length
      }
    }
    return start..<end
  }

  /// Whether the next sentence would begin with a lower-case letter; false in scripts without case.
  var continuesInLowerCase: Bool {
    guard let offset = firstLetter, let scalar = Unicode.Scalar(bytes.scalar(at: offset).value)
    else { return false }
    return scalar.properties.isLowercase
  }

  var continuesWithDigit: Bool {
    guard next < bytes.count else { return false }
    return ScalarClass(bytes.scalar(at: next).value) == .digit
  }

  /// Number of letters in a range.
  func letters(in range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      if ScalarClass(value) == .letter { count += 1 }
      offset += length
    }
    return count
  }

  /// One or two digits or a Roman numeral, as ordinal numbers of days, centuries and kings have.
  func isOrdinal(_ word: Range<Int>) -> Bool {
    isRomanNumeral(word)
      || (1...2).contains(word.count)
        && word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }
  }

  /// A numeral of `I`, `V` and `X`.
  func isRomanNumeral(_ word: Range<Int>) -> Bool {
    (1...5).contains(word.count) && word.allSatisfy { Array("IVX".utf8).contains(bytes[$0]) }
  }

  /// The scalar just before the word, white space skipped.
  func scalar(beforeWord word: Range<Int>) -> UInt32? {
    var offset = word.lowerBound
    while offset > sentenceStart, let (value, length) = bytes.scalar(before: offset) {
      if ScalarClass(value) != .space { return value }
      offset -= length
    }
    return nil
  }
}

/// The marks of sentence ends.
enum Stop {
  /// Length in bytes of the stop at `offset`, 0 when there is none.
  @inline(__always)
  static func length(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x2E, 0x21, 0x3F: 1  // . ! ?
    case 0xD8: bytes[offset + 1] == 0x9F ? 2 : 0  // ؟
    case 0xDB: bytes[offset + 1] == 0x94 ? 2 : 0  // ۔
    case 0xE0: isStop(bytes, offset, 0xA5, 0xA4) ? 3 : 0  // ।
    case 0xE2: isDoubleStop(bytes, offset) ? 3 : 0  // … ‼ ⁇ ⁈ ⁉
    case 0xE3: isStop(bytes, offset, 0x80, 0x82) ? 3 : 0  // 。
    case 0xEF where isStop(bytes, offset, 0xBC, 0x81): 3  // ！
    case 0xEF where isStop(bytes, offset, 0xBC, 0x9F): 3  // ？
    default: 0
    }
  }

  private static func isStop(_ bytes: [UInt8], _ offset: Int, _ b: UInt8, _ c: UInt8) -> Bool {
    bytes[offset + 1] == b && bytes[offset + 2] == c
  }

  private static func isDoubleStop(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0xA6), (0x80, 0xBC), (0x81, 0x87...0x89): true
    default: false
    }
  }

  /// Stops of scripts that put no space between sentences.
  static func needsNoSpace(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == 0xE3 || bytes[offset] == 0xEF
  }
}

/// Quotation marks and brackets by their scalar value.
enum Enclosure {
  static func isQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: true
    default: false
    }
  }

  static func isClosingBracket(_ value: UInt32) -> Bool {
    switch value {
    case 0x29, 0x5D, 0x7D, 0xFD3E, 0x3009, 0x300B, 0x300D, 0x300F, 0xFF09: true
    default: false
    }
  }

  static func isOpeningBracket(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x5B, 0x7B, 0xFD3F, 0x3008, 0x300A, 0x300C, 0x300E, 0xFF08: true
    default: false
    }
  }

  /// Quotation marks that open wherever they stand between letters.
  static func opens(_ value: UInt32) -> Bool {
    value == 0xAB || value == 0x201C || value == 0x201E || value == 0x2018
  }
}
