extension Rule {
  /// «اتفق الرئيسان على أن يزورا بلدانهم», «قالت اللاعبات إنهم»: «their» of many men for two, or for women.
  static let twoAndTheir = Rule(
    id: "grammar.two-and-their", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "ضمير الجماعة عائد إلى مثنى أو إلى نساء.",
      en: "The pronoun هم stands for two, or for women."),
    explanation: Wording(
      ar: """
        للمثنى «هما» وللنساء «هن»: اتفق الوزيران على خطة بلديهما، قالت اللاعبات إنهن. الفارسية والإنجليزية لا تفرقان. ويصح «هم» إذا ذُكر قبله \
        جمع أو جهة.
        """,
      en: """
        Two are هما, women هن; Persian and English have one word. هم is right when other people or a body are named before it.
        """),
    reads: .body.at { word in
      word.last == Letter.meem
        && (word.clitics.contains(.pronoun) || word.isAny(of: [.pronominal, .particle]))
    },
    examples: [
      "وقع الوزيران الاتفاق باسم ⟦حكومتيهم⟧.", "قالت طبيبات المستشفى ⟦إنهم⟧ لن يعدن إلى العمل.",
      "يعزز الطرفان التبادل ⟦بينهم⟧ في الزراعة.", "رفعت الشركات ⟦أسعارهم⟧ مرتين.",
      "دفعت الشركتان حصة متساوية لكل ⟦منهم⟧ في الحقل.",
      "على كل طالب أن يحضر ⟦بطاقتهم⟧ معه.", "تبحث مصر وغانا في ⟦تعاونهم⟧ الزراعي.",
      "قالت الممرضات إنهن لم يتسلمن ⟦رواتبهم⟧.",
      "على كل طالب أن يحضر بطاقته معه.", "تبحث مصر وغانا وتونس في تعاونهم الزراعي.",
      "وقع الوزيران الاتفاق باسم حكومتيهما.", "قالت طبيبات المستشفى إنهن لن يعدن.",
      "التقى الوزيران العمال واستمعا إلى مطالبهم.", "أعلنت الشركتان أن موظفيهم عادوا إلى بيوتهم.",
      "قالت الطبيبات عن المرضى إنهم تعافوا.", "وصل الوزيران مع وفدهم الكبير.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where Suffix(text, text.tokens[index]) == .their {
      let sentence = text.sentence(of: index)
      if isOfEach(text, index, sentence) || isOfTwoCountries(text, index, sentence) {
        report.flag(text.tokens[index].range)
        continue
      }
      guard let first = text.firstWord(of: sentence), first < index - 1,
        let verb = text.finiteVerb(first), verb.traits.isDisjoint(with: [.copula, .passive]),
        !text.tokens[first].clitics.contains(.pronoun)
      else { continue }
      let subject = text.tokens[first + 1]
      let isTwo =
        subject.clitics == .article && text.ends(subject, with: Letter.alif, Letter.noon)
        && text.isDual(subject) && isAgent(text, subject)
      let isWomen = verb.subject == .she && women.contains(subject.stemKey)
      let isBodies =
        verb.subject == .she && manyBodies.contains(subject.stemKey) && subject.clitics == .article
      guard isTwo || isWomen || isBodies, namesNoOthers(text, first + 2..<index),
        !context.article.isQuoted(text.tokens[index].range.lowerBound, in: context.index)
      else { continue }
      let word = text.tokens[index]
      // Of two: the bodies, or what they have; of women: what they say of themselves.
      let isOwn =
        isTwo
        ? word.isAny(of: .pronominal)
          && text.token(index - 1).map { shares.contains($0.stemKey) || shares.contains($0.key) }
            == true
          || word.key == between || isDualNoun(text, word)
        : isBodies
          ? belongings.contains(word.stemKey)
          : thats.contains(word.stemKey) || ofPeople.contains(word.stemKey)
      if isOwn { report.flag(word.range) }
    }
  }

  /// «قال الوزير إن نفسه سيشرف»: «himself» as a subject, as in English and Persian.
  static let reflexiveSubject = Rule(
    id: "grammar.reflexive-subject", category: .linguisticConventions, subtype: "Grammar",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "«نفسه» توكيد لا يقع اسمًا لـ«إن» ولا فاعلًا.",
      en: "نفسه stresses another word; it is no subject by itself."),
    explanation: Wording(
      ar: "يقال: إنه سيشرف بنفسه، أو إن الوزير نفسه سيشرف. و«خود» و«himself» لا تترجمان وحدهما.",
      en: "Say إنه سيشرف بنفسه or إن الوزير نفسه سيشرف; «himself» does not stand alone in Arabic."),
    reads: .body.at { selves.contains($0.key) },
    examples: [
      "أعلن المدرب ⟦أن نفسه⟧ سيختار اللاعبين.", "ذكرت الوزيرة ⟦بأن نفسها⟧ ستحضر الجلسة.",
      "قال الطلاب ⟦إن أنفسهم⟧ نظفوا الحديقة.",
      "أعلن المدرب أنه سيختار اللاعبين بنفسه.", "قال إن الوزير نفسه سيحضر.", "أن نفس المشكلة عادت.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors where index > 0 {
      guard
        particles.contains(text.tokens[index - 1].stemKey)
          || particles.contains(text.tokens[index - 1].key)
      else { continue }
      report.flag(text.range(index - 1, index))
    }
  }

  /// «تأخر المطر، وهي ما أضر بالمحصول»: the pronoun that stands for the whole sentence is masculine.
  static let clauseAsFeminine = Rule(
    id: "grammar.clause-as-feminine", category: .linguisticConventions, subtype: "Agreement",
    severity: .major, precision: 0.5,
    summary: Wording(
      ar: "الضمير العائد إلى جملة مذكر: «وهو ما»، «الأمر الذي».",
      en: "What stands for a whole sentence is masculine: وهو ما, الأمر الذي."),
    explanation: Wording(
      ar:
        "تأخر المطر، وهو ما أضر بالمحصول. ويصح «وهي ما» إذا عاد الضمير إلى اسم مؤنث (وهي ما يسمى)، و«وهي ما زالت».",
      en:
        "Say وهو ما أضر بالمحصول. وهي ما is right of a feminine noun (وهي ما يسمى) and in وهي ما زالت."
    ),
    reads: .body.at { $0.key == andShe || $0.key == matter },
    examples: [
      "تعطلت الإشارات، ⟦وهي ما⟧ أدى إلى ازدحام.", "ارتفع اليورو، ⟦وهي ما⟧ يهدد الصادرات.",
      "انقطعت الكهرباء، ⟦الأمر التي⟧ أربك المصانع.", "غاب الشهود، ⟦وهي أمر⟧ أغضب القاضي.",
      "تعطلت الإشارات، وهو ما أدى إلى ازدحام.", "وهي ما زالت تعمل.", "وهي ما يسمى بالدولة العميقة.",
      "وهي أم لطفلين.",
    ]
  ) { context, report in
    let text = context.text
    for index in context.anchors {
      guard let next = text.token(index + 1) else { continue }
      if text.tokens[index].key == matter {
        if next.key == hers { report.flag(text.range(index, index + 1)) }
        continue
      }
      let isClause =
        next.key == what
        && text.token(index + 2)?.verb.map {
          effects.contains($0.lemma) && $0.traits.isDisjoint(with: .copula)
        } == true
        || next.key == thing
      if isClause { report.flag(text.range(index, index + 1)) }
    }
  }
}

