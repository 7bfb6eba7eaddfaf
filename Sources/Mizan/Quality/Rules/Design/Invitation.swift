extension Rule {
  /// «اشترك في نشرتنا», «تابعونا على», «حمّل تطبيقنا»: the site invites its readers.
  static let invitation = Rule(
    id: "boilerplate.invitation", category: .design, subtype: "Boilerplate", severity: .major,
    precision: 0.9,
    summary: Wording(
      ar: "دعوة القارئ إلى الاشتراك أو المتابعة أو المشاركة، لا من متن الخبر.",
      en: "An invitation to subscribe, follow or share, no part of the story."),
    explanation: Wording(
      ar:
        "فعل أمر يخاطب القارئ وبعده ما يملكه الموقع: نشرتنا، قناتنا، صفحتنا، الرابط. تُحذف من الذاكرة.",
      en:
        "An imperative to the reader and something of the site's: our newsletter, channel, page, the link."
    ),
    reads: .everything,
    examples: [
      "⟦اشترك في نشرتنا⟧ اليومية حتى لا يفوتك شيء.", "وصل الوفد. ⟦تابعونا على⟧ منصات التواصل.",
      "⟦حمّل تطبيق⟧ الأخبار الآن.", "⟦تابع آخر الأخبار عبر قناتنا⟧ اليومية.",
      "⟦شاركنا رأيك⟧ في التعليقات.",
      "⟦اضغط على الرابط⟧ لقراءة المزيد.",
      "⟦للاشتراك في النشرة⟧ أدخل بريدك.", "⟦انضموا إلى قناتنا⟧ على تلغرام.",
      "اشترك في السباق مئة لاعب.", "تابعنا المباراة في الملعب.", "شارك في الاجتماع عشرة وزراء.",
      "حمّل الوزير الحكومة المسؤولية.", "⟦يمكنكم⟧ قراءة الأخبار عبر تطبيقنا.",
      "نرحب ⟦بتعليقاتكم⟧ على الخبر.", "اشترك الفريقان في قناة واحدة.", "سجل الفريق هدفًا.",
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
      } else {
        for index in sentence
        where index == first || Mark.isComma(text.mark(at: index - 1)) {
          if let last = endOfInvitation(text, index, sentence) {
            report.flag(text.range(index, last))
            break
          }
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
      en:
        "End marks, news codes and the lines of editor and source behind the text do not belong in a memory."
    ),
    reads: .everything,
    examples: [
      "استقال الرئيس من منصبه. ⟦نهاية الرسالة/⟧", "وصل الوفد أمس. ⟦رمز الخبر 88124⟧",
      "وصل الوفد أمس. ⟦انتهى/م.ن⟧", "وصل الوفد. ⟦المصدر: وكالة الأنباء⟧",
      "عاد الوفد أمس. ⟦/انتهى/⟧",
      "وصل الوفد. ⟦تحرير: سالم حداد⟧", "وصل الوفد إلى العاصمة أمس مساء ⟦(م.ر)⟧",
      "وصل الوفد مساء. ⟦كود الخبر: 12345⟧",
      "انتهى الحفل مساء أمس.", "في نهاية الرسالة شكر الوزير السكان.",
      "المصدر: صحيفة محلية قالت إن العمل بدأ في الموقع أمس.",
      "وصل رمز الخبر إلى المحرر.", "انتهى. ثم بدأ العمل.",
    ]
  ) { context, report in
    let text = context.text
    flagInitials(text, &report)
    // A line of credits may be cut after an initial: «المحرر: ع. س».
    let isCredit = text.wordCount <= 4 && text.sentences.count == 2
    guard
      let sentence = isCredit && isCreditLine(text) ? text.sentences.first : text.sentences.last,
      text.wordCount(in: sentence) <= 8
    else { return }
    // «وكالة الأنباء/ انتهى»
    if let last = text.lastWord(of: sentence), ends.contains(text.tokens[last].key), last >= 2,
      text.mark(at: last - 1) == 0x2F, text.mark(at: last + 1) == 0, last - 1 > sentence.lowerBound
    {
      report.flag(text.range(last - 1, last), fix: "")
      return
    }
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
    } else if endNouns.contains(token.key),
      text.token(next).map({ endObjects.contains($0.key) }) == true
    {
      isEnd = text.token(next + 1).map { $0.mark != 0 } ?? true
    } else if codes.contains(token.key),
      text.token(next).map({ endObjects.contains($0.key) }) == true
    {
      isEnd = text.token(next + 1).map { $0.kind == .number || $0.mark != 0 } ?? true
    } else if credits.contains(token.key), text.mark(at: next) == Mark.colon,
      start > 0 || text.wordCount <= 8
    {
      isEnd = !sentence.contains { text.tokens[$0].verb != nil && text.looksFinite($0) }
    } else {
      isEnd = false
    }
    if isEnd { report.flag(text.range(start, sentence.upperBound - 1), fix: "") }
  }
}

