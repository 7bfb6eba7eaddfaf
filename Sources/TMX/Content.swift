/// A piece of mixed content: what may stand in a segment, and whatever else a file may hold.
///
/// Equality is code point for code point.
public enum Content: Sendable {
  case text(String)
  case element(Element)
  case comment(String)
  case instruction(target: String, data: String)
}

extension Content: Hashable {
  public static func == (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)), (.comment(let a), .comment(let b)): a.isSameText(as: b)
    case (.element(let a), .element(let b)): a == b
    case (.instruction(let a, let x), .instruction(let b, let y)):
      a.isSameText(as: b) && x.isSameText(as: y)
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text), .comment(let text): hasher.combine(text)
    case .element(let element): hasher.combine(element)
    case .instruction(let target, let data):
      hasher.combine(target)
      hasher.combine(data)
    }
  }
}

/// An element with everything in it: an inline code of level 2, `ude`, or one that TMX does not know.
public struct Element: Hashable, Sendable {
  /// The name as written, with its prefix if it is not a TMX name.
  public var name: String
  public var attributes: Attributes
  public var content: [Content]

  public init(_ name: String, attributes: Attributes = [:], content: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// What TMX means by the element inside a segment; nil for a foreign one.
  public var inlineKind: InlineKind? { InlineKind(rawValue: name) }
}

/// The inline elements of TMX level 2 (TMX 1.4b, "Content Markup").
public enum InlineKind: String, CaseIterable, Sendable {
  /// Opening code whose closing code is in the same segment; paired by `i`.
  case bpt
  /// Closing code.
  case ept
  /// Opening or closing code whose partner is in another segment.
  case it
  /// Stand-alone code.
  case ph
  /// A stretch of text with a special meaning.
  case hi
  /// Translatable text inside a code: a footnote, an alternative text.
  case sub
  /// Unknown code; deprecated.
  case ut

  /// Whether characters directly inside are native code and not text of the segment.
  public var holdsCode: Bool {
    switch self {
    case .hi: false
    case .bpt, .ept, .it, .ph, .ut, .sub: true
    }
  }
}
