extension BreakTables {
  static let persian = BreakTables(
    titles: ["ر.ک", "نک", "رک", "دکتر"],
    beforeNumber: ["ص", "صص", "ج", "ش", "شماره", "تلفن"],
    open: ["ق.م", "ب.م", "ه.ش", "ه.ق", "هـ.ش", "هـ.ق", "ه‍.ش", "ه‍.ق", "ش.م", "ق.ظ", "ب.ظ"],
    rules: [
      .spelledInitial(latinLetterNames),
      .break("A calendar after a year ends the sentence: «سال ۱۳۵۷ ش.».") { site, _ in
        let word = site.word
        guard site.isPoint, ["م", "ش", "ق"].contains(site.text(word)),
          let before = site.scalar(beforeWord: word)
        else { return false }
        return ScalarClass(before) == .digit
      },
      .noBreak("What reports a quoted question belongs to its sentence: «…؟» پرسید.") { site, _ in
        guard site.closes, !site.isPoint, let next = site.nextWord else { return false }
        return ["و", "پرسید", "پرسیدند", "گفت", "گفتند", "می‌پرسد", "می‌گوید", "که", "را"].contains(
          site.text(next))
      },
    ])
}

private let latinLetterNames: Set<String> = [
  "ای", "بی", "سی", "دی", "اف", "جی", "اچ", "جِی", "کی", "ال", "کیو", "آر", "اس", "تی", "یو", "وی",
  "دبلیو", "دابلیو", "ایکس",
]
