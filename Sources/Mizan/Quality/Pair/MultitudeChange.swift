/// A number that is said without a figure and was changed: "dozens" as «عشرة», "a fortnight" as «أسبوع».
struct MultitudeChange {
  /// In the target.
  var range: Range<Int>
  /// In the source.
  var counterpart: Range<Int>

  /// "Dozens", «صدها»: the Arabic has another multitude, or the figure itself.
  init?(_ pair: PairView) {
    let mine = Multitude.all(in: pair.source)
    guard mine.count == 1, let use = mine.first else { return nil }
    let theirs = Multitude.all(in: pair.target)
    if let other = theirs.first {
      guard theirs.count == 1, other.level != use.level else { return nil }
      self.init(pair.target.range(other.words), pair.source.range(use.words))
      return
    }
    let figures = use.level == 10 ? [10, 12, 20] : [use.level]
    let numbers = NumberStatements(pair.source)
    guard
      let number = pair.target.numbers.first(where: {
        $0.kind == .cardinal && $0.hasWords && figures.contains($0.value)
      }), !numbers.mayState(number, of: pair.target)
    else { return nil }
    self.init(number.range, pair.source.range(use.words))
  }

  /// "Two weeks", "a fortnight": Arabic says two of a span by the dual and has the singular here, or the reverse.
  init?(span pair: PairView) {
    for span in TimeSpan.all {
      guard let words = span.words[pair.source.language] else { continue }
      let mine = span.uses(in: pair.source, words)
      guard mine.count == 1, let use = mine.first else { continue }
      let theirs = span.arabicUses(in: pair.target)
      guard theirs.count == 1, let other = theirs.first, other.isDual != use.isDual,
        !TimeSpan.isCounted(pair.target, besides: other.place)
      else { continue }
      self.init(pair.target.list.words[other.place].range, pair.source.range(use.words))
      return
    }
    return nil
  }

  private init(_ range: Range<Int>, _ counterpart: Range<Int>) {
    (self.range, self.counterpart) = (range, counterpart)
  }
}

/// A plural that says how many by its order of magnitude.
private struct Multitude {
  var level: Double
  var words: Range<Int>

  static func all(in side: PairSide) -> [Multitude] {
    guard let table = tables[side.language] else { return [] }
    var uses: [Multitude] = []
    var index = 0
    while index < side.list.words.count {
      guard let level = table.level(side, index), !isCounted(side, index) else {
        index += 1
        continue
      }
      var use = Multitude(level: level, words: index..<index + 1)
      var next = index + 1
      if side.language == .english, side.key(next) == ofKey { next += 1 }
      if let more = table.next(side, next) {
        use.level *= more
        use.words = index..<next + 1
      }
      uses.append(use)
      index = use.words.upperBound
    }
    return uses
  }

  // «خمسة آلاف» is a number, «بضعة آلاف» a few of them.
  private static func isCounted(_ side: PairSide, _ index: Int) -> Bool {
    side.numbers.contains { $0.words.contains(index) && $0.words.count > 1 }
      || index > 0
        && (side.list.words[index - 1].kind == .number
          || fews.contains(side.key(index - 1)))
  }

  private static let ofKey = "of".wordKey
  private static let fews: Set<WordKey> = Set(words: "بضعة بضع عدة several few چند two three")

  struct Table: Sendable {
    var levels: [WordKey: Double]
    var magnitudes: [WordKey: Double]
    var isArabic = false

    func level(_ side: PairSide, _ index: Int) -> Double? { value(side, index, in: levels) }
    func next(_ side: PairSide, _ index: Int) -> Double? { value(side, index, in: magnitudes) }

    private func value(_ side: PairSide, _ index: Int, in table: [WordKey: Double]) -> Double? {
      guard side.list.words.indices.contains(index), side.list.words[index].kind == .word else {
        return nil
      }
      if let value = table[side.key(index)] { return value }
      guard isArabic else { return nil }
      var letters = side.letters(index)
      if letters.count > 4, letters.first == 0x648 || letters.first == 0x641 {
        letters = letters.dropFirst()
        if let value = table[wordKey(letters)] { return value }
      }
      let bare = Stemmer.withoutArticle(letters)
      if bare.count < letters.count { return table[wordKey(bare)] }
      guard letters.count > 4, [0x628, 0x644, 0x643].contains(letters.first) else { return nil }
      return table[wordKey(letters.dropFirst())]
    }
  }

