import TMX

extension BreakTables {
  /// The tables of a language; languages without a file of their own get the default ones.
  static func tables(for language: LanguageTag) -> BreakTables {
    switch language.primary {
    case "ar": arabic
    case "fa": persian
    case "en": english
    case "ru": russian
    case "fr": french
    case "tr": turkish
    case "he": hebrew
    case "de": german
    case "es": spanish
    default: .default
    }
  }

  /// Languages without tables: the abbreviations of international usage.
  static let `default` = BreakTables(
    titles: ["Dr", "Prof", "Mr", "Mrs", "Ms", "St", "cf", "vs", "e.g", "i.e"],
    beforeNumber: ["No", "no", "Nr", "nr", "p", "pp", "vol", "fig", "art", "Art"],
    open: ["etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr"])
}
