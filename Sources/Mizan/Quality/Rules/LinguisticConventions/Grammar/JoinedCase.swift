extension Rule {
  /// «المعلمون والمدربين», «المسؤولون السابقين», «رئيسا الحزبين ووزيري»: two words of one case in two cases.
  static let joinedCase = Rule(
    id: "grammar.joined-case", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "المعطوف أو الصفة لا يوافق ما قبله في الإعراب.",
      en: "A joined noun, or an adjective, differs in case from the noun before it."),
    explanation: Wording(
      ar: """
        يتبع المعطوف والصفة ما قبلهما في الإعراب: حضر المعلمون والمدربون السابقون، مع المعلمين والمدربين السابقين. ويصح الاختلاف إذا \
        كان الثاني مفعولًا به أو بدأت به جملة.
        """,
      en: """
        A joined noun and an adjective have the case of the noun before them. They differ rightly when the second is an \
        object or opens a clause.
        """),
    reads: .always.at { word in
      word.stem.count >= 5
        && (word.token.isDefinite
          || word.clitics.isSubset(of: .preposition) && word.last == Letter.noon
          ? word.last == Letter.noon : word.last == Letter.alif || word.last == Letter.ya)
    },
    examples: [
      "حضر ⟦المعلمون والمدربين⟧ الحفل.", "التقى ⟦بالمعلمين والمدربون⟧ أمس.",
      "سافر ⟦المهندسون السابقين⟧ في الشركة.", "طالب ⟦المدرسين المضربون⟧ عن العمل بزيادة.",
      "تحدث مع ⟦المعلمين السابقون⟧ في المدرسة.",
      "اجتمع ⟦سفيرا⟧ البلدين ⟦وقنصلي⟧ الدولتين.",
      "⟦المعلمون المضربين⟧ رفضوا العرض.", "شارك في ⟦دورتين تدريبيتان⟧ أمس.",
      "حضر المعلمون والمدربون الحفل.",
      "تحدث مع المعلمين والمدربون يستمعون.",
      "اتهم المحتجون المسؤولين بالتقصير.", "مع المعلمين والمدربين السابقين.",
      "عين رئيسا للحزب ووزيري دولة.", "اجتمع سفيرا البلدين وقنصلا الدولتين.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index + 1 < text.tokens.count {
      let noun = text.tokens[index]
      if !noun.isDefinite, text.lastLetter(noun) == Letter.noon {
        if isDualClash(text, index) { report.flag(text.range(index, index + 1)) }
      } else if noun.isDefinite {
        if isClash(text, index) { report.flag(text.range(index, index + 1)) }
      } else if let other = otherDual(text, index) {
        report.flag(noun.range)
        report.flag(text.tokens[other].range)
      }
    }
  }
}

private func isClash(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let second = text.tokens[index + 1]
  guard second.isDefinite else { return false }
  let isNominative = text.ends(noun, with: Letter.waw, Letter.noon)
  let isOther =
    isNominative
    ? text.ends(second, with: Letter.ya, Letter.noon)
    : text.ends(noun, with: Letter.ya, Letter.noon)
      && text.ends(second, with: Letter.waw, Letter.noon)
  guard isOther, isPlural(text, noun), isPlural(text, second) else { return false }
  if second.clitics == [.waw, .article] {
    return isNominative
      || text.isGoverned(index) && !text.looksFinite(index + 2) && isClosed(text, index + 2)
  }
  guard second.clitics == .article,
    text.isAdjective(second) || participles.contains(second.stemKey), !text.isAdjective(noun)
  else {
    return false
  }
  if !isNominative {
    if text.isGoverned(index) { return !second.isAny(of: .humanPlural) }
    // «طالب المدرسين العاملون في»: a participle with its complement describes what it follows.
    return text.finiteVerb(index - 1)?.subject == .he && !second.isAny(of: .humanPlural)
      && text.token(index + 2)?.isAny(of: .preposition) == true
      && participles.contains(second.stemKey)
  }
  // «اتهم المحتجون السابقين»: the object.
  if text.isSentenceStart(index), text.finiteVerb(index + 2)?.subject == .they { return true }
  return text.takesNoObject(index - 1)
    || text.finiteVerb(index - 1)?.traits.contains(.takesNoPerson) == true
}

