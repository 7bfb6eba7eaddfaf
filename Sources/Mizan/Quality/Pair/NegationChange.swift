/// A negation that only one of two texts has.
struct NegationChange {
  /// In the target.
  var range: Range<Int>
  /// In the source.
  var counterpart: Range<Int>?
  enum Certainty { case sure, likely, doubtful }

  /// Sure: the negated word itself has its counterpart without negation. Doubtful: nothing denies, but the counterpart is no
  /// word that states, or there is none; what is said by another word is often right.
  var certainty: Certainty

  static let bounds = 2...60

  init?(_ pair: PairView, _ view: SegmentView) {
    let (source, target) = (pair.source, pair.target)
    guard !target.hasRunTogether else { return nil }
    // "Won't you join us?", «لِمَ تأخرت؟»
    guard source.profile.marks.questions == 0 || target.profile.marks.questions == 0 else {
      return nil
    }
    let mine = source.negators
    let theirs = target.negators
    guard !mine.isEmpty || !theirs.isEmpty else { return nil }
    let statements = Statements(target, view)
    // With a negation of its own left over, the other side needs one only near the place.
    if mine.count > theirs.count,
      let (negator, word, other) = Self.anchor(
        of: mine, source, target, within: theirs.isEmpty ? Self.wideWindow : Self.window,
        where: { statements.kind(of: $0, deniedBy: source, $1) })
    {
      range = target.list.words[other].range
      counterpart = source.range(min(negator, word)..<max(negator, word) + 1)
      certainty = theirs.isEmpty ? .sure : .likely
      return
    }
    if theirs.count > mine.count,
      let (negator, word, other) = Self.anchor(
        of: theirs, target, source, within: mine.isEmpty ? .max : Self.window,
        where: { _, _ in .noun })
    {
      range = target.range(negator..<max(negator, word) + 1)
      counterpart = source.list.words[other].range
      certainty = .likely
      return
    }
    if theirs.isEmpty, let (negator, word, other) = Self.commonVerb(of: mine, pair, statements) {
      range = target.list.words[other].range
      counterpart = source.range(min(negator, word)..<max(negator, word) + 1)
      certainty = .sure
      return
    }
    if let (negator, denial, other) = Self.halfDenial(of: mine, source, target) {
      range = target.list.words[other].range
      counterpart = source.range(min(negator, denial)..<max(negator, denial) + 1)
      certainty = .sure
      return
    }
    if let (negator, goods) = Self.privation(of: mine, source, target) {
      range = target.list.words[goods].range
      counterpart = source.range(negator..<negator + 2)
      certainty = .sure
      return
    }
    if let (negator, ability) = Self.ability(of: mine, source, target) {
      range = target.list.words[ability].range
      counterpart = source.list.words[negator].range
      certainty = .likely
      return
    }
    // Two of them may cancel each other: "no stranger to", «بی‌خبر نیست».
    guard mine.count == 1, theirs.isEmpty, source.list.words.count <= Self.short,
      !source.isPrivative(mine[0]) || source.list.words.count <= Self.veryShort,
      !source.hasLitotes(beside: mine[0])
    else { return nil }
    counterpart = source.list.words[mine[0]].range
    let explained = target.denialsOfTheirOwn(source, but: mine)
    let beside = source.statement(beside: mine[0])
    if let beside, statements.state(beside, deniedBy: source, mine[0]),
      !source.isPrivative(mine[0]), !target.mayNegate(around: nil, besides: explained)
    {
      range = target.list.words[beside].range
      certainty = .likely
      return
    }
    // What is translated word by word says the negation too.
    let isShort = source.language.isKnownWell && source.list.words.count <= Self.veryShort
    guard beside != nil || pair.linkedShare >= Self.wordByWord,
      !target.mayNegate(around: nil, besides: explained, strictly: isShort),
      let first = target.list.words.first(where: { $0.kind == .word })?.range,
      let last = target.list.words.last(where: { $0.kind == .word })?.range
    else { return nil }
    range = beside.map { target.list.words[$0].range } ?? first.lowerBound..<last.upperBound
    certainty = .doubtful
  }

