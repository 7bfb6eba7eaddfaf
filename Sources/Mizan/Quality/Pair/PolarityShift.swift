/// A denial that is said by a whole construction and turned into its contrary: "no longer" as «لا يزال», "none" as
/// «جميع», "few" as if it were "the".
struct PolarityShift {
  /// In the target.
  var range: Range<Int>
  /// In the source.
  var counterpart: Range<Int>
  /// Whether a translator can hardly have said the same by other words.
  var isCertain: Bool

  init?(_ pair: PairView, _ view: SegmentView) {
    guard pair.source.language == .english || pair.source.language == .persian,
      let shift = Self.continuation(pair) ?? Self.universal(pair, Statements(pair.target, view))
        ?? Self.paucity(pair) ?? Self.exclusion(pair)
    else { return nil }
    self = shift
  }

  private init(_ word: Int, _ origin: Int, _ pair: PairView, isCertain: Bool) {
    range = pair.target.list.words[word].range
    counterpart = pair.source.list.words[origin].range
    self.isCertain = isCertain
  }

  // "No longer", «دیگر … ندارد»: what «لا يزال» says is the contrary.
  private static func continuation(_ pair: PairView) -> Self? {
    let (source, target) = (pair.source, pair.target)
    guard let ended = source.endedState,
      !source.list.words.indices.contains(where: { stills.contains(source.key($0)) }),
      let still = target.firstWord(of: continuing), still > 0,
      continuingNegators.containsArabic(target.key(still - 1), target.letters(still - 1)),
      !target.denies(anywhereBut: still - 1)
    else { return nil }
    return Self(still, ended, pair, isCertain: true)
  }

  // "None of them", "hardly any", «هیچ‌یک»: nothing is left of it where «جميع», «معظم» or «كثير» stands.
  private static func universal(_ pair: PairView, _ statements: Statements) -> Self? {
    let (source, target) = (pair.source, pair.target)
    guard let none = source.noneWord, source.negators.count == 1 || source.language == .persian,
      !source.list.words.indices.contains(where: { wholes.contains(source.key($0)) }),
      target.negators.isEmpty, let all = target.firstWord(of: universals),
      !target.denies(anywhereBut: nil), !target.saysLoss,
      source.excludesBoth(none) && boths.containsArabic(target.key(all), target.letters(all))
        || source.negators.contains(where: { negator in
          let words =
            source.language == .persian ? source.negated(by: negator) : Array(none + 1..<none + 8)
          return words.contains { word in
            guard source.links.indices.contains(word), let link = source.links[word] else {
              return false
            }
            return link.strength >= 0.02 && statements.state(link.word, deniedBy: source, negator)
          }
        })
    else { return nil }
    return Self(all, none, pair, isCertain: false)
  }

  // "Covers only the coast": «لا يشمل الساحل», whose إلا was lost.
  private static func exclusion(_ pair: PairView) -> Self? {
    let (source, target) = (pair.source, pair.target)
    guard source.negators.isEmpty, !source.denies(besides: 0..<0), target.allNegators.count == 1,
      let negator = target.allNegators.first, strictly.contains(target.key(negator)),
      let only = source.list.words.indices.first(where: { onlys.contains(source.key($0)) }),
      !source.list.words.indices.contains(where: { softeners.contains(source.key($0)) }),
      target.firstWord(of: exceptions) == nil, !target.denies(anywhereBut: negator)
    else { return nil }
    return Self(negator, only, pair, isCertain: false)
  }

  // "Few residents heeded it": not the residents.
  private static func paucity(_ pair: PairView) -> Self? {
    let (source, target) = (pair.source, pair.target)
    guard source.language == .english, let few = source.fewWord, target.negators.isEmpty,
      target.firstWord(of: scarce) == nil, target.firstWord(of: universals) == nil,
      !target.denies(anywhereBut: nil), !target.saysLoss
    else { return nil }
    let counterpart = (few + 1..<min(few + 4, source.list.words.count)).lazy
      .compactMap { source.links[$0] }.first { $0.strength >= 0.05 }
    guard let counterpart else { return nil }
    return Self(counterpart.word, few, pair, isCertain: false)
  }
}

extension PairSide {
  fileprivate func firstWord(of words: WordPatterns) -> Int? {
    list.words.indices.first {
      list.words[$0].kind == .word && words.containsArabic(key($0), letters($0))
    }
  }

  /// Whether any Arabic word but one negates or may stand for a negation.
  fileprivate func denies(anywhereBut place: Int?) -> Bool {
    let negators = Negators.of(.arabic)
    return list.words.indices.contains { index in
      guard index != place, list.words[index].kind == .word else { return false }
      return [negators.strict, negators.core, otherDenials].contains {
        $0.containsArabic(key(index), letters(index))
      }
    }
  }

  /// The words that negate, those of idioms too.
  fileprivate var allNegators: [Int] {
    let strict = Negators.of(language).strict
    return list.words.indices.filter {
      list.words[$0].kind == .word
        && (strict.containsArabic(key($0), letters($0)) || nots.contains(key($0)))
    }
  }

