extension Rule {
  /// «إن هناك خياران», «كان هناك مسؤولين», «هاتان القراران»: the case of what there is, and the dual behind its demonstrative.
  static let thereIsCase = Rule(
    id: "grammar.there-is-case", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "المثنى أو الجمع بعد «هناك» أو «هذان» في غير حالته.",
      en: "A dual or plural behind هناك or هذان is in the wrong case or gender."),
    explanation: Wording(
      ar: """
        اسم «إن» منصوب ولو تأخر: إن هناك خيارين. واسم «كان» مرفوع: كان هناك مسؤولون. ويقال: هذان القراران، هاتان الدولتان، عن هذين القرارين.
        """,
      en: """
        What comes behind إن هناك is accusative (خيارين), behind كان هناك nominative (مسؤولون). A dual has the gender and case of its demonstrative: \
        هذان القراران, هاتان الدولتان.
        """),
    reads: .always.at { there.contains($0.key) || duals.contains($0.key) },
    examples: [
      "ذكر الوزير ⟦أن هناك مرشحان⟧ للمنصب.", "كان ⟦هناك موظفين⟧ في المبنى.", "ليس ⟦هناك مشكلتين⟧.",
      "وقعت على ⟦هاتان القراران⟧ أمس.", "تحدثت ⟦هذان الدولتان⟧ عن السلام.",
      "ذكر الوزير أن هناك مرشحين للمنصب.", "كان هناك موظفون في المبنى.", "هناك برلمان جديد.",
      "وقع الوزير هذين القرارين.", "كان هناك ملايين الناس.", "إن هناك قانونا جديدا.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let noun = text.token(index + 1), noun.isArabicWord, noun.stem.count >= 5 else {
        continue
      }
      if duals.contains(text.tokens[index].key) {
        if isOtherDual(text, index) { report.flag(text.range(index, index + 1)) }
        continue
      }
      guard noun.clitics.isEmpty, noun.verb == nil, index > 0 else { continue }
      let before = text.tokens[index - 1]
      if governors.contains(before.key) || governors.contains(before.stemKey) {
        let isNominative =
          text.ends(noun, with: Letter.alif, Letter.noon) && isTwo(text, noun)
          || text.ends(noun, with: Letter.waw, Letter.noon) && text.isSoundPlural(noun)
        if isNominative { report.flag(text.range(index - 1, index + 1)) }
      } else if before.verb?.traits.contains(.copula) == true,
        before.clitics.isDisjoint(with: .pronoun)
      {
        let isOblique =
          text.ends(noun, with: Letter.ya, Letter.noon)
          && (text.isSoundPlural(noun) || isTwo(text, noun))
        if isOblique { report.flag(text.range(index, index + 1)) }
      }
    }
  }

  /// «الطلاب الجديد», «الخبراء الاقتصادي»: people with an adjective of one.
  static let peopleWithOneAdjective = Rule(
    id: "grammar.people-with-one-adjective", category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.5,
    summary: Wording(
      ar: "جمع العاقل موصوف بمفرد.", en: "People have an adjective in the singular."),
    explanation: Wording(
      ar:
        "الطلاب الجدد، الخبراء الاقتصاديون. ويصح المفرد إذا كان الجمع مضافًا إليه (مستشفى الأطفال الجديد).",
      en:
        "Say الطلاب الجدد, الخبراء الاقتصاديون. The singular is right when another noun before the people is described (مستشفى الأطفال الجديد)."
    ),
    reads: .always.at { word in
      word.clitics == .article && word.last != Letter.taMarbuta && word.describesThings
    },
    examples: [
      "بدأ ⟦اللاعبون الجديد⟧ التدريب.",
      "حذر ⟦الأطباء النفسي⟧ من العزلة.", "تحدث مع ⟦الخبراء القانوني⟧ أمس.",
      "بدأ اللاعبون الجدد التدريب.", "افتتح مستشفى الأطفال الجديد.",
      "تجاوز عدد السكان الحالي المليون.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let noun = text.tokens[index]
      guard noun.clitics.subtracting(.preposition) == .article,
        noun.isAny(of: .humanPlural)
          || text.ends(noun, with: Letter.waw, Letter.noon) && text.isSoundPlural(noun),
        !crowds.contains(noun.stemKey), !text.isAdjective(noun),
        text.isSentenceStart(index) || text.finiteVerb(index - 1) != nil
          || !noun.clitics.isDisjoint(with: .preposition)
          || text.token(index - 1)?.isAny(of: .preposition) == true,
        !text.tokens[place].statistics.isNoun,
        text.token(place + 1)?.isAny(of: .pronominal) != true,
        // «المتقدمين البالغ عددهم»: the adjective belongs to what follows.
        text.token(place + 1)?.clitics.contains(.pronoun) != true
      else { continue }
      report.flag(text.range(index, place))
    }
  }
}

/// The dual behind its demonstrative in another gender or case.
private func isOtherDual(_ text: SegmentView, _ index: Int) -> Bool {
  let sign = text.tokens[index]
  let noun = text.tokens[index + 1]
  guard noun.clitics == .article, text.isDual(noun) else { return false }
  let isNominative = text.ends(noun, with: Letter.alif, Letter.noon)
  let isFeminine =
    text.ends(noun, with: Letter.ta, Letter.alif, Letter.noon)
    || text.ends(noun, with: Letter.ta, Letter.ya, Letter.noon)
  // بيتان, وقتان have a ت of their own.
  let hasRootTa =
    isFeminine
    && text.commonness(of: noun, dropping: 2)
      > text.commonness(of: noun, dropping: 3, adding: Letter.taMarbuta)
  if !hasRootTa, isFeminine != feminineDuals.contains(sign.key) { return true }
  return isNominative != nominativeDuals.contains(sign.key)
}

private func isTwo(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.isDual(noun) && !NewsNouns.noDuals.contains(noun.stemKey)
    && !NewsNouns.noSoundPlurals.contains(noun.stemKey)
}

private let there = WordSet("هناك ثمة هنالك")
private let governors = WordSet("إن أن بأن لأن فإن وأن وإن كأن")
private let duals = WordSet("هذان هذين هاتان هاتين")
private let feminineDuals = WordSet("هاتان هاتين")
private let nominativeDuals = WordSet("هذان هاتان")
private let crowds = WordSet("شباب ناس سكان كتاب أعضاء أهالي أنصار")