/// Two who act: people or bodies.
private func isAgent(_ text: SegmentView, _ dual: TextToken) -> Bool {
  let singular = text.key(of: dual, dropping: 2, adding: [])
  let feminine = text.key(of: dual, dropping: 3, adding: [Letter.taMarbuta])
  return [singular, feminine].contains {
    NewsNouns.persons.contains($0) || bodies.contains($0) || NewsNouns.feminineBodies.contains($0)
      || NewsNouns.masculineSpeakers.contains($0)
  }
}

private func namesNoOthers(_ text: SegmentView, _ range: Range<Int>) -> Bool {
  range.allSatisfy { index in
    let token = text.tokens[index]
    guard token.isArabicWord else { return token.mark != 0xAB && token.mark != 0x22 }
    // «ثلاثة آلاف ريال»
    if token.isAny(of: .numberWord), text.token(index + 1)?.isAny(of: .unit) == true { return true }
    if token.isAny(of: .humanPlural)
      || token.isAny(of: .institution) && !papers.contains(token.stemKey)
      || text.isPeople(token)
      || crowds.contains(token.stemKey)
    {
      return false
    }
    if let verb = token.verb, verb.subject == .they { return false }
    let last = text.ends(token, with: Letter.ya, Letter.noon) && token.stem.count >= 6
    return !(last && token.isDefinite && !text.isRelational(token) && token.statistics.isNoun)
      && Suffix(text, token) != .their
  }
}

