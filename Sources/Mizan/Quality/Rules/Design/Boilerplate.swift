extension Rule {
  /// Copyright, share and subscribe lines, credits, agency end marks: not prose.
  static let boilerplateLine = Rule(
    id: "boilerplate.line", category: .design, subtype: "Boilerplate", severity: .major,
    precision: 0.92,
    summary: Wording(
      ar: "سطر من قالب الموقع أو توقيع، لا من متن الخبر.",
      en: "A line of the site's frame or a credit, not a part of the story."),
    explanation: Wording(
      ar: """
        حقوق النشر ودعوات المشاركة والاشتراك و«اقرأ أيضًا» وعلامات نهاية الخبر وسطور المترجم لا تدخل الذاكرة. خبر \
        موضوعه حقوق النشر ليس منها.
        """,
      en: """
        Copyright notices, invitations to share or subscribe, "read also", end marks of agencies and translator \
        credits do not belong in a memory. A story about copyright is another matter.
        """),
    reads: .everything.noting { word in
      weakCues.contains(word.key) || weakCues.contains(word.stemKey)
        || phraseCues.contains(word.token.foldedKey)
    },
    examples: [
      "⟦© جميع الحقوق محفوظة⟧", "⟦تابعنا على فيسبوك وتويتر⟧", "⟦اقرأ أيضًا: انخفاض أسعار القمح⟧",
      "⟦انتهى الخبر/م.ن⟧",
      "⟦قام الموقع بترجمة هذا الخبر من المصدر⟧",
      "⟦لن يُنشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *⟧",
      "ارتفع منسوب النهر. ⟦إعلان - تابع القراءة في الأسفل⟧",
      "أغلق الميناء أبوابه. ⟦اقرأ أيضًا: العاصفة تقترب من الساحل⟧",
      "ناقش البرلمان قانون حقوق النشر الجديد.", "نشر الوزير الصورة على تويتر أمس.",
      "قرأ أيضًا كتابًا في التاريخ.",
      "اشترك في المؤتمر عشرون وفدًا.",
    ]
  ) { context, report in
    let text = context.text
    if let frame = frame(in: text, at: context.anchors) {
      report.flag(frame, fix: frame == text.contentRange ? nil : "")
      return
    }
    guard text.wordCount <= 30 else { return }
    var strong = 0
    var weak = 0
    var cued: Set<Int> = []
    for token in text.tokens where token.mark == 0xA9 || token.mark == 0x7C { weak += 1 }
    for index in context.anchors {
      let token = text.tokens[index]
      if weakCues.contains(token.key) || weakCues.contains(token.stemKey) { weak += 1 }
      for cue in phraseCues[token.foldedKey]
      where holds(text, index, cue) && (cue.words.count > 2 || text.wordCount <= 12) {
        // «من نحن» and «نشر في» only where they are the whole line.
        strong += 1
        cued.formUnion(index..<index + cue.words.count)
      }
    }
    guard strong + weak > 0 else { return }
    let hasVerb = text.tokens.indices.contains {
      !cued.contains($0) && text.tokens[$0].isAny(of: .verb)
    }
    let isBoilerplate =
      strong >= 2 || strong == 1 && (weak > 0 || text.wordCount <= 12 && !hasVerb)
      || weak >= 3 && !hasVerb
    if isBoilerplate { report.flag(text.contentRange) }
  }

  /// Two attributions before any verb: the credit line of an agency, glued to the first sentence.
  static let agencyLead = Rule(
    id: "boilerplate.agency-lead", category: .design, subtype: "Boilerplate", severity: .minor,
    precision: 0.8,
    summary: Wording(
      ar: "سطر إسناد إلى وكالة ملتصق بأول الخبر.",
      en: "An agency's credit line is glued to the first sentence."),
    explanation: Wording(
      ar:
        "إسنادان متتاليان قبل أي فعل («وفقًا لتقرير … نقلًا عن …») توقيع وكالة لا جملة. الإسناد الواحد صحيح.",
      en: """
        Two attributions in a row before any verb ("according to … citing …") are a credit, not a sentence. One \
        attribution is right.
        """),
    reads: .always.at { isAttribution($0.token) },
    examples: [
      "⟦وفقًا لتقرير القسم الدولي نقلًا عن وكالة⟧ الأنباء وأعلن الوزير ذلك.",
      "⟦بحسب تقرير الموقع نقلًا عن صحيفة⟧ محلية، زار الوفد المدينة.",
      "⟦حسب تقرير المراسل، وفقًا لوكالة⟧ الأنباء، زاد الإنتاج.",
      "وفقًا لتقرير الوزارة، زاد الإنتاج.", "قال المتحدث نقلًا عن وكالة الأنباء إن الإنتاج زاد.",
      "زاد الإنتاج بحسب تقرير الوزارة، ونقلت الوكالة ذلك نقلًا عن المتحدث.",
    ]
  ) { context, report in
    let text = context.text
    var first: Int?
    for index in text.tokens.indices.prefix(14) {
      let token = text.tokens[index]
      if token.isAny(of: .verb), !token.clitics.contains(.article),
        first == nil || !attributions.contains(token.foldedKey)
      {
        return
      }
      guard isAttribution(token), index + 1 < text.tokens.count else { continue }
      guard let start = first else {
        guard index <= 1 else { return }
        first = index
        continue
      }
      var last = index + 1
      while last + 1 < text.tokens.count,
        !text.tokens[last].isWord || text.tokens[last].isAny(of: .preposition)
      { last += 1 }
      report.flag(text.range(start, min(last, text.tokens.count - 1)))
      return
    }
  }

  /// @names, #tags, e-mail addresses.
  static let handles = Rule(
    id: "boilerplate.handle", category: .design, subtype: "Boilerplate", severity: .info,
    precision: 0.8,
    summary: Wording(
      ar: "اسم حساب أو وسم أو بريد في المتن.", en: "A handle, hashtag or address stands in prose."),
    explanation: Wording(
      ar: "تُنقل الحسابات والوسوم إلى رابط أو تُحذف. رقم بعد علامة # ليس وسمًا.",
      en: "Handles and tags become links or go. A number after # is no tag."),
    reads: .having(.markup),
    examples: [
      "كتب ⟦@minister⟧ ذلك.", "تصدر وسم ⟦#القاهرة⟧ الحديث.", "راسلنا على ⟦info@example.org⟧ اليوم.",
      "الغرفة رقم #5 محجوزة.", "وصل الوفد أمس.", "السعر @ 5 دنانير.",
    ]
  ) { context, report in
    let text = context.text
    for (index, token) in text.tokens.enumerated() {
      guard token.mark == 0x40 || token.mark == 0x23, text.touchesPrevious(index + 1),
        text.isWord(at: index + 1), text.mark(at: index - 1) != token.mark
      else { continue }
      var first = index
      if token.mark == 0x40 {
        while text.touchesPrevious(first), isAddressPart(text, first - 1) { first -= 1 }
      }
      var last = index + 1
      while text.touchesPrevious(last + 1), isAddressPart(text, last + 1),
        text.tokens[last + 1].mark == 0 || text.touchesPrevious(last + 2)
      {
        last += 1
      }
      report.flag(text.range(first, last))
    }
  }
}

