/// A word that joins clauses or bounds what is said, and was turned into its contrary: "unless" as «إذا», "despite"
/// as «بسبب», "except" as «بمن فيهم».
struct TurnedConnective {
  /// In the target; nil: nothing stands there.
  var range: Range<Int>?
  /// In the source.
  var counterpart: Range<Int>

  init?(_ pair: PairView) {
    guard let table = Connective.tables[pair.source.language],
      let arabic = Connective.tables[.arabic]
    else { return nil }
    let mine = Uses(table.uses(in: pair.source))
    guard mine.has(where: \.isTrigger) else { return nil }
    let theirs = Uses(arabic.uses(in: pair.target))
    guard
      let (word, origin) = Self.cause(mine, theirs) ?? Self.exception(mine, theirs, pair)
        ?? Self.condition(mine, theirs, pair) ?? Self.quantity(mine, theirs, pair)
        ?? Self.beforeAndAfter(mine, theirs, pair)
    else { return nil }
    range = pair.target.range(word)
    counterpart = pair.source.range(origin)
  }

  // "Although" as «لأن» and the reverse, with nothing left that says the source's.
  private static func cause(_ mine: Uses, _ theirs: Uses) -> Change? {
    if let word = theirs[.cause], let origin = mine[.concession],
      !mine.has(.cause, .weakCause), !theirs.has(.concession, .contrast)
    {
      return (word, origin)
    }
    if let word = theirs[.concession], let origin = mine[.cause],
      !mine.has(.concession, .contrast), !theirs.has(.cause, .weakCause)
    {
      return (word, origin)
    }
    return nil
  }

  // "All but one" as «بمن فيهم», "including" as «باستثناء», "no one but him knew" as «علم الجميع إلا هو».
  private static func exception(_ mine: Uses, _ theirs: Uses, _ pair: PairView) -> Change? {
    if let word = theirs[.inclusion], let origin = mine[.exception],
      !mine.has(.inclusion), !theirs.has(.exception, .weakException)
    {
      return (word, origin)
    }
    if let word = theirs[.exception], let origin = mine[.inclusion],
      !mine.has(.exception, .weakException), !theirs.has(.inclusion)
    {
      return (word, origin)
    }
    if let word = theirs[.all], let origin = mine[.exception], !mine.has(.all, .most, .many),
      theirs.has(.exception), !pair.source.negators.isEmpty, pair.target.negators.isEmpty,
      !pair.target.denies(besides: theirs.words(.exception))
    {
      return (word, origin)
    }
    return nil
  }

  // "Unless" as «إذا», "if" as «ما لم».
  private static func condition(_ mine: Uses, _ theirs: Uses, _ pair: PairView) -> Change? {
    let (source, target) = (pair.source, pair.target)
    if let word = theirs[.condition], let origin = mine[.unless], !theirs.has(.unless),
      !mine.has(.condition), target.negators.isEmpty, !target.denies(besides: 0..<0, of: source),
      !source.negators.contains(where: { !origin.contains($0) && $0 > origin.lowerBound }),
      !source.deniesAfter(origin)
    {
      return (word, origin)
    }
    if let word = theirs[.unless], let origin = mine[.condition], !mine.has(.unless),
      source.negators.isEmpty, !mine.has(.only, .exception, .weakException),
      !source.denies(besides: 0..<0), !target.negators.contains(where: { !word.contains($0) })
    {
      return (word, origin)
    }
    return nil
  }

  // "Not all" as «لا أحد», "none" as «ليس الجميع», "rarely" as «كثيرا ما».
  private static func quantity(_ mine: Uses, _ theirs: Uses, _ pair: PairView) -> Change? {
    let (source, target) = (pair.source, pair.target)
    let negators = target.negators
    if let word = theirs[.none], let origin = mine[.notAll], let negator = negators.first,
      (0...7).contains(word.lowerBound - negator),
      !theirs.has(.all, .most, .many), !theirs.has(.some), !mine.has(.none)
    {
      return (word, origin)
    }
    if let word = theirs[.all], let origin = mine[.none], let negator = negators.first,
      (1...4).contains(word.lowerBound - negator), !theirs.has(.none), !mine.has(.all, .notAll)
    {
      return (word, origin)
    }
    // "No one was hurt" as «أصيب عدد من الأشخاص».
    if let word = theirs[.one], let origin = mine[.none], !mine.has(.some, .all, .notAll),
      negators.isEmpty, !target.denies(besides: 0..<0, of: source), !target.saysLoss
    {
      return (word, origin)
    }
    if let origin = mine[.few], !mine.has(.all, .most, .many), negators.isEmpty,
      !theirs.has(.few, .some), !target.denies(besides: 0..<0, of: source), !target.saysLoss,
      let word = theirs[.many] ?? theirs[.most] ?? theirs[.all]
    {
      return (word, origin)
    }
    if let word = theirs[.few], let origin = mine[.many] ?? mine[.most], !mine.has(.few, .some),
      source.negators.isEmpty, negators.isEmpty, !theirs.has(.many, .most, .all),
      !source.denies(besides: 0..<0), !target.denies(besides: word, of: source)
    {
      return (word, origin)
    }
    return nil
  }

