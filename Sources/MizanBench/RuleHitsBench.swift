import Foundation
import Mizan

/// `MizanBench rule-hits TEXT [PREFIX [COUNT]]`: runs the rules whose id starts with PREFIX over a file of
/// sentences and prints how often each fires, with COUNT places spread over the file.
enum RuleHitsBench {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else {
      throw BenchError("usage: MizanBench rule-hits TEXT [PREFIX [COUNT]]")
    }
    if path == "examples" { return checkExamples() }
    let prefix = arguments.count > 1 ? arguments[1] : ""
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 10 : 10
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let rules = Rule.all.filter { $0.id.hasPrefix(prefix) }
    var places: [String: [String]] = [:]
    for line in lines {
      let article = ArticleView([Segment(target: String(line), kind: .body)])
      for finding in Scorer(rules: rules).findings(in: article)[0] {
        places[finding.rule, default: []].append(marked(line, finding.range))
      }
    }
    for rule in rules {
      let hits = places[rule.id] ?? []
      let share = 1000 * Double(hits.count) / Double(max(1, lines.count))
      print("\(rule.id): \(hits.count) (\(String(format: "%.1f", share)) per thousand)")
      let step = max(1, hits.count / max(1, count))
      for index in stride(from: 0, to: hits.count, by: step).prefix(count) { print("  " + hits[index]) }
    }
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
enum WordDebug { static func run(_ a: [String]) {
 for w in a { let v = SegmentView(w); for t in v.tokens { print(v.string(t), t.classes.rawValue, t.clitics.rawValue, t.statistics.adjective as Any, t.statistics.feminine as Any, t.statistics.verb as Any, t.statistics.commonness, t.verb as Any) }
  for i in v.tokens.indices.dropLast() { print(WordStatisticsTable.shared.isAnnexation(v.tokens[i].stemKey, v.tokens[i+1].stemKey), WordStatisticsTable.shared.isAttribute(v.tokens[i].stemKey, v.tokens[i+1].stemKey)) } } } }
