extension Places {
  // Organisations, companies and clubs, in the form of ``east``.
  static let organisations = """
    united_nations un; سازمان_ملل ملل_متحد; الأمم_المتحدة أممي
    nato; ناتو; الناتو شمال_الأطلسي حلف_الأطلسي
    european_union eu; اتحادیه_اروپا; الاتحاد_الأوروبي
    african_union; اتحادیه_آفریقا; الاتحاد_الأفريقي الاتحاد_الإفريقي
    arab_league; اتحادیه_عرب; الجامعة_العربية جامعة_الدول
    world_bank; بانک_جهانی; البنك_الدولي
    monetary_fund imf; صندوق_بین‌المللی_پول صندوق_بین_المللی_پول; النقد_الدولي
    world_health who_chief; بهداشت_جهانی; الصحة_العالمية
    world_trade wto; تجارت_جهانی; التجارة_العالمية
    iaea; انرژی_اتمی; الطاقة_الذرية
    unicef; یونیسف; يونيسف اليونيسف
    unesco; یونسکو; يونسكو اليونسكو
    fifa; فیفا; فيفا الفيفا
    uefa; یوفا; يويفا اليويفا
    opec; اوپک; أوبك
    interpol; اینترپل; الإنتربول
    pentagon; پنتاگون; البنتاغون
    reuters; رویترز; رويترز
    isna; ایسنا; إيسنا
    irna; ایرنا; إرنا
    ilna; ایلنا; إيلنا
    tasnim; تسنیم; ?تسنيم
    xinhua; شینهوا; شينخوا
    interfax; اینترفاکس; إنترفاكس
    itar-tass tass; تاس ایتارتاس; تاس
    bloomberg; بلومبرگ; بلومبرغ
    france-presse afp; فرانس‌پرس خبرگزاری_فرانسه; فرانس_برس الفرنسية
    associated_press; آسوشیتدپرس; أسوشيتد_برس أسوشييتد_برس
    anadolu; آناتولی آناتولی_ترکیه; ?الأناضول
    manchester_city; منچسترسیتی منچستر_سیتی; مانشستر_سيتي
    manchester_united; منچستریونایتد منچستر_یونایتد; مانشستر_يونايتد
    real_madrid; رئال_مادرید رئال‌مادرید; ريال_مدريد
    atletico_madrid atlético_madrid; اتلتیکو_مادرید اتلتیکومادرید; أتلتيكو_مدريد
    inter_milan; اینتر_میلان; إنتر_ميلان
    ac_milan; آث_میلان; آي_سي_ميلان
    persepolis; پرسپولیس; برسبوليس
    sepahan; سپاهان; سباهان
    hamas; حماس; حماس
    hezbollah; حزب‌الله حزب_الله; حزب_الله
    taliban; طالبان; طالبان
    houthi houthis; حوثی حوثی‌ها; الحوثيون الحوثيين حوثي
    google; گوگل; غوغل جوجل غوغول
    apple; اپل; ?أبل ?آبل
    microsoft; مایکروسافت; مايكروسوفت
    ?amazon; آمازون; أمازون الأمازون
    facebook; فیسبوک فیس‌بوک; فيسبوك فيس_بوك
    twitter; توییتر; تويتر
    instagram; اینستاگرام; إنستغرام إنستاغرام
    youtube; یوتیوب; يوتيوب
    whatsapp; واتساپ واتس‌اپ; واتساب واتس_اب
    telegram; تلگرام; تلغرام تيليغرام
    tesla; تسلا; تسلا تيسلا
    samsung; سامسونگ; سامسونغ سامسونج
    huawei; هواوی; هواوي
    toyota; تویوتا; تويوتا
    volkswagen; فولکس‌واگن; فولكسفاغن فولكس_فاغن
    mercedes; مرسدس; مرسيدس
    boeing; بوئینگ; بوينغ
    airbus; ایرباس; إيرباص إيرباس
    nvidia; انویدیا; إنفيديا
    intel; اینتل; ?إنتل
    netflix; نتفلیکس; نتفليكس
    aramco; آرامکو; أرامكو
    gazprom; گازپروم; غازبروم
    real_madrid; رئال رئال_مادرید; ريال_مدريد
    atletico; اتلتیکو; أتلتيكو
    arsenal; آرسنال; أرسنال آرسنال
    chelsea; چلسی; تشيلسي تشلسي
    tottenham; تاتنهام; توتنهام
    everton; اورتون; إيفرتون
    juventus; یوونتوس; يوفنتوس
    bayern; بایرن; بايرن
    dortmund; دورتموند; دورتموند
    persepolis; پرسپولیس; برسبوليس بيرسبوليس
    sepahan; سپاهان; سباهان سپاهان
    """

  // People, in the form of ``east``.
  static let people = """
    federer; فدرر; فيدرر
    nadal; نادال; نادال
    djokovic; جوکوویچ; ديوكوفيتش دجوكوفيتش
    sinner; سینر; سينر
    alcaraz; آلکاراس; ألكاراس ألكاراز
    messi; مسی; ميسي
    ronaldo; رونالدو; رونالدو
    neymar; نیمار; نيمار
    mbappe; امباپه; مبابي
    benzema; بنزما; بنزيمة
    guardiola; گواردیولا; غوارديولا
    mourinho; مورینیو; مورينيو
    trump; ترامپ; ترامب
    biden; بایدن; بايدن
    obama; اوباما; أوباما
    ?clinton; کلینتون; كلينتون
    ?bush; بوش; بوش
    ?harris; هریس; هاريس
    blinken; بلینکن; بلينكن
    rubio; روبیو; روبيو
    kerry; کری; ?كيري
    putin; پوتین; بوتين
    medvedev; مدودف; مدفيديف ميدفيديف
    lavrov; لاوروف; لافروف
    zelensky zelenskiy zelenskyy; زلنسکی; زيلينسكي
    lukashenko; لوکاشنکو; لوكاشينكو
    macron; مکرون ماکرون; ماكرون
    sarkozy; سارکوزی; ساركوزي
    hollande; اولاند; ?هولاند
    merkel; مرکل; ميركل
    scholz; شولتس; شولتس
    merz; مرتس; ميرتس
    ?johnson; جانسون; جونسون
    sunak; سوناک; سوناك
    starmer; استارمر; ستارمر
    thatcher; تاچر; تاتشر
    meloni; ملونی; ميلوني
    orban; اوربان; أوربان
    erdogan; اردوغان; أردوغان إردوغان
    netanyahu; نتانیاهو; نتنياهو
    ?gallant; گالانت; غالانت
    nasrallah; نصرالله; نصر_الله
    sisi; سیسی; ?السيسي
    barzani; بارزانی; بارزاني
    maliki; مالکی; ?المالكي
    khamenei; خامنه‌ای; خامنئي
    khomeini; خمینی; خميني
    rouhani; روحانی; ?روحاني
    ahmadinejad; احمدی‌نژاد; نجاد
    khatami; خاتمی; خاتمي
    pezeshkian; پزشکیان; بزشكيان
    larijani; لاریجانی; لاريجاني
    ghalibaf qalibaf; قالیباف; قاليباف
    araghchi araqchi; عراقچی; عراقجي عراقتشي
    xi_jinping; شی_جین‌پینگ; شي_جين
    modi; مودی; ?مودي
    guterres; گوترش; غوتيريش
    grossi; گروسی; غروسي
    maduro; مادورو; مادورو
    castro; کاسترو; كاسترو
    chavez; چاوز; تشافيز شافيز
    """
}
