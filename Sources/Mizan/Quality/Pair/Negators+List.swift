extension Negators {
  static let arabic = Negators(
    strict: WordPatterns("لم لن ليس ليست ليسوا ليسا لسنا لست"),
    core: WordPatterns(
      """
      لا غير عدم دون بدون بلا ما سوى إلا قط أبدا مطلقا انعدام غياب انتفاء افتقار يفتقر تفتقر افتقد يفتقد تفتقد مستحيل مستحيلا \
      مستحيلة استحالة استحال يستحيل تعذر يتعذر متعذر نفى ينفي نفت تنفي نفوا نفي نفيا أنكر ينكر أنكرت إنكار رفض يرفض رفضت ترفض رافض رافضا \
      رافضة رافضين رفضوا يرفضون رفضهم رفضه رفضها امتنع يمتنع امتنعت تمتنع امتناع منع يمنع منعت تمنع منعا ممنوع ممنوعة منعه منعها منعهم يمنعه \
      يمنعها يمنعهم حظر يحظر تحظر حظرت محظور محظورة حالت فشل يفشل فشلت تفشل فشلوا فشلا عجز يعجز عجزت تعجز عاجز عاجزا عاجزة عاجزين عاجزون \
      نادرا بالكاد قلما خال خالية خاليا يخلو تخلو خلو استبعد استبعاد مستبعد مستبعدا معدوم معدومة عديم عديمة مجهول مجهولة مجهولا لولا \
      كف كفت توقف توقفت يتوقف توقفوا تجنب يتجنب تجنبت ينقص تنقص ينقصه ينقصها ينقصهم تنقصه تنقصها تنقصهم أحجم أحجمت تخلى تخلت لئلا كيلا لكيلا \
      هيهات ألا يجهل تجهل يجهلون جهل غافل غافلين تجاهل يتجاهل يخفي يخفون يخفونها يخفيها إخفاء اللا- ألغى ألغت إلغاء خذل خذلت تحييد حرم حرمت محروم \
      محرومة محرومين حرمان أخفق أخفقت يخفق تخفق إخفاق لاشيء خالي خاليين يتفادى تتفادى تفادي تفادى تجنبوا نتجنب تجنبا تحاشي يمتنعون امتنعوا يستحيل \
      ممتنع يعجزون عجزوا عجزا تعذرت متعذرة رفضا نرفض يرفضون رافضين مرفوض مرفوضة ينفون نافيا نافية منفي أنكروا ينكرون تنكر كذب كذبت تكذيب \
      مكذبا دحض تدحض دحضت استبعدت استبعدوا يستبعدون تستبعد يستبعد مستبعدة منعوا يمنعون مانعة مانعا تحظره محظورا إيقاف أوقف أوقفت وقف يوقف تعليق علق \
      علقت منعدم منعدمة شاغر شاغرة حجب يحجب حظرا خلوه خلوها خلو تفتقد يفتقدون نقص تنعدم ينعدم \
      إياك إياكم أبى أبت أبوا يأبى تأبى أبينا أشك نشك يشك تشك شكوك شكك شككت يشكك تشكك مفقود مفقودة مفقودين دونه دونها دونهم دونك دوننا بدونه بدونها \
      أليس اليس صعب صعبة صعبا صعوبة يصعب تصعب صعبت ضئيل ضئيلة ضئيلا محدود محدودة قليل قليلة قليلا قليلون قلة شح شحيح شحيحة نادر نادرة حذر حذرت يحذر \
      خلا خلت خلوا غاب غابت يغيب تغيب غيابه غيابها غائب غائبة عار عارية تعثر تعثرت يتعثر استعصى استعصت يستعصي أعفى أعفت يعفي إعفاء معفى معفاة استثنى \
      استثنت استثناء مستثنى مستثناة حيلولة أحبط أحبطت إحباط أبطل إبطال بطل ندر ندرت ندرة أهمل إهمال أغفل إغفال نسي تنصل تنصلت صمت الصمت سكت سكوت قاصر \
      تحذر تحذير محذرا محذرة نهى نهت ينهى تنهى أقلع كره يكره تكره كراهية استنكف تمنع تردد ترددت يتردد تلكأ مشغول مشغولة منشغل سلبي سلبية ناقص ناقصة
      """),
    near: WordPatterns(
      """
      لما هل معطل معطلة عاطل نتوقف نشك أشك يشك شك نقص قلة فقدان نادر نادرة قليل قليلة قليلا أقل حال تحول يحول تفادي تفادى يستبعد بعيد بعيدا بعيدين سلبي سلبيا سلبية صعب صعبا يصعب صعوبة ضد \
      مضاد مضادة بل كاد يكاد تكاد كادت تحاشى انتهى انتهت انتهاء مفقود مفقودة مفقودين عكس خلاف خلافا بدلا عوضا فقط عائق عائقا عقبة تحديا يعارض عارض \
      عارضت معارضة معارض اعتراض سوء سيئ سيئا سيئة خسر خسرت فقد فقدت فقدوا ترك تراجع تراجعت هزيمة هزيمته خسارة ضعيف ضعيفة ضعف سهل سهلا مختلف مختلفة \
      اكتفى اكتفت يكتفي اكتفوا مكتفيا مكتفية اقتصر اقتصرت يقتصر تقتصر مقتصرا حصرا مجاني مجانية مجانا بسيط بسيطة بسيطا طمأن طمأنت يطمئن تطمئن طمأنة اطمأن \
      مختلفا لكن مجرد حتى قبل حذر حذرت يحذر تحذر تحذير محذرا محذرة تحذيرات يتخلف تخلف منذ كفاية خارج محتمل آخر
      """),
    idioms: WordPatterns(
      """
      يزال تزال يزالون زال زالت يزل تزل يقل تقل يتجاوز تتجاوز يزيد تزيد يعدو تعدو يتعدى تتعدى سيما بد شك فقط مجرد إلا سوى يعد تعد \
      يعودوا بل يدخر تدخر يدخروا يدخرون ندخر يأل يألو تأل لبث لبثت يلبث تلبث فتئ فتئت برح برحت انفك ينفك تنفك يتوان تتوان يتوانى تتوانى يتوانوا يتردد \
      تتردد يترددوا يخف يخفى تخفى يخل يخلو تخلو يحصى تحصى يستهان ينسى تنسى يضاهى تضاهى مثيل نظير غنى محالة ريب جدال بأس مفر مناص حصر حدود هوادة انقطاع نهاية سابق \
      يسبق تسبق يكد تكد ينقطع تنقطع ينضب تنضب يبق تبق يتبق تتبق يتمالك تتمالك يقتصر تقتصر يسع يسعه يسعها يسعهم يفوت يفت يفارق تفارق يستثن تستثن يستثني تستثني \
      يسلم تسلم ينج تنج يتورع تتورع يكل تكل يهدأ تهدأ يسمه يسمها تسمه يحالفه يحالفها يحالف هويته هويتها مبالغة
      """))

  static let persian = Negators(
    strict: WordPatterns(
      persianNegatives + """
         نمی- بی‌آنکه بی‌آن‌که ناتوان نیست نیستند نیستم نیستیم نیستید هیچ‌یک هیچ‌کدام هیچکدام هیچ‌کسی نبود نبودند نبوده نشد نشدند نشده نکرد نکردند نکرده ندارد ندارند ندارم نداریم نداشت نداشتند \
        نداشته نخواهد نخواهند نخواهیم نداد ندادند نداده نگرفت نگرفته نگفت نگفته نتوانست نتوانستند نتوانسته نباید نباشد نباشند نشود \
        نشوند نکند نکنند نکنیم نرفت نرفته نرسید نرسیده نیامد نیامده ندید ندیده نیافت نیافته نمانده نماند هیچ هرگز هیچکس هیچ‌کس هیچگاه هیچ‌گاه \
        نمی بدون عدم نپذیرفت نپذیرفته نتواند نتوانند نخورد نگذاشت نخواست نخواستند
        """),
    core: WordPatterns(
      """
      نزده کمتر اقلیت نا- ندا- نخو- نبا- نگو- نرو- نشو- نکن- بی- هیچ- غیر- غیر نه عدم بدون فاقد مگر جز بجز تکذیب انکار امتناع خودداری ممنوع ممنوعیت محروم محرومیت فقدان \
      نبودن نداشتن نکردن نشدن ندادن نرفتن نبود ناکام شکست عاری پرهیز اجتناب بعید رد لغو دشوار نر- ند- ننگ- نم- نپ- نیا- نگ- نح- نخ-
      """),
    near: WordPatterns(
      """
      فقط تنها دیگر کم کمتر بجای جای سخت مشکل هنوز اختلاف مخالف مخالفت جلوگیری منع کمبود ترک تعطیل متوقف توقف قطع پایان بعد دور خارج مخفی پنهان \
      قبل پیش دست زود تا اگر حتی ولی اما صرفا ضد مقابل علیه خاموش
      """),
    idioms: WordPatterns("تنها فقط چندان چندانی"))

  static let english = Negators(
    strict: WordPatterns(
      "not never no none nobody nothing neither nor cannot without refuse refuses refused refusing hardly scarcely barely nowhere unable unless"
    ),
    core: WordPatterns(
      """
      asympt- atyp- una- unb- unc- unf- unh- unj- unk- unl- unn- unp- unr- uns- unw- unable impossib- inab- incap- invisib- ineffect- insuffic- dis- non- -less -lessly \
      lack lacks lacking lacked fail fails failed failing failure failures refus- refuse refused avoid absent barred unin- unim- impractic- immune deny denies denied denial reject- prevent- avoid- hardly barely scarcely rarely seldom absen- \
      fewer minority unless nowhere ain neglect- ignor- prohibit- forbid- ban bans banned zero empty
      """),
    near: WordPatterns(
      """
      in- im- ir- il- mis- anti- stop stops stopped few fewer little less only but except until yet rather instead far despite though although than too \
      however anything anyone any ever even just still miss missing missed loss lost lose losing free block- doubt doubts doubtful \
      difficult hard cut warn- while last away out off end ends ended ending opposite against negativ- wrong false short beyond mere merely simply \
      alone exclu- bad poor withh- keep kept ceas- quit declin- left remain- hesita- overlook- regardless whether nil shy fall fell \
      abandon- retir- resist- withdr- drop- drew draw tie rid otherwise before minus oppos- object- discourag- abort- cancel- halt- \
      suspend- scrap- wary exempt- limit- restrict- other under teen- teenage teenager teenagers minor young secret- classified sealed confidential anonymous blind silent silence quiet \
      overdue pending stuck strand- idle dormant vacant barren sparing first record unique lone every everyone everything always constant- throughout forget- forgot forgotten \
      sub- substandard inadequate remember- skip- shun- spurn- refrain- elude- eluded escap- devoid stranger deaf mute
      """),
    idioms: WordPatterns("only doubt longer matter less more later least fewer just wonder sooner"))

  static let french = Negators(
    strict: WordPatterns("pas jamais aucun aucune rien nullement"),
    core: WordPatterns(
      """
      ne non sans ni nul nulle personne guère refus- manqu- absen- interdi- empêch- évit- échou- échec impossible sauf hormis excepté rejet- dépourvu- \
      privé privée incapable inconnu- inutile- démenti dément nie nié zéro pas jamais rien
      """),
    near: WordPatterns(
      """
      in- im- ir- il- dé- dés- mal- mé- plus que seul seule seuls seules seulement peu moins hors mais avant perd- perte contre loin fin \
      cess- arrêt- difficile encore toujours malgré bien trop faute abandonn- oubli- conteste
      """),
    idioms: WordPatterns("seulement moins encore uniquement loin mal"))

  static let russian = Negators(
    strict: WordPatterns("не нет никогда никто ничто ничего ничем нельзя никого"),
    core: WordPatterns(
      """
      не- без- бес- ни- ни без невозможно отказ- отриц- лиш- кроме запре- едва вряд отсутств- перестал- прекрат- избеж- исключ- отверг- отклон- \
      опроверг- умолк- утрат- недо-
      """),
    near: WordPatterns(
      """
      анти- противо- только мало пока скорее однако а но редко трудно сложно потер- против слишком еще ещё все всё провал- помимо вместо хотя \
      даже лишь иначе другой другое закры- останов- далек далека далеко
      """),
    idioms: WordPatterns(
      "только менее более просто лишь раз мочь исключено исключается исключают единственная единственный единственное иначе"
    ))

  static let turkish = Negators(
    strict: WordPatterns(
      """
      değil değildir değildi yok yoktu yoktur hiçbir asla -madı -medi -maz -mez -mıyor -miyor -muyor -müyor -mamıştır -memiştir -mamış -memiş -madılar \
      -mediler -mazlar -mezler
      """),
    core: WordPatterns(
      """
      hiç- -sız -siz -suz -süz -madan -meden -mayan -meyen -mayacak -meyecek -mama -meme -mamak -memek -mamakta -memekte -madığı -mediği -madığını \
      -mediğini -mazdı -mezdi -mıyordu -miyordu dışında hariç reddet- yasak- önle- engel- başarısız- eksik- olmadan olmaya- olmama- olmadı- bulunma-
      """),
    near: WordPatterns(
      "ne ama fakat ancak sadece yalnızca az rağmen karşı son kaybet- zor aksine yerine"),
    idioms: WordPatterns("sadece yalnızca"))
}

