import TMX

/// The segments of one article as rules read them, with what runs over their borders.
package final class ArticleView: Sendable {
  package let segments: [SegmentView]
  /// What decides which rules read a segment.
  package struct Outline: Sendable {
    var traits: TextTraits
    var anchors: AnchorMask
    var kind: SegmentKinds
    var hasSource: Bool
  }
  package let outlines: [Outline]
  /// What any of the segments has.
  private let anyTraits: TextTraits
  private let hasSources: Bool
  /// For each anchored rule the segments that have a word it looks at.
  let anchored: AnchoredPlaces
  /// The source of each segment; nil where there is none.
  package let sources: [SegmentView?]
  /// Each segment read together with its source; nil where there is none, or where either is longer than any segment.
  package let pairs: [PairView?]
  /// Quotation marks and brackets of the whole article, in reading order.
  package let marks: [PairedMark]
  /// For each segment the place in ``marks`` of its first mark.
  private let firstMarks: [Int]
  /// For each segment, whether a quotation is open where it starts.
  package let startsInQuotation: [Bool]
  /// How many quotations are open before each mark, and at the end.
  private let depths: [Int]
  /// Whether the article goes on before or after these segments.
  package let isExtract: Bool

  /// What the fluency model says of each segment; nil without a model.
  package let fluency: [FluencySummary?]
  /// What a quality estimator says of each segment; nil where none was asked.
  package let estimates: [QualityEstimate?]

  /// - Complexity: O(*n*) in the length of the texts.
  package init(
    _ segments: [ScoreItem], isExtract: Bool = false, fluencyModel: FluencyModel? = nil
  ) {
    self.isExtract = isExtract
    let kinds = SegmentKind.kinds(of: segments)
    let views = segments.indices.map { index in
      SegmentView(
        segments[index].target, kind: kinds[index], paragraph: segments[index].paragraph)
    }
    self.segments = views
    estimates = segments.map(\.estimate)
    fluency = views.map { view in fluencyModel?.summary(of: view) }
    outlines = views.indices.map { index in
      Outline(
        traits: views[index].traits, anchors: views[index].anchors.rules,
        kind: SegmentKinds(views[index].kind), hasSource: segments[index].source != nil)
    }
    anyTraits = views.reduce(into: []) { $0.formUnion($1.traits) }
    hasSources = segments.contains { $0.source != nil }
    var anchored = AnchoredPlaces(count: views.count)
    for index in views.indices { anchored.insert(views[index].anchors.rules, at: index) }
    self.anchored = anchored
    sources = segments.indices.map { index in
      segments[index].source.map {
        SegmentView(
          $0, kind: kinds[index], language: segments[index].sourceLanguage ?? "und",
          paragraph: segments[index].paragraph)
      }
    }
    pairs = zip(sources, views).map { source, view in
      // Nobody's segment is longer, and linking repeated words of both sides would take too long.
      source.flatMap {
        max($0.bytes.count, view.bytes.count) <= 20_000 ? PairView(source: $0, target: view) : nil
      }
    }
    let marks = PairedMark.marks(in: views)
    self.marks = marks
    var firstMarks: [Int] = []
    var startsInQuotation: [Bool] = []
    var depths: [Int] = []
    var next = 0
    var depth = 0
    for index in views.indices {
      firstMarks.append(next)
      startsInQuotation.append(depth > 0)
      while next < marks.count, marks[next].segment == index {
        let mark = marks[next]
        depths.append(depth)
        if mark.style.isQuote, mark.partner != nil, !mark.reopens {
          depth += mark.role == .opening ? 1 : -1
        }
        next += 1
      }
    }
    firstMarks.append(next)
    depths.append(depth)
    self.depths = depths
    self.firstMarks = firstMarks
    self.startsInQuotation = startsInQuotation
  }

  /// Whether some segment may be one that a rule reads.
  func mayAdmit(_ reads: Rule.Reads) -> Bool {
    (reads.traits.isEmpty || !reads.traits.isDisjoint(with: anyTraits))
      && (!reads.needsSource || hasSources)
  }

  /// The marks of one segment.
  package func marks(of segment: Int) -> ArraySlice<PairedMark> {
    marks[firstMarks[segment]..<firstMarks[segment + 1]]
  }

  /// Whether a place lies between quotation marks that pair up.
  ///
  /// - Complexity: O(log *m*) in the marks of the segment.
  package func isQuoted(_ offset: Int, in segment: Int) -> Bool {
    depths[firstMark(from: offset, in: segment)] > 0
  }

  /// The mark that begins at a place; nil when none does.
  ///
  /// - Complexity: O(log *m*) in the marks of the segment.
  package func mark(at offset: Int, in segment: Int) -> PairedMark? {
    let place = firstMark(from: offset, in: segment)
    guard place < firstMarks[segment + 1], marks[place].range.lowerBound == offset else {
      return nil
    }
    return marks[place]
  }

  // Place of the segment's first mark that does not begin before the offset.
  private func firstMark(from offset: Int, in segment: Int) -> Int {
    var low = firstMarks[segment]
    var high = firstMarks[segment + 1]
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
