extension Places {
  // Ministries, in the form of ``east``, but each word a portfolio: alone it is weak, behind or before "minister" and
  // "ministry" it is not. What is written with _ stands as it is.
  static let portfolios = """
    foreign external_affairs foreign_secretary secretary_of_state state_department foreign_office state_secretary; خارجه امور_خارجه امورخارجه; خارجية
    interior home_secretary home_office internal_affairs home_affairs; کشور_; داخلية
    defence defense; دفاع; دفاع
    finance treasury treasury_secretary exchequer; دارایی امور_دارایی مالی; مالية خزانة
    economy economic economics economic_affairs; اقتصاد امور_اقتصادی اقتصادی; اقتصاد
    justice; دادگستری; عدل عدلية
    health public_health; بهداشت بهداشت_و_درمان; صحة
    education; آموزش_و_پرورش آموزش; تربية تعليم معارف
    energy power; نیرو انرژی; طاقة كهرباء
    oil petroleum; نفت; نفط بترول
    culture; فرهنگ ارشاد; ثقافة إرشاد
    labour labor employment; کار تعاون; عمل شغل تشغيل
    transport transportation; راه راه_و_شهرسازی حمل‌ونقل ترابری; نقل طرق مواصلات
    agriculture farming; کشاورزی جهاد_کشاورزی جهاد; زراعة فلاحة
    environment climate; محیط_زیست محیط‌زیست; بيئة
    trade commerce; تجارت بازرگانی; تجارة
    industry; صنعت صمت صنایع; صناعة
    tourism; گردشگری میراث_فرهنگی; سياحة
    housing; مسکن; إسكان سكن
    communications telecommunications; ارتباطات; اتصالات
    intelligence; اطلاعات; استخبارات مخابرات أمن
    science higher_education research; علوم آموزش_عالی; علوم بحث تعليم
    sports sport youth; ورزش ورزش_و_جوانان; رياضة شباب
    immigration migration; مهاجرت; هجرة
    water; آب; مياه ري
    information; اطلاع‌رسانی; إعلام
    planning; برنامه‌ریزی; تخطيط
    """

  // Offices, in the form of ``east``.
  static let offices = """
    president presidential presidency; رئیس‌جمهور رئیس‌جمهوری رئیس_جمهور رئیس_جمهوری ریاست‌جمهوری ریاست_جمهوری; رئيس_الجمهورية رئيسة_الجمهورية ?نائب_الرئيس ?نائبة_الرئيس ?نائب_رئيس ?رئيس ?رئيسة ?رئاسة ?رئاسي ?رؤساء ?رئاسيات
    ?vice_president ?vice-president ?deputy_president; ?معاون_رئیس‌جمهور ?معاون_رئیس_جمهور ?معاون_اول ?نایب‌رئیس ?نایب_رئیس ?نائب_رئیس ?معاون_رئیس; ?نائب_الرئيس ?نائبة_الرئيس ?نائب_رئيس ?نائبة_رئيس ?نائب ?نائبة ?مساعد ?معاون ?نائبا
    prime_minister prime_ministers ?premier; نخست‌وزیر نخست_وزیر نخست‌وزیری; رئيس_الوزراء رئيسة_الوزراء رئيس_الحكومة رئيسة_الحكومة رئيس_وزراء رئيسة_وزراء رئيس_وزرائها رئيس_حكومة رئاسة_الوزراء رئاسة_الحكومة رئيس_مجلس_الوزراء ?نائب_رئيس_الوزراء ?نائب_رئيس_الحكومة ?نائبة_رئيس_الوزراء ?نائب_رئيس_وزراء ?حكومة الوزير_الأول وزير_أول
    house_speaker parliament_speaker speaker_of parliamentary_speaker ?speaker; رئیس_مجلس رئیس_پارلمان; رئيس_البرلمان رئيسة_البرلمان رئيس_مجلس_النواب رئيسة_مجلس_النواب رئيس_مجلس_الشورى رئيس_الكنيست رئيس_برلمان رئيس_مجلس_نواب ?رئيس_المجلس ?رئيسة_المجلس رئيس_الجمعية_الوطنية ?برلمان ?رئيس_مجلس ?رئيسة_مجلس
    spokesman spokeswoman spokesperson spokesmen; سخنگو سخنگوی; متحدث متحدثة متحدثون متحدثين متحدثان ناطق ناطقة متحدثا متحدثو متحدثي ?تحدث ?باسم
    ambassador ambassadors; سفیر سفرای سفیران; سفير سفيرة سفيرا سفراء سفيري سفيرها سفيره ?سفارة ?مندوب ?مندوبة
    consul; سرکنسول کنسول; قنصل ?قنصلية
    mayor mayors mayoral; شهردار شهرداران; رئيس_بلدية رئيسة_بلدية رئيس_البلدية رئيسة_البلدية عمدة عميد_بلدية ?بلدية ?رئيس_بلديتها
    governor governors; استاندار استانداران فرماندار والی; محافظ محافظة_البنك محافظا محافظي محافظو حاكم حاكمة والي وال قائم_مقام ?محافظة
    prosecutor prosecutors attorney_general district_attorney ?prosecution ?attorney; دادستان دادستانی; مدع مدعي مدعية مدعون مدعين ادعاء نائب_عام النائب_العام نيابة النيابة وكيل_الجمهورية وكيل_النيابة ?مدعيا ?محام
    judge judges; قاضی قضات; قاض قاضي قاضية قضاة قاضيا قاضيان ?محكمة ?قضاء
    crown_prince; ولیعهد; ولي_العهد ولي_عهد
    ?king ?monarch; پادشاه; ملك عاهل ?الملك
    chief_justice; رئیس_دیوان‌عالی رئیس_قوه_قضائیه رئیس_قوه_قضاییه; رئيس_القضاة رئيس_السلطة_القضائية ?قضاء ?قضائية
    deputy_minister; معاون_وزیر معاونان_وزیر; نائب_وزير نائبة_وزير نائب_وزيرة وكيل_وزارة وكيلة_وزارة وكيل_وزير مساعد_وزير معاون_وزير نائب_الوزير ?وكيل ?وكيلة ?نائب ?نائبة ?مساعد ?معاون
    """

