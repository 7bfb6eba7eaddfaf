import Foundation
import Mizan
import TMX

/// `MizanBench align-cost [FILE.jsonl] [--none]`: what each step of the aligner and each evidence term costs, in
/// CPU time; without the encoder's own time, but for the line that says how long that is.
enum AlignCostBench {
  static func run(_ arguments: [String]) async throws {
    let file =
      arguments.first { $0.hasSuffix(".jsonl") } ?? "../shared/data/align/dev/fas-arb.noisy.jsonl"
    guard FileManager.default.fileExists(atPath: file) else {
      print("align-cost: skipped, needs ../shared/data, which is not part of the project")
      return
    }
    let withEncoder = !arguments.contains("--none")
    let encoder =
      withEncoder
      ? CachingEncoder(
        try E5Encoder(folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)),
        folder: URL(filePath: ".mizan")) : nil
    let lengths = try AlignmentParameters.shipped().lengths
    let examples = try await AlignmentExample.load([file], encoder: encoder, lengths: lengths)
    let sentences = examples.reduce(0) {
      $0 + $1.source.sentences.count + $1.target.sentences.count
    }
    let model = try Aligner(encoder: encoder).model
    print("\(sentences) sentences, µs a sentence")
    measure("words, names, numbers, dates of the sentences", sentences) {
      for example in examples {
        let (source, target) = (example.source.sentences, example.target.sentences)
        _ = AlignmentTables.Side(source.map(\.text), language: example.document.sourceLanguage)
        _ = AlignmentTables.Side(target.map(\.text), language: example.document.targetLanguage)
      }
    }
    measure("links and similarities of all pairs", sentences) {
      for example in examples {
        _ = example.tables.context(
          0..<example.source.sentences.count, 0..<example.target.sentences.count)
      }
    }
    measure("scores of all beads, and their path", sentences) {
      for example in examples { _ = Stretch(example.context, model: model).bestPath() }
    }
    for term in model.terms { measureTerm(term, examples, model, sentences) }
    guard let encoder else { return }
    let texts = examples.prefix(4).flatMap { $0.source.sentences.map(\.text) }
    let plain = try E5Encoder(
      folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment))
    let start = cpuSeconds()
    _ = try plain.embed(texts)
    print(line("the encoder (\(encoder.name))", cpuSeconds() - start, texts.count))
  }

  private static func measure(_ name: String, _ sentences: Int, _ work: () -> Void) {
    work()
    let start = cpuSeconds()
    work()
    print(line(name, cpuSeconds() - start, sentences))
  }

  // The term alone, on the beads that the lattice scores.
  private static func measureTerm(
    _ term: EvidenceTerm, _ examples: [AlignmentExample], _ model: AlignmentModel, _ sentences: Int
  ) {
    var writer = FeatureWriter(count: term.features.count)
    var seconds = 0.0
    var count = 0
    for example in examples {
      let lattice = Lattice(example.context, model: model)
      var beads: [(BeadCandidate, BeadMeasures)] = []
      lattice.forEachCandidate { bead, slot in
        guard lattice.scores[slot] > -.infinity, term.scope.covers(bead.type) else { return }
        beads.append((bead, BeadMeasures(bead, in: example.context)))
      }
      let start = cpuSeconds()
      for (bead, measures) in beads { term.write(bead, measures, example.context, &writer) }
      seconds += cpuSeconds() - start
      count += beads.count
    }
    print(
      line("  term \(term.name)", seconds, sentences)
        + String(format: "%7.0f ns a bead, %d beads", seconds * 1e9 / Double(max(1, count)), count))
  }

  private static func line(_ name: String, _ seconds: Double, _ sentences: Int) -> String {
    name.padding(toLength: 48, withPad: " ", startingAt: 0)
      + String(format: "%9.2f", seconds * 1e6 / Double(max(1, sentences)))
  }
}
