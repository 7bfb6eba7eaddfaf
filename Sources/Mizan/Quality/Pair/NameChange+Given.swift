import TMX

extension NameChange {
  /// A given name that is also a word or a country, before a surname that agrees: «علامة روته» for "Mark Rutte",
  /// «أنغولا ميركل» for Angela.
  static func givenName(in pair: PairView) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    var places: [Int: Int]?
    for surname in source.list.words.indices.dropFirst() {
      let given = surname - 1
      guard source.list.words[given].kind == .word, source.list.words[surname].kind == .word,
        source.list.words[surname].script == .arabic
          || source.isCapitalised(surname)
            && source.isCapitalised(given),
        let counterpart = pair.sureName(surname), counterpart > 0,
        target.list.words[counterpart - 1].kind == .word
      else { continue }
      let word = counterpart - 1
      let isTranslated =
        wordNames.contains(source.key(given)) && source.links[given]?.word == word
        && !pair.sounds(source: given, like: word, atLeast: 0.6)
      if places == nil {
        places = Dictionary(
          Places.shared.uses(in: target).lazy.filter {
            $0.words.count == 1 && Places.shared.isPlace($0.concept)
          }
          .map { ($0.words.lowerBound, $0.concept) }, uniquingKeysWith: { first, _ in first })
      }
      guard isTranslated || places?[word].map({ isStray($0, word, given, pair) }) ?? false else {
        continue
      }
      return NameChange(
        range: target.list.words[word].range, counterpart: source.list.words[given].range,
        isCommonWord: true)
    }
    return nil
  }

  // A country where the source has a given name, and does not name the country.
  private static func isStray(_ place: Int, _ word: Int, _ given: Int, _ pair: PairView) -> Bool {
    let letters = pair.target.letters(word)
    guard letters.last != 0x64A, letters.last != 0x647, Places.shared.knows(pair.source.language),
      pair.source.links[given].map({ $0.word == word }) ?? true,
      nearCountries.contains(pair.source.key(given))
        || !pair.sounds(source: given, like: word, atLeast: 0.7)
    else { return false }
    return !Places.shared.uses(in: pair.source).contains {
      !$0.isWeak && Places.shared.mayMean($0.concept, place)
    }
  }

  /// A Persian surname behind a given name, translated as the word that it is: «بوران لامعة».
  static func persianSurname(in pair: PairView) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    guard source.language == .persian else { return nil }
    let places = Set(Places.shared.uses(in: source).flatMap(\.words))
    for given in source.list.words.indices.dropLast() {
      let isKnown = persianGivenNames.contains(source.key(given))
      let surname = given + 1
      guard
        isKnown
          || isForeign(surname, source) && isForeign(given, source) && !places.contains(given)
            && pair.sureName(given) != nil
      else { continue }
      guard source.list.words[surname].kind == .word, source.letters(surname).count >= 4,
        source.information(surname) >= surnameWord, let other = pair.word(soundingLike: given),
        other + 1 < target.list.words.count, target.list.words[other + 1].kind == .word,
        target.information(other + 1) >= targetWord, target.letters(other + 1).count >= 3
      else { continue }
      let word = other + 1
      guard target.links[word].map({ $0.word == surname }) ?? true,
        source.links[surname].map({ $0.word == word }) ?? true,
        !ruledOut.containsArabic(target.key(word), target.letters(word)),
        pair.word(soundingLike: surname, atLeast: 0.55) == nil, !pair.isPart(word, of: surname)
      else { continue }
      return NameChange(
        range: target.list.words[word].range, counterpart: source.list.words[surname].range,
        isCommonWord: true)
    }
    return nil
  }

  // A name that the lexicon does not know.
  private static func isForeign(_ word: Int, _ side: PairSide) -> Bool {
    guard let term = side.term(word) else { return false }
    return term.kind == .name && side.isRareName(word)
  }

  /// The name behind "city of", «بندر», «روستای», where another stands behind the same word in Arabic.
  static func placeName(in pair: PairView) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    for head in source.list.words.indices.dropLast() {
      guard let kind = placeHeads[source.key(head)] else { continue }
      let name = source.language == .english ? head + 2 : head + 1
      guard source.list.words.indices.contains(name), source.list.words[name].kind == .word,
        source.language == .persian || source.isCapitalised(name) && source.key(head + 1) == ofKey,
        source.language == .english
          || source.information(name) >= placeWord && !source.isDerived(name),
        source.links[name] == nil, source.letters(name).count >= 4,
        pair.word(soundingLike: name, atLeast: 0.5) == nil
      else { continue }
      let heads = arabicHeads[kind]
      for place in target.list.words.indices.dropLast() {
        let word = place + 1
        guard heads.containsArabic(target.key(place), target.letters(place)),
          target.list.words[word].kind == .word, target.links[word] == nil,
          target.letters(word).first != 0x648 || target.letters(word).count <= 4,
          target.information(word) >= targetWord,
          !ruledOut.containsArabic(target.key(word), target.letters(word))
        else { continue }
        return NameChange(
          range: target.list.words[word].range, counterpart: source.list.words[name].range,
          isCommonWord: false)
      }
    }
    return nil
  }

  /// The name behind a title, "Mr", «آقای», where another stands behind «السيد».
  static func titledName(in pair: PairView) -> NameChange? {
    for (titles, arabicTitles) in titles {
      if let change = titledName(in: pair, titles, arabicTitles) { return change }
    }
    return nil
  }

  private static func titledName(
    in pair: PairView, _ titles: Set<WordKey>, _ arabicTitles: WordPatterns
  ) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    let heralds = source.list.words.indices.filter { titles.contains(source.key($0)) }
    guard heralds.count == 1, var name = heralds.first.map({ $0 + 1 }) else { return nil }
    if source.key(name) == 0x2E { name += 1 }
    let heads = target.list.words.indices.filter {
      arabicTitles.containsArabic(target.key($0), target.lettersIfWord($0))
    }
    guard heads.count == 1, let word = heads.first.map({ $0 + 1 }),
      source.list.words.indices.contains(name), target.list.words.indices.contains(word),
      source.list.words[name].kind == .word, target.list.words[word].kind == .word,
      source.language == .persian || source.isCapitalised(name), source.links[name] == nil,
      target.links[word] == nil, target.information(word) >= titledWord,
      pair.word(soundingLike: name, atLeast: 0.5) == nil, !pair.resemblesSource(word)
    else { return nil }
    return NameChange(
      range: target.list.words[word].range, counterpart: source.list.words[name].range,
      isCommonWord: false)
  }

  // Titles of each language that stand before a name.
  private static let titles: [(Set<WordKey>, WordPatterns)] = [
    ("mr mrs ms آقای خانم", "السيد السيدة الآنسة"), ("president", "الرئيس الرئيسة"),
    ("pope پاپ", "البابا"), ("king ملک", "الملك العاهل"), ("queen ملکه", "الملكة"),
    ("prince شاهزاده", "الأمير"), ("princess", "الأميرة"), ("senator سناتور", "السيناتور"),
    ("general ژنرال", "الجنرال"), ("dr دکتر", "الدكتور الدكتورة"),
    ("professor پروفسور", "البروفيسور البروفسور"), ("chancellor", "المستشار المستشارة"),
    ("hurricane typhoon توفان", "إعصار الإعصار"),
  ].map { (Set<WordKey>(words: $0), WordPatterns($1)) }
  private static let titledWord: Float = 9

  // Given names that sound like a country, whose Arabic spelling is another.
  private static let nearCountries: Set<WordKey> = Set(
    words: """
      angela angele angel angelo jordan omar malia
      آنگلا آنژلا جردن جوردن
      """)

  // In nats: commoner words are rarely surnames, names of places or their translation.
  private static let surnameWord: Float = 8
  private static let placeWord: Float = 9
  private static let targetWord: Float = 7.5
  private static let ofKey = "of".wordKey

  private static let placeHeads: [WordKey: Int] = {
    let heads = [
      "city town شهر شهرستان", "port بندر", "province governorate استان", "village روستای روستا",
      "island جزیره", "فرودگاه",
    ]
    return Dictionary(
      uniqueKeysWithValues: heads.enumerated().flatMap { kind, words in
        words.split(separator: " ").map { (String($0).wordKey, kind) }
      })
  }()
  private static let arabicHeads = [
    "مدينة بلدة قضاء", "ميناء مرفأ", "محافظة مقاطعة ولاية إقليم", "قرية", "جزيرة", "مطار",
  ].map { WordPatterns($0) }

  // Given names of English that are words, places or things too.
  private static let wordNames: Set<WordKey> = Set(
    words: """
      mark rose grace hope joy bill frank jack faith dawn amber ruby pearl lily daisy violet iris ivy olive holly heather penny \
      victor miles grant chase hunter mason carter cooper parker taylor tyler drew rob pat sue gene ray cliff rich art clay guy \
      max rusty sandy melody harmony jordan israel chad paris georgia florence sydney austin dallas phoenix chelsea brooklyn kenya china india \
      asia savannah carolina virginia jade christian angel brook dale glen heath reed ridge rocky wade \
      lance pierce chip chuck buck bud buster ace ernest frank earnest constant \
      clement felix patience prudence charity mercy verity honor honour destiny serenity trinity genesis eden robin jay martin \
      crystal ginger basil rosemary sage saffron hazel rowan ash forest woody hardy gray grey \
      scarlett ebony ivory penny cherry candy honey brandy sherry porsche mercedes lexus bob don tom nick josh \
      mike jimmy colt gunner archer fisher shepherd baker porter page ford marsh barry harry larry terry
      """)

  // Given names of Iran that are no frequent words.
  static let persianGivenNames: Set<WordKey> = Set(
    words: """
      محمد علی حسین حسن رضا مهدی احمد محمود مصطفی مجتبی مرتضی ابراهیم اسماعیل یوسف یعقوب یونس داوود سلیمان موسی عیسی جواد کاظم باقر تقی نقی عباس \
      اکبر اصغر قاسم هاشم حمید مجید سعید وحید رشید فرید مسعود منصور ناصر نادر صادق جعفر سجاد میلاد بهزاد بهرام بهروز بهمن پرویز پیمان پیام پویا پوریا \
      پوران پروین پروانه پریسا پریناز پگاه تورج تهمینه جمشید جهانگیر چنگیز خسرو داریوش رامین رستم روزبه ژاله ساسان سامان سپیده ستاره سیاوش سیروس سهراب \
      سهیل سوسن شادی شاهین شاهرخ شهاب شهرام شهریار شهلا شیرین شیوا فاطمه فرانک فرزاد فرزانه فرشته فرهاد فریبا فریدون فیروز کامبیز کامران کاوه کیوان \
      کوروش کیانوش کیومرث گلشیفته گلنار لادن لاله لیلا مازیار ماندانا مانی مریم مژگان معصومه منوچهر مهتاب مهدیه مهران مهرداد مهناز مهسا میترا مینا ناهید \
      نازنین نسرین نگار نگین نیکی نیلوفر نوشین هادی هاله هانیه هدیه هما هوشنگ یاسمن یلدا زهرا زینب سکینه رقیه خدیجه طاهره صدیقه عزت‌الله حبیب‌الله \
      نصرالله عبدالله روح‌الله اسدالله فتح‌الله امیر امیرحسین امیرعلی محمدرضا محمدعلی محمدحسین محمدجواد محمدباقر علیرضا غلامرضا حمیدرضا احمدرضا حسینعلی \
      غلامحسین غلامعلی عبدالرضا عبدالحسین مهرزاد بیژن منیژه آرش آرمان آرزو آزاده آذر آناهیتا آیدا اردشیر ارسلان اسفندیار افشین الهام الهه امید انوشه ایرج \
      بابک بنفشه پژمان پانته‌آ ترانه حامد حانیه رویا ریحانه سارا سپهر سحر سمیرا سمیه سودابه سیمین شراره شقایق صبا طناز عارف عطیه غزل کتایون کیمیا گوهر
      """)
}