/// «لجنتين متخصصتان»: a dual in ـين with an adjective in ـان.
private func isDualClash(_ text: SegmentView, _ index: Int) -> Bool {
  let (noun, second) = (text.tokens[index], text.tokens[index + 1])
  guard second.isArabicWord, second.clitics.isEmpty, second.verb == nil, second.stem.count >= 5,
    text.ends(noun, with: Letter.ya, Letter.noon),
    text.ends(second, with: Letter.alif, Letter.noon),
    text.isDual(noun) || text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon),
    !NewsNouns.noDuals.contains(second.stemKey), !noun.isAny(of: [.name, .numberWord]),
    !second.isAny(of: [.name, .numberWord, .noun])
  else { return false }
  let isFeminine = text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon)
  guard isFeminine == text.ends(second, with: Letter.ta, Letter.alif, Letter.noon) else {
    return false
  }
  let one =
    isFeminine
    ? text.statistics(of: second, dropping: 3, adding: [Letter.taMarbuta])
    : text.statistics(of: second, dropping: 2, adding: [])
  return one.isAdjective
}

/// Hardly ever people by themselves: working, living, taking part.
private let participles = WordSet(
  """
  عاملون مشاركون مقيمون موجودون متقاعدون سابقون حاليون منتمون تابعون قادمون مؤيدون معتصمون مضربون متضررون محتجزون مسجونون \
  موقوفون متخصصون منتشرون واقفون ساكنون جالسون محاصرون عاملين مشاركين مقيمين موجودين متقاعدين سابقين حاليين منتمين تابعين \
  قادمين مؤيدين معتصمين مضربين متضررين محتجزين مسجونين موقوفين متخصصين منتشرين واقفين ساكنين جالسين محاصرين
  """)

/// A sound plural, or a participle in ـون or ـين whose singular is common.
private func isPlural(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.isSoundPlural(noun)
    || text.firstLetter(noun) == Letter.meem && noun.stem.count >= 6
      && !NewsNouns.noSoundPlurals.contains(noun.stemKey)
      && text.commonness(of: noun, dropping: 2) >= 5
}

/// No verb comes: the noun before does not open a clause.
private func isClosed(_ text: SegmentView, _ start: Int) -> Bool {
  for place in start..<max(start, min(text.tokens.count, start + 6)) {
    guard text.tokens[place].isArabicWord else { return true }
    if text.looksFinite(place) { return false }
  }
  return true
}

/// «سفيرا البلدين وقنصلي»: two duals of titles before their genitives, the one nominative, the other not.
private func otherDual(_ text: SegmentView, _ index: Int) -> Int? {
  let first = text.tokens[index]
  let ending = text.lastLetter(first)
  guard text.token(index + 1)?.clitics == .article, isTitleDual(text, first),
    ending == Letter.alif || text.isGoverned(index)
  else { return nil }
  for place in index + 2..<max(index + 2, min(text.tokens.count, index + 5)) {
    let token = text.tokens[place]
    guard token.isArabicWord else { return nil }
    if token.clitics == .waw, isTitleDual(text, token), text.token(place + 1)?.isDefinite == true {
      let other = text.lastLetter(token)
      return (other == Letter.alif || other == Letter.ya) && other != ending ? place : nil
    }
  }
  return nil
}

private func isTitleDual(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard token.stem.count >= 5 else { return false }
  return WordClass.of(text.letters, in: token.stem.lowerBound..<token.stem.upperBound - 1)
    .contains(.titleHead)
}
