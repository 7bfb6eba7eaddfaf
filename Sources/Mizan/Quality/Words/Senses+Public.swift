extension Senses {
  // Words of politics, law, diplomacy and the military, in the form of ``english``.
  static let publicEnglish = """
    an_oversight;إشراف رقابة مراقبة;سهو سهوا خطأ إغفال غفلة هفوة;!committee !board !body !role !panel !agency !function !council !mechanism
    =oversight;إشراف رقابة;سهو سهوا خطأ إغفال غفلة هفوة;unintended honest slip forgot forgotten
    oversight_board oversight_committee oversight_body civilian_oversight parliamentary_oversight;سهو هفوة إغفال;إشراف رقابة رقابي رقابية مراقبة إشرافي
    =fired;إطلاق أطلق أطلقت نار نيران;أقال أقالت أقيل أقيلت إقالة فصل فصلت طرد طردت عزل عزلت سرح أعفى أعفت صرف تسريح;spokesman spokeswoman aide adviser advisor replacement successor employee employees coach ceo inspector commissioner !rockets !rocket !missile !missiles !shots !gunmen !bullets !gun !rounds !tear !mortars !weapon
    fired_its_own fired_his_own fired_her_own fired_its_chief fired_its_coach;إطلاق أطلق أطلقت نار نيران;أقال أقالت إقالة فصل فصلت طرد طردت عزل عزلت سرح أعفى أعفت صرف
    out_of_conviction by_conviction religious_conviction deep_conviction firm_conviction strong_conviction conviction_that;إدانة حكم;قناعة اقتناع إيمان عقيدة يقين
    =conviction =convictions;قناعة قناعات اقتناع;إدانة إدانات حكم أحكام سوابق;rape manslaughter bribery embezzlement previous appealed sentencing
    =bench;مقعد مقاعد دكة;هيئة قضاة محكمة دائرة;three-judge justices high
    =draft;مسودة مسودات مشروع;تجنيد خدمة;women conscripts recruits reservists exemptions exemption dodgers dodger evaders evasion ultra-orthodox call-up widen !resolution !document !text !agreement !constitution !bill !budget !report !treaty !statement
    draft_dodger draft_dodgers draft_evasion draft_age military_draft;مسودة مسودات مشروع;تجنيد خدمة متهرب متخلف
    =draft =drafted;تجنيد جند جندت;مسودة مشروع صياغة صاغ صاغت وضع أعد;resolution treaty declaration communique !soldiers !army
    =dismissed =dismiss =dismisses;أقال أقالت فصل فصلت طرد طردت إقالة;رفض رفضت رد ردت نفى نفت استبعد شطب أسقط وصف قلل;lawsuit allegations complaint petition accusations rumours rumors !coach !employee
    =sustained;مستدام مستدامة استدام حافظ;أصيب أصيبت إصابة إصابات تعرض تعرضت لحق لحقت تكبد;injuries wounds concussion burns
    =probation;تجربة اختبار;مراقبة مراقب وقف مشروط;sentenced judge offender prison
    plea_deal plea_bargain plea_agreement guilty_plea;توسل التماس نداء;إقرار اعتراف تسوية صفقة اتفاق
    =brief =briefs;قصير موجز قصيرة;مذكرة مذكرات دفوع;amicus attorneys filed
    penal_code criminal_code civil_code labour_code labor_code tax_code electoral_code;رمز شفرة كود رموز;قانون مدونة مجلة تقنين نظام
    dress_code;رمز شفرة كود;زي لباس ملابس قواعد
    electoral_college;كلية كليات;مجمع هيئة
    house_floor senate_floor;أرض أرضية طابق;قاعة مجلس جلسة منبر
    =recess;استراحة فسحة تجويف;عطلة إجازة;congress parliament lawmakers senate
    election_platform electoral_platform campaign_platform party_platform;منصة رصيف;برنامج
    =stand =standing;وقف يقف تقف وقوف الوقوف;ترشح يترشح ترشيح خوض يخوض مرشح;re-election by-election candidacy constituency
    =run =running =runs;ركض يركض جري يجري تركض;ترشح يترشح ترشيح خوض يخوض مرشح;presidency re-election candidacy mayoralty
    =lobby =lobbied =lobbying =lobbies;ردهة بهو صالة;ضغط ضغوط لوبي جماعات جماعة ضغطت مارس;congress lawmakers firearms tobacco ministers
    =primary =primaries;ابتدائي ابتدائية أساسي أساسية;تمهيدي تمهيدية أولية;republican democratic candidate nomination caucus delegates
    primary_school primary_schools primary_education;أولي أولية تمهيدية تمهيدي;ابتدائي ابتدائية أساسي
    =convention;اتفاقية معاهدة;مؤتمر;republican democratic nomination delegates party
    =convention =conventions;مؤتمر مؤتمرات;اتفاقية اتفاقيات معاهدة معاهدات;geneva vienna ratified ratify signatories torture refugees genocide
    permanent_mission observer_mission diplomatic_mission diplomatic_missions;مهمة مهمات مهام;بعثة بعثات وفد ممثلية
    second_term third_term first_term presidential_term four-year_term five-year_term six-year_term term_limits term_limit consecutive_terms consecutive_term;مصطلح مصطلحات شروط شرط فصل دراسي;ولاية ولايات فترة فترات عهدة مدة دورة
    =term =terms;مصطلح مصطلحات;ولاية ولايات فترة فترات مدة عهدة;re-election incumbent
    terms_of_reference;مصطلح مصطلحات;اختصاصات صلاحيات مرجعية شروط
    =terms;مصطلحات مصطلح;شروط بنود;ceasefire surrender loan contract treaty
    chancellor_of;مستشار مستشارة;وزير وزيرة خزانة مالية
    =chancellor;مستشار مستشارة;وزير وزيرة خزانة مالية;exchequer treasury britain british
    transport_secretary education_secretary energy_secretary justice_secretary commerce_secretary labor_secretary labour_secretary interior_secretary culture_secretary business_secretary environment_secretary transportation_secretary agriculture_secretary housing_secretary security_secretary;سكرتير سكرتيرة أمين أمينة;وزير وزيرة وزارة أمين_عام
    attorney_general;محامي_عام محام_عام محامي المحامي;مدع مدعي نائب عدل ادعاء
    major_general;رائد رئيسي كبير;لواء
    lieutenant_general;ملازم;فريق
    lieutenant_colonel;ملازم;مقدم
    sergeant_major;رائد;رقيب مساعد
    surgeon_general;لواء جنرال;جراح طبيب
    =captain;قائد قبطان ربان;نقيب كابتن;infantry platoon army marines police
    chief_justice;عدالة عدل;رئيس قضاة رئيسة محكمة
    =host =hosts;مضيف مضيفة مستضيف مضيفة;مقدم مقدمة مذيع مذيعة مقدمو;television podcast talk-show broadcaster
    =recalled =recall;تذكر تذكرت يتذكر;استدعى استدعت استدعاء يستدعي تستدعي سحب;ambassador envoy consultations
    =charter =chartered;ميثاق ميثاقا;مستأجرة مستأجر استأجر استأجرت خاصة عارضة;flight plane aircraft evacuate bus
    =broker =brokered =brokers;سمسار سماسرة سمسرة;توسط توسطت وساطة رعى رعت رعاية وسيط وسطاء;ceasefire truce
    =retreat;انسحاب تراجع;خلوة لقاء اعتكاف اجتماع;cabinet leaders lakeside spiritual
    =drill =drills;حفر تنقيب مثقاب حفارة;مناورة مناورات تدريب تدريبات تمرين تمارين;naval fleet warships ships evacuation army navy nato firefighters live-fire
    naval_drill naval_drills military_drill military_drills joint_drill joint_drills fire_drill safety_drill earthquake_drill evacuation_drill;حفر تنقيب مثقاب حفارة;مناورة مناورات تدريب تدريبات تمرين تمارين
    =drill =drilling;مناورة مناورات تدريب تدريبات;حفر تنقيب;well wells rig exploratory offshore geothermal
    =rig =rigs;تزوير تزييف;منصة منصات حفارة حفارات حفر;drilling offshore gulf barrels
    =rigged =rigging;منصة حفر تجهيز تجهيزات;تزوير مزورة مزور تلاعب زور زورت تزييف;vote ballots referendum
    =carrier =carriers;حاملة حاملات حامل;ناقل ناقلة شركة شركات خطوط طيران ناقلات;budget low-cost fares airline airlines flag
    =base =bases;أساس أسس;قاعدة قواعد;naval airmen troops drones runway
    =toll;رسم رسوم ضريبة;حصيلة عدد;dead deaths killed wounded earthquake rubble !bridge !motorway !road !drivers
    =stage =staged =stages;مسرح خشبة مسرحية;نظم نظمت نفذ نفذت شن شنت أقام قاد قام ينظم تنظيم;coup protest protests sit-in rally demonstration
    =mortar =mortars;ملاط مونة;هاون;shells fired rounds troops rebels
    =veteran =veterans;مخضرم مخضرمين مخضرمون;محارب محاربين محاربون محاربو محاربي قدامى قدماء متقاعد;vietnam iraq soldiers disabled army navy
    =veteran;محارب محاربين;مخضرم مخضرمة خبير خبيرة قديم;politician lawmaker actor actress journalist diplomat striker midfielder director
    security_services intelligence_services intelligence_service secret_service secret_services security_service spy_service;خدمة خدمات;جهاز أجهزة استخبارات مخابرات أمن;!majesty !hotel
    =active_duty;واجب;خدمة
    gaza_strip;شريط شريحة;قطاع
    comic_strip;قطاع;قصة رسوم شريط
    =deserter =deserters =deserted;صحراء صحراوي صحراوية صحراويين;فار فارين هارب هاربين منشق فر فروا مهجور مهجورة خالية خال مقفرة
    =marines;بحريين بحارة بحريون;مشاة مارينز
    firing_squad;فريق فرقة;إعدام رمي رميا رصاص
    hit_list;قائمة_ضربات ضربة;اغتيال اغتيالات تصفية تصفيات
    =weigh =weighs =weighing =weighed;يزن تزن وزن وزنت;يدرس تدرس درس بحث يبحث تبحث ينظر تنظر يوازن دراسة;options sanctions proposal response ban retaliation !kilograms !kilogrammes !tonnes !kilos
    =sealed_off;ختم ختمت;أغلق أغلقت طوق طوقت عزل
    =contained;احتوى يحتوي تحتوي;احتواء سيطرة سيطر سيطروا سيطرت إخماد;wildfire firefighters blaze
    state_visit state_funeral state_dinner state_banquet;حالة ولاية;رسمي رسمية دولة وطنية
    state_owned state_run state-owned state-run;حالة ولاية;حكومي حكومية دولة مملوكة رسمي رسمية عام
    head_of_state;رأس;رئيس زعيم
    rule_of_law;قاعدة قواعد مسطرة;سيادة حكم دولة قانون
    house_of_commons;مشاع مشترك;عموم
    =order;أمر طلب ترتيب طلبية;وسام نيشان;knight decorated medal awarded merit
    =order;أمر طلب ترتيب;رهبنة رهبانية;nuns monks jesuit franciscan
    =foundation;أساس أساسات قاعدة;مؤسسة;charity grant philanthropist gates
    =foundation =foundations;مؤسسة مؤسسات;أساس أساسات أسس;cracks concrete collapsed tower
    =reservations;حجز حجوزات;تحفظ تحفظات;treaty text voiced diplomats objections expressed
    =reservation;حجز تحفظ;محمية محميات;navajo tribal sioux tribe indigenous
    =alien =aliens;فضائي فضائيين مخلوقات;أجنبي أجانب;immigration deported visa illegal
    =naturalised =naturalized =naturalisation =naturalization;طبيعي تطبيع طبيعية;تجنس مجنس تجنيس جنسية مجنسين متجنس
    =pleaded =plead =pleads;توسل توسلت يتوسل ترافع;أقر أقرت اعترف اعترفت دفع دفعت أنكر نفى اعتراف;guilty
    human_trafficking people_trafficking drug_trafficking;مرور حركة;اتجار تجارة تهريب
    =trafficker =traffickers =trafficking;مرور حركة;اتجار مهرب مهربين مهربي تاجر تجار تهريب متاجرين;!membrane !protein !cell !cells
    =contempt;احتقار ازدراء_الناس;إهانة ازدراء انتهاك;court judge jailed
    =quash =quashed =quashes;سحق سحقت هرس;ألغى ألغت نقض نقضت أبطل أبطلت إلغاء;conviction verdict ruling appeal
    =uphold =upheld;رفع رفعت;أيد أيدت أقر أقرت ثبت ثبتت تأييد;verdict conviction ruling appeal court
    =overturn =overturned;انقلب انقلبت قلب قلبت;ألغى ألغت نقض نقضت أبطل إلغاء ألغي;verdict conviction ruling ban decision
    =overturned;ألغى ألغت نقض;انقلب انقلبت انقلاب;bus lorry truck boat ferry
    =hang =hanged =hanging;علق علقت معلق تعليق;شنق شنقا إعدام أعدم شنقت;prisoner convicted dawn gallows
    =serve =serving =served;خدم خدمت يخدم تخدم خدمة;قضى أمضى يقضي قضت يمضي أمضت قضاء عقوبة;sentence jail
    jail_time prison_time;وقت زمن;سجن عقوبة حبس
    =crack_down crackdown;كسر شق صدع;حملة قمع تضييق تشديد ملاحقة
    =defector =defectors =defected;عيب معيب خلل;منشق منشقين منشقون انشق انشقت فار هارب هاربين لجأ
    =claimant =claimants;زاعم مدع مدعين;متلقي مستحق مستفيد مستفيدين طالب طالبي مطالب;asylum benefits unemployment
    =trustee =trustees;موثوق واثق;أمين أمناء وصي أوصياء
    =minister =ministers;وزير وزيرة وزراء;قس قسيس قساوسة قسا راع خوري رجل كاهن;methodist presbyterian baptist evangelical pentecostal adventist pastor sermon congregation wedding
    =father;والد والده والدها;أب كاهن قس خوري;parish catholic jesuit seminary
    =sister;أخت شقيقة;راهبة;convent nuns
    =service =services;خدمة خدمات;قداس مراسم صلاة جنازة تأبين شعائر;mourners funeral coffin burial
    holy_see;رؤية بحر مشهد;كرسي رسولي فاتيكان
    =wake;استيقاظ يقظة;عزاء مأتم;mourners coffin undertaker
    =court;محكمة محاكم قضاء;بلاط قصر;courtiers monarch queen palace !judge !ruled !lawyer !verdict
    private_eye;عين;محقق خاص
    =informer =informant =informants;معلومات;مخبر مخبرين واش عميل مصدر مخبرون
    =majority_whip minority_whip chief_whip;سوط;مسؤول منسق زعيم نائب
    =sitting_member;جالس;حالي
    =whistleblower =whistleblowers;صافرة صفارة نافخ;مبلغ مسرب كاشف مبلغين فاضح
    =watchdog;كلب مراقبة_كلب ساعة;هيئة رقابة رقابي جهة منظمة رقابية جهاز وكالة مرصد
    =strongman;رجل_قوي قوي;زعيم حاكم مستبد رجل سلطوي
    =hardliner =hardliners;خط صلب;متشدد متشددين متشددون متشددي
    =dove =doves;يمام;حمائم معتدلين;fed hawks
    =mandate;إلزام إلزامي;تفويض ولاية مهمة انتداب;peacekeepers voters unifil un
    =summons;نداء دعوات;استدعاء مذكرة;court police
    =deposition;ترسب خلع;إفادة شهادة;lawyers lawsuit oath
    =affidavit;سند;إفادة إقرار قسم شهادة
    =docket;قفص;جدول سجل;court
    =seize =seized;أمسك مسك;صادر صادرت ضبط ضبطت استولى استولت احتجز حجز احتجزت;drugs tanker cocaine smuggled
    =ordnance;مرسوم قانون;ذخائر ذخيرة متفجرات قذائف;unexploded
    =ordinance;ذخائر ذخيرة;مرسوم قرار أمر قانون لائحة;city council
    =picket =pickets;سياج وتد;اعتصام إضراب مضربين محتجين;strikers union factory
    """
}
