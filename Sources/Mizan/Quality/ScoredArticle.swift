/// The segments of one article with what the scorer says about them.
public struct ScoredArticle: Hashable, Sendable {
  /// The file it came from, for messages and reports.
  public var file: String
  public var items: [ScoreItem]
  /// One for each item, in the same order.
  public var assessments: [Assessment]

  public init(file: String, items: [ScoreItem], assessments: [Assessment]) {
    self.file = file
    self.items = items
    self.assessments = assessments
  }

  /// The worst severity of all findings, or nil without any.
  public var worst: Severity? { assessments.compactMap(\.worst).max() }

  /// Without the findings below a severity; scores stay.
  public func keeping(_ severity: Severity) -> ScoredArticle {
    var copy = self
    for index in copy.assessments.indices {
      copy.assessments[index].findings.removeAll { $0.severity < severity }
    }
    return copy
  }
}

extension Scorer {
  /// Assesses an article that was read from a file.
  ///
  /// - Parameter more: Evidence for each item from elsewhere, such as ``Relatedness``; empty: none.
  public func assess(_ input: ScoreInput, more: [[ScoreEvidence]] = []) -> ScoredArticle {
    let assessments = assess(input.items, isExtract: input.isExtract, more: more)
    guard let only = input.only else {
      return ScoredArticle(file: input.file, items: input.items, assessments: assessments)
    }
    return ScoredArticle(
      file: input.file, items: [input.items[only]], assessments: [assessments[only]])
  }
}
