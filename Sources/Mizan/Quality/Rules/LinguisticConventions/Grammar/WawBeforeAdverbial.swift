extension Rule {
  /// «زادت الصادرات زيادة كبيرة وخلال العام»: a و before the adverbial that ends the clause.
  static let wawBeforeAdverbial = Rule(
    id: "grammar.waw-before-adverbial", category: .linguisticConventions, subtype: "Grammar",
    severity: .minor, precision: 0.7,
    summary: Wording(
      ar: "واو زائدة قبل ظرف يتم الجملة.",
      en: "A superfluous و stands before the adverbial that completes the clause."),
    explanation: Wording(
      ar:
        "الظرف يتعلق بالفعل فلا يعطف عليه. وتصح الواو إذا عطفت ظرفًا على ظرف، أو بدأت جملة لها فعل.",
      en: """
        The adverbial belongs to the verb and takes no و. It is right when it joins a second adverbial or opens a clause \
        with a verb of its own.
        """),
    reads: .body.at { word in
      word.clitics.contains(.waw)
        && (temporal.contains(word.token.keyWithoutWaw)
          || adverbials.contains(word.token.keyWithoutWaw) || isBarePreposition(word.token))
    },
    examples: [
      "تراجعت أسعار الذهب تراجعا كبيرا ⟦وخلال⟧ الأسبوع الماضي.",
      "سافر الوفد ⟦وإلى⟧ العاصمة.", "افتتح الوزير المعرض ⟦وبحضور⟧ عدد من السفراء.",
      "وصل الوفد إلى العاصمة ⟦وبعد⟧ رحلة طويلة.",
      "تراجعت الأسعار خلال الأسبوع الماضي وخلال الشهر الحالي.",
      "تراجعت الأسعار وخلال الأسبوع الماضي بلغت أدنى مستوى.",
      "افتتح الوزير المعرض، وبعد ساعة غادر.", "وصل الوفد إلى العاصمة بعد رحلة طويلة.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let start = text.firstWord(of: sentence), text.finiteVerb(start) != nil else {
        continue
      }
      guard let place = adverbial(text, start, sentence.upperBound) else { continue }
      report.flag(text.tokens[place].range, fix: text.withoutFirstLetter(text.tokens[place]))
    }
  }
}

/// A و before an adverbial that ends the sentence, where none stands before it.
private func adverbial(_ text: SegmentView, _ start: Int, _ limit: Int) -> Int? {
  var hasPhrase = false
  for index in start + 1..<limit {
    let token = text.tokens[index]
    guard token.isArabicWord || token.kind == .number else { return nil }
    if token.clitics.contains(.waw), temporal.contains(token.keyWithoutWaw) {
      return hasOneVerb(text, index + 1, limit) ? index : nil
    }
    if token.clitics.contains(.waw),
      adverbials.contains(token.keyWithoutWaw) || !hasPhrase && isBarePreposition(token)
    {
      let end = text.endOfPhrase(from: index + 1, limit: limit)
      return end > index + 1 && endsClause(text, end, limit) ? index : nil
    }
    if text.opensClause(index) || text.looksFinite(index)
      || !token.clitics.isDisjoint(with: .conjunction)
      || token.isAny(of: [.conjunction, .particle, .negator, .weekday, .month, .adverb])
      || token.isAny(of: .preposition) && !directions.contains(token.key)
      || token.clitics.contains(.ba)
    {
      return nil
    }
    hasPhrase =
      hasPhrase || token.isAny(of: .preposition) || text.hasUnsplitPreposition(token)
      || token.clitics.contains(.lam)
  }
  return nil
}

/// Whether a place is the end of its sentence or opens the next verb with و.
private func endsClause(_ text: SegmentView, _ place: Int, _ limit: Int) -> Bool {
  guard place < limit else { return true }
  let token = text.tokens[place]
  return token.mark == 0x2E || token.clitics.contains(.waw) && text.looksFinite(place)
}

/// في, على, إلى … without a pronoun.
private func isBarePreposition(_ token: TextToken) -> Bool {
  token.isAny(of: .preposition) && token.isAny(of: .cannotEnd) && !token.isAny(of: .pronominal)
}

/// Whether a clause to the end of the sentence has one verb and no mark.
private func hasOneVerb(_ text: SegmentView, _ start: Int, _ limit: Int) -> Bool {
  var verbs = 0
  for index in start..<limit {
    let token = text.tokens[index]
    if token.mark != 0 { return token.mark == 0x2E && verbs == 1 }
    if text.opensClause(index) || token.isAny(of: .particle) { return false }
    if text.looksFinite(index), !token.isAny(of: .copula) {
      verbs += 1
    }
  }
  return verbs == 1
}

private let temporal = WordSet("عندما حينما بعدما قبلما حالما")
private let directions = WordSet("إلى من عن على")
private let adverbials = WordSet(
  """
  خلال منذ أثناء عقب إثر بعد قبل عند بحضور بمشاركة برئاسة بسبب وسط ضمن تحت بهدف بمناسبة طوال طيلة بفضل بموجب بإشراف برعاية
  بدعم غداة عشية نتيجة جراء
  """)
