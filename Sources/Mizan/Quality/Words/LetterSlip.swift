#if canImport(Glibc)
  import Glibc
#endif

/// A word that is hardly ever written and that one edit makes a frequent one: a slip of the hand.
///
/// The noisy channel with one edit (Kernighan, Church and Gale, 1990): how much more frequent the other form is, against how
/// likely a writer is to make this edit in it. Rare words that are right are mostly names and inflected forms, so the
/// ratio has to be higher for a form that is made of known parts, and for one without an article.
struct LetterSlip: Hashable {
  /// From where in the word letters are wrong, from 0, and how many.
  let place: Int
  let count: Int
  /// What stands there in the frequent form: two letters, one or none; 0 is none.
  private let first: UInt16
  private let second: UInt16

  /// The slip that explains a word best; nil for a word that is frequent enough, or that is near no frequent one.
  ///
  /// - Complexity: O(*n*²) for *n* letters, at most 16, unless the word is frequent.
  init?(_ word: ArraySlice<UInt16>, isListed: Bool) {
    guard (4...16).contains(word.count), word.allSatisfy({ (0x621...0x64A).contains($0) }) else {
      return nil
    }
    let forms = FormFrequencies.shared
    let letters = Array(word)
    let count = forms.count(LetterKey(letters, in: 0..<letters.count))
    guard count <= Self.rareCount else { return nil }
    let standing: Standing =
      count > 0 ? .rare : isListed || forms.isComposed(letters) ? .composed : .unknown
    let doubt = Self.hasArticle(letters) ? 0 : standing.doubtOfBare
    var best: (slip: LetterSlip, surplus: Float)?
    Self.visitSlips(of: letters) { slip, edit, key in
      let other = edit == .emphatic ? forms.count(key) : forms.countIfFrequent(key)
      guard other > 0, let limit = edit.limit(standing, slip, letters) else { return }
      let surplus = log10(other / max(count, Self.unseenCount)) - limit - doubt
      if surplus >= 0, surplus > best?.surplus ?? -1 { best = (slip, surplus) }
    }
    guard let best else { return nil }
    self = best.slip
  }

  private init(at place: Int, replacing count: Int, _ first: UInt16 = 0, _ second: UInt16 = 0) {
    (self.place, self.count, self.first, self.second) = (place, count, first, second)
  }

  /// What is to be written for the letter at an index of the word that has `length` letters.
  func rewritten(_ index: Int, _ letter: UInt16, length: Int) -> [UInt16] {
    if count == 0 {
      if index == place { return [first, letter] }
      return place == length && index == length - 1 ? [letter, first] : [letter]
    }
    guard (place..<place + count).contains(index) else { return [letter] }
    return index == place ? [first, second].filter { $0 != 0 } : []
  }

  // Occurrences in a hundred million: rarer words may be slips, and what an unseen one counts as.
  private static let rareCount: Float = 50
  private static let unseenCount: Float = 0.1
}

// MARK: - Edits

extension LetterSlip {
  /// What is known of a word that is hardly ever written.
  private enum Standing {
    case unknown
    /// Known clitics and endings around a known form.
    case composed
    case rare

    /// By how many powers of ten more the frequencies must differ where no article shows that the word is no name.
    var doubtOfBare: Float {
      switch self {
      case .unknown: 1.2
      case .composed: 0.9
      case .rare: 0.8
      }
    }
  }

  private enum Edit {
    case exchanged, doubled, superfluous, missing, mistaken
    /// ض for ظ or ظ for ض, which most speakers pronounce alike.
    case emphatic

    /// How many powers of ten more frequent the other form has to be; nil when it proves nothing.
    func limit(_ standing: Standing, _ slip: LetterSlip, _ word: [UInt16]) -> Float? {
      if self != .emphatic, word.count == 4 { return nil }
      switch (self, standing) {
      case (.exchanged, .unknown): return 2.8
      case (.exchanged, .composed): return 3.6
      case (.exchanged, .rare): return 3
      case (.doubled, .unknown): return 2.6
      // «وويكيبيديا», «ككتاب», «أأسافر»: و, ك and أ before a word that begins with it.
      case (.doubled, _): return slip.place <= 2 ? nil : 3.4
      case (.superfluous, .unknown): return 3.3
      case (.superfluous, _): return nil
      case (.missing, .unknown): return 3
      case (.missing, .composed): return 3.6
      case (.missing, .rare): return 3.3
      case (.mistaken, .unknown): return 3.2
      case (.mistaken, .composed):
        // «المضادان»: a dual, no slip for the plural.
        let isLast = slip.place == word.count - 1
        return isLast && slip.first == Letter.ta ? nil : 3.8
      case (.mistaken, .rare): return nil
      case (.emphatic, _): return 1.2
      }
    }
  }

  /// Calls `visit` with each slip that may have made a word, and with the key of the form that was meant.
  @inline(__always)
  private static func visitSlips(
    of word: [UInt16], _ visit: (LetterSlip, Edit, LetterKey) -> Void
  ) {
    var before = LetterKey.Running()
    for place in 0...word.count {
      func key(_ start: LetterKey.Running, from next: Int) -> LetterKey {
        var key = start
        for letter in word[next...] { key.append(letter) }
        return LetterKey(key)
      }
      func extended(by letter: UInt16) -> LetterKey.Running {
        var longer = before
        longer.append(letter)
        return longer
      }
      for letter in alphabet {
        visit(
          LetterSlip(at: place, replacing: 0, letter), .missing,
          key(extended(by: letter), from: place))
      }
      guard place < word.count else { return }
      let letter = word[place]
      let isDoubled = place > 0 && word[place - 1] == letter
      visit(
        LetterSlip(at: place, replacing: 1), isDoubled ? .doubled : .superfluous,
        key(before, from: place + 1))
      if place + 1 < word.count, word[place + 1] != letter {
        var exchanged = extended(by: word[place + 1])
        exchanged.append(letter)
        visit(
          LetterSlip(at: place, replacing: 2, word[place + 1], letter), .exchanged,
          key(exchanged, from: place + 2))
      }
      for other in confused[Int(letter) - 0x621] {
        let isEmphatic = isEmphatic(letter) && isEmphatic(other)
        visit(
          LetterSlip(at: place, replacing: 1, other), isEmphatic ? .emphatic : .mistaken,
          key(extended(by: other), from: place + 1))
      }
      before.append(letter)
    }
  }

  private static func isEmphatic(_ letter: UInt16) -> Bool {
    letter == Letter.dad || letter == Letter.zah
  }

  private static let alphabet = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة".utf8).bareLetters

  /// Letters of the same shape or sound, for each letter from hamza on.
  private static let confused: [[UInt16]] = {
    var table = [[UInt16]](repeating: [], count: 0x64A - 0x621 + 1)
    let groups =
      "صس ضظ طت ذز ذد ثس قك حه حخج عغ رز سش صض طظ فق بتثن ين بي هة ىي ئي ؤو ءئ أا إا آا"
    for group in groups.split(separator: " ").map({ Array($0.utf8).bareLetters }) {
      for letter in group {
        let row = Int(letter) - 0x621
        table[row] += group.filter { $0 != letter && !table[row].contains($0) }
      }
    }
    return table
  }()
}

extension LetterSlip {
  private static func hasArticle(_ word: [UInt16]) -> Bool {
    articles.contains { word.starts(with: $0) }
  }

  private static let articles = "ال وال فال بال كال لل ولل وبال".split(separator: " ").map {
    Array($0.utf8).bareLetters
  }
}
