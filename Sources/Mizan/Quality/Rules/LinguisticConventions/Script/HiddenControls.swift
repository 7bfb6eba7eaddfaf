extension Rule {
  /// Zero-width characters, bidi controls and control codes that a reader cannot see.
  static let hiddenControls = Rule(
    id: "script.hidden-character", category: .design, subtype: "Character encoding",
    severity: .minor,
    precision: 0.9,
    summary: Wording(
      ar: "محرف غير مرئي داخل النص.", en: "An invisible character stands in the text."),
    explanation: Wording(
      ar:
        "الفاصل الصفري والواصلة اللينة ومحارف التحكم تفسد البحث والنسخ. علامتا الاتجاه بجوار اللاتينية والأرقام سليمتان.",
      en: """
        Zero-width spaces and non-joiners, soft hyphens and control codes break search and copying. Direction marks \
        beside Latin text and digits are right, and so are embeddings that are closed again.
        """),
    reads: .everything.having(.control),
    examples: [
      "أعلنت ⟦الشر\u{200B}كة⟧ أرباحها.", "وصل الوفد⟦\u{FEFF}⟧ أمس.", "بلغ العدد ⟦\u{202B}⟧مئة.",
      "اشترت الشركة جهاز \u{200E}iPhone 12\u{200F} جديدًا.",
      "نشر موقع \u{2066}example.org\u{2069} الخبر.",
      "ولد عام 1400 ه\u{200D}.",
    ]
  ) { context, report in
    let text = context.text
    var opened: [Range<Int>] = []
    var offset = 0
    var next = 0
    while offset < text.bytes.count {
      let (value, length) = text.bytes.scalar(at: offset)
      let range = offset..<offset + length
      offset += length
      guard value > 0x7F || value < 0x20, ScalarClass(value) == .control else { continue }
      switch value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: opened.append(range)
      case 0x202C, 0x2069: if opened.popLast() == nil { report.flag(range, fix: "") }
      case 0x200E, 0x200F, 0x61C: continue
      case 0x200D where isHa(before: range.lowerBound, text): continue
      default:
        while next < text.tokens.count, text.tokens[next].range.upperBound <= range.lowerBound {
          next += 1
        }
        if let word = surroundingWord(text, range, next) {
          report.flag(word, fix: withoutControls(text, word), severity: .major)
          offset = max(offset, word.upperBound)
        } else {
          report.flag(range, fix: "")
        }
      }
    }
    for range in opened { report.flag(range, fix: "") }
  }
}

/// The word that the character stands inside of, joined over it; nil when there is no letter on both sides.
///
/// - Parameter next: The first token that ends behind the character.
private func surroundingWord(_ text: SegmentView, _ range: Range<Int>, _ next: Int) -> Range<Int>? {
  guard next < text.tokens.count else { return nil }
  let after = text.tokens[next]
  if after.range.contains(range.lowerBound) { return after.isWord ? after.range : nil }
  guard next > 0, after.isWord, text.tokens[next - 1].isWord,
    text.tokens[next - 1].range.upperBound == range.lowerBound,
    after.range.lowerBound == range.upperBound
  else { return nil }
  return text.tokens[next - 1].range.lowerBound..<after.range.upperBound
}

private func isHa(before offset: Int, _ text: SegmentView) -> Bool {
  guard let before = text.bytes.scalar(before: offset)?.value else { return false }
  return before == UInt32(Letter.ha) || before == 0x640
}

private func withoutControls(_ text: SegmentView, _ range: Range<Int>) -> String {
  var visible: [UInt8] = []
  var offset = range.lowerBound
  while offset < range.upperBound {
    let (value, length) = text.bytes.scalar(at: offset)
    if ScalarClass(value) != .control { visible += text.bytes[offset..<offset + length] }
    offset += length
  }
  return String(decoding: visible, as: UTF8.self)
}