extension PairSide {
  fileprivate func lettersIfWord(_ word: Int) -> ArraySlice<UInt16> {
    list.words[word].kind == .word ? letters(word) : []
  }
}

extension PairView {
  /// Whether a word of the source sounds like one of the target.
  func sounds(source word: Int, like other: Int, atLeast least: Double) -> Bool {
    let form = source.list.words[word]
    let sound = NameSkeleton(source.letters(word), script: form.script, language: source.language)
    let letters = target.letters(other)
    return [letters, Stemmer.withoutArticle(letters), letters.dropFirst()].contains {
      sound.similarity(to: NameSkeleton($0, script: .arabic, language: .arabic)) >= least
    }
  }

  /// Whether a word of the target is a part of a name that the source writes as one word: «أمير» of «امیرعبداللهیان».
  fileprivate func isPart(_ other: Int, of word: Int) -> Bool {
    let form = source.list.words[word]
    let part = NameSkeleton(target.letters(other), script: .arabic, language: .arabic)
    return part.count >= 2
      && NameSkeleton(source.letters(word), script: form.script, language: source.language)
        .contains(part)
  }

  /// The first word of the target that sounds like a word of the source.
  func word(soundingLike word: Int, atLeast least: Double = 0.8) -> Int? {
    target.list.words.indices.first {
      target.list.words[$0].kind == .word && sounds(source: word, like: $0, atLeast: least)
    }
  }
}
