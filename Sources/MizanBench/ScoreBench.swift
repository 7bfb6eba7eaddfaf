import Foundation
import Mizan
import TMX

/// `MizanBench score DEV.jsonl [--clean OTHER.jsonl] [--flags] [--source] [--unfitted] [--encoder] [--evidence]`
///
/// Measures the scorer on a set in the form of the quality development set: broken items with their corrected
/// twins, and clean items; `--clean` takes the clean items of another set. `--flags` also lists what is reported on clean items and missed on broken ones;
/// `--source` lets the rules see the source; `--unfitted` leaves out fluency and the fitted weights; `--encoder`
/// adds what the encoder says; `--evidence` prints the amounts of evidence of each text.
enum ScoreBench {
  static func run(_ arguments: [String]) async throws {
    guard let path = arguments.first else {
      print("usage: MizanBench score DEV.jsonl [--flags] [--source]")
      return
    }
    for file in [path, arguments.value(of: "--clean") ?? path]
    where !FileManager.default.fileExists(atPath: file) {
      print("score: skipped, there is no \(file)")
      return
    }
    let items = try DevelopmentItem.items(ofFile: path)
    let withSource = arguments.contains("--source")
    let scorer = arguments.contains("--unfitted") ? Scorer() : try Scorer.shipped()
    let broken = items.filter {
      $0.label == "broken" && (withSource || !($0.sourceNeeded ?? false))
    }
    let others = try arguments.value(of: "--clean").map { try DevelopmentItem.items(ofFile: $0) }
    let clean = (others ?? items).filter { $0.label == "clean" }
    guard !clean.isEmpty else {
      print("score: \(path) needs clean items")
      return
    }
    let networks = arguments.contains("--encoder") ? try Networks() : nil
    var targets: [Assessment] = []
    var twins: [Assessment?] = []
    var cleanOnes: [Assessment] = []
    for item in broken {
      targets.append(try await scorer.assess(item, item.target, withSource, networks))
      let corrected = item.corrected ?? ""
      twins.append(
        corrected.isEmpty
          ? nil : try await scorer.assess(item, corrected, withSource, networks))
    }
    for item in clean {
      cleanOnes.append(try await scorer.assess(item, item.target, withSource, networks))
    }

    if arguments.contains("--evidence") {
      for (item, assessment) in zip(broken + clean, targets + cleanOnes) {
        print("evidence", item.id, item.label, assessment.evidenceLine)
      }
      for (item, twin) in zip(broken, twins) {
        if let twin { print("evidence", item.id, "corrected", twin.evidenceLine) }
      }
    }
    let targetScores = targets.map(\.score)
    let twinScores = twins.compactMap { $0?.score }
    let ranked = zip(targets, twins).compactMap { target, twin in
      twin.map { rank(target.score, $0.score) }
    }
    print(
      "broken \(broken.count), twins \(twinScores.count), clean \(clean.count), source \(withSource)"
    )
    let threshold = cleanOnes.map(\.score).sorted()[clean.count / 20]
    if !broken.isEmpty {
      report("AUC against corrected twins", auc(targetScores, twinScores))
      report("pairs ranked right", ranked.reduce(0, +) / Double(max(ranked.count, 1)))
      report("AUC against clean items", auc(targetScores, cleanOnes.map(\.score)))
      report("recall at 5 % false alarms", share(targets) { $0.score < threshold })
      report("flagged, minor or more: broken", share(targets) { ($0.worst ?? .info) >= .minor })
    }
    report("flagged, minor or more: clean", share(cleanOnes) { ($0.worst ?? .info) >= .minor })
    let flags = cleanOnes.reduce(0) { $0 + $1.findings.count { $0.severity >= .minor } }
    report("findings of minor or more a clean segment", Double(flags) / Double(max(clean.count, 1)))
    for category in Set(broken.map { $0.category }).sorted() {
      let places = broken.indices.filter { broken[$0].category == category }
      let hit = places.count { targets[$0].score < threshold }
      let touched = places.count { broken[$0].isTouched(by: targets[$0].findings) }
      print(
        "  \(category): below threshold \(hit)/\(places.count), span touched \(touched)/\(places.count)"
      )
    }
    guard arguments.contains("--flags") else { return }
    for (item, assessment) in zip(clean, cleanOnes) { item.list(assessment.findings) }
    for (item, assessment) in zip(broken, targets) where !item.isTouched(by: assessment.findings) {
      print("missed \(item.id): \(item.target)")
    }
  }

  private static func report(_ name: String, _ value: Double) {
    print(name + ": " + String(format: "%.3f", value))
  }

  private static func share<T>(_ values: [T], _ condition: (T) -> Bool) -> Double {
    Double(values.count(where: condition)) / Double(max(values.count, 1))
  }

  /// 1 when the worse text has the lower score, ½ on a tie.
  private static func rank(_ worse: Double, _ better: Double) -> Double {
    worse < better ? 1 : worse > better ? 0 : 0.5
  }

  private static func auc(_ worse: [Double], _ better: [Double]) -> Double {
    var sum = 0.0
    for a in worse { for b in better { sum += rank(a, b) } }
    return sum / Double(max(worse.count * better.count, 1))
  }
}

extension Assessment {
  fileprivate var evidenceLine: String {
    evidence.map { "\($0.name)=\($0.amount)" }.joined(separator: " ")
  }
}

extension DevelopmentItem {
  /// Whether a finding of minor or more overlaps the marked span.
  fileprivate func isTouched(by findings: [Finding]) -> Bool {
    guard let span else { return false }
    return findings.contains { finding in
      guard finding.severity >= .minor else { return false }
      let bytes = target.utf8
      let start = bytes.prefix(finding.range.lowerBound).count { $0 & 0xC0 != 0x80 }
      let end = bytes.prefix(finding.range.upperBound).count { $0 & 0xC0 != 0x80 }
      return start < span.end && span.start < end
    }
  }

  fileprivate func list(_ findings: [Finding]) {
    for finding in findings where finding.severity >= .minor {
      let bytes = Array(target.utf8)
      let before = String(decoding: bytes[..<finding.range.lowerBound], as: UTF8.self)
      let place = String(decoding: bytes[finding.range], as: UTF8.self)
      let after = String(decoding: bytes[finding.range.upperBound...], as: UTF8.self)
      print("clean \(id) \(finding.rule) \(finding.severity): \(before)⟦\(place)⟧\(after)")
    }
  }
}

/// What reads texts beside the rules.
private struct Networks {
  let relatedness: Relatedness
  let estimator: QualityEstimator

  init() throws {
    let folder = E5Encoder.folder(environment: ProcessInfo.processInfo.environment)
    let cache = URL(filePath: ".mizan")
    relatedness = try Relatedness(
      encoder: CachingEncoder(E5Encoder(folder: folder), folder: cache))
    estimator = try QualityEstimator(encoderFolder: folder, cache: cache)
  }
}

extension Scorer {
  fileprivate func assess(
    _ item: DevelopmentItem, _ text: String, _ withSource: Bool, _ networks: Networks?
  ) async throws -> Assessment {
    var (segments, place) = item.article(text, withSource: withSource)
    segments[place].estimate = try await networks?.estimator.estimates(of: [segments[place]]).first
    let more = try await networks?.relatedness.evidence(of: segments) ?? []
    return assess(segments, isExtract: segments.count > 1, more: more)[place]
  }
}
