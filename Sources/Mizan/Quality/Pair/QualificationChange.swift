/// A qualification that only one of two texts has: "former", "for the first time", "on condition that", «بسبب».
///
/// Each kind is a closed class of words with few counterparts, so that a text that has none of them, nor anything
/// that may imply them, does not say it.
struct QualificationChange {
  /// In the target; nil where the qualification is missing there.
  var range: Range<Int>?
  /// In the source; nil where it was added.
  var counterpart: Range<Int>?

  static let bounds = 5...60

  init?(_ pair: PairView) {
    guard let table = Qualification.tables[pair.source.language],
      let arabic = Qualification.tables[.arabic]
    else { return nil }
    let mine = table.uses(in: pair.source)
    let theirs = arabic.uses(in: pair.target)
    guard !mine.isEmpty || !theirs.isEmpty else { return nil }
    // A concept's words that say it have an even number, those that may imply it the next.
    func says(_ uses: [ConceptTable.Use], _ kind: Int) -> Bool {
      uses.contains { $0.concept / 2 == kind }
    }
    if let added = theirs.first(where: {
      $0.concept.isMultiple(of: 2) && !$0.isWeak && !says(mine, $0.concept / 2)
    }) {
      range = pair.target.range(added.words)
      return
    }
    guard
      let missing = mine.first(where: {
        $0.concept.isMultiple(of: 2) && !$0.isWeak && !says(theirs, $0.concept / 2)
      })
    else { return nil }
    counterpart = pair.source.range(missing.words)
  }
}

private enum Qualification {
  static let tables: [LexicalLanguage: ConceptTable] = Dictionary(
    uniqueKeysWithValues: [LexicalLanguage.english, .persian, .arabic].enumerated().map {
      column, language in
      let words = kinds.enumerated().flatMap { number, kind -> [(text: Substring, concept: Int)] in
        let fields = [kind.says, kind.implies].map {
          $0.split(separator: ";", omittingEmptySubsequences: false)[column]
        }
        return fields.enumerated().flatMap { which, field in
          field.split(whereSeparator: \.isWhitespace).map { word in
            // ?word says it for itself where the other side does, and is no addition or omission.
            let isWeak = word.first == "?"
            // Whatever has the stem may imply it: «على حد قوله».
            let isExact = which == 0 || language != .arabic || word.contains("_")
            let sign = (isWeak ? "?" : "") + (isExact ? "=" : "")
            return (sign + word.dropFirst(isWeak ? 1 : 0), 2 * number + which)
          }
        }
      }
      return (language, ConceptTable(words, language: language))
    })

