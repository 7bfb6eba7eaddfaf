extension Rule {
  /// «وزيران خارجية», «لاعبون منتخب العراق», «رئيس المجلس إدارة الشركة», «قال محافظ للبنك المركزي»: a pair that is always an
  /// annexation, with a ن, an ال or a ل in between.
  static let knownAnnexation = Rule(
    id: "grammar.known-annexation", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "مضاف معروف فصلت عنه نون أو «ال» أو لام.",
      en: "A common annexation is broken by a ن, an article or ل."),
    explanation: Wording(
      ar: """
        وزيرا خارجية البلدين، لاعبو منتخب العراق، مجلس إدارة الشركة، محافظ البنك المركزي: يحذف المضاف نونه و«ال» ولا تفصل بينهما لام.
        """,
      en: """
        وزيرا خارجية البلدين, لاعبو منتخب العراق, مجلس إدارة الشركة, محافظ البنك المركزي: the first term drops its ن and its article, and no ل comes \
        between.
        """),
    reads: .always.at { word in
      word.clitics.isEmpty
        && (genitives.contains(word.key) || NewsNouns.portfolios.contains(word.key))
        || word.clitics == [.lam, .article] && offices.contains(word.stemKey)
    },
    examples: [
      "التقى ⟦وزيران دفاع⟧ تركيا وقطر.", "تدرب ⟦لاعبون فريق⟧ المدينة مساء.",
      "استقال عضو ⟦المجلس إدارة⟧ الشركة.", "أعلن ⟦رئيس للوزراء⟧ عن خطة جديدة.",
      "أوقفت الشرطة ⟦سائقين حافلة⟧ المدرسة.", "قتل ⟦رجلان أمن⟧ في الهجوم.",
      "وصل ⟦وزير للخارجية⟧ القطري إلى بيروت.", "التقى وزيرا دفاع تركيا وقطر.",
      "تدرب لاعبو فريق المدينة.", "استقال عضو مجلس إدارة الشركة.",
      "شكل المجلس إدارة جديدة.", "عين رئيسا للوزراء.", "قال مستشار للرئيس إن العمل بدأ.",
      "يقود لاعبون فريقا جديدا.", "اختير أول رئيس للوزراء في البلاد.",
    ]
  ) { context, report in
    let text = context.text
    for place in context.anchors where place > 0 {
      let index = place - 1
      let head = text.tokens[index]
      let genitive = text.tokens[place]
      guard head.isArabicWord else { continue }
      if genitive.clitics.contains(.lam) {
        guard head.clitics.isEmpty, titles.contains(head.key),
          isOfCountry(text, place + 1)
            || text.finiteVerb(index - 1)?.traits.isSuperset(of: [.reports, .takesNoPerson])
              == true,
          !inaugurating.contains(text.token(index - 1)?.verb?.lemma ?? 0)
        else { continue }
        report.flag(text.range(index, place))
      } else if head.isDefinite {
        guard pair(head.stemKey, genitive.key), isOpen(text, place), isInChain(text, index) else {
          continue
        }
        report.flag(
          text.range(index, place), fix: text.withoutArticle(head) + " " + text.string(genitive))
      } else if let one = singular(text, head), pair(one, genitive.key),
        text.token(place + 1).map({ !$0.clitics.contains(.waw) || $0.isDefinite }) ?? true,
        !mayBeObject(text, index)
      {
        report.flag(text.range(index, place))
      }
    }
  }
}

/// «المجلس إدارة الشركة»: a definite word closes the chain, so that the genitive is no predicate and no object.
private func isOpen(_ text: SegmentView, _ index: Int) -> Bool {
  guard let next = text.token(index + 1), next.isArabicWord else { return false }
  return next.clitics == .article && !text.isAdjective(next) || next.isAny(of: .placeName)
    || text.isBareNoun(index + 1) && text.isPlainDefinite(index + 2)
}

/// «وزير للخارجية الكويتي»: an adjective of the title that is definite, as only its genitive can make it.
private func isOfCountry(_ text: SegmentView, _ place: Int) -> Bool {
  guard let adjective = text.token(place), adjective.clitics == .article else { return false }
  return adjective.isAny(of: .relational) && !text.endsInTaMarbuta(adjective)
    && text.endsInTaMarbuta(text.tokens[place - 1])
}

