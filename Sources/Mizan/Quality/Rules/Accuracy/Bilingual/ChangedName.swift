import TMX

extension Rule {
  /// Another name, or a common word, where the source has a name.
  static let changedName = Rule(
    id: "accuracy.name", category: .accuracy, subtype: "Mistranslation: name", severity: .critical,
    precision: 0.6,
    summary: Wording(
      ar: "الاسم يخالف الأصل.", en: "The name differs from the source."),
    explanation: Wording(
      ar: """
        تقارن الأسماء بحروفها الصامتة، فتتطابق كتابتها بالعربية واللاتينية والسيريلية والفارسية. يُعلَّم ما يجاور اسمًا \
        مطابقًا ولا يطابق ما يجاوره في الأصل، وهو في الغالب اسم تُرجم كأنه كلمة عادية. تُترك المختصرات والأسماء المترجمة \
        المعروفة.
        """,
      en: """
        Names are compared by their consonants, so spellings in Latin, Cyrillic, Persian and Arabic agree. Reported is \
        the word beside a name that agrees, when it does not agree with what stands beside that name in the source: \
        often a name translated as if it were a common word. Acronyms and names with a known translation are left alone.
        """),
    reads: .pairs,
    examples: [
      Example(
        "التقى رئيس الوزراء توماس ⟦خباز⟧ الصحفيين.",
        source: "Prime Minister Thomas Wagenknecht met reporters.", from: "en"),
      Example(
        "وصل داريوش ⟦كريم⟧ إلى طهران.", source: "داریوش فروزنده وارد تهران شد.", from: "fa"),
      Example(
        "قالت أنجيلا ⟦تاجر⟧ إن الاتفاق قريب.", source: "Ангела Меркель сказала, что сделка близка.",
        from: "ru"),
      Example(
        "التقى رئيس الوزراء توماس فاغنكنيشت الصحفيين.",
        source: "Prime Minister Thomas Wagenknecht met reporters.", from: "en"),
      Example(
        "وصل حسين أمير عبد اللهيان إلى طهران.", source: "حسین امیرعبداللهیان وارد تهران شد.",
        from: "fa"),
      Example(
        "قالت أنغيلا ميركل إن الاتفاق قريب.", source: "Ангела Меркель сказала, что сделка близка.",
        from: "ru"),
      Example("عاد إلى نيويورك.", source: "He went back to New York City.", from: "en"),
    ]
  ) { context, report in
    guard let pair = context.pair else { return }
    for change in NameChange.changes(in: pair) {
      report.flag(
        change.range, severity: change.isCommonWord ? .critical : .major,
        message: Wording(
          ar: "في الأصل \(pair.source.text(change.counterpart)).",
          en: "The source has \(pair.source.text(change.counterpart))."),
        counterpart: change.counterpart)
    }
  }
}

/// A word of the target that stands where the source has another name.
private struct NameChange {
  var range: Range<Int>
  var counterpart: Range<Int>
  /// An Arabic word of every day, not a name.
  var isCommonWord: Bool

  static func changes(in pair: PairView) -> [NameChange] {
    var changes: [NameChange] = []
    // A sentence, not a table: every missing name is compared with every word.
    guard pair.target.list.words.count <= mostWords else { return [] }
    for name in pair.source.names where isMissing(name, pair) {
      for step in [-1, 1] {
        let neighbour = name + step
        guard let counterpart = pair.sureName(neighbour),
          let word = place(beside: counterpart, step, pair),
          !changes.contains(where: { $0.range == pair.target.list.words[word].range })
        else { continue }
        changes.append(
          NameChange(
            range: pair.target.list.words[word].range,
            counterpart: pair.source.list.words[name].range,
            isCommonWord: pair.target.information(word) < rare))
        break
      }
    }
    if changes.isEmpty, let change = surname(in: pair) ?? exchange(in: pair) {
      changes.append(change)
    }
    return changes
  }

