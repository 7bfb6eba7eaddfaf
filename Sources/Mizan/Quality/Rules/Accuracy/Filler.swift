extension Rule {
  /// «حسنًا، وصل الوفد»: a filler of spoken English outside quotations.
  static let filler = Rule(
    id: "calque.filler", category: .linguisticConventions, subtype: "Unidiomatic", severity: .minor,
    precision: 0.75,
    summary: Wording(
      ar: "كلمة حشو من الكلام المنطوق خارج الاقتباس.",
      en: "A filler of spoken language stands outside a quotation."),
    explanation: Wording(
      ar: "«حسنًا» و«كما تعلم» و«أعني» ترجمة حرفية لحشو الكلام. تصح في الاقتباس والحوار.",
      en:
        "حسنًا, كما تعلم, أعني translate «well», «you know», «I mean». In quotations and interviews they are right."
    ),
    reads: .body.at { $0.key == know || well.contains($0.key) },
    examples: [
      "⟦حسنًا⟧، وصل الوفد إلى العاصمة أمس.", "أما من يقرر ذلك فلا أحد يعرف، ⟦حسنًا⟧.",
      "وصل الوفد متأخرًا، ⟦كما تعلم⟧، بسبب الثلج.",
      "قال: حسنًا، سنعود غدًا.", "«حسنًا، سنعود غدًا».", "فعل الوزير حسنًا.",
      "كما تعلم الطفل القراءة هناك.",
    ]
  ) { context, report in
    let text = context.text
    guard text.traits.contains(.punctuation) else { return }
    let colon = text.tokens.firstIndex { $0.mark == Mark.colon } ?? text.tokens.endIndex
    for index in context.anchors {
      let token = text.tokens[index]
      var first = index
      if token.key == know, text.isWord(index - 1, like) {
        first = index - 1
        guard Mark.isComma(text.mark(at: first - 1)), endsPhrase(text, index + 1) else { continue }
      } else if well.contains(token.key) {
        let opens = text.isSentenceStart(index) && Mark.isComma(text.mark(at: index + 1))
        let closes = Mark.isComma(text.mark(at: index - 1)) && endsPhrase(text, index + 1)
        guard opens || closes else { continue }
      } else {
        continue
      }
      if context.article.isQuoted(token.range.lowerBound, in: context.index)
        || colon < index
      {
        continue
      }
      report.flag(text.range(first, index))
    }
  }
}

private func endsPhrase(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index).map { Mark.dividesSentence($0.mark) } ?? true
}

private let know = LetterKey("تعلم")
private let like = LetterKey("كما")
private let well = WordSet("حسنا أعني أوه واو")
