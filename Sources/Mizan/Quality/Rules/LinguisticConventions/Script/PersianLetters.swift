extension Rule {
  /// ی and ک where Arabic has ي, ى and ك.
  static let persianLetters = Rule(
    id: "script.persian-letter", category: .linguisticConventions, subtype: "Spelling",
    severity: .major,
    precision: 0.98,
    summary: Wording(
      ar: "حرف فارسي (ی أو ک) في كلمة عربية.",
      en: "A Persian letter (ی or ک) stands in an Arabic word."),
    explanation: Wording(
      ar:
        "يبدو الحرفان متشابهين على الشاشة لكنهما مختلفان في الترميز، فلا يجدهما البحث ولا تطابقهما الذاكرة.",
      en:
        "The letters look alike but are other characters: search and memory no longer match the word."
    ),
    reads: .having(.foreignArabicLetter),
    examples: [
      "انعقد المجلس ⟦الأعلی⟧ أمس.", "زار الوفد ⟦مدینة⟧ حلب.", "أعلن ⟦البنک⟧ رفع الفائدة.",
      "انعقد المجلس الأعلى أمس.", "زار الوفد مدينة حلب.", "أعلن البنك المركزي رفع الفائدة.",
    ]
  ) { context, report in
    let text = context.text
    for token in text.tokens where token.isArabicWord {
      let letters = text.letters[token.letters]
      guard letters.contains(where: { $0 == 0x6CC || $0 == 0x6A9 }) else { continue }
      report.flag(token.range, fix: arabicSpelling(text, token))
    }
  }
}

private func arabicSpelling(_ text: SegmentView, _ token: TextToken) -> String {
  var spelled: [UInt8] = []
  var offset = token.range.lowerBound
  while offset < token.range.upperBound {
    let (value, length) = text.bytes.scalar(at: offset)
    offset += length
    switch value {
    case 0x6A9: spelled.append(scalar: 0x643)
    case 0x6CC:
      let isLast = offset == token.range.upperBound
      spelled.append(scalar: isLast && endsInMaqsura.contains(token.foldedKey) ? 0x649 : 0x64A)
    default: spelled.append(scalar: value)
    }
  }
  return String(decoding: spelled, as: UTF8.self)
}

/// Folded forms of frequent words that end in ى.
private let endsInMaqsura = WordSet(
  "علي الي حتي لدي متي مدي سوي الاعلي اعلي ادني كبري الكبري اخري الاخري مستوي جدوي دعوي شكوي قوي القوي ذكري مستشفي"
)
