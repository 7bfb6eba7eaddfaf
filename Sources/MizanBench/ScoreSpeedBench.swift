import Foundation
import Mizan

/// `MizanBench score-speed [TEXT.txt|ITEMS.jsonl] [--growth] [--rules]`
///
/// Segments a second of the scorer on one core, in CPU time, over the lines of a file in articles of twenty: rules
/// alone, then rules with fluency and score, each the best of three parts of the file, none of which was read before;
/// and the peak memory. `--growth` measures instead how the time of each rule grows from 30,000 to 300,000 bytes of
/// hostile repetition, and lists those that grow more than linearly; `--rules` lists what each rule costs on the
/// file and how much of it the rule reads.
enum ScoreSpeedBench {
  static func run(_ arguments: [String]) throws {
    if arguments.contains("--growth") { return measureGrowth() }
    let path =
      arguments.first { !$0.hasPrefix("--") } ?? "../shared/data/corpora/mono/ant-news.ar.txt"
    guard FileManager.default.fileExists(atPath: path) else {
      print("score-speed: skipped, there is no \(path)")
      return
    }
    let texts =
      path.hasSuffix(".jsonl")
      ? try DevelopmentItem.items(ofFile: path).map(\.target)
      : try FitFluencyBench.lines(ofFile: path).prefix(60_000).map {
        String(decoding: $0, as: UTF8.self)
      }
    let items = (0..<max(texts.count, 20_000)).map {
      ScoreItem(target: texts[$0 % texts.count], kind: .body)
    }
    let words = items.reduce(0) { $0 + $1.target.utf8.split(separator: 0x20).count }
    print("\(items.count) segments, \(words / max(items.count, 1)) words each")
    rate("rules", items, Scorer())
    let scorer = try Scorer.shipped()
    rate("rules, fluency and score", items, scorer)
    print("peak memory \(peakMegabytes()) MB")
    if arguments.contains("--rules") { listRules(items) }
  }

  private static func rate(_ name: String, _ items: [ScoreItem], _ scorer: Scorer) {
    _ = scorer.assess(Array(items.prefix(20)))  // tables are made at their first use
    var total = 0.0
    var best = 0.0
    let size = (items.count + 2) / 3
    for begin in stride(from: 0, to: items.count, by: size) {
      let part = items[begin..<min(begin + size, items.count)]
      let start = cpuSeconds()
      for first in stride(from: part.startIndex, to: part.endIndex, by: 20) {
        let article = Array(part[first..<min(first + 20, part.endIndex)])
        total += scorer.assess(article).reduce(0) { $0 + $1.score }
      }
      best = max(best, Double(part.count) / max(cpuSeconds() - start, 1e-9))
    }
    let mean = String(format: "%.3f", total / Double(max(items.count, 1)))
    print("\(name): \(Int(best)) a second (mean score \(mean))")
  }

  private static func listRules(_ items: [ScoreItem]) {
    let articles = stride(from: 0, to: items.count, by: 20).map {
      ArticleView(Array(items[$0..<min($0 + 20, items.count)]))
    }
    let costs = Rule.all.map { rule in
      (rule.id, seconds { for article in articles { run(rule, article) } } / Double(items.count))
    }
    let rules = Dictionary(uniqueKeysWithValues: Rule.all.map { ($0.id, $0) })
    for (rule, cost) in costs.sorted(by: { $0.1 > $1.1 }).prefix(60) {
      let read = rules[rule].map { rule in
        articles.reduce(0) { $0 + $1.segments(of: rule.reads).count }
      }
      print(
        "\(rule): "
          + String(
            format: "%.2f µs a segment, reads %.3f of them", cost * 1e6,
            Double(read ?? 0) / Double(items.count)))
    }
    let reads = articles.reduce(0) { sum, article in
      sum + Rule.all.reduce(0) { $0 + article.segments(of: $1.reads).count }
    }
    print("rules that read a segment: \(reads / max(items.count, 1)) of \(Rule.all.count)")
    let all = costs.reduce(0) { $0 + $1.1 }
    print("all rules: " + String(format: "%.1f µs a segment", all * 1e6))
  }

  private static func run(_ rule: Rule, _ article: ArticleView) {
    _ = Scorer(rules: [rule]).findings(in: article)
  }

  private static func seconds(_ body: () -> Void) -> Double {
    let start = cpuSeconds()
    body()
    return cpuSeconds() - start
  }

  /// What a text of one piece without end is made of: the rules' own examples, with their stops and without; every mark
  /// of ASCII and Arabic by itself and beside a letter, a digit, a space or a vowel sign that follows no letter; and
  /// what single rules look for.
  private static var pieces: [String] {
    let examples = Rule.all.flatMap { rule in
      rule.examples.filter(\.fires).map { $0.unmarked().text + " " }
    }
    let unended = examples.map { $0.filter { !".؟!:،؛".contains($0) } }
    let ascii = (UInt8(0x21)...0x7E).map { Character(UnicodeScalar($0)) }
    let marks = (ascii.filter { $0.isPunctuation || $0.isSymbol } + Array("،؛؟«»“”…–")).map(
      String.init)
    let beside = ["", " ", "ا", " ا", "1", "\u{650}", "\u{650}-"]
    let single = [
      "وكتاب ", "قال ", "وقال إن ", "أن ", "في على ", "“ا” ", "كبير، ", "عام ", "الكتاب ",
      "الكتاب الجديد ", "التي ",
      "تم ", "3 ", "1.5 ", "ًا", "مدرسةً ", "ابن ", "أمريكي أميركي ", "بعد ذلك، وقال ", "عندما ",
      "<b ", "&amp;",
      "word ", "ی ", "ا",
    ]
    return single + marks.flatMap { mark in beside.map { mark + $0 } } + examples + unended
  }

  private static func measureGrowth() {
    let pieces = Self.pieces
    var suspects = 0
    for piece in pieces {
      let articles = [30_000, 300_000].map { size in
        ArticleView([
          ScoreItem(
            target: String(repeating: piece, count: max(1, size / piece.utf8.count)), kind: .body)
        ])
      }
      // Ten times the text may cost ten times the time; what is under 20 ms is noise.
      func grows(_ rules: [Rule]) -> [Double]? {
        let scorer = Scorer(rules: rules)
        let times = articles.map { article in seconds { _ = scorer.findings(in: article) } }
        return times[1] > 0.02 && times[1] > 30 * max(times[0], 0.0005) ? times : nil
      }
      guard grows(Rule.all) != nil else { continue }
      for rule in Rule.all {
        guard let times = grows([rule]) else { continue }
        suspects += 1
        let list = times.map { String(format: "%.1f", $0 * 1000) }.joined(separator: ", ")
        print("\(rule.id) on '\(piece)': \(list) ms for 30 KB, 300 KB")
      }
    }
    print("\(Rule.all.count) rules, \(pieces.count) texts: \(suspects) grow more than linearly")
  }
}
