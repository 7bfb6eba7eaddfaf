import Foundation

/// How a word was used in clean Arabic: learned shares in a few bits, zero where nothing is known.
///
/// Fitted by `MizanBench fit-wordclass`; docs/data.md names the texts.
package struct WordStatistics: Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// From shares in sixteenths; nil where the texts say too little.
  package init(adjective: Double?, feminine: Double?, verb: Double?, count: Int) {
    self.init(
      adjective: adjective, feminine: feminine, verb: verb,
      commonness: count < 3 ? 0 : min(15, Int(log2(Double(count)))))
  }

  init(adjective: Double?, feminine: Double?, verb: Double?, commonness: Int) {
    rawValue =
      Self.sixteenth(adjective) | Self.sixteenth(feminine) << 4 | Self.sixteenth(verb) << 8
      | UInt16(commonness) << 12
  }

  /// Of a rare form of a word that lists know.
  static func ofInflected(isAdjective: Bool) -> WordStatistics {
    WordStatistics(adjective: isAdjective ? 1 : 0, feminine: nil, verb: 0, commonness: 2)
  }

  private static func sixteenth(_ share: Double?) -> UInt16 {
    share.map { UInt16(1 + ($0 * 14).rounded()) } ?? 0
  }

  private func share(_ shift: UInt16) -> Double? {
    let value = rawValue >> shift & 15
    return value == 0 ? nil : Double(value - 1) / 14
  }

  /// Of the places where the word has ال behind another noun, the share where that noun has ال too: near 1
  /// for an adjective, near 0 for a noun.
  package var adjective: Double? { share(0) }
  /// Share of feminine demonstratives, relatives and adjectives beside the word.
  package var feminine: Double? { share(4) }
  /// Share of its places behind الذي, قد, لم … against those behind a preposition or with ال.
  package var verb: Double? { share(8) }
  /// Binary logarithm of its number of occurrences.
  package var commonness: Int { Int(rawValue >> 12) }

  package var isAdjective: Bool { rawValue & 15 >= 11 }
  package var isNoun: Bool { (1...4).contains(rawValue & 15) }
  package var isVerb: Bool { rawValue >> 8 & 15 >= 12 }
  package var isKnown: Bool { rawValue != 0 }
}

/// The shipped statistics of words and of pairs of words.
package struct WordStatisticsTable: Sendable {
  private var words: WordTable<WordStatistics>
  /// Pairs «noun + الـnoun» and «الـnoun + الـadjective» that occur.
  private var annexations: PairFilter
  private var attributes: PairFilter

  package init(
    words: WordTable<WordStatistics>, annexations: PairFilter, attributes: PairFilter
  ) {
    self.words = words
    self.annexations = annexations
    self.attributes = attributes
  }

  /// No statistics: every look-up answers unknown.
  package static let empty = WordStatisticsTable(
    words: WordTable(absent: WordStatistics(rawValue: 0)), annexations: PairFilter(capacity: 1),
    attributes: PairFilter(capacity: 1))

  /// The statistics that ship with the library; empty when the file is missing.
  package static let shared: WordStatisticsTable = {
    guard
      let url = Bundle.module.url(
        forResource: "word-classes", withExtension: "bin", subdirectory: "Resources"),
      let bytes = try? Data(contentsOf: url),
      let table = WordStatisticsTable(decoding: [UInt8](bytes))
    else { return .empty }
    return table
  }()

  @inline(__always)
  package subscript(key: LetterKey) -> WordStatistics { words[LetterKey(stored: key)] }

  /// Whether «first الـsecond» is a common annexation: وزارة + خارجية.
  package func isAnnexation(_ first: LetterKey, _ second: LetterKey) -> Bool {
    annexations.contains(first, second)
  }

  /// Whether «الـfirst الـsecond» is a common pair: محكمة + عليا.
  package func isAttribute(_ first: LetterKey, _ second: LetterKey) -> Bool {
    attributes.contains(first, second)
  }
}

extension LetterKey {
  /// A key cut to the 32 bits that a file stores.
  fileprivate init(stored key: LetterKey) {
    self.init(stored: UInt32(truncatingIfNeeded: key.rawValue >> 20))
  }
  fileprivate init(stored bits: UInt32) { self.init(hash: UInt64(bits) &* 0x9E37_79B9_7F4A_7C15) }
  fileprivate var storedBits: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 20) }
}

// MARK: - File

extension WordStatisticsTable {
  private static let magic: [UInt8] = Array("MZWC1\n".utf8)

  /// Reads the bytes that ``encode(words:annexations:attributes:)`` wrote; nil when they are damaged.
  package init?(decoding bytes: [UInt8]) {
    guard bytes.starts(with: Self.magic) else { return nil }
    var offset = Self.magic.count
    func number() -> Int? {
      guard offset + 4 <= bytes.count else { return nil }
      defer { offset += 4 }
      return (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    guard let count = number(), offset + count * 6 <= bytes.count else { return nil }
    var words = WordTable<WordStatistics>(absent: WordStatistics(rawValue: 0))
    for _ in 0..<count {
      guard let bits = number() else { return nil }
      words[LetterKey(stored: UInt32(bits))] = WordStatistics(
        rawValue: UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8)
      offset += 2
    }
    var filters: [PairFilter] = []
    for _ in 0..<2 {
      guard let size = number(), offset + size <= bytes.count else { return nil }
      filters.append(PairFilter(bytes: Array(bytes[offset..<offset + size])))
      offset += size
    }
    self.init(words: words, annexations: filters[0], attributes: filters[1])
  }

  /// The file: magic, count, (key, statistics) sorted by key, then two filters with their sizes; little
  /// endian.
  package static func encode(
    words: [LetterKey: WordStatistics], annexations: PairFilter, attributes: PairFilter
  ) -> [UInt8] {
    var bytes = magic
    func append(_ value: Int) {
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(value >> shift & 255)) }
    }
    let sorted = words.map { ($0.key.storedBits, $0.value.rawValue) }.sorted { $0 < $1 }
    append(sorted.count)
    for (bits, value) in sorted {
      append(Int(bits))
      bytes.append(UInt8(value & 255))
      bytes.append(UInt8(value >> 8))
    }
    for filter in [annexations, attributes] {
      append(filter.bytes.count)
      bytes += filter.bytes
    }
    return bytes
  }
}
