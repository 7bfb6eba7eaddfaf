extension Rule {
  /// «آلافٌ العمال», «قرارٍ المحكمة»: tanwin on a word that its genitive follows.
  static let tanwinBeforeGenitive = Rule(
    id: "grammar.tanwin-before-genitive", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "تنوين على مضاف.", en: "A word has tanwin though its genitive follows."),
    explanation: Wording(
      ar:
        "لا يجتمع التنوين والإضافة: آلافُ العمال. ويصح التنوين إذا كان ما بعده مفعولًا أو فاعلًا أو نعتًا لغيره.",
      en: "Tanwin and a genitive exclude each other: آلافُ العمال."),
    reads: .having(.tanwin).at { word in
      word.clitics == .article && !word.token.statistics.isAdjective
        && word.token.statistics.isNoun
    },
    examples: [
      "توقف ⟦آلافٌ العمال⟧ عن العمل.", "صدر ⟦قرارٌ المحكمة⟧ أمس.", "تحدث عن ⟦قضيةٍ النفط⟧.",
      "توقف آلافُ العمال عن العمل.", "صدر قرارٌ جديد.", "منح وزيرٌ الجائزة لطفل.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let head = text.tokens[place - 1]
      guard head.isArabicWord, !head.isDefinite, head.verb == nil,
        !NewsNouns.persons.contains(head.stemKey), !head.isAny(of: [.titleHead, .name]),
        hasLastMark(text, head),
        head.isAny(of: .numberWord) || text.isGoverned(place - 1) || text.takesNoObject(place - 2)
      else { continue }
      report.flag(text.range(place - 1, place))
    }
  }
}

/// Whether a word ends in ٌ or ٍ.
private func hasLastMark(_ text: SegmentView, _ token: TextToken) -> Bool {
  let end = token.range.upperBound
  guard token.range.count >= 4, text.bytes[end - 2] == 0xD9 else { return false }
  return text.bytes[end - 1] == 0x8C || text.bytes[end - 1] == 0x8D
}