  /// "Without a permit" as «بترخيص»: what was lacking goes with what is told.
  private static func privation(
    of negators: [Int], _ side: PairSide, _ other: PairSide
  ) -> (negator: Int, goods: Int)? {
    guard other.negators.isEmpty, let negator = negators.first(where: side.isWithout) else {
      return nil
    }
    let scope = negator + 1..<min(negator + 4, side.list.words.count)
    let lacked = lacks.first { lack in
      scope.contains { lack.source.contains(side.key($0), side.letters($0)) }
    }
    guard let lacked,
      let goods = other.list.words.indices.first(where: { index in
        guard index > 0, other.list.words[index].kind == .word else { return false }
        let letters = other.letters(index)
        guard lacked.target.containsArabic(other.key(index), letters) else { return false }
        return letters.first == 0x628 && letters.count >= 4
          || companions.contains(other.key(index - 1), other.letters(index - 1))
      }),
      !other.list.words.indices.contains(where: {
        other.list.words[$0].kind == .word && other.deniesArabic($0)
          && !(other.links[$0].map { side.denies($0.word) } ?? false)
      })
    else { return nil }
    return (negator, goods)
  }

  /// "Could not stop it" as «تمكن من إيقافه»: an inability, and an ability to do what the source tells.
  private static func ability(
    of negators: [Int], _ side: PairSide, _ other: PairSide
  ) -> (negator: Int, ability: Int)? {
    guard negators.count == 1, let negator = negators.first, other.negators.isEmpty,
      side.deniesAbility(negator), !side.hasLitotes(beside: negator)
    else { return nil }
    let ability = other.list.words.indices.first {
      other.list.words[$0].kind == .word
        && abilities.containsArabic(other.key($0), other.letters($0))
    }
    guard let ability,
      !other.list.words.indices.contains(where: {
        other.list.words[$0].kind == .word
          && (other.deniesArabic($0) || escapes.containsArabic(other.key($0), other.letters($0)))
      })
    else { return nil }
    let scope =
      side.language == .persian ? side.negated(by: negator) : Array(negator + 1..<negator + 7)
    let isTold = scope.contains { word in
      guard side.list.words.indices.contains(word), let link = side.links[word] else {
        return false
      }
      return (ability + 1..<ability + 6).contains(link.word) && link.strength >= 0.02
    }
    return isTold ? (negator, ability) : nil
  }

  /// "Did not rule out", of which only the second half was translated: a negator, the denial, and the denial in
  /// Arabic with no negator before it.
  private static func halfDenial(
    of negators: [Int], _ side: PairSide, _ other: PairSide
  ) -> (negator: Int, denial: Int, counterpart: Int)? {
    for negator in negators {
      for word in side.negated(by: negator)
      where doubleDenials.contains(side.key(word), side.letters(word)) {
        let denial = other.list.words.indices.first {
          other.list.words[$0].kind == .word
            && arabicDenials.containsArabic(other.key($0), other.letters($0))
        }
        guard let denial else { continue }
        // «رفض استبعاد»: both halves are there.
        let isDenied = (max(0, denial - 3)..<min(denial + 5, other.list.words.count)).contains {
          $0 != denial && other.list.words[$0].kind == .word
            && (other.negators.contains($0) || other.deniesArabic($0))
        }
        if !isDenied { return (negator, word, denial) }
      }
    }
    return nil
  }

  private static let short = 40
  private static let veryShort = 14
  // Of the source's content words, how many have a counterpart.
  private static let wordByWord = 0.5
  private static let window = 8
  private static let wideWindow = 12

  /// A denied verb of the table, of which the lexicon has no sure counterpart, and the same verb stated.
  private static func commonVerb(
    of negators: [Int], _ pair: PairView, _ statements: Statements
  ) -> (negator: Int, word: Int, counterpart: Int)? {
    let (source, target) = (pair.source, pair.target)
    guard let negator = negators.first, negators.count == 1, !source.hasLitotes(beside: negator),
      let table = CommonVerbs.table(of: source.language),
      let arabic = CommonVerbs.table(of: .arabic)
    else { return nil }
    let scope = source.negated(by: negator).prefix(source.language == .english ? 3 : 1)
    let denied = table.uses(in: source).filter { scope.contains($0.words.lowerBound) }
    guard let word = denied.first?.words.lowerBound else { return nil }
    let stated = arabic.uses(in: target).first { use in
      denied.contains { $0.concept == use.concept && $0.words.lowerBound == word }
    }
    guard let place = stated?.words.lowerBound,
      statements.kind(of: place, deniedBy: source, negator) == .verb,
      !target.mayNegate(
        around: place, within: .max, besides: target.denialsOfTheirOwn(source, but: negators))
    else { return nil }
    return (negator, word, place)
  }

