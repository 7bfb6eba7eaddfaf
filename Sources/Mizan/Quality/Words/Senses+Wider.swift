extension Senses {
  // English words of several senses, in the form of ``english``.
  static let widerEnglish = """
    snap_election snap_elections snap_poll snap_polls snap_vote;لقطة لقطات طقطقة;مبكرة مبكر مفاجئة عاجلة
    hung_parliament;مشنوق مشنوقة;معلق معلقا أغلبية
    hung_jury hung_juries;مشنوقة مشنوق معلقة;انقسام منقسمة عجز عجزت تعذر إخفاق فشل محلفين
    swing_state swing_states swing_voter swing_voters swing_district swing_districts;أرجوحة أراجيح;متأرجحة متأرجح متأرجحين حاسمة
    dark_horse;مظلم داكن مظلمة;أسود مفاجأة مفاجئ
    =caucus =caucuses;قوقاز قوقازية قوقازي;تجمع تجمعات كتلة كتل تكتل حزبية حزبي مجالس أيوا;iowa nevada republican democratic lawmakers candidate congressional delegates
    pork_barrel;برميل براميل خنزير;محسوبية انتخابية انتخابي إنفاق مشاريع
    red_tape;شريط أشرطة شرائط;بيروقراطية روتين إجراءات تعقيدات تعقيد
    rubber_stamp rubber_stamped rubber_stamping;مطاط مطاطي مطاطية;شكلي شكلية صوري صورية تلقائيا تلقائية آلية صادق مصادقة موافقة وافق
    straw_poll straw_polls;=قش قشة مصاصة;استطلاع استطلاعات تجريبي غير
    =bid =bids;عطاء عطاءات مزايدة مناقصة مزاد;ملف ملفات ترشح ترشيح طلب سعي مسعى محاولة يسعى تسعى استضافة تنظيم;fifa olympic olympics reelection re_election presidential !contract !tender !auction !broadcast !rights
    =bid =bids;عطاء عطاءات مزايدة مناقصة مزاد;محاولة محاولات مسعى سعي جهود;coup escape rescue suicide comeback
    seat_of_government county_seat;مقعد مقاعد كرسي;مقر مركز عاصمة
    leave_campaign leave_campaigners leave_voters vote_leave;إجازة إجازات;خروج مغادرة انفصال
    =notice =notices;ملاحظة ملاحظات;إخطار إخطارات إشعار إشعارات إنذار إنذارات إعلان إعلانات بلاغ أمر;eviction interpol tenants demolition
    short_notice;ملاحظة ملاحظات;مهلة وقت إخطار إشعار إنذار فجأة قصيرة سابق
    until_further_notice;ملاحظة ملاحظات;إشعار إخطار لاحق
    in_charge_of;تهمة شحن شحنة اتهام;مسؤول مسؤولة مسؤولين مسؤولون مسؤولية يتولى تتولى تولى تولت مشرف إشراف مكلف قائد يقود إدارة يدير تدير قيادة رئيس معني
    charge_d;تهمة شحنة اتهام;قائم أعمال
    third_party third_parties;حزب أحزاب حفلة حفلات;طرف أطراف جهة جهات خارجي خارجية خارجيين;app apps software supplier suppliers vendor vendors insurance !candidate !election !vote !voters
    =parties;أحزاب حفلات;أطراف طرف طرفين طرفان جانبين جانبان جهات;truce mediator mediators lawsuit arbitration warring !political !election !coalition !parliament !opposition !ruling !republican !democratic !congress !senate !islamist !leftist
    palestinian_cause kurdish_cause;سبب أسباب;قضية قضايا قضيته قضيتهم
    probable_cause;قضية قضايا;سبب أسباب مبرر مبررات اشتباه شبهة أدلة
    on_the_grounds_that;أرض أرضي أراض أراضي ملعب ملاعب;أساس بدعوى دعوى بحجة حجة لأن لأنه لأنها سبب أسباب ذريعة داعي كون زعم معتبرا معتبرة اعتبر اعتبار نظرا
    grounds_for_divorce grounds_for_appeal grounds_for_dismissal grounds_for_suspicion;أرض أراضي أراض ملعب;أسباب سبب أساس مبرر مبررات مسوغ مسوغات دواعي
    law_practice private_practice;تدريب تمرين;مكتب محاماة عيادة خاص مهنة
    bank_statement bank_statements;تصريح تصريحات;كشف كشوف كشوفات حساب بيان بيانات
    =accessory;إكسسوار إكسسوارات;شريك شريكة تواطؤ متواطئ متواطئة اشتراك مشاركة تستر مساعدة;murder crime
    =cell =cells;زنزانة زنازين;خلية خلايا;terrorist sleeper jihadist !prison !jail !inmate !inmates !solitary !prisoner !prisoners !detainees !detention
    gas_chamber gas_chambers burial_chamber torture_chamber torture_chambers;مجلس مجالس;غرفة غرف حجرة حجرات أقبية
    committed_suicide commit_suicide commits_suicide committed_crimes committed_war_crimes committed_atrocities committed_genocide committed_murder commit_crimes;التزم التزمت ملتزم ملتزمة التزموا;ارتكب ارتكبت ارتكبوا ارتكاب يرتكب اقترف انتحر انتحرت انتحار أقدم مرتكب مرتكبي
    confirmation_hearing confirmation_hearings;تأكيد تأكيدات;تثبيت مصادقة تعيين تعيينه اعتماد إقرار ترشيح
    title_deed title_deeds property_deed property_deeds;فعل أفعال عنوان عناوين لقب;سند سندات صك صكوك ملكية حجة حجج
    =dissolved =dissolve =dissolves =dissolving;ذاب ذابت أذاب أذابت ذوبان إذابة تذويب;حل حلت يحل تحل حلها انحل;parliament knesset assembly cabinet party council
    due_process;مستحق مستحقة;إجراءات أصول قانونية محاكمة ضمانات عادلة قانون
    rank_and_file;ملف ملفات رتبة;قواعد قاعدة أعضاء عاديين عناصر قاعدية عامة
    foul_play;لعب لعبة كريه;شبهة شبهات جنائية جنائي جريمة تلاعب مدبر مدبرة عمل;!referee !match !football !footballer !goalkeeper !striker
    gag_order gag_orders;كمامة كمامات;حظر نشر منع
    lead_suspect lead_investigator lead_negotiator lead_author lead_singer lead_prosecutor lead_researcher;رصاص رصاصة;رئيسي رئيسية رئيس كبير كبيرة أول رئيسة قائد مغن مغني مغنية
    new_lead new_leads fresh_leads no_leads;رصاص قيادة قيادات;خيط خيوط دليل أدلة معلومات قرائن مؤشرات;police detectives investigators investigation
    line_of_duty;=خط خطوط;أداء تأدية أثناء خلال تأديته أدائه
    manslaughter;ذبح مذبحة مجزرة;قتل خطأ عمد
    mounted_police;مثبت مثبتة مركب مركبة;خيالة فرسان خيول
    =nationals;وطنيين وطنيون قوميين قوميون;مواطن مواطنين مواطنون مواطنيها رعايا أجانب جنسية جنسيات أشخاص;foreign iranian british israeli afghan chinese egyptian syrian embassy
    oath_of_office;مكتب مكاتب;يمين قسم منصب دستورية
    public_office high_office hold_office holding_office;مكتب مكاتب;منصب مناصب عام عامة وظيفة سلطة حكم ترشح ترشيح
    box_office;مكتب مكاتب صندوق صناديق;شباك تذاكر إيرادات عائدات
    =pardon =pardons =pardoned;معذرة عذر عذرا اعتذار;عفو عفا عفت أعفى صفح;presidential royal inmates prisoners sentence clemency
    =persecution;ادعاء مقاضاة محاكمة;اضطهاد قمع ملاحقة تنكيل;minority minorities religious christians rohingya asylum !prosecution
    =prosecution;اضطهاد;ادعاء نيابة ملاحقة محاكمة مقاضاة;court witness trial defence defense !persecution !persecuted !persecuting
    plain_clothes plainclothes;=سهل =سهول بسيطة;مدنية مدني
    press_charges pressed_charges pressing_charges;ضغط ضغطت ضغطوا صحافة يضغط شحن شحنة;وجه وجهت اتهام اتهامات تهم رفع دعوى شكوى توجيه مقاضاة
    proceeds_of proceeds_from the_proceeds;يمضي يستمر تمضي تستمر يواصل إجراءات;عائد عائدات ريع متحصلات إيرادات أموال حصيلة أرباح;sale sales crime drug drugs charity laundering auction
    =provisions =provision;مؤن مؤونة;حكم أحكام بند بنود نص نصوص مادة مواد فقرة;treaty constitution bill agreement clause statute
    =provisions =provision;مؤن مؤونة بنود بند;مخصص مخصصات احتياطي احتياطيات;impairment bad_loans loan_losses non_performing loan_loss
    living_quarters crew_quarters;ربع أرباع أحياء;سكن سكني سكنية مساكن إقامة مبيت مهجع مهاجع معيشة عيش غرف أماكن
    =relatives;نسبية =نسبي نسبيين نسبيون;أقارب قريب أقرباء ذوي ذوو أهالي أهل أسر أسرة عائلات عائلة
    returned_a_verdict returned_a_guilty return_a_verdict;=عاد عادت رجع رجعت عودة;أصدر أصدرت توصلت أدان أدانت برأ برأت خلصت قضت إصدار
    rounded_up rounding_up rounds_up;=تقريب قربت مستدير مستديرة جولة;اعتقل اعتقلت أوقف أوقفت احتجز احتجزت اعتقال توقيف احتجاز جمع جمعت حملة;police suspects militants migrants activists dissidents
    search_warrant search_warrants;بحث ضمان;تفتيش مداهمة
    strip_search strip_searched strip_searches;شريط قطاع تعري;تفتيش فتش فتشت تجريد
    settled_out_of_court settled_a_lawsuit settled_the_lawsuit settle_a_lawsuit settle_the_lawsuit settle_out_of_court;استقر استقرت استوطن يستقر;تسوية سوى سوت توصل توصلت صلح
    standing_committee standing_army standing_committees standing_invitation;واقفة واقف وقوف;دائم دائمة دائمين نظامي نظامية
    standing_ovation standing_ovations;=دائم دائمة;وقوف وقوفا وقف وقفوا واقفين وقفة تصفيق حار حارا
    state_secret state_secrets state_sponsor state_sponsors rogue_state rogue_states failed_state;حالة ولاية ولايات;دولة دول دولية أسرار
    islamic_state;حالة ولاية;دولة تنظيم داعش
    member_state member_states;حالة حالات ولاية ولايات;دول دولة أعضاء عضو بلدان
    arab_states gulf_states baltic_states nordic_states;حالات ولايات;دول دولة بلدان عرب عربية خليج خليجية بلطيق;!texas !louisiana !mexico !florida !alabama
    =stationed;محطة محطات;متمركز متمركزة متمركزين تمركز تمركزت منتشر منتشرة مرابط مرابطة نشر انتشر خدم موجودة موجودين موجود;troops soldiers forces marines battalion
    stay_of_execution;بقاء مكوث إقامة;وقف تأجيل إرجاء تعليق إيقاف
    took_the_stand take_the_stand takes_the_stand taking_the_stand;موقف كشك منصة;شهادة شهادته شهادتها أدلى أدلت شهود إفادة شهد شهدت;court trial witness jury testify testified
    to_succeed_him to_succeed_her succeeded_him_as succeeded_her_as will_succeed_him succeeded_by_his;نجح نجحت ينجح تنجح نجاح;خلف خلفا خلفت خلفه خلفها يخلف تخلف خليفة خلافة محل
    =succession;تتابع توال توالي تعاقب نجاح;خلافة خليفة وراثة;throne crown prince monarch royal supreme_leader
    sworn_in swore_in swearing_in swears_in;شتم شتمت شتائم =سب سباب;يمين قسم أدى أدت أقسم أقسمت تنصيب نصب حلف
    tear_gas;تمزق تمزيق دمعة دموع;مسيل مسيلة مدمع مدمعة
    wanted_list most_wanted wanted_poster wanted_posters;مرغوب مرغوبين مرغوبة أراد;مطلوب مطلوبين مطلوبون ملاحق ملاحقين بحث;fbi interpol fugitive fugitives police criminal criminals militant militants terrorist terrorists cartel
    =wiretap =wiretaps =wiretapping;سلك أسلاك سلكي حنفية صنبور;تنصت تنصتت مراقبة
    down_to_the_wire;سلك أسلاك;لحظة لحظات رمق أخير أخيرة ثواني
    vice_president vice_chairman vice_admiral vice_minister vice_premier vice_chancellor vice_chair;رذيلة رذائل;نائب نائبة وكيل فريق
    vice_squad;نائب;آداب أخلاق
    rear_admiral;خلفي خلفية مؤخرة;لواء أميرال عميد أدميرال
    relieved_of_his relieved_of_her relieved_of_duty relieved_of_duties relieved_of_command;ارتاح ارتاحت مرتاح ارتياح;أعفي أعفيت أعفى أعفت إعفاء أقيل أقيلت إقالة عزل تنحية
    =scrambled =scrambles =scramble;مخفوق مخفوقة خلط خلطت تسلق تسلقت;أقلع أقلعت إقلاع انطلق انطلقت أرسل أرسلت تحركت حلق دفع استنفر استنفار هرع أطلق حشد;jets fighters f_16 f_16s airspace warplanes
    shot_put shot_putter;طلقة طلقات تسديدة رصاصة;جلة
    front_company front_companies front_organisation front_organization;جبهة أمامي أمامية جبهات;واجهة وهمية صورية ستار غطاء
    civil_servant civil_servants;خادم =خدم خدام;موظف موظفة موظفين موظفو موظفي موظفون
    marine_corps press_corps diplomatic_corps guard_corps guards_corps peace_corps;جثة جثث جثمان;فيلق سلك حرس قوات مشاة مارينز صحفيين صحافيين صحفيون هيئة
    security_detail protective_detail security_details;تفصيل تفاصيل تفصيلة;حراسة حراس حرس حماية فريق مرافقين مرافقة طاقم عناصر أفراد
    dishonorable_discharge dishonourable_discharge honorable_discharge honourable_discharge dishonorably_discharged dishonourably_discharged;تفريغ إفراز تصريف أفرغ;تسريح سرح فصل طرد إنهاء خدمة صرف
    friendly_fire;ودي ودية حريق حرائق;صديقة نيران خطأ
    =lieutenant =lieutenants;ملازم ملازمين ملازما;مساعد مساعدين مساعدي مساعدو ساعد يد نائب قيادي معاون معاونين;cartel bin_laden mafia kingpin drug_lord zawahiri !army !police !colonel
    mop_up mopping_up;ممسحة مسح;تمشيط تطهير تنظيف
    =outpost =outposts;بريد;بؤرة بؤر نقطة نقاط موقع مواقع مخفر مخافر قاعدة
    =overran =overrun;تجاوز تجاوزت تخطى تخطت;اجتاح اجتاحت اجتياح سيطر سيطرت استولى استولت اقتحم اقتحمت سقوط;rebels militants insurgents jihadists taliban !cost !costs !budget
    raised_the_alarm raise_the_alarm raising_the_alarm;رفع رفعت رفعوا;أبلغ أبلغت بلاغ أطلق أطلقت دق دقت حذر حذرت ناقوس نبه نبهت تحذير استغاث اتصل
    raised_eyebrows raising_eyebrows raise_eyebrows;رفع رفعت حواجب حاجب;أثار أثارت استغراب دهشة تساؤلات استنكار يثير تعجب انتقادات جدلا جدل
    born_and_raised raised_by_his_mother raised_by_her_mother raised_by_his_grandmother raised_by_her_grandmother raised_by_his_grandparents raised_by_her_grandparents raised_by_his_parents raised_by_his_aunt raised_by_a_single;رفع رفعت مرفوع ارتفع;نشأ نشأت ترعرع ترعرعت تربى تربت تربية رباه رباها ربته ربتها كبر كبرت كنف
    =raise =raised =raises =raising;رفع رفعت يرفع ترفع رفعا;ربى يربي تربي يربون مربي تربية;goats chickens poultry cattle livestock sheep buffaloes !price !prices !tax !taxes !money !awareness !rate !rates !alarm !concerns !fears !concern !pay !wages
    high_ranking senior_ranking top_ranking ranking_member;ترتيب تصنيف مرتبة;رفيع رفيعة كبير كبيرة كبار بارز بارزين قيادي قياديين مستوى;!tennis !atp !fifa !university !universities
    tour_of_duty tours_of_duty;سياحة رحلة جولة جولات;خدمة مهمة فترة مدة
    =triggered =triggering;زناد;أثار أثارت تسبب تسببت أدى أدت فجر فجرت أشعل أشعلت أطلق أطلقت إثارة سبب نجم دفع فعل حرك تفعيل;!gun !pistol !rifle !finger
    =sweep =sweeps =swept;كنس كنست مكنسة;تمشيط مشط مشطت حملة مداهمة مداهمات اجتاح اجتاحت جرف جرفت تفتيش فاز فوز اكتسح اكتسحت;troops police security militants floods election
    warring_parties warring_factions;أحزاب حفلات;أطراف طرف متحاربة متحاربين متناحرة فصائل
    blue_chip blue_chips;رقاقة رقائق شريحة شرائح زرقاء أزرق;قيادية ممتازة كبرى كبيرة رئيسية قيادي
    market_cap market_capitalisation market_capitalization;قبعة غطاء سقف عاصمة;قيمة قيمتها سوقية رسملة
    clearing_house clearing_houses;منزل بيت تنظيف;مقاصة
    closing_price closing_bell;قريب قريبة;إغلاق ختام نهاية أقفل إقفال أغلق جرس
    =coined;عملة معدنية نقود;صاغ صاغت ابتكر ابتكرت أطلق أطلقت صيغ نحت استحدث استخدم وضع;term phrase word expression
    collateral_damage;ضمان ضمانات رهن;جانبية عرضية جانبي أضرار
    =collateral;جانبي جانبية;ضمان ضمانات رهن رهون;loan loans lender lenders repo borrower borrowers !damage
    =concession =concessions;تنازل تنازلات;امتياز امتيازات;mining logging railway offshore exploration port_concession !talks !negotiations !peace !negotiators !strikers !unions !tax
    concession_speech;امتياز امتيازات;هزيمة إقرار اعتراف خسارة تنازل
    conceded_defeat concede_defeat conceding_defeat concedes_defeat;تنازل تنازلت;أقر أقرت اعترف اعترفت سلم سلمت إقرار اعتراف تسليم
    conceded_a_goal conceded_two_goals conceded_three_goals conceded_goals concede_goals conceding_goals goals_conceded conceded_an_equaliser conceded_the_opener;تنازل تنازلت اعترف اعترفت;استقبل استقبلت استقبال استقبلها استقبله تلقى تلقت تلقي اهتزت اهتزاز شباك دخل دخلت مرمى مرماه مرماها
    credited_with is_credited was_credited been_credited;ائتمان رصيد دائن;نسب ينسب فضل يعود يعزى عزي منسوب نسبت يرجع اعتبر;!account !accounts !bank
    opening_credits closing_credits end_credits;ائتمان ائتمانات أرصدة قروض;شارة تتر تترات مقدمة نهاية خاتمة أسماء
    credit_crunch;طحن سحق مقرمش قرمشة;أزمة ضائقة انكماش شح
    crunch_talks crunch_meeting crunch_match crunch_vote crunch_summit crunch_game;سحق طحن قرمشة طقطقة;حاسم حاسمة مصيري مصيرية مفصلي مفصلية
    current_account;حالي حالية تيار;جاري جار جارية ميزان معاملات
    =default =defaulted =defaults;افتراضي افتراضية تلقائي;تخلف تخلفت تخلفا عجز تعثر إخفاق سداد إفلاس;debt bonds creditors sovereign loan loans bondholders imf
    =facility =facilities;تسهيل تسهيلات;منشأة منشآت مرفق مرافق مصنع مجمع مركز مراكز مفاعل موقع سجن محطة مستشفى;nuclear enrichment natanz detention treatment storage desalination
    credit_facility credit_facilities loan_facility lending_facility fund_facility;منشأة منشآت مرفق مرافق;تسهيل تسهيلات خط قرض قروض آلية
    =flagship;سفينة سفن;رائد رائدة رئيسي رئيسية أبرز بارز بارزة أهم أشهر كبرى كبير;store stores smartphone carmaker programme program airline bank project policy show !navy !fleet !warship !sank !sunk !sinking !ship !ships !crew
    flat_rate flat_fee flat_tax;شقة مسطح مسطحة;ثابت ثابتة موحد موحدة مقطوع مقطوعة
    flat_tire flat_tyre flat_tires flat_tyres;شقة مسطح مسطحة;مثقوب مثقوبة ثقب فارغ فارغة بنشر معطوب
    capital_flight;رحلة رحلات طيران طائرة;هروب فرار نزوح خروج هرب
    film_franchise movie_franchise;امتياز امتيازات;سلسلة سلاسل أفلام
    =franchise =franchises;امتياز امتيازات;فريق فرق ناد نادي أندية;nba nfl mlb basketball quarterback
    =glut;شره نهم;تخمة فائض وفرة
    gross_negligence gross_misconduct gross_violation gross_violations;إجمالي إجمالية إجماليا;جسيم جسيمة فادح فادحة صارخ صارخة كبير خطير خطيرة
    index_finger index_fingers;مؤشر فهرس مؤشرات;سبابة سبابته سبابتها
    joint_venture joint_ventures;مغامرة مغامرات مفصل;مشروع مشاريع شركة شركات مشتركة مشترك
    landmark_ruling landmark_deal landmark_case landmark_agreement landmark_decision landmark_law landmark_trial landmark_vote;معلم معالم;تاريخي تاريخية بارز بارزة مفصلي مفصلية غير فارق مهم مهمة
    loan_shark loan_sharks;قرش أسماك سمك;مراب مرابي مرابين مرابون ربا
    short_selling short_sellers short_seller;قصير قصيرة قصيرين;مكشوف
    lump_sum;كتلة ورم تورم;مقطوع مقطوعا دفعة مبلغ إجمالي واحدة
    safety_net safety_nets;صاف صافي شباك;شبكة شبكات أمان
    order_book order_books;كتاب كتب ترتيب;طلبيات طلبات طلبياتها دفتر دفاتر سجل
    =outlook;أوتلوك;توقعات آفاق نظرة مستقبل تصنيف رؤية;moody fitch growth inflation gdp economic credit_rating !microsoft !email !app !emails
    =peer =peers;قرين أقران نظراء نظير أنداد;عضو أعضاء لورد لوردات نبيل نبلاء;house_of_lords
    in_the_pipeline;أنبوب أنابيب;قيد إعداد طور تنفيذ مرتقبة مرتقب تطوير مخطط مقررة تحضير;!gas !oil !leak !water !crude !pressure !flow !petrol !fuel
    =portfolio =portfolios;محفظة محافظ;حقيبة حقائب وزارة وزارات وزير وزيرة;minister ministers ministerial cabinet coalition !investment !investments !investor !investors !stock !stocks !bond !bonds
    =portfolio =portfolios;حقيبة حقائب;محفظة محافظ محفظته محفظتها استثمارات;investors stocks bonds equities hedge_fund !minister !ministers !cabinet !ministerial !coalition
    buying_power purchasing_power spending_power;طاقة كهرباء سلطة;قدرة قوة شرائية قدرتهم قدرتها
    power_sharing;طاقة كهرباء;تقاسم سلطة محاصصة
    balance_of_power;طاقة كهرباء;قوى توازن ميزان موازين قوة
    power_struggle power_vacuum power_grab;طاقة كهرباء تيار;سلطة صراع نفوذ حكم
    world_powers major_powers great_powers western_powers european_powers global_powers;سلطات صلاحيات طاقات;قوى دول
    sweeping_powers executive_powers;طاقات;صلاحيات سلطات صلاحية
    =horsepower;طاقة خيول خيل;حصان أحصنة
    press_release press_releases;إفراج ضغط إطلاق;بيان بيانات نشرة بلاغ
    approval_rating approval_ratings;تصنيف تصنيفات موافقة;شعبية شعبيته شعبيتها تأييد رضا نسبة
    birth_rate birth_rates death_rate death_rates mortality_rate literacy_rate crime_rate crime_rates divorce_rate unemployment_rate jobless_rate fertility_rate suicide_rate;سعر;معدل معدلات نسبة نسب;!interest !exchange !prices !price !fed !bank !reserve !interest_rates !exchange_rate
    rolling_blackouts rolling_power_cuts rolling_outages rolling_power_outages;متدحرج متدحرجة دوار;متناوب متناوبة متناوبا دوري دورية متعاقبة تناوب مبرمج متكرر
    rolling_stock;أسهم سهم مخزون متدحرج متدحرجة;عربات عربة قطارات قطار متحركة قاطرات
    scale_back scaled_back scaling_back scales_back scaled_down scale_down scaling_down;ميزان مقياس تسلق;قلص قلصت تقليص خفض خفضت يقلص تخفيض يخفض حد تقلص مصغر مصغرة محدود متواضع
    large_scale small_scale full_scale wide_scale;ميزان مقياس;نطاق واسع واسعة شامل شاملة كبير كبيرة كامل كاملة ضخم صغير صغيرة محدود واسعا موسع موسعة كثيف مكثف
    market_share market_shares;سهم أسهم;حصة حصص نصيب حصتها
    lion_share;سهم أسهم مشاركة;نصيب حصة معظم جزء
    shelf_life;=رف أرفف رفوف;صلاحية مدة عمر تخزين
    continental_shelf;رفوف أرفف =رف;جرف
    spin_off spin_offs spun_off;دوران غزل تدوير تدور;فصل فصلت منبثق منبثقة فرعي فرعية مشتق مشتقة انفصال منفصل منفصلة انبثق
    at_stake;وتد حصة حصص;محك خطر مهدد مهددة يتعلق تتعلق رهن تنافس رهان يتوقف مصير مخاطر
    =stakeholders =stakeholder;وتد حصة حصص;معني معنية معنيين معنيون أصحاب مصلحة أطراف جهات طرف شركاء
    staple_food staple_foods staple_crop staple_crops;دباسة تدبيس مشبك دبوس;أساسي أساسية رئيسي رئيسية
    taking_stock take_stock took_stock;أسهم سهم مخزون;تقييم تقويم استعراض جرد مراجعة وقفة تقدير قيم
    took_off takes_off take_off taking_off;خلع خلعت نزع نزعت خلعوا;أقلع أقلعت إقلاع تقلع انطلق انطلقت طار إقلاعها;plane flight airport aircraft helicopter runway jet rocket drone !clothes !shoes !mask !masks !hijab !jacket !coat !helmet !hat !shirt
    tax_break tax_breaks;كسر استراحة كسور فواصل;إعفاء إعفاءات تخفيض تخفيضات حوافز تسهيلات تخفيفات مزايا امتيازات
    prison_break jailbreak jail_break;كسر استراحة;فرار هروب فر هرب
    break_even breaks_even;كسر استراحة;تعادل خسارة تكاليف توازن متعادل يغطي
    breaking_news;كسر مكسورة كسرت تكسير كاسرة;عاجل عاجلة
    tight_race;ضيق ضيقة سلالة;متقارب متقاربة محتدم محتدمة حامية حامي تنافس منافسة شديد
    tight_security;ضيق ضيقة;مشدد مشددة تشديد مكثف مكثفة صارمة
    trade_off trade_offs;تجارة تجارية تداول;مفاضلة مقايضة موازنة تنازل تسوية توازن
    =antitrust anti_trust;ثقة;احتكار احتكارية منافسة
    =waged =waging =wages =wage;أجر أجور راتب رواتب;شن شنت يشن تشن خاض خاضت يخوض تخوض قاد قادت حرب;war jihad insurgency offensive !pay !minimum !salary !salaries !workers !union !inflation !wages_and !prices !economy
    wall_street;جدار حائط;وول ستريت بورصة
    winding_up;=لف متعرج ريح;تصفية حل إغلاق
    written_off write_off wrote_off write_offs writing_off written_down write_down write_downs;كتب كتبت كتابة مكتوب مكتوبة كتبوا;شطب شطبت إسقاط أسقط ألغى خفض خفضت إلغاء إعدام استبعد خفضا خسائر;debt loans debts losses assets billion million investment
    heart_condition medical_condition underlying_condition underlying_conditions preexisting_conditions existing_conditions medical_conditions health_conditions;=شرط شروط;مرض أمراض حالة حالات مشكلات مشاكل علة اعتلال ظروف
    golf_course golf_courses;دورة دورات مسار مسارات;ملعب ملاعب نادي ناد منتجع
    main_course first_course;مسار مسارات دورة;طبق وجبة أطباق رئيسي
    race_course racecourse;دورة مسار;مضمار ميدان حلبة سباق
    crash_course;تحطم حادث تصادم اصطدام انهيار;مكثفة مكثف سريعة سريع
    =gums gum_disease;علكة صمغ;لثة لثتين
    =hives;خلية خلايا قفير;شرى طفح أرتيكاريا;rash allergic allergy itching itchy !bees !bee !beekeeper !beekeepers !honey
    =immunity;مناعة مناعته مناعتها;حصانة حصانات;parliamentary diplomatic prosecution lawmaker lawmakers mps sovereign !virus !vaccine !herd !covid
    capital_injection cash_injection;حقنة لقاح تطعيم;ضخ =حقن =حقنا تدفق زيادة دعم
    =pulses;نبضة نبضات نبض;بقول بقوليات قطاني;lentils chickpeas beans legumes
    =shingles;ألواح قرميد خشبية بلاط;حزام ناري هربس نطاقي قوباء منطقي;virus vaccine chickenpox
    stool_sample stool_samples;كرسي مقعد كراسي;براز غائط
    bed_bugs bedbugs bed_bug;خطأ خلل أخطاء ثغرات ثغرة;بق حشرات حشرة
    morning_sickness;مرض;غثيان وحام وحم
    chicken_pox chickenpox;دجاج فراخ دجاجة;جدري حماق
    foot_and_mouth;=قدم =فم;قلاعية;!hand
    =heartburn;حرق احتراق;حموضة =حرقة حارق
    kidney_stones gallstones kidney_stone gallstone;حجارة أحجار حجر;حصى حصوات حصاة حصيات
    eye_socket eye_sockets;مقبس مأخذ;محجر تجويف حجاج
    shoulder_blade shoulder_blades;شفرة نصل شفرات;كتف لوح
    tongue_in_cheek;لسان =خد;ساخر ساخرة سخرية مازح مزاح
    cloud_computing cloud_services cloud_storage cloud_provider cloud_providers;غيوم غيمة غائم;سحابية سحابة سحابي
    main_driver key_driver driver_of_growth drivers_of_growth main_drivers key_drivers;سائق سائقين سائقي;محرك محركات دافع دوافع عامل عوامل سبب أسباب محفز;!bus !truck !taxi !crash !vehicle
    =firewall =firewalls;حريق حرائق حائط;جدار حماية ناري
    keynote_speech keynote_address keynote_speaker keynote_speakers;مفتاح ملاحظة مذكرة;رئيسي رئيسية افتتاحية افتتاحي كلمة خطاب أساسية
    fossil_fuel fossil_fuels;حفريات متحجرات متحجر;أحفوري أحفورية
    greenhouse_gas greenhouse_gases greenhouse_effect;بيوت;دفيئة احتباس زجاجية زجاجي صوبة انبعاثات حراري كربون كربونية
    stem_cell stem_cells;ساق سيقان;جذعية
    tectonic_plate tectonic_plates;=طبق أطباق لوحة;صفيحة صفائح ألواح صفيحتين
    license_plate licence_plate number_plate license_plates licence_plates number_plates;=طبق أطباق صفيحة صفائح;لوحة لوحات رقم أرقام
    meteor_shower meteor_showers;=دش حمام استحمام;زخة زخات شهب وابل
    baby_shower;=دش استحمام مطر;حفل حفلة مولود
    dark_matter;أمر مسألة أمور;مادة
    matter_of_time;مادة مواد;مسألة وقت
    light_year light_years;خفيف خفيفة;ضوئية
    light_bulb light_bulbs;خفيف خفيفة بصلة;مصباح مصابيح لمبة لمبات
    machine_gun machine_guns;ماكينة مكينة ماكينات;رشاش رشاشات رشاشة
    the_left_back the_right_back at_left_back at_right_back full_back centre_back center_back wing_back fullback;عودة =عاد عادت;مدافع ظهير مدافعا قلب;defender striker bundesliga midfielder premier_league transfer
    mixed_doubles women_doubles men_doubles;مضاعفة ضعف أضعاف;زوجي مزدوج مختلط
    =dropped;أسقط أسقطت سقط سقطت إسقاط;استبعد استبعدت استبعاد أبعد خارج غاب;squad lineup starting_lineup !points !relegation !bomb !bombs !charges
    free_kick free_kicks free_throw free_throws;مجانية مجاني مجانا;حرة رمية ثابتة رميات
    goal_difference;اختلاف خلاف;فارق فرق أهداف
    hat_trick hat_tricks;قبعة خدعة حيلة;هاتريك ثلاثية ثلاثة
    hit_the_post hit_the_bar hit_the_woodwork hit_the_crossbar hits_the_post hit_the_upright;بريد حانة منصب خشب;قائم عارضة
    match_fixing;إصلاح تثبيت تصليح ترميم;تلاعب تلاعبت بيع مرتبة
    found_the_net finds_the_net back_of_the_net find_the_net;شبكة صافي إنترنت;شباك سجل سجلت أحرز هز مرمى يسجل
    own_goal own_goals;=خاص;عكسي عكسيا ذاتي نيران مرماه مرماها خطأ مرمى
    penalty_area penalty_box;صندوق عقوبة عقوبات;منطقة جزاء
    =promoted =promotion;روج روجت ترويج;صعد صعود صاعد صاعدة صعدت تأهل ارتقى الصاعد;serie_b second_tier top_flight relegation second_division la_liga bundesliga championship
    =promoted =promotion;روج روجت ترويج دعاية;رقي رقيت ترقية ترقى ترقيته ترقيتها رتبة;colonel brigadier sergeant lieutenant_general rank
    top_flight;رحلة رحلات طيران طائرة;دوري درجة أضواء ممتاز أولى
    reigning_champion reigning_champions;حاكم حاكمة سائد سائدة;حامل حاملة لقب حالي بطل
    =relegation =relegated;إبعاد تنزيل إقصاء;هبوط هبط هبطت هابط مهدد;bundesliga striker midfielder serie_a la_liga premier_league football
    runner_up runners_up;عداء عدائين راكض متسابق;وصيف وصيفة ثاني وصافة ثانيا
    penalty_shootout penalty_shoot_out penalty_shootouts;إطلاق نار تبادل عقوبة عقوبات غرامة;ركلات ترجيح ضربات ترجيحية
    =skipper;ربان قبطان;قائد كابتن شارة;squad cricket midfielder defender batsman test
    spot_kick spot_kicks;بقعة موقع مكان;ركلة جزاء ضربة
    late_tackle sliding_tackle reckless_tackle bad_tackle high_tackle;معالجة مواجهة علاج;عرقلة تدخل تدخله التحام تدخلا
    track_and_field;حقل حقول مسار;قوى مضمار
    =wildcard wild_card =wildcards wild_cards;برية متوحشة وحشية;دعوة دعوات استثناء خاصة;tennis wimbledon open tournament
    ring_road;خاتم حلقة رنين;دائري التفافي محيطي
    bypass_surgery heart_bypass bypass_operation;تجاوز التفاف تخطي;شريان شرايين مجازة تاجي قلب قلبه مفتوح
    =flyover;تحليق طيران ذبابة ذباب;جسر جسور كوبري علوي;motorway traffic collapsed pillars road bridge
    =grounded;أرضي أرضية مؤرض مطحون متجذر;أوقف أوقفت إيقاف توقف علق تعليق منعت منع حظر توقيف جنح;flights boeing airbus airline airlines fleet 737
    hit_and_run;ركض يركض اضرب ضرب;دهس دعس صدم فر فرار هرب لاذ هروب
    level_crossing level_crossings;مستوى مستويات صليب;مزلقان معبر تقاطع ممر
    zebra_crossing pedestrian_crossing zebra_crossings pedestrian_crossings;حمار زرد صليب;مشاة ممر معبر عبور
    mountain_pass mountain_passes;تمريرة اجتياز تمريرات;ممر ممرات معبر عقبة
    boarding_pass boarding_passes;تمريرة ممر مجلس;بطاقة بطاقات تذكرة
    rush_hour;اندفاع عجلة تسرع;ذروة ازدحام زحام
    steering_committee;مقود عجلة;توجيهية توجيه تسيير إشراف
    parking_ticket parking_tickets speeding_ticket speeding_tickets;تذكرة تذاكر;مخالفة مخالفات غرامة غرامات
    presidential_ticket republican_ticket democratic_ticket;تذكرة تذاكر;قائمة بطاقة ترشيح مرشح لائحة
    tug_of_war;قاطرة ساحبة;شد تجاذب تنازع صراع
    in_the_wake_of;استيقاظ يقظة استيقظ إيقاظ;أعقاب عقب إثر بعد غداة أثر جراء ضوء خلفية
    shipping_lane shipping_lanes sea_lane sea_lanes;حارات زقاق;ممر ممرات مسار مسارات طرق خطوط طريق
    =degrees;شهادات شهادة;درجة درجات مئوية;celsius fahrenheit
    blanket_ban blanket_immunity blanket_amnesty;بطانية بطانيات;شامل شاملة كامل كاملة تام عام مطلق
    flash_flood flash_floods flash_flooding;فلاش وميض ومضة;سيول سيل مفاجئة مفاجئ مباغتة جارفة خاطفة سريعة
    =hail;تحية تحيا أشاد أشادت رحب;برد بردا حبات بردية;hailstones storm storms damaged_crops damaged_cars thunderstorms
    made_landfall make_landfall makes_landfall making_landfall;سقوط انهيار هبوط سقط;يابسة ساحل سواحل بر وصل وصلت ضرب ضربت بلغ يصل
    lightning_strike lightning_strikes;إضراب إضرابات غارة غارات;صاعقة صواعق برق;!union !unions !workers !drivers
    wind_down winding_down;ريح رياح =لف;إنهاء تصفية تقليص تدريجيا اختتام انتهاء خفض تقليل
    combine_harvester combine_harvesters;يجمع تجمع;حصادة حصادات
    ear_of_corn ears_of_corn ears_of_wheat;أذن أذان آذان;سنابل سنبلة كوز أكواز عرنوس
    grain_elevator grain_elevators;مصعد مصاعد;صومعة صوامع
    farm_hand farm_hands farmhands;أيدي أياد;عامل عمال أجير مزارع
    =hide =hides;يختبئ تختبئ يخفي تخفي إخفاء اختباء;جلد جلود;cattle_hides leather tannery tanneries sheepskin
    steel_mill steel_mills textile_mill textile_mills paper_mill cotton_mill sugar_mill;طاحونة مطحنة طواحين مطاحن;مصنع مصانع معمل معامل
    fresh_produce farm_produce;ينتج تنتج أنتج;منتجات محاصيل خضار خضراوات خضروات فواكه منتوجات
    =rapeseed rape_seed oilseed_rape;اغتصاب;لفت سلجم كانولا
    =yield =yields;عائد عوائد;محصول محاصيل غلة إنتاج إنتاجية مردود;wheat rice farmers crop hectare harvest maize !bond !bonds !treasury
    spelling_bee;نحلة نحل;مسابقة تهجئة إملاء هجاء
    =ticks;دقات دقة علامات علامة;قراد قرادة;lyme bite bites fever parasites
    =cricket;صرصور صراصير جدجد;كريكيت كريكت;test_match wicket wickets bowler batsman innings
    =turkey =turkeys;تركيا تركي تركية;ديك رومي حبش ديوك;thanksgiving stuffing gravy !ankara !erdogan !turkish !istanbul !syria !nato
    michael_jordan air_jordan;الأردن أردن;جوردان جوردن
    =buffalo;جاموس جاموسة;بافالو بفالو بوفالو;nfl sabres new_york !zoo !milk !mozzarella !farm
    =phoenix;عنقاء فينيق;فينيكس;arizona nba
    gordon_brown bobby_brown chris_brown;بني بنية;براون
    condoleezza_rice susan_rice;أرز;رايس
    george_bush bush_administration president_bush;شجيرة شجيرات أدغال أحراش;بوش
    bill_clinton bill_gates bill_cosby;فاتورة فواتير;بيل كلينتون غيتس جيتس
    arch_rival arch_rivals arch_enemy arch_enemies;قوس قوسي منحن;لدود لدودة غريم غريمه تقليدي لدودين
    bachelor_degree bachelor_degrees;أعزب عازب عزوبية;بكالوريوس ليسانس إجازة جامعية
    master_degree masters_degree master_degrees;=سيد أسياد;ماجستير ماستر
    copycat copycats;قطة =قط قطط;مقلد مقلدة تقليد محاكاة تقليدا مقلدين
    cover_up covered_up cover_ups covering_up;تغطية غطاء غطى غطت;تستر تسترت إخفاء طمس أخفى أخفت تكتم تعتيم إخفائه;scandal crimes crime evidence allegations massacre !hijab !headscarf !hair !veil !bodies
    =charts;رسوم مخططات خرائط;قوائم قائمة سباقات سباق أغاني;song single album topped billboard
    film_extras movie_extras hired_extras thousands_of_extras hundreds_of_extras;إضافات زيادات إضافي;كومبارس ممثلين ممثل ثانويين مجاميع
    gig_economy gig_workers gig_worker;حفلة حفلات حفل;مؤقت مؤقتة مستقلين مستقل حر منصات مرن
    soap_opera soap_operas;صابون أوبرا;مسلسل مسلسلات درامي
    best_picture;صورة صور لوحة;فيلم أفلام سينما سينمائية
    crime_scene crime_scenes;مشهد =مشاهد منظر;مسرح موقع مكان
    film_set movie_set on_the_set_of;مجموعة طقم;تصوير موقع بلاتوه استوديو مكان كواليس;film movie actor actress director crew
    set_piece set_pieces;=قطعة =قطع;ثابتة كرة كرات ركلة
    short_circuit short_circuits;قصيرة قصير;ماس تماس قصر احتكاك كهربائي كهربائيا
    =trailer =trailers;مقطورة مقطورات شاحنة;إعلان ترويجي دعائي برومو تشويقي;film movie netflix teaser marvel !truck !trucks !park !motor
    =trailer =trailers;إعلان ترويجي;مقطورة شاحنة قاطرة مقطورات;tractor highway lorry hauling
    mother_in_law father_in_law brother_in_law son_in_law sister_in_law daughter_in_law;قانون قوانين;حماة حما حماه صهر صهره صهرها نسيب زوجة زوج كنة شقيق شقيقة حمو والد والدة أخت أخ عديل حماته حماتها أختها
    stepmother stepfather stepson stepdaughter stepbrother stepsister;خطوة خطوات;زوج زوجة زوجته زوجها ابن ابنة ربيب أخ أخت شقيق شقيقة شقيقه
    class_action;فصل =صف طبقة;جماعية جماعي مشتركة
    middle_class working_class ruling_class upper_class middle_classes;فصل =صف;طبقة طبقات عاملة
    world_class;فصل =صف طبقة;عالمي عالمية طراز مستوى
    business_class economy_class first_class;فصل طبقة =صف;درجة فئة سياحية ممتاز ممتازة
    fellow_citizens fellow_countrymen fellow_americans fellow_muslims;زملاء زميل رفاق;مواطنين مواطنيه مواطنون مواطني مواطنينا أبناء إخوة إخوان بني أميركيين أمريكيين مسلمين
    headteacher head_teacher headteachers;رأس رؤوس;مدير مديرة ناظر مدرسة مديري
    =lodged =lodge =lodges;سكن كوخ محفل;قدم قدمت رفع رفعت تقدم تقدمت تقديم احتج طعن أودع أقام;complaint complaints appeal protest objection
    =tanker =tankers;دبابة دبابات;ناقلة ناقلات صهريج صهاريج شاحنة;!army !battle !armoured !armored !turret !infantry !battlefield
    media_blackout news_blackout information_blackout;انقطاع ظلام إظلام;تعتيم حظر تكتم
    spent_fuel spent_nuclear;أنفق منفق مصروف;مستهلك مستنفد مستعمل نفايات مستخدم مستنفذ
    =feedstock =feedstocks;أسهم علف أعلاف مخزون;لقيم خام أولية مادة مواد
    oil_prices oil_price oil_exports oil_minister oil_producers oil_tanker oil_field oil_fields oil_company oil_companies oil_production;زيت زيوت;نفط نفطي نفطية خام بترول بترولية برنت محروقات;!palm !olive !cooking !sunflower !edible !vegetable !soybean !seed !fish
    olive_oil cooking_oil sunflower_oil vegetable_oil edible_oil edible_oils vegetable_oils palm_oil;نفط نفطي بترول;زيت زيوت;!crude !opec !petroleum !diesel !biodiesel !biofuel
    =blaze;سترة معطف;حريق حرائق نيران;firefighters flames
    =blast =blasts;نفخة ريح;انفجار تفجير دوي انفجارات تفجيرات تفجيرين;bomb suicide_bomber explosives
    blast_furnace blast_furnaces;انفجار تفجير;فرن أفران عال صهر لافح
    bullet_train bullet_trains;رصاصة رصاص طلقة طلقات;سريع سريعة فائق سرعة
    =crush;سحق سحقت هرس;تدافع تزاحم;stampede pilgrims concertgoers festivalgoers
    =manhunt;صيد قنص;مطاردة ملاحقة تعقب بحث عملية تفتيش
    mugshot mug_shot mugshots;=كوب قدح طلقة لقطة;صورة صور
    =pelted =pelting;جلد فراء سلخ;رشق رشقت رشقوا رشقا ألقى ألقوا قذف رمى رموا رجم;stones rocks eggs bottles police
    shoplifting shoplifter shoplifters;رافع متسوق متسوقين;سرقة سارق سرقات لص لصوص نشل سارقي
    sting_operation undercover_sting sting_operations;لدغة لسعة لدغ لسع;كمين سرية استدراج فخ سري
    tip_off tipped_off tip_offs;إكرامية بقشيش;بلاغ معلومة معلومات إخبارية أبلغ وشاية إبلاغ أبلغت
    =torched =torching;مصباح شعلة مشعل;أحرق أحرقت أحرقوا إحراق أضرم أضرموا حرق أشعل
    turf_war turf_wars;عشب عشبية مرج;نفوذ نزاع صراع عصابات حرب حروب
    scotland_yard;ساحة فناء;يارد سكوتلانديارد
    cardiac_arrest;اعتقال توقيف;توقف سكتة قلبية
    =racketeering;مضرب مضارب;ابتزاز
    safe_and_sound;صوت صوتا;سالم سالما سالمين سالمة معافى بخير سلامة
    courtesy_call courtesy_visit;مكالمة اتصال هاتف;مجاملة بروتوكولية زيارة زار
    fact_finding;عثور إيجاد;تقصي تقص استطلاع تحقيق
    =credentials;مؤهلات شهادات;أوراق اعتماد اعتماده اعتمادها;ambassador ambassadors envoy
    non_aligned;محاذاة متوازية محاذي متحاذية;انحياز منحازة منحاز
    undersecretary under_secretary;سكرتير سكرتيرة;وكيل وكيلة مساعد مساعدة نائب أمين
    acting_president acting_minister acting_prime acting_director acting_secretary acting_governor acting_chairman acting_mayor acting_leader;ممثل ممثلة تمثيل تمثيلي;إنابة وكالة مؤقت مؤقتة مؤقتا قائم قائمة نيابة تصريف
    sitting_president sitting_prime sitting_judge sitting_lawmaker sitting_governor;جالس جالسة =جلس;حالي حالية منصب منصبه ولاية توليه أثناء
    outgoing_president outgoing_government outgoing_minister outgoing_prime outgoing_governor outgoing_chancellor outgoing_administration;صادر صادرة منفتح منفتحة;منتهية ولاية ولايته مغادر مغادرة مستقيل مستقيلة سابق سابقة حالي حالية راحل تصريف المنصرف المنصرفة
    =reshuffle;خلط خلطت;تعديل تعديلات تغيير تغييرات وزاري
    roll_call;مكالمة لفافة;مناداة اسمي أسماء اسمية نداء
    slated_for slated_to;أردواز ألواح;مقرر مقررة مزمع يعتزم متوقع محدد
    spin_doctor spin_doctors;طبيب أطباء دكتور;مستشار مستشارين إعلامي دعاية علاقات خبير خبراء
    stepped_down step_down steps_down stepping_down;نزل نزلت خطا خطت أسفل;استقال استقالت استقالة تنحى تنحي تنحت يتنحى تتنحى ترك غادر غادرت تخلى تخلت يستقيل رحيل مغادرة ترجل;president minister chief chairman ceo post head leader governor king director !plane !train !bus !car !podium !stage !stairs !aircraft !motorcade
    =vowed =vow =vows;نذر نذرت نذور;تعهد تعهدت تعهدوا توعد توعدت وعد وعدت أقسم أقسموا أكد توعدوا;retaliate revenge president minister avenge militants
    stem_the_flow stem_the_tide stem_the_spread stem_the_rise;ساق سيقان جذع;وقف كبح حد احتواء لجم إيقاف يوقف مواجهة
    =fuelled =fueled =fuelling =fueling;وقود;أجج أججت غذى غذت أذكى تغذية تأجيج زاد عزز دفع أدى ساهم أشعل فاقم مدفوعة مدفوعا بدافع أثار سبب;violence conflict anger speculation tensions rumours rumors !prices !petrol !diesel !gasoline !jet !station !gas !oil !shortage !tank
    =airstrip =airstrips;شريط قطاع;مهبط مهابط مدرج مدارج مطار
    =loophole =loopholes;ثقب ثقوب حلقة;ثغرة ثغرات
    =milestone =milestones;ميل أميال;محطة محطات إنجاز علامة نقطة مرحلة معلم حدث حد تاريخي
    deadlock deadlocked gridlock;قفل أقفال ميت ميتة;جمود مسدود مأزق تعثر انسداد شلل ازدحام اختناق زحام
    lockdown lockdowns;=قفل;إغلاق حجر عزل حظر إقفال حبس
    landlord landlords;أسياد لورد;مالك ملاك صاحب مؤجر أصحاب مؤجرين مالكي
    headline_inflation;عنوان عناوين;عام إجمالي كلي رئيسي أساسي سنوي
    core_inflation;قلب نواة لب;أساسي جوهري أساس
    soft_drink soft_drinks;ناعم ناعمة لين لينة;غازية مرطبات مشروبات
    soft_loan soft_loans;ناعم ناعمة لين لينة;ميسر ميسرة
    death_row;صفوف =صف;إعدام محكوم محكومين
    capital_gains capital_goods capital_expenditure capital_markets capital_controls;عاصمة عواصم;رأس رؤوس رأسمالية رأسمال مال أموال رأسمالي
    fresh_water freshwater;طازج طازجة;عذب عذبة
    fresh_talks fresh_round fresh_elections fresh_sanctions fresh_clashes fresh_protests fresh_violence fresh_attempt fresh_attack fresh_attacks;طازج طازجة;جديد جديدة جدد تجدد متجدد جديدا
    fine_arts fine_art;غرامة غرامات بخير جيدة;جميلة
    fine_particles fine_dust fine_particulate;غرامة غرامات جيدة;دقيقة ناعمة جسيمات
    second_hand;=يد;مستعمل مستعملة مستعملين قديمة سلبي بالة
    """

  // The same for Persian, in the form of ``persianHomonyms``.
  static let widerPersian = """
    سرانه;رأس رؤوس;فرد نصيب شخص أفراد فردي
    سراسری;رأسي رأسية;وطني وطنية عام عامة شامل شاملة نطاق أنحاء عموم أرجاء
    سرپیچی;رأس;تمرد عصيان رفض مخالفة امتناع عصى
    سرگرمی;رأس;تسلية ترفيه هواية لهو ترفيهي
    سرمقاله;رأس;افتتاحية مقال
    سرلشکر;رأس;لواء فريق
    سرتیپ;رأس;عميد
    سرهنگ;رأس;عقيد مقدم
    سرگرد;رأس;رائد
    سرشماری;رأس;إحصاء تعداد إحصاءات
    سرماخوردگی;أكل;زكام نزلة رشح برد
    سرکنسول سرکنسولگری;رأس;قنصل قنصلية
    سردرگم سردرگمی;رأس;حيرة حائر ارتباك تخبط حائرين ارتبك
    سرچشمه;رأس;منبع مصدر ينبع أصل جذور
    سرکشی;رأس;تفقد زيارة تمرد عصيان
    سرخورده سرخوردگی;رأس;محبط إحباط خيبة
    سرگردان;رأس;تائه حائر مشرد عالق تائهين ضال
    =شام;شام;عشاء;ضیافت رستوران صرف میهمانی ناهار !سوریه !داعش !فلسطین !عراق
    =باز;باز صقر;مفتوح مفتوحة فتح فتحت مفتوحا أعيد يفتح;مرز گذرگاه مدارس بازارها مغازه‌ها !شکاری !پرنده
    بهره‌وری;ربا فائدة;إنتاجية كفاءة
    =بند =بندهای;عنبر جناح;بند فقرة بنود فقرات مادة;ماده قرارداد قطعنامه توافق تفاهم‌نامه لایحه !زندان !زندانی !زندانیان !اوین
    پارک_خودرو پارک_دوبل پارک_ممنوع پارک_کردن_خودرو;حديقة متنزه منتزه حدائق;ركن موقف وقوف إيقاف مواقف صف اصطفاف
    =پیکان;سهم سهام;بيكان;خودرو راننده سواری مدل
    پوشش_بیمه پوشش_بیمه‌ای پوشش_خبری پوشش_رسانه‌ای پوشش_زنده;ملابس لباس ثياب;تغطية غطى غطت مشمول مشمولين يغطي شمول
    پوشش_زنان پوشش_بانوان پوشش_اسلامی;تغطية;زي لباس ملابس حجاب
    تارهای_صوتی تار_صوتی;خيوط مظلم مظلمة;أحبال حبال أوتار
    =تشک;فراش مرتبة;بساط حلبة;کشتی کشتی‌گیر کشتی‌گیران جودو تکواندو
    پاتک;قدم;مضاد مضادا
    =تن;جسد جسم بدن;طن أطنان شخص أشخاص طنا قتيل قتلى ضحايا فرد أفراد;هزار میلیون صادرات گندم واردات کالا محموله برنج فولاد
    =تور =تورهای;شبكة شباك شبك;رحلة رحلات جولة جولات;گردشگری مسافرتی گردشگران نوروزی آژانس !ماهیگیری !صید !والیبال
    =تور =تورهای;جولة رحلة;شبكة شباك شبك;ماهیگیری صیادان
    جان_کری جان_بولتون جان_کندی جان_لنون جان_مک‌کین جان_میجر;=روح;جون
    =جرم;جريمة جرائم;كتلة جرم;سیاره ستاره سیاه‌چاله کیلوگرم ذرات خورشید
    جرم‌گیری جرم_دندان;جريمة جرائم;جير ترسبات قلح
    =جوش =جوش‌های;غليان لحام;حب حبوب بثور شباب;پوست پوستی
    چشم‌انداز;عين;رؤية آفاق أفق مشهد منظر توقعات مستقبل
    چشم‌پوشی چشم_پوشی;عين;تخلي تخل تنازل غض تغاضي تغاض تجاهل إعفاء صرف
    چین‌خوردگی چین_خوردگی;صين الصين;طي طيات التواء تجاعيد
    چین_و_چروک;صين الصين;تجاعيد
    حلقه_لاستیک;حلقة حلقات;إطار إطارات إطارا
    خاک_کشور خاک_ایران خاک_عراق خاک_سوریه خاک_لبنان خاک_روسیه خاک_اوکراین خاک_ترکیه;تربة;أراضي أرض أراض تراب;!فرسایش !آلودگی !کشاورزی !حاصلخیز !شوری !زراعی
    خاک‌سپاری خاکسپاری;تربة تراب;دفن تشييع جنازة مواراة جثمان ثرى ووري توارى دفنه
    خانه_سالمندان;منزل بيت;دار دور مسنين عجزة
    خانه_بهداشت خانه‌های_بهداشت;بيت بيوت منزل منازل دار;مركز مراكز مستوصف مستوصفات وحدة عيادة
    وزارتخانه وزارتخانه‌ها وزارتخانه‌های;بيت منزل;وزارة وزارات
    گلخانه گلخانه‌ها گلخانه‌های گلخانه‌ای;وردة ورد زهرة زهور;دفيئة دفيئات محمية زجاجية بلاستيكية بيوت احتباس صوبة غازات
    خواننده خوانندگان;قارئ قراء قارئة;مغن مغني مغنية مغنين مطرب مطربة مطربين فنان;کنسرت ترانه آهنگ آلبوم پاپ موسیقی خوانندگی !کتاب !روزنامه !رمان
    خواننده خوانندگان;مغن مغني مغنية مغنين مطرب مطربين;قارئ قراء قارئة;کتاب روزنامه رمان مجله !کنسرت !موسیقی !ترانه !آهنگ !آلبوم !پاپ
    چوبه_دار پای_چوبه_دار;دار منزل خشبة خشب;مشنقة إعدام شنق حبل
    درجه‌دار درجه‌داران;درجة درجات;ضابط صف ضباط رقيب
    لیگ_دسته_اول لیگ_دسته_دوم لیگ_دسته_یک;مجموعة حزمة باقة عصابة;درجة
    دسته_عزاداری دسته‌های_عزاداری;عصابة عصابات حزمة مجموعة مجموعات;موكب مواكب مسيرات
    دسته_گل;مجموعة حفنة عصابة;باقة إكليل أكاليل باقات
    دستگاه_قضا دستگاه_قضایی دستگاه_دیپلماسی دستگاه‌های_اجرایی دستگاه_اجرایی دستگاه‌های_دولتی;ماكينة ماكينات آلات;جهاز أجهزة سلطة قضاء دوائر مؤسسات هيئات جهات دبلوماسية
    دکل_نفتی دکل_حفاری دکل‌های_حفاری دکل‌های_نفتی;سارية عمود;منصة حفارة حفارات منصات برج
    =دنده =دنده‌های;ترس مسنن غيار تعشيق;ضلع أضلاع ضلوع;شکستگی قفسه مصدوم شکسته
    دوره_آموزشی دوره‌های_آموزشی دوره_تخصصی;عهد عصر حقبة عهود;دورة دورات
    بر_دوش به_دوش;=دش استحمام;عاتق كاهل كتف أكتاف عواتق مسؤولية يتحمل كتفيه أعناق
    دیوان_بین‌المللی دیوان_کیفری دیوان_لاهه;ديوان;محكمة
    دیوان_عالی;شعر قصائد;محكمة عليا ديوان
    بیماری_زمینه‌ای بیماری‌های_زمینه‌ای;أرضية خلفية أرض;مزمنة مزمن كامن كامنة سابقة أساسية مرضية
    رد_پای رد_پا;رفض رفضت;أثر آثار بصمات بصمة تورط ضلوع
    زنگ_زرد زنگ_گندم زنگ‌زدگی زنگ_زدگی;جرس رنين;صدأ
    زنگ_تفریح;جرس;استراحة فسحة
    روزه_گرفتن روزه_می‌گیرند روزه_می‌گیرد ماه_روزه روزه_ماه_رمضان;يوم نهار;صيام صوم صائم صام يصوم صائمين صاموا
    سامانه_بارشی سامانه_جدید_بارشی;نظام منصة;منخفض موجة كتلة جبهة حالة
    سبک_زندگی سبک_معماری سبک_بازی سبک_هنری سبک_خاص;خفيف خفيفة;أسلوب نمط طراز طريقة أنماط أسلوبه
    سلاح_سبک سلاح‌های_سبک وزن_سبک صنایع_سبک;نمط أسلوب طراز;خفيف خفيفة
    سپر_خودرو سپر_عقب سپر_جلو;درع ترس دروع;مصد صدام مصدات
    ستاد_کل ستاد_انتخابات ستاد_بحران ستاد_مدیریت_بحران ستاد_ملی;أستاد استاد ستاد;هيئة أركان مقر لجنة حملة خلية غرفة مركز إدارة
    =سرب;سرب أسراب;رصاص;روی معدن فلز فلزات مسمومیت
    سرب_و_روی معدن_روی شمش_روی;وجه وجوه;زنك خارصين توتياء
    =مس;مس لمس;نحاس;معدن تن کاتد سرچشمه صادرات لندن
    =قلع;قلع اقتلاع;قصدير;مس فلز فلزات معدن
    قلع_و_قمع;قلع قمع;هدم إزالة أزيلت أزال هدمت تدمير;ساخت‌وساز ساخت‌وسازها ساخت‌وسازهای غیرمجاز ویلا ویلاها ویلاهای بنا بناهای ساختمان
    سکان‌دار سکاندار سکان‌داری سکان_کشتی سکان_هدایت;سكان ساكن;دفة قيادة قائد دفته
    سکوی_نفتی سکوهای_نفتی;رصيف مصطبة مدرج أرصفة;منصة منصات
    =سکوها =سکوهای;منصات أرصفة منصة رصيف;مدرجات مدرج;تماشاگران ورزشگاه استادیوم هواداران
    =سند;سند;وثيقة مستند;چشم‌انداز راهبردی محرمانه بالادستی همکاری !مالکیت !ملک !املاک !قرضه !ازدواج
    سنگ_آهن;حجر حجارة أحجار;خام خامات ركاز
    =سویه =سویه‌های;سوية سويات;سلالة سلالات متحور متحورات طفرة متغير نوع;کرونا ویروس جهش‌یافته امیکرون دلتا واکسن
    سیب‌زمینی سیب_زمینی;تفاح تفاحة;بطاطا بطاطس
    گوجه‌فرنگی گوجه_فرنگی;خوخ برقوق إفرنجي فرنجي;طماطم بندورة
    توت‌فرنگی توت_فرنگی;إفرنجي فرنجي;فراولة فريز
    هندوانه هندوانه‌ها;هندي هندية;بطيخ
    شاخ_آفریقا;غصن فرع شاخ;قرن
    شاخه_نظامی شاخه_سیاسی;غصن;جناح ذراع فرع
    برای_شرکت_در جهت_شرکت_در دعوت_به_شرکت_در;شركة شركات;مشاركة شارك شاركت شاركوا يشارك تشارك حضور حضر مشاركين مشاركته للمشاركة
    شکست;كسر كسور كسرت;هزيمة هزائم فشل خسر خسرت خسارة هزم تغلب إخفاق دحر انكسار هزموا;تیم بازی داعش انتخابات لیگ مذاکرات دشمن !رکورد !حصر !محاصره !سکوت !استخوان !شیشه !یخ !طلسم
    =شمش =شمش‌های;شمس;سبيكة سبائك
    شهرک_صنعتی شهرک‌های_صنعتی شهرک_سینمایی;مستوطنة مستوطنات;مدينة مدن منطقة مناطق
    شیرخوار شیرخواران شیرخواره شیرخوارگاه;أسد آكل;رضيع رضع رضيعة رضاعة
    =طلا =طلای;طلاء دهان;ذهب ذهبية ذهبي;اونس قیمت مدال سکه گرم عیار
    ظرف_مدت ظرف_یک ظرف_دو ظرف_سه ظرف_چند ظرف_یک‌سال;وعاء إناء;خلال غضون ظرف
    عصر_امروز عصر_دیروز عصر_شنبه عصر_یکشنبه عصر_دوشنبه عصر_سه‌شنبه عصر_چهارشنبه عصر_پنجشنبه عصر_جمعه;عهد زمن حقبة;عصر مساء ظهر
    در_عرض_یک در_عرض_چند در_عرض_دو در_عرض_سه;=عرض;خلال غضون ظرف مدى مدار أقل
    اهدای_عضو اهدای_اعضا اهدای_خون;إهداء هدية أهدى أهدت عضوية;تبرع تبرعت متبرع تبرعوا وهب متبرعين التبرع
    عمل_جراحی تحت_عمل;=عمل أعمال;=عملية =عمليات =عمليته =عمليتها =جراحية =جراحة
    پلاک_فرد پلاک‌های_فرد زوج_و_فرد;=فرد شخص;=فردي =فردية أرقام
    پشت_فرمان فرمان_خودرو;أمر مرسوم أوامر;مقود عجلة يقود قيادة تقود سائق
    مذاکرات_فشرده برنامه_فشرده رقابت_فشرده گفت‌وگوهای_فشرده رایزنی‌های_فشرده جلسات_فشرده;مضغوط مضغوطة;مكثف مكثفة مكثفا محتدم محتدمة حثيثة ماراثونية مزدحم
    گاز_طبیعی_فشرده لوح_فشرده;مكثف مكثفة;مضغوط مضغوطة مدمج
    فک_خزری;فك;فقمة
    =فندق;فندق فنادق;بندق;باغ باغداران تن محصول مغز پسته گردو کشاورزان
    فیش_حقوقی فیش‌های_حقوقی;سمك أسماك فيش;كشف كشوف قسيمة قسائم راتب رواتب
    =رقم =ارقام =رقم‌های;رقم أرقام;صنف أصناف سلالة;بذر بذور نهال اصلاح‌شده
    سران_قوا سران_سه_قوه رؤسای_قوا روسای_قوا تفکیک_قوا سه_قوه قوای_سه‌گانه;قوات قوى قوة;سلطات سلطة
    قوه_قضاییه قوه_قضائیه قوه_مقننه قوه_مجریه;قوة قوى قوات;سلطة قضاء سلطات جهاز
    =قلم =اقلام =اقلامی;قلم أقلام;صنف أصناف مواد سلع سلعة مستلزمات بضائع نوع أنواع مادة مساعدات;کالا دارو دارویی غذایی بهداشتی اساسی کالاهای معیشتی
    کارت_ملی;قومية ملية;هوية وطنية شخصية
    کشاله;سحب سائق;عضلة فخذ ضامة أربية عضلات
    کشتار_دام کشتار_مرغ کشتارگاه کشتارگاه‌ها;قتل مذبحة;ذبح مسلخ مسالخ مجزرة مذبوحة ذبائح
    زیر_کشت کشت_گندم کشت_برنج کشت_زعفران کشت_پاییزه کشت_گلخانه‌ای کشت_و_صنعت;قتل قتلت مقتل;زراعة مزروعة زرع زراعي زراعية مساحة محصول
    کلاهبردار کلاهبرداران کلاهبرداری;قبعة;احتيال محتال محتالين نصب نصاب
    کلید_خورد کلید_می‌خورد;مفتاح أكل;انطلق انطلقت بدأ بدأت يبدأ تصوير
    کناره‌گیری کناره_گیری;شاطئ حافة ساحل;استقالة تنحي تنح انسحاب استقال انسحب تخلي اعتزال
    =کود =کودهای;كود رمز شفرة;سماد أسمدة;شیمیایی کشاورزان اوره ازته پتاسه حیوانی
    گذرنامه گذرنامه‌ها گذرنامه‌های;رسالة عبور مرور;جواز جوازات سفر
    گردش_مالی;جولة نزهة تجول;حجم تعاملات معاملات دوران تداول رقم مبادلات أعمال
    گردنه گردنه‌ها گردنه‌های;رقبة عنق;ممر ممرات عقبة جبلي جبلية
    گرفتگی_عضلات;كسوف خسوف;شد تشنج تقلص تقلصات
    گشت_پلیس گشت_مرزی گشت_هوایی گشت_دریایی;نزهة تجول جولة;دورية دوريات
    گلوگاه گلوگاه‌های گلوگاه‌ها;حلق حنجرة بلعوم;اختناق مضيق نقطة ممر عنق اختناقات
    گورخر گورخرها;قبر قبور;حمار وحشي أخدر حمر
    =گیلاس;كأس =كوب قدح غيلاس;كرز;باغ باغداران میوه محصول صادرات آلبالو
    لانه_جاسوسی;عش أعشاش;وكر
    لوح_تقدیر لوح_سپاس;لوح لوحة ألواح;شهادة درع
    =ماده;مادة مواد;أنثى إناث;یوزپلنگ پلنگ خرس توله یوز قلاده !قانون
    مجلس_عروسی;برلمان نواب;زفاف عرس حفل
    مجموعه_تلویزیونی مجموعه_طنز;مجموعة;مسلسل سلسلة مسلسلات
    مجموعه_ورزشی مجموعه‌های_ورزشی;مجموعة مجموعات;مجمع مجمعات منشأة مركز منشآت
    =محله =محله‌های;متجر محلات;حي أحياء حارة منطقة ضاحية
    مد_و_لباس هفته_مد صنعت_مد طراح_مد;مد;موضة أزياء
    =مداربسته;مدار;مراقبة مغلقة
    مراجع_قضایی مراجع_ذی‌صلاح مراجع_قانونی مرجع_قضایی;مراجع مرجع مرجعية;جهات جهة سلطات سلطة محاكم هيئات قضاء قضائيا
    مربی مربیان;مربي مربيان مربين مرب مربون;مدرب مدربين مدربة مدربي مدربون;تیم فوتبال والیبال کشتی باشگاه بازیکن ورزشکار کشتی‌گیران فدراسیون !مهدکودک !پرورشی
    مربی مربیان;مدرب مدربة مدربين;مربية مرب مربي معلمة معلم مربيات;مهدکودک پیش‌دبستانی
    =مصاف;مصاف;مواجهة لقاء يواجه تواجه واجه يلتقي تلتقي مباراة التقى نزال تقابل;تیم دیدار لیگ حریف جام
    مغز_پسته مغز_گردو مغز_بادام;مخ دماغ عقل;لب قلب مقشر
    مغز_متفکر;دماغ مخ;عقل مدبر
    =منظومه;منظومة;قصيدة ملحمة ديوان;شاعر سعدی حماسی شعر
    =مهار;مهار مهارة;إخماد احتواء سيطرة كبح لجم تحكم أخمد أخمدت كبح تطويق;آتش حریق آتش‌سوزی تورم سیل بحران کرونا
    مهر_و_موم;=حب مودة شمس;ختم شمع أغلق إغلاق
    مهره_کمر مهره‌های_کمر مهره_گردن مهره‌های_گردن مهره‌های_ستون;خرزة خرز صامولة;فقرة فقرات
    میدان_میوه میادین_میوه میدان_تره‌بار میدان_بار میدان_دام;ميدان ميادين ساحة ساحات;سوق أسواق
    میلگرد;ميل رغبة دائري;حديد قضبان تسليح سيخ أسياخ
    نام‌نویسی نام_نویسی;كتابة كاتب;تسجيل قيد تسجل سجل
    آیین‌نامه آیین‌نامه‌ها آیین‌نامه‌های آئین‌نامه;رسالة طقوس;لائحة لوائح نظام أنظمة تعليمات قانون قواعد
    بخشنامه بخشنامه‌ها بخشنامه‌های;رسالة;تعميم تعاميم منشور كتاب مذكرة
    نظرسنجی نظرسنجی‌ها نظرسنجی‌های نظرخواهی;قياس وزن;استطلاع استطلاعات استبيان رأي آراء
    فیلمنامه فیلم‌نامه;رسالة;سيناريو نص سيناريست
    فیلمنامه‌نویس فیلمنامه‌نویسان;رسالة رسائل;سيناريو سيناريست كاتب
    نمایشنامه نمایش‌نامه;رسالة;مسرحية نص
    شناسنامه شناسنامه‌ها;رسالة;هوية قيد جنسية
    اساسنامه;رسالة;نظام أساسي تأسيس
    هفته‌نامه هفته‌نامه‌ها;رسالة;أسبوعية أسبوعي مجلة صحيفة
    ماهنامه فصلنامه;رسالة;شهرية فصلية دورية مجلة
    ضمانت‌نامه ضمانتنامه;رسالة رسائل;ضمان ضمانة كفالة
    توافقنامه توافق‌نامه موافقتنامه موافقت‌نامه;رسالة رسائل;اتفاقية اتفاق اتفاقيات
    نشان_شجاعت نشان_افتخار نشان_لیاقت نشان_درجه نشان_ملی;علامة إشارة دليل;وسام نيشان أوسمة
    فرونشست نشست_زمین;جلوس اجتماع جلسة قمة;هبوط انخساف خسف هبوطات
    نظام_مهندسی نظام_پرستاری نظام_دامپزشکی نظام_مامایی;نظام;نقابة منظمة هيئة
    شورای_نگهبان;حارس حراس حرس حماة;صيانة
    سازمان_ملل;ملل شعوب;أمم الأمم
    بنیاد_مستضعفان بنیاد_مسکن بنیاد_شهید بنیاد_برکت بنیاد_علوی بنیاد_نخبگان;أساس بنيان قاعدة;مؤسسة
    بنیادگرا بنیادگرایان بنیادگرایی;أساسي أساسيين أساسية;أصولي أصولية أصوليين أصوليون متطرف متشدد متطرفين متشددين
    آستان_قدس;القدس قدس;عتبة رضوية سدانة آستان آستانة
    نیروی_قدس سپاه_قدس;مقدس مقدسة;قدس
    نیروی_انسانی;إنسانية;بشرية موارد كوادر كادر عاملة عاملين موظفين
    نیروگاه نیروگاه‌ها نیروگاه‌های;قوة قوى;محطة محطات مفاعل
    نماینده_ولی_فقیه نماینده_ولی‌فقیه نماینده_رهبر نماینده_ویژه نماینده_دائم;نائب نواب;ممثل مبعوث مندوب
    نمایندگی_خودرو نمایندگی_فروش نمایندگی_مجاز نمایندگی‌های_مجاز;تمثيل نيابة نواب;وكالة وكيل وكلاء وكالات معتمد موزع
    نوار_قلب نوار_مغز;شريط شرائط أشرطة;تخطيط مخطط رسم
    نیمه_اول نیمه_دوم نیمه_نخست;نصف;شوط;تیم گل دقیقه فوتبال مهاجم دروازه !سال !ماه !دهه !قرن !فصل
    دانشگاه_آزاد;=حر حرة;آزاد أزاد
    وزیر_راه وزارت_راه;طريق;طرق نقل مواصلات
    وزیر_صمت وزارت_صمت;صمت;صناعة تجارة تعدين مناجم صناعات
    وزیر_بهداشت وزارت_بهداشت;نظافة تعقيم;صحة
    وزیر_اطلاعات وزارت_اطلاعات;معلومات إعلام اتصالات;أمن استخبارات مخابرات استخباري
    وزیر_جهاد وزارت_جهاد;جهاد;زراعة زراعي
    دادسرا دادسرای;منزل سراي;نيابة ادعاء محكمة نيابات
    همراه_اول;رفيق مرافق;همراه هاتف محمول اتصالات
    نیروی_هوافضا نیروی_هوافضای;هواء هوائية هوائي;جوفضاء جوفضائية جو جوية فضاء فضائية
    پدافند_هوایی حمله_هوایی حملات_هوایی نیروی_هوایی خطوط_هوایی خط_هوایی ضدهوایی;هوائي هوائية هوائيا;جوي جوية جو جوا طيران طائرات غارة غارات
    هوش_مصنوعی;وعي فطنة إدراك;ذكاء
    یخچال_طبیعی یخچال‌های_طبیعی یخچال‌های_قطبی;ثلاجة ثلاجات براد برادات;جليدية جليدي جليد أنهار
    =یگان =یگان‌های;=واحد وحيد;وحدة وحدات قوة قوات لواء كتيبة فرقة فوج عناصر
    آب_شدن_یخ آب_شدن_یخ‌ها آب_شدن_یخ‌های;ماء مياه;ذوبان ذوب تذوب ذاب انصهار
    آب‌شیرین‌کن آب_شیرین_کن آب‌شیرین‌کن‌ها آب_شیرین;حلو حلوة شيرين;تحلية عذبة عذب محطة
    آزادراه آزادراه‌ها آزادراه‌های;=حر حرة;سريع سريعة سيار أوتوستراد
    در_آستانه;أستانة آستانة;عشية أعتاب عتبة قبيل وشك اقتراب مشارف قرب أبواب;!قزاقستان !نشست !مذاکرات !سوریه
    آگهی آگهی‌ها آگهی‌های;وعي معرفة إدراك;إعلان إعلانات
    پلیس_آگاهی اداره_آگاهی کارآگاه کارآگاهان;وعي توعية معرفة إدراك إعلام;جنائية مباحث تحري تحقيق جنائي محقق محققين محققو محققون بحث
    آهنگ_رشد;أغنية لحن;وتيرة معدل نسق إيقاع
    ابرقدرت ابرقدرت‌ها ابرقدرت‌های;سحابة سحاب غيمة;عظمى كبرى قوى
    اتاق_فکر اتاق‌های_فکر;غرفة غرف;مركز مراكز خلية معهد أبحاث
    اتاق_عمل;عمل أعمال;=عمليات =عملية جراحة جراحات
    اجرای_زنده اجرای_کنسرت اجرای_موسیقی;تنفيذ تطبيق;أداء تقديم حفل حفلة إقامة عرض إحياء أحيا غناء
    =ارتفاعات;ارتفاعات;مرتفعات جبال أعالي قمم جبلية مرتفع;کوهنورد کوهنوردان کوه برف البرز بارش آتش شمال
    اعتبارنامه اعتبارنامه‌ها استوارنامه;رسالة رسائل;أوراق اعتماد عضوية
    تاریخ_اعتبار مدت_اعتبار;اعتبار ائتمان اعتماد;صلاحية سريان انتهاء
    اعلام_جرم;إعلان إعلام;دعوى بلاغ شكوى ادعاء اتهام قضائية
    سخت‌افزار سخت‌افزاری سخت_افزار;صعب صعبة صلب;عتاد أجهزة معدات
    بدافزار بدافزارها بدافزارهای;سيئ سيئة أداة;خبيث خبيثة ضار ضارة
    انتقال_خون سازمان_انتقال_خون;انتقال تحويل;نقل بنك
    اثر_انگشت;إصبع أصبع أصابع;بصمة بصمات
    ایست_بازرسی ایست‌های_بازرسی;توقف وقوف قف;حاجز حواجز نقطة نقاط
    ضربه_مغزی;ضربة;ارتجاج إصابة نزيف صدمة رضة سكتة دماغي
    بار_مالی بار_روانی;حمولة شحنة;عبء أعباء تكلفة تبعات كلفة ضغط
    بار_دیگر یک_بار_دیگر;حمولة شحنة;مرة مجددا جديد ثانية تكرر أخرى عاد عادت
    باغ‌وحش باغ_وحش;بستان وحش وحوش;حديقة حيوان حيوانات
    بخش_خصوصی بخش_کشاورزی بخش_صنعت بخش_دولتی بخش_مسکن بخش_انرژی بخش_معدن;جزء أجزاء =قسم;قطاع قطاعات
    برد_موشک برد_موشک‌های موشک_با_برد موشک‌های_با_برد برد_متوسط برد_بلند برد_کوتاه;فوز انتصار برد;مدى مداها مداه بعيد بعيدة متوسط متوسطة قصير قصيرة
    برد;برد برودة بارد;فوز فاز فازت انتصار تغلب;تیم امتیاز لیگ
    پدربزرگ پدربزرگش مادربزرگ مادربزرگش;كبير كبيرة;جد جدة جده جدته جدها جدتها أجداد
    بستر_رودخانه بستر_دریا بستر_رود بستر_رودخانه‌ها;سرير فراش;مجرى قاع مجاري حوض
    بستر_مناسب بسترسازی بستر_لازم;سرير فراش;أرضية ظروف بيئة تمهيد مناخ تهيئة
    =بوستان =بوستان‌های;بستان بساتين;حديقة متنزه منتزه حدائق متنزهات;شهر شهرداری تهران پارک محله !سعدی
    سقوط_بهمن ریزش_بهمن خطر_بهمن;بهمن فبراير شباط;انهيار انهيارات ثلجي ثلجية
    پایگاه_خبری پایگاه_اینترنتی پایگاه_اطلاع‌رسانی;قاعدة قواعد;موقع مواقع وكالة بوابة شبكة صحيفة
    شرکت_پخش شرکت‌های_پخش پخش_دارو پخش_مویرگی;بث إذاعة;توزيع موزع موزعة
    =پرتقال;البرتغال برتغال برتغالي;برتقال حمضيات;کیلو باغداران میوه محصول نارنگی تن
    =پرتغال =پرتغالی;برتقال برتقالة;برتغال برتغالي
    پرده_گوش;ستار ستارة شاشة;طبلة غشاء
    پروانه_ساخت پروانه_کسب پروانه_وکالت پروانه_بهره‌برداری پروانه_نمایش پروانه_ساختمانی پروانه_فعالیت;فراشة فراشات;رخصة رخص ترخيص تراخيص إجازة تصريح إذن
    پس‌انداز پس_انداز;رمي خلف;ادخار مدخرات توفير
    پس‌لرزه پس‌لرزه‌ها پس‌لرزه‌های;رجفة رجفات;ارتدادية ارتدادي هزات توابع هزة
    پیاده‌سازی پیاده_سازی;مشاة مشي إنزال;تطبيق تنفيذ تفعيل
    پیش‌نویس پیش_نویس;كتابة;مسودة مشروع
    پیک_کرونا پیک_مصرف پیک_بیماری پیک_برق پیک_بار;رسول ساعي بريد;ذروة موجة
    پیک_موتوری پیک‌های_موتوری;ذروة قمة رسول;توصيل ساعي عامل دراجة سعاة
    کتابخانه کتابخانه‌های;بيت منزل بيوت;مكتبة مكتبات
    داروخانه داروخانه‌ها داروخانه‌های;بيت منزل بيوت;صيدلية صيدليات
    رودخانه رودخانه‌ها رودخانه‌های;بيت منزل بيوت;نهر أنهار وادي
    چاپخانه چاپخانه‌ها;بيت منزل;مطبعة مطابع
    رصدخانه;بيت منزل;مرصد
    تیراندازی;سهم سهام;إطلاق نار رماية رصاص
    تیرباران;مطر أمطار سهم;إعدام أعدم رميا رمي رصاص
    بمباران گلوله‌باران موشک‌باران;مطر أمطار ماطر;قصف قصفت قصفا تفجير غارات
    پهپاد پهپادها پهپادهای;بهباد بهبادات;مسيرة طائرة مسيرات طائرات درون
    ناو_هواپیمابر;ناقلة ناقل;حاملة حاملات
    =گردو;غبار مستدير دائري;جوز
    =جو;=جو أجواء;شعير;گندم کشاورزان ذرت علوفه دامداران
    گاومیش گاومیش‌ها;بقر بقرة;جاموس جواميس
    شترمرغ شترمرغ‌ها;جمل دجاج دجاجة;نعام نعامة
    بوقلمون;حرباء;ديك رومي حبش ديوك
    لاک‌پشت لاک‌پشت‌ها لاک‌پشت‌های;ظهر ورنيش;سلحفاة سلاحف
    اسب_آبی;حصان خيل;فرس نهر
    چراغ_راهنمایی چراغ_قرمز چراغ_راهنما;مصباح سراج لمبة;إشارة إشارات ضوء ضوئية مرور
    =امید;أمل آمال;أولمبي أولمبية;تیم_امید تیم_ملی_امید تیم_فوتبال_امید
    =نوجوانان;مراهقين مراهقون يافعين;ناشئين ناشئون ناشئي ناشئات شباب فتيان;تیم_ملی_نوجوانان تیم_نوجوانان
    مرحله_حذفی مراحل_حذفی دور_حذفی;حذف حذفي حذفية;إقصائي إقصائية إقصاء خروج مغلوب
    """

  // Persian words that look like Arabic ones of another sense, in the form of ``persian``.
  static let widerFriends = """
    ارباب‌رجوع ارباب_رجوع;أرباب رجوع;مراجع مراجعين مراجعون متعاملين
    استثمار;استثمار استثمارات;استغلال استغلالية
    استعفا استعفای استعفایش;استعفاء استعفا استعفى;استقالة استقال استقالت مستقيل استقالوا تنحي
    =اسقاط =اسقاطی;إسقاط أسقط أسقطت;تخريد خردة إخراج سحب إتلاف تفكيك;خودرو خودروهای فرسوده کامیون تاکسی
    اعتیاد;اعتياد;إدمان إدمانه تعاطي مدمن مدمنين مخدرات
    افتضاح;افتضاح;فضيحة فضائح
    انتظار_می‌رود انتظار_می‌رفت;انتظار;متوقع يتوقع توقع توقعات منتظر مرتقب مرجح توقعت
    انتظارات;انتظارات;توقعات تطلعات مطالب آمال
    انفصال_از_خدمت انفصال_دائم انفصال_موقت;انفصال;فصل إقالة حرمان عزل تجريد
    انعقاد_قرارداد انعقاد_تفاهم‌نامه;انعقاد;إبرام توقيع عقد أبرم
    ایالت ایالت‌ها ایالت‌های ایالتی;إيالة إيالات;ولاية ولايات إقليم
    =ایمن;أيمن;آمن آمنة سلامة محصن مأمون
    =ایمنی;أيمن يمني يمنية إيماني;سلامة أمان مناعة مناعي أمن وقاية
    تابعیت;تابعية تبعية;جنسية تجنيس مواطنة
    تبانی;تباني تبان;تواطؤ تلاعب تآمر اتفاق
    تبعیض تبعیض‌ها تبعیض‌آمیز;تبعيض;تمييز تمييزي تمييزية عنصرية
    تحریک‌آمیز;تحريك تحريكي تحريكية;استفزاز استفزازي استفزازية تحريضي تحريضية
    تراکم;تراكم;كثافة ازدحام كثيف;جمعیت ترافیک ساختمانی جمعیتی
    ترجیحی;ترجيحي ترجيحية;تفضيلي تفضيلية مدعومة مدعوم
    ترک_اعتیاد;ترك;إقلاع علاج تعاف معالجة تأهيل
    تصدی تصدی‌گری;تصدي تصد تصدى;تولي إدارة تولى ممارسة توليه شغل ولاية
    تضمین تضمین‌ها تضمین‌های;تضمين;تضمن ضمان ضمانات ضمن يضمن ضمنت كفالة كفل تأمين يكفل
    تعبیه;تعبئة تعبية;زرع تركيب تثبيت وضع نصب مثبت مزود تجهيز زود
    تعلل;تعلل تعليل;مماطلة تلكؤ تباطؤ تسويف تقاعس
    تعیین_نرخ تعیین_تکلیف تعیین_زمان;تعيين;تحديد تقرير حسم بت حدد تسعير حددت
    تلقی_می‌شود تلقی_شود تلقی_کرد تلقی_کرده تلقی_می‌کند;تلقي تلقى تلق;اعتبر يعتبر يعد عد تعد تعتبر رأى نظر اعتبرت اعتبار ينظر مثابة يشكل يمثل فسر يفسر
    =تمرکز;تمركز;تركيز ركز يركز تركز مركزية انصب تركز;!جمعیت !داعش !تروریست !تروریست‌ها !تجهیزات !نیرو !نیروها !نیروهای !ارتش !نظامی !نظامیان
    تناسب_اندام;تناسب;لياقة رشاقة
    تولیت;تولية;سادن متولي سدانة متول
    ثبت;ثبت تثبيت;تسجيل سجل سجلت يسجل تسجل مسجل إدراج أدرج مسجلة حقق حققت;رکورد اختراع شکایت یونسکو ثبت_شرکت
    جذب;جذب;تعاقد ضم التعاقد انتداب استقدام;مهاجم هافبک نقل_و_انتقالات
    در_حاشیه حاشیه_اجلاس;حاشية حواشي;هامش أطراف ضواحي
    حاشیه‌نشین حاشیه‌نشینان حاشیه‌نشینی;حاشية حواشي;عشوائيات عشوائية ضواحي مهمشين أطراف هوامش عشوائي
    حبوبات;حبوب حبوبات;بقول بقوليات قطاني
    حرفه‌ای حرفه‌ای‌ها;حرفي حرفية;محترف محترفة احترافي مهني مهنية احترافية محترفين احتراف
    حق_بیمه;=حق;قسط أقساط اشتراك تأمين اشتراكات
    حق‌الزحمه;=حق زحمة;أتعاب أجر أجور مكافأة
    حق_مسکن حق_اولاد حق_عائله‌مندی;=حق;بدل علاوة مخصصات بدلات إعانة
    حق_عضویت;=حق;اشتراك رسم رسوم
    حماسه حماسه‌ساز حماسی;حماسة;ملحمة ملحمي ملحمية ملاحم بطولة بطولي =حماسي =حماسية
    حیثیت حیثیتی;حيثية حيثيات;كرامة سمعة مكانة اعتبار هيبة شرف
    گردشگران_خارجی شهروندان_خارجی بازیکنان_خارجی بازیکن_خارجی سرمایه‌گذاران_خارجی خبرنگاران_خارجی کارگران_خارجی;خارجي خارجيين خارجيون;أجنبي أجانب أجنبية
    =خروجی;خروجي;مخرج مخرجات نتيجة =خروج مغادرة ناتج
    دخیل_در دخیل_بودن دخیل_است دخیل_هستند;دخيل دخيلة دخلاء;متورط ضالع معني مؤثر دور ضالعين متورطين مشارك تدخل ضلوع
    رفع_مشکل رفع_مشکلات رفع_نقص رفع_نواقص رفع_نیاز رفع_نیازهای رفع_ابهام رفع_ابهامات;رفع رفعت;حل إزالة معالجة تذليل تلبية سد تبديد توضيح إصلاح تسوية حلول
    رقیب رقبا رقبای رقبایش;رقيب رقباء;منافس منافسة منافسين منافسون منافسيه منافسه منافسها خصم خصوم غريم
    رمزارز رمزارزها رمزارزهای;=أرز رموز;مشفرة رقمية عملة عملات افتراضية بيتكوين
    ریاضت_اقتصادی سیاست‌های_ریاضتی ریاضتی;رياضة رياضية رياضي;تقشف تقشفية تقشفي
    المپیاد_ریاضی معلم_ریاضی درس_ریاضی ریاضیات ریاضیدان ریاضی‌دان;رياضي رياضية رياضة;رياضيات
    انتخابات_سالم محیط_سالم تغذیه_سالم غذای_سالم زندگی_سالم آب_سالم;سالم سالمة سالما;صحي صحية نزيه نزيهة سليم سليمة نظيف نظيفة شريفة نقي نقية آمنة
    سفره_آب سفره‌های_آب سفره‌های_زیرزمینی سفره_زیرزمینی سفره‌های_آبی;سفرة مائدة موائد;جوفية خزانات خزان أحواض حوض طبقات مياه
    سلیقه سلیقه‌ها سلیقه‌ای سلیقه‌های;سليقة سلائق;ذوق أذواق آراء رأي توجه توجهات مزاج مزاجي شخصي
    بی‌سواد بی‌سوادی سوادآموزی باسواد سواد_رسانه‌ای نرخ_باسوادی;سواد سود;أمية أمي أميين محو قراءة تعليم ثقافة وعي تربية متعلم متعلمين
    سهل‌انگاری سهل_انگاری;=سهل;إهمال تقصير تهاون تساهل استهتار
    سیاره سیاره‌ها سیاره‌های سیاره‌ای سیارک سیارک‌ها;سيارة سيارات;كوكب كواكب كويكب كويكبات
    توهین_به_شعور شعور_مردم;شعور مشاعر;عقول عقل ذكاء وعي
    =صدمه =صدمه‌ای;صدمة صدمات;ضرر إصابة أذى أضرار تضرر أصيب أضر;بدنی جسمی ساختمان بازیکن !روحی !روانی !روان
    صدور_انقلاب صدور_خدمات_فنی صدور_برق صدور_گاز;صدور;تصدير
    صرفه‌جویی صرفه_جویی;صرف صرفة;ترشيد توفير اقتصاد تقنين ادخار وفر
    صمیمی صمیمانه صمیمیت;صميم صميمي صميمية;ودي ودية حميم حميمة ودود أخوية حميمية صداقة ود
    ضبط_صدا ضبط_برنامه ضبط_موسیقی ضبط_آلبوم ضبط_سریال ضبط_صوت;ضبط ضبطت;تسجيل تصوير مسجل سجل
    طراحی طراح طراحان;طراح طراحي طراحين;تصميم تصاميم مصمم مصممين مصممة صمم مصممو تصميمها
    قتل‌عام قتل_عام;=عام عامة;مجزرة مذبحة إبادة مجازر مذابح جماعي
    عروسی عروسی‌ها;عروسي عروس عروسا;زفاف عرس حفل أعراس زواج
    عروسک عروسک‌ها عروسک‌های عروسکی;عروس عروسا;دمية دمى =عروسة عرائس
    عصبانی عصبانیت;عصباني عصابة;غاضب غضب غاضبة غضبان مستاء غاضبون غاضبين استياء سخط
    علت علل علت‌های علت‌ها;علة علل;سبب أسباب بسبب نتيجة جراء سببها سببه
    علوفه;علوفة;علف أعلاف
    افکار_عمومی;أفكار;رأي
    غارت غارتگر غارتگران;غارة غارات;نهب سلب ناهب نهبت سرقة
    غنی‌سازی غنی_سازی غنی‌شده;إثراء غني إغناء غنى;تخصيب مخصب تخصب خصب
    غوغا غوغای غوغاسالاری;غوغاء;ضجة ضجيج جدل صخب ضوضاء
    فاضلاب فاضلاب‌های;فاضل;صرف صحي مجار مجاري عادمة
    =فراری;فيراري;فار هارب فارين هاربين فارا هاربا;زندان متهم پلیس قاتل بازداشت
    فضای_سبز فضاهای_سبز;فضاء فضاءات;مساحات مساحة حدائق مسطحات رقعة
    فضای_انتخاباتی فضای_مذاکرات فضای_گفت‌وگو فضای_جلسه;فضاء;أجواء مناخ جو أجوائها ساحة مشهد
    فقره_سرقت فقره_قتل فقره_کلاهبرداری فقره_چک فقره_تصادف;فقرة فقرات;حالة حالات عملية عمليات قضية قضايا جرائم سرقات حوادث
    نشست_فوق‌العاده جلسه_فوق‌العاده وضعیت_فوق‌العاده;فوق;طارئ طارئة استثنائي استثنائية طوارئ عاجل عاجلة عادية عادي
    فوق‌لیسانس فوق_لیسانس;فوق ليسانس;ماجستير
    قابلیت‌ها قابلیت‌های;قابليات;قدرة قدرات إمكانية إمكانات إمكانيات خصائص مزايا
    قائم‌مقام;قائمقام قائممقام;نائب وكيل معاون مساعد
    به_قدرت_رسیدن به_قدرت_رسید انتقال_قدرت قدرت‌طلبی;قدرة قدرات;سلطة حكم
    قدرت_جهانی قدرت_منطقه‌ای قدرت_اول;قدرة;قوة قوى
    قصور_پزشکی;قصور قصر;خطأ أخطاء إهمال تقصير
    پاکسازی_قومی پاک‌سازی_قومی;قومي قومية;عرقي عرقية إثني إثنية
    کسب_و_کار کسب‌وکار کسب‌وکارها کسب‌وکارهای;كسب مكسب مكاسب;أعمال مشاريع تجارة تجاري تجارية عمل شركات نشاط
    عدم_کفایت بی‌کفایتی;كفاية;كفاءة أهلية عجز;!دلیل !دلایل !ادله !مدارک !شواهد
    کلیات_لایحه کلیات_طرح کلیات_بودجه;كليات كلية;خطوط عامة عموميات عناوين مجمل مبدئيا إطار
    کیفیت کیفیت‌های باکیفیت;كيفية;جودة نوعية جودتها جودته نوعيتها
    =لحن;لحن ألحان;لهجة نبرة أسلوب خطاب لغة;تند سیاسی مقامات تهدید نامه
    لیاقت بی‌لیاقتی;لياقة;جدارة كفاءة أهلية استحقاق
    متأهل متاهل متأهلان متاهلان متأهلین;متأهل متأهلين متأهلون متأهلة;متزوج متزوجة متزوجين متزوجون
    متحدان متحدین متحدانش متحدان_آمریکا;متحدين متحدون متحدان;حليف حلفاء حلفائها حلفاءها حلفائه
    متکدی متکدیان;متكدي متكدين متكديان;متسول متسولين متسولون
    متمم_بودجه متمم_قانون;متمم متممة;ملحق تعديل تكميلية تكميلي
    فضای_مجازی شبکه‌های_مجازی آموزش_مجازی;مجازي مجازية;افتراضي افتراضية إلكتروني إلكترونية إنترنت رقمي رقمية تواصل سيبراني سيبرانية
    محاسبه_نرخ محاسبه_تورم محاسبه_سود محاسبه_سنوات;محاسبة;احتساب حساب حسابها
    =مخارج;مخارج;نفقات مصاريف تكاليف إنفاق مصروفات;!حروف
    مددجو مددجویان;مدد;مستفيد مستفيدين محتاج نزلاء نزيل أسر محتاجين معوزين
    مراسم_مذهبی اماکن_مذهبی هیئت‌های_مذهبی آزادی_مذهبی رهبران_مذهبی رهبر_مذهبی;مذهبي مذهبية;ديني دينية دين
    مراقبت_پزشکی مراقبت‌های_ویژه مراقبت‌های_بهداشتی مراقبت‌های_پزشکی بخش_مراقبت;مراقبة مراقبات;رعاية عناية مركزة
    مرسوله مرسولات مرسوله‌های;مرسولة مرسولات;طرد طرود شحنة بريدي شحنات
    =مرسوم;مرسوم مراسيم;معتاد متعارف شائع سائد مألوف عرف متبع تقليدي مألوفا رائج
    =نامساعد هوای_مساعد نظر_مساعد;مساعد مساعدة;ملائم ملائمة مؤات مؤاتية مواتية مناسب مناسبة إيجابي موافقة سيئ سيئة صعبة قاسية رديئة سوء;!کمک !کمک‌رسانی !امداد !امدادرسانی !یاری !مربی
    =مستقر;مستقر مستقرة مستقرين;متمركز متمركزة منتشر منتشرة مرابط متمركزين منتشرين تمركز نشر مقيم موجود موجودة متواجد متواجدة متواجدين مقره مقرها مقر;نیرو نیروها نیروهای نظامیان ارتش تانک
    مسند_قدرت مسند_قضا مسند_ریاست;مسند وسادة;منصب كرسي سدة مناصب
    مشروبات_الکلی مشروبات;مشروبات;كحول كحولية كحولي خمر خمور مسكر
    تهویه_مطبوع هوای_مطبوع;مطبوع مطبوعة;تكييف مكيف لطيف منعش مكيفات معتدل
    آیین_معارفه مراسم_معارفه معارفه;معارفة معارف;تعريف تقديم تنصيب توديع
    معاینه_فنی;معاينة معاينات;فحص كشف فحوص فحوصات
    معیوب معیوبی;معيوب معيوبة;معيب معيبة عيب عيوب تالفة تالف خلل عطل
    =ملاک =ملاک‌های =ملاک‌ها;ملاك ملائكة;معيار معايير مقياس أساس مرجع مقاييس أسس;!مالک
    ملایم ملایمی;ملائم ملائمة;معتدل معتدلة خفيف خفيفة هادئ هادئة لطيف طفيف
    مملکت مملکتی;مملكة ممالك;بلاد بلد دولة وطن
    ممیزی ممیز ممیزان;مميز مميزة مميزين;رقابة تدقيق مراجعة مدقق رقيب تقييم
    منشور_ملل منشور_سازمان_ملل منشور_حقوق_شهروندی منشور_اخلاقی;منشور منشورات;ميثاق شرعة
    منصرف منصرف_شد;منصرف انصرف;عدل تراجع تخلى عدول أقلع تراجعت عدلت ثنى
    منفی;منفي منفى منفية;سلبي سلبية سالب سالبة سلبا
    موظف_است موظف_شد موظف_کرد موظف_هستند موظفند موظف_شدند موظف_بود;موظف موظفين موظفون موظفة;ملزم مكلف ملزمة مكلفة يجب يتعين ألزم كلف ملزمون واجب إلزام كلفت ألزمت ملتزم التزام مطالب مطالبة;!کارمند !کارمندان !کارکنان !مأموران !پرسنل !استخدام !کارگزاران
    موجودیت;موجودية;وجود كيان وجوده
    موفقیت موفقیت‌ها موفقیت‌های موفقیت‌آمیز;موفقية موفقيات;نجاح نجاحات ناجح ناجحة إنجاز توفيق
    مقاطعه‌کار مقاطعه‌کاران مقاطعه‌کاری;مقاطعة;مقاول مقاولة مقاولين مقاولات
    مقاوم‌سازی مقاوم_سازی;مقاومة مقاوم;تدعيم تقوية تعزيز تحصين ترميم تأهيل;!زلزله !زلزله‌ها !سیل !گلوله
    مکافات;مكافأة مكافآت;جزاء عقاب عاقبة
    قابل_ملاحظه قابل_ملاحظه‌ای;ملاحظة ملاحظات;ملحوظ ملحوظة كبير كبيرة معتبر لافت ملموس ضخم هائل واسع كثير
    ناجی ناجیان;ناجي ناج ناجين ناجون;منقذ مخلص منقذين منقذو منقذون
    =نطق;نطق;كلمة خطاب خطبة مداخلة كلمته;مجلس نماینده علنی رئیس‌جمهور میان‌دستور
    نکته نکات نکته‌ها نکته‌های;نكتة نكات نكت;نقطة نقاط ملاحظة أمر ملاحظات مسألة موضوع جوانب
    نهاد نهادها نهادهای;نهاد نهادات;مؤسسة مؤسسات هيئة جهة منظمات جهات هيئات منظمة أجهزة
    وجه_نقد واریز_وجه استرداد_وجه انتقال_وجه برداشت_وجه;وجه وجوه;مبلغ مبالغ مال أموال نقد نقود نقدي نقدا نقدية
    وحشت وحشتناک وحشت‌زده;وحشة وحشت وحش;رعب ذعر خوف هلع مروع مرعب مخيف مذعور رهيب فظيع
    وسعت وسعتی;سعة وسعة;مساحة مساحته مساحتها اتساع رقعة حجم
    =وصلت;وصلت;زواج مصاهرة ارتباط قران تزوج
    وصول_مالیات وصول_مطالبات وصول_طلب;وصول;تحصيل جباية استيفاء استحصال تحصل
    هیولا هیولای;هيولى هيولا;وحش وحوش غول
    مهاجرت مهاجرت‌های;مهاجرة مهاجرت;هجرة نزوح هاجر اغتراب هجرات
    متوسل متوسل_شد متوسل_شدند;متوسل متوسلين;لجأ لجأت لجؤوا لجوء يلجأ استعان
    مصرف‌کننده مصرف‌کنندگان;مصرف مصارف مصرفين;مستهلك مستهلكين مستهلكون متعاطي
    مواد_محترقه;محروقات محترقة;ألعاب نارية مفرقعات متفجرات
    """
}
