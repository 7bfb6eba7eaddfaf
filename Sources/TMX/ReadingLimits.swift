/// What a reader accepts before it calls a file hostile. The defaults are far above what tools write.
public struct ReadingLimits: Hashable, Sendable {
  /// Elements inside one another.
  public var depth = 256
  /// Attributes of one element.
  public var attributes = 256
  /// UTF-8 bytes of one segment, codes included.
  public var segmentBytes = 4 << 20
  /// UTF-8 bytes of one unit, or between two units, and of the header.
  public var unitBytes = 16 << 20

  /// UTF-8 bytes of one tag, comment or instruction: the parser has to hold it as a whole.
  public var tagBytes = 4 << 20

  public init() {}
}
