import TMX

extension Rule {
  /// A Persian word that stands in the Arabic as it stands in the source.
  static let carriedWord = Rule(
    id: "untranslated.carried-word", category: .accuracy, subtype: "Untranslated", severity: .major,
    precision: 0.5,
    summary: Wording(
      ar: "كلمة من الأصل بقيت كما هي.", en: "A word of the source was left as it is."),
    explanation: Wording(
      ar: """
        كلمة فارسية نُقلت بحروفها، ليست من كلام العرب، ولها في المعجم ترجمة أخرى. الأسماء والكلمات المشتركة لا تُعلَّم.
        """,
      en: """
        A Persian word carried over letter by letter that Arabic does not have and that is translated otherwise by the \
        lexicon. Names and words that both languages share are left alone.
        """),
    reads: .pairs,
    examples: [
      Example("حذر رئيس ⟦سازمان⟧ البيئة.", source: "رئیس سازمان محیط زیست هشدار داد.", from: "fa"),
      Example(
        "زار ⟦شهردار⟧ طهران المصنع.", source: "شهردار تهران از کارخانه بازدید کرد.", from: "fa"),
      Example("افتتح ⟦بیمارستان⟧ جديد.", source: "بیمارستان جدید گشایش یافت.", from: "fa"),
      Example("حذر رئيس منظمة البيئة.", source: "رئیس سازمان محیط زیست هشدار داد.", from: "fa"),
      Example("وصل الوزير إلى تبريز.", source: "وزیر وارد تبریز شد.", from: "fa"),
      Example(
        "يحتفل أهالي تبريز بالبازار القديم.", source: "مردم تبریز بازار قدیمی را جشن می‌گیرند.",
        from: "fa"),
      Example("عقد المجلس جلسة علنية.", source: "مجلس جلسه علنی برگزار کرد.", from: "fa"),
    ]
  ) { context, report in
    guard let pair = context.pair, pair.source.language == .persian,
      let lexicon = TranslationLexicon.shipped(from: .persian, to: .arabic)
    else { return }
    for word in pair.target.list.words.indices where pair.isCarried(word, lexicon) {
      report.flag(pair.target.list.words[word].range)
    }
  }
}

extension PairView {
  // The word of the source with the same letters, where the lexicon knows only other translations.
  fileprivate func isCarried(_ word: Int, _ lexicon: TranslationLexicon) -> Bool {
    let form = target.list.words[word]
    guard form.kind == .word, form.script == .arabic, form.letters.count >= 4,
      let term = target.term(word), term.information >= Self.foreign,
      // «ـی» makes names and adjectives of which the stem says little.
      target.letters(word).last != 0x64A
    else { return false }
    let bare = wordKey(Stemmer.withoutArticle(target.letters(word)))
    return source.list.words.indices.contains { other in
      guard source.key(other) == form.key || source.key(other) == bare,
        let origin = source.term(other), origin.information < Self.common,
        !loans.contains(source.key(other)), !source.isPartOfName(other), !target.isQuoted(word)
      else { return false }
      let translations = [lexicon[origin.key], lexicon[origin.alternative]]
      guard
        translations.contains(where: { list in
          list.reduce(0) { $0 + $1.probability } >= Self.known
        })
      else { return false }
      return !translations.contains { list in
        list.contains { [term.key, term.alternative, bare].contains($0.target) }
      }
    }
  }

  // In nats: no Arabic text has the word.
  private static let foreign: Float = 11.5
  // Words of every day: rarer ones may be names.
  private static let common: Float = 10
  private static let known: Float = 0.4
}

extension PairSide {
  /// Whether a Persian word may belong to the name of an institution, a street, a work or a person.
  fileprivate func isPartOfName(_ word: Int) -> Bool {
    (word - 3..<word).contains { nameHeads.contains(key($0)) }
  }
}

// Whose name is carried over as it is.
private let nameHeads = Set<WordKey>(
  words: """
    دانشگاه دانشکده پژوهشگاه پژوهشکده مدرسه دبیرستان خیابان بلوار میدان بزرگراه اتوبان محله شهرک روستای شهر شهرستان بندر کوه رود رودخانه دریاچه جزیره تنگه پل پارک بوستان \
    روزنامه هفته‌نامه ماهنامه مجله نشریه خبرگزاری شبکه سایت پایگاه رادیو فیلم سریال کتاب رمان نمایش نمایشنامه تئاتر جشنواره آلبوم ترانه برنامه شرکت گروه هلدینگ بانک بیمه موسسه مؤسسه \
    بنیاد انتشارات نشر انجمن حزب جبهه جنبش باشگاه تیم ورزشگاه استادیوم تالار سینما موزه کاخ برج هتل بیمارستان درمانگاه مسجد بازار پاساژ فرودگاه ایستگاه سد نیروگاه پالایشگاه معدن میدان‌گازی \
    عملیات پروژه طرح ماهواره موشک ناو کشتی پهپاد خودروی سامانه اپلیکیشن آقای خانم حاج حاجی استاد دکتر مهندس سرهنگ سردار شهید آیت‌الله حجت‌الاسلام ملک‌الشعرا ملک‌الشعرای شاعر
    """)
// Words of Persian that Arabic uses as well.
private let loans = Set<WordKey>(
  words: """
    بازار بهار باغ بستان خان سردار شاه شاهنشاه ایوان دیوان دفتر خندق فرمان فستق نوروز مهرجان مهر رستوران کافه تومان ریال کباب پلاو زعفران قالی سماور سنتور تار دف ساز خانقاه درویش میرزا بیک آغا \
    سیستان بلوچستان گلستان لرستان کردستان خوزستان هرمزگان مازندران گیلان کرمان فارس بوشهر سمنان قزوین زنجان همدان اردبیل آذربایجان ایلام کهگیلویه چهارمحال بختیاری یزد البرز \
    پاسداران سپاه بسیج حوزه ولایت مرجع طلاب کیهان ایران شرق اعتماد همشهری آفتاب استقلال فولاد سپاهان پرسپولیس تراکتور امید پیام جهان ستاره خورشید پیروزی آزادی انقلاب تلگرام دوشنبه شاهد مهاباد نوشهر
    """)
