extension Rule {
  /// «التي أقلعت منها من المطار»: the pronoun leads back, and the preposition comes once more with a noun.
  static let returnTwice = Rule(
    id: "grammar.return-twice", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "حرف الجر نفسه مع ضمير ثم مع اسم بعد فعل الصلة.",
      en:
        "The verb of the relative clause has its preposition twice, with a pronoun and with a noun."
    ),
    explanation: Wording(
      ar:
        "إذا كان الموصول فاعل الصلة فلا ضمير بعد حرف الجر: الحافلة التي انطلقت من المحطة. ويصح التكرار في «عليها على مدى» ونحوها.",
      en:
        "When the noun is the subject of the clause, nothing leads back: الحافلة التي انطلقت من المحطة. على مدى and the like are adverbs of their own."
    ),
    reads: .body.at { repeated.contains($0.key) },
    examples: [
      "تأخرت الحافلة التي ⟦انطلقت منها من⟧ المحطة.", "عاد الوفد الذي ⟦توجه إليه إلى⟧ باريس.",
      "أفرج عن الجندي الذي ⟦دافع عنه عن⟧ القرية.",
      "تأخرت الحافلة التي انطلقت من المحطة.", "الحصيلة التي اتفق عليها على مدى عام.",
      "المدينة التي خرجوا منها من دون متاعهم.", "يوجد منهم من يعارض.",
      "الأرض التي اعترض عليها على الأقل.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 1 && index + 2 < text.tokens.count {
      let next = text.tokens[index + 1]
      guard let preposition = preposition(text.tokens[index].key), next.key == preposition,
        text.tokens[index - 2].isAny(of: .relative), text.finiteVerb(index - 1) != nil,
        text.tokens[index + 2].isDefinite || text.tokens[index + 2].isAny(of: .name)
          || text.isBareNoun(index + 2),
        !adverbs.contains(text.tokens[index + 2].stemKey)
      else { continue }
      report.flag(text.range(index - 1, index + 1))
    }
  }

  /// «كانت أحدهما تستعد», «وصل إحداهما»: one of two or more in the other gender than its verb.
  static let oneOfVerb = Rule(
    id: "grammar.one-of-verb", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "«أحدهما» للمذكر و«إحداهما» للمؤنث، والفعل على خلاف ذلك.",
      en: "The verb is feminine with أحدهما, or masculine with إحداهما."),
    explanation: Wording(
      ar:
        "أحد الشيئين المؤنثين «إحداهما» وفعلها مؤنث: كانت إحداهما تستعد. والمذكر: كان أحدهما يستعد.",
      en:
        "Of two feminine things one is إحداهما with a feminine verb, of two masculine ones أحدهما."),
    reads: .always.at { masculineOnes.contains($0.key) || feminineOnes.contains($0.key) },
    examples: [
      "غرقت سفينتان كانت ⟦أحدهما⟧ تنقل الحبوب.", "رست سفينتان ⟦وأحدهما⟧ تعاني عطلًا.",
      "وصل ⟦إحداهما⟧ بعد الموعد.", "قالت الشرطة إن ⟦أحدهم⟧ كانت مسلحة.",
      "غرقت سفينتان كانت إحداهما تنقل الحبوب.", "كان أحدهما يقود الشاحنة.", "رأت أحدهما يغادر.",
      "قابلت أحدهم.", "إحداهما تعمل ليلا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let one = text.tokens[index]
      let isFeminine = feminineOnes.contains(one.key)
      let wrong: VerbForm.Subject = isFeminine ? .he : .she
      let isSubjectBehind =
        !joined.contains(one.key)
        && text.finiteVerb(index - 1).map {
          $0.subject == wrong && text.tokens[index - 1].clitics.isDisjoint(with: .pronoun)
            && ($0.traits.contains(.copula) || text.takesNoObject(index - 1))
        } == true && (!isFeminine || !text.mayBeHers(index - 1))
      let isSubjectBefore =
        text.token(index + 1).map {
          $0.clitics.isSubset(of: .seen) && text.finiteVerb(index + 1)?.subject == wrong
        } == true && (!isFeminine || !text.mayBeHers(index + 1)) && !text.isGoverned(index)
        && (text.finiteVerb(index - 1) == nil
          || text.tokens[index - 1].verb?.traits.contains(.copula) == true)
      guard isSubjectBehind || isSubjectBefore else { continue }
      report.flag(one.range)
    }
  }
}

/// The preposition that a word with a pronoun has in it.
private func preposition(_ key: LetterKey) -> LetterKey? {
  if fromThem.contains(key) { return LetterKey("من") }
  if toThem.contains(key) { return LetterKey("إلى") }
  if onThem.contains(key) { return LetterKey("على") }
  if aboutThem.contains(key) { return LetterKey("عن") }
  return nil
}

private let fromWords = "منه منها منهم منهما"
private let toWords = "إليه إليها إليهم إليهما"
private let onWords = "عليه عليها عليهم عليهما"
private let aboutWords = "عنه عنها عنهم عنهما"
private let fromThem = WordSet(fromWords)
private let toThem = WordSet(toWords)
private let onThem = WordSet(onWords)
private let aboutThem = WordSet(aboutWords)
private let repeated = WordSet([fromWords, toWords, onWords, aboutWords].joined(separator: " "))
/// What opens an adverb of its own behind the preposition.
private let adverbs = WordSet(
  """
  قبل خلال أجل دون حيث بين جديد ثم شأن جهة جانب أقل أكثر مدى نحو أساس حد فور رغم يد طول خلفية هامش ضوء وجه أثر طريق كثب قرب بعد عمد أن \
  بداية نهاية مراحل دفعات فترة عدة مدار غرار سبيل مستوى إثر قائمة باب نوع ناحية خلف
  """)
private let masculineOnes = WordSet("أحدهما أحدهم أحدها وأحدهما وأحدهم وأحدها")
private let feminineOnes = WordSet("إحداهما إحداهن إحداها وإحداهما وإحداهن وإحداها")
private let joined = WordSet("وأحدهما وأحدهم وأحدها وإحداهما وإحداهن وإحداها")