  /// A negator, a word that it negates and that has a sure counterpart with no negation about it, and the
  /// counterpart.
  private static func anchor(
    of negators: [Int], _ side: PairSide, _ other: PairSide, within window: Int,
    where stands: (_ counterpart: Int, _ negator: Int) -> Statements.Kind?
  ) -> (negator: Int, word: Int, counterpart: Int)? {
    let explained = other.denialsOfTheirOwn(side, but: negators)
    for negator in negators where !side.language.isKnownWell || !side.hasLitotes(beside: negator) {
      for word in side.negated(by: negator) {
        let least = side.isCopula(negator) ? leastPredicate : leastInformation
        guard side.information(word) >= least else { continue }
        guard let link = side.links[word], link.strength >= sure,
          other.information(link.word) >= least
        else {
          // Of the source the first word that says something decides; Arabic negates a light verb before it.
          if side.language == .arabic, window == .max { continue }
          break
        }
        // "Did not deny" is no denial.
        let isItself = word == negator || !side.denies(word)
        // "Refused to say": the refusal may stand anywhere.
        let reach = side.denies(negator) ? .max : window
        guard let kind = stands(link.word, negator) else { break }
        // Beside a verb that is the very one, "few", "only" or "until" deny nothing.
        let isDenied = other.places(like: link.word).contains {
          other.mayNegate(
            around: $0, within: reach, isItself: isItself, besides: explained,
            strictly: kind == .verb)
        }
        if !isDenied { return (negator, word, link.word) }
        break
      }
    }
    return nil
  }

  // Of a link.
  private static let sure: Float = 0.06
  // In nats: function words are below.
  private static let leastInformation: Float = 6.5
  // Of what a copula says: "first" is no more.
  private static let leastPredicate: Float = 5.8
}

extension LexicalLanguage {
  fileprivate var isKnownWell: Bool { self == .english || self == .persian }
}

extension PairSide {
  /// The words with the stem of a word, itself too.
  fileprivate func places(like word: Int) -> [Int] {
    guard let key = term(word)?.key else { return [word] }
    return profile.terms.filter { $0.key == key && $0.word >= 0 }.map { Int($0.word) }
  }

  /// The words that translate a denial of the other side which is no negator: «محظورة» for «ممنوعه».
  fileprivate func denialsOfTheirOwn(_ other: PairSide, but negators: [Int]) -> Set<Int> {
    Set(
      list.words.indices.filter { index in
        guard list.words[index].kind == .word, let link = links[index], link.strength >= 0.08,
          information(index) >= 7, !negators.contains(link.word)
        else { return false }
        return other.denies(link.word)
          && !negators.contains { abs($0 - link.word) <= 1 }
      })
  }

  /// "Is not", «نیست»: what it denies is a noun or an adjective.
  func isCopula(_ negator: Int) -> Bool {
    switch language {
    case .english: copulas.contains(key(negator - 1)) || copulas.contains(key(negator))
    case .persian: copulas.contains(key(negator))
    default: false
    }
  }

  fileprivate func isWithout(_ word: Int) -> Bool { withouts.contains(key(word)) }

  /// "Failed to", "cannot", "was not able", «نتوانست».
  fileprivate func deniesAbility(_ negator: Int) -> Bool {
    switch language {
    case .persian: isPersianModal(negator)
    case .english:
      inabilities.contains(key(negator)) || able.contains(key(negator + 1))
        || able.contains(key(negator + 2)) || able.contains(key(negator - 1))
    default: false
    }
  }

  /// «بدون», «عدم», "without": denies the noun that follows.
  func isPrivative(_ word: Int) -> Bool { privatives.contains(key(word)) }

  /// Whether an Arabic word denies, with what is written together with it.
  fileprivate func deniesArabic(_ word: Int) -> Bool {
    Negators.of(.arabic).core.containsArabic(key(word), letters(word))
  }

