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
}
