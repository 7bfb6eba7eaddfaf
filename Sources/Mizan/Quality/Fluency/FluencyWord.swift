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
  /// What it adds to the hidden units of the positions around it, those before it first.
  var windows = ContrastNetwork.Windows(repeating: PackedHidden(.zero))
}

/// The words that were met last, by the key of their letters.
struct FluencyMemo: Sendable {
  private var keys = RecentKeys(capacity: 1 << 15)
  // All of a word in one place: it is fetched from far away.
  private var words: [FluencyWord]

  init() { words = Array(repeating: FluencyWord(), count: keys.capacity) }

  /// Adds the word of a key to a reading; `read` makes it when it is not in the table.
  ///
  /// - Parameter key: Not 0.
  @inline(__always)
  mutating func append(
    _ key: UInt64, _ range: Range<Int>, to reading: inout FluencyReading, read: () -> FluencyWord
  ) {
    let (place, isNew) = keys.place(of: key)
    if isNew { words[place] = read() }
    reading.append(words[place].position, words[place].vector, range) {
      words[place].windows[$0].unpacked
    }
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
  ///
  /// - Parameter window: What it adds to the hidden units at each place of its window.
  @inline(__always)
  mutating func append(
    _ position: FluencyPosition, _ vector: WordVectors.Vector, _ range: Range<Int>,
    window: (Int) -> Hidden
  ) {
    ranges.append(range)
    positions.append(position)
    windows.append(window)
    vectorSum += vector
  }

  /// The mean vector of the text's words, without its two ends.
  ///
  /// - Parameter ends: The sum of the vectors of the two ends.
  func meanVector(without ends: WordVectors.Vector) -> WordVectors.Vector {
    positions.count > 2 ? (vectorSum - ends) / Float(positions.count - 2) : .zero
  }
}
