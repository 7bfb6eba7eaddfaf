/// A check with everything about it in one place: what it reports, why, examples, and the code.
///
/// Listed once in ``Rule/all``; documentation and tests are made from that list.
public struct Rule: Sendable, Identifiable {
  /// Topic and name, such as `punctuation.latin-comma`. Stable: journals refer to it.
  public let id: String
  /// Raised when the rule reports other places than before.
  public let version: Int
  public let category: MQMCategory
  /// The MQM issue under the category, in the standard's English.
  public let subtype: String
  /// The usual severity; a finding may carry another one.
  public let severity: Severity
  /// Share of findings that a reviewer would confirm, 0…1, as judged on a sample of clean news
  /// (docs/rule-frequency.md), before this project's reviewers teach better.
  public internal(set) var precision: Double
  /// What is wrong, in one sentence.
  public let summary: Wording
  /// Why it matters, and what looks alike but is right.
  public let explanation: Wording
  public let examples: [Example]
  /// Which segments the rule reads.
  package internal(set) var reads: Reads
  package let check: Check

  /// A condition for running a rule at all, tested before its code.
  package struct Reads: Sendable {
    /// The text must have at least one of these; empty: no condition.
    package var traits: TextTraits = []
    /// Which words the rule looks at, as ``RuleContext/anchors`` names them; nil: no words of its own.
    package var anchor: WordAnchor?
    /// Whether the text must have such a word.
    package var needsAnchor = false
    /// The place of the anchor in the ``AnchorTable``, which has those of the catalogue's rules.
    var anchorPlace: Int?
    package var kinds: SegmentKinds = [.headline, .body, .caption]
    package var needsSource = false

    package static let always = Reads()
    /// Prose only: not headlines, captions and boilerplate.
    package static let body = Reads(kinds: [.body])
    /// Any kind of segment, boilerplate too.
    package static let everything = Reads(kinds: .all)
    /// Segments that come with their source.
    package static let pairs = Reads(needsSource: true)

    /// Whether a rule of these conditions reads a segment.
    @inline(__always)
    func admits(_ segment: ArticleView.Outline) -> Bool {
      (traits.isEmpty || !traits.isDisjoint(with: segment.traits))
        && (!needsAnchor || anchorPlace.map(segment.anchors.contains) ?? true)
        && kinds.contains(segment.kind) && (!needsSource || segment.hasSource)
    }

    package static func having(_ traits: TextTraits) -> Reads { Reads(traits: traits) }

    package func having(_ traits: TextTraits) -> Reads {
      var copy = self
      copy.traits = traits
      return copy
    }

    /// With words that the rule wants to look at: it reads no text without one.
    ///
    /// - Parameter anchor: Tells from a word alone whether it is one.
    package func at(_ anchor: @escaping @Sendable (WordForm) -> Bool) -> Reads {
      var copy = noting(anchor)
      copy.needsAnchor = true
      return copy
    }

    /// With words that the rule wants to look at, among other things that need no such word.
    package func noting(_ anchor: @escaping @Sendable (WordForm) -> Bool) -> Reads {
      var copy = self
      copy.anchor = WordAnchor(anchor)
      return copy
    }
  }

  package enum Check: Sendable {
    /// Called once a segment.
    case segment(@Sendable (RuleContext, inout Report) -> Void)
    /// Called once an article that has segments which the rule reads.
    case article(@Sendable (ArticleContext, inout Report) -> Void)
  }

  /// A rule that looks at one segment at a time, with its neighbours and source at hand.
  package init(
    id: String, version: Int = 1, category: MQMCategory, subtype: String, severity: Severity,
    precision: Double, summary: Wording, explanation: Wording, reads: Reads = .always,
    examples: [Example], check: @escaping @Sendable (RuleContext, inout Report) -> Void
  ) {
    self.init(
      id: id, version: version, category: category, subtype: subtype, severity: severity,
      precision: precision, summary: summary, explanation: explanation, reads: reads,
      examples: examples, checking: .segment(check))
  }

  /// A rule that needs the whole article at once, or those of its segments that it reads.
  package init(
    id: String, version: Int = 1, category: MQMCategory, subtype: String, severity: Severity,
    precision: Double, summary: Wording, explanation: Wording, reads: Reads = .everything,
    examples: [Example],
    checkArticle: @escaping @Sendable (ArticleContext, inout Report) -> Void
  ) {
    self.init(
      id: id, version: version, category: category, subtype: subtype, severity: severity,
      precision: precision, summary: summary, explanation: explanation, reads: reads,
      examples: examples, checking: .article(checkArticle))
  }

  private init(
    id: String, version: Int, category: MQMCategory, subtype: String, severity: Severity,
    precision: Double, summary: Wording, explanation: Wording, reads: Reads, examples: [Example],
    checking: Check
  ) {
    self.id = id
    self.version = version
    self.category = category
    self.subtype = subtype
    self.severity = severity
    self.precision = precision
    self.summary = summary
    self.explanation = explanation
    self.reads = reads
    self.examples = examples
    self.check = checking
  }
}

extension Rule: CustomStringConvertible {
  public var description: String { id }
}
