extension Senses {
  // Further English words of several senses, in the form of ``english``.
  static let furtherEnglish = """
    =oversight;إشراف رقابة مراقبة;سهو غفلة خطأ إغفال;error mistake mistakenly blamed clerk apologised apologized corrected correct omitted inadvertent accidental
    =sanctioned;عقوبات عقوبة عاقب;أقر أقرت أجاز أجازت صادق صادقت وافق وافقت سمح;parliament sale votes approved board senate cabinet bill budget plan merger !russia !iran !imposed !sanctions !oligarch
    =drug =drugs;مخدر مخدرات;دواء أدوية عقار عقاقير دوائية صيدلة;company companies maker makers firm firms manufacturer doctors doctor prescription prescriptions approval regulator pharmacy pharmacies hospital diabetes insulin generic !smuggl !traffick !cartel !dealer !police !seized
    =minister =ministers;وزير وزيرة وزراء;قس قسيس قساوسة خوري راعي;baptist methodist presbyterian lutheran church congregation parish sermon pulpit mourners funeral chapel !prime !finance !foreign !interior !government
    =strike =strikes;ضربة ضربات غارة;إضراب إضرابات أضرب;overtime unpaid refinery refineries shipments ferry ferries pickets picket ballot pension pensions walkout cleaners lecturers doctors !air !missile !drone !killed !bomb !army !warplanes
    =float =floated;طفا تطفو يطفو ستطفو سيطفو طافت;طرح تطرح يطرح اكتتاب تعويم عوم;shares stake exchange listing currency pound stock
    =shell =shells;صدفة أصداف قوقعة محارة;قذيفة قذائف;artillery mortar fired army tank landed
    =fortnight;حصن قلعة ليلة;أسبوعين أسبوعان
    =custody;عادة عرف;احتجاز حجز توقيف حضانة
    =constituency;مكون مكونات;دائرة;election mp seat vote candidate
    =running_mate running_mates;رفيق زميل;نائب
    =shadow_cabinet shadow_minister;خزانة;ظل الظل
    =incumbent;شاغل ملقى;رئيس الحالي حالي;election president challenger
    =plant =plants;نبات نبتة نباتات زرع غرس;مصنع محطة معمل منشأة مصانع محطات;radiation leak shut explosion fire workers worker unpaid wage wages production output employ employs employees producing capacity coal gas chemical chemicals car cars bottling packaging manufacturing processing sewage recycling jobs layoffs engineers megawatts operator built build cooling turbines walked !flower !flowers !seed !seeds !species !garden !leaf !leaves !herb !soil
    =bench;مقعد دكة;هيئة قضاة محكمة;acquitted judge judges ruled court constitutional verdict appeal plea petition
    =bank =banks;مصرفي مصرفا مصرفه بنكي بنكا;ضفة ضفاف ضفتي ضفتيه ضفتا جانبي;river stream canal flood flooded overflowed burst water spilled
    =minutes;دقائق دقيقة;محضر محاضر;meeting committee
    =chair =chaired;كرسي مقعد;رأس ترأس رئيس رئاسة;committee meeting board session commission panel summit
    =bark;نباح;لحاء قشر;tree oak birch pine trunk
    =bat =bats;مضرب مضارب;خفاش خفافيش وطواط وطاويط;cave caves virus nocturnal species wings roost
    =bear =bears;يحمل تحمل حمل يتحمل;دب دببة;polar grizzly cub cubs forest zoo hunters
    =bolt =bolts;مسمار مسامير برغي;صاعقة برق بولت;lightning usain sprinter jamaican storm
    =bonnet;قبعة;غطاء محرك;car engine vehicle
    =boot;حذاء;صندوق;car vehicle luggage
    =bug =bugs;حشرة حشرات بق;خلل ثغرة عطل أعطال ثغرات;software computer program code app system update
    =bug =bugs;خلل ثغرة;حشرة حشرات جهاز تنصت أجهزة;insect listening embassy ambassador spy crops
    =bond =bonds;رابط رابطة روابط;سند سندات كفالة;treasury yield government debt investors issued issue maturity
    =bug;عطل;تنصت;planted eavesdropping
    =calf =calves;عجل عجول;ربلة سمانة ساق;injury strain muscle midfielder striker injured
    =calf =calves;سمانة ربلة;عجل عجول;cow cows farm cattle dairy herd
    =capsule;دواء;كبسولة مركبة;astronauts space orbit docked
    =case;حقيبة صندوق;قضية دعوى حالة;court judge prosecutor prosecutors lawyer evidence murder supreme
    =cast;ألقى رمى صب;طاقم ممثلين ممثلون أدلى;film movie series actors starring play ballots
    =charge =charges;شحن شحنة رسوم;تهمة تهم اتهام;murder fraud corruption terrorism assault manslaughter pleaded guilty innocent
    =clip;مشبك;مقطع فيديو;video viral footage online youtube
    =club;هراوة عصا;ناد نادي نادي;football league player season transfer fans
    =colon;نقطتان;قولون أمعاء;cancer bowel patients surgery
    =compound;مركب مركبة;مجمع مجمعات;presidential gunmen stormed embassy military walled residential
    =conductor;موصل;قائد مايسترو;orchestra symphony philharmonic concert opera
    =conviction;اقتناع قناعة;إدانة حكم;murder overturned appeal court upheld fraud judge quashed
    =count =counts;كونت عد;تهمة تهم;fraud guilty charged convicted murder pleaded
    =counter;عداد نضد;مضاد مضادة;terrorism counterterrorism attack
    =crew;قص;طاقم أفراد;ship flight plane boat pilot
    =date;تمر بلح;موعد تاريخ;election wedding trial release hearing fixed deadline
    =date =dates;تاريخ تواريخ موعد مواعيد;تمر تمور بلح;palm harvest fruit farmers ramadan orchard orchards
    =deposit =deposits;رواسب ترسب;وديعة ودائع;bank savers savings customers account accounts withdraw
    =deposit =deposits;وديعة ودائع;رواسب مكمن مكامن احتياطي;gold copper lithium gas oil ore mineral
    =dock;رصيف;قفص;defendant accused court stood judge trial
    =draft;تيار;مسودة مشروع;resolution law bill constitution text document
    =draft;مسودة;تجنيد;conscription military army conscripts dodging
    =draw;رسم;قرعة;champions league cup group fifa uefa
    =drive;قيادة قاد سياقة;حملة;recruitment vaccination charity fundraising blood donation anti-corruption
    =dump =dumped;أغرق;ألقى رمى مكب;waste rubbish garbage toxic
    =fair;عادل عادلة;معرض;book trade international annual pavilion exhibitors
    =faculty;قدرة ملكة;كلية هيئة تدريس;university medicine law students dean lecturers
    =fan =fans;مروحة مراوح;مشجع مشجعين جماهير مشجعون معجبين معجبون;stadium match club team singer concert football cheered
    =fast;سريع سريعا بسرعة;صوم صيام;ramadan muslims dawn break lent
    =fatigues;إرهاق تعب;زي بزة;military wearing soldiers dressed uniform
    =field =fields;حقل حقول مجال;ملعب ميدان أرض;players substitute referee pitch striker injured
    =file =filed;ملف مبرد;رفع قدم أقام;lawsuit complaint appeal suit petition
    =film;فيلم;طبقة غشاء;oil thin surface plastic
    =firing;إطلاق;فصل إقالة طرد;director minister coach employee staff
    =flat;مسطح مسطحة;شقة شقق;tenant tenants rent london bedroom landlord building
    =fleet;سريع;أسطول;ships planes aircraft buses navy naval trucks
    =flight =flights;فرار هروب;رحلة رحلات طيران;airline airport passengers cancelled canceled delayed plane boarding
    =footage;قدم أقدام;لقطات مشاهد تسجيل مقطع;video cctv camera broadcast aired
    =forge;مصهر حدادة;تزوير زور;documents passport signature certificates
    =foul;كريه قذر;خطأ مخالفة;referee penalty free-kick defender yellow card
    =gas;بنزين;غاز;pipeline natural russian exports turkmen field
    =goal =goals;غاية غايات;هدف أهداف;scored striker minute header equaliser
    =graft;طعم تطعيم;فساد رشوة;corruption bribery charges anti-graft probe
    =ground;أرض أرضا;ملعب;home visitors stadium fans club away
    =grave;خطير خطيرة;قبر مقبرة قبور;mass buried bodies remains exhumed found
    =grave;قبر قبور;خطير خطيرة بالغ جسيم;concern concerns violation violations breach breaches consequences
    =hand =handed;يد يدا;سلم حكم أصدر;sentence sentenced suspended jail prison
    =hearing;سمع السمع;جلسة;court judge adjourned lawyer trial bail custody senate confirmation
    =hit =hits;ضربة ضرب;أغنية نجاح ناجح;song single album chart film singles box-office
    =jam =jams;مربى;ازدحام اختناق زحمة;traffic cars rush hour motorists road highway
    =jam =jamming;مربى ازدحام;تشويش;gps signal signals radar electronic
    =judge;حكم;قاض قاضي;court ruled sentenced trial federal
    =jet =jets;نفاث نافورة;طائرة طائرات مقاتلة مقاتلات;fighter warplane airliner pilot private
    =leave;ترك مغادرة;إجازة;paid maternity sick parental unpaid annual
    =left;ترك غادر;يسار يساري;coalition party socialists communists wing radical
    =letter =letters;حرف حروف;رسالة خطاب رسائل;sent wrote addressed signed president open
    =lift;رفع;مصعد;trapped building floor stuck broke
    =light =lighter;ضوء نور;خفيف خفيفة خفيف;weapons injuries rain tank armoured
    =line =lines;خط خطوط;طابور صف;queue waiting voters stood polling
    =litter;قمامة;بطن جراء;puppies kittens cubs born
    =lobby;ردهة بهو;جماعة ضغط لوبي;gun farm oil tobacco pro-israel
    =lock;قفل;هويس أهوسة;canal panama ships
    =log =logs;سجل سجلات;جذع جذوع خشب أخشاب;timber wood forest truck trees
    =major;رئيسي كبير;رائد;army promoted colonel captain
    =mass;كتلة كتل;قداس;pope priest church cathedral celebrated christmas bishop
    =mate;رفيق;مرشح نائب;running presidential ticket
    =match;عود ثقاب;مباراة لقاء;referee final minutes players coach fans stadium
    =model;نموذج طراز;عارضة;fashion catwalk runway vogue
    =nail;ظفر أظافر;مسمار مسامير;bomb hammer wood explosive
    =nuts;مجنون;مكسرات جوز صامولة;almonds walnuts pistachios diet allergy
    =novel;جديد جديدة;رواية;author writer novelist translated
    =operation;تشغيل;عملية جراحة;surgeons hospital knee heart rescue military police
    =order;طلب طلبية;أمر قرار مرسوم;court executive signed judge eviction restraining
    =order =orders;أمر أوامر;طلب طلبية طلبات طلبيات;airbus boeing factory industrial customers planes
    =outlet =outlets;مخرج منفذ;وسيلة وسائل;media news broadcaster
    =palm;كف راحة;نخيل نخل نخلة;oil trees plantation dates grove
    =panel;لوح لوحة;لجنة هيئة;judges experts appeals un inquiry
    =panel =panels;لجنة لجان;لوح ألواح;solar roof energy photovoltaic
    =park;ركن صف;متنزه حديقة متنزه محمية;national wildlife theme rangers visitors
    =pass =passed;مر تمريرة;أقر أقرت صادق وافق;bill law parliament senate legislation resolution congress
    =pass;مر ممر;تمريرة;striker scored midfielder header cross
    =passage;ممر;إقرار;bill law legislation senate
    =pen;قلم;حظيرة سجن;sheep pigs
    =period;نقطة;فترة مدة;transitional year same month
    =pipe;غليون;أنبوب أنابيب;water gas burst leak sewage
    =pitcher;إبريق;رامي;baseball yankees dodgers innings
    =plane;مستوى سهل;طائرة;crash passengers pilot runway landed
    =platform;رصيف;منصة برنامج;social online streaming election oil gas digital
    =pole =poles;عمود;قطب بولندي بولنديون بولنديين;north south antarctic arctic warsaw
    =policy;سياسة;بوليصة وثيقة;insurance insurer premium
    =poll =polls;استطلاع;اقتراع انتخاب انتخابات;opened closed stations
    =pool;بركة;مسبح حوض;swimming swimmer olympic drowned
    =pop;فرقع;بوب;singer star music album concert
    =port;نبيذ;ميناء مرفأ;ship ships cargo container authority
    =pound;رطل;جنيه ليرة;sterling dollar egyptian currency euro exchange
    =premier;أول ممتاز;رئيس وزراء;chinese visited cabinet resigned
    =project =projected;عرض;توقع متوقع;growth percent deficit gdp population
    =pupil =pupils;بؤبؤ حدقة;تلميذ تلاميذ طالب طلاب;school teacher teachers primary class
    =quarter;ربع;حي;old latin jewish armenian muslim neighbourhood
    =racket;مضرب;عصابة شبكة ابتزاز;extortion smuggling police drug gang
    =ram;كبش;صدم دهس;crowd car vehicle truck
    =record;رقم قياسي;ألبوم أسطوانة سجل;album label vinyl singer criminal
    =release;إفراج;إطلاق إصدار طرح;album film single game version
    =resort;ملجأ لجوء;منتجع;beach holiday tourists ski hotel sea
    =ring;خاتم حلقة;حلبة;boxer boxing heavyweight bout
    =ring;خاتم;شبكة عصابة;smuggling spy trafficking drug crime
    =rock;صخرة صخر;روك;band concert music singer star
    =round;مستدير دائري;جولة دور;talks tournament first second negotiations
    =rule;قاعدة;حكم;military colonial years dictatorship one-party
    =ruler;مسطرة;حاكم;country dubai sultan emirate military
    =sail;شراع;أبحر إبحار;ship boat port
    =scale;ميزان قشر;مقياس درجة نطاق;richter magnitude earthquake
    =school;سرب;مدرسة;pupils children teacher students
    =seal =seals;ختم;فقمة فقمات;arctic hunting pups ice antarctic
    =season;توابل تبل;موسم فصل;league club flu holiday rainy hurricane
    =seat =seats;كرسي كراسي;مقعد مقاعد;parliament won party assembly senate
    =sentence;جملة;حكم;years jail prison suspended
    =series;سلسلة;مسلسل;tv television netflix episode drama
    =share;حصة;سهم;price stock earnings dividend
    =sole;نعل أخمص;وحيد الوحيد;survivor heir candidate
    =source;منبع;مصدر;reuters official diplomatic security
    =speaker;متحدث مكبر;رئيس;house parliament knesset assembly
    =spell;تعويذة تهجئة;موجة فترة;cold hot dry warm prison
    =spoke;برمق;تحدث تكلم;reporters phone president
    =square;مربع;ميدان ساحة;protesters tahrir central demonstrators crowds main
    =staff;عصا;موظف موظفون موظفين موظفي طاقم عاملين عاملون;hospital employees university company strike
    =stage;مسرح خشبة;مرحلة;group knockout tour cyclist early
    =stand =stands;وقف كشك;مدرج مدرجات;fans stadium spectators supporters
    =state;حالة;ولاية;governor senator legislature !emergency
    =statement;كشف;بيان تصريح;ministry said issued joint spokesman
    =station;موقف;محطة مركز;police train power radio railway
    =steel;سرق;فولاذ صلب;steelmaker tariffs mill imports
    =storm =stormed;عاصفة;اقتحم اقتحمت اقتحام;gunmen police building parliament protesters embassy
    =story;قصة حكاية;طابق;building apartment
    =strike;ضرب ضربة;إضراب;general hunger rail train nurses doctors
    =subject;موضوع;خاضع;sanctions approval !matter
    =suite;طقم;جناح;hotel presidential
    =surge;موجة;ارتفاع قفزة;prices inflation cases demand
    =suspect =suspects;شك يشك;مشتبه;police arrested custody murder
    =table;طاولة مائدة;جدول ترتيب;league points bottom top relegation
    =tap;نقر;صنبور حنفية;water drink drinking
    =tap =tapped;صنبور;اختار عين رشح;replace secretary ambassador nominee
    =test;امتحان;تجربة اختبار;missile nuclear ballistic launch
    =tie =ties;ربطة;علاقة علاقات;diplomatic bilateral trade severed restore
    =tip =tips;بقشيش إكرامية;طرف معلومة معلومات بلاغ نصيحة;police anonymous southern northern iceberg
    =tissue;منديل;نسيج أنسجة;brain cancer muscle lung
    =toast;خبز محمص;نخب;dinner banquet raised glass
    =track;أثر مسار;مضمار سكة;athletics train cycling railway sprinter
    =train =trained;قطار;درب تدرب;soldiers troops recruits pilots
    =treat =treated;عامل دعوة;عالج تلقى علاج;hospital wounds injuries patients doctors
    =trip;تعثر;رحلة زيارة سفر;president official visit business
    =tube;أنبوب;مترو;london passengers underground station
    =turkey;ديك رومي;تركيا;ankara erdogan istanbul syria nato
    =vault;قفز;خزنة قبو;bank gold
    =vault;قبو خزنة;قفز زانة;pole olympic athlete
    =vet =vetted;طبيب بيطري;دقق فحص تدقيق;candidates candidate applicants
    =volume;مجلد صوت;حجم;trade exports trading
    =watch;ساعة;مراقبة شاهد;rights human group
    =wear;ارتداء;تآكل بلى;tyre tire brake
    =well =wells;جيد جيدا;بئر آبار;oil gas
    =will;إرادة;وصية;estate heirs inheritance
    =yard;ياردة;فناء ساحة حوض;ship prison shipbuilding
    """

