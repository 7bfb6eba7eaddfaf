import Synchronization

/// The lexicon of every language pair: what ships with mizan, what the project's approved units taught, and
/// the user's own dictionaries.
package final class PairLexicons: Sendable {
  /// A dictionary file: its name for messages, and its text.
  package struct Dictionary: Sendable {
    package var name: String
    package var text: String

    package init(name: String, text: String) { (self.name, self.text) = (name, text) }
  }

  package struct Pair: Hashable, Sendable {
    package var source: LexicalLanguage
    package var target: LexicalLanguage

    package init(_ source: LexicalLanguage, _ target: LexicalLanguage) {
      (self.source, self.target) = (source, target)
    }
  }

  private let dictionaries: [Dictionary]
  private let learned: [Pair: TranslationLexicon]
  private let made = Mutex<[Pair: TranslationLexicon]>([:])

  /// - Parameter learned: lexicons of the project's own, from ``LexiconTrainer``.
  package init(_ dictionaries: [Dictionary] = [], learned: [Pair: TranslationLexicon] = [:]) {
    self.dictionaries = dictionaries
    self.learned = learned
  }

  /// The lexicon of a pair; nil when neither mizan nor the user has one.
  ///
  /// - Throws: ``DictionaryError`` for the first line that cannot be read.
  package func lexicon(from source: LexicalLanguage, to target: LexicalLanguage) throws
    -> TranslationLexicon?
  {
    let shipped = TranslationLexicon.shipped(from: source, to: target)
    let pair = Pair(source, target)
    guard !dictionaries.isEmpty || learned[pair] != nil else { return shipped }
    if let known = made.withLock({ $0[pair] }) { return known }
    var lexicon = shipped
    if let own = learned[pair] { lexicon = lexicon?.merging(own) ?? own }
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
