import TMX

/// What a memory holds for one segment after all decisions.
enum UnitRendering {
  /// The unit as the journals want it; nil when the imported bytes are right.
  ///
  /// - Parameters:
  ///   - unit: the unit as imported; for a part of a split or merge the first it was made from.
  ///   - segment: what the segment is now.
  static func rendered(
    _ unit: TranslationUnit, as segment: ReviewSegment, headerLanguage: LanguageTag?
  ) -> TranslationUnit? {
    let version = segment.standing
    guard segment.isChild || needsWriting(version, base: segment.base) else { return nil }
    return rendered(
      unit, as: version, isChild: segment.isChild, base: segment.base,
      headerLanguage: headerLanguage)
  }

  /// Whether a version differs from what was imported. Setting aside, reopening and dismissing alone do not.
  private static func needsWriting(_ version: ReviewSegment.Version, base: ReviewUnit) -> Bool {
    version.signature != nil
      && (version.unit.state.isDecided || !version.unit.hasSameContent(as: base))
  }

  static func rendered(
    _ unit: TranslationUnit, as version: ReviewSegment.Version, isChild: Bool, base: ReviewUnit,
    headerLanguage: LanguageTag?
  ) -> TranslationUnit {
    var unit = unit
    let now = version.unit
    if isChild { unit.id = now.id }
    if let sides = unit.sides(headerLanguage: headerLanguage) {
      unit.variants[sides.source].replaceText(with: now.source)
      unit.variants[sides.target].replaceText(with: now.target)
    }
    if now.bead != base.bead || isChild {
      unit.annotations[property: MizanProperty.bead] = now.bead
    }
    if let signature = version.signature {
      unit.attributes["changedate"] = signature.at.tmxDate
      unit.attributes["changeid"] = signature.actor
    }
    unit.annotations[property: MizanProperty.state] = now.state.rawValue
    return unit
  }
}

extension ReviewSegment {
  /// Whether it was made by a split or merge and has no imported bytes of its own.
  var isChild: Bool { !origin.isEmpty }
}

extension Variant {
  fileprivate mutating func replaceText(with text: String) {
    guard !self.text.isSameText(as: text) else { return }
    segment = segment.replacingText(with: text)
  }
}
