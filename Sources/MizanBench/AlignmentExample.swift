import Foundation
import Mizan
import TMX

/// A gold document made ready for fitting: its tables, and which beads agree with the gold.
struct AlignmentExample: Sendable {
  var document: GoldDocument
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
    let (pairs, nullSource, nullTarget) = document.monotoneGold()
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
}

extension AlignmentExample {
  /// Reads and prepares the documents of the given files.
  static func load(
    _ files: [String], encoder: CachingEncoder?, lengths: [String: LengthModel]
  ) async throws -> [AlignmentExample] {
    var examples: [AlignmentExample] = []
    for document in try files.flatMap(GoldDocument.read) {
      let (source, target) = document.sides()
      let aligner = try Aligner(
        encoder: encoder,
        parameters: AlignmentParameters(lengths: lengths, encoder: .init(), lexical: .init()))
      let tables = try await aligner.tables(
        source.sentences, target.sentences, from: document.sourceLanguage,
        to: document.targetLanguage)
      var example = AlignmentExample(
        document: document, source: source, target: target, tables: tables,
        context: tables.context(0..<source.sentences.count, 0..<target.sentences.count))
      example.findGoldSlots()
      examples.append(example)
    }
    return examples
  }

  /// The example with the concatenations embedded that a model is undecided about, as the aligner does.
  func embedding(_ model: AlignmentModel, _ encoder: CachingEncoder?) async throws
    -> AlignmentExample
  {
    guard let encoder else { return self }
    let (rows, columns) = (0..<source.sentences.count, 0..<target.sentences.count)
    var stretch = Stretch(tables.context(rows, columns), model: model)
    try await stretch.embedUncertainRuns(
      tables, source: rows, target: columns,
      share: AlignmentWindow.concatenationShareOfShortTexts, encoder: encoder)
    var example = self
    example.context = stretch.context
    return example
  }
}
