import Foundation
import Mizan
import TMX

/// A gold document made ready for fitting: its tables, and which beads agree with the gold.
struct AlignmentExample: Sendable {
  var document: GoldDocument
  var track: String
  var source: GoldSide
  var target: GoldSide
  var tables: AlignmentTables
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
    for document in try files.flatMap(GoldDocument.read) {
      for track in tracks {
        let (source, target) = document.sides(track: track)
        let aligner = try Aligner(
          encoder: encoder,
          parameters: AlignmentParameters(
            lengths: lengths, encoder: .init(weights: [:], crossingPrice: 0, calibration: .init()),
            lexical: .init(weights: [:], crossingPrice: 0, calibration: .init())))
        let tables = try await aligner.tables(
          source.sentences, target.sentences, from: document.sourceLanguage,
          to: document.targetLanguage)
        var example = AlignmentExample(
          document: document, track: track, source: source, target: target, tables: tables,
          context: tables.context(0..<source.sentences.count, 0..<target.sentences.count))
        example.findGoldSlots()
        examples.append(example)
      }
    }
    return examples
  }

  /// Embeds the concatenations that a model is undecided about, as the aligner does.
  mutating func embedUncertainRuns(_ model: AlignmentModel, encoder: CachingEncoder) async throws {
    var stretch = Stretch(
      tables.context(0..<source.sentences.count, 0..<target.sentences.count), model: model)
    try await stretch.embedUncertainRuns(
      tables, source: 0..<source.sentences.count, target: 0..<target.sentences.count,
      share: AlignmentWindow.concatenationShareOfShortTexts, encoder: encoder)
    context = stretch.context
  }
}
