extension Rule {
  /// Latin , ; ? after an Arabic word. Between digits and in Latin text they are right.
  static let latinPunctuation = Rule(
    id: "punctuation.latin-mark", category: .localeConventions, subtype: "Punctuation",
    severity: .minor,
    precision: 0.97,
    summary: Wording(
      ar: "علامة ترقيم لاتينية مكان علامة عربية.",
      en: "A Latin mark stands where Arabic has ، ؛ or ؟."),
    explanation: Wording(
      ar:
        "للعربية فاصلتها وفاصلتها المنقوطة وعلامة استفهامها. تبقى العلامة اللاتينية بين الأرقام وفي النص اللاتيني والروابط.",
      en: """
        Arabic has its own comma, semicolon and question mark. Between digits (1,000), in Latin text and in addresses \
        the Latin marks are right.
        """),
    reads: .having(.latinPunctuation),
    examples: [
      "وصل الوفد⟦,⟧ ثم غادر.", "هل وصل الوفد⟦?⟧", "تأخرت الطائرة⟦;⟧ فألغيت الرحلة⟦,⟧ وعاد الركاب.",
      "وصل الوفد، ثم غادر.", "بلغ العدد 1,000 شخص.", "نشرت مجلة Science, Nature البحث.",
      "وزنه 3 و1,5 طن.", "انظر الرابط example.org/a?b=1,2 أدناه.",
    ]
  ) { context, report in
    let text = context.text
    // Of the last word before the mark, over closing quotes and brackets.
    var script: TextToken.Script?
    for token in text.tokens {
      if token.mark == 0 { script = token.script }
      guard script == .arabic, let fix = arabicMark(token.mark) else { continue }
      report.flag(token.range, fix: fix)
    }
  }
}

private func arabicMark(_ mark: UInt32) -> String? {
  switch mark {
  case 0x2C: "،"
  case 0x3B: "؛"
  case 0x3F: "؟"
  default: nil
  }
}
