extension Rule {
  /// «الممثلة وابنه», «الرجل وزوجتها»: kin joined by و to somebody of the other gender.
  static let kinPronoun = Rule(
    id: "grammar.kin-pronoun", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.7,
    summary: Wording(
      ar: "ضمير القريب المعطوف لا يوافق من عُطف عليه.",
      en: "The possessive of a relative does not agree with the person before it."),
    explanation: Wording(
      ar: """
        «الأم وابنها»، «الرجل وزوجته»: يعود الضمير إلى المذكور قبل الواو. ويصح غيره إذا ذُكر قبله في الجملة شخص آخر.
        """,
      en: """
        In «the mother and her son» the possessive is the mother's. Another is right when the sentence named somebody else \
        before.
        """),
    reads: .always.at { $0.clitics.contains(.waw) && kin.contains($0.stemKey) },
    examples: [
      "نقلت سيارة الإسعاف ⟦الممثلة وابنه⟧ إلى المستشفى.", "عثر على ⟦الرجل وزوجتها⟧ في القبو.",
      "استقبلت المدينة ⟦الوزيرة وأسرته⟧ أمس.", "نقلت سيارة الإسعاف الممثلة وابنها إلى المستشفى.",
      "قتل السائق السيدة وابنه.", "عثر على الرجل وزوجته.", "زارت الأميرة الملك وابنها.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      let person = text.tokens[index - 1]
      guard let suffix = Suffix(text, text.tokens[index]), person.isArabicWord, person.isDefinite
      else { continue }
      let others: WordSet
      switch suffix {
      case .his where women.contains(person.stemKey): others = men
      case .her where men.contains(person.stemKey): others = women
      default: continue
      }
      let namesOther = text.tokens[..<(index - 1)].contains {
        $0.isAny(of: [.personName, .titleHead, .pronoun]) || others.contains($0.stemKey)
          || others.contains($0.key)
          || $0.isArabicWord && $0.classes.isEmpty && $0.verb == nil && !$0.statistics.isKnown
      }
      if !namesOther { report.flag(text.range(index - 1, index)) }
    }
  }
}

/// Kin as they stand before a suffix.
private let kin = WordSet(
  """
  ابن ابنت أبناء بنات بنت طفل طفلي طفلت طفلتي أطفال ولد ولدي أولاد زوج زوجت والد والدت والدي أب أبو أبي أم أخ أخو أخي أخت إخوت أشقاء شقيق شقيقت أسرت \
  عائلت رضيع رضيعت جنين خطيب خطيبت ابني ابنتي ابنا ابنتا طفلا طفلتا حفيد حفيدت أحفاد جد جدت عم خال توأم توأمي
  """)
private let women = WordSet(
  """
  مرأة سيدة أم فتاة زوجة ممثلة مغنية وزيرة نائبة مديرة لاعبة كاتبة طالبة معلمة ملكة أميرة صحفية صحافية طبيبة محامية مطربة فنانة شابة جدة \
  ابنة أخت عمة جارة مواطنة سائحة عاملة موظفة ممرضة مخرجة مذيعة رئيسة راقصة رسامة شاعرة ناشطة قاضية مهندسة باحثة أرملة مهاجرة لاجئة شقيقة والدة طفلة
  """)
private let men = WordSet(
  """
  رجل أب زوج فتى شاب ملك رئيس وزير أمير مدير لاعب كاتب طالب معلم طبيب محامي محام ممثل مغني فنان سائق عامل مزارع ضابط جندي شرطي نائب شيخ مدرب تاجر \
  مهندس متهم قاتل صحفي صحافي مواطن موظف جد عم خال مخرج مذيع شاعر ناشط قاضي باحث أرمل سلطان رسام مهاجر لاجئ زعيم شقيق والد طفل قائد سفير
  """)
