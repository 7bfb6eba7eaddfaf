public import TMX

extension TMXDocument {
  /// The memory of an aligned article: one unit a bead, in the order of the beads.
  ///
  /// A side without sentences has an empty segment. Ids depend on the article's name and the source text
  /// alone. Neighbouring segments stand in the context properties.
  ///
  /// - Parameter article: the article's name.
  public init(
    _ alignment: Alignment, article: String, from source: LanguageTag, to target: LanguageTag
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
      return TranslationUnit(
        attributes: ["tuid": ids.next(source: sourceText, target: targetText)],
        annotations: [
          .property(Property(MizanProperty.article, article)),
          .property(Property(MizanProperty.bead, bead.type)),
          .property(Property(MizanProperty.confidence, "\(bead.roundedConfidence)")),
        ],
        variants: [sourceVariant, Variant(target, targetText)])
    }
    self.init(header: Header(source: source, toolVersion: mizanVersion), units: units)
  }
}
