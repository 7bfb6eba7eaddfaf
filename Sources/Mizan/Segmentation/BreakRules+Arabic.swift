extension BreakTables {
  static let arabic = BreakTables(
    titles: [
      // د. دكتور، أ. أستاذ، م. مهندس، ص. ب. صندوق بريد
      "د", "أ", "ا", "أ.د", "ا.د", "م", "ص", "ش", "أ.م.د", "ود", "وأ", "دك", "ص.ب", "ت", "ط", "ج",
      "س", "ع", "ف",
    ],
    beforeNumber: ["ص", "ص.ص", "صص", "ج", "مج", "ط", "ع", "رقم", "فق", "هـ", "تلفون", "هاتف"],
    open: ["ق.م", "ب.م", "ش.م", "ذ.م.م", "ش.م.م", "ش.م.ل", "ق.هـ", "إلى.آخ"],
    rules: [
      .break("An era or a unit after a number ends the sentence: «عام 1445 هـ.», «2020 م.».") {
        site, _ in
        let word = site.word
        guard site.isPoint, ["م", "هـ", "ه"].contains(site.text(word)),
          let before = site.scalar(beforeWord: word)
        else { return false }
        return ScalarClass(before) == .digit
      }
    ])
}