/// Phrases that only stand in frames and credits, folded, as their words' keys.
private let boilerplatePhrases = [
  "^جميع الحقوق محفوظة", "حقوق النشر محفوظة", "كل الحقوق محفوظة", "^اقرأ أيضا", "اقرا المزيد",
  "^إقرأ أيضا", "اقرأوا أيضا",
  "اقرئي أيضا", "شاهد أيضا", "^تابعنا على", "^تابعونا على", "^تابعوا صفحتنا", "^اشترك في قناتنا",
  "اشترك في النشرة", "^اشتركوا في قناتنا", "^اضغط هنا",
  "^انقر هنا", "^للمزيد من الأخبار", "لمزيد من التفاصيل اضغط", "انتهى الخبر", "نهاية الخبر",
  "انتهت الرسالة", "نهاية الرسالة",
  "انتهای پیام", "بترجمة هذا الخبر", "ترجمة هذا الخبر", "تمت ترجمة هذا", "تمت الترجمة",
  "^أرسل إلى صديق", "شارك الخبر",
  "^شارك المقال", "شارك هذا", "اطبع الصفحة", "كلمات مفتاحية", "الكلمات الدلالية", "النشرة البريدية",
  "النشرة الإخبارية",
  "حمل تطبيق", "الرابط المختصر", "رابط مختصر", "رقم الخبر", "رمز الخبر", "كود الخبر",
  "^مقالات ذات صلة", "^أخبار ذات صلة",
  "الصفحة الرئيسية", "سياسة الخصوصية", "^كافة الحقوق محفوظة", "حقوق هذا الموقع محفوظة",
  "حقوق هذا النص محفوظة", "حقوق الموقع محفوظة", "حقوق الطبع محفوظة",
  "يحظر إعادة النشر",
  "يمنع إعادة النشر", "لا يجوز إعادة نشر", "شروط الاستخدام", "ملفات تعريف الارتباط", "تكبير الصورة",
  "حجم الخط",
  "وقت القراءة", "مدة القراءة", "آخر تحديث", "تاريخ النشر", "عدد المشاهدات", "عدد الزيارات",
  "نشر بتاريخ",
  "^مواضيع ذات صلة", "^مواضيع متعلقة", "أخبار متعلقة", "الأكثر قراءة", "الأكثر مشاهدة",
  "^موضوعات ذات صلة",
  "تابع القراءة", "أكمل القراءة", "متابعة القراءة", "شاهد الفيديو", "شاهدوا أيضا", "شاهد المزيد",
  "^لقراءة المزيد",
  "مساحة إعلانية", "إعلان ممول", "محتوى ممول", "المزيد من الأخبار", "طباعة المقال", "^نسخ الرابط",
  "تم النسخ",
  "^قد يهمك أيضا", "^قد يعجبك أيضا", "لا تفوت قراءة", "في هذا السياق اقرأ", "اتصل بنا", "من نحن",
  "مصدر الصورة", "نشر في", "اترك تعليقا",
  "^اقرؤوا أيضا",
  "^اقرأ المزيد",
  "^إقرأ المزيد",
  "^اشترك في نشرتنا",
  "^اشترك الآن",
  "^شارك الخبر عبر",
  "^شارك الخبر على",
  "^شاركنا برأيك",
  "^شاركونا رأيكم",
  "^تم نسخ الرابط",
  "^انسخ الرابط",
  "^حمل تطبيقنا",
  "^حمل التطبيق",
  "^لن ينشر عنوان بريدك", "^لن يتم نشر عنوان بريدك", "الحقول الإلزامية مشار إليها",
  "الحقول المطلوبة مشار إليها",
  "^الحقول الإلزامية", "احفظ اسمي وبريدي", "^إلغاء الرد", "^أضف تعليقا", "^أضف تعليقك",
  "^اكتب تعليقك", "^التعليقات مغلقة",
  "لا توجد تعليقات", "^كن أول من يعلق", "^سجل الدخول", "^تسجيل الدخول", "^أنشئ حسابا",
  "^نسيت كلمة المرور",
  "^إعلان تابع القراءة", "^الإعلان تابع القراءة",
  "القصة تستمر بعد الإعلان",
  "^تستمر القصة بعد", "^المقال مستمر بعد", "^يتبع بعد الإعلان", "^تخطى إلى المحتوى",
  "^تخطي إلى المحتوى", "^انتقل إلى المحتوى",
  "^العودة إلى الأعلى", "^تخط البودكاست", "^نهاية البودكاست",
  "^نستخدم ملفات", "^باستخدامك هذا الموقع", "^بمتابعة التصفح", "قبول الكل", "رفض الكل",
  "^إعدادات الخصوصية",
  "^اشترك مجانا", "^اشترك للحصول", "^هذا المحتوى متاح للمشتركين", "^للمشتركين فقط",
  "محتوى حصري للمشتركين",
  "^ادعم صحافتنا", "^تبرع الآن", "^فعل الإشعارات", "^تفعيل الإشعارات", "^احصل على التطبيق",
  "^حمل الآن", "^شاهد البث المباشر", "^استمع إلى الخبر", "^استمع للمقال",
  "^جار التحميل", "^جاري التحميل", "^يرجى تفعيل", "^متصفحك لا يدعم", "^لا يدعم متصفحك",
  "^أعد المحاولة",
  "^المصدر وكالات", "^الكلمات المفتاحية",
  "^اقرأ في الموضوع", "^اقرأ كذلك", "^طالع أيضا", "^طالع المزيد", "^مواد ذات صلة", "^روابط ذات صلة",
  "^الخبر التالي", "^الخبر السابق", "^المقال التالي", "^المقال السابق",
  "^للتواصل معنا", "^تواصل معنا",
  "^راسلونا على", "^للإبلاغ عن خطأ", "^أبلغ عن خطأ", "^هل وجدت خطأ", "^قيم هذا المقال", "^هل أعجبك",
  "^صوت الآن",
].map(FramePhrase.init)

