extension Rule {
  /// «إلى قاض ذو خبرة», «مع أخوه», «توفي أباه»: the five nouns in the wrong case.
  static let fiveNouns = Rule(
    id: "grammar.five-nouns", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "الأسماء الخمسة: بالواو رفعًا وبالألف نصبًا وبالياء جرًا.",
      en: "ذو, أبو and أخو end in و as subjects, ا as objects, ي behind a preposition."),
    explanation: Wording(
      ar:
        "قاضٍ ذو خبرة، رأى قاضيًا ذا خبرة، إلى قاضٍ ذي خبرة، مع أخيه، توفي أبوه. الأعلام والأشهر (ذو القعدة) تحكى غالبًا.",
      en: """
        قاضٍ ذو خبرة, but إلى قاضٍ ذي خبرة and مع أخيه; the subject is أبوه. Names and months (ذو القعدة) often keep one form.
        """),
    reads: .body.at { word in
      word.key == owner || word.key == owners || word.key == herOwner
        || nominatives.contains(word.token.keyWithoutWaw)
        || governed.contains(word.token.keyWithoutWaw) || others.contains(word.token.keyWithoutWaw)
    },
    examples: [
      "أحال الملف إلى ⟦محقق ذو⟧ خبرة طويلة.", "اشترى ⟦منزلا ذو⟧ حديقة واسعة.",
      "سافر مع ⟦أخوه⟧ إلى تونس.",
      "تسلم الجائزة من ⟦أبوها⟧.", "عاد إلى بيت ⟦أخوه⟧ ليلا.", "توفي ⟦أباه⟧ قبل عام.",
      "عين المجلس ⟦مديرا ذات⟧ خبرة.", "تحدث إلى ⟦الأشخاص ذوو⟧ الدخل المحدود.",
      "محقق ذو خبرة طويلة.", "عاد مساء ذات يوم.", "حضر الأشخاص ذوو الدخل المحدود.",
      "إلى محقق ذي خبرة.", "سافر مع أخيه إلى تونس.", "في شهر ذو القعدة.",
      "توفي أبوه قبل عام.", "هو مع ذلك ذو خبرة.", "رأى أباه في المنام.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let token = text.tokens[index]
      if token.key == owner {
        guard
          isGenitiveOrAccusative(text, index - 1)
            || isAttribute(text, index - 1) && isGenitiveOrAccusative(text, index - 2),
          let next = text.token(index + 1),
          next.isArabicWord, !names.contains(next.key)
        else { continue }
        report.flag(text.range(index - 1, index))
      } else if token.key == owners {
        if isDefiniteGenitive(text, index - 1) { report.flag(text.range(index - 1, index)) }
      } else if token.key == herOwner {
        if isOneOfHis(text, index - 1) { report.flag(text.range(index - 1, index)) }
      } else if governed.contains(token.keyWithoutWaw) {
        report.flag(token.range)
      } else if nominatives.contains(token.keyWithoutWaw) {
        if token.clitics.isDisjoint(with: .conjunction),
          prepositions.contains(text.tokens[index - 1].key)
            || text.isBareNoun(index - 1) && text.isGoverned(index - 1)
        {
          report.flag(token.range)
        }
      } else if token.keyWithoutWaw == token.key, text.takesNoObject(index - 1),
        text.tokens[index - 1].clitics.isSubset(of: .conjunction)
      {
        report.flag(token.range)
      }
    }
  }
}

/// «إلى محقق», «منزلا»: a noun behind a preposition, or with the alif of the accusative as an object.
private func isGenitiveOrAccusative(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.isArabicWord, noun.verb == nil, !noun.isAny(of: text.functionWords.union(.name)) else {
    return false
  }
  return text.isGoverned(index)
    || text.isAccusativeObject(index)
      && text.token(index - 1)?.verb?.traits.contains(.copula) != true
}

/// «رئيسا تنفيذيا», «إلى محقق كبير»: an adjective of a noun without article.
private func isAttribute(_ text: SegmentView, _ index: Int) -> Bool {
  guard index > 0 else { return false }
  let token = text.tokens[index]
  guard token.isArabicWord, token.clitics.isEmpty, !text.endsInTaMarbuta(token) else {
    return false
  }
  if text.lastLetter(token) == Letter.alif {
    return text.statistics(of: token, dropping: 1, adding: []).isAdjective
      && text.lastLetter(text.tokens[index - 1]) == Letter.alif
  }
  return text.isAdjective(token)
}

/// «بالأشخاص», «من المواطنين»: a plural behind a preposition.
private func isDefiniteGenitive(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  return noun.isDefinite && text.isGoverned(index)
    && (noun.isAny(of: .humanPlural) || text.ends(noun, with: Letter.ya, Letter.noon)
      || noun.stemKey == persons)
}

/// «مشروعا»: a masculine singular in the accusative.
private func isOneOfHis(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.isAccusativeObject(index) else { return false }
  let bare = text.statistics(of: text.tokens[index], dropping: 1, adding: [])
  return bare.feminine.map { $0 <= 0.1 } == true && (bare.adjective ?? 1) < 0.3
}

private let owners = LetterKey("ذوو")
private let herOwner = LetterKey("ذات")
private let persons = LetterKey("أشخاص")
private let owner = LetterKey("ذو")
private let prepositions = WordSet("مع من إلى على عن في لدى عند")
private let names = WordSet(
  "القعدة الحجة الفقار القرنين النون الكفل الكلاع الخلصة الشرى قار يزن نواس النورين الفقارية المجاز"
)
private let nominatives = WordSet("أبوه أبوها أبوهم أبوهما أخوه أخوها أخوهم أخوهما")
private let governed = WordSet(
  "لأبوه لأبوها لأبوهم لأخوه لأخوها لأخوهم بأخوه بأخوها بأبوه بأبوها كأبوه كأخوه")
private let others = WordSet("أباه أباها أباهم أبيه أبيها أبيهم أخاه أخاها أخاهم أخيه أخيها أخيهم")
