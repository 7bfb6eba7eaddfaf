extension Opposites {
  // Kin, living things, food, minerals, vehicles, weapons, bodies, work and sport, in the form of ``text``.
  static let things = """
    =uncle =uncles ?=great-uncle; =عمو =عمو‌ها =عمو‌های =عموی دایی ?دایی‌ها ?عم; =عم =عما =عمها =عمهم =عمي =أعمام =أعمامه =خال =خالها =خالي =أخوال =أخواله =العم =الخال ?=عمه ?=خاله ?=عمك ?=عمنا ?=عمو
    =aunt =aunts =auntie ?=great-aunt; عمه خاله ?عمه‌ها ?عمه‌اش ?زن‌عمو ?زن‌دایی; =عمته =عمتها =عمتي =عمتك =عمات =عماته =خالته =خالتها =خالتي =خالتك =خالات =خالاته ?=عمة ?=خالة ?=عمتهم ?=خالتهم ?زوجة ?=عمتنا

    =grandfather =grandfathers =grandpa =granddad =grandad ?=grandparent ?=grandparents ?=ancestor ?=ancestors ?=forefather ?=forefathers ?=great-grandfather; پدربزرگ ?جد ?اجداد ?نیا ?نیاکان; =جد =جدها =جدي =جدهم =أجداد =أجداده =أجدادها =الجد ?=جده ?=جدك ?=جدنا ?أسلاف ?سلف ?=جدود ?=جدا ?=جدان ?=أجدادهم ?=أجدادنا
    =grandmother =grandmothers =grandma =granny =nana ?=grandparent ?=grandparents ?=great-grandmother; مادربزرگ ?ننه; =جدته =جدتها =جدتي =جدتهم =جدات =جداته =جدتك ?=جدة ?=جدتنا ?أجداد

    =grandson =grandsons ?=grandchild ?=grandchildren ?=great-grandson; نوه_پسری ?نوه ?نوادگان; =حفيد =حفيدا =حفيدها =حفيدي ?=حفيده ?أحفاد ?حفدة ?سبط
    =granddaughter =granddaughters ?=grandchild ?=grandchildren ?=great-granddaughter; نوه_دختری ?نوه ?نوادگان; =حفيدة =حفيدته =حفيدتها =حفيدات =حفيدتي ?=حفيده ?أحفاد

    =nephew =nephews; ; ابن_أخ ابن_أخيه ابن_أخيها ابن_أخي ابن_شقيق ابن_شقيقه ابن_شقيقها ابن_أخت ابن_أخته ابن_أختها ابن_أختي ابن_شقيقته ابن_شقيقتها ابن_الأخ ابن_الأخت ابن_شقيقة ?أبناء_أخيه ?أبناء_أخته ?ابن ?أبناء ?أولاد
    =niece =nieces; ; ابنة_أخ ابنة_أخيه ابنة_أخيها ابنة_أخي ابنة_شقيق ابنة_شقيقه ابنة_شقيقها ابنة_أخت ابنة_أخته ابنة_أختها ابنة_أختي ابنة_شقيقته ابنة_شقيقتها ابنة_شقيقة بنت_أخ بنت_أخيه بنت_أخيها بنت_أخته بنت_أختها بنت_أختي بنت_أخي بنت_الأخ بنت_الأخت ابنة_الأخ ابنة_الأخت ?ابنة ?=بنت ?بنات

    =dog =dogs =puppy =puppies ?=canine; =سگ =سگ‌ها =سگ‌های =سگی =سگان ?توله; كلب كلاب ?كلبي ?جرو
    =cat =cats =kitten =kittens ?=feline; گربه گربه‌سانان; قطة قطط =القط =قطا ?قط ?هر ?هرة ?هريرة ?سنور
    =horse =horses ?=pony ?=equestrian; اسب ?مادیان ?اسبی; =حصان أحصنة خيول ?خيل ?فرس ?جواد ?جياد ?فروسية ?أفراس ?مهر
    =cow =cows =cattle ?=bull ?=bulls ?=calf ?=beef ?=dairy ?=ox ?=oxen; =گاو =گاوها =گاوهای ?گوساله ?دام; =بقرة أبقار =بقر ?ماشية ?عجل ?عجول ?ثور ?ثيران ?بقري
    =sheep =lamb =lambs ?=mutton ?=ewe ?=flock; گوسفند بره ?میش ?گله; خروف =خراف أغنام ضأن نعجة نعاج ?غنم ?حمل ?ماشية ?شاة ?أضحية
    =goat =goats; =بز =بزها =بزهای ?کهره; ماعز =عنزة ?تيس ?معز ?جدي ?أغنام
    =camel =camels; شتر ?ناقه; إبل ناقة بعير نوق ?جمل ?جمال ?هجن
    =donkey =donkeys =mule =mules; الاغ قاطر ?خر; حمار حمير =بغل بغال
    =lion =lions =lioness; ?شیر ?شیرها; =أسد =لبؤة ?=الأسد ?أسود ?ليث ?سبع
    =tiger =tigers =leopard =leopards =cheetah =cheetahs =panther =panthers; =ببر =ببرها =ببرهای پلنگ یوزپلنگ; نمر نمور ?فهد ?فهود
    =wolf =wolves; =گرگ =گرگ‌ها =گرگ‌های; ذئب ذئاب ?ذئبي
    =elephant =elephants; =فیل =فیل‌ها =فیل‌های ?عاج; =فيل =فيلة =أفيال ?عاج
    =monkey =monkeys ?=ape ?=apes ?=chimpanzee ?=chimpanzees; =میمون =میمون‌ها =میمون‌های ?شامپانزه; قرد قردة قرود ?شمبانزي
    =snake =snakes =serpent =serpents =viper =vipers =cobra =cobras; =مار =مارها =مارهای افعی; ثعبان ثعابين أفعى أفاع أفاعي ?حية ?حيات ?كوبرا
    =pig =pigs =pork =swine =boar =boars; خوک ?خنازیر; خنزير خنازير
    ?=bear ?=bears; =خرس =خرس‌ها =خرس‌های; =دب =دببة =الدب

    =shark =sharks; کوسه; أسماك_القرش سمكة_قرش سمك_القرش سمك_قرش ?قرش ?قروش
    =whale =whales; نهنگ ?وال; =حوت =حيتان =حوتا
    =dolphin =dolphins; دلفین; =دلفين =دلافين
    =turtle =turtles =tortoise =tortoises; لاک‌پشت لاک_پشت; سلحفاة سلاحف
    =crocodile =crocodiles =alligator =alligators; تمساح کروکودیل; تمساح تماسيح

    =bee =bees =honeybee =honeybees; زنبور زنبورعسل; نحل نحلة ?دبور ?دبابير ?زنبور
    =ant =ants; مورچه; =نمل =نملة =النمل
    =mosquito =mosquitoes =mosquitos ?=malaria; =پشه =پشه‌ها =پشه‌های; بعوض بعوضة ?ناموس ?ناموسيات ?ناموسية
    =locust =locusts ?=grasshopper ?=grasshoppers; ملخ; جراد جرادة ?جندب
    ?=fly ?=flies; مگس; ذباب ذبابة
    =butterfly =butterflies; ?پروانه; فراشة فراشات
    =spider =spiders; عنکبوت; عنكبوت عناكب ?عنكبوتي ?عنكبوتية

    =apple =apples; ?سیب ?سیب‌ها; تفاح تفاحة ?أبل ?آبل
    =potato =potatoes; سیب‌زمینی سیب_زمینی; بطاطا بطاطس
    =tomato =tomatoes; گوجه‌فرنگی گوجه_فرنگی ?گوجه; طماطم بندورة
    =onion =onions; پیاز; بصل بصلة
    =garlic; ?سیر; =ثوم =الثوم =ثوما
    =cucumber =cucumbers; خیار; ?خيار ?قثاء
    =carrot =carrots; هویج; ?جزر
    =banana =bananas; =موز; =موز =موزة
    =grape =grapes ?=vineyard ?=vineyards; انگور; عنب أعناب عنبا ?كروم
    ?=orange ?=oranges ?=citrus; پرتقال ?نارنگی ?مرکبات; برتقال برتقالة ?برتقالي ?حمضيات
    =pomegranate =pomegranates; انار; =رمان =الرمان ?رمانة
    =olive =olives; زیتون; =زيتون ?زيت
    =lemon =lemons ?=lime ?=limes; لیمو; =ليمون ?حامض
    =watermelon =watermelons; هندوانه; بطيخ ?دلاح
    ?=date ?=dates ?=palm; خرما; =تمر =تمور =التمر ?بلح ?رطب ?نخيل

    =pistachio =pistachios; پسته; فستق ?فستقي
    =walnut =walnuts ?=nut ?=nuts; گردو; ?جوز
    =almond =almonds; بادام; =لوز =اللوز =لوزا ?لوزي
    =peanut =peanuts =groundnut =groundnuts; بادام‌زمینی بادام_زمینی; فول_سوداني الفول_السوداني ?فستق
    =hazelnut =hazelnuts; فندق; =بندق

    =tea; =چای; =شاي =الشاي =شايا
    =coffee; قهوه; =قهوة =القهوة =قهوته =قهوتهم =البن ?مقهى ?مقاه
    =milk ?=dairy; شیرخشک شیرخوراکی ?شیر ?لبنیات; حليب =لبن =اللبن ?ألبان ?رضاعة
    =wine =wines; شراب; نبيذ ?خمر ?خمور ?شراب
    =beer =beers; آبجو ماءالشعیر; =بيرة جعة ?شعير
    =juice =juices; آبمیوه آب‌میوه; عصير عصائر

    =bread ?=loaf ?=loaves ?=bakery; =نان =نان‌ها ?نانوایی; خبز رغيف أرغفة ?مخبز ?مخابز
    =cheese; پنیر; =جبن =الجبن =جبنة =أجبان
    =honey; عسل; عسل
    =butter; ?کره; زبدة
    =egg =eggs; تخم‌مرغ تخم_مرغ; =بيضة ?بيض ?بيوض ?بويضة
    =meat ?=beef ?=lamb; گوشت; لحم لحوم
    =salt ?=salty; نمک; =ملح =الملح ?أملاح ?مالح ?ملحي
    =flour; =آرد; =طحين ?دقيق

    =aluminium =aluminum; آلومینیوم آلومینیومی; ألومنيوم ألمنيوم ألومينيوم
    =zinc; ?روی; زنك خارصين
    ?=lead; سرب; ?رصاص
    =nickel; نیکل; نيكل
    =lithium; لیتیوم; ليثيوم
    =uranium; اورانیوم; يورانيوم ?اليورانيوم
    =plutonium; پلوتونیوم; بلوتونيوم
    =cobalt; کبالت; كوبالت
    =platinum; پلاتین; =بلاتين ?بلاتيني
    =copper; =مس; نحاس
    =gold ?=golden; طلا; ?ذهب ?ذهبي ?ذهبية
    =silver; نقره; فضة ?فضي ?فضية
    =diamond =diamonds; الماس; =ألماس ?ماس ?ماسة ?ألماسي
    =titanium; تیتانیوم; تيتانيوم

    =oxygen; اکسیژن; أكسجين أوكسجين أكسجيني
    =hydrogen; هیدروژن; هيدروجين
    =nitrogen; نیتروژن ازت; نيتروجين
    =helium; هلیوم; هيليوم
    =methane; متان; ميثان
    =ammonia; آمونیاک; =أمونيا نشادر
    =carbon ?=co2; کربن ?دی‌اکسید; كربون ?كربوني
    =chlorine ?=chlorinated; =کلر =کلر‌ها =کلر‌های; كلور

    =oil =crude ?=petroleum ?=fuel ?=barrel ?=barrels ?=opec; نفت نفتی ?روغن ?بشکه; نفط نفطي بترول ?خام ?زيت ?وقود ?برميل ?نفطية ?أوبك
    ?=gas natural_gas =lng ?=gaseous; =گاز =گازی =گازها; غاز ?غازي ?غازات
    =coal ?=charcoal ?=colliery; زغال‌سنگ زغال_سنگ زغال ?زغال‌چوب; فحم ?فحمي
    =petrol =gasoline ?=gas ?=fuel; بنزین ?سوخت; بنزين ?وقود ?محروقات ?بترول
    =diesel =gasoil ?=fuel; گازوئیل گازوییل دیزل; ديزل مازوت سولار غازوال ?وقود ?محروقات
    =kerosene =paraffin; نفت_سفید نفت‌سفید کروسین; كيروسين ?كاز ?نفط_أبيض

    =solar =photovoltaic; خورشیدی فتوولتائیک ?آفتابی ?شمسی ?خورشید; =شمسي =شمسية ?شمس ?شموس ?ضوئي
    =nuclear =atomic ?=uranium ?=reactor ?=reactors ?=radioactive; =هسته‌ای اتمی ?اورانیوم; نووي نووية =ذري =ذرية ?يورانيوم ?مفاعل
    =hydroelectric =hydropower ?=hydro ?=dam ?=dams; برق‌آبی برقابی ?سد; كهرومائي كهرومائية ?مائي ?مائية ?سد
    =geothermal; زمین‌گرمایی; حراري_أرضي حرارية_أرضية الحرارية_الأرضية جوفية_حرارية

    =chemical =chemicals ?=gas ?=toxic ?=chemist ?=chemists; شیمیایی ?شیمی; كيميائي كيميائية كيماوي كيماوية ?كيمياء ?كيماويات ?سام
    =biological ?=bacteriological ?=germ ?=biology ?=biologist ?=biologists; بیولوژیک بیولوژیکی =میکروبی ?زیستی ?زیست‌شناسی; بيولوجي بيولوجية =جرثومي =جرثومية =جرثوميا =جرثوميين =جرثوميون ?حيوي ?حيوية ?=أحيائي ?=أحيائية ?=أحيائيا ?=أحيائيين ?=أحيائيون ?جراثيم
    =nuclear =atomic ?=uranium; =هسته‌ای اتمی ?اورانیوم; نووي نووية =ذري =ذرية ?يورانيوم

    =helicopter =helicopters =chopper =choppers; بالگرد هلیکوپتر هلی‌کوپتر چرخ‌بال; =مروحية =مروحيته =مروحيتها =مروحيتهم =مروحيات هليكوبتر هليكوبترات ?طوافة ?حوامة ?عمودية ?مروحي ?أباتشي
    =drone =drones =uav =uavs ?=unmanned ?=march ?=marches ?=career ?=careers; پهپاد ?بدون_سرنشین ?بی‌سرنشین; =مسيرة =مسيرته =مسيرتها =مسيرتهم =مسيرات درون طائرة_بدون_طيار طائرات_بدون_طيار بدون_طيار دون_طيار ?مسير ?مسيرتين ?مسيرتان
    =airliner =airliners =airplane =airplanes ?=plane ?=planes ?=aircraft ?=jet ?=jets ?=flight ?=flights; هواپیما ?پرواز ?جت; طائرة_ركاب طائرة_مدنية طائرة_تجارية ?طائرة ?طائرات ?رحلة ?مقاتلة ?نفاثة
    =ambulance =ambulances; آمبولانس; إسعاف ?مسعف
    =taxi =taxis =cab =cabs; تاکسی; سيارة_أجرة سيارات_أجرة سيارات_الأجرة سيارة_الأجرة تاكسي ?أجرة ?سرفيس
    =car =cars ?=vehicle ?=vehicles ?=motorist ?=motorists ?=driver ?=drivers ?=motor; ?خودرو ?ماشین ?اتومبیل ?سواری; ?سيارة ?سيارات ?مركبة ?مركبات ?عربة ?سائق ?آلية
    =lorry =lorries =truck =trucks ?=trucker ?=truckers ?=trailer ?=trailers; کامیون تریلی ?تریلر ?وانت; شاحنة شاحنات ?سيارة ?سيارات ?مقطورة ?كميون ?ناقلة ?صهريج
    =bus =buses =minibus =minibuses ?=coach ?=coaches; اتوبوس مینی‌بوس; حافلة حافلات باص باصات ?أتوبيس ?ميكروباص
    =motorcycle =motorcycles =motorbike =motorbikes ?=bike ?=bikes ?=biker ?=bikers ?=motorcyclist ?=motorcyclists; موتورسیکلت ?موتور ?موتوسیکلت ?موتورسوار; دراجة_نارية دراجات_نارية الدراجات_النارية الدراجة_النارية دراجته_النارية دراجتين_ناريتين ?دراجة ?دراجات ?موتوسيكل ?نارية ?ناريتان
    =bicycle =bicycles ?=bike ?=bikes ?=cycling ?=cyclist ?=cyclists ?=cycle ?=cycles; دوچرخه ?رکاب; دراجة_هوائية دراجات_هوائية الدراجات_الهوائية الدراجة_الهوائية دراجته_الهوائية ?دراجة ?دراجات ?دراج ?دراجين ?هوائية
    =tram =trams =tramway =tramways =streetcar =streetcars; تراموا; ترام ترامواي
    =metro =metros =subway underground_train ?=underground ?=tube; مترو ?زیرزمینی; مترو
    =tractor =tractors; تراکتور; جرار جرارات ?جرافة
    =submarine =submarines; زیردریایی; غواصة غواصات
    =tank =tanks; تانک ?مخزن ?باک; دبابة دبابات ?خزان ?خزانات ?مدرعات ?صهريج ?حوض

    aircraft_carrier aircraft_carriers ?=carrier; ناو_هواپیمابر ناوهای_هواپیمابر هواپیمابر; حاملة_طائرات حاملات_طائرات حاملة_الطائرات حاملات_الطائرات ?حاملة ?حاملات
    =submarine =submarines; زیردریایی; غواصة غواصات
    =destroyer =destroyers; ناوشکن; =مدمرة =مدمرات =المدمرة =المدمرات ?مدمر
    =frigate =frigates ?=corvette ?=corvettes; ناوچه ?فریگیت; فرقاطة فرقاطات ?طراد
    =tanker =tankers oil_tanker; نفت‌کش نفتکش تانکر; ناقلة_نفط ناقلات_نفط ناقلة_النفط ناقلات_النفط ?ناقلة ?ناقلات ?صهريج ?صهاريج

    =missile =missiles =rocket =rockets ?=projectile ?=projectiles ?=ballistic ?=rpg ?=propelled; موشک راکت موشکی ?آرپی‌جی ?پرتابه; صاروخ صواريخ صاروخي ?قذيفة ?قذائف ?مقذوف ?باليستي
    =landmine =landmines =minefield =minefields =demining ?=mine ?=mines; =مین =مین‌ها =مین‌های مین‌روبی ?معدن; لغم =ألغام ?تفخيخ ?عبوة ?عبوات ?منجم ?مناجم
    =mortar =mortars ?=shell ?=shells ?=shelling ?=round ?=rounds; خمپاره ?گلوله ?خمپاره‌انداز; هاون ?قذيفة ?قذائف
    =bomb =bombs ?=bombing ?=bombings ?=bomber ?=bombers ?=bombed ?=explosive ?=explosives ?=device ?=devices ?=explosion ?=grenade ?=grenades; =بمب =بمب‌ها =بمب‌های =بمبی بمب‌گذاری ?بمباران ?انفجار ?انفجاری ?ترقه; قنبلة قنابل ?تفجير ?تفجيرات ?عبوة ?عبوات ?ناسفة ?متفجرات ?متفجر ?مفخخة ?قصف ?انفجار ?انتحاري
    =grenade =grenades ?=bomb ?=bombs; نارنجک ?نارنجک‌انداز; قنبلة_يدوية قنابل_يدوية القنابل_اليدوية رمانة_يدوية ?قنبلة ?قنابل ?يدوية ?قذيفة ?قذائف ?رمانة
    =rifle =rifles =shotgun =shotguns ?=gun ?=guns ?=firearm ?=firearms ?=kalashnikov ?=kalashnikovs ?=ak-47; تفنگ ?سلاح ?کلاشینکف ?اسلحه; =بندقية =بندقيته =بندقيتها =بندقيتهم =بندقيات =بنادق ?رشاش ?كلاشينكوف ?سلاح ?رشاشات ?قناص
    =pistol =pistols =handgun =handguns =revolver =revolvers ?=gun ?=guns ?=firearm ?=firearms; تپانچه هفت‌تیر سلاح_کمری اسلحه_کمری ?کلت ?اسلحه ?سلاح; مسدس مسدسات ?سلاح ?أسلحة
    =knife =knives ?=stab ?=stabs ?=stabed ?=stabing ?=stabbed ?=stabbing ?=dagger ?=daggers ?=blade ?=blades; چاقو کارد ?خنجر ?قمه; =سكين =سكينا =سكاكين ?خنجر ?طعن ?ساطور ?طعنا ?سلاح_أبيض
    =artillery ?=cannon ?=cannons ?=howitzer ?=howitzers ?=gun ?=guns ?=shelling; توپخانه ?توپ ?توپخانه‌ای; =مدفعية =مدفعيته ?=مدافع ?مدفع ?قصف ?مدفعي ?مدافعين
    =torpedo =torpedoes; اژدر; طوربيد طوربيدات

    =cancer =cancers ?=tumour ?=tumours ?=tumor ?=tumors ?=malignant ?=oncology ?=carcinoma; سرطان سرطانی ?تومور; سرطان سرطاني سرطانات ?ورم ?أورام ?خبيث
    =diabetes =diabetic =diabetics ?=insulin; دیابت دیابتی ?قند; =سكري =السكري ?سكر ?إنسولين
    =influenza =flu ?=h1n1 ?=swine ?bird_flu; آنفلوانزا آنفولانزا; إنفلونزا أنفلونزا انفلونزا إنفلوانزا ?نزلة ?نزلات ?زكام ?برد
    =cholera; =وبا ?التور; كوليرا
    =malaria ?=antimalarial ?=antimalarials; مالاریا; ملاريا برداء ?ملاري
    =measles ?=rubella; سرخک ?سرخجه; حصبة ?حميراء
    =polio =poliomyelitis; فلج_اطفال پولیو; شلل_الأطفال شلل_أطفال ?شلل
    =ebola; ابولا; إيبولا ايبولا
    =coronavirus =coronaviruses =covid =covid-19 =covid19 =sars-cov-2 ?=virus ?=pandemic ?=sars ?=corona; کرونا کووید کووید-۱۹ کوید کرونایی ?ویروس; كورونا كوفيد كوفيد-19 ?فيروس ?وباء ?جائحة ?سارس ?كرونا
    =aids =hiv; ایدز اچ‌آی‌وی; إيدز الإيدز نقص_المناعة ?سيدا ?مناعة
    =tuberculosis =tb; =سل; =سل =السل سل_رئوي ?درن
    =hepatitis; هپاتیت; التهاب_الكبد التهاب_كبد التهابات_الكبد التهاب_الكبدي ?كبد ?كبدي
    =plague ?=bubonic; طاعون; =طاعون
    =smallpox =monkeypox =mpox ?=chickenpox; آبله آبله‌میمونی ?آبله‌مرغان; =جدري =الجدري
    =dengue; =دنگی =دنگ ?دانگ; ضنك دنك
    =typhoid =typhus; حصبه تیفوئید تیفوس; تيفوئيد تيفويد تيفود تيفوس تيفية
    =pneumonia; ذات‌الریه پنومونی سینه‌پهلو ذات_الریه; التهاب_رئوي ذات_الرئة الالتهاب_الرئوي التهاب_الرئة التهاب_رئة التهاب_الرئتين ?رئوي ?رئة ?نيومونيا
    =asthma =asthmatic; آسم آسمی; =ربو =الربو ?ربوي
    =alzheimer =alzheimer's ?=dementia; آلزایمر ?زوال; ألزهايمر الزهايمر ?خرف
    =parkinson =parkinson's; پارکینسون; باركنسون باركينسون ?رعاش
    =stroke =strokes; سکته_مغزی; سكتة_دماغية جلطة_دماغية سكتات_دماغية السكتة_الدماغية ?سكتة ?جلطة ?ضربة
    =leprosy; جذام; جذام

    =knee =knees; زانو; =ركبة =ركبته =ركبتها =ركبتين =ركبتيه =الركبة ?ركب
    =shoulder =shoulders; ?شانه ?دوش ?کتف; كتف كتفه أكتاف كتفي ?عاتق ?منكب
    =ankle =ankles; مچ_پا مچ_پای قوزک ?مچ; كاحل كاحله كاحلي
    =thigh =thighs =hamstring =hamstrings ?=groin; کشاله همسترینگ ?ران; =الفخذ =فخذه =فخذها =فخذيه ?=فخذ أوتار_الركبة ?خلفية ?مأبض
    =elbow =elbows; آرنج; ?مرفق ?كوع
    =wrist =wrists; مچ_دست مچ_دستش ?مچ; معصم ?رسغ
    =brain =brains =cerebral; مغز مغزی; دماغ دماغي أدمغة ?مخ ?مخي ?عقل ?عقول
    =stomach =stomaches =gastric; معده ?شکم; =معدة =معدته =معدتها =المعدة ?معوي ?بطن ?معدي
    =ear =ears; =گوش_هایش ?گوش; =أذن =أذنه =أذنيه =أذنها ?آذان ?أذني
    =tooth =teeth =dental; دندان دندانی; =أسنان =أسنانه =أسنانها =أسنانهم ?سن ?أضراس ?ضرس ?سني
    =skin ?=dermatology; ?پوست ?پوستی; جلد جلدي =بشرة =بشرته =بشرتها =بشرتهم =بشرات ?جلود
    =bone =bones; استخوان استخوانی; =عظم =عظام =عظمه =عظامه ?عظم

    =bridge =bridges ?=overpass ?=viaduct; =پل =پل‌ها =پل‌های =پلی; جسر جسور ?معبر ?قنطرة ?كوبري ?جسري
    =tunnel =tunnels; تونل; =نفق =نفقا =نفقين ?أنفاق ?سرداب
    =dam =dams; =سد =سدها =سدهای =سدی ?سدسازی; =سد =سدود =السد =السدود ?سدا ?سدي
    =port =ports =harbour =harbours =harbor =harbors ?=seaport ?=seaports ?=dock ?=docks ?=pier; بندر بنادر ?اسکله ?بندرگاه; ميناء موانئ مرفأ مرافئ ?مينائي ?رصيف ?منفذ ?منافذ ?بندر
    =airport =airports ?=airfield ?=airbase; فرودگاه; مطار مطارات
    ?=station railway_station train_station bus_station; ایستگاه ?پایگاه; ?محطة ?محطات ?موقف
    =lighthouse =lighthouses; فانوس_دریایی; منارة ?فنار

    =hotel =hotels ?=inn ?=resort ?=resorts; هتل مهمان‌سرا ?مسافرخانه; فندق فنادق ?نزل ?منتجع
    =restaurant =restaurants ?=cafe ?=cafes ?=café ?=cafés ?=diner ?=diners; رستوران ?کافه ?غذاخوری; مطعم مطاعم ?مقهى ?مقاهي ?مطعوم
    =museum =museums ?=gallery ?=galleries; موزه ?نگارخانه; متحف متاحف ?معرض
    =library =libraries ?=bookshop ?=bookshops ?=bookstore ?=bookstores; کتابخانه ?کتابفروشی; =مكتبة =مكتبته =مكتبتها =مكتبتهم =مكتبات ?مكتب
    =theatre =theatres =theater =theaters ?=stage ?=scene ?=play ?=plays; تئاتر تماشاخانه ?صحنه ?نمایش; مسرح مسارح ?مسرحية ?مسرحي
    =cinema =cinemas movie_theater movie_theatre ?=film ?=films ?=movie ?=movies; =سینما =سینماها =سینماهای ?فیلم ?سینمایی; سينما سينمات ?سينمائي ?أفلام ?فيلم ?صالة ?صالات
    =stadium =stadiums ?=arena ?=arenas ?=ground ?=pitch ?=field ?=court; ورزشگاه استادیوم ?زمین; ملعب ملاعب إستاد استاد ?ستاد ?مدرجات ?ملعبه
    =factory =factories ?=plant ?=plants ?=mill ?=mills ?=workshop ?=workshops; کارخانه کارخانجات ?کارگاه; مصنع مصانع ?معمل ?معامل ?مصنعة ?منشأة
    =pharmacy =pharmacies ?=drugstore ?=drugstores ?=chemist ?=chemists; داروخانه; =صيدلية =صيدليته =صيدليتها =صيدليتهم =صيدليات ?صيدلي ?صيدلاني
    =cemetery =cemeteries =graveyard =graveyards ?=grave ?=graves ?=burial; گورستان قبرستان آرامستان ?قبر ?گلزار ?گور; مقبرة مقابر ?قبر ?قبور ?مدفن ?جبانة ?قرافة
    =castle =castles =fortress =fortresses =citadel =citadels ?=fort ?=forts; =قلعه =قلعه‌ها =قلعه‌های دژ ?ارگ; قلعة =قلاع حصن حصون ?=قصر ?=قصور
    =palace =palaces ?=mansion ?=mansions ?=castle ?=castles; کاخ ?قصر; =قصر =قصور ?قلعة ?بلاط ?إليزيه
    =refinery =refineries ?=refining; پالایشگاه; مصفاة مصاف مصافي مصفى ?تكرير ?مصفاته
    power_plant power_plants power_station power_stations ?=plant ?=plants ?=reactor ?=reactors; نیروگاه ?رآکتور; محطة_كهرباء محطات_كهرباء محطة_توليد محطات_توليد محطة_الطاقة محطة_طاقة محطات_الطاقة محطة_الكهرباء محطات_الكهرباء ?محطة ?محطات ?مفاعل ?معمل
    =pipeline =pipelines ?=pipe ?=pipes; خط_لوله خطوط_لوله لوله‌کشی ?لوله; خط_أنابيب خطوط_أنابيب خط_الأنابيب خطوط_الأنابيب أنابيب أنبوب ?أنبوبية
    =warehouse =warehouses =depot =depots ?=store ?=stores ?=storage; انبار ?مخزن ?انبارها; مستودع مستودعات ?مخزن ?مخازن ?خزان

    =mosque =mosques; مسجد مساجد; =مسجد =مساجد =مسجدا ?=جامع ?جوامع ?مصلى ?الأقصى
    =church =churches =cathedral =cathedrals =chapel =chapels =basilica ?=christian ?=christians; کلیسا کلیسای; =كنيسة =كنيسته =كنيستها =كنيستهم =كنيسات =كنائس كاتدرائية ?كنسي
    =synagogue =synagogues; کنیسه; =كنيس =كنيسا =كنس
    =temple =temples ?=shrine ?=shrines ?=pagoda ?=pagodas; معبد معابد ?پرستشگاه; =معبد معابد ?هيكل ?مزار ?ضريح
    =monastery =monasteries =convent =convents =abbey =abbeys; صومعه ?دیر; ?دير ?أديرة ?صومعة ?رهبان

    =baker =bakers ?=bakery ?=bakeries; نانوا ?نانوایی; خباز خبازين خبازون ?مخبز ?مخابز ?فران ?أفران ?فرن
    =carpenter =carpenters; نجار نجارها; نجار نجارين نجارون ?نجارة
    =miner =miners coal_miner ?=mine ?=mines ?=mining; معدنچی معدن‌کار معدنکار معدنچیان معدن‌کاران کارگران_معدن کارگر_معدن; عامل_منجم عامل_المنجم عمال_المناجم عمال_المنجم عمال_مناجم عامل_مناجم ?منجم ?مناجم ?تعدين ?عامل ?عمال ?معدنيين
    =driver =drivers =motorist =motorists =trucker =truckers ?=driving ?=drive ?=drove; راننده رانندگان ?رانندگی; سائق سائقة سائقين سائقون سائقو سائقي ?سياقة ?قيادة ?قاد ?يقود ?تقود ?=سيقود ?=ستقود
    =sailor =sailors =seaman =seamen ?=crew ?=crews ?=seafarer ?=seafarers ?=navy; ملوان ملوانان دریانورد دریانوردان ?خدمه ?جاشو; =بحار =بحارة =بحارا ?ملاح ?ملاحين ?طاقم ?بحرية ?نوتي
    =firefighter =firefighters =fireman =firemen ?fire_brigade ?fire_department ?fire_crew ?fire_service; آتش‌نشان آتش‌نشانان آتش‌نشانی آتش_نشانی آتش_نشانان آتش_نشان; رجل_إطفاء رجال_إطفاء رجال_الإطفاء رجل_الإطفاء إطفائي إطفائيون إطفائيين فرق_الإطفاء فرقة_الإطفاء عناصر_الإطفاء ?إطفاء ?دفاع_مدني ?الدفاع_المدني ?حماية_مدنية ?الحماية_المدنية ?مطافئ ?إطفائية
    =guard =guards =bodyguard =bodyguards ?=security ?=watchman ?=protect ?=protects ?=protected ?=protecting; نگهبان نگهبانان محافظان بادیگارد ?محافظ ?گارد ?سپاه ?پاسدار; حارس حراس حارسا حرس ?مرافق ?مرافقين ?حراسة ?حارسة ?حرسه ?أمن ?خفير
    =butcher =butchers ?=slaughter ?=slaughters ?=slaughtered ?=slaughtering; قصاب قصابی ?سلاخ; جزار جزارين ?جزارة ?قصاب ?لحام ?سفاح
    =tailor =tailors ?=tailored ?=dressmaker ?=dressmakers; خیاط خیاطی; خياط خياطين خياطة
    =barber =barbers =hairdresser =hairdressers; آرایشگر سلمانی ?آرایشگاه; حلاق حلاقين ?حلاقة ?كوافير ?صالون ?مزين
    =plumber =plumbers ?=plumbing; لوله‌کش لوله_کش; سباك سباكين ?سباكة ?سمكري
    =electrician =electricians; برقکار برق‌کار برق_کار; فني_كهرباء ?كهربائي ?كهربجي
    =mechanic =mechanics ?=mechanical; مکانیک ?مکانیکی; =ميكانيكي =ميكانيكية =ميكانيكيا =ميكانيكيين =ميكانيكيون ميكانيكيين ?مصلح ?ميكانيكا
    =cook =cooks =chef =chefs ?=cooking ?=cooked; آشپز سرآشپز آشپزها ?آشپزی; طباخ طباخين طاه طاهي طهاة الشيف ?شيف ?طبخ ?طباخة ?يطبخ ?طبخت ?طهي ?طها
    =waiter =waiters =waitress =waitresses; گارسون پیشخدمت پیش‌خدمت; نادل نادلة نادلات ?جرسون ?=مضيف ?خادم
    =shepherd =shepherds =herder =herders =herdsman; چوپان چوپانان; =راعي_غنم =راعي_أغنام رعاة_الأغنام رعاة_الماشية رعاة_أغنام ?راع ?راعي ?رعاة ?رعوي ?رعي

    =singer =singers =vocalist =vocalists ?=singing; خواننده خوانندگان ?آوازخوان; مغن مغني مغنية مغنين مغنون مغنيات مطرب مطربة ?غناء ?غنى ?فنان ?فنانة
    =actor =actors =actress =actresses ?=acting ?=performer ?=performers ?=star ?=stars; بازیگر بازیگران هنرپیشه ?هنرمند ?ستاره; ?ممثل ?ممثلة ?ممثلين ?ممثلون ?ممثلات ?فنان ?فنانة ?تمثيل ?نجم ?نجمة ?فاعل ?أطراف
    film_director film_directors =filmmaker =filmmakers =film-maker =film-makers ?=director ?=directors ?=directed ?=filmed; کارگردان فیلمساز فیلم‌ساز ?مدیر; مخرج_سينمائي مخرج_الفيلم ?مخرج ?مخرجة ?مخرجين ?مخرجون ?سينمائي ?صانع ?صناع ?إخراج ?أخرج ?مدير ?مديرة
    =poet =poets ?=poetry ?=poem ?=poems; شاعر شاعران شعرا ?شعر; =شاعر =شاعرة =شعراء =شاعرا =الشاعر ?شعر
    =writer =writers =author =authors =novelist =novelists ?=wrote ?=playwright ?=playwrights ?=columnist ?=columnists ?=writing; نویسنده =نویسندگان =نویسندگان‌ها =نویسندگان‌های رمان‌نویس ?مؤلف ?نوشت ?نگارنده; كاتب كاتبة كتاب_وأدباء أديب أدباء =مؤلف =مؤلفة =مؤلفين =روائي =روائية =روائيا =روائيين =روائيون ?كتاب ?كتب ?يكتب ?تكتب ?=سيكتب ?=ستكتب ?كتابة ?كاتبا ?كتابه ?كتبة ?صاحب ?واضع
    =painter =painters ?=artist ?=artists ?=painting ?=paintings ?=painted; نقاش نقاشان ?نقاشی ?هنرمند; رسام رسامة رسامين رسامون ?فنان ?فنانة ?لوحة ?دهان ?فنانين ?رسم ?تشكيلي
    =photographer =photographers ?=photo ?=photos ?=photograph ?=photographs ?=photographed ?=photographing ?=cameraman; عکاس عکاسان ?عکاسی ?فیلمبردار ?تصویربردار; مصور مصورة مصورين مصورون ?تصوير ?فوتوغرافي ?مصورا
    =translator =translators =interpreter =interpreters ?=translation ?=translations; مترجم مترجمان; مترجم مترجمة مترجمين مترجمون ?ترجمان ?ترجمة
    =dancer =dancers ?=dancing ?=dance ?=dances ?=danced; رقصنده رقاص ?رقص; راقص راقصة راقصين راقصات ?رقص
    =musician =musicians ?=composer ?=composers ?=pianist ?=pianists ?=violinist ?=violinists ?=singer ?=singers ?=artist ?=artists; نوازنده نوازندگان موسیقیدان موسیقی‌دان ?آهنگساز ?موزیسین ?موسیقی ?هنرمند; عازف عازفة عازفين ?موسيقي ?موسيقيين ?موسيقار ?موسيقيون ?ملحن ?فنان ?عزف ?موسيقيا

    =accountant =accountants ?=accounting ?=auditor ?=auditors; حسابدار حسابداری ?حسابرس; =محاسب محاسبة_قانونية =محاسبين =محاسبون ?محاسبة ?مدقق
    =pharmacist =pharmacists ?=chemist ?=chemists; =داروساز =داروساز‌ها =داروساز‌های ?داروخانه; =صيدلي =صيدلاني =صيادلة =صيدلانية ?صيدلية
    =dentist =dentists; دندانپزشک دندان‌پزشک دندان_پزشک; طبيب_أسنان طبيبة_أسنان طبيب_الأسنان أطباء_الأسنان أطباء_أسنان طبيبة_الأسنان ?أسنان
    =surgeon =surgeons ?=surgical ?=surgery; جراح جراحان ?جراحی; =جراح =جراحين =جراحون ?جراحة ?جراحي ?أخصائي
    =midwife =midwives ?=midwifery; ?ماما مامایی; =قابلة_قانونية =قابلات ?قابلة ?داية ?توليد
    =paramedic =paramedics ?=medic ?=medics ?=ambulance ?=ambulances ?=rescuer ?=rescuers; امدادگر امدادگران ?اورژانس; مسعف مسعفين مسعفون ?إسعاف ?منقذ ?طاقم_طبي
    =historian =historians ?=history; مورخ مورخان تاریخ‌نگار تاریخدان تاریخ‌دان; مؤرخ مؤرخة مؤرخين مؤرخون ?تاريخ
    =economist =economists ?=economics; اقتصاددان اقتصاددانان ?کارشناس_اقتصادی ?اقتصادی; خبير_اقتصادي خبراء_اقتصاد خبير_الاقتصاد خبراء_الاقتصاد الخبير_الاقتصادي عالم_اقتصاد ?اقتصادي ?اقتصاديين ?اقتصاديون ?اقتصادية ?اقتصاد ?خبراء
    =veterinarian =veterinarians =vet =vets ?=veterinary; دامپزشک دام‌پزشک ?دامپزشکی; طبيب_بيطري أطباء_بيطريين بيطري بيطرية
    =astronaut =astronauts =cosmonaut =cosmonauts =taikonaut =taikonauts; فضانورد فضانوردان; رائد_فضاء رواد_فضاء رائد_الفضاء رواد_الفضاء رائدة_فضاء رائدة_الفضاء رائدي_فضاء ?فضاء

    =police =policeman =policemen =policewoman ?=officer ?=officers ?=cop ?=cops ?=constable ?=constables ?=gendarme ?=gendarmes ?=gendarmerie ?=security; پلیس ?مأمور ?انتظامی ?کلانتری ?نیروی_انتظامی ?ناجا ?فراجا; شرطة شرطي شرطية شرطيين ?درك ?أمن ?ضابط ?ضباط ?عناصر ?بوليس ?قوات ?شرط ?مخفر
    =army =armies ?=military ?=soldier ?=soldiers ?=troop ?=troops ?=forces ?=militar ?=idf ?red_army; ارتش ?نظامی ?سرباز ?نیروها ?نظامیان ?سپاه ?لشکر; جيش جيوش ?عسكري ?عسكرية ?جنود ?قوات ?جندي ?عسكر ?عسكريين ?عسكريا
    =navy =navies ?=naval ?=sailor ?=sailors ?=fleet ?=marine ?=marines ?=coast; نیروی_دریایی ?دریایی ?ناو ?ناوگان; سلاح_البحرية القوات_البحرية قوات_بحرية ?بحرية ?بحري ?أسطول ?مارينز ?بحارة
    air_force air_forces =airforce ?=air ?=warplane ?=warplanes; نیروی_هوایی ?هوایی; سلاح_الجو القوات_الجوية قوات_جوية سلاح_الطيران طيران_الجيش ?جوية ?جوي ?طيران
    =coastguard coast_guard ?=coastal; گارد_ساحلی ?ساحلی; خفر_السواحل خفر_سواحل حرس_السواحل ?سواحل ?ساحلي
    border_guard border_guards border_police border_patrol ?=border ?=borders; مرزبان مرزبانان مرزبانی ?مرزی ?مرز; حرس_الحدود شرطة_الحدود حرس_حدود ?حدود ?حدودي

    =swimming =swimmer =swimmers ?=swim ?=swam; شنا شناگر; سباحة سباح سباحين سباحات ?يسبح ?مسبح
    =boxing =boxer =boxers; بوکس مشت‌زنی بوکسور; ملاكمة ملاكم ملاكمين ?بوكس
    =judo =judoka; جودو جودوکار; جودو
    =karate =karateka; کاراته کاراته‌کا; كاراتيه كراتيه
    =taekwondo; تکواندو تکواندوکار; تايكواندو تايكوندو تيكواندو
    =weightlifting =weightlifter =weightlifters =weight-lifting; وزنه‌برداری وزنه‌بردار وزنه_برداری وزنه_بردار; رفع_الأثقال رفع_أثقال =رباع =رباعة ?أثقال
    =gymnastics =gymnast =gymnasts; ژیمناستیک ژیمناست; جمباز جمناستيك جمبازية جمنازيوم
    =rowing =rower =rowers =canoeing =kayaking; قایقرانی قایقران; تجديف ?قوارب ?كاياك
    =fencing =fencer =fencers; شمشیربازی شمشیرباز; =المبارزة ?مبارزة ?شيش
    =archery =archer =archers; تیراندازی_با_کمان تیروکمان تیر_و_کمان; القوس_والسهم رماية_بالقوس رماية_بالسهام ?قوس ?سهم ?نشاب ?رماية
    =chess; شطرنج شطرنج‌باز; شطرنج
    =golf =golfer =golfers; گلف; غولف جولف كولف
    =cricket =cricketer =cricketers; کریکت; كريكت كريكيت
    =rugby; راگبی; =رغبي =رغبية =رغبيا =رغبيين =رغبيون =رجبي =رجبية =رجبيا =رجبيين =رجبيون =ركبي =ركبية =ركبيا =ركبيين =ركبيون روغبي
    =hockey; هاکی; =هوكي =هوكية =هوكيا =هوكيين =هوكيون
    =baseball; بیسبال; بيسبول
    =skiing =skier =skiers ?=ski; =اسکی; تزلج متزلج ?تزحلق
    table_tennis =ping-pong; تنیس_روی_میز پینگ‌پنگ; كرة_الطاولة تنس_الطاولة بينغ_بونغ
    =badminton; بدمینتون; ريشة_الطائرة الريشة_الطائرة بادمنتون
    =futsal; فوتسال; كرة_الصالات فوتسال كرة_قدم_الصالات ?صالات
    =football =soccer; فوتبال; كرة_القدم كرة_قدم ?كروي ?كرة ?كروية ?كرتنا
    =volleyball; والیبال; كرة_الطائرة الكرة_الطائرة ?طائرة
    =basketball; بسکتبال; كرة_السلة كرة_سلة ?سلة
    =handball; هندبال; كرة_اليد كرة_يد ?يد
    =wrestling =wrestler =wrestlers; کشتی‌گیر کشتی‌گیران ?کشتی ?کشتی_آزاد; مصارعة مصارع مصارعين ?مصارعا
    =athletics; دوومیدانی دو_و_میدانی; ألعاب_القوى ألعاب_قوى ?قوى
    =cycling =cyclist =cyclists; دوچرخه‌سواری دوچرخه‌سوار; سباق_الدراجات سباق_دراجات ?دراجات ?دراج ?دراجين ?دراجون ?دراجة ?دراجا
    water_polo; واترپلو; كرة_الماء كرة_ماء

    =semifinal =semifinals =semi-final =semi-finals =semi-finalist =semi-finalists ?final_four; نیمه‌نهایی نیمه_نهایی; نصف_النهائي نصف_نهائي قبل_النهائي قبل_نهائي دور_الأربعة المربع_الذهبي النصف_نهائي ?نصف
    =quarterfinal =quarterfinals =quarter-final =quarter-finals ?last_eight; یک‌چهارم_نهایی یک_چهارم یک_چهارم_نهایی یک‌چهارم; ربع_النهائي ربع_نهائي دور_الثمانية الربع_نهائي ?ربع
    round_of_16 last_16 ?=knockout; یک‌هشتم_نهایی یک_هشتم یک_هشتم_نهایی یک‌هشتم; ثمن_النهائي ثمن_نهائي دور_الستة_عشر ?ثمن
    group_stage group_stages =group-stage; مرحله_گروهی دور_گروهی; دور_المجموعات مرحلة_المجموعات ?الدور_الأول ?مجموعات
    the_final cup_final grand_final ?=final ?=finals ?=finalist ?=finalists; فینال فینالیست دیدار_نهایی ?پایانی ?نهایی; المباراة_النهائية مباراة_نهائية نهائي_البطولة نهائي_كأس نهائي_الكأس ?نهائي ?نهائية ?نهائيات ?ختامي ?ختامية ?كأس

    first_half opening_half; نیمه_اول نیمه_نخست; الشوط_الأول شوط_أول النصف_الأول ?شوطها_الأول ?شوطه_الأول
    second_half; نیمه_دوم; الشوط_الثاني شوط_ثان النصف_الثاني ?شوطها_الثاني ?شوطه_الثاني

    =dollar =dollars ?=us$ ?=cent ?=cents; دلار; دولار دولارات
    =euro =euros; یورو; يورو
    ?=pound =pounds =sterling ?=quid; پوند استرلینگ ?لیره; جنيه جنيهات إسترليني استرليني ?ليرة ?ليرات ?رطل ?باوند
    =yen; ?=ین; =ين =الين =ينا
    =rouble =roubles =ruble =rubles; روبل; روبل روبلات
    =rial =rials =riyal =riyals; ریال; ريال ريالات
    =lira =liras =lire; =لیر لیره; ليرة ليرات ?جنيه
    =dirham =dirhams; =درهم =درهم‌ها =درهم‌های; درهم =دراهم
    =dinar =dinars; =دینار =دینار‌ها =دینار‌های; دينار دنانير
    =yuan =renminbi; یوان; يوان رنمينبي
    =rupee =rupees; روپیه; روبية روبيات
    =toman =tomans; =تومان =تومان‌ها =تومان‌های; =تومان تومانات
    ?=franc ?=francs; فرانک; فرنك فرنكات
    =shekel =shekels; ?شکل شیکل; شيكل شيقل شواكل
    =bitcoin =bitcoins ?=cryptocurrency; بیت‌کوین بیت_کوین; بيتكوين بتكوين البيتكوين

    =piano =pianos =pianist =pianists; پیانو پیانیست; بيانو
    =guitar =guitars =guitarist =guitarists; گیتار گیتاریست; غيتار جيتار قيثارة كيتار ?قيتار
    =violin =violins =violinist =violinists; ویولن ویولون; كمان كمنجة ?كمانا
    =flute =flutes; فلوت ?نی; =ناي فلوت
    =drum =drums =drummer =drummers; طبل درام درامز; طبل طبول ?درامز
    =trumpet =trumpets; ترومپت; ترومبيت ?بوق ?أبواق ?نفير

    =asia =asian =asians ?=pacific; آسیا آسیایی; آسيا آسيوي
    =europe =european =europeans ?=eu ?=eurozone ?=eurovision; اروپا اروپایی; أوروبا أوروبي =أوربا أوربي
    =africa =african =africans ?=sub-saharan; آفریقا آفریقایی افریقا; أفريقيا إفريقيا أفريقي إفريقي
    =antarctica =antarctic; قطب_جنوب جنوبگان; القطب_الجنوبي أنتاركتيكا القارة_القطبية_الجنوبية
    =arctic; قطب_شمال شمالگان; القطب_الشمالي المنطقة_القطبية_الشمالية ?قطبي
    =oceania; اقیانوسیه; أوقيانوسيا أوقيانيا

    =nowruz =norouz =newroz =nauruz; نوروز =نوروزی; نوروز نيروز
    =christmas =xmas; کریسمس; كريسماس الكريسماس عيد_الميلاد أعياد_الميلاد ?ميلاد ?ميلادي
    =easter =passover ?=pesach; عید_پاک پسح عید_فصح ?فصح; =فصح
    =ashura; عاشورا تاسوعا; عاشوراء عاشورائي ?محرم
    =ramadan; رمضان; رمضان
    =hajj ?=pilgrimage ?=pilgrim ?=pilgrims; =حج =حجاج ?زائر ?حاجی; =حج =حجاج =الحج =الحجاج ?حجيج ?=حاج ?مناسك ?عمرة
    =arbaeen =arba'een; اربعین; أربعينية ?أربعين
    eid_al-fitr eid_ul-fitr; عید_فطر ?فطر; عيد_الفطر ?فطر ?إفطار
    eid_al-adha eid_ul-adha; عید_قربان عید_اضحی ?قربان; عيد_الأضحى ?أضحى
    =hanukkah; حانوکا; حانوكا حانوكاه

    =mars =martian =martians; مریخ مریخی ?بهرام; مريخ مريخي
    =venus; ?زهره ?ناهید; كوكب_الزهرة ?زهرة ?فينوس
    =saturn; ?زحل ?کیوان; =زحل
    =jupiter; سیاره_مشتری ?مشتری; كوكب_المشتري ?مشتري
    ?=mercury; سیاره_عطارد ?عطارد ?تیر ?جیوه; عطارد ?زئبق
    =neptune; نپتون; =نبتون
    =uranus; اورانوس; أورانوس
    =pluto; پلوتو; بلوتو
    =moon =lunar ?=moons; کره_ماه ?ماه ?قمر ?قمری; قمر قمري ?أقمار ?هلال
    =sun ?=solar ?=sunshine ?=sunny; خورشید آفتاب ?خورشیدی ?شمس; شمس ?شمسي ?شموس
    """
}
