extension Rule {
  /// A sentence that stops behind a preposition, a conjunction or أن.
  static let openEnding = Rule(
    id: "omission.open-ending", category: .accuracy, subtype: "Omission", severity: .critical,
    precision: 0.9,
    summary: Wording(
      ar: "انتهت الجملة عند كلمة لا تُختم بها جملة: سقط ما بعدها.",
      en: "The sentence stops behind a word that cannot end one: what follows is lost."),
    explanation: Wording(
      ar: """
        حرف الجر وأداة الربط والاسم الموصول تحتاج إلى ما بعدها. راجع المصدر. يصح الوقف على «قبل» و«بعد» و«عنه»، وعلى \
        ما تليه علامة اقتباس أو نقط الحذف.
        """,
      en: """
        Prepositions, conjunctions and relatives need something behind them: look at the source. Ending on an adverb \
        (before, after), on a preposition with a pronoun, or with an ellipsis is right.
        """),
    reads: .body,
    examples: [
      "رفضت المحكمة الطعن ⟦لأن⟧.", "وصل الوفد إلى العاصمة صباح أمس ⟦من أجل⟧",
      "وقال إنه إذا عاد المستثمرون إلى المدينة ⟦فإن الأسعار⟧.", "أغلقت الشركة أبوابها ⟦بسبب⟧.",
      "وأشار إلى أن اللجنة ⟦التي⟧",
      "رفضت المحكمة الطعن لأنه متأخر.", "لم يصدر القرار بعد.", "هذا ما كان يبحث عنه.",
      "قال إنه سيعود إلى…", "لم ير مثل ذلك من قبل.", "فإن لم تجد فاصبر.",
      "نقلت الخبر شبكة سي إن إن.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let last = text.lastWord(of: sentence), last > sentence.lowerBound,
        last - sentence.lowerBound >= 3
      else { continue }
      let isLastSentence = sentence.upperBound == text.tokens.count
      let tail = text.tokens[last + 1..<sentence.upperBound]
      guard tail.allSatisfy({ $0.mark == 0x2E || $0.mark == 0x21 }),
        tail.count <= 1, isLastSentence || !tail.isEmpty
      else { continue }
      if let start = openEnd(text, last, sentence) { report.flag(text.range(start, last)) }
    }
  }
}

private func openEnd(_ text: SegmentView, _ last: Int, _ sentence: Range<Int>) -> Int? {
  let token = text.tokens[last]
  // «شبكة سي إن إن.»
  guard token.isArabicWord, !text.tokens[last - 1].isAny(of: .letterName) else { return nil }
  if causes.contains(token.key) { return last }
  if token.key == LetterKey("أجل"), text.isWord(last - 1, LetterKey("من")) { return last - 1 }
  if openWords.contains(token.key) || openWords.contains(token.stemKey) && token.clitics == .waw {
    return last
  }
  // «فإن» and its bare subject.
  for length in 1...2 where last - length > sentence.lowerBound {
    if therefore.contains(text.tokens[last - length].key) {
      let subject = text.tokens[last - length + 1]
      guard subject.isArabicWord, subject.isDefinite || subject.isAny(of: .name) else { return nil }
      return length == 1 || text.tokens[last].isDefinite ? last - length : nil
    }
  }
  return nil
}

private let causes = WordSet("بسبب بشأن بخصوص بموجب بفضل لغرض")
private let therefore = WordSet("فإن")
private let openWords = WordSet(
  """
  في من إلى على عن منذ عبر نحو لدى مع أن إن لأن فإن بأن وأن وإن كأن الذي التي الذين اللذان اللتان لكن ولكن أو ثم
  عندما بينما حيث لكي كي قد لم لن سوف إذا لو كما والتي والذي إذ حين
  """)
