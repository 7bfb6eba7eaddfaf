import Foundation
import Mizan

/// `MizanBench pair-damage FILE… [--missed KIND --samples N]`
///
/// Damages human translations in known ways and prints how often the rules that read a source notice, beside how
/// often they fire on the same pairs unharmed. `--missed` prints examples that no rule noticed.
enum PairDamageBench {
  static func run(_ arguments: [String]) throws {
    let paths = arguments.prefix { !$0.hasPrefix("--") }
    guard !paths.isEmpty else {
      print("usage: MizanBench pair-damage FILE… [--missed KIND --samples N]")
      return
    }
    let pairs = try paths.flatMap { try GoldPair.read($0) }
    let missed = arguments.value(of: "--missed").flatMap { PairDamage(rawValue: $0) }
    var samples = arguments.value(of: "--samples").flatMap { Int($0) } ?? 10
    if missed == nil {
      print(
        "| damage | rules | pairs | noticed, % | fires unharmed, % |\n| --- | --- | ---: | ---: | ---: |"
      )
    }
    for damage in missed.map({ [$0] }) ?? PairDamage.allCases {
      let scorer = Scorer(rules: Rule.all.filter { damage.rules.contains($0.id) })
      var generator = SeededGenerator(seed: 11)
      var total = 0
      var noticed = 0
      var unharmed = 0
      for (index, pair) in pairs.enumerated() {
        let other = pairs[(index + 97) % pairs.count]
        guard let damaged = damage.damaged(pair, other: other, using: &generator) else { continue }
        total += 1
        let isNoticed = !scorer.assess([damaged.item])[0].findings.isEmpty
        noticed += isNoticed ? 1 : 0
        unharmed += scorer.assess([pair.item])[0].findings.isEmpty ? 0 : 1
        if missed != nil, !isNoticed, samples > 0, index % 7 == 0 {
          samples -= 1
          print("\n[\(pair.set)]\n\(damaged.source)\n\(damaged.target)\nwas: \(pair.target)")
        }
      }
      if missed != nil { continue }
      func percent(_ count: Int) -> String {
        String(format: "%.1f", 100 * Double(count) / Double(max(total, 1)))
      }
      let rules = damage.rules.map { "`\($0)`" }.joined(separator: " ")
      print(
        "| \(damage.rawValue) | \(rules) | \(total) | \(percent(noticed)) | \(percent(unharmed)) |")
    }
  }
}
