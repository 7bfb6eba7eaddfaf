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
    reads: .everything.at { invites($0) },
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
}

/// Whether the word is one of those without which there is no invitation.
private func invites(_ word: WordForm) -> Bool {
  imperatives.contains(word.key) || invitingNouns.contains(word.key) || ours.contains(word.key)
    || hosts.contains(word.key) || forget.contains(word.key) || may.contains(word.key)
    || readers.contains(word.key) || readers.contains(word.stemKey)
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
