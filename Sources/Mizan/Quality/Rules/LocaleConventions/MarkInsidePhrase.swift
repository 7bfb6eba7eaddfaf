extension Rule {
  /// «على، الطاولة», «وزارة. الخارجية», «أنها: ستراجع»: a mark between words that belong together.
  static let markInsidePhrase = Rule(
    id: "punctuation.mark-inside-phrase", category: .linguisticConventions, subtype: "Punctuation",
    severity: .minor, precision: 0.75,
    summary: Wording(
      ar: "علامة ترقيم بين كلمتين لا تفترقان.",
      en: "A punctuation mark parts two words that belong together."),
    explanation: Wording(
      ar: """
        لا علامة بعد حرف الجر، ولا بين المضاف والمضاف إليه، ولا بين «أن» وجملتها، ولا بين العدد و«في المئة». وتصح النقطتان بعد «من» \
        قبل القائمة.
        """,
      en: """
        No mark goes behind a preposition, inside an annexation, between أن and its clause, or between a number and «per \
        cent». A colon before a list is right.
        """),
    reads: .having(.punctuation),
    examples: [
      "وضع الكتاب على⟦،⟧ الطاولة.", "زار وزير⟦.⟧ الخارجية العاصمة.",
      "وأضافت الشركة أنها⟦:⟧ ستراجع العقود.",
      "ارتفع السعر 12⟦،⟧ في المئة.", "زاد الإنتاج بنسبة⟦،⟧ وفقًا للوزارة، كبيرة.",
      "ولم⟦،⟧ يصل أحد.",
      "يتكون الفريق من: طبيب ومهندس.", "قال إن، بحسب رأيه، الأمر صعب.",
      "نقلت قناة سي إن إن، عنه ذلك.",
      "وصل وزير، والخارجية صامتة.", "بدأ عام 2020، في القاهرة.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.marks
    where index > 0 && parts(text.tokens[index].mark) && text.token(index + 1)?.mark == 0 {
      let before = text.tokens[index - 1]
      let next = text.tokens[index + 1]
      guard !text.isSpelledLetter(index - 1), isParted(text, before, next, index)
      else { continue }
      report.flag(text.tokens[index].range, fix: "")
    }
  }

  /// «، وصل الوفد»: the text opens with a mark that closes something.
  static let leadingMark = Rule(
    id: "punctuation.leading-mark", category: .localeConventions, subtype: "Punctuation",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "يبدأ النص بعلامة لا يُبدأ بها.", en: "The text opens with a mark that closes something."),
    explanation: Wording(
      ar: "الفاصلة والنقطة والنقطتان في أول النص بقية جملة قُطعت. الشرطة ونقط الحذف صحيحة.",
      en:
        "A comma, stop or colon at the start is left over from another sentence. Dashes and ellipses are right."
    ),
    reads: .having(.punctuation),
    examples: [
      "⟦،⟧ وصل الوفد إلى العاصمة.", "⟦:⟧ أعلنت الشركة ذلك.", "⟦.⟧ وقال الوزير ذلك.",
      "وصل الوفد، ثم عاد.", "… وقال الوزير ذلك.", "... وقال الوزير ذلك.", "- وصل الوفد.",
    ]
  ) { context, report in
    let text = context.text
    guard let first = text.tokens.first,
      [0x2C, 0x60C, 0x61B, 0x3A, 0x2E, 0x61F].contains(first.mark),
      text.token(1)?.mark == 0, text.wordCount > 0
    else { return }
    report.flag(first.range, fix: "")
  }

  /// «()», «« »»: marks with nothing between them.
  static let emptyPair = Rule(
    id: "punctuation.empty-pair", category: .design, subtype: "Omission", severity: .minor,
    precision: 0.85,
    summary: Wording(
      ar: "قوسان أو علامتا اقتباس لا شيء بينهما.", en: "Brackets or quotation marks hold nothing."),
    explanation: Wording(
      ar: "سقط ما كان بينهما، وكثيرًا ما يكون اسمًا أجنبيًا حذفته أداة.",
      en: "What stood between them is lost, often a foreign name that some tool removed."),
    reads: .having([.bracket, .quote]),
    examples: [
      "زار مدينة أمستردام ⟦()⟧ أمس.", "قال ⟦«»⟧ ثم غادر.", "بثته شبكة ⟦( )⟧ المحلية.",
      "زار مدينة أمستردام (هولندا) أمس.", "قال «نعم» ثم غادر.", "النتيجة 5(3).",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropFirst() {
      let isEmpty =
        switch (text.tokens[index - 1].mark, text.tokens[index].mark) {
        case (0x28, 0x29), (0x5B, 0x5D), (0xAB, 0xBB), (0x201C, 0x201D): true
        default: false
        }
      if isEmpty { report.flag(text.range(index - 1, index), fix: "") }
    }
  }

  /// «أعلن الوزير عن الخطة؟»: a statement with a question mark.
  static let statementAsQuestion = Rule(
    id: "punctuation.statement-question", category: .localeConventions, subtype: "Punctuation",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "جملة خبرية بعلامة استفهام.", en: "A statement ends in a question mark."),
    explanation: Wording(
      ar: "تبدأ الجملة بفعل قول ولا أداة استفهام فيها. السؤال المنقول عن قائله صحيح.",
      en:
        "The sentence opens with a verb of saying and holds no question word. A reported question is right."
    ),
    reads: .body.having(.punctuation),
    examples: [
      "أعلن الوزير عن خطة جديدة للنقل⟦؟⟧", "وأكدت الشركة أن العمل مستمر في المصنع⟦؟⟧",
      "وأضاف المتحدث أن اللقاء سيعقد غدًا⟦?⟧",
      "أعلن الوزير عن خطة جديدة للنقل.", "تساءل الوزير كيف بدأ العمل؟", "وقال: «متى يبدأ العمل؟»",
      "وصل الوفد؟", "قال الوزير إنه لا يعرف من الفاعل؟",
    ]
  ) { context, report in
    let text = context.text
    guard text.traits.isDisjoint(with: .quote), let last = text.tokens.last,
      last.mark == 0x61F || last.mark == 0x3F, text.sentences.count == 1,
      let first = text.firstWordIndex, let verb = text.finiteVerb(first),
      verb.traits.contains(.reports),
      text.wordCount >= 5,
      !text.tokens.contains(where: {
        $0.isAny(of: .question) || asks.contains($0.stemKey) || $0.mark == Mark.colon
      })
    else { return }
    report.flag(last.range, fix: ".")
  }
}

