/// Collects up to ``capacity`` units and turns them into the bytes of one index segment.
struct IndexSegmentBuilder {
  /// Units of a segment: small enough that building one takes some 40 MB.
  static let capacity = 1 << 16

  private(set) var units = 0
  private var texts: [UInt8] = []
  private var textOffsets: [UInt32] = []
  /// Words of each text, source and target in turn.
  private var lengths: [UInt8] = []
  private var words: [UInt8] = []
  private var wordRanges: [Range<Int>] = []
  private var wordNumbers: [UInt64: UInt32] = [:]
  /// Word number and text number, in the order of texts.
  private var uses: [(word: UInt32, text: UInt32)] = []
  private var folded: [UInt8] = []

  /// Adds a unit. Texts are UTF-8.
  mutating func add(id: String, source: [UInt8], target: [UInt8]) {
    textOffsets.append(UInt32(texts.count))
    let id = Array(id.utf8)
    texts.append(number: id.count)
    texts += id
    texts.append(number: source.count)
    texts += source
    texts += target
    addWords(of: source, text: UInt32(units * 2))
    addWords(of: target, text: UInt32(units * 2 + 1))
    units += 1
  }

  private mutating func addWords(of bytes: [UInt8], text: UInt32) {
    let first = uses.count
    var count = 0
    for token in Token.tokens(in: bytes) where token.kind == .word || token.kind == .number {
      folded.removeAll(keepingCapacity: true)
      folded.appendFolded(bytes, in: token.range)
      guard !folded.isEmpty else { continue }
      count += 1
      let word = number(of: folded)
      // A word counts once a text; texts are short, so looking back is cheap.
      if !uses[first...].contains(where: { $0.word == word }) { uses.append((word, text)) }
    }
    lengths.append(UInt8(min(count, 255)))
  }

  private mutating func number(of word: [UInt8]) -> UInt32 {
    let key = fingerprint(of: word)
    if let known = wordNumbers[key] { return known }
    let number = UInt32(wordRanges.count)
    wordNumbers[key] = number
    let start = words.count
    words += word
    wordRanges.append(start..<words.count)
    return number
  }

  /// Visits every word once.
  func forEachWord(_ receive: (ArraySlice<UInt8>) -> Void) {
    for range in wordRanges { receive(words[range]) }
  }

  /// The bytes of the segment, and where its parts are when it begins at `start` of the file.
  func finish(at start: Int) -> (bytes: [UInt8], place: IndexDirectory.Segment) {
    // Words in the order of their bytes, so that they can be looked up.
    let sorted = words.withUnsafeBufferPointer { bytes in
      wordRanges.indices.sorted {
        bytes[wordRanges[$0]].lexicographicallyPrecedes(bytes[wordRanges[$1]])
      }
    }
    var rank = [UInt32](repeating: 0, count: sorted.count)
    for (position, word) in sorted.enumerated() { rank[word] = UInt32(position) }

    // Texts of each word: counted, then dealt out in order.
    var ends = [Int](repeating: 0, count: sorted.count + 1)
    for use in uses { ends[Int(rank[Int(use.word)]) + 1] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    var texts = [UInt32](repeating: 0, count: uses.count)
    var next = ends
    for use in uses {
      let word = Int(rank[Int(use.word)])
      texts[next[word]] = use.text
      next[word] += 1
    }

    var bytes = self.texts
    var place = IndexDirectory.Segment(
      units: units, texts: start, textOffsets: start + bytes.count, lengths: 0, words: 0,
      wordOffsets: 0, postings: 0, postingOffsets: 0, end: 0)
    for offset in textOffsets { bytes.append(littleEndian: offset) }
    place.lengths = start + bytes.count
    bytes += lengths
    place.words = start + bytes.count
    var wordOffsets: [UInt32] = []
    bytes.append(newline)
    for word in sorted {
      wordOffsets.append(UInt32(bytes.count + start - place.words))
      bytes += words[wordRanges[word]]
      bytes.append(newline)
    }
    place.wordOffsets = start + bytes.count
    for offset in wordOffsets { bytes.append(littleEndian: offset) }
    place.postings = start + bytes.count
    var postingOffsets: [UInt32] = []
    for word in sorted.indices {
      postingOffsets.append(UInt32(bytes.count + start - place.postings))
      var previous: UInt32 = 0
      for text in texts[ends[word]..<ends[word + 1]] {
        bytes.append(number: Int(text - previous))
        previous = text
      }
    }
    place.postingOffsets = start + bytes.count
    for offset in postingOffsets { bytes.append(littleEndian: offset) }
    place.end = start + bytes.count
    return (bytes, place)
  }
}

extension [UInt8] {
  /// Appends a number in groups of seven bits, lowest first.
  mutating func append(number: Int) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func append(littleEndian number: UInt32) {
    for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Reads a number in groups of seven bits and moves on.
  @inline(__always)
  func number(at offset: inout Int) -> Int {
    var result = 0
    var shift = 0
    while true {
      let byte = self[offset]
      offset += 1
      result |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
  }
}
