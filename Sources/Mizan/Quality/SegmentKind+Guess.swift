extension SegmentKind {
  /// The kinds of the segments of an article: as given, else guessed.
  ///
  /// A line of at most twelve words without a final stop, that a paragraph of its own, is a headline;
  /// everything else is body. Boilerplate must be said or is found by its rules.
  static func kinds(of segments: [ScoreItem]) -> [SegmentKind] {
    segments.indices.map { index in
      segments[index].kind ?? guess(segments[index], alone: isAlone(index, segments))
    }
  }

  private static func isAlone(_ index: Int, _ segments: [ScoreItem]) -> Bool {
    guard let paragraph = segments[index].paragraph else { return false }
    return (index == 0 || segments[index - 1].paragraph != paragraph)
      && (index + 1 == segments.count || segments[index + 1].paragraph != paragraph)
  }

  private static func guess(_ segment: ScoreItem, alone: Bool) -> SegmentKind {
    guard alone, let last = segment.target.unicodeScalars.last(where: { $0 != " " }) else {
      return .body
    }
    if ".!؟…:;،؛?»”\"".unicodeScalars.contains(last) { return .body }
    return segment.target.split(separator: " ", maxSplits: 13).count <= 12 ? .headline : .body
  }
}
