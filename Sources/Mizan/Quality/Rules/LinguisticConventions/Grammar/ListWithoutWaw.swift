extension Rule {
  /// «وزراء خارجية مصر، الأردن وقطر»: members of a list joined by commas only.
  static let listWithoutWaw = Rule(
    id: "grammar.list-without-waw", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "معطوفات بلا واو، بينها فواصل.", en: "Members of a list are joined by commas only."),
    explanation: Wording(
      ar: """
        يعطف كل عنصر بالواو: مصر والأردن وقطر. والفواصل وحدها من ترتيب اللغات الأخرى. وتصح في الجداول وبين الأقواس وبعد النقطتين.
        """,
      en: """
        Each member is joined by و: مصر والأردن وقطر. Commas alone follow other languages. They are right in brackets and \
        behind a colon.
        """),
    reads: Rule.Reads.body.having(.punctuation),
    examples: [
      "اجتمع سفراء ⟦مصر، الأردن⟧ وقطر في باريس.", "زار الوفد ⟦حلب، بيروت⟧ وعمان.",
      "تصدر البلاد ⟦القطن، الشعير⟧ والسكر.", "سافر الوفد إلى ⟦تونس، الجزائر⟧ والمغرب.",
      "اجتمع سفراء مصر والأردن وقطر.", "الدول الأعضاء (مصر، الأردن وقطر) موافقة.",
      "الدول هي: مصر، الأردن وقطر.", "سافر إلى مصر، والأردن، وقطر.",
      "وصل الوزير، الأحد، وغادر.",
    ]
  ) { context, report in
    let text = context.text
    var end = 0
    for comma in text.marks where comma > end && Mark.isComma(text.tokens[comma].mark) {
      guard let last = bareMember(text, comma - 1) else { continue }
      report.flag(text.range(comma - 1, last))
      end = last + 1
    }
  }
}

/// The second member of a list whose first stands at a place, when a comma alone joins it and a third follows.
private func bareMember(_ text: SegmentView, _ index: Int) -> Int? {
  guard let kind = Member(text, index),
    Member(text, index + 2) == kind, !text.tokens[index + 2].clitics.contains(.waw),
    let third = text.token(index + 3)
  else { return nil }
  let next = Mark.isComma(third.mark) ? index + 4 : index + 3
  guard let member = text.token(next), member.isArabicWord,
    next == index + 4 || member.clitics.contains(.waw),
    Member(text, next) == kind || kind != .place && next == index + 4 && text.isBareNoun(next),
    !isListed(text, before: index)
  else { return nil }
  return index + 2
}

/// What the members of a list have in common.
private enum Member {
  case place
  case definite
  case accusative

  init?(_ text: SegmentView, _ index: Int) {
    guard let token = text.token(index), token.isArabicWord, token.verb == nil,
      token.clitics.isSubset(of: [.article, .waw]),
      !token.isAny(of: text.functionWords.union([.weekday, .month, .adverb, .personName]))
    else { return nil }
    if token.isAny(of: .placeName) {
      self = .place
    } else if token.isDefinite, token.statistics.isNoun, !text.isAdjective(token),
      !NewsNouns.adverbial.contains(token.stemKey), !text.isSpeaker(index)
    {
      self = .definite
    } else if text.isAccusativeObject(index) {
      self = .accusative
    } else {
      return nil
    }
  }
}

/// Whether a bracket or a colon stands before, or the place is named behind a town in it.
private func isListed(_ text: SegmentView, before index: Int) -> Bool {
  for place in (max(0, index - 12)..<index).reversed() {
    let mark = text.tokens[place].mark
    if Mark.endsSentence(mark) { return false }
    if mark != 0 || names.contains(text.tokens[place].key) { return true }
  }
  return false
}

/// «هي: مصر، الأردن وقطر», with or without the colon.
private let names = WordSet("هي هو هم وهي وهو وهم التالية الآتية")
