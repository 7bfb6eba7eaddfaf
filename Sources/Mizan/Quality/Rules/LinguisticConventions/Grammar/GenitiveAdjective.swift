extension Rule {
  /// «أزمة مياه حاد», «مشروع قانون جديدة»: two nouns of one gender, and an adjective of the other.
  static let genitiveAdjective = Rule(
    id: "grammar.genitive-adjective", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "صفة بعد مضاف ومضاف إليه لا توافق أحدهما في الجنس.",
      en: "An adjective behind two nouns has the gender of neither."),
    explanation: Wording(
      ar:
        "أزمة مياه حادة، مشروع قانون جديد: توافق الصفة المضاف أو المضاف إليه. فإذا خالفتهما معًا فهي خطأ.",
      en:
        "An adjective describes one of the two nouns and has its gender: أزمة مياه حادة, مشروع قانون جديد."
    ),
    reads: .always.at { word in
      word.clitics.isEmpty && word.describesThings
    },
    examples: [
      "تواجه القرية ⟦أزمة كهرباء خطير⟧ منذ شهر.", "ناقش المجلس ⟦مشروع قرار جديدة⟧ أمس.",
      "شهدت البلدة ⟦حملة نظافة واسع⟧.",
      "تواجه القرية أزمة كهرباء خطيرة.", "ناقش المجلس مشروع قرار جديدا.", "خطة عمل جديد.",
      "شهدت البلدة حملة واسعة.", "كانت نتيجة لجنة كبير الخبراء.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 1 {
      let (first, second) = (text.tokens[place - 2], text.tokens[place - 1])
      guard text.isBareNoun(place - 2), text.isBareNoun(place - 1), !text.isBareNoun(place - 3),
        second.clitics.isEmpty, first.statistics.isNoun || first.isAny(of: .institution),
        second.statistics.isNoun, !text.isAdjective(second),
        !first.isAny(of: [.numberWord, .unit]), !NewsNouns.adverbial.contains(second.stemKey),
        !NewsNouns.adverbial.contains(first.stemKey),
        text.endsInTaMarbuta(text.tokens[place])
          ? text.isSurelyMasculine(first) && text.isSurelyMasculine(second)
          : text.isSurelyFeminine(first) && text.isSurelyFeminine(second),
        isClosed(text, place + 1), !doubtful.contains(text.tokens[place].key)
      else { continue }
      report.flag(text.range(place - 2, place))
    }
  }

  /// «محافظ البنك المركزي سابق»: a title that its genitive makes definite, with a bare adjective.
  static let titleAdjective = Rule(
    id: "grammar.title-adjective", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "صفة اللقب المضاف إلى معرفة معرفة: «السابق» لا «سابق».",
      en: "A title with a definite genitive is definite: السابق, not سابق."),
    explanation: Wording(
      ar:
        "وزير الدفاع السابق، محافظ البنك المركزي الحالي. ويصح التنكير في «وزير سابق» و«وزير دفاع سابق» وفي الخبر.",
      en: "Say وزير الدفاع السابق, but وزير دفاع سابق and وزير سابق. A predicate is bare."),
    reads: .always.at { officeAdjectives.contains($0.key) },
    examples: [
      "حذر ⟦وزير الدفاع سابق⟧ من الحرب.", "قالت ⟦رئيسة اللجنة الأولمبية حالية⟧ إن القرار صدر.",
      "التقى ⟦مدير المصرف التجاري جديد⟧ الموظفين.",
      "زار ⟦مستشار رئيس الوزراء سابق⟧ المدينة.", "زار ⟦رئيس بلدية بغداد جديد⟧ السوق.",
      "حذر وزير الدفاع السابق من الحرب.", "حذر وزير دفاع سابق من الحرب.",
      "وزير الدفاع جديد في منصبه.",
      "في حكم رئيس الوزراء سابق لأوانه.", "كان مدير المصرف جديدا.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 1 {
      var index = place - 1
      while index > place - 4, index > 0,
        text.isPlainDefinite(index) || text.tokens[index].isAny(of: .placeName)
          || index == place - 1 && text.isUnknownName(index)
      {
        index -= 1
      }
      while index > place - 6, index > 0, index < place - 1,
        text.tokens[index].isAny(of: .institution) && text.isBareNoun(index)
          || text.tokens[index - 1].isAny(of: .titleHead) && !text.tokens[index - 1].isDefinite
      {
        index -= 1
      }
      guard index < place - 1, index > 0, text.tokens[index].isAny(of: .titleHead),
        text.tokens[index].clitics.isSubset(of: .preposition), !text.tokens[index].isDefinite,
        text.endsInTaMarbuta(text.tokens[index]) == text.endsInTaMarbuta(text.tokens[place]),
        text.finiteVerb(index - 1)?.traits.isDisjoint(with: .copula) == true
          || text.isGoverned(index),
        !governed(text, place + 1)
      else { continue }
      report.flag(text.range(index, place))
    }
  }
}

extension SegmentView {
  /// A word that no list knows and that clean text has neither as a noun nor as a verb.
  fileprivate func isUnknownName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isArabicWord && token.classes.isEmpty && token.clitics.isEmpty
      && token.verb == nil && token.statistics.adjective == nil
  }
}

/// «سابق لأوانه», «جديد في منصبه»: a predicate with its complement.
private func governed(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index), next.isArabicWord else { return false }
  return next.clitics.contains(.lam) || next.isAny(of: .pronominal)
    || next.isAny(of: .preposition) && text.token(index + 1)?.clitics.contains(.pronoun) == true
}

/// No genitive of the adjective's own.
private func isClosed(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index) else { return true }
  guard next.isArabicWord else { return Mark.dividesSentence(next.mark) }
  if next.isAny(of: .preposition) || next.isAny(of: [.weekday, .adverb]) { return true }
  if next.verb != nil || text.looksFinite(index) { return true }
  return !next.isDefinite && !text.isBareNoun(index) && next.clitics.isEmpty
}

private let officeAdjectives = WordSet(
  "سابق سابقة حالي حالية جديد جديدة أسبق مؤقت مؤقتة منتهية مستقيل مستقيلة مقال")
private let doubtful = WordSet("مباشرة خاصة عادة مهمة قوة مال عام قادم بالغ تام لازم قائد")