  // Further Persian words of several senses, in the form of ``persianHomonyms``.
  static let furtherPersian = """
    شیر شیر_آب;أسد أسود حليب;صنبور حنفية محبس;آب فلکه ببندید بستن نشتی لوله چکه
    بار;مرة مرتها مرات مرته;حمولة شحنة بضائع حمل;کشتی کامیون بندر تخلیه تریلی بارگیری کانتینر
    بار;حمولة;مرة مرات;نخستین چندمین دومین سومین آخرین
    مجتمع;مجتمع;مجمع;تجاری مسکونی پتروشیمی آموزشی ورزشی تفریحی صنعتی گردشگری فولاد قضایی
    مجتمع_تجاري مجتمع_تجاری مجتمع_مسکونی مجتمع_پتروشیمی;مجتمع;مجمع
    روزنامه_جوان;شاب شابة شباب;جوان
    روزنامه_کیهان خبر_کیهان;كون;كيهان
    روزنامه_شرق;مشرق;شرق
    روزنامه_اعتماد;ثقة;اعتماد
    روزنامه_همشهری;مواطن ابن;همشهري
    روزنامه_آرمان;مثل;آرمان
    روزنامه_ابتکار;مبادرة;ابتكار
    روزنامه_آفتاب;شمس;آفتاب
    روزنامه_رسالت;رسالة;رسالت
    روزنامه_قدس;مقدس;قدس
    روزنامه_هم‌میهن;مواطن;هم
    روزنامه_سازندگی;بناء إعمار;سازندكي سازندگی
    روزنامه_فرهیختگان;مثقفين مثقفون;فرهيختكان فرهیختگان
    روزنامه_جمهوری;جمهورية_إسلامية;جمهوري
    خبرگزاری_مهر;حب شمس ختم;مهر
    خبرگزاری_تسنیم;نسيم;تسنيم
    باشگاه_استقلال تیم_استقلال;حرية;استقلال
    باشگاه_پیکان تیم_پیکان;سهم;بيكان
    باشگاه_فولاد تیم_فولاد;صلب حديد;فولاد
    باشگاه_ملوان تیم_ملوان;بحار ملاح;ملوان
    باشگاه_تراکتور تیم_تراکتور;جرار جرارة;تراكتور
    باشگاه_سپاهان تیم_سپاهان;جيوش فيالق;سباهان سپاهان
    باشگاه_نساجی تیم_نساجی;نسيج;نساجي
    باشگاه_آلومینیوم تیم_آلومینیوم;ألمنيوم_المعدن;ألومينيوم
    میدان_آزادی خیابان_آزادی;;آزادي حرية
    تیم_ملی;قومي;منتخب
    برق‌گرفتگی;صاعقة صواعق برق بصاعقة;صعق صعقا كهربائي كهرباء تيار
    دست_داد دست_دادند;يد_أعطى أعطى أعطت;صافح صافحت تصافح
    پیش‌بینی;رؤية أمام;توقع توقعات تنبؤ تكهن
    سرمایه‌گذاری سرمایه‌گذاران سرمایه‌گذار;رأس;استثمار مستثمر مستثمرين استثمارات مستثمرون
    سرنشین سرنشینان;رأس جالس جالسين;راكب ركاب
    سرنوشت;رأس كتابة;مصير
    سرپناه;رأس;مأوى
    سربالایی;رأس;صعود
    سرنگون سرنگونی;رأس;إطاحة سقوط إسقاط أطاح
    دستاورد دستاوردهای دستاوردها;يد;إنجاز إنجازات مكسب مكاسب
    دستمزد دستمزدها;يد;أجر أجور رواتب
    دست‌اندرکاران;يد أيدي;قائمين قائمون
    پایتخت;قدم تخت عرش;عاصمة
    پابرجا;قدم;قائم ثابت
    پادزهر;قدم سم;ترياق
    پاسگاه;قدم;مخفر نقطة
    پیاده‌روی;رصيف;مسيرة مشي
    =پیاده‌رو =پیاده‌روها =پیاده‌روهای;مسيرة;رصيف
    آتش‌نشان آتش‌نشانان آتش‌نشانی;نار;إطفاء إطفائي إطفائيين رجال
    آتش‌بس;نار بس;هدنة وقف
    آبرسانی;ماء رسالة;إمداد مياه
    آبیاری;ماء;ري
    آبزیان;ماء;أحياء مائية
    آب‌میوه;ماء;عصير
    خودکفایی;نفس;اكتفاء
    خودکشی;نفس قتل;انتحار انتحر
    خودمختاری;نفس;حكم ذاتي استقلال
    خودپرداز;نفس;صراف صرافات
    خودجوش;نفس غليان;عفوي تلقائي عفوية
    کم‌کم;قليل قليلا;تدريجيا شيئا
    کم‌سابقه;قليل;نادر غير مسبوق
    بی‌سیم;سلك;لاسلكي
    بی‌نظیر;نظير;فريد فريدة
    هم‌وطنان هم‌میهنان;هم;مواطنين مواطنون مواطنينا
    هم‌پیمان هم‌پیمانان;هم;حليف حلفاء
    همایش;;مؤتمر ندوة ملتقى
    همکار همکاران همکاری;هم;زميل زملاء تعاون
    دل‌نگران دلواپس;قلب;قلق قلقون
    دلپذیر;قلب;ممتع لطيف
    دلسرد;قلب بارد;محبط يائس
    گرم_شدن;ساخن;احتباس احترار ارتفاع
    داغ;ساخن حار;مهم شائك ساخنا;بحث موضوع جنجال
    تنش تنش‌ها تنش‌های;جسد;توتر توترات
    شاهین;;صقر
    شکر;شكر;سكر;قیمت کیلو تن کارخانه نیشکر واردات
    سیر;سير شبعان;ثوم;کیلو کشاورزان مزارع پیاز
    سیر;ثوم;مسار سير;صعودی نزولی تحولات
    مهر;حب ختم شمس;أكتوبر تشرين سبتمبر أيلول مهر;مدارس آبان شهریور
    شانه;مشط;كتف كتفه;مصدوم دررفتگی گلوله
    جوان;جوان;شاب شابة;بازیکن مرد زن پسر دختر
    ریش;ريش;لحية;سفید تراشیدن
    پر;ممتلئ مليء;ريش ريشة;پرنده پرندگان بال
    کرم;كرم;دودة ديدان;خاکی روده ابریشم
    نهنگ;;حوت حيتان
    مرغ;طائر;دجاج دجاجة;قیمت تخم‌مرغ کیلو گوشت مرغداران مرغداری
    گوشت_قرمز;;لحم لحوم
    سال_نو;;عام سنة
    پول_شویی پول‌شویی پولشویی;غسيل_نقود غسل_نقود;غسل غسيل أموال تبييض
    قاچاق;;تهريب مهرب
    گردشگر گردشگران گردشگری;متجول متجولين جولة;سائح سياح سياحة سياحي
    خانه‌به‌خانه;بيت;منزل دار
    خانه_تیمی;فريق;سري وكر
    مجلس_ختم;مجلس_نواب برلمان;عزاء
    شب_یلدا;;يلدا
    خط_فقر;;خط
    نرخ_بیکاری;سعر;معدل نسبة
    نرخ_تورم;سعر;معدل نسبة
    نرخ_ارز;معدل;سعر
    نرخ_رشد;سعر;معدل نسبة
    نقطه_ضعف;;نقطة
    رده‌بندی;;تصنيف ترتيب
    سهم;سهم;حصة نصيب;بازار بودجه درصد نفت
    مدال;;ميدالية
    قهرمان;قهرمان;بطل
    کاپیتان;قبطان ربان;قائد كابتن;تیم فوتبال بازیکن
    نیمکت;مقعد مقعده;دكة مقاعد;تیم مربی فوتبال سرمربی ذخیره
    توپ‌خانه توپخانه;كرة;مدفعية
    تخم‌مرغ;بذر;بيض
    دانه;حبة;بذرة بذور;روغنی کاشت
    چای;;شاي
    """

