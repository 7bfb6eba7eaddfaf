extension Rule {
  /// U+FFFD, UTF-8 read as Latin-1, and runs of question marks where letters were.
  static let encodingDamage = Rule(
    id: "script.encoding-damage", category: .design, subtype: "Character encoding",
    severity: .critical,
    precision: 0.97,
    summary: Wording(
      ar: "نص تالف الترميز.", en: "Characters were destroyed by a wrong encoding."),
    explanation: Wording(
      ar: "قُرئ النص بترميز غير ترميزه فضاعت حروفه. أعد استيراده من أصله.",
      en:
        "The text was read in another encoding than it was written in. Import it again from its origin."
    ),
    reads: .everything.having([.damage, .latinPunctuation]),
    examples: [
      "أعلنت ⟦\u{FFFD}\u{FFFD}⟧ الوزارة ذلك.", "⟦Ø§Ù„Ù…Ø¯ÙŠÙ†Ø©⟧", "وصل ⟦????⟧ إلى المطار.",
      "فاز فريق Ørsted بالمناقصة.", "أحقًا قال ذلك؟؟؟", "هل وصل الوفد?",
    ]
  ) { context, report in
    let text = context.text
    var offset = 0
    while offset < text.bytes.count {
      let end = endOfDamage(text.bytes, from: offset)
      if end > offset {
        report.flag(offset..<end)
        offset = end
      } else {
        offset += text.bytes.scalar(at: offset).length
      }
    }
  }
}

/// The end of the damaged run that starts at `start`; `start` itself when there is none.
private func endOfDamage(_ bytes: [UInt8], from start: Int) -> Int {
  let first = bytes.scalar(at: start).value
  var end = start
  var pairs = 0
  switch first {
  case 0xFFFD:
    while end < bytes.count, bytes.scalar(at: end).value == 0xFFFD { end += 3 }
    return end
  case 0x3F:
    while end < bytes.count, bytes[end] == 0x3F { end += 1 }
    return end - start >= 4 ? end : start
  case 0xD8...0xDB, 0xC2, 0xC3, 0xE2:
    // Pairs of a lead byte and a continuation byte, each shown as a Latin-1 or Windows-1252 character.
    while end < bytes.count {
      let lead = bytes.scalar(at: end)
      guard [0xD8, 0xD9, 0xDA, 0xDB, 0xC2, 0xC3, 0xE2].contains(lead.value),
        end + lead.length < bytes.count
      else { break }
      let next = bytes.scalar(at: end + lead.length)
      guard next.value >= 0x80, ScalarClass(next.value) != .letter || next.value < 0x2C0 else {
        break
      }
      pairs += 1
      end += lead.length + next.length
      while pairs >= 2, end < bytes.count, bytes[end] == 0x20, isLead(bytes, end + 1) { end += 1 }
    }
    return pairs >= 2 ? end : start
  default:
    return start
  }
}

private func isLead(_ bytes: [UInt8], _ offset: Int) -> Bool {
  offset < bytes.count && (0xD8...0xDB).contains(bytes.scalar(at: offset).value)
}
