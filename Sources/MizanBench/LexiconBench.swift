import Foundation
import Glibc
import Mizan
import TMX

/// `MizanBench lexicon FILE.jsonl…`: how well each kind of lexical evidence tells gold beads from other pairs of
/// sentences of the same document (area under the ROC curve, mean gap in nats), and what it costs.
enum LexiconBench {
  static func run(_ arguments: [String]) throws {
    for file in arguments {
      let documents = try GoldDocument.read(file)
      try report(URL(filePath: file).lastPathComponent, documents)
    }
  }

  private static func report(_ name: String, _ documents: [GoldDocument]) throws {
    var right: [LexicalEvidence.Features] = []
    var wrong: [LexicalEvidence.Features] = []
    var best = 0
    var sentences = 0
    var profiling = 0.0
    var linking = 0.0
    _ = LexicalProfile(of: "read the tables before the clock runs", language: "en")
    _ = LexicalProfile(of: "read the tables before the clock runs", language: "ar")
    for document in documents {
      let source = GoldSide(unitsOf: document.sourceText, document.sourceUnits).sentences.map(
        \.text)
      let target = GoldSide(unitsOf: document.targetText, document.targetUnits).sentences.map(
        \.text)
      let from = LexicalLanguage(document.sourceLanguage)
      let lexicon = TranslationLexicon.shipped(from: from, to: .arabic)
      sentences += source.count + target.count
      var profiles: ([LexicalProfile], [LexicalProfile]) = ([], [])
      profiling += cpuSeconds {
        profiles.0 = source.map { LexicalProfile(of: $0, language: document.sourceLanguage) }
        profiles.1 = target.map { LexicalProfile(of: $0, language: document.targetLanguage) }
      }
      var evidence = LexicalEvidence(source: [], target: [], lexicon: nil)
      linking += cpuSeconds {
        evidence = LexicalEvidence(source: profiles.0, target: profiles.1, lexicon: lexicon)
      }
      for bead in document.beads where bead[0].count == 1 && bead[1].count == 1 {
        let (row, column) = (bead[0][0], bead[1][0])
        let own = evidence.features(row..<row + 1, column..<column + 1)
        right.append(own)
        var isBest = true
        for other in target.indices where other != column {
          let rival = evidence.features(row..<row + 1, other..<other + 1)
          wrong.append(rival)
          if rival.sum >= own.sum { isBest = false }
        }
        if isBest { best += 1 }
      }
    }
    print(
      "lexicon \(name): \(right.count) beads, \(wrong.count) other pairs; best of its row"
        + String(format: " %.3f", Double(best) / Double(max(1, right.count))))
    let microseconds = { (time: Double) in time * 1e6 / Double(max(1, sentences)) }
    print(
      String(
        format: "  CPU a sentence: profile %.1f µs, links %.1f µs", microseconds(profiling),
        microseconds(linking)))
    reportAlarms(documents)
    let kinds: [(String, KeyPath<LexicalEvidence.Features, Float>)] = [
      ("word", \.word), ("name", \.name), ("number", \.number), ("date", \.date),
      ("cognate", \.cognate),
      ("missingWord", \.missingWord), ("missingName", \.missingName),
      ("missingNumber", \.missingNumber),
      ("missingDate", \.missingDate), ("sum", \.sum),
    ]
    for (kind, path) in kinds {
      let (a, b) = (right.map { $0[keyPath: path] }, wrong.map { $0[keyPath: path] })
      let label = kind.padding(toLength: 14, withPad: " ", startingAt: 0)
      let shares = (share(a), share(b))
      print(
        String(
          format: "  %@ AUC %.3f  mean %6.2f / %6.2f  present %.3f / %.3f", label, area(a, b),
          mean(a), mean(b),
          shares.0, shares.1))
    }
  }

  /// How many gold beads the bilingual rules flag: nearly all of them falsely.
  private static func reportAlarms(_ documents: [GoldDocument]) {
    var alarms: [String: Int] = [:]
    var beads = 0
    for document in documents {
      let source = GoldSide(unitsOf: document.sourceText, document.sourceUnits).sentences.map(
        \.text)
      let target = GoldSide(unitsOf: document.targetText, document.targetUnits).sentences.map(
        \.text)
      var items: [ScoreItem] = []
      for bead in document.beads where !bead[0].isEmpty && !bead[1].isEmpty {
        items.append(
          ScoreItem(
            target: bead[1].map { target[$0] }.joined(separator: " "),
            source: bead[0].map { source[$0] }.joined(separator: " "),
            sourceLanguage: document.sourceLanguage, kind: .body))
      }
      beads += items.count
      let article = ArticleView(items)
      for index in items.indices {
        let context = RuleContext(article: article, index: index)
        for rule in [Rule.named("accuracy.number"), .named("accuracy.date")].compactMap({ $0 }) {
          guard case .segment(let check) = rule.check else { continue }
          var report = Report(of: rule)
          report.segment = index
          check(context, &report)
          if !report.findings.isEmpty { alarms[rule.id, default: 0] += 1 }
        }
      }
    }
    let text = alarms.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(
      separator: ", ")
    print("  flagged of \(beads) gold beads: \(text)")
  }

  /// CPU time of this process, which other processes do not stretch much.
  private static func cpuSeconds(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
    let start = now()
    body()
    return now() - start
  }

  private static func mean(_ values: [Float]) -> Float {
    values.reduce(0, +) / Float(max(1, values.count))
  }

  private static func share(_ values: [Float]) -> Double {
    Double(values.count { $0 != 0 }) / Double(max(1, values.count))
  }

  /// Probability that a right pair scores higher than a wrong one; ties count half.
  private static func area(_ right: [Float], _ wrong: [Float]) -> Double {
    let all = (right.map { ($0, true) } + wrong.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var sum = 0.0
    var below = 0
    var index = 0
    while index < all.count {
      var end = index
      var (hits, misses) = (0, 0)
      while end < all.count, all[end].0 == all[index].0 {
        if all[end].1 { hits += 1 } else { misses += 1 }
        end += 1
      }
      sum += Double(hits) * (Double(below) + Double(misses) / 2)
      below += misses
      index = end
    }
    return sum / (Double(max(1, right.count)) * Double(max(1, wrong.count)))
  }
}
