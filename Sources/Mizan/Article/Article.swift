public import TMX

/// A text as its reader meets it: blocks in reading order, in one language.
public struct Article: Hashable, Sendable {
  public var language: LanguageTag
  public var blocks: [Block]

  public init(language: LanguageTag, blocks: [Block]) {
    self.language = language
    self.blocks = blocks
  }
}

extension Article {
  /// Reads plain text: paragraphs, and short lines without a stop as headings.
  ///
  /// Every line is a block, unless the lines look wrapped at a fixed width; then blank lines part blocks.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(parsing text: String, language: LanguageTag) {
    self.init(language: language, blocks: PlainTextParser.blocks(of: text))
  }
}
