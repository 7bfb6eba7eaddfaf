import Foundation
import Mizan
import TMX

/// `MizanBench long [FILE.jsonl] [--none]`: the documents of a set in a row, as one text of 500, 2,000 and
/// 10,000 lines: accuracy, time a line (the best of three) and peak memory, each size in a process of its own.
enum LongBench {
  static func run(_ arguments: [String]) async throws {
    let file =
      arguments.first { $0.hasSuffix(".jsonl") } ?? "../shared/data/align/dev/fas-arb.noisy.jsonl"
    guard FileManager.default.fileExists(atPath: file) else {
      print("long: skipped, needs ../shared/data, which is not part of the project")
      return
    }
    let withEncoder = !arguments.contains("--none")
    if let size = arguments.compactMap({ Int($0) }).first {
      return try await measure(file, lines: size, withEncoder: withEncoder)
    }
    for size in [500, 2_000, 10_000] {
      let process = Process()
      process.executableURL = Bundle.main.executableURL
      process.arguments = ["long", file, "\(size)"] + (withEncoder ? [] : ["--none"])
      try process.run()
      process.waitUntilExit()
    }
  }

  private static func measure(_ file: String, lines: Int, withEncoder: Bool) async throws {
    let documents = try GoldDocument.read(file)
    var (source, target): ([Sentence], [Sentence]) = ([], [])
    var (sourceUnits, targetUnits): ([Set<Int>], [Set<Int>]) = ([], [])
    var gold: [AlignmentScore.UnitBead] = []
    var (sourceCount, targetCount) = (0, 0)
    for document in (0...).lazy.map({ documents[$0 % documents.count] }) {
      guard source.count < lines else { break }
      let sides = document.sides()
      source += sides.0.sentences
      target += sides.1.sentences
      sourceUnits += sides.0.units.map { Set($0.map { $0 + sourceCount }) }
      targetUnits += sides.1.units.map { Set($0.map { $0 + targetCount }) }
      gold += document.goldBeads.map {
        .init(
          source: Set($0.source.map { $0 + sourceCount }),
          target: Set($0.target.map { $0 + targetCount }))
      }
      sourceCount += document.sourceUnits.count
      targetCount += document.targetUnits.count
    }
    let encoder =
      withEncoder
      ? CachingEncoder(
        try E5Encoder(folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)),
        folder: URL(filePath: ".mizan")) : nil
    if let encoder { _ = try await encoder.embed((source + target).map(\.text)) }
    let aligner = try Aligner(encoder: encoder)
    let first = documents[0]
    // The first time embeds the concatenations and reads the lexicon; the times after it are the aligner's own.
    _ = try await aligner.align(
      source, target, from: first.sourceLanguage, to: first.targetLanguage)
    var alignment: Alignment?
    var seconds = Double.infinity
    for _ in 0..<3 {
      let start = cpuSeconds()
      alignment = try await aligner.align(
        source, target, from: first.sourceLanguage, to: first.targetLanguage)
      seconds = min(seconds, cpuSeconds() - start)
    }
    var score = AlignmentScore()
    score.add(
      predicted: (alignment?.beads ?? []).map { bead in
        .init(
          source: bead.source.reduce(into: []) { $0.formUnion(sourceUnits[$1]) },
          target: bead.target.reduce(into: []) { $0.formUnion(targetUnits[$1]) })
      }, gold: gold)
    print(
      "long \(source.count) lines\(withEncoder ? "" : " without encoder"): "
        + String(
          format: "strict %.4f  nm %.4f  null %.4f  %.0f µs a line  peak %d MB", score.strict.f1,
          score.merged.f1, score.null.f1, seconds * 1e6 / Double(source.count), peakMegabytes()))
  }
}
