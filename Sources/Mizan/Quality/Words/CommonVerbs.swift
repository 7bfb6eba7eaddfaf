/// Frequent verbs of news with what they are in English and Persian, each with one sense in all three: where the
/// lexicon knows too many counterparts of a word to be sure of one, a denied verb has its own here.
enum CommonVerbs {
  /// The table of a language; nil where there is none.
  static func table(of language: LexicalLanguage) -> ConceptTable? { tables[language] }

  private static let tables: [LexicalLanguage: ConceptTable] = {
    let lines = text.split(separator: "\n").enumerated()
    let languages: [LexicalLanguage] = [.english, .persian, .arabic]
    return Dictionary(
      uniqueKeysWithValues: languages.enumerated().map { column, language in
        let words = lines.flatMap { concept, line -> [(text: Substring, concept: Int)] in
          let fields = line.split(separator: ";", omittingEmptySubsequences: false)
          return fields[column].split(whereSeparator: \.isWhitespace).map { ($0, concept) }
        }
        return (language, ConceptTable(words, language: language))
      })
  }()

  // English; Persian (of compounds the noun); Arabic, past and present.
  private static let text = """
    approve approved; تصویب; وافق وافقت وافقوا يوافق توافق أقر أقرت يقر تقر
    agree agreed agreeing; موافقت; وافق وافقت وافقوا يوافق توافق اتفق اتفقت اتفقوا يتفق تتفق
    accept accepted; قبول پذیرفت نپذیرفت نپذیرفتند نمی‌پذیرد نمی‌پذیرند; قبلت قبلوا يقبل تقبل وافق وافقت
    announce announced; اعلام; أعلن أعلنت أعلنوا يعلن تعلن
    attend attended; حضور حاضر; حضر حضرت حضروا يحضر تحضر شارك شاركت
    participate participated; شرکت; شارك شاركت شاركوا يشارك تشارك يشاركون
    sign signed; امضا; وقع وقعت وقعوا يوقع توقع
    reach reached; ; بلغ بلغت بلغوا يبلغ تبلغ
    arrive arrived; نرسید نرسیدند نرسیده نمی‌رسد; وصل وصلت وصلوا يصل تصل
    change changed; تغییر; تغير تغيرت يتغير تتغير غير غيرت يغير تغير
    affect affected; تأثیر تاثیر; أثر أثرت يؤثر تؤثر تأثر تأثرت
    publish published; منتشر انتشار; نشر نشرت نشروا ينشر تنشر
    pay paid; پرداخت; دفع دفعت دفعوا يدفع تدفع سدد سددت يسدد تسدد
    sell sold; فروخت نفروخت نفروختند نمی‌فروشد فروش; باع باعت باعوا يبيع تبيع
    buy bought; خرید نخرید نخریدند نمی‌خرد خریداری; اشترى اشترت يشتري تشتري
    increase increased rise risen; افزایش; ارتفع ارتفعت يرتفع ترتفع ازداد ازدادت زاد زادت يزداد تزداد رفع رفعت يرفع ترفع
    decrease decreased reduce reduced; کاهش; انخفض انخفضت ينخفض تنخفض خفض خفضت يخفض تخفض
    return returned; بازگشت بازنگشت بازنگشتند بازنمی‌گردد; عاد عادت عادوا يعود تعود
    leave left; ترک; غادر غادرت غادروا يغادر تغادر ترك تركت
    resign resigned; استعفا; استقال استقالت يستقيل تستقيل
    begin begun start started; آغاز شروع; بدأ بدأت بدؤوا يبدأ تبدأ انطلق انطلقت ينطلق تنطلق
    resume resumed; ازسر سرگیری; استأنف استأنفت يستأنف تستأنف استؤنف استؤنفت
    open opened reopen reopened; باز بازگشایی افتتاح; فتح فتحت يفتح تفتح افتتح افتتحت يفتتح تفتتح
    participate compete competed; رقابت; تنافس تنافست نافس نافست يتنافس ينافس
    win won; برنده پیروز; فاز فازت فازوا يفوز تفوز
    lose lost; نباخت باخت; خسر خسرت خسروا يخسر تخسر
    vote voted; رأی رای; صوت صوتت صوتوا يصوت تصوت
    support supported; حمایت پشتیبانی; دعم دعمت يدعم تدعم أيد أيدت يؤيد تؤيد
    help helped; کمک; ساعد ساعدت ساعدوا يساعد تساعد
    warn warned; هشدار; حذر حذرت يحذر تحذر
    consult consulted; مشورت; استشار استشارت تشاور تشاورت
    receive received; دریافت; تلقى تلقت تلقوا يتلقى تتلقى تسلم تسلمت استلم استلمت
    send sent; ارسال; أرسل أرسلت أرسلوا يرسل ترسل
    invite invited; دعوت; دعا دعت دعوا يدعو تدعو
    respond responded reply replied answer answered; پاسخ جواب; رد ردت ردوا أجاب أجابت يجيب تجيب استجاب استجابت
    meet met; دیدار ملاقات; التقى التقت التقوا يلتقي تلتقي اجتمع اجتمعت
    visit visited; بازدید دیدار; زار زارت زاروا يزور تزور
    build built; ; بنى بنت يبني تبني شيد شيدت
    deliver delivered; تحویل; سلم سلمت يسلم تسلم
    use used; استفاده; استخدم استخدمت يستخدم تستخدم استعمل استعملت
    know knew known; نمی‌داند نمی‌دانست نمی‌دانند نمی‌دانستند ندانست; علم علمت علموا يعلم تعلم يعلمون عرف عرفت عرفوا يعرف تعرف يعرفون
    see seen; ندید ندیدند ندیده; رأى رأت رأوا شاهد شاهدت شاهدوا
    replace replaced; جایگزین; استبدل استبدلت يستبدل تستبدل حل حلت
    expect expected; انتظار پیش‌بینی; توقع توقعت توقعوا يتوقع تتوقع
    promise promised; وعده قول; وعد وعدت وعدوا يعد تعد تعهد تعهدت
    apologise apologised apologize apologized; عذرخواهی پوزش; اعتذر اعتذرت يعتذر تعتذر
    mention mentioned; ذکر اشاره; ذكر ذكرت يذكر تذكر أشار أشارت تطرق تطرقت
    comment commented; اظهارنظر; علق علقت يعلق تعلق
    discuss discussed; بحث گفت‌وگو; ناقش ناقشت يناقش تناقش بحث بحثت
    confirm confirmed; تأیید تایید; أكد أكدت يؤكد تؤكد
    recognise recognised recognize recognized; به_رسمیت; اعترف اعترفت يعترف تعترف
    convince convinced; قانع متقاعد; أقنع أقنعت يقنع تقنع اقتنع اقتنعت
    provide provided; فراهم تأمین تامین; وفر وفرت يوفر توفر قدم قدمت يقدم تقدم
    improve improved; بهبود; تحسن تحسنت يتحسن تتحسن حسن حسنت
    score scored; گل; سجل سجلت يسجل تسجل
    qualify qualified; صعود راه; تأهل تأهلت يتأهل تتأهل
    participate join joined; پیوست نپیوست نپیوستند; انضم انضمت انضموا ينضم تنضم
    investigate investigated; بررسی تحقیق; حقق حققت يحقق تحقق درس درست
    extend extended; تمدید; مدد مددت يمدد تمدد
    renew renewed; تجدید تمدید; جدد جددت يجدد تجدد
    implement implemented; اجرا; نفذ نفذت ينفذ تنفذ طبق طبقت يطبق تطبق
    comply complied; رعایت; التزم التزمت التزموا يلتزم تلتزم امتثل امتثلت
    notify notified inform informed; اطلاع باخبر; أبلغ أبلغت أبلغوا يبلغ أخطر أخطرت
    request requested; درخواست; طلب طلبت طلبوا يطلب تطلب
    trust trusted; اعتماد; وثق وثقت يثق تثق
    exist exists; وجود; يوجد توجد وجد
    work worked; کار; عمل عملت يعمل تعمل
    live lived; زندگی; عاش عاشت يعيش تعيش
    happen happened; رخ اتفاق; حدث حدثت يحدث تحدث وقع وقعت
    """
}
