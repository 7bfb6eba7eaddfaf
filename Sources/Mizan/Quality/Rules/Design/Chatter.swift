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
      "⟦آمل أن تكون الترجمة⟧ مفيدة.", "⟦الترجمة العربية:⟧ وصل الوفد أمس.", "⟦النص المترجم:⟧ وصل الوفد.",
      "وصل الوفد. (⟦ملاحظة المترجم⟧: اسم مدينة.)", "⟦يرجى تزويدي بالنص⟧ كاملًا.", "⟦هل ترغب في أن⟧ أترجم البقية؟",
      "⟦لقد ترجمت النص⟧ بأسلوب صحفي.", "⟦بالتأكيد!⟧ وصل الوفد أمس.",
      "صدرت الترجمة العربية للرواية أمس.", "نُشرت ترجمة النص في القاهرة.", "ملاحظة: يُغلق الطريق مساء.",
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
      if ChatPhrases.exclamations.contains(text.tokens[first].key), Mark.isComma(text.mark(at: first + 1)),
        first + 2 < sentence.upperBound, let last = ChatPhrases.end(text, first + 2, sentence)
      {
        report.flag(text.range(first, last))
        continue
      }
      // «…. (ملاحظة المترجم: …)»: in brackets within the sentence.
      for index in sentence.dropFirst() where text.tokens[index - 1].mark == 0x28 {
        if let last = ChatPhrases.end(text, index, sentence) { report.flag(text.range(index, last)) }
      }
    }
  }

  /// «اشترك في نشرتنا», «تابعونا على», «حمّل تطبيقنا»: the site invites its readers.
  static let invitation = Rule(
    id: "boilerplate.invitation", category: .design, subtype: "Boilerplate", severity: .major,
    precision: 0.9,
    summary: Wording(
      ar: "دعوة القارئ إلى الاشتراك أو المتابعة أو المشاركة، لا من متن الخبر.",
      en: "An invitation to subscribe, follow or share, no part of the story."),
    explanation: Wording(
      ar: "فعل أمر يخاطب القارئ وبعده ما يملكه الموقع: نشرتنا، قناتنا، صفحتنا، الرابط. تُحذف من الذاكرة.",
      en: "An imperative to the reader and something of the site's: our newsletter, channel, page, the link."),
    reads: .everything,
    examples: [
      "⟦اشترك في نشرتنا⟧ اليومية حتى لا يفوتك شيء.", "وصل الوفد. ⟦تابعونا على⟧ منصات التواصل.",
      "⟦حمّل تطبيق⟧ الأخبار الآن.", "⟦شاركنا رأيك⟧ في التعليقات.", "⟦اضغط على الرابط⟧ لقراءة المزيد.",
      "⟦للاشتراك في النشرة⟧ أدخل بريدك.", "⟦انضموا إلى قناتنا⟧ على تلغرام.",
      "اشترك في السباق مئة لاعب.", "تابعنا المباراة في الملعب.", "شارك في الاجتماع عشرة وزراء.",
      "حمّل الوزير الحكومة المسؤولية.", "⟦يمكنكم⟧ قراءة الأخبار عبر تطبيقنا.", "نرحب ⟦بتعليقاتكم⟧ على الخبر.", "اشترك الفريقان في قناة واحدة.", "سجل الفريق هدفًا.",
    ]
  ) { context, report in
    let text = context.text
    for sentence in text.sentences {
      guard let first = text.firstWord(of: sentence) else { continue }
      let token = text.tokens[first]
      guard token.isArabicWord else { continue }
      if ours.contains(token.key), let next = text.token(first + 1),
        platformPrepositions.contains(next.key)
      {
        report.flag(text.range(first, first + 1))
      } else if hosts.contains(token.key)
        || token.key == not && text.token(first + 1).map({ forget.contains($0.key) }) == true
          && text.token(first + 2).map({ !$0.isAny(of: .particle) }) == true
      {
        report.flag(token.range)
      } else if text.traits.isDisjoint(with: .quote), let place = addressToReaders(text, sentence) {
        report.flag(text.tokens[place].range)
      } else if imperatives.contains(token.key) || invitingNouns.contains(token.key) {
        for index in first + 1..<max(first + 1, min(first + 4, sentence.upperBound)) {
          let word = text.tokens[index]
          guard word.isArabicWord else { break }
          if siteThings.contains(word.key) || siteThings.contains(word.stemKey) && word.clitics.isSubset(of: .preposition) {
            report.flag(text.range(first, index))
            break
          }
          guard word.isAny(of: .preposition) || between.contains(word.key) else { break }
        }
      }
    }
  }

  /// «نهاية الرسالة/», «رمز الخبر 88124», «انتهى/م.ن»: what an agency puts behind its story.
  static let endMark = Rule(
    id: "boilerplate.end-mark", category: .design, subtype: "Boilerplate", severity: .major,
    precision: 0.9,
    summary: Wording(
      ar: "علامة نهاية الخبر أو رقمه عند الوكالة.", en: "An agency's end mark or news code."),
    explanation: Wording(
      ar: "علامة النهاية ورمز الخبر وسطر المحرر والمصدر بعد المتن تُحذف من الذاكرة.",
      en: "End marks, news codes and the lines of editor and source behind the text do not belong in a memory."),
    reads: .everything,
    examples: [
      "استقال الرئيس من منصبه. ⟦نهاية الرسالة/⟧", "وصل الوفد أمس. ⟦رمز الخبر 88124⟧",
      "وصل الوفد أمس. ⟦انتهى/م.ن⟧", "وصل الوفد. ⟦المصدر: وكالة الأنباء⟧", "عاد الوفد أمس. ⟦/انتهى/⟧",
      "وصل الوفد. ⟦تحرير: سالم حداد⟧", "وصل الوفد مساء. ⟦كود الخبر: 12345⟧",
      "انتهى الحفل مساء أمس.", "في نهاية الرسالة شكر الوزير السكان.", "المصدر: صحيفة محلية قالت إن العمل بدأ في الموقع أمس.",
      "وصل رمز الخبر إلى المحرر.", "انتهى. ثم بدأ العمل.",
    ]
  ) { context, report in
    let text = context.text
    guard let sentence = text.sentences.last, text.wordCount(in: sentence) <= 8 else { return }
    let start = sentence.lowerBound
    guard let first = text.firstWord(of: sentence), first - start <= 2 else { return }
    let token = text.tokens[first]
    guard token.isArabicWord else { return }
    let next = first + 1
    let isEnd: Bool
    if alone.contains(token.key), text.wordCount == 1 {
      isEnd = text.mark(at: next) != Mark.colon
    } else if ends.contains(token.key) {
      isEnd = text.mark(at: next) == 0x2F || text.mark(at: first - 1) == 0x2F
    } else if endNouns.contains(token.key), text.token(next).map({ endObjects.contains($0.key) }) == true {
      isEnd = text.token(next + 1).map { $0.mark != 0 } ?? true
    } else if codes.contains(token.key), text.token(next).map({ endObjects.contains($0.key) }) == true {
      isEnd = text.token(next + 1).map { $0.kind == .number || $0.mark != 0 } ?? true
    } else if credits.contains(token.key), text.mark(at: next) == Mark.colon, start > 0 || text.wordCount <= 8 {
      isEnd = !sentence.contains { text.tokens[$0].verb != nil && text.looksFinite($0) }
    } else {
      isEnd = false
    }
    if isEnd { report.flag(text.range(start, sentence.upperBound - 1), fix: "") }
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

/// «يمكنكم متابعة … عبر تطبيقنا», «نرحب بتعليقاتكم»: the site speaks of itself and to its readers.
private func addressToReaders(_ text: SegmentView, _ sentence: Range<Int>) -> Int? {
  var speaks: Int?
  for index in sentence where text.tokens[index].isArabicWord {
    let token = text.tokens[index]
    if readers.contains(token.key) || readers.contains(token.stemKey) { return index }
    if may.contains(token.key) { speaks = speaks ?? index }
    if let place = speaks, hostsThings.contains(token.key) || hostsThings.contains(token.stemKey) {
      return place
    }
  }
  return nil
}

private let not = LetterKey("لا")
private let forget = WordSet("تنس تنسوا تنسى تنسي تفوت تفوتوا")
private let hosts = WordSet("ادعمنا ادعمونا راسلونا راسلنا تابعونا زورونا شاركونا اتبعنا اتبعونا")
private let readers = WordSet("تعليقاتكم آراءكم مشاركاتكم متابعتكم اشتراككم اقتراحاتكم قراءتكم بتعليقاتكم لمتابعتكم لقراءتكم")
private let may = WordSet("يمكنك يمكنكم بإمكانك بإمكانكم يسرنا يسعدنا ندعوك ندعوكم نرجو إذا للمزيد لمزيد")
private let hostsThings = WordSet(
  "نشرتنا قناتنا قنواتنا صفحتنا صفحاتنا حسابنا حساباتنا موقعنا تطبيقنا مجموعتنا خدمتنا لموقعنا بموقعنا لتطبيقنا لقناتنا لصفحتنا")
private let ours = WordSet("تابعنا تابعونا تابعينا راسلونا راسلنا زورونا")
private let platformPrepositions = WordSet("على عبر")
private let imperatives = WordSet(
  """
  اشترك اشتركوا اشتركي سجل سجلوا انضم انضموا تابع تابعوا تابعنا تابعونا حمل حملوا نزل نزلوا زر زوروا شاهد شاهدوا اقرأ اقرأوا \
  اقرؤوا إقرأ اضغط اضغطوا إضغط انقر انقروا إنقر شارك شاركوا شاركنا شاركونا أرسل أرسلوا راسل راسلنا راسلونا ادعم ادعموا تبرع \
  تبرعوا احصل احصلوا أدخل أدخلوا قم تفضل اكتشف اكتشفوا استمع استمعوا اترك اتركوا أضف اكتب حدث فعل ادخل تصفح تصفحوا كن
  """)
private let invitingNouns = WordSet(
  "للاشتراك للمتابعة لمتابعة للتسجيل للانضمام لتحميل لمشاهدة لقراءة للاطلاع لمزيد للمزيد لتصلك للتواصل لمعرفة للحصول")
private let between = WordSet("الآن معنا أيضا بريدك المزيد بقية")
/// What belongs to a site.
private let siteThings = WordSet(
  """
  نشرتنا نشراتنا قناتنا قنواتنا صفحتنا صفحاتنا حسابنا حساباتنا موقعنا تطبيقنا مجموعتنا خدمتنا بودكاست النشرة الرابط رابط هنا \
  الزر زر تعليقا تعليقك رأيك آراءكم رأيكم تعليقاتكم أسئلتكم بريدك بريدكم تطبيق التطبيق الإشعارات إشعاراتنا المقال المنشور \
  واتساب تلغرام تليغرام تيليغرام فيسبوك يوتيوب انستغرام إنستغرام تويتر الفيديو التفاصيل المزيد التالي أصدقائك أصدقائكم معنا
  """)
private let alone = WordSet("يتبع انتهى إعلان يليه")
private let ends = WordSet("انتهى انتهت انتهي النهاية")
private let endNouns = WordSet("نهاية انتهت انتهى ختام")
private let endObjects = WordSet("الرسالة الخبر النص التقرير البيان المقال رسالة خبر البرقية")
private let codes = WordSet("رمز كود رقم معرف شناسه تاريخ رابط")
private let credits = WordSet(
  "المصدر المحرر الكاتب تحرير ترجمة إعداد تصوير الكلمات الوسوم التصنيف مصدر المترجم المراسل بقلم وسوم الصورة تدقيق الناشر القسم")