  // A surname translated as the common word that it is: «Jannik Sinner» as «يانيك الخاطئ». In Arabic a kind of
  // thing stands before its name, so a translation right behind a given name is none.
  private static func surname(in pair: PairView) -> NameChange? {
    for name in pair.source.names where pair.source.list.words[name].script == .latin {
      guard let link = pair.source.links[name], pair.source.list.words[name].isCapitalised,
        let skeleton = pair.source.term(name)?.skeleton, !pair.source.isAcronym(name),
        !epithets.contains(pair.source.key(name), pair.source.letters(name)),
        pair.source.information(name - 1) >= rareGivenName,
        let given = pair.sureName(name - 1), link.word == given + 1,
        pair.target.list.words[link.word].script == .arabic,
        !ruledOut.containsArabic(pair.target.key(link.word), pair.target.letters(link.word)),
        pair.target.information(link.word) >= functionWord,
        !pair.source.isCapitalised(name + 1), !pair.target.mayDescribe(link.word)
      else { continue }
      let letters = pair.target.letters(link.word)
      let sounds = [letters, Stemmer.withoutArticle(letters)].contains {
        skeleton.similarity(to: NameSkeleton($0, script: .arabic, language: .arabic)) >= 0.5
      }
      if sounds { continue }
      return NameChange(
        range: pair.target.list.words[link.word].range,
        counterpart: pair.source.list.words[name].range, isCommonWord: true)
    }
    return nil
  }

  private static let rareGivenName: Float = 10
  // Said of a person behind the name, in Arabic too; and titles of other people.
  private static let epithets = WordPatterns(
    "junior senior jr sr the great first second third elder younger minister president king queen mr mrs dr sir"
  )

  // The one name of the source without counterpart, and in about the same place the one word of the target that
  // looks like a name and sounds like nothing in the source.
  private static func exchange(in pair: PairView) -> NameChange? {
    let target = pair.target
    var missing: Int?
    // Persian has no capitals, and every rare word would be a name.
    for name in pair.source.names
    where pair.source.list.words[name].script != .arabic && isMissing(name, pair) {
      guard missing == nil else { return nil }
      missing = name
    }
    guard let missing else { return nil }
    var stranger: Int?
    for term in target.profile.terms where term.word >= 0 && term.information >= nameLike {
      let word = Int(term.word)
      guard target.links[word] == nil, target.isNameLike(word), !pair.resemblesSource(word) else {
        continue
      }
      guard stranger == nil else { return nil }
      stranger = word
    }
    guard let stranger else { return nil }
    let places = [
      Double(missing) / Double(pair.source.list.words.count),
      Double(stranger) / Double(target.list.words.count),
    ]
    guard abs(places[0] - places[1]) <= 0.3 else { return nil }
    return NameChange(
      range: target.list.words[stranger].range,
      counterpart: pair.source.list.words[missing].range, isCommonWord: false)
  }

  private static let nameLike: Float = 13.9

  // The word in the missing name's place: on the same side of the linked neighbour, or on the other one when a
  // name stands there.
  private static func place(beside neighbour: Int, _ step: Int, _ pair: PairView) -> Int? {
    let target = pair.target
    for word in [neighbour - step, neighbour + step] {
      guard target.list.words.indices.contains(word), target.list.words[word].kind == .word else {
        return nil
      }
      if target.links[word] != nil { continue }
      let letters = target.letters(word)
      guard target.list.words[word].script == .arabic, (3...14).contains(letters.count),
        letters.first != 0x648 || letters.count <= 4, target.information(word) >= functionWord,
        !ruledOut.containsArabic(target.key(word), letters)
      else { return nil }
      return word
    }
    return nil
  }

  // A rare word without a counterpart, and nothing in the target sounds like it.
  private static func isMissing(_ name: Int, _ pair: PairView) -> Bool {
    guard pair.source.links[name] == nil, let skeleton = pair.source.term(name)?.skeleton,
      !pair.source.isAcronym(name), pair.source.isRareName(name)
    else { return false }
    return !pair.target.list.words.indices.contains { word in
      pair.target.list.words[word].kind == .word && isLike(name, skeleton, word, pair)
    }
  }

