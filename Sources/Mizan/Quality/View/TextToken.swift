/// A token of a segment with what rules ask about a word: letters, clitics, classes.
package struct TextToken: Sendable {
  package enum Script: UInt8, Sendable {
    case none, arabic, latin, other, mixed
  }

  // Rules walk over tokens all the time, so a token is kept small, above all its three ranges.
  private var rangeBounds: ShortRange
  private var letterBounds = ShortRange(0..<0)
  private var stemBounds = ShortRange(0..<0)

  /// The scalar of a punctuation mark or symbol; 0 for words and numbers.
  package var mark: UInt32 = 0
  package var kind: Token.Kind
  package var script: Script = .none
  /// Whether white space (or the start of the text) comes just before.
  package var spaceBefore: Bool
  package var clitics: Clitics = []
  /// Key of the letters as written, hamza and all.
  package var key = LetterKey([], in: 0..<0)
  /// Key of the folded letters (أإآ→ا, ى→ي, ة→ه, Persian → Arabic, lower case).
  package var foldedKey = LetterKey([], in: 0..<0)
  /// Key of the stem as written.
  package var stemKey = LetterKey([], in: 0..<0)
  /// Key of the letters without و before them, when that is a clitic: lists repeat members behind it.
  package var keyWithoutWaw = LetterKey([], in: 0..<0)
  /// What the closed lists say about the word, or else about its stem.
  package var classes: WordClass = []
  /// The form of a frequent verb that the word may be.
  package var verb: VerbForm?
  /// How clean Arabic uses the stem.
  package var statistics = WordStatistics(rawValue: 0)

  init(kind: Token.Kind, range: Range<Int>, spaceBefore: Bool) {
    self.kind = kind
    self.spaceBefore = spaceBefore
    rangeBounds = ShortRange(range)
  }

  /// UTF-8 offsets into the segment's text.
  package var range: Range<Int> { rangeBounds.range }
  /// Place of the word in ``SegmentView/letters``: without marks, tatweel and controls.
  package var letters: Range<Int> {
    get { letterBounds.range }
    set { letterBounds = ShortRange(newValue) }
  }
  /// Place of the stem: the word without the clitics that ``clitics`` names.
  package var stem: Range<Int> {
    get { stemBounds.range }
    set { stemBounds = ShortRange(newValue) }
  }

  package var isWord: Bool { kind == .word }
  package var isArabicWord: Bool { kind == .word && script == .arabic }
  /// With the article ال, also behind a proclitic (للمدينة).
  package var isDefinite: Bool { clitics.contains(.article) }
  package func isAny(of classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
}

/// A range in half the room: no segment has four billion bytes.
private struct ShortRange {
  private let lower: UInt32
  private let upper: UInt32

  @inline(__always)
  init(_ range: Range<Int>) {
    lower = UInt32(range.lowerBound)
    upper = UInt32(range.upperBound)
  }

  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (Int(lower), Int(upper))) }
}

/// Clitics that were split off a word.
package struct Clitics: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let waw = Clitics(rawValue: 1 << 0)
  package static let fa = Clitics(rawValue: 1 << 1)
  package static let ba = Clitics(rawValue: 1 << 2)
  package static let lam = Clitics(rawValue: 1 << 3)
  package static let kaf = Clitics(rawValue: 1 << 4)
  /// The future سـ before a present-tense verb.
  package static let seen = Clitics(rawValue: 1 << 5)
  package static let article = Clitics(rawValue: 1 << 6)
  /// A suffix pronoun of two or more letters (ها هم هما هن كم كن نا), or a plain ه after a long word.
  package static let pronoun = Clitics(rawValue: 1 << 7)

  package static let conjunction: Clitics = [.waw, .fa]
  package static let preposition: Clitics = [.ba, .lam, .kaf]
}