  private static func table(_ text: [(String, Double)]) -> [WordKey: Double] {
    Dictionary(
      text.flatMap { words, value in
        words.split(separator: " ").map { (String($0).wordKey, value) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let tables: [LexicalLanguage: Table] = [
    .english: Table(
      levels: table([
        ("dozens scores tens", 10), ("hundreds", 100), ("thousands", 1000), ("millions", 1e6),
        ("billions", 1e9),
      ]),
      magnitudes: table([
        ("hundreds", 100), ("thousands", 1000), ("millions", 1e6), ("billions", 1e9),
      ])),
    .persian: Table(
      levels: table([
        ("ده‌ها", 10), ("صدها", 100), ("هزاران", 1000), ("میلیون‌ها میلیونها", 1e6),
        ("میلیاردها میلیارد‌ها", 1e9),
      ]),
      magnitudes: table([("هزار", 1000), ("میلیون", 1e6), ("میلیارد", 1e9)])),
    .arabic: Table(
      levels: table([
        ("عشرات", 10), ("مئات مئآت", 100), ("آلاف ألوف", 1000), ("ملايين", 1e6),
        ("مليارات بلايين", 1e9),
      ]),
      magnitudes: table([("آلاف ألوف", 1000), ("ملايين", 1e6), ("مليارات", 1e9)]),
      isArabic: true),
  ]
}

/// A unit of time in the singular, the dual and the plural.
private struct TimeSpan: Sendable {
  /// One of them; several; two of them as one word.
  struct Words: Sendable {
    var one: Set<WordKey>
    var many: Set<WordKey>
    var pair: Set<WordKey>
  }

  var words: [LexicalLanguage: Words]
  var singular: WordPatterns
  var dual: WordPatterns

  struct Use {
    var words: Range<Int>
    var isDual: Bool
  }

  // "Two weeks", "a week", «دو هفته», «یک هفته»; those that say another number or none count as neither.
  func uses(in side: PairSide, _ words: Words) -> [Use] {
    side.list.words.indices.compactMap { index in
      if words.pair.contains(side.key(index)) { return Use(words: index..<index + 1, isDual: true) }
      let isOne = words.one.contains(side.key(index))
      guard index > 0, isOne || words.many.contains(side.key(index)) else { return nil }
      let before = side.key(index - 1)
      if Self.twos.contains(before) { return Use(words: index - 1..<index + 1, isDual: true) }
      // "2-week", «۲ هفته»
      if side.numbers.contains(where: {
        $0.value == 2 && (index - 2...index).contains($0.words.upperBound)
      }) {
        return Use(words: index..<index + 1, isDual: true)
      }
      guard isOne, Self.ones.contains(before) else { return nil }
      return Use(words: index - 1..<index + 1, isDual: false)
    }
  }

  // The dual anywhere; the singular only behind a preposition of time.
  func arabicUses(in side: PairSide) -> [(place: Int, isDual: Bool)] {
    side.list.words.indices.compactMap { index in
      guard side.list.words[index].kind == .word else { return nil }
      let letters = side.letters(index)
      if dual.containsArabic(side.key(index), letters) { return (index, true) }
      guard index > 0, singular.contains(side.key(index), letters),
        Self.prepositions.containsArabic(side.key(index - 1), side.letters(index - 1)),
        index + 1 == side.list.words.count || side.list.words[index + 1].kind != .number,
        !Self.parts.contains(side.key(index + 1))
      else { return nil }
      return (index, false)
    }
  }

  /// Whether a unit of time has a number or a dual elsewhere: the span may be converted.
  static func isCounted(_ side: PairSide, besides place: Int) -> Bool {
    UnitUse.uses(in: side).contains { $0.unit.dimension == .time }
      || all.contains { span in
        span.arabicUses(in: side).contains { $0.place != place }
      }
  }

  private static let ones = Set<WordKey>(words: "a an one یک")
  private static let twos = Set<WordKey>(words: "two 2 دو ۲")
  private static let prepositions = WordPatterns("بعد قبل خلال منذ مدة لمدة غضون طوال طيلة كل")
  // «بعد أسبوع ونصف», «أسبوع واحد» are left to the numbers.
  private static let parts = Set<WordKey>(words: "ونصف وبضعة من")

  static let all: [TimeSpan] = [
    ("day", "days", "", "روز", "يوم يوما", "يومين يومان"),
    ("week", "weeks", "fortnight", "هفته", "أسبوع أسبوعا", "أسبوعين أسبوعان"),
    ("month", "months", "", "ماه", "شهر شهرا", "شهرين شهران"),
    ("year", "years", "", "سال", "عام عاما سنة", "عامين عامان سنتين سنتان"),
    ("hour", "hours", "", "ساعت", "ساعة", "ساعتين ساعتان"),
    ("minute", "minutes", "", "دقیقه", "دقيقة", "دقيقتين دقيقتان"),
    ("decade", "decades", "", "دهه", "عقد عقدا", "عقدين عقدان"),
    ("century", "centuries", "", "قرن سده", "قرن قرنا", "قرنين قرنان"),
  ].map { one, many, pair, persian, singular, dual in
    TimeSpan(
      words: [
        .english: Words(one: Set(words: one), many: Set(words: many), pair: Set(words: pair)),
        .persian: Words(one: Set(words: persian), many: [], pair: []),
      ], singular: WordPatterns(singular), dual: WordPatterns(dual))
  }
}
