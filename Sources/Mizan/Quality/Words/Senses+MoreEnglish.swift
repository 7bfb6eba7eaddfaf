extension Senses {
  // In the form of ``english``.
  static let newsEnglish = """
    =oversight;إشراف رقابة مراقبة;سهو خطأ إغفال هفوة;error mistake accidental typo misprint apologised apologized omission
    =oversight;سهو إغفال هفوة;إشراف رقابة مراقبة;committee congressional board regulatory regulator parliament civilian
    =strike =strikes;ضربة ضربات;إضراب إضرابات مضربين;commuters postal refuse_collectors bin_collectors doctors
    =table =tabled;طاولة مائدة;قدم طرح قدمت طرحت تقديم;motion amendment bill resolution
    =tables;طاولات;جداول;figures statistics league data
    =chamber =chambers;غرفة حجرة غرف;مجلس;senate lower upper parliament house lawmakers
    =house;بيت منزل;مجلس النواب;representatives speaker republicans democrats congress lawmakers
    =cabinet;خزانة دولاب;حكومة وزاري وزراء مجلس وزارية;reshuffle ministers prime
    =minister =ministers;قس كاهن قسيس;وزير وزراء وزيرة;prime foreign defence finance interior health
    =minister;وزير;قس قسيس راعي كاهن;church baptist presbyterian lutheran methodist
    =ruling;حاكم حاكمة;حكم قرار;court judge supreme appeal tribunal
    =order =orders;ترتيب نظام;أمر أوامر قرار;judge court executive evacuation restraining
    =order =orders;أمر أوامر نظام;طلبية طلبيات طلب طلبات;boeing airbus aircraft customers shipbuilder manufacturer goods factory
    law_and_order;أمر طلب ترتيب;نظام أمن
    =executive =executives;تنفيذي تنفيذية;مدير مسؤول مديرين مسؤولين مدراء;company bank oil senior former
    =deputy =deputies;نائب نواب;شرطي شرطيين عناصر معاون مساعد;sheriff county
    =officer =officers;موظف موظفين مكتب;ضابط ضباط شرطي شرطيين عناصر;police arrested shot patrol army
    =captain;قبطان ربان نقيب;قائد;team match club scored cricket england football
    =captain;قائد;قبطان ربان;ship ferry tanker vessel crew
    =company;شركة شركات;سرية;battalion platoon
    =force;قوة إجبار;شرطة قوة_شرطة جهاز;police metropolitan
    =magazine;مجلة;مخزن;rifle bullets rounds ammunition gun
    =magazine;مخزن;مجلة;published editor cover
    =round =rounds;جولة جولات;رصاصة طلقة رصاص طلقات;ammunition
    =round =rounds;طلقة رصاصة مستدير;جولة جولات دور;talks tournament voting wimbledon negotiations
    =fire;نار;حريق;firefighters blaze warehouse burned
    =fired;أشعل أحرق;أطلق أطلقت إطلاق قصف;rockets missiles shots police bullets
    =fire;حريق حرائق;نار نيران;ceasefire opened exchanged small-arms crossfire
    =charge;شحن شحنة;رسم رسوم أجر مقابل;extra admission fee service customers
    =charge;رسوم شحن;عبوة عبوات;explosive detonated
    =case;حقيبة علبة;قضية دعوى;court judge lawyer prosecutors trial
    =bar;حانة بار;محاماة محامين نقابة;association lawyers exam
    =bar;حانة بار;قضيب سبيكة لوح;gold chocolate iron silver
    =bars;حانات بارات;قضبان;behind prison jail
    =bench;مقعد مقاعد;قضاء هيئة قضاة;judges court constitutional
    =bench;مقعد مقاعد;دكة بدلاء احتياط;coach substitute match
    =jury;تحكيم;محلفين محلفون;trial verdict guilty court convicted
    =counsel;مشورة نصيحة;محام محامي مستشار محامية;special defence defense court
    =discovery;اكتشاف;كشف إفصاح;lawsuit documents plaintiffs
    =hearing;سمع أذن استماع;جلسة;court judge bail committee
    =warrant;ضمان يستحق;مذكرة أمر;arrest search judge
    =execution;تنفيذ أداء;إعدام;death prisoner hanged row
    =execution;إعدام;تنفيذ;budget plan project contract
    =sentence;جملة عبارة;حكم عقوبة;suspended convicted
    =custody;حفظ رعاية;احتجاز توقيف حبس;police remanded
    =custody;احتجاز توقيف حبس;حضانة;children divorce mother father
    =abuse;إساءة_استخدام;اعتداء اعتداءات إساءة انتهاك;sexual child
    =battery;بطارية بطاريات;اعتداء ضرب;assault charged
    =complaint;مرض;شكوى دعوى;filed court
    =estate;عقار أملاك;تركة;inheritance late heirs
    =trust;ثقة;صندوق وقف;fund assets charity nhs
    =interest;اهتمام;فائدة فوائد;loan mortgage
    =interests;فوائد هوايات;مصالح;national security
    =principal;مبدأ;مدير ناظر مديرة;school students teachers
    =principal;مدير ناظر;أصل رأس_المال;loan debt repay
    =note =notes;ملاحظة ملاحظات;ورقة أوراق;banknote dollar euro
    =check =checks;شيك صك;فحص تفتيش تدقيق;security passport health border
    =check =checks;فحص تدقيق;شيك صك شيكات;cash bank signed
    =draft;مسودة;تجنيد;army conscription military mobilisation
    =draft;تجنيد مسودة;قرعة;nba pick
    =drafted;صاغ سودت;جند استدعي;army soldiers
    =capital;رأس عاصمة;إعدام;punishment
    =bull;ثور;صاعد;market stocks
    =bear;دب;هابط;market stocks
    =crash;تحطم;انهيار هبوط;stock market wall prices financial
    =crash;انهيار;حادث تصادم اصطدام تحطم;car bus motorway plane train driver
    =gross;مقزز قذر;إجمالي;domestic product
    =volatile;متطاير;متقلب متقلبة مضطرب;market prices region
    =float =flotation;طفا عوم;طرح اكتتاب;shares stock ipo exchange
    =float;طفو;تعويم;currency pound central
    =peg =pegged;وتد;ربط ربطت مربوط مربوطة;currency dollar
    =slump =slumped;ترهل انحنى;هبوط تراجع انخفض تراجعت هبط هبطت;sales prices shares
    =soared =soar =soaring;حلق حلقت تحليق;ارتفع ارتفعت ارتفاع قفز;prices inflation profits shares
    =plunged =plunge;غاص غطس غطست;انخفض هبط تراجع انهار هبوط انخفضت;prices shares profits currency
    =climbed =climb;تسلق تسلقت;ارتفع ارتفعت ارتفاع;prices shares inflation percent
    =eased =ease;سهل سهولة;تراجع تراجعت خفف تخفيف انخفض;inflation prices sanctions restrictions
    =firmed =firm;صلب;ارتفع ارتفعت;prices dollar yen
    =spring;قفز ينبوع;ربيع;uprising arab
    =fall;سقوط سقط;خريف;autumn winter semester
    =fast;سريع;صيام صوم صام;ramadan muslims sunset lent
    =fasting;تسريع سريع;صيام صوم;ramadan
    =date;تاريخ موعد;تمر تمور نخيل بلح;palm farmers fruit
    =lent;أعار أقرض;صوم;easter
    =mass;كتلة جماهير;قداس;church pope priest catholic
    =mass;كتلة قداس;جماعي جماعية;graves shooting protests murder layoffs
    =cardinal;أساسي رئيسي;كاردينال;pope vatican church
    =canon;مدفع كانون;قانون;church law
    =cannon;قانون كاميرا;مدفع مدافع;water police fired
    =minutes;دقائق;محضر;fed published
    =minute;دقيقة;ضئيل ضئيلة متناه;particles traces quantities
    =patient;صبور;مريض;surgery ward clinic
    =ward;حارة;جناح قسم;hospital patients maternity
    =ward;جناح قسم;دائرة حي;council election
    =theatre theater;مسرح;غرفة قاعة;operating surgery surgeons
    =operation =operations;تشغيل عملية_جراحية;عملية عمليات;military rescue troops
    =operation;عملية_عسكرية تشغيل;جراحة عملية جراحية;surgeon hospital heart knee
    =culture;ثقافة;مزرعة زرع;bacteria cells laboratory
    =culture;زرع;ثقافة;minister heritage
    =strain;إجهاد;سلالة;flu virus variant
    =outbreak;اندلاع;تفشي تفش انتشار;virus cholera measles disease ebola flu
    =shot;طلقة رصاصة;لقطة;film camera scene
    =shot;طلقة رصاصة لقطة;تسديدة كرة;goal goalkeeper striker saved
    =complex;معقد;مجمع;residential sports apartment housing shopping
    =complex;مجمع;معقد;issue problem
    =block =blocks;كتلة حجب;مبنى عمارة;flats apartment tower residential
    =block;مبنى;عرقلة منع عرقل منعت;vote resolution deal
    =flat;مسطح;شقة;bedroom tenants rent landlord
    =storey =story;قصة حكاية;طابق طوابق;building floors apartment tower collapsed
    =crude;فج;خام نفط;barrel oil brent
    =barrel;برميل;ماسورة سبطانة;gun rifle
    =field =fields;حقل ميدان مجال;ملعب;players match pitch
    =field;مجال ميدان;حقل;oil gas wheat
    =reserve =reserves;محمية;احتياطي احتياطيات;foreign currency central oil bank
    =reserve;احتياطي احتياط;محمية;wildlife nature animals
    =game;لعبة مباراة;صيد طرائد;poachers hunting rangers wildlife
    =pitch;ملعب;عرض فكرة;sales investors
    =coach;حافلة;مدرب;head sacked !motorway !highway !broke_down !overturned !driver !ravine
    =coach;مدرب;حافلة;crashed motorway passengers tourists
    =manager;مدير;مدرب;match
    =tie;ربطة;مواجهة تعادل مباراة;cup leg uefa
    =corner;زاوية ركن;ركنية;kick scored header goal
    =header;عنوان رأسية;رأسية ضربة;goal scored corner
    =cross;صليب;عرضية تمريرة;headed scored winger
    =bow =bows;قوس;خروج غادر ودع;tournament exit knocked
    =draw;رسم سحب;قرعة;fifa world group
    =record;سجل;رقم قياسي قياسية;broke broken
    =record;رقم_قياسي;أسطوانة ألبوم;label album single
    =singles;عزاب;فردي;tennis wimbledon open champion
    =track;مسار أثر;أغنية;album song
    =play;لعب لعبة;مسرحية;theatre playwright
    =play;مسرحية;لعب;game
    =director;مدير;مخرج مخرجة;film movie festival
    =director;مخرج;مدير مديرة;company hospital agency museum institute
    =cast;جبس صب;ممثلين طاقم أبطال;film show
    =cast;ألقى صب;أدلى أدلوا صوت الإدلاء;ballot votes
    =screen;شاشة;فحص كشف;cancer passengers
    =screened;حجب;عرض عرضت فحص;film festival
    =piece;قطعة;مقال مقالة;wrote newspaper opinion
    =column;عمود مقال;رتل طابور;tanks army convoy
    =editor;محرر;رئيس_تحرير رئيس_التحرير تحرير;newspaper chief
    =issue;قضية;عدد;magazine
    =issued;قضية;أصدر أصدرت إصدار صدر صدرت;warrant statement passport
    =paper;ورقة ورق;صحيفة بحث دراسة;scientists journal
    =cover;غطاء;غلاف;magazine
    =sanction =sanctions;إقرار;عقوبات عقوبة;iran russia eu imposed
    =aid;مساعد;مساعدات معونة مساعدة;humanitarian food
    =aide;مساعدة معونة مساعدات;مساعد مستشار معاون;president senior campaign
    =camp;معسكر;مخيم مخيمات;refugee displaced
    =camp;مخيم;معسكر;training military
    =settlement;مستعمرة;تسوية اتفاق;lawsuit court paid
    =occupation;وظيفة مهنة;احتلال;military troops israeli
    =occupation;احتلال;مهنة وظيفة;income job
    =resolution;دقة قرار_صورة;قرار;security council un adopted
    =resolution;قرار;دقة وضوح;image camera satellite screen
    =envoy;رسول;مبعوث مندوب;un special
    =post;بريد;موقع مخفر نقطة;border soldiers guards
    =post;عمود وظيفة;منشور تدوينة;facebook twitter instagram
    =agent;وكيل;عنصر عميل عناصر;fbi border secret intelligence
    =mole;خلد;جاسوس;intelligence
    =bug =bugged;حشرة;تنصت;phone
    =wire;سلك;تحويل;transfer money
    =suspended;معلق;موقوف أوقف أوقفت مع وقف;police player official sentence licence
    =runs;يركض تركض;يدير تدير;company hotel charity business
    =running;ركض جري;ترشح مرشح;candidate senate
    """
}
