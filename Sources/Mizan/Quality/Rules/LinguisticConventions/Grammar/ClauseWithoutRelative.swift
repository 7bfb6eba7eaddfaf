extension Rule {
  /// «على حطام السفينة غرقت قبل قرن»: a clause describes a definite noun without الذي or التي.
  static let clauseWithoutRelative = Rule(
    id: "grammar.clause-without-relative", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "جملة تصف معرفة بلا اسم موصول.",
      en: "A clause describes a definite noun without a relative pronoun."),
    explanation: Wording(
      ar:
        "المعرفة توصف بجملة يتقدمها «الذي» أو «التي» (السفينة التي غرقت)، والنكرة بلا موصول (سفينة غرقت).",
      en: """
        A clause that describes a definite noun opens with الذي or التي; behind an indefinite noun there is none.
        """),
    reads: .body.at { word in
      if word.clitics == .pronoun { return NewsVerbs.form(word.stemKey)?.tense == .past }
      guard let verb = word.verb else { return false }
      if wasForms.contains(word.key) { return true }
      return verb.tense == .past && word.clitics.isEmpty
        && verb.traits.isDisjoint(with: [.copula, .reports]) && word.key != altogether
    },
    examples: [
      "عُثر على حطام ⟦الطائرة سقطت⟧ في الصحراء.", "شارك العمال في ⟦المسيرة انطلقت⟧ من الميناء.",
      "تحدث الخبراء عن ⟦الوباء انتشر⟧ في القرى.",
      "يمنع ⟦القانون أصدره⟧ الرئيس بيع الأراضي.",
      "أعاد العمال فتح ⟦الطريق الجبلي قطعته⟧ السيول.", "سقطت ⟦الطائرة كانت⟧ تقل وفدا رسميا.",
      "عُثر على حطام الطائرة التي سقطت في الصحراء.", "عُثر على حطام طائرة سقطت في الصحراء.",
      "في ختام الجلسة قال الرئيس كلمته.", "بعد أن وصل إلى المدينة انطلقت المسيرة.",
      "كان الوفد في العاصمة اجتمع بالوزير.", "قال إن القانون أصدره الرئيس.",
      "وصل الوفد إلى المدينة، وانطلقت المسيرة.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 1 {
      let index = place - 1
      if text.tokens[place].clitics == .pronoun {
        if let first = objectClause(text, place) { report.flag(text.range(first, place)) }
        continue
      }
      if wasForms.contains(text.tokens[place].key) {
        if isCopulaClause(text, place) { report.flag(text.range(index, place)) }
        continue
      }
      guard let verb = text.tokens[place].verb,
        !verb.traits.contains(.looksLikeNoun) || text.takesNoObject(place)
      else { continue }
      let noun = text.tokens[index]
      guard noun.isDefinite, !text.isAdjective(noun),
        text.isGoverned(index) || text.isBehindBareNoun(index) || text.isPlainDefinite(index - 1),
        verb.subject == .she && text.isSurelyFeminine(noun)
          || verb.subject == .he && text.isSurelyMasculine(noun),
        let main = text.clauseVerb(before: index) ?? unlistedVerb(text, index - 2),
        text.isSentenceStart(main),
        main < index - 2 || main == index - 2 && text.isPlainDefinite(index - 1),
        text.tokens[main].verb?.traits.isDisjoint(with: [.copula, .startsVerb]) != false,
        !mayDescribeAnother(text, verb, main + 1..<index)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// «يلزم القانون أقره البرلمان الشركات»: a clause whose pronoun leads back to a noun with ال that stands behind a verb.
private func objectClause(_ text: SegmentView, _ place: Int) -> Int? {
  let isDescribed =
    text.token(place - 1).map {
      $0.clitics == .article && (text.isAdjective($0) || text.describesThings($0))
    } == true
  let index = isDescribed ? place - 2 : place - 1
  guard let noun = text.token(index), let verb = NewsVerbs.form(text.tokens[place].stemKey),
    verb.traits.isDisjoint(with: [.copula, .looksLikeNoun]),
    !verb.traits.contains(.reports) || text.finiteVerb(place - 2) != nil,
    noun.clitics.subtracting(.preposition) == .article, !text.isAdjective(noun),
    let suffix = Suffix(text, text.tokens[place]),
    suffix == .his && (text.isSurelyMasculine(noun) || isOfEitherGender(text, noun))
      || suffix == .her && (text.isSurelyFeminine(noun) || isOfEitherGender(text, noun)),
    text.isPlainDefinite(place + 1), !text.isAdjective(text.tokens[place + 1]),
    !text.tokens[place + 1].isAny(of: [.weekday, .adverb])
  else { return nil }
  if let main = text.finiteVerb(index - 1) {
    return main.traits.isDisjoint(with: [.copula, .reports, .startsVerb]) ? index : nil
  }
  guard
    text.isGoverned(index)
      || text.isBehindBareNoun(index)
        && (isOfEitherGender(text, noun) || !NewsNouns.adverbial.contains(noun.stemKey))
  else { return nil }
  return text.clauseVerb(before: index) == nil ? nil : index
}

/// «الطريق قطعته», «الطريق قطعتها»: a thing that both pronouns may stand for.
private func isOfEitherGender(_ text: SegmentView, _ noun: TextToken) -> Bool {
  NewsNouns.eitherGender.contains(noun.stemKey) && noun.statistics.isNoun
}

/// «سقطت المروحية كانت تقل وفدا»: verb and subject of a whole sentence, then كان and its predicate.
private func isCopulaClause(_ text: SegmentView, _ place: Int) -> Bool {
  guard text.isSentenceStart(place - 2), let main = text.finiteVerb(place - 2),
    main.traits.isDisjoint(with: [.copula, .reports, .startsVerb]),
    let noun = text.token(place - 1), noun.clitics == .article, !text.isAdjective(noun),
    text.tokens[place].verb?.subject == .she
      ? main.subject == .she && text.isSurelyFeminine(noun)
      : main.subject == .he && text.isSurelyMasculine(noun)
  else { return false }
  return text.token(place + 1)?.verb?.tense == .present
}

/// «يعاين المهندسون الجسر انهار»: a verb of no list, as its ي shows.
private func unlistedVerb(_ text: SegmentView, _ index: Int) -> Int? {
  guard let token = text.token(index), token.verb == nil, text.looksFinite(index) else {
    return nil
  }
  return index
}

/// «عن خطأ في المستشفى أدى إلى»: an indefinite noun before it that the clause may describe.
private func mayDescribeAnother(_ text: SegmentView, _ verb: VerbForm, _ places: Range<Int>) -> Bool
{
  for place in places {
    let token = text.tokens[place]
    guard token.isArabicWord, !token.isDefinite, !token.isAny(of: text.functionWords) else {
      continue
    }
    // Annexed to a definite noun, it is definite as well.
    if text.isPlainDefinite(place + 1)
      || text.isBareNoun(place + 1) && text.isPlainDefinite(place + 2)
    {
      continue
    }
    let isOther =
      verb.subject == .she
      ? text.isSurelyMasculine(token) || text.isPeople(token)
        || text.ends(token, with: Letter.waw, Letter.noon) : text.isSurelyFeminine(token)
    if !isOther { return true }
  }
  return false
}

private let wasForms = WordSet("كان كانت")
// «العالم أجمع»: all of it.
private let altogether = LetterKey("أجمع")
