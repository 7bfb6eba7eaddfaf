import Foundation

/// One rule of an SRX file: where `pattern` matches, its end is a break or is none.
struct SRXRule: Sendable {
  /// A rule as it stands in the file.
  struct Source: Sendable {
    var breaks: Bool
    var before: (pattern: String, line: Int)
    var after: (pattern: String, line: Int)
  }

  let breaks: Bool
  /// The pattern before the place, followed by the one after it as a look-ahead.
  let pattern: NSRegularExpression

  init(_ source: Source, file: String) throws(SRXError) {
    breaks = source.breaks
    // Each half by itself first, so that a message names the half that is wrong.
    for (pattern, line) in [source.before, source.after] {
      _ = try SRXPattern.expression(pattern, file: file, line: line)
    }
    pattern = try SRXPattern.expression(
      "(?:\(source.before.pattern))(?=\(source.after.pattern))", file: file,
      line: source.before.line)
  }

  /// UTF-16 offsets of the places where the rule matches, ascending but for overlaps.
  func places(in text: NSString) -> [Int] {
    var places: [Int] = []
    var start = 0
    while start <= text.length,
      let match = pattern.firstMatch(
        in: text as String, options: [.withTransparentBounds, .withoutAnchoringBounds],
        range: NSRange(location: start, length: text.length - start))
    {
      places.append(match.range.upperBound)
      start = match.range.lowerBound + 1  // matches may overlap
    }
    return places
  }
}

extension SRXRule {
  /// UTF-8 ranges of the sentences: the first rule that matches at a place decides.
  static func ranges(in bytes: [UInt8], _ rules: [SRXRule]) -> [Range<Int>] {
    let text = NSString(string: String(decoding: bytes, as: UTF8.self))
    var decisions: [Int: Bool] = [:]
    for rule in rules {
      for place in rule.places(in: text) where decisions[place] == nil {
        decisions[place] = rule.breaks
      }
    }
    var breaks = decisions.filter(\.value).keys.sorted()[...]
    var ranges: [Range<Int>] = []
    var start = 0
    var utf16 = 0
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      offset += length
      utf16 += value > 0xFFFF ? 2 : 1
      guard let place = breaks.first, place <= utf16 else { continue }
      breaks.removeFirst()
      if let range = bytes.trimmed(start..<offset) {
        ranges.append(range)
        start = offset
      }
    }
    if let range = bytes.trimmed(start..<bytes.count) { ranges.append(range) }
    return ranges
  }
}
