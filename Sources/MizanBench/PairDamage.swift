import Foundation
import Mizan

/// One way to make a translation unfaithful, and the rules that should notice.
enum PairDamage: String, CaseIterable, Sendable {
  case number, magnitude, unit, negationDropped, negationAdded, name, commonWord, omission, addition
  case shuffled, copied, question

  var rules: [String] {
    switch self {
    case .number, .magnitude: ["accuracy.number", "accuracy.date"]
    case .unit: ["accuracy.unit"]
    case .negationDropped: ["accuracy.negation", "accuracy.negation-missing"]
    case .negationAdded: ["accuracy.negation"]
    case .name, .commonWord: ["accuracy.name"]
    case .omission: ["omission.passage"]
    case .addition: ["accuracy.addition"]
    case .shuffled: ["accuracy.misaligned", "omission.passage", "accuracy.addition"]
    case .copied: ["untranslated.copied"]
    case .question: ["punctuation.question-changed"]
    }
  }

  /// The damaged target; nil where there is nothing to damage.
  ///
  /// - Parameters:
  ///   - other: A pair of another document: names, clauses and whole texts come from it.
  func damaged(
    _ pair: GoldPair, other: GoldPair, using generator: inout SeededGenerator
  ) -> GoldPair? {
    var words = pair.target.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    switch self {
    case .number: words = words.withChangedDigits(using: &generator)
    case .magnitude: words = words.replacing(Self.magnitudes)
    case .unit:
      let place = words.indices.dropFirst().first { place in
        Self.units[words[place]] != nil && words[place - 1].contains { $0.isNumber }
      }
      guard let place else { return nil }
      words[place] = Self.units[words[place]] ?? words[place]
    case .negationDropped:
      guard let place = words.firstIndex(where: { Self.negators.contains($0) }) else { return nil }
      words.remove(at: place)
    case .negationAdded:
      guard let place = words.firstIndex(where: { Self.verbs.contains($0) }) else { return nil }
      words.insert("لم", at: place)
    case .name, .commonWord:
      guard let place = pair.namePlaces(words).randomElement(using: &generator) else { return nil }
      let otherWords = other.target.split(separator: " ").map(String.init)
      let replacement =
        self == .commonWord
        ? Self.commonWords.randomElement(using: &generator)
        : other.namePlaces(otherWords).randomElement(using: &generator).map { otherWords[$0] }
      guard let replacement, replacement != words[place] else { return nil }
      words[place] = replacement
    case .omission:
      guard words.count >= 12 else { return nil }
      let length = words.count / 3
      let start = Int.random(in: 0...words.count - length, using: &generator)
      words.removeSubrange(start..<start + length)
    case .addition:
      let clause = other.target.split(separator: " ").prefix(max(6, words.count / 2))
      guard clause.count >= 6 else { return nil }
      words += ["كما"] + clause.map(String.init)
    case .shuffled: words = [other.target]
    case .copied: words = [pair.source]
    case .question:
      guard pair.target.contains("؟") else { return nil }
      words = [pair.target.replacing("؟", with: ".")]
    }
    var copy = pair
    copy.target = words.joined(separator: " ")
    return copy.target == pair.target ? nil : copy
  }

  private static let negators: Set<String> = ["لم", "لن", "ليس", "ليست", "ولم", "ولن"]
  private static let verbs: Set<String> = [
    "قال", "وقال", "قالت", "وقالت", "أعلن", "أعلنت", "وأعلن", "أكد", "أكدت", "وأكد", "وصل", "وصلت",
    "بدأ",
    "بدأت", "كان", "كانت", "وكان", "وكانت", "أصبح", "أصبحت", "تم", "أدى", "أدت", "حدث", "فاز",
    "ذكر", "ذكرت",
  ]
  private static let magnitudes = [
    "مليون": "مليار", "مليار": "مليون", "ألف": "مليون", "ملايين": "مليارات", "آلاف": "ملايين",
    "مليارات": "ملايين",
  ]
  private static let units = [
    "دولار": "يورو", "دولارًا": "يورو", "يورو": "دولار", "ميل": "كيلومتر", "ميلاً": "كيلومترًا",
    "ميلًا": "كيلومترًا",
    "كيلومترًا": "ميلًا", "كيلومتر": "ميل", "عامًا": "شهرًا", "عام": "شهر", "أعوام": "أشهر",
    "سنوات": "أسابيع",
    "سنة": "يومًا", "يومًا": "شهرًا", "أيام": "ساعات", "ساعة": "دقيقة", "ساعات": "أيام",
    "دقيقة": "ساعة",
    "أشهر": "سنوات", "شهرًا": "عامًا", "أسابيع": "سنوات", "مترًا": "قدمًا", "متر": "قدم",
  ]
  private static let commonWords = [
    "باب", "كبير", "شجرة", "قديم", "ورق", "طويل", "صاحب", "جديد", "وحده",
  ]
}

extension [String] {
  /// One digit of one number of two digits or more changed, or two exchanged.
  fileprivate func withChangedDigits(using generator: inout SeededGenerator) -> [String] {
    let numbers = indices.filter { self[$0].count { $0.isNumber } >= 2 }
    guard let place = numbers.randomElement(using: &generator) else { return self }
    var characters = [Character](self[place])
    let digits = characters.indices.filter { characters[$0].isNumber }
    let digit = digits.randomElement(using: &generator) ?? digits[0]
    let value =
      (Int(characters[digit].wholeNumberValue ?? 0) + Int.random(in: 1...8, using: &generator)) % 10
    characters[digit] = Character(String(value))
    var copy = self
    copy[place] = String(characters)
    return copy
  }

  fileprivate func replacing(_ table: [String: String]) -> [String] {
    guard let place = firstIndex(where: { table[$0] != nil }) else { return self }
    var copy = self
    copy[place] = table[self[place]] ?? self[place]
    return copy
  }
}

extension GoldPair {
  /// The words of the target that are a name of the source, by their consonants.
  fileprivate func namePlaces(_ words: [String]) -> [Int] {
    guard let view = ArticleView([item]).pairs[0] else { return [] }
    var ranges: Set<String> = []
    for term in view.source.profile.terms where term.kind == .name && term.skeleton.count >= 3 {
      guard let link = view.source.links[Int(term.word)], link.strength >= 0.8 else { continue }
      guard view.target.term(link.word)?.kind == .name else { continue }
      ranges.insert(view.target.text(view.target.list.words[link.word].range))
    }
    return words.indices.filter { ranges.contains(words[$0]) }
  }
}