  // The place of "longer", «دیگر», where a negation goes with it.
  fileprivate var endedState: Int? {
    list.words.indices.first { index in
      switch language {
      case .english:
        return key(index) == longerKey && key(index - 1) == noKey
          || key(index) == moreKey && key(index - 1) == anyKey
      case .persian:
        guard key(index) == digarKey, list.words.indices.contains(index + 1) else { return false }
        // «بار دیگر», «یک هفته دیگر», «دیگر کشورها» say another thing.
        guard index == 0 || !beforeOther.contains(key(index - 1)) else { return false }
        let negators = negators
        return negators.count == 1 && negators[0] > index && negators[0] <= index + 9
      default: return false
      }
    }
  }

  fileprivate var noneWord: Int? {
    list.words.indices.first { index in
      guard list.words[index].kind == .word else { return false }
      if language == .persian {
        return persianNone.contains(key(index), letters(index)) && !negators.isEmpty
      }
      if englishNone.contains(key(index), letters(index)) { return true }
      return barely.contains(key(index), letters(index))
        && anyWords.contains(key(index + 1), index + 1 < list.words.count ? letters(index + 1) : [])
    }
  }

  // "Neither", "never": what «كلاهما» and «دائما» say is the contrary, whatever the verb.
  fileprivate func excludesBoth(_ word: Int) -> Bool {
    neithers.contains(key(word))
  }

  fileprivate var fewWord: Int? {
    list.words.indices.first { index in
      guard key(index) == fewKey, index + 1 < list.words.count,
        list.words[index + 1].kind == .word
      else { return false }
      return index == 0 || !beforeFew.contains(key(index - 1)) && list.words[index].startsSentence
    }
  }
}

private let continuing = WordPatterns(
  "يزال تزال يزالون يزالان تزالان زال زالت زالوا يزل تزل نزال أزال زلنا")
private let continuingNegators = WordPatterns("لا ما لم")
private let stills = Set<WordKey>(words: "still yet remain remains remained هنوز همچنان کماکان")
private let universals = WordPatterns(
  """
  جميع جميعا جميعهم جميعها كافة كلا كلتا كلاهما كليهما كلتاهما كلتيهما معظم معظمهم معظمها أغلب أغلبية غالبية كثير كثيرة كثيرون كثيرين كثيرا دائما سائر عديد الكل
  """)
private let wholes = Set<WordKey>(
  words:
    "all every everyone everything most many always both each entire whole همه تمام تمامی کل اکثر بیشتر بسیاری بسیار همواره همیشه هر هردو هر‌دو"
)
private let nots = Set<WordKey>(words: "لا ولا فلا")
private let strictly = Set<WordKey>(words: "لا لم لن ولا ولم ولن فلا فلم فلن")
private let onlys = Set<WordKey>(words: "only solely exclusively تنها فقط صرفا")
private let softeners = Set<WordKey>(
  words: """
    if when after until unless before without except but too just hope wish child son daughter ever far yet so one بعد اگر وقتی مگر تا بدون جز قبل پس زمانی نه
    """)
private let exceptions = WordPatterns(
  "إلا سوى غير فقط وحده وحدها وحدهم عدا خلا باستثناء دون بدون إنما فحسب مجرد أكثر أقل يتجاوز تتجاوز يزيد تزيد يتعدى تتعدى"
)
private let scarce = WordPatterns(
  """
  قليل قليلة قليلون قليلين قليلا قلائل قلة قلما قل قلت نادر نادرا نادرة ندرة ضئيل ضئيلة محدود محدودة معدود معدودة معدودين معدودون بضع بضعة بعض شح شحيح سوى إلا فقط حفنة ثلة \
  أقلية أقل نزر يسير يسيرة عدد نفر
  """)
// What also says that something is not so.
private let otherDenials = WordPatterns(
  "ضد عكس خلاف بخلاف استثناء فقط حصرا أقل قليل قليلة قلة قليلون بالكاد غلت غلا فارق تخلف خلت خلا نجا نجت سلم سلمت دمر دمرت فقد فقدت خسر خسرت مات ماتت قضى لقي أغلق أغلقت توقف توقفت"
)
private let persianNone = WordPatterns(
  "هیچ‌یک هیچ‌کدام هیچکدام هیچ‌کس هیچکس هیچ‌کسی هرگز هیچ‌گاه هیچگاه")
private let neithers = Set<WordKey>(words: "neither هیچ‌یک هیچ‌کدام هیچکدام هرگز هیچ‌گاه هیچگاه")
private let boths = WordPatterns("كلا كلتا كلاهما كليهما كلتاهما كلتيهما دائما دوما")
private let englishNone = WordPatterns("none neither nobody")
private let barely = WordPatterns("hardly scarcely barely")
private let anyWords = WordPatterns("any anyone anybody anything ever")
private let longerKey = "longer".wordKey
private let moreKey = "more".wordKey
private let anyKey = "any".wordKey
private let noKey = "no".wordKey
private let digarKey = "دیگر".wordKey
private let fewKey = "few".wordKey
private let beforeOther = Set<WordKey>(
  words:
    "بار یک دو سه چهار پنج شش هفت هشت نه ده چند سال ماه هفته روز ساعت دقیقه یکی برخی بعضی کسی کس کشور کشورهای طرف سوی عبارت شخص نفر فرد مورد موارد و از با به"
)
private let beforeFew = Set<WordKey>(
  words:
    "a the past last next first these those quite very every only some his her their our its my of for in and or but than as with to"
)
