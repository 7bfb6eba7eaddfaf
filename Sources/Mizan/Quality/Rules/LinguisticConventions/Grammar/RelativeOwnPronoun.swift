extension Rule {
  /// «العقوبات الذي فرضتها», «الميناءين الذي أغلقهما»: the pronoun of the clause is the noun's, and the relative is not.
  static let relativeAndItsPronoun = Rule(
    id: "grammar.relative-and-its-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "ضمير الصلة يوافق الاسم، والموصول يخالفه.",
      en: "The pronoun of the clause agrees with the noun, the relative does not."),
    explanation: Wording(
      ar:
        "الموصول كالضمير يوافق الموصوف: العقوبات التي فرضتها، الميناءين اللذين أغلقهما، الجنديين اللذين خُطفا.",
      en:
        "The relative agrees with the noun as the pronoun does: العقوبات التي فرضتها, الميناءين اللذين أغلقهما."
    ),
    reads: .always.at { $0.key == his || $0.key == hers || $0.key == theirs },
    examples: [
      "انتقد ⟦الإجراءات الذي⟧ اتخذتها الحكومة.", "رمم ⟦الجسرين الذي⟧ دمرهما الفيضان.",
      "أفرج عن ⟦الشرطيين الذين⟧ اختطفا أمس.",
      "انتقد الإجراءات التي اتخذتها الحكومة.", "رمم الجسرين اللذين دمرهما الفيضان.",
      "عاد الرجال الذين غادروا.", "وزير المدرسة الذي افتتحها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let noun = text.tokens[index - 1]
      guard noun.isDefinite, !text.isAdjective(noun), let token = text.token(index + 1),
        token.isArabicWord, !text.isBehindBareNoun(index - 1)
      else { continue }
      let isClash =
        switch text.tokens[index].key {
        case theirs: isTwo(text, noun) && token.verb?.subject == .theyTwo && token.clitics.isEmpty
        case his:
          isTwo(text, noun) && text.ends(token, with: Letter.ha, Letter.meem, Letter.alif)
            || isHers(text, noun) && isVerbWithHer(text, token)
        default: isTwo(text, noun) && text.ends(token, with: Letter.ha, Letter.meem, Letter.alif)
        }
      if isClash { report.flag(text.range(index - 1, index)) }
    }
  }
}

private func isTwo(_ text: SegmentView, _ noun: TextToken) -> Bool {
  (text.ends(noun, with: Letter.ya, Letter.noon) || text.ends(noun, with: Letter.alif, Letter.noon))
    && noun.stem.count >= 5 && !NewsNouns.noSoundPlurals.contains(noun.stemKey)
}

/// A plural of things in ـات or a feminine in ـة.
private func isHers(_ text: SegmentView, _ noun: TextToken) -> Bool {
  noun.clitics.isDisjoint(with: .preposition) && text.isSurelyFeminine(noun)
    && text.ends(noun, with: Letter.alif, Letter.ta)
}

/// «فرضتها», «اتخذها»: a past tense with «her».
private func isVerbWithHer(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard text.ends(token, with: Letter.ha, Letter.alif), token.letters.count >= 5 else {
    return false
  }
  // The ف of فرض may be taken for a particle.
  let whole = LetterKey(text.letters, in: token.letters.dropLast(2))
  return NewsVerbs.form(whole)?.tense == .past || NewsVerbs.form(token.stemKey)?.tense == .past
}

private let his = LetterKey("الذي")
private let hers = LetterKey("التي")
private let theirs = LetterKey("الذين")
