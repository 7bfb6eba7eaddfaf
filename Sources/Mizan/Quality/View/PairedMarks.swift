/// A quotation mark or bracket of an article and what it pairs with.
package struct PairedMark: Sendable, Hashable {
  package enum Role: UInt8, Sendable { case opening, closing }

  /// Guillemets, curly quotes, straight quotes, single quotes, brackets.
  package enum Style: UInt8, Sendable {
    case guillemet, curly, straight, singleGuillemet, round, square, curlyBracket

    package var isQuote: Bool { rawValue <= Style.singleGuillemet.rawValue }
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
}

extension PairedMark {
  /// The marks of an article in reading order, paired over the borders of segments.
  ///
  /// A closing mark pairs with the nearest open mark of its style; marks left open in between stay without a
  /// partner. A straight quote opens when no straight quote is open. Curly quotes used the other way round
  /// (” … “) are read by their place: a mark with a space or the start before it and none behind it opens.
  ///
  /// - Complexity: O(*n*) in the number of tokens, times the depth of nesting.
  package static func marks(in segments: [SegmentView]) -> [PairedMark] {
    var marks: [PairedMark] = []
    var open: [Int] = []
    for (segment, view) in segments.enumerated()
    where view.traits.contains(.quote) || view.traits.contains(.bracket) {
      for (index, token) in view.tokens.enumerated() where token.mark != 0 {
        guard let (style, shape) = shape(token.mark) else { continue }
        let role = shape ?? straightRole(view, index, style, open, marks)
        var mark = PairedMark(
          segment: segment, range: token.range, token: index, style: style, role: role)
        switch role {
        case .opening:
          let outer = open.last { marks[$0].style == style }
          if style.isQuote, index == 0, let outer, marks[outer].segment < segment,
            view.paragraph != segments[marks[outer].segment].paragraph || view.paragraph == nil
          {
            mark.reopens = true
            mark.partner = outer
          } else {
            open.append(marks.count)
          }
        case .closing:
          if let place = open.lastIndex(where: { marks[$0].style == style }) {
            mark.partner = open[place]
            marks[open[place]].partner = marks.count
            open.removeSubrange(place...)
          }
        }
        marks.append(mark)
      }
    }
    return marks
  }

  private static func shape(_ mark: UInt32) -> (Style, Role?)? {
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

  private static func straightRole(
    _ view: SegmentView, _ token: Int, _ style: Style, _ open: [Int], _ marks: [PairedMark]
  ) -> Role {
    open.contains { marks[$0].style == style } ? .closing : .opening
  }
}
