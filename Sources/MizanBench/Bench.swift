import Foundation

/// `MizanBench NAME [ARGUMENT…]`: benchmarks, and the commands that fit the shipped numbers.
@main
struct Bench {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "fit-wordclass": try FitWordClassBench.run(rest)
    case "fit-fluency": try FitFluencyBench.run(Array(arguments.dropFirst()))
    case "score": try ScoreBench.run(rest)
    case "rule-frequency": try RuleFrequencyBench.run(rest)
    case "tmx": try TMXBench.run(Array(arguments.dropFirst()))
    case "find": try FindBench.run(Array(arguments.dropFirst()))
    case "segment": try SegmentBench.run(Array(arguments.dropFirst()))
    case "align": try await AlignBench.run(Array(arguments.dropFirst()))
    case "fit-align": try await FitAlignment.run(Array(arguments.dropFirst()))
    case "fit-lexicon": try FitLexicon.run(Array(arguments.dropFirst()))
    case "lexicon": try LexiconBench.run(Array(arguments.dropFirst()))
    case "induce-lexicon": try await InduceLexicon.run(Array(arguments.dropFirst()))
    case "fluency": try FluencyBench.run(Array(arguments.dropFirst()))
    case "fit-score": try FitScoreBench.run(Array(arguments.dropFirst()))
    case let name:
      let line = "unknown benchmark '\(name ?? "")'; Sources/MizanBench/Bench.swift lists them\n"
      try FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
  }
}
