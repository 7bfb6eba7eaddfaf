import Foundation
public import TMX

extension LanguageTag {
  /// Whether the tag can name a language: a two-letter code of ISO 639-1 or any three letters (ISO 639-3), then
  /// subtags in the shape of BCP 47.
  ///
  /// `fa`, `fas`, `apc`, `en-GB` and `zh_Hans` can; `farsi`, `ir` (a country) and `xx` cannot.
  public var isKnown: Bool {
    let parts = canonical.split(separator: "-", omittingEmptySubsequences: false)
    let isLanguage =
      switch parts[0].utf8.count {
      case 2: Locale.LanguageCode(String(parts[0])).isISOLanguage
      case 3: parts[0].utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      default: false
      }
    return isLanguage
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(\.isLetterOrDigit)
      }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
  }
}
