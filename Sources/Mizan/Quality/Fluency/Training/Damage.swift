/// Kinds of synthetic damage that the contrast network learns to see: what machine translation does to Arabic,
/// done at random to clean sentences.
package enum Damage: String, CaseIterable, Sendable {
  case truncated, headless, swapped, frontedAdjective, displaced, salad
  case articleAdded, articleDropped, gender, number, wawAdded
  case functionChanged, functionDropped, functionAdded
  case repeated, doubledVerb, wrongWord, wordDropped, copulaOrphan

  /// Each kind as often as it is drawn: grammar most, damage that often leaves a good sentence least.
  package static let lottery: [Damage] = allCases.flatMap { damage in
    let share =
      switch damage {
      case .articleAdded, .articleDropped, .gender, .number, .swapped, .wrongWord, .truncated: 3
      case .headless, .wordDropped, .functionDropped, .copulaOrphan, .repeated: 1
      default: 2
      }
    return Array(repeating: damage, count: share)
  }
}

/// A word of a sentence that is being damaged.
package struct DamagedWord: Sendable {
  package var letters: [UInt32]
  package var symbol: FluencySymbol
  package var isDamaged = false

  var isWord: Bool { symbol.kind == .word }
}

/// A sentence as words, with the flag of its end; damage edits it in place.
package struct DamagedSentence: Sendable {
  package var words: [DamagedWord]
  package var endIsDamaged = false
  let vocabulary: FluencyVocabulary

  package init(_ bytes: [UInt8], vocabulary: FluencyVocabulary) {
    self.vocabulary = vocabulary
    let text = FluencyText(bytes, tokens: Token.tokens(in: bytes), vocabulary: vocabulary)
    words = text.symbols.dropFirst().dropLast().map { symbol in
      let letters = String(decoding: bytes[symbol.range], as: UTF8.self).unicodeScalars.map(\.value)
      return DamagedWord(letters: letters, symbol: symbol)
    }
  }

  /// The symbols with the two ends, and whether each is damaged.
  package var symbols: [FluencySymbol] {
    [vocabulary.start] + words.map(\.symbol) + [vocabulary.end]
  }

  /// The words as text, single spaces between them, a stop at the end.
  package var text: String {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty, word.symbol.kind != .mark { bytes.append(0x20) }
      for letter in word.letters { bytes.append(scalar: letter) }
    }
    bytes.append(0x2E)
    return String(decoding: bytes, as: UTF8.self)
  }

  package var labels: [Bool] { [false] + words.map(\.isDamaged) + [endIsDamaged] }

  /// Does one kind of damage at a random place.
  ///
  /// - Parameter pool: words of other sentences, for wrong words.
  /// - Returns: false when the sentence offers no place for it; the sentence is then unchanged.
  package mutating func apply(
    _ damage: Damage, pool: [DamagedWord], using generator: inout SeededGenerator
  ) -> Bool {
    guard words.count > 3 else { return false }
    switch damage {
    case .truncated: return truncate(&generator)
    case .headless: return behead()
    case .swapped: return swapNeighbours(&generator)
    case .frontedAdjective: return frontAdjective(&generator)
    case .displaced: return displace(&generator)
    case .salad: return shuffleWindow(&generator)
    case .articleAdded: return edit(&generator, Self.addingArticle)
    case .articleDropped: return edit(&generator, Self.droppingArticle)
    case .gender: return edit(&generator, Self.changingGender)
    case .number: return edit(&generator, Self.changingNumber)
    case .wawAdded: return addWaw(&generator)
    case .functionChanged: return changeFunctionWord(&generator)
    case .functionDropped: return dropFunctionWord(&generator)
    case .functionAdded: return addFunctionWord(&generator)
    case .repeated: return repeatPhrase(&generator)
    case .doubledVerb: return doubleVerb(&generator)
    case .wrongWord: return replaceWord(pool, &generator)
    case .wordDropped: return dropWord(&generator)
    case .copulaOrphan: return makeOrphan(pool, &generator)
    }
  }

  // MARK: places

  private func word(_ letters: [UInt32]) -> DamagedWord? {
    var bytes: [UInt8] = []
    for letter in letters { bytes.append(scalar: letter) }
    var scratch: [UInt32] = []
    let token = Token(kind: .word, range: 0..<bytes.count)
    guard let symbol = vocabulary.symbol(for: token, in: bytes, letters: &scratch) else {
      return nil
    }
    return DamagedWord(letters: letters, symbol: symbol, isDamaged: true)
  }

  private func word(_ text: String) -> DamagedWord? { word(text.unicodeScalars.map(\.value)) }

  private func places(where isPlace: (Int) -> Bool) -> [Int] { words.indices.filter(isPlace) }

  // MARK: ends and order

  private mutating func truncate(_ generator: inout SeededGenerator) -> Bool {
    let low = max(2, words.count * 3 / 10)
    guard low < words.count - 1 else { return false }
    let cuts = (low..<(words.count - 1)).filter { words[$0].isWord }
    // Half of the cuts fall behind a function word, where no sentence ends.
    let hard = cuts.filter { FunctionWords.all.contains(words[$0].letters) }
    let choice = !hard.isEmpty && Bool.random(using: &generator) ? hard : cuts
    guard let cut = choice.randomElement(using: &generator) else { return false }
    words.removeSubrange((cut + 1)...)
    endIsDamaged = true
    return true
  }

  private mutating func behead() -> Bool {
    guard words.count > 5, words[0].isWord, words[1].isWord else { return false }
    words.removeFirst()
    words[0].isDamaged = true
    return true
  }

  private mutating func swapNeighbours(_ generator: inout SeededGenerator) -> Bool {
    let pairs = places { $0 + 1 < words.count && words[$0].isWord && words[$0 + 1].isWord }
    let definite = pairs.filter { words[$0].hasArticle && words[$0 + 1].hasArticle }
    let choice = !definite.isEmpty && Bool.random(using: &generator) ? definite : pairs
    guard let place = choice.randomElement(using: &generator),
      words[place].letters != words[place + 1].letters
    else { return false }
    words.swapAt(place, place + 1)
    words[place].isDamaged = true
    words[place + 1].isDamaged = true
    return true
  }

  private mutating func frontAdjective(_ generator: inout SeededGenerator) -> Bool {
    let adjectives = places { place in
      place > 1 && place < 8 && words[place].hasArticle
        && (words[place].letters.last == 0x64A || words[place].letters.suffix(2) == [0x64A, 0x629])
    }
    guard let place = adjectives.randomElement(using: &generator), words[0].isWord else {
      return false
    }
    var adjective = words.remove(at: place)
    adjective.isDamaged = true
    var next = words[0].letters
    if next.first != 0x648 { next.insert(0x648, at: 0) }
    guard let joined = word(next) else { return false }
    words[0] = joined
    words.insert(adjective, at: 0)
    return true
  }

  private mutating func displace(_ generator: inout SeededGenerator) -> Bool {
    let from = Int.random(in: 0..<words.count, using: &generator)
    let distance =
      Int.random(in: 2...4, using: &generator) * (Bool.random(using: &generator) ? 1 : -1)
    let to = from + distance
    guard words[from].isWord, words.indices.contains(to) else { return false }
    var moved = words.remove(at: from)
    moved.isDamaged = true
    words.insert(moved, at: to)
    return true
  }

  private mutating func shuffleWindow(_ generator: inout SeededGenerator) -> Bool {
    let length = Int.random(in: 3...min(6, words.count), using: &generator)
    let start = Int.random(in: 0...(words.count - length), using: &generator)
    let before = words[start..<start + length].map(\.letters)
    words[start..<start + length].shuffle(using: &generator)
    var changed = false
    for place in start..<start + length where words[place].letters != before[place - start] {
      words[place].isDamaged = true
      changed = true
    }
    return changed
  }

  // MARK: forms

  /// Replaces one random word by an attested other form.
  private mutating func edit(
    _ generator: inout SeededGenerator, _ variants: ([UInt32]) -> [[UInt32]]
  ) -> Bool {
    for _ in 0..<6 {
      let place = Int.random(in: 0..<words.count, using: &generator)
      guard words[place].isWord else { continue }
      let attested = variants(words[place].letters).compactMap(word).filter { $0.symbol.row != nil }
      if let variant = attested.randomElement(using: &generator) {
        words[place] = variant
        return true
      }
    }
    return false
  }

  private static let article: [UInt32] = [0x627, 0x644]

  private static func addingArticle(_ letters: [UInt32]) -> [[UInt32]] {
    guard letters.count > 2, !letters.starts(with: article) else { return [] }
    if letters[0] == 0x648 || letters[0] == 0x628 {
      return [article + letters, [letters[0]] + article + letters[1...]]
    }
    return [article + letters]
  }

  private static func droppingArticle(_ letters: [UInt32]) -> [[UInt32]] {
    if letters.count > 4, letters.starts(with: article) { return [Array(letters[2...])] }
    if letters.count > 5, letters[1...].starts(with: article) {
      return [[letters[0]] + letters[3...]]
    }
    return []
  }

  private static func changingGender(_ letters: [UInt32]) -> [[UInt32]] {
    guard let last = letters.last, letters.count > 2 else { return [] }
    for (one, other) in FunctionWords.genderPairs {
      if letters == one { return [other] }
      if letters == other { return [one] }
    }
    var variants: [[UInt32]] = []
    if last == 0x629 || last == 0x62A {
      variants.append(letters.dropLast())
    } else {
      variants.append(letters + [0x629])
      variants.append(letters + [0x62A])
    }
    if letters[0] == 0x64A { variants.append([0x62A] + letters.dropFirst()) }
    if letters[0] == 0x62A { variants.append([0x64A] + letters.dropFirst()) }
    if last == 0x647 { variants.append(letters + [0x627]) }  // ـه → ـها
    if letters.suffix(2) == [0x647, 0x627] { variants.append(letters.dropLast()) }
    return variants
  }

  private static func changingNumber(_ letters: [UInt32]) -> [[UInt32]] {
    guard letters.count > 3 else { return [] }
    let stem = Array(letters.dropLast(2))
    switch Array(letters.suffix(2)) {
    case [0x648, 0x646]: return [stem + [0x64A, 0x646], stem]  // ون
    case [0x64A, 0x646]: return [stem + [0x648, 0x646], stem + [0x627, 0x646], stem]  // ين
    case [0x627, 0x646]: return [stem + [0x64A, 0x646], stem]  // ان
    case [0x648, 0x627]: return [stem]  // وا
    case [0x627, 0x62A]: return [stem + [0x629], stem]  // ات
    default:
      return [letters + [0x648, 0x627], letters + [0x648, 0x646], letters + [0x64A, 0x646]]
    }
  }

  private mutating func addWaw(_ generator: inout SeededGenerator) -> Bool {
    let afterComma = places { place in
      place > 0 && words[place].isWord && words[place - 1].symbol.kind == .mark
    }
    let any = places { $0 > 0 && words[$0].isWord }
    let choice =
      !afterComma.isEmpty && Int.random(in: 0..<3, using: &generator) > 0 ? afterComma : any
    guard let place = choice.randomElement(using: &generator), words[place].letters.first != 0x648,
      let joined = word([0x648] + words[place].letters)
    else { return false }
    words[place] = joined
    return true
  }

  // MARK: function words

  private mutating func changeFunctionWord(_ generator: inout SeededGenerator) -> Bool {
    let found = places { FunctionWords.group(of: words[$0].letters) != nil }
    guard let place = found.randomElement(using: &generator),
      let group = FunctionWords.group(of: words[place].letters),
      let other = group.filter({ $0 != words[place].letters }).randomElement(using: &generator),
      let changed = word(other)
    else { return false }
    words[place] = changed
    return true
  }

  private mutating func dropFunctionWord(_ generator: inout SeededGenerator) -> Bool {
    let found = places { place in
      place + 1 < words.count && FunctionWords.all.contains(words[place].letters)
    }
    guard let place = found.randomElement(using: &generator) else { return false }
    words.remove(at: place)
    words[place].isDamaged = true
    return true
  }

  private mutating func addFunctionWord(_ generator: inout SeededGenerator) -> Bool {
    let place = Int.random(in: 1..<words.count, using: &generator)
    guard let letters = FunctionWords.list.randomElement(using: &generator),
      let added = word(letters), words[place].letters != letters
    else { return false }
    words.insert(added, at: place)
    return true
  }

  // MARK: repetition, wrong words, debris

  private mutating func repeatPhrase(_ generator: inout SeededGenerator) -> Bool {
    let length = Int.random(in: 1...3, using: &generator)
    guard words.count > length else { return false }
    let start = Int.random(in: 0...(words.count - length), using: &generator)
    var copy = Array(words[start..<start + length])
    guard copy.allSatisfy(\.isWord) else { return false }
    for index in copy.indices { copy[index].isDamaged = true }
    words.insert(contentsOf: copy, at: start + length)
    return true
  }

  private mutating func doubleVerb(_ generator: inout SeededGenerator) -> Bool {
    guard words.count > 6, words[0].isWord else { return false }
    var verb = words[0].letters
    if verb.first == 0x648, verb.count > 3 { verb.removeFirst() }
    guard let copy = word(verb), copy.symbol.row != nil else { return false }
    let place = Int.random(in: 3..<min(words.count, 10), using: &generator)
    words.insert(copy, at: place)
    return true
  }

  private mutating func replaceWord(
    _ pool: [DamagedWord], _ generator: inout SeededGenerator
  ) -> Bool {
    let content = places { words[$0].isWord && !FunctionWords.all.contains(words[$0].letters) }
    guard let place = content.randomElement(using: &generator) else { return false }
    let sameShape = Bool.random(using: &generator)
    for _ in 0..<20 {
      guard let other = pool.randomElement(using: &generator) else { return false }
      if other.letters == words[place].letters { continue }
      if sameShape, other.symbol.signature != words[place].symbol.signature { continue }
      words[place] = other
      words[place].isDamaged = true
      return true
    }
    return false
  }

  private mutating func dropWord(_ generator: inout SeededGenerator) -> Bool {
    let place = Int.random(in: 1..<words.count, using: &generator)
    guard words[place].isWord else { return false }
    words.remove(at: place)
    if place < words.count { words[place].isDamaged = true } else { endIsDamaged = true }
    return true
  }

  // Debris of a light verb: a few words around a bare copula or a left-over pronoun.
  private mutating func makeOrphan(
    _ pool: [DamagedWord], _ generator: inout SeededGenerator
  ) -> Bool {
    let length = Int.random(in: 2...4, using: &generator)
    let start = Int.random(in: 0...(words.count - length), using: &generator)
    var debris = Array(words[start..<start + length])
    guard debris.allSatisfy(\.isWord),
      let copula = FunctionWords.copulas.randomElement(using: &generator),
      let added = word(copula)
    else { return false }
    if Bool.random(using: &generator), let other = pool.randomElement(using: &generator) {
      debris[Int.random(in: 0..<debris.count, using: &generator)] = other
    }
    if Bool.random(using: &generator) { debris.shuffle(using: &generator) }
    debris.insert(added, at: Int.random(in: 0...debris.count, using: &generator))
    for index in debris.indices { debris[index].isDamaged = true }
    words = debris
    endIsDamaged = true
    return true
  }
}

