import Foundation
import Mizan
import TMX

/// `MizanBench align [FILE.jsonl…] [--none] [--errors N]`: the shipped aligner on raw texts: accuracy,
/// calibration, and what the time goes to.
enum AlignBench {
  static func run(_ arguments: [String]) async throws {
    var files: [String] = []
    var withEncoder = true
    var errors = 0
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--none": withEncoder = false
      case "--errors": errors = rest.popFirst().flatMap { Int($0) } ?? 20
      default: files.append(argument)
      }
    }
    if files.isEmpty {
      files = ["fas", "eng", "rus", "fra"].flatMap { language in
        ["clean", "noisy", "hard"].map { "../shared/data/align/dev/\(language)-arb.\($0).jsonl" }
      }
      guard FileManager.default.fileExists(atPath: files[0]) else {
        print("align: skipped, needs ../shared/data, which is not part of the project")
        return
      }
    }
    let encoder =
      withEncoder
      ? CachingEncoder(
        try E5Encoder(folder: E5Encoder.folder(environment: ProcessInfo.processInfo.environment)),
        folder: URL(filePath: ".mizan")) : nil
    let aligner = try Aligner(encoder: encoder)
    let variant = try AlignmentParameters.shipped()[withEncoder: withEncoder]
    for file in files {
      try await report(file, aligner, variant, encoder, errors: errors)
    }
  }

  private static func report(
    _ file: String, _ aligner: Aligner, _ variant: AlignmentParameters.Variant,
    _ encoder: CachingEncoder?, errors: Int
  ) async throws {
    let documents = try GoldDocument.read(file)
    let sides = documents.map { $0.sides() }
    if let encoder {  // what follows is without the encoder's time, but for the concatenations
      _ = try await encoder.embed(sides.flatMap { ($0.0.sentences + $0.1.sentences).map(\.text) })
    }
    let before = await encoder?.embedded ?? 0
    let start = cpuSeconds()
    var score = AlignmentScore()
    var calibration = ReliabilityBins()
    var moved = (gold: 0, found: 0, wrong: 0)
    var shown = 0
    for (document, (source, target)) in zip(documents, sides) {
      let alignment = try await aligner.align(
        source.sentences, target.sentences, from: document.sourceLanguage,
        to: document.targetLanguage)
      let predicted = alignment.beads.map {
        AlignmentScore.UnitBead(
          source: source.touched($0.source), target: target.touched($0.target))
      }
      score.add(predicted: predicted, gold: document.goldBeads)
      let gold = Set(document.goldBeads)
      let movedGold = document.movedGold()
      moved.gold += movedGold.count
      moved.found += movedGold.intersection(predicted).count
      var furthest = 0
      for (bead, touched) in zip(alignment.beads, predicted)
      where !bead.source.isEmpty && !bead.target.isEmpty {
        let isRight = gold.contains(touched)
        calibration.add(
          bead.confidence, isRight, isSafe: bead.confidence >= alignment.safeConfidence)
        if bead.source.lowerBound < furthest, !isRight { moved.wrong += 1 }
        furthest = max(furthest, bead.source.upperBound)
        if !isRight, shown < errors {
          shown += 1
          let texts = alignment.texts(of: bead)
          print(
            "-- \(document.id) \(bead.type) \(bead.roundedConfidence) units \(touched.source.sorted()):\(touched.target.sorted())"
          )
          for text in texts.source { print("   \(text)") }
          for text in texts.target { print("   \(text)") }
        }
      }
    }
    let seconds = cpuSeconds() - start
    let sentences = sides.reduce(0) { $0 + $1.0.sentences.count + $1.1.sentences.count }
    let embedded = (await encoder?.embedded ?? 0) - before
    print(
      "align \(URL(filePath: file).deletingPathExtension().lastPathComponent): "
        + String(
          format: "strict %.4f  nm %.4f  null %.4f  ECE %.3f  safe %2.0f %% at %.4f",
          score.strict.f1,
          score.merged.f1, score.null.f1, calibration.error, calibration.safeShare * 100,
          calibration.safePrecision)
        + "  moved \(moved.found) of \(moved.gold), \(moved.wrong) false"
        + String(format: "  %.0f sentences a CPU second", Double(sentences) / seconds)
        + (embedded > 0 ? ", \(embedded) concatenations embedded" : ""))
  }
}

/// Confidence against truth in ten bins.
struct ReliabilityBins {
  private var bins = [(count: Int, confidence: Double, right: Int)](repeating: (0, 0, 0), count: 10)
  private var safe = (count: 0, right: 0)

  mutating func add(_ confidence: Double, _ isRight: Bool, isSafe: Bool) {
    let bin = min(9, Int(confidence * 10))
    bins[bin].count += 1
    bins[bin].confidence += confidence
    bins[bin].right += isRight ? 1 : 0
    guard isSafe else { return }
    safe.count += 1
    safe.right += isRight ? 1 : 0
  }

  private var total: Int { bins.reduce(0) { $0 + $1.count } }

  /// Expected calibration error (Naeini, Cooper, Hauskrecht, 2015).
  var error: Double {
    bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(max(1, total))
  }

  var safeShare: Double { Double(safe.count) / Double(max(1, total)) }
  var safePrecision: Double { safe.count > 0 ? Double(safe.right) / Double(safe.count) : 1 }

  /// Mean confidence, share of right beads and count of every filled bin.
  var rows: [(confidence: Double, right: Double, count: Int)] {
    bins.filter { $0.count > 0 }.map {
      ($0.confidence / Double($0.count), Double($0.right) / Double($0.count), $0.count)
    }
  }
}
