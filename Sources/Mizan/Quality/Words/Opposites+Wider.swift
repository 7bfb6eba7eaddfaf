extension Opposites {
  // Further groups, in the form of ``text``.
  static let wider = """
    =upheld =uphold =upholds =upholding; ابقا ابرام تأیید_حکم حکم_را_تأیید; =أيد =أيدت =يؤيد =تؤيد =أيدوا =يؤيدون =سيؤيد =ستؤيد تأييد ثبت يثبت تثبت =سيثبت =ستثبت تثبيت أبقى_على أبقت_على يبقي_على =مصادقة إبرام ?أكد ?يؤكد ?تؤكد ?=سيؤكد ?=ستؤكد ?تأكيد ?صادق ?يصادق ?تصادق ?=سيصادق ?=ستصادق ?رفض ?يرفض ?ترفض ?=سيرفض ?=سترفض ?أقر ?يقر ?تقر ?=سيقر ?=ستقر ?إقرار ?اعتمد
    =overturned =overturn =overturns =overturning =quash =quashes =quashed =quashing =annul =annuls =annuled =annuling =annulment =revoke =revokes =revoked =revoking ?=reverse ?=reverses ?=reversed ?=reversing ?=cancel ?=cancelled ?=cancels ?=struck ?=scrapped ?=repeal ?=repeals ?=repealed ?=repealing; نقض_حکم نقض_رأی حکم_را_نقض باطل ابطال ?لغو ?فسخ ?نقض ?واژگون ?واژگونی; نقض ينقض تنقض =سينقض =ستنقض أبطل يبطل تبطل =سيبطل =ستبطل إبطال ألغى ألغت يلغي تلغي =سيلغي =ستلغي إلغاء فسخ يفسخ تفسخ =سيفسخ =ستفسخ ?انقلب ?ينقلب ?تنقلب ?=سينقلب ?=ستنقلب ?انقلاب ?قلب ?يقلب ?تقلب ?=سيقلب ?=ستقلب ?إسقاط ?أسقط ?يسقط ?تسقط ?=سيسقط ?=ستسقط ?باطل ?تراجع ?سحب

    =hire =hires =hired =hiring =recruit =recruits =recruited =recruiting =recruitment =appoint =appoints =appointed =appointing =appointment =appointments ?=nominate ?=nominates ?=nominated ?=nominating ?=employ ?=employs ?=employed ?=employing ?=named ?=chosen ?=tapped ?=elected ?=selected ?=installed ?=assigned; استخدام منصوب انتصاب انتصابات گمارد گماردند گماشت گماشتند به_کار_گرفت ?تعیین ?معرفی ?انتخاب ?مأمور; وظف يوظف توظف =سيوظف =ستوظف توظيف =عين =عينت =يعين =تعين =عينوا =يعينون =سيعين =ستعين تعيين تعيينات ?معين ?استخدم ?يستخدم ?تستخدم ?=سيستخدم ?=ستستخدم ?استخدام تجنيد =يجند =تجند ?جند ?اختار ?يختار ?تختار ?=سيختار ?=ستختار ?انتدب ?كلف ?يكلف ?تكلف ?=سيكلف ?=ستكلف ?تكليف ?شغل ?يشغل ?تشغل ?=سيشغل ?=ستشغل ?تشغيل ?تسمية ?سمى ?سمت ?يسمي ?تسمي ?=سيسمي ?=ستسمي ?نصب ?ينصب ?تنصب ?=سينصب ?=ستنصب ?تنصيب ?وظيفة ?وظائف ?موظف
    =dismiss =dismisses =dismissed =dismissing =dismissal =dismissals =sack =sacks =sacked =sacking =oust =ousts =ousted =ousting =ouster ?=fire ?=fires ?=fired ?=firing ?=lay ?=laid ?=layoffs ?=layoff ?=redundancies ?=removed ?=remove ?=removal ?=expelled ?=axe ?=axed ?=sidelined ?=toppled ?=deposed ?=discharged ?=rejected; برکنار برکناری اخراج عزل ?تعدیل ?کنار_گذاشت ?کنار_گذاشته ?بیکار ?خلع; أقال يقيل تقيل =سيقيل =ستقيل إقالة أقيل أقيلت ?يقال سرح يسرح تسرح =سيسرح =ستسرح تسريح طرد يطرد تطرد =سيطرد =ستطرد =عزل =عزلت =يعزل =تعزل =عزلوا =يعزلون =سيعزل =ستعزل أعفى أعفت يعفي تعفي =سيعفي =ستعفي أعفي إعفاء ?=صرف ?=صرفت ?=يصرف ?=تصرف ?=صرفوا ?=يصرفون ?=سيصرف ?=ستصرف ?فصل ?يفصل ?تفصل ?=سيفصل ?=ستفصل ?نحى ?نحت ?ينحي ?تنحي ?=سينحي ?=ستنحي ?تنحية ?أطاح ?يطيح ?تطيح ?=سيطيح ?=ستطيح ?إطاحة ?استغنى ?استغناء ?إبعاد ?أبعد ?رفض ?يرفض ?ترفض ?=سيرفض ?=سترفض ?رد ?رفت ?خلع ?إقصاء
    =resign =resigns =resigned =resigning =resignation =resignations ?=quit ?=quits ?=quitting ?=step ?=stepped ?=stepping ?=steps ?=stood ?=standing ?=stand; استعفا مستعفی ?کناره‌گیری ?کناره_گیری ?کناره; استقال يستقيل تستقيل =سيستقيل =ستستقيل استقالة مستقيل ?تنحى ?تنحت ?يتنحى ?تتنحى ?=سيتنحى ?=ستتنحى ?تنحي ?تخلى ?تخلت ?يتخلى ?تتخلى ?=سيتخلى ?=ستتخلى ?غادر ?=مغادرة ?ترك ?انسحب

    =deploy =deploys =deployed =deploying =deployment =deployments =redeploy =redeploys =redeployed =redeploying ?=station ?=stations ?=stationed ?=stationing ?=send ?=sent ?=sends ?=sending ?=dispatch ?=dispatches ?=dispatched ?=dispatching; استقرار مستقر ?اعزام ?گسیل; نشر_قوات نشر_القوات نشر_جنود نشر_الجنود نشر_قواتها نشر_قواته ?نشر ?ينشر ?تنشر ?=سينشر ?=ستنشر ?انتشر ?ينتشر ?تنتشر ?=سينتشر ?=ستنتشر ?انتشار ?أرسل ?يرسل ?ترسل ?=سيرسل ?=سترسل ?إرسال ?تمركز ?يتمركز ?تتمركز ?=سيتمركز ?=ستتمركز ?ايفاد ?أوفد ?نصب ?ينصب ?تنصب ?=سينصب ?=ستنصب
    =withdraw =withdraws =withdrew =withdrawn =withdrawing =withdrawal =withdrawals =pullout pull_out pulled_out pulling_out ?=pull ?=pulled ?=pulling ?=leave ?=left ?=leaves ?=leaving ?=retreat ?=retreats ?=retreated ?=retreating; عقب‌نشینی عقب_نشینی بیرون_کشید بیرون_کشیدن ?خروج ?خارج ?بازگشت; سحب يسحب تسحب =سيسحب =ستسحب انسحب ينسحب تنسحب =سينسحب =ستنسحب انسحاب منسحب ?=مغادرة ?غادر ?يغادر ?تغادر ?=سيغادر ?=ستغادر ?خروج ?خرج ?يخرج ?تخرج ?=سيخرج ?=ستخرج ?جلاء ?إجلاء ?تراجع ?يتراجع ?تتراجع ?=سيتراجع ?=ستتراجع ?تقهقر ?إخلاء ?عودة

    =praise =praises =praised =praising =hail =hails =hailed =hailing =laud =lauds =lauded =lauding =commend =commends =commended =commending =commendation =applaud =applauds =applauded =applauding =extol =extols =extoled =extoling =welcomed =welcomes =welcoming ?=welcome ?=tribute ?=tributes ?=thank ?=thanks ?=thanked ?=thanking ?=congratulate ?=congratulates ?=congratulated ?=congratulating ?=credit ?=credits ?=credited ?=crediting ?=honour ?=honoured ?=admired; تحسین تمجید ستایش ستود ستودند تجلیل قدردانی ?استقبال ?تقدیر ?تبریک ?تشکر; أشاد يشيد تشيد =سيشيد =ستشيد إشادة مدح يمدح تمدح =سيمدح =ستمدح مديح امتدح يمتدح تمتدح =سيمتدح =ستمتدح =أثنت =أثنوا =يثني =تثني أثنى_على ?=أثنى =ثناء =الثناء رحب يرحب ترحب =سيرحب =سترحب ترحيب ?ثمن ?يثمن ?تثمن ?=سيثمن ?=ستثمن تثمين ?أطرى ?إطراء ?شكر ?يشكر ?تشكر ?=سيشكر ?=ستشكر ?تقدير ?حيا ?حيت ?يحيي ?تحيي ?=سيحيي ?=ستحيي ?تحية ?مجد ?يمجد ?تمجد ?=سيمجد ?=ستمجد ?تمجيد ?هنأ ?أعرب_عن_تقديره
    =criticise =criticises =criticised =criticising =criticize =criticizes =criticized =criticizing =criticism =criticisms =condemn =condemns =condemned =condemning =condemnation =condemnations =denounce =denounces =denounced =denouncing =denunciation =deplore =deplores =deplored =deploring =decry =decries =decried =rebuke =rebukes =rebuked =rebuking =slammed =lambasted ?=blast ?=blasts ?=blasted ?=blasting ?=attack ?=attacks ?=attacked ?=attacking ?=slam ?=slams ?=slamming ?=censure ?=censures ?=censured ?=censuring ?=blame ?=blames ?=blamed ?=blaming ?=accuse ?=accuses ?=accused ?=accusing ?=fault ?=faults ?=faulted ?=faulting ?=critic ?=critics ?=critical; انتقاد منتقد محکوم_کرد محکوم_کردند محکوم_می‌کند محکومیت_کرد نکوهش تقبیح ?محکوم ?سرزنش ?حمله ?متهم ?اعتراض; انتقد ينتقد تنتقد =سينتقد =ستنتقد انتقاد انتقادات منتقد ندد يندد تندد =سيندد =ستندد تنديد استنكر يستنكر تستنكر =سيستنكر =ستستنكر استنكار شجب يشجب تشجب =سيشجب =ستشجب أدان تدين =سيدين =ستدين ?=يدين إدانة ?هاجم ?يهاجم ?تهاجم ?=سيهاجم ?=ستهاجم ?هجوم ?لام ?يلوم ?تلوم ?=سيلوم ?=ستلوم ?لوم ?اتهم ?يتهم ?تتهم ?=سيتهم ?=ستتهم ?ذم ?حكم ?يحكم ?تحكم ?=سيحكم ?=ستحكم ?نقد ?اعترض ?عاب ?توبيخ ?وبخ

    =tighten =tightens =tightened =tightening =stiffen =stiffens =stiffened =stiffening ?=strict ?=stricter ?=tough ?=tougher ?=intensify =intensified ?=harden ?=hardens ?=hardened ?=hardening; تشدید سخت‌گیرانه سخت_گیرانه سختگیرانه سخت‌گیری سخت_گیری ?سخت ?سخت‌تر; تشديد مشدد تشدد ?شدد ?يشدد ?=سيشدد ?=ستشدد ?صارم ?صرامة ?أحكم ?يحكم ?تحكم ?=سيحكم ?=ستحكم ?إحكام ?تصعيد ?تصاعد ?تفاقم ?اشتد ?يشتد ?تشتد ?=سيشتد ?=ستشتد ?احتدام ?كثف ?يكثف ?تكثف ?=سيكثف ?=ستكثف ?تكثيف ?زيادة ?زاد ?يزيد ?تزيد ?=سيزيد ?=ستزيد ?تضييق ?ضيق ?تعزيز ?عزز
    =ease =eases =eased =easing =relax =relaxes =relaxed =relaxing =relaxation =loosen =loosens =loosened =loosening =soften =softens =softened =softening ?=lift ?=lifts ?=lifted ?=lifting ?=relieve ?=relieves ?=relieved ?=relieving ?=alleviate ?=alleviates ?=alleviated ?=alleviating ?=reduce ?=reduces ?=reduced ?=reducing ?=easy ?=lighter; ?تسهیل کاستن ?تخفیف ?کاهش ?کاست ?آسان ?رفع ?لغو ?تعدیل ?نرم ?ملایم; خفف يخفف تخفف =سيخفف =ستخفف تخفيف تيسير ?تسهيل ?سهل ?يسهل ?تسهل ?=سيسهل ?=ستسهل ?يسر ?ييسر ?تيسر ?=سييسر ?=ستيسر ?رفع ?يرفع ?ترفع ?=سيرفع ?=سترفع ?تليين ?إرخاء ?خفض ?يخفض ?تخفض ?=سيخفض ?=ستخفض ?تخفيض ?انفراج ?تراجع ?هدأ ?يهدأ ?تهدأ ?=سيهدأ ?=ستهدأ ?تهدئة ?انحسر ?حد ?استرخاء

    =extend =extends =extended =extending =extension =extensions =prolong =prolongs =prolonged =prolonging =lengthen =lengthens =lengthened =lengthening ?=renew ?=renews ?=renewed ?=renewing ?=renewal ?=longer ?=expand ?=expands ?=expanded ?=expanding; تمدید ?طولانی ?گسترش ?تداوم ?توسعه; مدد يمدد تمدد =سيمدد =ستمدد تمديد أطال يطيل تطيل =سيطيل =ستطيل إطالة ?امتد ?يمتد ?تمتد ?=سيمتد ?=ستمتد ?امتداد ?تطويل ?طال ?مد ?يمد ?تمد ?=سيمد ?=ستمد ?وسع ?يوسع ?توسع ?=سيوسع ?=ستوسع ?توسيع ?تجديد ?جدد ?يجدد ?تجدد ?=سيجدد ?=ستجدد ?طول ?ممدد ?أطول ?تقديم ?قدم
    =shorten =shortens =shortened =shortening =curtail =curtails =curtailed =curtailing =truncate =truncates =truncated =truncating ?=cut ?=cuts ?=cutting ?=short ?=shorter ?=reduce ?=reduces ?=reduced ?=reducing ?=reduction; =کوتاه‌تر =کوتاه‌تر‌ها =کوتاه‌تر‌های کوتاه_کرد کوتاه_کردن کوتاه_شد کوتاه_شدن ?کاهش ?کوتاه ?کم ?محدود; ?قصر ?يقصر ?تقصر ?=سيقصر ?=ستقصر ?تقصير اختصر يختصر تختصر =سيختصر =ستختصر اختصار اختزال قلص يقلص تقلص =سيقلص =ستقلص تقليص ?خفض ?يخفض ?تخفض ?=سيخفض ?=ستخفض ?تخفيض ?تقليل ?قلل ?يقلل ?تقلل ?=سيقلل ?=ستقلل ?أقصر ?قصير ?قطع

    =expand =expands =expanded =expanding =expansion =widen =widens =widened =widening =broaden =broadens =broadened =broadening =enlarge =enlarges =enlarged =enlarging =enlargement ?=grow ?=grows ?=grew ?=growth ?=growing ?=grown ?=spread ?=development ?=extend ?=extends ?=extended ?=extending; گسترش انبساط ?توسعه ?رشد ?بسط ?تعمیم; توسع يتوسع تتوسع =سيتوسع =ستتوسع وسع يوسع =سيوسع =ستوسع توسيع توسعة اتسع يتسع تتسع =سيتسع =ستتسع اتساع ?تمدد ?يتمدد ?تتمدد ?=سيتمدد ?=ستتمدد ?نما ?نمت ?ينمو ?تنمو ?=سينمو ?=ستنمو ?نمو ?تنمية ?تطوير ?تطور ?امتد ?امتداد ?مد ?انتشار ?نشر ?زيادة ?تعميم ?واسع ?أوسع ?توسعي ?تضخم
    =shrink =shrinks =shrank =shrunk =shrinking =contraction =contractions ?=contract =contracted =contracting =narrow =narrows =narrowed =narrowing =dwindle =dwindles =dwindled =dwindling ?=reduce ?=reduces ?=reduced ?=reducing ?=decline ?=declines ?=declined ?=declining ?=fall ?=fell ?=diminish ?=diminishes ?=diminished ?=diminishing; انقباض =کوچک‌تر =کوچک‌تر‌ها =کوچک‌تر‌های کوچک_شد کوچک_شدن آب_رفت ?کوچک ?کاهش ?محدود ?رکود; تقلص يتقلص تتقلص =سيتقلص =ستتقلص تقليص قلص يقلص =سيقلص =ستقلص انكمش ينكمش تنكمش =سينكمش =ستنكمش انكماش تضاءل يتضاءل تتضاءل =سيتضاءل =ستتضاءل تضاؤل ?ضاق ?يضيق ?تضيق ?=سيضيق ?=ستضيق ?تضييق ?انحسر ?ينحسر ?تنحسر ?=سينحسر ?=ستنحسر ?انحسار ?تراجع ?يتراجع ?تتراجع ?=سيتراجع ?=ستتراجع ?تناقص ?انخفض ?انخفاض ?صغر ?أصغر ?ضيق ?ركود ?حد

    =upgrade =upgrades =upgraded =upgrading ?=improve ?=improves ?=improved ?=improving ?=raise ?=raises ?=raised ?=raising ?=lift ?=lifts ?=lifted ?=lifting ?=promote ?=promotes ?=promoted ?=promoting ?=modernise ?=modernises ?=modernised ?=modernising; ارتقا ?بهبود ?افزایش ?به‌روز ?نوسازی; ترقية ترفيع رفع يرفع ترفع =سيرفع =سترفع ?طور ?يطور ?تطور ?=سيطور ?=ستطور ?تطوير ?تحسين ?=حسن ?=حسنت ?=يحسن ?=تحسن ?=حسنوا ?=يحسنون ?=سيحسن ?=ستحسن ?تحديث ?حدث ?ارتقاء ?زيادة ?=رقى ?=رقت ?=يرقي ?=ترقي ?=رقوا ?=يرقيون ?=سيرقي ?=سترقي ?محدث ?نهوض
    =downgrade =downgrades =downgraded =downgrading ?=lower ?=lowers ?=lowered ?=lowering ?=cut ?=cuts ?=cutting ?=reduce ?=reduces ?=reduced ?=reducing ?=degrade ?=degrades ?=degraded ?=degrading; تنزل ?کاهش ?پایین; خفض يخفض تخفض =سيخفض =ستخفض تخفيض ?تنزيل ?تقليص ?قلص ?يقلص ?تقلص ?=سيقلص ?=ستقلص ?إنزال ?تراجع ?هبوط ?أقل ?أدنى ?تقليل ?انخفاض

    =support =supports =supported =supporting =supporter =supporters =supportive ?=back ?=backs ?=backed ?=backing ?=endorse ?=endorses ?=endorsed ?=endorsing ?=favour ?=favor ?=advocate ?=advocates ?=advocated ?=advocating ?=assist ?=assists ?=assisted ?=assisting ?=assistance ?=aid ?=champion ?=champions ?=championed ?=championing ?=help ?=helps ?=helped ?=helping ?=boost ?=boosts ?=boosted ?=boosting; حمایت پشتیبانی طرفداری هواداری حامی ?طرفدار ?هوادار ?موافق ?موافقت ?کمک ?تأیید ?پشتیبان; دعم يدعم تدعم =سيدعم =ستدعم داعم =أيد =أيدت =يؤيد =تؤيد =أيدوا =يؤيدون =سيؤيد =ستؤيد تأييد مؤيد ساند يساند تساند =سيساند =ستساند مساندة مساند ?ناصر ?يناصر ?تناصر ?=سيناصر ?=ستناصر ?نصير =مناصر =مناصرة =مناصرته =مناصرتها =مناصرتهم =مناصرات ?مدعوم ?وافق ?يوافق ?توافق ?=سيوافق ?=ستوافق ?موافقة ?وقف_إلى_جانب ?مساعدة ?ساعد ?يساعد ?تساعد ?=سيساعد ?=ستساعد ?عون ?أنصار ?تشجيع ?شجع ?إسناد ?معونة ?تعزيز ?تحمل ?رعاية ?معتمد ?يعتمد
    =oppose =opposes =opposed =opposing =opponent =opponents ?=opposition ?=against ?=object ?=objects ?=objected ?=objecting ?=resist ?=resists ?=resisted ?=resisting ?=reject ?=rejects ?=rejected ?=rejecting ?=anti ?=counter; مخالفت مخالف ضدیت ?علیه ?ضد ?اپوزیسیون ?مقاومت ?مخالفان; =عارض =عارضت =يعارض =تعارض =عارضوا =يعارضون =سيعارض =ستعارض معارض ?معارضة ?اعترض ?يعترض ?تعترض ?=سيعترض ?=ستعترض ?اعتراض ?خالف ?يخالف ?تخالف ?=سيخالف ?=ستخالف ?رفض ?يرفض ?ترفض ?=سيرفض ?=سترفض ?ضد ?مناهض ?مناهضة ?ناهض ?قاوم ?يقاوم ?تقاوم ?=سيقاوم ?=ستقاوم ?مقاومة ?خصم ?خصوم ?رافض ?تصدى

    =strengthen =strengthens =strengthened =strengthening =reinforce =reinforces =reinforced =reinforcing =reinforcement =reinforcements =bolster =bolsters =bolstered =bolstering =consolidate =consolidates =consolidated =consolidating =consolidation ?=boost ?=boosts ?=boosted ?=boosting ?=fortify ?=fortifies ?=fortified ?=fortifying ?=enhance ?=enhances ?=enhanced ?=enhancing ?=support ?=supports ?=supported ?=supporting ?=strong ?=stronger ?=cement ?=cements ?=cemented ?=cementing ?=raise ?=raises ?=raised ?=raising ?=firm ?=firms ?=firmed ?=firming; تقویت تحکیم ?قوی ?محکم ?افزایش ?استحکام ?تثبیت ?حمایت; عزز يعزز تعزز =سيعزز =ستعزز تعزيز =يقوي =تقوي =تقوية =تقويته =تقويتها ?=قوى ?=قوت وطد يوطد توطد =سيوطد =ستوطد توطيد رسخ يرسخ ترسخ =سيرسخ =سترسخ ترسيخ تدعيم ?دعم ?يدعم ?تدعم ?=سيدعم ?=ستدعم ?متن ?تمتين ?توثيق ?تحصين ?ارتفع ?ارتفاع ?تحسن ?قوي ?قوة ?أقوى ?شدد ?تثبيت ?ثبت ?نهوض ?زيادة ?تكريس
    =weaken =weakens =weakened =weakening =undermine =undermines =undermined =undermining =erode =erodes =eroded =eroding =erosion ?=weak ?=weaker ?=weakness ?=fall ?=fell ?=diminish ?=diminishes ?=diminished ?=diminishing ?=sap ?=saps ?=saped ?=saping ?=reduce ?=reduces ?=reduced ?=reducing; تضعیف تضعیف_شد ?ضعیف ?ضعف ?فرسایش ?سست ?کاهش; أضعف يضعف تضعف =سيضعف =ستضعف إضعاف قوض يقوض تقوض =سيقوض =ستقوض تقويض ضعف أوهن ?ضعيف ?تراجع ?يتراجع ?تتراجع ?=سيتراجع ?=ستتراجع ?انخفض ?ينخفض ?تنخفض ?=سينخفض ?=ستنخفض ?انخفاض ?نال ?ينال ?تنال ?=سينال ?=ستنال ?نيل ?تآكل ?زعزع ?يزعزع ?تزعزع ?=سيزعزع ?=ستزعزع ?زعزعة ?هشاشة ?هدد ?تهديد ?أخل ?إخلال

    =advance =advances =advancing ?=advanced ?=push ?=pushes ?=pushed ?=pushing ?=progress ?=progresses ?=progressed ?=progressing ?=gain ?=gains ?=gained ?=gaining ?=move ?=moves ?=moved ?=moving ?=forward; پیشروی پیش‌روی ?پیشرفت ?پیش ?پیشرفته; تقدم يتقدم تتقدم =سيتقدم =ستتقدم تقدما زحف يزحف تزحف =سيزحف =ستزحف ?متقدم ?تطور ?سبق ?مسبق ?توغل ?مضى ?قدم ?قدما ?تقديم
    =retreat =retreats =retreated =retreating ?=withdraw ?=withdraws ?=withdrawed ?=withdrawing ?=withdrew ?=withdrawn ?=withdrawal ?=pull ?=pulled ?=back; عقب‌نشینی عقب_نشینی عقب_نشستند ?خروج ?عقب; تراجع يتراجع تتراجع =سيتراجع =ستتراجع تقهقر يتقهقر تتقهقر =سيتقهقر =ستتقهقر انسحب ينسحب تنسحب =سينسحب =ستنسحب انسحاب انكفأ ينكفئ تنكفئ =سينكفئ =ستنكفئ ?نكوص ?ارتد ?ارتداد ?انحسار ?منتجع ?منتجعات ?ملاذ ?ملجأ ?معتكف ?خلوة ?انخفاض

    =borrow =borrows =borrowed =borrowing =borrower =borrowers ?=loan ?=loans ?=debt ?=debts; قرض_گرفت قرض_گرفتند قرض_گرفتن وام_گرفت وام_گرفتند وام_گرفتن وام‌گیرنده استقراض ?قرض ?وام ?بدهی ?تسهیلات; اقترض يقترض تقترض =سيقترض =ستقترض اقتراض مقترض استدان يستدين تستدين =سيستدين =ستستدين استدانة استقراض ?استعار ?يستعير ?تستعير ?=سيستعير ?=ستستعير ?استعارة ?قرض ?قروض ?استلف ?سلفة ?دين ?ديون
    =lend =lends =lent =lending =lender =lenders ?=loan ?=loans ?=loaned ?=credit; قرض_داد قرض_دادند قرض_دادن وام_داد وام_دادند وام_دادن وام‌دهی وام‌دهنده ?وام ?قرض ?تسهیلات ?اعطا; أقرض يقرض تقرض =سيقرض =ستقرض إقراض مقرض ?قرض ?قروض ?إعارة ?أعار ?سلف ?تسليف ?منح ?يمنح ?تمنح ?=سيمنح ?=ستمنح ?دائن ?ائتمان ?ائتماني ?تمويل

    =teach =teaches =taught =teaching ?=teacher ?=teachers ?=education ?=educate ?=educates ?=educated ?=educating ?=instruct ?=instructs ?=instructed ?=instructing ?=lesson ?=lessons; تدریس درس_می‌دهد درس_داد ?آموزش ?تعلیم ?آموخت ?معلم; تدريس ?درس ?يدرس ?تدرس ?=سيدرس ?=ستدرس ?علم ?يعلم ?تعلم ?=سيعلم ?=ستعلم ?تعليم ?معلم ?مدرس ?لقن ?تلقين ?دروس ?دراسة ?ألقى ?أستاذ
    ?=learn ?=learns ?=learned ?=learnt =learning ?=student ?=students ?=find ?=found ?=study ?=studies ?=studied ?=studying ?=lesson ?=lessons; یادگیری =فراگیری یاد_گرفت یاد_گرفتند یاد_گرفتن ?آموختن ?آموخت ?آموزش ?یاد; تعلم يتعلم تتعلم =سيتعلم =ستتعلم ?علم ?يعلم ?=سيعلم ?=ستعلم ?درس ?يدرس ?تدرس ?=سيدرس ?=ستدرس ?دراسة ?عرف ?يعرف ?تعرف ?=سيعرف ?=ستعرف ?معرفة ?اكتشف ?تعليم ?تعلمي ?اكتساب ?متعلم

    =attack =attacks =attacked =attacking =attacker =attackers =assault =assaults =assaulted ?=offensive ?=offensives ?=raid ?=raids ?=raided ?=strike ?=strikes ?=struck ?=hit ?=hits ?=bomb ?=bombs ?=bombed ?=bombing ?=storm ?=storms ?=stormed ?=storming ?=invade ?=invades ?=invaded ?=invading ?=invasion; =حمله =حملات =حمله‌ها =حمله‌های =حمله‌ای هجوم یورش تهاجم هجومی ?عملیات ?ضربه ?تعرض ?سوء‌قصد; هاجم يهاجم تهاجم =سيهاجم =ستهاجم هجوم =هجمات مهاجم مهاجمة اعتدى اعتدت يعتدي تعتدي =سيعتدي =ستعتدي اعتداء اعتداءات هجومي تهجم ?ضرب ?يضرب ?تضرب ?=سيضرب ?=ستضرب ?ضربة ?غارة ?غارات ?قصف ?يقصف ?تقصف ?=سيقصف ?=ستقصف ?استهدف ?يستهدف ?تستهدف ?=سيستهدف ?=ستستهدف ?استهداف ?عملية ?عمليات ?نوبة ?أزمة ?عدوان ?اقتحم ?يقتحم ?تقتحم ?=سيقتحم ?=ستقتحم ?اقتحام ?شن ?يشن ?تشن ?=سيشن ?=ستشن ?داهم ?نوبات ?تعرض ?أغار ?إصابة ?تفجير
    =defend =defends =defended =defending =defence =defences =defense =defenses =defender =defenders =defensive ?=protect ?=protects ?=protected ?=protecting ?=protection ?=idf ?=pentagon ?=guard ?=advocate ?=advocates ?=advocated ?=advocating ?=uphold ?=stand ?=stood; دفاع مدافع دفاعی پدافند ?وزیر_دفاع ?پنتاگون ?حمایت ?حفاظت; دافع يدافع تدافع =سيدافع =ستدافع دفاع دفاعا مدافع دفاعي ?حمى ?حمت ?يحمي ?تحمي ?=سيحمي ?=ستحمي ?حماية ?ذود ?ذاد ?صد ?تصدى ?درع ?محام ?محامي

    ?=buy ?=bought ?=buys ?=buying =purchase =purchases =purchased =purchasing; خرید خریدند خریداری =می‌خرد =می‌خرد‌ها =می‌خرد‌های =می‌خرند =می‌خرند‌ها =می‌خرند‌های خریدار; اشترى اشترت يشتري تشتري =سيشتري =ستشتري شراء مشتريات ابتاع ?شرى ?اقتنى ?اقتنت ?يقتني ?تقتني ?=سيقتني ?=ستقتني ?اقتناء ?مشترى ?صفقة ?استحوذ ?استحواذ
    =rent =rents =rented =renting =rental =rentals =lease =leases =leased =leasing =tenant =tenants ?=hire ?=hires ?=hired ?=hiring ?=let; اجاره مستأجر اجاره‌نشین رهن ?کرایه ?موجر; استأجر يستأجر تستأجر =سيستأجر =ستستأجر =يؤجر =تؤجر ?=أجر تأجير إيجار إيجارات استئجار مستأجر مؤجر كراء اكترى ?أجرة ?أجور ?مأجور

    =savings ?=save ?=saves ?=saved ?=saving ?=economise ?=economize; پس‌انداز پس_انداز صرفه‌جویی صرفه_جویی ?ذخیره ?نجات ?سپرده; ادخر يدخر تدخر =سيدخر =ستدخر ادخار مدخرات =وفورات ?وفر ?يوفر ?توفر ?=سيوفر ?=ستوفر ?توفير ?اقتصد ?اقتصاد ?اقتصادي ?ترشيد ?أنقذ ?ينقذ ?تنقذ ?=سينقذ ?=ستنقذ ?إنقاذ ?حفظ ?يحفظ ?تحفظ ?=سيحفظ ?=ستحفظ ?خزن ?مدخر ?وفرة
    =spend =spends =spent =spending =expenditure =expenditures ?=cost ?=costs ?=expense ?=expenses ?=outlay ?=waste ?=wastes ?=wasted ?=wasting; خرج هزینه_کرد هزینه_کردند هزینه_کردن ?هزینه ?مخارج ?گذراند ?صرف ?سپری; أنفق ينفق تنفق =سينفق =ستنفق إنفاق =نفقات ?=صرف ?=صرفت ?=يصرف ?=تصرف ?=صرفوا ?=يصرفون ?=سيصرف ?=ستصرف مصاريف مصروفات ?قضى ?قضت ?يقضي ?تقضي ?=سيقضي ?=ستقضي ?أمضى ?أمضت ?يمضي ?تمضي ?=سيمضي ?=ستمضي ?نفقة ?تكاليف ?تكلفة ?بدد ?يبدد ?تبدد ?=سيبدد ?=ستبدد ?دفع ?يدفع ?تدفع ?=سيدفع ?=ستدفع ?مصروف ?تخصيص ?خصص ?كلف

    =hosted =hosts =hosting ?=host; =میزبانی =میزبان =میزبان‌ها =میزبان‌های مهمان‌نوازی; استضاف يستضيف تستضيف =سيستضيف =ستستضيف استضافة مستضيف ?=مضيف ?=مضيفة ?استقبل ?يستقبل ?تستقبل ?=سيستقبل ?=ستستقبل ?استقبال ?احتضن ?يحتضن ?تحتضن ?=سيحتضن ?=ستحتضن ?ضيف ?ضيافة ?نظم ?ينظم ?تنظم ?=سينظم ?=ستنظم ?تنظيم ?عائل ?مقدم ?قدم ?أقام
    =visit =visits =visited =visiting =visitor =visitors ?=tour ?=tours ?=toured ?=touring ?=trip ?=trips ?=travel ?=travels ?=traveled ?=traveling ?=guest ?=guests ?=stop ?=stops ?=stoped ?=stoping; بازدید زیارت ?دیدار ?سفر ?سر_زد ?عیادت ?بازدیدکننده ?=مهمان ?=مهمان‌ها ?=مهمان‌های; =زار =زارت =يزور =تزور =زاروا =يزورون =سيزور =ستزور زيارة زيارات زرت زائر =زوار تفقد يتفقد تتفقد =سيتفقد =ستتفقد ?جولة ?سفر ?سافر ?توجه ?قصد ?ارتاد ?يرتاد ?ترتاد ?=سيرتاد ?=سترتاد ?تفقدية ?مراجعة ?معاينة

    =freeze =freezes =froze =frozen =freezing; انجماد منجمد بلوکه یخ‌زده یخ_زد ?مسدود ?یخ ?فریز ?توقیف; جمد يجمد تجمد =سيجمد =ستجمد تجميد يتجمد تتجمد =سيتجمد =ستتجمد مجمد متجمد ?جليد ?صقيع ?حجز ?بارد ?برد ?تعليق ?=وقف ?أوقف ?ثلج
    =thaw =thaws =thawed =thawing =melt =melts =melted =melting =unfreeze =unfreezes =unfroze =unfrozen =unfreezing =defrost =defrosts =defrosted =defrosting ?=release ?=releases ?=released ?=releasing; ذوب یخ‌زدایی آب_شدن_یخ ?آزادسازی ?آزاد ?رفع_انسداد ?رفع; ذوبان ذاب يذوب تذوب =سيذوب =ستذوب إذابة أذاب يذيب تذيب =سيذيب =ستذيب رفع_التجميد رفع_تجميد إلغاء_تجميد إلغاء_التجميد فك_تجميد فك_التجميد إنهاء_تجميد ?انصهار ?انصهر ?صهر ?إفراج ?أفرج ?يفرج ?تفرج ?=سيفرج ?=ستفرج ?تحرير ?حرر ?فك ?إزالة ?رفع ?إطلاق

    =encourage =encourages =encouraged =encouraging =encouragement =incentivise =incentivises =incentivised =incentivising =incentivize =incentivizes =incentivized =incentivizing ?=urge ?=urges ?=urged ?=urging ?=prompt ?=prompts ?=prompted ?=prompting ?=promote ?=promotes ?=promoted ?=promoting ?=motivate ?=motivates ?=motivated ?=motivating ?=spur ?=spurs ?=spured ?=spuring; تشویق ترغیب ?تشجیع ?انگیزه ?دلگرم; شجع يشجع تشجع =سيشجع =ستشجع تشجيع مشجع حفز يحفز تحفز =سيحفز =ستحفز تحفيز ?حث ?يحث ?تحث ?=سيحث ?=ستحث ?حض ?دفع ?يدفع ?تدفع ?=سيدفع ?=ستدفع ?ترغيب ?رغب ?عزز ?تعزيز ?حافز ?حوافز ?حرض ?تحريض ?دعا ?دعت ?يدعو ?تدعو ?=سيدعو ?=ستدعو ?دعم
    =discourage =discourages =discouraged =discouraging =dissuade =dissuades =dissuaded =dissuading =deter =deters =deterred =deterring ?=deterrent ?=warn ?=warns ?=warned ?=warning ?=prevent ?=prevents ?=prevented ?=preventing; منصرف دلسرد بازداشتن_از ?نهی ?بازدارنده ?ناامید ?مانع; =ثنى =ثنت =يثني =تثني =ثنوا =يثنيون =سيثني =ستثني تثبيط ثبط يثبط تثبط =سيثبط =ستثبط مثبط ?ردع ?يردع ?تردع ?=سيردع ?=ستردع ?رادع ?نهى ?نهت ?ينهى ?تنهى ?=سينهى ?=ستنهى ?نهي ?منع ?يمنع ?تمنع ?=سيمنع ?=ستمنع ?أحبط ?يحبط ?تحبط ?=سيحبط ?=ستحبط ?إحباط ?حذر ?يحذر ?تحذر ?=سيحذر ?=ستحذر ?تحذير ?=صرف ?=صرفت ?=يصرف ?=تصرف ?=صرفوا ?=يصرفون ?=سيصرف ?=ستصرف ?تنفير ?نفر ?يئس ?عدم_تشجيع

    =include =includes =included =inclusion ?=including ?=contain ?=contains ?=contained ?=containing ?=comprise ?=comprises ?=comprised ?=comprising ?=among ?=feature ?=features ?=featured ?=featuring ?=consist ?=consists ?=consisted ?=consisting ?=cover ?=covers ?=covered ?=covering ?=incorporate ?=incorporates ?=incorporated ?=incorporating; شامل گنجانده گنجاندن ?دربر ?دربرگیرنده ?ازجمله ?جمله ?حاوی ?مشمول; شمل يشمل تشمل =سيشمل =ستشمل شمول تضمن يتضمن تتضمن =سيتضمن =ستتضمن تضمين ضم يضم تضم =سيضم =ستضم أدرج يدرج تدرج =سيدرج =ستدرج إدراج اشتمل يشتمل تشتمل =سيشتمل =ستشتمل مشمول ?شامل ?بينهم ?بينها ?بين ?منها ?منهم ?فيها ?فيه ?فيهم ?بما ?احتوى ?احتوت ?يحتوي ?تحتوي ?=سيحتوي ?=ستحتوي ?إدخال ?أدخل ?دمج ?كان ?ضمن ?متضمن ?مثل ?إلى_جانب
    =exclude =excludes =excluded =exclusion ?=excluding ?=exclusive ?=exclusively ?=except ?=exception ?=exempt ?=exempts ?=exempted ?=exempting ?=exemption ?=bar ?=barred ?=ban ?=banned ?=rule ?=ruled ?=rules ?=ruling ?=omit ?=omitted ?=left ?=unlikely ?=drop ?=dropped ?=remove ?=removes ?=removed ?=removing ?=marginalise ?=marginalises ?=marginalised ?=marginalising ?=dismiss ?=dismisses ?=dismissed ?=dismissing ?=disqualified ?=apart; مستثنی مستثنا حذف‌شده مستثنی‌شدن طرد ?حذف ?محروم ?استثنا ?بعید ?رد ?کنار ?معاف ?جز; استبعد يستبعد تستبعد =سيستبعد =ستستبعد استبعاد استثنى استثنت يستثني تستثني =سيستثني =ستستثني استثناء أقصى أقصت يقصي تقصي =سيقصي =ستقصي إقصاء مستبعد مستثنى ?استثنائي ?باستثناء ?عدا ?ماعدا ?حرم ?يحرم ?تحرم ?=سيحرم ?=ستحرم ?حرمان ?إخراج ?أخرج ?شطب ?حذف ?يحذف ?تحذف ?=سيحذف ?=ستحذف ?إبعاد ?أبعد ?مبعد ?نفى ?نفت ?ينفي ?تنفي ?=سينفي ?=ستنفي ?تهميش ?منع ?يمنع ?تمنع ?=سيمنع ?=ستمنع ?حظر ?إعفاء ?خارج

    =retain =retains =retained =retaining =maintain =maintains =maintained =maintaining =preserve =preserves =preserved =preserving =preservation ?=keep ?=keeps ?=kept ?=keeping ?=conserve ?=conserves ?=conserved ?=conserving ?=hold ?=held ?=stick ?=stuck ?=adhere ?=adheres ?=adhered ?=adhering ?=maintenance; حفظ ابقا ?نگه ?نگهداری ?پایبند ?حفاظت; احتفظ يحتفظ تحتفظ =سيحتفظ =ستحتفظ احتفاظ حافظ يحافظ تحافظ =سيحافظ =ستحافظ محافظة_على حفاظ ?أبقى ?أبقت ?يبقي ?تبقي ?=سيبقي ?=ستبقي إبقاء تمسك يتمسك تتمسك =سيتمسك =ستتمسك تمسكا صون صان يصون تصون =سيصون =ستصون ?حفظ ?يحفظ ?تحفظ ?=سيحفظ ?=ستحفظ ?بقي ?بقاء ?ظل ?محافظة ?محافظ ?استمر ?صيانة ?التزم ?=التزام
    =abandon =abandons =abandoned =abandoning =abandonment =relinquish =relinquishes =relinquished =relinquishing =renounce =renounces =renounced =renouncing =forgo =forgoes =forgone =forsake =forsaken ?=give ?=gave ?=given ?=drop ?=drops ?=droped ?=droping ?=dropped ?=leave ?=left ?=desert ?=deserts ?=deserted ?=deserting ?=ditch ?=ditches ?=ditched ?=ditching ?=waive ?=waives ?=waived ?=waiving; دست_کشید دست_کشیدند دست_برداشت صرف‌نظر رهاسازی رها_کرد رها_کردند رها_شد رها_کردن ترک_گفت ?رها ?ترک ?متروک ?کنار; =تخلى =تخلت =تخلوا =يتخلى =تتخلى =سيتخلى =ستتخلى =يتخلون =تخليه =تخليها =التخلي =تخلي =هجر =هجرت =يهجر =تهجر =هجروا =يهجرون =سيهجر =ستهجر تنازل يتنازل تتنازل =سيتنازل =ستتنازل مهجور متروك ?ترك ?يترك ?تترك ?=سيترك ?=ستترك ?تنازلات ?نبذ ?ينبذ ?تنبذ ?=سينبذ ?=ستنبذ ?عدل ?يعدل ?تعدل ?=سيعدل ?=ستعدل ?عدول ?غادر ?يغادر ?تغادر ?=سيغادر ?=ستغادر ?=مغادرة ?أسقط ?يسقط ?تسقط ?=سيسقط ?=ستسقط ?كف ?يكف ?تكف ?=سيكف ?=ستكف ?إسقاط ?صرف_النظر ?تراجع ?يتراجع ?تتراجع ?=سيتراجع ?=ستتراجع ?أقلع ?إقلاع

    =raise =raised =raises =raising =hike =hikes =hiked =hiking ?=increase ?=increases ?=increased ?=increasing ?=up ?=lift ?=lifts ?=lifted ?=lifting ?=rise ?=rises ?=rose ?=rising ?=boost ?=boosts ?=boosted ?=boosting ?=elevate ?=elevates ?=elevated ?=elevating ?=higher ?=fund ?=fly ?=filed; بالا_برد بالا_بردن بالا_بردند افزایش_داد افزایش_داده افزایش_دهد افزایش_دادند افزایش_می‌دهد ?افزایش ?بالا ?بلند ?برافراشت ?رفع; رفع يرفع ترفع =سيرفع =سترفع رفعا ?زاد ?يزيد ?تزيد ?=سيزيد ?=ستزيد ?زيادة ?أثار ?يثير ?تثير ?=سيثير ?=ستثير ?إثارة ?ارتفع ?يرتفع ?ترتفع ?=سيرتفع ?=سترتفع ?ارتفاع ?طرح ?يطرح ?تطرح ?=سيطرح ?=ستطرح ?جمع ?يجمع ?تجمع ?=سيجمع ?=ستجمع ?ربى ?ربت ?يربي ?تربي ?=سيربي ?=ستربي ?تربية ?نشأ ?تعلية ?رفع_دعوى ?إعلاء ?تصعيد ?مرفوع
    =lowered =lowers =lowering =reduce =reduces =reduced =reducing =reduction =reductions =slash =slashes =slashed =slashing ?=lower ?=cut ?=cuts ?=cutting ?=decrease ?=decreases ?=decreased ?=decreasing ?=down ?=curb ?=curbs ?=curbed ?=curbing ?=trim ?=trims ?=trimed ?=triming ?=drop ?=drops ?=droped ?=droping ?=dropped ?=fall ?=fell ?=less ?=lessen ?=lessens ?=lessened ?=lessening ?=shave ?=shaves ?=shaved ?=shaving ?=minimise ?=minimize; پایین_آورد پایین_آوردن کاهش_داد کاهش_داده کاهش_دهد کاهش_دادند کاهش_می‌دهد کاهش_دادن ?کاهش ?پایین ?کم ?کاستن; خفض يخفض تخفض =سيخفض =ستخفض خفضا تخفيض قلص يقلص تقلص =سيقلص =ستقلص تقليص قلل يقلل تقلل =سيقلل =ستقلل تقليل ?خفف ?يخفف ?تخفف ?=سيخفف ?=ستخفف ?تخفيف ?انخفض ?ينخفض ?تنخفض ?=سينخفض ?=ستنخفض ?انخفاض ?حد ?يحد ?تحد ?=سيحد ?=ستحد ?تراجع ?نزل ?ينزل ?تنزل ?=سينزل ?=ستنزل ?إنزال ?تنزيل ?اختزال ?نقص ?إنقاص ?قلت ?اختصار ?اختصر ?منخفض

    =resume =resumes =resumed =resuming =resumption ?=restart ?=restarts ?=restarted ?=restarting ?=reopen ?=reopens ?=reopened ?=reopening ?=continue ?=continues ?=continued ?=continuing ?=return ?=returns ?=returned ?=returning ?=renew ?=renews ?=renewed ?=renewing ?=appeal ?=appeals ?=appealed; ازسرگیری از_سرگیری از_سر_گرفت از_سر_گرفتند از_سر_گرفته از_سر_گرفتن ?شروع ?آغاز ?دوباره ?مجدد ?تجدیدنظر ?استیناف; استأنف يستأنف تستأنف =سيستأنف =ستستأنف استئناف ?عاد ?يعود ?تعود ?=سيعود ?=ستعود ?عودة ?أعاد ?يعيد ?تعيد ?=سيعيد ?=ستعيد ?إعادة ?واصل ?يواصل ?تواصل ?=سيواصل ?=ستواصل ?مواصلة ?تجدد ?تجديد ?استكمال ?متابعة ?بدأ ?بدء ?مستأنف
    =suspend =suspends =suspended =suspending =suspension =suspensions =halt =halts =halted =halting ?=pause ?=pauses ?=paused ?=pausing ?=stop ?=stops ?=stoped ?=stoping ?=stopped ?=stopping ?=freeze ?=froze ?=frozen ?=interrupt ?=interrupts ?=interrupted ?=interrupting ?=cease ?=ceases ?=ceased ?=ceasing ?=stall ?=stalls ?=stalled ?=stalling ?=grounded ?=ceasefire ?=truce ?=comment ?=comments ?=commented ?=commenting; تعلیق معلق متوقف توقف ?قطع ?مسدود ?تعطیل ?آتش‌بس; ?علق ?يعلق ?تعلق ?=سيعلق ?=ستعلق تعليق أوقف يوقف توقف =سيوقف =ستوقف إيقاف =وقف يتوقف تتوقف =سيتوقف =ستتوقف موقوف ?جمد ?يجمد ?تجمد ?=سيجمد ?=ستجمد ?تجميد ?متوقف ?معلق ?قطع ?انقطاع ?تعطيل ?عطل ?كف ?انقطع ?تعليقات

    =postpone =postpones =postponed =postponing =postponement =postponements =defer =defers =deferred =deferring =deferral =adjourn =adjourns =adjourned =adjourning ?=delay ?=delays ?=delayed ?=delaying ?=reschedule ?=reschedules ?=rescheduled ?=rescheduling ?=push ?=pushed ?=put; به_تعویق تعویق موکول ?تأخیر ?عقب; ?=أجل ?=أجلت =يؤجل =تؤجل =سيؤجل =ستؤجل =أجلوا تأجيل أرجأ يرجئ ترجئ =سيرجئ =سترجئ إرجاء أرجئت أرجئ مؤجل ?تأخير ?تأخر ?يتأخر ?تتأخر ?=سيتأخر ?=ستتأخر ?أخر ?يؤخر ?تؤخر ?=سيؤخر ?=ستؤخر ?تسويف ?ترحيل
    =cancel =cancels =cancelled =canceled =cancelling =canceling =cancellation =cancellations ?=scrap ?=scraps ?=scraped ?=scraping ?=scrapped ?=call ?=called ?=abolish ?=abolishes ?=abolished ?=abolishing ?=axe ?=axed ?=rescind ?=rescinds ?=rescinded ?=rescinding ?=drop ?=dropped ?=revoke ?=revokes ?=revoked ?=revoking; لغو کنسل ?ابطال ?منتفی ?فسخ ?ملغی; ألغى ألغت يلغي تلغي =سيلغي =ستلغي إلغاء ألغيت ألغي لاغ لاغية ملغى ?أبطل ?إبطال ?شطب ?حذف ?فسخ ?عدم ?سحب ?لغو

    =improve =improves =improved =improving =improvement =improvements ?=better ?=recover ?=recovers ?=recovered ?=recovering ?=recovery ?=enhance ?=enhances ?=enhanced ?=enhancing ?=upgrade ?=upgrades ?=upgraded ?=upgrading ?=ameliorate ?=ameliorates ?=ameliorated ?=ameliorating; بهبود بهتر_شد بهتر_شدن ?بهتر ?ارتقا ?بهسازی ?اصلاح; تحسن يتحسن تتحسن =سيتحسن =ستتحسن تحسين =يحسن ?أفضل ?أحسن ?تعافى ?تعاف ?انتعش ?انتعاش ?تطوير ?طور ?تحسينات ?ارتقاء ?إصلاح ?تعزيز ?نهوض ?جودة ?رفع
    =worsen =worsens =worsened =worsening =deteriorate =deteriorates =deteriorated =deteriorating =deterioration =exacerbate =exacerbates =exacerbated =exacerbating =aggravate =aggravates =aggravated =aggravating ?=worse ?=degrade ?=degrades ?=degraded ?=degrading ?=decline ?=declines ?=declined ?=declining ?=escalate ?=escalates ?=escalated ?=escalating; وخیم وخامت بدتر_شد بدتر_شدن بدتر_کرد ?بدتر ?تشدید ?افت; تدهور يتدهور تتدهور =سيتدهور =ستتدهور ساء يسوء تسوء =سيسوء =ستسوء تفاقم يتفاقم تتفاقم =سيتفاقم =ستتفاقم فاقم يفاقم =سيفاقم =ستفاقم مفاقمة ?سوء ?أسوأ ?تردى ?تردت ?يتردى ?تتردى ?=سيتردى ?=ستتردى ?ترد ?تردي ?زاد_سوءا ?ازداد ?تراجع ?اشتد ?احتدام ?تصاعد ?تفشي ?زاد ?زيادة ?ازدياد ?استفحل

    =demolish =demolishes =demolished =demolishing =demolition =demolitions =destroy =destroys =destroyed =destroying =destruction =raze =razes =razed =razing ?=wreck ?=wrecks ?=wrecked ?=wrecking ?=ruin ?=ruins ?=ruined ?=ruining ?=level ?=tear ?=torn ?=flatten ?=flattens ?=flattened ?=flattening; تخریب ویران نابود انهدام منهدم ?خراب ?نابودی; هدم يهدم تهدم =سيهدم =ستهدم دمر يدمر تدمر =سيدمر =ستدمر تدمير مدمر دمار ?جرف ?يجرف ?تجرف ?=سيجرف ?=ستجرف تجريف ?إزالة ?أزال ?خرب ?تخريب ?انهار ?انهيار ?إتلاف ?خراب ?حطم ?تحطيم ?قضى ?قضاء ?أباد ?مسح ?تسوية ?أتى_على ?إبادة
    =build =builds =built =construct =constructs =constructed =constructing =construction =rebuild =rebuilds =rebuilt =rebuilding =reconstruct =reconstructs =reconstructed =reconstructing =reconstruction =erect =erects =erected =erecting ?=building ?=buildings ?=establish ?=establishes ?=established ?=establishing ?=make ?=made; احداث بازسازی ساخت‌وساز ساخت_وساز بنا_کرد بنا_کردند ?ساخت ?ساختند ?ساختمان ?ساختن ?بنا ?سازندگی ?تأسیس; =يبني =سيبني =ستبني =يبنون ?=بنى ?=بنت ?=تبني شيد يشيد تشيد =سيشيد =ستشيد تشييد إعادة_بناء إعادة_إعمار ?بناء ?أنشأ ?ينشئ ?تنشئ ?=سينشئ ?=ستنشئ ?إنشاء ?أقام ?يقيم ?تقيم ?=سيقيم ?=ستقيم ?إقامة ?مبنى ?مبان ?مباني ?إعمار ?عمر ?تعمير ?صنع ?بناية ?تكوين ?بنية ?إنشاءات ?أبنية ?عمران ?ترميم

    =remember =remembers =remembered =remembering =recall =recalls =recalled =recalling ?=memory ?=memories ?=commemorate ?=commemorates ?=commemorated ?=commemorating ?=remembrance ?=remind ?=reminds ?=reminded ?=reminding ?=mention ?=mentions ?=mentioned ?=mentioning; به_یاد_آورد به_خاطر_آورد به_یاد_دارد به_یاد_می‌آورد یادآوری ?یاد ?خاطر ?خاطره ?خاطرات; تذكر يتذكر تتذكر =سيتذكر =ستتذكر تذكير استذكار استذكر يستذكر تستذكر =سيستذكر =ستستذكر ?ذكر ?يذكر ?=سيذكر ?=ستذكر ?ذكرى ?ذكريات ?ذاكرة ?استحضر ?استعاد ?سحب ?تذكار
    =forget =forgets =forgot =forgotten =forgetting ?=oblivion ?=overlook ?=overlooks ?=overlooked ?=overlooking ?=neglect ?=neglects ?=neglected ?=neglecting; فراموش فراموشی ?از_یاد_برد ?از_خاطر_برد; =نسي =نسيت =نسيه =نسيها =ينسى =تنسى =ننسى =ينسون =نسيان =النسيان =منسي =منسية =تناسى ?=نسوا ?نسى ?أنسى ?غفل ?سها

    =marry =marries =married =marrying =marriage =marriages =wedding =weddings =wed ?=wife ?=husband ?=spouse; ازدواج عروسی ?متأهل ?همسر ?عقد; تزوج يتزوج تتزوج =سيتزوج =ستتزوج زواج زفاف متزوج عقد_قران عقد_قرانه ?زوج ?يزوج ?=سيزوج ?=ستزوج ?قران ?زوجة ?نكاح ?أعراس ?عرس ?زيجة ?زيجات ?أزواج ?اقترن
    =divorce =divorces =divorced =divorcing ?=separate ?=separates ?=separated ?=separating ?=separation ?=split; طلاق ?جدایی ?جدا; =طلاق =طلاقها =طلاقه =طلاقهما =الطلاق =طلقها =تطليق =مطلقين =المطلقات =مطلقات ?=مطلقة ?=طلق ?=طلقت ?طلق ?يطلق ?تطلق ?=سيطلق ?=ستطلق ?مطلق ?انفصل ?ينفصل ?تنفصل ?=سينفصل ?=ستنفصل ?انفصال ?انطلق ?إطلاق ?أطلق

    =accuse =accuses =accused =accusing =accusation =accusations =indict =indicts =indicted =indicting =indictment =indictments ?=charge ?=charges ?=charged ?=charging ?=alleged ?=allegedly ?=suspect ?=suspects ?=suspected ?=suspecting ?=blame ?=blames ?=blamed ?=blaming; متهم اتهام کیفرخواست ?مظنون ?ادعا; اتهم يتهم تتهم =سيتهم =ستتهم اتهام اتهامات متهم تهمة تهم ?وجه ?توجيه ?ادعى ?زعم ?مشتبه ?لائحة ?نسب
    =convicted =convict =convicts =convicting ?=conviction ?=convictions ?=guilty ?=sentence ?=sentences ?=sentenced ?=sentencing ?=condemn ?=condemns ?=condemned ?=condemning ?=condemnation; مجرم_شناخته محکوم_شناخته محکوم_شد محکوم_شدند محکوم_شده محکومیت ?محکوم ?مجرم ?گناهکار; أدان تدين =سيدين =ستدين ?=يدين إدانة أدين أدينت مدان مدانة ?حكم ?يحكم ?تحكم ?=سيحكم ?=ستحكم ?محكوم ?مذنب ?مجرم ?ندد ?تنديد ?استنكر ?شجب ?دان ?قناعة ?إيمان

    =occupy =occupies =occupied =occupying =occupier =occupiers =invade =invades =invaded =invading =invasion =invasions ?=occupation ?=seize ?=seizes ?=seized ?=seizing ?=capture ?=captures ?=captured ?=capturing ?=overrun ?=invader ?=invaders; اشغال اشغالگر تهاجم ?تجاوز ?تصرف ?حمله; احتل يحتل تحتل =سيحتل =ستحتل احتلال احتلالي محتل =غزا =غزت =يغزو =تغزو =غزوا =يغزوون =سيغزو =ستغزو =غزو اجتاح يجتاح تجتاح =سيجتاح =ستجتاح اجتياح ?استولى ?استولت ?يستولي ?تستولي ?=سيستولي ?=ستستولي ?استيلاء ?شغل ?يشغل ?تشغل ?=سيشغل ?=ستشغل ?إشغال ?سيطر ?سيطرة ?اقتحم ?هجوم ?هاجم ?مشغول
    =liberate =liberates =liberated =liberating =liberation ?=editor ?=editors ?=retake =retook =retaken ?=recapture ?=recaptures ?=recaptured ?=recapturing ?=free ?=frees ?=freed ?=freing ?=release ?=releases ?=released ?=releasing ?=regain ?=regains ?=regained ?=regaining; آزادسازی بازپس‌گیری بازپس_گیری باز_پس_گرفت ?آزاد ?رهایی ?آزادی ?آزادیبخش; حرر يحرر تحرر =سيحرر =ستحرر تحرير تحريرها ?استعاد ?يستعيد ?تستعيد ?=سيستعيد ?=ستستعيد ?استعادة ?استرد ?يسترد ?تسترد ?=سيسترد ?=ستسترد ?استرداد ?محرر ?حرية ?أفرج ?أطلق ?تحريري ?إطلاق ?انعتاق

    =comply =complies =complied =complying =compliance =adhere =adheres =adhered =adhering =adherence =abide =abides =abided =abiding ?=obey ?=obeys ?=obeyed ?=obeying ?=observe ?=observes ?=observed ?=observing ?=respect ?=respects ?=respected ?=respecting ?=honour ?=follow ?=follows ?=followed ?=following ?=conform ?=conforms ?=conformed ?=conforming ?=uphold ?=meet; رعایت پایبند پای‌بند پایبندی ?تبعیت ?احترام ?اطاعت; التزم يلتزم تلتزم =سيلتزم =ستلتزم =التزام التزامات ملتزم امتثل يمتثل تمتثل =سيمتثل =ستمتثل امتثال تقيد يتقيد تتقيد =سيتقيد =ستتقيد تقيدا ?احترم ?يحترم ?تحترم ?=سيحترم ?=ستحترم ?احترام ?راعى ?راعت ?يراعي ?تراعي ?=سيراعي ?=ستراعي ?مراعاة ?طاعة ?أطاع ?متوافق ?توافق ?اتبع ?اتباع ?تنفيذ ?نفذ ?مطابق ?استجاب ?تمسك ?وفاء
    =violate =violates =violated =violating =violation =violations =breach =breaches =breached =breaching =flout =flouts =flouted =flouting =contravene =contravenes =contravened =contravening ?=infringe ?=infringes ?=infringed ?=infringing ?=infringement ?=break ?=breaks ?=broke ?=broken ?=disobey ?=disobeys ?=disobeyed ?=disobeying ?=defy ?=defied ?=abuse ?=abuses; نقض تخطی تخلف ?شکست ?تجاوز ?زیر_پا ?سرپیچی ?تعرض; انتهك ينتهك تنتهك =سينتهك =ستنتهك انتهاك انتهاكات خرق يخرق تخرق =سيخرق =ستخرق خروقات خروق خالف يخالف تخالف =سيخالف =ستخالف مخالفة مخالف مخالفات أخل يخل تخل =سيخل =ستخل إخلال نقض ينقض تنقض =سينقض =ستنقض ?تجاوز ?يتجاوز ?تتجاوز ?=سيتجاوز ?=ستتجاوز ?تعدى ?تعدت ?يتعدى ?تتعدى ?=سيتعدى ?=ستتعدى ?تعد ?تحدى ?اختراق ?اخترق ?اعتداء ?مس ?عدم ?تعدي ?انتهاكا

    =reveal =reveals =revealed =revealing =revelation =revelations =disclose =discloses =disclosed =disclosing =disclosure =disclosures =unveil =unveils =unveiled =unveiling =divulge =divulges =divulged =divulging ?=expose ?=exposes ?=exposed ?=exposing ?=show ?=shows ?=showed ?=showing ?=uncover ?=uncovers ?=uncovered ?=uncovering ?=detect ?=detects ?=detected ?=detecting ?=discover ?=discovers ?=discovered ?=discovering ?=leak ?=leaks ?=leaked ?=leaking ?=announce ?=announces ?=announced ?=announcing; فاش افشا افشاگری رونمایی برملا ?آشکار ?نشان ?کشف ?اعلام; كشف يكشف تكشف =سيكشف =ستكشف أفصح يفصح تفصح =سيفصح =ستفصح إفصاح إماطة أماط ?أظهر ?يظهر ?تظهر ?=سيظهر ?=ستظهر ?إظهار ?أعلن ?يعلن ?تعلن ?=سيعلن ?=ستعلن ?إعلان ?أبدى ?فضح ?يفضح ?تفضح ?=سيفضح ?=ستفضح ?فضيحة ?تسريب ?سرب ?أبرز ?أباح ?بوح ?انكشف ?اكتشاف ?اكتشف ?كاشف ?بيان ?بين
    =hide =hides =hid =hidden =hiding =conceal =conceals =concealed =concealing =concealment cover_up covered_up covering_up ?=mask ?=masks ?=masked ?=masking ?=disguise ?=disguises ?=disguised ?=disguising ?=secret; پنهان کتمان مخفی لاپوشانی پنهان‌کاری ?سرپوش ?مخفیانه ?نهان; =أخفى =أخفت =يخفي =تخفي =أخفوا =يخفيون =سيخفي =ستخفي إخفاء كتم يكتم تكتم =سيكتم =ستكتم يتكتم تتكتم =سيتكتم =ستتكتم كتمان تستر يتستر تتستر =سيتستر =ستتستر اختبأ يختبئ تختبئ =سيختبئ =ستختبئ خبأ يخبئ تخبئ =سيخبئ =ستخبئ ?ستر ?خفي ?مخفي ?مخبأ ?اختفى ?اختفت ?يختفي ?تختفي ?=سيختفي ?=ستختفي ?خفية ?تغطية ?غطى ?حجب ?مستتر ?طمس ?إخفائها ?اختباء ?مختبئ

    =deposit =deposits =deposited =depositing ?=pay ?=paid; واریز سپرده سپرده‌گذاری سپرده‌گذار ?ودیعه; أودع يودع تودع =سيودع =ستودع إيداع وديعة ودائع مودع ?دفع ?يدفع ?تدفع ?=سيدفع ?=ستدفع ?أدخل ?عربون ?رواسب ?ترسب ?ترسيب ?وضع ?تأمين ?راسب
    ?=withdraw ?=withdraws ?=withdrew ?=withdrawn ?=withdrawing =withdrawal =withdrawals; برداشت_پول برداشت_وجه ?برداشت ?خروج ?عقب‌نشینی; سحب يسحب تسحب =سيسحب =ستسحب سحوبات ?انسحب ?ينسحب ?تنسحب ?=سينسحب ?=ستنسحب ?انسحاب ?استخراج ?مسحوب ?إخراج ?صرف

    =creditor =creditors ?=lender ?=lenders; طلبکار بستانکار ?وام‌دهنده; دائن دائنون دائنين دائنو ?مقرض ?مقرضين
    =debtor =debtors ?=borrower ?=borrowers ?=debt ?=debts ?=indebted ?=owed; بدهکار مدیون ?بدهی ?وام‌گیرنده; =مدين =مدينا =مدينون =مدينين =مدينو ?مقترض ?دين ?ديون ?مديون

    =landlord =landlords =landlady ?=owner ?=owners ?=lessor; صاحبخانه صاحب‌خانه صاحب_خانه موجر ?مالک; مؤجر مؤجرين صاحب_المنزل أصحاب_المنازل صاحب_العقار صاحبة_المنزل ?مالك ?ملاك ?مالكة ?صاحب ?صاحبة ?أصحاب ?إقطاعي
    =tenant =tenants =renter =renters =lessee ?=rent ?=rental; مستأجر اجاره‌نشین ?اجاره ?ساکن; مستأجر مستأجرين مستأجرون مستأجرو ?إيجار ?استأجر ?نزيل ?ساكن ?سكان

    =plaintiff =plaintiffs =complainant =complainants =claimant =claimants ?=prosecution ?=prosecutor ?=prosecutors ?=accuser ?=sued ?=lawsuit ?=suit; شاکی =خواهان =خواهان‌ها =خواهان‌های ?مدعی ?دادستان ?دادستانی ?خواستار; شاك شاكي شاكية مشتكي مشتك مدع مدعي مدعية مدعون مدعين صاحب_الدعوى صاحبة_الدعوى ?ادعاء ?دعوى ?شكوى ?نيابة ?شكاوى
    =defendant =defendants ?=accused ?=suspect ?=suspects ?=respondent ?=charge ?=charges ?=charged ?=charging ?=culprit ?=defence; خوانده متهم ?مظنون ?اتهام; متهم متهمة متهمين متهمون مدعى_عليه المدعى_عليه مدعى_عليهم المدعى_عليهم المدعى_عليها ?مشتبه ?اتهم ?يتهم ?تتهم ?=سيتهم ?=ستتهم ?اتهام ?تهمة ?تهم ?دفاع ?لائحة

    =victim =victims ?=casualty =casualties ?=killed ?=dead ?=survivor ?=survivors; قربانی ?کشته ?مجروح ?تلفات; ضحية ضحايا ضحيته ?قتيل ?قتلى ?ضحى ?تضحية ?متضرر ?متضررين ?مجني_عليه ?المجني_عليه ?مصاب ?فريسة ?شهيد ?شهداء
    =perpetrator =perpetrators =culprit =culprits =offender =offenders =assailant =assailants ?=attacker ?=attackers ?=suspect ?=suspects ?=criminal ?=criminals ?=responsible ?=behind ?=commit ?=commits ?=commited ?=commiting ?=committed ?=committing ?=perpetrate ?=perpetrates ?=perpetrated ?=perpetrating ?=gunman ?=killer ?=killers; مرتکب مرتکبان ?عاملان ?عامل ?مجرم ?مهاجم ?جنایتکار ?بزهکار ?مظنون ?قاتل ?مسبب; مرتكب مرتكبي مرتكبو مرتكبين جناة الجاني منفذو_الهجوم منفذي_الهجوم منفذ_الهجوم ?جان ?جاني ?منفذ ?منفذو ?منفذي ?مجرم ?مجرمين ?فاعل ?مهاجم ?معتدي ?معتد ?مذنب ?مشتبه ?قاتل ?مسؤول ?متهم ?ارتكب ?ارتكاب

    =guest =guests ?=visitor ?=visitors ?=hosted; =مهمان =مهمان‌ها =مهمان‌های =میهمان =میهمان‌ها =میهمان‌های ?دعوت; ضيف ضيوف ضيفة ?نزيل ?نزلاء ?مدعو ?مدعوين ?زائر ?=زوار ?استضاف ?استضافة ?وافد
    =host =hosts ?=hosted ?=hosting; =میزبان =میزبان‌ها =میزبان‌های ?مجری ?=میزبانی; =مضيف =المضيفة =المضيفين =مضيفين =مضيفون صاحب_الأرض صاحبة_الأرض أصحاب_الأرض ?مستضيف ?استضاف ?يستضيف ?تستضيف ?=سيستضيف ?=ستستضيف ?استضافة ?مقدم ?مذيع ?عائل ?صاحب ?أصحاب ?ضيافة

    =ally =allies ?=allied ?=partner ?=partners ?=alliance ?=friend ?=friends ?=friendly; هم‌پیمان هم_پیمان هم‌پیمانان هم_پیمانان متحدان متحدین متحدانش ?متحد ?شریک ?دوست ?ائتلاف ?دوستان; حليف حلفاء حليفة حليفها حلفائها حلفائه حلفاؤها ?متحالف ?تحالف ?شريك ?شركاء ?صديق ?أصدقاء ?صديقة ?متحد ?حلف
    =rival =rivals =opponent =opponents =adversary =adversaries =foe =foes =arch-rival ?=enemy ?=enemies ?=competitor ?=competitors ?=opposition ?=opposing; رقیب رقبا حریف ?دشمن ?مخالف ?خصم; خصم خصوم خصومه =منافس =منافسين =منافسون =منافسيه غريم غرماء غريمه ?عدو ?أعداء ?معارض ?معارضة ?ند ?أنداد ?ندي ?مناوئ ?مناهض ?معارضي

    =produce =produces =produced =producing =production =producer =producers ?=output ?=generate ?=generates ?=generated ?=generating ?=manufacture ?=manufactures ?=manufactured ?=manufacturing ?=product ?=products ?=make ?=made ?=productive ?=yield ?=yields; تولید تولیدکننده ?محصول ?ساخت ?فرآوری; أنتج ينتج تنتج =سينتج =ستنتج إنتاج منتج ?توليد ?ولد ?يولد ?تولد ?=سيولد ?=ستولد ?تصنيع ?صنع ?يصنع ?تصنع ?=سيصنع ?=ستصنع ?صناعة ?منتجات ?إفراز ?أفرز ?محصول ?ناتج ?استخراج
    =consume =consumes =consumed =consuming =consumption =consumer =consumers ?=use ?=uses ?=used ?=using ?=usage ?=eat ?=eating; مصرف مصرف‌کننده مصرفی ?استفاده; استهلك يستهلك تستهلك =سيستهلك =ستستهلك استهلاك مستهلك مستهلكين ?استخدام ?تناول ?يتناول ?تتناول ?=سيتناول ?=ستتناول ?تعاط ?أكل ?يأكل ?شرب ?استنفد ?زبون ?زبائن

    =expenditure =expenditures =expenses =outgoings ?=spending ?=spend ?=cost ?=costs ?=outlay ?=outlays; مخارج هزینه‌ها ?هزینه ?خرج ?مصارف; =نفقات مصاريف مصروفات إنفاق ?تكاليف ?تكلفة ?نفقة ?مصروف ?صرف ?كلفة
    =revenue =revenues =income =incomes =earnings ?=proceeds ?=turnover ?=earn ?=earns ?=earned ?=earning; درآمد عایدی ?عواید ?درآمدزایی; إيراد إيرادات مداخيل مدخول ?دخل ?عائد ?عائدات ?عوائد ?أرباح ?موارد ?كسب ?مكاسب ?مردود ?ريع ?محاصيل

    =inflation =inflationary =hyperinflation; =تورم =تورم‌ها =تورم‌های =تورمی ابرتورم; تضخم تضخمي ?ورم ?تورم ?غلاء ?انتفاخ ?ارتفاع_الأسعار ?متضخم
    =recession =recessions =deflation ?=slump ?=depression ?=stagnation; رکود کسادی ?کساد; ركود كساد انكماش ?تباطؤ ?تراجع ?اكتئاب ?تقلص

    =tax =taxes =taxation =taxed =taxing ?=duty ?=duties ?=levy ?=tariff ?=tariffs ?=vat; مالیات ?عوارض; ضريبة ضرائب ضريبي ضرائبي ?رسوم ?رسم ?جباية ?مكوس ?جبائي ?أداء ?ضريبية
    =subsidy =subsidies =subsidise =subsidises =subsidised =subsidising =subsidize =subsidizes =subsidized =subsidizing; یارانه سوبسید; إعانة إعانات مدعوم مدعومة دعم_الوقود دعم_الخبز دعم_حكومي ?دعم ?معونة ?مساعدة ?مساعدات
    ?=fine =fines =fined ?=penalty ?=penalties; جریمه ?جزای; غرامة غرامات تغريم غرم يغرم تغرم =سيغرم =ستغرم ?عقوبة ?عقوبات ?مخالفة

    =wholesale =wholesaler =wholesalers; عمده‌فروشی عمده_فروشی عمده‌فروش ?عمده; =بالجملة تجارة_الجملة تجار_الجملة تاجر_الجملة أسعار_الجملة ?جملة
    =retail =retailer =retailers =retailing; خرده‌فروشی خرده_فروشی خرده‌فروش ?خرده; تجزئة بالتجزئة مفرق بالمفرق تاجر_التجزئة ?متجر ?متاجر ?محلات ?بائع ?تقسيط

    =gross; ناخالص; =إجمالي =إجمالية =إجماليا =إجماليين =إجماليون ?خام ?إجمالا ?مجمل ?مجموع ?فادح ?جسيم
    ?=net net_profit net_income net_loss net_worth; خالص ?خالصانه ?ویژه; صافي صاف ?صافية ?خالص ?شبكة ?شباك

    =early =earliest ?=earlier ?=beginning ?=start ?=soon ?=first ?=premature ?=advance ?=informed ?=familiar ?=knowledgeable; زودهنگام زودرس اوایل =زود =زود‌ها =زود‌های ?آغاز ?ابتدا ?ابتدای ?پیش ?نخست ?اول ?سحر ?اولیه ?بامداد ?مطلع ?آگاه; مبكر مبكرة مبكرا باكر باكرا أوائل =مطلع مستهل ?بداية ?بدايات ?أول ?أولى ?بدء ?=قبل ?سابق ?أولي ?أولية ?فجر ?صدر ?بكير ?تبكير ?قديم ?قديما ?أقرب ?عاجل
    =late =belated ?=lately ?=later ?=latest ?=end ?=ending ?=delay ?=delays ?=delayed ?=delaying ?=last; دیرهنگام اواخر دیر دیروقت ?پایان ?آخر ?مرحوم ?تأخیر ?واپسین ?انتها ?پایانی; متأخر متأخرة متأخرا أواخر ?نهاية ?نهايات ?آخر ?تأخر ?يتأخر ?تتأخر ?=سيتأخر ?=ستتأخر ?تأخير ?راحل ?مرحوم ?لاحق ?ساعة_متأخرة ?ختام ?ليل ?=بعد ?أخير ?أخيرا ?تأخرا ?منتصف

    =former =ex =ex-president =ex-minister =ex-husband ?=previous ?=previously ?=formerly ?=old ?=past ?=late ?=one-time ?=earlier ?=then; سابق پیشین ?اسبق ?قبلی ?گذشته; سابق سابقة سابقين سابقا أسبق ?سالف ?قديم ?قديمة ?راحل ?ماض ?ماضي ?سلف ?أول
    ?=current =incumbent ?=present ?=now ?=today ?=this ?=these ?=ongoing ?=currently ?=existing ?=latest ?=modern; =فعلی کنونی ?جاری ?حاضر ?اکنون ?امروز ?این ?حال ?حالا ?هم‌اکنون ?امسال; =حالي =حالية =حاليين =الحالي =الحالية =الراهن =الراهنة ?حاليا ?جار ?جاري ?آن ?حاضر ?اليوم ?قائم ?مستمر ?حالات ?حالة ?حال ?راهن

    private_sector private_company private_companies; بخش_خصوصی; القطاع_الخاص قطاع_خاص شركة_خاصة شركات_خاصة الشركات_الخاصة ?خاص ?خاصة
    public_sector; بخش_دولتی بخش_عمومی; القطاع_العام قطاع_عام القطاع_الحكومي ?حكومي ?حكومية ?حكومة ?عام ?عامة ?دولة

    =urban ?=city ?=cities ?=town ?=towns ?=metropolitan ?=municipal; =شهری شهرنشین شهرنشینی ?شهر ?شهرها ?شهرداری; =حضري =حضرية =حضريين =الحضر ?مدينة ?مدن ?مديني ?مدني ?=بلدية ?عمراني ?بلدات ?عمران
    =rural =countryside ?=village ?=villages ?=country ?=agricultural ?=farm ?=farms; روستایی روستا روستاها روستاییان دهستان ?ده ?حومه; ريف ريفي ريفية أرياف قروي قروية ?قرية ?قرى ?قرويين ?فلاح ?بادية ?زراعي

    =civilian =civilians ?=civil ?=non-military ?=peaceful ?=people ?=citizens ?=population; غیرنظامی غیر‌نظامی شهروندان_غیرنظامی ?مدنی ?شهروند ?مردم ?صلح‌آمیز; =مدني =مدنية =مدنيون =مدنيين =مدنيا =مدنيو =مدنيي =المدنيين غير_عسكري غير_العسكريين غير_عسكرية ?=سلمي ?=سلمية ?=سلميا ?=سلميين ?=سلميون ?مواطن ?مواطنين ?أهالي ?سكان ?مدن ?مدينة ?أبرياء ?عزل
    =military ?=soldier ?=soldiers ?=army ?=armed ?=troop ?=troops ?=forces ?=martial ?=war ?=warplane ?=warplanes ?=combat ?=militant ?=militants ?=defence; =نظامی =نظامیان =نظامی‌ها ارتش ?سرباز ?مسلح ?جنگی ?رزمی ?نیروها; عسكري عسكرية عسكريين عسكريون عسكريا جيش ?جيوش ?حربي ?حربية ?جندي ?جنود ?مسلح ?قوات ?عسكر ?معسكر ?قتالي ?مقاتل ?دفاع ?دفاعي ?ضباط ?عرفي ?عرفية

    primary_school primary_schools =elementary ?=primary ?=basic; =ابتدایی دبستان دبستانی ?نخست ?اولیه; =ابتدائي =ابتدائية =ابتدائيا =ابتدائيين =ابتدائيون ?أساسي ?أساسية ?أولي ?أولية ?رئيسي ?تمهيدي ?بدائي ?ابتدائيا ?أول
    secondary_school secondary_schools high_school high_schools ?=secondary; دبیرستان دبیرستانی متوسطه ?ثانویه ?ثانوی ?راهنمایی; =ثانوي =ثانوية =ثانويا =ثانويين =ثانويون ?إعدادي ?إعدادية ?متوسط ?متوسطة ?ثانويات ?باكالوريا ?بكالوريا ?توجيهي
    =kindergarten =kindergartens =nursery =preschool =preschools =pre-school; مهدکودک مهد_کودک کودکستان پیش‌دبستانی پیش_دبستانی; روضة قبل_الابتدائي ما_قبل_المدرسة قبل_المدرسة رياض_الأطفال رياض_أطفال روضات حضانة حضانات ?مشتل ?رياض ?تمهيدي

    =indirect =indirectly; غیرمستقیم غیر_مستقیم; غير_مباشر غير_مباشرة غير_المباشر غير_المباشرة ?مداورة ?غير_المباشرين ?غير_مباشرين ?تلميح ?تلميحا
    =direct =directly ?=straight ?=live ?=immediately ?=immediate ?=direction ?=directed; مستقیم مستقیما بی‌واسطه ?بلافاصله ?زنده; مباشر مباشرة ?رأسا ?فورا ?فوري ?مستقيم ?وجه ?يوجه ?توجه ?=سيوجه ?=ستوجه ?توجيه ?توا ?موجه

    =long-range =longer-range long_range; دوربرد دور_برد ?قاره‌پیما; بعيد_المدى بعيدة_المدى البعيدة_المدى البعيد_المدى طويل_المدى طويلة_المدى الطويلة_المدى بعيدي_المدى ?عابر ?عابرة
    =short-range short_range; کوتاه‌برد کوتاه_برد; قصير_المدى قصيرة_المدى القصيرة_المدى القصير_المدى
    =medium-range =intermediate-range =mid-range medium_range; میان‌برد میان_برد; متوسط_المدى متوسطة_المدى المتوسطة_المدى المتوسط_المدى

    =long-term =longer-term long_term ?=chronic ?=long; بلندمدت بلند_مدت درازمدت دراز_مدت طولانی‌مدت طولانی_مدت; طويل_الأجل طويلة_الأجل الطويلة_الأجل الطويل_الأجل بعيد_الأمد طويل_الأمد طويلة_الأمد بعيدة_الأمد على_المدى_البعيد على_المدى_الطويل طويل_المدى طويلة_المدى بعيد_المدى بعيدة_المدى المدى_البعيد المدى_الطويل الأمد_البعيد ?طويل ?طويلة ?بعيد ?بعيدة ?أمد ?مدى
    =short-term =shorter-term short_term ?=short ?=near-term; کوتاه‌مدت کوتاه_مدت ?زودگذر; قصير_الأجل قصيرة_الأجل القصيرة_الأجل القصير_الأجل قصير_الأمد قصيرة_الأمد قصيرة_المدى قصير_المدى المدى_القريب المدى_القصير الأمد_القريب الأجل_القصير ?قصير ?قصيرة ?قريب ?قريبة ?عاجل ?مؤقت
    =medium-term =mid-term =midterm medium_term; میان‌مدت میان_مدت ?میان‌دوره‌ای; متوسط_الأجل متوسطة_الأجل المتوسطة_الأجل المتوسط_الأجل متوسط_الأمد متوسطة_المدى متوسط_المدى المدى_المتوسط ?متوسط ?متوسطة ?نصفي ?نصفية ?منتصف

    ?=long =lengthy ?=longer ?=longest ?=tall ?=prolonged ?=decades ?=far ?=length ?=extended; طولانی دراز ?بلند ?مدت ?دیرباز ?دیرینه ?مدید; طويل طويلة طوال طويلا ?أطول ?مطول ?مطولة ?طول ?طول_الأمد ?بعيد ?مديد ?مديدة ?عريق ?كثير
    =short ?=shorter ?=shortest ?=brief ?=briefly ?=shortly ?=low ?=near ?=quick ?=small; کوتاه =کوتاهی ?مختصر ?خلاصه ?زودگذر ?لختی ?اندکی ?کم; قصير قصيرة قصيرا =وجيز =وجيزة ?أقصر ?مقتضب ?موجز ?مختصر ?قريب ?عاجل ?خاطف ?=قصر ?قصار ?قليل ?قليلة ?برهة ?نقص ?بسيط ?سريع

    =aerial air_force air_forces =airforce air_raid air_raids air_defence air_strike air_strikes =airstrike =airstrikes ?=air ?=airspace ?=airborne ?=plane ?=planes ?=aircraft ?=weather ?=atmospheric ?=atmosphere; نیروی_هوایی حمله_هوایی حملات_هوایی پدافند_هوایی ?هوایی ?هوا ?هواپیما ?جوی; =جوي =جوية =جوا ?سلاح_الجو ?جو ?هوائي ?هوائية ?طيران ?طائرة ?طائرات ?مناخي ?طقس ?أرصاد ?غارة ?غارات
    =naval =navy =navies ?=maritime ?=sea ?=marine ?=seaborne ?=coastguard ?=ship ?=ships ?=shipping ?=fleet; نیروی_دریایی ?دریایی ?دریا ?ناو ?کشتی ?ناوگان ?کشتیرانی; =بحري =بحرية =بحريا ?بحر ?سفن ?سفينة ?أسطول ?مارينز ?ملاحي ?ملاحة ?بحار ?ساحل ?مائي
    ground_forces ground_troops ground_offensive land_forces ground_operation ground_invasion =overland ?=ground ?=land ?=berri ?=terrestrial ?=infantry ?=border; نیروی_زمینی نیروهای_زمینی عملیات_زمینی حمله_زمینی ?زمینی ?زمین ?خاکی ?مرز ?بری; =بري =برية =برا ?أرضي ?أرضية ?أرض ?مشاة ?بر ?حدودي ?حدود ?ميداني ?بريا

    =optimistic =optimism =optimist =optimists; خوش‌بین خوش‌بینی خوشبین خوشبینی خوش_بین; تفاؤل متفائل متفائلة متفائلين متفائلون تفاءل يتفاءل تتفاءل =سيتفاءل =ستتفاءل ?تفاؤلا ?تفاؤلي ?أمل ?واعد
    =pessimistic =pessimism =pessimist =pessimists; بدبین بدبینی بد_بین; تشاؤم متشائم متشائمة متشائمين متشائمون تشاءم يتشاءم تتشاءم =سيتشاءم =ستتشاءم ?تشاؤما ?تشاؤمي ?شك ?شكوك ?ارتياب ?سوء ?متشكك

    free_of_charge for_free ?=free ?=freely ?=complimentary; رایگان مجانی ?مفت ?صلواتی; =مجاني =مجانية =مجانيا =مجانيين =مجانيون =مجانا ?مجانيا ?بلا_مقابل ?دون_مقابل ?حر ?حرة ?بدون
    ?=paid ?=pay ?=paying ?=charge ?=charged ?=fee; =پولی ?پرداخت ?پول ?هزینه; مدفوع_الأجر مدفوعة_الأجر مدفوعة_الثمن بمقابل_مادي مقابل_أجر ?مدفوع ?مدفوعة ?مقابل ?مأجور ?=أجر ?رسوم ?دفع

    =unconditional =unconditionally; بی‌قیدوشرط بی‌قید_و_شرط بی_قید_و_شرط بدون_قید ?بدون_شرط ?بلاشرط; غير_مشروط غير_مشروطة غير_المشروط غير_المشروطة بلا_شروط دون_شروط بدون_شروط بلا_شرط دون_شرط بلا_قيد دون_قيد_أو_شرط ?مطلق ?مطلقة ?دون ?بلا ?بدون ?تام
    =conditional =conditionally; مشروط ?شرطی ?شرط; مشروط مشروطة ?شرط ?شروط ?شرطي ?بشرط ?شريطة ?مرهون

    =noon =midday ?=afternoon ?=p ?=pm ?=lunchtime; ظهر نیمروز ?بعدازظهر ?بعد_از_ظهر ?ظهرها ?عصر; ظهيرة ?ظهر ?ظهرا ?بعد_الظهر ?ظهور ?ظهري
    =midnight ?=night ?=overnight ?=a ?=am; نیمه‌شب نیمه_شب نیمه‌های_شب نیمه_های_شب ?شب; منتصف_الليل منتصف_ليل منتصف_ليلة ?ليل ?ليلا ?ليلة ?ليلي
    =dawn =sunrise =daybreak ?=morning ?=early; سپیده‌دم سپیده طلوع_آفتاب طلوع_خورشید ?سحر ?بامداد ?صبح ?طلوع; فجر فجرا شروق ?صباح ?سحر ?شروقها ?بزوغ ?طلوع ?=مطلع ?باكر
    =sunset =dusk =nightfall =sundown ?=twilight ?=evening; غروب غروب_آفتاب ?شامگاه ?مغرب ?گرگ_و_میش; غروب غسق ?مغرب ?مساء ?شفق ?عشاء ?ليل ?مغيب ?حلول_الظلام

    =uncle =uncles ?=great-uncle; =عمو =عمو‌ها =عمو‌های =عموی دایی ?دایی‌ها ?عم; =عم =عما =عمها =عمهم =عمي =أعمام =أعمامه =خال =خالها =خالي =أخوال =أخواله =العم =الخال ?=عمه ?=خاله ?=عمك ?=عمنا ?=عمو
    =aunt =aunts =auntie ?=great-aunt; عمه خاله ?عمه‌ها ?عمه‌اش ?زن‌عمو ?زن‌دایی; =عمته =عمتها =عمتي =عمتك =عمات =عماته =خالته =خالتها =خالتي =خالتك =خالات =خالاته ?=عمة ?=خالة ?=عمتهم ?=خالتهم ?زوجة ?=عمتنا

    =grandfather =grandfathers =grandpa =granddad =grandad ?=grandparent ?=grandparents ?=ancestor ?=ancestors ?=forefather ?=forefathers ?=great-grandfather; پدربزرگ ?جد ?اجداد ?نیا ?نیاکان; =جد =جدها =جدي =جدهم =أجداد =أجداده =أجدادها =الجد ?=جده ?=جدك ?=جدنا ?أسلاف ?سلف ?=جدود ?=جدا ?=جدان ?=أجدادهم ?=أجدادنا
    =grandmother =grandmothers =grandma =granny =nana ?=grandparent ?=grandparents ?=great-grandmother; مادربزرگ ?ننه; =جدته =جدتها =جدتي =جدتهم =جدات =جداته =جدتك ?=جدة ?=جدتنا ?أجداد

    =grandson =grandsons ?=grandchild ?=grandchildren ?=great-grandson; نوه_پسری ?نوه ?نوادگان; =حفيد =حفيدا =حفيدها =حفيدي ?=حفيده ?أحفاد ?حفدة ?سبط
    =granddaughter =granddaughters ?=grandchild ?=grandchildren ?=great-granddaughter; نوه_دختری ?نوه ?نوادگان; =حفيدة =حفيدته =حفيدتها =حفيدات =حفيدتي ?=حفيده ?أحفاد

    =nephew =nephews; ; ابن_أخ ابن_أخيه ابن_أخيها ابن_أخي ابن_شقيق ابن_شقيقه ابن_شقيقها ابن_أخت ابن_أخته ابن_أختها ابن_أختي ابن_شقيقته ابن_شقيقتها ابن_الأخ ابن_الأخت ابن_شقيقة ?أبناء_أخيه ?أبناء_أخته ?ابن ?أبناء ?أولاد
    =niece =nieces; ; ابنة_أخ ابنة_أخيه ابنة_أخيها ابنة_أخي ابنة_شقيق ابنة_شقيقه ابنة_شقيقها ابنة_أخت ابنة_أخته ابنة_أختها ابنة_أختي ابنة_شقيقته ابنة_شقيقتها ابنة_شقيقة بنت_أخ بنت_أخيه بنت_أخيها بنت_أخته بنت_أختها بنت_أختي بنت_أخي بنت_الأخ بنت_الأخت ابنة_الأخ ابنة_الأخت ?ابنة ?=بنت ?بنات

    =dog =dogs =puppy =puppies ?=canine; =سگ =سگ‌ها =سگ‌های =سگی =سگان ?توله; كلب كلاب ?كلبي ?جرو
    =cat =cats =kitten =kittens ?=feline; گربه گربه‌سانان; قطة قطط =القط =قطا ?قط ?هر ?هرة ?هريرة ?سنور
    =horse =horses ?=pony ?=equestrian; اسب ?مادیان ?اسبی; =حصان أحصنة خيول ?خيل ?فرس ?جواد ?جياد ?فروسية ?أفراس ?مهر
    =cow =cows =cattle ?=bull ?=bulls ?=calf ?=beef ?=dairy ?=ox ?=oxen; =گاو =گاوها =گاوهای ?گوساله ?دام; =بقرة أبقار =بقر ?ماشية ?عجل ?عجول ?ثور ?ثيران ?بقري
    =sheep =lamb =lambs ?=mutton ?=ewe ?=flock; گوسفند بره ?میش ?گله; خروف =خراف أغنام ضأن نعجة نعاج ?غنم ?حمل ?ماشية ?شاة ?أضحية
    =goat =goats; =بز =بزها =بزهای ?کهره; ماعز =عنزة ?تيس ?معز ?جدي ?أغنام
    =camel =camels; شتر ?ناقه; إبل ناقة بعير نوق ?جمل ?جمال ?هجن
    =donkey =donkeys =mule =mules; الاغ قاطر ?خر; حمار حمير =بغل بغال
    =lion =lions =lioness; ?شیر ?شیرها; =أسد =لبؤة ?=الأسد ?أسود ?ليث ?سبع
    =tiger =tigers =leopard =leopards =cheetah =cheetahs =panther =panthers; =ببر =ببرها =ببرهای پلنگ یوزپلنگ; نمر نمور ?فهد ?فهود
    =wolf =wolves; =گرگ =گرگ‌ها =گرگ‌های; ذئب ذئاب ?ذئبي
    =elephant =elephants; =فیل =فیل‌ها =فیل‌های ?عاج; =فيل =فيلة =أفيال ?عاج
    =monkey =monkeys ?=ape ?=apes ?=chimpanzee ?=chimpanzees; =میمون =میمون‌ها =میمون‌های ?شامپانزه; قرد قردة قرود ?شمبانزي
    =snake =snakes =serpent =serpents =viper =vipers =cobra =cobras; =مار =مارها =مارهای افعی; ثعبان ثعابين أفعى أفاع أفاعي ?حية ?حيات ?كوبرا
    =pig =pigs =pork =swine =boar =boars; خوک ?خنازیر; خنزير خنازير
    ?=bear ?=bears; =خرس =خرس‌ها =خرس‌های; =دب =دببة =الدب

    =shark =sharks; کوسه; أسماك_القرش سمكة_قرش سمك_القرش سمك_قرش ?قرش ?قروش
    =whale =whales; نهنگ ?وال; =حوت =حيتان =حوتا
    =dolphin =dolphins; دلفین; =دلفين =دلافين
    =turtle =turtles =tortoise =tortoises; لاک‌پشت لاک_پشت; سلحفاة سلاحف
    =crocodile =crocodiles =alligator =alligators; تمساح کروکودیل; تمساح تماسيح

    =bee =bees =honeybee =honeybees; زنبور زنبورعسل; نحل نحلة ?دبور ?دبابير ?زنبور
    =ant =ants; مورچه; =نمل =نملة =النمل
    =mosquito =mosquitoes =mosquitos ?=malaria; =پشه =پشه‌ها =پشه‌های; بعوض بعوضة ?ناموس ?ناموسيات ?ناموسية
    =locust =locusts ?=grasshopper ?=grasshoppers; ملخ; جراد جرادة ?جندب
    ?=fly ?=flies; مگس; ذباب ذبابة
    =butterfly =butterflies; ?پروانه; فراشة فراشات
    =spider =spiders; عنکبوت; عنكبوت عناكب ?عنكبوتي ?عنكبوتية

    =apple =apples; ?سیب ?سیب‌ها; تفاح تفاحة ?أبل ?آبل
    =potato =potatoes; سیب‌زمینی سیب_زمینی; بطاطا بطاطس
    =tomato =tomatoes; گوجه‌فرنگی گوجه_فرنگی ?گوجه; طماطم بندورة
    =onion =onions; پیاز; بصل بصلة
    =garlic; ?سیر; =ثوم =الثوم =ثوما
    =cucumber =cucumbers; خیار; ?خيار ?قثاء
    =carrot =carrots; هویج; ?جزر
    =banana =bananas; =موز; =موز =موزة
    =grape =grapes ?=vineyard ?=vineyards; انگور; عنب أعناب عنبا ?كروم
    ?=orange ?=oranges ?=citrus; پرتقال ?نارنگی ?مرکبات; برتقال برتقالة ?برتقالي ?حمضيات
    =pomegranate =pomegranates; انار; =رمان =الرمان ?رمانة
    =olive =olives; زیتون; =زيتون ?زيت
    =lemon =lemons ?=lime ?=limes; لیمو; =ليمون ?حامض
    =watermelon =watermelons; هندوانه; بطيخ ?دلاح
    ?=date ?=dates ?=palm; خرما; =تمر =تمور =التمر ?بلح ?رطب ?نخيل

    =pistachio =pistachios; پسته; فستق ?فستقي
    =walnut =walnuts ?=nut ?=nuts; گردو; ?جوز
    =almond =almonds; بادام; =لوز =اللوز =لوزا ?لوزي
    =peanut =peanuts =groundnut =groundnuts; بادام‌زمینی بادام_زمینی; فول_سوداني الفول_السوداني ?فستق
    =hazelnut =hazelnuts; فندق; =بندق

    =tea; =چای; =شاي =الشاي =شايا
    =coffee; قهوه; =قهوة =القهوة =قهوته =قهوتهم =البن ?مقهى ?مقاه
    =milk ?=dairy; شیرخشک شیرخوراکی ?شیر ?لبنیات; حليب =لبن =اللبن ?ألبان ?رضاعة
    =wine =wines; شراب; نبيذ ?خمر ?خمور ?شراب
    =beer =beers; آبجو ماءالشعیر; =بيرة جعة ?شعير
    =juice =juices; آبمیوه آب‌میوه; عصير عصائر

    =bread ?=loaf ?=loaves ?=bakery; =نان =نان‌ها ?نانوایی; خبز رغيف أرغفة ?مخبز ?مخابز
    =cheese; پنیر; =جبن =الجبن =جبنة =أجبان
    =honey; عسل; عسل
    =butter; ?کره; زبدة
    =egg =eggs; تخم‌مرغ تخم_مرغ; =بيضة ?بيض ?بيوض ?بويضة
    =meat ?=beef ?=lamb; گوشت; لحم لحوم
    =salt ?=salty; نمک; =ملح =الملح ?أملاح ?مالح ?ملحي
    =flour; =آرد; =طحين ?دقيق

    =aluminium =aluminum; آلومینیوم آلومینیومی; ألومنيوم ألمنيوم ألومينيوم
    =zinc; ?روی; زنك خارصين
    ?=lead; سرب; ?رصاص
    =nickel; نیکل; نيكل
    =lithium; لیتیوم; ليثيوم
    =uranium; اورانیوم; يورانيوم ?اليورانيوم
    =plutonium; پلوتونیوم; بلوتونيوم
    =cobalt; کبالت; كوبالت
    =platinum; پلاتین; =بلاتين ?بلاتيني
    =copper; =مس; نحاس
    =gold ?=golden; طلا; ?ذهب ?ذهبي ?ذهبية
    =silver; نقره; فضة ?فضي ?فضية
    =diamond =diamonds; الماس; =ألماس ?ماس ?ماسة ?ألماسي
    =titanium; تیتانیوم; تيتانيوم

    =oxygen; اکسیژن; أكسجين أوكسجين أكسجيني
    =hydrogen; هیدروژن; هيدروجين
    =nitrogen; نیتروژن ازت; نيتروجين
    =helium; هلیوم; هيليوم
    =methane; متان; ميثان
    =ammonia; آمونیاک; =أمونيا نشادر
    =carbon ?=co2; کربن ?دی‌اکسید; كربون ?كربوني
    =chlorine ?=chlorinated; =کلر =کلر‌ها =کلر‌های; كلور

    =oil =crude ?=petroleum ?=fuel ?=barrel ?=barrels ?=opec; نفت نفتی ?روغن ?بشکه; نفط نفطي بترول ?خام ?زيت ?وقود ?برميل ?نفطية ?أوبك
    ?=gas natural_gas =lng ?=gaseous; =گاز =گازی =گازها; غاز ?غازي ?غازات
    =coal ?=charcoal ?=colliery; زغال‌سنگ زغال_سنگ زغال ?زغال‌چوب; فحم ?فحمي
    =petrol =gasoline ?=gas ?=fuel; بنزین ?سوخت; بنزين ?وقود ?محروقات ?بترول
    =diesel =gasoil ?=fuel; گازوئیل گازوییل دیزل; ديزل مازوت سولار غازوال ?وقود ?محروقات
    =kerosene =paraffin; نفت_سفید نفت‌سفید کروسین; كيروسين ?كاز ?نفط_أبيض

    =solar =photovoltaic; خورشیدی فتوولتائیک ?آفتابی ?شمسی ?خورشید; =شمسي =شمسية ?شمس ?شموس ?ضوئي
    =nuclear =atomic ?=uranium ?=reactor ?=reactors ?=radioactive; =هسته‌ای اتمی ?اورانیوم; نووي نووية =ذري =ذرية ?يورانيوم ?مفاعل
    =hydroelectric =hydropower ?=hydro ?=dam ?=dams; برق‌آبی برقابی ?سد; كهرومائي كهرومائية ?مائي ?مائية ?سد
    =geothermal; زمین‌گرمایی; حراري_أرضي حرارية_أرضية الحرارية_الأرضية جوفية_حرارية

    =chemical =chemicals ?=gas ?=toxic ?=chemist ?=chemists; شیمیایی ?شیمی; كيميائي كيميائية كيماوي كيماوية ?كيمياء ?كيماويات ?سام
    =biological ?=bacteriological ?=germ ?=biology ?=biologist ?=biologists; بیولوژیک بیولوژیکی =میکروبی ?زیستی ?زیست‌شناسی; بيولوجي بيولوجية =جرثومي =جرثومية =جرثوميا =جرثوميين =جرثوميون ?حيوي ?حيوية ?=أحيائي ?=أحيائية ?=أحيائيا ?=أحيائيين ?=أحيائيون ?جراثيم
    =nuclear =atomic ?=uranium; =هسته‌ای اتمی ?اورانیوم; نووي نووية =ذري =ذرية ?يورانيوم

    =helicopter =helicopters =chopper =choppers; بالگرد هلیکوپتر هلی‌کوپتر چرخ‌بال; =مروحية =مروحيته =مروحيتها =مروحيتهم =مروحيات هليكوبتر هليكوبترات ?طوافة ?حوامة ?عمودية ?مروحي ?أباتشي
    =drone =drones =uav =uavs ?=unmanned ?=march ?=marches ?=career ?=careers; پهپاد ?بدون_سرنشین ?بی‌سرنشین; =مسيرة =مسيرته =مسيرتها =مسيرتهم =مسيرات درون طائرة_بدون_طيار طائرات_بدون_طيار بدون_طيار دون_طيار ?مسير ?مسيرتين ?مسيرتان
    =airliner =airliners =airplane =airplanes ?=plane ?=planes ?=aircraft ?=jet ?=jets ?=flight ?=flights; هواپیما ?پرواز ?جت; طائرة_ركاب طائرة_مدنية طائرة_تجارية ?طائرة ?طائرات ?رحلة ?مقاتلة ?نفاثة
    =ambulance =ambulances; آمبولانس; إسعاف ?مسعف
    =taxi =taxis =cab =cabs; تاکسی; سيارة_أجرة سيارات_أجرة سيارات_الأجرة سيارة_الأجرة تاكسي ?أجرة ?سرفيس
    =car =cars ?=vehicle ?=vehicles ?=motorist ?=motorists ?=driver ?=drivers ?=motor; ?خودرو ?ماشین ?اتومبیل ?سواری; ?سيارة ?سيارات ?مركبة ?مركبات ?عربة ?سائق ?آلية
    =lorry =lorries =truck =trucks ?=trucker ?=truckers ?=trailer ?=trailers; کامیون تریلی ?تریلر ?وانت; شاحنة شاحنات ?سيارة ?سيارات ?مقطورة ?كميون ?ناقلة ?صهريج
    =bus =buses =minibus =minibuses ?=coach ?=coaches; اتوبوس مینی‌بوس; حافلة حافلات باص باصات ?أتوبيس ?ميكروباص
    =motorcycle =motorcycles =motorbike =motorbikes ?=bike ?=bikes ?=biker ?=bikers ?=motorcyclist ?=motorcyclists; موتورسیکلت ?موتور ?موتوسیکلت ?موتورسوار; دراجة_نارية دراجات_نارية الدراجات_النارية الدراجة_النارية دراجته_النارية دراجتين_ناريتين ?دراجة ?دراجات ?موتوسيكل ?نارية ?ناريتان
    =bicycle =bicycles ?=bike ?=bikes ?=cycling ?=cyclist ?=cyclists ?=cycle ?=cycles; دوچرخه ?رکاب; دراجة_هوائية دراجات_هوائية الدراجات_الهوائية الدراجة_الهوائية دراجته_الهوائية ?دراجة ?دراجات ?دراج ?دراجين ?هوائية
    =tram =trams =tramway =tramways =streetcar =streetcars; تراموا; ترام ترامواي
    =metro =metros =subway underground_train ?=underground ?=tube; مترو ?زیرزمینی; مترو
    =tractor =tractors; تراکتور; جرار جرارات ?جرافة
    =submarine =submarines; زیردریایی; غواصة غواصات
    =tank =tanks; تانک ?مخزن ?باک; دبابة دبابات ?خزان ?خزانات ?مدرعات ?صهريج ?حوض

    aircraft_carrier aircraft_carriers ?=carrier; ناو_هواپیمابر ناوهای_هواپیمابر هواپیمابر; حاملة_طائرات حاملات_طائرات حاملة_الطائرات حاملات_الطائرات ?حاملة ?حاملات
    =submarine =submarines; زیردریایی; غواصة غواصات
    =destroyer =destroyers; ناوشکن; =مدمرة =مدمرات =المدمرة =المدمرات ?مدمر
    =frigate =frigates ?=corvette ?=corvettes; ناوچه ?فریگیت; فرقاطة فرقاطات ?طراد
    =tanker =tankers oil_tanker; نفت‌کش نفتکش تانکر; ناقلة_نفط ناقلات_نفط ناقلة_النفط ناقلات_النفط ?ناقلة ?ناقلات ?صهريج ?صهاريج

    =missile =missiles =rocket =rockets ?=projectile ?=projectiles ?=ballistic ?=rpg ?=propelled; موشک راکت موشکی ?آرپی‌جی ?پرتابه; صاروخ صواريخ صاروخي ?قذيفة ?قذائف ?مقذوف ?باليستي
    =landmine =landmines =minefield =minefields =demining ?=mine ?=mines; =مین =مین‌ها =مین‌های مین‌روبی ?معدن; لغم =ألغام ?تفخيخ ?عبوة ?عبوات ?منجم ?مناجم
    =mortar =mortars ?=shell ?=shells ?=shelling ?=round ?=rounds; خمپاره ?گلوله ?خمپاره‌انداز; هاون ?قذيفة ?قذائف
    =bomb =bombs ?=bombing ?=bombings ?=bomber ?=bombers ?=bombed ?=explosive ?=explosives ?=device ?=devices ?=explosion ?=grenade ?=grenades; =بمب =بمب‌ها =بمب‌های =بمبی بمب‌گذاری ?بمباران ?انفجار ?انفجاری ?ترقه; قنبلة قنابل ?تفجير ?تفجيرات ?عبوة ?عبوات ?ناسفة ?متفجرات ?متفجر ?مفخخة ?قصف ?انفجار ?انتحاري
    =grenade =grenades ?=bomb ?=bombs; نارنجک ?نارنجک‌انداز; قنبلة_يدوية قنابل_يدوية القنابل_اليدوية رمانة_يدوية ?قنبلة ?قنابل ?يدوية ?قذيفة ?قذائف ?رمانة
    =rifle =rifles =shotgun =shotguns ?=gun ?=guns ?=firearm ?=firearms ?=kalashnikov ?=kalashnikovs ?=ak-47; تفنگ ?سلاح ?کلاشینکف ?اسلحه; =بندقية =بندقيته =بندقيتها =بندقيتهم =بندقيات =بنادق ?رشاش ?كلاشينكوف ?سلاح ?رشاشات ?قناص
    =pistol =pistols =handgun =handguns =revolver =revolvers ?=gun ?=guns ?=firearm ?=firearms; تپانچه هفت‌تیر سلاح_کمری اسلحه_کمری ?کلت ?اسلحه ?سلاح; مسدس مسدسات ?سلاح ?أسلحة
    =knife =knives ?=stab ?=stabs ?=stabed ?=stabing ?=stabbed ?=stabbing ?=dagger ?=daggers ?=blade ?=blades; چاقو کارد ?خنجر ?قمه; =سكين =سكينا =سكاكين ?خنجر ?طعن ?ساطور ?طعنا ?سلاح_أبيض
    =artillery ?=cannon ?=cannons ?=howitzer ?=howitzers ?=gun ?=guns ?=shelling; توپخانه ?توپ ?توپخانه‌ای; =مدفعية =مدفعيته ?=مدافع ?مدفع ?قصف ?مدفعي ?مدافعين
    =torpedo =torpedoes; اژدر; طوربيد طوربيدات

    =cancer =cancers ?=tumour ?=tumours ?=tumor ?=tumors ?=malignant ?=oncology ?=carcinoma; سرطان سرطانی ?تومور; سرطان سرطاني سرطانات ?ورم ?أورام ?خبيث
    =diabetes =diabetic =diabetics ?=insulin; دیابت دیابتی ?قند; =سكري =السكري ?سكر ?إنسولين
    =influenza =flu ?=h1n1 ?=swine ?bird_flu; آنفلوانزا آنفولانزا; إنفلونزا أنفلونزا انفلونزا إنفلوانزا ?نزلة ?نزلات ?زكام ?برد
    =cholera; =وبا ?التور; كوليرا
    =malaria ?=antimalarial ?=antimalarials; مالاریا; ملاريا برداء ?ملاري
    =measles ?=rubella; سرخک ?سرخجه; حصبة ?حميراء
    =polio =poliomyelitis; فلج_اطفال پولیو; شلل_الأطفال شلل_أطفال ?شلل
    =ebola; ابولا; إيبولا ايبولا
    =coronavirus =coronaviruses =covid =covid-19 =covid19 =sars-cov-2 ?=virus ?=pandemic ?=sars ?=corona; کرونا کووید کووید-۱۹ کوید کرونایی ?ویروس; كورونا كوفيد كوفيد-19 ?فيروس ?وباء ?جائحة ?سارس ?كرونا
    =aids =hiv; ایدز اچ‌آی‌وی; إيدز الإيدز نقص_المناعة ?سيدا ?مناعة
    =tuberculosis =tb; =سل; =سل =السل سل_رئوي ?درن
    =hepatitis; هپاتیت; التهاب_الكبد التهاب_كبد التهابات_الكبد التهاب_الكبدي ?كبد ?كبدي
    =plague ?=bubonic; طاعون; =طاعون
    =smallpox =monkeypox =mpox ?=chickenpox; آبله آبله‌میمونی ?آبله‌مرغان; =جدري =الجدري
    =dengue; =دنگی =دنگ ?دانگ; ضنك دنك
    =typhoid =typhus; حصبه تیفوئید تیفوس; تيفوئيد تيفويد تيفود تيفوس تيفية
    =pneumonia; ذات‌الریه پنومونی سینه‌پهلو ذات_الریه; التهاب_رئوي ذات_الرئة الالتهاب_الرئوي التهاب_الرئة التهاب_رئة التهاب_الرئتين ?رئوي ?رئة ?نيومونيا
    =asthma =asthmatic; آسم آسمی; =ربو =الربو ?ربوي
    =alzheimer =alzheimer's ?=dementia; آلزایمر ?زوال; ألزهايمر الزهايمر ?خرف
    =parkinson =parkinson's; پارکینسون; باركنسون باركينسون ?رعاش
    =stroke =strokes; سکته_مغزی; سكتة_دماغية جلطة_دماغية سكتات_دماغية السكتة_الدماغية ?سكتة ?جلطة ?ضربة
    =leprosy; جذام; جذام

    =knee =knees; زانو; =ركبة =ركبته =ركبتها =ركبتين =ركبتيه =الركبة ?ركب
    =shoulder =shoulders; ?شانه ?دوش ?کتف; كتف كتفه أكتاف كتفي ?عاتق ?منكب
    =ankle =ankles; مچ_پا مچ_پای قوزک ?مچ; كاحل كاحله كاحلي
    =thigh =thighs =hamstring =hamstrings ?=groin; کشاله همسترینگ ?ران; =الفخذ =فخذه =فخذها =فخذيه ?=فخذ أوتار_الركبة ?خلفية ?مأبض
    =elbow =elbows; آرنج; ?مرفق ?كوع
    =wrist =wrists; مچ_دست مچ_دستش ?مچ; معصم ?رسغ
    =brain =brains =cerebral; مغز مغزی; دماغ دماغي أدمغة ?مخ ?مخي ?عقل ?عقول
    =stomach =stomaches =gastric; معده ?شکم; =معدة =معدته =معدتها =المعدة ?معوي ?بطن ?معدي
    =ear =ears; =گوش_هایش ?گوش; =أذن =أذنه =أذنيه =أذنها ?آذان ?أذني
    =tooth =teeth =dental; دندان دندانی; =أسنان =أسنانه =أسنانها =أسنانهم ?سن ?أضراس ?ضرس ?سني
    =skin ?=dermatology; ?پوست ?پوستی; جلد جلدي =بشرة =بشرته =بشرتها =بشرتهم =بشرات ?جلود
    =bone =bones; استخوان استخوانی; =عظم =عظام =عظمه =عظامه ?عظم

    =bridge =bridges ?=overpass ?=viaduct; =پل =پل‌ها =پل‌های =پلی; جسر جسور ?معبر ?قنطرة ?كوبري ?جسري
    =tunnel =tunnels; تونل; =نفق =نفقا =نفقين ?أنفاق ?سرداب
    =dam =dams; =سد =سدها =سدهای =سدی ?سدسازی; =سد =سدود =السد =السدود ?سدا ?سدي
    =port =ports =harbour =harbours =harbor =harbors ?=seaport ?=seaports ?=dock ?=docks ?=pier; بندر بنادر ?اسکله ?بندرگاه; ميناء موانئ مرفأ مرافئ ?مينائي ?رصيف ?منفذ ?منافذ ?بندر
    =airport =airports ?=airfield ?=airbase; فرودگاه; مطار مطارات
    ?=station railway_station train_station bus_station; ایستگاه ?پایگاه; ?محطة ?محطات ?موقف
    =lighthouse =lighthouses; فانوس_دریایی; منارة ?فنار

    =hotel =hotels ?=inn ?=resort ?=resorts; هتل مهمان‌سرا ?مسافرخانه; فندق فنادق ?نزل ?منتجع
    =restaurant =restaurants ?=cafe ?=cafes ?=café ?=cafés ?=diner ?=diners; رستوران ?کافه ?غذاخوری; مطعم مطاعم ?مقهى ?مقاهي ?مطعوم
    =museum =museums ?=gallery ?=galleries; موزه ?نگارخانه; متحف متاحف ?معرض
    =library =libraries ?=bookshop ?=bookshops ?=bookstore ?=bookstores; کتابخانه ?کتابفروشی; =مكتبة =مكتبته =مكتبتها =مكتبتهم =مكتبات ?مكتب
    =theatre =theatres =theater =theaters ?=stage ?=scene ?=play ?=plays; تئاتر تماشاخانه ?صحنه ?نمایش; مسرح مسارح ?مسرحية ?مسرحي
    =cinema =cinemas movie_theater movie_theatre ?=film ?=films ?=movie ?=movies; =سینما =سینماها =سینماهای ?فیلم ?سینمایی; سينما سينمات ?سينمائي ?أفلام ?فيلم ?صالة ?صالات
    =stadium =stadiums ?=arena ?=arenas ?=ground ?=pitch ?=field ?=court; ورزشگاه استادیوم ?زمین; ملعب ملاعب إستاد استاد ?ستاد ?مدرجات ?ملعبه
    =factory =factories ?=plant ?=plants ?=mill ?=mills ?=workshop ?=workshops; کارخانه کارخانجات ?کارگاه; مصنع مصانع ?معمل ?معامل ?مصنعة ?منشأة
    =pharmacy =pharmacies ?=drugstore ?=drugstores ?=chemist ?=chemists; داروخانه; =صيدلية =صيدليته =صيدليتها =صيدليتهم =صيدليات ?صيدلي ?صيدلاني
    =cemetery =cemeteries =graveyard =graveyards ?=grave ?=graves ?=burial; گورستان قبرستان آرامستان ?قبر ?گلزار ?گور; مقبرة مقابر ?قبر ?قبور ?مدفن ?جبانة ?قرافة
    =castle =castles =fortress =fortresses =citadel =citadels ?=fort ?=forts; =قلعه =قلعه‌ها =قلعه‌های دژ ?ارگ; قلعة =قلاع حصن حصون ?=قصر ?=قصور
    =palace =palaces ?=mansion ?=mansions ?=castle ?=castles; کاخ ?قصر; =قصر =قصور ?قلعة ?بلاط ?إليزيه
    =refinery =refineries ?=refining; پالایشگاه; مصفاة مصاف مصافي مصفى ?تكرير ?مصفاته
    power_plant power_plants power_station power_stations ?=plant ?=plants ?=reactor ?=reactors; نیروگاه ?رآکتور; محطة_كهرباء محطات_كهرباء محطة_توليد محطات_توليد محطة_الطاقة محطة_طاقة محطات_الطاقة محطة_الكهرباء محطات_الكهرباء ?محطة ?محطات ?مفاعل ?معمل
    =pipeline =pipelines ?=pipe ?=pipes; خط_لوله خطوط_لوله لوله‌کشی ?لوله; خط_أنابيب خطوط_أنابيب خط_الأنابيب خطوط_الأنابيب أنابيب أنبوب ?أنبوبية
    =warehouse =warehouses =depot =depots ?=store ?=stores ?=storage; انبار ?مخزن ?انبارها; مستودع مستودعات ?مخزن ?مخازن ?خزان

    =mosque =mosques; مسجد مساجد; =مسجد =مساجد =مسجدا ?=جامع ?جوامع ?مصلى ?الأقصى
    =church =churches =cathedral =cathedrals =chapel =chapels =basilica ?=christian ?=christians; کلیسا کلیسای; =كنيسة =كنيسته =كنيستها =كنيستهم =كنيسات =كنائس كاتدرائية ?كنسي
    =synagogue =synagogues; کنیسه; =كنيس =كنيسا =كنس
    =temple =temples ?=shrine ?=shrines ?=pagoda ?=pagodas; معبد معابد ?پرستشگاه; =معبد معابد ?هيكل ?مزار ?ضريح
    =monastery =monasteries =convent =convents =abbey =abbeys; صومعه ?دیر; ?دير ?أديرة ?صومعة ?رهبان

    =baker =bakers ?=bakery ?=bakeries; نانوا ?نانوایی; خباز خبازين خبازون ?مخبز ?مخابز ?فران ?أفران ?فرن
    =carpenter =carpenters; نجار نجارها; نجار نجارين نجارون ?نجارة
    =miner =miners coal_miner ?=mine ?=mines ?=mining; معدنچی معدن‌کار معدنکار معدنچیان معدن‌کاران کارگران_معدن کارگر_معدن; عامل_منجم عامل_المنجم عمال_المناجم عمال_المنجم عمال_مناجم عامل_مناجم ?منجم ?مناجم ?تعدين ?عامل ?عمال ?معدنيين
    =driver =drivers =motorist =motorists =trucker =truckers ?=driving ?=drive ?=drove; راننده رانندگان ?رانندگی; سائق سائقة سائقين سائقون سائقو سائقي ?سياقة ?قيادة ?قاد ?يقود ?تقود ?=سيقود ?=ستقود
    =sailor =sailors =seaman =seamen ?=crew ?=crews ?=seafarer ?=seafarers ?=navy; ملوان ملوانان دریانورد دریانوردان ?خدمه ?جاشو; =بحار =بحارة =بحارا ?ملاح ?ملاحين ?طاقم ?بحرية ?نوتي
    =firefighter =firefighters =fireman =firemen ?fire_brigade ?fire_department ?fire_crew ?fire_service; آتش‌نشان آتش‌نشانان آتش‌نشانی آتش_نشانی آتش_نشانان آتش_نشان; رجل_إطفاء رجال_إطفاء رجال_الإطفاء رجل_الإطفاء إطفائي إطفائيون إطفائيين فرق_الإطفاء فرقة_الإطفاء عناصر_الإطفاء ?إطفاء ?دفاع_مدني ?الدفاع_المدني ?حماية_مدنية ?الحماية_المدنية ?مطافئ ?إطفائية
    =guard =guards =bodyguard =bodyguards ?=security ?=watchman ?=protect ?=protects ?=protected ?=protecting; نگهبان نگهبانان محافظان بادیگارد ?محافظ ?گارد ?سپاه ?پاسدار; حارس حراس حارسا حرس ?مرافق ?مرافقين ?حراسة ?حارسة ?حرسه ?أمن ?خفير
    =butcher =butchers ?=slaughter ?=slaughters ?=slaughtered ?=slaughtering; قصاب قصابی ?سلاخ; جزار جزارين ?جزارة ?قصاب ?لحام ?سفاح
    =tailor =tailors ?=tailored ?=dressmaker ?=dressmakers; خیاط خیاطی; خياط خياطين خياطة
    =barber =barbers =hairdresser =hairdressers; آرایشگر سلمانی ?آرایشگاه; حلاق حلاقين ?حلاقة ?كوافير ?صالون ?مزين
    =plumber =plumbers ?=plumbing; لوله‌کش لوله_کش; سباك سباكين ?سباكة ?سمكري
    =electrician =electricians; برقکار برق‌کار برق_کار; فني_كهرباء ?كهربائي ?كهربجي
    =mechanic =mechanics ?=mechanical; مکانیک ?مکانیکی; =ميكانيكي =ميكانيكية =ميكانيكيا =ميكانيكيين =ميكانيكيون ميكانيكيين ?مصلح ?ميكانيكا
    =cook =cooks =chef =chefs ?=cooking ?=cooked; آشپز سرآشپز آشپزها ?آشپزی; طباخ طباخين طاه طاهي طهاة الشيف ?شيف ?طبخ ?طباخة ?يطبخ ?طبخت ?طهي ?طها
    =waiter =waiters =waitress =waitresses; گارسون پیشخدمت پیش‌خدمت; نادل نادلة نادلات ?جرسون ?=مضيف ?خادم
    =shepherd =shepherds =herder =herders =herdsman; چوپان چوپانان; =راعي_غنم =راعي_أغنام رعاة_الأغنام رعاة_الماشية رعاة_أغنام ?راع ?راعي ?رعاة ?رعوي ?رعي

    =singer =singers =vocalist =vocalists ?=singing; خواننده خوانندگان ?آوازخوان; مغن مغني مغنية مغنين مغنون مغنيات مطرب مطربة ?غناء ?غنى ?فنان ?فنانة
    =actor =actors =actress =actresses ?=acting ?=performer ?=performers ?=star ?=stars; بازیگر بازیگران هنرپیشه ?هنرمند ?ستاره; ?ممثل ?ممثلة ?ممثلين ?ممثلون ?ممثلات ?فنان ?فنانة ?تمثيل ?نجم ?نجمة ?فاعل ?أطراف
    film_director film_directors =filmmaker =filmmakers =film-maker =film-makers ?=director ?=directors ?=directed ?=filmed; کارگردان فیلمساز فیلم‌ساز ?مدیر; مخرج_سينمائي مخرج_الفيلم ?مخرج ?مخرجة ?مخرجين ?مخرجون ?سينمائي ?صانع ?صناع ?إخراج ?أخرج ?مدير ?مديرة
    =poet =poets ?=poetry ?=poem ?=poems; شاعر شاعران شعرا ?شعر; =شاعر =شاعرة =شعراء =شاعرا =الشاعر ?شعر
    =writer =writers =author =authors =novelist =novelists ?=wrote ?=playwright ?=playwrights ?=columnist ?=columnists ?=writing; نویسنده =نویسندگان =نویسندگان‌ها =نویسندگان‌های رمان‌نویس ?مؤلف ?نوشت ?نگارنده; كاتب كاتبة كتاب_وأدباء أديب أدباء =مؤلف =مؤلفة =مؤلفين =روائي =روائية =روائيا =روائيين =روائيون ?كتاب ?كتب ?يكتب ?تكتب ?=سيكتب ?=ستكتب ?كتابة ?كاتبا ?كتابه ?كتبة ?صاحب ?واضع
    =painter =painters ?=artist ?=artists ?=painting ?=paintings ?=painted; نقاش نقاشان ?نقاشی ?هنرمند; رسام رسامة رسامين رسامون ?فنان ?فنانة ?لوحة ?دهان ?فنانين ?رسم ?تشكيلي
    =photographer =photographers ?=photo ?=photos ?=photograph ?=photographs ?=photographed ?=photographing ?=cameraman; عکاس عکاسان ?عکاسی ?فیلمبردار ?تصویربردار; مصور مصورة مصورين مصورون ?تصوير ?فوتوغرافي ?مصورا
    =translator =translators =interpreter =interpreters ?=translation ?=translations; مترجم مترجمان; مترجم مترجمة مترجمين مترجمون ?ترجمان ?ترجمة
    =dancer =dancers ?=dancing ?=dance ?=dances ?=danced; رقصنده رقاص ?رقص; راقص راقصة راقصين راقصات ?رقص
    =musician =musicians ?=composer ?=composers ?=pianist ?=pianists ?=violinist ?=violinists ?=singer ?=singers ?=artist ?=artists; نوازنده نوازندگان موسیقیدان موسیقی‌دان ?آهنگساز ?موزیسین ?موسیقی ?هنرمند; عازف عازفة عازفين ?موسيقي ?موسيقيين ?موسيقار ?موسيقيون ?ملحن ?فنان ?عزف ?موسيقيا

    =accountant =accountants ?=accounting ?=auditor ?=auditors; حسابدار حسابداری ?حسابرس; =محاسب محاسبة_قانونية =محاسبين =محاسبون ?محاسبة ?مدقق
    =pharmacist =pharmacists ?=chemist ?=chemists; =داروساز =داروساز‌ها =داروساز‌های ?داروخانه; =صيدلي =صيدلاني =صيادلة =صيدلانية ?صيدلية
    =dentist =dentists; دندانپزشک دندان‌پزشک دندان_پزشک; طبيب_أسنان طبيبة_أسنان طبيب_الأسنان أطباء_الأسنان أطباء_أسنان طبيبة_الأسنان ?أسنان
    =surgeon =surgeons ?=surgical ?=surgery; جراح جراحان ?جراحی; =جراح =جراحين =جراحون ?جراحة ?جراحي ?أخصائي
    =midwife =midwives ?=midwifery; ?ماما مامایی; =قابلة_قانونية =قابلات ?قابلة ?داية ?توليد
    =paramedic =paramedics ?=medic ?=medics ?=ambulance ?=ambulances ?=rescuer ?=rescuers; امدادگر امدادگران ?اورژانس; مسعف مسعفين مسعفون ?إسعاف ?منقذ ?طاقم_طبي
    =historian =historians ?=history; مورخ مورخان تاریخ‌نگار تاریخدان تاریخ‌دان; مؤرخ مؤرخة مؤرخين مؤرخون ?تاريخ
    =economist =economists ?=economics; اقتصاددان اقتصاددانان ?کارشناس_اقتصادی ?اقتصادی; خبير_اقتصادي خبراء_اقتصاد خبير_الاقتصاد خبراء_الاقتصاد الخبير_الاقتصادي عالم_اقتصاد ?اقتصادي ?اقتصاديين ?اقتصاديون ?اقتصادية ?اقتصاد ?خبراء
    =veterinarian =veterinarians =vet =vets ?=veterinary; دامپزشک دام‌پزشک ?دامپزشکی; طبيب_بيطري أطباء_بيطريين بيطري بيطرية
    =astronaut =astronauts =cosmonaut =cosmonauts =taikonaut =taikonauts; فضانورد فضانوردان; رائد_فضاء رواد_فضاء رائد_الفضاء رواد_الفضاء رائدة_فضاء رائدة_الفضاء رائدي_فضاء ?فضاء

    =police =policeman =policemen =policewoman ?=officer ?=officers ?=cop ?=cops ?=constable ?=constables ?=gendarme ?=gendarmes ?=gendarmerie ?=security; پلیس ?مأمور ?انتظامی ?کلانتری ?نیروی_انتظامی ?ناجا ?فراجا; شرطة شرطي شرطية شرطيين ?درك ?أمن ?ضابط ?ضباط ?عناصر ?بوليس ?قوات ?شرط ?مخفر
    =army =armies ?=military ?=soldier ?=soldiers ?=troop ?=troops ?=forces ?=militar ?=idf ?red_army; ارتش ?نظامی ?سرباز ?نیروها ?نظامیان ?سپاه ?لشکر; جيش جيوش ?عسكري ?عسكرية ?جنود ?قوات ?جندي ?عسكر ?عسكريين ?عسكريا
    =navy =navies ?=naval ?=sailor ?=sailors ?=fleet ?=marine ?=marines ?=coast; نیروی_دریایی ?دریایی ?ناو ?ناوگان; سلاح_البحرية القوات_البحرية قوات_بحرية ?بحرية ?بحري ?أسطول ?مارينز ?بحارة
    air_force air_forces =airforce ?=air ?=warplane ?=warplanes; نیروی_هوایی ?هوایی; سلاح_الجو القوات_الجوية قوات_جوية سلاح_الطيران طيران_الجيش ?جوية ?جوي ?طيران
    =coastguard coast_guard ?=coastal; گارد_ساحلی ?ساحلی; خفر_السواحل خفر_سواحل حرس_السواحل ?سواحل ?ساحلي
    border_guard border_guards border_police border_patrol ?=border ?=borders; مرزبان مرزبانان مرزبانی ?مرزی ?مرز; حرس_الحدود شرطة_الحدود حرس_حدود ?حدود ?حدودي

    =swimming =swimmer =swimmers ?=swim ?=swam; شنا شناگر; سباحة سباح سباحين سباحات ?يسبح ?مسبح
    =boxing =boxer =boxers; بوکس مشت‌زنی بوکسور; ملاكمة ملاكم ملاكمين ?بوكس
    =judo =judoka; جودو جودوکار; جودو
    =karate =karateka; کاراته کاراته‌کا; كاراتيه كراتيه
    =taekwondo; تکواندو تکواندوکار; تايكواندو تايكوندو تيكواندو
    =weightlifting =weightlifter =weightlifters =weight-lifting; وزنه‌برداری وزنه‌بردار وزنه_برداری وزنه_بردار; رفع_الأثقال رفع_أثقال =رباع =رباعة ?أثقال
    =gymnastics =gymnast =gymnasts; ژیمناستیک ژیمناست; جمباز جمناستيك جمبازية جمنازيوم
    =rowing =rower =rowers =canoeing =kayaking; قایقرانی قایقران; تجديف ?قوارب ?كاياك
    =fencing =fencer =fencers; شمشیربازی شمشیرباز; =المبارزة ?مبارزة ?شيش
    =archery =archer =archers; تیراندازی_با_کمان تیروکمان تیر_و_کمان; القوس_والسهم رماية_بالقوس رماية_بالسهام ?قوس ?سهم ?نشاب ?رماية
    =chess; شطرنج شطرنج‌باز; شطرنج
    =golf =golfer =golfers; گلف; غولف جولف كولف
    =cricket =cricketer =cricketers; کریکت; كريكت كريكيت
    =rugby; راگبی; =رغبي =رغبية =رغبيا =رغبيين =رغبيون =رجبي =رجبية =رجبيا =رجبيين =رجبيون =ركبي =ركبية =ركبيا =ركبيين =ركبيون روغبي
    =hockey; هاکی; =هوكي =هوكية =هوكيا =هوكيين =هوكيون
    =baseball; بیسبال; بيسبول
    =skiing =skier =skiers ?=ski; =اسکی; تزلج متزلج ?تزحلق
    table_tennis =ping-pong; تنیس_روی_میز پینگ‌پنگ; كرة_الطاولة تنس_الطاولة بينغ_بونغ
    =badminton; بدمینتون; ريشة_الطائرة الريشة_الطائرة بادمنتون
    =futsal; فوتسال; كرة_الصالات فوتسال كرة_قدم_الصالات ?صالات
    =football =soccer; فوتبال; كرة_القدم كرة_قدم ?كروي ?كرة ?كروية ?كرتنا
    =volleyball; والیبال; كرة_الطائرة الكرة_الطائرة ?طائرة
    =basketball; بسکتبال; كرة_السلة كرة_سلة ?سلة
    =handball; هندبال; كرة_اليد كرة_يد ?يد
    =wrestling =wrestler =wrestlers; کشتی‌گیر کشتی‌گیران ?کشتی ?کشتی_آزاد; مصارعة مصارع مصارعين ?مصارعا
    =athletics; دوومیدانی دو_و_میدانی; ألعاب_القوى ألعاب_قوى ?قوى
    =cycling =cyclist =cyclists; دوچرخه‌سواری دوچرخه‌سوار; سباق_الدراجات سباق_دراجات ?دراجات ?دراج ?دراجين ?دراجون ?دراجة ?دراجا
    water_polo; واترپلو; كرة_الماء كرة_ماء

    =semifinal =semifinals =semi-final =semi-finals =semi-finalist =semi-finalists ?final_four; نیمه‌نهایی نیمه_نهایی; نصف_النهائي نصف_نهائي قبل_النهائي قبل_نهائي دور_الأربعة المربع_الذهبي النصف_نهائي ?نصف
    =quarterfinal =quarterfinals =quarter-final =quarter-finals ?last_eight; یک‌چهارم_نهایی یک_چهارم یک_چهارم_نهایی یک‌چهارم; ربع_النهائي ربع_نهائي دور_الثمانية الربع_نهائي ?ربع
    round_of_16 last_16 ?=knockout; یک‌هشتم_نهایی یک_هشتم یک_هشتم_نهایی یک‌هشتم; ثمن_النهائي ثمن_نهائي دور_الستة_عشر ?ثمن
    group_stage group_stages =group-stage; مرحله_گروهی دور_گروهی; دور_المجموعات مرحلة_المجموعات ?الدور_الأول ?مجموعات
    the_final cup_final grand_final ?=final ?=finals ?=finalist ?=finalists; فینال فینالیست دیدار_نهایی ?پایانی ?نهایی; المباراة_النهائية مباراة_نهائية نهائي_البطولة نهائي_كأس نهائي_الكأس ?نهائي ?نهائية ?نهائيات ?ختامي ?ختامية ?كأس

    first_half opening_half; نیمه_اول نیمه_نخست; الشوط_الأول شوط_أول النصف_الأول ?شوطها_الأول ?شوطه_الأول
    second_half; نیمه_دوم; الشوط_الثاني شوط_ثان النصف_الثاني ?شوطها_الثاني ?شوطه_الثاني

    =dollar =dollars ?=us$ ?=cent ?=cents; دلار; دولار دولارات
    =euro =euros; یورو; يورو
    ?=pound =pounds =sterling ?=quid; پوند استرلینگ ?لیره; جنيه جنيهات إسترليني استرليني ?ليرة ?ليرات ?رطل ?باوند
    =yen; ?=ین; =ين =الين =ينا
    =rouble =roubles =ruble =rubles; روبل; روبل روبلات
    =rial =rials =riyal =riyals; ریال; ريال ريالات
    =lira =liras =lire; =لیر لیره; ليرة ليرات ?جنيه
    =dirham =dirhams; =درهم =درهم‌ها =درهم‌های; درهم =دراهم
    =dinar =dinars; =دینار =دینار‌ها =دینار‌های; دينار دنانير
    =yuan =renminbi; یوان; يوان رنمينبي
    =rupee =rupees; روپیه; روبية روبيات
    =toman =tomans; =تومان =تومان‌ها =تومان‌های; =تومان تومانات
    ?=franc ?=francs; فرانک; فرنك فرنكات
    =shekel =shekels; ?شکل شیکل; شيكل شيقل شواكل
    =bitcoin =bitcoins ?=cryptocurrency; بیت‌کوین بیت_کوین; بيتكوين بتكوين البيتكوين

    =piano =pianos =pianist =pianists; پیانو پیانیست; بيانو
    =guitar =guitars =guitarist =guitarists; گیتار گیتاریست; غيتار جيتار قيثارة كيتار ?قيتار
    =violin =violins =violinist =violinists; ویولن ویولون; كمان كمنجة ?كمانا
    =flute =flutes; فلوت ?نی; =ناي فلوت
    =drum =drums =drummer =drummers; طبل درام درامز; طبل طبول ?درامز
    =trumpet =trumpets; ترومپت; ترومبيت ?بوق ?أبواق ?نفير

    =asia =asian =asians ?=pacific; آسیا آسیایی; آسيا آسيوي
    =europe =european =europeans ?=eu ?=eurozone ?=eurovision; اروپا اروپایی; أوروبا أوروبي =أوربا أوربي
    =africa =african =africans ?=sub-saharan; آفریقا آفریقایی افریقا; أفريقيا إفريقيا أفريقي إفريقي
    =antarctica =antarctic; قطب_جنوب جنوبگان; القطب_الجنوبي أنتاركتيكا القارة_القطبية_الجنوبية
    =arctic; قطب_شمال شمالگان; القطب_الشمالي المنطقة_القطبية_الشمالية ?قطبي
    =oceania; اقیانوسیه; أوقيانوسيا أوقيانيا

    =nowruz =norouz =newroz =nauruz; نوروز =نوروزی; نوروز نيروز
    =christmas =xmas; کریسمس; كريسماس الكريسماس عيد_الميلاد أعياد_الميلاد ?ميلاد ?ميلادي
    =easter =passover ?=pesach; عید_پاک پسح عید_فصح ?فصح; =فصح
    =ashura; عاشورا تاسوعا; عاشوراء عاشورائي ?محرم
    =ramadan; رمضان; رمضان
    =hajj ?=pilgrimage ?=pilgrim ?=pilgrims; =حج =حجاج ?زائر ?حاجی; =حج =حجاج =الحج =الحجاج ?حجيج ?=حاج ?مناسك ?عمرة
    =arbaeen =arba'een; اربعین; أربعينية ?أربعين
    eid_al-fitr eid_ul-fitr; عید_فطر ?فطر; عيد_الفطر ?فطر ?إفطار
    eid_al-adha eid_ul-adha; عید_قربان عید_اضحی ?قربان; عيد_الأضحى ?أضحى
    =hanukkah; حانوکا; حانوكا حانوكاه

    =mars =martian =martians; مریخ مریخی ?بهرام; مريخ مريخي
    =venus; ?زهره ?ناهید; كوكب_الزهرة ?زهرة ?فينوس
    =saturn; ?زحل ?کیوان; =زحل
    =jupiter; سیاره_مشتری ?مشتری; كوكب_المشتري ?مشتري
    ?=mercury; سیاره_عطارد ?عطارد ?تیر ?جیوه; عطارد ?زئبق
    =neptune; نپتون; =نبتون
    =uranus; اورانوس; أورانوس
    =pluto; پلوتو; بلوتو
    =moon =lunar ?=moons; کره_ماه ?ماه ?قمر ?قمری; قمر قمري ?أقمار ?هلال
    =sun ?=solar ?=sunshine ?=sunny; خورشید آفتاب ?خورشیدی ?شمس; شمس ?شمسي ?شموس

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
