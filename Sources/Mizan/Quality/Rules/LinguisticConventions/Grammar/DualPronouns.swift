extension Rule {
  /// «وافق الطرفان كلا», «اتهمت موسكو وكييف نفسيهما»: «both» without its pronoun, «themselves» for each other.
  static let bothAndEachOther = Rule(
    id: "grammar.both-and-each-other", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "«كلا» بلا ضمير، أو «نفسيهما» في موضع التبادل.",
      en: "كلا stands without its pronoun, or نفسيهما stands for «each other»."),
    explanation: Wording(
      ar:
        "التوكيد «كلاهما» بضمير: وافق الطرفان كلاهما. والتبادل: اتهمت كل منهما الأخرى، تبادلتا الاتهام.",
      en: "As a stress كلا takes a pronoun: وافق الطرفان كلاهما. «Each other» is كل منهما الأخرى."),
    reads: .body.at { both.contains($0.key) || selves.contains($0.key) },
    examples: [
      "رفض الجانبان ⟦كلا⟧ في النهاية.", "وقعت الشركتان ⟦كلتا⟧ على العقد.",
      "هاجمت الدولتان ⟦نفسيهما⟧ في المؤتمر.",
      "رفض الجانبان كلاهما.", "رفض كلا الجانبين العرض.", "أنقذ الطفلان نفسيهما من الغرق.",
      "سأله فقال كلا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      if selves.contains(text.tokens[index].key) {
        guard let verb = text.clauseVerb(before: index), let form = text.tokens[verb].verb,
          hostile.contains(form.lemma)
        else { continue }
        report.flag(text.tokens[index].range)
        continue
      }
      let noun = text.tokens[index - 1]
      guard noun.isDefinite,
        text.ends(noun, with: Letter.alif, Letter.noon)
          || text.ends(noun, with: Letter.ya, Letter.noon),
        let next = text.token(index + 1), next.isAny(of: .preposition), !next.isAny(of: .pronominal)
      else { continue }
      report.flag(text.tokens[index].range)
    }
  }
}

private let both = WordSet("كلا كلتا")
private let selves = WordSet("نفسيهما أنفسهما")
private let hostile = NewsVerbs.indices(
  of: "اتهم هاجم انتقد هدد حارب قاتل قصف ضرب واجه شتم أدان لام حمل صافح هنأ عانق احترم التقى راسل")
