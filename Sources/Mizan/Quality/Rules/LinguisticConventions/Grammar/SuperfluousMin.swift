extension Rule {
  /// «أحد من أكبر المصارف», «جميع من طلاب», «قبل من افتتاح»: من where the genitive follows at once.
  static let superfluousMin = Rule(
    id: "grammar.superfluous-min", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "«من» زائدة بين المضاف والمضاف إليه.",
      en: "من stands between a word and its genitive."),
    explanation: Wording(
      ar: """
        تضاف «أحد» و«جميع» و«معظم» والظروف إلى ما بعدها بلا «من»: أحد أكبر المصارف، جميع الطلاب، قبل الافتتاح. وتصح «من» بعد النفي \
        (لم يحضر أحد من الطلاب) وبعد «واحد» و«كثير»، و«جميع مَن حضروا».
        """,
      en: """
        أحد, جميع, معظم and قبل take the genitive itself, where English and Persian have «of» or «از». It is right when something is denied \
        (لم يحضر أحد من الطلاب), and where من is «who».
        """),
    reads: .always.at { $0.key == of },
    examples: [
      "يعد المسجد ⟦أحد من أقدم⟧ المساجد في البلاد.", "استقال ⟦جميع من أعضاء⟧ اللجنة.",
      "أغلقت المدينة طرقها ⟦قبل من وصول⟧ العاصفة.", "اشترت ⟦إحدى من الشركات⟧ المصنع.",
      "غادر ⟦معظم من السكان⟧ القرية.",
      "وقع الزلزال ⟦غرب من المدينة⟧.", "تلتقي اللجنة ⟦يوم من الأربعاء⟧.",
      "بات ⟦ذوو من الإعاقة⟧ معفيين.", "وقعا عقدا ⟦طويل من الأجل⟧.",
      "قال ⟦رئيس من اتحاد⟧ اللعبة ذلك.",
      "يقع إلى الغرب من المدينة.",
      "يعد المسجد أحد أقدم المساجد.", "لم ينج أحد من الركاب.", "هرب جميع من في المبنى.",
      "انتقد المجلس من قبل من عارضوه.", "يعد واحدا من أقدم المساجد.", "على بعد من المدينة.",
      "لا أحد من الطلاب غائب.", "غضب معظم من شارك في الحفل.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let before = text.tokens[index - 1]
      guard before.isArabicWord, before.clitics.isDisjoint(with: [.article, .pronoun]),
        let next = text.token(index + 1), next.isArabicWord,
        next.clitics.isDisjoint(with: .preposition)
      else { continue }
      if owners.contains(before.key) || lengths.contains(before.stemKey) {
        guard next.clitics == .article,
          owners.contains(before.key) || terms.contains(next.stemKey)
        else { continue }
      } else if before.key == head {
        guard bodies.contains(next.key), text.isPlainDefinite(index + 2),
          text.finiteVerb(index - 2) != nil
        else { continue }
      } else if ones.contains(before.stemKey) || ones.contains(before.key) {
        let isFeminine = before.stemKey == oneFeminine || before.key == oneFeminine
        guard !isDenied(text, index - 1),
          elatives.contains(next.key) || isFeminine && next.clitics == .article
        else { continue }
      } else if directions.contains(before.key) {
        // «شمال من المدينة»; «إلى الشمال من», «من شمال من»
        guard next.clitics == .article || next.isAny(of: .placeName), !next.isAny(of: .weekday),
          text.finiteVerb(index - 2) != nil || text.token(index - 2)?.isAny(of: .adverb) == true
            || text.token(index - 2)?.kind == .number || text.isPlainDefinite(index - 2)
            || text.token(index - 2)?.isAny(of: .unit) == true
        else { continue }
      } else if days.contains(before.stemKey) {
        guard next.isAny(of: .weekday) else { continue }
      } else if amounts.contains(before.stemKey) {
        guard isPlural(text, index + 1) else { continue }
      } else if places.contains(before.stemKey) {
        guard !text.isWord(index - 2, of), !text.isWord(index - 2, on),
          !text.isWord(index - 2, off),
          next.clitics.isSubset(of: .article),
          before.verb == nil || text.finiteVerb(index - 1) == nil,
          DerivedNouns.isVerbalNoun(next.stemKey) || next.isAny(of: .verbalNoun)
            || NewsNouns.eventNouns.contains(next.stemKey),
          next.verb == nil || next.isDefinite
        else { continue }
      } else {
        continue
      }
      report.flag(text.range(index - 1, index + 1))
    }
  }
}

/// A negation, or a question, within five words before: «nobody of».
private func isDenied(_ text: SegmentView, _ index: Int) -> Bool {
  text.tokens[max(0, index - 6)..<index].contains {
    $0.isAny(of: [.negator, .question]) || denials.contains($0.stemKey) || denials.contains($0.key)
  }
}

/// «من السكان», «من طلاب الجامعة»: people or things, not «who».
private func isPlural(_ text: SegmentView, _ index: Int) -> Bool {
  let noun = text.tokens[index]
  guard noun.clitics.isSubset(of: .article), noun.verb == nil || noun.isDefinite else {
    return false
  }
  let isPlural =
    noun.isAny(of: .humanPlural) || text.isSoundPlural(noun)
    || NewsNouns.countedMasculine.contains(noun.stemKey)
    || NewsNouns.countedFeminine.contains(noun.stemKey)
    || text.isConstructPlural(noun, in: Letter.ya)
  return isPlural
    && (noun.isDefinite || text.isPlainDefinite(index + 1) || text.isBareNoun(index + 1))
}

private let directions = WordSet("شمال جنوب شرق غرب قرب وسط")
private let days = WordSet("يوم مساء صباح فجر ظهر عصر ليلة")
private let of = LetterKey("من")
private let on = LetterKey("على")
private let off = LetterKey("عن")
private let oneFeminine = LetterKey("إحدى")
private let ones = WordSet("أحد إحدى")
private let amounts = WordSet("جميع معظم كافة سائر أغلب")
private let places = WordSet("قبل بعد خلال أثناء عقب إثر منذ قبيل بعيد حول ضد")
/// Words that are nothing without their genitive, and lengths of terms: «طويل الأجل».
private let owners = WordSet("ذو ذا ذي ذوو ذوي وذوو وذوي لذوي بذوي")
private let lengths = WordSet("طويل طويلة قصير قصيرة متوسط متوسطة بعيد بعيدة")
private let terms = WordSet("أجل مدى أمد")
private let head = LetterKey("رئيس")
private let bodies = WordSet("اتحاد مجلس بلدية هيئة لجنة جامعة نقابة جمعية رابطة وزراء برلمان")
private let denials = WordSet("لم لن لا ليس ليست ما دون بلا بدون غير عدم هل أي إن")
private let elatives = WordSet(
  """
  أكبر أصغر أهم أبرز أشهر أقدم أحدث أطول أقصر أضخم أسرع أقوى أضعف أخطر أسوأ أفضل أحسن أجمل أغنى أفقر أعظم أوسع أغلى أرخص أعرق أشد أكثر أقل \
  أعلى أدنى أرفع أرقى أنجح ألمع أول آخر
  """)
