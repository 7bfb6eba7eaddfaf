extension Senses {
  // Words of health, science, weather, traffic, sport and culture, in the form of ``english``.
  static let lifeEnglish = """
    storage_tank storage_tanks fuel_tank fuel_tanks water_tank water_tanks oil_tank oil_tanks septic_tank oxygen_tank oxygen_tanks gas_tank;دبابة دبابات دبابتين دبابتان;خزان خزانات صهريج صهاريج أسطوانة أسطوانات حوض خزانين
    fish_tank;دبابة;حوض
    think_tank think_tanks;دبابة دبابات خزان خزانات صهريج;مركز مراكز معهد أبحاث دراسات فكر
    =coach =coaches;مدرب مدربين مدربي مدربون;حافلة حافلات باص;motorway highway overturned pilgrims ravine lorry broke_down tourists sightseeing skidded
    shell_company shell_companies shell_firm shell_firms shell_corporation;شل صدفة قذيفة أصداف;وهمية صورية واجهة ورقية
    =mine =mines;منجم مناجم;لغم ألغام;exploded deminers shepherd unexploded tripped left_over dating stepped !coal !gold !miners !copper
    =issue =issues;قضية قضايا مسألة;عدد أعداد إصدار;satirical newsstands newsstand subscribers bimonthly the_weekly weekly_magazine monthly_magazine front_cover
    =current =currents;حالي حالية جاري جارية;تيار تيارات;swimmers swept ocean lifeguards rip
    =swell;تورم انتفاخ;أمواج موج ارتفاع;surf coast waves
    =shower =showers;دش استحمام حمام حمامات;زخات أمطار مطر;forecast thundery scattered meteorological thunderstorms
    cold_snap;لقطة طقطقة;موجة
    heat_wave cold_wave;تلويح إشارة;موجة
    in_spring this_spring last_spring next_spring early_spring late_spring spring_break;ينبوع نبع قفزة زنبرك نابض;ربيع
    =tremor =tremors;رعشة رعشات ارتجاف;هزة هزات زلزال رجفة;earthquake quake richter magnitude felt
    =aftershock =aftershocks;صدمة صدمات;هزة هزات ارتدادية توابع
    =landslide =landslides;ساحق كاسح;انهيار انهيارات انزلاق انزلاقات;rain village buried mud rescuers
    caught_fire catches_fire catch_fire;أمسك أمسكت قبض قبضت التقط;اشتعل اشتعلت حريق نار نيران احترق احترقت اندلع اندلعت شب
    set_fire set_ablaze sets_fire;وضع وضعت ضبط مجموعة;أضرم أضرموا أحرق أحرقت إحراق أشعل أشعلوا أشعلت إضرام حرق حرقوا
    fire_department fire_brigade fire_service fire_chief fire_station;نار نيران لواء;إطفاء إطفائية مطافئ دفاع حريق حرائق إطفائيين
    fire_engine fire_engines fire_truck fire_trucks;محرك محركات نار نيران;إطفاء مطافئ
    =stretch;تمدد مط شد;مقطع جزء طريق امتداد شريط;road motorway coast highway river
    pile_up =pileup =pile-up;كومة تكدس تراكم;تصادم حادث اصطدام حوادث
    =tire =tires =tyre =tyres;تعب يتعب إرهاق;إطار إطارات عجلة عجلات;burned burning protesters truck rubber puncture burnt flat
    =brakes =brake;كسر استراحة;مكابح فرامل كوابح مكبح;train driver failed cable failure
    landing_gear;ترس معدات مسننات;عجلات هبوط
    =terminal =terminals;طرفية نهائي نهائية;محطة صالة مبنى مرفأ رصيف;airport lng container passengers cruise
    =terminal =terminally;محطة صالة;عضال ميؤوس شفاء نهائية مراحله محتضر;cancer illness ill
    traffic_light traffic_lights;خفيف خفيفة;إشارة إشارات مرور أضواء ضوئية
    blood_vessel blood_vessels;سفينة سفن مركب مراكب;وعاء أوعية شريان شرايين
    =liner =liners;بطانة;سفينة باخرة عبارة سفن;cruise ocean passengers
    =platform =platforms;برنامج;رصيف أرصفة;commuters train railway
    gp_surgery doctor_surgery;جراحة;عيادة عيادات
    =chest;صندوق خزانة;صدر صدره صدرها صدري;bullet stabbed pain wound infection
    =chest =chests;صدر;صندوق صناديق;coins treasure shipwreck
    heart_attack;هجوم;أزمة نوبة جلطة ذبحة
    panic_attack panic_attacks asthma_attack asthma_attacks;هجوم هجمات;نوبة نوبات أزمة
    =seizure =seizures;مصادرة استيلاء حجز مصادرات;نوبة نوبات صرع تشنج تشنجات;epilepsy epileptic neurologist
    =growth;نمو;ورم كتلة;benign malignant surgeons
    critical_condition serious_condition stable_condition critical_conditions;شرط شروط ظرف ظروف;حالة حالته حالتها وضع حرج حرجة خطر خطرة
    weather_conditions;شرط شروط;ظروف أحوال حالة طقس جوية
    nursing_home nursing_homes;تمريض منزل;دار دور مسنين رعاية
    care_home care_homes;بيت بيوت منزل منازل;دار دور مسنين رعاية
    =jab =jabs;لكمة لكمات طعنة وخز وخزة وخزات;لقاح لقاحات تطعيم جرعة جرعات حقنة;covid flu vaccine measles polio
    stomach_bug;حشرة;عدوى ميكروب فيروس جرثومة التهاب
    common_cold;بارد برودة;زكام نزلة رشح برد
    =joint =joints;مشترك مشتركة;مفصل مفاصل;arthritis knee hip cartilage
    donor_countries donor_conference donors_conference donor_nations international_donors;متبرع متبرعة متبرعين متبرعون;مانح مانحة مانحين مانحون
    =organ =organs;عضو أعضاء;أرغن;bach cathedral pipe
    =doctored;طبيب;معدلة مزورة مفبركة محرفة تلاعب معدل مفبرك
    =scan;تصفح;مسح صورة أشعة تصوير;brain mri ct
    =practice =practices;تدريب تمرين;ممارسة ممارسات;unfair illegal
    =miscarriage;إجهاض;خطأ إخفاق ظلم;justice wrongly
    =plague =plagued;طاعون;عانى عانت يعاني ابتلي أرهق;inflation strikes delays
    =treatment;معاملة;علاج معالجة;cancer dose
    =waste;ضياع هدر;نفايات مخلفات;nuclear hazardous dump recycling toxic
    =enrichment;إثراء;تخصيب;uranium nuclear centrifuges iran
    =enriched;أثرى مثرى ثري غني;مخصب تخصيب;uranium
    =chip =chips;بطاطس بطاطا كسرة;رقاقة شريحة رقائق شرائح;semiconductor nvidia intel taiwan memory
    =chips;رقائق_إلكترونية شرائح_إلكترونية;بطاطا بطاطس;fish potato fried vinegar
    =patch;رقعة بقعة لصقة;تحديث تصحيح إصلاح معالجة;software microsoft security update hackers browser
    =server =servers;نادل نادلة نادلين;خادم خوادم;hackers data computer email
    =tablet =tablets;قرص أقراص حبة;لوحي لوحية جهاز أجهزة;apple samsung screen ipad devices
    =tablet =tablets;لوحي لوحية;قرص أقراص حبوب حبة;pharmacy dose ecstasy painkiller aspirin
    =tablet =tablets;قرص أقراص حبة;لوح ألواح لوحة;clay cuneiform ancient babylonian
    =stream =streaming =streamed;جدول تدفق مجرى;بث يبث عرض مباشر;netflix spotify video viewers
    hard_drive hard_drives;قيادة;قرص أقراص صلب صلبة
    =craft;حرفة حرف;مركبة سفينة;orbit lunar nasa probe
    =space;مسافة فراغ مساحة;فضاء فضائي فضائية;nasa astronauts orbit astronaut cosmonauts
    solar_power wind_power hydroelectric_power geothermal_power;قوة سلطة;طاقة كهرباء كهربائية
    =rocket =rockets;جرجير;صاروخ صواريخ;launch fired launched
    =crane =cranes;رافعة رافعات;كركي غرنوق كراكي غرانيق;birds wetland migratory flock endangered
    =kid =kids;جدي جديان ماعز;طفل أطفال أولاد صغار;school parents playground
    =stable =stables;مستقر مستقرة;إسطبل حظيرة إسطبلات;horse horses jockey
    =refuse;رفض;نفايات قمامة;collectors collection lorries
    guinea_pig guinea_pigs;غينيا خنزير خنازير;تجارب فأر
    =plot =plots;مؤامرة مؤامرات حبكة;قطعة قطع أرض أراض;hectares acres burial cemetery
    =bark;نباح;لحاء قشر قشرة;cinnamon beetle beetles
    =fly =flies;طير يطير تطير;ذبابة ذباب;tsetse maggots
    =fit =fitness;مناسب مناسبة ملائم ملاءمة;لائق جاهز جاهزية سليم لياقة قادر تعافى;midfielder striker squad hamstring
    =form;شكل نموذج استمارة;مستوى أداء مستواه حالة;striker batsman midfielder goals unbeaten
    =side;جانب جنب;فريق منتخب ناد نادي;striker goalkeeper midfielder bundesliga league !left !right !both !either !other !talks !along
    =friendly =friendlies;ودود ودودة صديق صديقة;ودية ودي وديا وديات ودا;match squad coach midfielder kickoff
    sent_off;أرسل أرسلت إرسال;طرد طردت بطاقة حمراء أقصي;referee defender midfielder striker striker red minute
    =booked;حجز حجزت محجوز;إنذار إنذارا بطاقة صفراء;referee midfielder foul yellow striker
    =save =saved =saves;حفظ حفظت وفر وفرت ادخر;تصدى صد أنقذ أبعد تصديات منع;goalkeeper keeper penalty shot striker !million !energy
    =upset;استياء منزعج مستاء غضب;مفاجأة مفاجئ فجر;seed beat unseeded wimbledon underdog
    =qualifier =qualifiers;مؤهل مؤهلات مؤهلين;تصفيات تصفية متأهل متأهلة;euro fifa group goal match
    =terrace =terraces;شرفة شرفات;مدرج مدرجات;stadium fans supporters
    =agent;عميل عنصر جاسوس;وكيل وكيلة وكلاء;striker midfielder transfer footballer
    =fixture =fixtures;تركيبات تجهيزات تركيبة;مباراة مباريات جدول لقاء;league season premier club
    straight_sets;مستقيم مستقيمة مستقيمتين;متتاليتين متتاليين متتالية نظيفتين مجموعتين متوالية نظيفة
    =serve =serves;خدمة يخدم;إرسال أرسل;tennis aces wimbledon
    =love;حب;صفر نظيف;sets wimbledon
    =aces =ace;آس آسات;إرسال ساحق إرسالات;tennis serve wimbledon
    =bat =bats;خفاش خفافيش;مضرب مضارب;cricket baseball batsman
    =bowler =bowlers;قبعة;رامي رماة;cricket wickets
    =run =runs;ركض جري;نقطة نقاط أشواط;cricket wickets innings batsman
    =bout;نوبة;نزال مباراة;boxing boxer heavyweight
    =fight;قتال معركة شجار;نزال مباراة مواجهة;boxer boxing heavyweight
    knockout_stage knockout_round knockout_rounds knockout_stages knockout_phase;ضربة قاضية ضربات;إقصائي إقصائية خروج إقصائيات أدوار
    =heat =heats;حرارة حر;تصفيات تصفية;sprinter swimmer freestyle hurdles
    =hurdles;عقبات عوائق;حواجز;athletics sprinter olympic 110
    =lap =laps;حضن حجر;لفة لفات دورة;circuit prix formula motogp
    =pit =pits;حفرة حفر;صيانة مرآب توقف محطة;formula prix
    pole_position;عمود قطب;مركز انطلاق صدارة أول
    =relay;ترحيل;تتابع;olympic medley metres
    =draw;رسم سحب تعادل;قرعة;fifa uefa group wimbledon
    =draw =drew;رسم رسمت سحب سحبت;تعادل تعادلت بتعادل;goalless 1-1 2-2 0-0 stalemate
    =squad;فرقة سرب فصيل;تشكيلة قائمة منتخب فريق لاعبين;coach midfielder injured striker friendly
    away_win away_game away_match away_goal away_goals away_fans;بعيد بعيدة بعيدا;خارج ضيف أرض ملعب ميدان ذهاب
    feature_film feature_films;ميزة ميزات مميز مميزة;روائي طويل روائية
    =score;نتيجة هدف نقاط;موسيقى تصويرية ألحان;composer soundtrack orchestra hans
    wire_service wire_services;سلك خدمة أسلاك;وكالة وكالات
    =editorial;تحريري تحريرية;افتتاحية مقال افتتاحيتها;newspaper guardian wrote haaretz
    =painting =paintings;دهان طلاء;لوحة لوحات رسم;museum stolen picasso auction gallery canvas
    oil_painting;نفط نفطية;زيتية زيتي زيت
    =ball;كرة;حفل حفلة;gala vienna opera debutantes waltz
    =honeymoon;قمر;عسل
    boarding_school boarding_schools;صعود مجلس لوحة;داخلية داخلي
    on_board;مجلس لوحة لوح;متن ظهر ركاب داخل طائرة سفينة
    =grooming;عريس تزيين;استدراج استمالة استغلال;child children sexual online
    =polish;تلميع طلاء صقل لامع;بولندي بولندية بولنديين بولندا بولنديون;!nail !nails !shoe !wax !furniture
    =march =marched;مارس آذار;مسيرة مسيرات تظاهر تظاهرت سار ساروا مظاهرة;demonstrators protesters crowd
    =aids;مساعدات معونات مساعدة;إيدز;hiv virus infected epidemic
    =single;فردي وحيد;أعزب عازب عزباء معيلة متزوجة متزوج;mother mothers bachelor
    =tip =tipped;إكرامية بقشيش;رشح مرشح توقع متوقع مرجح;succeed successor favourite
    =concrete;ملموس ملموسة;خرسانة خرسانية إسمنت إسمنتية أسمنت;slabs blocks pillars barriers
    =nursery;تمريض;حضانة روضة مشتل
    =date =dates;تاريخ تواريخ موعد مواعيد;تمر تمور رطب بلح;basra orchards tonnes palms
    =shop_steward;مضيف;نقابي مندوب
    =stalls;إسطبلات توقف;أكشاك بسطات أجنحة;market vendors
    =stall =stalled;كشك إسطبل;تعثر تعثرت توقف توقفت جمود تعطل معطلة متعثرة;talks negotiations reform deal
    =trunk;صندوق;خرطوم;elephant
    =horn;بوق قرن_الثور;قرن;africa rhino
    =horn =horns;قرن قرون;بوق أبواق;car drivers honked
    =beach_resort;ملجأ;منتجع شاطئ
    =scrub;فرك دعك;شجيرات أحراش;bush wildfire
    =bushfire;بوش;حرائق حريق
    =wildlife;حياة_متوحشة وحشية;برية حيوانات
    =seafood;طعام_بحر أعشاب;بحرية أسماك
    =squash;سحق هرس;إسكواش سكواش;tournament player champion
    =rugby_union;نقابة;رغبي ركبي
    =fencing;سياج تسييج;مبارزة سلاح;olympic medal foil sabre
    =rowing;صفوف شجار;تجديف;olympic medal
    =shooting;إطلاق;رماية;olympic pistol medal target
    =diving;سقوط;غوص غطس;olympic platform springboard
    =spike;مسمار شوكة;ارتفاع قفزة زيادة;cases prices infections
    """
}
