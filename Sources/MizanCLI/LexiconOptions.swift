import ArgumentParser
import Mizan
import TMX

/// Dictionaries of the user's own.
struct LexiconOptions: ParsableArguments {
  @Option(
    help:
      "A dictionary of your own, TSV: SOURCE, ARABIC and, if wanted, a probability. May be repeated.",
    completion: .file(extensions: ["tsv"]))
  var lexicon: [String] = []

  func load(_ learned: Learned) throws -> PairLexicons {
    try PairLexicons(
      lexicon.map { path in
        guard let text = String(validating: try ArticleReader.bytes(of: path), as: UTF8.self) else {
          throw DictionaryError(file: path, reason: "not UTF-8 text")
        }
        return PairLexicons.Dictionary(name: path, text: text)
      }, learned: learned.lexicons)
  }
}
