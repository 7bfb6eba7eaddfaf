extension Rule {
  /// «قال إنه لن أغلق القاعة»: the third person of أن and the first person of its verb.
  static let reportedSelf = Rule(
    id: "discourse.reported-self", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "ضمير الغائب بعده فعل للمتكلم.",
      en: "A pronoun of the third person has a verb of the first."),
    explanation: Wording(
      ar: "اسم «أن» ضمير غائب، ففعله للغائب: قال إنه لن يغلق القاعة.",
      en: "The pronoun on أن is the subject of its verb: قال إنه لن يغلق القاعة."),
    reads: .body.at { thirdPersons.contains($0.key) },
    examples: [
      "قال المدير ⟦إنه لن أغلق⟧ القاعة.", "أكدت ⟦أنها لم أوقع⟧ العقد.", "ذكر ⟦أنه سأعود⟧ قريبًا.",
      "قال المدير إنه لن يغلق القاعة.", "قال إنه أغلق القاعة.", "قال إنه لم يغلق القاعة.",
      "أكدت أنها ستعود.", "قال إنه سأل عن الموعد.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1), next.isArabicWord else { continue }
      if futures.contains(next.key) {
        report.flag(text.range(index, index + 1))
      } else if next.key == willNot || next.key == didNot, let verb = text.token(index + 2),
        verb.isArabicWord, verb.letters.count >= 3, text.firstLetter(verb) == Letter.alifHamza,
        verb.clitics.isEmpty, verb.classes.isDisjoint(with: [.noun, .adjective, .verbalNoun]),
        !verb.statistics.isNoun
      {
        report.flag(text.range(index, index + 2))
      }
    }
  }
}

private let thirdPersons = WordSet("إنه أنه إنها أنها إنهم أنهم بأنه بأنها بأنهم لأنه لأنها لأنهم")
private let willNot = LetterKey("لن")
private let didNot = LetterKey("لم")
// «سأل» and others are pasts.
private let futures = WordSet(
  "سأعود سأبقى سأكون سأواصل سأستمر سأعمل سأقدم سأترك سأغادر سأذهب سأفعل سأحاول سأستقيل سأشارك سأقوم سأدعم"
)
