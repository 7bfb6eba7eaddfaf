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
  /// ln of one more than the count of the form, scaled; 0 for what is no word.
  var familiarity: Float = 0
  /// 1 for a word that is not in the vocabulary, else 0.
  var isUnknown: Float = 0

  init() {}

  init<Counts: NgramCounts>(_ symbol: FluencySymbol, counts: Counts) {
    (form, bare, shape, signature) = (symbol.form, symbol.bare, symbol.shape, symbol.signature)
    formCount = counts.count(Ngram.key(.form1, form))
    bareCount = counts.count(Ngram.key(.bare1, bare))
    shapeCount = counts.count(Ngram.key(.shape1, shape))
    signatureCount = counts.count(Ngram.key(.signature1, signature))
    if symbol.kind == .word {
      familiarity = quickLog(1 + formCount) / 3
      isUnknown = symbol.row == nil ? 1 : 0
      let usual = counts.count(Ngram.key(.spelling1, symbol.folded))
      spellingDeficit = max(0, quickLog((1 + usual) / (1 + formCount))) / 3
    }
  }
}

/// What the model knows of a symbol by itself, wherever it stands.
///
/// It fills five of the lines of 64 bytes that memory fetches at a time.
struct FluencyWord: Sendable {
  var position = FluencyPosition()
  var vector = PackedVector.zero
  /// What it adds to the hidden units of the positions around it, those before it first.
  var windows = ContrastNetwork.Windows(repeating: .zero)
}

/// The words that were met last, by the key of their letters.
struct FluencyMemo: Sendable {
  private var keys = RecentKeys(capacity: 1 << 16)
  private var words: [FluencyWord]
  // Of no meaning: a load whose value is not kept would not be made.
  private var fetched: UInt64 = 0

  init() { words = Array(inLargePages: FluencyWord(), count: keys.capacity) }

  /// Has memory fetch what is known of some words, all at the same time.
  mutating func fetch(_ keys: [UInt64]) {
    let places = self.keys.fetch(keys)
    fetched |= touched(places)
  }

  private func touched(_ places: [Int]) -> UInt64 {
    let words = words.span
    var touched: UInt64 = 0
    for place in places {
      // Something of each line of memory that the word lies in.
      touched |= words[place].position.form | words[place].position.shape
      touched |= words[place].windows[0].first | words[place].windows[2].first
      touched |= words[place].windows[4].first | words[place].windows[6].first
    }
    return touched
  }

  /// The place of the word of a key; `read` makes the word when it is not in the table.
  ///
  /// - Parameter key: Not 0.
  @inline(__always)
  mutating func place(of key: UInt64, read: () -> FluencyWord) -> Int {
    let (place, isNew) = keys.place(of: key)
    if isNew { words[place] = read() }
    return place
  }

  /// Adds the word at a place to a reading.
  @inline(__always)
  func append(_ place: Int, _ range: Range<Int>, to reading: inout FluencyReading) {
    // Not `words[place]` of the array, which copies all of the word.
    let words = words.span
    reading.append(words[place].position, words[place].vector, range) { words[place].windows[$0] }
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
    _ position: FluencyPosition, _ vector: PackedVector, _ range: Range<Int>,
    window: (Int) -> PackedHidden
  ) {
    ranges.append(range)
    positions.append(position)
    windows.append(window)
    vectorSum += vector.unpacked
  }

  /// The mean vector of the text's words, without its two ends.
  ///
  /// - Parameter ends: The sum of the vectors of the two ends.
  func meanVector(without ends: WordVectors.Vector) -> WordVectors.Vector {
    positions.count > 2 ? (vectorSum - ends) / Float(positions.count - 2) : .zero
  }
}
