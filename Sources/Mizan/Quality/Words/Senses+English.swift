extension Senses {
  // An English word; the Arabic word of another sense; the Arabic word of the sense that is meant; the words of
  // the source that show which one is meant. In the form of ``persian``.
  static let english = """
    =bank =banks;بنك بنوك مصرف مصارف;ضفة ضفاف ضفتي ضفتيه شاطئ;river stream canal burst nile tigris euphrates creek
    west_bank;بنك مصرف;ضفة
    =strike =strikes =striking;ضربة ضربات غارة;إضراب إضرابات أضرب مضربين;worker union wage miner driver teacher walkout labour labor nurse strikers pay pilots docker dockworker stevedore railway rail bus crew staff employee unions paralysed paralyzed walkouts
    =strike =strikes;إضراب إضرابات;ضربة ضربات غارة غارات قصف هجوم;air_strike air_strikes airstrike drone missile israeli_strike israeli_strikes military bomb killed rocket
    =party =parties;حفلة حفل;حزب أحزاب طرف أطراف;election parliament opposition ruling coalition vote conservative republican democratic lawmaker
    =party =parties;حزب أحزاب;حفل حفلة حفلات;birthday wedding guest dance nightclub christmas
    =plant =plants;نبات نبتة نباتات;مصنع محطة معمل منشأة مصانع محطات;nuclear power factory steel cement desalination reactor assembly workers treatment
    =plant =plants;مصنع مصانع محطة;نبات نباتات;species garden flower leaf seed herb botanical
    was_fired were_fired been_fired sacked;نار حريق إطلاق;أقال أقيل أقيلت فصل طرد إقالة طردت سرح;coach manager minister job boss staff employee
    =coach =coaches;حافلة حافلات;مدرب مدربين مدربة;team player match season football club cup league !motorway !highway !broke_down !overturned !driver !ravine
    =match =matches;عود ثقاب كبريت أعواد;مباراة مباريات لقاء تطابق;team goal score play league cup tournament
    =draw =drew =draws;رسم رسمت يرسم;تعادل قرعة سحب;match goal team league point goalless
    =bill =bills;فاتورة فواتير;مشروع قانون;parliament senate lawmaker congress vote legislation
    =bill =bills;مشروع قانون;فاتورة فواتير;electricity water gas household energy heating utility
    house_of lower_house upper_house;منزل بيت;مجلس غرفة
    white_house;منزل;بيت
    =floor;أرضية;طابق;building storey apartment tower hotel
    ran_for run_for running_for;ركض جري يركض يجري;ترشح خاض مرشح سباق;president office election mayor senate presidency governor
    =race;عرق;سباق منافسة;presidential election candidate mayoral governor
    polling_station polling_stations polling_place polling_places;استطلاع;اقتراع انتخاب انتخابي
    record_high record_low record_profit record_profits record_temperature record_number;سجل تسجيل;قياسي قياسية
    interest_rate interest_rates;اهتمام مصلحة مصالح;فائدة فوائد
    =shares;حصة مشاركة حصص;سهم أسهم;stock market price trading exchange investor
    =stock =stocks;مخزون مخزونات;أسهم سهم بورصة;exchange trading index wall shares investor
    =capital;رأس;عاصمة العاصمة;city embassy streets near province
    =cell =cells;خلية خلايا;زنزانة زنازين;prison jail prisoner inmate solitary
    =cell =cells;زنزانة;خلية خلايا;cancer blood stem tissue tumour tumor
    =trial =trials;تجربة تجارب;محاكمة محاكمات قضية;court judge defendant murder lawyer jury prosecutor
    =trial =trials;محاكمة محاكمات;تجربة تجارب اختبار;vaccine clinical patient placebo
    =sentence =sentences;جملة جمل;حكم عقوبة سجن أحكام;prison year court judge jail death life
    =court =courts;محكمة محاكم;ملعب ملاعب;tennis basketball wimbledon
    =cases;قضية قضايا;حالة حالات إصابة إصابات;virus infected covid cholera disease measles infection outbreak malaria
    =charged =charges;شحن شحنة شحنات;اتهم تهمة اتهام تهم وجه وجهت;murder court police fraud prosecutor guilty
    =charge =charging =charger;تهمة اتهام اتهم;شحن شاحن;battery electric phone !murder !court !prosecutor !police
    =suit =suits lawsuit;بدلة بذلة بدلات;دعوى قضية;court filed sued damages
    =board;لوحة سبورة لوح;مجلس;directors company chairman executive
    =chaired =chair =chairs;كرسي كراسي;رئيس رأس ترأس برئاسة رئيسة;committee meeting session panel
    head_of;رأس;رئيس مدير زعيم قائد رئيسة مسؤول;!cattle !sheep !livestock !cabbage
    =spring;ينبوع نابض زنبرك نبع;ربيع;season summer march april autumn elections
    this_fall last_fall next_fall;سقوط هبوط;خريف
    in_march on_march last_march;مسيرة;مارس آذار
    light_weapons light_rain light_aircraft light_injuries light_snow;ضوء ضوئية;خفيف خفيفة
    heavy_rain heavy_rains heavy_rainfall heavy_snow heavy_snowfall;ثقيل ثقيلة;غزير غزيرة كثيف كثيفة شديد
    heavy_fighting heavy_clashes heavy_bombardment heavy_shelling;ثقيل ثقيلة;عنيف عنيفة ضار شرس كثيف مكثف
    heavy_losses heavy_defeat heavy_damage;ثقيل ثقيلة;فادح فادحة جسيم كبير كبيرة قاس
    for_free free_of_charge;حر حرة;مجاني مجانا مجانية
    free_trade free_market free_elections free_press free_speech;مجاني مجانية;حر حرة حرية
    right_wing far_right;جناح صحيح;يمين يميني يمينية
    left_wing far_left;جناح;يسار يساري يسارية
    =post;بريد عمود;منصب وظيفة مركز;resign appoint minister stepped
    took_office take_office in_office left_office leave_office taking_office;مكتب مكاتب;منصب مهام سلطة حكم ولاية
    to_power seized_power took_power cling_to_power;طاقة كهرباء;سلطة حكم
    power_cut power_cuts power_outage power_outages power_station power_grid;قوة سلطة;كهرباء طاقة تيار كهربائي كهربائية
    =fans =fan;مروحة مراوح;مشجع مشجعون مشجعين جمهور معجب محبي جماهير;team match stadium football singer concert club
    =tank =tanks;خزان خزانات;دبابة دبابات;army troops armoured armored military battle soldiers
    =tank =tanks;دبابة دبابات;خزان خزانات صهريج;fuel water storage gas oxygen
    =mine =mines;منجم مناجم;لغم ألغام;explode land cleared clearance anti-personnel demining naval
    =mine =mines;لغم ألغام;منجم مناجم;coal gold worker copper shaft miner
    =shells =shelling =shelled;صدفة أصداف قشرة;قذيفة قذائف قصف قصفت;artillery army mortar troops positions
    =arms;أذرع ذراع ذراعيه;أسلحة سلاح تسليح تسلح;deal sale export embargo control trade race dealer shipment
    state_department secretary_of_state;حالة دولة ولاية;خارجية;!washington_state !children !california !ohio
    state_television state_media state_tv state_news;حالة ولاية;رسمي رسمية حكومي حكومية دولة
    defense_secretary defence_secretary foreign_secretary treasury_secretary home_secretary health_secretary;سكرتير سكرتيرة;وزير وزيرة
    foreign_office;مكتب;خارجية
    home_office;مكتب منزل;داخلية
    novel_coronavirus;رواية;مستجد جديد
    =patient =patients;صبور صبر;مريض مرضى مصاب;hospital doctor treatment disease drug
    =stroke;ضربة;سكتة جلطة;hospital suffered brain heart
    =discharged;تفريغ أفرغ;خروج غادر خرج غادرت;hospital
    =lead;قيادة يقود قاد;رصاص;poisoning paint pipe toxic
    death_toll;رسوم رسم;حصيلة عدد
    net_profit net_income net_loss net_worth;شبكة;صاف صافي
    =yield =yields;محصول محاصيل;عائد عوائد;bond treasury debt
    =bonds =bond;رابطة روابط;سند سندات;yield debt treasury investor issue
    oil_futures =futures;مستقبل;آجل آجلة عقود
    =rally =rallies;رالي;تجمع مهرجان مسيرة تظاهرة حشد;supporter campaign election protest crowd
    =cabinet;خزانة دولاب;حكومة وزاري وزراء وزارية;minister government prime reshuffle
    house_speaker parliament_speaker speaker_of parliamentary_speaker;مكبر متحدث متكلم;رئيس رئيسة
    =pound =pounds;رطل أرطال;جنيه إسترليني;sterling british currency dollar million
    =pound =pounds;جنيه جنيهات;رطل أرطال كيلوغرام;weigh weight heavy
    =band;عصابة شريط حزام;فرقة;music album singer concert song rock
    =title =titles;عنوان عناوين;لقب ألقاب;champion tournament cup league wimbledon open slam boxing
    =cup;كوب فنجان;كأس;world final team league football
    =striker =strikers;مضرب مضربين ضارب;مهاجم مهاجمين;goal scored club match
    =transfer;تحويل نقل;انتقال انتقالات;club player football striker midfielder
    =penalty =penalties;عقوبة عقوبات;جزاء;goal kick shootout referee scored
    =appeal =appeals =appealed;جاذبية;استئناف طعن استأنف نداء;court verdict ruling judge conviction
    book_fair trade_fair motor_fair;عادل;معرض
    =fined;جيد بخير;غرامة غرم غرمت
    =vessel =vessels;وعاء أوعية;سفينة سفن مركب ناقلة;port sea navy ship coast cargo
    =intelligence;ذكاء;استخبارات مخابرات استخباراتية;agency officials spy agencies cia chief mossad military !artificial
    =press;ضغط;صحافة صحفي صحافي;conference freedom reporters journalist
    =address =addressed =addresses;عنوان عناوين;خطاب كلمة خاطب تناول معالجة ألقى;speech nation assembly crowd parliament summit
    =figures;شخصيات أشكال;رقم أرقام بيانات إحصاءات;percent inflation unemployment ministry statistics gdp
    =figure =figures;رقم أرقام;شخصية شخصيات;religious opposition prominent leading senior
    =ties;ربطات تعادل ربطة;علاقات روابط صلات علاقة;diplomatic country bilateral trade countries
    =shot =shots;طلقة طلقات;جرعة جرعات لقاح حقنة تطعيم;vaccine covid booster flu
    =drug =drugs;دواء أدوية;مخدر مخدرات;traffick smuggl cartel dealer smuggling trafficking
    =drug =drugs;مخدر مخدرات;دواء أدوية عقار عقاقير;clinical patient treat cancer pharmaceutical
    tropical_depression;اكتئاب;منخفض
    landslide_victory landslide_win;انهيار انزلاق;ساحق ساحقا كاسح كبير
    =runoff run_off;جريان سيول;جولة إعادة دورة;election vote candidate presidential
    =turnout;تحول انقلاب;إقبال مشاركة نسبة;election vote voter polls
    exchange_rate exchange_rates;تبادل;صرف
    =stake;وتد;حصة نصيب أسهم;company percent firm buy
    key_role key_player key_ally key_witness key_issue key_issues;مفتاح;رئيسي أساسي محوري مهم رئيسية أساسية
    =current;تيار;حالي حالية جاري جارية;president government season year situation
    =crane =cranes;كركي غرنوق;رافعة رافعات;construction collapsed port site
    =trunk;خرطوم جذع;صندوق;car vehicle
    =engagement;خطوبة;اشتباك مشاركة تواصل;military diplomatic forces
    =engaged;مخطوب مخطوبة;منخرط شارك خاض;talks fighting battle
    =custody;حضانة وصاية;احتجاز حجز توقيف اعتقال;police arrest suspect remand
    =remains;يبقى بقي;رفات بقايا جثة;buried skeleton dna exhumed
    =minutes;دقائق;محضر محاضر;fed published policymakers
    =wave;تلويح;موجة;heat migrants infections
    =firm =firms;صلب ثابت حازم;شركة شركات مؤسسة;law consulting company
    =settlement =settlements;تسوية تسويات;مستوطنة مستوطنات استيطان;jewish israeli !court
    =settlement;مستوطنة استيطان;تسوية;lawsuit legal court agreed paid
    =branch =branches;غصن أغصان;فرع فروع;bank company local
    =motion;حركة;اقتراح مذكرة طلب;parliament confidence lawmaker vote court
    =hosted =hosting;مضيفة مضيف;استضاف تستضيف يستضيف استضافة;cup games olympics summit
    =crop =crops;قص;محصول محاصيل;farmer wheat harvest
    =organ =organs;آلة;عضو أعضاء;transplant donor
    =article;مقال مقالة;مادة;constitution law penal
    =article;مادة مواد;مقال مقالة;newspaper magazine wrote published
    =relief;ارتياح;إغاثة;earthquake aid flood refugees
    """

  // More of them.
  static let moreEnglish = """
    the_late;متأخر متأخرة;راحل راحلة فقيد;president king leader singer father actor founder
    =sank =sink =sunk;حوض مغسلة;غرق غرقت أغرق;ship boat vessel ferry tanker
    =row;صف;خلاف جدل أزمة;over diplomatic between
    =slammed =slams =blasted;ضرب صفع فجر انفجر صدم;انتقد هاجم ندد انتقدت هاجمت;minister president leader critic opposition
    =grilled;شوى شوت مشوي;استجوب استجواب سأل;lawmakers senators committee
    =probe;مسبار مسبر;تحقيق تحقيقات;police prosecutor corruption fraud
    =probe;تحقيق;مسبار;nasa space mars orbit lunar
    =talks;كلام أحاديث محاضرات;محادثات مفاوضات مباحثات;peace negotiation round government ceasefire nuclear
    =curb;رصيف;كبح حد الحد لجم;inflation spread emission violence immigration
    =hailed =hails;برد;أشاد أشادت رحب رحبت;president deal minister victory
    =backed =backs;ظهر ظهره;أيد أيدت دعم دعمت مدعوم مدعومة تدعم;government plan proposal bill militia rebels iran
    held_talks hold_talks held_elections hold_elections held_meeting;أمسك أمسكت مسك;عقد أجرى عقدت أجرت إجراء
    =leg;ساق رجل;ذهاب إياب مباراة;second first aggregate champions
    home_win home_side home_fans home_crowd;منزل بيت;أرض ملعب مضيف
    injury_time stoppage_time;إصابة توقف;ضائع
    clean_sheet clean_sheets;ورقة صفحة;شباك
    =seed =seeded =seeds;بذور بذرة;مصنف مصنفة;tennis open tournament wimbledon
    chief_of_staff chiefs_of_staff;موظفين طاقم عصا موظفي;أركان ديوان
    aircraft_carrier aircraft_carriers;ناقلة ناقل;حاملة حاملات
    =drill =drills;حفر مثقاب;مناورات تدريبات مناورة تدريب;military navy joint army naval
    =exercise =exercises;تمارين تمرين رياضة;مناورات تدريبات مناورة;military navy joint naval nato
    shell_company shell_companies;صدفة قذيفة;وهمية صورية
    tax_haven tax_havens;جنة جنات;ملاذ ملاذات
    hedge_fund hedge_funds;سياج;تحوط
    =startup =startups start_up start_ups;بدء بداية;ناشئة ناشئ
    =strain =strains;إجهاد ضغط توتر;سلالة سلالات;virus variant covid flu bacteria
    =tissue =tissues;منديل مناديل;نسيج أنسجة;cell body cancer lung
    =screening =screenings;شاشة شاشات;فحص فحوص كشف عرض;cancer disease patient
    palm_oil palm_trees palm_tree;كف راحة;نخيل نخل
    cell_phone cell_phones;خلية خلايا;هاتف محمول هواتف
    rest_of;راحة استراحة;بقية باقي سائر
    kind_of;لطيف طيب;نوع أنواع
    =sanctions =sanctioned;مصادقة تصديق;عقوبات عقوبة;imposed russia iran lifted
    =raid =raids;غزوة;مداهمة غارة اقتحام;police army house
    =container =containers;وعاء أوعية;حاوية حاويات;ship port shipping cargo
    =crossing =crossings;صليب;معبر معابر عبور;border rafah gaza
    =surgery;عيادة;جراحة عملية جراحية;heart undergo underwent hospital
    =labour;عمل;مخاض ولادة;pregnant mother baby birth
    =delivery;تسليم توصيل;ولادة;pregnant mother baby birth caesarean
    =expecting;يتوقع تتوقع;حامل;pregnant baby child couple
    =minor =minors;صغير ثانوي;قاصر قاصرين قصر قاصرا;sexual abuse rape guardian
    =mole;خلد شامة;جاسوس عميل;spy agency intelligence kgb
    =plot;حبكة قطعة;مؤامرة مخطط;assassination coup kill terror
    =plot;مؤامرة;حبكة قصة;film novel movie story
    =cast;يلقي ألقى;طاقم ممثلين أبطال;film movie actor
    =shoot =shooting;إطلاق نار;تصوير;film movie director scene
    =score =scores;نتيجة نتائج;عشرات العشرات;killed people injured homes arrested
    =quarter;حي أحياء;ربع فصل;profit revenue growth gdp fiscal
    =recession;انحسار;ركود كساد;economy economic
    =depression;اكتئاب;كساد;economic great 1929
    =branch;غصن أغصان;سلطة فرع;executive legislative judicial
    =chair =chairman;كرسي;رئيس رئيسة;fed federal board committee
    =liquid =liquidity;سائل سوائل;سيولة;bank market cash
    =security =securities;أمن;أوراق_مالية أوراق سندات;exchange commission trading
    =commission;عمولة;لجنة مفوضية هيئة;european electoral investigation truth
    =commission;لجنة مفوضية;عمولة عمولات;broker sales agent paid
    =note =notes;ملاحظة ملاحظات;ورقة أوراق نقدية;bank banknote currency counterfeit
    =balance;توازن;رصيد;account bank card
    =trust;ثقة;صندوق ائتمان مؤسسة;fund charity hospital nhs
    =concrete;ملموس ملموسة;خرسانة خرساني إسمنت إسمنتية;building wall block slab
    =solution;حل;محلول;salt chemical saline water
    =mercury;عطارد;زئبق;poisoning fish toxic thermometer
    =mercury;زئبق;عطارد;planet nasa sun orbit
    =nail =nails;ظفر أظافر;مسمار مسامير;bomb packed wood
    =fault;خطأ;صدع فالق;earthquake seismic tectonic line
    =magnitude;حجم أهمية;قوة بقوة درجة;earthquake quake
    =mouth;فم;مصب;river estuary
    =bed;سرير;قاع مجرى;river sea lake
    =bow;قوس;مقدمة;ship vessel
    =anchor;مرساة;مذيع مقدم مذيعة;news tv television
    =column;مقال زاوية;رتل عمود;tank military armoured vehicles
    =issue;قضية مسألة;عدد إصدار;magazine published edition
    =penalty =penalties;عقوبة عقوبات غرامة;ركلة جزاء ضربة;goal scored shootout spot-kick missed keeper !death
    =loan;قرض;إعارة معار;club midfielder striker defender winger
    =cap =caps;قبعة قبعات;مباراة مباريات دولية;midfielder defender goalkeeper winger
    =pitch;عرض نغمة;ملعب أرضية;match football players fans stadium
    =fine =fined =fines;جيد بخير حسن;غرامة غرامات غرم غرمت تغريم;court euro regulator pay commission
    general_election general_elections attorney_general secretary_general;جنرال لواء;عام عامة
    maiden_flight maiden_voyage maiden_speech maiden_title;عذراء بكر فتاة;أولى أول
    long_term short_term;مصطلح شروط;أمد مدى أجل
    prison_term prison_terms jail_term jail_terms;مصطلح شروط مصطلحات;حكم سجن عقوبة أحكام
    sick_leave maternity_leave parental_leave;غادر مغادرة;إجازة
    bar_association;حانة بار;نقابة
    head_coach head_coaches;رأس;مدرب مدربا
    head_office;رأس;مقر
    opened_fire opens_fire;حريق حرائق;نار رصاص
    private_sector private_company private_school;جندي;خاص خاصة
    mother_tongue;لسان;لغة
    =crude;فظ فج;خام نفط;oil barrel brent price
    track_record;مسار سجل_المسار;سجل تاريخ
    exit_poll exit_polls;مخرج خروج_الاقتراع;استطلاع استطلاعات
    =inmate =inmates;مريض;سجين سجناء نزلاء نزيل;prison jail
    """
}
