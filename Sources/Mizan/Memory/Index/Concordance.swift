/// One occurrence of a phrase.
public struct ConcordanceHit: Hashable, Sendable {
  public let unit: MemoryIndex.Unit
  public let side: TextSide
  /// UTF-8 offsets of the phrase in the text of that side.
  public let range: Range<Int>
  public let before: MemoryIndex.Unit?
  public let after: MemoryIndex.Unit?
}

/// The two texts of a unit.
public enum TextSide: String, CaseIterable, Sendable {
  case source, target
}

extension MemoryIndex {
  /// The units whose source or target holds a phrase, in the order of the memories.
  ///
  /// Compared folded; the phrase may begin and end inside of words, white space matches white space.
  ///
  /// - Parameters:
  ///   - phrase: what to look for; at least one word or number.
  ///   - sides: where to look.
  ///   - limit: the most hits to return.
  /// - Returns: one hit a text, its first occurrence.
  public func concordance(
    _ phrase: String, in sides: Set<TextSide> = [.source, .target], limit: Int = 20
  ) throws -> [ConcordanceHit] {
    let query = FoldedText(Array(phrase.utf8)).trimmed
    let pieces = ConcordanceQuery(query, in: self)
    let search = ByteSearch(query)
    guard !pieces.isEmpty else { return [] }
    var hits: [ConcordanceHit] = []
    for segment in segments where hits.count < limit {
      let candidates = try pieces.candidates(in: segment)
      for text in candidates {
        let side: TextSide = text & 1 == 0 ? .source : .target
        guard sides.contains(side) else { continue }
        let texts = try segment.texts(of: text >> 1)
        let original = side == .source ? texts.source : texts.target
        guard let range = FoldedText(original).range(of: query, by: search, in: original) else {
          continue
        }
        let number = segment.firstUnit + text >> 1
        let (before, after) = try context(of: number)
        hits.append(
          ConcordanceHit(
            unit: try unit(number), side: side, range: range, before: before, after: after))
        if hits.count == limit { break }
      }
    }
    return hits
  }
}

/// For each word of a phrase, the words of the index that it may stand in.
private struct ConcordanceQuery {
  private var choices: [[[UInt8]]] = []

  init(_ query: [UInt8], in index: MemoryIndex) {
    let tokens = Token.tokens(in: query)
    for (number, token) in tokens.enumerated() where token.kind == .word || token.kind == .number {
      // Inside a phrase a word is whole; the first may end, the last may begin a longer one.
      choices.append(
        index.words(
          holding: Array(query[token.range]), atStart: number > 0, atEnd: number < tokens.count - 1)
      )
    }
  }

  var isEmpty: Bool { choices.isEmpty }

  /// Numbers of the texts that hold a choice for every word, ascending.
  func candidates(in segment: IndexSegment) throws(ReviewError) -> [Int] {
    let words = choices.map { $0.compactMap { segment.word($0) } }
    guard words.allSatisfy({ !$0.isEmpty }) else { return [] }
    var common: BitSet?
    for words in words {
      var texts = BitSet(count: segment.units * 2)
      for word in words { try segment.postings(of: word) { texts.insert($0) } }
      common = common?.intersection(texts) ?? texts
    }
    return common?.members ?? []
  }
}

/// Text folded for comparison: one blank for each run of white space.
struct FoldedText {
  var bytes: [UInt8] = []

  init(_ original: [UInt8]) {
    bytes.reserveCapacity(original.count)
    var offset = 0
    while offset < original.count {
      let (value, length) = original.scalar(at: offset)
      Self.append(value, to: &bytes)
      offset += length
    }
  }

  /// Without blanks at the ends.
  var trimmed: [UInt8] {
    Array(bytes.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
  }

  /// Where a folded phrase stands in the original.
  func range(of phrase: [UInt8], by search: ByteSearch, in original: [UInt8]) -> Range<Int>? {
    guard let match = search.firstOffset(in: bytes) else { return nil }
    var folded: [UInt8] = []
    var (start, end) = (0, original.count)
    var offset = 0
    while offset < original.count {
      let (value, length) = original.scalar(at: offset)
      let before = folded.count
      Self.append(value, to: &folded)
      if before <= match, folded.count > match { start = offset }
      offset += length
      if folded.count >= match + phrase.count {
        end = offset
        break
      }
    }
    // Marks after the last letter belong to it.
    while end < original.count, ScalarClass(original.scalar(at: end).value) == .mark {
      end += original.scalar(at: end).length
    }
    return start..<end
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if ScalarClass(value) == .space {
      if bytes.last != 0x20 { bytes.append(0x20) }
      return
    }
    let folded = foldedScalar(value)
    if folded != 0 { bytes.append(scalar: folded) }
  }
}

/// A set of small numbers.
private struct BitSet {
  private var bits: [UInt64]

  init(count: Int) { bits = [UInt64](repeating: 0, count: count / 64 + 1) }

  mutating func insert(_ member: Int) { bits[member >> 6] |= 1 << UInt64(member & 63) }

  func intersection(_ other: BitSet) -> BitSet {
    var result = self
    for index in bits.indices { result.bits[index] &= other.bits[index] }
    return result
  }

  var members: [Int] {
    var members: [Int] = []
    for (index, word) in bits.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        members.append(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return members
  }
}
