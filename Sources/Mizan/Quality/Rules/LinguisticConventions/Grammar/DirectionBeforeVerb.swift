extension Rule {
  /// «الماء من الخزان خرج.»: subject, its verb's phrase, and the verb at the end, as in Persian.
  static let directionBeforeVerb = Rule(
    id: "grammar.direction-before-verb", category: .linguisticConventions, subtype: "Word order",
    severity: .major, precision: 0.65,
    summary: Wording(
      ar: "الفعل في آخر الجملة بعد متعلقه.",
      en: "The verb closes the sentence, behind the phrase that belongs to it."),
    explanation: Wording(
      ar: """
        «خرج الماء من الخزان» أو «الماء خرج من الخزان»: يسبق الفعل متعلقه. يصح تأخيره إذا كان الجار والمجرور من تمام الاسم \
        (الطريق إلى المطار أغلق، الكثير من الناس غادروا).
        """,
      en: """
        The verb comes before its phrase. Behind it stands a phrase that belongs to the noun: «the road to the airport was \
        closed», «many of the people left».
        """),
    reads: .body.at { word in
      word.clitics.isEmpty
        && word.verb?.traits.isDisjoint(with: [.passive, .copula, .looksLikeNoun]) == true
    },
    examples: [
      "⟦الماء من الخزان خرج⟧.", "⟦اللاعب إلى الملعب عاد⟧.", "⟦الحكومة عن قرارها تراجعت⟧.",
      "الطريق إلى المطار أغلق.", "الكثير من الناس غادروا.", "الهجوم على القرية فشل.",
      "خرج الماء من الخزان.", "الماء خرج.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences where (4...8).contains(sentence.count) {
      guard let last = text.lastWord(of: sentence), let first = text.firstWord(of: sentence),
        last - first == 3 || last - first == 4, text.endsPlainly(sentence, behind: last),
        text.isPlainDefinite(first), isActor(text, first),
        let verb = text.finiteVerb(last), text.tokens[last].clitics.isEmpty,
        verb.traits.isDisjoint(with: [.passive, .copula, .looksLikeNoun]),
        !text.isMarkedPassive(text.tokens[last])
      else { continue }
      let preposition = last - first == 4 && text.isPlainDefinite(first + 1) ? first + 2 : first + 1
      guard directions.contains(text.tokens[preposition].key),
        (preposition + 1..<last).allSatisfy({ place in
          text.tokens[place].isArabicWord && text.isNominal(place)
        }),
        text.tokens[preposition + 1].isDefinite
          || text.tokens[preposition + 1].clitics.contains(.pronoun)
          || text.tokens[preposition + 1].isAny(of: .placeName)
      else { continue }
      report.flag(text.range(first, last))
    }
  }
}

/// No noun that takes such a phrase itself: no noun of action, no participle, no amount.
private func isActor(_ text: SegmentView, _ index: Int) -> Bool {
  let token = text.tokens[index]
  return !text.isVerbalNoun(token) && !token.statistics.isAdjective && !text.isSoundPlural(token)
    && !NewsNouns.events.contains(token.stemKey) && !takesPhrase.contains(token.stemKey)
}

private let directions = WordSet("إلى من على عن")
private let takesPhrase = WordSet(
  """
  كثير عديد قليل مزيد مئات آلاف عشرات ملايين قسم جزء باقي بقية غالبية أغلبية طريق طرق باب رد هجوم سؤال أسئلة جواب رسالة حاجة دعوة \
  سفر رحلة طلب خوف حديث كلام خبر أخبار معلومات فكرة صورة دليل حق قدرة سيطرة حرب عقوبات ضرائب ضغط ضغوط حصار حظر قيود آثار أثر تأثير \
  إقبال قادم عائد وارد صادر واردات صادرات خروج دخول عودة وصول نظرة نظر رقابة حكم قبض غارة غارات قصف مدخل مخرج جسر نقل \
  فريق عدد نصف ثلث ربع معظم بعض كمية موقف ميل حنين شكوى ناجون ناجي غائب بعيد قريب بديل تقرير كتاب فيلم سر حقيقة كشف بحث دفاع أمر
  """)
