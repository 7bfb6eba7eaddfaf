extension Rule {
  /// «الصيني ودعا وزير التجارة»: an adjective with ال at the start, then و and a verb.
  static let displacedAdjective = Rule(
    id: "grammar.displaced-adjective", category: .linguisticConventions, subtype: "Word order",
    severity: .critical, precision: 0.95,
    summary: Wording(
      ar: "صفة معرفة في أول الجملة تليها واو وفعل: مكانها بعد الموصوف.",
      en: "An adjective opens the sentence before و and a verb; it belongs behind its noun."),
    explanation: Wording(
      ar: """
        انفصلت الصفة عن موصوفها (وزير التجارة الصيني) وقفزت إلى أول الجملة. الأسماء التي تشبه الصفات مثل الشرطي والقاضي \
        ليست خطأ، ولا الجملة التي يليها فعل من غير واو.
        """,
      en: """
        The adjective lost its noun and jumped to the front. Nouns that look like adjectives (the policeman, the judge) \
        are right, and so is a sentence whose verb has no و.
        """),
    reads: .body.at { $0.verb != nil && $0.clitics.contains(.waw) && !$0.token.isDefinite },
    examples: [
      "⟦الصيني ودعا⟧ وزير التجارة إلى حوار جديد.", "⟦البرلمانية وناقشت⟧ اللجنة مشروع القانون.",
      "⟦الإيطالي وأعلن⟧ رئيس الوزراء استقالته.", "الأول وصل إلى خط النهاية وحيدًا.",
      "القاضي وافق على طلب الدفاع.", "العربية ودراستها مادة إلزامية.",
      "الروسية وداد سليم تفوز بالبطولة.",
    ]
  ) { context, report in
    let text = context.text
    guard let first = text.firstWordIndex, isLoneAdjective(text, first),
      let next = text.token(first + 1), next.clitics.contains(.waw), !next.isDefinite,
      let verb = next.verb
    else { return }
    if verb.traits.contains(.looksLikeNoun) {
      guard let subject = text.token(first + 2), subject.isDefinite || subject.isAny(of: .titleHead)
      else { return }
    }
    report.flag(text.range(first, first + 1))
  }

  /// «الأعلى المجلس», «رئيس الصيني الوزراء»: adjective and noun have changed places.
  static let swappedAdjective = Rule(
    id: "grammar.swapped-adjective", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.6,
    summary: Wording(
      ar: "تقدمت الصفة على موصوفها أو فصلت بين المضاف والمضاف إليه.",
      en: "The adjective stands before its noun or between the two terms of an annexation."),
    explanation: Wording(
      ar: "الصفة في العربية تلي الموصوف والمضاف إليه. يصح تقدمها إذا كانت صفة لاسم قبلها.",
      en:
        "Adjectives follow their noun and its genitive. An adjective that describes the word before it is right."
    ),
    reads: .body.at {
      $0.clitics == .article && ($0.token.statistics.isAdjective || $0.isAny(of: .anyAdjective))
    },
    examples: [
      "أقر ⟦الأعلى المجلس⟧ القانون.", "أغلقت ⟦المالية الأسواق⟧ على ارتفاع.",
      "نشرت منظمة ⟦العالمية التجارة⟧ تقريرها.",
      "وصل رئيس ⟦الصيني الوزراء⟧ إلى العاصمة.", "أقر المجلس الأعلى القانون.",
      "نشرت منظمة التجارة العالمية تقريرها.", "تعد العربية اللغة الرسمية.",
      "التقى رئيس الوزراء الصيني الوزراء الجدد.",
    ]
  ) { context, report in
    let text = context.text
    let table = WordStatisticsTable.shared
    for index in context.anchors {
      let adjective = text.tokens[index]
      guard let noun = text.token(index + 1), noun.statistics.isNoun, noun.stemKey != language,
        !NewsNouns.persons.contains(noun.stemKey)
      else {
        continue
      }
      if noun.clitics.isEmpty {
        if isBeforeBareNoun(text, index) {
          report.flag(
            text.range(index, index + 1), fix: text.string(noun) + " " + text.string(adjective))
        }
        continue
      }
      guard noun.clitics == .article,
        adjective.statistics.adjective ?? 0 > 0.9
          && table.isAttribute(noun.stemKey, adjective.stemKey)
          || adjective.isAny(of: .anyAdjective) || text.lastLetter(adjective) == Letter.ya
          || text.ends(adjective, with: Letter.ya, Letter.taMarbuta)
          || text.describesThings(adjective),
        !table.isAttribute(adjective.stemKey, noun.stemKey)
      else { continue }
      if text.isBehindBareNoun(index) {
        let head = text.tokens[index - 1]
        guard
          table.isAnnexation(head.stemKey, noun.stemKey)
            && (!table.isAnnexation(head.stemKey, adjective.stemKey)
              || NewsNouns.qualities.contains(adjective.stemKey)
              || table.isAttribute(noun.stemKey, adjective.stemKey))
            || isBehindItsNoun(text, index)
        else { continue }
      } else {
        guard table.isAttribute(noun.stemKey, adjective.stemKey), index > 0,
          text.tokens[index - 1].isArabicWord, !text.tokens[index - 1].isDefinite,
          text.looksFinite(index - 1) || text.tokens[index - 1].isAny(of: .preposition)
        else { continue }
      }
      report.flag(
        text.range(index, index + 1), fix: text.string(noun) + " " + text.string(adjective))
    }
  }
}

/// «التركي الجوية قاعدة»: an adjective of another gender than the definite word before it, and of the bare noun's behind it.
private func isBeforeBareNoun(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  let noun = text.tokens[index + 1]
  guard index > 0, text.endsInTaMarbuta(adjective), text.isRelational(adjective),
    WordStatisticsTable.shared.isAttribute(noun.stemKey, adjective.stemKey),
    text.isSurelyFeminine(noun), text.isBareNoun(index + 1)
  else { return false }
  return (max(0, index - 4)..<index).allSatisfy {
    let token = text.tokens[$0]
    return !token.isArabicWord || token.verb != nil || text.isSurelyMasculine(token)
      || text.isAdjective(token) && !text.endsInTaMarbuta(token)
  } && text.tokens[index - 1].isDefinite
}

/// «الشرطة سراح التركية الصحفيين»: the adjective belongs to the noun before the annexation, whose gender it has.
private func isBehindItsNoun(_ text: SegmentView, _ index: Int) -> Bool {
  let adjective = text.tokens[index]
  guard let owner = text.token(index - 2), owner.clitics == .article,
    text.endsInTaMarbuta(adjective), text.endsInTaMarbuta(owner), adjective.isAny(of: .relational),
    text.isFeminine(text.tokens[index - 1]) != true, text.finiteVerb(index - 3) != nil
  else { return false }
  return WordStatisticsTable.shared.isAttribute(owner.stemKey, adjective.stemKey)
}

private func isLoneAdjective(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  guard token.clitics == .article, !token.isAny(of: [.titleHead, .noun]) else { return false }
  if notAdjectives.contains(token.stemKey) { return false }
  return token.statistics.isAdjective || token.isAny(of: .relational)
}

// «تعد السويدية اللغة الرسمية»: a name of a language and its predicate.
private let language = LetterKey("لغة")
private let notAdjectives = WordSet("أول ثاني ثالث عربية أمين شرطي جندي قاضي مغني مدعي مفتي ماضي")
