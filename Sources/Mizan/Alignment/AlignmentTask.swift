import TMX

/// One line of work for `mizan worker`: two texts to be aligned.
public struct AlignmentTask: Decodable, Sendable {
  public var id: String
  public var sourceText: String
  public var targetText: String
  public var sourceLanguage: String?
  public var targetLanguage: String?
  /// One sentence a line on both sides; blank lines are left out.
  public var presegmented: Bool?

  private enum CodingKeys: String, CodingKey {
    case id, presegmented
    case sourceText = "source_text"
    case targetText = "target_text"
    case sourceLanguage = "source_lang"
    case targetLanguage = "target_lang"
  }

  /// The answer, a line of JSON without newline: `{"id":…,"beads":[…]}`.
  ///
  /// - Throws: ``ArticleError/unsureLanguage(_:candidates:)`` when a language is neither given nor clear, and
  ///   what the encoder throws.
  public func answer(with aligner: Aligner) async throws -> String {
    let from =
      try sourceLanguage.map { LanguageTag($0) } ?? Self.language(of: sourceText, "source_text")
    let to =
      try targetLanguage.map { LanguageTag($0) } ?? Self.language(of: targetText, "target_text")
    let alignment =
      presegmented == true
      ? try await aligner.align(
        Sentence.lines(of: sourceText), Sentence.lines(of: targetText), from: from, to: to)
      : try await aligner.align(sourceText, targetText, from: from, to: to)
    var object = JSONObject()
    object.add("id", id)
    object.add("beads", alignment.beads.map { alignment.json(of: $0) })
    return object.text
  }

  private static func language(of text: String, _ field: String) throws(ArticleError) -> LanguageTag
  {
    let detection = LanguageDetector.detect(text)
    guard let language = detection.language else {
      throw .unsureLanguage(field, candidates: detection.candidates.map(\.text))
    }
    return language
  }
}

extension Sentence {
  /// The lines of a text that are not blank, as sentences.
  public static func lines(of text: String) -> [Sentence] {
    text.split(whereSeparator: \.isNewline).enumerated().compactMap { index, line in
      line.allSatisfy(\.isWhitespace) ? nil : Sentence(String(line), block: index)
    }
  }
}
