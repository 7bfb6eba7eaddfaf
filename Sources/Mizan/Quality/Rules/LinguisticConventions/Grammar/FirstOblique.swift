extension Rule {
  /// «المسؤولين قالوا», «البلدين اتفقا»: the subject that opens the sentence ends in ـين.
  static let firstOblique = Rule(
    id: "grammar.first-oblique", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "المبتدأ مرفوع: «ـون» أو «ـان» لا «ـين».",
      en: "The noun that opens the sentence as its subject ends in ـين."),
    explanation: Wording(
      ar: "المبتدأ مرفوع: المسؤولون قالوا، البلدان اتفقا. وينصب بعد «إن»: إن البلدين اتفقا.",
      en:
        "The subject is nominative: المسؤولون قالوا, البلدان اتفقا. Behind إن it is not: إن البلدين اتفقا."
    ),
    reads: .always.at { word in
      word.clitics == .article && word.last == Letter.noon && word.stem.count >= 5
        && word.letters.dropLast().last == Letter.ya
        && !word.isAny(of: [.relative, .weekday, .name])
    },
    examples: [
      "⟦المسؤولين⟧ قالوا إن الطريق مغلق.", "⟦المتهمين⟧ اعترفا بالسرقة.",
      "⟦اللاعبين⟧ الجدد انضموا إلى المعسكر.",
      "المسؤولون قالوا إن الطريق مغلق.", "البلدان اتفقا على الهدنة.", "الذين شاركوا عادوا.",
      "الفلسطينيون عادوا.", "الاثنين عادوا إلى العمل.", "إن البلدين اتفقا على الهدنة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where text.isSentenceStart(index) {
      let noun = text.tokens[index]
      guard
        text.isSoundPlural(noun) || text.isDual(noun)
          || NewsNouns.persons.contains(text.key(of: noun, dropping: 2, adding: []))
      else { continue }
      var place = index + 1
      while place < index + 3, text.isPlainDefinite(place) { place += 1 }
      // «اتفقا» may be a noun elsewhere.
      guard let token = text.token(place), let verb = token.verb, token.clitics.isEmpty,
        verb.subject == .theyTwo || text.finiteVerb(place)?.subject == .they
      else { continue }
      report.flag(noun.range)
    }
  }
}
