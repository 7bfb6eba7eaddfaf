extension Rule {
  /// «الوزيرة التي زارت المخيم وأعلنت»: a nominal subject, a relative clause, then و + verb as the only predicate.
  static let wawBeforePredicate = Rule(
    id: "grammar.waw-before-predicate", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "واو بين المبتدأ وفعله: الجملة بلا خبر.",
      en: "A و stands between the subject and its verb: the sentence has no predicate."),
    explanation: Wording(
      ar: """
        إذا بدأت الجملة باسم ثم صلة أو ظرف، لم يُعطف فعلها الرئيسي بالواو. تصح الواو إذا سبقها خبر أو فعل خارج الصلة.
        """,
      en: """
        When a sentence opens with a noun and a relative clause or adverbial, its main verb takes no و. A predicate or \
        verb outside the relative clause makes the و right.
        """),
    reads: .body.at { word in
      word.clitics.contains(.waw)
        && word.verb.map { $0.traits.contains(.reports) && $0.subject != .we } == true
    },
    examples: [
      "الوزيرة التي زارت المخيم أمس ⟦وأعلنت⟧ أن المساعدات ستصل.",
      "الناطق باسم الحزب في تصريح له ⟦وقال⟧ إن المؤتمر تأجل.",
      "مندوب البلدية الذي حضر الجلسة ⟦وانتقد⟧ الخطة.",
      "الوزيرة التي زارت المخيم أمس أعلنت أن المساعدات ستصل.",
      "الخطة التي أقرت جيدة، وقال الوزير إنها ستنفذ.",
      "قال الناطق باسم الحزب إن المؤتمر تأجل.",
      "الناطق باسم الحزب هو الذي تحدث وقال إن المؤتمر تأجل.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence), isNominalStart(text, start),
        let place = lonePredicate(text, start..<sentence.upperBound)
      else { continue }
      let token = text.tokens[place]
      report.flag(token.range, fix: text.withoutFirstLetter(token))
    }
  }

  /// «المشروع والذي بدأ»: و between a noun and its relative pronoun.
  static let wawBeforeRelative = Rule(
    id: "grammar.waw-before-relative", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "واو بين الاسم واسمه الموصول.",
      en: "A و stands between a noun and its relative pronoun."),
    explanation: Wording(
      ar: "الاسم الموصول صفة لا تحتاج إلى عطف. وتصح الواو إذا عطفت صلة على صلة قبلها.",
      en:
        "A relative clause needs no conjunction. Joining a second relative clause to a first is right."
    ),
    reads: .body.at { $0.isAny(of: .relative) && $0.clitics.contains(.waw) },
    examples: [
      "افتتح الوزير المشروع ⟦والذي⟧ كلف ملايين.", "وصلت السفينة «الأمل» ⟦والتي⟧ تحمل القمح.",
      "تحدث إلى السكان ⟦والذين⟧ فقدوا بيوتهم.", "الاتفاقية التي وُقعت والتي نُشرت أمس.",
      "افتتح الوزير المشروع الذي كلف ملايين.", "والذي يريد السفر ينتظر.",
      "وصل محمد، والذي تأخر، إلى المدرسة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      var hasRelative = false
      for index in sentence {
        let token = text.tokens[index]
        guard token.isAny(of: .relative) else { continue }
        if token.clitics.contains(.waw), !hasRelative, index > sentence.lowerBound {
          let before = isClosingQuote(text.tokens[index - 1].mark) ? index - 2 : index - 1
          if before >= sentence.lowerBound, text.isNominal(before) {
            report.flag(token.range, fix: text.withoutFirstLetter(token))
          }
        }
        hasRelative = true
      }
    }
  }
}

private func isClosingQuote(_ mark: UInt32) -> Bool {
  mark == 0xBB || mark == 0x201D || mark == 0x22
}

private func isNominalStart(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord, !token.isAny(of: text.functionWords), token.verb == nil,
    token.clitics.isDisjoint(with: [.ba, .lam, .kaf])
  else { return false }
  return token.isDefinite || token.isAny(of: [.titleHead, .name, .institution])
}

/// The و + verb of saying that is the only verb outside relative clauses.
private func lonePredicate(_ text: SegmentView, _ range: Range<Int>) -> Int? {
  var place: Int?
  var inClause = false
  var hasRelative = false
  for index in range.dropFirst() {
    let token = text.tokens[index]
    guard token.isArabicWord else {
      if token.mark == 0x3A { return nil }
      continue
    }
    if !inClause, predicateWords.contains(token.stemKey) { return nil }
    let isMarked = token.clitics.contains(.waw)
    if let verb = text.finiteVerb(index), isMarked, verb.traits.contains(.reports),
      verb.subject != .we
    {
      if text.tokens[index - 1].mark == 0x60C { return nil }
      place = place ?? index
      if hasComplement(text, index, range.upperBound) { break }
      continue
    }
    if token.isAny(of: .relative), place == nil {
      hasRelative = true
      inClause = true
      continue
    }
    if text.looksFinite(index), !isMarked {
      // One verb belongs to the relative clause, كان goes with the next; another without و is the predicate.
      guard inClause else { return nil }
      if !token.isAny(of: .copula) { inClause = false }
    } else if text.opensClause(index) {
      inClause = true
    }
  }
  guard let place else { return nil }
  let head = text.tokens[range.lowerBound]
  return hasRelative || head.isAny(of: .titleHead) || speakers.contains(head.stemKey) ? place : nil
}

private func hasComplement(_ text: SegmentView, _ verb: Int, _ end: Int) -> Bool {
  (verb + 1..<min(end, verb + 8)).contains { text.opensClause($0) }
}

private let predicateWords = WordSet("هو هي هم هما ليس ليست كان كانت لا لم لن قد")
private let speakers = WordSet("متحدث متحدثة ناطق ناطقة")