extension DamagedWord {
  fileprivate var hasArticle: Bool {
    letters.count > 4 && letters[0] == 0x627 && letters[1] == 0x644
  }
}

/// Closed word classes that damage draws on.
private enum FunctionWords {
  static let groups: [[[UInt32]]] = [
    "في من إلى على عن مع حول ضد بعد قبل خلال بين", "أن إن أنه إنه أنها إنها", "الذي التي الذين",
    "هذا هذه", "ذلك تلك", "لم لن لا", "كان كانت",
  ].map { $0.split(separator: " ").map { $0.unicodeScalars.map(\.value) } }

  static let list: [[UInt32]] = groups.flatMap(\.self)
  static let all = Set(
    list
      + "قد حتى لكن أو ثم إذا عند منذ دون تحت نحو عبر لدى كما حيث التي بسبب بأن لأن وقد وفي ومن وعلى"
      .split(separator: " ").map { $0.unicodeScalars.map(\.value) })

  static func group(of letters: [UInt32]) -> [[UInt32]]? { groups.first { $0.contains(letters) } }

  static let genderPairs: [([UInt32], [UInt32])] = [
    ("الذي", "التي"), ("هذا", "هذه"), ("ذلك", "تلك"), ("كان", "كانت"), ("يكون", "تكون"),
    ("أحد", "إحدى"), ("وهو", "وهي"), ("هو", "هي"),
  ].map { ($0.unicodeScalars.map(\.value), $1.unicodeScalars.map(\.value)) }

  static let copulas: [[UInt32]] = "هو هي يكون صار أصبح أصبحت كان كانت موجود تم جدا هذا بات"
    .split(separator: " ").map { $0.unicodeScalars.map(\.value) }
}
