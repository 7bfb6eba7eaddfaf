import Foundation
import Mizan
import TMX

/// `MizanBench pair-frequency FILE… [--rule ID] [--samples N] [--set NAME]`
///
/// Runs the rules that read a source over human translations (gold documents `*.jsonl`, parallel texts
/// `NAME.SOURCE-ar.tsv`), each pair by itself, and prints how often each fires: nearly every finding is a false alarm or
/// a free translation. With `--rule` prints evenly spaced samples of that rule's findings, marked ⟦ ⟧; `--set` keeps the
/// sets whose name has that in it.
enum PairFrequencyBench {
  static func run(_ arguments: [String]) throws {
    let paths = arguments.prefix { !$0.hasPrefix("--") }
    guard !paths.isEmpty else {
      print("usage: MizanBench pair-frequency FILE… [--rule ID] [--samples N] [--set NAME]")
      return
    }
    var pairs = try paths.flatMap { try GoldPair.read($0) }
    if let set = arguments.value(of: "--set") { pairs.removeAll { !$0.set.contains(set) } }
    if let name = arguments.value(of: "--rule") {
      guard let rule = Rule.named(name) else {
        print("there is no rule '\(name)'; mizan rules lists them")
        return
      }
      printSamples(of: rule, pairs, arguments.value(of: "--samples").flatMap { Int($0) } ?? 10)
    } else {
      printTable(pairs)
    }
  }

  /// The rules that compare a text with its source.
  static let rules = Rule.all.filter { $0.reads.needsSource }

  private static func printTable(_ pairs: [GoldPair]) {
    var sets: [String] = []
    var sizes: [String: Int] = [:]
    var findings: [String: [String: Int]] = [:]
    let scorer = Scorer(rules: rules)
    _ = scorer.assess(pairs.prefix(50).map(\.item))
    let start = cpuSeconds()
    for pair in pairs {
      if sizes[pair.set] == nil { sets.append(pair.set) }
      sizes[pair.set, default: 0] += 1
      let assessment = scorer.assess([pair.item])[0]
      for rule in Set(assessment.findings.map(\.rule)) {
        findings[rule, default: [:]][pair.set, default: 0] += 1
      }
    }
    let speed = Double(pairs.count) / (cpuSeconds() - start)
    print(
      "\nPairs per 1,000 with a finding, by set of human translations:\n\n| rule | severity | "
        + sets.joined(separator: " | ") + " |")
    print("| --- | --- |" + String(repeating: " ---: |", count: sets.count))
    print("| pairs | | " + sets.map { String(sizes[$0] ?? 0) }.joined(separator: " | ") + " |")
    for rule in rules {
      let rates = sets.map { set in
        let count = findings[rule.id]?[set] ?? 0
        return String(format: "%.1f", Double(count) * 1000 / Double(max(sizes[set] ?? 0, 1)))
      }
      print("| `\(rule.id)` | \(rule.severity) | " + rates.joined(separator: " | ") + " |")
    }
    let line = "bilingual rules and source signal: \(Int(speed)) pairs a CPU second\n"
    FileHandle.standardError.write(Data(line.utf8))
  }

  private static func printSamples(of rule: Rule, _ pairs: [GoldPair], _ samples: Int) {
    let scorer = Scorer(rules: [rule])
    let found = pairs.flatMap { pair in
      scorer.assess([pair.item])[0].findings.map { (pair, $0) }
    }
    print("\(rule.id): \(found.count) findings on \(pairs.count) pairs")
    let step = max(1, found.count / max(samples, 1))
    for index in stride(from: step / 2, to: found.count, by: step).prefix(samples) {
      let (pair, finding) = found[index]
      print("\n[\(pair.set)] \(finding.severity): \(finding.message.english.plain)")
      let isTarget = finding.side == .target
      print(marked(pair.source, isTarget ? finding.counterpart : finding.range))
      print(marked(pair.target, isTarget ? finding.range : finding.counterpart))
    }
  }

  private static func marked(_ text: String, _ range: Range<Int>?) -> String {
    guard let range else { return text }
    let bytes = Array(text.utf8)
    return String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + "⟦"
      + String(decoding: bytes[range], as: UTF8.self) + "⟧"
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
  }
}

extension [String] {
  /// The argument after an option, or nil.
  func value(of option: String) -> String? {
    guard let place = firstIndex(of: option), place + 1 < count else { return nil }
    return self[place + 1]
  }
}