  // Further Persian words that look like Arabic ones of another sense, in the form of ``persian``.
  static let furtherFriends = """
    مجتمع مجتمع‌های;;مجمع;!مجتمعات
    جریمه جریمه‌های;جريمة جرائم;غرامة مخالفة
    خاطی خاطیان;خاطئ خاطئين;مخالف مخالفين
    افراط;;تطرف;گروه تروریسم تروریست تندرو
    مناقصه;مناقشة;مناقصة عطاء
    مزایده;مزايدة;مزاد
    توافق;;اتفاق توافق
    تفاهم‌نامه;تفاهم;مذكرة
    توقیف;;احتجاز حجز ضبط مصادرة;کشتی خودرو نفتکش
    تأمین تامین;تأمين;توفير;آب برق غذا مواد نیاز نیازهای اعتبار کالا
    تأسیس تاسیس;;تأسيس إنشاء
    تأسیسات تاسیسات;تأسيسات;منشأة منشآت
    تجهیزات;;معدات تجهيزات
    تدارک تدارکات;تدارك تداركات;إعداد تحضير لوجستي
    تشییع;تشيع;تشييع جنازة
    تعقیب;تعقيب;ملاحقة مطاردة;پلیس متهم قضایی
    تعارف;تعارف;مجاملة
    تقدیر;تقدير;تكريم شكر شهادة;مراسم لوح
    تقسیمات;;تقسيمات
    تکذیب;تكذيب;نفي نفى
    تمدید;تمدید;تمديد
    تنفیذ;تنفيذ;تصديق مصادقة;حکم ریاست‌جمهوری رهبر
    توهین;توهين;إهانة إساءة
    جراحت جراحات;جراحة;جرح جروح إصابة إصابات
    حراج;;تصفية مزاد
    خسارت خسارات;خسارة;تعويض أضرار ضرر خسائر;بیمه پرداخت جبران سیل زلزله
    دفتر;دفتر;مكتب;ریاست‌جمهوری نماینده سازمان رئیس حزب نخست‌وزیر
    رعیت;رعية;فلاح
    زندان;زنزانة;سجن
    ساحل;;ساحل شاطئ
    سابقه سوابق;سابقة;خبرة تاريخ سجل;کار مدیریت مدیر بازیکن مربی
    سانحه سوانح;سانحة;حادث حوادث
    سرعت;;سرعة
    سوء‌استفاده;استفادة;استغلال
    شرکت‌کنندگان;شركة شركات;مشاركين مشاركون مشاركي
    صادر;صادر;صدر أصدر صدرت أصدرت;!صادرات
    صرافی صرافی‌ها;صرف;صرافة
    صراحت;;صراحة
    ضایعات;ضائعات;نفايات خردة مخلفات
    ضربه;;ضربة صدمة
    طرف طرفین طرف‌های;;طرف جانب
    ظرفیت;ظرفية ظرف;طاقة سعة قدرة
    عزیمت;عزيمة;توجه مغادرة سفر
    عمران عمرانی;عمران;إعمار تنمية إنشائية عمراني
    عید_نوروز;;نوروز
    غصب;;اغتصاب
    غیبت;غيبة;غياب
    فاجعه;;كارثة فاجعة
    فارغ‌التحصیل فارغ‌التحصیلان;فارغ فارغين;خريج خريجين خريجي خريجون
    فرصت;;فرصة
    فعلی;فعلي;حالي راهن حالية;دولت رئیس وضعیت مدیر قیمت شرایط
    قاضی;;قاض قاضي
    قانون_اساسی;قانون_أساسي;دستور
    قرار_ملاقات;قرار;موعد لقاء
    قرارداد قراردادهای قراردادها;قرار;عقد اتفاقية عقود اتفاق
    قصد_دارد قصد_دارند;قصد;يعتزم تعتزم ينوي يعتزمون
    قطعات;قطعات;قطع غيار;خودرو یدکی هواپیما
    قطعنامه;قطع;قرار
    کارخانه;;مصنع معمل
    کثرت;;كثرة
    کلاس;;صف فصل
    لباس_شخصی;;مدني ملابس
    محاکمه;;محاكمة
    محصل محصلان;محصل;تلميذ طالب تلاميذ
    محلات;محلات;أحياء حي;شهر قدیمی اهالی
    محموله محموله‌های;محمولة;شحنة شحنات
    مخدوش;;مشوه
    مدافع مدافعان;;مدافع
    مداخله;مداخلة;تدخل;خارجی نظامی آمریکا داخلی
    مدیریت;مديرية;إدارة
    مدرسه;;مدرسة
    مراجعه مراجعان مراجعین;مراجعة;توجه مراجع
    مراسم;;مراسم حفل مراسيم
    مرتع مراتع;;مرعى مراع مراعي
    مسافر مسافران;;مسافر ركاب راكب
    مسئله مساله;;مسألة قضية
    مستأجر مستاجران;;مستأجر
    مستعفی;معفى;مستقيل
    مسکن;مسكن;سكن إسكان;وزیر بازار قیمت ملی
    مشاغل;مشاغل;مهن وظائف أعمال
    مشاور مشاوران;;مستشار مستشارو مستشاري
    مصادره;;مصادرة
    مصالح;مصالح;مواد;ساختمانی ساختمان قیمت
    مصلحت;;مصلحة
    مصوبه مصوبات;مصوبة;قرار قانون قرارات
    مضروب;;جريح مصاب
    مطرح مطرح_شد;مطرح;طرح طرحت أثير أثار
    معاون معاونان معاونت;معاونة;نائب وكيل مساعد معاون
    معتاد معتادان;معتاد معتادين;مدمن مدمنين مدمنون مدمني
    معتبر;معتبر;موثوق ساري رسمي;مدرک منبع
    معضل معضلات;;معضلة مشكلة
    مفاد;مفاد;مضمون بنود
    مقررات;مقررات;لوائح قوانين أنظمة
    مکانیزم;;آلية
    مکتب;مكتب;مدرسة مذهب;فکری امام
    ملت‌ها;;شعوب أمم
    ملک املاک;ملك أملاك;عقار عقارات;قیمت بنگاه مشاور فروش
    مناسبت;;مناسبة
    منتقل;منتقل;نقل نقلوا نقلت;بیمارستان
    منزل;;منزل
    مواد_مخدر;مادة_مخدر;مخدر مخدرات
    موافقت;;موافقة وافق
    موفق;موفق;نجح تمكن ناجح نجحت
    موقعیت;موقعية;موقع وضع مكانة
    مهاجم مهاجمان;;مهاجم
    مهمات;مهمات;ذخيرة ذخائر
    نظارت;نظارة;رقابة إشراف مراقبة
    نظافت;;نظافة
    نفر نفرات;نفر أنفار;شخص أشخاص
    نفوذ;نفوذ;تغلغل اختراق;هکر هکرها سایبری
    نوبت;نوبة;دور جرعة موعد;واکسن دکتر
    واگیردار;;معد
    وثیقه;وثيقة;كفالة;آزاد دادگاه قاضی متهم تومان
    وسایل;وسائل;أدوات أغراض أجهزة;منزل خانه
    وضعیت;وضعية;وضع حالة
    هیأت هیئت;هيئة;وفد بعثة;اعزامی عازم سفر دیدار رئیس‌جمهور
    هدایت;هداية;قيادة توجيه إدارة;تیم خودرو مربی
    """
}
