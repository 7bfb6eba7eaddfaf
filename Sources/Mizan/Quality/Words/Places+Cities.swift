extension Places {
  // Further places, in the form of ``east``; a line with @ names the country, in English, of the cities below it.
  static let cities = """
    malta maltese; مالت; مالطا مالطي
    monaco; موناکو; موناكو
    vatican; واتیکان; الفاتيكان
    laos laotian; لائوس; لاوس
    brunei; برونئی; بروناي
    maldives maldivian; مالدیو; المالديف مالديفي
    bhutan; بوتان; ?بوتان
    fiji fijian; فیجی; فيجي
    benin beninese; ?بنین; ?بنين
    ?togo togolese; توگو; ?توغو
    malawi malawian; مالاوی; ملاوي مالاوي
    botswana; بوتسوانا; بوتسوانا
    mauritius mauritian; ?موریس; موريشيوس
    seychelles; سیشل; سيشل
    comoros comorian; کومور; جزر_القمر
    central_african; آفریقای_مرکزی; أفريقيا_الوسطى إفريقيا_الوسطى
    south_sudan; سودان_جنوبی; جنوب_السودان
    guyana guyanese; گویان; غيانا
    suriname; سورینام; سورينام
    dominica; دومینیکا; دومينيكا
    dominican; دومینیکن; الدومينيكان دومينيكاني
    bahamas; باهاما; الباهاما
    greenland; گرینلند; غرينلاند جرينلاند
    crimea crimean; کریمه; القرم
    catalonia catalan; کاتالونیا; كتالونيا كاتالونيا
    kurdistan; کردستان; كردستان
    @belarus
    ^ minsk; مینسک; مينسك
    @georgia
    ^ tbilisi; تفلیس; تبليسي
    @armenia
    @azerbaijan
    @kazakhstan
    ^ astana; ?آستانه; أستانا آستانة
    ^ almaty; آلماتی; ألماتي ألما_آتا
    @uzbekistan
    ^ tashkent; تاشکند; طشقند
    ^ samarkand; سمرقند; سمرقند
    @tajikistan
    ^ dushanbe; دوشنبه_پایتخت; دوشنبه دوشنبي
    @turkmenistan
    ^ ashgabat; عشق‌آباد عشق_آباد; عشق_آباد
    @kyrgyzstan
    ^ bishkek; بیشکک; بيشكيك بشكيك
    @russia
    ^ petersburg; پترزبورگ سن‌پترزبورگ; بطرسبرغ سان_بطرسبورغ بطرسبورغ
    ^ kazan; کازان; قازان كازان
    ^ sochi; سوچی; سوتشي
    ^ kursk; کورسک; كورسك
    ^ belgorod; بلگورود; بيلغورود
    ^ grozny; گروزنی; غروزني
    ^ vladivostok; ولادی‌وستوک; فلاديفوستوك
    ^ rostov; روستوف; روستوف
    @ukraine
    ^ lviv; لویو; ?لفيف
    ^ donetsk; دونتسک; دونيتسك
    ^ luhansk lugansk; لوهانسک; لوغانسك لوهانسك
    ^ kherson; خرسون; خيرسون
    ^ mariupol; ماریوپل; ماريوبول
    ^ zaporizhzhia zaporizhia; زاپوریژیا; زابوريجيا
    ^ bakhmut; باخموت; باخموت
    ^ dnipro; دنیپرو; دنيبرو
    @poland
    ^ krakow cracow; کراکوف; كراكوف
    ^ gdansk; گدانسک; غدانسك
    @czech
    ^ prague; پراگ; براغ
    @slovakia
    ^ bratislava; براتیسلاوا; براتيسلافا
    @slovenia
    ^ ljubljana; لیوبلیانا; ليوبليانا
    @croatia
    ^ zagreb; زاگرب; زغرب
    @bosnia
    ^ sarajevo; سارایوو; سراييفو
    @kosovo
    ^ pristina; پریشتینا; بريشتينا
    @albania
    ^ tirana; تیرانا; تيرانا
    @macedonia
    ^ skopje; اسکوپیه; سكوبيه سكوبي
    @moldova
    ^ chisinau; کیشینوف; كيشيناو تشيسيناو
    @estonia
    ^ tallinn; تالین; تالين
    @latvia
    ^ riga; ریگا; ريغا
    @lithuania
    ^ vilnius; ویلنیوس; فيلنيوس
    @germany
    ^ cologne; کلن; كولونيا
    ^ stuttgart; اشتوتگارت; شتوتغارت
    ^ leipzig; لایپزیگ; لايبزيغ لايبتسيغ
    ^ dresden; درسدن; دريسدن
    ^ ?bonn; بن; ?بون
    ^ dusseldorf düsseldorf; دوسلدورف; دوسلدورف
    ^ bavaria bavarian; باواریا; بافاريا بافاري
    @austria
    ^ salzburg; سالزبورگ; سالزبورغ
    @france
    ^ toulouse; تولوز; تولوز
    ^ bordeaux; بوردو; بوردو
    ^ strasbourg; استراسبورگ; ستراسبورغ
    ^ lille; ?لیل; ?ليل
    ^ nantes; نانت; نانت
    ^ corsica; ?کرس; كورسيكا
    @britain
    ^ birmingham; بیرمنگام; برمنغهام
    ^ edinburgh; ادینبرو; إدنبرة
    ^ glasgow; گلاسگو; غلاسكو غلاسغو
    ^ belfast; بلفاست; بلفاست
    ^ ?oxford; آکسفورد; أكسفورد أوكسفورد
    ^ ?cambridge; کمبریج; كامبريدج كمبريدج
    ^ leeds; لیدز; ليدز
    ^ newcastle; نیوکاسل; نيوكاسل
    ^ gibraltar; جبل‌الطارق; جبل_طارق
    @spain
    ^ valencia; والنسیا; فالنسيا بلنسية
    ^ seville; سویل; إشبيلية
    ^ malaga; مالاگا; مالقة مالاغا
    ^ bilbao; بیلبائو; بلباو
    ^ granada; گرانادا; غرناطة
    @portugal
    ^ porto; پورتو; بورتو
    @italy
    ^ turin; تورین; تورينو
    ^ ?florence florentine; فلورانس; فلورنسا
    ^ genoa; جنوا; جنوى جنوة
    ^ sicily sicilian; سیسیل; صقلية
    ^ palermo; پالرمو; باليرمو
    ^ bologna; بولونیا; بولونيا
    ^ lampedusa; لامپدوزا; لامبيدوزا
    @greece
    ^ thessaloniki; تسالونیکی; سالونيك تسالونيكي
    ^ crete; ?کرت; كريت
    @cyprus
    ^ nicosia; نیکوزیا; نيقوسيا
    @netherlands
    ^ rotterdam; روتردام; روتردام
    @belgium
    ^ antwerp; آنتورپ; أنتويرب
    @switzerland
    ^ basel; بازل; بازل
    ^ lausanne; لوزان; لوزان
    ^ davos; داووس; دافوس
    ^ ?bern; برن; برن
    @norway
    ^ bergen; برگن; بيرغن
    @sweden
    ^ gothenburg; گوتنبرگ; غوتنبرغ
    ^ malmo; مالمو; مالمو
    @america
    ^ san_francisco; سان‌فرانسیسکو سان_فرانسیسکو; سان_فرانسيسكو
    ^ las_vegas; لاس‌وگاس لاس_وگاس; لاس_فيغاس
    ^ philadelphia; فیلادلفیا; فيلادلفيا
    ^ seattle; سیاتل; سياتل
    ^ detroit; دیترویت; ديترويت
    ^ atlanta; آتلانتا; أتلانتا
    ^ dallas; دالاس; دالاس
    ^ miami; میامی; ميامي
    ^ denver; دنور; دنفر
    ^ minneapolis; مینیاپولیس; مينيابوليس
    ^ cleveland; کلیولند; كليفلاند
    ^ baltimore; بالتیمور; بالتيمور
    ^ pittsburgh; پیتسبورگ; بيتسبرغ
    ^ portland; پورتلند; بورتلاند
    ^ ohio; اوهایو; أوهايو
    ^ michigan; میشیگان; ميشيغان ميشيغن
    ^ pennsylvania; پنسیلوانیا; بنسلفانيا
    ^ arizona; آریزونا; أريزونا
    ^ nevada; نوادا; نيفادا
    ^ colorado; کلرادو; كولورادو
    ^ minnesota; مینه‌سوتا; مينيسوتا
    ^ wisconsin; ویسکانسین; ويسكونسن
    ^ alaska; آلاسکا; ألاسكا
    ^ hawaii; هاوایی; هاواي
    ^ louisiana; لوئیزیانا; لويزيانا
    ^ alabama; آلاباما; ألاباما
    ^ tennessee; تنسی; تينيسي
    ^ kentucky; کنتاکی; كنتاكي
    ^ oregon; اورگن; أوريغون
    ^ utah; یوتا; يوتا
    ^ massachusetts; ماساچوست; ماساتشوستس
    ^ illinois; ایلینوی; إلينوي
    ^ guantanamo; گوانتانامو; غوانتانامو
    @canada
    ^ montreal; مونترال; مونتريال
    ^ vancouver; ونکوور; فانكوفر
    ^ quebec; کبک; كيبيك
    ^ alberta; آلبرتا; ألبرتا
    @mexico
    ^ tijuana; تیخوانا; تيخوانا
    @cuba
    ^ havana; هاوانا; هافانا
    @brazil
    ^ rio_de_janeiro; ریودوژانیرو; ريو_دي_جانيرو
    ^ sao_paulo são_paulo; سائوپائولو; ساو_باولو
    ^ brasilia; برازیلیا; برازيليا
    @argentina
    ^ buenos_aires; بوئنوس‌آیرس بوئنوس_آیرس; بوينس_آيرس بوينس_أيرس
    @chile
    ^ ?santiago; سانتیاگو; سانتياغو
    @peru
    ^ ?lima; لیما; ليما
    @colombia
    ^ bogota bogotá; بوگوتا; بوغوتا
    @venezuela
    ^ caracas; کاراکاس; كاراكاس
    @ecuador
    ^ quito; کیتو; كيتو
    @uruguay
    ^ montevideo; مونته‌ویدئو; مونتيفيديو
    @australia
    ^ brisbane; بریزبن; بريزبن بريزبان
    ^ perth; ?پرت; بيرث
    ^ adelaide; آدلاید; أديلايد
    @ethiopia
    ^ addis_ababa; آدیس‌آبابا آدیس_آبابا; أديس_أبابا
    ^ tigray tigrayan; تیگرای; تيغراي تيغراوي
    @uganda
    ^ kampala; کامپالا; كمبالا
    @tanzania
    ^ zanzibar; زنگبار; زنجبار
    @rwanda
    ^ kigali; کیگالی; كيغالي
    @congo
    ^ kinshasa; کینشاسا; كينشاسا
    ^ goma; گوما; غوما
    @nigeria
    ^ lagos; لاگوس; لاغوس
    ^ abuja; آبوجا; أبوجا
    @niger
    ^ niamey; ?نیامی; نيامي
    @mali
    ^ bamako; باماکو; باماكو
    @ghana
    ^ accra; آکرا; أكرا
    @senegal
    ^ dakar; داکار; داكار
    @ivory_coast
    ^ abidjan; آبیجان; أبيدجان
    @zimbabwe
    ^ harare; هراره; هراري
    @angola
    ^ luanda; لواندا; لواندا
    @south_africa
    ^ johannesburg; ژوهانسبورگ; جوهانسبرغ
    ^ cape_town; کیپ‌تاون کیپ_تاون; كيب_تاون كيبتاون
    ^ pretoria; پرتوریا; بريتوريا
    ^ durban; دوربان; ديربان دوربان
    @sudan
    ^ darfur; دارفور; دارفور
    ^ fasher el_fasher; فاشر الفاشر; الفاشر
    ^ omdurman; ام‌درمان; أم_درمان
    ^ port_sudan; پورت‌سودان پورت_سودان; بورتسودان بورت_سودان
    @libya
    ^ misrata; مصراته; مصراتة
    ^ sirte; سرت; سرت
    @egypt
    ^ sinai; ?سینا; سيناء
    ^ giza; جیزه; الجيزة
    ^ aswan; اسوان; أسوان
    ^ luxor; اقصر; الأقصر
    @morocco
    ^ casablanca; کازابلانکا; الدار_البيضاء
    ^ tangier; طنجه; طنجة
    ^ marrakech marrakesh; مراکش; مراكش
    @algeria
    ^ oran; وهران; وهران
    @yemen
    ^ marib; مأرب; مأرب
    ^ taiz; تعز; تعز
    @iraq
    ^ fallujah; فلوجه; الفلوجة
    ^ tikrit; تکریت; تكريت
    ^ ramadi; رمادی; الرمادي
    ^ anbar; ?انبار; ?الأنبار
    @syria
    ^ raqqa; ?رقه; الرقة
    ^ hama; حماه; ?حماة
    ^ palmyra; پالمیرا; ?تدمر
    ^ tartus tartous; طرطوس; طرطوس
    ^ quneitra; قنیطره; القنيطرة
    @palestine
    ^ khan_younis khan_yunis; خان‌یونس خان_یونس; خان_يونس
    ^ jenin; ?جنین; ?جنين
    ^ bethlehem; بیت‌لحم; بيت_لحم
    ^ jabalia jabaliya; جبالیا; جباليا
    @israel
    ^ eilat; ?ایلات; إيلات
    ^ ashkelon; عسقلان; عسقلان
    ^ negev; ?نقب; النقب
    @lebanon
    ^ ?sidon; صیدا; ?صيدا
    ^ ?tyre; ?صور; ?صور
    ^ bekaa; بقاع; البقاع
    @turkey
    ^ antalya; آنتالیا; أنطاليا
    ^ adana; آدانا; أضنة
    ^ diyarbakir; دیاربکر; ديار_بكر
    ^ gaziantep; غازی‌عینتاب; غازي_عنتاب
    ^ hatay; هاتای; هاتاي
    @pakistan
    ^ peshawar; پیشاور; بيشاور
    ^ quetta; کویته; كويتا
    ^ rawalpindi; راولپندی; روالبندي
    @afghanistan
    ^ mazar_i_sharif; مزارشریف مزار_شریف; مزار_شريف
    ^ jalalabad; جلال‌آباد; جلال_آباد
    ^ kunduz; قندوز; قندوز
    ^ helmand; هلمند; هلمند
    @india
    ^ kolkata calcutta; کلکته; كلكتا كولكاتا
    ^ bangalore bengaluru; بنگلور; بنغالور بنغالورو
    ^ chennai; چنای; تشيناي
    ^ hyderabad; حیدرآباد; حيدر_آباد
    ^ kerala; کرالا; كيرالا
    @bangladesh
    ^ dhaka; داکا; دكا دكّا
    @sri_lanka
    ^ colombo; کلمبو; كولومبو
    @nepal
    ^ kathmandu; کاتماندو; كاتماندو
    @china
    ^ guangzhou; گوانگژو; قوانغتشو غوانزو غوانغتشو
    ^ shenzhen; شنژن; شنتشن شينزين شنجن
    ^ xinjiang; سین‌کیانگ; شينجيانغ
    ^ tibet tibetan; تبت; التبت تبتي
    ^ macau macao; ماکائو; ماكاو
    @japan
    ^ hiroshima; هیروشیما; هيروشيما
    ^ nagasaki; ناگازاکی; ناغازاكي
    ^ fukushima; فوکوشیما; فوكوشيما
    ^ kyoto; کیوتو; كيوتو
    @vietnam
    ^ hanoi; هانوی; هانوي
    @philippines
    ^ manila; مانیل; مانيلا
    @indonesia
    ^ bali; بالی; ?بالي
    ^ sumatra; سوماترا; سومطرة
    @iran
    ^ bam; ?بم; ?بم
    ^ kish; کیش; ?كيش
    ^ qeshm; قشم; قشم
    ^ chabahar; چابهار; تشابهار جابهار
    ^ asaluyeh assaluyeh; عسلویه; عسلوية
    ^ mahshahr; ماهشهر; ماهشهر معشور
    ^ kashan; کاشان; كاشان قاشان
    ^ birjand; بیرجند; بيرجند
    ^ bojnurd; بجنورد; بجنورد
    ^ yasuj; یاسوج; ياسوج
    ^ shahrekord; شهرکرد; شهركرد
    ^ dezful; دزفول; دزفول
    ^ nishapur neyshabur; نیشابور; نيسابور نيشابور
    ^ sabzevar; سبزوار; سبزوار
    ^ bukan; بوکان; بوكان
    ^ mahabad; مهاباد; مهاباد
    ^ saveh; ساوه; ساوه ساوة
    ^ babol; ?بابل; ?بابل
    ^ amol; ?آمل; ?آمل
    ^ fars_province; استان_فارس; محافظة_فارس
    ^ damavand; دماوند; دماوند
    """
}
