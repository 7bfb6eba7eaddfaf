public import TMX

extension TMXDocument {
  /// The memory of an aligned article: one unit a bead, in the order of the beads.
  ///
  /// A side without sentences has an empty segment. Ids depend on the article's name and the source text
  /// alone. Neighbouring segments stand in the context properties.
  ///
  /// - Parameters:
  ///   - article: the article's name.
  ///   - scores: the score of each bead that has one, by the bead's index.
  public init(
    _ alignment: Alignment, article: String, from source: LanguageTag, to target: LanguageTag,
    scores: [Int: Double] = [:]
  ) {
    var ids = UnitIDs(article: article)
    let sides = alignment.beads.map { bead in
      let texts = alignment.texts(of: bead)
      return (texts.source.joined(separator: " "), texts.target.joined(separator: " "))
    }
    let units = alignment.beads.indices.map { index in
      let (bead, (sourceText, targetText)) = (alignment.beads[index], sides[index])
      var sourceVariant = Variant(source, sourceText)
      if index > 0 {
        sourceVariant.annotations.append(.property(Property("x-context-pre", sides[index - 1].0)))
      }
      if index + 1 < sides.count {
        sourceVariant.annotations.append(.property(Property("x-context-post", sides[index + 1].0)))
      }
      var properties = [
        Property(MizanProperty.article, article), Property(MizanProperty.bead, bead.type),
        Property(MizanProperty.confidence, "\(bead.roundedConfidence)"),
      ]
      if let score = scores[index] {
        properties.append(Property(MizanProperty.score, "\((score * 10_000).rounded() / 10_000)"))
      }
      return TranslationUnit(
        attributes: ["tuid": ids.next(source: sourceText, target: targetText)],
        annotations: properties.map { .property($0) },
        variants: [sourceVariant, Variant(target, targetText)])
    }
    self.init(header: Header(source: source, toolVersion: mizanVersion), units: units)
  }
}
