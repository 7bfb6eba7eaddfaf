/// The consonants of a name in a code that Latin, Cyrillic, Persian and Arabic spellings share.
///
/// Vowels, doubled letters and silent marks go; letters that scripts confuse share a class: b p ب پ б п, f v
/// ف ф в, g j غ ج ق ك گ … A class has a main sound; ``similarity(to:)`` knows which classes stand for each
/// other. At most ``capacity`` consonants are kept.
package struct NameSkeleton: Hashable, Sendable {
  package static let capacity = 15

  // Four bits a consonant, the first lowest.
  private var code: UInt64 = 0
  package private(set) var count = 0

  /// A class of consonants.
  enum Sound: UInt8 {
    case none, b, d, f, g, h, j, k, l, m, n, r, s, sh, t, w
  }

  /// The skeleton of folded letters (``Swift/Array/appendKeyLetters(_:in:)``), without article.
  package init(_ letters: ArraySlice<UInt16>, script: LexicalWord.Script, language: LexicalLanguage)
  {
    switch script {
    case .latin: readLatin(letters, language)
    case .cyrillic: readCyrillic(letters)
    case .arabic: readArabic(letters, language)
    case .other: break
    }
  }

  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: code >> UInt64(index * 4) & 15) }

  private mutating func append(_ sound: Sound) {
    guard count < Self.capacity, sound != .none else { return }
    code |= UInt64(sound.rawValue) << UInt64(count * 4)
    count += 1
  }

  // MARK: Scripts

  private mutating func readLatin(_ letters: ArraySlice<UInt16>, _ language: LexicalLanguage) {
    var index = letters.startIndex
    var previous: [Sound] = []
    while index < letters.endIndex {
      let spelling = Self.spelling(
        letters[index...], isFirst: index == letters.startIndex, language)
      // h is heard at the start and before a vowel.
      if spelling.sounds != previous || spelling.sounds.isEmpty {
        for sound in spelling.sounds { append(sound) }
      }
      previous = spelling.sounds
      index += spelling.length
    }
  }

  private static func spelling(
    _ letters: ArraySlice<UInt16>, isFirst: Bool, _ language: LexicalLanguage
  ) -> (sounds: [Sound], length: Int) {
    let first = letters.first.map { $0 >= 0x61 && $0 <= 0x7A ? Int($0) - 0x61 : -1 } ?? -1
    guard first >= 0 else { return ([], 1) }
    let next = letters.dropFirst().first ?? 0
    for (tail, sounds) in latinSpellings[first] where letters.dropFirst().starts(with: tail) {
      return (sounds, tail.count + 1)
    }
    switch first {
    case 2:  // c
      if language == .turkish { return ([.j], 1) }
      return (frontVowels.contains(next) ? [.s] : [.k], 1)
    case 6 where language == .french && next == 0x6E: return ([.n], 2)  // gn
    case 7: return (isFirst || latinVowels.contains(next) ? [.h] : [], 1)  // h
    case 23: return (isFirst ? [.s] : [.k, .s], 1)  // x
    default: return (latinSounds[first], 1)
    }
  }

  private mutating func readCyrillic(_ letters: ArraySlice<UInt16>) {
    var previous: [Sound] = []
    for index in letters.indices {
      let letter = letters[index]
      let next = index + 1 < letters.endIndex ? letters[index + 1] : 0
      if letter == 0x434, next == 0x436 { continue }  // дж is one sound
      let sounds = cyrillicSounds[letter] ?? []
      if sounds != previous { for sound in sounds { append(sound) } }
      previous = sounds
    }
  }

  private mutating func readArabic(_ letters: ArraySlice<UInt16>, _ language: LexicalLanguage) {
    for index in letters.indices {
      let letter = letters[index]
      let next = index + 1 < letters.endIndex ? letters[index + 1] : 0
      switch letter {
      case 0x62A where next == 0x634: break  // تش is one sound
      case 0x647 where index > letters.startIndex && next == 0: break  // final ه, ة
      case 0x648:
        // و is a consonant at the start; inside mostly a vowel, but Persian writes v with it.
        let isBesideVowel = language == .persian && (next == 0x627 || next == 0x64A)
        if index == letters.startIndex || isBesideVowel { append(.w) }
      default: append(arabicSound(letter))
      }
    }
  }

  private init() {}
}