  // "Not until" as «قبل» without a negation, or with one as «بعد».
  private static func beforeAndAfter(_ mine: Uses, _ theirs: Uses, _ pair: PairView) -> Change? {
    let (source, target) = (pair.source, pair.target)
    guard let until = mine[.until], !mine.has(.before, .after) else { return nil }
    let negators = source.negators
    let isDenied =
      source.language == .persian
      ? negators.count >= 2 && negators.contains { (1...8).contains($0 - until.lowerBound) }
      : negators.contains { (1...12).contains(until.lowerBound - $0) } && negators.count == 1
    guard isDenied, !theirs.has(.unless, .only, .exception, .weakException) else { return nil }
    if target.negators.isEmpty, let word = theirs[.before], !theirs.has(.after, .until),
      !target.denies(besides: 0..<0, of: source), !target.saysLoss
    {
      return (word, until)
    }
    if target.negators.count == 1, let word = theirs[.lasting],
      word.lowerBound > target.negators[0], !theirs.has(.before, .until)
    {
      return (word, until)
    }
    // «لن يبدأ بعد», "not yet", is another word.
    if target.negators.count == 1, let word = theirs[.after],
      word.lowerBound > target.negators[0] + 1, word.upperBound < target.list.words.count,
      !theirs.has(.before, .until),
      !target.denies(besides: target.negators[0]..<target.negators[0] + 1, of: source)
    {
      return (word, until)
    }
    return nil
  }

  private typealias Change = (word: Range<Int>, origin: Range<Int>)
}

extension PairSide {
  /// Whether a word but those may stand for a negation wherever it is.
  func denies(besides words: Range<Int>, of other: PairSide? = nil) -> Bool {
    list.words.indices.contains { index in
      guard !words.contains(index), list.words[index].kind == .word else { return false }
      // «كثيرا ما»
      if key(index) == maKey, oftens.contains(key(index - 1)) { return false }
      // «إيقاف» for «محرومیت»: a denial of both sides.
      if let link = links[index], link.strength >= 0.02, let other, other.denies(link.word) {
        return false
      }
      let core = Negators.of(language).core
      return language == .arabic
        ? core.containsArabic(key(index), letters(index))
        : core.contains(key(index), letters(index))
    }
  }

  func deniesAfter(_ words: Range<Int>) -> Bool {
    (words.upperBound..<min(words.upperBound + 8, list.words.count)).contains(where: isLitotes)
  }

  /// Whether a verb says that something is gone or lost, which may stand for a negation.
  var saysLoss: Bool {
    list.words.indices.contains {
      list.words[$0].kind == .word && losses.containsArabic(key($0), letters($0))
    }
  }
}

/// The connectives that a text has.
private struct Uses {
  private var first: [Connective: Range<Int>] = [:]

  init(_ uses: [ConceptTable.Use]) {
    for use in uses {
      guard let connective = Connective(rawValue: use.concept), first[connective] == nil else {
        continue
      }
      first[connective] = use.words
    }
  }

  subscript(_ connective: Connective) -> Range<Int>? { first[connective] }
  func has(_ connectives: Connective...) -> Bool { connectives.contains { first[$0] != nil } }
  func has(where condition: (Connective) -> Bool) -> Bool { first.keys.contains(where: condition) }
  func words(_ connective: Connective) -> Range<Int> { first[connective] ?? 0..<0 }
}

private enum Connective: Int, CaseIterable {
  case concession, contrast, cause, weakCause, exception, weakException, inclusion, unless,
    condition
  case only, notAll, none, all, most, many, some, few, until, before, after
  case one, lasting

  /// Whether a text that has it may have been translated by its contrary.
  var isTrigger: Bool {
    switch self {
    case .concession, .cause, .exception, .inclusion, .unless, .condition, .notAll, .none, .many,
      .most, .few, .until:
      true
    default: false
    }
  }

