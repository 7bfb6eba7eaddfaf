extension Rule {
  /// «يورو 120 مليون», «14 فقط في المئة», «لاعبا ثلاثة وعشرين», «السبع وعشرين», «مئة المليون دولار»: the words of a number in
  /// another order, or with ال on one of them.
  static let numberOrder = Rule(
    id: "grammar.number-order", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "ألفاظ العدد في غير ترتيبها، أو «ال» في غير موضعها منها.",
      en: "The words of a number are out of order, or the article stands on the wrong one."),
    explanation: Wording(
      ar:
        "120 مليون يورو، 14 في المئة فقط، ثلاثة وعشرين لاعبًا، الدول السبع والعشرين، مئة مليون دولار.",
      en:
        "The number comes before its unit and before what it counts; both parts of «twenty-seven» have ال or none."
    ),
    reads: .always.at { word in
      word.isAny(of: .unit) || word.key == only
        || ones.contains(word.stemKey) && word.clitics.isSubset(of: .article)
        || word.clitics == .article && scales.contains(word.stemKey)
    },
    examples: [
      "أقرض المصرف البلاد ⟦يورو 120 مليون⟧ أمس.", "تراجع المخزون إلى ⟦14 فقط في المئة⟧.",
      "استدعى المدرب ⟦لاعبا ثلاثة وعشرين⟧ إلى المعسكر.", "اجتمع قادة الدول ⟦السبع وعشرين⟧ أمس.",
      "تعهد الصندوق بتقديم ⟦مئة المليون دولار⟧ للمدرسة.",
      "أقرض المصرف البلاد 120 مليون يورو.", "تراجع إلى 14 في المئة فقط.",
      "استدعى المدرب ثلاثة وعشرين لاعبا.", "الدول السبع والعشرين.", "بقي مريضا ثلاثة وعشرين يوما.",
      "دفع 5 يورو 120 مليون مرة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let places = disordered(text, index) else { continue }
      report.flag(text.range(places.lowerBound, places.upperBound))
    }
  }
}

private func disordered(_ text: SegmentView, _ index: Int) -> ClosedRange<Int>? {
  let word = text.tokens[index]
  guard index > 0 else { return nil }
  let before = text.tokens[index - 1]
  if word.isAny(of: .unit) {
    guard word.clitics.isEmpty, !word.isAny(of: .preposition), before.isArabicWord,
      !before.isAny(of: [.numberWord, .unit]), !scales.contains(before.key),
      text.token(index + 1)?.kind == .number, let scale = text.token(index + 2),
      scale.clitics.isEmpty, scales.contains(scale.key), !hasUnit(text, index + 3)
    else { return nil }
    return index...index + 2
  }
  if word.key == only {
    let isPercent =
      text.isWord(index + 1, inside)
      && (text.token(index + 2).map { hundred.contains($0.key) } ?? false)
    return before.kind == .number && isPercent ? index - 1...index + 2 : nil
  }
  guard let next = text.token(index + 1), next.isArabicWord else { return nil }
  if scales.contains(word.stemKey), word.clitics == .article {
    return hundreds.contains(before.key) && hasUnit(text, index + 1) ? index - 1...index + 1 : nil
  }
  guard next.clitics == .waw, tens.contains(next.stemKey) else { return nil }
  if word.clitics == .article { return index...index + 1 }
  // «لاعبا ثلاثة وعشرين»: what is counted stands in its accusative before the number, and nothing behind it.
  guard before.clitics.isEmpty, text.lastLetter(before) == Letter.alif, before.stem.count >= 5,
    NewsNouns.persons.contains(text.key(of: before, dropping: 1, adding: [])),
    text.token(index + 2).map({ $0.isAny(of: .preposition) || $0.mark != 0 }) ?? true
  else { return nil }
  return index - 1...index + 1
}

private func hasUnit(_ text: SegmentView, _ index: Int) -> Bool {
  text.token(index).map { $0.isAny(of: .unit) && $0.clitics.isEmpty && !$0.isAny(of: .preposition) }
    ?? false
}

private let only = LetterKey("فقط")
private let inside = LetterKey("في")
private let hundred = WordSet("المئة المائة")
private let hundreds = WordSet("مئة مائة مئتي مئتا ألف خمسمئة خمسمائة ثلاثمئة ثلاثمائة")
private let scales = WordSet("ألف مليون مليار تريليون")
private let ones = WordSet(
  "واحد واحدة اثنين اثنان اثنتين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة ثلاث أربع خمس ست سبع ثماني ثمان تسع"
)
private let tens = WordSet(
  "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون"
)
