/// What negates in each language, and what may stand for a negation.
struct Negators: Sendable {
  /// Negates what follows (or, in French, what stands before).
  let strict: WordPatterns
  /// Stands for a negation wherever it is: exceptions, refusals, lacks, failures.
  let core: WordPatterns
  /// May stand for one beside it: limits, contrasts, "few", "only", "last".
  let near: WordPatterns
  /// Before or after a negator these make an idiom that negates nothing: "not only", «нe только», «لا يقل».
  let idioms: WordPatterns

  static func of(_ language: LexicalLanguage) -> Negators { all[Int(language.rawValue)] }

  private static let all: [Negators] = LexicalLanguage.allCases.map { language in
    switch language {
    case .arabic: arabic
    case .persian: persian
    case .english: english
    case .french: french
    case .russian: russian
    case .turkish: turkish
    case .other: Negators(strict: .init(""), core: .init(""), near: .init(""), idioms: .init(""))
    }
  }
}

extension PairSide {
  /// The words that negate: indices into ``list``, idioms left out.
  var negators: [Int] {
    let negators = Negators.of(language)
    let found = list.words.indices.filter { index in
      let word = list.words[index]
      guard word.kind == .word else { return false }
      switch language {
      case .english where isContractedNot(word): break
      case .english:
        guard
          negators.strict.contains(word.key, letters(index)) && !isAbbreviatedNumber(index)
            && !(index > 0 && key(index - 1) == orKey)
            || failures.contains(word.key) && key(index + 1) == toKey
            || isFarFrom(index)
        else { return false }
      case .arabic:
        guard isArabicNegator(index, negators), !isRestricted(index) else { return false }
      case .french:
        guard negators.strict.contains(word.key, letters(index)), isFrenchNegator(index) else {
          return false
        }
      default:
        guard negators.strict.contains(word.key, letters(index)) else { return false }
      }
      return !(max(0, index - 1)..<min(index + 3, list.words.count)).contains { other in
        other != index && negators.idioms.contains(key(other), letters(other))
      }
    }
    // «هیچ … ندارد» is one negation.
    guard language == .persian, found.count > 1 else { return found }
    let verbs = found.filter { !emphases.contains(key($0)) }
    return verbs.isEmpty ? found : verbs
  }

  /// Whether any word of the text negates, or one of those around a place may stand for a negation.
  ///
  /// - Parameters:
  ///   - place: A word's index; nil: every word counts as near.
  ///   - window: How far from the place the words that negate wherever they are still count.
  ///   - isItself: Whether the word at the place counts too.
  ///   - strictly: Whether limits, contrasts and the like are no negation.
  ///   - besides: Words that translate another denial of the other side, and deny nothing more.
  func mayNegate(
    around place: Int?, within window: Int = .max, isItself: Bool = true, besides: Set<Int> = [],
    strictly: Bool = false
  ) -> Bool {
    let negators = Negators.of(language)
    return list.words.indices.contains { index in
      let word = list.words[index]
      guard word.kind == .word, isItself || index != place, !isBelow(index) else { return false }
      let distance = place.map { abs($0 - index) } ?? 0
      guard distance <= window else { return false }
      // The word itself, «قبل» for "accepted", is no limit of itself.
      let isNear =
        distance <= Self.reach && (index != place || language != .arabic) && !strictly
      if besides.contains(index), !negators.strict.contains(word.key, letters(index)) {
        return false
      }
      if language == .arabic {
        let letters = letters(index)
        // With a pronoun too: «عجزنا», «بدونهما».
        let stem = Stemmer.stem(letters, .arabic)
        return negators.strict.containsArabic(word.key, letters)
          || negators.core.containsArabic(word.key, letters)
          || stem.count < letters.count && negators.core.containsArabic(wordKey(stem), stem)
          || isNear
            && (negators.near.containsArabic(word.key, letters)
              || stem.count < letters.count && negators.near.containsArabic(wordKey(stem), stem))
      }
      return isContractedNot(word) || negators.strict.contains(word.key, letters(index))
        || negators.core.contains(word.key, letters(index))
        || isNear && negators.near.contains(word.key, letters(index))
    }
  }

  /// Whether a word says a denial of its own: to rule out, to refuse.
  func denies(_ index: Int) -> Bool {
    list.words[index].kind == .word
      && Negators.of(language).core.contains(key(index), letters(index))
  }

  private static let reach = 5

  // "Far from denying it": she did not.
  private func isFarFrom(_ index: Int) -> Bool {
    key(index) == farKey && key(index + 1) == fromKey && index + 2 < list.words.count
      && letters(index + 2).suffix(3).elementsEqual(ing)
  }

