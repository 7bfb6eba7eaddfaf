/// How much a correction changed, counted without tashkeel and tatweel.
public struct EditEffort: Hashable, Decodable, Sendable {
  /// Levenshtein distance in code points.
  public var characters: Int
  /// Words inserted, deleted, replaced, and blocks moved.
  public var words: Int
  /// `words` ÷ words of the result: HTER when the result is the approved text (Snover et al., 2006).
  public var rate: Double

  private enum CodingKeys: String, CodingKey {
    case characters = "lev"
    case words
    case rate = "ter"
  }

  public init(characters: Int, words: Int, rate: Double) {
    self.characters = characters
    self.words = words
    self.rate = rate
  }

  /// The effort from one text to another.
  ///
  /// - Complexity: O(*n* · *m*) in the changed code points, and the same in words for each block moved.
  public init(from before: String, to after: String) {
    let old = EditEffort.bare(before)
    let new = EditEffort.bare(after)
    characters = editDistance(old.scalars, new.scalars)
    words = translationEdits(old.words, new.words)
    let length = new.words.isEmpty ? 1 : new.words.count
    rate = (Double(words) / Double(length) * 10_000).rounded() / 10_000
  }

  private static func bare(_ text: String) -> (scalars: [UInt32], words: [String]) {
    let kept = text.unicodeScalars.filter { ScalarClass($0.value) != .mark }
    let bytes = Array(String(String.UnicodeScalarView(kept)).utf8)
    let words = Token.tokens(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    return (kept.map(\.value), words)
  }
}

/// Insertions, deletions and replacements from one list to the other (Levenshtein).
///
/// - Complexity: O(*n* · *m*) without the common start and end; two rows of memory.
package func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
  var start = 0
  while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
  var (endA, endB) = (a.count, b.count)
  while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
    endA -= 1
    endB -= 1
  }
  if start == endA || start == endB { return max(endA, endB) - start }
  var row = Array(0...(endB - start))
  for i in start..<endA {
    var diagonal = row[0]
    row[0] = i - start + 1
    for j in start..<endB {
      let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j - start + 1]
      row[j - start + 1] = min(replaced, diagonal + 1, row[j - start] + 1)
    }
  }
  return row[endB - start]
}

/// Word edits where moving a block costs one: TER's greedy search for the move that saves most.
func translationEdits(_ hypothesis: [String], _ reference: [String]) -> Int {
  let longestBlock = 10
  let farthestMove = 50
  // Looking for moves costs O(n³): beyond the length of any sentence only plain edits are counted.
  let mostWords = 300
  var words = hypothesis
  var moves = 0
  var distance = editDistance(words, reference)
  while distance > 1, words.count <= mostWords {
    var best: (words: [String], distance: Int)?
    for start in words.indices {
      for target in reference.indices
      where target != start && abs(target - start) <= farthestMove
        && words[start] == reference[target]
      {
        var length = 1
        while length < longestBlock, start + length < words.count,
          target + length < reference.count,
          words[start + length] == reference[target + length]
        { length += 1 }
        var moved = words
        let block = moved[start..<start + length]
        moved.removeSubrange(start..<start + length)
        moved.insert(contentsOf: block, at: min(target, moved.count))
        let candidate = editDistance(moved, reference)
        if candidate < (best?.distance ?? distance - 1) { best = (moved, candidate) }
      }
    }
    // A move is one edit itself: it must save at least two.
    guard let best else { break }
    (words, distance) = best
    moves += 1
  }
  return moves + distance
}
