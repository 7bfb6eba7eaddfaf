/// A word of the target that stands where the source has another name.
struct NameChange {
  var range: Range<Int>
  var counterpart: Range<Int>
  /// An Arabic word of every day, not a name.
  var isCommonWord: Bool

  static func changes(in pair: PairView) -> [NameChange] {
    var changes: [NameChange] = []
    // A sentence, not a table: every missing name is compared with every word.
    guard pair.target.list.words.count <= mostWords else { return [] }
    // Persian has no capitals: most rare words are no names.
    let mayBeNames = pair.source.language == .persian ? 0..<0 : pair.source.list.words.indices
    for name in mayBeNames where isMissing(name, pair) {
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
    if changes.isEmpty,
      let change = surname(in: pair) ?? givenName(in: pair) ?? persianSurname(in: pair)
        ?? persianSpelling(in: pair) ?? articledName(in: pair)
        ?? placeName(in: pair) ?? titledName(in: pair) ?? exchange(in: pair)
    {
      changes.append(change)
    }
    return changes.filter { !pair.namesPlaceOfSource($0.range) }
  }

  // A surname translated as the common word that it is: «Jannik Sinner» as «يانيك الخاطئ». In Arabic a kind of
  // thing stands before its name, so a translation right behind a given name is none.
  private static func surname(in pair: PairView) -> NameChange? {
    for name in pair.source.names where pair.source.list.words[name].script == .latin {
      guard let link = pair.source.links[name], pair.source.list.words[name].isCapitalised,
        let skeleton = pair.source.term(name)?.skeleton, !pair.source.isAcronym(name),
        !epithets.contains(pair.source.key(name), pair.source.letters(name)),
        let given = pair.sureName(name - 1), link.word == given + 1,
        pair.source.information(name - 1) >= rareGivenName || isCountry(link.word, pair),
        pair.target.list.words[link.word].script == .arabic,
        !ruledOut.containsArabic(pair.target.key(link.word), pair.target.letters(link.word)),
        pair.target.information(link.word) >= functionWord,
        !pair.source.isCapitalised(name + 1), !pair.target.mayDescribe(link.word)
      else { continue }
      let letters = pair.target.letters(link.word)
      let sounds = [letters, Stemmer.withoutArticle(letters)].contains {
        skeleton.similarity(to: NameSkeleton($0, script: .arabic, language: .arabic)) >= 0.5
      }
      // «Jordan» the man is جوردان.
      if sounds,
        !isCountry(link.word, pair)
          || brands.contains(pair.source.key(name - 1), pair.source.letters(name - 1))
      {
        continue
      }
      return NameChange(
        range: pair.target.list.words[link.word].range,
        counterpart: pair.source.list.words[name].range, isCommonWord: true)
    }
    return nil
  }

  private static func isCountry(_ word: Int, _ pair: PairView) -> Bool {
    countries.contains(pair.target.key(word), pair.target.letters(word))
  }

  private static let rareGivenName: Float = 10
  // Countries that are surnames too, whose Arabic names are not the sound of them.
  private static let countries = WordPatterns(
    "الأردن هولندا أيرلندا إيرلندا إنجلترا إنكلترا اسكتلندا إسكتلندا فرنسا ألمانيا إسبانيا بولندا الدنمارك النرويج النمسا المجر سويسرا اليونان"
  )
  private static let brands = WordPatterns(
    "air radio miss mister team visit amazon google royal inter real free new")
  // Said of a person behind the name, in Arabic too; and titles of other people.
  private static let epithets = WordPatterns(
    """
    junior senior jr sr the great first second third elder younger minister president king queen mr mrs dr sir \
    garden gardens park river lake street road avenue square bridge airport station stadium university college school hospital church castle palace tower hall \
    museum island islands bay beach valley mountain mount city town county state province district region united council party club league cup award prize \
    lieutenant colonel major captain sergeant corporal commander commodore admiral marshal brigadier private constable inspector superintendent detective officer warrant chief justice judge professor doctor \
    reverend bishop archbishop cardinal father rabbi imam sheikh baron duke count countess duchess lady lord viscount secretary chancellor governor mayor senator deputy representative ambassador consul \
    company corporation group bank times post show act agreement treaty war battle revolution day week month year east west north south general prime
    """
  )

  // A name of the source without counterpart, and in about the same place the one word of the target that looks
  // like a name and sounds like nothing in the source.
  private static func exchange(in pair: PairView) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    // Persian has no capitals, and every rare word would be a name; of other languages the titles and countries
    // are not known, which are translated and not spelled.
    guard source.language == .english else { return nil }
    let missing = source.names.filter { isMissing($0, pair) }
    guard !missing.isEmpty else { return nil }
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
    let place = Double(stranger) / Double(target.list.words.count)
    func distance(_ name: Int) -> Double {
      abs(Double(name) / Double(source.list.words.count) - place)
    }
    guard let nearest = missing.min(by: { distance($0) < distance($1) }), distance(nearest) <= 0.25
    else { return nil }
    return NameChange(
      range: target.list.words[stranger].range,
      counterpart: source.list.words[nearest].range, isCommonWord: false)
  }

