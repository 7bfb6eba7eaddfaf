extension Rule {
  /// «مدير جديد المستشفى»: an adjective between the terms of an annexation.
  static let adjectiveInAnnexation = Rule(
    id: "grammar.adjective-in-annexation", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.75,
    summary: Wording(
      ar: "صفة بين المضاف والمضاف إليه.",
      en: "An adjective stands between the two terms of an annexation."),
    explanation: Wording(
      ar:
        "تأتي الصفة بعد المضاف إليه (مدير المستشفى الجديد). أما «رفيع المستوى» و«كبير المهندسين» فإضافة أخرى صحيحة.",
      en: """
        The adjective comes behind the genitive (مدير المستشفى الجديد). Adjectives with a genitive of their own \
        (رفيع المستوى) are right.
        """),
    reads: .always.at { word in
      word.clitics.isEmpty && word.token.statistics.isAdjective
        && (word.isAny(of: .relational) || NewsNouns.qualities.contains(word.stemKey)
          || NewsNouns.feminineQualities.contains(word.stemKey))
        && !directions.contains(word.stemKey)
    },
    examples: [
      "سافر ⟦رئيس جديد البلدية⟧ أمس.", "سمع بذلك من ⟦مدير سابق المستشفى⟧.",
      "من ⟦وزارة جديدة الخارجية⟧ في بلاده.",
      "عين رئيس البلدية الجديد أمس.", "وصل وفد رفيع المستوى.", "وصل مدير كبير المهندسين.",
      "شركات متعددة الجنسيات.", "طالب رئيس جديد الحكومة بذلك.",
    ]
  ) { context, report in
    let text = context.text
    let table = WordStatisticsTable.shared
    for place in context.anchors where place > 0 {
      let index = place - 1
      guard let genitive = text.token(place + 1), genitive.clitics == .article else { continue }
      let adjective = text.tokens[place]
      let noun = text.tokens[index]
      guard text.isAdjective(adjective), !text.isAdjective(genitive) || isOffice(genitive),
        noun.isArabicWord, !NewsNouns.adverbial.contains(noun.stemKey),
        !NewsNouns.eitherGender.contains(noun.stemKey),
        text.isBareNoun(index), genitive.statistics.isNoun || isOffice(genitive),
        table.isAnnexation(noun.stemKey, genitive.stemKey)
          || text.takesNoObject(index - 1) && !owners.contains(adjective.stemKey)
          || text.isBehindSubject(index) && !measures.contains(genitive.stemKey),
        text.endsInTaMarbuta(adjective)
          ? text.isSurelyFeminine(noun) : !text.endsInTaMarbuta(noun),
        !table.isAnnexation(adjective.stemKey, genitive.stemKey),
        !NewsNouns.adverbial.contains(genitive.stemKey), !mayHaveObject(text, index)
      else { continue }
      report.flag(text.range(index, index + 2))
    }
  }
}

// «قليل السكان», «حديث العهد»: adjectives that often have a genitive of their own.
private let owners = WordSet(
  """
  كبير كبيرة صغير صغيرة طويل طويلة قصير قصيرة واسع واسعة ضيق ضيقة شديد شديدة حاد حادة سريع سريعة بطيء بطيئة قليل قليلة عظيم عظيمة
  بالغ بالغة متعدد متعددة محدود محدودة مرتفع مرتفعة منخفض منخفضة ضعيف ضعيفة قوي قوية متوسط متوسطة دائم دائمة غريب غريبة
  خفيف خفيفة ثقيل ثقيلة باهظ باهظة عال عالي عالية صعب صعبة سهل سهلة سيئ سيئة جيد جيدة حسن حسنة نظيف نظيفة كامل كاملة مجهول مجهولة
  """)

/// What an adjective is of: «كبيرة الحجم», «متعددة الأطراف».
private let measures = WordSet(
  """
  حجم عدد سعة مساحة قيمة كلفة تكلفة شأن أثر وزن طول عرض ارتفاع عمق لون شكل مستوى جودة نوعية كثافة سرعة قوة أهمية خطورة مدى أمد أجل عمر سن
  ثمن سعر أسعار دخل تأثير نطاق انتشار حدة شدة درجة استخدام استعمال طاقة قدرة أطراف جوانب أبعاد أغراض وظائف لغات جنسيات مصادر ألوان أنواع
  معالم ملامح هوية مصدر صلة علاقة تنظيم تجهيز تعليم ثقافة أصل صنع منشأ طراز طابع نزعة توجه مذهب عهد تكوين بنية ظهور صوت نفس خطى قدم رأس
  لهجة نبرة تكاليف ثقة وعي فائدة ضرر عواقب نتائج محتوى أفق بال مقام منال عيار وتيرة
  """)

/// «طالب رئيس جديد الحكومة»: a person behind a verb that may have an object.
private func mayHaveObject(_ text: SegmentView, _ index: Int) -> Bool {
  guard let before = text.token(index - 1), before.isArabicWord else { return false }
  guard before.verb != nil || text.looksFinite(index - 1) else { return false }
  return !text.takesNoObject(index - 1)
    && before.verb?.traits.contains(.takesNoPerson) != true
}

private let directions = WordSet("شمالي جنوبي شرقي غربي")

/// خارجية and بلدية are offices here, though adjectives elsewhere.
private func isOffice(_ token: TextToken) -> Bool {
  token.isAny(of: .institution) || NewsNouns.portfolios.contains(token.stemKey)
}
