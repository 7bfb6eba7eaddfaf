extension Rule {
  /// «القاعة التي أقيم في حفل التخرج»: the noun is not the subject of its clause, and nothing leads back to it.
  static let relativeWithoutReturn = Rule(
    id: "grammar.relative-without-return", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "فعل الصلة لغير الموصوف ولا ضمير يعود إليه.",
      en: "The verb of the relative clause is not the noun's, and no pronoun leads back."),
    explanation: Wording(
      ar: """
        إذا خالف فعل الصلة الموصوف في الجنس فللفعل فاعل آخر، ولا بد من ضمير يعود: القاعة التي أقيم فيها الحفل. يصح الحذف مع المفعول (القرار الذي \
        اتخذت الحكومة) ومع أسماء الزمان.
        """,
      en: """
        When the verb of the clause has another gender than the noun it has another subject, so a pronoun must lead back: \
        the hall «that the feast was held in it». An object may stay out, and times need none.
        """),
    reads: .body.at { $0.token.key == feminine || $0.token.key == masculine },
    examples: [
      "اندلع الحريق في الصالة التي ⟦أقيم⟧ في العرس قبل يومين.",
      "هُدم المسرح الذي ⟦أقيمت⟧ في الأمسية الشعرية.", "أغلقت المدرسة التي ⟦درس⟧ في الشاعر صغيرًا.",
      "اندلع الحريق في الصالة التي أقيم فيها العرس.", "القرار الذي اتخذت الحكومة أمس.",
      "في السنة التي ولد في بدايتها.", "المدينة التي يمكن الوصول إليها.",
      "الخطة التي أعلن عن تفاصيلها.",
      "في اللحظة التي وصل إلى المدينة.", "القضايا التي نظر في بعضها القضاة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let noun = text.tokens[index - 1]
      guard noun.isArabicWord, noun.isDefinite, !times.contains(noun.stemKey),
        let token = text.token(index + 1), let verb = token.verb, token.clitics.isSubset(of: .seen),
        !verb.traits.contains(.copula), !impersonal.contains(verb.lemma),
        isOthers(text, token, verb, of: text.tokens[index].key),
        let next = text.token(index + 2), next.isAny(of: .preposition),
        !next.isAny(of: .pronominal), next.clitics.isEmpty,
        nothingLeadsBack(text, from: index + 3, isFeminine: text.tokens[index].key == feminine)
      else { continue }
      report.flag(token.range)
    }
  }
}

/// Whether the verb of the clause can only be another's than the noun's.
private func isOthers(
  _ text: SegmentView, _ token: TextToken, _ verb: VerbForm, of relative: LetterKey
) -> Bool {
  if relative == feminine { return verb.subject == .he && text.firstLetter(token) != Letter.ta }
  return verb.subject == .she && verb.tense == .past
}

/// Whether the clause, to its mark, has no pronoun of the noun's gender and no clause of its own.
private func nothingLeadsBack(_ text: SegmentView, from start: Int, isFeminine: Bool) -> Bool {
  for index in start..<min(text.tokens.count, start + 14) {
    let token = text.tokens[index]
    guard token.isArabicWord else {
      if token.mark != 0 { return Mark.dividesSentence(token.mark) && index > start }
      continue
    }
    if text.opensClause(index) || token.clitics.contains(.waw) { return false }
    if isFeminine {
      if text.ends(token, with: Letter.ha, Letter.alif) { return false }
    } else if text.lastLetter(token) == Letter.ha {
      return false
    }
  }
  return true
}

private let feminine = LetterKey("التي")
private let masculine = LetterKey("الذي")
private let times = WordSet(
  """
  يوم وقت عام سنة ليلة لحظة ساعة شهر أسبوع مرة فترة مدة حين زمن موسم صيف شتاء ربيع خريف قرن صباح مساء مرحلة دقيقة أيام سنوات أعوام \
  حالة درجة طريقة كيفية نحو شكل حد سرعة مرات حقبة عهد آونة أثناء
  """)
private let impersonal = NewsVerbs.indices(
  of: "أمكن وجب انبغى تم توقع تعين لزم سبق تبين بدا يبدو حق")