  // "No. 7"
  private func isAbbreviatedNumber(_ index: Int) -> Bool {
    guard key(index) == noKey, list.words[index].isCapitalised, index + 1 < list.words.count else {
      return false
    }
    let next = list.words[index + 1]
    return next.kind == .number || next.kind == .mark && next.key == 0x2E
  }

  // «لا يستهدف … فقط بل», «لم يصل … سوى»: it denies only the rest; «لم شمل» is a noun.
  private func isRestricted(_ index: Int) -> Bool {
    if index + 1 < list.words.count, reunion.contains(key(index + 1)) { return true }
    // «لم يبلغ العشرين», «لم تتجاوز 300»: under a limit.
    if limiting.contains(key(index + 1)),
      numbers.contains(where: { (index + 2..<index + 6).contains($0.words.lowerBound) })
    {
      return true
    }
    return (index + 1..<min(index + Self.exceptionReach, list.words.count)).contains {
      exceptions.contains(key($0))
    }
  }

  private static let exceptionReach = 13

  // «دون الخامسة», «دون 18 عاما», «ما دون الصفر»: less than, not without.
  private func isBelow(_ index: Int) -> Bool {
    guard language == .arabic, key(index) == belowKey, index + 1 < list.words.count else {
      return false
    }
    return list.words[index + 1].kind == .number || limits.contains(key(index + 1))
  }

  // «ne … pas»; a lone «pas» is a step.
  private func isFrenchNegator(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { place in
      if key(place) == neKey { return true }
      let start = list.words[place].range.lowerBound
      guard start >= 2, let mark = bytes.scalar(before: start)?.value,
        mark == 0x27 || mark == 0x2019
      else { return false }
      let end = start - (mark == 0x27 ? 1 : 3)
      return end > 0 && bytes[end - 1] | 0x20 == 0x6E
    }
  }

  // n't: the word list leaves it out.
  private func isContractedNot(_ word: LexicalWord) -> Bool {
    guard language == .english, word.range.upperBound < bytes.count else { return false }
    let (mark, length) = bytes.scalar(at: word.range.upperBound)
    let next = word.range.upperBound + length
    return (mark == 0x27 || mark == 0x2019) && next < bytes.count && bytes[next] | 0x20 == 0x74
  }

  // «لم», «لن», «ليس»; «لا» only before a verb.
  private func isArabicNegator(_ index: Int, _ negators: Negators) -> Bool {
    var word = letters(index)
    if word.count > 2, let first = word.first, first == 0x648 || first == 0x641 {
      word = word.dropFirst()
    }
    let key = wordKey(word)
    if negators.strict.contains(key, word) { return true }
    guard key == laKey, index + 1 < list.words.count, list.words[index + 1].kind == .word,
      let first = letters(index + 1).first
    else { return false }
    return first == 0x64A || first == 0x62A || first == 0x646
  }
}

private let emphases: Set<WordKey> = Set(
  ["هیچ", "هرگز", "هیچ‌یک", "هیچ‌کدام", "هیچکدام", "هیچ‌کسی", "هیچ‌کس", "هیچکس", "هیچ‌گاه", "هیچگاه"]
    .map(\.wordKey))
private let reunion: Set<WordKey> = Set(words: "شمل الشمل شمله شملهم شملها")
private let limiting: Set<WordKey> = Set(
  words: "يبلغ تبلغ يبلغوا يبلغن يتم تتم يكمل تكمل يصل تصل يتخط تتخط يتعد تتعد")
private let exceptions: Set<WordKey> = Set(words: "سوى إلا فقط فحسب وحده وحدها وحدهم وحدهما")
private let belowKey = "دون".wordKey
private let limits: Set<WordKey> = Set(
  words: """
    سن السن سقف مستوى المستوى حد الحد عتبة الصفر صفر درجة الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة العشرين الثلاثين \
    الأربعين الخمسين عشر عشرين خمس عام عامين
    """)
private let noKey = "no".wordKey
// "Whether he comes or not" denies nothing.
private let orKey = "or".wordKey
private let toKey = "to".wordKey
// "Failed to": not.
private let failures: Set<WordKey> = Set(["fail", "fails", "failed", "failing"].map(\.wordKey))
private let laKey = "لا".wordKey
private let neKey = "ne".wordKey
private let farKey = "far".wordKey
private let fromKey = "from".wordKey
private let ing = "ing".keyLetters
