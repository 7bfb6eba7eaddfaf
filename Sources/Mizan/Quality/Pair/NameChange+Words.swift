extension PairView {
  /// Whether a place stands there that the source names, perhaps by another name: «أنقرة» for "Turkey".
  func namesPlaceOfSource(_ range: Range<Int>) -> Bool {
    let places = Places.shared
    guard places.knows(source.language) else { return false }
    let here = places.uses(in: target).filter { target.range($0.words).overlaps(range) }
    guard !here.isEmpty else { return false }
    let there = places.uses(in: source)
    // «جيم الأردن» is no country because "Jordan" may be one.
    return here.contains { use in
      there.contains { !$0.isWeak && places.mayMean($0.concept, use.concept) }
    }
  }

  /// Whether a word of the target sounds like any word of the source.
  func resemblesSource(_ word: Int) -> Bool {
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
        $0.similarity(to: sound) >= 0.68 || sound.count >= 2 && $0.contains(sound)
      }
    }
  }

  /// The counterpart of a word of the source that is a name and sounds like it; nil where there is none.
  func sureName(_ word: Int) -> Int? {
    guard let term = source.term(word) else { return nil }
    // «عباس» is too common to be known as a name; the same letters are proof enough.
    if term.kind == .word, term.script == .arabic, term.information >= 8,
      let link = source.links[word],
      source.key(word) == target.key(link.word), target.information(link.word) >= 8.5
    {
      return link.word
    }
    guard term.kind == .name else { return nil }
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
  var names: [Int] {
    profile.terms.lazy.filter { $0.kind == .name }.map { Int($0.word) }
  }

  /// Whether a word stands in quotes by itself or beside one other word: a nickname or a title.
  func isQuoted(_ word: Int) -> Bool {
    (word - 2...word - 1).contains { quotes.contains(key($0)) }
      && (word + 1...word + 2).contains { quotes.contains(key($0)) }
  }

  func isCapitalised(_ word: Int) -> Bool {
    list.words.indices.contains(word) && list.words[word].isCapitalised
  }

  /// Whether an Arabic word behind a name may belong to a description of it: an adjective, «للفنون».
  func mayDescribe(_ word: Int) -> Bool {
    let letters = letters(word)
    return letters.first == 0x644 || letters.first == 0x628
      || letters.last == 0x64A
      || letters.last == 0x647 && bytes[list.words[word].range].last == 0xA9
  }

  /// Rare enough to be a name: in scripts without capitals, no word that the lexicon knows.
  func isRareName(_ word: Int) -> Bool {
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

  /// Whether a Persian word has the ending of a derived noun, an adjective or an infinitive: «باغداران», «فراخواندن».
  func isDerived(_ word: Int) -> Bool {
    let letters = letters(word)
    return persianEndings.contains(key(word), letters)
      || word + 1 < list.words.count && lightVerbs.contains(key(word + 1), self.letters(word + 1))
  }

  private func script(of word: Int) -> LexicalWord.Script { list.words[word].script }

  // What the linker gives a name that the lexicon does not know.
  private static let nameCoverage: Float = 0.5

  /// Whether an Arabic word is no form of a known word: with one or two letters less at either end it is none.
  func isNameLike(_ word: Int) -> Bool {
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

// " “ ” « » ‘ ’
private let quotes: Set<WordKey> = [0x22, 0x201C, 0x201D, 0xAB, 0xBB, 0x2018, 0x2019]
private let persianEndings = WordPatterns(
  """
  -گاه -گاهی -کاران -داران -گران -سازان -بانان -مندان -چیان -ندگان -ورزان -نشینان -شناسان -پژوهان -آموزان -جویان -فروشان -ساله -روزه -ماهه -نفره -خانه -نامه -کده \
  -ستیز -پذیر -ناپذیر -ناک -مند -مندی -وار -گونه -آمیز -انگیز -آور -اندن -یدن -ختن -ستن -شتن -فتن -ردن -ودن -ادن -ندن -ایی -هایی -های -هایش -هایشان -شان -ترین -تر -گری -گرایی -سازی -داری -بندی -پردازی -کاری -دوز -فروش -نشین -کاو -یاب -یابی
  """)
private let lightVerbs = WordPatterns(
  "کرد کردند کرده کردن می‌کند می‌کنند شد شدند شده شدن می‌شود می‌شوند داد دادند داده می‌دهد می‌دهند گرفت گرفتند گرفته می‌گیرد زد زدند است بود بودند دارد دارند"
)