/// «كل مسافر أن يبرز جوازهم»: each is one.
private func isOfEach(_ text: SegmentView, _ index: Int, _ sentence: Range<Int>) -> Bool {
  let word = text.tokens[index]
  guard word.clitics == .pronoun, NewsVerbs.form(word.stemKey) == nil,
    word.statistics.isNoun || ofPeople.contains(word.stemKey)
  else { return false }
  var place = index - 1
  while place > sentence.lowerBound, place > index - 8 {
    let token = text.tokens[place]
    guard token.isArabicWord else { return false }
    if text.isWord(place - 1, each), text.tokens[place - 1].clitics.isSubset(of: .waw),
      token.clitics.isEmpty, NewsNouns.persons.contains(token.stemKey)
    {
      return namesNoOthers(text, sentence.lowerBound..<place - 1)
    }
    if text.isPeople(token) || Suffix(text, token) == .their || crowds.contains(token.stemKey)
      || token.verb?.subject == .they
    {
      return false
    }
    place -= 1
  }
  return false
}

/// «اتفقت قطر ورواندا على توسيع تعاونهم»: two countries right behind the verb that opens the sentence.
private func isOfTwoCountries(_ text: SegmentView, _ index: Int, _ sentence: Range<Int>) -> Bool {
  guard let first = text.firstWord(of: sentence), first + 3 < index, index < first + 14,
    let verb = text.finiteVerb(first), verb.subject == .she,
    text.tokens[first + 1].isAny(of: .placeName), text.tokens[first + 2].isAny(of: .placeName),
    text.tokens[first + 2].clitics == .waw, !text.tokens[first + 3].clitics.contains(.waw)
  else { return false }
  let word = text.tokens[index]
  return namesNoOthers(text, first + 3..<index)
    && (word.key == between || text.isVerbalNoun(word) || ofTwo.contains(word.stemKey))
}

private let each = LetterKey("كل")
private let ofTwo = WordSet("علاقات حدود تعاون تبادل خلافات مصالح اقتصاد حكومت سفراء مواقف شراكت")
/// What people have: the women who say so, too.
private let ofPeople = WordSet(
  """
  أجور رواتب حقوق مطالب منازل أسر عائلات وظائف مستحقات معاشات أزواج أطفال أبناء حيات جواز جوازات بطاقت بطاقات حقائب أمتعت هاتف هواتف سيارت سيارات   مقعد مقاعد راتب أجر عمل دراست تذكرت تذاكر هويت ملابس منزل بيوت بيت أيدي وجوه صحت عودت زميلات
  """)

