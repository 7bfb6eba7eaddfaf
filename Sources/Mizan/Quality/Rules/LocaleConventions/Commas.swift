extension Rule {
  /// «أكد المدير، أن»: a comma between a verb of saying and its clause.
  static let commaBeforeClause = Rule(
    id: "punctuation.comma-before-clause", category: .linguisticConventions, subtype: "Punctuation",
    severity: .minor, precision: 0.85,
    summary: Wording(
      ar: "فاصلة بين فعل القول وجملته.", en: "A comma separates a verb of saying from its clause."),
    explanation: Wording(
      ar: "لا تفصل فاصلة بين الفعل ومفعوله. تصح حين تغلق جملة معترضة فتحتها فاصلة قبلها.",
      en:
        "No comma goes between a verb and its object clause, unless it closes an insertion opened by another."
    ),
    reads: .having(.punctuation).at { $0.isAny(of: .reportingVerb) },
    examples: [
      "أكد المدير⟦،⟧ أن الخطة جاهزة.", "وأوضحت الوزيرة⟦،⟧ بأن القرار نهائي.",
      "ذكر البيان⟦،⟧ أنه لا خسائر.",
      "أكد المدير أن الخطة جاهزة.", "أكد المدير، أمس، أن الخطة جاهزة.",
      "وصل الوفد، وأكد أن الزيارة ناجحة.", "ذكر الموقع، نقلا عن مصادر رسمية، أن الجسر أغلق.",
      "وقال المدير، وهو طبيب، إن الحالة مستقرة.",
    ]
  ) { context, report in
    let text = context.text
    var verb: Int?
    var commas: [Int] = []
    for (index, token) in text.tokens.enumerated() {
      // «نقلا عن مصادر» is no dual verb.
      if token.classes.contains(.reportingVerb),
        token.verb?.subject != .theyTwo || token.verb?.tense != .past
      {
        verb = index
        commas = []
      } else if Mark.endsSentence(token.mark) || token.mark == Mark.colon
        || PairedMark.isQuote(token.mark)
      {
        if !PairedMark.isQuote(token.mark) { verb = nil }
      } else if Mark.isComma(token.mark) {
        commas.append(index)
      } else if let start = verb, token.isWord {
        if clauseWords.contains(token.key) {
          if commas.count == 1, commas[0] == index - 1, index - start <= 14 {
            report.flag(text.tokens[commas[0]].range, fix: "")
          }
          verb = nil
        } else if token.isAny(of: .verb), index > start + 1 {
          verb = nil
        }
      }
    }
  }

  /// Commas round every adverbial: three within eight words.
  static let commaChain = Rule(
    id: "punctuation.comma-chain", category: .style, subtype: "Awkward style", severity: .info,
    precision: 0.7,
    summary: Wording(
      ar: "فواصل متتابعة حول ظروف قصيرة.", en: "Commas set off one short adverbial after another."),
    explanation: Wording(
      ar: "ترصيع الجملة بالفواصل من أثر الترجمة. القوائم ليست من هذا الباب.",
      en: "Chains of commas are left over from the source's word order. Lists are another matter."),
    reads: .having(.punctuation),
    examples: [
      "قال الوزير⟦، أمس، الأربعاء، في ختام الجلسة،⟧ إن الخطة جاهزة.",
      "وصل الوفد⟦، مساء السبت، في القاهرة، بعد تأخير،⟧ إلى الفندق.",
      "أعلن المدير⟦، اليوم، خلال مؤتمر صحفي، في بيروت،⟧ استقالته.",
      "زار الوفد القاهرة، وبيروت، ودمشق، وعمّان.", "قال الوزير أمس إن الخطة جاهزة.",
      "وصل أمس، ثم غادر اليوم.", "سافر من حلب، إلى دمشق، إلى عمان، إلى القاهرة.",
      "يحدها البحر، من الشمال، من الشرق، من الغرب.",
      "عبر الجسر، دون أن يتوقف، مع تقديم العون، ليلا.",
    ]
  ) { context, report in
    let text = context.text
    let commas = text.marks.filter { Mark.isComma(text.tokens[$0].mark) }
    guard commas.count >= 3 else { return }
    var first = 0
    while first + 2 < commas.count {
      var last = first
      while last + 1 < commas.count, isAdverbial(text, commas[last] + 1..<commas[last + 1]),
        last == first || !isNextOfList(text, commas[last - 1] + 1, commas[last] + 1)
      {
        last += 1
      }
      if last - first >= 2 {
        report.flag(text.range(commas[first], commas[last]))
        first = last + 1
      } else {
        first += 1
      }
    }
  }
}

private let clauseWords = WordSet(
  "أن بأن أنه أنها أنهم بأنه بأنها بأنهم أنهما أننا بأننا وأن أنّ إن إنه إنها إنهم إننا")

/// A time or place of one to four words: it begins with a preposition, a weekday or an adverb.
private func isAdverbial(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  guard (1...4).contains(range.count), let first = range.first else { return false }
  let token = text.tokens[first]
  guard !token.clitics.contains(.waw), !circumstances.contains(token.key) else { return false }
  return token.isAny(of: [.preposition, .weekday, .adverb])
    || range.count == 2 && text.tokens[first].isDefinite && text.tokens[first + 1].isDefinite
      && timeWords.contains(token.stemKey)
}

/// «من الشمال، من الشرق», «من حلب، إلى دمشق»: members of a list.
private func isNextOfList(_ text: SegmentView, _ first: Int, _ second: Int) -> Bool {
  let (one, other) = (text.tokens[first], text.tokens[second])
  return one.isAny(of: .preposition)
    && (one.key == other.key || one.key == from && other.key == to)
}

/// «دون أن يتوقف», «مع تقديم العون» rightly stand between commas; بيّن may be a verb.
private let circumstances = WordSet("دون مع بين على")
private let timeWords = WordSet("ليلة يوم ساعة أسبوع شهر سنة عام مساء صباح مساء فترة")
private let from = LetterKey("من")
private let to = LetterKey("إلى")