  private static let nameLike: Float = 12

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
        !ruledOut.containsArabic(target.key(word), letters),
        !letters.suffix(2).elementsEqual(pluralVerb),
        // «عمرها», «مزارعو»: forms of Arabic words.
        target.information(word) >= rare || !arabicForms.contains(target.key(word), letters)
      else { return nil }
      return word
    }
    return nil
  }

  private static let arabicForms = WordPatterns("-ها -هم -هما -نا -و -ات -ون -ين")
  // «رفعوا»
  private static let pluralVerb: [UInt16] = [0x648, 0x627]

  // A rare word without a counterpart, and nothing in the target sounds like it.
  private static func isMissing(_ name: Int, _ pair: PairView) -> Bool {
    guard pair.source.links[name] == nil, let term = pair.source.term(name),
      !pair.source.isAcronym(name), !pair.source.isQuoted(name),
      !epithets.contains(pair.source.key(name), pair.source.letters(name)),
      term.kind == .name && pair.source.isRareName(name) || isSurname(name, pair),
      pair.source.language != .persian || !pair.source.isDerived(name)
    else { return false }
    let form = pair.source.list.words[name]
    let skeleton =
      term.skeleton.count > 0
      ? term.skeleton
      : NameSkeleton(pair.source.letters(name), script: form.script, language: pair.source.language)
    guard skeleton.count >= 2 else { return false }
    return !pair.target.list.words.indices.contains { word in
      pair.target.list.words[word].kind == .word && isLike(name, skeleton, word, pair)
    }
  }

  // "Boris Johnson": a word with a capital right behind a name that agrees, however common it is.
  private static func isSurname(_ name: Int, _ pair: PairView) -> Bool {
    let words = pair.source.list.words
    guard name > 0, words[name].kind == .word, pair.source.language == .english,
      pair.source.isCapitalised(name), pair.source.isCapitalised(name - 1),
      words[name].range.lowerBound == words[name - 1].range.upperBound + 1,
      pair.source.term(name - 1)?.kind == .name, !pair.source.isCapitalised(name + 1),
      !epithets.contains(pair.source.key(name), pair.source.letters(name))
    else { return false }
    // In a headline every word has a capital.
    let plain = words.count { $0.kind == .word && !$0.isCapitalised }
    return pair.source.information(name) >= functionWord && 2 * plain > words.count / 2
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
  static func sharedLetters(_ a: ArraySlice<UInt16>, _ b: ArraySlice<UInt16>) -> Double {
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
  static let ruledOut = WordPatterns(
    """
    السيد السيدة الرئيس الوزير رئيس وزير شارع مدينة مدينتي ولاية فريق حزب كأس إعصار حارس مرمى المرمى مجلس نادي نهر جزيرة جبل منطقة مقاطعة \
    قرية بلدة شركة صحيفة مجلة قناة برنامج فيلم كتاب لاعب مدرب النجم الدكتور الأستاذ القديس الملك الأمير هؤلاء هذا هذه سوى غير الذي التي \
    كما بعد قبل ضد حول خلال عبر أمام لدى بين نحو أيضا هناك كان كانت ليس إنه إنها أنه أنها الشرقية الغربية الشمالية الجنوبية تحت فوق بأن المطران الأسقف الإمبراطور الصغير الكبير الابن المقدس الممتاز الإعدادية الثانوية الداخلية
    """)
}
