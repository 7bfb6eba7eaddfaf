extension Rule {
  /// «الوزارة الزراعة», «الأسعار الوقود»: ال on the first term of an annexation.
  static let falseIdafa = Rule(
    id: "grammar.false-idafa", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.65,
    summary: Wording(
      ar: "المضاف لا يعرف بـ«ال».",
      en: "The first term of an annexation takes no article."),
    explanation: Wording(
      ar: """
        يعرف المضاف بالمضاف إليه، فتحذف «ال» من أوله. يصح التعريف في الصفة (الأمن القومي) والبدل (العاصمة القاهرة) وفي \
        فاعل يليه مفعوله (أبلغ الوزير الصحفيين).
        """,
      en: """
        The genitive makes the first term definite. The article is right before an adjective, before a name in \
        apposition, and on a subject whose object follows.
        """),
    examples: [
      "أعلنت ⟦الوزارة الزراعة⟧ بدء الموسم.", "ارتفعت ⟦الأسعار الوقود⟧ مرة أخرى.",
      "بحث الجانبان ⟦المكافحة الإرهاب⟧.",
      "أعلنت وزارة الزراعة بدء الموسم.",
      "نوقش الأمن القومي في الجلسة.",
      "وصل إلى العاصمة القاهرة مساء.", "أبلغ الوزير الصحفيين بالقرار.", "زار الرئيس المدينة أمس.",
      "حذر الرئيس الحكومة من التأخير.", "يحدها من الشمال البحر.", "تمتد السكة الحديد إلى الميناء.",
      "الحالات المبلغ عنها قليلة.",
      "في الوقت الحالي اليوم الأحد.",
    ]
  ) { context, report in
    let text = context.text
    let table = WordStatisticsTable.shared
    for index in text.tokens.indices.dropLast() {
      let first = text.tokens[index]
      let second = text.tokens[index + 1]
      guard first.isDefinite, second.clitics == .article, isHead(first), isGenitive(second),
        !table.isAttribute(first.stemKey, second.stemKey), !mayBeParticiple(text, first, second),
        !endsPhrase(text, index), !materials.contains(second.stemKey),
        text.token(index + 2)?.isAny(of: .pronominal) != true
      else { continue }
      if table.isAnnexation(first.stemKey, second.stemKey) {
        let genders = text.isFeminine(first).map { text.endsInTaMarbuta(second) != $0 } ?? false
        guard genders || isSurelyNoun(second) || first.isAny(of: [.verbalNoun, .institution])
        else { continue }
      } else {
        // A pair that clean text does not have: only a verbal noun where no verb can be near it.
        let opensAnnexation =
          first.isAny(of: .verbalNoun) || text.ends(first, with: Letter.alif, Letter.ta)
        guard opensAnnexation, isSurelyNoun(second), !second.isAny(of: .verbalNoun),
          isGoverned(text, index) || text.isSentenceStart(index)
        else { continue }
      }
      // «حذر الرئيس الحكومة»: a subject and its object.
      if mayBeSubject(text, index) { continue }
      report.flag(
        text.range(index, index + 1), fix: withoutArticle(text, first) + " " + text.string(second))
    }
  }

  /// «الزيادة رواتب»: the article stands on the wrong term.
  static let articleOnFirstTerm = Rule(
    id: "grammar.article-on-first-term", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "مصدر معرف يليه اسم نكرة: انتقلت «ال» من المضاف إليه إلى المضاف.",
      en:
        "A definite verbal noun stands before a bare noun: the article belongs on the second term."),
    explanation: Wording(
      ar:
        "تدخل «ال» على المضاف إليه. الجملة الاسمية والحال والتمييز والظرف (الاجتماع صباح الأحد) صحيحة.",
      en:
        "The article goes on the second term. Predicates, adverbs of time and accusatives are right."
    ),
    examples: [
      "من أجل ⟦الزيادة رواتب⟧ المعلمين.", "بعد ⟦الإغلاق مصانع⟧ النسيج.",
      "بسبب ⟦الإلغاء رحلات⟧ القطار.",
      "من أجل زيادة رواتب المعلمين.", "بعد الاجتماع صباح الأحد.", "الزيادة قرار صعب.",
      "بعد التوقيع مباشرة غادر الوفد.",
    ]
  ) { context, report in
    let text = context.text
    for index in text.tokens.indices.dropLast() where index > 0 {
      let first = text.tokens[index]
      let second = text.tokens[index + 1]
      guard first.isDefinite, second.isArabicWord, second.clitics.isEmpty,
        !second.isAny(of: text.functionWords), second.verb == nil,
        !second.isAny(of: [.name, .month, .numberWord, .unit]), !timeNouns.contains(second.stemKey),
        text.lastLetter(second) != Letter.alif, !endsPhrase(text, index),
        text.isPlainDefinite(index + 2)
          || text.isNominal(index + 2) && text.isPlainDefinite(index + 3),
        second.statistics.isNoun && isGoverned(text, index) && first.isAny(of: .verbalNoun)
          || second.statistics.isNoun && first.isAny(of: .titleHead)
            && isIntransitive(text, index - 1)
            && WordStatisticsTable.shared.isAnnexation(first.stemKey, second.stemKey)
          || WordStatisticsTable.shared.isAnnexation(first.stemKey, second.stemKey)
            && second.statistics.adjective != nil && !second.statistics.isAdjective
            && !second.isAny(of: .titleHead) && isGoverned(text, index)
      else { continue }
      report.flag(text.range(index, index + 1))
    }
  }
}

