/// The shape of an Arabic word without its stem: `ال_ية` for «الوطنية».
///
/// Rarer words enter the fluency model by this shape. The analysis is by letters only; whether a first و or ف
/// is the conjunction is the caller's knowledge.
package struct AffixSignature: Hashable, Sendable {
  /// Conjunction, article, preposition or first letter; below ``prefixCount``.
  package var prefix: UInt8
  /// Ending; below ``suffixCount``.
  package var suffix: UInt8
  /// Letters of the stem, as indices into the analysed letters.
  package var stem: Range<Int>

  package static let prefixCount = 64
  package static let suffixCount = 64

  /// One number for prefix and suffix.
  package var code: Int { Int(prefix) << 6 | Int(suffix) }

  /// - Parameters:
  ///   - letters: scalar values of the word, without marks.
  ///   - hasConjunction: the first letter is the conjunction و or ف.
  package init(_ letters: [UInt32], hasConjunction: Bool) {
    var start = 0
    var conjunction: UInt8 = 0
    if hasConjunction, letters.count > 2 {
      conjunction = letters[0] == 0x648 ? 1 : 2
      start = 1
    }
    let (core, coreLength) = Self.core(letters, start)
    let stemStart = start + coreLength
    let (suffix, suffixLength) = Self.ending(letters, stemStart)
    prefix = conjunction * 20 + core
    self.suffix = suffix
    stem = stemStart..<(letters.count - suffixLength)
  }

  // 0 none, 1 ال, 2 بال, 3 كال, 4 لل, then one for each first letter that often inflects.
  private static func core(_ letters: [UInt32], _ start: Int) -> (UInt8, Int) {
    let left = letters.count - start
    if left > 3, letters[start] == 0x627, letters[start + 1] == 0x644 { return (1, 2) }
    if left > 4, letters[start + 1] == 0x627, letters[start + 2] == 0x644 {
      if letters[start] == 0x628 { return (2, 3) }
      if letters[start] == 0x643 { return (3, 3) }
    }
    if left > 3, letters[start] == 0x644, letters[start + 1] == 0x644 { return (4, 2) }
    guard left > 2 else { return (0, 0) }
    switch letters[start] {
    case 0x64A: return (5, 1)  // ي
    case 0x62A: return (6, 1)  // ت
    case 0x646: return (7, 1)  // ن
    case 0x623: return (8, 1)  // أ
    case 0x633: return (9, 1)  // س
    case 0x628: return (10, 1)  // ب
    case 0x644: return (11, 1)  // ل
    case 0x643: return (12, 1)  // ك
    case 0x645: return (13, 1)  // م
    case 0x627: return (14, 1)  // ا
    case 0x625: return (15, 1)  // إ
    default: return (0, 0)
    }
  }

  private static func ending(_ letters: [UInt32], _ start: Int) -> (UInt8, Int) {
    let (packedEndings, endingsByLength) = (Self.packedEndings, Self.endingsByLength)
    var packed: UInt64 = 0
    var found: (UInt8, Int) = (0, 0)
    for length in 1...4 where letters.count - length >= start + 2 {
      packed |= UInt64(letters[letters.count - length] & 0xFFFF) << UInt64(16 * (length - 1))
      for index in endingsByLength[length - 1] where packedEndings[index] == packed {
        found = (UInt8(index + 1), length)
      }
    }
    return found
  }

  // Letters in 16 bits each, the last one lowest; places of the endings of one length.
  private static let packedEndings: [UInt64] = endings.map { ending in
    ending.reduce(0) { $0 << 16 | UInt64($1) }
  }
  private static let endingsByLength: [Range<Int>] = (1...4).map { length in
    let first = endings.firstIndex { $0.count == length } ?? 0
    let end = endings.lastIndex { $0.count == length } ?? -1
    return first..<(end + 1)
  }

  // Longest first: the first that fits decides.
  private static let endings: [[UInt32]] = [
    "تهما", "اتها", "اتهم", "يتها", "يتين", "يتان", "يهما",
    "تها", "تهم", "اته", "يات", "ائه", "يون", "يين", "تين", "تان", "كما", "هما", "ائي", "انه",
    "ونه",
    "ات", "ون", "ين", "ان", "ية", "ها", "هم", "هن", "نا", "ته", "تي", "وا", "اء", "يا", "ني", "كم",
    "يه",
    "ة", "ه", "ي", "ى", "ا", "ت", "ك", "ئ", "ء", "و", "ن",
  ].map { $0.unicodeScalars.map(\.value) }
}
