/// A negation that only one of two texts has.
struct NegationChange {
  /// In the target.
  var range: Range<Int>
  /// In the source.
  var counterpart: Range<Int>?
  /// The negated word itself has its counterpart without negation.
  var isCertain: Bool

  static let bounds = 2...60

  init?(_ pair: PairView) {
    let (source, target) = (pair.source, pair.target)
    guard !target.hasRunTogether else { return nil }
    // "Won't you join us?", «لِمَ تأخرت؟»
    guard source.profile.marks.questions == 0 || target.profile.marks.questions == 0 else {
      return nil
    }
    let mine = source.negators
    let theirs = target.negators
    // With a negation of its own left over, the other side needs one only near the place.
    if mine.count > theirs.count,
      let (negator, word, other) = Self.anchor(
        of: mine, source, target, within: theirs.isEmpty ? Self.wideWindow : Self.window)
    {
      range = target.list.words[other].range
      counterpart = source.range(min(negator, word)..<max(negator, word) + 1)
      isCertain = theirs.isEmpty
      return
    }
    if theirs.count > mine.count,
      let (negator, word, other) = Self.anchor(
        of: theirs, target, source, within: mine.isEmpty ? .max : Self.window)
    {
      range = target.range(negator..<max(negator, word) + 1)
      counterpart = source.list.words[other].range
      isCertain = false
      return
    }
    if let (negator, denial, other) = Self.halfDenial(of: mine, source, target) {
      range = target.list.words[other].range
      counterpart = source.range(min(negator, denial)..<max(negator, denial) + 1)
      isCertain = true
      return
    }
    // Two of them may cancel each other: "no stranger to", «بی‌خبر نیست».
    let isKnownWell = source.language.isKnownWell
    guard mine.count == 1, theirs.isEmpty, source.list.words.count <= Self.short,
      !source.isPrivative(mine[0]) || isKnownWell && source.list.words.count <= Self.veryShort,
      !source.hasLitotes(beside: mine[0]),
      !target.mayNegate(
        around: nil, besides: target.denialsOfTheirOwn(source, but: mine),
        strictly: isKnownWell && source.list.words.count <= Self.veryShort)
    else { return nil }
    if let beside = source.statement(beside: mine[0]) {
      range = target.list.words[beside].range
    } else {
      // What is translated word by word says the negation too.
      guard pair.linkedShare >= Self.wordByWord,
        let first = target.list.words.first(where: { $0.kind == .word })?.range,
        let last = target.list.words.last(where: { $0.kind == .word })?.range
      else { return nil }
      range = first.lowerBound..<last.upperBound
    }
    counterpart = source.list.words[mine[0]].range
    isCertain = false
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

  // Of the source's content words, how many have a counterpart.
  private static let wordByWord = 0.5
  private static let short = 40
  private static let veryShort = 14
  private static let window = 8
  private static let wideWindow = 12

  /// A negator, a word that it negates and that has a sure counterpart with no negation about it, and the
  /// counterpart.
  private static func anchor(
    of negators: [Int], _ side: PairSide, _ other: PairSide, within window: Int
  ) -> (negator: Int, word: Int, counterpart: Int)? {
    let explained = other.denialsOfTheirOwn(side, but: negators)
    for negator in negators where !side.language.isKnownWell || !side.hasLitotes(beside: negator) {
      for word in side.negated(by: negator) {
        guard side.information(word) >= leastInformation else { continue }
        guard let link = side.links[word], link.strength >= sure,
          other.information(link.word) >= leastInformation
        else {
          // Of the source the first word that says something decides; Arabic negates a light verb before it.
          if side.language == .arabic, window == .max { continue }
          break
        }
        // "Did not deny" is no denial.
        let isItself = word == negator || !side.denies(word)
        // "Refused to say": the refusal may stand anywhere.
        let reach = side.denies(negator) ? .max : window
        let isDenied = other.places(like: link.word).contains {
          other.mayNegate(around: $0, within: reach, isItself: isItself, besides: explained)
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

  /// «بدون», «عدم», "without": denies the noun that follows.
  fileprivate func isPrivative(_ word: Int) -> Bool { privatives.contains(key(word)) }

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
  private func isLitotes(_ word: Int) -> Bool {
    guard list.words.indices.contains(word), list.words[word].kind == .word else { return false }
    return belittling.contains(key(word), letters(word))
  }

  /// The words that a negator may negate: itself when it is a verb, and the noun of a light verb before it; else
  /// the two words that follow; in French the one before it and the one after.
  fileprivate func negated(by negator: Int) -> [Int] {
    let candidates: [Int]
    switch language {
    case .persian:
      if isPrivative(negator) {
        candidates = [negator + 1]
      } else {
        candidates = lightVerbs.contains(key(negator), letters(negator)) ? [negator - 1] : [negator]
      }
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

// Verbs that say little without the noun before them.
private let lightVerbs = WordPatterns(
  """
  نکرد نکردند نکرده نمی‌کند نمی‌کنند نمی‌کنم نمی‌کنیم نشد نشدند نشده نمی‌شود نمی‌شوند نداد ندادند نداده نمی‌دهد نمی‌دهند نیست نیستند نبود نبودند نبوده نباشد نشود \
  نکند نکنند ندارد ندارند نداشت نداشتند نمی‌گیرد نگرفت نگرفته
  """)