  private static func isLike(
    _ name: Int, _ skeleton: NameSkeleton, _ word: Int, _ pair: PairView
  ) -> Bool {
    let all = pair.target.letters(word)
    let isRare = pair.target.information(word) >= rare
    // With a proclitic or without: «لدولي».
    let bare = all.count > 3 && proclitics.contains(all.first ?? 0) ? all.dropFirst() : all
    return [all, Stemmer.withoutArticle(all), bare].contains { letters in
      let other = NameSkeleton(
        letters, script: pair.target.list.words[word].script, language: .arabic)
      // Words run together, and proclitics.
      if skeleton.count >= 3, other.count > skeleton.count, other.contains(skeleton) { return true }
      let sounds = skeleton.similarity(to: other)
      if isRare { return sounds >= 0.55 }
      // A common word must be nearly the same to be the name.
      if pair.source.list.words[name].script == .arabic {
        return sharedLetters(pair.source.letters(name), letters) >= 0.8 && sounds >= 0.75
      }
      return sounds >= 0.8
    }
  }

  /// The share of the letters, in order, that two words have in common: twice the longest common subsequence
  /// over both lengths.
  private static func sharedLetters(_ a: ArraySlice<UInt16>, _ b: ArraySlice<UInt16>) -> Double {
    let b = Array(b.prefix(24))
    var row = [Int](repeating: 0, count: b.count + 1)
    for letter in a.prefix(24) {
      var diagonal = 0
      for index in b.indices {
        let above = row[index + 1]
        row[index + 1] = letter == b[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return Double(2 * row[b.count]) / Double(max(a.prefix(24).count + b.count, 1))
  }

  // In nats: words of every day are below the one, function words below the other.
  private static let rare: Float = 11
  private static let functionWord: Float = 6
  private static let mostWords = 400
  // و ف ب ل ك
  private static let proclitics: Set<UInt16> = [0x648, 0x641, 0x628, 0x644, 0x643]
  // Titles, kinds of places and function words: they stand beside names by right.
  private static let ruledOut = WordPatterns(
    """
    السيد السيدة الرئيس الوزير رئيس وزير شارع مدينة مدينتي ولاية فريق حزب كأس إعصار حارس مرمى المرمى مجلس نادي نهر جزيرة جبل منطقة مقاطعة \
    قرية بلدة شركة صحيفة مجلة قناة برنامج فيلم كتاب لاعب مدرب النجم الدكتور الأستاذ القديس الملك الأمير هؤلاء هذا هذه سوى غير الذي التي \
    كما بعد قبل ضد حول خلال عبر أمام لدى بين نحو أيضا هناك كان كانت ليس إنه إنها أنه أنها الشرقية الغربية الشمالية الجنوبية
    """)
}

extension PairView {
  /// Whether a word of the target sounds like any word of the source.
  fileprivate func resemblesSource(_ word: Int) -> Bool {
    let form = target.list.words[word]
    let letters = target.letters(word)
    let skeletons = [letters, Stemmer.withoutArticle(letters), letters.dropFirst()].map {
      NameSkeleton($0, script: form.script, language: .arabic)
    }
    return source.list.words.indices.contains { other in
      guard source.list.words[other].kind == .word else { return false }
      let sound = NameSkeleton(
        source.letters(other), script: source.list.words[other].script, language: source.language)
      return skeletons.contains {
        $0.similarity(to: sound) >= 0.5 || sound.count >= 2 && $0.contains(sound)
      }
    }
  }

  /// The counterpart of a word of the source that is a name and sounds like it; nil where there is none.
  fileprivate func sureName(_ word: Int) -> Int? {
    guard let term = source.term(word), term.kind == .name else { return nil }
    guard let link = source.links[word] else { return germanName(word) }
    guard term.script != .arabic || target.information(link.word) >= 9 else { return nil }
    let skeleton = term.skeleton
    let letters = target.letters(link.word)
    let sounds = [letters, Stemmer.withoutArticle(letters)].contains {
      skeleton.similarity(to: NameSkeleton($0, script: .arabic, language: .arabic)) >= 0.75
    }
    return sounds ? link.word : nil
  }

  // «Jannik», «Jürgen»: j is ي there, which is no consonant of a skeleton.
  private func germanName(_ word: Int) -> Int? {
    let letters = source.letters(word)
    guard letters.count >= 4, letters.first == 0x6A else { return nil }
    let skeleton = NameSkeleton(letters.dropFirst(), script: .latin, language: source.language)
    guard skeleton.count >= 2 else { return nil }
    return target.list.words.indices.first { other in
      guard target.list.words[other].kind == .word, target.letters(other).first == 0x64A else {
        return false
      }
      return skeleton
        == NameSkeleton(target.letters(other).dropFirst(), script: .arabic, language: .arabic)
    }
  }
}

extension PairSide {
  /// The words that may be names.
  fileprivate var names: [Int] {
    profile.terms.lazy.filter { $0.kind == .name }.map { Int($0.word) }
  }

  fileprivate func isCapitalised(_ word: Int) -> Bool {
    list.words.indices.contains(word) && list.words[word].isCapitalised
  }

  /// Whether an Arabic word behind a name may belong to a description of it: an adjective, «للفنون».
  fileprivate func mayDescribe(_ word: Int) -> Bool {
    let letters = letters(word)
    return letters.first == 0x644 || letters.first == 0x628
      || letters.last == 0x64A
      || letters.last == 0x647 && bytes[list.words[word].range].last == 0xA9
  }

  /// Rare enough to be a name: in scripts without capitals, no word that the lexicon knows.
  fileprivate func isRareName(_ word: Int) -> Bool {
    guard let term = term(word) else { return false }
    switch script(of: word) {
    case .arabic:
      let isCompound = bytes[list.words[word].range].contains(0xE2)  // ZWNJ
      return term.information >= 13 && coverage[word] <= Self.nameCoverage + 0.01 && !isCompound
    case .latin where language != .english:
      // An English word in French or Turkish is translated as often as not.
      let english = WordFrequencies.shipped(for: .english)?.information(
        of: Stemmer.key(letters(word), .english))
      guard english ?? 14 >= 10.5 else { return false }
    default: break
    }
    return term.information >= (list.words[word].startsSentence ? 13.9 : 10)
  }

  private func script(of word: Int) -> LexicalWord.Script { list.words[word].script }

  // What the linker gives a name that the lexicon does not know.
  private static let nameCoverage: Float = 0.5

  /// Whether an Arabic word is no form of a known word: with one or two letters less at either end it is none.
  fileprivate func isNameLike(_ word: Int) -> Bool {
    let letters = letters(word)
    guard list.words[word].script == .arabic, (4...9).contains(letters.count),
      letters.first != 0x648, Stemmer.withoutArticle(letters).count == letters.count,
      !hasVerbalFrame(letters),
      let frequencies = WordFrequencies.shipped(for: .arabic)
    else { return false }
    let parts = [
      letters.dropFirst(), letters.dropFirst(2), letters.dropLast(), letters.dropLast(2),
      letters.dropFirst().dropLast(), letters.dropFirst(2).dropLast(),
    ]
    return !parts.contains {
      $0.count >= 3 && frequencies.information(of: Stemmer.key($0, .arabic)) < Self.knownStem
    }
  }

  // يـ…ـون, تـ…ـها: a verb with its endings.
  private func hasVerbalFrame(_ letters: ArraySlice<UInt16>) -> Bool {
    guard let first = letters.first, [0x64A, 0x62A, 0x646, 0x633].contains(first) else {
      return false
    }
    return Self.verbalEndings.contains { letters.suffix($0.count).elementsEqual($0) }
  }

  private static let verbalEndings = ["ون", "ين", "وا", "ه", "ها", "هم", "نا"].map(\.keyLetters)
  private static let knownStem: Float = 11

  /// NATO, BBC: often replaced by the full name.
  func isAcronym(_ word: Int) -> Bool {
    guard script(of: word) != .arabic else { return false }
    let range = list.words[word].range
    let (_, first) = bytes.scalar(at: range.lowerBound)
    let second = range.lowerBound + first
    guard second < range.upperBound else { return true }
    let value = bytes.scalar(at: second).value
    return foldedScalar(value) != value
  }
}
