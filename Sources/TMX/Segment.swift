/// The content of a `seg`: text and inline codes, in order, without loss.
public struct Segment: Hashable, Sendable {
  public var content: [Content]

  public init(content: [Content]) { self.content = content }

  /// A segment of plain text (level 1).
  public init(_ text: String) { content = text.isEmpty ? [] : [.text(text)] }

  /// The text alone: characters directly in the segment, in `hi`, or in an element that TMX does not
  /// know. What stands in `bpt`, `ept`, `it`, `ph`, `ut` and their `sub` is code and left out.
  ///
  /// - Complexity: O(*n*) in the length of the content.
  public var text: String {
    if content.count == 1, case .text(let only) = content[0] { return only }
    var text = ""
    Self.appendText(of: content, to: &text)
    return text
  }

  /// Whether there is anything but text.
  public var hasMarkup: Bool {
    content.contains { if case .text = $0 { false } else { true } }
  }

  private static func appendText(of content: [Content], to text: inout String) {
    for piece in content {
      switch piece {
      case .text(let characters): text += characters
      case .element(let element):
        if element.inlineKind?.holdsCode != true { appendText(of: element.content, to: &text) }
      case .comment, .instruction: break
      }
    }
  }
}
