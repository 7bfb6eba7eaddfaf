extension Rule {
  /// A quotation mark or bracket without its other half, over the whole article.
  static let unbalancedMarks = Rule(
    id: "punctuation.unbalanced", category: .localeConventions, subtype: "Quote mark format",
    severity: .minor,
    precision: 0.85,
    summary: Wording(
      ar: "علامة تنصيص أو قوس بلا نصفه الآخر.", en: "A quotation mark or bracket has no other half."
    ),
    explanation: Wording(
      ar:
        "تُوازن العلامات في المقال كله، فالاقتباس قد يمتد عبر فقرات تُفتح كل منها بعلامة وتُغلق الأخيرة وحدها.",
      en: """
        Marks are paired over the whole article: a quotation may run over paragraphs, each of which opens it again \
        while only the last closes it.
        """),
    examples: [
      Example("وقال: ⟦«⟧لن نعود إلى الطاولة.", after: ["وغادر الوفد القاعة."]),
      Example("وأضاف أن المفاوضات انتهت⟦”⟧.", before: ["غادر الوفد القاعة."]),
      Example("حضر الوزير ⟦(⟧السابق الاجتماع.", after: ["وغادر الوفد القاعة."]),
      "وصفه بأنه ⟦«⟧خطأ⟦\"⟧ أمس.",
      Example("وقال: «لن نعود.", after: ["سنذهب إلى القضاء»."]),
      Example("سنذهب إلى القضاء».", before: ["وقال: «لن نعود."]),
      "وقال: «لن نعود إلى \"الطاولة\"».", "شروط العقد: 1) الدفع 2) التسليم.",
    ],
    checkArticle: { context, report in
      let article = context.article
      for (index, mark) in article.marks.enumerated() {
        if let opening = otherHalf(of: index, in: article) {
          report.flag(
            mark.range, fix: opening.style.mark(.closing),
            message: Wording(
              ar: "تُغلق علامة التنصيص بعلامة من نوع آخر.",
              en: "The quotation closes with a mark of another style."),
            segment: mark.segment)
        } else if mark.partner == nil, !isListNumber(article.segments[mark.segment], mark) {
          // In an extract the other half may lie before the first or behind the last segment.
          report.flag(
            mark.range, severity: article.isExtract && mark.style.isQuote ? .info : nil,
            segment: mark.segment)
        } else if mark.role == .opening, mark.style.isQuote, !mark.reopens, index > 0,
          opensAfterStop(article, mark),
          let outer = article.marks[..<index].last(where: { $0.style == mark.style }),
          outer.role == .opening,
          outer.partner == nil
        {
          report.flag(
            mark.range,
            message: Wording(
              ar: "تُفتح علامة تنصيص قبل إغلاق التي سبقتها.",
              en: "A quotation opens before the one before it was closed."),
            segment: mark.segment)
        }
      }
    })

  /// An opening mark where a closing one is due, and the reverse.
  static let quoteDirection = Rule(
    id: "punctuation.quote-direction", category: .localeConventions, subtype: "Quote mark format",
    severity: .minor, precision: 0.85,
    summary: Wording(ar: "علامة التنصيص معكوسة.", en: "The quotation mark faces the wrong way."),
    explanation: Wording(
      ar: "تُفتح العلامة بعد فراغ وتُغلق بعد حرف. تلتزم صحف ”هذا الشكل“ كله، وذلك مقبول إذا اطرد.",
      en:
        "Marks open after a space and close after a letter. Papers that write ”so“ throughout are left alone."
    ),
    examples: [
      Example("قال: ⟦”⟧نعم”.", before: ["وأضاف: “لا”."]),
      Example("وصفها بأنها ⟦»⟧خطأ».", before: ["وأضاف: «لا»."]),
      Example("لن نعود⟦“⟧ ثم غادر.", before: ["وأضاف: “لا”، وقال: “"]),
      "قال: ”نعم“ ثم غادر.", "قال: “نعم” ثم غادر.", "وصفها و«المدن» بذلك.",
    ],
    checkArticle: { context, report in
      let article = context.article
      guard article.marks.contains(where: { $0.style.isDirected && $0.isReversed }),
        article.marks.contains(where: { $0.style.isDirected && !$0.isReversed })
      else { return }
      for mark in article.marks where mark.style.isDirected && mark.isReversed {
        report.flag(mark.range, fix: mark.style.mark(mark.role), segment: mark.segment)
      }
    })

  /// More than one style of quotation marks in one article.
  static let mixedQuotes = Rule(
    id: "punctuation.mixed-quotes", category: .localeConventions, subtype: "Quote mark format",
    severity: .info,
    precision: 0.8,
    summary: Wording(
      ar: "علامات تنصيص من نوع آخر في المقال نفسه.",
      en: "The article mixes styles of quotation marks."),
    explanation: Wording(
      ar: "يلتزم المقال نوعًا واحدًا من العلامات؛ والاقتباس داخل اقتباس يأخذ نوعًا آخر.",
      en: "An article keeps to one style; only a quotation inside a quotation takes another."),
    examples: [
      Example("وصفه بأنه ⟦\"⟧خطأ\".", before: ["قال: «نعم»، وأضاف: «لا»."]),
      Example("وصفه بأنه ⟦“⟧خطأ”.", before: ["قال: «نعم»، وأضاف: «لا»."]),
      Example("سماه ⟦«⟧خطأ».", before: ["قال: “نعم”، وأضاف: “لا”."]),
      Example("قال: «سماه “خطأ” أمامنا».", before: ["قال: «نعم»."]), "قال: «نعم»، وأضاف: «لا».",
      "حضر الوزير (السابق) الاجتماع.",
    ],
    checkArticle: { context, report in
      let article = context.article
      var counts: [PairedMark.Style: Int] = [:]
      var outer: [PairedMark] = []
      var depth = 0
      for mark in article.marks where mark.style.isQuote && mark.partner != nil && !mark.reopens {
        if mark.role == .closing {
          depth -= 1
        } else {
          if depth == 0 { outer.append(mark) }
          depth += 1
        }
      }
      for mark in outer { counts[mark.style, default: 0] += 1 }
      guard counts.count > 1,
        let usual = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })?
          .key
      else { return }
      for mark in outer where mark.style != usual { report.flag(mark.range, segment: mark.segment) }
    })

  /// A quotation mark alone between a space and the end or a stop: « “.»
  static let loneQuote = Rule(
    id: "punctuation.lone-quote", category: .localeConventions, subtype: "Quote mark format",
    severity: .minor,
    precision: 0.9,
    summary: Wording(
      ar: "علامة تنصيص منفردة بعد فراغ.", en: "A quotation mark stands alone after a space."),
    explanation: Wording(
      ar: "أُغلق الاقتباس قبل موضعه غالبًا، أو ضاعت كلمات بين العلامتين.",
      en: "The quotation was mostly closed too early, or words between the marks were lost."),
    reads: .having(.quote),
    examples: [
      "غادر الوفد القاعة. ⟦“⟧", "قال: «نعم. ⟦»⟧", "انتهت الجلسة ⟦\"⟧.",
      "قال: «نعم».", "قال: \"نعم\" ثم غادر.", "غادر الوفد القاعة. «سنعود»",
    ]
  ) { context, report in
    let text = context.text
    for (index, token) in text.tokens.enumerated()
    where index > 0 && token.spaceBefore && PairedMark.isQuote(token.mark) {
      let isLast = index == text.tokens.count - 1
      let meetsStop = Mark.dividesSentence(text.mark(at: index + 1)) && !isEllipsis(text, index + 1)
      if isLast || meetsStop { report.flag(token.range) }
    }
  }
}

/// The opening mark just before a closing one of another style, both left over in one segment: «نعم".
private func otherHalf(of index: Int, in article: ArticleView) -> PairedMark? {
  let mark = article.marks[index]
  guard index > 0, mark.role == .closing, mark.partner == nil, mark.style.isQuote else {
    return nil
  }
  let opening = article.marks[index - 1]
  return opening.role == .opening && opening.partner == nil && opening.style.isQuote
    && opening.style != mark.style && opening.segment == mark.segment ? opening : nil
}

private func isListNumber(_ view: SegmentView, _ mark: PairedMark) -> Bool {
  guard mark.style == .round, mark.role == .closing, mark.token > 0 else { return false }
  let before = view.tokens[mark.token - 1]
  return before.kind == .number || before.letters.count == 1
}

private func opensAfterStop(_ article: ArticleView, _ mark: PairedMark) -> Bool {
  let view = article.segments[mark.segment]
  guard mark.token == 0 else { return Mark.endsSentence(view.mark(at: mark.token - 1)) }
  guard mark.segment > 0 else { return false }
  let before = article.segments[mark.segment - 1]
  return before.paragraph == view.paragraph && Mark.endsSentence(before.tokens.last?.mark ?? 0)
}
