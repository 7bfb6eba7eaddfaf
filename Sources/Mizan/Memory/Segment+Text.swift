package import TMX

extension Segment {
  /// The segment with another text. Codes stay where the text around them stayed; those inside the words
  /// that changed come after the new words.
  package func replacingText(with new: String) -> Segment {
    guard hasMarkup else { return Segment(new) }
    let edit = TextEdit(from: Array(text.utf8), to: Array(new.utf8))
    var offset = 0
    var inserted = false
    var content = Self.apply(edit, to: content, at: &offset, &inserted)
    if !inserted, !edit.replacement.isEmpty { content.append(.text(edit.replacement)) }
    return Segment(content: content)
  }

  private static func apply(
    _ edit: TextEdit, to content: [Content], at offset: inout Int, _ inserted: inout Bool
  ) -> [Content] {
    content.compactMap { piece in
      switch piece {
      case .text(let text):
        let bytes = Array(text.utf8)
        let end = offset + bytes.count
        defer { offset = end }
        let head = bytes.prefix(max(0, edit.range.lowerBound - offset))
        let tail = bytes.suffix(max(0, end - max(edit.range.upperBound, offset)))
        var result = String(decoding: head, as: UTF8.self)
        if !inserted, end >= edit.range.lowerBound {
          result += edit.replacement
          inserted = true
        }
        result += String(decoding: tail, as: UTF8.self)
        return result.isEmpty ? nil : .text(result)
      case .element(var element) where element.inlineKind?.holdsCode != true:
        element.content = apply(edit, to: element.content, at: &offset, &inserted)
        return .element(element)
      default:
        return piece
      }
    }
  }
}

/// The one stretch in which two texts differ.
private struct TextEdit {
  /// UTF-8 offsets into the old text.
  var range: Range<Int>
  var replacement: String

  init(from old: [UInt8], to new: [UInt8]) {
    let limit = min(old.count, new.count)
    var start = 0
    while start < limit, old[start] == new[start] { start += 1 }
    while start > 0,
      start < old.count && isContinuation(old[start])
        || start < new.count && isContinuation(new[start])
    { start -= 1 }
    var end = 0
    while end < limit - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    while end > 0, isContinuation(old[old.count - end]) { end -= 1 }
    range = start..<old.count - end
    replacement = String(decoding: new[start..<new.count - end], as: UTF8.self)
  }
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
