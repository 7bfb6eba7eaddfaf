import Foundation
import Mizan
import TMX

/// Two articles, read and cut into sentences.
struct ArticlePair: Sendable {
  /// Name of the memory: the file name of the source up to its first dot.
  let name: String
  let source: [Sentence]
  let target: [Sentence]
  let sourceLanguage: LanguageTag
  let targetLanguage: LanguageTag

  init(_ source: String, _ target: String, settings: Align) throws {
    name = Self.name(of: source)
    (self.source, sourceLanguage) = try Self.read(source, settings.from, settings)
    (self.target, targetLanguage) = try Self.read(target, settings.to, settings)
    guard sourceLanguage.primary != targetLanguage.primary else {
      throw SameLanguageError(source: source, target: target, language: sourceLanguage.primary)
    }
  }

  /// The name of the memory that a source gives.
  static func name(of source: String) -> String {
    let file = URL(filePath: source).lastPathComponent
    let stem = file == "-" ? "" : String(file.prefix { $0 != "." })
    return stem.isEmpty ? "article" : stem
  }

  private static func read(_ path: String, _ language: LanguageTag?, _ settings: Align) throws
    -> ([Sentence], LanguageTag)
  {
    let reading = try ArticleReader(
      language: language, encoding: settings.encoding, keepsLines: settings.presegmented
    ).read(path)
    for notice in reading.notices { StandardError.write("mizan: \(notice)") }
    let article = reading.article
    if settings.presegmented {
      return (
        article.blocks.enumerated().map { Sentence($1.text, block: $0) }, article.language
      )
    }
    let segmenter =
      if let srx = settings.srx {
        try Segmenter(for: article.language, srx: SRX(contentsOf: srx))
      } else {
        Segmenter(for: article.language)
      }
    return (segmenter.sentences(in: article), article.language)
  }

  func align(_ aligner: Aligner, minimumConfidence: Double?) async throws -> Alignment {
    var alignment = try await aligner.align(
      source, target, from: sourceLanguage, to: targetLanguage)
    if let minimumConfidence { alignment.beads.removeAll { $0.confidence < minimumConfidence } }
    return alignment
  }

  func explanation(of bead: Int, _ aligner: Aligner) async throws -> String {
    try await aligner.explain(
      bead: bead - 1, source, target, from: sourceLanguage, to: targetLanguage)
  }
}

struct SameLanguageError: Error, CustomStringConvertible {
  var source: String
  var target: String
  var language: String

  var description: String {
    "\(source) and \(target) are both in '\(language)'; name the languages with --from and --to, or check the files"
  }
}
