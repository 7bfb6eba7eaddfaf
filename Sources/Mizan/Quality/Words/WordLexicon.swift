/// What common Arabic words are: part of speech, gender, number and person, by lists that were written for mizan
/// (`Resources/words.ar.txt`; docs/data.md tells its codes).
///
/// A word with readings as several parts of speech says nothing of its class: rules must be sure.
package struct WordLexicon: Sendable {
  /// All readings of a word taken together.
  package struct Readings: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let noun = Readings(rawValue: 1 << 0)
    package static let adjective = Readings(rawValue: 1 << 1)
    package static let verb = Readings(rawValue: 1 << 2)
    package static let personName = Readings(rawValue: 1 << 3)
    package static let placeName = Readings(rawValue: 1 << 4)
    /// Another name, or a function word.
    package static let other = Readings(rawValue: 1 << 5)
    package static let masculineNoun = Readings(rawValue: 1 << 6)
    package static let feminineNoun = Readings(rawValue: 1 << 7)
    /// A noun that is no plural.
    package static let singular = Readings(rawValue: 1 << 8)
    package static let plural = Readings(rawValue: 1 << 9)
    package static let person = Readings(rawValue: 1 << 10)
    /// A noun that names no person.
    package static let thing = Readings(rawValue: 1 << 11)
    /// A finite verb of the third person, or of «we»: such as rules ask about.
    package static let narrated = Readings(rawValue: 1 << 12)
    package static let relation = Readings(rawValue: 1 << 13)
    /// Often an adverbial of time in the accusative.
    package static let time = Readings(rawValue: 1 << 14)
    /// The most frequent reading is a noun.
    package static let nounFirst = Readings(rawValue: 1 << 15)

    static let partsOfSpeech: Readings = [
      .noun, .adjective, .verb, .personName, .placeName, .other,
    ]
    var partOfSpeech: Readings { intersection(Self.partsOfSpeech) }
  }

  private var readings: [LetterKey: Readings] = [:]
  private var verbs = WordTable<VerbForm?>(absent: nil)

  /// The lists that ship with the library; empty when the file is missing.
  package static let shared: WordLexicon = {
    guard let data = try? Resource.data("words.ar.txt") else { return WordLexicon("") }
    return WordLexicon(String(decoding: data, as: UTF8.self))
  }()

  /// Reads lists: a line is a code, or several with commas between them, and words that have just these readings.
  package init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: " ")
      guard let codes = fields.first else { continue }
      var all: Readings = []
      var verb: VerbForm?
      for code in codes.split(separator: ",") {
        guard let reading = Self.readings(code) else { continue }
        if all.isEmpty, reading.contains(.noun) { all.insert(.nounFirst) }
        all.formUnion(reading)
        verb = verb ?? Self.verb(code)
      }
      for word in fields.dropFirst() {
        let key = LetterKey(String(word))
        readings[key] = all
        if all.partOfSpeech == .verb { verbs[key] = verb }
      }
    }
  }

  /// - Complexity: O(1)
  func contains(_ key: LetterKey) -> Bool { readings[key] != nil }

  /// Whether a word is a noun or an adjective for sure, and no verb.
  ///
  /// - Complexity: O(1)
  func isNominal(_ key: LetterKey) -> Bool {
    readings[key].map {
      $0.isDisjoint(with: [.verb, .personName, .placeName, .other])
        && !$0.isDisjoint(with: [.noun, .adjective])
    } == true
  }

  /// Every word, by the key of its letters.
  var words: [LetterKey: Readings] { readings }

  /// The finite verb that a word is for sure.
  ///
  /// - Complexity: O(1)
  func verb(_ key: LetterKey) -> VerbForm? { verbs[key] }

  /// The readings that a code stands for; nil when there is no such code.
  package static func readings(_ code: Substring) -> Readings? {
    let letters = Array(code)
    switch letters.first {
    case "P" where letters.count == 1: return .personName
    case "G" where letters.count == 1: return .placeName
    case "O" where letters.count == 1, "F" where letters.count == 1: return .other
    case "V":
      guard letters.count >= 3, "pri".contains(letters[1]), persons.contains(code.dropFirst(2))
      else { return nil }
      return verb(code) == nil ? .verb : [.verb, .narrated]
    case "A":
      if letters == ["A", "e"] { return .adjective }
      guard letters.count >= 3, "mf".contains(letters[1]), "sdp".contains(letters[2]) else {
        return nil
      }
      return letters.dropFirst(3).contains("r") ? [.adjective, .relation] : .adjective
    case "N":
      guard letters.count >= 3, "mfb".contains(letters[1]), "sdp".contains(letters[2]) else {
        return nil
      }
      guard letters.dropFirst(3).allSatisfy({ "hvtu".contains($0) }) else { return nil }
      var readings: Readings = .noun
      if letters[1] != "f" { readings.insert(.masculineNoun) }
      if letters[1] != "m" { readings.insert(.feminineNoun) }
      readings.insert(letters[2] == "p" ? .plural : .singular)
      readings.insert(letters.contains("h") ? .person : .thing)
      if letters.contains("t") { readings.insert(.time) }
      return readings
    default: return nil
    }
  }

  private static let persons: Set<Substring> = [
    "3ms", "3fs", "3md", "3mp", "3fp", "2", "1s", "1p",
  ]
  private static let subjects: [Substring: VerbForm.Subject] = [
    "3ms": .he, "3fs": .she, "3md": .theyTwo, "3mp": .they, "1p": .we,
  ]

  private static func verb(_ code: Substring) -> VerbForm? {
    guard code.count >= 3, code.first == "V", let subject = subjects[code.dropFirst(2)] else {
      return nil
    }
    switch code.dropFirst().first {
    case "p":
      return VerbForm(lemma: GuessedVerb.lemma, subject: subject, tense: .past, traits: [])
    case "r":
      return VerbForm(lemma: GuessedVerb.lemma, subject: subject, tense: .present, traits: [])
    default: return nil
    }
  }
}