// Past and present stems with every personal ending.
private let persianNegatives: String = {
  let past = """
    کرد شد داد گرفت گفت رفت رسید دید یافت ماند خورد گذاشت خواست داشت بود توانست پذیرفت نوشت خواند زد کشید شناخت ساخت فرستاد برد نشست \
    فروخت خرید کشت جنگید بست گشود پرداخت شکست گشت مرد دانست شنید سپرد گذشت ریخت پوشید بخشید ترسید پرسید فهمید خندید چسبید کاست پیوست سوخت \
    آموخت فشرد نامید گنجید ارزید جوشید چرخید خوابید دزدید دوید رنجید کوشید لرزید پسندید پیچید پاشید تراشید جست چید دوخت ربود سرود \
    بارید وزید تابید کاشت باخت شکفت رویید جنبید پرید خزید چشید لغزید غلتید رساند کشاند گرداند چرخاند گنجاند پوشاند ترساند فهماند پیمود انجامید سنجید طلبید بلعید رهاند \
    شتافت شکافت گریخت گزید گسترد نگریست نواخت نهاد ورزید گماشت انگیخت شایست بایست
    """.split(whereSeparator: \.isWhitespace)
  let present = """
    کن شو ده گیر رو باش بین مان خور گذار خواه دار توان پذیر گوی رس زن بر ساز فروش خر پرداز دان شنو نویس خوان کش شناس فرست نشین جنگ بند \
    گشا شکن گرد میر سپار گذر ریز پوش بخش ترس پرس فهم خند چسب کاه پیوند سوز آموز گنج ارز جوش چرخ خواب دزد دو کوش لرز پسند پیچ گریز گزین نگر \
    نه ورز گمار بار وز تاب کار باز جنب پر لغز رسان کشان گردان پوشان ترسان انجام سنج طلب بلع رو گو
    """.split(whereSeparator: \.isWhitespace)
  // With آ and ا a glide stands behind the ن.
  let glides = """
    نیامد نیاورد نیافتاد نیفتاد نیافزود نیفزود نیاموخت نیازمود نیانداخت نینداخت نیاندیشید نیندیشید نیاراست نیاسود نیالود نیاویخت نینگیخت نیفروخت نیستاد نایستاد
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  let presentGlides = """
    نیای نیاور نیفت نیافت نیفزا نیفزای نیاموز نینداز نیندیش نیاب نایست نیست
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  let pastEndings = [
    "", "ند", "م", "یم", "ید", "ه", "ه‌اند", "ه‌ام", "ه‌ایم", "ه‌است", "ه‌اید", "ه‌بود", "ه‌بودند",
  ]
  let presentEndings = ["د", "ند", "م", "یم", "ید"]
  let forms =
    (past.map { "ن" + $0 } + glides).flatMap { stem in pastEndings.map { stem + $0 } }
    + (present.map { "ن" + $0 } + presentGlides).flatMap { stem in
      presentEndings.map { stem + $0 }
    }
  return forms.filter { !notNegative.contains($0) }.joined(separator: " ")
}()

// Words of another sense: «نماند» is none of them, «نخست» is first, «نداد» gave not.
private let notNegative: Set<String> = [
  "نجست", "نزدم", "نگرید", "نگریم", "نگرند", "نگردید", "نشکافت", "نهاد", "نهادم", "نهاده", "نهادند",
  "ننهد",
  "نگذرد", "نبرد", "نشست", "نشسته", "نشستند", "نشستم", "نشستیم", "نشستید", "نشینید", "نشاند",
  "نهند", "نهد",
  "نگاشت", "نواخت", "نواخته", "نواختند", "نگریست", "نگریستند", "نگریسته", "نزده", "نبردید", "نبردم",
  "نمرده", "نخرید", "نداند", "نکشته", "نمانید",
]
