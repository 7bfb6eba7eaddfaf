/// What a quality estimator says of a segment.
public struct QualityEstimate: Hashable, Sendable {
  /// Log-odds that the segment was broken, in nats, where half of all segments are.
  public var logOdds: Double
  /// The words without which it would read best, as UTF-8 offsets into the segment; nil: not looked for, or no word.
  public var place: Range<Int>?

  public init(logOdds: Double, place: Range<Int>? = nil) {
    self.logOdds = logOdds
    self.place = place
  }

  /// From here on a segment is reported: one right sentence in fifty gets there, and one broken in three.
  public static let suspicious = 3.5
}
