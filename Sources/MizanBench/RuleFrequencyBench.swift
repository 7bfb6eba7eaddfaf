import Foundation
import Mizan

/// `MizanBench rule-frequency FILE [--rule ID] [--samples N] [--context N]`
///
/// Runs every rule over a text of one sentence a line and prints the table of `docs/rule-frequency.md`; with
/// `--rule ID,ID` prints evenly spaced samples of that rule's findings, marked ⟦ ⟧.
///
/// Consecutive lines are taken as one article, eight at a time: the file does not say where its articles end.
enum RuleFrequencyBench {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else {
      print("usage: MizanBench rule-frequency FILE [--rule ID] [--samples N]")
      return
    }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let fluency = try FluencyModel.shipped()
    let rule = value(of: "--rule", in: arguments)
    let samples = value(of: "--samples", in: arguments).flatMap { Int($0) } ?? 10
    if let rule {
      printSamples(of: rule, lines, samples, fluency)
    } else {
      printTable(lines, fluency)
    }
  }

  private static let articleLength = 8

  private static func findings(
    _ lines: [String], rules: [Rule], _ fluency: FluencyModel
  ) -> [(line: String, finding: Finding)] {
    var scorer = Scorer(rules: rules)
    scorer.fluency = fluency
    var found: [(String, Finding)] = []
    for start in stride(from: 0, to: lines.count, by: articleLength) {
      let article = lines[start..<min(start + articleLength, lines.count)]
      let segments = article.map { ScoreItem(target: $0, kind: .body) }
      for (line, assessment) in zip(article, scorer.assess(segments)) {
        for finding in assessment.findings { found.append((line, finding)) }
      }
    }
    return found
  }

  private static func printTable(_ lines: [String], _ fluency: FluencyModel) {
    let found = findings(lines, rules: Rule.all, fluency)
    var counts: [String: Int] = [:]
    for (_, finding) in found { counts[finding.rule, default: 0] += 1 }
    let serious =
      Double(found.count { $0.finding.severity >= .minor }) / Double(max(lines.count, 1))
    print(
      """
      # How often rules fire

      Printed by `MizanBench rule-frequency ant-news.ar.txt`: findings on \(lines.count) sentences of Tunisian radio \
      news (ANT corpus), taken as articles of \(articleLength) sentences. The news was never proof-read, so most \
      findings of the frequent rules hold: hamza, spaces before marks and commas are wrong in the text. The precision \
      is the prior in the rule: the share that held among ten or more findings read for each rule with at least \
      twenty, an estimate from the other examples for the rarer ones.

      """)
    print("| rule | severity | findings | per 1,000 sentences | precision |")
    print("| --- | --- | ---: | ---: | ---: |")
    defer { print("\nFindings of minor or more a sentence: " + String(format: "%.3f", serious)) }
    for rule in Rule.all {
      let count = counts[rule.id] ?? 0
      let rate = String(format: "%.2f", Double(count) * 1000 / Double(max(lines.count, 1)))
      print(
        "| `\(rule.id)` | \(rule.severity) | \(count) | \(rate) | \(String(format: "%.2f", rule.precision)) |"
      )
    }
  }

  private static func printSamples(
    of rule: String, _ lines: [String], _ samples: Int, _ fluency: FluencyModel
  ) {
    let rules = rule.split(separator: ",").compactMap { Rule.named(String($0)) }
    guard !rules.isEmpty else {
      print("there is no rule '\(rule)'; MizanBench rule-frequency FILE lists them")
      return
    }
    let all = findings(lines, rules: rules, fluency)
    for rule in rules { printSamples(all.filter { $0.finding.rule == rule.id }, of: rule, samples) }
  }

  private static func printSamples(
    _ found: [(line: String, finding: Finding)], of rule: Rule, _ samples: Int
  ) {
    print("\(rule.id): \(found.count) findings")
    let step = max(1, found.count / max(samples, 1))
    for index in stride(from: step / 2, to: found.count, by: step).prefix(samples) {
      let (line, finding) = found[index]
      let bytes = Array(line.utf8)
      let before = String(decoding: bytes[..<finding.range.lowerBound], as: UTF8.self).suffix(60)
      let place = String(decoding: bytes[finding.range], as: UTF8.self)
      let after = String(decoding: bytes[finding.range.upperBound...], as: UTF8.self).prefix(60)
      let fix = finding.suggestions.first.map { " → [\($0)]" } ?? ""
      print("…\(before)⟦\(place)⟧\(after)…\(fix)")
    }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }
}
