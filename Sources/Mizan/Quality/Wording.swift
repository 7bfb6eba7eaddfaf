/// The same words in Arabic and in English.
public struct Wording: Hashable, Sendable {
  public var arabic: Phrase
  public var english: Phrase

  public init(ar arabic: Phrase, en english: Phrase) {
    self.arabic = arabic
    self.english = english
  }
}

/// A sentence with values in it, which are kept apart so that each surface can isolate them.
///
/// A value inserted by interpolation may run in the other direction; ``isolated`` wraps it in
/// U+2068…U+2069 for plain text, a page uses ``parts`` and `<bdi>`.
public struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  public enum Part: Hashable, Sendable {
    case words(String)
    case value(String)
  }

  public var parts: [Part]

  public init(stringLiteral words: String) { parts = [.words(words)] }

  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }
    public mutating func appendInterpolation(_ value: String) { parts.append(.value(value)) }
    public mutating func appendInterpolation(_ value: Int) { parts.append(.value(String(value))) }
  }

  /// Values between U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE, which are
  /// themselves removed from the values.
  public var isolated: String {
    joined { "\u{2068}\($0.filter { !"\u{2068}\u{2069}".contains($0) })\u{2069}" }
  }

  /// Values between braces: the `explain` field of a findings file.
  public var braced: String { joined { "{\($0)}" } }

  /// Words and values as they are.
  public var plain: String { joined { $0 } }

  private func joined(_ value: (String) -> String) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .value(let inner): text += value(inner)
      }
    }
    return text
  }
}
