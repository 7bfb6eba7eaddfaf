extension Rule {
  /// «الحافلات الجدد»: things with an adjective in the plural of people.
  static let thingsWithPeopleAdjective = Rule(
    id: "grammar.things-with-people-adjective", category: .linguisticConventions,
    subtype: "Agreement", severity: .major, precision: 0.5,
    summary: Wording(
      ar: "جمع غير العاقل يوصف بالمفرد المؤنث.",
      en: "A plural of things takes the feminine singular, not the plural of people."),
    explanation: Wording(
      ar: """
        «الجدد» و«الكبار» و«القدامى» للعاقل، وغير العاقل يوصف بالمفرد المؤنث: الحافلات الجديدة. والقيادات والشخصيات أناس.
        """,
      en: """
        الجدد, الكبار, القدامى describe people; things are الجديدة. القيادات and الشخصيات are people.
        """),
    reads: .always.at { word in
      word.clitics == .article
        && (peoplePlurals.contains(word.stemKey)
          || word.last == Letter.noon && word.stem.count >= 6
            && relations.contains(word.letters.dropLast(2).last ?? 0))
    },
    examples: [
      "تعمل ⟦الحافلات الجدد⟧ بالغاز.", "وصلت ⟦السيارات الجدد⟧ إلى الميناء.",
      "تضررت ⟦الشركات الصغار⟧ من الأزمة.", "أفلست ⟦المؤسسات المحليين⟧ أولا.",
      "تعمل الحافلات الجديدة بالغاز.", "وصل الموظفون الجدد.",
      "تضم القائمة الشخصيات الكبار في الحزب.",
      "حقوق اللاعبات الكبار.", "إدارة الشركات الجدد.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let noun = text.tokens[place - 1]
      guard noun.clitics.subtracting([.ba, .lam, .waw]) == .article,
        text.ends(noun, with: Letter.alif, Letter.ta),
        text.isSurelyFeminine(noun), !people.contains(noun.stemKey),
        !NewsNouns.persons.contains(
          text.key(of: noun, dropping: 2, adding: [Letter.taMarbuta])),
        !text.isBehindBareNoun(place - 1),
        peoplePlurals.contains(text.tokens[place].stemKey)
          || isRelation(text, text.tokens[place])
            && NewsNouns.countedFeminine.contains(noun.stemKey)
            && !women.contains(noun.stemKey)
      else { continue }
      report.flag(text.range(place - 1, place))
    }
  }
}

/// «الأجنبيين», «المحليون»: a relation in the plural of people.
private func isRelation(_ text: SegmentView, _ token: TextToken) -> Bool {
  guard
    text.ends(token, with: Letter.ya, Letter.ya, Letter.noon)
      || text.ends(token, with: Letter.ya, Letter.waw, Letter.noon)
  else { return false }
  return text.statistics(of: token, dropping: 2, adding: []).isAdjective
}

private let relations: [UInt16] = [Letter.ya]
private let women = WordSet(
  "سيدات فتيات طالبات معلمات طبيبات ممرضات لاعبات فنانات صحفيات صحافيات وزيرات نائبات ناشطات عاملات موظفات وفيات إصابات جنسيات"
)
private let peoplePlurals = WordSet(
  "جدد كبار صغار قدامى قدماء أقوياء ضعفاء أغنياء فقراء شرفاء أبرياء غرباء")
/// Words in ـات that stand for people.
private let people = WordSet(
  "قيادات شخصيات كفاءات خبرات قامات فعاليات سلطات زعامات كوادر فئات بنات أمهات سيدات فتيات أخوات شابات قوات عائلات زوجات حيوانات طبقات"
)
