/// A part of an index that answers for its own units. Words stay in memory; texts and postings are read
/// when they are asked for.
struct IndexSegment: Sendable {
  let firstUnit: Int
  let units: Int
  /// Words of each text, source and target in turn; 255 stands for more.
  let lengths: [UInt8]
  /// All words between line ends, in the order of their bytes.
  private let words: [UInt8]
  private let wordOffsets: [UInt32]
  private let postingOffsets: [UInt32]
  private let place: IndexDirectory.Segment
  private let file: IndexFile

  init(_ place: IndexDirectory.Segment, firstUnit: Int, file: IndexFile) throws(ReviewError) {
    self.place = place
    self.firstUnit = firstUnit
    self.file = file
    units = place.units
    lengths = try file.bytes(place.lengths..<place.words)
    words = try file.bytes(place.words..<place.wordOffsets)
    wordOffsets = try file.numbers(place.wordOffsets..<place.postings)
    postingOffsets = try file.numbers(place.postingOffsets..<place.end)
  }

  /// The number of a folded word.
  ///
  /// - Complexity: O(log *w*) in the number of words.
  func word(_ folded: [UInt8]) -> Int? {
    var (low, high) = (0, wordOffsets.count)
    while low < high {
      let middle = (low + high) / 2
      if words[range(of: middle)].lexicographicallyPrecedes(folded) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < wordOffsets.count && words[range(of: low)].elementsEqual(folded) ? low : nil
  }

  /// How many bytes the postings of a word take: about its number of texts.
  func postingSize(of word: Int) -> Int { postingRange(of: word).count }

  /// Text numbers of a word, ascending: twice the unit, plus one for the target.
  func postings(of word: Int, _ receive: (Int) -> Void) throws(ReviewError) {
    let bytes = try file.bytes(postingRange(of: word))
    var offset = 0
    var text = 0
    while offset < bytes.count {
      text += bytes.number(at: &offset)
      receive(text)
    }
  }

  /// Id, source and target of a unit.
  func texts(of unit: Int) throws(ReviewError) -> (id: [UInt8], source: [UInt8], target: [UInt8]) {
    let table = place.textOffsets + unit * 4
    let start = place.texts + Int(try file.numbers(table..<table + 4)[0])
    let end =
      unit + 1 < units
      ? place.texts + Int(try file.numbers(table + 4..<table + 8)[0]) : place.textOffsets
    let bytes = try file.bytes(start..<end)
    var offset = 0
    let idLength = bytes.number(at: &offset)
    let id = Array(bytes[offset..<offset + idLength])
    offset += idLength
    let sourceLength = bytes.number(at: &offset)
    let source = Array(bytes[offset..<offset + sourceLength])
    return (id, source, Array(bytes[(offset + sourceLength)...]))
  }

  private func range(of word: Int) -> Range<Int> {
    let start = Int(wordOffsets[word])
    return start..<(word + 1 < wordOffsets.count ? Int(wordOffsets[word + 1]) : words.count) - 1
  }

  private func postingRange(of word: Int) -> Range<Int> {
    let start = place.postings + Int(postingOffsets[word])
    return
      start..<(word + 1 < postingOffsets.count
      ? place.postings + Int(postingOffsets[word + 1]) : place.postingOffsets)
  }
}
