extension Rule {
  /// «إليك الترجمة:», «ملاحظة: حافظت على الأسماء»: the translator, or a language model, speaks to its user.
  static let translatorChatter = Rule(
    id: "boilerplate.translator-chatter", category: .design, subtype: "Boilerplate",
    severity: .major, precision: 0.9,
    summary: Wording(
      ar: "كلام المترجم أو النموذج اللغوي، لا من متن الخبر.",
      en: "The translator or a language model speaks here, not the story."),
    explanation: Wording(
      ar: """
        «إليك الترجمة»، و«ملاحظة: حافظت على الأسماء»، و«كنموذج لغوي» ردود على المستخدم تُحذف. الخبر الذي موضوعه ترجمة كتاب ليس منها.
        """,
      en: """
        "Here is the translation", "note: I kept the names", "as a language model" answer the user and must go. A story \
        about the translation of a book is another matter.
        """),
    reads: .everything,
    examples: [
      "⟦إليك الترجمة⟧ إلى العربية: وصل الوفد أمس.", "⟦فيما يلي ترجمة⟧ النص: وصل الوفد.",
      "وصل الوفد. ⟦ملاحظة: حافظت⟧ على الأسماء كما هي.", "⟦كنموذج لغوي⟧ لا أستطيع ذلك.",
      "⟦آمل أن تكون الترجمة⟧ مفيدة.", "⟦الترجمة العربية:⟧ وصل الوفد أمس.",
      "⟦النص المترجم:⟧ وصل الوفد.",
      "وصل الوفد. (⟦ملاحظة المترجم⟧: اسم مدينة.)", "⟦يرجى تزويدي بالنص⟧ كاملًا.",
      "⟦هل ترغب في أن⟧ أترجم البقية؟",
      "⟦لقد ترجمت النص⟧ بأسلوب صحفي.", "⟦بالتأكيد!⟧ وصل الوفد أمس.",
      "صدرت الترجمة العربية للرواية أمس.", "نُشرت ترجمة النص في القاهرة.",
      "ملاحظة: يُغلق الطريق مساء.",
      "فيما يلي أهم الأخبار:", "بالتأكيد سيفوز الفريق.", "الترجمة فن صعب.",
      "وقال الكاتب: لقد ترجمت القصة إلى الفارسية.", "إليك أبرز النقاط.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence) else { continue }
      if let last = ChatPhrases.end(text, first, sentence) {
        report.flag(text.range(first, last))
        continue
      }
      // «بالطبع، إليك الترجمة»
      if ChatPhrases.exclamations.contains(text.tokens[first].key),
        Mark.isComma(text.mark(at: first + 1)),
        first + 2 < sentence.upperBound, let last = ChatPhrases.end(text, first + 2, sentence)
      {
        report.flag(text.range(first, last))
        continue
      }
      // «…. (ملاحظة المترجم: …)»: in brackets within the sentence.
      for index in sentence.dropFirst() where text.tokens[index - 1].mark == 0x28 {
        if let last = ChatPhrases.end(text, index, sentence) {
          report.flag(text.range(index, last))
        }
      }
    }
  }
}

/// What a model or translator says to its user, by folded first word.
private enum ChatPhrases {
  /// The last token of a phrase of chat that begins at a word; nil when none does.
  static func end(_ text: SegmentView, _ index: Int, _ sentence: Range<Int>) -> Int? {
    let token = text.tokens[index]
    guard token.isArabicWord else { return nil }
    if exclamations.contains(token.key), text.mark(at: index + 1) == 0x21 { return index + 1 }
    for phrase in byFirstWord[token.foldedKey] {
      var last = index
      var place = index
      for part in phrase.parts.dropFirst() {
        place += 1
        if part.isEmpty {
          guard text.mark(at: place) == Mark.colon else { break }
        } else {
          guard let word = text.token(place), part.contains(word.foldedKey) else { break }
        }
        last = place
      }
      if last - index == phrase.parts.count - 1 { return last }
    }
    // «ملاحظة: حافظت على …», «ملحوظة: تُرجم …»
    guard notes.contains(token.key), text.mark(at: index + 1) == Mark.colon else { return nil }
    for place in index + 2..<max(index + 2, min(index + 5, text.tokens.count))
    where noteVerbs.contains(text.tokens[place].foldedKey) {
      return place
    }
    return nil
  }

  private struct Phrase: Sendable {
    /// Alternatives for each word; none: a colon.
    var parts: [[LetterKey]]
  }

  private static let byFirstWord: WordTable<[Phrase]> = {
    var table = WordTable<[Phrase]>(absent: [])
    for line in phrases.split(separator: "\n") {
      let parts = line.split(separator: " ").map { part in
        part == ":" ? [] : part.split(separator: "|").map { LetterKey(String($0).folded) }
      }
      for key in parts.first ?? [] { table[key].append(Phrase(parts: parts)) }
    }
    return table
  }()