extension WordLexicon.Readings {
  /// The classes of a word with these readings; empty when they differ in the part of speech.
  var classes: WordClass {
    let isPeople =
      contains([.plural, .person]) && isDisjoint(with: [.singular, .thing, .feminineNoun])
    switch partOfSpeech {
    case [.noun, .adjective] where isPeople && contains(.nounFirst): return .humanPlural
    case .noun where !contains(.time): return isPeople ? [.noun, .humanPlural] : .noun
    case .adjective where !contains(.relation): return .adjective
    case .personName: return .personName
    case .placeName: return .placeName
    default: return []
    }
  }

  /// What texts showed of the word, put right by what is known of it. Where texts clearly say something else the word has
  /// a reading that the lists lack: they keep the last word.
  func statistics(_ learned: WordStatistics) -> WordStatistics {
    var adjective = learned.adjective
    var feminine = learned.feminine
    var verb = learned.verb
    switch partOfSpeech {
    case .noun:
      if (adjective ?? 0) < 0.35 { adjective = 0 }
      if (verb ?? 0) < 0.5 { verb = 0 }
      if let known = agreesAsFeminine {
        feminine = feminine.map { abs($0 - known) > 0.7 } == true ? nil : known
      } else if learned.commonness < 4 {
        feminine = nil
      }
    case .adjective where !contains(.relation):
      if (adjective ?? 1) > 0.6 { adjective = 1 }
      if (verb ?? 0) < 0.5 { verb = 0 }
    case .verb where contains(.narrated):
      if (verb ?? 1) > 0.5 { verb = 1 }
    default: break
    }
    return WordStatistics(
      adjective: adjective, feminine: feminine, verb: verb,
      commonness: max(learned.commonness, 5))
  }

  /// 1 for a noun that adjectives and verbs agree with in the feminine singular, 0 for a masculine singular; nil for other
  /// nouns.
  private var agreesAsFeminine: Double? {
    switch intersection([.singular, .plural, .masculineNoun, .feminineNoun]) {
    case [.singular, .masculineNoun]: 0
    case [.singular, .feminineNoun]: 1
    default: contains([.plural, .thing]) && isDisjoint(with: [.person, .singular]) ? 1 : nil
    }
  }
}
