/// Countries, cities and names of the news in three languages, so that one that stands for another is noticed.
struct Places: Sendable {
  static let shared = Places()

  private let tables: [LexicalLanguage: ConceptTable]
  // For each place, its country: itself for a country.
  private let countries: [Int]
  // For each place, whether it is one, an organisation or a person.
  private let kinds: [Int]

  /// The places that a text names; in English only capitalised words.
  func uses(in side: PairSide) -> [ConceptTable.Use] {
    let uses = tables[side.language]?.uses(in: side) ?? []
    return side.language == .english
      ? uses.filter {
        kinds[$0.concept] >= Self.firstOffice
          || side.list.words[$0.words.lowerBound].isCapitalised
      } : uses
  }

  func knows(_ language: LexicalLanguage) -> Bool { tables[language] != nil }

  /// Whether one may stand for the other: a capital for its country.
  func mayMean(_ one: Int, _ other: Int) -> Bool {
    one == other || countries[one] == other || countries[other] == one
  }

  /// Whether it is a country or a city.
  func isPlace(_ concept: Int) -> Bool { kinds[concept] == 0 }

  /// Whether one may have been mistaken for the other.
  func areAlike(_ one: Int, _ other: Int) -> Bool { kinds[one] == kinds[other] }

  private init() {
    let kinds = [
      Self.east + "\n" + Self.west + "\n" + Self.cities,
      Self.organisations + "\n" + Self.bodies + "\n" + Self.moreBodies, Self.people,
      Self.portfolios, Self.offices,
    ]
    let lines = kinds.enumerated().flatMap { kind, text in
      text.split(separator: "\n").map { (text: $0, kind: kind) }
    }
    self.kinds = lines.map(\.kind)
    var countries: [Int] = []
    var words: [[(text: Substring, concept: Int)]] = [[], [], []]
    var named: [Substring: Int] = [:]
    var country = 0
    for (place, (line, kind)) in lines.enumerated() {
      // The line of a country above counts as a place without names, so that lines and places agree.
      if line.first == "@" { country = named[line.dropFirst()] ?? place }
      let isCity = line.first == "^"
      if !isCity, line.first != "@" { country = place }
      countries.append(country)
      guard line.first != "@" else { continue }
      let fields = line.drop(while: { $0 == "^" || $0 == " " }).split(separator: ";")
      for (column, field) in fields.enumerated() {
        for word in field.split(separator: " ") {
          if column == 0, !isCity { named[word.drop { $0 == "?" }] = place }
          let forms =
            kind == Self.firstOffice
            ? Self.ministries(of: word, column) : Self.forms(of: word, column)
          for form in forms { words[column].append((form[...], place)) }
        }
      }
    }
    self.countries = countries
    let languages: [LexicalLanguage] = [.english, .persian, .arabic]
    tables = Dictionary(
      uniqueKeysWithValues: zip(languages, words).map { ($0, ConceptTable($1, language: $0)) })
  }

  // Of the kinds: ministries, offices.
  private static let firstOffice = 3

  // "Interior minister", «وزارة الداخلية»; the portfolio alone is weak.
  private static func ministries(of word: Substring, _ column: Int) -> [String] {
    switch column {
    case 0:
      if ["secretary", "office", "department", "affairs"].contains(where: word.hasSuffix) {
        return [String(word)]
      }
      return ["?\(word.contains("_") ? "" : "=")\(word)"]
        + ["minister", "ministry", "ministers", "secretary"].map { "\(word)_\($0)" }
        + ["minister_of", "ministry_of", "minister_for", "minister_of_the", "ministry_of_the"].map {
          "\($0)_\(word)"
        }
    case 1:
      let word = word.last == "_" ? word.dropLast() : word
      // «کشور» is any country.
      let alone = word == "کشور" ? [] : ["?\(word.contains("_") ? "" : "=")\(word)"]
      return alone + ["وزیر", "وزارت", "وزیران", "وزرای"].map { "\($0)_\(word)" }
    default:
      let stem = word.last == "ة" ? word.dropLast() + "ت" : word
      let forms = ["ال\(word)", String(word), "\(stem)ها", "\(stem)ه"]
      return ["?=\(word)", "?=\(stem)ها", "?=\(stem)ه"]
        + ["وزير", "وزيرة", "وزارة", "وزيرا", "وزيري", "وزراء"].flatMap { head in
          forms.map { "\(head)_\($0)" }
        }
    }
  }

  // All forms, matched as they are: a stem would join «سوري» and «سور».
  private static func forms(of word: Substring, _ column: Int) -> [String] {
    let mark = word.first == "?" ? "?=" : "="
    let word = word.drop { $0 == "?" }
    if word.contains("_") { return [(mark == "?=" ? "?" : "") + word] }
    let endings: [String] =
      switch column {
      case 1: ["", "ی", "ها", "های", "ان", "یان"]
      case 2 where word.last == "ي": ["", "ة", "ين", "ون", "ا", "ات", "تين", "تان"]
      default: [""]
      }
    return endings.map { mark + word + $0 }
  }
}
