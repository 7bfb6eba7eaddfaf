import TMX

extension Rule {
  /// His for her, and a verb of the other gender behind "she said".
  static let changedGender = Rule(
    id: "accuracy.gender", category: .accuracy, subtype: "Mistranslation: gender", severity: .major,
    precision: 0.85,
    summary: Wording(
      ar: "التذكير أو التأنيث يخالف الأصل.",
      en: "The source says he where this says she, or the reverse."),
    explanation: Wording(
      ar: """
        يُقارن الضمير المتصل بالاسم الذي يلي his أو her في الأصل، والفعل الذي يلي he أو she. لا يُعلَّم شيء حين يذكر الأصل \
        الجنسين.
        """,
      en: """
        Compares the pronoun of the noun that follows his or her, and the verb that follows he or she. Left alone when \
        the source speaks of both.
        """),
    reads: .pairs,
    examples: [
      Example(
        "قالت المديرة إن ⟦والده⟧ كان طبيبا.", source: "The director said her father was a doctor.",
        from: "en"),
      Example(
        "وأضافت أنها باعت ⟦سيارته⟧.", source: "She added that she had sold her car.", from: "en"),
      Example("⟦قال⟧ إن النتائج جيدة.", source: "She said the results were good.", from: "en"),
      Example(
        "قالت المديرة إن والدها كان طبيبا.", source: "The director said her father was a doctor.",
        from: "en"),
      Example("قال إنه باع سيارته.", source: "He said he had sold his car.", from: "en"),
      Example("غيرت وجهة سفرها.", source: "She changed her destination.", from: "en"),
      Example("قال إن والدتها غادرت.", source: "He said her mother had left.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair, pair.source.language == .english,
      let gender = Gender.only(in: pair.source)
    else { return }
    let source = pair.source
    for word in source.list.words.indices.dropLast() {
      let key = source.key(word)
      if gender.possessives.contains(key) {
        guard let (noun, link) = pair.possessed(behind: word),
          pair.target.pronoun(of: link) == gender.other
        else { continue }
        report.flag(pair.target.list.words[link].range, counterpart: source.range(word..<noun + 1))
      } else if gender.subjects.contains(key), let link = source.links[word + 1],
        gender.otherVerbs.containsArabic(pair.target.key(link.word), pair.target.letters(link.word))
      {
        report.flag(
          pair.target.list.words[link.word].range, counterpart: source.range(word..<word + 2))
      }
    }
  }
}

/// What a text in English says of the one gender that it speaks of.
private struct Gender {
  var subjects: Set<WordKey>
  var possessives: Set<WordKey>
  var objects: Set<WordKey>
  /// The pronoun and the verbs of the other one.
  var other: ArabicPronoun
  var otherVerbs: WordPatterns

  /// The gender whose pronouns a text has; nil when it has none or both, or "it" and "they".
  static func only(in side: PairSide) -> Gender? {
    var isMale = false
    var isFemale = false
    for word in side.list.words where word.kind == .word {
      if others.contains(word.key) { return nil }
      if male.all.contains(word.key) { isMale = true }
      if female.all.contains(word.key) { isFemale = true }
    }
    return isMale == isFemale ? nil : isMale ? male : female
  }

  private var all: Set<WordKey> { subjects.union(possessives).union(objects) }

  private static let others = Set(words: "it its they their them")
  private static let male = Gender(
    subjects: ["he".wordKey], possessives: ["his".wordKey],
    objects: Set(["him", "himself"].map(\.wordKey)), other: .feminine,
    otherVerbs: WordPatterns(
      "قالت أضافت أعلنت أكدت أوضحت ذكرت صرحت كتبت رفضت تابعت اعترفت فازت غادرت"))
  private static let female = Gender(
    subjects: ["she".wordKey], possessives: ["her".wordKey],
    objects: Set(["hers", "herself"].map(\.wordKey)),
    other: .masculine,
    otherVerbs: WordPatterns("قال أضاف أعلن أكد أوضح ذكر صرح كتب رفض تابع اعترف فاز غادر"))
}

private enum ArabicPronoun { case masculine, feminine }

extension PairView {
  // The noun that a possessive belongs to, at most one adjective away, and its counterpart.
  fileprivate func possessed(behind word: Int) -> (noun: Int, link: Int)? {
    for noun in word + 1..<min(word + 3, source.list.words.count) {
      guard source.list.words[noun].kind == .word else { return nil }
      if let link = source.links[noun], link.strength >= 0.03, target.information(link.word) >= 6.5
      {
        return (noun, link.word)
      }
    }
    // Kin, which stems hide: «والدته» begins like و.
    let relatives = Opposites.shared.uses(in: source).filter {
      (word + 1..<word + 3).contains($0.words.lowerBound)
    }
    guard let relative = relatives.first else { return nil }
    return Opposites.shared.uses(in: target).first { $0.concept == relative.concept }
      .map { (relative.words.lowerBound, $0.words.lowerBound) }
  }
}

extension PairSide {
  /// The pronoun that an Arabic noun ends in: ـه or ـها, behind a stem of three letters or more.
  fileprivate func pronoun(of word: Int) -> ArabicPronoun? {
    let range = list.words[word].range
    guard list.words[word].letters.count >= 4 else { return nil }
    let end = Array(bytes[range].suffix(4))
    if end == [0xD9, 0x87, 0xD8, 0xA7] { return .feminine }
    guard end.suffix(2).elementsEqual([0xD9, 0x87]),
      !heStems.contains(key(word), letters(word)[...])
    else { return nil }
    let letters = letters(word)
    // «والده» only looks like و with an article.
    let hasArticle =
      letters.first != 0x648 && Stemmer.withoutArticle(letters).count < letters.count
    return hasArticle ? nil : .masculine
  }
}

// Words whose own last letter is ه.
private let heStems = WordPatterns(
  """
  وجه توجه اتجاه مياه انتباه شبه فقه نزيه تنبيه توجيه ترفيه تشويه إله سفيه كره مكروه اشتباه رفاه أفواه منبه تافه بوجه باتجاه مشبوه وجوه تجاه نحوه موجه \
  لأنه أنه إنه كأنه لكنه منه عنه فيه عليه إليه معه حوله ضده بعده قبله فوقه تحته أمامه بأنه لديه فواكه متنزه منتزه نقاه شفاه جباه أشباه تنزه تفوه تأوه
  """)