  // Bodies and courts, further clubs and companies, in the form of ``east``.
  static let bodies = """
    @united_nations
    ^ security_council; شورای_امنیت; مجلس_الأمن
    ^ general_assembly; مجمع_عمومی; الجمعية_العامة
    ^ human_rights_council; شورای_حقوق_بشر; مجلس_حقوق_الإنسان
    ^ unhcr; کمیساریای_عالی_پناهندگان; المفوضية_السامية_لشؤون_اللاجئين شؤون_اللاجئين
    ^ unrwa; آنروا آنرا; الأونروا أونروا
    ^ world_food_programme world_food_program wfp; برنامه_جهانی_غذا; الأغذية_العالمي
    ^ food_and_agriculture fao; فائو; الأغذية_والزراعة الفاو
    ^ international_court_of_justice icj; دیوان_بین‌المللی_دادگستری دیوان_بین_المللی_دادگستری دادگاه_بین‌المللی_دادگستری دیوان_دادگستری_بین‌المللی; محكمة_العدل_الدولية العدل_الدولية
    international_criminal_court icc; دیوان_بین‌المللی_کیفری دیوان_کیفری_بین‌المللی دادگاه_کیفری_بین‌المللی دیوان_کیفری; الجنائية_الدولية
    european_court_of_human_rights; دادگاه_حقوق_بشر_اروپا دادگاه_اروپایی_حقوق_بشر; الأوروبية_لحقوق_الإنسان
    european_court_of_justice; دادگاه_عدل_اروپا دیوان_دادگستری_اروپا دیوان_عدالت_اروپا; العدل_الأوروبية
    constitutional_court; دادگاه_قانون_اساسی; المحكمة_الدستورية محكمة_دستورية ?دستورية
    guardian_council council_of_guardians; شورای_نگهبان; صيانة_الدستور
    expediency_council; مجمع_تشخیص تشخیص_مصلحت; تشخيص_مصلحة
    assembly_of_experts; مجلس_خبرگان خبرگان_رهبری; مجلس_خبراء خبراء_القيادة
    revolutionary_guards revolutionary_guard irgc; سپاه_پاسداران ?سپاه; الحرس_الثوري حرس_الثورة
    basij; ?بسیج; الباسيج باسيج ?التعبئة
    red_cross; صلیب_سرخ; الصليب_الأحمر
    red_crescent; هلال_احمر; الهلال_الأحمر
    amnesty_international; عفو_بین‌الملل عفو_بین_الملل; العفو_الدولية
    human_rights_watch; دیدبان_حقوق_بشر; هيومن_رايتس مراقبة_حقوق_الإنسان
    european_commission; کمیسیون_اروپا; المفوضية_الأوروبية
    european_parliament; پارلمان_اروپا; البرلمان_الأوروبي
    european_council; شورای_اروپایی; المجلس_الأوروبي
    council_of_europe; شورای_اروپا; مجلس_أوروبا
    european_central_bank ecb; بانک_مرکزی_اروپا; المركزي_الأوروبي
    federal_reserve; فدرال_رزرو; الاحتياطي_الفدرالي الاحتياطي_الفيدرالي الفدرالي الفيدرالي
    asian_development_bank; بانک_توسعه_آسیایی; الآسيوي_للتنمية
    islamic_development_bank; بانک_توسعه_اسلامی; الإسلامي_للتنمية
    asean; آسه‌آن; آسيان
    gcc gulf_cooperation; شورای_همکاری_خلیج; التعاون_الخليجي مجلس_التعاون
    shanghai_cooperation; همکاری_شانگهای همکاری‌های_شانگهای; شنغهاي_للتعاون
    islamic_cooperation oic; همکاری_اسلامی همکاری‌های_اسلامی; التعاون_الإسلامي
    cia; سیا; سي_آي_إيه الاستخبارات_المركزية وكالة_المخابرات_المركزية المخابرات_المركزية
    fbi; اف‌بی‌آی; إف_بي_آي مكتب_التحقيقات التحقيقات_الفدرالي التحقيقات_الفيدرالي
    mossad; موساد; الموساد موساد
    shin_bet; شاباک شین‌بت; الشاباك شاباك الشين_بيت
    mi6; ام‌آی۶; إم_آي_6
    nasa; ناسا; ناسا
    wikileaks; ویکی‌لیکس; ويكيليكس
    ioc olympic_committee; کمیته_بین‌المللی_المپیک; الأولمبية_الدولية
    aston_villa; استون_ویلا; أستون_فيلا
    leicester_city; لسترسیتی لسترسیتی; ليستر_سيتي ?ليستر
    west_ham; وستهم وست‌هم; وست_هام
    borussia_mönchengladbach gladbach; مونشن‌گلادباخ; مونشنغلادباخ
    leverkusen; لورکوزن بایرلورکوزن; ليفركوزن
    schalke; شالکه; شالكه
    fiorentina; فیورنتینا; فيورنتينا
    lazio; لاتزیو; لاتسيو
    atalanta; آتالانتا; أتالانتا
    villarreal; ویارئال; فياريال
    benfica; بنفیکا; بنفيكا
    galatasaray; گالاتاسرای; غلطة_سراي
    fenerbahce fenerbahçe; فنرباغچه; فنربخشة فنربهتشه
    besiktas beşiktaş; بشیکتاش; بشكتاش
    ajax; آژاکس; أياكس
    esteghlal; استقلال_تهران; استقلال_طهران
    esteghlal_khuzestan; استقلال_خوزستان; استقلال_خوزستان
    foolad; فولاد_خوزستان; فولاد_خوزستان
    foolad_mobarakeh; فولاد_مبارکه; فولاد_مباركة
    openai; اوپن‌ای‌آی; أوبن_إيه_آي
    renault; رنو; رينو
    peugeot; پژو; بيجو
    hyundai; هیوندای هیوندا; هيونداي
    nissan; نیسان; نيسان
    honda; هوندا; هوندا
    bmw; بی‌ام‌و; بي_إم_دبليو
    exxon exxonmobil; اکسون‌موبیل اکسون; إكسون إكسون_موبيل
    lukoil; لوک‌اویل; لوك_أويل
    rosneft; روس‌نفت; روسنفت
    siemens; زیمنس; سيمنز سيمنس
    pfizer; فایزر; فايزر
    moderna; مدرنا; موديرنا
    astrazeneca; آسترازنکا; أسترازينيكا
    lufthansa; لوفت‌هانزا; لوفتهانزا
    iran_air; ایران‌ایر; إيران_إير
    mahan; ماهان_ایر هواپیمایی_ماهان; ماهان
    goldman; گلدمن_ساکس; غولدمان
    """
}
