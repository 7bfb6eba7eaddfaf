extension Places {
  // In the form of ``east``.
  static let west = """
    russia russian russians soviet kremlin; روسیه روس روسی شوروی کرملین; روسيا روسي الروس سوفياتي سوفيتي الكرملين
    ^ moscow; مسکو; موسكو
    ukraine ukrainian ukrainians; اوکراین اوکراینی; أوكرانيا أوكراني
    ^ kyiv kiev; کی‌یف کیف; كييف
    ^ kharkiv; خارکیف; خاركيف
    ^ odesa odessa; اودسا; أوديسا
    belarus belarusian; بلاروس; بيلاروسيا بيلاروسي بيلاروس روسيا_البيضاء
    poland polish; لهستان لهستانی; بولندا بولندي
    ^ warsaw; ورشو; وارسو
    hungary hungarian; مجارستان مجار; المجر هنغاريا مجري
    ^ budapest; بوداپست; بودابست
    czech czechia; چک جمهوری_چک; التشيك تشيكي
    slovakia slovak; اسلواکی; سلوفاكيا سلوفاكي
    slovenia slovenian; اسلوونی; سلوفينيا سلوفيني
    austria austrian; اتریش اتریشی; النمسا نمساوي
    ^ vienna; وین; فيينا
    germany german germans; آلمان آلمانی; ألمانيا ألماني الألمان
    ^ berlin; برلین; برلين
    ^ munich; مونیخ; ميونخ ميونيخ
    ^ hamburg; هامبورگ; هامبورغ
    ^ frankfurt; فرانکفورت; فرانكفورت
    france french; فرانسه فرانسوی; فرنسا فرنسي
    ^ paris; پاریس; باريس
    ^ marseille; مارسی; مرسيليا
    ^ lyon; لیون; ليون
    britain british uk united_kingdom england english; بریتانیا انگلیس انگلستان انگلیسی; بريطانيا المملكة_المتحدة إنجلترا إنكلترا بريطاني إنجليزي إنكليزي
    ^ london; لندن; لندن
    ^ manchester; منچستر; مانشستر
    ^ liverpool; لیورپول; ليفربول
    ^ scotland scottish; اسکاتلند; اسكتلندا إسكتلندا اسكتلندي
    ^ wales welsh; ولز; ويلز ويلزي
    ireland irish; ایرلند; إيرلندا أيرلندا إيرلندي أيرلندي
    ^ dublin; دوبلین; دبلن
    spain spanish; اسپانیا اسپانیایی; إسبانيا إسباني
    ^ madrid; مادرید; مدريد
    ^ barcelona; بارسلونا; برشلونة
    portugal portuguese; پرتغال پرتغالی; البرتغال برتغالي
    ^ lisbon; لیسبون; لشبونة
    italy italian italians; ایتالیا ایتالیایی; إيطاليا إيطالي
    ^ rome; رم; روما
    ^ milan; میلان; ميلانو ميلان
    ^ naples; ناپل; نابولي
    ^ venice; ونیز; البندقية فينيسيا
    greece greek greeks; یونان یونانی; اليونان يوناني
    ^ athens; آتن; أثينا
    cyprus cypriot; قبرس; قبرص قبرصي
    netherlands dutch holland; هلند هلندی; هولندا هولندي
    ^ amsterdam; آمستردام; أمستردام
    ^ hague; لاهه; لاهاي
    belgium belgian; بلژیک بلژیکی; بلجيكا بلجيكي
    ^ brussels; بروکسل; بروكسل
    luxembourg; لوکزامبورگ; لوكسمبورغ
    switzerland swiss; سوئیس سوئیسی; سويسرا سويسري
    ^ geneva; ژنو; جنيف
    ^ zurich; زوریخ; زيورخ زيوريخ
    sweden swedish swedes; سوئد سوئدی; السويد سويدي
    ^ stockholm; استکهلم; ستوكهولم
    norway norwegian; نروژ نروژی; النرويج نرويجي
    ^ oslo; اسلو; أوسلو
    denmark danish danes; دانمارک دانمارکی; الدنمارك الدانمارك دنماركي دانماركي
    ^ copenhagen; کپنهاگ; كوبنهاغن
    finland finnish finns; فنلاند فنلاندی; فنلندا فنلندي
    ^ helsinki; هلسینکی; هلسنكي
    iceland icelandic; ایسلند; آيسلندا أيسلندا آيسلندي
    estonia estonian; استونی; إستونيا إستوني
    latvia latvian; لتونی; لاتفيا لاتفي
    lithuania lithuanian; لیتوانی; ليتوانيا ليتواني
    romania romanian; رومانی; رومانيا ?روماني
    ^ bucharest; بخارست; بوخارست
    bulgaria bulgarian; بلغارستان; بلغاريا بلغاري
    ^ sofia; صوفیه; صوفيا
    serbia serbian serb serbs; صربستان صرب; صربيا صربي الصرب
    ^ belgrade; بلگراد; بلغراد
    croatia croatian croat; کرواسی; كرواتيا كرواتي
    bosnia bosnian herzegovina; بوسنی هرزگوین; البوسنة بوسني الهرسك
    kosovo kosovar; کوزوو; كوسوفو
    albania albanian; آلبانی; ألبانيا ألباني
    macedonia macedonian; مقدونیه; مقدونيا مقدوني
    montenegro; مونته‌نگرو; الجبل_الأسود
    moldova moldovan; مولداوی; مولدوفا مولدافيا مولدوفي
    america american americans us usa united_states washington; آمریکا امریکا آمریکایی امریکایی ایالات_متحده واشنگتن; أميركا أمريكا الولايات_المتحدة أميركي أمريكي واشنطن
    ^ new_york; نیویورک; نيويورك
    ^ los_angeles; لس‌آنجلس; لوس_أنجلوس لوس_أنجليس
    ^ chicago; شیکاگو; شيكاغو
    ^ texas; تگزاس; تكساس
    ^ california; کالیفرنیا; كاليفورنيا
    ^ florida; فلوریدا; فلوريدا
    ^ boston; بوستون; بوسطن
    ^ houston; هیوستون; هيوستن
    canada canadian canadians; کانادا کانادایی; كندا كندي
    ^ ottawa; اتاوا; أوتاوا
    ^ toronto; تورنتو; تورنتو
    mexico mexican; مکزیک مکزیکی; المكسيك مكسيكي
    cuba cuban; کوبا کوبایی; كوبا كوبي
    haiti haitian; هائیتی; هايتي
    brazil brazilian; برزیل برزیلی; البرازيل برازيلي
    argentina argentine argentinian; آرژانتین آرژانتینی; الأرجنتين أرجنتيني
    chile chilean; شیلی شیلیایی; تشيلي ?شيلي
    peru peruvian; پرو پرویی; بيرو بيروفي
    colombia colombian; کلمبیا کلمبیایی; كولومبيا كولومبي
    venezuela venezuelan; ونزوئلا ونزوئلایی; فنزويلا فنزويلي
    ecuador ecuadorean ecuadorian; اکوادور; الإكوادور إكوادوري
    bolivia bolivian; بولیوی; بوليفيا بوليفي
    uruguay uruguayan; اروگوئه; الأوروغواي أوروغوياني
    paraguay paraguayan; پاراگوئه; باراغواي باراغوياني
    panama panamanian; پاناما; بنما باناما بنمي
    guatemala guatemalan; گواتمالا; غواتيمالا غواتيمالي
    honduras honduran; هندوراس; هندوراس هندوراسي
    nicaragua nicaraguan; نیکاراگوئه; نيكاراغوا نيكاراغوي
    el_salvador salvadoran; السالوادور; السلفادور سلفادوري
    costa_rica; کاستاریکا; كوستاريكا
    jamaica jamaican; جامائیکا; جامايكا جامايكي
    australia australian australians; استرالیا استرالیایی; أستراليا أسترالي
    ^ sydney; سیدنی; سيدني
    ^ melbourne; ملبورن; ملبورن
    ^ canberra; کانبرا; كانبرا
    new_zealand; نیوزیلند نیوزلند; نيوزيلندا نيوزيلندي
    ethiopia ethiopian; اتیوپی; إثيوبيا إثيوبي
    eritrea eritrean; اریتره; إريتريا إريتري
    somalia somali; سومالی سومالیایی; الصومال صومالي
    ^ mogadishu; موگادیشو; مقديشو مقديشيو
    djibouti; جیبوتی; جيبوتي
    kenya kenyan; کنیا کنیایی; كينيا كيني
    ^ nairobi; نایروبی; نيروبي
    uganda ugandan; اوگاندا; أوغندا أوغندي
    tanzania tanzanian; تانزانیا; تنزانيا تنزاني
    rwanda rwandan; رواندا; رواندا رواندي
    burundi; بوروندی; بوروندي
    congo congolese; کنگو; الكونغو كونغولي
    ?chad chadian; چاد; تشاد تشادي
    niger nigerien; نیجر; النيجر
    nigeria nigerian nigerians; نیجریه; نيجيريا نيجيري
    ?mali malian; ?مالی; ?مالي
    burkina_faso burkina; بورکینافاسو; بوركينا
    ghana ghanaian; غنا; غانا غاني
    senegal senegalese; سنگال; السنغال سنغالي
    ivory_coast ivorian; ساحل_عاج; ساحل_العاج كوت_ديفوار إيفواري عاجي
    cameroon cameroonian; کامرون; الكاميرون كاميروني
    gabon gabonese; گابن; الغابون غابوني
    angola angolan; آنگولا; أنغولا أنغولي
    mozambique; موزامبیک; موزمبيق موزمبيقي
    zambia zambian; زامبیا; زامبيا زامبي
    zimbabwe zimbabwean; زیمبابوه; زيمبابوي
    namibia namibian; نامیبیا; ناميبيا ناميبي
    madagascar; ماداگاسکار; مدغشقر
    south_africa south_african; آفریقای_جنوبی; جنوب_أفريقيا جنوب_إفريقيا جنوب_أفريقي
    ?guinea guinean; گینه; غينيا غيني
    equatorial_guinea; گینه_استوایی; غينيا_الاستوائية
    guinea_bissau guinea-bissau; گینه_بیسائو گینه‌بیسائو; غينيا_بيساو
    papua_new_guinea; پاپوآ_گینه‌نو پاپوآ_گینه_نو; بابوا_غينيا_الجديدة غينيا_الجديدة
    liberia liberian; لیبریا; ليبيريا ليبيري
    sierra_leone; سیرالئون; سيراليون
    gambia gambian; گامبیا; غامبيا غامبي
    """
}
