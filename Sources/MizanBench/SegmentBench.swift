import Foundation
import Mizan
import TMX

/// `MizanBench segment FILE…`: how the segmenter agrees with the gold units of an alignment set (`.jsonl`), and how
/// fast it is on a text (`fa.txt`: language by the name's second extension, as in `news.ar.txt`). `--show N` prints N
/// disagreements a side.
enum SegmentBench {
  static func run(_ arguments: [String]) throws {
    var files: [String] = []
    var shown = 0
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--show" {
        shown = rest.popFirst().flatMap { Int($0) } ?? 20
      } else {
        files.append(argument)
      }
    }
    for file in files {
      guard file.hasSuffix(".jsonl") else {
        try measure(file)
        continue
      }
      let documents = try GoldDocument.read(file)
      report(URL(filePath: file).lastPathComponent, documents, shown)
    }
  }

  /// Blocks as the reader gives them; median CPU time of five runs over the whole file.
  private static func measure(_ file: String) throws {
    let name = URL(filePath: file).lastPathComponent
    let language = LanguageTag(String(name.split(separator: ".").dropLast().last ?? "und"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let article = Article(parsing: text, language: language)
    let segmenter = Segmenter(for: language)
    var sentences = 0
    let seconds = (0..<5).map { _ in
      let start = clock()
      sentences = segmenter.sentences(in: article).count
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.sorted()[2]
    print(
      "segment \(name): \(sentences) sentences, "
        + String(format: "%.1f MB per CPU second", Double(text.utf8.count) / 1e6 / seconds))
  }

  private static func report(_ name: String, _ documents: [GoldDocument], _ shown: Int) {
    let sources = documents.map {
      Side(language: $0.sourceLanguage, text: $0.sourceText, units: $0.sourceUnits)
    }
    let targets = documents.map {
      Side(language: $0.targetLanguage, text: $0.targetText, units: $0.targetUnits)
    }
    for texts in [sources, targets] {
      guard let language = texts.first?.language else { continue }
      var agreement = Agreement()
      let segmenter = Segmenter(for: language)
      for text in texts {
        let article = Article(parsing: text.text, language: language)
        agreement.add(text, segmenter.sentences(in: article))
      }
      let (found, gold, extra) = (agreement.found, agreement.gold, agreement.spurious.count)
      print(
        "segment \(name) \(language): \(found) of \(gold) unit boundaries found, \(extra) spurious"
          + String(
            format: ", F1 %.4f", 2 * Double(found) / Double(max(1, gold + found + extra))))
      for example in agreement.missed.prefix(shown) { print("  missed    \(example)") }
      for example in agreement.spurious.prefix(shown) { print("  spurious  \(example)") }
    }
  }
}

/// Boundaries as the number of letters and digits before them: spacing and marks do not count.
private struct Agreement {
  var found = 0
  var gold = 0
  var missed: [String] = []
  var spurious: [String] = []

  mutating func add(_ side: Side, _ sentences: [Sentence]) {
    let scalars = Array(side.text.unicodeScalars)
    let letters = scalars.map { isLetter($0) }
    var positions: [Int] = []  // scalar offset of the n-th letter
    for (offset, letter) in letters.enumerated() where letter { positions.append(offset) }
    var units: Set<Int> = []
    for unit in side.units where unit[1] < scalars.count {
      units.insert(letters[..<unit[1]].count { $0 })
    }
    var cuts: Set<Int> = []
    var count = 0
    for sentence in sentences {
      count += sentence.text.unicodeScalars.count { isLetter($0) }
      if count > 0, count < positions.count { cuts.insert(count) }
    }
    units.remove(positions.count)
    units.remove(0)
    found += cuts.intersection(units).count
    gold += units.count
    let context = { (letter: Int) -> String in
      let place = positions[letter]
      let before = String(String.UnicodeScalarView(scalars[max(0, place - 40)..<place]))
      let after = String(String.UnicodeScalarView(scalars[place..<min(scalars.count, place + 40)]))
      return (before + "⟪|⟫" + after).replacing("\n", with: "⏎")
    }
    missed += units.subtracting(cuts).sorted().map(context)
    spurious += cuts.subtracting(units).sorted().map(context)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

private struct Side {
  var language: LanguageTag
  var text: String
  var units: [[Int]]
}
