/// One segmentation rule: where it matches, a sentence ends there or does not.
///
/// The first rule that matches at a site decides (SRX 2.0, section on the processing model).
struct BreakRule: Sendable {
  /// What the rule says, as a sentence for `docs/segmentation.md` and for failing tests.
  let name: String
  let breaks: Bool
  let matches: @Sendable (BreakSite, BreakTables) -> Bool

  static func `break`(
    _ name: String, _ matches: @escaping @Sendable (BreakSite, BreakTables) -> Bool
  ) -> BreakRule {
    BreakRule(name: name, breaks: true, matches: matches)
  }

  static func noBreak(
    _ name: String, _ matches: @escaping @Sendable (BreakSite, BreakTables) -> Bool
  ) -> BreakRule {
    BreakRule(name: name, breaks: false, matches: matches)
  }
}

extension BreakRule {
  /// «جورج دبليو. بوش»; but «إم إس إن.» is an acronym that may end a sentence.
  static func spelledInitial(_ names: Set<String>) -> BreakRule {
    .noBreak("The name of a Latin letter is an initial, unless another one stands before it.") {
      site, _ in
      site.isPoint && !site.closes && names.contains(site.text(site.word))
        && !names.contains(site.text(site.word(before: site.word)))
    }
  }
}

/// What one language contributes: words, and rules that come before the common ones.
///
/// Abbreviations are written without their last point; inner points stay (`U.S`, `т.д`). A capitalised
/// form is found through its lower-case one.
struct BreakTables: Sendable {
  /// Abbreviations that never end a sentence: titles, `z.B`, `т.е`.
  var titles: Set<String> = []
  /// Abbreviations that do not end a sentence when a number follows: `No`, `ص`, `стр`.
  var beforeNumber: Set<String> = []
  /// Abbreviations that may end a sentence: they do when a word of ``starters`` follows.
  var open: Set<String> = []
  /// Words that open a sentence and are capitalised for no other reason: `The`, `Он`.
  var starters: Set<String> = []
  /// Rules of this language, tried before ``BreakRule/common``.
  var rules: [BreakRule] = []

  func isTitle(_ word: String) -> Bool {
    contains(titles, word) || Self.internationalTitles.contains(word)
  }
  func isBeforeNumber(_ word: String) -> Bool { contains(beforeNumber, word) }
  func isOpen(_ word: String) -> Bool { contains(open, word) }

  /// Latin abbreviations that stand in texts of every language.
  private static let internationalTitles: Set<String> = [
    "Dr", "Prof", "Mr", "Mrs", "Ms", "St", "v", "vs", "cf", "e.g", "i.e",
  ]

  private func contains(_ table: Set<String>, _ word: String) -> Bool {
    if table.contains(word) { return true }
    guard let first = word.unicodeScalars.first, first.properties.isUppercase,
      word.unicodeScalars.count > 1
    else { return false }
    return table.contains(
      first.properties.lowercaseMapping + String(word.unicodeScalars.dropFirst()))
  }
}

extension BreakRule {
  /// The rules of every language, after its own.
  static let common: [BreakRule] = [
    .noBreak("A comma, semicolon or colon after the stop goes on with the sentence.") { site, _ in
      guard site.next < site.bytes.count else { return false }
      return isContinuation(site.bytes.scalar(at: site.next).value)
    },
    .break("Markup left over from a page is no part of a sentence.") { site, _ in
      MarkupRemnant.begins(in: site.bytes, at: site.next)
    },
    .noBreak("An ellipsis in brackets is an omission: «(...)».") { site, _ in
      // Only the bracket closes: in «...).» the second stop ends the sentence.
      guard site.isEllipsis, site.closes else { return false }
      let (value, length) = site.bytes.scalar(at: site.stop.upperBound)
      return Enclosure.isClosingBracket(value) && site.stop.upperBound + length == site.end
    },
    .noBreak("A list number or letter at the beginning is not a sentence.") { site, _ in
      let word = site.word
      guard site.isPoint, !site.closes, word.lowerBound == site.sentenceStart else { return false }
      return isListMark(site.bytes, word) || site.isRomanNumeral(word)
    },
    .noBreak("A title or a leading abbreviation belongs to the word that follows.") {
      site, tables in
      site.isPoint && !site.closes && tables.isTitle(site.text(site.word))
    },
    .noBreak("An abbreviation before its number does not end the sentence.") { site, tables in
      site.isPoint && site.continuesWithDigit && tables.isBeforeNumber(site.text(site.word))
    },
    .noBreak("A single letter is an initial.") { site, _ in
      site.isPoint && !site.closes && isInitial(site, site.word)
    },
    .noBreak("An abbreviation that may end a sentence ends it only before a word that opens one.") {
      site, tables in
      let word = site.word
      guard site.isPoint, !site.closes, !word.isEmpty,
        tables.isOpen(site.text(word)) || isLettersWithPoints(site.bytes, word)
      else { return false }
      guard let next = site.nextWord else { return false }
      return !tables.starters.contains(site.text(next))
    },
    .break("A long word is no abbreviation, even before a lower-case letter.") { site, _ in
      site.isPoint && !site.closes && site.firstLetter == site.next
        && site.letters(in: site.word) >= 6
    },
    .noBreak("A lower-case letter goes on with the sentence.") { site, _ in
      site.continuesInLowerCase
    },
    .break("A stop ends the sentence.") { _, _ in true },
  ]

  static func isContinuation(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3B, 0x3A, 0x60C, 0x61B: true  // , ; : ، ؛
    default: false
    }
  }

  /// Up to three digits, or one letter.
  private static func isListMark(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var digits = 0
    var letters = 0
    var offset = word.lowerBound
    while offset < word.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      switch ScalarClass(value) {
      case .digit: digits += 1
      case .letter: letters += 1
      default: if value != 0x2E { return false }
      }
      offset += length
    }
    return (digits > 0 && digits <= 4 && letters == 0) || (letters == 1 && digits == 0)
  }

  /// One letter that stands alone: upper case, or of a script without case; not the English `I`, nor a unit (`كلم/س`).
  private static func isInitial(_ site: BreakSite, _ word: Range<Int>) -> Bool {
    guard !word.isEmpty, site.scalar(beforeWord: word) != UInt32(UInt8(ascii: "/")) else {
      return false
    }
    let (value, length) = site.bytes.scalar(at: word.lowerBound)
    guard word.count == length, value != UInt32(UInt8(ascii: "I")), ScalarClass(value) == .letter,
      let scalar = Unicode.Scalar(value)
    else { return false }
    return !scalar.properties.isLowercase
  }

  /// `U.S`, `ق.م`, `p.m`: single letters with points between them.
  private static func isLettersWithPoints(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var offset = word.lowerBound
    var expectsLetter = true
    var letters = 0
    while offset < word.upperBound {
      let (value, length) = bytes.scalar(at: offset)
      if expectsLetter {
        guard ScalarClass(value) == .letter else { return false }
        letters += 1
        expectsLetter = false
      } else if value == 0x2E {
        expectsLetter = true
      } else if ScalarClass(value) != .mark {
        return false
      }
      offset += length
    }
    return letters > 1
  }
}