  static let tables: [LexicalLanguage: ConceptTable] = Dictionary(
    uniqueKeysWithValues: [LexicalLanguage.english, .persian, .arabic].enumerated().map {
      column, language in
      let words = allCases.flatMap { connective -> [(text: Substring, concept: Int)] in
        let fields = connective.words.split(separator: ";", omittingEmptySubsequences: false)
        return fields[column].split(whereSeparator: \.isWhitespace)
          .map { ("=" + $0, connective.rawValue) }
      }
      return (language, ConceptTable(words, language: language))
    })

  // English; Persian; Arabic. Weak ones may say the same by the way, and never count as a change.
  private var words: String {
    switch self {
    case .concession:
      """
      despite although though notwithstanding in_spite even_though regardless albeit defying;
      با_وجود باوجود با_وجودی علی‌رغم علیرغم به‌رغم به_رغم هرچند هر_چند گرچه اگرچه با_اینکه با_این‌که با_آنکه با_آن‌که بااینکه;
      رغم الرغم برغم بالرغم ورغم مع_أن مع_أنه مع_أنها مع_أنهم وإن ولو حتى_لو حتى_وإن وإن_كان وإن_كانت
      """
    case .contrast:
      """
      but yet however while whereas nevertheless nonetheless still even instead rather against without not no despite;
      اما ولی لیکن بلکه حال حتی درحالی‌که حالی با_این_حال با_این_وجود هنوز نه;
      لكن لكنه لكنها لكنهم لكنني بيد إلا غير حين بينما فيما حتى مع_ذلك مع_هذا مقابل بل لو مهما سواء دون عكس خلاف خلافا مع لم_يمنع لم_تمنع لم_يحل لم_تحل لم_يثن لم_تثن
      """
    case .cause:
      """
      because due_to owing_to thanks_to on_account as_a_result caused_by;
      به_دلیل به‌دلیل به_علت به‌علت به_خاطر به‌خاطر به_سبب به‌سبب بر_اثر در_اثر در_نتیجه به_لطف به‌لطف به_برکت به_یمن زیرا چراکه چرا_که چون;
      بسبب بفضل لأن لأنه لأنها لأنهم نتيجة جراء نظرا لكونه لكونها لكون بداعي بدافع
      """
    case .weakCause:
      """
      since as for so after over amid following from by reason therefore on with cause causes caused causing led leading lead prompted prompting result results resulting resulted forced \
      forcing hit hurt attributed blamed blame blaming driven drove;
      پس پی در_پی از_آنجا بنابراین لذا دلیل علت سبب باعث منجر موجب از ناشی نتیجه;
      إثر بعد عقب إذ إذا فقد ما أدى أدت نتج ناجم ناجمة ناتج ناتجة من بما عن سبب السبب لذلك لذا كي أثر فضل الفضل
      """
    case .exception:
      """
      except excluding apart_from aside_from other_than save_for with_the_exception except_for;
      به‌جز به_جز بجز جز غیر_از به‌غیر_از به_استثنای به‌استثنای سوای;
      باستثناء سوى عدا ماعدا خلا إلا سواه سواها سواهم
      """
    case .weakException:
      """
      but only save bar alone exception exceptions unlike without outside besides beyond not no none unless;
      تنها فقط مگر استثنا استثنای بدون غیر خارج;
      غير دون فقط وحده وحدها وحدهم وحيد وحيدة استثناء استثنى استثنت مستثنى مستثناة يستثن تستثن بخلاف خلافا خلاف بمعزل بقية باقي سائر أخرى آخر آخرين إلى_جانب علاوة فضلا
      """
    case .inclusion:
      """
      including included includes among_them among_whom;
      از_جمله ازجمله شامل;
      بمن_فيهم بمن_فيهن بمن_فيها بما_فيها بما_فيه بما_فيهم بما_في_ذلك ومنهم ومنها ومن_بينهم ومن_بينها ومن_ضمنهم ومن_ضمنها
      """
    case .unless:
      """
      unless;
      مگر_آنکه مگر_اینکه مگر_آن‌که مگر_این‌که مگر_آن مگر_این;
      ما_لم إلا_إذا إلا_إن إلا_في_حال إلا_بشرط
      """
    case .condition:
      """
      if provided providing in_case as_long_as so_long_as on_condition assuming should;
      اگر چنانچه در_صورتی درصورتی‌که در_صورت به_شرطی به_شرط به‌شرط مشروط;
      إذا إن_لم في_حال في_حالة لو شريطة بشرط حالما حتى_لو حال عندما حينما متى
      """
    case .only: "only solely merely just; تنها فقط صرفا; فقط إنما فحسب حصرا وحده وحدها"
    case .notAll:
      "not_all not_every not_everyone not_everybody; نه_همه نه_همهٔ نه_تمام; ليس_كل ليس_الجميع ليس_جميع ليست_كل ليست_جميع"
    case .none:
      """
      none nobody no_one neither;
      هیچ‌یک هیچ‌کدام هیچکدام هیچ‌کس هیچکس هیچ_یک هیچ_کدام هیچ_کس;
      أي أيا أية أحد أحدا أحدهم قط إطلاقا بتاتا مطلقا البتة شيء شيئا أيهم أيهما
      """
    case .all:
      """
      all every everyone everybody each entire whole both;
      همه همهٔ همه‌ی تمام تمامی کل کلیه هر هردو;
      جميع الجميع جميعا جميعهم جميعها جميعهن كافة كل الكل كلهم كلها كلتا كلا كلاهما كليهما
      """
    case .most:
      """
      most majority mostly usually normally generally;
      بیشتر اکثر اغلب عمده معمولا غالبا;
      معظم معظمهم معظمها أغلب أغلبهم أغلبها أغلبية غالبية أكثرية الأغلبية الغالبية غالبا عادة أكثر
      """
    case .many:
      """
      many often frequently always numerous countless;
      بسیاری بسیار همواره همیشه خیلی بارها;
      كثير كثيرة كثيرون كثيرين الكثير الكثيرون الكثيرين كثيرا عديد العديد دائما دوما باستمرار مرارا عدة عديدة جمة وفيرة بشدة
      """
    case .some:
      "some several part half; برخی بعضی شماری بخشی نیمی; بعض بعضهم بعضها عدد عددا جزء نصف قسم أحيانا عدة"
    case .few:
      """
      few rarely seldom hardly scarcely barely;
      به‌ندرت به_ندرت بندرت ندرتا کمتر_کسی کمتر_کسانی معدودی معدود اندکی انگشت‌شماری شمار_کمی شمار_اندکی تعداد_کمی تعداد_اندکی عده_کمی;
      قليل قليلة قليلون قليلين القليل قلة قلائل قلما نادر نادرا نادرة ندرة ضئيل ضئيلة محدود محدودة معدود معدودة معدودين بالكاد بضع بضعة بعض حفنة أقلية أقل نزر يسير نفر لماما
      """
    case .until:
      """
      until till;
      تا تا_زمانی تا_وقتی تا_هنگامی;
      حتى إلى_أن ريثما إلى_حين لحين
      """
    case .one:
      ";;أحد إحدى أحدهم إحداهن بعض بعضهم بعضها عدد عددا عددًا"
    case .lasting: ";;ما_دام ما_دامت ما_داموا طالما"
    case .before: "before prior ahead; قبل پیش پیش‌از; قبل قبيل"
    case .after:
      "after following once; پس بعد; بعد عقب إثر بعدما حين حينما عند عندما فور حال حالما متى مع لدى"
    }
  }
}

