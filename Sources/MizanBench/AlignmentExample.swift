import Foundation
import Mizan
import TMX

/// A gold document made ready for fitting: its tables, and which beads agree with the gold.
struct AlignmentExample: Sendable {
  var document: GoldDocument
  var track: String
  var source: GoldSide
  var target: GoldSide
  var context: AlignmentContext
  /// Slots of the lattice that agree with the monotone part of the gold.
  var goldSlots: [Bool] = []

  /// The units each bead of a path touches.
  func unitBeads(_ path: [BeadCandidate]) -> [AlignmentScore.UnitBead] {
    path.map {
      .init(source: source.touched($0.sourceRange), target: target.touched($0.targetRange))
    }
  }

  private mutating func findGoldSlots() {
    let (pairs, nullSource, nullTarget) = monotoneGold()
    let frame = Lattice(context, model: AlignmentModel(terms: []))
    goldSlots = [Bool](repeating: false, count: frame.scores.count)
    frame.forEachCandidate { bead, slot in
      let touched = AlignmentScore.UnitBead(
        source: source.touched(bead.sourceRange), target: target.touched(bead.targetRange))
      goldSlots[slot] =
        bead.type.isNull
        ? touched.source.isSubset(of: nullSource) && touched.target.isSubset(of: nullTarget)
        : pairs.contains(touched)
    }
  }

  // Gold beads that cross count as nulls: the longest chain of beads in order of both sides is kept.
  private func monotoneGold() -> (Set<AlignmentScore.UnitBead>, Set<Int>, Set<Int>) {
    let gold = document.goldBeads
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

extension AlignmentExample {
  /// Reads and prepares the documents of the given files.
  static func load(
    _ files: [String], tracks: [String], encoder: CachingEncoder?, lengths: [String: LengthModel]
  ) async throws -> [AlignmentExample] {
    var examples: [AlignmentExample] = []
    let means = try encoder.map { try LanguageMeans(encoder: $0.name) }
    for document in try files.flatMap(GoldDocument.read) {
      for track in tracks {
        let source =
          track == "S"
          ? GoldSide(unitsOf: document.src_text, document.src_units)
          : GoldSide(
            segmenting: document.src_text, document.src_units, language: document.sourceLanguage)
        let target =
          track == "S"
          ? GoldSide(unitsOf: document.tgt_text, document.tgt_units)
          : GoldSide(
            segmenting: document.tgt_text, document.tgt_units, language: document.targetLanguage)
        let (sourceMeasures, targetMeasures) = (
          SideMeasures(source.sentences.map(\.text)), SideMeasures(target.sentences.map(\.text))
        )
        var similarity: SimilarityTable?
        if let encoder, let means {
          var vectors = try await encoder.embed(source.sentences.map(\.text))
          means.center(&vectors, language: document.sourceLanguage.primary)
          var targetVectors = try await encoder.embed(target.sentences.map(\.text))
          means.center(&targetVectors, language: document.targetLanguage.primary)
          similarity = SimilarityTable(
            source: vectors, target: targetVectors, sourceWeights: sourceMeasures.letters,
            targetWeights: targetMeasures.letters)
        }
        var example = AlignmentExample(
          document: document, track: track, source: source, target: target,
          context: AlignmentContext(
            source: sourceMeasures, target: targetMeasures,
            lengths: lengths[document.pair]
              ?? LengthModel(mean: 0, variance: 0.04, varianceAtOneLetter: 2),
            similarity: similarity))
        example.findGoldSlots()
        examples.append(example)
      }
    }
    return examples
  }
}
