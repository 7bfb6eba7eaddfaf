import Mizan

/// `MizanBench view TEXT…`: what the rules know about each word of a text, and what they report.
enum ViewBench {
  static func run(_ arguments: [String]) {
    for text in arguments {
      let article = ArticleView([ScoreItem(target: text, kind: .body)])
      guard let view = article.segments.first else { continue }
      print(text)
      for (index, token) in view.tokens.enumerated() { print(line(view, index, token)) }
      for finding in Scorer().findings(in: article).flatMap({ $0 }) {
        print("  ->", finding.rule, "⟦" + view.string(finding.range) + "⟧")
      }
    }
  }

  private static func line(_ view: SegmentView, _ index: Int, _ token: TextToken) -> String {
    guard token.isArabicWord else { return "  \(index) \(view.string(token))" }
    var parts = ["  \(index) \(view.string(token))"]
    if !token.clitics.isEmpty {
      parts.append(
        "= " + names(token.clitics, clitics) + " + "
          + String(decoding: view.letters[token.stem], as: UTF16.self))
    }
    if !token.classes.isEmpty { parts.append("[" + names(token.classes, classes) + "]") }
    if let verb = token.verb {
      let isListed = Int(verb.lemma) <= Int(NewsVerbs.count)
      parts.append(
        "verb \(isListed ? NewsVerbs.lemma(verb.lemma) : "?") \(verb.tense) \(verb.subject)"
          + (verb.traits.isEmpty ? "" : " " + names(verb.traits, traits)))
    }
    let statistics = token.statistics
    let uses = [
      ("noun", statistics.isNoun), ("adjective", statistics.isAdjective),
      ("verb", statistics.isVerb),
    ]
    .filter(\.1).map(\.0)
    parts.append("| \(uses.joined(separator: ",")) common \(statistics.commonness)")
    if let feminine = statistics.feminine {
      parts.append("feminine \((feminine * 10).rounded() / 10)")
    }
    let sure = [
      ("sure feminine", view.isSurelyFeminine(token)),
      ("sure masculine", view.isSurelyMasculine(token)),
      ("people", view.isPeople(token)), ("bare noun", view.isBareNoun(index)),
      ("looks finite", view.looksFinite(index)), ("verbal noun", view.isVerbalNoun(token)),
      ("as adjective", view.isAdjective(token)),
    ]
    .filter(\.1).map(\.0)
    if !sure.isEmpty { parts.append("| " + sure.joined(separator: ", ")) }
    return parts.joined(separator: " ")
  }

  private static func names<Flags: OptionSet>(_ flags: Flags, _ all: [(String, Flags)]) -> String {
    all.filter { !flags.intersection($0.1).isEmpty }.map(\.0).joined(separator: " ")
  }

  private static let clitics: [(String, Clitics)] = [
    ("و", .waw), ("ف", .fa), ("ب", .ba), ("ل", .lam), ("ك", .kaf), ("س", .seen), ("ال", .article),
    ("pronoun", .pronoun),
  ]

  private static let traits: [(String, VerbTraits)] = [
    ("reports", .reports), ("looksLikeNoun", .looksLikeNoun), ("takesNoPerson", .takesNoPerson),
    ("copula", .copula), ("takesClause", .takesClause), ("startsVerb", .startsVerb),
    ("passive", .passive),
  ]

  private static let classes: [(String, WordClass)] = [
    ("preposition", .preposition), ("conjunction", .conjunction), ("relative", .relative),
    ("demonstrative", .demonstrative), ("negator", .negator), ("pronoun", .pronoun),
    ("reportingVerb", .reportingVerb), ("pastVerb", .pastVerb), ("presentVerb", .presentVerb),
    ("copula", .copula), ("titleHead", .titleHead), ("relational", .relational),
    ("adjective", .adjective), ("month", .month), ("weekday", .weekday), ("unit", .unit),
    ("letterName", .letterName), ("cannotEnd", .cannotEnd), ("institution", .institution),
    ("verbalNoun", .verbalNoun), ("humanPlural", .humanPlural), ("numberWord", .numberWord),
    ("particle", .particle), ("noun", .noun), ("pronominal", .pronominal), ("question", .question),
    ("personName", .personName), ("placeName", .placeName), ("adverb", .adverb),
  ]
}
