extension Rule {
  /// HTML entities that were not decoded.
  static let entities = Rule(
    id: "markup.entity", category: .design, subtype: "Markup", severity: .major, precision: 0.98,
    summary: Wording(ar: "كيان HTML لم يُفك.", en: "An HTML entity was not decoded."),
    explanation: Wording(
      ar: "يجب أن يظهر المحرف نفسه. العلامة & وحدها في أسماء الشركات صحيحة.",
      en: "The character itself should stand here. A plain & in company names is right."),
    reads: .everything.having(.markup),
    examples: [
      "وصل⟦&nbsp;⟧الوفد.", "قال ⟦&quot;⟧نعم⟦&quot;⟧.", "انخفض ⟦&#8230;⟧ أمس.",
      "انتهى ⟦&amp;lt;⟧ الخبر.",
      "أعلنت شركة AT&T أرباحها.", "خفضت S&P تصنيفها.", "قسم البحث & التطوير.",
    ]
  ) { context, report in
    let text = context.text
    var index = 0
    while index < text.tokens.count {
      if let end = endOfEntity(text, index) {
        report.flag(text.range(index, end), fixes: decoded(text, index, end).map { [$0] } ?? [])
        index = end + 1
      } else {
        index += 1
      }
    }
  }
}

private func endOfEntity(_ text: SegmentView, _ index: Int) -> Int? {
  guard text.mark(at: index) == 0x26, text.touchesPrevious(index + 1) else { return nil }
  var next = index + 1
  if text.mark(at: next) == 0x23 {
    next += 1
    guard next < text.tokens.count, text.tokens[next].mark == 0, text.touchesPrevious(next) else {
      return nil
    }
    return text.mark(at: next + 1) == 0x3B ? next + 1 : next
  }
  guard text.isWord(at: next), entityNames[text.string(text.tokens[next])] != nil else {
    return nil
  }
  if text.mark(at: next + 1) == 0x3B, text.touchesPrevious(next + 1) {
    // «&amp;lt;»: escaped twice.
    if text.isWord(at: next + 2), text.touchesPrevious(next + 2), text.mark(at: next + 3) == 0x3B,
      entityNames[text.string(text.tokens[next + 2])] != nil
    {
      return next + 3
    }
    return next + 1
  }
  return text.string(text.tokens[next]) == "nbsp" ? next : nil
}

private func decoded(_ text: SegmentView, _ first: Int, _ last: Int) -> String? {
  let inner = text.tokens[first + 1..<last + 1].filter { $0.mark == 0 }.map { text.string($0) }
  guard let name = inner.last else { return nil }
  guard text.mark(at: first + 1) == 0x23 else { return entityNames[name] }
  let code =
    name.hasPrefix("x") || name.hasPrefix("X") ? UInt32(name.dropFirst(), radix: 16) : UInt32(name)
  return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
}

private let entityNames: [String: String] = [
  "nbsp": " ", "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "laquo": "«", "raquo": "»",
  "ndash": "–", "mdash": "—",
  "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "apos": "'", "zwnj": "",
  "zwj": "", "rlm": "",
  "lrm": "", "copy": "©", "reg": "®", "trade": "™", "bull": "•", "middot": "·", "euro": "€",
  "pound": "£", "deg": "°",
  "times": "×", "eacute": "é", "shy": "",
]