// Letters of one sound, and spellings of several letters, longest first, by their first letter.
private let latinSounds: [[NameSkeleton.Sound]] = [
  [], [.b], [.k], [.d], [], [.f], [.g], [.h], [], [.j], [.k], [.l], [.m], [.n], [], [.b], [.k],
  [.r], [.s], [.t],
  [], [.f], [.w], [.k, .s], [], [.s],
]

private let latinSpellings: [[(tail: [UInt16], sounds: [NameSkeleton.Sound])]] = {
  var table = [[(tail: [UInt16], sounds: [NameSkeleton.Sound])]](repeating: [], count: 26)
  let spellings: [(String, [NameSkeleton.Sound])] = [
    ("tsch", [.sh]), ("sch", [.sh]), ("tch", [.sh]), ("ch", [.sh]), ("ck", [.k]), ("dj", [.j]),
    ("dh", [.d]),
    ("gh", [.g]), ("gue", [.g]), ("gui", [.g]), ("kh", [.h]), ("ph", [.f]), ("qu", [.k]),
    ("sh", [.sh]),
    ("th", [.t]), ("zh", [.j]), ("ts", [.t, .s]),
  ]
  for (spelling, sounds) in spellings {
    let letters = spelling.keyLetters
    table[Int(letters[0]) - 0x61].append((Array(letters.dropFirst()), sounds))
  }
  return table
}()

private let frontVowels: Set<UInt16> = [0x65, 0x69, 0x79]
private let latinVowels: Set<UInt16> = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]

private let cyrillicSounds: [UInt16: [NameSkeleton.Sound]] = {
  let letters: [(String, [NameSkeleton.Sound])] = [
    ("бп", [.b]), ("вф", [.f]), ("г", [.g]), ("д", [.d]), ("ж", [.j]), ("зс", [.s]), ("к", [.k]),
    ("л", [.l]),
    ("м", [.m]), ("н", [.n]), ("р", [.r]), ("т", [.t]), ("х", [.h]), ("ц", [.t, .s]),
    ("чшщ", [.sh]),
  ]
  return Dictionary(
    uniqueKeysWithValues: letters.flatMap { text, sounds in text.utf16.map { ($0, sounds) } })
}()

@inline(__always)
private func arabicSound(_ letter: UInt16) -> NameSkeleton.Sound {
  letter >> 8 == 0x06 ? arabicSounds[Int(letter & 0xFF)] : .none
}

// By the low byte of the letters of U+0600…U+06FF.
private let arabicSounds: [NameSkeleton.Sound] = {
  let letters: [(String, NameSkeleton.Sound)] = [
    ("بپ", .b), ("تطث", .t), ("جژ", .j), ("چش", .sh), ("حخه", .h), ("دض", .d), ("ذزظسص", .s),
    ("ر", .r),
    ("غگ", .g), ("فڤ", .f), ("قك", .k), ("ل", .l), ("م", .m), ("ن", .n),
  ]
  var table = [NameSkeleton.Sound](repeating: .none, count: 256)
  for (text, sound) in letters {
    for letter in text.utf16 { table[Int(letter & 0xFF)] = sound }
  }
  return table
}()

