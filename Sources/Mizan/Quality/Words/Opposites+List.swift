extension Opposites {
  // A block for each group of words that exclude each other, a line for each of them: English; Persian; Arabic.
  // A word stands for all forms of its stem, =word for itself; ?word also means something else: it may
  // explain what the other side says, and is never reported.
  static let text = """
    =rise =rises =rose =risen =rising =increase =increased =increases =increasing =grew =growth =climb =climbed =surge =surged =soar =soared =hike =jump =jumped; افزایش رشد صعود جهش; ?نمو ارتفع يرتفع ترتفع ارتفاع ارتفاعا ازداد يزداد تزداد ازدياد =زيادة تزايد تصاعد صعد قفز قفزت نما
    ?=cut ?=cuts ?=cutting ?=trim ?=trimmed ?=lower ?=lowers ?=lowered ?=lowering ?=slash ?=slashed =fall =fell =fallen =falls =falling decrease decline =drop =dropped =drops =plunge =plunged =slump =slumped =tumbled =reduced =reduction =shrank; کاهش افت سقوط نزول; انخفض ينخفض تنخفض انخفاض انخفاضا تراجع يتراجع تتراجع تراجعا هبط يهبط تهبط هبوط تدنى تدني تقلص يتقلص تتقلص نقص تناقص =خفض تخفيض خفضت يخفض تخفض

    =won =wins =win =winning =winner =winners victory =beat; پیروزی پیروز برد برنده بردند غلبه شکست_داد شکست_دادند; فاز فازت يفوز تفوز فوز فوزا انتصر انتصرت ينتصر انتصار تغلب تغلبت يتغلب ?هزم
    lost =lose =loses =losing ?=defeat ?=defeated; باخت باختند شکست_خورد شکست_خوردند; خسر خسرت يخسر تخسر خسارة ?=الهزيمة ?=هزيمة انهزم انهزمت

    =accept =accepted =accepts =approve =approved =approval =agreed =adopted =ratified =endorsed; پذیرفت پذیرفتند می‌پذیرد تصویب موافقت ?قبول ?تأیید ?تایید; وافق وافقت يوافق توافق موافقة =قبلت =يقبل =تقبل =قبول أقر أقرت إقرار صادق صادقت مصادقة أيد أيدت يؤيد تؤيد اعتمد اعتمدت
    =reject =rejected =rejects =rejection =refuse =refused =refusal =declined oppose =opposed =opposes opposition =veto; رد_کرد رد_کردند مخالفت مخالف نپذیرفت نپذیرفتند امتناع خودداری وتو; رفض رفضت يرفض ترفض رفضوا رافض عارض عارضت يعارض تعارض معارضة اعترض امتنع امتنعت

    =open =opened =opens inaugurate =reopened =reopen; افتتاح گشایش بازگشایی; افتتح افتتحت يفتتح تفتتح افتتاح فتح فتحت يفتح تفتح
    =close =closed =closes =closure =shut =shuts; تعطیل تعطیلی بستن بسته_شد; أغلق أغلقت يغلق تغلق إغلاق مغلق مغلقة أقفل إقفال

    ==buy =bought =buys =buying =purchase =purchased =acquired =acquisition; خرید خریدند خریداری; اشترى اشترت يشتري تشتري شراء استحوذ استحواذ ابتاع
    =sell =sold =sells =selling =sale =sales; فروش فروخت فروختند; باع باعت يبيع تبيع بيع مبيعات مبيع

    =export =exports =exported =exporting =exporter =exporters; =صادرات =صادرکننده =صادرکنندگان; =تصدير =صادرات =صادراته =صادراتها =مصدرة =مصدري
    =import =imports =imported =importing =importer =importers; =واردات =وارد_کرد =واردکننده =واردکنندگان; =استورد =استوردت =يستورد =تستورد =استيراد =واردات =وارداته =وارداتها =مستورد =مستوردي

    north northern northeast northwest; شمال شمالی شمال‌شرق شمال‌غرب; شمال شمالي
    south southern southeast southwest; جنوب جنوبی جنوب‌شرق جنوب‌غرب; جنوب جنوبي
    ?central ?middle; ?مرکز ?مرکزی ?میانه; ?وسط ?أوسط ?مركز

    =east eastern easterly northeast southeast; شرق شرقی شمال‌شرق جنوب‌شرق; شرق شرقي مشرق
    =west western westerly northwest southwest; غرب غربی شمال‌غرب جنوب‌غرب; غرب غربي

    =arrest =arrested =arrests =detained =detention =seized =captured; بازداشت دستگیر دستگیری; اعتقل اعتقلت يعتقل تعتقل اعتقال احتجز احتجزت احتجاز أوقف أوقفت توقيف قبض ألقت_القبض
    =release =released =releases =freed =acquitted; آزاد آزادی رها; أفرج أفرجت يفرج تفرج إفراج أطلق أطلقت إطلاق أخلت تحرير حرر

    =halved =halves =halving; به_نصف نصف_شد نصف_شده; ?نصف ?تنصف ?شطر
    =doubled =doubles =doubling =twofold; دوبرابر دو_برابر; تضاعف تضاعفت يتضاعف تتضاعف مضاعفة ضاعف ضاعفت ?ضعف ?ضعفي ?ضعفين ?مثلي
    =tripled =trebled =threefold; سه_برابر سه‌برابر; ثلاثة_أضعاف ثلاث_مرات ثلاثة_أمثال
    =quadrupled =fourfold; چهار_برابر چهاربرابر; أربعة_أضعاف أربع_مرات أربعة_أمثال

    quarter_to; ربع_به; إلا_ربعا إلا_ربع إلا_الربع
    quarter_past quarter_after; و_ربع; =والربع =وربع

    =first =?initial =?initially; اول نخست نخستین اولین; =أول =أولى =أولا أوائل
    =last =final =latest =?lastly; آخر آخرین واپسین پایانی; =آخر =أخير =أخيرة ?=أخيرا ختام نهائي ختامي

    =yesterday =last_night; دیروز دیشب شب_گذشته; أمس البارحة الليلة_الماضية الليلة_قبل_الماضية ليلة_أمس ليل_أمس الليلة_الفائتة
    =today =tonight; امروز امشب; اليوم الليلة
    =tomorrow; فردا فرداشب; غدا الغد

    =father =dad =fathers; پدر; والد أب أبو أبي أبا والده والدها أبوه أبيه أباه آباء
    =mother =mom =mum =mothers; مادر; والدة أم أمه أمها والدته والدتها أمهات أمي

    =brother =brothers; برادر برادران; شقيق أخ أخو أخي أخوه أخيه أخا إخوة أشقاء شقيقه شقيقها أخوها
    =sister =sisters; خواهر خواهران; شقيقة أخت أخته أختها شقيقته شقيقتها أخوات شقيقات

    =son =sons; پسر پسران; ابن ابنه ابنها نجل نجله نجلها أبناء
    =daughter =daughters; دختر دختران; ابنة ابنته ابنتها بنت بنات كريمته

    =husband =husbands; شوهر شوهرش; زوج زوجها بعل
    =wife =wives; زن همسر; زوجة زوجته عقيلة قرينة زوجات

    step-mother stepmother step-father stepfather; نامادری ناپدری; رجال_الإنقاذ رجال_الإطفاء رجال_الشرطة رجال_الأمن رجال_الأعمال رجال_أعمال رجال_الدين رجل_أعمال رجل_الأعمال رجل_دين رجل_الدين رجل_أمن رجل_شرطة رجل_إطفاء رجال_إنقاذ رجال_إطفاء رجال_شرطة رجال_أمن رجال_دين رجال_القانون رجال_الدولة رجل_الدولة رجال_المرور رجال_الفضاء رجل_المباراة ابن_عم بنت_عم زوجة_أب زوجة_أبيه زوجة_أبيها زوج_أم زوج_أمه زوج_أمها

    =man =men =boy =boys =male =males; مرد مردان پسر پسران; رجل رجال رجلان رجلين =صبي =صبيان فتى فتيان =ذكور =شاب =شبان
    =woman =women =girl =girls =female =females; زن زنان دختر دختران بانوان بانو; امرأة المرأة نساء نسوة =سيدة =سيدات فتاة فتيات بنت بنات أنثى إناث

    =morning =dawn; صبح بامداد سپیده; صباح صباحا فجر فجرا
    =evening =night =tonight =overnight =midnight; شب شامگاه عصر دیشب; مساء ليل ليلا ليلة عشية أمسية عصر

    =summer; تابستان تابستانی; صيف صيفي
    =winter; زمستان زمستانی; شتاء شتوي
    =spring; بهار بهاری; ربيع ربيعي
    =autumn =fall; پاییز پاییزی خزان; خريف خريفي

    =left =leftist; چپ; يسار يسرى أيسر يساري
    =?right =rightist; راست; يمين يمنى أيمن يميني

    =likely =probable =probably =expect =expects =expected; محتمل احتمالا; يرجح ترجح رجح رجحت مرجح محتمل متوقع يتوقع تتوقع توقع توقعت
    =unlikely =improbable; بعید; يستبعد تستبعد استبعد استبعدت مستبعد

    =confirm =confirmed =confirms =admit =admitted =admits =acknowledged =acknowledges =conceded =confessed; تأیید تایید اذعان اعتراف; أكد أكدت يؤكد تؤكد أثبت أثبتت أقر أقرت يقر تقر اعترف اعترفت يعترف تعترف
    =deny =denied =denies denial; تکذیب انکار رد_کرد; نفى نفت ينفي تنفي نفي أنكر أنكرت كذب تكذيب

    =allow =allowed =allows =permit =permitted; اجازه مجاز; سمح سمحت يسمح تسمح سماح أجاز أجازت يجيز مسموح
    =ban =banned =bans =prohibited =prohibits =forbade =forbids =barred =prevented =blocked; ممنوع منع ممنوعیت ممانعت تحریم جلوگیری_کرد جلوگیری_کردند جلوگیری_می‌کند مانع_شد مانع_شدند; منع منعت يمنع تمنع حظر حظرت يحظر ممنوع محظور

    lift_the lifted_the lifting_the lifts_the lift_a lifted_a lifting_a lift_its lifted_its lift_sanctions lifting_sanctions lifted_sanctions; رفع_تحریم رفع_تحریم‌ها رفع_ممنوعیت رفع_محدودیت رفع_محاصره; ?رفع ?رفعت ?يرفع ?ترفع ?إلغاء ?ألغى ?ألغت ?تخفيف ?خفف ?خففت ?إنهاء ?أنهى ?أنهت ?فك ?إزالة ?أزال
    =impose =imposed =imposes =imposing =imposition; وضع_تحریم تحمیل اعمال_تحریم اعمال_ممنوعیت; فرض فرضت يفرض تفرض فرضوا

    =succeed =succeeded =success =successful =successfully =managed; موفق موفقیت; نجح نجحت ينجح تنجح نجاح ناجح تمكن تمكنت يتمكن استطاع
    =fail =failed =fails =failure =unsuccessful =unable; ناکام ناتوان شکست_خورد شکست_خوردند; فشل فشلت يفشل تفشل إخفاق أخفق أخفقت عجز عجزت

    war wars warfare =battle; جنگ نبرد; حرب حروب معركة معارك
    peace =truce =ceasefire peaceful; صلح آتش‌بس; سلام سلم هدنة وقف_إطلاق صلح

    majority; اکثریت; أغلبية غالبية أكثرية معظم
    minority; اقلیت; أقلية أقليات

    surplus; مازاد; فائض فوائض
    deficit shortfall shortage; کسری کمبود; عجز نقص شح

    profit profits earnings gain gains; سود سوددهی; ربح أرباح مكاسب كسب
    =loss =losses; زیان ضرر; خسارة خسائر

    =start =started =begin =began =begun =launch =launched =resumed; آغاز شروع; بدأ بدأت يبدأ تبدأ بدء بداية انطلق انطلقت ينطلق تنطلق انطلاق استهل شرع
    =end =ended =ends =ending =finished =concluded; پایان خاتمه; انتهى انتهت ينتهي تنتهي انتهاء نهاية اختتم اختتمت اختتام ختام =أنهى =أنهت =إنهاء =بإنهاء

    =born =birth =births; متولد تولد زاده; ولد ولدت مولد ولادة مولود
    =died =death =deaths =dies; درگذشت مرگ فوت; توفي توفيت وفاة موت مات ماتت لقي وفيات

    =convicted =guilty =conviction; ?محکوم گناهکار مجرم; أدان أدانت إدانة أدين مذنب
    =acquitted innocent =acquittal; تبرئه بی‌گناه; برأ برأت تبرئة بريء براءة

    =kill =killed =kills =killing =dead =died =deaths; کشته کشتند جان_باخت جان_باختند قتل مرگ کشتار; قتل قتلى مقتل قتلا يقتل تقتل مصرع لقي لقوا وفاة وفيات استشهد شهداء
    =injured =wounded =injuries =hurt; زخمی مجروح مصدوم زخمی‌ها; أصيب أصيبت جرح جرحى جريح إصابة مصاب مصابين جروح

     ; از_رده_خارج خارج_شد خارج_شدند خارج_شده خارج_شود خارج_کرد خارج_کردند خارج_می‌شود خارج_از; حل_محل حلت_محل

    =domestic =internal =interior =inside; داخلی داخل; =داخل =داخلي =داخلية =محلي =محلية
    =foreign =external =abroad =overseas =outside; خارجی خارجه خارج; خارج خارجي أجنبي أجانب أجنبية خارجية

    =strong =stronger =strengthen =powerful; قوی نیرومند تقویت; قوي قوية أقوى تعزيز عزز تقوية
    =weak =weaker =weaken =weakness; ضعیف ضعف تضعیف; =ضعيف =ضعيفة =ضعف =إضعاف =أضعف

    =rich =wealthy =richest; ثروتمند دارا; غني أغنياء ثري أثرياء
    =poor =poorest poverty; فقیر فقر تهیدست; فقير فقراء فقر

    =hot =warm =heat =heatwave =warmer; گرم گرما داغ; حار حارة حرارة حر ساخن ساخنة دافئ
    =cold =cool =freezing =colder; سرد سرما یخ; بارد باردة برد برودة صقيع

    =positive; مثبت; إيجابي إيجابية إيجابا
    =negative; منفی; سلبي سلبية سلبا

    =maximum; حداکثر; أقصى حد_أقصى كحد_أقصى
    =minimum =least; حداقل دست‌کم; أدنى حد_أدنى أقل

    =red; سرخ قرمز; أحمر حمراء الحمر
    =green; سبز; أخضر خضراء الخضر
    =blue; آبی; أزرق زرقاء
    =yellow; زرد; أصفر صفراء
    =black; سیاه مشکی; أسود سوداء
    =white; سفید; أبيض بيضاء

    =gold =golden; طلا طلایی; ذهب ذهبي ذهبية
    =silver; نقره نقره‌ای; فضة فضي فضية
    =bronze; برنز برنزی; برونز برونزي برونزية
    =copper; مس; نحاس نحاسي
    =steel =iron; فولاد آهن; حديد صلب فولاذ

    =football =soccer; فوتبال; كرة_القدم
    =volleyball; والیبال; كرة_الطائرة الكرة_الطائرة
    =basketball; بسکتبال; كرة_السلة
    =handball; هندبال; كرة_اليد
    =wrestling; کشتی; مصارعة
    =tennis; تنیس; تنس

    =hospital =hospitals; بیمارستان; مستشفى مستشفيات
    ?=school =schools; مدرسه مدارس; مدرسة مدارس
    =university =universities; دانشگاه; جامعة جامعات
    =airport =airports; فرودگاه; مطار مطارات
    =mosque =mosques; مسجد; مسجد مساجد جامع
    =church =churches; کلیسا; كنيسة كنائس
    =parliament; پارلمان ?مجلس; برلمان ?مجلس نواب
    =prison =jail =prisons; زندان; سجن سجون
    =court =courts =tribunal; دادگاه دیوان; محكمة محاكم قضاء

    =earthquake =quake =earthquakes; زلزله زمین‌لرزه; زلزال زلازل هزة
    =flood =floods =flooding; سیل سیلاب; فيضان فيضانات سيول سيل
    =fire =fires =blaze =wildfire =wildfires; آتش‌سوزی آتش حریق; حريق حرائق نار نيران
    =drought; خشکسالی خشک‌سالی; جفاف
    =storm =hurricane =typhoon =cyclone; طوفان توفان; عاصفة إعصار عواصف أعاصير

    =wheat; گندم; قمح
    =rice; برنج; أرز
    =barley; جو; شعير
    =corn =maize; ذرت; ذرة
    =sugar; شکر قند; سكر
    =cotton; پنبه; قطن

    =train =trains; قطار; قطار قطارات
    =plane =planes =aircraft =airliner; هواپیما; طائرة طائرات
    =ship =ships =vessel =vessels; کشتی; سفينة سفن
    =bus =buses; اتوبوس; حافلة حافلات باص

    =muslim =muslims; مسلمان مسلمانان; مسلم مسلمون مسلمين
    =christian =christians; مسیحی مسیحیان; مسيحي مسيحيون نصارى
    =jewish =jews =jew; یهودی یهودیان; يهودي يهود
    =shia =shiite =shiites; شیعه شیعیان; شيعي شيعة
    =sunni =sunnis; سنی سنیان اهل‌سنت; =سني =سنية =السنة

    =heart =cardiac; قلب قلبی; قلب قلبية
    =lung =lungs; ریه; رئة رئتين رئوي
    =liver; کبد; كبد كبدي
    =kidney =kidneys; کلیه; كلية كلى كلوي

    =daily; روزانه; يومي يوميا
    =weekly; هفتگی; أسبوعي أسبوعيا
    =monthly; ماهانه; شهري شهريا
    =annual =annually =yearly; سالانه; سنوي سنويا

    =dozens; =ده‌ها; =عشرات
    =hundreds; =صدها; =مئات
    =thousands; =هزاران =هزارها; =آلاف =ألوف
    =millions; =میلیون‌ها; =ملايين
    =billions; =میلیاردها; =مليارات

    =remain =remains =remained ?=still =continue =continues =continued; همچنان کماکان; لا_يزال لا_تزال لا_يزالون ما_زال ما_زالت ظل ظلت يظل تظل بقي بقيت يبقى تبقى استمر استمرت يستمر تستمر ?=باقيا
    no_longer; دیگر_نیست دیگر_نمی; لم_يعد لم_تعد لم_يعودوا ما_عاد ما_عادت

    =last_week =past_week; هفته_گذشته هفته_پیش; الأسبوع_الماضي الأسبوع_المنصرم
    =this_week; این_هفته هفته_جاری; هذا_الأسبوع الأسبوع_الجاري الأسبوع_الحالي
    =next_week =coming_week; هفته_آینده هفته_بعد; الأسبوع_المقبل الأسبوع_القادم الأسبوع_التالي

    =last_month =past_month; ماه_گذشته ماه_پیش; الشهر_الماضي الشهر_المنصرم
    =this_month; این_ماه ماه_جاری; هذا_الشهر الشهر_الجاري الشهر_الحالي
    =next_month =coming_month; ماه_آینده ماه_بعد; الشهر_المقبل الشهر_القادم الشهر_التالي

    =last_year =past_year =previous_year; سال_گذشته سال_پیش پارسال; العام_الماضي السنة_الماضية العام_المنصرم العام_السابق
    =this_year; امسال این_سال سال_جاری; هذا_العام هذه_السنة العام_الجاري العام_الحالي
    =next_year =coming_year; سال_آینده سال_بعد; العام_المقبل العام_القادم السنة_المقبلة السنة_القادمة العام_التالي

    p_._m =pm; بعدازظهر بعد_از_ظهر عصر; مساء ظهر ظهرا عصر عصرا ليل ليلا
    a_._m; بامداد پیش_از_ظهر; صباح صباحا فجر فجرا ليل ليلا

      ; خصوصی; =الخاص =الخاصة =خصوصي =خصوصية
    =state-owned =state_owned =government-run; دولتی; حكومي حكومية =الحكومي =الحكومية =العام =العامة

    =ambassador =ambassadors; سفیر سفرای; سفير سفيرا سفيرة سفراء
    =governor =governors ?=governorate; استاندار ?=استانداری; =محافظ =محافظا ?=محافظة
    =mayor =mayors; شهردار شهرداران; عمدة رئيس_بلدية رئيس_البلدية رئيسة_البلدية
    =prosecutor =prosecutors; دادستان; =النيابة =المدعي مدعي المدعون المدعين الادعاء
    =judge =judges; قاضی قضات; قاض قاضي قضاة قاضية
    =lawyer =lawyers; وکیل وکلای; محام محامي محامية محامين محامون محامو
    =doctor =doctors =physician; پزشک پزشکان; طبيب طبيبة أطباء
    =nurse =nurses; پرستار پرستاران; ممرض ممرضة ممرضين ممرضات ممرضون ممرضو ممرضي
    =teacher =teachers; معلم معلمان آموزگار; معلم معلمة معلمين معلمون مدرس مدرسين مدرسون معلمو معلمي مدرسو مدرسي
    =student =students =pupils; دانشجو دانشجویان دانش‌آموز دانش‌آموزان; ?=طالب ?=طالبة طلاب طلبة تلميذ تلاميذ
    =farmer =farmers; کشاورز کشاورزان; مزارع مزارعين مزارعون فلاح فلاحين مزارعو مزارعي فلاحو فلاحي
    =fisherman =fishermen; ماهیگیر ماهیگیران; صياد صيادين صيادون صيادو صيادي
    =journalist =journalists =reporter; خبرنگار خبرنگاران روزنامه‌نگار; صحفي صحفية صحفيين صحفيون مراسل مراسلو مراسلي صحفيو
    =soldier =soldiers; سرباز سربازان; جندي جنود
    =pilot =pilots; خلبان خلبانان; طيار طيارين طيارون طيارو طياري
    =engineer =engineers; مهندس مهندسان; مهندس مهندسة مهندسين مهندسون مهندسو مهندسي

    =goalkeeper; دروازه‌بان; حارس
    =coach =manager; سرمربی مربی; مدرب مدير_فني
    =striker; مهاجم; مهاجم
    =midfielder; هافبک; لاعب_الوسط لاعب_وسط
    =captain; کاپیتان; كابتن

    =buyer =buyers; خریدار خریداران; مشتر مشتري مشترين
    =seller =sellers; فروشنده فروشندگان; بائع بائعين باعة

      ; برنده برندگان; فائز فائزة فائزين
      ; بازنده بازندگان; خاسر خاسرة خاسرين

    =employer =employers; کارفرما کارفرمایان; صاحب_العمل أصحاب_العمل أرباب_العمل رب_العمل
    =employee =employees; کارمند کارمندان; موظف موظفين موظفون موظفي

    =friend =friends; دوست دوستان; صديق صديقة أصدقاء
    =enemy =enemies; دشمن دشمنان; عدو أعداء

    =ancient; باستانی; أثري أثرية قديم قديمة
    =modern =contemporary; مدرن معاصر; حديث حديثة معاصر معاصرة

    =young =younger =youth; جوان جوانان; شاب شابة شبان شباب
    =elderly; سالمند سالمندان مسن; مسن مسنة مسنين مسنون عجوز

    =cheap =cheaper; ارزان ارزان‌تر; رخيص رخيصة أرخص
    =expensive =costly; گران گران‌تر گران‌قیمت; غال غالي باهظ باهظة مكلف مكلفة أغلى

    =wide =broad; گسترده عریض; واسع واسعة عريض عريضة
    =narrow; تنگ باریک; ضيق ضيقة

     ; ; الأراضي_الرطبة أراضي_رطبة أراض_رطبة الأرض_الرطبة المنطقة_الرطبة المناطق_الرطبة

    =dry; خشک; جاف جافة
    =wet =rainy; خیس مرطوب بارانی; رطب رطبة ممطر ممطرة مبلل

    =empty; خالی; خال خالي خالية فارغ فارغة
    =full =crowded; پر مملو; ممتلئ ممتلئة مكتظ مكتظة مليء مليئة

    =healthy; سالم; سليم سليمة معافى
    =sick =ill; بیمار; مريض مريضة مرضى

    =easy =easier; آسان ساده; سهل سهلة أسهل
    =difficult =hard =harder; دشوار سخت مشکل; صعب صعبة أصعب عسير

    =legal =lawful; قانونی; قانوني قانونية مشروع مشروعة
    =illegal =unlawful; غیرقانونی; غير_قانوني غير_قانونية غير_مشروع غير_مشروعة غير_القانوني غير_القانونية

    =safe =safer; ایمن امن; آمن آمنة
    =dangerous =unsafe; خطرناک ناامن; خطير خطيرة خطر

    =temporary =temporarily; موقت; مؤقت مؤقتة مؤقتا
    =permanent =permanently; دائمی دائم; دائم دائمة دائما نهائيا

      ; عمومی; =عمومي =عمومية
    =secret =secretly; محرمانه مخفیانه مخفی; سري سرية سرا
    =openly =publicly; علنی آشکارا; علني علنية علنا جهارا

    =voluntary =voluntarily; داوطلبانه; طوعي طوعية طوعا
    =forced =compulsory =mandatory; اجباری; إجباري إجبارية إلزامي إلزامية قسري قسرية قسرا
    """
}
