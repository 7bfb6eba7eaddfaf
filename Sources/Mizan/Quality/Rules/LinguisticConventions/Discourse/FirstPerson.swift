extension Rule {
  /// «دعونا نتعاون.»: first person where no quotation is open.
  static let firstPersonOutsideQuotation = Rule(
    id: "discourse.first-person", category: .linguisticConventions, subtype: "Coherence",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "ضمير المتكلم خارج علامات الاقتباس.",
      en: "First person stands outside quotation marks."),
    explanation: Wording(
      ar: """
        أُغلق الاقتباس قبل أوانه أو سقط فعل القول. ضمير المتكلم صحيح داخل الاقتباس وبعد نقطتين، وفي مقال الرأي والحوار.
        """,
      en: """
        The quotation was closed too early, or its verb of saying is lost. Inside quotations, behind a colon, in opinion \
        pieces and interviews the first person is right.
        """),
    reads: .body.at { firstPersons.contains($0.stemKey) || firstPersons.contains($0.key) },
    examples: [
      "⟦دعونا⟧ نبدأ العمل معًا.", "⟦نحن⟧ نزرع هذه الأرض منذ مئة عام.",
      "⟦أنا⟧ سعيد بهذه الجائزة.", "⟦نأمل⟧ في حل قريب.",
      Example("⟦إننا⟧ نريد حلًا عادلًا.", before: ["قال الوزير: «لن نتراجع»."]),
      "«دعونا نبدأ العمل معًا».", "وقال: نحن نراقب الأسعار.", "قال الوزير إننا نراقب الأسعار.",
      "هنا مراسلنا من حلب.", "وقال: أنا سعيد بهذه الجائزة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence) else { continue }
      let token = text.tokens[first]
      guard firstPersons.contains(token.stemKey) || firstPersons.contains(token.key),
        first == sentence.lowerBound, introducesNothing(text, sentence),
        !context.article.isQuoted(token.range.lowerBound, in: context.index)
      else { continue }
      // Behind a closed quotation the editor sees at once whose words these are.
      let followsQuotation = context.previous.map { $0.traits.contains(.quote) } ?? false
      // Of an extract nobody knows whether the quotation began before it.
      report.flag(
        token.range,
        severity: context.article.isExtract ? .info : followsQuotation ? .minor : .major)
    }
  }
}

/// No colon in the sentence that could introduce the speech.
private func introducesNothing(_ text: SegmentView, _ sentence: Range<Int>) -> Bool {
  !sentence.contains { text.tokens[$0].mark == 0x3A }
}

private let firstPersons = WordSet(
  "نحن إننا دعونا دعنا فإننا أنا إنني إني أعتقد نعتقد أظن آمل نأمل أتمنى نتمنى أريد نريد لدينا")