/// Behind a preposition, a bare noun or a verb without object.
private func isInChain(_ text: SegmentView, _ index: Int) -> Bool {
  if text.isGoverned(index) {
    guard let verb = text.clauseVerb(before: index) else { return true }
    return verb < index - 2 || text.takesNoObject(verb)
  }
  if text.takesNoObject(index - 1) { return true }
  if text.finiteVerb(index - 1)?.traits.isSuperset(of: [.reports, .takesNoPerson]) == true {
    return true
  }
  guard let before = text.token(index - 1), before.isArabicWord,
    text.isBareNoun(index - 1) || before.isAny(of: [.titleHead, .institution, .humanPlural])
  else { return false }
  return before.clitics.isSubset(of: [.waw, .lam, .ba]) && !before.isDefinite
}

/// The singular of a bare dual or plural with its ن.
private func singular(_ text: SegmentView, _ head: TextToken) -> LetterKey? {
  guard head.clitics.isSubset(of: .preposition), head.stem.count >= 5,
    text.lastLetter(head) == Letter.noon
  else { return nil }
  if text.ends(head, with: Letter.ta, Letter.alif, Letter.noon)
    || text.ends(head, with: Letter.ta, Letter.ya, Letter.noon)
  {
    let feminine = text.key(of: head, dropping: 3, adding: [Letter.taMarbuta])
    if firsts.contains(feminine) { return feminine }
  }
  guard
    text.ends(head, with: Letter.waw, Letter.noon) || text.ends(head, with: Letter.ya, Letter.noon)
      || text.ends(head, with: Letter.alif, Letter.noon)
  else { return nil }
  let one = text.key(of: head, dropping: 2, adding: [])
  return firsts.contains(one) ? one : nil
}

/// «يدير مسؤولون شركة النفط»: people as a subject, and what they act on as the object.
private func mayBeObject(_ text: SegmentView, _ index: Int) -> Bool {
  let head = text.tokens[index]
  guard !text.ends(head, with: Letter.ya, Letter.noon), let verb = text.finiteVerb(index - 1) else {
    return false
  }
  if NewsNouns.portfolios.contains(text.tokens[index + 1].key) || text.takesNoObject(index - 1)
    || verb.traits.isSuperset(of: [.reports, .takesNoPerson])
  {
    return false
  }
  return acted.contains(text.tokens[index + 1].key)
}

private func pair(_ first: LetterKey, _ second: LetterKey) -> Bool {
  pairs.contains(LetterKey(hash: first.rawValue &* 31 &+ second.rawValue))
}