  /// One phrase a line; | between alternatives.
  private static let phrases = """
    إليك|إليكم|إليكِ|هاك|هذه|وهذه|هنا ترجمة|الترجمة|ترجمتي|النسخة|ترجمته|ترجمتها|النص|المقال
    هذه|هنا|هذا هي|هو الترجمة|ترجمة|النص|ترجمتي
    فيما|وفيما|في|ما يلي|ما|يأتي الترجمة|ترجمة|ترجمتي
    في ما يلي الترجمة|ترجمة|ترجمتي
    الترجمة :
    ها هي|هو|هنا الترجمة|ترجمة|النص|ترجمتي
    هذا|هذه النص|المقال|الخبر|الترجمة مترجم|مترجمة|تمت|آلية آليا|من|ترجمته|ترجمتها|بواسطة
    تم|نشر نشر|نُشر هذا الخبر|المقال|النص
    تم نشر هذا الخبر|المقال|النص|التقرير
    ترجمة النص|المقال|الخبر|الجملة|الفقرة|العنوان هي|هو :
    الترجمة العربية|المقترحة|النهائية|الكاملة|الصحفية|الحرفية|المنقحة|الرسمية|المعدلة :
    الترجمة إلى|الى|باللغة العربية :
    ترجمة النص|المقال|الخبر|الجملة|الفقرة|العنوان :
    ترجمة النص|المقال|الخبر|الجملة|الفقرة إلى|الى العربية|اللغة
    النص المترجم|الأصلي|العربي :
    النص باللغة|بالعربية العربية|الفارسية|الإنجليزية :
    كنموذج لغوي|لغة|ذكاء
    بصفتي|باعتباري|بوصفي نموذجا|نموذج|ذكاء|مساعدا
    آمل|أرجو|أتمنى أن تكون|تنال|يكون|تفيدك|تلبي الترجمة|هذه|هذا|ترجمتي
    هل ترغب|تريد|تود في|أن|مني أن|أترجم|أقوم|أضيف|أعدل
    هل ترغب|تريد|تود أن|مني أقوم|أترجم|أن|أعدل
    هل تحتاج إلى|الى ترجمة|تعديل|مزيد|أي
    يرجى|الرجاء|أرجو|من تزويدي|إرسال|مشاركة|تقديم|إرفاق|تزويدنا بالنص|النص|المقال
    لا|لم|لن أستطيع|يمكنني|أتمكن ترجمة|تقديم|إكمال
    عذرا|آسف|أعتذر لا|لكن|ولكن أستطيع|يمكنني|لا
    لقد|قمت|وقد ترجمت|بترجمة|قمت|حافظت|حرصت النص|هذا|المقال|على|بترجمة|الجملة
    تمت|تم ترجمة|ترجمته|ترجمتها|الترجمة بواسطة|من|آليا|باستخدام|عبر
    ترجمت|ترجم النص|المقال|هذا بواسطة|آليا|النص|المقال|من
    ملاحظة|ملحوظة|تعليق|حاشية|تنويه|هامش المترجم|الترجمة|المحرر|الناشر
    ملاحظات|ملاحظة الترجمة|المترجم
    ملاحظة|ملحوظة|تعليق من المترجم|المحرر|النموذج
    أخبرني|اخبرني|أعلمني إذا|إن كنت|أردت|احتجت|كانت
    لا تتردد|تترددي|تترددوا في طلب|سؤالي|التواصل|إخباري|إعلامي
    أتمنى|آمل|أرجو أن أكون|يكون|يفيدك|تجد
    يمكنني|بإمكاني ترجمة|تعديل|تقديم النص|ترجمة|المقال|الترجمة
    ملاحظات حول|على|بشأن الترجمة
    سأقوم|سأترجم|أقدم|سأقدم بترجمة|لك|النص|ترجمة
    حسب طلبك|الطلب
    بناء على طلبك
    مستخدم|المستخدم|المساعد :
    إذا|إن كنت|أردت|احتجت بحاجة|تحتاج|ترغب|إلى|تريد|تعديل إلى|في|ترجمة|أي|تعديل|أن ترجمة|تعديل|أترجم|مزيد|صياغة|تعديلات|أي
    """

  static let exclamations = WordSet("بالتأكيد بالطبع طبعا حسنا تفضل أكيد")
  private static let notes = WordSet("ملاحظة ملحوظة تنويه ملاحظات توضيح")
  private static let noteVerbs = WordSet(
    """
    حافظت ابقيت تركت ترجمت استخدمت اضفت حذفت اخترت عدلت التزمت حرصت نقلت كتبت اعتمدت افترضت قمت لم تم تمت يمكن ترجمه ترجم \
    ابقينا حافظنا ترجمنا
    """)
}
