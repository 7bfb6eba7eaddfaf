public import TMX

extension Rule {
  /// A text on which the rule reports exactly the places between ⟦ and ⟧: none when there are no such
  /// marks. Examples are the documentation and the tests of a rule.
  public struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The segment, with marked places.
    public var marked: String
    /// Segments before and after it in the article, in reading order.
    public var before: [String]
    public var after: [String]
    /// Sources of the segments in ``before``, as many as there are.
    public var sourcesBefore: [String]
    public var source: String?
    public var sourceLanguage: LanguageTag?
    public var kind: SegmentKind
    /// What a quality estimator says of it, at the marked place; nil: it was not asked.
    public var estimatedLogOdds: Double?

    public init(
      _ marked: String, before: [String] = [], after: [String] = [],
      sourcesBefore: [String] = [], source: String? = nil,
      from sourceLanguage: LanguageTag? = nil, kind: SegmentKind = .body,
      estimatedLogOdds: Double? = nil
    ) {
      self.marked = marked
      self.before = before
      self.after = after
      self.sourcesBefore = sourcesBefore
      self.source = source
      self.sourceLanguage = sourceLanguage
      self.kind = kind
      self.estimatedLogOdds = estimatedLogOdds
    }

    public init(stringLiteral marked: String) { self.init(marked) }

    /// Whether the rule must report something.
    public var fires: Bool { marked.unicodeScalars.contains(Self.opening) }

    /// The text without the marks, and the marked places as UTF-8 offsets into it.
    public func unmarked() -> (text: String, ranges: [Range<Int>]) {
      var text = ""
      var starts: [Int] = []
      var ranges: [Range<Int>] = []
      for scalar in marked.unicodeScalars {
        switch scalar {
        case Self.opening: starts.append(text.utf8.count)
        case Self.closing:
          if let start = starts.popLast() { ranges.append(start..<text.utf8.count) }
        default: text.unicodeScalars.append(scalar)
        }
      }
      return (text, ranges)
    }

    /// The example as an article, and the place of its segment in it.
    package var article: (segments: [ScoreItem], index: Int) {
      var segments = before.enumerated().map { index, target in
        ScoreItem(
          target: target, source: index < sourcesBefore.count ? sourcesBefore[index] : nil,
          sourceLanguage: sourceLanguage, kind: .body)
      }
      segments.append(
        ScoreItem(
          target: unmarked().text, source: source, sourceLanguage: sourceLanguage, kind: kind)
      )
      let place = unmarked().ranges.first
      segments[segments.count - 1].estimate = estimatedLogOdds.map {
        QualityEstimate(logOdds: $0, place: place)
      }
      segments += after.map { ScoreItem(target: $0, kind: .body) }
      for index in segments.indices { segments[index].paragraph = 0 }
      return (segments, before.count)
    }

    private static let opening: Unicode.Scalar = "⟦"
    private static let closing: Unicode.Scalar = "⟧"
  }
}
