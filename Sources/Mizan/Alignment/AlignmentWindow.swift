/// The part of two long texts that is aligned at a time.
///
/// A window starts where all before is settled. Its path is trusted up to a cut: a place in its first part
/// behind three certain beads. Where there is none (a long insertion), the window grows. Texts that fit in
/// one window have no cut. The cost of a window is bounded, so the cost of a text is linear in its length.
package struct AlignmentWindow {
  private(set) var source: Range<Int>
  private(set) var target: Range<Int>
  private let sourceCount: Int
  private let targetCount: Int
  private var size = Self.smallest

  package static let concatenationShareOfShortTexts: Float = 0.145
  private static let smallest = 160
  private static let largest = 640
  private static let certain: Float = 0.9

  init(sourceCount: Int, targetCount: Int) {
    (self.sourceCount, self.targetCount) = (sourceCount, targetCount)
    (source, target) = (0..<0, 0..<0)
    place(at: 0, 0)
  }

  var isEmpty: Bool { source.isEmpty && target.isEmpty }

  /// Whether the window reaches the ends of both texts.
  private var isLast: Bool { source.upperBound == sourceCount && target.upperBound == targetCount }

  /// How many concatenations may be embedded for each sentence. Windows overlap, so long texts get less.
  var concatenationShare: Float {
    isLast && source.lowerBound == 0 ? Self.concatenationShareOfShortTexts : 0.09
  }

  /// Where to stop trusting the path, in sentences from the start of the window; nil makes it grow.
  mutating func cut(
    _ path: [(bead: BeadCandidate, probability: Float)],
    crossing: [(bead: BeadCandidate, probability: Float)]
  ) -> (source: Int, target: Int)? {
    if isLast { return (source.count, target.count) }
    let bound = (source: source.count * 3 / 4, target: target.count * 3 / 4)
    let monotone = Set(path.map(\.bead))
    let moved = crossing.map(\.bead).filter { !$0.type.isNull && !monotone.contains($0) }
    var best: (source: Int, target: Int)?
    var certain = 0
    for (bead, probability) in path {
      let end = (source: bead.sourceRange.upperBound, target: bead.targetRange.upperBound)
      guard end.source <= bound.source, end.target <= bound.target else { break }
      certain = !bead.type.isNull && probability > Self.certain ? certain + 1 : 0
      let splitsBlock = moved.contains {
        ($0.source < end.source) != ($0.target < end.target)
      }
      if certain >= 3, !splitsBlock { best = end }
    }
    if best == nil, size < Self.largest {
      size *= 2
      place(at: source.lowerBound, target.lowerBound)
      return nil
    }
    return best ?? halfway(path)
  }

  mutating func advance(past cut: (source: Int, target: Int)) {
    size = Self.smallest
    place(at: source.lowerBound + cut.source, target.lowerBound + cut.target)
  }

  // Nothing certain in the largest window: take the path as it is up to the middle.
  private func halfway(_ path: [(bead: BeadCandidate, probability: Float)]) -> (
    source: Int, target: Int
  ) {
    var end = (source: 0, target: 0)
    for (bead, _) in path {
      end = (bead.sourceRange.upperBound, bead.targetRange.upperBound)
      if end.source + end.target >= (source.count + target.count) / 2 { break }
    }
    return end
  }

  private mutating func place(at sourceStart: Int, _ targetStart: Int) {
    let left = (source: sourceCount - sourceStart, target: targetCount - targetStart)
    // What is left is taken whole while it is not much more than a window.
    if left.source <= size * 3 / 2, left.target <= size * 3 / 2 {
      source = sourceStart..<sourceCount
      target = targetStart..<targetCount
    } else {
      source = sourceStart..<min(sourceCount, sourceStart + size)
      target = targetStart..<min(targetCount, targetStart + size)
    }
  }
}
