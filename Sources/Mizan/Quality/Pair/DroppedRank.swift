/// An office of the source that lost what makes it another one: a deputy minister who became the minister.
struct DroppedRank {
  /// Words of the target and of the source.
  var target: Range<Int>
  var source: Range<Int>

  static func first(in pair: PairView) -> DroppedRank? {
    guard let ranks = ranks[pair.source.language] else { return nil }
    let (source, target) = (pair.source, pair.target)
    for rank in ranks {
      let word = source.list.words.indices.first { rank.modifies($0, source) }
      guard let word,
        !target.list.words.indices.contains(where: {
          rank.counterparts.containsArabic(target.key($0), target.lettersOfWord($0))
        }),
        let office = target.list.words.indices.first(where: {
          offices.containsArabic(target.key($0), target.lettersOfWord($0))
        })
      else { continue }
      return DroppedRank(target: office..<office + 1, source: word..<word + 1)
    }
    return nil
  }

  private struct Rank {
    var words: Set<WordKey>
    /// Behind the office, as in «وزیر سابق».
    var isBehind: Bool
    var offices: Set<WordKey>
    var counterparts: WordPatterns

    func modifies(_ word: Int, _ side: PairSide) -> Bool {
      guard words.contains(side.key(word)) else { return false }
      let place = isBehind ? word - 3..<word : word + 1..<word + 4
      return place.contains { offices.contains(side.key($0)) }
    }
  }

  private static let ranks: [LexicalLanguage: [Rank]] = [
    .english: [
      Rank(
        words: Set(words: "deputy vice"), isBehind: false, offices: englishOffices,
        counterparts: deputies),
      Rank(
        words: Set(words: "former ex-president ex-minister"), isBehind: false,
        offices: englishOffices, counterparts: former),
    ],
    .persian: [
      Rank(
        words: Set(words: "معاون نایب نائب قائم‌مقام"), isBehind: false, offices: persianOffices,
        counterparts: deputies),
      Rank(
        words: Set(words: "سابق پیشین اسبق"), isBehind: true, offices: persianOffices,
        counterparts: former),
    ],
  ]

  private static let englishOffices = Set<WordKey>(
    words: """
      minister president premier governor mayor speaker director chief secretary commander chairman prosecutor ambassador manager
      """)
  private static let persianOffices = Set<WordKey>(
    words: """
      وزیر رئیس رئیس‌جمهور رییس استاندار فرماندار شهردار مدیرعامل مدیرکل دبیر دبیرکل فرمانده دادستان سفیر مدیر نخست‌وزیر سرمربی
      """)
  private static let deputies = WordPatterns(
    """
    نائب نائبة نائبا نواب نائبه نائبها نائبي وكيل وكيلة وكيلا وكلاء مساعد مساعدة مساعدا مساعدي معاون معاونة معاونا معاوني نيابة \
    الثاني مقام النائب نائبان نائبين خليفة مندوب ثان
    """)
  private static let former = WordPatterns(
    """
    سابق سابقة سابقين سابقا سابقون سابقتين سابقان أسبق أسبقين أسبقان قديم راحل كان كانت سبق قبل منتهية ولايته ولايتها مخلوع معزول مقال \
    مستقيل سلف سلفه سلفها سالف ماض
    """)
  private static let offices = WordPatterns(
    """
    وزير وزيرة محافظ رئيس رئيسة مدير مديرة حاكم قائد أمين أمينة عمدة سفير سفيرة مدع مدعي مدرب وزيرا رئيسا
    """)
}

extension PairSide {
  fileprivate func lettersOfWord(_ word: Int) -> ArraySlice<UInt16> {
    list.words[word].kind == .word ? letters(word) : []
  }
}
