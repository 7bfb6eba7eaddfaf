import Foundation
import Mizan
import TMX

/// A document of `shared/data/align` with its gold beads.
struct GoldDocument: Decodable, Sendable {
  var id: String
  var variant: String
  var sourceTag: String
  var targetTag: String
  var sourceText: String
  var targetText: String
  var sourceUnits: [[Int]]
  var targetUnits: [[Int]]
  var beads: [[[Int]]]

  private enum CodingKeys: String, CodingKey {
    case id, variant, beads
    case sourceTag = "src_lang"
    case targetTag = "tgt_lang"
    case sourceText = "src_text"
    case targetText = "tgt_text"
    case sourceUnits = "src_units"
    case targetUnits = "tgt_units"
  }

  /// All documents of a JSON Lines file.
  static func read(_ path: String) throws -> [GoldDocument] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(GoldDocument.self, from: $0)
    }
  }

  var sourceLanguage: LanguageTag { LanguageTag(LanguageTag(sourceTag).primary) }
  var targetLanguage: LanguageTag { LanguageTag(LanguageTag(targetTag).primary) }
  var pair: String { "\(sourceLanguage)-\(targetLanguage)" }

  var goldBeads: [AlignmentScore.UnitBead] {
    beads.map { .init(source: Set($0[0]), target: Set($0[1])) }
  }
}

extension GoldDocument {
  /// Both sides, cut by our own segmentation: the texts come in raw (track T).
  func sides() -> (GoldSide, GoldSide) {
    (
      GoldSide(segmenting: sourceText, sourceUnits, language: sourceLanguage),
      GoldSide(segmenting: targetText, targetUnits, language: targetLanguage)
    )
  }
}

extension GoldDocument {
  /// Gold beads with both sides that are not in the longest chain.
  func movedGold() -> Set<AlignmentScore.UnitBead> {
    Set(goldBeads.filter { !$0.source.isEmpty && !$0.target.isEmpty })
      .subtracting(monotoneGold().0)
  }

  func monotoneGold() -> (Set<AlignmentScore.UnitBead>, Set<Int>, Set<Int>) {
    let gold = goldBeads
    let pairs = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
      .sorted { ($0.source.min() ?? 0) < ($1.source.min() ?? 0) }
    var length = [Int](repeating: 1, count: pairs.count)
    var previous = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      for earlier in 0..<index
      where (pairs[earlier].target.max() ?? 0) < (pairs[index].target.min() ?? 0)
        && length[earlier] + 1 > length[index]
      {
        (length[index], previous[index]) = (length[earlier] + 1, earlier)
      }
    }
    var kept: Set<AlignmentScore.UnitBead> = []
    var index = length.indices.max { length[$0] < length[$1] } ?? -1
    while index >= 0 {
      kept.insert(pairs[index])
      index = previous[index]
    }
    var nullSource: Set<Int> = []
    var nullTarget: Set<Int> = []
    for bead in gold where !kept.contains(bead) {
      nullSource.formUnion(bead.source)
      nullTarget.formUnion(bead.target)
    }
    return (kept, nullSource, nullTarget)
  }
}

/// Sentences of one side and the gold units each of them touches.
struct GoldSide: Sendable {
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

  /// Our own segmentation of the text (track T).
  init(segmenting text: String, _ ranges: [[Int]], language: LanguageTag) {
    let article = Article(parsing: text, language: language)
    sentences = Segmenter(for: language).sentences(in: article)
    var owners: [Int] = []
    var unit = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() where Self.counts(scalar) {
      while unit + 1 < ranges.count, ranges[unit][1] <= offset { unit += 1 }
      owners.append(unit)
    }
    var next = 0
    units = sentences.map { sentence in
      let letters = sentence.text.unicodeScalars.count { Self.counts($0) }
      defer { next += letters }
      return Set(owners[min(next, owners.count)..<min(next + letters, owners.count)])
    }
  }

  func touched(_ range: Range<Int>) -> Set<Int> {
    range.reduce(into: []) { $0.formUnion(units[$1]) }
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    let kind = ScalarClass(scalar.value)
    return (kind == .letter || kind == .digit) && scalar.value != 0x640
  }
}
