/// A BCP 47 language tag as written, compared without regard to case and with `_` equal to `-`.
///
/// `LanguageTag("AR_EG") == "ar-eg"`; the spelling of the input is kept in ``text``.
public struct LanguageTag: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The tag exactly as it was read.
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.init(text) }

  public var description: String { text }

  /// The tag in lower case with hyphens: the form that is compared.
  public var canonical: String { text.lowercased().replacing("_", with: "-") }

  /// The primary language in its shortest code: `ar` for `ar-SA`, `ara` and `arb`.
  public var primary: String {
    if text.utf8.count == 2, text.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return text }
    let first = String(canonical.prefix { $0 != "-" })
    return Self.shortCodes[first] ?? first
  }

  /// Whether text in this language runs from right to left by default.
  public var isRightToLeft: Bool {
    ["ar", "fa", "he", "ur", "ckb", "ps", "sd", "ug", "yi", "dv"].contains(primary)
  }

  // ISO 639-2 and 639-3 codes, and macro-language members, that field data uses for the same language.
  private static let shortCodes = [
    "ara": "ar", "arb": "ar", "fas": "fa", "per": "fa", "pes": "fa", "prs": "fa", "eng": "en",
    "rus": "ru", "fra": "fr", "fre": "fr", "tur": "tr", "deu": "de", "ger": "de", "spa": "es",
    "heb": "he", "urd": "ur",
  ]
}

extension LanguageTag: Hashable {
  public static func == (a: Self, b: Self) -> Bool { a.canonical == b.canonical }
  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

extension LanguageTag: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
