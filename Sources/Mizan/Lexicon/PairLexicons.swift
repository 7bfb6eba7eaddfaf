import Synchronization

/// The lexicon of every language pair: what ships with mizan, and on top the user's own dictionaries.
package final class PairLexicons: Sendable {
  /// A dictionary file: its name for messages, and its text.
  package struct Dictionary: Sendable {
    package var name: String
    package var text: String

    package init(name: String, text: String) { (self.name, self.text) = (name, text) }
  }

  private struct Pair: Hashable {
    var source: LexicalLanguage
    var target: LexicalLanguage
  }

  private let dictionaries: [Dictionary]
  private let made = Mutex<[Pair: TranslationLexicon]>([:])

  package init(_ dictionaries: [Dictionary] = []) { self.dictionaries = dictionaries }

  /// The lexicon of a pair; nil when neither mizan nor the user has one.
  ///
  /// - Throws: ``DictionaryError`` for the first line that cannot be read.
  package func lexicon(from source: LexicalLanguage, to target: LexicalLanguage) throws
    -> TranslationLexicon?
  {
    let shipped = TranslationLexicon.shipped(from: source, to: target)
    guard !dictionaries.isEmpty else { return shipped }
    let pair = Pair(source: source, target: target)
    if let known = made.withLock({ $0[pair] }) { return known }
    var lexicon = shipped
    for dictionary in dictionaries {
      do {
        let own = try TranslationLexicon(
          tabSeparated: dictionary.text, source: source, target: target)
        lexicon = lexicon?.merging(own) ?? own
      } catch { throw DictionaryError(file: dictionary.name, reason: error.description) }
    }
    made.withLock { $0[pair] = lexicon }
    return lexicon
  }
}

/// A line of a user's dictionary that cannot be read.
public struct DictionaryError: Error, Equatable, CustomStringConvertible {
  public var file: String
  public var reason: String

  public init(file: String, reason: String) { (self.file, self.reason) = (file, reason) }

  public var description: String { "\(file): \(reason); a line is SOURCE, a tab, ARABIC" }
}
