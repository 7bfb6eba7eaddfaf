import Glibc

/// A unit whose text is like the one looked for.
public struct FuzzyMatch: Hashable, Sendable {
  public let unit: MemoryIndex.Unit
  public let side: TextSide
  /// 100 × (1 − word edits ÷ words of the longer text), rounded down; 100 is equal after folding.
  public let score: Int
  /// What changed from the text looked for to the one found.
  public let difference: [WordChange]
  public let before: MemoryIndex.Unit?
  public let after: MemoryIndex.Unit?
}

/// A stretch of two texts: what the first had and the second has there; equal when both have it.
public struct WordChange: Hashable, Sendable {
  public let was: String
  public let now: String

  public var isEqual: Bool { was == now }
}

extension MemoryIndex {
  /// The units most like a text, best first; equal scores in the order of the memories.
  ///
  /// Candidates share the rarest words of the text; their score is exact.
  ///
  /// - Parameters:
  ///   - minimum: the lowest score to return, 0…100.
  ///   - limit: the most matches to return.
  public func matches(
    _ text: String, in sides: Set<TextSide> = [.source, .target], minimum: Int = 60, limit: Int = 5
  ) throws -> [FuzzyMatch] {
    let query = ComparedText(Array(text.utf8))
    guard !query.keys.isEmpty else { return [] }
    var found: [(score: Int, text: Int)] = []
    for (_, number) in try candidates(for: query, in: sides) {
      let segment = segments[segments.lastIndex { $0.firstUnit * 2 <= number } ?? 0]
      let texts = try segment.texts(of: number >> 1 - segment.firstUnit)
      let other = ComparedText(number & 1 == 0 ? texts.source : texts.target)
      let score = query.score(against: other)
      if score >= minimum { found.append((score, number)) }
    }
    found.sort { ($1.score, $0.text) < ($0.score, $1.text) }
    return try found.prefix(limit).map { score, number in
      let unit = try unit(number >> 1)
      let side: TextSide = number & 1 == 0 ? .source : .target
      let other = ComparedText(Array((side == .source ? unit.source : unit.target).utf8))
      let (before, after) = try context(of: number >> 1)
      return FuzzyMatch(
        unit: unit, side: side, score: score, difference: query.difference(to: other),
        before: before, after: after)
    }
  }

  /// Numbers of texts that share rare words with the query, with the weight of what they share.
  private func candidates(
    for query: ComparedText, in sides: Set<TextSide>
  ) throws -> [(weight: Float, text: Int)] {
    let words = Set(query.words)
    // How common each word is over the whole index, by the size of its postings.
    var sizes: [[UInt8]: Int] = [:]
    for word in words {
      for segment in segments {
        if let number = segment.word(word) {
          sizes[word, default: 0] += segment.postingSize(of: number)
        }
      }
    }
    let total = Float(max(unitCount * 2, 1))
    var budget = Self.postingBudget
    var chosen: [(word: [UInt8], weight: Float)] = []
    for (word, size) in sizes.sorted(by: { ($0.value, $0.key.count) < ($1.value, $1.key.count) }) {
      guard chosen.isEmpty || budget >= size else { break }
      budget -= size
      chosen.append((word, log(1 + total / Float(size))))
    }
    var best: [(weight: Float, text: Int)] = []
    var threshold: Float = 0
    for segment in segments {
      var weights = [Float](repeating: 0, count: segment.units * 2)
      var touched: [Int] = []
      for (word, weight) in chosen {
        guard let number = segment.word(word) else { continue }
        try segment.postings(of: number) { text in
          if weights[text] == 0 { touched.append(text) }
          weights[text] += weight
        }
      }
      for text in touched where sides.contains(text & 1 == 0 ? .source : .target) {
        // A text of another length cannot score high, whatever it shares.
        let length = Float(segment.lengths[text])
        let ratio = min(length, query.length) / max(length, query.length)
        let weight = weights[text] * ratio
        guard weight > threshold else { continue }
        best.append((weight, segment.firstUnit * 2 + text))
        if best.count == Self.candidateCount * 4 {
          best.sort { $0.weight > $1.weight }
          best.removeSubrange(Self.candidateCount...)
          threshold = best.last?.weight ?? 0
        }
      }
    }
    best.sort { ($1.weight, $0.text) < ($0.weight, $1.text) }
    return Array(best.prefix(Self.candidateCount))
  }

  /// Texts that are compared word by word.
  private static let candidateCount = 200
  /// Postings that are read at most, the rarest word's always.
  private static let postingBudget = 400_000
}

/// A text as a list of folded words.
private struct ComparedText {
  /// Folded words and numbers: what candidates are found by.
  var words: [[UInt8]] = []
  /// A key for each token, marks of punctuation too.
  var keys: [UInt64] = []
  private var tokens: [Token] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for token in Token.tokens(in: bytes) {
      var folded: [UInt8] = []
      folded.appendFolded(bytes, in: token.range)
      guard !folded.isEmpty else { continue }
      tokens.append(token)
      keys.append(fingerprint(of: folded))
      if token.kind == .word || token.kind == .number { words.append(folded) }
    }
  }

  /// Number of words, as the index counts them.
  var length: Float { Float(min(max(words.count, 1), 255)) }

  func score(against other: ComparedText) -> Int {
    let longest = max(keys.count, other.keys.count)
    guard longest > 0 else { return 100 }
    return 100 * (longest - editDistance(keys, other.keys)) / longest
  }

  /// The texts side by side, stretch by stretch.
  func difference(to other: ComparedText) -> [WordChange] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in other.keys.difference(from: keys) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [WordChange] = []
    var (i, j) = (0, 0)
    while i < keys.count || j < other.keys.count {
      let (startI, startJ) = (i, j)
      let isChange = removed.contains(i) || inserted.contains(j)
      if isChange {
        while removed.contains(i) { i += 1 }
        while inserted.contains(j) { j += 1 }
        changes.append(WordChange(was: text(startI..<i), now: other.text(startJ..<j)))
      } else {
        while i < keys.count, j < other.keys.count, !removed.contains(i), !inserted.contains(j) {
          i += 1
          j += 1
        }
        let shared = other.text(startJ..<j)
        changes.append(WordChange(was: shared, now: shared))
      }
    }
    return changes
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: bytes[tokens[first].range.lowerBound..<tokens[last].range.upperBound], as: UTF8.self
    )
  }
}
