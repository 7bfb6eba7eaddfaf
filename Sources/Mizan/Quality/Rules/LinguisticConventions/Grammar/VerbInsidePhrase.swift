extension Rule {
  /// «وزير قال الخارجية», «مجلس عليه الأمن»: a verb or a phrase inside a name that clean text has as one.
  static let verbInsidePhrase = Rule(
    id: "grammar.verb-inside-phrase", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "فعل أو شبه جملة يفصل بين المضاف والمضاف إليه أو بين الاسم وصفته.",
      en: "A verb or a phrase stands inside an annexation, or between a noun and its adjective."),
    explanation: Wording(
      ar: "لا يفصل شيء بين المضاف والمضاف إليه: قال وزير الخارجية، وزير الخارجية قال.",
      en: "Nothing stands between the terms of an annexation: the verb goes before or behind both."),
    reads: .body.at { word in
      word.isAny(of: .pronominal) && word.clitics.isEmpty
        || word.verb?.traits.isDisjoint(with: .looksLikeNoun) == true
          && word.clitics.isSubset(of: .seen)
    },
    examples: [
      "وأكد أن وزير ⟦قال⟧ الخارجية ذلك أمس.", "رئيس ⟦أعلن⟧ الوزراء الخطة.",
      "اجتمع مجلس ⟦فيها⟧ الأمن أمس.",
      "وزير الخارجية قال ذلك.", "قال رئيس التقى الوزراء إنهم وافقوا.", "في مجلس ضم الأعيان.",
      "وصل مدير وافق الشركة.",
    ]
  ) { context, report in
    let text = context.text
    let table = WordStatisticsTable.shared
    for index in context.anchors where index > 0 {
      let head = text.tokens[index - 1]
      guard head.isArabicWord, head.isAny(of: [.titleHead, .institution]),
        head.clitics.isSubset(of: [.waw, .ba, .lam]), head.verb == nil,
        let genitive = text.token(index + 1), genitive.clitics == .article,

        names.contains(genitive.stemKey) || NewsNouns.portfolios.contains(genitive.stemKey),
        table.isAnnexation(head.stemKey, genitive.stemKey)
      else { continue }
      let token = text.tokens[index]
      if let verb = token.verb {
        guard verb.traits.contains(.reports), text.finiteVerb(index) != nil else { continue }
      }
      report.flag(token.range)
    }
  }
}

extension Rule {
  /// «عقد الأمن مجلس جلسة»: the genitive stands before the noun that it belongs to.
  static let reversedAnnexation = Rule(
    id: "grammar.reversed-annexation", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.8,
    summary: Wording(
      ar: "تقدم المضاف إليه على المضاف.", en: "The genitive stands before its first term."),
    explanation: Wording(
      ar: "المضاف قبل المضاف إليه: مجلس الأمن، وزير الخارجية.",
      en: "The first term comes first: مجلس الأمن, وزير الخارجية."),
    reads: .body.at { word in
      word.clitics == .article
        && (names.contains(word.stemKey) || NewsNouns.portfolios.contains(word.stemKey)
          || measured.contains(word.stemKey))
    },
    examples: [
      "عقد ⟦النواب مجلس⟧ جلسة أمس.", "قال ⟦الصحة وزير⟧ ذلك أمس.", "أعلنت ⟦الدفاع وزارة⟧ ذلك.",
      "بسبب ارتفاع ⟦السيارات أسعار⟧ في المدن.",
      "عقد مجلس النواب جلسة أمس.", "يترأس الحكومة وزير سابق.", "دعا النواب مجلس الأمن إلى ذلك.",
      "عين الحزب رئيس الحكومة.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let genitive = text.tokens[index]
      if isMeasureBehind(text, index) {
        report.flag(text.range(index, index + 1))
        continue
      }
      guard let head = text.token(index + 1), head.isArabicWord, head.clitics.isEmpty,
        head.isAny(of: [.titleHead, .institution]), head.verb == nil,
        WordStatisticsTable.shared.isAnnexation(head.stemKey, genitive.stemKey),
        let verb = text.finiteVerb(index - 1), verb.subject == .he || verb.subject == .she,
        text.endsInTaMarbuta(head) == (verb.subject == .she),
        verb.traits.contains(.takesNoPerson) || !text.endsInTaMarbuta(head)
          || !text.isSurelyFeminine(genitive),
        !text.isPlainDefinite(index + 2),
        !text.isBareNoun(index + 2) || text.token(index + 3)?.isDefinite != true,
        text.token(index + 2).map({ !text.isAdjective($0) && !$0.isAny(of: .name) }) ?? true
      else { continue }
      report.flag(
        text.range(index, index + 1), fix: text.string(head) + " " + text.string(genitive))
    }
  }
}

/// «انخفاض السيارات أسعار في»: behind a rise or fall, what rises comes after what it is of.
private func isMeasureBehind(_ text: SegmentView, _ index: Int) -> Bool {
  guard let head = text.token(index + 1), head.clitics.isEmpty, measures.contains(head.key),
    measured.contains(text.tokens[index].stemKey), let event = text.token(index - 1),
    NewsNouns.eventNouns.contains(event.stemKey), !event.isDefinite
  else { return false }
  return text.token(index + 2).map { $0.isAny(of: .preposition) || $0.mark != 0 } ?? true
}

private let measures = WordSet(
  "أسعار إيجارات سعر إنتاج صادرات واردات مبيعات استهلاك أرباح عدد أعداد نسبة معدل معدلات حجم قيمة أجور رواتب رسوم إيرادات عائدات أسهم تكاليف كلفة مستوى"
)
private let measured = WordSet(
  "مساكن شقق عقارات منازل سيارات نفط غاز قمح خبز وقود ذهب كهرباء مياه بطالة تضخم جريمة عمال موظفين معلمين شركة شركات مصنع دجاج لحوم خضراوات فواكه أدوية سكر أرز حليب بيض مواطنين سكان طلاب وفيات إصابات سياح زوار فقر انبعاثات حرارة مصارف بنوك محروقات ألبان حبوب"
)
/// What bodies and offices are of.
private let names = WordSet(
  "وزراء أمن أمة شعب نواب شيوخ دولة إدارة جمهورية حكومة برلمان بلدية شركة جامعة أمم اتحاد حزب أركان مخابرات استخبارات شرطة"
)