/// Words that only stand in the frame of a page.
private struct FramePhrase {
  var words: [LetterKey]
  /// No sentence of a story begins so: an invitation to the reader.
  var opensFrame: Bool

  init(_ text: String) {
    opensFrame = text.first == "^"
    words = text.drop { $0 == "^" }.split(separator: " ").map { LetterKey(String($0).folded) }
  }
}

private let phraseCues: WordTable<[FramePhrase]> = {
  var table = WordTable<[FramePhrase]>(absent: [])
  for phrase in boilerplatePhrases {
    if let first = phrase.words.first { table[first].append(phrase) }
  }
  return table
}()

/// A sentence that opens with what only the frame of a page says, up to the end of the text.
private func frame(in text: SegmentView, at anchors: some Sequence<Int>) -> Range<Int>? {
  for index in anchors where text.isSentenceStart(index) {
    let isFrame = phraseCues[text.tokens[index].foldedKey].contains {
      $0.opensFrame && holds(text, index, $0)
    }
    guard isFrame else { continue }
    return index == text.firstWordIndex
      ? text.contentRange : text.range(index, text.tokens.count - 1)
  }
  return nil
}

private let weakCues = WordSet(
  "فيسبوك تويتر تيليغرام تلغرام تليجرام واتساب واتسآب يوتيوب انستغرام إنستغرام تيك لينكد إن المصدر ترجمة تحرير إعداد المحرر © هاشتاغ"
)

private func holds(_ text: SegmentView, _ index: Int, _ phrase: FramePhrase) -> Bool {
  var place = index
  return phrase.words.allSatisfy { word in
    // «إعلان - تابع القراءة»
    if place > index, joints.contains(text.mark(at: place)) { place += 1 }
    place += 1
    return text.token(place - 1)?.foldedKey == word
  }
}

private let joints: Set<UInt32> = [0x2D, 0x2013, 0x2014, 0x3A, 0x7C]

private let attributions = WordSet("وفقا بحسب حسب نقلا وفق")

private func isAttribution(_ token: TextToken) -> Bool {
  attributions.contains(token.foldedKey)
    || token.clitics.contains(.waw) && attributions.contains(token.stemKey)
}

private func isAddressPart(_ text: SegmentView, _ index: Int) -> Bool {
  guard text.tokens.indices.contains(index) else { return false }
  let token = text.tokens[index]
  return token.mark == 0x2E || token.mark == 0x5F || token.mark == 0x2D || token.mark == 0
}
