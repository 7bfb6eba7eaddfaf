extension Rule {
  /// «العاملين جميع في», «الجميع سكان الجزيرة», «صباح اللجنة»: a word of amount or time without the genitive it needs.
  static let loneQuantifier = Rule(
    id: "grammar.lone-quantifier", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "كلمة تلزم الإضافة لا يليها مضاف إليه يناسبها.",
      en: "A word that needs a genitive has none that fits."),
    explanation: Wording(
      ar:
        "جميع العاملين أو العاملون جميعًا، وسكان الجزيرة جميعهم، وصباح الاثنين. «الجميع» و«البعض» لا يضافان.",
      en:
        "جميع and معظم come before their genitive, الجميع takes none, and a time of day is that of a day."
    ),
    reads: .body.at { word in
      (openers.contains(word.stemKey) || word.key == every)
        && word.clitics.isSubset(of: [.preposition, .conjunction])
        || word.clitics == .article && closed.contains(word.stemKey)
        || word.clitics.isEmpty && partsOfDay.contains(word.key)
        || word.clitics == .article && singles.contains(word.stemKey)
    },
    examples: [
      "أغلقت الطرق في القرية ⟦كل⟧ بسبب الثلج.", "عادوا كل إلى بيته.",
      "نقل الجنود السكان ⟦جميع⟧ إلى الشاطئ.", "غادر ⟦الجميع ركاب⟧ السفينة.",
      "عادت ⟦صباح الحكومة⟧ إلى العمل.", "نال ⟦كل الموظف⟧ مكافأة.", "غادر ⟦معظم السائح⟧ المدينة.",
      "شارك ⟦عدد من الطبيب⟧ في الندوة.", "شارك عدد من الأطباء في الندوة.",
      "نال كل موظف مكافأة.", "غادر معظم السائحين المدينة.",
      "أنقذ الجنود جميع السكان من الغرق.", "غادر الجميع السفينة.", "عادت صباح السبت إلى العمل.",
      "فاجأ القرار الجميع.", "رضي الجميع بالحل.", "في مساء اليوم نفسه.", "التقى الشيخ صباح الأحمد.",
      "وافق معظم من حضر.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      let token = text.tokens[index]
      if token.key == every {
        guard let next = text.token(index + 1), reasons.contains(next.key),
          text.token(index - 1).map({ $0.isDefinite || $0.isAny(of: .name) }) == true
        else { continue }
        report.flag(token.range)
      } else if openers.contains(token.stemKey), !token.isDefinite {
        guard isOpen(text, index) else { continue }
        report.flag(token.range)
      } else if closed.contains(token.stemKey), token.isDefinite {
        guard text.isBareNoun(index + 1), text.tokens[index + 1].statistics.isNoun,
          text.isPlainDefinite(index + 2), !text.isGoverned(index + 1),
          !NewsNouns.adverbial.contains(text.tokens[index + 1].stemKey),
          text.takesNoObject(index - 1) || text.isPeople(text.tokens[index + 1])
        else { continue }
        report.flag(text.range(index, index + 1))
      } else if token.clitics == .article, singles.contains(token.stemKey) {
        // «عدد من الموظف»
        if text.isWord(index - 1, of), index > 1, numbers.contains(text.tokens[index - 2].stemKey) {
          report.flag(text.range(index - 2, index))
          continue
        }
        // «كل الموظف»: an amount of one.
        guard index > 0, amounts.contains(text.tokens[index - 1].stemKey),
          !text.tokens[index - 1].isDefinite, text.tokens[index - 1].mark == 0
        else { continue }
        report.flag(text.range(index - 1, index))
      } else if partsOfDay.contains(token.key) {
        guard let noun = text.token(index + 1), noun.clitics == .article,
          text.finiteVerb(index - 1) != nil,
          noun.isAny(of: [.institution, .titleHead, .humanPlural])
            || NewsNouns.feminineBodies.contains(noun.stemKey)
            || NewsNouns.masculineSpeakers.contains(noun.stemKey)
            || noun.isAny(of: .relational),
          !noun.isAny(of: [.weekday, .adverb])
        else { continue }
        report.flag(text.range(index, index + 1))
      }
    }
  }
}

/// Before a preposition with its noun, a stop or the end.
private func isOpen(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1) else { return true }
  return prepositions.contains(next.key) || next.mark == Mark.stop
}

private let every = LetterKey("كل")
private let reasons = WordSet("بسبب خلال منذ أمس أثناء طوال")
private let of = LetterKey("من")
private let numbers = WordSet(
  "عدد أعداد مجموعة عشرات مئات آلاف عديد كثير مزيد بضعة عشرة خمسة ثلاثة أربعة ستة سبعة ثمانية تسعة كثيرون"
)
private let amounts = WordSet("كل جميع معظم كافة سائر أغلب غالبية")
/// Persons in the singular, of whom each or all are counted.
private let singles = WordSet(
  """
  موظف عامل طالب تلميذ لاعب معلم مدرس طبيب ممرض مهندس صحفي صحافي نائب وزير جندي ضابط شرطي مواطن لاجئ نازح مهاجر سجين معتقل سائح سائق \
  مزارع فلاح مسافر راكب متهم ناخب زائر مسؤول متظاهر محتج مسلح مقاتل قاض محام تاجر صياد باحث كاتب شاعر فنان ممثل مدير سفير خبير \
  موظفة طالبة معلمة طبيبة ممرضة لاعبة سائحة صحفية
  """)
private let openers = WordSet("جميع معظم سائر")
private let closed = WordSet("جميع بعض كل")
private let partsOfDay = WordSet("صباح مساء فجر")
private let prepositions = WordSet("في إلى على عن منذ خلال حتى أمس")
