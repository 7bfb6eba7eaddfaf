extension Rule {
  /// Every rule, by topic. Documentation (`docs/rules.md`), tests and `mizan rules` read this list.
  public static let all: [Rule] = orthography + punctuation

  private static let orthography: [Rule] = [
    .persianLetters
  ]

  private static let punctuation: [Rule] = [
    .latinPunctuation, .clashingMarks,
  ]

  /// The rule with an id, or nil.
  public static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
