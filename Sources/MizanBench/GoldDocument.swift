import Foundation
import Mizan
import TMX

/// A document of `shared/data/align` with its gold beads.
struct GoldDocument: Decodable {
  var id: String
  var src_lang: String
  var tgt_lang: String
  var src_text: String
  var tgt_text: String
  var src_units: [[Int]]
  var tgt_units: [[Int]]
  var beads: [[[Int]]]

  /// All documents of a JSON Lines file.
  static func read(_ path: String) throws -> [GoldDocument] {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(GoldDocument.self, from: Data($0.utf8))
    }
  }

  var sourceLanguage: LanguageTag { LanguageTag(LanguageTag(src_lang).primary) }
  var targetLanguage: LanguageTag { LanguageTag(LanguageTag(tgt_lang).primary) }
  var pair: String { "\(sourceLanguage)-\(targetLanguage)" }

  var goldBeads: [AlignmentScore.UnitBead] {
    beads.map { .init(source: Set($0[0]), target: Set($0[1])) }
  }
}

/// Sentences of one side and the gold units each of them touches.
struct GoldSide {
  var sentences: [Sentence]
  var units: [Set<Int>]

  /// The gold units themselves as sentences (track S).
  init(unitsOf text: String, _ ranges: [[Int]]) {
    let scalars = Array(text.unicodeScalars)
    sentences = ranges.map { range in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[range[0]..<range[1]])
      return Sentence(String(piece))
    }
    units = ranges.indices.map { [$0] }
  }

  func touched(_ range: Range<Int>) -> Set<Int> {
    range.reduce(into: []) { $0.formUnion(units[$1]) }
  }
}
