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
    reads: .always.at { peoplePlurals.contains($0.stemKey) && $0.clitics == .article },
    examples: [
      "تعمل ⟦الحافلات الجدد⟧ بالغاز.", "وصلت ⟦السيارات الجدد⟧ إلى الميناء.",
      "تضررت ⟦الشركات الصغار⟧ من الأزمة.",
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
        !text.isBehindBareNoun(place - 1)
      else { continue }
      report.flag(text.range(place - 1, place))
    }
  }
}

private let peoplePlurals = WordSet(
  "جدد كبار صغار قدامى قدماء أقوياء ضعفاء أغنياء فقراء شرفاء أبرياء غرباء")
/// Words in ـات that stand for people.
private let people = WordSet(
  "قيادات شخصيات كفاءات خبرات قامات فعاليات سلطات زعامات كوادر فئات بنات أمهات سيدات فتيات أخوات شابات قوات عائلات زوجات حيوانات طبقات"
)
