/// A quotation mark or bracket of an article and what it pairs with.
package struct PairedMark: Sendable, Hashable {
  package enum Role: UInt8, Sendable { case opening, closing }

  /// Guillemets, curly quotes, straight quotes, single quotes, brackets.
  package enum Style: UInt8, Sendable {
    case guillemet, curly, straight, singleGuillemet, round, square, curlyBracket

    package var isQuote: Bool { rawValue <= Style.singleGuillemet.rawValue }
    /// Whether opening and closing marks differ.
    package var isDirected: Bool { isQuote && self != .straight }

    /// The usual mark of the style for a role.
    package func mark(_ role: Role) -> String {
      switch (self, role) {
      case (.guillemet, .opening): "«"
      case (.guillemet, .closing): "»"
      case (.curly, .opening): "“"
      case (.curly, .closing): "”"
      case (.straight, _): "\""
      case (.singleGuillemet, .opening): "‹"
      case (.singleGuillemet, .closing): "›"
      case (.round, .opening): "("
      case (.round, .closing): ")"
      case (.square, .opening): "["
      case (.square, .closing): "]"
      case (.curlyBracket, .opening): "{"
      case (.curlyBracket, .closing): "}"
      }
    }
  }

  /// Index of the segment in the article.
  package var segment: Int
  /// UTF-8 offsets into the segment's text.
  package var range: Range<Int>
  /// Index of the token in its segment.
  package var token: Int
  package var style: Style
  package var role: Role
  /// Index of the mark that closes or opens it; nil for a mark left over.
  package var partner: Int?
  /// Whether an opening mark only reopens the quotation that was open, at the start of a paragraph, as
  /// newspapers do.
  package var reopens = false
  /// Whether the mark's shape says the opposite of its role, which its place decided.
  package var isReversed = false

  package static func isQuote(_ mark: UInt32) -> Bool { shape(mark)?.style.isQuote ?? false }
  /// By shape alone; straight quotes are neither.
  package static func isOpening(_ mark: UInt32) -> Bool { shape(mark)?.role == .opening }
  package static func isClosing(_ mark: UInt32) -> Bool {
    mark == 0x22 || shape(mark).map { $0.role == .closing } ?? false
  }
}

extension PairedMark {
  /// The marks of an article in reading order, paired over the borders of segments.
  ///
  /// A closing mark pairs with the nearest open mark of its style; marks left open in between stay without a
  /// partner. Quotes are read by their place first (one with a space before it and a word behind it opens), then
  /// by their shape; a straight quote whose place says nothing opens when none is open.
  ///
  /// - Complexity: O(*n*) in the number of tokens, times the depth of nesting.
  package static func marks(in segments: [SegmentView]) -> [PairedMark] {
    var marks: [PairedMark] = []
    var open: [OpenMark] = []
    for (segment, view) in segments.enumerated()
    where view.traits.contains(.quote) || view.traits.contains(.bracket) {
      open.removeAll { $0.isOutOfReach(of: view) }
      for index in view.marks {
        let token = view.tokens[index]
        guard let (style, shape) = shape(token.mark) else { continue }
        let isOpen = open.contains { $0.style == style }
        let role = placedRole(view, index, style) ?? shape ?? (isOpen ? .closing : .opening)
        var mark = PairedMark(
          segment: segment, range: token.range, token: index, style: style, role: role)
        mark.isReversed = shape != nil && role != shape
        switch role {
        case .opening:
          if index == 0, let outer = open.lastIndex(where: { $0.reopens(style, in: view) }) {
            mark.reopens = true
            mark.partner = open[outer].mark
            open[outer].paragraph = view.paragraph
          } else {
            if open.count == maximumDepth { open.removeFirst() }
            open.append(OpenMark(mark: marks.count, style: style, paragraph: view.paragraph))
          }
        case .closing:
          if let place = open.lastIndex(where: { $0.style == style }) {
            mark.partner = open[place].mark
            marks[open[place].mark].partner = marks.count
            open.removeSubrange(place...)
          }
        }
        marks.append(mark)
      }
    }
    return marks
  }

  // No article nests deeper; hostile input must not make the search for a partner long.
  private static let maximumDepth = 32

  /// What the place of a directed quote says for certain: it opens between a space and a letter, it closes
  /// between a letter or stop and a space or mark. Nil when the place says nothing.
  private static func placedRole(_ view: SegmentView, _ index: Int, _ style: Style) -> Role? {
    guard style.isQuote else { return nil }
    let token = view.tokens[index]
    let next = view.touchesPrevious(index + 1) ? view.tokens[index + 1] : nil
    let previous = view.touchesPrevious(index) ? view.tokens[index - 1] : nil
    let isProclitic = previous.map { $0.isWord && $0.letters.count <= 2 } ?? false
    if next?.mark == 0, previous == nil || isProclitic || previous?.mark == Mark.colon {
      return .opening
    }
    guard !token.spaceBefore, let previous, !isProclitic, next == nil || next?.mark != 0 else {
      return nil
    }
    if previous.mark == 0 || Mark.dividesSentence(previous.mark), previous.mark != Mark.colon {
      return .closing
    }
    return nil
  }

  private static func shape(_ mark: UInt32) -> (style: Style, role: Role?)? {
    switch mark {
    case 0xAB: (.guillemet, .opening)
    case 0xBB: (.guillemet, .closing)
    case 0x201C, 0x201F: (.curly, .opening)
    case 0x201D: (.curly, .closing)
    case 0x201E: (.curly, .opening)
    case 0x22: (.straight, nil)
    case 0x2039: (.singleGuillemet, .opening)
    case 0x203A: (.singleGuillemet, .closing)
    case 0x28: (.round, .opening)
    case 0x29: (.round, .closing)
    case 0x5B: (.square, .opening)
    case 0x5D: (.square, .closing)
    case 0x7B: (.curlyBracket, .opening)
    case 0x7D: (.curlyBracket, .closing)
    default: nil
    }
  }

}

/// An opening mark that waits for its closing one.
private struct OpenMark {
  var mark: Int
  var style: PairedMark.Style
  /// Where it was opened, or opened again.
  var paragraph: Int?

  /// A quotation runs on into the next paragraph; one that goes further opens again there.
  func isOutOfReach(of view: SegmentView) -> Bool {
    guard let paragraph, let here = view.paragraph else { return false }
    return here > paragraph + 1 || here > paragraph && view.kind == .headline
  }

  func reopens(_ style: PairedMark.Style, in view: SegmentView) -> Bool {
    style.isQuote && style == self.style && (view.paragraph != paragraph || view.paragraph == nil)
  }
}