  // English; Persian; Arabic: the words that say it, and those that may imply it.
  private static let kinds: [(says: String, implies: String)] = [
    (  // a former office
      """
      former;
      سابق پیشین اسبق;
      ?سابق ?سابقة ?سابقين ?سابقون ?أسبق
      """,
      """
      ex previous previously formerly past earlier prior old then once onetime before ago already last outgoing ousted;
      قبلی گذشته پیش قبل قبلا پیشتر برکنار;
      سابق سابقا سالف ماضي ماضية قديم قديمة قبل منتهية مخلوع مخلوعة معزول معزولة متقاعد متقاعدة قدامى سبق مقال مقالة
      """
    ),
    (  // dead
      """
      ;فقید مرحوم شادروان;راحل راحلة ?مرحوم ?مرحومة ?فقيد ?فقيدة
      """,
      """
      late deceased died dead death dies killed killing funeral memory memorial posthumous posthumously mourning mourners slain assassinated tribute tributes widow survived born leaving departing outgoing;
      درگذشت درگذشته کشته شهید زنده‌یاد مرگ فوت متوفی یادبود بزرگداشت خاکسپاری سوگ ترور متولد زاده بازمانده;
      وفاة توفي توفيت متوفى متوفاة فقيدة مات ماتت موت رحيل رحل رحلت شهيد تأبين ذكرى جنازة تشييع مقتل قتيل
      """
    ),
    (  // the first time
      """
      for_the_first_time first_time first-ever;
      برای_نخستین_بار برای_اولین_بار نخستین_بار اولین_بار;
      للمرة_الأولى لأول_مرة
      """,
      """
      first never ever unprecedented initially originally early earliest debut maiden historic new newcomer initial before pioneering;
      اول اولین اولیه نخستین نخست ابتدا آغاز بی‌سابقه تاکنون هرگز سابقه تازه هیچ هیچگاه;
      أول أولى باكورة سابقة سابق سبق يسبق تسبق قط أولا مسبوق مسبوقة أوائل الأولى
      """
    ),
    (  // unanimously
      """
      unanimously unanimous;
      به_اتفاق_آرا به‌اتفاق_آرا;
      بالإجماع إجماع
      """,
      """
      consensus all agreed common every;
      اجماع همه متفقا اتفاق‌نظر تمامی;
      إجماع جميع كل كافة توافق اتفاق اتفقوا متفقين
      """
    ),
    (  // who paid for it or took part in it
      """
      ;;بتمويل برعاية
      """,
      """
      funded funding fund funds finance financed financing sponsored sponsorship sponsor sponsors auspices caring carer carers caregivers nursing support supported supporting backed backing paid paying pay pays patronage patron brokered broker brokering mediated mediation grant grants loan loans subsidised hosted host care money supervision supervised under umbrella;
      بودجه تأمین تامین حامی حمایت اسپانسر مالی سرمایه هزینه زیرنظر نظر سرپرستی ابتکار میانجی‌گری میانجیگری وام پشتیبانی کمک نظارت مراقبت مراقبتی پرستاری نگهداری;
      بتمويل برعاية
      """
    ),
    (  // sharply
      """
      ;;بشدة
      """,
      """
      strongly sharply heavily severely severe harsh harshly strong bitter bitterly fierce fiercely slam slams slammed blast blasts blasted plunge plunged plunges plummet plummeted tumbled slumped soared surged condemn condemned lash lashed deeply deep vehemently vehement hard badly steeply steep intense intensely \
      intensified hit heavy greatly high highly very much massive massively savage savaged rebuked rebuke denounced denounce outrage outraged furious furiously scathing close closely neck neck-and-neck widely wide extensively badly closely rapidly quickly dire worse worst tough acute acutely drastically drastic dramatically vigorously firmly sharp desperately extremely so too far significantly critical seriously serious badly-needed rocked battered pounded ravaged devastated crippled squeezed collapsed;
      شدت شدید شدیدا به‌شدت گسترده قابل‌توجه قابل‌توجهی زیاد زیادی نزدیک نزدیکی وسیع فراوان حد سخت تند تندی قویا سنگین بسیار خیلی سختی جدی محکوم عمیقا قاطعانه چشمگیر سقوط هرگز شدیدی شدیدترین داغ;
      بشدة
      """
    ),
    (  // a condition
      """
      on_condition provided_that;
      به_شرط به‌شرط به_شرطی به_شرط_آنکه مشروط_به;
      ?شريطة ?بشرط
      """,
      """
      if condition conditions conditional unless when should once case long only whether would subject requires require required until;
      اگر شرط چنانچه صورت هرگاه وقتی مگر شروط منوط;
      شرط شروط مشروط مشروطة اشترط اشترطت يشترط تشترط إذا مقابل رهن رهنا لقاء إن لو حال مرهون
      """
    ),
    (  // in a row
      """
      in_a_row years_running year_running consecutive;
      پیاپی پی‌درپی متوالی;
      ?التوالي
      """,
      """
      straight successive running respectively row succession;
      پشت_سر_هم ترتیب مسلسل;
      توال متتالية متتاليا متتال متتالي متتاليتين متتاليين متتاليان متتاليتان متوالية متواليا متعاقبة توالى تواليا متواصل متواصلة تباعا تتابعا متتابعة تلو
      """
    ),
    (  // what it is said by
      """
      according_to;
      به_گفته به‌گفته به_گزارش به‌گزارش;
      وفق_ما_أعلنته وفق_ما_أعلنه بحسب_ما_أعلنته بحسب_ما_أعلنه وفق_ما_ذكرته وفق_ما_ذكره بحسب_ما_ذكره بحسب_ما_ذكرته وفق_ما_أفادت_به وفق_ما_أفاد_به وفق_ما_أكدته
      """,
      """
      said say says saying told tells reported report reports reporting announced announces announce statement data figures official officials sources source police authorities statistics spokesman spokeswoman spokesperson quoted claimed claims confirmed showed shows found revealed added warned accused disclosed stated noted explained explains confirms insisted declared per cited citing;
      گفت گفته گفتند گفته‌اند می‌گوید می‌گویند اعلام گزارش خبر داد خبرگزاری طبق اساس بنا بر سخنگو منابع آمار تأکید افزود اظهار بیان داده‌ها مطابق دادند داده ابراز;
      وفق وفقا بحسب قوله قولها قولهم تعبيره تعبيرها رأيه رأيها حسب حسبما وفقما قال قالت قالوا يقول تقول يقولون ذكر ذكرت يذكر تذكر أعلن أعلنت يعلن أفاد أفادت يفيد تفيد أكد أكدت يؤكد تؤكد نقل نقلت نقلا بيان تقرير صرح صرحت كشف كشفت أوضح أوضحت أشار أشارت رأى رأت يرى ترى أظهر أظهرت يظهر تظهر بين بينت تبين لفت لفتت أضاف \
      أضافت خلص خلصت أبلغ أبلغت تحدث تحدثت روى روت عد اعتبر أقر أقرت كتب كتبت نشر نشرت زعم زعمت ادعى عن قول رأي قدر قدرت توقع توقعت يتوقع تتوقع دعا طبقا عملا أورد أوردت استنادا بناء جاء سجل سجلت لدى بنظر حذر حذرت وصف وصفت شهادة مصدر مصادر على_ذمة أخبر أخبرت رجح رجحت يعتقد تعتقد نظر يشير تشير استبعد استبعدت يستبعد تستبعد يقدر تقدر يتحدث تتحدث يحذر تحذر يصف تصف أدلى أدلت عزا عزت
      """
    ),
    (  // alleged
      """
      allegedly;
      ;
      ?مزعوم ?مزعومة
      """,
      """
      alleged alleges allegation allegations accused claims claimed claim suspected suspicion charges charged accusation accusations purported supposed;
      ادعا ادعایی مظنون متهم اتهام;
      مزعوم مزعومة مزعومين زعم زعمت يزعم تزعم مزاعم مشتبه شبهة شبهات يشتبه اشتبه يعتقد متهم متهمة متهمون متهمين اتهم اتهمت يتهم تتهم اتهام اتهامات ظن ادعاء ادعاءات ادعى ادعت محتمل مفترض مفترضة يقال قيل بدعوى بحجة بتهمة تهمة تهم دعوى قضية
      """
    ),
    (  // all but
      """
      except with_the_exception_of;
      به_استثنای به‌استثنای به‌جز;
      ?باستثناء
      """,
      """
      but only save bar alone other apart excluding unlike without outside;
      جز بجز تنها فقط مگر استثنا غیر;
      استثناء استثنى استثنت مستثنى مستثناة سوى عدا ماعدا خلا إلا غير دون فقط وحده وحدها وحدهم وحيد وحيدة يقتصر تقتصر اقتصر مقتصر بخلاف خلافا خلاف بمعزل بقية باقي سائر لم لا لن ليس ليست بمن بما آخر أخرى لولا حصرا تستثن يستثن عكس
      """
    ),
    (  // the eve of something
      """
      ;;قبيل عشية
      """,
      """
      before ahead prior eve advance until till early earlier pre run-up pending preceding days near nears approaching approach evening night shortly soon looming upcoming coming minutes minute o clock pm am;
      پیش قبل آستانه تا شامگاه شب عصر غروب پیشاپیش نزدیک پیش‌از ساعت دقیقه;
      قبيل عشية ?هذا_القبيل ?من_قبيل ?عشي ?العشية ?العشي
      """
    ),
  ]
}
