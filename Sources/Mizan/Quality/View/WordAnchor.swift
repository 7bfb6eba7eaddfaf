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
}

/// A bit for each anchored rule that wants to look at a word.
package struct AnchorMask: Hashable, Sendable {
  private var bits = SIMD4<UInt64>()

  /// Number of rules it has room for.
  static let capacity = 256

  @inline(__always)
  mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }
  @inline(__always)
  func contains(_ place: Int) -> Bool { bits[place >> 6] & 1 << UInt64(place & 63) != 0 }
  @inline(__always)
  mutating func formUnion(_ other: AnchorMask) { bits |= other.bits }
}

/// The anchors of the catalogue's rules.
struct AnchorTable: Sendable {
  private let anchors: [WordAnchor]

  static let shared = AnchorTable(Rule.all)

  private init(_ rules: [Rule]) {
    anchors = rules.compactMap(\.reads.anchor)
    precondition(anchors.count <= AnchorMask.capacity)
  }

  /// Which rules want to look at a word.
  ///
  /// - Complexity: O(*r*) in the number of rules, so what it says is kept with the word.
  func mask(of word: WordForm) -> AnchorMask {
    var mask = AnchorMask()
    for place in anchors.indices where anchors[place](word) { mask.insert(place) }
    return mask
  }
}

/// The words of a segment that one rule looks at, as indices of tokens.
package struct AnchoredWords: Sequence, IteratorProtocol, Sendable {
  private let masks: [AnchorMask]
  private let place: Int
  private var position = 0

  init(_ masks: [AnchorMask], at place: Int) { (self.masks, self.place) = (masks, place) }

  /// - Complexity: O(*n*) in the tokens that are passed over.
  @inline(__always)
  package mutating func next() -> Int? {
    while position < masks.count {
      defer { position += 1 }
      if masks[position].contains(place) { return position }
    }
    return nil
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
