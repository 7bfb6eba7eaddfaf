import Foundation
import Mizan
import TMX

/// A human translation: the two sides of a gold bead, or a line of a parallel text.
struct GoldPair: Sendable {
  /// The set it belongs to: the pair of languages and where it comes from.
  var set: String
  var source: String
  var target: String
  var language: LanguageTag

  var item: ScoreItem {
    ScoreItem(target: target, source: source, sourceLanguage: language, kind: .body)
  }

  /// The beads with both sides of gold documents (`*.jsonl`), their units joined, or the lines of a parallel text
  /// (`NAME.SOURCE-ar.tsv`).
  static func read(_ path: String) throws -> [GoldPair] {
    let name = URL(filePath: path).lastPathComponent
    guard name.hasSuffix(".tsv") else {
      return try GoldDocument.read(path).flatMap(\.pairs)
    }
    let languages = name.dropLast(4).split(separator: ".").last ?? ""
    guard languages.hasSuffix("-ar") else { return [] }
    let language = LanguageTag(String(languages.dropLast(3)))
    let set = "\(languages) \(name.prefix { $0 != "." })"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap {
      let fields = $0.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { return nil }
      return GoldPair(
        set: set, source: String(fields[0]), target: String(fields[1]), language: language)
    }
  }
}

extension GoldDocument {
  /// The gold beads with both sides, the units of a side joined by a space.
  fileprivate var pairs: [GoldPair] {
    let source = GoldSide(unitsOf: sourceText, sourceUnits).sentences.map(\.text)
    let target = GoldSide(unitsOf: targetText, targetUnits).sentences.map(\.text)
    return goldBeads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
      GoldPair(
        set: "\(pair) gold",
        source: bead.source.sorted().map { source[$0] }.joined(separator: " "),
        target: bead.target.sorted().map { target[$0] }.joined(separator: " "),
        language: sourceLanguage)
    }
  }
}
