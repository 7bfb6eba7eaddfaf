extension Senses {
  // Words of the economy and of work, in the form of ``english``.
  static let financeEnglish = """
    interest_in =interested_in;فائدة فوائد;اهتمام إقبال رغبة طلب مهتم مهتمة يهتم حرص انجذاب مصلحة مصالح حصة حصص نية
    public_interest;فائدة فوائد;مصلحة مصالح صالح اهتمام
    conflict_of_interest conflicts_of_interest;فائدة فوائد اهتمام اهتمامات;تضارب مصلحة مصالح
    vested_interests vested_interest special_interests;فائدة فوائد اهتمامات;مصالح مصلحة
    controlling_interest majority_interest minority_interest;فائدة اهتمام;حصة حصص نسبة أغلبية سيطرة
    interest_free interest_payments interest_payment compound_interest;اهتمام مصلحة مصالح;فائدة فوائد فائدته
    =bond;سند سندات;كفالة ضمان;bail jail judge defendant magistrate
    =bond =bonds;سند سندات;رابطة روابط رابط صلة أواصر آصرة وشائج علاقة علاقات;friendship siblings mother emotional cultural fraternal brotherhood marriage
    =equity;مساواة عدالة إنصاف;أسهم ملكية حقوق رأس;fund stake investors shareholders market
    =equity;أسهم ملكية;مساواة عدالة إنصاف تكافؤ;racial gender social
    =return =returns;عودة رجوع عودات;عائد عوائد ربح أرباح مردود;portfolio annualised dividends stocks !refugees !home !school
    tax_return tax_returns;عودة عودات عائد عوائد;إقرار إقرارات ضريبي كشوف سجلات
    balance_sheet balance_sheets;ورقة صحيفة ملاءة توازن;ميزانية ميزانيات مركز مالي عمومية
    took_credit take_credit takes_credit claimed_credit claim_credit gave_credit;ائتمان رصيد قرض;فضل نسب أرجع عزا
    =asset;أصل أصول;عميل مصدر جاسوس مخبر;spy cia kgb informant
    =liability;التزام خصوم مطلوبات;مسؤولية;accident negligence court manufacturer insurer
    =liabilities;مسؤولية مسؤوليات;التزامات خصوم مطلوبات ديون;assets balance billion
    =maturity;نضج نضوج بلوغ;استحقاق أجل آجال;bond bonds debt treasury loan
    =mature =matures =maturing;ينضج تنضج ناضج ناضجة نضج;استحقاق يستحق تستحق مستحقة أجل;bond bonds debt loan
    =premium =premiums;ممتاز ممتازة;قسط أقساط علاوة;insurance insurer policyholders
    =premium;قسط أقساط;علاوة زيادة فارق;shares bid takeover
    jobless_claims unemployment_claims insurance_claims insurance_claim;ادعاء ادعاءات مزاعم زعم;طلب طلبات إعانة إعانات مطالبة مطالبات تعويض تعويضات
    =claimed =claims =claim;ادعى ادعت زعم زعمت طالب طالبت ادعاء يدعي;أودى أودت حصد حصدت خلف خلفت قتل قتلت مقتل وفاة أزهق راح ضحية;lives
    claimed_responsibility claims_responsibility claim_responsibility claiming_responsibility;ادعى ادعت زعم زعمت طالب طالبت مطالبة;تبنى تبنت تبني أعلن أعلنت إعلان مسؤولية مسؤوليته
    =tender =tenders;رقيق رقيقة حنون طري لين;مناقصة عطاء مناقصات عطاءات عرض عروض;contract bids bidders government company
    legal_tender;مناقصة عطاء;عملة قانونية تداول
    in_a_bid;عرض عطاء مزايدة مناقصة عطاءات;محاولة مسعى سعي سعيا يسعى تسعى هدف بهدف بغية أملا
    =outstanding;بارز بارزة متميز متميزة ممتاز ممتازة رائع رائعة;مستحق مستحقة متبق متبقية قائم قائمة معلق معلقة غير متأخر;debt debts loans payments arrears wages
    =outstanding;مستحق مستحقة معلق معلقة;بارز متميز متميزة بارزة استثنائي استثنائية رائع فذ متفوق;performance achievement actor actress
    =raised =raise =raises =raising;رفع رفعت يرفع ترفع لرفع;جمع جمعت يجمع تجمع لجمع حصل حصلت تأمين حصول;startup fundraiser donations charity funding bond !prices !taxes !rates !wages !stake
    raised_concerns raised_questions raised_doubts raised_fears raises_questions raises_concerns raised_hopes;رفع رفعت يرفع ترفع;أثار أثارت يثير تثير طرح طرحت عبر أعرب أبدى أبدت أحيا
    =output;مخرجات إخراج مخرج;إنتاج ناتج إنتاجية;oil factory industrial crude opec steel barrels
    =spot;بقعة بقع موقع;فوري فورية آني آنية;lng cargo cargoes
    spot_price spot_prices spot_market;بقعة بقع مكان موقع;فوري فورية آني آنية
    =spread =spreads;انتشار تفش;فارق هامش فرق;yield bund yields
    =bailout;كفالة سحب;إنقاذ;bank imf government eurozone billion
    =bail;إنقاذ;كفالة;court judge suspect defendant
    drug_bust drug_busts;تمثال صدر نصفي;ضبط مداهمة عملية
    =boom;دوي انفجار فرقعة;طفرة ازدهار انتعاش فورة نهضة;oil housing economic property construction baby tourism
    =store =stores;مخزن مخازن مستودع مستودعات;متجر متاجر محل محلات;shoppers retailer supermarket clothes
    =stores;متاجر محلات;مخازن مستودعات مخزون مخزونات;ammunition grain
    department_store department_stores;قسم أقسام دائرة وزارة مخزن;متجر متاجر
    =trade;حرفة مهنة حرف;تجارة تبادل تجاري تجارية;deficit export exports tariffs surplus imports
    trade_union trade_unions trades_union;تجارة تجاري تجارية;نقابة نقابات نقابي نقابية
    =hike =hikes;نزهة تنزه مشي;رفع زيادة ارتفاع زيادات;rate tax wage tuition fees
    =hikers =hiker =hiking;رفع زيادة رافعي;متنزه متنزهين متنزهون متجولين مشي مشاة تنزه متسلق متسلقين سائح سياح رحالة هواة;trail mountain rescued lost missing
    =cut =cuts;قطع قصات جرح جروح;خفض تخفيض تخفيضات تقليص خفضت خفضا تقليل خفوضات;rate tax budget emissions opec barrels !power !electricity !ties !water !cable !throat !hair
    =freeze;صقيع تجمد;تجميد تثبيت;prices wages hiring assets pay rent
    =benchmark;مقعد علامة;قياسي قياسية مرجعي مرجعية مؤشر رئيسي معيار خام;brent index yield rate
    =edged;حافة حواف حاد;ارتفع انخفض تراجع ارتفعت تراجعت انخفضت صعد صعدت هبط زاد;shares index percent higher lower
    edged_past edged_out;حافة حواف حاد;تغلب فاز تفوق تخطى تجاوز فازت تغلبت تفوقت تجاوزت
    =rally =rallied;تجمع تجمعت احتشد احتشدت مسيرة مهرجان مظاهرة رالي;ارتفاع صعود انتعاش مكاسب صعد صعدت ارتفع ارتفعت انتعش;shares stocks investors bitcoin currency bonds !supporters
    =tumbled =tumble;تدحرج تدحرجت تعثر تعثرت;هبط هبطت تراجع تراجعت انخفض انخفضت هوى انهار هبوط;shares stocks prices currency profits
    =dip =dipped;غمس غمست غطس;انخفض تراجع انخفضت تراجعت انخفاض هبط;prices inflation sales percent shares
    =climb =climbs;تسلق يتسلق تتسلق;ارتفاع ارتفع يرتفع صعود;unemployment rents debt
    =benefit =benefits;فائدة فوائد منفعة منافع;إعانة إعانات مساعدات مخصصات معونة استحقاقات بدل;unemployment housing disability claimants jobless
    =welfare;رفاهية رفاه;إعانات رعاية مساعدات اجتماعية ضمان;payments claimants cheats recipients
    laid_off lay_off layoffs;وضع مدد ممدد;سرح تسريح سرحت مسرح مسرحين استغنى استغناء فصل فصلت تسريحات
    made_redundant redundancies;زائد زائدة فائض فائضة;تسريح سرح سرحت استغناء استغنى فصل خسر فقد
    night_shift day_shift shift_workers late_shift morning_shift;تحول تحولات انتقال تغيير;نوبة وردية مناوبة نوبات مناوبات دوام
    industrial_action;صناعي صناعية;إضراب إضرابات احتجاج نقابي
    =exchange;تبادل;بورصة سوق;listed shares traded stocks
    stock_exchange;تبادل مخزون;بورصة سوق أسواق
    foreign_exchange;تبادل;صرف عملة عملات نقد أجنبي أجنبية قطع
    chamber_of_commerce chambers_of_commerce;مجلس حجرة حجرات;غرفة غرف
    federal_reserve reserve_bank;محمية حجز;احتياطي احتياط مركزي فيدرالي
    =mint;نعناع;سك دار صك;coins coin gold
    =bills =bill;فاتورة فواتير مشروع مشاريع;ورقة أوراق فئة;counterfeit banknotes wallet cash
    =teller =tellers;راو حاكي قاص;صراف موظف موظفة أمين;bank robber robbers cashier
    =safe =safes;آمن آمنة;خزنة خزينة خزائن خزنات;burglars thieves jewellery cracked locksmith
    =mining;لغم ألغام تلغيم;تعدين مناجم;bitcoin gold company crypto copper cryptocurrency coal
    =mining;تعدين مناجم;تلغيم زرع ألغام;strait naval waters
    =prospects =prospect;تنقيب منقب;آفاق فرص احتمال احتمالات توقعات فرصة مستقبل;economic growth peace ceasefire
    =fare =fares;عادل عادلة معرض;أجرة أجور تعرفة سعر أسعار تذاكر ثمن;bus train taxi metro passengers airline
    =toll =tolls;حصيلة عدد;رسم رسوم;bridge motorway highway drivers !death !dead !killed
    =duty =duties;واجب واجبات;رسم رسوم جمارك جمركية ضريبة ضرائب تعرفة;customs anti-dumping imported import imports
    duty_free;واجب حر;معفى معفاة سوق حرة رسوم
    =customs;عادات تقاليد عرف أعراف;جمارك جمركي جمركية جمركيون;officers seized airport smuggled declared import
    =customs;جمارك جمركية;عادات تقاليد أعراف;wedding tribal ancestors folklore
    =holding =holdings;إمساك قابض_على;حيازة حيازات قابضة ممتلكات حصص حصة أصول محفظة;gold treasury company shares bitcoin
    =stock =stocks;أسهم سهم أسهمها;مخزون مخزونات مخزونها مخازن احتياطي ثروة;warehouse warehouses grain wheat fish inventory inventories shelves ammunition vaccine depleted !exchange !index !wall !shares
    =livestock;أسهم مخزون;ماشية مواشي مواش ثروة حيوانية أغنام أنعام
    =gas_station gas_stations;غاز الغاز;وقود بنزين محروقات
    =meter =meters;متر أمتار;عداد عدادات;parking smart utility billing
    property_prices property_tax property_market property_developer property_developers;خاصية خصائص;عقار عقاري عقارات عقارية ملكية
    real_estate;حقيقي واقع واقعي;عقار عقارات عقاري عقارية
    housing_estate council_estate industrial_estate;تركة ملكية عقار;مجمع مجمعات حي سكني منطقة صناعية مساكن مدينة
    parking_lot parking_lots;كثير قطعة حصة;موقف مواقف ساحة مرآب
    car_park car_parks;حديقة متنزه منتزه حدائق;موقف مواقف مرآب ساحة
    bank_holiday bank_holidays;بنك بنوك مصرف مصارف;رسمية عامة إجازة
    good_friday;جيد جيدة الطيبة;عظيمة حزينة آلام
    =recalled =recall =recalls;تذكر تذكرت يتذكر;استدعى استدعت استدعاء يستدعي تستدعي سحب سحبت يسحب;vehicles product toyota carmaker airbags defect batteries
    free_agent;عميل وكيل;لاعب حر حرا
    tax_relief debt_relief;إغاثة ارتياح;إعفاء إعفاءات تخفيف تخفيض
    pain_relief;إغاثة ارتياح;مسكن مسكنات تخفيف ألم آلام
    =scrapped =scrap =scraps;خردة كشط;ألغى ألغت إلغاء يلغي تلغي تخلى تخلت إسقاط;plan tax subsidy law deal project
    =shelved =shelve;رف رفوف أرفف;أجل أجلت علق علقت جمد جمدت أرجأ أرجأت تأجيل صرف تجميد طوى;plan project bill proposal
    =axe =axed;فأس بلطة;إلغاء ألغى ألغت تسريح خفض يلغي تلغي تعتزم شطب;jobs plan budget routes
    =sack =sacked =sacking;كيس أكياس;أقال أقالت إقالة أقيل فصل طرد سرح أعفى عزل عزلت فصلت تسريح;manager minister coach chief editor
    price_cap spending_cap =capped =caps;قبعة قبعات;سقف حد تحديد حدد حددت يحدد;oil rent rents spending emissions budget gas !scored
    =waived =waive =waiver;موجة تلويح لوح;تنازل تنازلت أعفى أعفت إعفاء يعفي رفع;fees visa immunity tuition extradition
    =applied =apply =applying;طبق طبقت يطبق تطبق تطبيق;تقدم تقدمت يتقدم تقديم قدم قدمت طلب طلبات طلبا;visa asylum citizenship membership licence passport
    =application =applications;تطبيق تطبيقات;طلب طلبات ترشح تقديم;visa asylum citizenship licence membership bail applicants
    =application =applications;طلب طلبات;تطبيق تطبيقات برنامج;smartphone software download downloaded iphone
    =domestic;منزلي منزلية;محلي محلية داخلي داخلية وطني;flights demand market production politics !violence
    domestic_violence domestic_abuse;محلي محلية داخلي داخلية;أسري أسرية منزلي منزلية عائلي
    domestic_worker domestic_workers domestic_helper;محلي محلية محليين داخلي;منزل منازل منزلية منزليين منزليات خدمة
    pilot_project pilot_scheme pilot_programme pilot_program pilot_phase pilot_plant;طيار طيارين;تجريبي تجريبية رائد رائدة أولي
    =commodity =commodities;راحة مرافق;سلعة سلع;price market trade exports
    public_offering;عرض_عام قربان;طرح اكتتاب
    =offering;قربان تقدمة;طرح اكتتاب عرض;shares ipo underwriters
    =turnover;انقلاب دوران انعطاف;مبيعات إيرادات حجم تداول أعمال;company sales million annual billion retailer
    =margin =margins;هامش_الصفحة حاشية حواش;هامش هوامش;profit
    =hard_currency;صلب صعب;صعبة
    =white_goods;بيضاء;أجهزة منزلية كهربائية
    =blue_collar white_collar;ياقة_قميص;عمال عمالية ياقات موظف موظفين
    =sweatshop =sweatshops;عرق تعرق;معامل مصانع استغلال ورش
    =bottleneck =bottlenecks;عنق_زجاجة زجاجة;اختناق اختناقات عقبة
    =overhead =overheads;فوق رأس علوي;نفقات تكاليف مصاريف;costs company rent
    =turnaround;دوران انعطاف;تحول تعاف انتعاش;company economy
    =windfall;رياح سقوط;أرباح مكاسب استثنائية غير مفاجئة;tax profits
    =headwinds;رياح_الرأس رأس;تحديات معاكسة صعوبات
    =stimulus;منبه مثير;تحفيز حفز;economic package fiscal government
    =utility =utilities;فائدة منفعة منافع;مرافق خدمات كهرباء شركة شركات;electricity water bills regulator
    =commission =commissions;لجنة لجان مفوضية;عمولة عمولات;bribe kickback kickbacks arms-deal
    =kickback =kickbacks;ركلة رد_فعل;رشوة رشاوى رشى عمولات
    =slush_fund;طين ثلج;أموال سري سرية صندوق
    =shareholder =shareholders;حامل_سهم;مساهم مساهمون مساهمين
    =stockpile =stockpiled =stockpiles;كومة أكوام;مخزون مخزونات خزن تخزين احتياطي مخزونها
    =insolvency =insolvent;حل غير_قابل;إعسار إفلاس عجز
    =receivership;استقبال استلام;حراسة حارس تصفية
    =foreclosure =foreclosures;إغلاق;حجز رهن حجوزات استرداد
    """
}
