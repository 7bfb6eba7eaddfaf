extension Rule {
  /// «خمسة عشرة عاملا», «خمسة عشر دولة»: the parts of 13 to 19, and their noun.
  static let teens = Rule(
    id: "grammar.teens", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "العدد المركب من 11 إلى 19 لا يستقيم جزآه أو لا يوافق معدوده.",
      en: "The parts of a number from 11 to 19 do not fit each other or the counted noun."),
    explanation: Wording(
      ar: """
        من ثلاثة عشر إلى تسعة عشر تلحق التاء أحد الجزأين وحده: خمسة عشر عاملًا، خمس عشرة عاملة. والجزء الثاني يوافق المعدود \
        في الجنس.
        """,
      en: """
        From 13 to 19 only one part has ة: خمسة عشر with a masculine, خمس عشرة with a feminine noun. The second part has \
        the gender of the noun.
        """),
    reads: .always.at { $0.key == tenFeminine || $0.key == tenMasculine },
    examples: [
      "عاد ⟦ثلاثة عشرة⟧ بحارًا.", "غادرت ⟦سبع عشر⟧ سفينة.", "غادرت ⟦سبعة عشر سفينة⟧ الميناء.",
      "نشر ⟦تسع عشرة كتابًا⟧.", "شاركت ⟦أحد عشر دولة⟧.", "كرمت المدينة ⟦ثلاثة عشر متطوعة⟧.",
      "جهزوا ⟦ثلاث عشرة مستشفى⟧.",
      "عاد ثلاثة عشر بحارًا.", "غادرت سبع عشرة سفينة الميناء.", "عشر سفن.", "في الساعة العاشرة.",
      "عين سبعة عشر خليفة.",
    ]
  ) { context, report in
    let text = context.text
    for ten in context.anchors where ten > 0 {
      let index = ten - 1
      guard let unit = unit(text.tokens[index]) else { continue }
      let isFeminine = text.tokens[ten].key == tenFeminine
      if unit.isOpposite == (unit.isFeminineForm == isFeminine) {
        // 11 and 12, whose parts agree, are the matter of another rule.
        if unit.isOpposite { report.flag(text.range(index, index + 1)) }
        continue
      }
      guard let noun = text.token(index + 2), noun.isArabicWord, noun.clitics.isEmpty else {
        continue
      }
      if isFeminine, masculineInMaqsura.contains(noun.key) {
        report.flag(text.range(index, index + 2))
      } else if isFeminine ? isMasculineAccusative(text, noun) : isFeminineSingular(text, noun) {
        report.flag(text.range(index, index + 2))
      }
    }
  }
}

/// Whether the first part has ة, and whether the second must then have none.
private func unit(_ token: TextToken) -> (isFeminineForm: Bool, isOpposite: Bool)? {
  if withTaMarbuta.contains(token.stemKey) { return (true, true) }
  if withoutTaMarbuta.contains(token.stemKey) { return (false, true) }
  if agreeingMasculine.contains(token.stemKey) { return (false, false) }
  if agreeingFeminine.contains(token.stemKey) { return (true, false) }
  return nil
}

private func isFeminineSingular(_ text: SegmentView, _ noun: TextToken) -> Bool {
  text.endsInTaMarbuta(noun) && text.isSurelyFeminine(noun) && noun.verb == nil
    && BrokenPlural(text.letters[noun.stem]) == nil && (noun.statistics.adjective ?? 0) < 0.9
}

private func isMasculineAccusative(_ text: SegmentView, _ noun: TextToken) -> Bool {
  guard text.lastLetter(noun) == Letter.alif, noun.stem.count >= 4 else { return false }
  let bare = text.statistics(of: noun, dropping: 1, adding: [])
  return bare.isNoun && bare.commonness >= 5 && bare.feminine.map { $0 <= 0.1 } == true
}

/// Masculine, though they end in ى.
private let masculineInMaqsura = WordSet(
  "مستشفى مبنى مقهى ملهى مرسى ملتقى منتدى مستوى مأوى مرمى معنى منحنى منفى ملجأ مبدأ مخبأ مرفأ فتى")
private let withTaMarbuta = WordSet("ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة")
private let withoutTaMarbuta = WordSet("ثلاث أربع خمس ست سبع ثماني ثمان تسع")
private let agreeingMasculine = WordSet("أحد اثنا اثني")
private let agreeingFeminine = WordSet("إحدى اثنتا اثنتي")
private let tenMasculine = LetterKey("عشر")
private let tenFeminine = LetterKey("عشرة")
