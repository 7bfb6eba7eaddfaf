extension Rule {
  /// «أنهى جولته رسمية», «من هذه الأزمة اقتصادية», «الشركة الألمانية صناعية», «قرارًا الحكومي».
  static let bareAdjective = Rule(
    id: "grammar.bare-adjective", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "الاسم معرف وصفته نكرة، أو العكس.",
      en: "A definite noun has an adjective without article, or the other way round."),
    explanation: Wording(
      ar: """
        الاسم معرف بالضمير وبعد اسم الإشارة أيضًا، فتعرف صفته (جولته الرسمية، هذه الأزمة الاقتصادية). والمنون نكرة فلا تعرف صفته. ويصح \
        الاختلاف إذا كانت الصفة خبرًا أو حالًا.
        """,
      en: """
        A noun with a pronoun or behind a demonstrative is definite, and so is its adjective (جولته الرسمية). A noun with \
        tanwin is not. Predicates and circumstances are right.
        """),
    reads: .body.at { word in
      (word.clitics.isEmpty
        ? word.verb == nil && (word.token.statistics.isAdjective || word.describesThings)
        : word.clitics == .article && (word.describesThings || word.isRelationOfThings))
        && !nominal.contains(word.stemKey)
    },
    examples: [
      "أنهى الوزير ⟦جولته رسمية⟧ أمس.", "عانت المدينة من هذه ⟦الأزمة اقتصادية⟧ طويلًا.",
      "ترسل ⟦الشركة الألمانية صناعية⟧ خبراءها إلى المدينة.", "أصدرت اللجنة ⟦قرارًا الحكومي⟧ أمس.",
      "أجرى رئيس الحكومة أمس محادثات خلال ⟦زيارته رسمية⟧ إلى تونس.",
      "تحدث عن ⟦الأزمة المالية خانقة⟧ التي تشهدها البلاد.", "أطلق الجيش ⟦قمرًا الصناعية⟧ أمس.",
      "سقط في المستشفى ⟦جنديان الجامعي⟧ أمس.",
      "أنهى الوزير جولته الرسمية أمس.", "كانت جولته رسمية.", "بدت هذه الأزمة اقتصادية.",
      "عادت جارته سعيدة.", "وقال إن جولته رسمية.", "تدير الشركة الألمانية صناعية الطابع.",
      "سجل هدفًا الفرنسي روجيه.", "تروي الكاتبة أنها بدأت مسيرتها صحفية في تونس.",
      "زار روما القديمة عام ألفين.", "عادت الحياة إلى سوق كرمان التاريخي.",
      "يتبع سكان القرية المذهب الاثني عشري منذ قرون.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let noun = text.tokens[index]
      let adjective = text.tokens[place]
      guard noun.isArabicWord else { continue }
      if noun.clitics.contains(.pronoun) {
        if isBare(text, index + 1), isOwnedNoun(text, index) {
          report.flag(text.range(index, index + 1))
        }
      } else if noun.isDefinite {
        if isBare(text, index + 1) || isKnownAttribute(text, index)
          || text.token(index + 2)?.isAny(of: .relative) == true && text.isAdjective(adjective)
            && adjective.clitics.isEmpty,
          let first = head(text, index)
        {
          report.flag(text.range(first, index + 1))
        }
      } else if adjective.clitics == .article, text.lastLetter(noun) == Letter.alif,
        isIndefiniteAccusative(text, index)
          && (text.describesThings(adjective) || text.endsInTaMarbuta(adjective))
      {
        report.flag(text.range(index, index + 1))
      } else if adjective.clitics == .article, isNominativeApart(text, index) {
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// An adjective of things without article and without a genitive of its own.
private func isBare(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  guard adjective.clitics.isEmpty,
    adjective.isAny(of: .relational) || text.describesThings(adjective)
      || text.isRelational(adjective),
    text.isAdjective(adjective) || text.describesThings(adjective),
    !adjective.isAny(of: text.functionWords.union([.name, .titleHead]))
  else { return false }
  return text.token(index + 1)?.clitics != .article
    && (!text.isBareNoun(index + 1) || text.token(index + 1)?.clitics.isEmpty == false)
}

/// «الشركة الألمانية ناشئة»: an adjective of any kind that clean text has with the noun before the other adjective.
private func isKnownAttribute(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index + 1]
  guard adjective.clitics.isEmpty, text.isAdjective(adjective), adjective.verb == nil,
    text.token(index + 2)?.clitics != .article, text.endsInTaMarbuta(adjective),
    !nominal.contains(adjective.stemKey),
    text.isAdjective(text.tokens[index]), let noun = text.token(index - 1), noun.isDefinite
  else { return false }
  return WordStatisticsTable.shared.isAttribute(noun.stemKey, adjective.stemKey)
}

/// «جولته رسمية»: behind a verb that is no predicate's, and of the adjective's gender.
private func isOwnedNoun(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  guard !noun.isAny(of: text.functionWords), noun.stem.count >= 3, noun.verb == nil else {
    return false
  }
  let opened = text.statistics(of: noun, dropping: 1, adding: [Letter.taMarbuta])
  let hasTa = text.lastLetterOfStem(noun) == Letter.ta && opened.isNoun && opened.commonness >= 4
  let isFeminine = text.endsInTaMarbuta(adjective)
  guard hasTa ? isFeminine : noun.statistics.isNoun && hasGender(text, noun, isFeminine) else {
    return false
  }
  return isPlaced(text, index, adjective)
}

private func hasGender(_ text: SegmentView, _ noun: TextToken, _ isFeminine: Bool) -> Bool {
  isFeminine ? text.isSurelyFeminine(noun) : text.isSurelyMasculine(noun)
}

/// Behind a demonstrative or an adjective with ال: the first word of the phrase as far as it is shown.
private func head(_ text: SegmentView, _ index: Int) -> Int? {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  let isFeminine = text.endsInTaMarbuta(adjective)
  if text.token(index - 1)?.isAny(of: .demonstrative) == true {
    guard !noun.statistics.isAdjective, hasGender(text, noun, isFeminine),
      isPlaced(text, index - 1, adjective)
    else { return nil }
    return index
  }
  guard noun.clitics == .article, let before = text.token(index - 1),
    text.isAdjective(noun)
      || WordStatisticsTable.shared.isAttribute(before.stemKey, noun.stemKey)
        && text.isRelational(noun),
    before.isDefinite, !before.statistics.isAdjective, before.statistics.isNoun,
    text.endsInTaMarbuta(noun) == isFeminine, hasGender(text, before, isFeminine),
    isPlaced(text, index - 1, adjective)
  else { return nil }
  return index - 1
}

/// Whether the noun at an index belongs to a verb and the adjective can be no predicate: an object, a genitive,
/// or a subject whose adjective tells a kind and no state.
private func isPlaced(_ text: SegmentView, _ index: Int, _ adjective: TextToken) -> Bool {
  guard let main = text.clauseVerb(before: index), let verb = text.tokens[main].verb,
    verb.traits.isDisjoint(with: .copula), !deeming.contains(verb.lemma)
  else { return false }
  let tellsKind =
    NewsNouns.feminineThingRelations.contains(adjective.stemKey)
    || NewsNouns.thingRelations.contains(adjective.stemKey) || adjective.isAny(of: .relational)
  // A masculine circumstance would show its alif.
  let isDefinite = text.token(index + 3)?.isAny(of: .relative) == true
  return
    (tellsKind || isDefinite || isKnownAttribute(text, index + 1)
    || !text.endsInTaMarbuta(adjective))
    && (main >= index - 4 || tellsKind && text.isGoverned(index))
}

extension WordForm {
  /// An adjective of relation by its ending and its use, but no name of a people.
  fileprivate var isRelationOfThings: Bool {
    let end = last == Letter.taMarbuta ? stem.dropLast() : stem
    return token.statistics.isAdjective && end.last == Letter.ya && end.count >= 4
      && !isAny(of: [.relational, .name, .titleHead])
  }
}

/// «جنديان العسكري»: two or more without ال, whose ن no genitive follows, and an adjective of one thing with ال.
private func isNominativeApart(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  let adjective = text.tokens[index + 1]
  guard noun.clitics.isEmpty, noun.verb == nil, text.isRelational(adjective),
    !text.endsInTaMarbuta(adjective), adjective.statistics.isAdjective,
    text.ends(noun, with: Letter.alif, Letter.noon) && text.isDual(noun)
      || text.ends(noun, with: Letter.waw, Letter.noon) && text.isSoundPlural(noun),
    !text.isBareNoun(index - 1), !text.isGoverned(index),
    let main = text.clauseVerb(before: index)
  else { return false }
  return text.takesNoObject(main)
}

/// «قرارًا الحكومي»: a masculine in the accusative before an adjective of things with ال.
private func isIndefiniteAccusative(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.clitics.isEmpty, noun.stem.count >= 4, noun.verb == nil,
    !noun.isAny(of: text.functionWords),
    !NewsNouns.adverbial.contains(noun.stemKey), !noun.isAny(of: [.name, .placeName]),
    noun.key != rome, text.clauseVerb(before: index) != nil || text.hasTanwin(noun)
  else { return false }
  guard text.lastLetter(noun) == Letter.alif else { return false }
  let bare = text.statistics(of: noun, dropping: 1, adding: [])
  // روما is a word of its own.
  return bare.isNoun && bare.commonness >= max(5, noun.statistics.commonness)
    && bare.feminine.map { $0 <= 0.15 } == true
}

private let deeming = NewsVerbs.indices(
  of: "اعتبر أعلن جعل وصف عد سمى صنف بدا بقي ظل ترك وجد رأى ظن جاء أبقى ظهر عاد")
private let rome = LetterKey("روما")
// Also professions, which tell as what somebody acts, second words of compounds, and names.
private let nominal = WordSet(
  "صحفية صحافية ممثلة مغنية مدرسي عشري عدلي قبلي بعدي تقصد عام خاص خاصة شمالي جنوبي شرقي غربي يومي مالي حوالي ثاني باقي سابق سابقة مباشرة مقبل قادم أمنية"
)
