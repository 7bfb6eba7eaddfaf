#if canImport(Glibc)
  import Glibc
#endif

/// The stretch of a text that most surely has no counterpart on the other side.
///
/// Each content word that the lexicon knows and finds no counterpart of speaks for the gap by
/// −ln(1 − P(a counterpart is there | translated)), each one that has one speaks against it; the stretch with the
/// greatest sum is found in one pass (Kadane's algorithm).
package struct PassageGap: Sendable {
  /// In nats; 0 when there is none.
  package private(set) var weight = 0.0
  /// Indices into the side's word list.
  package private(set) var words: Range<Int>?

  /// - Complexity: O(*n*) in the words.
  package init(in side: PairSide) {
    var sum = 0.0
    var first: Int?
    for term in side.profile.terms where term.word >= 0 {
      let word = Int(term.word)
      guard term.information >= Self.leastInformation else { continue }
      if let link = side.links[word] {
        sum -= Double(link.strength >= Self.sure ? Self.linked : Self.faint)
      } else {
        sum += Double(-logf(1 - Self.kept * min(side.coverage[word], 1)))
        if first == nil { first = word }
      }
      if sum <= 0 {
        sum = 0
        first = nil
      } else if sum > weight, let first {
        weight = sum
        words = first..<word + 1
      }
    }
  }

  // Rough shares, set on gold beads against beads with a passage cut out (MizanBench damage-pairs).
  private static let kept: Float = 0.8
  private static let linked: Float = 2
  private static let faint: Float = 0.7
  private static let sure: Float = 0.1
  private static let leastInformation: Float = 7

  /// Whether the gap and an imbalance of lengths, in nats, together say that a passage has no counterpart.
  func isConvincing(_ imbalance: Double, threshold: Double) -> Bool {
    weight >= Self.least && words?.count ?? 0 >= Self.fewestWords
      && imbalance >= Self.leastImbalance
      && weight + Self.imbalanceWeight * imbalance > threshold
  }

  // The lexicons of Persian and Russian miss more words.
  static func threshold(of language: LexicalLanguage) -> Double {
    switch language {
    case .english: 9.2
    case .persian: 12.6
    case .russian: 11.6
    default: 10.2
    }
  }
  // Fewer Arabic words are sure to have a counterpart.
  static func targetThreshold(for source: LexicalLanguage) -> Double {
    switch source {
    case .english: 9.2
    case .persian, .russian: 10.5
    default: 10
    }
  }
  /// What an acronym of the source adds to the threshold.
  static let acronym = 4.0
  private static let least = 2.8
  private static let fewestWords = 4
  private static let leastImbalance = 0.15
  private static let imbalanceWeight = 14.0
  /// Length alone is proof: less than half, or more than double, of the usual.
  static let outlier = 0.85
  /// Words that may be a detail added by an editor.
  static let detail = 7
  /// In letters and digits: below, length proves nothing.
  static let shortText = 30
}

extension PairSide {
  /// Letters and digits as if every number were in digits: «سبع عشرة» says no more than 17. What Arabic adds in
  /// brackets, a name in other letters, counts for nothing.
  fileprivate var textLength: Int {
    var length = letterCount
    for number in numbers where number.hasWords {
      let letters = list.words[number.words].reduce(0) { $0 + $1.letters.count }
      length -= max(0, letters - Self.numberLength)
    }
    guard language == .arabic else { return length }
    var opening: Int?
    for (index, word) in list.words.enumerated() where word.kind == .mark {
      if word.key == 0x28 {
        opening = index
      } else if word.key == 0x29, let first = opening {
        if index - first <= Self.longestGloss {
          length -= list.words[first..<index].reduce(0) {
            $0 + ($1.kind == .mark ? 0 : $1.letters.count)
          }
        }
        opening = nil
      }
    }
    return length
  }

  private static let numberLength = 4
  private static let longestGloss = 6
}

extension PairView {
  /// How much longer than usual the target is for its source, in nats; negative when it is shorter.
  ///
  /// Usual ratios are medians over human translations (NTREX, TICO-19, XQuAD).
  package var lengthSurplus: Double {
    let ratio = log(Double(target.textLength + 8) / Double(source.textLength + 8))
    let usual =
      switch source.language {
      case .persian, .arabic: -0.04
      case .english: -0.12
      case .french, .russian: -0.25
      case .turkish: -0.19
      case .other: -0.15
      }
    return ratio - usual
  }
}
