/// Groups of words that exclude each other, in three languages: to rise and to fall, the four seasons.
struct Opposites: Sendable {
  static let shared = Opposites()

  private let tables: [LexicalLanguage: ConceptTable]
  // For each word of a group, the group.
  private let groups: [Int]

  func uses(in side: PairSide) -> [ConceptTable.Use] { tables[side.language]?.uses(in: side) ?? [] }

  func knows(_ language: LexicalLanguage) -> Bool { tables[language] != nil }

  /// Whether two concepts are different ones of one group.
  func exclude(_ one: Int, _ other: Int) -> Bool { one != other && groups[one] == groups[other] }

  private init() {
    var groups: [Int] = []
    var words: [[(text: Substring, concept: Int)]] = [[], [], []]
    var group = 0
    let text = [Self.text, Self.deeds, Self.things, Self.society].joined(separator: "\n\n")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        group += 1
        continue
      }
      for (column, field) in line.split(separator: ";").enumerated() {
        for word in field.split(separator: " ") { words[column].append((word, groups.count)) }
      }
      groups.append(group)
    }
    self.groups = groups
    let languages: [LexicalLanguage] = [.english, .persian, .arabic]
    tables = Dictionary(
      uniqueKeysWithValues: zip(languages, words).map { ($0, ConceptTable($1, language: $0)) })
  }
}