  /// The counterpart of a word that a negator stands beside; nil where none is sure.
  fileprivate func statement(beside negator: Int) -> Int? {
    let steps = language == .persian ? [-1, -2] : [1, 2]
    for step in steps {
      let word = negator + step
      guard list.words.indices.contains(word), list.words[word].kind == .word else { return nil }
      if let link = links[word], link.strength >= 0.05, information(word) >= 5 { return link.word }
    }
    return nil
  }

  /// Whether another denial beside a negator may turn the sense again: "no stranger to", «بی‌خبر نیست».
  fileprivate func hasLitotes(beside negator: Int) -> Bool {
    (language == .persian ? negator - 4..<negator : negator + 1..<negator + 5).contains(
      where: isLitotes)
  }

  // A word that denies, lacks or belittles by itself.
  func isLitotes(_ word: Int) -> Bool {
    guard list.words.indices.contains(word), list.words[word].kind == .word else { return false }
    return belittling.contains(key(word), letters(word))
  }

  /// The words that a negator may negate: itself when it is a verb, and the noun of a light verb before it; else
  /// the two words that follow; in French the one before it and the one after.
  func negated(by negator: Int) -> [Int] {
    let candidates: [Int]
    switch language {
    case .persian:
      // «هیچ برنامه‌ای … ندارد»
      let nothing = (max(0, negator - 12)..<negator).last { key($0) == nothingKey }
      candidates = [nothing.map { $0 + 1 } ?? negatedPersian(by: negator)].compactMap(\.self)
    case .turkish: candidates = [negator]
    case .french: candidates = [negator - 1, negator + 1]
    case .russian: candidates = [negator + 1]
    default:
      let following = negator + 1..<min(negator + 5, list.words.count)
      candidates = Array(following.prefix { list.words[$0].kind == .word })
    }
    return candidates.filter { list.words.indices.contains($0) && list.words[$0].kind == .word }
  }
}

// What is said where something is denied: "rule out", «بعید ندانست».
private let doubleDenials = WordPatterns(
  """
  rule ruled ruling deny denied denying exclude excluded dismiss dismissed unlikely few rare رد تکذیب انکار بعید منتفی نفی کتمان کم اندک معدود انگشت‌شمار
  """
)
private let arabicDenials = WordPatterns(
  """
  استبعد استبعدت استبعدوا يستبعد تستبعد يستبعدون استبعاد مستبعدا نفى نفت نفوا ينفي تنفي ينفون نفي أنكر أنكرت ينكر تنكر إنكار رفض رفضت يرفض ترفض \
  مستبعد مستبعدة قليل قليلة قليلون قليلين قلائل قلة نادرون نادر نادرا كذب كذبت يكذب تكذب تكذيب
  """)

// What turns the sense beside a negator: "no stranger to", "not rocket science", «نگران نباشند».
private let belittling = WordPatterns(
  """
  without lack lacks lacking refuse refused deny denied denying fail fails failing unable unlikely unaware unusual uncommon unknown unfamiliar unreasonable unimportant \
  insignificant impossible inconceivable unthinkable unprecedented indifferent immune alone absent \
  stranger secret rocket wonder surprise coincidence accident joke exception shortage doubt worry worried afraid fear fearful few little small mean slouch \
  overstate overstated overestimated overemphasised overemphasized exaggerated underestimated understated enough too help resist wait \
  fool laughing easy picnic walk cakewalk plain far fast easily cost costs stop stops stopped mince mincing hide hid \
  بی- ناممکن غیرممکن غیرعادی نامحتمل نادیده ناراضی نامعقول ناآشنا ناآگاه بدون عاری خالی تکذیب انکار منتفی کتمان \
  کم کمبود کاستی اندک ناچیز نگران بی‌خبر پوشیده پنهان مخفی دور بعید سخت دشوار آسان ساده شوخی راز تصادفی اتفاقی عجیب دریغ کوتاهی فروگذار ترس هراس بیم نقض ناقض مغایر منافی خدشه مانع مزاحم غافل بی‌تأثیر بی‌تاثیر
  """)

// Nouns that deny what follows.
private let privatives: Set<WordKey> = Set(["بدون", "عدم", "without"].map(\.wordKey))

