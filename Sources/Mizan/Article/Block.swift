/// A structural piece of an article, in reading order.
public struct Block: Hashable, Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case heading, paragraph, item, caption, boilerplate
  }

  public var kind: Kind
  /// The text of the block as it stands in the article: never normalised or trimmed inside.
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// A paragraph.
  public init(_ text: String) { self.init(.paragraph, text) }
}
