extension Places {
  // A place a line: English; Persian; Arabic. A line with ^ is a place of the country above it. An Arabic word that
  // ends in ي stands for all forms of the adjective; a word with ? also means something else: it may explain
  // what the other side says, and is never reported.
  static let east = """
    iran iranian iranians persia; ایران ایرانی; إيران إيراني
    ^ tehran; تهران تهرانی; طهران
    ^ isfahan esfahan; اصفهان اصفهانی; أصفهان أصفهاني
    ^ shiraz; شیراز شیرازی; شيراز شيرازي
    ^ tabriz; تبریز تبریزی; تبريز تبريزي
    ^ mashhad; مشهد مشهدی; ?مشهد
    ^ ahvaz ahwaz; اهواز اهوازی; الأهواز الأحواز
    ^ kerman; کرمان کرمانی; كرمان كرماني
    ^ kermanshah; کرمانشاه کرمانشاهی; كرمانشاه
    ^ karaj; کرج; كرج
    ^ qom; قم; قم
    ^ rasht; رشت رشتی; رشت
    ^ yazd; یزد یزدی; يزد يزدي
    ^ hamedan hamadan; همدان همدانی; همدان همذان همداني
    ^ urmia orumiyeh; ارومیه; أرومية أورميه أرومیه
    ^ zahedan; زاهدان; زاهدان
    ^ bandar_abbas; بندرعباس بندر_عباس; بندر_عباس
    ^ bushehr; بوشهر بوشهری; بوشهر
    ^ khorramshahr; خرمشهر; خرمشهر المحمرة
    ^ khorramabad; خرم‌آباد خرم_آباد; خرم_آباد خرمآباد
    ^ abadan; آبادان آبادانی; عبادان آبادان
    ^ qazvin; قزوین قزوینی; قزوين قزويني
    ^ zanjan; زنجان; زنجان
    ^ arak; اراک; أراك
    ^ sanandaj; سنندج; سنندج
    ^ ilam; ایلام ایلامی; إيلام عيلام
    ^ gorgan; گرگان; جرجان كركان غرغان
    ^ sari; ساری; ساري
    ^ ardabil; اردبیل اردبیلی; أردبيل
    ^ semnan; سمنان; سمنان
    ^ natanz; نطنز; نطنز نتانز
    ^ fordow fordo; فردو; فوردو فردو
    ^ khuzestan; خوزستان خوزستانی; خوزستان
    ^ khorasan; خراسان خراسانی; خراسان خراساني
    ^ mazandaran; مازندران مازندرانی; مازندران
    ^ gilan; گیلان گیلانی; كيلان جيلان غيلان
    ^ golestan; گلستان; كلستان غلستان جلستان
    ^ lorestan; لرستان; لرستان لورستان
    ^ hormozgan; هرمزگان; هرمزكان هرمزغان هرمزجان
    ^ sistan; سیستان; سيستان
    ^ baluchistan balochistan baluch; بلوچستان بلوچ بلوچی; بلوشستان بلوجستان بلوشي
    iraq iraqi iraqis; عراق عراقی; العراق عراقي
    ^ baghdad; بغداد; بغداد
    ^ basra; بصره; البصرة
    ^ mosul; موصل; الموصل
    ^ erbil; اربیل; أربيل
    ^ kirkuk; کرکوک; كركوك
    ^ najaf; نجف; النجف
    ^ karbala; کربلا; كربلاء
    ^ sulaymaniyah sulaimaniya; سلیمانیه; السليمانية
    syria syrian syrians; سوریه سوری; سوريا سورية سوري
    ^ damascus; دمشق; دمشق
    ^ aleppo; حلب; حلب
    ^ homs; حمص; حمص
    ^ idlib; ادلب; إدلب
    ^ latakia; لاذقیه; اللاذقية
    ^ daraa; درعا; درعا
    lebanon lebanese; لبنان لبنانی; لبنان لبناني
    ^ beirut; بیروت; بيروت
    ?jordan jordanian jordanians; اردن اردنی; الأردن أردني
    palestine palestinian palestinians; فلسطین فلسطینی فلسطینیان; فلسطين فلسطيني
    ^ gaza gazan gazans; غزه; غزة غزي
    ^ ramallah; رام‌الله; رام_الله
    ^ hebron; الخلیل; الخليل
    ^ nablus; نابلس; نابلس
    ^ rafah; رفح; رفح
    israel israeli israelis; اسرائیل اسرائیلی; إسرائيل إسرائيلي
    ^ tel_aviv; تل‌آویو تل_آویو; تل_أبيب
    ^ haifa; حیفا; حيفا
    ^ jerusalem; قدس اورشلیم; القدس
    egypt egyptian egyptians; ?مصر مصری; مصر مصري
    ^ cairo; قاهره; القاهرة
    ^ alexandria; اسکندریه; الإسكندرية
    ^ suez; سوئز; السويس
    sudan sudanese; سودان سودانی; السودان سوداني
    ^ khartoum; خارطوم; الخرطوم
    libya libyan libyans; لیبی لیبیایی; ليبيا ليبي
    ^ benghazi; بنغازی; بنغازي
    tunisia tunisian tunisians tunis; تونس تونسی; تونس تونسي
    algeria algerian algerians algiers; الجزایر الجزایری; الجزائر جزائري
    morocco moroccan moroccans; مراکش مراکشی مغرب; المغرب مغربي
    ^ rabat; رباط; الرباط
    mauritania mauritanian; موریتانی; موريتانيا موريتاني
    yemen yemeni yemenis; یمن یمنی; اليمن يمني
    ^ sanaa sana'a; صنعا; صنعاء
    ^ aden; عدن; عدن
    ^ hodeidah hudaydah; حدیده; الحديدة
    saudi saudis saudi_arabia; عربستان سعودی; السعودية سعودي
    ^ riyadh; ریاض; الرياض
    ^ jeddah; جده; ?جدة
    ^ mecca; مکه; مكة
    ^ medina; ?مدینه; ?المدينة
    emirates emirati uae; امارات اماراتی; الإمارات إماراتي
    ^ dubai; دبی دوبی; دبي
    ^ abu_dhabi; ابوظبی; أبوظبي أبو_ظبي
    qatar qatari qataris; قطر قطری; قطر قطري
    ^ doha; دوحه; الدوحة
    kuwait kuwaiti; کویت کویتی; الكويت كويتي
    bahrain bahraini; بحرین بحرینی; البحرين بحريني
    ^ manama; منامه; المنامة
    oman omani amman muscat; عمان عمانی ?امان مسقط; عمان عماني مسقط
    turkey turkish turks turkiye; ترکیه ترک; تركيا تركي الأتراك
    ^ ankara; آنکارا; أنقرة
    ^ istanbul; استانبول; إسطنبول اسطنبول
    ^ izmir; ازمیر; إزمير
    afghanistan afghan afghans; افغانستان افغان افغانی; أفغانستان أفغاني الأفغان
    ^ kabul; کابل; كابل كابول
    ^ kandahar; قندهار; قندهار
    ^ herat; هرات; هرات
    pakistan pakistani pakistanis; پاکستان پاکستانی; باكستان باكستاني
    ^ islamabad; اسلام‌آباد اسلام_آباد; إسلام_آباد إسلامآباد
    ^ karachi; کراچی; كراتشي
    ^ lahore; لاهور; لاهور
    india indian indians; هند هندی; الهند هندي الهنود
    ^ delhi new_delhi; دهلی دهلی‌نو; دلهي نيودلهي
    ^ mumbai; بمبئی; مومباي
    ^ kashmir; کشمیر; كشمير
    bangladesh bangladeshi; بنگلادش بنگلادشی; بنغلاديش بنغلاديشي بنغلادش
    sri_lanka; سریلانکا; سريلانكا
    nepal nepalese; نپال نپالی; نيبال نيبالي
    china chinese; چین چینی; الصين صيني
    ^ beijing; پکن; بكين
    ^ shanghai; شانگهای; شنغهاي شانغهاي
    ^ wuhan; ووهان; ووهان
    ^ hong_kong; هنگ‌کنگ هنگ_کنگ; هونغ_كونغ
    taiwan taiwanese; تایوان تایوانی; تايوان تايواني
    japan japanese; ژاپن ژاپنی; اليابان ياباني
    ^ tokyo; توکیو; طوكيو
    ^ osaka; اوساکا; أوساكا
    korea korean koreans south_korea north_korea; کره_شمالی کره_جنوبی کره‌ای; كوريا كوري
    ^ seoul; سئول; سول ?سيول
    ^ pyongyang; پیونگ‌یانگ; بيونغ_يانغ بيونغيانغ
    mongolia mongolian; مغولستان; منغوليا منغولي
    vietnam vietnamese; ویتنام ویتنامی; فيتنام فيتنامي
    thailand thai; تایلند تایلندی; تايلاند تايلندي تايلاندي
    ^ bangkok; بانکوک; بانكوك
    cambodia cambodian; کامبوج; كمبوديا كمبودي
    myanmar burma; میانمار; ميانمار بورما
    malaysia malaysian; مالزی مالزیایی; ماليزيا ماليزي
    indonesia indonesian; اندونزی اندونزیایی; إندونيسيا إندونيسي
    ^ jakarta; جاکارتا; جاكرتا
    philippines philippine filipino; فیلیپین فیلیپینی; الفلبين الفيليبين فلبيني
    singapore; سنگاپور; سنغافورة
    kazakhstan kazakh; قزاقستان قزاق; كازاخستان كازاخي
    uzbekistan uzbek; ازبکستان ازبک; أوزبكستان أوزبكي
    turkmenistan turkmen; ترکمنستان ترکمن; تركمانستان تركماني
    tajikistan tajik; تاجیکستان تاجیک; طاجيكستان طاجيكي
    kyrgyzstan kyrgyz; قرقیزستان قرقیز; قرغيزستان قيرغيزستان قرغيزي
    azerbaijan azerbaijani azeri; آذربایجان آذربایجانی; أذربيجان أذربيجاني أذري
    ^ baku; باکو; باكو
    armenia armenian; ارمنستان ارمنی; أرمينيا أرميني أرمني
    ^ yerevan; ایروان; يريفان
    ?georgia georgian; گرجستان گرجی; جورجيا جورجي
    """
}
