import Foundation
import Mizan

/// `MizanBench fit-fluency OUTPUT CORPUS…`: fits the fluency model on clean sentences, one a
/// line; `from=` only measures the scales of surprise of a fitted model anew.
enum FitFluencyBench {
  static func run(_ arguments: [String]) throws {
    guard arguments.count > 1 else {
      print("usage: MizanBench fit-fluency OUTPUT.bin CORPUS.txt… [epochs=N | from=MODEL.bin]")
      return
    }
    var fitting = FluencyFitting()
    var paths = Array(arguments.dropFirst())
    if let last = paths.last, last.hasPrefix("epochs="), let epochs = Int(last.dropFirst(7)) {
      fitting.epochs = epochs
      paths.removeLast()
    }
    var fitted: FluencyModel?
    if let last = paths.last, last.hasPrefix("from=") {
      fitted = try FluencyModel(contentsOf: URL(filePath: String(last.dropFirst(5))))
      paths.removeLast()
    }
    let sentences = try paths.flatMap { try lines(ofFile: $0) }
    let held = heldOut(sentences)
    let model =
      fitted
      ?? fitting.model(FluencyCorpus(training(sentences))) { line in
        FileHandle.standardError.write(Data((line + "\n").utf8))
      }
    try model.calibrated(on: held).fileContents.write(to: URL(filePath: arguments[0]))
    // Measured on what was written: quantised, as it ships.
    let shipped = try FluencyModel(contentsOf: URL(filePath: arguments[0]))
    FluencyMeasure(model: shipped).report(held)
  }

  /// Every twentieth sentence is held out of the fit.
  static func heldOut(_ sentences: [[UInt8]]) -> [[UInt8]] {
    sentences.enumerated().filter { $0.offset % 20 == 7 }.map(\.element)
  }

  private static func training(_ sentences: [[UInt8]]) -> [[UInt8]] {
    sentences.enumerated().filter { $0.offset % 20 != 7 }.map(\.element)
  }

  static func lines(ofFile path: String) throws -> [[UInt8]] {
    let data = try Data(contentsOf: URL(filePath: path))
    return data.split(separator: 10).map { Array(String(decoding: $0, as: UTF8.self).utf8) }
  }
}

/// Measures a fluency model on clean sentences it was not fitted on, and on damaged copies of them.
struct FluencyMeasure {
  var model: FluencyModel

  func report(_ held: [[UInt8]]) {
    var generator = SeededGenerator(seed: 1)
    let clean = held.map { summary(DamagedSentence($0, vocabulary: model.vocabulary)) }
    let worst = clean.map(\.worst).sorted(by: >)
    print("clean, held out: \(clean.count) sentences; surprise of the worst place, bits:")
    for share in [0.05, 0.01, 0.005] {
      print("  exceeded by \(share): \(worst[Int(share * Double(worst.count))])")
    }
    let sentences = held.map { DamagedSentence($0, vocabulary: model.vocabulary) }
      .filter { (5..<30).contains($0.words.count) }.prefix(4000)
    let pool = sentences.flatMap(\.words).filter { $0.symbol.row != nil }
    print(
      "damage: damaged copy more surprising than its clean twin; found at 5 % and 0.5 % of clean")
    for damage in Damage.allCases {
      var outcomes: [(damaged: Float, clean: Float)] = []
      for sentence in sentences {
        var damaged = sentence
        guard damaged.apply(damage, pool: pool, using: &generator) else { continue }
        outcomes.append((summary(damaged).worst, summary(sentence).worst))
      }
      let count = Double(max(outcomes.count, 1))
      let pairs = outcomes.reduce(0.0) { sum, pair in
        sum + (pair.damaged > pair.clean ? 1 : pair.damaged == pair.clean ? 0.5 : 0)
      }
      let found = [0.05, 0.005].map { share in
        let threshold = worst[Int(share * Double(worst.count))]
        return Double(outcomes.count { $0.damaged > threshold }) / count
      }
      print(
        "  \(damage.rawValue): "
          + String(format: "%.3f  %.3f  %.3f", pairs / count, found[0], found[1]))
    }
  }

  private func summary(_ sentence: DamagedSentence) -> FluencySummary {
    FluencySummary(
      model.evidence(sentence.symbols), words: model.wordScale, ends: model.endScale)
  }
}
