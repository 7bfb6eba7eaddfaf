/// A sentence and its place in the article.
public struct Sentence: Hashable, Sendable {
  /// The text of ``range``: without the white space that separates it from its neighbours.
  public var text: String
  /// Index of the block in its article.
  public var block: Int
  /// UTF-8 offsets into the block's text. The gaps between ranges hold white space only.
  public var range: Range<Int>
  public var kind: Block.Kind

  public init(
    _ text: String, block: Int = 0, range: Range<Int>? = nil, kind: Block.Kind = .paragraph
  ) {
    self.text = text
    self.block = block
    self.range = range ?? 0..<text.utf8.count
    self.kind = kind
  }
}