private let maKey = "ما".wordKey
private let oftens = Set<WordKey>(words: "كثيرا غالبا نادرا قليلا عادة دائما وكثيرا وغالبا سرعان")
private let losses = WordPatterns(
  """
  أتلف أتلفت يتلف تلف تلفت دمر دمرت دمار تدمير قضى قضت أباد أبادت إبادة أهلك هلك هلكت نفق نفقت قتل قتلت مات ماتت توفي لقي انهار انهارت احترق احترقت جرف جرفت التهم التهمت محا محت اندثر اندثرت \
  نجا نجت نجوا ناج ناجين ناجون سالم سالما سالمة سالمين سالمون سلم سلمت سلموا بخير سلامة \
  اختفى اختفت زال تلاشى تلاشت أغلق أغلقت يغلق تغلق مغلق مغلقة ظل ظلت يظل تظل بقي بقيت يبقى تبقى رهن رهنا مرهون مرهونة مشروط مشروطة اشترط اشترطت يشترط تشترط استمر استمرت يستمر تستمر أرجأ أرجأت \
  إرجاء تأجيل أجل أجلت يؤجل مؤجل معلق معلقة ينتظر تنتظر انتظار بانتظار غادر غادرت هجر هجرت ترك تركت هرب فر تضرر تضررت انقرض انقرضت فقد فقدت خسر خسرت خسارة أسقط سقط سقطت نبذ
  """)
