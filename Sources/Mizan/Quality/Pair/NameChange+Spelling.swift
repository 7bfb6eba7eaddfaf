extension NameChange {
  /// A Persian surname that became an Arabic word of about the same letters: «وحيدي» as «وحده», «کنی» as «كندي».
  ///
  /// Both languages write names with the same letters, so whatever stands behind an equal given name and is neither
  /// the surname nor a usual spelling of it is another word.
  static func persianSpelling(in pair: PairView) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    guard source.language == .persian else { return nil }
    var isName = false
    for given in source.list.words.indices.dropLast() {
      let isGiven = persianGivenNames.contains(source.key(given))
      defer { if !isGiven { isName = false } }
      guard isGiven || isName, source.list.words[given].kind == .word,
        let other = target.places(spelled: source.spelling(given)).first,
        other + 1 < target.list.words.count
      else { continue }
      let (surname, word) = (given + 1, other + 1)
      let isNext =
        source.list.words[surname].kind == .word
        && target.list.words[word].kind == .word
      guard isNext else { continue }
      let mine = source.spelling(surname)
      let theirs = target.spelling(word)
      if mine == theirs
        || theirs.starts(with: [0x627, 0x644]) && theirs.dropFirst(2).elementsEqual(mine)
      {
        isName = true
        continue
      }
      guard mine.count >= 3, theirs.count >= 3, source.information(surname) >= nameWord,
        !verbs.contains(source.key(surname), source.letters(surname)),
        target.places(spelled: mine).isEmpty, !target.mayJoin(mine, from: word),
        !ruledOut.containsArabic(target.key(word), target.letters(word)),
        sharedLetters(mine[...], theirs[...]) >= alike, !isUsual(mine, theirs)
      else { continue }
      return NameChange(
        range: target.list.words[word].range, counterpart: source.list.words[surname].range,
        isCommonWord: target.information(word) < 11)
    }
    return nil
  }

  /// A given name behind a title, read as an adjective: «العقيد الشجاع نوري» for «سرهنگ شجاع نوری».
  static func articledName(in pair: PairView) -> NameChange? {
    let (source, target) = (pair.source, pair.target)
    guard source.language == .persian else { return nil }
    for title in source.list.words.indices.dropLast(2)
    where personTitles.contains(source.key(title)) {
      let (given, surname) = (title + 1, title + 2)
      guard source.list.words[given].kind == .word, source.list.words[surname].kind == .word,
        source.letters(surname).last == 0x64A || persianGivenNames.contains(source.key(surname)),
        !source.letters(given).starts(with: [0x627, 0x644])
      else { continue }
      let articled = [0x627, 0x644] + source.spelling(given)
      for place in target.places(spelled: articled)
      where place + 1 < target.list.words.count
        && target.spelling(place + 1) == source.spelling(surname)
      {
        return NameChange(
          range: target.list.words[place].range, counterpart: source.list.words[given].range,
          isCommonWord: true)
      }
    }
    return nil
  }

  // Spellings that differ by letters Arabic lacks, by the last letter or by a vowel.
  private static func isUsual(_ mine: [UInt16], _ theirs: [UInt16]) -> Bool {
    func bones(_ letters: [UInt16]) -> [UInt16] {
      var bones: [UInt16] = []
      for (index, letter) in letters.enumerated() {
        switch letter {
        // ا و ي ه
        case 0x627, 0x648, 0x64A, 0x647:
          if index == 0 { bones.append(letter) }
        case 0x63A, 0x643, 0x62C: bones.append(0x643)  // غ ك ج for گ
        case 0x62A, 0x637: bones.append(0x62A)
        case 0x632, 0x630, 0x638, 0x636: bones.append(0x632)
        case 0x633, 0x635, 0x62B: bones.append(0x633)
        case 0x642: bones.append(0x643)
        default: bones.append(letter)
        }
      }
      return bones
    }
    let (first, second) = (bones(mine), bones(theirs))
    guard first == second || first == bones(theirs.filter { $0 != 0x62A }) else { return false }
    return abs(mine.count - theirs.count) <= 1
  }

  private static let nameWord: Float = 7
  private static let alike = 0.5
  private static let verbs = WordPatterns(
    """
    گفت گفتند است بود شد کرد رفت آمد داد گرفت دارد خواست نیز هم را در به از با که تا برای اما ولی این آن یک دو سه چهار وی رئیس وزیر مدیر نماینده سخنگوی دبیر معاون سرمربی مهاجم عضو استاد
    """)
  private static let personTitles: Set<WordKey> = Set(
    words: """
      سرهنگ سرتیپ سرلشکر سردار سرگرد سروان ناخدا دریادار امیر تیمسار دکتر مهندس آقای خانم سید سیده حاج حاجی استاد پروفسور حجت‌الاسلام آیت‌الله کاپیتان خلبان
      """)
}

extension PairSide {
  /// The letters of a name as Arabic writes them.
  fileprivate func spelling(_ word: Int) -> [UInt16] {
    guard list.words.indices.contains(word), list.words[word].kind == .word else { return [] }
    return letters(word).flatMap { letter -> [UInt16] in
      switch letter {
      case 0x67E: [0x628]  // پ
      case 0x686: [0x62C]  // چ
      case 0x698: [0x62C]  // ژ
      case 0x6AF: [0x643]  // گ
      case 0x6A9: [0x643]
      case 0x6CC: [0x64A]
      default: [letter]
      }
    }
  }

  /// The words with these letters, behind a conjunction or a preposition too.
  fileprivate func places(spelled letters: [UInt16]) -> [Int] {
    guard letters.count >= 3 else { return [] }
    return list.words.indices.filter { index in
      guard list.words[index].kind == .word else { return false }
      let word = spelling(index)
      return word == letters
        || word.count == letters.count + 1 && word.dropFirst().elementsEqual(letters)
          && [0x648, 0x644, 0x628, 0x641, 0x643].contains(word[0])
    }
  }

  /// Whether a name is written in parts from here on: «أمير عبد اللهيان».
  fileprivate func mayJoin(_ name: [UInt16], from word: Int) -> Bool {
    var joined: [UInt16] = []
    for index in word..<min(word + 4, list.words.count) {
      joined += spelling(index)
      if joined == name { return true }
      guard name.starts(with: joined) else { return false }
    }
    return false
  }
}
