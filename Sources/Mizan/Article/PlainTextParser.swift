/// Plain text into blocks.
///
/// Blank lines part blocks. Without them, and where lines do not look wrapped, every line is a block. Lines
/// look wrapped when most of them are about equally long and the line breaks fall inside sentences.
enum PlainTextParser {
  static func blocks(of text: String) -> [Block] {
    let bytes = Array(text.utf8)
    let lines = Line.lines(in: bytes)
    let paragraphs = isWrapped(lines, bytes) ? joined(lines) : lines.filter { !$0.isBlank }
    let stops = paragraphs.map { endsWithStop(bytes, $0.range) }
    return paragraphs.indices.map { index in
      let text = String(decoding: bytes[paragraphs[index].range], as: UTF8.self)
      let isHeading = !stops[index] && isShort(paragraphs[index], among: paragraphs)
      return Block(isHeading ? .heading : kind(of: text), text)
    }
  }

  /// Runs of lines without a blank one between them.
  private static func joined(_ lines: [Line]) -> [Line] {
    var paragraphs: [Line] = []
    var continues = false
    for line in lines {
      if line.isBlank {
        continues = false
      } else if continues, let last = paragraphs.indices.last {
        paragraphs[last].range = paragraphs[last].range.lowerBound..<line.range.upperBound
        paragraphs[last].length += line.length
      } else {
        paragraphs.append(line)
        continues = true
      }
    }
    return paragraphs
  }

  /// Whether the lines were cut at a fixed width: there are paragraphs of several lines, nearly all of whose
  /// inner lines end without a stop, and no inner line is much shorter than the longest.
  private static func isWrapped(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    var inner: [Line] = []
    var hasBlank = false
    for (line, next) in zip(lines, lines.dropFirst()) {
      if line.isBlank {
        hasBlank = true
      } else if !next.isBlank {
        inner.append(line)
      }
    }
    guard let longest = inner.map(\.length).max(), longest <= 140 else { return false }
    let full = inner.count { $0.length * 10 >= longest * 7 }
    let open = inner.count { !endsWithStop(bytes, $0.range) }
    let needed = hasBlank || inner.count >= 4 ? inner.count * 6 / 10 : inner.count + 1
    return full * 10 >= inner.count * 8 && open >= needed
  }

  /// A heading is short, and shorter than the usual paragraph.
  private static func isShort(_ line: Line, among lines: [Line]) -> Bool {
    guard lines.count > 1, line.length <= 120 else { return false }
    let longest = lines.map(\.length).max() ?? 0
    return line.length * 2 <= longest
  }

  static func endsWithStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.upperBound
    while offset > range.lowerBound, let (value, length) = bytes.scalar(before: offset) {
      if Enclosure.isQuote(value) || Enclosure.isClosingBracket(value)
        || [.space, .control].contains(ScalarClass(value))
      {
        offset -= length
        continue
      }
      return Stop.length(bytes, at: offset - length) > 0 || value == 0x3A || value == 0x3B
        || value == 0x60C || value == 0x2C || value == 0x61B
    }
    return false
  }

  private static func kind(of text: String) -> Block.Kind {
    ["©", "(c) ", "Copyright "].contains { text.hasPrefix($0) } ? .boilerplate : .paragraph
  }
}

/// A line of a text without its line break and outer white space.
struct Line {
  var range: Range<Int>
  /// Number of scalars.
  var length: Int

  var isBlank: Bool { range.isEmpty }

  /// The lines of a text; CR, LF, CR LF, form feed and U+2028/U+2029 end one.
  static func lines(in bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let (value, length) = bytes.scalar(at: offset)
      if [0x0A, 0x0D, 0x0C, 0x0B, 0x2028, 0x2029].contains(value) {
        lines.append(Line(trimming: start..<offset, of: bytes))
        offset += length
        if value == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        start = offset
      } else {
        offset += length
      }
    }
    if start < bytes.count { lines.append(Line(trimming: start..<bytes.count, of: bytes)) }
    return lines
  }

  private init(trimming range: Range<Int>, of bytes: [UInt8]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, case (let value, let length) = bytes.scalar(at: start),
      ScalarClass(value) == .space || value == 0xFEFF
    {
      start += length
    }
    while end > start, let (value, length) = bytes.scalar(before: end), ScalarClass(value) == .space
    {
      end -= length
    }
    self.range = start..<end
    length = bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}
