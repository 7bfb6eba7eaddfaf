extension BreakTables {
  static let arabic = BreakTables(
    // Every single letter is an initial for the common rules; here are the longer ones and their conjunctions.
    titles: ["أ.د", "ا.د", "أ.م.د", "ود", "وأ", "وم", "دك", "ص.ب"],
    beforeNumber: ["ص", "ص.ص", "صص", "ج", "مج", "ط", "ع", "رقم", "فق", "هـ", "تلفون", "هاتف"],
    open: ["ق.م", "ب.م", "ش.م", "ذ.م.م", "ش.م.م", "ش.م.ل", "ق.هـ"],
    rules: [
      .spelledInitial(latinLetterNames),
      .break(
        "An era, a unit or a currency after a number ends the sentence: «1445 هـ.», «17 م د.»."
      ) {
        site, _ in
        site.isPoint && isUnit(site, site.word) && !eras.contains(site.text(site.word))
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
  "سأل", "سألت", "تساءل", "تساءلت", "صاح", "صاحت", "هتف", "هتفت",

  "يتساءل", "تتساءل", "يسأل", "تسأل", "كما",
]

private let latinLetterNames: Set<String> = [
  "إيه", "بي", "سي", "دي", "إف", "جي", "إتش", "جيه", "جاي", "كيه", "إل", "إم", "كيو", "آر", "إس",
  "تي", "يو", "دبليو", "إكس", "زد",
]

/// Eras of two letters, after which a sentence about the past often goes on.
private let eras: Set<String> = ["ق.م", "ب.م", "ق.هـ"]

/// Whether the word is one or a few single letters that follow a number: «م», «هـ», «د», «م.د», «م د».
private func isUnit(_ site: BreakSite, _ word: Range<Int>) -> Bool {
  let letters = site.letters(in: word)
  guard !word.isEmpty, letters == 1 || letters == 2 && site.text(word).contains("."),
    let before = site.scalar(beforeWord: word)
  else { return false }
  if ScalarClass(before) == .digit { return true }
  // «م د»: millions of dinars.
  let previous = site.word(before: word)
  guard site.letters(in: previous) == 1, let number = site.scalar(beforeWord: previous) else {
    return false
  }
  return ScalarClass(number) == .digit
}
