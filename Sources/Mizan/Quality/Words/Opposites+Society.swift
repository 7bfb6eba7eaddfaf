extension Opposites {
  // Learning, the state, crime, religion, the army, weather and people, in the form of ``text``.
  static let society = """
    =bachelor's =undergraduate =undergraduates ?=bachelor ?=degree ?=degrees; لیسانس ?کارشناسی ?کارشناسی_پیوسته; بكالوريوس ليسانس ?إجازة ?جامعي
    =master's ?=master ?=masters ?=postgraduate; کارشناسی_ارشد کارشناسی‌ارشد فوق‌لیسانس فوق_لیسانس ?ارشد; ماجستير ماستر ?دراسات_عليا
    =doctorate =doctorates =phd =doctoral ?=doctor ?=doctors; =دکتری =دکترا =دکترا‌ها =دکترا‌های =دکترای ?دکتر; دكتوراه دكتوراة ?دكتور ?دكتورة

    =physics =physicist =physicists ?=physical; فیزیک فیزیکدان ?فیزیکی; فيزياء فيزيائي ?مادي
    =chemistry =chemist =chemists ?=chemical; شیمی شیمیدان ?شیمیایی; كيمياء ?كيميائي ?كيماوي
    =mathematics =maths =mathematician =mathematicians ?=mathematical; ریاضی ریاضیات ریاضیدان; رياضيات ?رياضي ?رياضية
    =biology =biologist =biologists ?=biological; زیست‌شناسی زیست_شناسی زیست‌شناس ?بیولوژی; علم_الأحياء بيولوجيا عالم_أحياء ?أحياء ?بيولوجي ?حيوي
    =geography =geographer =geographers ?=geographic ?=geographical; جغرافیا جغرافی ?جغرافیایی; جغرافيا جغرافية ?جغرافي
    =philosophy =philosopher =philosophers ?=philosophical; فلسفه فیلسوف ?فلسفی; فلسفة فيلسوف فلاسفة ?فلسفي
    =geology =geologist =geologists ?=geological; زمین‌شناسی زمین_شناسی زمین‌شناس; جيولوجيا جيولوجي
    =psychology =psychologist =psychologists ?=psychological ?=psychiatrist ?=psychiatrists; روانشناسی روان‌شناسی روانشناس روان‌شناس ?روانی; علم_النفس عالم_نفس أخصائي_نفسي ?نفسي ?نفسية ?نفس ?نفساني
    =sociology =sociologist =sociologists ?=social; جامعه‌شناسی جامعه_شناسی جامعه‌شناس; علم_الاجتماع عالم_اجتماع سوسيولوجيا سوسيولوجي ?اجتماعي ?اجتماع
    =archaeology =archaeologist =archaeologists =archeologist =archeologists ?=archaeological; باستان‌شناسی باستان_شناسی باستان‌شناس باستان‌شناسان; علم_الآثار عالم_آثار علماء_الآثار ?آثار ?أثري ?أثرية ?تنقيب

    =presidential ?=president ?=presidency; ریاست‌جمهوری ریاست_جمهوری; =رئاسي =رئاسية =رئاسيا =رئاسيين =رئاسيون =رئاسيات رئاسة_الجمهورية ?رئاسة ?رئيس
    =parliamentary =legislative ?=general ?=congressional ?=midterm ?=parliament ?=legislature; پارلمانی ?مجلس ?پارلمان ?مقننه ?تقنینی; برلماني برلمانية =تشريعي =تشريعية =تشريعيا =تشريعيين =تشريعيون =نيابي =نيابية =نيابيا =نيابيين =نيابيون =تشريعيات ?برلمان ?مجلس ?نواب ?نائب ?تشريع ?عامة
    =municipal =mayoral ?=local ?=council ?=city ?=mayor ?=municipality; شهرداری شهرداری‌ها شورای_شهر شوراهای_شهر ?شهری ?شهردار ?شوراها ?محلی; =بلدي =بلدية =بلديا =بلديين =بلديون =بلديات ?محلي ?محلية ?مجلس_المدينة ?عمدة ?=اختياري ?=اختيارية ?=اختياريا ?=اختياريين ?=اختياريون

    executive_branch ?=executive; قوه_مجریه مجریه ?اجرایی; السلطة_التنفيذية ?تنفيذي ?تنفيذية
    legislative_branch =legislature =legislatures ?=parliament ?=congress ?=legislative; قوه_مقننه مقننه ?قانونگذار ?قانون‌گذاری ?مجلس; السلطة_التشريعية سلطة_تشريعية ?=تشريعي ?=تشريعية ?=تشريعيا ?=تشريعيين ?=تشريعيون ?برلمان ?مجلس
    =judiciary =judicial ?=justice ?=court ?=courts ?=judge ?=judges; قوه_قضاییه قوه_قضائیه قضائیه قضاییه ?قضایی ?دادگستری ?دادگاه; السلطة_القضائية قضائي قضائية سلطة_قضائية ?قضاء ?عدل ?قضاة ?عدالة ?محكمة

    =reformist =reformists; اصلاح‌طلب اصلاح_طلب اصلاح‌طلبان اصلاح_طلبان; =إصلاحي =إصلاحية =إصلاحيا =إصلاحيين =إصلاحيون ?إصلاح
    =conservative =conservatives =principlist =principlists =principalist =principalists ?=hardliner ?=hardliners ?=hardline ?=tory ?=tories; اصولگرا اصول‌گرا اصولگرایان محافظه‌کار محافظه‌کاران; =محافظون =محافظين =أصوليون =أصوليين ?محافظ ?محافظا ?أصولي ?متشدد ?متشددين ?يميني

    =republican =republicans =gop; جمهوری‌خواه جمهوری_خواه جمهوریخواه جمهوری‌خواهان جمهوری_خواهان; =جمهوريين =جمهوريون =الجمهوريين =الجمهوريون ?جمهوري ?جمهورية ?الجمهوري
    =democrat =democrats ?=democratic ?=dem ?=dems; دموکرات دموکرات‌ها دمکرات; =ديمقراطيين =ديمقراطيون =ديموقراطيين =ديموقراطيون ?ديمقراطي ?ديموقراطي ?ديمقراطية

    =dictatorship =dictatorships =dictator =dictators =autocracy =autocrat =autocrats ?=despot ?=despots ?=tyranny ?=authoritarian ?=tyrant ?=tyrants; دیکتاتوری استبداد دیکتاتور ?خودکامه ?مستبد; ديكتاتورية ديكتاتور دكتاتور دكتاتورية ديكتاتوري استبداد ?مستبد ?طغيان ?طاغية ?سلطوي ?استبدادي
    =democracy =democracies ?=democratic ?=democrat ?=democrats; دموکراسی مردم‌سالاری مردم_سالاری دمکراسی ?دموکراتیک; ديمقراطية ديموقراطية ?ديمقراطي ?ديموقراطي ?ديمقراطيين

    =capitalism =capitalist =capitalists; سرمایه‌داری کاپیتالیسم ?سرمایه‌دار; =رأسمالي =رأسمالية =رأسماليا =رأسماليين =رأسماليون
    =communism =communist =communists; کمونیسم کمونیست کمونیستی; =شيوعي =شيوعية =شيوعيا =شيوعيين =شيوعيون
    =socialism =socialist =socialists; سوسیالیسم سوسیالیست سوسیالیستی; =اشتراكي =اشتراكية =اشتراكيا =اشتراكيين =اشتراكيون
    =fascism =fascist =fascists; فاشیسم فاشیست فاشیستی; فاشي فاشية فاشستي

    =coup =coups =putsch ?=overthrow ?=overthrows ?=overthrowed ?=overthrowing ?=overturn ?=overturns ?=overturned ?=overturning ?=capsize ?=capsizes ?=capsized ?=capsizing; کودتا کودتاگر کودتاچیان ?واژگون ?واژگونی; انقلاب انقلابي انقلابيين ?انقلب ?ينقلب ?تنقلب ?=سينقلب ?=ستنقلب ?إطاحة
    =revolution =revolutions =revolutionary =revolutionaries ?=uprising ?=rebel ?=rebels ?=irgc; انقلاب انقلابی انقلابیون ?سپاه ?قیام; ثورة ثورات ثوري ثوار ?ثائر ?انتفاضة ?حرس

    =escalation =escalate =escalates =escalated =escalating ?=rise ?=rising ?=increase ?=increases ?=increased ?=increasing ?=intensify =intensified ?=soar; تشدید_تنش تنش‌افزایی ?تشدید ?افزایش ?بالا; تصعيد صعد يصعد تصعد =سيصعد =ستصعد تصاعد يتصاعد تتصاعد =سيتصاعد =ستتصاعد تصعيدي متصاعد ?تفاقم ?احتدام ?اشتد ?زيادة ?صعود ?توتير ?تأجيج
    =de-escalation =de-escalate =de-escalating =deescalation =defuse =defuses =defused =defusing ?=calm ?=calms ?=calmed ?=calming ?=reduce ?=reduces ?=reduced ?=reducing ?=ease ?=eases ?=eased ?=easing ?=cool; تنش‌زدایی تنش_زدایی کاهش_تنش کاهش_تنش‌ها ?آرام ?کاهش; تهدئة خفض_التصعيد وقف_التصعيد خفض_تصعيد تخفيف_التصعيد تخفيف_حدة نزع_فتيل تخفيف_التوتر خفض_التوتر عدم_التصعيد ?هدأ ?يهدئ ?تهدئ ?=سيهدئ ?=ستهدئ ?هدوء ?احتواء ?تخفيف ?انفراج

    =accelerate =accelerates =accelerated =accelerating =acceleration ?=speed ?=quicken ?=quickens ?=quickened ?=quickening ?=hasten ?=hastens ?=hastened ?=hastening ?=expedite ?=expedites ?=expedited ?=expediting; تسریع شتاب شتاب‌گرفت ?سرعت; تسارع يتسارع تتسارع =سيتسارع =ستتسارع تسريع سرع يسرع تسرع =سيسرع =ستسرع تعجيل ?عجل ?يعجل ?تعجل ?=سيعجل ?=ستعجل متسارع ?سرعة ?أسرع ?إسراع ?سريع ?استعجال
    =decelerate =decelerates =decelerated =decelerating =deceleration =slowdown =slowdowns =slowed =slowing ?=slow ?=slower ?=delay ?=delays ?=delayed ?=delaying ?=cool ?=cools ?=cooled ?=cooling; =کندی کند_شد کند_شدن کند_کرد ?کند ?کاهش ?رکود; تباطؤ تباطأ يتباطأ تتباطأ =سيتباطأ =ستتباطأ أبطأ يبطئ تبطئ =سيبطئ =ستبطئ إبطاء بطؤ بطء ?بطيء ?بطيئة ?أخر ?يؤخر ?تؤخر ?=سيؤخر ?=ستؤخر ?تأخير ?عرقل ?متباطئ ?ركود ?تراجع ?تخفيف

    =unify =unifies =unified =unifying =unite =unites =uniting =reunification =reunify =reunified =unification ?=united ?=unity ?=together ?=merge ?=merges ?=merged ?=merging; اتحاد_دوباره متحد_شد متحد_شدند متحد_کرد یکپارچه یکپارچگی ?متحد ?اتحاد ?وحدت; توحيد =وحد =وحدت =يوحد =توحد =وحدوا =يوحدون =سيوحد =ستوحد توحد يتوحد تتوحد =سيتوحد =ستتوحد اتحد يتحد تتحد =سيتحد =ستتحد ?اتحاد ?وحدة ?متحد ?متحدة ?موحد ?توحيدي ?جمع ?لم
    =divide =divides =divided =dividing =partition =partitions ?=taksim ?=split ?=splits ?=division ?=divisions ?=fragment ?=fragments ?=fragmented ?=fragmenting ?=separate ?=separates ?=separated ?=separating ?=share ?=shares ?=shared ?=sharing; تقسیم تجزیه انشعاب ?شکاف ?تفرقه ?دودستگی; =يقسم =تقسم =قسمت =قسموا ?قسم تقسيم انقسم ينقسم تنقسم =سينقسم =ستنقسم انقسام تقسيمها تجزئة شق يشق تشق =سيشق =ستشق ?منقسم ?قسمة ?انشقاق ?انشق ?تفريق ?فرق ?تفكك ?أقسام ?مقسم ?تقاسم ?شرخ ?فصل

    more_than ?=over ?=above ?=exceed ?=exceeds ?=exceeded ?=exceeding ?=beyond ?at_least ?=upwards ?=excess ?=plus ?=more ?=greater ?=higher ?=longer ?=older; بیش_از بیشتر_از ?بیش ?بیشتر ?بالای ?فراتر ?بالغ ?افزون ?فزون ?حداقل ?دست‌کم; أكثر_من أزيد_من ما_يزيد_على ما_يزيد_عن يزيد_على يزيد_عن تزيد_على تزيد_عن ?أكثر ?=فوق ?تجاوز ?يتجاوز ?تتجاوز ?=سيتجاوز ?=ستتجاوز ?أكبر ?أعلى ?زاد ?يزيد ?تزيد ?=سيزيد ?=ستزيد ?ينيف ?نيف ?لا_يقل ?لا_تقل ?ما_لا_يقل ?فاق ?يفوق ?تفوق ?=سيفوق ?=ستفوق ?زهاء ?أطول ?قرابة
    less_than fewer_than ?=under ?=below ?=within ?up_to ?=maximum ?=most ?=fewer ?=less ?=lower ?=younger ?=shorter ?=nearly ?=almost ?=just ?=not ?=short ?no_more_than; کمتر_از ?کمتر ?کم ?زیر ?پایین ?ظرف ?حداکثر ?نزدیک ?=پایین‌تر ?=پایین‌تر‌ها ?=پایین‌تر‌های; أقل_من ما_يقل_عن يقل_عن تقل_عن ?أقل ?دون ?=تحت ?أدنى ?أصغر ?غضون ?حد_أقصى ?يقل ?تقل ?لا_يزيد ?لا_تزيد ?لا_يتجاوز ?لا_تتجاوز ?لم_يتجاوز ?لم_يزد ?أقصر ?ما_يقرب ?مالا

    =partial =partially =partly ?=part ?=parts ?=some ?=half ?=incomplete; بخشی_از ?جزئی ?جزئی‌ ?نسبی ?نسبتا ?بخش ?تاحدی ?حدی; =جزئي =جزئية =جزئيا =جزئيين =جزئيون ?بعض ?جزء ?نسبي ?نسبيا ?حد_ما ?نصف ?شبه
    =fully =completely =entirely ?=full ?=whole ?=complete ?=total ?=totally ?=all ?=entire ?=wholly; کاملا به‌طورکامل به‌طور_کامل به_طور_کامل ?کامل ?تمام ?کلی ?همه ?سراسر; =بالكامل =كليا =كاملا =تماما كلية_وتماما ?كامل ?كاملة ?كلي ?كلية ?تام ?تامة ?جميع ?كل ?كامله ?شامل ?شاملة ?مكتمل ?مطلق ?مطلقا

    =often =frequently ?=usually ?=regularly ?=many ?=always ?=commonly ?=much ?=time ?=times ?=tend; اغلب غالبا ?معمولا ?بسیار ?بارها ?بیشتر ?مکرر; =غالبا كثيرا_ما =مرارا ?كثيرا ?عادة ?تكرارا ?أغلب ?كثير ?كثيرة ?دائما ?متكرر ?معظم ?مرات ?أحيان
    =rarely =seldom =infrequently ?=hardly ?=rare ?=uncommon ?=unusual ?=scarcely ?=little; به‌ندرت به_ندرت ندرتا ?کمتر ?نادر ?کمیاب; =نادرا =قلما ?نادر ?نادرة ?ندر ?يندر ?تندر ?=سيندر ?=ستندر ?ندرة ?قليلا ?قليل ?قل

    =artificial =synthetic =man-made =manmade ?=industrial ?=fake ?=ai; مصنوعی ?صنعتی ?هوش_مصنوعی ?ساختگی; =اصطناعي =اصطناعية =اصطناعيا =اصطناعيين =اصطناعيون ?صناعي ?صناعية ?مصطنع ?مصطنعة ?صنع ?صنعي
    =natural ?=naturally ?=nature ?=normal ?=native ?=organic; طبیعی ?طبیعت; =طبيعي =طبيعية =طبيعيا =طبيعيين =طبيعيون ?طبيعة ?طبيعيا ?فطري ?عادي

    =fake =counterfeit =forged =bogus ?=false ?=falsified ?=fabricated ?=phony ?=sham ?=imitation ?=misleading; جعلی تقلبی =قلابی ساختگی ?دروغین ?جعل ?بدل ?کاذب; مزيف مزيفة مزور مزورة زائف زائفة مفبرك مفبركة ?وهمي ?وهمية ?كاذب ?كاذبة ?مقلد ?مقلدة ?تزوير ?مغشوش ?مضلل ?مضللة ?ملفق ?مصطنع
    =genuine =authentic ?=real ?=really ?=original ?=true ?=actual ?=actually; =واقعی ?اصل ?اصیل ?حقیقی ?اصلی ?راستین; =حقيقي =حقيقية =حقيقيا =حقيقيين =حقيقيون ?أصلي ?أصلية ?أصيل ?أصيلة ?صحيح ?واقعي ?فعلي ?صادق ?حق ?حقيقة

    =unofficial =unofficially ?=informal ?=informally; غیررسمی غیر_رسمی; غير_رسمي غير_رسمية غير_الرسمي غير_الرسمية بشكل_غير_رسمي ?عرفي ?ودي
    =official =officially ?=officials ?=formal ?=formally ?=spokesman; =رسمی =رسما =رسما‌ها =رسما‌های ?رسمیت; =رسمي =رسمية =رسميا =رسميين =رسميون ?مسؤول ?مسؤولين ?مسؤولون ?مراسم ?شكلي

    =national =nationwide =nationally ?=nation ?=nationals ?=domestic ?=country ?=state ?=people ?=native; =ملی ?کشور ?سراسری ?ملت ?ملیت; =وطني =وطنية =وطنيا =وطنيين =وطنيون =قومي =قومية =قوميا =قوميين =قوميون ?وطن ?أهلي ?أمة ?بلاد ?دولة ?شعبي ?محلي ?مواطن ?دول ?وطنيا ?أهلية ?منتخب
    =international =internationally =global =globally =worldwide ?=world ?=foreign ?=un ?=imf ?=icc ?=iaea ?=nato ?=who ?=fifa ?=ioc ?=interpol ?=icj ?=isil ?=state ?=states ?=union ?=universal ?=planet ?=unicef ?=unesco ?=itu ?=iucn ?=iso; بین‌المللی بین_المللی جهانی ?جهان ?بین‌الملل ?خارجی ?کشورها ?ملل ?دنیا ?یونسکو; =دولي =دولية =دوليا =عالمي =عالمية =عالميا ?أممي ?أممية ?دول ?دولة ?عالم ?خارجي ?دوليين ?أجنبي ?أجنبية ?كوني

    =online ?=virtual ?=virtually ?=internet ?=website ?=remote ?=remotely ?=web ?=digital; آنلاین برخط ?مجازی ?اینترنت ?اینترنتی ?غیرحضوری; عبر_الإنترنت =افتراضي =افتراضية =افتراضيا =افتراضيين =افتراضيون ?إنترنت ?إلكتروني ?إلكترونية ?إلكترونيا ?=بعد ?موقع ?شبكة
    =in-person =offline ?=physically ?=person ?=face-to-face; =حضوری; =حضوري =حضورية =حضوريا =حضوريين =حضوريون ?وجها ?شخصيا ?حضورا

    =peaceful =peacefully ?=peace ?=non-violent ?=nonviolent ?=calm; مسالمت‌آمیز مسالمت_آمیز صلح‌آمیز صلح_آمیز ?صلح; =سلمي =سلمية =سلميا =سلميين =سلميون ?سلام ?سلم ?مسالم ?هادئ ?سليم
    =violent =violently ?=violence ?=brutal ?=bloody ?=fierce ?=deadly ?=clashes ?=severe; خشونت‌آمیز خشونت_آمیز ?خشن ?خشونت ?شدید ?خونین; عنيف عنيفة ?عنف ?دموي ?دامية ?شديد ?بعنف ?شرس ?ضار

    =armed ?=gunmen ?=gunman ?=weapon ?=weapons ?=military; مسلح مسلحانه ?اسلحه ?سلاح; مسلح مسلحة مسلحين مسلحون ?سلاح ?تسلح ?أسلحة
    =unarmed ?without_weapons; غیرمسلح غیر_مسلح بی‌سلاح; أعزل عزل عزلا غير_مسلح غير_مسلحة غير_مسلحين غير_المسلحين ?بلا_سلاح ?دون_سلاح ?عزلاء

    =heavy =heavier =heaviest ?=heavily ?=severe ?=large ?=serious; سنگین سنگین‌تر ?شدید ?گران; ثقيل ثقيلة ثقيلا ?غزير ?غزيرة ?فادح ?فادحة ?كثيف ?كثيفة ?شديد ?شديدة ?كبير ?كبيرة ?جسيم ?جسيمة ?ثقل ?أثقل ?باهظ ?ثقال ?قوي ?عنيف ?فظ
    ?=light =lighter =lightweight ?=lightly ?=mild ?=minor; ?سبک =سبک‌تر =سبک‌تر‌ها =سبک‌تر‌های ?خفیف ?ملایم ?نور; خفيف خفيفة خفيفا ?أخف ?ضوء ?طفيف ?طفيفة ?خفة ?ناعم ?ضوئي ?نور ?فاتح ?قليل

    =fast =faster =fastest =rapid =rapidly =swift =swiftly ?=quick ?=quickly ?=speed ?=express ?=fasting ?=soon; سریع سریع‌تر به‌سرعت به_سرعت شتابان ?تند ?سرعت ?=زود ?=زود‌ها ?=زود‌های; سريع سريعة سريعا بسرعة ?سرعة ?سرعان ?أسرع ?عاجل ?عاجلة ?خاطف ?متسارع ?تسارع ?سراع ?فوري ?صوم ?صيام
    =slow =slower =slowly =slowest ?=slowdown ?=delay ?=delays ?=delayed ?=delaying; =کندتر آهسته به‌کندی به_کندی ?کند ?آرام; بطيء بطيئة بطيئا ببطء ?بطء ?أبطأ ?تباطؤ ?متباطئ ?رويدا ?مهل ?بطئ ?تدريجيا

    =optional ?=voluntary ?=option ?=options ?=choice; =اختیاری ?دلخواه ?داوطلبانه; =اختياري =اختيارية =اختياريا =اختياريين =اختياريون ?طوعي ?خيار ?اختياريا
    =mandatory =compulsory =obligatory ?=required ?=must ?=binding ?=forced ?=obliged; =اجباری =الزامی ?واجب ?الزام‌آور ?ناگزیر; =إلزامي =إلزامية =إلزاميا =إلزاميين =إلزاميون =إجباري =إجبارية =إجباريا =إجباريين =إجباريون ?ملزم ?ملزمة ?واجب ?إلزام ?لازم ?قسري ?مفروض ?إجباريا ?إلزاميا

    =indoor =indoors ?=inside ?=covered; سرپوشیده ?داخلی ?سالنی ?بسته; أماكن_مغلقة الأماكن_المغلقة ?مغلق ?مغلقة ?داخلي ?داخلية ?داخل ?مغطى ?مسقوف ?قاعة ?صالة
    =outdoor =outdoors =open-air ?=outside; روباز فضای_باز هوای_آزاد ?بیرون; الهواء_الطلق الأماكن_المفتوحة أماكن_مفتوحة ?مفتوح ?مفتوحة ?خارجي ?خارجية ?خارج ?طلق ?مكشوف

    =constitution =constitutions =constitutional ?=unconstitutional; قانون_اساسی; دستور دستوري دساتير ?تكوين ?بنية ?تأسيسي
    =law =laws ?=legislation ?=act ?=lawmaker ?=lawmakers ?=legal ?=legally ?=bill; ?قانون ?قوانین ?قانونی ?مقررات; قانون قوانين ?تشريع ?تشريعات ?نظام ?شريعة ?حقوق ?قانوني ?قانونية ?محاماة
    =decree =decrees ?=edict ?=edicts ?=order ?=orders; =فرمان =فرمان‌ها =فرمان‌های ?حکم ?مصوبه ?دستور; =مرسوم =مراسيم ?أمر ?أوامر ?قرار ?أصدر
    =treaty =treaties ?=pact ?=pacts ?=accord ?=convention; معاهده پیمان ?عهدنامه ?کنوانسیون; معاهدة معاهدات ?اتفاقية ?ميثاق ?اتفاق ?حلف ?عهد

    =referendum =referendums =plebiscite =plebiscites; همه‌پرسی همه_پرسی رفراندوم; استفتاء استفتائي
    =election =elections ?=vote ?=votes ?=poll ?=polls ?=ballot ?=electoral ?=elect ?=elects ?=elected ?=electing; =انتخابات =انتخابات‌ها =انتخابات‌های =انتخاباتی ?انتخاب ?رأی; انتخابات انتخابي انتخابية ?اقتراع ?تصويت ?انتخاب ?ناخبين

    =demonstration =demonstrations ?=protest ?=protests ?=rally ?=rallies ?=march ?=marches ?=demonstrate ?=demonstrates ?=demonstrated ?=demonstrating; =تظاهرات =تظاهرات‌ها =تظاهرات‌های راهپیمایی ?تجمع ?اعتراض; مظاهرة مظاهرات تظاهرة تظاهرات تظاهر يتظاهر تتظاهر =سيتظاهر =ستتظاهر ?احتجاج ?احتجاجات ?مسيرة ?مسيرات ?اعتصام ?متظاهرين ?متظاهر ?متظاهرون ?تجمع ?وقفة ?وقفات ?مظاهر
    ?=strike ?=strikes =walkout =walkouts ?=striking ?industrial_action; اعتصاب اعتصاب‌کننده; إضراب إضرابات أضرب يضرب تضرب =سيضرب =ستضرب ?مضرب ?مضربين ?ضربة ?غارة

    =voter =voters =electorate ?=vote ?=votes; رأی‌دهنده رای‌دهنده رای_دهنده رأی‌دهندگان رای_دهندگان ?رأی; ناخب ناخبين ناخبون ناخبي ناخبو ?مقترع ?مقترعين ?مصوت ?مصوتين ?صوت
    =candidate =candidates =nominee =nominees ?=contender ?=contenders ?=applicant ?=applicants ?=run ?=running; نامزد کاندیدا نامزدها کاندیداها ?داوطلب; مرشح مرشحة مرشحين مرشحون مرشحو مرشحي ?متقدم ?ترشح ?ترشيح ?مترشح ?مترشحين

    =theft =thefts =burglary =robbery =robberies =thief =thieves =burglar =burglars =robber =robbers ?=steal ?=stole ?=stolen ?=rob ?=robbed; سرقت دزدی سارق سارقان دزد ?ربود; سرقة سرقات سارق سارقين لص لصوص ?سطو ?نهب ?سرق ?يسرق ?تسرق ?=سيسرق ?=ستسرق ?مسروق ?مسروقة ?مسروقات
    =murder =murders =homicide =homicides =murderer =murderers =manslaughter ?=murdered ?=kill ?=kills ?=killed ?=killing ?=killer ?=killers ?=assassinate ?=assassinates ?=assassinated ?=assassinating; قتل_عمد ?قاتل ?قتل ?کشتار; جريمة_قتل القتل_العمد قتل_عمد ?قتل ?يقتل ?تقتل ?=سيقتل ?=ستقتل ?قاتل ?مقتل ?اغتيال ?قتلى ?قتلة
    =fraud =frauds =scam =scams =fraudster =fraudsters =swindle =swindles =swindled =swindling ?=rigging ?=cheat ?=cheats ?=cheated ?=cheating ?=deception; کلاهبرداری کلاهبردار ?تقلب; احتيال محتال نصب_واحتيال ?نصب ?تزوير ?غش ?احتيالي ?خداع ?تحايل
    =embezzlement =embezzle =embezzles =embezzled =embezzling ?=misappropriation; اختلاس مختلس; اختلاس اختلس يختلس تختلس =سيختلس =ستختلس ?مختلس
    =bribery =bribe =bribes =bribed =bribing; رشوه ارتشا رشوه‌خواری; رشوة رشاوى رشى ارتشاء راش ?رشا ?مرتش ?مرتشي
    =smuggling =smuggler =smugglers =smuggle =smuggles =smuggled ?=trafficking ?=traffick ?=trafficker ?=traffickers ?=contraband; قاچاق قاچاقچی قاچاقچیان; تهريب هرب يهرب تهرب =سيهرب =ستهرب مهرب مهربين مهربون ?اتجار ?تجارة ?تجار ?مهربة ?مهربات ?تاجر
    =kidnapping =kidnappings =kidnap =kidnapped =kidnapper =kidnappers =abduct =abducts =abducted =abducting =abduction =abductions ?=hostage ?=hostages ?=hijack ?=hijacks ?=hijacked ?=hijacking ?=seize ?=seizes ?=seized ?=seizing; آدم‌ربایی آدم_ربایی آدم‌ربا ربودن ربوده ربودند ?گروگان ?گروگان‌گیری; خطف يخطف تخطف =سيخطف =ستخطف اختطف يختطف تختطف =سيختطف =ستختطف اختطاف خاطف خاطفين مختطف مخطوف ?رهينة ?رهائن ?محتجز ?خطاب
    =rape =rapes =raped =rapist =rapists =raping ?=sexual ?=assault ?=assaults; تجاوز_جنسی تجاوز_به_عنف ?تجاوز ?آزار_جنسی; اغتصاب اغتصب يغتصب تغتصب =سيغتصب =ستغتصب مغتصب ?اعتداء_جنسي ?جنسي ?جنسية ?تحرش
    =espionage =spying =spy =spies ?=spied; جاسوسی جاسوس جاسوسان; تجسس جاسوس جواسيس جاسوسة تجسسي ?جاسوسية ?عميل ?عملاء ?مخابرات ?تخابر
    money_laundering =laundered ?=launder ?=launders ?=laundering; پول‌شویی پول_شویی پولشویی; غسل_الأموال غسل_أموال غسيل_الأموال غسيل_أموال تبييض_الأموال تبييض_أموال ?غسل ?تبييض ?غسيل
    =arson =arsonist =arsonists; آتش‌افروزی ?حریق_عمدی ?آتش‌سوزی_عمدی; إضرام_حريق إضرام_النار إضرام_الحرائق إشعال_حريق ?حريق_متعمد ?حرق ?إحراق ?حرائق ?إشعال ?حريق ?إضرام

    life_sentence life_sentences life_imprisonment life_in_prison; حبس_ابد حبس‌ابد; مؤبد مدى_الحياة ?سجن_مؤبد ?مؤبدة
    death_sentence death_sentences death_penalty =hanged =hanging =executioner ?=execution ?=executions ?=executed ?=execute ?=gallows; اعدام ?به_دار ?دار; إعدام إعدامات شنق شنقا ?أعدم ?يعدم ?تعدم ?=سيعدم ?=ستعدم ?مشنقة ?تنفيذ

    =sea =seas ?=maritime ?=beach ?=naval ?=offshore ?=coast; دریا دریای ?دریایی ?ساحل; =بحر =بحرا =بحار =البحر ?=بحرية ?بحري ?ساحل ?شاطئ ?بحرية
    =lake =lakes ?=pond ?=ponds ?=lagoon; دریاچه ?تالاب; =بحيرة =بحيرته =بحيرتها =بحيرتهم =بحيرات ?بحير
    =river =rivers =riverbank =riverbanks ?=stream ?=streams ?=creek; رودخانه =رود =رودها =رودهای ?نهر; =نهر =أنهار =نهرا =النهر =نهري ?وادي ?نهرية ?واد ?جدول
    =ocean =oceans ?=oceanic; اقیانوس اقیانوسی; =محيط_الهادئ المحيط_الهادئ المحيط_الهندي المحيط_الأطلسي المحيط_المتجمد ?محيط ?محيطات ?أوقيانوس ?محيطي
    =strait =straits; تنگه; مضيق =مضائق
    =canal =canals ?=channel ?=channels; ?کانال ?آبراه; ?قناة ?قنوات ?ترعة
    =waterfall =waterfalls; آبشار; شلال شلالات
    =gulf ?=bay; خلیج; خليج خليجي ?خلجان

    =mountain =mountains ?=mount ?=mountainous ?=peak ?=hill ?=hills ?=himalayas ?=alps; =کوه =کوه‌ها =کوه‌های کوهستان کوهستانی ?قله; جبل =جبال جبلي ?قمة ?مرتفعات ?تلال ?تل ?هضبة
    =valley =valleys ?=gorge ?=canyon; دره ?وادی; =وادي =واد =وديان =أودية =الوادي
    =desert =deserts ?=deserted ?=sahara; =بیابان =بیابان‌ها =بیابان‌های کویر ?صحرا; صحراء صحراوي صحارى صحاري ?بادية ?بيداء ?قاحل ?صحرى
    =forest =forests =jungle =jungles ?=wood ?=woods ?=rainforest ?=rainforests ?=woodland; جنگل جنگلی; =غابة =غابته =غابتها =غابتهم =غابات =غاباتها =الغابات أحراج ?أدغال ?حراجي ?غاب
    =island =islands =isle =isles =islet =islets ?=jazeera; جزیره جزایر ?الجزیره; =جزيرة =جزيرته =جزيرتها =جزيرتهم =جزيرات =جزر =الجزر ?الجزيرة ?جزرا ?جزيره
    =volcano =volcanoes =volcanic; آتشفشان آتشفشانی; =بركان =براكين =بركاني =بركانية =بركانيا =بركانيين =بركانيون
    =glacier =glaciers; یخچال_طبیعی ?یخچال ?یخرود; نهر_جليدي أنهار_جليدية الأنهار_الجليدية الأنهر_الجليدية ?جليدية ?جليدي

    =king =kings ?=monarch ?=royal; ?پادشاه ?شاه ?ملک; =ملك =ملكا =ملوك =عاهل =العاهل ?الملك ?ملكي ?شاه
    =queen =queens; ملکه; =ملكة =ملكات =الملكة ?ملكه ?ملكي
    =prince =princes ?=emir ?crown_prince; شاهزاده ?امیر ?ولیعهد; =أمير =أمراء =أميرا =الأمير ?ولي_العهد ?ولي_عهد ?أميري
    =princess =princesses; شاهدخت پرنسس ?شاهزاده‌خانم; =أميرة =أميرات =الأميرة ?أميري
    =sultan =sultans; سلطان; =سلطان =سلاطين
    =emperor =emperors ?=empire; امپراتور امپراطور ?امپراتوری; إمبراطور أباطرة ?إمبراطوري ?إمبراطورية ?قيصر ?قياصرة

    =pope =pontiff =papal ?=vatican; =پاپ =پاپی ?واتیکان; =بابا =البابا =باباوات بابوي ?حبر ?فاتيكان
    =bishop =bishops =archbishop =archbishops ?=patriarch; اسقف ?اسقف‌اعظم; أسقف أساقفة ?مطران ?مطارنة ?بطريرك
    =priest =priests =clergyman ?=pastor ?=pastors ?=vicar ?=vicars ?=monk ?=monks ?=father ?=cleric ?=clerics; کشیش =کشیشان =کشیشان‌ها =کشیشان‌های ?راهب ?روحانی; كاهن كهنة =قس =قساوسة =قسيس =القس ?راهب ?رهبان ?أب
    =cardinal =cardinals; کاردینال; كاردينال كرادلة
    =rabbi =rabbis; خاخام; حاخام حاخامات
    =imam =imams ?=ayatollah ?=preacher; ?امام ?پیشنماز ?ائمه; =إمام =أئمة =الإمام ?أمام ?خطيب

    =quran =koran =qur'an =quranic =koranic; قرآن قرآنی; =قرآن =القرآن =قرآني ?مصحف ?مصاحف ?قرانا ?ذكر
    =bible =biblical =gospel =gospels ?=testament ?=scripture ?=scriptures; انجیل کتاب_مقدس ?عهدین ?کتب_مقدس; إنجيل إنجيلي أناجيل الكتاب_المقدس كتاب_مقدس ?مقدس ?توراتي ?مقدسة
    =torah; =تورات; توراة توراتي

    =buddhist =buddhists =buddhism; بودایی بوداییان بودیسم; بوذي بوذية بوذيين
    =hindu =hindus =hinduism; هندو هندوها هندوئیسم; هندوسي هندوسية هندوس
    =zoroastrian =zoroastrians =zoroastrianism; زرتشتی زرتشتیان; زرادشتي زرادشتية ?مجوس ?مجوسي
    =bahai =bahais =baha'i =baha'is; =بهائی بهائیان =بهایی; بهائي بهائية بهائيين
    =yazidi =yazidis =yezidi =yezidis; ایزدی ایزدیان; إيزيدي إيزيديين أيزيدي يزيدي يزيديين ?يزيد
    =sikh =sikhs; سیک; سيخ سيخي ?السيخ

    =catholic =catholics =catholicism; کاتولیک; كاثوليكي كاثوليك
    =protestant =protestants =protestantism; پروتستان; بروتستانتي بروتستانت
    =orthodox; ارتدوکس; أرثوذكسي أرثوذكس ?متشدد ?متشددين ?حريدي ?حريديم ?متدين

    =kurdish =kurd =kurds ?=kurdistan; =کردها =کردهای =کردی ?=کرد کردستان; =كردي =كردية =أكراد =الأكراد =الكرد =كرد ?كردستان
    =arab =arabs =arabic ?=arabia ?=arabian; عرب عربی ?عربستان; =عربي =عربية =عرب =العرب ?أعراب ?عروبة ?عربيا ?عربيين
    =turkmen =turkmens =turkoman =turkomans; ترکمن ترکمان; تركماني تركمان
    =assyrian =assyrians =syriac; آشوری آشوریان سریانی; آشوري آشوريين سرياني =سريان

    =brigade =brigades; =تیپ =تیپ‌ها =تیپ‌های; ?لواء ?ألوية ?كتيبة ?كتائب
    =battalion =battalions; =گردان =گردان‌ها =گردان‌های; كتيبة كتائب ?فوج ?سرية
    =regiment =regiments; هنگ; فوج أفواج ?كتيبة
    =platoon =platoons; ?دسته ?جوخه; فصيلة ?فصيل
    =squadron =squadrons; ?اسکادران; =سرب =أسراب =السرب

    =colonel =colonels ?lieutenant_colonel; سرهنگ; =عقيد =عقداء =العقيد ?مقدم
    =brigadier =brigadiers ?brigadier_general ?=general ?=generals; سرتیپ; =عميد =عمداء =العميد ?لواء ?عمادة ?جنرال
    major_general ?=general ?=generals ?=major ?=majors; سرلشکر; لواء_ركن ?لواء ?ألوية ?جنرال ?فريق
    =lieutenant =lieutenants ?lieutenant_general; ستوان; =ملازم =ملازما =الملازم ?فريق ?ملازم_أول ?مقدم ?لفتنانت
    =sergeant =sergeants; گروهبان; رقيب_أول ?رقيب ?عريف
    =admiral =admirals; دریاسالار دریادار; أميرال أدميرال ?لواء_بحري ?فريق_بحري

    =breakfast ?=iftar; صبحانه ?افطار; =فطور =الفطور =إفطار ?إفطارا
    =lunch =lunches =lunchtime; ناهار نهار; =غداء =الغداء ?غدا
    =dinner =dinners =supper; شام_خورد ?شام; =عشاء =العشاء ?عشائه

    =kitchen =kitchens; آشپزخانه; مطبخ مطابخ
    =bathroom =bathrooms =toilet =toilets ?=shower; حمام دستشویی توالت ?گرمابه; =حمام =حمامات مرحاض مراحيض ?دورة_المياه ?دورات_المياه ?دورة ?حمامة
    =bedroom =bedrooms; اتاق_خواب اتاق‌خواب; غرفة_نوم غرف_نوم غرفة_النوم غرف_النوم

    =rain =rains =rainfall =rained =raining =rainy ?=shower ?=showers ?=wet ?=downpour; =باران =باران‌ها =باران‌های بارندگی =بارانی ?بارش; مطر أمطار ممطر =ماطر ?هطول ?هطل ?متساقطات ?زخات
    =snow =snowfall =snowed =snowing =snowy =snowstorm =snowstorms =blizzard =blizzards; برف بارش_برف کولاک ?برفی; ثلج ثلوج ثلجي ?تساقط
    =fog =foggy =mist ?=smog; =مه_غلیظ مه‌آلود ?مه; ضباب ضبابي ?سديم
    =dust =dusty =sandstorm =sandstorms dust_storm ?=sand; گردوغبار گرد_و_غبار ریزگرد ?خاک ?غبار; غبار غبارا أتربة ?ترابي ?رمل ?رملي ?عاصفة ?رمال
    =hail =hailstorm =hailstorms =hailstones; تگرگ; حبات_البرد ?برد ?بردا

    =wood =wooden =timber ?=forest; =چوب =چوبی ?تخته; خشب أخشاب خشبي ?حطب
    =glass ?=glasses; شیشه شیشه‌ای; زجاج زجاجي زجاجة ?كأس ?كوب ?نظارة ?نظارات
    =plastic =plastics; پلاستیک پلاستیکی ?نایلون; بلاستيك بلاستيكي ?لدائن
    ?=paper ?=papers; کاغذ کاغذی ?مقاله; ?ورق ?ورقة ?أوراق ?ورقي ?صحيفة
    =rubber; لاستیک لاستیکی; مطاط مطاطي
    =leather; چرم چرمی; ?جلد ?جلدي ?جلود
    =cement ?=concrete; =سیمان =سیمان‌ها =سیمان‌های بتن; إسمنت أسمنت خرسانة خرساني إسمنتي أسمنتي ?باطون ?ملموس

    =tourist =tourists ?=tourism ?=visitor ?=visitors ?=holidaymaker ?=holidaymakers; گردشگر گردشگران توریست ?گردشگری ?جهانگرد; سائح سائحة =سياح سائحين سواح ?سياحي ?سياحة ?زائر ?=زوار
    =pilgrim =pilgrims ?=pilgrimage ?=worshipper ?=worshippers; زائر زائران زوار ?حاجی ?حجاج; =حاج حجاج =زوار زائرين ?زائر ?حجيج ?معتمر ?معتمرين ?حج
    =passenger =passengers ?=traveller ?=travellers ?=traveler ?=travelers ?=commuter ?=commuters ?=aboard ?=rider ?=riders ?=occupant ?=occupants; سرنشین سرنشینان ?مسافر ?مسافران; راكب ركاب راكبا ?مسافر ?مسافرين ?مسافرون ?ركب
    =pedestrian =pedestrians ?=passers-by ?=foot; عابر عابران عابرپیاده ?پیاده; مشاة =مارة راجلين ?عابر ?سابلة ?رصيف

    =child =children =kid =kids =infant =infants =toddler =toddlers ?=baby ?=babies ?=minor ?=minors ?=childhood ?=boy ?=boys ?=girl ?=girls ?=son ?=sons ?=daughter ?=daughters ?=young; کودک کودکان بچه خردسال نوزاد نوزادان ?فرزند ?فرزندان ?اطفال ?طفل; طفل أطفال رضيع رضع طفولة ?صغار ?أولاد ?ولد ?قاصر ?قاصرين ?صبي ?أبناء ?ابن ?صغير ?وليد ?مولود
    =adult =adults =adulthood ?=grown-up ?=mature ?=elderly; بزرگسال بزرگسالان ?بالغ; =بالغين =بالغون راشد راشدين راشدون بالغي ?بالغ ?بالغة ?كبار ?كبير ?رشد

    =orphan =orphans =orphaned =orphanage =orphanages; یتیم ایتام پرورشگاه; يتيم أيتام =يتامى ?ميتم
    =widow =widows =widowed ?=widower ?=widowers; بیوه بیوگان; أرملة أرامل ?أرمل

    =patients =outpatient =outpatients ?=patient ?=sick ?=case ?=cases ?=people; =بیمار =بیمار‌ها =بیمار‌های =بیماران =بیماران‌ها =بیماران‌های ?مریض ?مبتلا; مريض مرضى مريضة ?مصاب ?مصابين ?شخص ?أشخاص ?حالة ?حالات ?مرض
    =doctor =doctors =physician =physicians ?=medic ?=medics ?=gp ?=gps ?=clinician ?=clinicians ?=diagnosed ?=clinic ?=clinics ?=medical ?=healthcare ?=provider ?=providers ?=surgeon ?=surgeons; پزشک پزشکان ?دکتر ?طبیب ?پزشکی ?تشخیص ?معاینه; طبيب طبيبة أطباء ?دكتور ?دكتورة ?دكاترة ?طبي ?طبية ?=جراح
    """
}
