/// The words that the fluency model knows by themselves, most frequent first.
package struct FluencyVocabulary: Sendable {
  /// Rows below this stand for marks, numbers and the ends of a text.
  package static let reserved = 8
  /// Words of rows below this are their own shape; rarer ones are known by their signature.
  package static let shapeLimit = 2000

  /// Keys of the forms, most frequent first; row = index + ``reserved``.
  package let keys: [UInt64]
  /// Whether the first و or ف of the form is the conjunction.
  package let conjunctions: [Bool]
  private let slots: [Int32]

  package init(keys: [UInt64], conjunctions: [Bool]) {
    self.keys = keys
    self.conjunctions = conjunctions
    var capacity = 16
    while capacity < keys.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(index)
    }
    self.slots = slots
  }

  /// Number of rows, reserved ones included.
  package var rowCount: Int { keys.count + Self.reserved }

  /// Row of a form, or nil.
  ///
  /// - Complexity: O(1)
  @inline(__always)
  package func row(of form: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: form) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if keys[index] == form { return index + Self.reserved }
      slot = (slot + 1) & mask
    }
    return nil
  }

  package var start: FluencySymbol { symbol(.start, row: 1, range: 0..<0) }
  package var end: FluencySymbol { symbol(.end, row: 2, range: 0..<0) }

  /// The symbol of a token; nil for quotes, brackets and other marks that stand beside the syntax.
  ///
  /// - Parameters:
  ///   - letters: scratch space, overwritten.
  ///   - needsParts: whether the parts of known words are asked for too, as in learning.
  package func symbol(
    for token: Token, in bytes: [UInt8], letters: inout [UInt32], needsParts: Bool = true
  ) -> FluencySymbol? {
    switch token.kind {
    case .number: return symbol(.number, row: 3, range: token.range)
    case .punctuation: return mark(bytes.scalar(at: token.range.lowerBound).value, token.range)
    case .symbol: return nil
    case .word: break
    }
    letters.removeAll(keepingCapacity: true)
    var form = StableHash.seed
    var folded = StableHash.seed
    var offset = token.range.lowerBound
    while offset < token.range.upperBound {
      let (raw, length) = bytes.scalar(at: offset)
      offset += length
      let value = Self.plain(raw)
      guard value != 0 else { continue }
      letters.append(value)
      form = StableHash.mix(form, value)
      let foldedValue = foldedScalar(value)
      if foldedValue != 0 { folded = StableHash.mix(folded, foldedValue) }
    }
    guard let first = letters.first, (0x620...0x6FF).contains(first) else {
      return symbol(.foreign, row: 4, range: token.range)
    }
    return word(
      StableHash.spread(form), StableHash.spread(folded), letters, token.range, needsParts)
  }

  /// The symbol of an Arabic word given by its letters, without marks.
  package func symbol(forLetters letters: [UInt32]) -> FluencySymbol {
    var folded = StableHash.seed
    for letter in letters { folded = StableHash.mix(folded, foldedScalar(letter)) }
    return word(
      Self.key(letters, 0..<letters.count), StableHash.spread(folded), letters, 0..<0, true)
  }

  /// Whether the word of a form that begins with و or ف has the conjunction.
  private func hasConjunction(_ row: Int?, _ letters: [UInt32]) -> Bool {
    guard letters.count > 2, letters[0] == 0x648 || letters[0] == 0x641 else { return false }
    if let row { return conjunctions[row - Self.reserved] }
    return letters.count > 4 || self.row(of: Self.key(letters, 1..<letters.count)) != nil
  }

  private func word(
    _ form: UInt64, _ folded: UInt64, _ letters: [UInt32], _ range: Range<Int>, _ needsParts: Bool
  ) -> FluencySymbol {
    let row = row(of: form)
    let conjunction = hasConjunction(row, letters)
    let signature = AffixSignature(letters, hasConjunction: conjunction)
    let signatureKey = StableHash.spread(UInt64(signature.code) &+ 0x5163)
    let isFrequent = row.map { $0 < Self.shapeLimit } ?? false
    let bareStart = (conjunction ? 1 : 0) + Self.prepositionLength(signature)
    let parts =
      needsParts || row == nil ? Self.parts(letters, signature) : WordParts()
    return FluencySymbol(
      kind: .word, range: range, form: form,
      bare: bareStart == 0 ? form : Self.key(letters, bareStart..<letters.count), folded: folded,
      shape: isFrequent ? form : signatureKey, signature: signatureKey, row: row, parts: parts)
  }

  private static func parts(_ letters: [UInt32], _ signature: AffixSignature) -> WordParts {
    let stem = key(letters, signature.stem)
    return WordParts(
      stem: Int(truncatingIfNeeded: stem >> 7) & (WordParts.stemBuckets - 1),
      prefix: Int(signature.prefix), suffix: Int(signature.suffix),
      head: bucket(letters, 0..<min(2, letters.count)),
      tail: bucket(letters, max(0, letters.count - 3)..<letters.count))
  }

  private static func prepositionLength(_ signature: AffixSignature) -> Int {
    switch signature.prefix % 20 {
    case 2, 3: 1
    default: 0
    }
  }

  @inline(__always)
  private static func bucket(_ letters: [UInt32], _ range: Range<Int>) -> Int {
    Int(truncatingIfNeeded: key(letters, range) >> 7) & (WordParts.edgeBuckets - 1)
  }

  /// The key of a form given by its letters.
  @inline(__always)
  package static func key(_ letters: [UInt32], _ range: Range<Int>) -> UInt64 {
    var hash = StableHash.seed
    for index in range { hash = StableHash.mix(hash, letters[index]) }
    return StableHash.spread(hash)
  }

  private func mark(_ value: UInt32, _ range: Range<Int>) -> FluencySymbol? {
    switch value {
    case 0x60C, 0x2C: symbol(.mark, row: 5, range: range)  // ، ,
    case 0x2E, 0x61B, 0x3B, 0x21, 0x3F, 0x61F, 0x2026: symbol(.mark, row: 6, range: range)
    case 0x3A: symbol(.mark, row: 7, range: range)
    default: nil
    }
  }

  private func symbol(_ kind: FluencySymbol.Kind, row: Int, range: Range<Int>) -> FluencySymbol {
    let key = StableHash.spread(UInt64(row))
    return FluencySymbol(
      kind: kind, range: range, form: key, bare: key, folded: key, shape: key, signature: key,
      row: row, parts: WordParts())
  }

  // Marks and controls fall away; Persian ی and ک and wasla are the letters they stand for.
  private static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x6CC: return 0x64A
    case 0x6A9: return 0x643
    case 0x671: return 0x627
    default: break
    }
    switch ScalarClass(value) {
    case .mark, .control: return 0
    default: return value
    }
  }
}
