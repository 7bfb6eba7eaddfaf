import Foundation
import Mizan
import TMX

/// `MizanBench rule-hits TEXT [PREFIX [COUNT]]`: runs the rules whose id starts with PREFIX over a file of
/// sentences and prints how often each fires, with COUNT places spread over the file.
enum RuleHitsBench {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else {
      throw BenchError("usage: MizanBench rule-hits TEXT [PREFIX [COUNT]]")
    }
    if path == "examples" { return checkExamples() }
    if path == "dev" {
      return try dev(
        arguments[1],
        arguments.count > 2 ? arguments[2].split(separator: ",").map(String.init) : [""])
    }
    let prefix = arguments.count > 1 ? arguments[1] : ""
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 10 : 10
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let rules = Rule.all.filter { $0.id.hasPrefix(prefix) }
    var places: [String: [String]] = [:]
    for start in stride(from: 0, to: lines.count, by: 8) {
      let part = lines[start..<min(lines.count, start + 8)]
      let article = ArticleView(part.map { ScoreItem(target: String($0), kind: .body) })
      for (line, findings) in zip(part, Scorer(rules: rules).findings(in: article)) {
        for finding in findings {
          places[finding.rule, default: []].append(marked(line, finding.range))
        }
      }
    }
    for rule in rules {
      let hits = places[rule.id] ?? []
      let share = 1000 * Double(hits.count) / Double(max(1, lines.count))
      print("\(rule.id): \(hits.count) (\(String(format: "%.1f", share)) per thousand)")
      let step = max(1, hits.count / max(1, count))
      for index in stride(from: 0, to: hits.count, by: step).prefix(count) {
        print("  " + hits[index])
      }
    }
  }

  struct Item: Decodable {
    var id: String, target: String, label: String, category: String
    var source: String?, source_lang: String?
    var context_before: String?, context_after: String?
  }
  private static func dev(_ path: String, _ prefixes: [String]) throws {
    let rules = Rule.all.filter { rule in prefixes.contains { rule.id.hasPrefix($0) } }
    var clean = 0
    var cleanFindings = 0
    var hit: [String: (Int, Int)] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
      var segments = [item.context_before].compactMap { $0 }.map {
        ScoreItem(target: $0, kind: .body)
      }
      let place = segments.count
      segments.append(
        ScoreItem(
          target: item.target, source: item.source,
          sourceLanguage: item.source_lang.map { LanguageTag($0) }, kind: .body))
      segments += [item.context_after].compactMap { $0 }.map { ScoreItem(target: $0, kind: .body) }
      for i in segments.indices { segments[i].paragraph = 0 }
      let found = Scorer(rules: rules).assess(segments)[place].findings.filter {
        $0.severity >= .minor
      }
      if item.label == "clean" {
        clean += 1
        cleanFindings += found.count
        for f in found { print("CLEAN", item.id, f.rule, marked(Substring(item.target), f.range)) }
      } else {
        hit[item.category, default: (0, 0)].1 += 1
        if !found.isEmpty { hit[item.category]!.0 += 1 }
        print(
          found.isEmpty ? "MISS" : "HIT", item.id,
          found.map { $0.rule + " " + item.target.utf8Text($0.range) },
          found.isEmpty ? item.target : "")
      }
    }
    print("clean", cleanFindings, "/", clean)
    for (c, v) in hit.sorted(by: { $0.key < $1.key }) { print(c, v.0, "/", v.1) }
  }

  /// Prints the examples that do not report what they mark.
  private static func checkExamples() {
    for rule in Rule.all {
      for example in rule.examples {
        let (text, expected) = example.unmarked()
        let found = rule.findings(in: example).map(\.range)
        if found != expected.sorted(by: { $0.lowerBound < $1.lowerBound }) {
          let places = found.map { marked(Substring(text), $0) }
          print("\(rule.id): \(example.marked) | found \(places)")
        }
      }
      if rule.examples.count(where: \.fires) < 3 || rule.examples.count(where: { !$0.fires }) < 3 {
        print("\(rule.id): needs three examples of each kind")
      }
    }
  }

  private static func marked(_ line: Substring, _ range: Range<Int>) -> String {
    let bytes = Array(line.utf8)
    let from = max(0, range.lowerBound - 160)
    let to = min(bytes.count, range.upperBound + 120)
    return String(decoding: bytes[from..<range.lowerBound], as: UTF8.self) + "⟦"
      + String(decoding: bytes[range], as: UTF8.self) + "⟧"
      + String(decoding: bytes[range.upperBound..<to], as: UTF8.self)
  }
}
enum WordDebug {
  static func run(_ a: [String]) {
    for w in a {
      let v = SegmentView(w)
      for t in v.tokens {
        print(
          v.string(t), t.classes.rawValue, t.clitics.rawValue, t.statistics.adjective as Any,
          t.statistics.feminine as Any, t.statistics.verb as Any, t.statistics.commonness,
          t.verb as Any)
      }
      for i in v.tokens.indices.dropLast() {
        print(
          WordStatisticsTable.shared.isAnnexation(v.tokens[i].stemKey, v.tokens[i + 1].stemKey),
          WordStatisticsTable.shared.isAttribute(v.tokens[i].stemKey, v.tokens[i + 1].stemKey))
      }
    }
  }
}

extension String {
  func utf8Text(_ r: Range<Int>) -> String { String(decoding: Array(utf8)[r], as: UTF8.self) }
}
