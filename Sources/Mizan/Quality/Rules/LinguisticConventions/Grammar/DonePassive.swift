extension Rule {
  /// «تم أُطلق سراحه», «تم قُبض على»: تم before a passive.
  static let donePassive = Rule(
    id: "grammar.done-passive", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "«تم» قبل فعل مبني للمجهول.", en: "تم stands before a passive: one of them is enough."),
    explanation: Wording(
      ar: "بعد «تم» مصدر لا فعل: تم إطلاق سراحه، أو: أُطلق سراحه. والمصدر على «فُعول» صحيح: تم وُصول.",
      en:
        "A verbal noun follows تم, no verb: تم إطلاق سراحه, or أُطلق سراحه. Nouns like وُصول are right."
    ),
    reads: .always.at { done.contains($0.stemKey) },
    examples: [
      "⟦تم أُطلق⟧ سراح السجين أمس.", "⟦تم قُبض⟧ على رجلين.", "⟦وتمت اعتُقلت⟧ ثلاث نساء.",
      "تم إطلاق سراح السجين.", "قُبض على رجلين.", "تم وُصول الشحنة.", "تم بُعيد الفجر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1), next.isArabicWord, next.clitics.isEmpty,
        next.letters.count >= 3, !text.endsInTaMarbuta(next), isPassive(text, next)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// A damma on the first letter, or on the third of اُفتُعل, and no noun like وُصول, بُعيد and مُقام.
private func isPassive(_ text: SegmentView, _ token: TextToken) -> Bool {
  let start = token.range.lowerBound
  let letters = Array(text.letters[token.letters])
  if letters[0] == Letter.meem || letters.count == 4 && letters[2] == Letter.waw
    || letters.count == 4 && letters[2] == Letter.ya
  {
    return false
  }
  func hasDamma(_ offset: Int) -> Bool {
    start + offset + 1 < token.range.upperBound && text.bytes[start + offset] == 0xD9
      && text.bytes[start + offset + 1] == 0x8F
  }
  return hasDamma(2) && token.verb?.tense != .present
    || letters[0] == Letter.alif && letters.count >= 5 && (hasDamma(6) || hasDamma(4))
}

private let done = WordSet("تم تمت يتم تتم")
