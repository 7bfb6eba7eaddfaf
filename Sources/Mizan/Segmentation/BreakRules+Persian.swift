extension BreakTables {
  static let persian = BreakTables(
    titles: [
      "د", "م", "ا", "آ", "ر.ک", "ر", "نک", "رک", "دکتر", "س", "ص", "ج", "ش", "ق", "ت", "ط", "ب",
    ],
    beforeNumber: ["ص", "صص", "ج", "ش", "شماره", "تلفن"],
    open: ["ق.م", "ب.م", "ه.ش", "ه.ق", "هـ.ش", "هـ.ق", "ه‍.ش", "ه‍.ق", "ش.م", "ق.ظ", "ب.ظ"],
    rules: [
      .break("A calendar after a year ends the sentence: «سال ۱۳۵۷ ش.».") { site, _ in
        let word = site.word
        guard site.isPoint, ["م", "ش", "ق"].contains(site.text(word)),
          let before = site.scalar(beforeWord: word)
        else { return false }
        return ScalarClass(before) == .digit
      }
    ])
}
