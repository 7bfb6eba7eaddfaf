extension Rule {
  /// «أما الوزير، سافر»: أما without the ف that answers it.
  static let ammaWithoutFa = Rule(
    id: "grammar.amma-without-fa", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "«أما» بلا فاء في جوابها.", en: "«As for» lacks the ف that must answer it."),
    explanation: Wording(
      ar: "جواب «أما» يقترن بالفاء: أما الوزير فسافر. وتسقط الفاء مع القول المحذوف في الاقتباس.",
      en: "The answer to أما begins with ف. Before a bare quotation it may be dropped."),
    reads: .body.at { asFor.contains($0.key) },
    examples: [
      "⟦أما⟧ الوزير، سافر إلى العاصمة أمس.", "⟦وأما⟧ عن الأسعار، ارتفعت كثيرًا هذا العام.",
      "⟦أما⟧ بالنسبة للمدارس، ستغلق غدًا.", "أما أسعار الخبز ⟦وانخفضت⟧ قليلًا هذا الشهر.",
      "أما الوزير فسافر إلى العاصمة.",
      "أما عن الأسعار، فقد ارتفعت.", "أما الثاني: «لن نعود».", "أما بعد، أيها السادة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence), asFor.contains(text.tokens[first].key),
        text.endsPlainly(sentence), text.wordCount(in: sentence) >= 5,
        text.token(first + 1)?.isArabicWord == true, !text.isWord(first + 1, after)
      else { continue }
      let isAnswered = sentence.dropFirst(first + 1 - sentence.lowerBound).contains {
        let token = text.tokens[$0]
        return token.mark == Mark.colon || PairedMark.isQuote(token.mark)
          || token.clitics.contains(.fa) || answers.contains(token.key)
      }
      guard !isAnswered else { continue }
      // «أما الأسعار وارتفعت»: و in the place of ف.
      let joined = sentence.dropFirst(first + 2 - sentence.lowerBound).prefix(9).first {
        text.tokens[$0].clitics.contains(.waw) && text.tokens[$0].verb != nil
          && text.finiteVerb($0) != nil
      }
      report.flag(text.tokens[joined ?? first].range)
    }
  }
}

extension SegmentView {
  /// Whether a sentence ends with a stop.
  fileprivate func endsPlainly(_ sentence: Range<Int>) -> Bool {
    sentence.last.map { tokens[$0].mark == Mark.stop } ?? false
  }
}

private let asFor = WordSet("أما وأما")
private let after = LetterKey("بعد")
/// Words that open with ف and are known whole.
private let answers = WordSet("فقد فإن فإنه فإنها فإنهم فأن فقط فيجب فتح فصل فاز فشل فرض فضل فجر")
