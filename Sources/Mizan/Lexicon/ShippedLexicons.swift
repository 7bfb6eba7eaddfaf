import Foundation
import Synchronization

/// The shipped tables, each read once, when it is first asked for.
///
/// A missing table is no error: the evidence it would give is absent.
final class ShippedLexicons: Sendable {
  private let lexicons = Mutex<[LexicalLanguage: TranslationLexicon?]>([:])
  private let frequencies = Mutex<[LexicalLanguage: WordFrequencies?]>([:])

  static let shared = ShippedLexicons()

  func lexicon(from language: LexicalLanguage) -> TranslationLexicon? {
    lexicons.withLock { known in
      if let lexicon = known[language] { return lexicon }
      let name = "lexicon.\(language.code)-ar.bin"
      let lexicon = try? TranslationLexicon(contentsOf: Resource.data(name), name: name)
      known[language] = .some(lexicon)
      return lexicon
    }
  }

  func frequencies(of language: LexicalLanguage) -> WordFrequencies? {
    frequencies.withLock { known in
      if let table = known[language] { return table }
      let name = "frequencies.\(language.code).bin"
      let table = try? WordFrequencies(contentsOf: Resource.data(name), name: name)
      known[language] = .some(table)
      return table
    }
  }
}
