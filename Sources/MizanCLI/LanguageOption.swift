import ArgumentParser
import Mizan
import TMX

extension LanguageTag {
  /// The language that an option names.
  static func named(_ text: String) throws -> LanguageTag {
    let tag = LanguageTag(text)
    guard tag.isKnown else {
      throw ValidationError("there is no such language; give a code such as fa, ar, en-GB or ru")
    }
    return tag
  }
}
