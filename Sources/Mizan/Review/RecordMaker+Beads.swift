/// Split, merge and move.
extension RecordMaker {
  func splitting(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    guard decision.pieces.count >= 2 else {
      throw RecordError(reason: "a split needs at least two parts (bead)")
    }
    let unit = segment.unit
    try requireSameText(decision.pieces.map(\.source), [unit.source], "source")
    try requireSameText(decision.pieces.map(\.target), [unit.target], "target")
    var number = 0
    var pieces: [ReviewRecord.Piece] = []
    for piece in decision.pieces {
      repeat { number += 1 } while replay.isUsed("\(unit.id).\(number)")
      pieces.append(
        .init(
          segment: "\(unit.id).\(number)", source: piece.source, target: piece.target,
          bead: piece.bead ?? Self.bead(piece)))
    }
    return regrouping(decision, [segment], pieces)
  }

  func merging(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    var segments = [segment]
    for id in decision.others {
      guard let other = replay.segments[id], other.isLive, other.memory == segment.memory else {
        throw RecordError(reason: "'\(id)' is no segment of the same memory")
      }
      segments.append(other)
    }
    guard segments.count >= 2, Set(segments.map(\.unit.id)).count == segments.count else {
      throw RecordError(reason: "a merge needs other segments (with)")
    }
    func joined(_ texts: [String]) -> String { texts.filter { !$0.isEmpty }.joined(separator: " ") }
    var counts = (source: 0, target: 0)
    for segment in segments {
      let parts = segment.unit.bead.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2 else { continue }
      counts = (counts.source + parts[0], counts.target + parts[1])
    }
    var id = segments.dropFirst().reduce(segment.unit.id) { id, other in
      let tail = other.unit.id.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
      return "\(id)+\(tail)"
    }
    var number = 1
    let first = id
    while replay.isUsed(id) {
      number += 1
      id = "\(first)~\(number)"
    }
    let piece = ReviewRecord.Piece(
      segment: id, source: joined(segments.map(\.unit.source)),
      target: joined(segments.map(\.unit.target)), bead: "\(counts.source)-\(counts.target)")
    return regrouping(decision, segments, [piece])
  }

  func moving(_ decision: ReviewDecision, _ segment: ReviewSegment) throws(RecordError)
    -> Part
  {
    var segments: [ReviewSegment] = []
    var pieces: [ReviewRecord.Piece] = []
    for piece in decision.pieces {
      let id = piece.segment ?? decision.segment
      guard let moved = replay.segments[id], moved.isLive, moved.memory == segment.memory else {
        throw RecordError(reason: "'\(id)' is no segment of the same memory")
      }
      segments.append(moved)
      pieces.append(
        .init(
          segment: id, source: piece.source, target: piece.target,
          bead: piece.bead ?? Self.bead(piece)))
    }
    guard segments.contains(where: { $0.unit.id == segment.unit.id }) else {
      throw RecordError(
        reason: "a move needs the segments as they become (bead), '\(segment.unit.id)' too")
    }
    try requireSameText(pieces.map(\.source), segments.map(\.unit.source), "source")
    try requireSameText(pieces.map(\.target), segments.map(\.unit.target), "target")
    return regrouping(decision, segments, pieces)
  }

  private func regrouping(
    _ decision: ReviewDecision, _ segments: [ReviewSegment], _ pieces: [ReviewRecord.Piece]
  ) -> Part {
    part(decision) { record in
      record.base = decision.base ?? segments.first?.unit.revision
      record.before.beads = segments.map {
        .init(
          segment: $0.unit.id, source: $0.unit.source, target: $0.unit.target, bead: $0.unit.bead)
      }
      record.after.beads = pieces
    }
  }

  /// A regrouping moves text, it never changes it.
  private func requireSameText(_ parts: [String], _ whole: [String], _ side: String)
    throws(RecordError)
  {
    func letters(_ texts: [String]) -> [UInt32] {
      texts.joined(separator: " ").unicodeScalars.map(\.value).filter { ScalarClass($0) != .space }
        .sorted()
    }
    guard letters(parts) == letters(whole) else {
      throw RecordError(reason: "the \(side) parts do not make up the \(side) text")
    }
  }

  private static func bead(_ piece: ReviewDecision.Piece) -> String {
    "\(piece.source.isEmpty ? 0 : 1)-\(piece.target.isEmpty ? 0 : 1)"
  }
}
