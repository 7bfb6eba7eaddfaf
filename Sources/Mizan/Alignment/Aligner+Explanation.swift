import Foundation
public import TMX

extension Aligner {
  /// What speaks for and against a bead and its rivals: each term's contribution in nats.
  ///
  /// Rivals are the most probable other beads that share a sentence with it.
  ///
  /// - Parameter bead: index into the beads of the alignment of the same texts.
  /// - Returns: a table for people.
  /// - Throws: ``ExplanationError`` when there is no such bead; what the encoder throws.
  public func explain(
    bead index: Int, _ source: [Sentence], _ target: [Sentence], from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag
  ) async throws -> String {
    let alignment = try await align(source, target, from: sourceLanguage, to: targetLanguage)
    guard alignment.beads.indices.contains(index) else {
      throw ExplanationError(wanted: index + 1, count: alignment.beads.count)
    }
    let bead = alignment.beads[index]
    let tables = try await tables(source, target, from: sourceLanguage, to: targetLanguage)
    let around = 40  // sentences on either side
    let rows = bead.source.widened(by: around, within: source.count)
    let columns = bead.target.widened(by: around, within: target.count)
    let stretch = try await stretch(tables, rows, columns)
    let chosen = BeadCandidate(
      BeadType(bead.source.count, bead.target.count),
      source: bead.source.lowerBound - rows.lowerBound,
      target: bead.target.lowerBound - columns.lowerBound)
    var text = ""
    for (rank, candidate) in ([chosen] + stretch.rivals(of: chosen, most: 3)).enumerated() {
      let shifted = (
        source: candidate.sourceRange.shifted(by: rows.lowerBound),
        target: candidate.targetRange.shifted(by: columns.lowerBound)
      )
      text +=
        rank == 0 ? "bead \(index + 1), \(bead.type)" : "\nrival \(rank), \(candidate.type.text)"
      text += String(format: ", posterior %.4f\n", stretch.probability(candidate))
      for sentence in source[shifted.source] { text += "  source  \(sentence.text)\n" }
      for sentence in target[shifted.target] { text += "  target  \(sentence.text)\n" }
      var sum: Float = 0
      for (term, nats) in stretch.contributions(candidate) {
        sum += nats
        if nats != 0 { text += String(format: "  %+8.2f  ", nats) + term + "\n" }
      }
      text += String(format: "  %+8.2f  ", sum) + "sum, in nats\n"
    }
    return text
  }
}

public struct ExplanationError: Error, Equatable, CustomStringConvertible {
  public var wanted: Int
  public var count: Int

  public init(wanted: Int, count: Int) { (self.wanted, self.count) = (wanted, count) }

  public var description: String {
    "there is no bead \(wanted); the alignment has beads 1 to \(count)"
  }
}

extension Range<Int> {
  fileprivate func widened(by distance: Int, within count: Int) -> Range<Int> {
    Swift.max(0, lowerBound - distance)..<Swift.min(count, upperBound + distance)
  }
}

extension Stretch {
  func probability(_ bead: BeadCandidate) -> Float { lattice.slot(bead).map { posterior[$0] } ?? 0 }

  func contributions(_ bead: BeadCandidate) -> [(term: String, nats: Float)] {
    model.contributions(bead, in: context)
  }

  /// The most probable beads that share a sentence with a bead.
  func rivals(of bead: BeadCandidate, most: Int) -> [BeadCandidate] {
    var rivals: [(bead: BeadCandidate, probability: Float)] = []
    lattice.forEachCandidate { other, slot in
      guard other != bead, posterior[slot] > 1e-6,
        other.sourceRange.overlaps(bead.sourceRange) || other.targetRange.overlaps(bead.targetRange)
      else { return }
      rivals.append((other, posterior[slot]))
    }
    return rivals.sorted { $0.probability > $1.probability }.prefix(most).map(\.bead)
  }
}
