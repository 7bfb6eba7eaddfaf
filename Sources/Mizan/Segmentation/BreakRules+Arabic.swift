extension BreakTables {
  static let arabic = BreakTables(
    titles: [
      // د. دكتور، أ. أستاذ، م. مهندس، ص. ب. صندوق بريد
      "د", "أ", "ا", "أ.د", "ا.د", "م", "ص", "ش", "أ.م.د", "ود", "وأ", "دك", "ص.ب", "ت",
      "ط", "ج",
      "س", "ع", "ف",
    ],
    beforeNumber: ["ص", "ص.ص", "صص", "ج", "مج", "ط", "ع", "رقم", "فق", "هـ", "تلفون", "هاتف"],
    open: ["ق.م", "ب.م", "ش.م", "ذ.م.م", "ش.م.م", "ش.م.ل", "ق.هـ", "إلى.آخ"],
    rules: [
      .noBreak("A Latin letter spelled out is an initial: «جورج دبليو. بوش».") { site, _ in
        site.isPoint && !site.closes && latinLetterNames.contains(site.text(site.word))
      },
      .break("An era or a unit after a number ends the sentence: «عام 1445 هـ.», «2020 م.».") {
        site, _ in
        let word = site.word
        guard site.isPoint, ["م", "هـ", "ه"].contains(site.text(word)),
          let before = site.scalar(beforeWord: word)
        else { return false }
        return ScalarClass(before) == .digit
      },
      .noBreak("A word that reports the quotation belongs to its sentence: «…؟» قائلا.") {
        site, _ in
        guard site.closes, let next = site.nextWord else { return false }
        let word = site.text(next)
        return reportingAfterQuotation.contains(word)
          || !site.isPoint && reportingAfterQuestion.contains(word)
      },
    ])
}

/// Words that never begin a sentence of their own after a quotation.
private let reportingAfterQuotation: Set<String> = [
  "قائلا", "قائلًا", "قائلاً", "قائلة", "قائلين", "متسائلا", "متسائلًا", "متسائلاً", "متسائلة", "حسبما",
  "وفقما",
]

/// Verbs that go on with the sentence after a quoted question or exclamation; with a conjunction they do not.
private let reportingAfterQuestion: Set<String> = [
  "قال", "قالت", "قالوا", "سأل", "سألت", "تساءل", "تساءلت", "صاح", "صاحت", "هتف", "هتفت",
  "يقول", "تقول",
  "يتساءل", "تتساءل", "يسأل", "تسأل", "كما",
]

private let latinLetterNames: Set<String> = [
  "إيه", "بي", "سي", "دي", "إف", "جي", "إتش", "جيه", "جاي", "كيه", "إل", "إم", "كيو", "آر", "إس",
  "تي", "يو", "دبليو", "إكس", "زد",
]
