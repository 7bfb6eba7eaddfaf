/// What n-gram evidence needs of a symbol.
package struct FluencyPosition: Sendable {
  /// Keys of the form, the bare form, the shape and the affix signature: see ``FluencySymbol``.
  var form: UInt64 = 0
  var bare: UInt64 = 0
  var shape: UInt64 = 0
  var signature: UInt64 = 0
  /// How often each occurs by itself in clean Arabic.
  var formCount: Float = 0
  var bareCount: Float = 0
  var shapeCount: Float = 0
  var signatureCount: Float = 0
  /// How much more frequent the usual spelling of the same folded word is, as ln of the ratio, scaled.
  var spellingDeficit: Float = 0
  var isWord = false
  /// In the vocabulary.
  var isKnown = false

  init() {}

  init<Counts: NgramCounts>(_ symbol: FluencySymbol, counts: Counts) {
    (form, bare, shape, signature) = (symbol.form, symbol.bare, symbol.shape, symbol.signature)
    formCount = counts.count(Ngram.key(.form1, form))
    bareCount = counts.count(Ngram.key(.bare1, bare))
    shapeCount = counts.count(Ngram.key(.shape1, shape))
    signatureCount = counts.count(Ngram.key(.signature1, signature))
    isWord = symbol.kind == .word
    isKnown = symbol.row != nil
    if isWord {
      let usual = counts.count(Ngram.key(.spelling1, symbol.folded))
      spellingDeficit = max(0, quickLog((1 + usual) / (1 + formCount))) / 3
    }
  }
}

/// What the model knows of a symbol by itself, wherever it stands.
struct FluencyWord: Sendable {
  var position = FluencyPosition()
  var vector = WordVectors.Vector.zero
  var windows = WindowProjections()
}

/// The words that were met last, by the key of their letters.
///
/// A table of fixed size in which a word takes the place of an older one of the same slot.
struct FluencyMemo: Sendable {
  private struct Entry: Sendable {
    var key: UInt64 = 0
    var word = FluencyWord()
  }

  private static let slots = 1 << 14
  private var entries = Array(repeating: Entry(), count: slots)

  /// Adds the word of a key to a reading; `read` makes it when it is not in the table.
  @inline(__always)
  mutating func append(
    _ key: UInt64, _ range: Range<Int>, to reading: inout FluencyReading, read: () -> FluencyWord
  ) {
    let slot = Int(truncatingIfNeeded: key ^ key >> 32) & (Self.slots - 1)
    if entries[slot].key != key { entries[slot] = Entry(key: key, word: read()) }
    reading.append(entries[slot].word, range: range)
  }
}

/// The positions of a text with what the model knows of each by itself.
struct FluencyReading: Sendable {
  private(set) var ranges: [Range<Int>] = []
  private(set) var positions: [FluencyPosition] = []
  private(set) var windows: WindowSums
  private var vectorSum = WordVectors.Vector.zero

  /// - Parameter capacity: Number of positions, about.
  init(capacity: Int) {
    ranges.reserveCapacity(capacity)
    positions.reserveCapacity(capacity)
    windows = WindowSums(capacity: capacity)
  }

  /// Adds the next position.
  @inline(__always)
  mutating func append(_ word: borrowing FluencyWord, range: Range<Int>) {
    ranges.append(range)
    positions.append(word.position)
    windows.append(word.windows)
    vectorSum += word.vector
  }

  /// The mean vector of the text's words, without its two ends.
  ///
  /// - Parameter ends: The vectors of the two ends.
  func meanVector(without ends: WordVectors.Vector) -> WordVectors.Vector {
    positions.count > 2 ? (vectorSum - ends) / Float(positions.count - 2) : .zero
  }
}
