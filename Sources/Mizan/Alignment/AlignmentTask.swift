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
  /// - Throws: ``Failure`` when a language is neither given nor clear, or is none; what the encoder throws.
  public func answer(with aligner: Aligner) async throws -> String {
    let from = try Self.language(sourceLanguage, "source_lang", of: sourceText)
    let to = try Self.language(targetLanguage, "target_lang", of: targetText)
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

  /// A language that is neither given nor clear, or is none; `field` would name it.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    case unsureLanguage(field: String)
    case unknownLanguage(field: String, language: String)

    public var description: String {
      switch self {
      case .unsureLanguage(let field): "cannot tell the language; give '\(field)'"
      case .unknownLanguage(let field, let language):
        "\(field): there is no language '\(language)'; give a code such as fa, ar, en-GB or ru"
      }
    }
  }

  private static func language(
    _ given: String?, _ field: String, of text: String
  ) throws(Failure) -> LanguageTag {
    if let tag = given.map({ LanguageTag($0) }) {
      guard tag.isKnown else { throw .unknownLanguage(field: field, language: tag.text) }
      return tag
    }
    guard let language = LanguageDetector.detect(text).language else {
      throw .unsureLanguage(field: field)
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