/// «بلداهم», «حكومتيهم»: a dual noun, of which each of two has one.
private func isDualNoun(_ text: SegmentView, _ token: TextToken) -> Bool {
  let letters = text.letters[token.letters].dropLast(2)
  guard letters.count >= 4, let last = letters.last, last == Letter.ya || last == Letter.alif else {
    return false
  }
  let stem = letters.dropLast()
  let start = token.clitics.isDisjoint(with: .preposition.union(.conjunction)) ? 0 : 1
  let own = Array(stem.dropFirst(start))
  let isOne: ([UInt16]) -> Bool = { twins.contains(LetterKey($0, in: 0..<$0.count)) }
  return isOne(own) || own.last == Letter.ta && isOne(own.dropLast() + [Letter.taMarbuta])
}

private let twins = WordSet(
  "بلد حكومة دولة فريق حزب منتخب وزارة شركة رئيس وزير عاصمة قائد مدرب جيش شعب رئيسة سفير وفد ناد بنك مدينة شعبة زوج والد أسرة"
)
private let bodies = WordSet(
  "بلد دولة طرف جانب فريق حزب شركة جيش منتخب شقيق شقيقة صديق صديقة زوج جار توأم مشتبه متهم عملاق ناد نادي مصرف بنك مدينة جامعة وكالة عاصمة"
)
private let shares = WordSet("لكل كل أي من بين حصة كلا واحد أحد")
private let crowds = WordSet(
  """
  ناس شعب شعوب سكان أهالي أهل جمهور قوات فرق وفود وفد أعضاء أطراف دول شركات موظفي عمال لاعبي مواطني أبناء أسر عائلات ضحايا مئات آلاف \
  عشرات عدد آخرين آخرون جميع كثير بعض فريق لجان مجموعة رعايا ركاب من الذين
  """)
private let papers = WordSet("اتفاق اتفاقية قرار بنك مصرف مركز مكتب")
private let manyBodies = WordSet(
  "شركات مؤسسات مصانع بنوك مصارف دول حكومات منظمات صحف جامعات مدارس محال متاجر مطاعم فنادق مستشفيات وزارات بلديات أندية قنوات وكالات"
)
private let belongings = WordSet(
  "منتجات أرباح أسهم مكاتب مقار مصانع فروع صادرات واردات حدود أسواق أسعار ميزانيات خدمات أبواب بضائع استثمارات رحلات مبيعات خسائر ديون موارد احتياطيات اقتصادات جيوش سفارات عملات طائرات سيارات مراكز برامج خطط أنظمة أجهزة"
)
private let between = LetterKey("بينهم")
private let thats = WordSet("أنهم إنهم بأنهم لأنهم أن إن بأن لأن")
private let particles = WordSet("أن إن بأن لأن وأن وإن كأن")
private let selves = WordSet("نفسه نفسها أنفسهم نفسهم أنفسهما أنفسهن نفسهما")
private let andShe = LetterKey("وهي")
private let matter = LetterKey("الأمر")
private let hers = LetterKey("التي")
private let what = LetterKey("ما")
private let thing = LetterKey("أمر")
/// What a state of affairs does.
private let effects = NewsVerbs.indices(
  of: """
    أدى أثار دفع جعل تسبب زاد أضر اضطر أجبر سمح أتاح منع عرقل أسهم ساهم عزز أكد نفى رفض أربك هدد شكل عكس فسر أثر أثبت أغضب أقلق أفقد \
    ألحق أحرج اعتبر رأى حمل كلف ضاعف رفع خفض أوقف حال فتح أنعش شجع عقد عطل أحبط
    """)
/// Plurals of women who act.
private let women = WordSet(
  """
  لاعبات طالبات معلمات مدرسات ممرضات طبيبات عاملات موظفات فنانات ممثلات مغنيات كاتبات شاعرات صحفيات صحافيات باحثات مهندسات محاميات وزيرات \
  نائبات مرشحات ناشطات متظاهرات سجينات أسيرات معتقلات لاجئات مهاجرات مزارعات خادمات أميرات بنات أخوات أمهات زوجات أرامل شابات فتيات نساء \
  سيدات نسوة مواطنات متطوعات متسابقات رياضيات مدربات عداءات مشاركات مضيفات مشرعات برلمانيات قاضيات أستاذات
  """)
