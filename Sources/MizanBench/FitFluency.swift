import Foundation
import Mizan

/// `MizanBench fit-fluency OUTPUT CORPUS…`: fits the fluency model on clean sentences, one a line.
enum FitFluencyBench {
  static func run(_ arguments: [String]) throws {
    let corpora = try arguments.dropFirst().map { try lines(ofFile: $0) }
    let all = corpora.flatMap(\.self)
    // Every twentieth sentence is held out: what is measured was not learned.
    let held = all.enumerated().filter { $0.offset % 20 == 7 }.map(\.element)
    let training = all.enumerated().filter { $0.offset % 20 != 7 }.map(\.element)
    var fitting = FluencyFitting()
    if let epochs = ProcessInfo.processInfo.environment["EPOCHS"].flatMap({ Int($0) }) { fitting.epochs = epochs }
    let model = fitting.model(FluencyCorpus(training)) { try? FileHandle.standardError.write(contentsOf: Data("\($0)\n".utf8)) }
    try model.fileContents.write(to: URL(filePath: arguments[0]))
    FluencyMeasure(model: model).report(held)
    try FluencyMeasure(model: model).dev()
  }

  static func lines(ofFile path: String) throws -> [[UInt8]] {
    let data = try Data(contentsOf: URL(filePath: path))
    return data.split(separator: 10).map { Array(String(decoding: $0, as: UTF8.self).utf8) }
  }
}

struct FluencyMeasure {
  var model: FluencyModel

  func score(_ e: FluencyEvidence) -> Float { e.logits.dropFirst().max() ?? 0 }
  func score(_ text: String) -> Float {
    let bytes = Array(text.utf8)
    return score(model.evidence(bytes, tokens: Token.tokens(in: bytes)))
  }

  func report(_ held: [[UInt8]]) {
    var generator = SeededGenerator(seed: 1)
    let sentences = held.map { DamagedSentence($0, vocabulary: model.vocabulary) }
    let short = sentences.filter { $0.words.count < 30 && $0.words.count > 4 }
    let pool = short.flatMap(\.words).filter { $0.symbol.row != nil }
    var cleanMax: [Float] = []
    for s in sentences { cleanMax.append(score(model.evidence(s.symbols))) }
    cleanMax.sort()
    print("clean held-out max logit 95%", cleanMax[cleanMax.count * 95 / 100], "99.5%", cleanMax[cleanMax.count * 995 / 1000])
    let t95 = cleanMax[cleanMax.count * 95 / 100], t995 = cleanMax[cleanMax.count * 995 / 1000]
    for damage in Damage.allCases {
      var wins = 0.0, n = 0.0, r95 = 0.0, r995 = 0.0
      for sentence in short.prefix(4000) {
        var d = sentence
        guard d.apply(damage, pool: pool, using: &generator) else { continue }
        let a = score(model.evidence(d.symbols)), b = score(model.evidence(sentence.symbols))
        wins += a > b ? 1 : a == b ? 0.5 : 0
        n += 1
        r95 += a > t95 ? 1 : 0
        r995 += a > t995 ? 1 : 0
      }
      print(damage.rawValue, "n", Int(n), "pair", (wins / n), "recall@5", r95 / n, "recall@.5", r995 / n)
    }
  }

  struct Item: Decodable { var id: String; var target: String; var corrected: String?; var label: String; var category: String }
  func dev() throws {
    let path = "../shared/data/quality/dev.jsonl"
    let items = try FitFluencyBench.lines(ofFile: path).map { try JSONDecoder().decode(Item.self, from: Data($0)) }
    let broken = items.filter { $0.label == "broken" }
    let clean = items.filter { $0.label == "clean" }.map { score($0.target) }.sorted()
    let t = clean[clean.count * 95 / 100]
    var byCategory: [String: [String]] = [:]
    let bad = broken.map { score($0.target) }, good = broken.filter { $0.corrected != "" }.map { score($0.corrected ?? "") }
    var auc = 0.0
    for a in bad { for b in good { auc += a > b ? 1 : a == b ? 0.5 : 0 } }
    print("DEV auc", auc / Double(bad.count * good.count), "recall@5", Double(bad.filter { $0 > t }.count) / Double(bad.count), "threshold", t)
    for i in broken {
      let a = score(i.target), b = score(i.corrected ?? "")
      byCategory[i.category, default: []].append("\(String(format: "%.1f/%.1f", a, b))")
    }
    for (k, v) in byCategory.sorted(by: { $0.key < $1.key }) { print(k, v.joined(separator: " ")) }
  }
}