private let inabilities = Set<WordKey>(words: "fail fails failed failing unable cannot")
private let able = Set<WordKey>(words: "able could can capable manage managed succeed succeeded")
private let abilities = WordPatterns(
  """
  تمكن تمكنت تمكنوا يتمكن تتمكن يتمكنون متمكن استطاع استطاعت استطاعوا يستطيع تستطيع يستطيعون نجح نجحت نجحوا ينجح تنجح ينجحون أفلح أفلحت أفلحوا يفلح قادر قادرة قادرين قادرون إمكان إمكانه إمكانها إمكانهم وسع وسعه وسعها وسعهم \
  مقدور مقدوره مقدورها يمكن يمكنه يمكنها يمكنهم أمكن يتسنى تسنى أتاح أتاحت يتيح تتيح
  """)
private let escapes = WordPatterns(
  """
  فرار الفرار هروب هرب فر هرار إفلات أفلت أفلتت نجاة نجا نجت تملص إخفاء اختفاء اختفى صمود صمد مقاومة قاوم بقاء بقي ظل ظلت يظل تظل حفاظ حافظ حافظت
  """)

private let withouts = Set<WordKey>(words: "without بدون")
private let companions = WordPatterns("مع بعد تحت بموجب وفق حسب")
// What one may do a thing with or without.
private let lacks: [(source: WordPatterns, target: WordPatterns)] = [
  (
    "licence license permit permission permits authorisation authorization مجوز اجازه پروانه",
    "ترخيص تصريح إذن رخصة تراخيص تصاريح"
  ),
  (
    "knowledge knowing awareness اطلاع آگاهی علم", "علم علمه علمها علمهم معرفة معرفته معرفتها دراية"
  ),
  (
    "consent approval agreement consulting consultation رضایت موافقت تأیید تایید مشورت",
    "موافقة موافقته موافقتها موافقتهم رضا رضاه رضاها تشاور مشورة مصادقة"
  ),
  ("notice warning warnings هشدار اخطار اطلاع‌رسانی", "إنذار إشعار تحذير إخطار"),
  ("referral referrals ارجاع معرفی‌نامه معرفی", "إحالة إحالات تحويل"),
  ("appointment نوبت وقت", "موعد مواعيد"),
  ("visa visas ویزا روادید", "تأشيرة تأشيرات"),
  (
    "charge charges fee fees pay payment هزینه دستمزد حقوق پرداخت", "مقابل رسوم أجر أجور راتب رواتب"
  ),
  ("trial محاکمه", "محاكمة"),
  ("warrant حکم", "مذكرة أمر"),
  ("evidence proof مدرک سند شواهد", "أدلة دليل إثبات"),
  ("delay delays تأخیر تاخیر", "تأخير تأخر"),
  ("help assistance aid کمک یاری", "مساعدة عون معونة"),
  ("condition conditions preconditions شرط پیش‌شرط شروط", "شروط شرط قيود"),
  ("incident accident problem problems trouble حادثه مشکل دردسر", "حادث حوادث مشكلات مشاكل"),
  ("anaesthetic anaesthesia anesthesia anesthetic بیهوشی بی‌هوشی بی‌حسی", "تخدير بنج"),
  ("insurance cover بیمه", "تأمين"), ("escort escorts اسکورت محافظ", "حراسة مرافقة"),
  ("helmet helmets mask masks کلاه ماسک", "خوذة خوذات كمامة كمامات"),
  ("compensation غرامت خسارت", "تعويض تعويضات"),
  ("explanation reason توضیح دلیل", "تفسير توضيح سبب"),
  ("interest سود بهره", "فائدة فوائد"), ("result success نتیجه موفقیت", "نتيجة نجاح"),
  ("luggage baggage بار چمدان", "أمتعة حقائب"), ("passport passports گذرنامه", "جواز جوازات"),
  ("supervision oversight نظارت", "إشراف رقابة"), ("discussion debate بحث", "مناقشة نقاش"),
].map { (WordPatterns($0), WordPatterns($1)) }

private let copulas = Set<WordKey>(
  words:
    "is are was were isn aren wasn weren نیست نیستند نیستم نیستیم نبود نبودند نبوده نباشد نباشند"
)

private let nothingKey = "هیچ".wordKey
