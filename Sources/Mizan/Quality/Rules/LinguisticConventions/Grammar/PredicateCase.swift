extension Rule {
  /// «كانوا غاضبون», «كان الضحايا مدنيون», «إن المسؤولين غائبين»: the predicate in the wrong case.
  static let predicateCase = Rule(
    id: "grammar.predicate-case", version: 2, category: .linguisticConventions,
    subtype: "Agreement",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "خبر «كان» وأخواتها منصوب بالياء، وخبر «إن» مرفوع.",
      en: "The predicate of كان and its sisters ends in ـين, that of إن in ـون or ـان."),
    explanation: Wording(
      ar: """
        كانوا غاضبين، كان الضحايا مدنيين، ما زال الوزيران غائبين، إن المسؤولين غائبون. الفعل المضارع بعدها (كانوا يعملون) صحيح، وكذلك اسمها \
        المتأخر (كان في القاعة مسؤولون).
        """,
      en: """
        Behind كان, أصبح and ليس, and behind their subject, the predicate is accusative; that of إن is nominative. A verb \
        (كانوا يعملون) and a subject that comes late (كان في القاعة مسؤولون) are right.
        """),
    reads: .always.at { word in
      word.last == Letter.noon && word.clitics.isEmpty && word.verb == nil
        && word.letters.count >= 5
        && !word.isAny(of: [.numberWord, .name, .noun, .month, .unit, .relative, .demonstrative])
        && !NewsNouns.noSoundPlurals.contains(word.stemKey)
    },
    examples: [
      "قال إن السكان كانوا ⟦غاضبون⟧ من القرار.", "أصبحوا ⟦قادرون⟧ على السفر.",
      "ليسوا ⟦مسؤولون⟧ عن الحادث.", "كان الركاب ⟦نائمون⟧ عند وقوع الحادث.",
      "ما زال العمال الثلاثة ⟦محاصرون⟧ في المنجم.", "أصبح الوزيران ⟦مستعدان⟧ للتفاوض.",
      "إن المسؤولين ⟦غائبين⟧ عن الجلسة.",
      "ما زال أحد عشر عاملًا في المنجم ⟦محاصرون⟧ تحت الأرض.",
      "قال إن السكان كانوا غاضبين من القرار.", "كانوا يعملون في المصنع.", "كانوا هم المسؤولون عنه.",
      "أصبحوا قادرين على السفر.", "كان في القاعة مسؤولون.", "كان مسؤولون في الوزارة قد حذروا.",
      "كان القرار قانونًا ملزمًا.", "إن المسؤولين غائبون.", "إن العاملين معلمين أو مهندسين كثيرون.",
      "كان على المسؤولين مساعدة العمال.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let noun = text.tokens[index]
      if text.ends(noun, with: Letter.waw, Letter.noon) {
        if isPredicateOfTheirs(text, index) || isBehindSubject(text, index, dual: false)
          || isBehindPhrase(text, index)
        {
          report.flag(noun.range, fix: text.replacingEnding(of: noun, letters: 2, by: "ين"))
        }
      } else if text.ends(noun, with: Letter.alif, Letter.noon) {
        if noun.stem.count >= 6, text.firstLetter(noun) != Letter.ya,
          text.firstLetter(noun) != Letter.ta, !NewsNouns.noDuals.contains(noun.stemKey),
          isBehindSubject(text, index, dual: true)
        {
          report.flag(noun.range, fix: text.replacingEnding(of: noun, letters: 2, by: "ين"))
        }
      } else if text.ends(noun, with: Letter.ya, Letter.noon), isPredicateOfThat(text, index) {
        report.flag(noun.range, fix: text.replacingEnding(of: noun, letters: 2, by: "ون"))
      }
    }
  }
}

/// «كانوا غاضبون».
private func isPredicateOfTheirs(_ text: SegmentView, _ index: Int) -> Bool {
  pluralCopulas.contains(text.tokens[index - 1].stemKey) && mayBePlural(text, index)
}

/// «كان الضحايا الثلاثة مدنيون»: the copula, a definite subject, and nothing else before the word.
private func isBehindSubject(_ text: SegmentView, _ index: Int, dual: Bool) -> Bool {
  guard dual || mayBePlural(text, index) else { return false }
  var place = index - 1
  while place > 0, place > index - 6, belongsToSubject(text, place) { place -= 1 }
  guard place >= 0, place < index - 1, text.isPlainDefinite(index - 1) || isOwned(text, index - 1),
    text.tokens[place].verb?.traits.contains(.copula) == true
  else { return false }
  guard dual else { return !text.opensClause(index) }
  return (place + 1..<index).contains {
    text.ends(text.tokens[$0], with: Letter.alif, Letter.noon) && text.isDual(text.tokens[$0])
  }
}

