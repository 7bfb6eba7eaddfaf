import Foundation

/// `MizanBench NAME [ARGUMENT…]`: benchmarks, and the commands that fit the shipped numbers.
@main
struct Bench {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "fit-wordclass": try FitWordClassBench.run(rest)
    case "fit-fluency": try FitFluencyBench.run(rest)
    case "fit-forms": try FitForms.run(rest)
    case "score": try await ScoreBench.run(rest)
    case "rule-frequency": try RuleFrequencyBench.run(rest)
    case "pair-frequency": try PairFrequencyBench.run(rest)
    case "pair-damage": try PairDamageBench.run(rest)
    case "pair-evidence": try PairEvidenceBench.run(rest)
    case "tmx": try TMXBench.run(rest)
    case "find": try FindBench.run(rest)
    case "segment": try SegmentBench.run(rest)
    case "align": try await AlignBench.run(rest)
    case "align-cost": try await AlignCostBench.run(rest)
    case "long": try await LongBench.run(rest)
    case "fit-align": try await FitAlignment.run(rest)
    case "fit-relatedness": try await FitRelatedness.run(rest)
    case "fit-lexicon": try FitLexicon.run(rest)
    case "lexicon": try LexiconBench.run(rest)
    case "induce-lexicon": try await InduceLexicon.run(rest)
    case "fluency": try FluencyBench.run(rest)
    case "fit-estimate": try await FitEstimate.run(rest)
    case "fit-score": try FitScoreBench.run(rest)
    case "score-speed": try ScoreSpeedBench.run(rest)
    case "fuzz": try FuzzBench.run(rest)
    case "view": ViewBench.run(rest)
    case let name:
      let line = "unknown benchmark '\(name ?? "")'; Sources/MizanBench/Bench.swift lists them\n"
      try FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
  }
}
