extension Rule {
  /// «ما إن وصل حتى ووقف», «لأن وتأخر»: a و between a particle and the verb it governs.
  static let wawBehindParticle = Rule(
    id: "grammar.waw-behind-particle", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "واو بين الأداة وفعلها.", en: "A و stands between a particle and its verb."),
    explanation: Wording(
      ar: "لا يفصل شيء بين «حتى» و«بعدما» و«عندما» و«قد» والفعل الذي تدخل عليه.",
      en: "Nothing comes between حتى, بعدما, عندما or قد and the verb behind it."),
    reads: .body.at { particles.contains($0.key) },
    examples: [
      "ما إن انتهى العرض ⟦حتى ووقف⟧ الجمهور.", "غادر القاعة ⟦بعدما وأعلن⟧ النتائج.",
      "كان الوفد ⟦قد ووصل⟧ قبل ساعة.",
      "ما إن انتهى العرض حتى وقف الجمهور.", "حتى ووترغيت لم تكن كذلك.", "عندما وصل الوفد.",
      "لم يعلق حتى والده على الأمر.", "بعدما وافق المجلس على الخطة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1), next.clitics == .waw,
        // «ووقف»: no word begins with two of them.
        text.letters[next.stem.lowerBound] == Letter.waw && next.statistics.isKnown
          || text.looksFinite(index + 1) && next.verb?.traits.contains(.looksLikeNoun) == false
      else { continue }
      report.flag(
        text.range(index, index + 1),
        fix: text.string(text.tokens[index]) + " " + text.withoutFirstLetter(next))
    }
  }
}

private let particles = WordSet("حتى بعدما عندما حينما قبلما ريثما كلما لما قد لقد سوف")
