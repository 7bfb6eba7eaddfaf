package import TMX

/// The types of mizan's own properties in a memory.
package enum MizanProperty {
  package static let state = "x-mizan:state"
  package static let bead = "x-mizan:bead"
  package static let article = "x-mizan:doc"
  package static let outlet = "x-mizan:outlet"
  package static let confidence = "x-mizan:confidence"
  package static let score = "x-mizan:score"
}

extension TranslationUnit {
  /// Indices of the variant that others were translated from, and of its translation: Arabic if there is
  /// any, else the first other one.
  package func sides(headerLanguage: LanguageTag?) -> (source: Int, target: Int)? {
    guard variants.count >= 2 else { return nil }
    let wanted = attributes["srclang"].map { LanguageTag($0) } ?? headerLanguage
    var source = 0
    if let wanted, wanted.text != "*all*", let index = index(of: wanted) { source = index }
    let others = variants.indices.filter { $0 != source }
    let arabic = others.first { variants[$0].language.primary == "ar" }
    guard let target = arabic ?? others.first else { return nil }
    return (source, target)
  }
}