/// «ما زال أحد عشر عاملًا في المنجم محاصرون»: behind the copula and the whole phrase of its subject.
private func isBehindPhrase(_ text: SegmentView, _ index: Int) -> Bool {
  guard isParticiple(text, text.tokens[index]), !text.opensClause(index),
    let place = copula(text, before: index),
    text.tokens[place].clitics.isDisjoint(with: .pronoun),
    // «كان أول الواصلين», «كان هناك», «كان في القاعة»: the subject comes last.
    let head = text.token(place + 1),
    head.isDefinite && head.clitics == .article
      || head.isAny(of: .numberWord) || counted.contains(head.key),
    !head.isAny(of: text.functionWords.union([.weekday])),
    let next = text.token(index + 1), next.isAny(of: .preposition) || next.mark == Mark.stop
  else { return false }
  return text.endOfPhrase(from: place + 1, limit: index + 1) == index
    || text.tokens[place + 1..<index].allSatisfy {
      $0.isArabicWord && $0.clitics.isDisjoint(with: .conjunction) && $0.verb == nil
    } && (head.isAny(of: .numberWord) || counted.contains(head.key))
}

/// The copula before a word, with no verb, mark or opening of a clause between.
private func copula(_ text: SegmentView, before index: Int) -> Int? {
  var place = index - 1
  while place >= 0, place > index - 12 {
    let token = text.tokens[place]
    guard token.isArabicWord || token.kind == .number else { return nil }
    if token.verb?.traits.contains(.copula) == true { return place < index - 2 ? place : nil }
    if text.opensClause(place) || text.looksFinite(place) || token.isAny(of: .conjunction) {
      return nil
    }
    place -= 1
  }
  return nil
}

private let counted = WordSet("أحد معظم أغلب جميع غالبية مئات عشرات آلاف بعض")

private func belongsToSubject(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.isArabicWord, token.clitics.isDisjoint(with: [.preposition, .conjunction]),
    !token.isAny(of: text.functionWords)
  else { return false }
  if token.isDefinite { return !token.isAny(of: [.weekday, .adverb]) }
  return isOwned(text, index) || token.verb == nil && text.isPlainDefinite(index + 1)
}

/// A noun with a pronoun: أعضاؤها.
private func isOwned(_ text: SegmentView, _ index: Int) -> Bool {
  text.tokens[index].clitics == .pronoun && text.tokens[index].verb == nil
}

/// «إن المسؤولين غائبين»: right behind the subject, with a phrase of a preposition or nothing behind it.
private func isPredicateOfThat(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard index > 1, that.contains(text.tokens[index - 2].key) else { return false }
  let subject = text.tokens[index - 1]
  guard subject.clitics == .article, text.ends(subject, with: Letter.ya, Letter.noon),
    text.isSoundPlural(subject), text.isSoundPlural(noun) || isParticiple(text, noun)
  else { return false }
  guard let next = text.token(index + 1) else { return true }
  return next.isAny(of: .preposition) && !next.isAny(of: .conjunction)
    || !next.clitics.isDisjoint(with: .preposition) || next.mark == Mark.stop
}

private func isParticiple(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.firstLetter(noun) == Letter.meem && noun.stem.count >= 6
    || noun.stem.count == 6 && text.letters[noun.stem.lowerBound + 1] == Letter.alif
}

/// A word in ـون that is a plural by clean text or by the shape of a participle or an adjective of relation.
private func mayBePlural(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard text.firstLetter(noun) != Letter.ya, text.firstLetter(noun) != Letter.ta else {
    return false
  }
  return text.isSoundPlural(noun) || isParticiple(text, noun)
    || noun.stem.count >= 5 && text.commonness(of: noun, dropping: 2) >= 4
}

private let that = WordSet("إن أن بأن لأن وأن فإن")
private let pluralCopulas = WordSet(
  "كانوا ليسوا أصبحوا صاروا باتوا ظلوا زالوا يكونون يكونوا يصبحون يصبحوا يزالون يزالوا يظلون أمسوا")
