extension Rule {
  /// «وصلت الطبيبات وبدأوا», «الوزيران … وأكدوا»: the second verb has another subject in number or gender.
  static let secondVerbAgreement = Rule(
    id: "grammar.second-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "الفعل المعطوف لا يوافق فاعل الفعل الأول.",
      en: "The joined verb does not agree with the subject of the first."),
    explanation: Wording(
      ar:
        "يعود ضمير الفعل المعطوف إلى الفاعل المذكور. وتصح واو الجماعة إذا سبقها جمع مذكر آخر في الجملة.",
      en:
        "The joined verb refers back to the subject. A masculine plural is right when another such noun precedes it."
    ),
    reads: .body.at { word in
      word.clitics.isSubset(of: .waw) && word.verb?.subject == .they && word.verb?.tense == .past
    },
    examples: [
      "وصلت الطبيبات إلى القرية ⟦وبدأوا⟧ العمل.", "سافرت اللاعبات إلى تونس ⟦وعادوا⟧ أمس.",
      "انسحبت القوات من البلدة ⟦وعادوا⟧ إلى القاعدة.",
      "خسرت الشركات كثيرًا، إذ ⟦باعوا⟧ أسهمها بسعر منخفض.", "وصلت الطبيبات إلى القرية وبدأن العمل.",
      "التقت الطبيبات بالمديرين وبدأوا العمل.", "انسحبت القوات والسكان وعادوا إلى البيوت.",
      "انسحبت القوات من البلدة وعادت إلى القاعدة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), text.finiteVerb(first) != nil,
        let noun = text.token(first + 1), noun.clitics == .article,
        text.ends(noun, with: Letter.alif, Letter.ta)
      else { continue }
      for index in first + 2..<sentence.upperBound {
        let token = text.tokens[index]
        guard token.isArabicWord || token.mark == 0x60C else { break }
        if let verb = token.verb,
          token.clitics == .waw
            || token.clitics.isEmpty && joiners.contains(text.tokens[index - 1].key),
          verb.subject == .they, verb.tense == .past
        {
          report.flag(token.range)
          break
        }
        if token.isArabicWord,
          text.looksFinite(index) || mayBePeople(text, token)
            || text.opensClause(index) && !joiners.contains(token.key)
        {
          break
        }
      }
    }
  }
}

private let joiners = WordSet("إذ ثم حيث بعدما عندما حين")

private func mayBePeople(_ text: SegmentView, _ token: TextToken) -> Bool {
  token.isAny(of: [.humanPlural, .personName]) || text.ends(token, with: Letter.waw, Letter.noon)
    || text.ends(token, with: Letter.ya, Letter.noon) || token.clitics.contains(.pronoun)
    || token.clitics.contains(.waw)
}