private let table = """
  وزير: خارجية داخلية دفاع مالية عدل صحة تعليم تربية ثقافة إعلام زراعة صناعة تجارة اقتصاد نقل طاقة نفط بيئة سياحة رياضة دولة
  نائب: رئيس وزير مدير محافظ قائد
  رئيس: وزراء مجلس برلمان حكومة بلدية تحرير أركان لجنة اتحاد هيئة جامعة شركة حزب وفد جمهورية تنفيذية قسم نادي ناد مكتب
  مدير: مكتب مدرسة دار شركة مصنع مركز مستشفى بنك متحف سجن مطار إدارة ميناء مهرجان فندق معهد
  عضو: مجلس لجنة برلمان حزب هيئة وفد عصابة خلية فريق جمعية نقابة
  قائد: شرطة جيش قوات فرقة طائرة كتيبة لواء عمليات
  لاعب: منتخب فريق نادي ناد كرة وسط خط
  مدرب: منتخب فريق نادي ناد كرة حراس لياقة
  حكم: مباراة نهائي ساحة خط
  حارس: مرمى أمن سجن حدود
  سائق: شاحنة حافلة سيارة قطار أجرة تاكسي دراجة جرار
  طالب: جامعة كلية مدرسة ثانوية لجوء طب
  تلميذ: مدرسة
  معلم: مدرسة لغة
  عامل: مصنع منجم إغاثة بناء نظافة
  ضابط: شرطة جيش استخبارات أمن مخابرات
  رجل: أعمال أمن شرطة دين إطفاء إنقاذ دولة
  رائد: فضاء أعمال
  سيدة: أعمال
  ناشط: حقوق مجتمع
  مراسل: صحيفة قناة وكالة إذاعة تلفزيون
  موظف: بنك شركة وزارة بلدية مصرف سفارة مطار إغاثة حكومة جمارك
  مسؤول: وزارة شركة بلدية استخبارات أمن سفارة حكومة
  طبيب: أسنان أطفال عيون مستشفى منتخب
  خبير: اقتصاد طقس أسلحة متفجرات آثار أرصاد
  عالم: آثار فلك مناخ فيزياء أحياء نفس
  مهندس: شركة
  جندي: احتياط جيش
  صاحب: شركة عمل مصنع محل
  سفير: دولة
  مجلس: إدارة أمن وزراء نواب شورى شيوخ خبراء قيادة محافظة بلدية أمناء جامعة
  هيئة: رئاسة تحرير أركان تدريس محلفين إغاثة
  لجنة: تحقيق تحكيم خبراء حقوق
  وزارة: خارجية داخلية دفاع مالية عدل صحة تعليم تربية ثقافة إعلام زراعة صناعة تجارة اقتصاد نقل طاقة نفط بيئة سياحة
  محكمة: استئناف جنايات نقض أمن
  حقوق: إنسان
  خط: أنابيب سكة دفاع
  قوة: حفظ إنفاذ
  قطاع: صناعة زراعة طاقة سياحة تعليم صحة نقل
  مركز: أبحاث دراسات إحصاء أرصاد شرطة قيادة
  سعر: صرف برميل فائدة
  معدل: بطالة تضخم فائدة نمو
  حزمة: مساعدات عقوبات إنقاذ
  طائرة: ركاب شحن استطلاع
  سفينة: شحن ركاب
  ناقلة: نفط غاز
  سيارة: إسعاف أجرة شرطة إطفاء
  مباراة: كرة
  مدينة: ملاهي
  عملية: إنقاذ بيع تجميل سطو
  حالة: وفاة طوارئ إصابة
  مذكرة: تفاهم توقيف اعتقال
  صندوق: نقد تقاعد استثمار
  جواز: سفر
  وكالة: أنباء فضاء استخبارات
  درجة: حرارة
  محطة: وقود توليد قطار كهرباء طاقة
  قناة: تلفزيون
  ساعات: ذروة عمل دوام
  أوقات: ذروة فراغ عمل دوام صلاة
  أيام: عمل عطلة
  موسم: حصاد حج قطاف
  نقطة: تفتيش
  نقاط: تفتيش
  اتفاق: سلام هدنة
  وقف: إطلاق
  إطلاق: نار سراح
  خطوط: مترو سكك أنابيب
  أجهزة: تكييف إنذار استخبارات أمن
  نظام: حكم تقاعد
  سن: تقاعد رشد
  رخصة: قيادة بناء
  جلسة: استماع محاكمة
  غرفة: عمليات عناية تجارة
  قاعة: محكمة مؤتمرات
  دور: أيتام سينما نشر
  دار: أيتام أوبرا نشر
  شبكة: كهرباء مياه صرف
  مياه: شرب صرف
  كرة: قدم سلة يد
  سكة: حديد
  رأس: مال
  أسعار: صرف فائدة وقود نفط
  أسواق: أسهم مال
  سوق: أسهم مال عمل
  فرص: عمل
  عقد: عمل إيجار
  حملة: تطعيم تنظيف
  حق: لجوء تصويت
  خفر: سواحل
  حرس: حدود
  قوات: أمن حفظ
  مخيم: لاجئين
  دورية: شرطة
  مقر: إقامة قيادة
  قرار: محكمة مجلس
  تقرير: طبيب لجنة
  """
private let pairs: WordTable<Bool> = {
  var table = WordTable<Bool>(absent: false)
  for line in lines {
    for second in line.seconds {
      table[LetterKey(hash: LetterKey(line.first).rawValue &* 31 &+ LetterKey(second).rawValue)] =
        true
    }
  }
  return table
}()
private let lines: [(first: String, seconds: [String])] = table.split(separator: "\n").compactMap {
  let parts = $0.split(separator: ":")
  guard parts.count == 2 else { return nil }
  return (String(parts[0]), parts[1].split(separator: " ").map(String.init))
}
private let firsts = WordSet(lines.map(\.first).joined(separator: " "))
private let genitives = WordSet(lines.flatMap(\.seconds).joined(separator: " "))
/// What people act on, too.
private let acted = WordSet(
  """
  شركة مصنع مدرسة بنك مصرف وزارة بلدية سفارة حكومة مجلس لجنة برلمان حزب هيئة مكتب مركز جامعة متحف مطار ميناء مستشفى سجن دار إدارة فندق معهد \
  صحيفة قناة وكالة إذاعة دولة لغة رئيس وزير مدير محافظ قائد شاحنة حافلة سيارة قطار طائرة أسلحة متفجرات آثار نادي ناد حدود حقوق مجتمع عمليات
  """)
private let titles = WordSet("محافظ رئيس وزير حاكم عمدة قائد")
private let offices = WordSet(
  "بنك مصرف وزراء جمهورية برلمان حكومة خارجية داخلية دفاع مالية صحة مدينة شرطة بلدية وزارة")
private let inaugurating = NewsVerbs.indices(of: "عين انتخب اختار سمى نصب")
