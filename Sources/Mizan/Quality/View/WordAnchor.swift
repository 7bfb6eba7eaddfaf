/// Tells from an Arabic word alone whether a rule wants to look at it.
package struct WordAnchor: Sendable {
  // In a structure, because a function in an array or an optional is called through another one.
  private let holds: @Sendable (WordForm) -> Bool

  init(_ holds: @escaping @Sendable (WordForm) -> Bool) { self.holds = holds }

  @inline(__always)
  func callAsFunction(_ word: WordForm) -> Bool { holds(word) }
}

/// An Arabic word by itself: what its letters say, not where it stands.
package struct WordForm: Sendable {
  /// The word's classes, clitics and keys. Its range, mark and space are those of one of its places.
  package let token: TextToken
  private let text: [UInt16]

  init(_ token: TextToken, letters: [UInt16]) { (self.token, text) = (token, letters) }

  package var letters: ArraySlice<UInt16> { text[token.letters] }
  package var stem: ArraySlice<UInt16> { text[token.stem] }
  package var first: UInt16 { text[token.letters.lowerBound] }
  package var last: UInt16 { text[token.letters.upperBound - 1] }

  /// Key of the stem without its last letter.
  package var keyWithoutEnding: LetterKey { LetterKey(text, in: token.stem.dropLast()) }
  package var key: LetterKey { token.key }
  package var stemKey: LetterKey { token.stemKey }
  package var verb: VerbForm? { token.verb }
  package var clitics: Clitics { token.clitics }
  package func isAny(of classes: WordClass) -> Bool { token.isAny(of: classes) }

  /// An adjective by which no person is called, as ``SegmentView/describesThings(_:)`` tells.
  package var describesThings: Bool {
    NewsNouns.describesThings(stemKey, inTaMarbuta: last == Letter.taMarbuta)
  }

  /// The key of some of its letters, by their places in the text that ``token`` is of.
  package func key(of range: Range<Int>) -> LetterKey { LetterKey(text, in: range) }
}

/// A bit for each anchored rule that wants to look at a word.
package struct AnchorMask: Hashable, Sendable {
  private var bits = SIMD4<UInt64>()

  /// The bits of the first rules.
  var first: UInt64 { bits[0] }

  /// Number of rules it has room for.
  static let capacity = 256

  /// Inserts the places of eight rules, of which the first is a multiple of eight.
  @inline(__always)
  mutating func insert(_ eight: UInt8, at place: Int) {
    bits[place >> 6] |= UInt64(eight) << UInt64(place & 63)
  }
  @inline(__always)
  func contains(_ place: Int) -> Bool { bits[place >> 6] & 1 << UInt64(place & 63) != 0 }
  @inline(__always)
  mutating func formUnion(_ other: AnchorMask) { bits |= other.bits }

  /// Calls `body` with the places that it contains, in order.
  @inline(__always)
  func visit(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var left = bits[word]
      while left != 0 {
        body(word << 6 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}

/// The anchors of the catalogue's rules.
struct AnchorTable: Sendable {
  private let anchors: [EightAnchors]

  static let shared = AnchorTable(Rule.all)

  private init(_ rules: [Rule]) {
    let anchors = rules.compactMap(\.reads.anchor)
    precondition(anchors.count <= AnchorMask.capacity)
    self.anchors = stride(from: 0, to: anchors.count, by: 8).map {
      EightAnchors(anchors[$0..<min($0 + 8, anchors.count)])
    }
  }

  /// Which rules want to look at a word.
  ///
  /// - Complexity: O(*r*) in the number of rules, so what it says is kept with the word.
  func mask(of word: WordForm) -> AnchorMask {
    var mask = AnchorMask()
    let anchors = anchors.span  // borrows each: to take one out of an array retains it
    for index in anchors.indices { mask.insert(anchors[index].holding(word), at: 8 * index) }
    return mask
  }
}

/// Anchors that are asked together: to take one out of an array costs as much as to ask it.
private struct EightAnchors: Sendable {
  /// A bit for each anchor that holds of a word.
  let holding: @Sendable (WordForm) -> UInt8

  init(_ anchors: ArraySlice<WordAnchor>) {
    let never = WordAnchor { _ in false }
    let all = Array(anchors) + Array(repeating: never, count: 8 - anchors.count)
    let (a, b, c, d) = (all[0], all[1], all[2], all[3])
    let (e, f, g, h) = (all[4], all[5], all[6], all[7])
    holding = { word in
      var bits: UInt8 = 0
      if a(word) { bits |= 1 << 0 }
      if b(word) { bits |= 1 << 1 }
      if c(word) { bits |= 1 << 2 }
      if d(word) { bits |= 1 << 3 }
      if e(word) { bits |= 1 << 4 }
      if f(word) { bits |= 1 << 5 }
      if g(word) { bits |= 1 << 6 }
      if h(word) { bits |= 1 << 7 }
      return bits
    }
  }
}

/// For each anchored rule where it looks: at which words of a segment, or at which segments of an article.
struct AnchoredPlaces: Sendable {
  /// The rules that look at any of them.
  private(set) var rules = AnchorMask()
  // For each place of a mask a bit for each word, in so many integers.
  private var bits: [UInt64]
  private let width: Int

  /// - Parameter count: Number of words, or of segments.
  init(count: Int) {
    width = (count + 63) / 64
    bits = Array(repeating: 0, count: AnchorMask.capacity * width)
  }

  /// Adds a word that some rules want to look at.
  @inline(__always)
  mutating func insert(_ rules: AnchorMask, at index: Int) {
    self.rules.formUnion(rules)
    let bit: UInt64 = 1 << UInt64(index & 63)
    rules.visit { bits[$0 * width + index >> 6] |= bit }
  }

  /// Where the rule at a place looks, in order.
  @inline(__always)
  func indices(of place: Int) -> AnchoredIndices {
    guard rules.contains(place) else { return .none }
    let start = place * width
    // Most segments are short, and an array to hold on to would cost more than the words.
    return AnchoredIndices(bits[start], then: width > 1 ? bits[start + 1..<start + width] : [])
  }
}

/// Where one rule looks: indices of tokens, or of segments.
package struct AnchoredIndices: Sequence, IteratorProtocol, Sendable {
  private var bits: UInt64
  private var offset = 0
  private var rest: ArraySlice<UInt64>

  static let none = AnchoredIndices(0, then: [])

  @inline(__always)
  init(_ bits: UInt64, then rest: ArraySlice<UInt64>) { (self.bits, self.rest) = (bits, rest) }

  /// - Complexity: O(1), but for one step for each 64 of them.
  @inline(__always)
  package mutating func next() -> Int? {
    while bits == 0 {
      guard let more = rest.popFirst() else { return nil }
      bits = more
      offset += 64
    }
    defer { bits &= bits - 1 }
    return offset + bits.trailingZeroBitCount
  }
}

extension Rule {
  /// The rules with the places of their anchors in a table of all of them.
  static func anchored(_ rules: [Rule]) -> [Rule] {
    var rules = rules
    var next = 0
    for index in rules.indices where rules[index].reads.anchor != nil {
      rules[index].reads.anchorPlace = next
      next += 1
    }
    return rules
  }
}