private func parts(_ mark: UInt32) -> Bool {
  Mark.isComma(mark) || mark == 0x61B || mark == Mark.colon || mark == Mark.stop
}

private func isParted(
  _ text: SegmentView, _ before: TextToken, _ next: TextToken, _ index: Int
) -> Bool {
  let mark = text.tokens[index].mark
  if before.kind == .number {
    guard Mark.isComma(mark) || mark == Mark.stop,
      text.tokens[index].range.upperBound < next.range.lowerBound
    else { return false }
    return perHundred.contains(next.key)
      || next.key == inside && text.token(index + 2).map { hundred.contains($0.key) } ?? false
  }
  guard before.isArabicWord, next.isArabicWord else { return false }
  if mark == Mark.colon {
    return clauses.contains(before.key) && !next.isAny(of: .pronoun)
      || before.clitics.isSubset(of: .conjunction) && colonless.contains(before.key)
        && next.isDefinite
        && !text.tokens[(index + 1)...].contains {
          Mark.isComma($0.mark) || $0.clitics.contains(.waw) || $0.kind == .number
        }
  }
  guard before.clitics.isSubset(of: [.waw, .fa, .ba, .lam]) else { return false }
  if mark != Mark.stop, measures.contains(before.key) { return true }
  if mark != Mark.stop, before.clitics.isSubset(of: [.waw, .fa]) {
    if governors.contains(before.stemKey) && !next.clitics.contains(.waw)
      || negators.contains(before.stemKey) && before.verb == nil
    {
      return true
    }
    if let verb = text.finiteVerb(index - 1), verb.traits.contains(.reports),
      next.isAny(of: .titleHead),
      text.isSentenceStart(index - 1)
    {
      return true
    }
  }
  return next.clitics == .article
    && before.isAny(of: [.titleHead, .institution]) && before.verb == nil
    && WordStatisticsTable.shared.isAnnexation(before.stemKey, next.stemKey)
}

private let inside = LetterKey("في")
private let hundred = WordSet("المئة المائة")
private let perHundred = WordSet("بالمئة بالمائة")
private let clauses = WordSet(
  "أن أنه أنها أنهم بأن بأنه بأنها بأنهم إنه إنها إنهم لأن لأنه لأنها كأن أننا إننا سوف قد لم لن الذي التي الذين"
)
private let governors = WordSet("في إلى على عن منذ لدى خلال أثناء تجاه")
private let colonless = WordSet("إلى على عن مع")
private let measures = WordSet(
  "بنسبة بمقدار بقيمة بسبب بشأن بخصوص بموجب بواسطة بفضل حوالي زهاء نحو بنحو")
private let negators = WordSet("لم لن سوف لقد")
private let asks = WordSet("من أي أية أ ما مدى سبب ماذا أو أم تساءل سأل تساؤل سؤال أليس ألم")
