public import TMX

extension ScoredArticle {
  /// Scores the target side of an aligned article, with its source and neighbours in view.
  ///
  /// Beads without target have nothing to score and are left out; items keep the order of the beads, and an
  /// item's id is the number of its bead, from 0.
  public init(_ alignment: Alignment, name: String, from source: LanguageTag, scorer: Scorer) {
    let items = alignment.beads.enumerated().compactMap { index, bead -> ScoreItem? in
      guard let first = alignment.target[bead.target].first else { return nil }
      let texts = alignment.texts(of: bead)
      return ScoreItem(
        id: String(index), target: texts.target.joined(separator: " "),
        source: texts.source.isEmpty ? nil : texts.source.joined(separator: " "),
        sourceLanguage: source, kind: SegmentKind(first.kind), paragraph: first.block)
    }
    self.init(file: name, items: items, assessments: scorer.assess(items))
  }
}
