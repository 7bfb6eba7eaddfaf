/// Finds the sites of a text where a sentence may end.
///
/// One pass over the UTF-8 bytes; rules are asked only at the sites. It also decides which marks after the
/// stop still belong to the sentence, because that is a matter of spacing and pairing, not of language.
struct SentenceScanner {
  private let bytes: [UInt8]
  private var offset: Int
  /// Whether a quotation is open at ``offset``.
  private var quotationIsOpen = false
  /// Where the sentence in hand begins; the segmenter moves it on when it breaks.
  var sentenceStart: Int
  private let end: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = Self.trimmedEnd(bytes)
    sentenceStart = 0
    offset = 0
    sentenceStart = skipSpace(from: 0)
    offset = sentenceStart
  }

  /// What is left after the last break.
  var rest: Range<Int> { sentenceStart < end ? sentenceStart..<end : end..<end }

  /// Markup left over from a page (`/strong>`) is a sentence of its own, whatever the rules say.
  func isForced(_ site: BreakSite) -> Bool { site.stop.isEmpty }

  /// The next site, or nil at the end of the text.
  mutating func nextSite() -> BreakSite? {
    while offset < end {
      switch bytes[offset] {
      case 0x2E, 0x21, 0x3F, 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF, 0xC2, 0x22, 0x3E:
        if Stop.length(bytes, at: offset) > 0 {
          if let site = siteAfterStop() { return site }
        } else if bytes[offset] == 0x3E {
          offset += 1
          if let site = siteAroundMarkup() { return site }
        } else {
          readMark()
        }
      default:
        offset += 1
      }
    }
    return nil
  }

  /// Reads one scalar that is no stop; a quotation mark opens or closes.
  private mutating func readMark() {
    let (value, length) = bytes.scalar(at: offset)
    if Enclosure.isQuote(value), value != 0x27, value != 0x2019, value != 0x2018 {
      quotationIsOpen = !isClosing(value, from: offset, to: offset + length)
    }
    offset += length
  }

  /// Whether the quotation mark at `start..<stop` closes: by its spacing, where that says nothing by what is
  /// open and by its shape.
  private func isClosing(_ value: UInt32, from start: Int, to stop: Int) -> Bool {
    let spaceBefore = start == 0 || isSpaceOrOpening(bytes.scalar(before: start)?.value)
    let spaceAfter = stop >= end || isSpaceOrClosing(bytes.scalar(at: stop).value)
    if spaceBefore != spaceAfter { return spaceAfter }
    if value == 0xAB || value == 0x201E { return quotationIsOpen && spaceAfter }
    if value == 0xBB { return true }
    return quotationIsOpen
  }

  private func isSpaceOrOpening(_ value: UInt32?) -> Bool {
    guard let value else { return true }
    return ScalarClass(value) == .space || Enclosure.isOpeningBracket(value)
  }

  private func isSpaceOrClosing(_ value: UInt32) -> Bool {
    switch ScalarClass(value) {
    case .space: true
    case .punctuation:
      Enclosure.isClosingBracket(value) || BreakRule.isContinuation(value)
        || value == 0x2E || value == 0x21 || value == 0x3F || value == 0x61F
    default: false
    }
  }

  /// Reads a run of stops with what closes after it.
  private mutating func siteAfterStop() -> BreakSite? {
    let start = offset
    while offset < end, Stop.length(bytes, at: offset) > 0 {
      offset += Stop.length(bytes, at: offset)
    }
    let stop = start..<offset
    var closes = readClosingMarks()
    var close = offset
    var next = skipSpace(from: close)
    // Marks that hang after white space: `. “` at the end, `. .`.
    while next > close, next < end, let length = danglingMark(at: next) {
      closes = closes || Stop.length(bytes, at: next) == 0
      offset = next + length
      quotationIsOpen = false
      closes = readClosingMarks() || closes
      close = offset
      next = skipSpace(from: close)
    }
    guard next < end else { return nil }
    let site = BreakSite(
      bytes: bytes, sentenceStart: sentenceStart, stop: stop, end: close,
      closes: closes, next: next)
    return site.isSpaced || endsWithoutSpace(site) ? site : nil
  }

  /// Moves over quotes, brackets, further stops, footnote numbers and invisible controls after a stop.
  ///
  /// - Returns: whether there was a quote or a bracket.
  private mutating func readClosingMarks() -> Bool {
    var closes = false
    while offset < end {
      let (value, length) = bytes.scalar(at: offset)
      if ScalarClass(value) == .control {
        offset += length
      } else if Enclosure.isClosingBracket(value) {
        closes = true
        offset += length
      } else if Enclosure.isQuote(value), isClosing(value, from: offset, to: offset + length) {
        closes = true
        quotationIsOpen = false
        offset += length
      } else if Stop.length(bytes, at: offset) > 0 {
        offset += Stop.length(bytes, at: offset)
      } else if let note = footnoteNumber(at: offset) {
        offset += note
      } else {
        return closes
      }
    }
    return closes
  }

  /// `[12]` after a stop.
  private func footnoteNumber(at start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "[") else { return nil }
    var stop = start + 1
    while stop < end, case (let value, let length) = bytes.scalar(at: stop),
      ScalarClass(value) == .digit
    {
      stop += length
    }
    guard stop > start + 1, stop < end, bytes[stop] == UInt8(ascii: "]") else { return nil }
    return stop + 1 - start
  }

  /// The length of a mark at `start`, after white space, that still belongs to the sentence before.
  private func danglingMark(at start: Int) -> Int? {
    let (value, length) = bytes.scalar(at: start)
    let stop = start + length
    let isAlone = stop >= end || ScalarClass(bytes.scalar(at: stop).value) == .space
    if Enclosure.isClosingBracket(value) { return length }
    if Enclosure.isQuote(value) {
      if stop >= end { return length }
      guard isAlone || Stop.length(bytes, at: stop) > 0 else { return nil }
      return quotationIsOpen || value == 0xBB ? length : nil
    }
    if Stop.length(bytes, at: start) > 0 { return isAlone ? length : nil }
    return nil
  }

  /// Whether a sentence may end here although no white space follows: `شد.او`, `。`.
  private func endsWithoutSpace(_ site: BreakSite) -> Bool {
    if Stop.needsNoSpace(bytes, at: site.stop.lowerBound) { return true }
    guard isArabicLetter(bytes.scalar(at: site.next).value) else { return false }
    if bytes[site.stop.lowerBound] == 0xD8 || bytes[site.stop.lowerBound] == UInt8(ascii: "!") {
      return true
    }
    guard site.isPoint || site.closes else { return false }
    if site.closes { return true }
    let word = site.word
    guard site.letters(in: word) >= 3, let next = site.nextWord else { return false }
    return site.letters(in: next) >= 2 && !site.text(word).utf8.contains(UInt8(ascii: "."))
  }

  private func isArabicLetter(_ value: UInt32) -> Bool {
    (0x620...0x6D3).contains(value) && ScalarClass(value) == .letter
  }

  /// A site before or after markup left over from a page, which ends just before ``offset``.
  private func siteAroundMarkup() -> BreakSite? {
    guard let start = MarkupRemnant.start(in: bytes, endingAt: offset, notBefore: sentenceStart)
    else { return nil }
    let next = skipSpace(from: offset)
    let empty = start..<start
    if start == sentenceStart {
      guard next < end else { return nil }
      return BreakSite(
        bytes: bytes, sentenceStart: sentenceStart, stop: empty, end: offset, closes: false,
        next: next)
    }
    guard next >= end else { return nil }
    var before = start
    while before > sentenceStart, let (value, length) = bytes.scalar(before: before),
      ScalarClass(value) == .space
    {
      before -= length
    }
    return BreakSite(
      bytes: bytes, sentenceStart: sentenceStart, stop: empty, end: before, closes: false,
      next: start)
  }

  private func skipSpace(from start: Int) -> Int {
    var offset = start
    while offset < end {
      let (value, length) = bytes.scalar(at: offset)
      guard ScalarClass(value) == .space else { return offset }
      offset += length
    }
    return offset
  }

  private static func trimmedEnd(_ bytes: [UInt8]) -> Int {
    var end = bytes.count
    while let (value, length) = bytes.scalar(before: end), ScalarClass(value) == .space {
      end -= length
    }
    return end
  }
}