extension NameSkeleton {
  /// How alike two skeletons are, 0…1: one minus the edit distance over classes of sounds, in shares of the
  /// longer one. An exchange of confusable sounds, a dropped h, w, g or a final s costs less than one.
  ///
  /// - Complexity: O(*m* · *n*) in the consonants; skeletons of a few are the rule.
  package func similarity(to other: NameSkeleton) -> Double {
    if self == other { return count == 0 ? 0 : 1 }
    let longer = max(count, other.count)
    guard longer > 0, abs(count - other.count) <= 2 else { return 0 }
    // One line of the distance table.
    var row = InlineArray<16, Float>(repeating: 0)
    for index in 0..<other.count { row[index + 1] = row[index] + Self.drop(other[index]) }
    for index in 0..<count {
      let sound = self[index]
      let dropped = Self.drop(sound)
      var diagonal = row[0]
      row[0] += dropped
      for second in 0..<other.count {
        let exchange = diagonal + Self.exchange(sound, other[second])
        diagonal = row[second + 1]
        row[second + 1] = min(exchange, diagonal + dropped, row[second] + Self.drop(other[second]))
      }
    }
    return max(0, 1 - Double(row[other.count]) / Double(longer))
  }

  /// Whether the other skeleton's consonants stand in this one, side by side: two words run together.
  package func contains(_ other: NameSkeleton) -> Bool {
    guard other.count > 0, count >= other.count else { return false }
    let mask: UInt64 = 1 << UInt64(4 * other.count) - 1
    return (0...count - other.count).contains { code >> UInt64(4 * $0) & mask == other.code }
  }

  /// The class of the first consonant that is rarely silent, for look-ups: names that match nearly always
  /// share it. 0 for a skeleton without consonants.
  package var block: UInt8 {
    for index in 0..<count where self[index] != Sound.h.rawValue {
      return Self.blocks[Int(self[index])]
    }
    return 0
  }

  // Sounds in classes wide enough that confusable ones share a block.
  private static let blocks: [UInt8] = {
    var blocks = (0..<16).map { UInt8($0) }
    for sound in [Sound.j, .k, .sh] { blocks[Int(sound.rawValue)] = Sound.g.rawValue }
    blocks[Int(Sound.d.rawValue)] = Sound.t.rawValue
    blocks[Int(Sound.w.rawValue)] = Sound.f.rawValue
    return blocks
  }()

  @inline(__always)
  private static func drop(_ sound: UInt8) -> Float { dropCosts[Int(sound)] }

  @inline(__always)
  private static func exchange(_ a: UInt8, _ b: UInt8) -> Float {
    a == b ? 0 : exchangeCosts[Int(a) << 4 | Int(b)]
  }

  private static let dropCosts: [Float] = {
    var costs = [Float](repeating: 1, count: 16)
    costs[Int(Sound.h.rawValue)] = 0.4
    costs[Int(Sound.w.rawValue)] = 0.4
    costs[Int(Sound.g.rawValue)] = 0.7
    costs[Int(Sound.s.rawValue)] = 0.8
    return costs
  }()

  private static let exchangeCosts: [Float] = {
    var costs = [Float](repeating: 1.5, count: 256)
    let confusable: [(Sound, Sound, Float)] = [
      (.g, .j, 0.25), (.g, .k, 0.25), (.j, .sh, 0.4), (.g, .h, 0.4), (.k, .h, 0.4), (.j, .k, 0.5),
      (.f, .w, 0.2), (.b, .f, 0.5), (.t, .d, 0.4), (.t, .s, 0.6), (.s, .sh, 0.4), (.s, .j, 0.5),
      (.k, .s, 0.6),
      (.k, .sh, 0.5), (.sh, .t, 0.6), (.d, .s, 0.6), (.j, .h, 0.5), (.w, .h, 0.6), (.d, .j, 0.7),
    ]
    for (a, b, cost) in confusable {
      costs[Int(a.rawValue) << 4 | Int(b.rawValue)] = cost
      costs[Int(b.rawValue) << 4 | Int(a.rawValue)] = cost
    }
    return costs
  }()
}

extension NameSkeleton {
  /// The skeleton of a word as written, without its Arabic article; for tests and single look-ups.
  package init(of word: String, language: LexicalLanguage) {
    let list = WordList(of: Array(word.utf8), language: language)
    guard let first = list.words.first else {
      self.init()
      return
    }
    let letters = list.letters[first.letters]
    self.init(
      language == .arabic ? Stemmer.withoutArticle(letters) : letters, script: first.script,
      language: language)
  }
}