/// «يحدها من الشمال البحر», «على الإطلاق»: the phrase ends with the first word.
private func endsPhrase(_ text: SegmentView, _ index: Int) -> Bool {
  let stem = text.tokens[index].stemKey
  return directions.contains(stem) || stem == absolute && text.isWord(index - 1, on)
}

/// «الدولة المنظمة»: a participle in ة that agrees.
private func mayBeParticiple(_ text: SegmentView, _ noun: TextToken, _ token: TextToken) -> Bool {
  text.firstLetter(token) == Letter.meem && text.endsInTaMarbuta(token)
    && text.isFeminine(noun) == true
}

/// Hardly ever behind a noun with ال in clean text.
private func isSurelyNoun(_ token: TextToken) -> Bool {
  token.statistics.commonness >= 6 && (token.statistics.adjective ?? 1) < 0.05
}

private func isHead(_ token: TextToken) -> Bool {
  !token.statistics.isAdjective
    && !token.isAny(of: [.name, .weekday, .month, .adverb, .relational, .demonstrative])
    && !token.isAny(of: .relative)
    && (token.statistics.isNoun || token.isAny(of: [.verbalNoun, .institution, .titleHead]))
}

private func isGenitive(_ token: TextToken) -> Bool {
  token.statistics.isNoun
    && !token.isAny(of: [.name, .weekday, .month, .anyAdjective, .titleHead, .adverb])
    && !token.isAny(of: .relative) && token.statistics.commonness >= 4
}

/// A person or a body behind a verb, so that the next noun may be its object.
private func mayBeSubject(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  if text.isBehindBareNoun(index), !noun.isAny(of: .verbalNoun) { return true }
  if let verb = text.token(index - 1)?.verb, NewsVerbs.intransitive.contains(verb.lemma) {
    return false
  }
  guard noun.clitics == .article, !noun.isAny(of: .verbalNoun) else { return false }
  if text.isSentenceStart(index - 1), let opening = text.token(index - 1), opening.isArabicWord,
    !opening.isDefinite, opening.verb == nil, opening.statistics.adjective == nil,
    !opening.isAny(of: text.functionWords)
  {
    return true  // an unknown verb
  }
  guard let verb = text.token(index - 1)?.verb else { return text.looksFinite(index - 1) }
  return !verb.traits.contains(.reports) || noun.isAny(of: [.titleHead, .humanPlural])
    || verb.traits.isDisjoint(with: .takesNoPerson)
}

private func isIntransitive(_ text: SegmentView, _ index: Int) -> Bool {
  text.finiteVerb(index).map { NewsVerbs.intransitive.contains($0.lemma) } ?? false
}

private func isGoverned(_ text: SegmentView, _ index: Int) -> Bool {
  guard index > 0 else { return false }
  return !text.tokens[index].clitics.isDisjoint(with: .preposition)
    || text.tokens[index - 1].isAny(of: .preposition)
    || causes.contains(text.tokens[index - 1].stemKey)
}

private func withoutArticle(_ text: SegmentView, _ token: TextToken) -> String {
  // للمدينة holds its article without the alif.
  if token.clitics.contains(.lam) {
    let letters = text.letters(of: token)
    let first = token.clitics.isDisjoint(with: .conjunction) ? 0 : 1
    if letters.dropFirst(first).starts(with: [Letter.lam, Letter.lam]) {
      return text.respelled(token) { $0 == first + 1 ? [] : [$1] }
    }
  }
  let bytes = text.bytes[token.range]
  let article: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]
  let places = bytes.indices.dropLast(article.count - 1)
  guard let place = places.first(where: { bytes[$0..<$0 + article.count].elementsEqual(article) })
  else {
    return text.string(token)
  }
  return text.string(token.range.lowerBound..<place)
    + text.string(place + article.count..<token.range.upperBound)
}

private let on = LetterKey("على")
private let absolute = LetterKey("إطلاق")
// «السكة الحديد»: what it is made of, in apposition.
private let materials = WordSet("حديد ذهب فضة نحاس خشب زجاج حرير بلاستيك حجر")
private let directions = WordSet("شمال جنوب شرق غرب خلف أمام يمين يسار داخل خارج أعلى أسفل")
private let causes = WordSet("أجل بسبب بشأن نتيجة رغم")
private let timeNouns = WordSet(
  "يوم صباح مساء ليلة ليل فجر ظهر عصر شهر عام سنة أسبوع ساعة مطلع نهاية بداية منتصف أواخر أوائل وسط ضمن نحو حسب وفق مدة طيلة طوال فترة مرة"
)
