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
