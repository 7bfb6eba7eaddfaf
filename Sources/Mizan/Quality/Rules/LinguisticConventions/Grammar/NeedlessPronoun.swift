extension Rule {
  /// «أن الكوكب هو يدور», «الذي هو يزور», «هو بات واضحا أن»: a pronoun before a verb that holds its subject.
  static let needlessPronoun = Rule(
    id: "grammar.needless-pronoun", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.5,
    summary: Wording(
      ar: "ضمير منفصل قبل فعل لا يحتاج إليه.",
      en: "A pronoun stands before a verb that needs none."),
    explanation: Wording(
      ar: """
        فاعل الفعل العربي فيه: الكوكب يدور، الذي يزور، بات واضحًا أن. أما «هو» قبل الاسم (المطلوب هو السلام) وقبل «الذي» فصحيح.
        """,
      en: """
        An Arabic verb holds its subject: الكوكب يدور, الذي يزور, بات واضحًا أن. هو before a noun or الذي is right.
        """),
    reads: .body.at { pronouns.contains($0.key) },
    examples: [
      "ذكر العلماء أن القمر ⟦هو⟧ يبتعد عن الأرض.", "عاد الوزير الذي ⟦هو يرأس⟧ الوفد.",
      "⟦هو أصبح⟧ معروفًا أن الشركة أفلست.", "قال إن الحكومة الجديدة ⟦هي⟧ تواجه أزمة.",
      "قال إن المطلوب هو السلام.", "هو أصبح شاعرًا كبيرًا.", "أكد أن المدير هو الذي يقرر.",
      "عاد الوزير الذي هو رئيس الوفد.", "أن الأهم هو تجنب الحرب.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let verb = plainVerb(text, index + 1),
        !context.article.isQuoted(text.tokens[index].range.lowerBound, in: context.index)
      else { continue }
      if let before = text.token(index - 1), before.isAny(of: .relative),
        before.key == relatives[text.tokens[index].key]
      {
        report.flag(text.range(index, index + 1))
      } else if isBehindSubject(text, index) {
        report.flag(text.tokens[index].range)
      } else if impersonal.contains(verb.lemma), text.isSentenceStart(index),
        text.sentence(of: index).lowerBound == index, introducesClause(text, index + 2)
      {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// A verb that is no noun by its letters.
private func plainVerb(_ text: SegmentView, _ index: Int) -> VerbForm? {
  guard let token = text.token(index), let verb = text.finiteVerb(index),
    !verb.traits.contains(.looksLikeNoun), token.clitics.isSubset(of: .seen),
    // «التي هي ليست سوى»
    !token.isAny(of: .negator)
  else { return nil }
  // تجنب and تحقق are verbal nouns as well.
  return verb.tense == .past && text.firstLetter(token) == Letter.ta ? nil : verb
}

/// «أن القمر», «إن الحكومة الجديدة»: the particle and its noun right before.
private func isBehindSubject(_ text: SegmentView, _ index: Int) -> Bool {
  var place = index - 1
  while place > index - 4, text.isPlainDefinite(place) { place -= 1 }
  guard place < index - 1, let particle = text.token(place) else { return false }
  return thats.contains(particle.key)
}

/// «واضحا أن», «أن»: what the verb is about is a clause behind it.
private func introducesClause(_ text: SegmentView, _ start: Int) -> Bool {
  guard let next = text.token(start), next.isArabicWord else { return false }
  if next.key == that { return true }
  guard text.lastLetter(next) == Letter.alif else { return false }
  return (start + 1..<max(start + 1, min(text.tokens.count, start + 6))).contains {
    text.tokens[$0].key == that
  }
}

private let pronouns = WordSet("هو هي هم")
private let relatives: [LetterKey: LetterKey] = [
  LetterKey("هو"): LetterKey("الذي"), LetterKey("هي"): LetterKey("التي"),
  LetterKey("هم"): LetterKey("الذين"),
]
private let thats = WordSet("أن إن بأن لأن وأن وإن فإن")
private let that = LetterKey("أن")
private let impersonal = NewsVerbs.indices(of: "بات أصبح بدا تبين اتضح أمكن وجب انبغى تعين")
