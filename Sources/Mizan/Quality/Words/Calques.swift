/// An expression translated word for word.
package struct Calque: Sendable {
  /// The literal Arabic.
  package let literal: PhrasePattern
  package let say: String
  /// The folded expressions of the source that produce it; empty when the Arabic alone is proof enough.
  package let sources: [String]
  package let severity: Severity
  /// Whether the words are good Arabic by themselves and only the source shows the calque.
  package let needsSource: Bool

  package static let all: [Calque] = [
    table, idioms, lightVerbs, institutions, compounds, further, body, society, phrases, moreVerbs,
  ]
  .joined(separator: "\n").split(separator: "\n")
  .flatMap { line -> [Calque] in
    let fields = line.split(separator: ";").map { $0.trimmingSpaces }
    guard fields.count >= 3 else { return [] }
    let sources =
      fields.count > 3 ? fields[3].split(separator: "/").map { $0.trimmingSpaces.folded } : []
    return fields[1].split(separator: "/").map { literal in
      Calque(
        literal: PhrasePattern(String(literal)), say: fields[2], sources: sources,
        severity: fields[0] == "!" ? .major : fields[0] == "." ? .info : .minor,
        needsSource: fields[0] == "~")
    }
  }

  package static let beginnings = Beginnings(of: all)

  /// Indices into ``all`` by the words that an expression begins with.
  package struct Beginnings: Sendable {
    private var firstWords = WordTable<[Int]>(absent: [])
    /// Expressions of one word, and those behind whose first word any may follow.
    private var open = WordTable<[Int]>(absent: [])
    /// By two words: the expressions that begin with both, and the open ones that begin with the first.
    private var pairs = WordTable<[Int]>(absent: [])
    /// First words of expressions with a gap behind them, and these words with those behind the gap.
    private var gaps = WordTable<Bool>(absent: false)
    // A bit by the hash of each key of these tables, which are too large to ask for every two words.
    private var known: [UInt64] = []

    fileprivate init(of calques: [Calque]) {
      for (index, calque) in calques.enumerated() {
        for first in Set(calque.literal.firstWords) { firstWords[first].append(index) }
      }
      func isOpen(_ place: Int) -> Bool {
        calques[place].literal.secondWords == nil && calques[place].literal.wordsBehindGap == nil
      }
      for (index, calque) in calques.enumerated() {
        for first in calque.literal.firstWords {
          if isOpen(index), !open.contains(first) { open[first] = firstWords[first].filter(isOpen) }
          for second in calque.literal.secondWords ?? [] {
            let pair = LetterKey(first, second)
            guard !pairs.contains(pair) else { continue }
            pairs[pair] = firstWords[first].filter {
              isOpen($0) || calques[$0].literal.secondWords?.contains(second) == true
            }
          }
          for later in calque.literal.wordsBehindGap ?? [] {
            gaps[first] = true
            gaps[LetterKey(later, first)] = true
          }
        }
      }
      let keys = firstWords.keys + pairs.keys + gaps.keys
      var words = 1
      while words * 64 < keys.count * 8 { words *= 2 }
      known = Array(repeating: 0, count: words)
      for key in keys { known[word(of: key)] |= bit(of: key) }
    }

    @inline(__always)
    private func word(of key: LetterKey) -> Int {
      Int(truncatingIfNeeded: key.rawValue >> 6) & (known.count - 1)
    }
    @inline(__always)
    private func bit(of key: LetterKey) -> UInt64 { 1 << (key.rawValue & 63) }
    @inline(__always)
    private func mayKnow(_ key: LetterKey) -> Bool { known[word(of: key)] & bit(of: key) != 0 }

    /// Whether some expression may begin with a word of these keys.
    package func contains(_ key: LetterKey, _ stemKey: LetterKey) -> Bool {
      mayKnow(key) && firstWords.contains(key)
        || mayKnow(stemKey) && firstWords.contains(stemKey)
    }

    /// Every expression, in the table's order, that may begin with one of the keys of a word, and few others.
    package func places(_ first: LetterKey, in text: SegmentView, at index: Int) -> [Int] {
      if gaps.contains(first), mayGoOnBehindGap(first, text, index) { return firstWords[first] }
      guard let next = text.token(index + 1) else { return open[first] }
      let byWord = LetterKey(first, next.key)
      let byStem = LetterKey(first, next.stemKey)
      let hasWord = mayKnow(byWord) && pairs.contains(byWord)
      let hasStem = byStem != byWord && mayKnow(byStem) && pairs.contains(byStem)
      switch (hasWord, hasStem) {
      case (false, false): return open[first]
      case (true, false): return pairs[byWord]
      case (false, true): return pairs[byStem]
      case (true, true): return firstWords[first]
      }
    }

    private func mayGoOnBehindGap(_ first: LetterKey, _ text: SegmentView, _ index: Int) -> Bool {
      let words = index + 1..<min(text.tokens.count, index + 2 + PhrasePattern.longestGap)
      return words.contains { place in
        let key = LetterKey(text.tokens[place].key, first)
        let stemKey = LetterKey(text.tokens[place].stemKey, first)
        return mayKnow(key) && gaps.contains(key) || mayKnow(stemKey) && gaps.contains(stemKey)
      }
    }
  }

  /// Severity (! major, - minor, . info, ~ only when the source has it), patterns of the literal Arabic, what to say,
  /// source; absurd readings are major. Forms: ``PhrasePattern``.
  private static let table = """
    -;بنقل من/من نقل عن;نقلًا عن;به نقل از
    -;المجموعة الدولية لوكالة/المجموعة السياسية لوكالة/المجموعة الاقتصادية لوكالة/المجموعة الاجتماعية لوكالة/لتقرير المجموعة الدولية;القسم … في الوكالة;گروه
    -;السلك الدبلوماسي الروسي/السلك الدبلوماسي الإيراني/رئيس السلك الدبلوماسي/رئيس الجهاز الدبلوماسي/رئيس جهاز الدبلوماسية;وزير الخارجية;دستگاه دیپلماسی
    -;في نفس هذا الامتداد/في هذا الامتداد/في نفس هذا الاتجاه;وفي هذا الإطار;در همین راستا
    !;في الاستمرار قال/في الدوام/في الاستمرار أضاف;ثم، بعد ذلك;در ادامه
    ~;في تعقب;إثر، عقب;در پی
    ~;من الجانب الآخر/من الطرف الآخر;من جهة أخرى;از سوی دیگر/از طرف دیگر
    !;صار مذكرا/صار مذكرة/أصبح مذكرا;أشار إلى، لفت إلى;یادآور شد
    !;أخذ صورة/أخذت صورة من/أخذ إنجازا/أخذ إنجازًا;جرى، نُفّذ;صورت گرفت/انجام گرفت
    ~;أتى إلى العمل/أتت إلى العمل/جاء إلى العمل/تأتي إلى العمل/يأتي إلى العمل;أُجري;به عمل آمد
    !;وقع مورد البحث/وقعت مورد البحث/وقع مورد/وقعت مورد/وقع تحت المورد/صار مورد;نوقش، دُرس;مورد بررسی
    !;صار معروضا/صارت معروضة/صار مرفوعا/صارت مرفوعة/أصبح معروضا;طُرح، أُثير;مطرح شد
    !;المجيء على العمل/مجيئه على العمل/جاء على العمل/جاءت على العمل/المجيء إلى وجه العمل;تولّي السلطة;روی کار آمدن
    !;الإتيان باليد/أتى باليد/أتت باليد/جلب باليد/إحضار باليد/جاء باليد;الحصول على، تحقيق;به دست آوردن
    -;جلسة خبرية/الجلسة الخبرية/جلسة إخبارية/الجلسة الإخبارية/جلسته الخبرية;مؤتمر صحفي;نشست خبری
    -;قابل للانتباه/قابلة للانتباه/قابل الانتباه;لافت، كبير;قابل توجه
    !;سؤال الجميع/سؤال الكل;استفتاء;همه‌پرسی
    -;كتابة سابقة/الكتابة السابقة/ما قبل الكتابة/قبل الكتابة;مسودة;پیش‌نویس
    !;وضع رأس المال في/وضع رأس مال;استثمار;سرمایه‌گذاری
    !;فعل الكلفة/فعل التكلفة/صنع الكلفة;إنفاق;هزینه کردن
    ~;الدخول في العمل/دخل في العمل/دخلت في العمل;التدخل;وارد عمل شدن
    !;رمية العين/رمي العين;آفاق، توقعات;چشم‌انداز
    !;ساحب النفط/ساحبة النفط/ساحبات النفط;ناقلة نفط;نفتکش
    !;بهباد/البهباد/طير مسير/طيور مسيرة/الطيور المسيرة;طائرة مسيّرة;پهپاد
    -;المذكور اسمه/المسمى أعلاه;(احذف أو اذكر الاسم);نامبرده
    ~;أعم من;سواء … أو;اعم از
    -;في حاشية الجلسة/في حاشية الاجتماع/في حاشية المؤتمر/في هامش الجلسة/في حاشية اللقاء;على هامش;در حاشیه
    !;أكل هزيمة/أكلت هزيمة/تأكل هزيمة/أكل الهزيمة;هُزم;شکست خورد/شکست خوردن
    !;أكل القسم/أكل قسما/أكل اليمين;أدى اليمين;سوگند یاد کرد/سوگند خورد
    !;ضرب كلامه/ضرب كلاما/ضرب كلامًا/يضرب كلاما;تحدث، قال;حرف زد
    !;ضرب هاتفا/ضرب الهاتف/ضرب تلفونا;اتصل هاتفيًا;تلفن زد/زنگ زد
    !;ضرب ضررا/ضرب الضرر;ألحق ضررًا;ضربه زد/آسیب زد
    !;@أعطى … اليد|يده|يدها $/@أعطى … من|عن اليد;فقد;از دست داد
    -;@سحب~يسحب … يده|يدها|أيديهم من|عن;كفّ عن، تخلى عن;دست کشید/دست برداشت
    ~;@رفع … يده|يدها|أيديهم من|عن;تخلى عن;دست برداشت
    !;وقع من اليد/وقعت من اليد;فات;از دست رفت
    !;على الأقدام وقف/وقف على القدم/بقي على القدم;ظل قائمًا;پابرجا ماند
    !;أخذ ترحيبا/أخذ ترحيبًا/أخذت ترحيبا/أخذ الاستقبال;لقي ترحيبًا;مورد استقبال قرار گرفت
    !;وقع موقع القبول/وقعت موقع القبول/صار مقبول الوقوع;لقي قبولًا;مورد قبول قرار گرفت/مورد قبول واقع شد
    !;تحت السؤال ذهب/ذهب تحت السؤال/يذهب تحت السؤال/تذهب تحت السؤال/أخذ تحت السؤال;شُكّك فيه;زیر سؤال رفت/زیر سوال
    !;إلى الرأس وصل/وصل إلى الرأس/وصلت إلى الرأس;انتهى، حان;به سر رسید
    !;قطع الأمل يد;يئس;قطع امید
    -;على أساس هذا القول;وعليه;بر این اساس
    -;في هذا الارتباط/في هذا الخصوص أضاف وقال;وفي هذا الصدد;در این ارتباط/در این رابطه
    -;على رأسها كانت واقعة;في مقدمتها;در رأس
    ~;بعنوان رئيس/بعنوان وزير/بعنوان ممثل/بعنوان عضو/بعنوان سفير;بصفته;به عنوان
    -;مع كامل الأسف الشديد أن;للأسف;متأسفانه
    -;قال في الجواب;أجاب;در پاسخ گفت
    !;أظهر الأمل/أظهرت الأمل/صنع الأمل;أعرب عن أمله;ابراز امیدواری
    !;صنع قرارا/يصنع قرارا/تصنع قرارا/أخذ التصميم/أخذت التصميم/يأخذ التصميم;اتخذ قرارًا;تصمیم گرفت/make a decision
    !;يأخذ مكانا/تأخذ مكانا/أخذ مكانا/أخذت مكانا/سيأخذ مكانا/ستأخذ مكانا/أخذ المكان/يأخذ المكان;يجري، يُعقد;take place/took place/takes place
    ~;كسر الجليد/كسرت الجليد/يكسر الجليد/لكسر الجليد;أذاب الجليد;break the ice/broke the ice
    ~;القشة الأخيرة/القشة النهائية;القشة التي قصمت ظهر البعير;last straw
    !;ركل الدلو/ركلت الدلو;توفي;kicked the bucket
    !;تمطر قططا وكلابا/تمطر قططًا وكلابًا/أمطرت قططا;أمطرت بغزارة;raining cats and dogs
    ~;قطعة من الكعك/قطعة كعكة سهلة;أمر سهل;piece of cake
    !;يسكب الفاصوليا/سكب الفاصوليا/سكبت الفاصوليا;يفشي السر;spill the beans/spilled the beans
    !;تحت الطقس قليلا/تحت الطقس;متوعك;under the weather
    !;على قدم المساواة الكرة;على قدم المساواة;level playing field
    !;الكرة في ملعبهم الآن تكون;الكرة في ملعبهم;ball is in
    !;الفيل في الغرفة/فيل في الغرفة;المشكلة التي يتجاهلها الجميع;elephant in the room
    !;دفع المغلف/يدفع المغلف;تجاوز الحدود المألوفة;push the envelope
    !;عض الرصاصة/يعض الرصاصة/عضت الرصاصة;تحمّل الأمر الصعب;bite the bullet
    !;رمى المنشفة/رمت المنشفة/ألقى المنشفة/ترمي المنشفة;استسلم;threw in the towel/throw in the towel
    !;على الجليد الرقيق/على جليد رقيق;في وضع خطر;on thin ice
    !;حرق الجسور/يحرق الجسور/أحرق الجسور;قطع خط الرجعة;burn bridges/burned bridges
    !;من تحت السجادة/تحت السجادة كنس/كنس تحت السجادة;تستر على;under the rug/under the carpet
    !;لا يوجد مجانا غداء/غداء مجاني;لا شيء بلا ثمن;free lunch
    !;العمود الفقري لظهر;عماد;backbone
    ~;يوم كبير من أجل;يوم مهم لـ;big day for
    ~;في نهاية النهار;في نهاية المطاف;at the end of the day
    -;دفع انتباها/يدفع انتباها/دفع الانتباه/يدفع الانتباه;انتبه، أولى اهتمامًا;pay attention/paid attention
    -;قدم اعتذارا من فوق;اعتذر;apologised
    ~;يلعب خارج;يؤدي;play out
    !;مشى بعيدا من الاتفاق/يمشي بعيدا عن الاتفاق;انسحب من الاتفاق;walk away/walked away
    !;ألقى ضوءا أخضر/أعطى ضوءا أخضر من;أجاز;green light
    !;انهار إلى أسفل في البكاء/كسر أسفل;انهار باكيًا;broke down
    ~;يقف لأجل الانتخابات/وقف للانتخابات;ترشح للانتخابات;stand for election/ran for
    !;يركض للرئاسة/ركض للرئاسة/يركض من أجل الرئاسة/الركض للرئاسة/يجري للرئاسة;يترشح للرئاسة;run for president/running for president
    !;ركض لمنصب/يركض لمنصب/تركض لمنصب;ترشح لمنصب;run for office
    !;شركة جليسة;شركة غير نشطة;sitting
    -;جالس الرئيس/الرئيس الجالس;الرئيس الحالي;sitting president
    !;تحت عتبة النار/وقع تحت النار من الانتقادات;تعرض لانتقادات;under fire
    !;قائمة الأسود/القائمة سوداء;القائمة السوداء;blacklist
    """
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