/// The last word of an imperative and what belongs to the site.
private func endOfInvitation(_ text: SegmentView, _ first: Int, _ sentence: Range<Int>) -> Int? {
  let token = text.tokens[first]
  guard token.isArabicWord, imperatives.contains(token.key) || invitingNouns.contains(token.key)
  else { return nil }
  for index in first + 1..<max(first + 1, min(first + 4, sentence.upperBound)) {
    let word = text.tokens[index]
    guard word.isArabicWord else { break }
    if siteThings.contains(word.key)
      || siteThings.contains(word.stemKey) && word.clitics.isSubset(of: .preposition)
    {
      return index
    }
    guard word.isAny(of: .preposition) || between.contains(word.key) else { break }
  }
  return sentence.first {
    $0 > first && $0 < first + 12
      && (hostsThings.contains(text.tokens[$0].key)
        || hostsThings.contains(text.tokens[$0].stemKey))
  }
}

/// «يمكنكم متابعة … عبر تطبيقنا», «نرحب بتعليقاتكم»: the site speaks of itself and to its readers.
private func addressToReaders(_ text: SegmentView, _ sentence: Range<Int>) -> Int? {
  var speaks: Int?
  for index in sentence where text.tokens[index].isArabicWord {
    let token = text.tokens[index]
    let last = text.lastLetter(token)
    guard last == Letter.meem || last == Letter.kaf || last == Letter.alif else { continue }
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
private let readers = WordSet(
  "تعليقاتكم آراءكم مشاركاتكم متابعتكم اشتراككم اقتراحاتكم قراءتكم بتعليقاتكم لمتابعتكم لقراءتكم")
private let may = WordSet("يمكنك يمكنكم بإمكانك بإمكانكم يسرنا يسعدنا ندعوك ندعوكم")
private let hostsThings = WordSet(
  "نشرتنا قناتنا قنواتنا صفحتنا صفحاتنا حسابنا حساباتنا موقعنا تطبيقنا مجموعتنا خدمتنا لموقعنا بموقعنا لتطبيقنا لقناتنا لصفحتنا"
)
private let ours = WordSet("تابعنا تابعونا تابعينا راسلونا راسلنا زورونا")
private let platformPrepositions = WordSet("على عبر")
private let imperatives = WordSet(
  """
  اشترك اشتركوا اشتركي سجل سجلوا انضم انضموا تابع تابعوا تابعنا تابعونا حمل حملوا نزل نزلوا زر زوروا شاهد شاهدوا اقرأ اقرأوا \
  اقرؤوا إقرأ اضغط اضغطوا إضغط انقر انقروا إنقر شارك شاركوا شاركنا شاركونا أرسل أرسلوا راسل راسلنا راسلونا ادعم ادعموا تبرع \
  تبرعوا احصل احصلوا أدخل أدخلوا قم تفضل اكتشف اكتشفوا استمع استمعوا اترك اتركوا أضف اكتب حدث فعل ادخل تصفح تصفحوا كن
  """)
private let invitingNouns = WordSet(
  "للاشتراك للمتابعة لمتابعة للتسجيل للانضمام لتحميل لمشاهدة لقراءة للاطلاع لمزيد للمزيد لتصلك للتواصل لمعرفة للحصول"
)
private let between = WordSet("الآن معنا أيضا بريدك المزيد بقية")
/// What belongs to a site.
private let siteThings = WordSet(
  """
  نشرتنا نشراتنا قناتنا قنواتنا صفحتنا صفحاتنا حسابنا حساباتنا موقعنا تطبيقنا مجموعتنا خدمتنا بودكاست النشرة الرابط رابط هنا \
  الزر زر تعليقا تعليقك رأيك آراءكم رأيكم تعليقاتكم أسئلتكم بريدك بريدكم تطبيق التطبيق الإشعارات إشعاراتنا المقال المنشور \
  واتساب تلغرام تليغرام تيليغرام فيسبوك يوتيوب انستغرام إنستغرام تويتر الفيديو التفاصيل المزيد التالي أصدقائك أصدقائكم معنا
  """)
/// Whether the text opens with «المحرر:».
private func isCreditLine(_ text: SegmentView) -> Bool {
  text.tokens[0].isArabicWord && credits.contains(text.tokens[0].key)
    && text.mark(at: 1) == Mark.colon
}

/// «. (م.ر)» at the end: the initials of an editor.
private func flagInitials(_ text: SegmentView, _ report: inout Report) {
  let count = text.tokens.count
  guard count > 8, text.mark(at: count - 1) == 0x29, text.mark(at: count - 5) == 0x28 else {
    return
  }
  let (first, mark, second) = (
    text.tokens[count - 4], text.tokens[count - 3], text.tokens[count - 2]
  )
  guard first.isArabicWord, second.isArabicWord, first.letters.count == 1,
    second.letters.count == 1,
    mark.mark == Mark.stop || mark.mark == 0x2F
  else { return }
  report.flag(text.range(count - 5, count - 1), fix: "")
}

private let alone = WordSet("يتبع انتهى إعلان يليه")
private let ends = WordSet("انتهى انتهت انتهي النهاية")
private let endNouns = WordSet("نهاية انتهت انتهى ختام")
private let endObjects = WordSet("الرسالة الخبر النص التقرير البيان المقال رسالة خبر البرقية")
private let codes = WordSet("رمز كود رقم معرف شناسه تاريخ رابط")
private let credits = WordSet(
  "كتبه كتبها المصدر المحرر الكاتب تحرير ترجمة إعداد تصوير الكلمات الوسوم التصنيف مصدر المترجم المراسل بقلم وسوم الصورة تدقيق الناشر القسم"
)
