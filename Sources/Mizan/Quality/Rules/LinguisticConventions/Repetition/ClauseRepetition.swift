extension Rule {
  /// A clause that stands twice in a segment.
  static let clauseRepeated = Rule(
    id: "repetition.clause", category: .linguisticConventions, subtype: "Unintelligible",
    severity: .major,
    precision: 0.85,
    summary: Wording(ar: "جملة مكررة في المقطع نفسه.", en: "A clause stands twice in the segment."),
    explanation: Wording(
      ar:
        "تكرار جملة بفعلها خلل في الترجمة أو في التقطيع. أسماء المؤسسات الطويلة وصيغ القوائم صحيحة.",
      en:
        "A clause repeated with its verb is a fault of translation or segmentation. Long names and frames are right."
    ),
    reads: .always.at { $0.verb != nil && $0.clitics.isDisjoint(with: [.article, .ba, .kaf]) },
    examples: [
      "زار وفد تجاري كبير المدينة، ثم ⟦زار وفد تجاري كبير المدينة⟧.",
      "ارتفعت أسعار القمح العالمية كثيرًا، و⟦ارتفعت أسعار القمح العالمية كثيرًا⟧ هذا العام.",
      "أعلن مجلس الأمن الدولي الهدنة أمس. ⟦أعلن مجلس الأمن الدولي الهدنة أمس⟧.",
      "ارتفع في النصف الأول من العام وانخفض في النصف الثاني من العام.",
      "التقى وزير التعليم العالي والبحث العلمي نظيره وزير التعليم العالي والبحث العلمي اللبناني.",
      "فاز في الدور الأول، ثم خسر في الدور الثاني.",
      "بلغ عدد طلاب المدارس الثانوية 20 ألفا، ثم بلغ عدد طلاب المدارس الثانوية 30 ألفا.",
      "نافذة تعمل على خفض الحرارة في الصيف، وأخرى تعمل على خفض الحرارة في الشتاء.",
    ]
  ) { context, report in
    let text = context.text
    guard text.wordCount >= 8, haveTwins(text, context.anchors) else { return }
    var verbs: [LetterKey: Int] = [:]
    for index in context.anchors where text.finiteVerb(index) != nil {
      let token = text.tokens[index]
      let key = token.keyWithoutWaw
      defer { verbs[key] = index }
      guard let first = verbs[key] else { continue }
      var length = 1
      while first + length < index, index + length < text.tokens.count,
        text.tokens[index + length].isWord,
        text.tokens[index + length].foldedKey == text.tokens[first + length].foldedKey
      {
        length += 1
      }
      // Parallel clauses differ at their ends: one of the copies must end with its sentence or clause.
      guard length >= 5,
        !text.isWord(at: first + length) || !text.isWord(at: index + length),
        !hasFigure(text, behind: first + length), !hasFigure(text, behind: index + length),
        !ancestors.contains(token.key)
      else { continue }
      var range = text.range(index, index + length - 1)
      if token.clitics.contains(.waw) { range = range.lowerBound + 2..<range.upperBound }
      report.flag(range, fix: "")
    }
  }
}

/// «يبلغ … 20 ألفا»: clauses about figures are alike.
private func hasFigure(_ text: SegmentView, behind end: Int) -> Bool {
  (end..<min(text.tokens.count, end + 2)).contains { text.tokens[$0].kind == .number }
}

private let ancestors = WordSet("بنت ابن بن")

/// Whether some two of the words may be the same; no for words that are not.
private func haveTwins(_ text: SegmentView, _ words: AnchoredIndices) -> Bool {
  var seen: UInt64 = 0
  for index in words {
    let bit: UInt64 = 1 << (text.tokens[index].keyWithoutWaw.rawValue & 63)
    if seen & bit != 0 { return true }
    seen |= bit
  }
  return false
}
