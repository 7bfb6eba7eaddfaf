extension Rule {
  /// «للمرة الخامس», «الطابق الثالثة», «الثالثة عشر»: an ordinal number that differs in gender.
  static let ordinalAgreement = Rule(
    id: "grammar.ordinal-agreement", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.85,
    summary: Wording(
      ar: "العدد الترتيبي لا يوافق اسمه أو جزأه الثاني في الجنس.",
      en: "The ordinal differs in gender from its noun or from its second part."),
    explanation: Wording(
      ar: """
        العدد الترتيبي صفة توافق موصوفها بجزأيها: المرة الخامسة، الطابق الثالث، الدورة السابعة عشرة، القرن السابع عشر. وقد يصف المضاف \
        لا ما يليه (كأس العالم الأولى).
        """,
      en: """
        An ordinal agrees with its noun in both of its parts: المرة الخامسة, الدورة السابعة عشرة, القرن السابع عشر. It may describe \
        the first term of an annexation (كأس العالم الأولى).
        """),
    reads: .always.at { word in
      word.token.isDefinite && (masculine.contains(word.stemKey) || feminine.contains(word.stemKey))
    },
    examples: [
      "فازت بالكأس للمرة ⟦الخامس⟧ هذا العام.", "اندلع الحريق في الطابق ⟦الثالثة⟧ من المبنى.",
      "انعقدت الدورة ⟦السابع⟧ عشرة للمهرجان.", "دخلت الحرب عامها ⟦الثالثة⟧.",
      "في القرن ⟦الثامن عشرة⟧ بنيت القلعة.",
      "فازت بالكأس للمرة الخامسة.", "فاز بكأس العالم الأولى.", "في القرن السابع عشر.",
      "انعقدت الدورة السابعة عشرة.", "حل الفريق الأول في المرتبة الثانية.", "في عامها الثالث.",
      "من المرة الأولى إلى الثاني عشر من الشهر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      let isFeminine = feminine.contains(token.stemKey)
      if let ten = text.token(index + 1), !isFeminine, ten.key == tenFeminine,
        token.clitics.isDisjoint(with: .preposition)
      {
        // «الدورة السابع عشرة» may lack the ة of the first part, «القرن الثامن عشرة» has one too many.
        let isOfHers = text.token(index - 1).map(text.isSurelyFeminine) ?? false
        report.flag(isOfHers ? token.range : text.range(index, index + 1))
        continue
      }
      guard index > 0, token.clitics == .article, differs(text, index, isFeminine: isFeminine)
      else {
        continue
      }
      report.flag(token.range)
    }
  }
}

private func differs(_ text: SegmentView, _ index: Int, isFeminine: Bool) -> Bool {
  let noun = text.tokens[index - 1]
  guard noun.isArabicWord, !noun.isAny(of: text.functionWords.union([.weekday, .month, .name])),
    !text.isAdjective(noun) || numberedOwned.contains(noun.stemKey)
  else { return false }
  if numberedOwned.contains(noun.stemKey) || noun.clitics.contains(.pronoun) {
    // عامها, سنته
    guard noun.clitics.contains(.pronoun) else { return false }
    return isFeminine ? masculineYears.contains(noun.stemKey) : feminineYears.contains(noun.stemKey)
  }
  guard noun.isDefinite, !text.isBehindBareNoun(index - 1) else { return false }
  return isFeminine
    ? numberedMasculine.contains(noun.stemKey) : numberedFeminine.contains(noun.stemKey)
}

private let masculine = WordSet("ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي")
private let feminine = WordSet("أولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة حادية")
private let tenFeminine = LetterKey("عشرة")
private let masculineYears = WordSet("عام يوم شهر أسبوع فيلم كتاب هدف موسم فصل ألبوم ديوان")
private let feminineYears = WordSet("سنة رواية مباراة دورة نسخة ولاية جولة")
private let numberedOwned = WordSet("عام سنة")
// What is numbered in the news, by gender.
private let numberedMasculine = WordSet(
  """
  طابق قرن مركز هدف شوط دور فصل يوم أسبوع شهر عام موسم باب جزء مجلد بند صف لقب ميناء مؤتمر ملتقى مهرجان منتدى لقاء اجتماع تصنيف \
  مقعد سبب هجوم انفجار طرف حزب صوت خط ملك رئيس وزير مشتبه متهم لاعب طفل رجل ضحى بيان عدد قسم مستوى طريق
  """)
private let numberedFeminine = WordSet(
  """
  مرة دورة مرحلة جولة دفعة نسخة طبعة مباراة مرتبة ساعة دقيقة ثانية حلقة سنة مادة فقرة جلسة قمة درجة مركبة رحلة ولاية ذكرى فترة محاولة \
  بطولة حالة ضربة حرب خطوة نقطة رصاصة قناة كتيبة فرقة غرفة محطة محاضرة رواية امرأة سفينة طائرة قضية جائزة ميدالية فئة
  """)
